/** The avatar editor's wardrobe in groups, and what it may offer to whom. */
import {
  decodeLook,
  encodeLook,
  LOOK_PARTS,
  type Look,
  type LookField,
  type LookOption,
  type LookPart,
} from "../../shared/people/look.ts";
import { defaultLook } from "../../shared/people/look-defaults.ts";

export const LOOK_GROUP_NAMES = ["body", "face", "hair", "clothes", "hat", "extras"] as const;
export type LookGroup = (typeof LOOK_GROUP_NAMES)[number];

export const LOOK_GROUPS: Readonly<Record<LookGroup, readonly LookField[]>> = {
  body: ["figure", "skin", "moves"],
  face: ["face", "glasses"],
  hair: ["hair", "hairColour"],
  clothes: ["top", "topColour", "accent", "bottom", "bottomColour", "shoes"],
  hat: ["hat", "hatColour"],
  extras: ["scarf", "pack", "packColour", "keepsake"],
};

/** The ramp a field's swatches come from; a field without one is shown as pictures. */
export const SWATCHES: Partial<Record<LookField, "skin" | "hair" | "cloth">> = {
  skin: "skin",
  hairColour: "hair",
  topColour: "cloth",
  accent: "cloth",
  bottomColour: "cloth",
  shoes: "cloth",
  hatColour: "cloth",
  packColour: "cloth",
};

/** Colours of what is not worn; nobody needs to choose them. */
const COLOUR_OF: Partial<Record<LookField, LookField>> = { hatColour: "hat", packColour: "pack" };

/** The parts of a group as the editor shows them for a look, without what only NPCs wear. */
export function partsOf(group: LookGroup, look: Look): LookPart[] {
  return LOOK_GROUPS[group].flatMap((field) => {
    const worn = COLOUR_OF[field];
    if (worn !== undefined && look[worn] === "none") return [];
    const part = LOOK_PARTS.find((one) => one.field === field);
    return part ? [{ ...part, options: part.options.filter((option) => !option.npcOnly) }] : [];
  });
}

export function isLocked(option: LookOption, rewards: readonly string[]): boolean {
  return option.reward !== undefined && !rewards.includes(option.reward);
}

/** The code of a look with one part changed. */
export function withPart(look: Look, field: LookField, option: string): string {
  return encodeLook({ ...look, [field]: option });
}

/** The look of a code; a plain one for a code this version cannot read. */
export function lookOf(code: string): Look {
  return decodeLook(code) ?? defaultLook({ classYear: null, seed: 0 });
}

/** Another look by chance for the same person: body and way of moving stay. */
export function shuffled(look: Look, given: { entryYear: number | null; seed: number }): string {
  const other = defaultLook({ classYear: given.entryYear, seed: given.seed });
  const { figure, skin, moves } = look;
  return encodeLook({ ...other, figure, skin, moves });
}
