/** Who is here, my own year first; and where my class-mates are. */
import { useEffect, useId, useState } from "preact/hooks";
import { Sheet } from "../platform/kit/sheet.tsx";
import { closePanel, me } from "../platform/store/session.ts";
import { t } from "../platform/text/text.ts";
import { campusPort } from "./campus-port.ts";
import { ClassmateSearch } from "./classmate-search.tsx";
import { loadPeopleContent } from "./people-content.ts";
import { orderPeople } from "./people-order.ts";
import { factsOfNeighbour } from "./person-facts.ts";
import "./people.css";
import { PersonRow } from "./person-row.tsx";

/** Rows drawn at once; the search finds the others. */
const MOST_ROWS = 60;

export function PeoplePanel() {
  const [shown, setShown] = useState<"here" | "classmates">("here");
  useEffect(loadPeopleContent, []);
  return (
    <Sheet title={t("people.title")} onClose={closePanel}>
      <div class="chips" role="group" aria-label={t("people.title")}>
        {(["here", "classmates"] as const).map((name) => (
          <button
            key={name}
            type="button"
            class="chip"
            aria-pressed={shown === name}
            onClick={() => setShown(name)}
          >
            {t(`people.${name}`)}
          </button>
        ))}
      </div>
      {shown === "here" ? <PeopleHere /> : <ClassmateSearch />}
    </Sheet>
  );
}

function PeopleHere() {
  const id = useId();
  const [text, setText] = useState("");
  const all = campusPort.value?.neighbours.value ?? [];
  const people = orderPeople(all, { text, myYear: me.value?.entryYear ?? null });
  const more = people.length - MOST_ROWS;
  if (all.length === 0) return <p class="quiet people-empty">{t("people.nobody")}</p>;
  return (
    <>
      <label class="visually-hidden" for={id}>
        {t("people.search")}
      </label>
      <input
        id={id}
        class="input people-search"
        type="search"
        placeholder={t("people.search")}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="quiet" aria-live="polite">
        {text === ""
          ? t("people.count", { n: all.length })
          : t("people.found", { n: people.length })}
      </p>
      <ul class="people-list">
        {people.slice(0, MOST_ROWS).map((one) => (
          <PersonRow
            key={one.person}
            facts={factsOfNeighbour(one)}
            {...(one.away && { note: t("person.away") })}
          />
        ))}
      </ul>
      {more > 0 && <p class="quiet">{t("people.more", { n: more })}</p>}
    </>
  );
}
