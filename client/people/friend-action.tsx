/** Becoming friends, which takes two; and undoing it, which takes one. */
import { useState } from "preact/hooks";
import { notify } from "../platform/store/session.ts";
import { t } from "../platform/text/text.ts";
import { Confirm } from "./confirm.tsx";
import { befriend, tieWith, unfriend, type Tie } from "./ties.ts";

const WORDS = {
  none: "person.befriend",
  askedMe: "person.agree",
  asked: "person.takeBack",
  friends: "person.unfriend",
} as const satisfies Record<Tie, string>;

export function FriendAction({ person, name }: { person: string; name: string }) {
  const [asking, setAsking] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const tie = tieWith(person);
  const wanting = tie === "none" || tie === "askedMe";
  async function want(): Promise<void> {
    const reply = await befriend(person);
    if (reply) notify(t(reply.friends ? "person.friendsNow" : "person.askedNow", { name }), "good");
  }
  async function undo(): Promise<void> {
    const ended = tie === "friends" ? "person.unfriended" : "person.takenBack";
    if (await unfriend(person)) notify(t(ended, { name }));
    setConfirming(false);
  }
  async function act(): Promise<void> {
    if (tie === "friends") return setConfirming(true);
    setAsking(true);
    await (wanting ? want() : undo());
    setAsking(false);
  }
  if (confirming) {
    return (
      <Confirm
        means={t("person.unfriendMeans", { name })}
        yes={t("person.unfriend")}
        onYes={undo}
        onNo={() => setConfirming(false)}
      />
    );
  }
  return (
    <div class="tie">
      {tie !== "none" && <p class="quiet">{t(`person.tie.${tie}`, { name })}</p>}
      <button
        type="button"
        class={`button${wanting ? " button-main" : ""}`}
        disabled={asking}
        onClick={() => void act()}
      >
        {t(WORDS[tie])}
      </button>
    </div>
  );
}
