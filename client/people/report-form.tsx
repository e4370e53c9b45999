/** Telling the organisers about somebody: why, and in one's own words if wished. */
import { useId, useState } from "preact/hooks";
import { REPORT_REASONS } from "../../shared/people/protocol.ts";
import { notify } from "../platform/store/session.ts";
import { t } from "../platform/text/text.ts";
import { ask } from "./ask.ts";
import { campusPort, type Report } from "./campus-port.ts";
import type { PersonFacts } from "./person-facts.ts";

/** Longest remark of a report, characters. */
const LONGEST_WORDS = 200;

export function ReportForm({ facts, onDone }: { facts: PersonFacts; onDone: () => void }) {
  const id = useId();
  const [reason, setReason] = useState<Report["reason"]>("insult");
  const [words, setWords] = useState("");
  const [sending, setSending] = useState(false);
  async function send(): Promise<void> {
    const port = campusPort.value;
    if (!port) return notify(t("app.offline"), "refusal");
    setSending(true);
    const reply = await ask(() => port.report({ person: facts.id, reason, words }));
    setSending(false);
    if (!reply) return;
    notify(t("report.sent"), "good");
    onDone();
  }
  return (
    <div class="stack confirm">
      <p>{t("report.means", { name: facts.name })}</p>
      <div class="chips" role="group" aria-label={t("report.reason")}>
        {REPORT_REASONS.map((one) => (
          <button
            key={one}
            type="button"
            class="chip"
            aria-pressed={reason === one}
            onClick={() => setReason(one)}
          >
            {t(`report.reason.${one}`)}
          </button>
        ))}
      </div>
      <div class="field">
        <label for={id}>{t("report.words")}</label>
        <textarea
          id={id}
          class="input"
          rows={3}
          maxLength={LONGEST_WORDS}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      <div class="row">
        <button
          type="button"
          class="button button-main"
          disabled={sending}
          onClick={() => void send()}
        >
          {t("report.send")}
        </button>
        <button type="button" class="button" onClick={onDone}>
          {t("app.cancel")}
        </button>
      </div>
    </div>
  );
}
