/** Somebody's card: who they are, and what one may do about it, each of it undone as easily. */
import { useEffect, useRef, useState } from "preact/hooks";
import { Sheet } from "../platform/kit/sheet.tsx";
import { closePanel, me } from "../platform/store/session.ts";
import { t } from "../platform/text/text.ts";
import { loadPeopleContent } from "./people-content.ts";
import { factsOf, personLine, type PersonFacts } from "./person-facts.ts";
import { FriendAction } from "./friend-action.tsx";
import { HideActions } from "./hide-actions.tsx";
import "./people.css";
import { Portrait } from "./portrait.tsx";
import { ReportForm } from "./report-form.tsx";
import { titleName } from "./reward-guide.ts";
import { hiddenHow, refreshTies } from "./ties.ts";

export function PersonPanel({ about }: { about?: string }) {
  const lastKnown = useRef<PersonFacts | null>(null);
  const [reporting, setReporting] = useState(false);
  useEffect(loadPeopleContent, []);
  useEffect(() => void refreshTies(), [about]);
  // Who has been blocked vanishes from the copy, but not from the card one is looking at.
  const facts = (about === undefined ? null : factsOf(about)) ?? lastKnown.current;
  lastKnown.current = facts;
  if (!facts) {
    return (
      <Sheet title={t("person.title")} onClose={closePanel}>
        <p>{t("person.gone")}</p>
      </Sheet>
    );
  }
  return (
    <Sheet title={facts.name} freeTitle onClose={closePanel}>
      <PersonHead facts={facts} />
      {facts.id !== me.value?.id && (
        <div class="stack">
          {reporting ? (
            <ReportForm facts={facts} onDone={() => setReporting(false)} />
          ) : (
            <>
              {hiddenHow(facts.id) !== "block" && (
                <FriendAction person={facts.id} name={facts.name} />
              )}
              <HideActions person={facts.id} name={facts.name} />
              {facts.here && (
                <button type="button" class="link-button" onClick={() => setReporting(true)}>
                  {t("person.report")}
                </button>
              )}
            </>
          )}
        </div>
      )}
    </Sheet>
  );
}

function PersonHead({ facts }: { facts: PersonFacts }) {
  return (
    <div class="person-head">
      <span class="scene scene-large">
        <Portrait
          look={facts.look}
          entryYear={facts.entryYear}
          scale={4}
          pose="wave"
          moving
          label={facts.name}
        />
      </span>
      <div>
        {titleName(facts.title) && <p class="title-ribbon">{titleName(facts.title)}</p>}
        <p>{personLine({ ...facts, title: null })}</p>
        <p class="quiet">
          {t(facts.here ? "person.here" : facts.online ? "person.online" : "person.offline")}
        </p>
      </div>
    </div>
  );
}
