/** People: who is here, who was; a tap opens the card. */
import { useState } from "preact/hooks";
import {
  listPeopleRoute,
  type DeskPerson,
  type PeopleView,
} from "../../shared/people/desk-protocol.ts";
import { t } from "../platform/text/text.ts";
import { look } from "./desk-calls.ts";
import { personLine, presenceText } from "./person-text.ts";
import { PersonSheet } from "./person-sheet.tsx";
import { Pick } from "./pick.tsx";
import { Tags } from "./tags.tsx";
import { timeText } from "./time-text.ts";
import { useLoaded } from "./use-refresh.ts";

const EVERY_MS = 12_000;

export function People() {
  const [words, setWords] = useState("");
  const [show, setShow] = useState<PeopleView>("all");
  const [open, setOpen] = useState<string | null>(null);
  const list = useLoaded(() => look(listPeopleRoute, { query: { words: words.trim(), show } }), {
    everyMs: EVERY_MS,
    key: `${show} ${words.trim()}`,
  });
  return (
    <section class="stack" aria-labelledby="people-title">
      <div class="page-head">
        <h1 id="people-title">{t("people.title")}</h1>
      </div>
      <div class="filters">
        <label class="field filter-words">
          <span class="visually-hidden">{t("people.search")}</span>
          <input
            class="input"
            type="search"
            placeholder={t("people.search")}
            value={words}
            maxLength={40}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </label>
        <Pick
          quiet
          label={t("people.show")}
          value={show}
          onPick={setShow}
          options={[
            { value: "all", text: t("people.all") },
            { value: "online", text: t("people.online") },
            { value: "sanctioned", text: t("people.sanctioned") },
          ]}
        />
      </div>
      {list.data === null && <p role="status">{t("desk.loading")}</p>}
      {list.data && (
        <PeopleList
          people={list.data.people}
          more={list.data.more}
          empty={emptyText(show, words.trim())}
          onOpen={setOpen}
        />
      )}
      {open !== null && (
        <PersonSheet id={open} onClose={() => setOpen(null)} onChange={list.reload} />
      )}
    </section>
  );
}

function emptyText(show: PeopleView, words: string): string {
  if (words !== "") return t("people.noneFound", { words });
  if (show === "online") return t("people.noneOnline");
  return show === "sanctioned" ? t("people.noneSanctioned") : t("people.none");
}

function PeopleList(props: {
  people: readonly DeskPerson[];
  more: boolean;
  empty: string;
  onOpen: (id: string) => void;
}) {
  const { people, more, empty, onOpen } = props;
  return (
    <>
      <p class="quiet" role="status">
        {people.length === 0 ? empty : t("people.found", { n: people.length })}
      </p>
      <ul class="plain-list people">
        {people.map((person) => (
          <li key={person.id}>
            <button type="button" class="card person" onClick={() => onOpen(person.id)}>
              <span class={`presence${person.copy === null ? "" : " presence-here"}`} />
              <span class="person-name">{person.name}</span>
              <span class="person-line quiet">{personLine(person)}</span>
              <span class="person-when quiet">{presenceText(person, timeText)}</span>
              <Tags muted={person.muted} banned={person.banned} />
            </button>
          </li>
        ))}
      </ul>
      {more && <p class="quiet">{t("desk.onlyFirst", { n: people.length })}</p>}
    </>
  );
}
