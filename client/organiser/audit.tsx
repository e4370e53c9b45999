/** The audit log: every act of staff, the newest first, page by page. */
import { useEffect, useState } from "preact/hooks";
import { listDeskItemsRoute } from "../../shared/history/desk-protocol.ts";
import type { Localised } from "../../shared/kernel/localised.ts";
import { readAuditRoute, type AuditEntryView } from "../../shared/people/desk-protocol.ts";
import { inLanguage, t } from "../platform/text/text.ts";
import { auditSentence } from "./audit-words.ts";
import { ask, look } from "./desk-calls.ts";
import { may } from "./desk-store.ts";
import { timeText } from "./time-text.ts";

export function Audit() {
  const [entries, setEntries] = useState<readonly AuditEntryView[] | null>(null);
  const [more, setMore] = useState(false);
  const titles = useTitles();
  async function read(before?: string): Promise<void> {
    const page = await ask(readAuditRoute, { query: before === undefined ? {} : { before } });
    if (!page) return;
    setEntries((seen) =>
      before === undefined ? page.entries : [...(seen ?? []), ...page.entries],
    );
    setMore(page.more);
  }
  useEffect(() => {
    void read();
  }, []);
  const titleOf = (id: string): string => {
    const title = titles.get(id);
    return title ? inLanguage(title) : id;
  };
  return (
    <section class="stack" aria-labelledby="audit-title">
      <div class="page-head">
        <h1 id="audit-title">{t("audit.title")}</h1>
        <button type="button" class="button button-small" onClick={() => void read()}>
          {t("desk.refresh")}
        </button>
      </div>
      <p class="quiet">{t("audit.intro")}</p>
      {entries === null && <p role="status">{t("desk.loading")}</p>}
      {entries?.length === 0 && <p class="empty">{t("audit.none")}</p>}
      <ol class="plain-list log">
        {(entries ?? []).map((entry) => (
          <li key={entry.id}>
            <time class="quiet" dateTime={new Date(entry.atMs).toISOString()}>
              {timeText(entry.atMs)}
            </time>
            <strong>{actorText(entry)}</strong>
            <span>{auditSentence(entry, titleOf)}</span>
          </li>
        ))}
      </ol>
      {more && (
        <button type="button" class="button" onClick={() => void read(entries?.at(-1)?.id)}>
          {t("desk.more")}
        </button>
      )}
    </section>
  );
}

function actorText({ actor }: AuditEntryView): string {
  if (actor === null) return t("desk.system");
  return actor.name === "" ? t("desk.forgotten") : actor.name;
}

/** Titles of what can be switched, for those who may see it. */
function useTitles(): ReadonlyMap<string, Localised> {
  const [titles, setTitles] = useState<ReadonlyMap<string, Localised>>(new Map());
  useEffect(() => {
    if (!may("switch-items")) return;
    async function read(): Promise<void> {
      const list = await look(listDeskItemsRoute);
      if (!list) return;
      setTitles(new Map([...list.landmarks, ...list.items].map(({ id, title }) => [id, title])));
    }
    void read();
  }, []);
  return titles;
}
