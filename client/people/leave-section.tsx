/** Leaving: this device only, or for good with all that is kept. Both say first what they mean. */
import { useId, useState } from "preact/hooks";
import { openPanel } from "../platform/store/session.ts";
import { t } from "../platform/text/text.ts";
import { forgetMe, signOut } from "./me-actions.ts";

export function LeaveSection() {
  const [asked, setAsked] = useState<"device" | "forget" | null>(null);
  const back = (): void => setAsked(null);
  return (
    <section class="settings-section">
      <h3>{t("settings.leaving")}</h3>
      {asked === null && (
        <div class="row">
          <button type="button" class="button" onClick={() => setAsked("device")}>
            {t("settings.signOut")}
          </button>
          <button type="button" class="button button-danger" onClick={() => setAsked("forget")}>
            {t("settings.forget")}
          </button>
        </div>
      )}
      {asked === "device" && <SignOut onBack={back} />}
      {asked === "forget" && <Forget onBack={back} />}
    </section>
  );
}

function SignOut({ onBack }: { onBack: () => void }) {
  return (
    <div class="confirm stack">
      <p>{t("settings.signOutMeans")}</p>
      <div class="row">
        <button type="button" class="button button-gold" onClick={() => openPanel("device")}>
          {t("settings.firstDevice")}
        </button>
        <button type="button" class="button" onClick={() => void signOut()}>
          {t("settings.signOutYes")}
        </button>
        <button type="button" class="button" onClick={onBack}>
          {t("app.cancel")}
        </button>
      </div>
    </div>
  );
}

export function Forget({ onBack }: { onBack: () => void }) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [going, setGoing] = useState(false);
  const word = t("settings.forgetWord");
  const meant = typed.trim().toLowerCase() === word.toLowerCase();
  async function go(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (!meant) return;
    setGoing(true);
    await forgetMe();
    setGoing(false);
  }
  return (
    <form class="confirm stack" onSubmit={(event) => void go(event)}>
      <p>{t("settings.forgetMeans")}</p>
      <div class="field">
        <label for={id}>{t("settings.forgetType", { word })}</label>
        <input
          id={id}
          class="input"
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <div class="row">
        <button type="submit" class="button button-main" disabled={!meant || going}>
          {t("settings.forgetYes")}
        </button>
        <button type="button" class="button" onClick={onBack}>
          {t("app.cancel")}
        </button>
      </div>
    </form>
  );
}
