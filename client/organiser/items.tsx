/** Items and places in doubt: read the text and its sources, then switch. */
import { useState } from "preact/hooks";
import { listDeskItemsRoute, switchEntryRoute } from "../../shared/history/desk-protocol.ts";
import { notify } from "../platform/store/session.ts";
import { inLanguage, t } from "../platform/text/text.ts";
import { ConfirmSheet } from "./confirm-sheet.tsx";
import { ask, look, readCounts } from "./desk-calls.ts";
import { EntryCard, type Entry } from "./entry-card.tsx";
import { Pick } from "./pick.tsx";
import { useLoaded } from "./use-refresh.ts";

const EVERY_MS = 30_000;
type View = "review" | "on" | "off" | "all";

export function Items() {
  const list = useLoaded(() => look(listDeskItemsRoute), { everyMs: EVERY_MS });
  const [view, setView] = useState<View>("review");
  const [words, setWords] = useState("");
  const [switching, setSwitching] = useState<Entry | null>(null);
  async function turn(entry: Entry, on: boolean): Promise<void> {
    const done = await ask(switchEntryRoute, { params: { id: entry.id }, body: { on } });
    if (done) notify(doneText(entry, on), "good");
    await Promise.all([list.reload(), readCounts()]);
  }
  const entries: Entry[] = list.data ? [...list.data.landmarks, ...list.data.items] : [];
  const shown = entries
    .filter((entry) => belongs(entry, view) && isCalled(entry, words))
    .toSorted((a, b) => Number(isWaiting(b)) - Number(isWaiting(a)));
  return (
    <section class="stack" aria-labelledby="items-title">
      <div class="page-head">
        <h1 id="items-title">{t("items.title")}</h1>
      </div>
      <p class="quiet">{t("items.intro")}</p>
      <Filters view={view} onView={setView} words={words} onWords={setWords} />
      {list.data === null ? (
        <p role="status">{t("desk.loading")}</p>
      ) : (
        <p class="quiet" role="status">
          {shown.length === 0 ? t("items.none") : t("items.found", { n: shown.length })}
        </p>
      )}
      <ul class="plain-list stack">
        {shown.map((entry) => (
          <li key={entry.id}>
            <EntryCard
              entry={entry}
              onSwitch={() => setSwitching(entry)}
              onKeepOff={isWaiting(entry) ? () => void turn(entry, false) : null}
            />
          </li>
        ))}
      </ul>
      {switching && (
        <SwitchSheet
          entry={switching}
          onSwitch={() => turn(switching, !switching.on)}
          onClose={() => setSwitching(null)}
        />
      )}
    </section>
  );
}

/** Under review, and nobody has decided about it. */
function isWaiting({ review, decided }: Entry): boolean {
  return review !== null && decided === null;
}

function doneText(entry: Entry, on: boolean): string {
  const title = inLanguage(entry.title);
  if (on) return t("items.turnedOn", { title });
  return entry.on ? t("items.turnedOff", { title }) : t("items.keptOff", { title });
}

function belongs(entry: Entry, view: View): boolean {
  if (view === "review") return entry.review !== null;
  if (view === "all") return true;
  return entry.on === (view === "on");
}

function isCalled({ title }: Entry, words: string): boolean {
  const plain = words.trim().toLowerCase();
  return title.zh.includes(plain) || title.en.toLowerCase().includes(plain);
}

function Filters(props: {
  view: View;
  onView: (view: View) => void;
  words: string;
  onWords: (words: string) => void;
}) {
  return (
    <div class="filters">
      <label class="field filter-words">
        <span class="visually-hidden">{t("items.search")}</span>
        <input
          class="input"
          type="search"
          placeholder={t("items.search")}
          value={props.words}
          onInput={(event) => props.onWords(event.currentTarget.value)}
        />
      </label>
      <Pick
        quiet
        label={t("items.show")}
        value={props.view}
        onPick={props.onView}
        options={[
          { value: "review", text: t("items.review") },
          { value: "on", text: t("items.on") },
          { value: "off", text: t("items.off") },
          { value: "all", text: t("items.all") },
        ]}
      />
    </div>
  );
}

function SwitchSheet(props: { entry: Entry; onSwitch: () => Promise<void>; onClose: () => void }) {
  const { entry, onSwitch, onClose } = props;
  const title = inLanguage(entry.title);
  return (
    <ConfirmSheet
      title={entry.on ? t("items.offTitle", { title }) : t("items.onTitle", { title })}
      text={entry.on ? t("items.offText") : t("items.onText")}
      action={entry.on ? t("items.turnOff") : t("items.turnOn")}
      onConfirm={onSwitch}
      onClose={onClose}
    />
  );
}
