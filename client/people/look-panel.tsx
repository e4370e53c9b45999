/** The avatar editor: one's figure turning above, the wardrobe below, undo and chance at hand. */
import { useState } from "preact/hooks";
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

export function LookPanel() {
  const saved = me.value?.look ?? "";
  const [past, setPast] = useState<readonly string[]>([]);
  const [code, setCode] = useState(saved);
  const [group, setGroup] = useState<LookGroup>("clothes");
  const [saving, setSaving] = useState(false);
  const look = lookOf(code);
  const entryYear = me.value?.entryYear ?? null;
  function wear(next: string): void {
    if (next === code) return;
    setPast([...past, code]);
    setCode(next);
  }
  function undo(): void {
    const before = past.at(-1);
    if (before === undefined) return;
    setCode(before);
    setPast(past.slice(0, -1));
  }
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
      disabled={saving || code === saved}
      onClick={() => void save()}
    >
      {t("app.save")}
    </button>
  );
  return (
    <Sheet title={t("look.title")} onClose={closePanel} footer={footer}>
      <div class="look-stage">
        <button type="button" class="button" disabled={past.length === 0} onClick={undo}>
          {t("look.undo")}
        </button>
        <span class="scene scene-large">
          <TurningPortrait look={code} entryYear={entryYear} scale={5} label={t("look.turn")} />
        </span>
        <button
          type="button"
          class="button button-gold"
          onClick={() => wear(shuffled(look, { entryYear, seed: newLookSeed() }))}
        >
          {t("look.shuffle")}
        </button>
      </div>
      <GroupChips group={group} onChoose={setGroup} />
      {partsOf(group, look).map((part) => (
        <LookPartChoice key={part.field} part={part} look={look} onWear={wear} />
      ))}
    </Sheet>
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
