/** Somebody's card: who they are, and what one may do about it, each of it undone as easily. */
import { useEffect, useRef, useState } from "preact/hooks";
import { Sheet } from "../platform/kit/sheet.tsx";
import { closePanel, me, notify } from "../platform/store/session.ts";
import { t } from "../platform/text/text.ts";
import { loadPeopleContent } from "./people-content.ts";
import { factsOf, personLine, type PersonFacts } from "./person-facts.ts";
import { HideActions } from "./hide-actions.tsx";
import "./people.css";
import { Portrait } from "./portrait.tsx";
import { ReportForm } from "./report-form.tsx";
import { befriend, refreshTies, tieWith, unfriend, type Tie } from "./ties.ts";

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
    <Sheet title={facts.name} onClose={closePanel}>
      <PersonHead facts={facts} />
      {facts.id !== me.value?.id && (
        <div class="stack">
          {reporting ? (
            <ReportForm facts={facts} onDone={() => setReporting(false)} />
          ) : (
            <>
              <FriendAction person={facts.id} name={facts.name} />
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
        <Portrait look={facts.look} scale={4} pose="wave" moving label={facts.name} />
      </span>
      <div>
        <p class="person-name">{facts.name}</p>
        <p>{personLine(facts)}</p>
        <p class="quiet">
          {t(facts.here ? "person.here" : facts.online ? "person.online" : "person.offline")}
        </p>
      </div>
    </div>
  );
}

const FRIEND_WORDS = {
  none: "person.befriend",
  askedMe: "person.agree",
  asked: "person.takeBack",
  friends: "person.unfriend",
} as const satisfies Record<Tie, string>;

function FriendAction({ person, name }: { person: string; name: string }) {
  const [asking, setAsking] = useState(false);
  const tie = tieWith(person);
  const wanting = tie === "none" || tie === "askedMe";
  async function change(): Promise<void> {
    setAsking(true);
    if (wanting) {
      const reply = await befriend(person);
      if (reply) notify(t(reply.friends ? "person.friendsNow" : "person.askedNow", { name }), "good");
    } else if (await unfriend(person)) {
      notify(t(tie === "friends" ? "person.unfriended" : "person.takenBack", { name }));
    }
    setAsking(false);
  }
  return (
    <div class="tie">
      {tie !== "none" && <p class="quiet">{t(`person.tie.${tie}`, { name })}</p>}
      <button
        type="button"
        class={`button${wanting ? " button-main" : ""}`}
        disabled={asking}
        onClick={() => void change()}
      >
        {t(FRIEND_WORDS[tie])}
      </button>
    </div>
  );
}
