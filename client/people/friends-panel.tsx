/** My people: who asked me, friends, those I asked, and those I do not hear or meet. */
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Other } from "../../shared/people/protocol.ts";
import { Sheet } from "../platform/kit/sheet.tsx";
import { closePanel, notify, openPanel } from "../platform/store/session.ts";
import { t } from "../platform/text/text.ts";
import { loadPeopleContent } from "./people-content.ts";
import { factsOfOther } from "./person-facts.ts";
import "./people.css";
import { PersonRow } from "./person-row.tsx";
import { befriend, refreshTies, showPerson, ties, unfriend } from "./ties.ts";

export function FriendsPanel() {
  const [tried, setTried] = useState(false);
  useEffect(loadPeopleContent, []);
  useEffect(() => void refreshTies().finally(() => setTried(true)), []);
  const lists = ties.value;
  return (
    <Sheet title={t("friends.title")} onClose={closePanel}>
      {lists ? (
        <FriendLists />
      ) : (
        <p class="quiet">{t(tried ? "friends.failed" : "friends.loading")}</p>
      )}
      <p>
        <button type="button" class="button" onClick={() => openPanel("people")}>
          {t("friends.find")}
        </button>
      </p>
    </Sheet>
  );
}

function FriendLists() {
  const lists = ties.value;
  if (!lists) return null;
  const { friends, askedMe, asked, hidden } = lists;
  const online = friends.toSorted((one, two) => Number(two.online) - Number(one.online));
  return (
    <>
      <PeopleSection title={t("friends.askedMe")} people={askedMe}>
        {(other) => <AgreeButton other={other} />}
      </PeopleSection>
      <PeopleSection title={t("friends.friends")} people={online} empty={t("friends.none")} />
      <PeopleSection title={t("friends.asked")} people={asked}>
        {(other) => <ActButton words={t("person.takeBackShort")} act={() => unfriend(other.id)} />}
      </PeopleSection>
      <PeopleSection title={t("friends.hidden")} people={hidden}>
        {(other) => (
          <ActButton
            words={t(hiddenWords(hidden.find(({ id }) => id === other.id)?.how))}
            act={() => showPerson(other.id)}
          />
        )}
      </PeopleSection>
    </>
  );
}

function hiddenWords(how: "mute" | "block" | undefined): "person.unmute" | "person.unblock" {
  return how === "mute" ? "person.unmute" : "person.unblock";
}

interface SectionProps {
  title: string;
  people: readonly Other[];
  /** Said when nobody is in the list; without it an empty section is left out. */
  empty?: string;
  children?: (other: Other) => ComponentChildren;
}

function PeopleSection({ title, people, empty, children }: SectionProps) {
  if (people.length === 0 && empty === undefined) return null;
  return (
    <section class="people-section">
      <h3>{title}</h3>
      {people.length === 0 && <p class="quiet">{empty}</p>}
      <ul class="people-list">
        {people.map((other) => (
          <PersonRow key={other.id} facts={factsOfOther(other)}>
            {children?.(other)}
          </PersonRow>
        ))}
      </ul>
    </section>
  );
}

function AgreeButton({ other }: { other: Other }) {
  return (
    <ActButton
      main
      words={t("person.agreeShort")}
      act={async () => {
        const reply = await befriend(other.id);
        if (reply?.friends) notify(t("person.friendsNow", { name: other.name }), "good");
      }}
    />
  );
}

function ActButton(props: { words: string; main?: boolean; act: () => Promise<unknown> }) {
  const [asking, setAsking] = useState(false);
  async function act(): Promise<void> {
    setAsking(true);
    await props.act();
    setAsking(false);
  }
  return (
    <button
      type="button"
      class={`button${props.main ? " button-main" : ""}`}
      disabled={asking}
      onClick={() => void act()}
    >
      {props.words}
    </button>
  );
}
