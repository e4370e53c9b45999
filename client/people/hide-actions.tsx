/** Not hearing somebody, or not meeting at all: said what it does, asked once, undone by a tap. */
import { useState } from "preact/hooks";
import { notify } from "../platform/store/session.ts";
import { t } from "../platform/text/text.ts";
import { Confirm } from "./confirm.tsx";
import { hiddenHow, hidePerson, showPerson } from "./ties.ts";

interface HideProps {
  person: string;
  name: string;
}

export function HideActions({ person, name }: HideProps) {
  const [confirming, setConfirming] = useState(false);
  const [asking, setAsking] = useState(false);
  const how = hiddenHow(person);
  async function hide(kind: "mute" | "block"): Promise<void> {
    setAsking(true);
    const done = await hidePerson(person, kind);
    setAsking(false);
    setConfirming(false);
    if (done) notify(t(kind === "mute" ? "person.muted" : "person.blocked", { name }));
  }
  if (how !== null) return <HiddenState person={person} name={name} how={how} />;
  if (confirming) {
    return (
      <Confirm
        means={t("person.blockMeans", { name })}
        yes={t("person.block")}
        onYes={() => hide("block")}
        onNo={() => setConfirming(false)}
      />
    );
  }
  return (
    <div class="row">
      <button type="button" class="button" disabled={asking} onClick={() => void hide("mute")}>
        {t("person.mute")}
      </button>
      <button type="button" class="button" onClick={() => setConfirming(true)}>
        {t("person.block")}
      </button>
    </div>
  );
}

function HiddenState({ person, name, how }: HideProps & { how: "mute" | "block" }) {
  const [asking, setAsking] = useState(false);
  async function show(): Promise<void> {
    setAsking(true);
    const done = await showPerson(person);
    setAsking(false);
    if (done) notify(t("person.shown", { name }));
  }
  return (
    <div class="tie">
      <p class="quiet">{t(how === "mute" ? "person.isMuted" : "person.isBlocked", { name })}</p>
      <button type="button" class="button" disabled={asking} onClick={() => void show()}>
        {t(how === "mute" ? "person.unmute" : "person.unblock")}
      </button>
    </div>
  );
}
