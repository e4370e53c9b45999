/** Reports: what was said, by whom, about whom; each is decided once. */
import { useState } from "preact/hooks";
import {
  decideReportRoute,
  listReportsRoute,
  type DeskReport,
} from "../../shared/people/desk-protocol.ts";
import type { BodyOf } from "../../shared/kernel/route.ts";
import { notify } from "../platform/store/session.ts";
import { PHRASE_MARK, PHRASES } from "../../shared/world/phrases.ts";
import { t } from "../platform/text/text.ts";
import { ConfirmSheet } from "./confirm-sheet.tsx";
import { ask, look, readCounts } from "./desk-calls.ts";
import { personLine, presenceText } from "./person-text.ts";
import { PersonSheet } from "./person-sheet.tsx";
import { Tags } from "./tags.tsx";
import { timeText } from "./time-text.ts";
import { UpholdSheet } from "./uphold-sheet.tsx";
import { useLoaded } from "./use-refresh.ts";

const EVERY_MS = 12_000;

interface Doing {
  what: "uphold" | "dismiss" | "card";
  report: DeskReport;
}

export function Reports() {
  const list = useLoaded(() => look(listReportsRoute), { everyMs: EVERY_MS });
  const [doing, setDoing] = useState<Doing | null>(null);
  const close = (): void => setDoing(null);
  async function decide(id: string, body: BodyOf<typeof decideReportRoute>): Promise<void> {
    const done = await ask(decideReportRoute, { params: { id }, body });
    if (done) {
      notify(body.status === "upheld" ? t("reports.upheld") : t("reports.dismissed"), "good");
    }
    close();
    await Promise.all([list.reload(), readCounts()]);
  }
  const reports = list.data?.reports ?? [];
  return (
    <section class="stack" aria-labelledby="reports-title">
      <div class="page-head">
        <h1 id="reports-title">{t("reports.title")}</h1>
        <p class="quiet">{t("reports.order")}</p>
      </div>
      {list.data === null && <p role="status">{t("desk.loading")}</p>}
      {list.data && reports.length === 0 && <p class="empty">{t("reports.none")}</p>}
      <ul class="plain-list stack">
        {reports.map((report) => (
          <li key={report.id}>
            <ReportCard report={report} onDo={(what) => setDoing({ what, report })} />
          </li>
        ))}
      </ul>
      <MoreOpen more={(list.data?.open ?? 0) - reports.length} />
      {doing?.what === "uphold" && (
        <UpholdSheet
          report={doing.report}
          onClose={close}
          onUphold={(sanction) => decide(doing.report.id, { status: "upheld", sanction })}
        />
      )}
      {doing?.what === "dismiss" && (
        <ConfirmSheet
          title={t("reports.dismissTitle")}
          text={t("reports.dismissText", { name: doing.report.subject.name })}
          action={t("reports.dismiss")}
          onConfirm={() => decide(doing.report.id, { status: "dismissed" })}
          onClose={close}
        />
      )}
      {doing?.what === "card" && (
        <PersonSheet id={doing.report.subject.id} onClose={close} onChange={list.reload} />
      )}
    </section>
  );
}

function MoreOpen({ more }: { more: number }) {
  return more > 0 ? <p class="quiet">{t("reports.moreOpen", { n: more })}</p> : null;
}

function ReportCard({ report, onDo }: { report: DeskReport; onDo: (what: Doing["what"]) => void }) {
  const { subject, reporter } = report;
  const by = reporter === null ? t("desk.forgotten") : reporter.name;
  return (
    <article class="card panel stack" aria-labelledby={`report-${report.id}`}>
      <header class="report-head">
        <h2 id={`report-${report.id}`}>
          <button type="button" class="link-button" onClick={() => onDo("card")}>
            {subject.name}
          </button>
        </h2>
        <span class="tag tag-reason">{t(`sanction.${report.reason}`)}</span>
        <Tags muted={subject.muted} banned={subject.banned} />
        <p class="quiet">
          {personLine(subject)} · {presenceText(subject, timeText)}
        </p>
      </header>
      <p class="quiet">{t("reports.by", { name: by, time: timeText(report.atMs) })}</p>
      {report.words && (
        <p>
          <strong>{t("reports.added")}</strong> <q>{report.words}</q>
        </p>
      )}
      <Heard report={report} />
      <div class="acts">
        <button type="button" class="button" onClick={() => onDo("dismiss")}>
          {t("reports.dismiss")}
        </button>
        <button type="button" class="button button-main" onClick={() => onDo("uphold")}>
          {t("reports.uphold")}
        </button>
      </div>
    </article>
  );
}

function Heard({ report }: { report: DeskReport }) {
  if (report.heard.length === 0) return <p class="quiet">{t("reports.heardNothing")}</p>;
  return (
    <div>
      <h3 class="sub">{t("reports.heard")}</h3>
      <ol class="heard">
        {report.heard.map((said) => (
          <li
            key={`${said.atMs} ${said.words}`}
            class={said.person.id === report.subject.id ? "said said-subject" : "said"}
          >
            <span class="said-who">
              {said.person.name} <time>{timeText(said.atMs)}</time>
            </span>
            <span class="said-words">{spoken(said.words)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Words as they were typed, or the ready phrase in the reader's language. */
function spoken(words: string): string {
  const key = words.startsWith(PHRASE_MARK) ? words.slice(PHRASE_MARK.length) : null;
  const phrase = PHRASES.find((one) => one === key);
  return phrase ? t(`phrase.${phrase}`) : words;
}
