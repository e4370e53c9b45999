/** The options of one part of a look: pictures of oneself wearing them, or colours. */
import { useState } from "preact/hooks";
import type { Look, LookField, LookOption, LookPart } from "../../shared/people/look.ts";
import { me } from "../platform/store/session.ts";
import { t, type TextKey } from "../platform/text/text.ts";
import { avatarComposer } from "./avatar-kit.ts";
import { isLocked, SWATCHES, withPart } from "./look-groups.ts";
import { Portrait } from "./portrait.tsx";
import { howToEarn } from "./reward-guide.ts";

interface LookPartProps {
  part: LookPart;
  look: Look;
  /** Takes the code of the whole changed look. */
  onWear: (code: string) => void;
}

export function LookPartChoice({ part, look, onWear }: LookPartProps) {
  const [asked, setAsked] = useState<string | null>(null);
  const rewards = me.value?.rewards ?? [];
  const worn = part.options.find(({ id }) => id === look[part.field]);
  function choose(option: LookOption): void {
    const locked = isLocked(option, rewards);
    setAsked(locked ? (option.reward ?? null) : null);
    if (!locked) onWear(withPart(look, part.field, option.id));
  }
  return (
    <section class="look-part">
      <h3>
        {words(part.key)}
        <span class="quiet"> · {worn ? words(worn.key) : ""}</span>
      </h3>
      <p class="look-lock-note" aria-live="polite">
        {asked === null ? "" : howToEarn(asked)}
      </p>
      <div
        class={SWATCHES[part.field] ? "swatches" : "look-options"}
        role="group"
        aria-label={words(part.key)}
      >
        {part.options.map((option) => (
          <OptionButton
            key={option.id}
            part={part}
            option={option}
            look={look}
            locked={isLocked(option, rewards)}
            onChoose={() => choose(option)}
          />
        ))}
      </div>
    </section>
  );
}

/** Shown from near, since what differs is small. */
const HEAD_FIELDS: ReadonlySet<LookField> = new Set(["face", "glasses", "hair", "hat", "scarf"]);

interface OptionProps {
  part: LookPart;
  option: LookOption;
  look: Look;
  locked: boolean;
  onChoose: () => void;
}

function OptionButton({ part, option, look, locked, onChoose }: OptionProps) {
  const ramp = SWATCHES[part.field];
  const name = words(option.key);
  const label = locked ? t("look.lockedOption", { name }) : name;
  const head = HEAD_FIELDS.has(part.field);
  const pressed = look[part.field] === option.id;
  if (ramp) {
    const background = avatarComposer.value?.swatch(ramp, option.id);
    return (
      <button
        type="button"
        class="swatch"
        style={{ background }}
        aria-pressed={pressed}
        aria-label={label}
        onClick={onChoose}
      />
    );
  }
  return (
    <button
      type="button"
      class={`look-option${locked ? " look-locked" : ""}`}
      aria-pressed={pressed}
      aria-label={label}
      onClick={onChoose}
    >
      <Portrait
        look={withPart(look, part.field, option.id)}
        entryYear={me.value?.entryYear ?? null}
        scale={head ? 3 : 2}
        bust={head}
      />
      <span aria-hidden="true">{name}</span>
    </button>
  );
}

/** Names of parts and options come with the wardrobe, so their keys are known only by it. */
function words(key: string): string {
  return t(key as TextKey);
}
