/** The avatar editor: one's figure turning above, the wardrobe below, undo and chance at hand. */
import { useState } from "preact/hooks";
import type { Me } from "../../shared/people/protocol.ts";
import { Sheet } from "../platform/kit/sheet.tsx";
import { closePanel, me, notify } from "../platform/store/session.ts";
import { t } from "../platform/text/text.ts";
import { LOOK_GROUP_NAMES, lookOf, partsOf, shuffled, type LookGroup } from "./look-groups.ts";
import { LookPartChoice } from "./look-part-choice.tsx";
import { changeMe } from "./me-actions.ts";
import { newLookSeed } from "./draft-store.ts";
import "./people.css";
import "./settings.css";
import { TurningPortrait } from "./turning-portrait.tsx";

/** After a reload the panel may be open before it is known who I am. */
export function LookPanel() {
  if (me.value) return <LookEditor person={me.value} />;
  return (
    <Sheet title={t("look.title")} onClose={closePanel}>
      <p class="quiet">{t("welcome.comingBack")}</p>
    </Sheet>
  );
}

function LookEditor({ person }: { person: Me }) {
  const wardrobe = useWardrobe(person.look);
  const [group, setGroup] = useState<LookGroup>("clothes");
  const [saving, setSaving] = useState(false);
  const { code, wear } = wardrobe;
  const look = lookOf(code);
  async function save(): Promise<void> {
    setSaving(true);
    const kept = await changeMe({ look: code });
    setSaving(false);
    if (!kept) return;
    notify(t("look.saved"), "good");
    closePanel();
  }
  const footer = (
    <button
      type="button"
      class="button button-main"
      disabled={saving || code === person.look}
      onClick={() => void save()}
    >
      {t("app.save")}
    </button>
  );
  return (
    <Sheet title={t("look.title")} onClose={closePanel} footer={footer}>
      <Stage wardrobe={wardrobe} entryYear={person.entryYear} />
      <GroupChips group={group} onChoose={setGroup} />
      {partsOf(group, look).map((part) => (
        <LookPartChoice key={part.field} part={part} look={look} onWear={wear} />
      ))}
    </Sheet>
  );
}

interface Wardrobe {
  /** Code of what is worn now, not yet saved. */
  code: string;
  wear: (code: string) => void;
  /** Null while there is nothing to undo. */
  undo: (() => void) | null;
}

function useWardrobe(saved: string): Wardrobe {
  const [past, setPast] = useState<readonly string[]>([]);
  const [code, setCode] = useState(saved);
  const before = past.at(-1);
  return {
    code,
    wear(next) {
      if (next === code) return;
      setPast([...past, code]);
      setCode(next);
    },
    undo:
      before === undefined
        ? null
        : () => {
            setCode(before);
            setPast(past.slice(0, -1));
          },
  };
}

function Stage({ wardrobe, entryYear }: { wardrobe: Wardrobe; entryYear: number | null }) {
  const { code, wear, undo } = wardrobe;
  return (
    <div class="look-stage">
      <button type="button" class="button" disabled={undo === null} onClick={() => undo?.()}>
        {t("look.undo")}
      </button>
      <span class="scene scene-large">
        <TurningPortrait look={code} entryYear={entryYear} scale={5} label={t("look.turn")} />
      </span>
      <button
        type="button"
        class="button button-gold"
        onClick={() => wear(shuffled(lookOf(code), { entryYear, seed: newLookSeed() }))}
      >
        {t("look.shuffle")}
      </button>
    </div>
  );
}

function GroupChips(props: { group: LookGroup; onChoose: (group: LookGroup) => void }) {
  return (
    <div class="chips look-groups" role="group" aria-label={t("look.groups")}>
      {LOOK_GROUP_NAMES.map((name) => (
        <button
          key={name}
          type="button"
          class="chip"
          aria-pressed={props.group === name}
          onClick={() => props.onChoose(name)}
        >
          {t(`look.group.${name}`)}
        </button>
      ))}
    </div>
  );
}
