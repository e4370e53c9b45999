/** Six digits by which this device becomes that of somebody who is already known. */
import { useId, useState } from "preact/hooks";
import { isRefusal } from "../../shared/kernel/refusal.ts";
import { refusalText } from "../platform/text/refusal-text.ts";
import { t } from "../platform/text/text.ts";
import { FieldNote } from "./choice-field.tsx";
import { joinByCode } from "./me-actions.ts";

const COMPLETE = /^\d{6}$/;

export function CodeEntry(given: { code: string; onBack: () => void }) {
  const id = useId();
  const [code, setCode] = useState(given.code);
  const [problem, setProblem] = useState<string | undefined>();
  const [asking, setAsking] = useState(false);
  async function enter(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (!COMPLETE.test(code)) return setProblem(t("device.codeShort"));
    setAsking(true);
    const reply = await joinByCode(code);
    setAsking(false);
    if (!isRefusal(reply)) return;
    setProblem(reply.refusal === "not-found" ? t("device.codeUnknown") : refusalText(reply));
  }
  return (
    <form class="welcome-form" onSubmit={(event) => void enter(event)} noValidate>
      <div class="field">
        <label for={id}>{t("device.codeLabel")}</label>
        <input
          id={id}
          class="input code-input"
          inputMode="numeric"
          autocomplete="one-time-code"
          maxLength={6}
          placeholder="000000"
          value={code}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-note`}
          onInput={(event) => {
            setCode(event.currentTarget.value.normalize("NFKC").replaceAll(/\D/g, ""));
            setProblem(undefined);
          }}
        />
        <FieldNote id={`${id}-note`} problem={problem} note={t("device.codeNote")} />
      </div>
      <button type="submit" class="button button-main welcome-go" disabled={asking}>
        {t(asking ? "link.joining" : "device.codeGo")}
      </button>
      <button type="button" class="link-button" onClick={given.onBack}>
        {t("device.codeBack")}
      </button>
    </form>
  );
}
