/** “Where are my class-mates”: by year, city or department, among those who allow it, as I do. */
import { useEffect, useState } from "preact/hooks";
import type { Me, Other } from "../../shared/people/protocol.ts";
import { me, openPanel } from "../platform/store/session.ts";
import { t, year } from "../platform/text/text.ts";
import { changeMe } from "./me-actions.ts";
import { cityName, departmentName } from "./people-content.ts";
import { factsOfOther } from "./person-facts.ts";
import { PersonRow } from "./person-row.tsx";
import { findClassmates, type ClassmateMark } from "./ties.ts";

const MARKS: readonly ClassmateMark[] = ["year", "city", "department"];

export function ClassmateSearch() {
  const person = me.value;
  if (!person) return null;
  return person.findable ? <Search person={person} /> : <FindableOffer />;
}

function FindableOffer() {
  const [asking, setAsking] = useState(false);
  async function allow(): Promise<void> {
    setAsking(true);
    await changeMe({ findable: true });
    setAsking(false);
  }
  return (
    <div class="stack people-empty">
      <p>{t("classmates.offer")}</p>
      <button
        type="button"
        class="button button-main"
        disabled={asking}
        onClick={() => void allow()}
      >
        {t("classmates.allow")}
      </button>
    </div>
  );
}

function Search({ person }: { person: Me }) {
  const [by, setBy] = useState<ClassmateMark>("year");
  const [people, setPeople] = useState<readonly Other[] | null>(null);
  const [asking, setAsking] = useState(true);
  useEffect(() => {
    let current = true;
    setAsking(true);
    async function look(): Promise<void> {
      const reply = await findClassmates(by);
      if (!current) return;
      setPeople(reply);
      setAsking(false);
    }
    void look();
    return () => {
      current = false;
    };
  }, [by]);
  return (
    <>
      <div class="chips marks" role="group" aria-label={t("people.classmates")}>
        {MARKS.map((mark) => (
          <button
            key={mark}
            type="button"
            class="chip"
            aria-pressed={by === mark}
            onClick={() => setBy(mark)}
          >
            {markName(person, mark)}
          </button>
        ))}
      </div>
      <div aria-live="polite">
        {asking ? (
          <p class="quiet">{t("classmates.looking")}</p>
        ) : (
          <Found people={people} missing={markOf(person, by) === ""} />
        )}
      </div>
    </>
  );
}

function Found({ people, missing }: { people: readonly Other[] | null; missing: boolean }) {
  if (missing) {
    return (
      <p class="quiet">
        {t("classmates.missing")}{" "}
        <button type="button" class="link-button" onClick={() => openPanel("settings")}>
          {t("classmates.fillIn")}
        </button>
      </p>
    );
  }
  if (people === null) return <p class="quiet">{t("friends.failed")}</p>;
  if (people.length === 0) return <p class="quiet">{t("classmates.none")}</p>;
  return (
    <ul class="people-list">
      {people.map((other) => (
        <PersonRow key={other.id} facts={factsOfOther(other)} />
      ))}
    </ul>
  );
}

/** What I have in common with those I look for; empty when I have not said it. */
function markOf(person: Me, mark: ClassmateMark): string {
  if (mark === "year") {
    return person.entryYear === null ? "" : t("person.year", { year: year(person.entryYear) });
  }
  return mark === "city" ? cityName(person.city) : departmentName(person.department);
}

function markName(person: Me, mark: ClassmateMark): string {
  return markOf(person, mark) || t(`classmates.by.${mark}`);
}
