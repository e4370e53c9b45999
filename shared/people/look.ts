// How a person looks: the closed lists of what can be chosen, and the short code a look travels as.
// Knows no pixels; the avatar page has a drawing or a colour of the same id for every option here.

const CLOTH_COLOURS = [
  "red",
  "maple",
  "gold",
  "cream",
  "leaf",
  "pine",
  "army",
  "teal",
  "sky",
  "blue",
  "navy",
  "plum",
  "pink",
  "violet",
  "brown",
  "khaki",
  "grey",
  "black",
  "white",
  "lime",
] as const;

const HAIR_COLOURS = [
  "black",
  "brown",
  "chestnut",
  "auburn",
  "blond",
  "salted",
  "grey",
  "white",
  "plum",
  "blue",
] as const;

/** Options of every field; an option's place in its list is its code and never changes. */
export const LOOK_OPTIONS = {
  figure: ["slim", "sturdy", "child"],
  moves: ["walking", "wheelchair"],
  skin: ["porcelain", "light", "warm", "tan", "brown", "deep"],
  face: ["calm", "smile", "lashes", "brows", "laugh", "freckles", "moustache", "beard"],
  hair: [
    "short",
    "crop",
    "part",
    "quiff",
    "curly",
    "thin",
    "bald",
    "bob",
    "bun",
    "long",
    "bangs",
    "tail",
    "twin",
    "braid",
    "wavy",
  ],
  hairColour: HAIR_COLOURS,
  top: [
    "tee",
    "shirt",
    "jacket",
    "cardigan",
    "sweater",
    "hoodie",
    "jersey",
    "vest",
    "polo",
    "striped",
    "suit",
    "dress",
    "sundress",
    "work",
    "gown",
    "coat",
    "oldcoat",
    "apron",
  ],
  topColour: CLOTH_COLOURS,
  accent: CLOTH_COLOURS,
  bottom: ["trousers", "shorts", "boots", "skirt", "longSkirt", "bootSkirt"],
  bottomColour: CLOTH_COLOURS,
  shoes: ["brown", "black", "white", "red", "navy", "khaki", "grey", "lime"],
  hat: [
    "none",
    "cap",
    "straw",
    "sunhat",
    "beanie",
    "beret",
    "grad",
    "band",
    "helmet",
    "earflap",
    "crown",
  ],
  hatColour: CLOTH_COLOURS,
  glasses: ["none", "round", "square", "sun"],
  scarf: ["none", "scarf", "schoolScarf"],
  pack: ["none", "backpack", "satchel"],
  packColour: CLOTH_COLOURS,
  keepsake: ["none", "pin", "medal", "camera", "sash", "flower"],
} as const;

export type LookField = keyof typeof LOOK_OPTIONS;

/** A whole look: one option for every field. Scarf, hair tie and jersey stripe take the accent. */
export type Look = { [Field in LookField]: (typeof LOOK_OPTIONS)[Field][number] };

/** Every field, in the order of the code and of the editor. */
export const LOOK_FIELDS: readonly LookField[] = Object.keys(LOOK_OPTIONS).filter(isLookField);

function isLookField(field: string): field is LookField {
  return Object.hasOwn(LOOK_OPTIONS, field);
}

/** Options that have to be earned, as `field.option`, with the id of the reward that gives them. */
const REWARD_OF: ReadonlyMap<string, string> = new Map([
  ["hat.earflap", "earflap"],
  ["hat.grad", "gradcap"],
  ["hat.helmet", "hardhat"],
  ["keepsake.camera", "camera"],
  ["keepsake.medal", "medal"],
  ["keepsake.pin", "badge"],
  ["scarf.schoolScarf", "scarf"],
  ["top.vest", "runvest"],
]);

/** LOOK-3: figures nobody can earn; children walk the campus as its own people only. */
const NPC_ONLY: ReadonlySet<string> = new Set(["figure.child"]);

const COLOUR_FIELDS: ReadonlySet<LookField> = new Set<LookField>([
  "topColour",
  "accent",
  "bottomColour",
  "shoes",
  "hatColour",
  "packColour",
]);

export interface LookOption {
  id: string;
  /** Key of its name in the locale files. */
  key: string;
  /** Id of the reward that unlocks it; absent on what is free for everybody. */
  reward?: string;
  /** Not for players: the editor leaves it out, and no reward unlocks it. */
  npcOnly?: true;
}

export interface LookPart {
  field: LookField;
  key: string;
  options: readonly LookOption[];
}

function optionOf(field: LookField, id: string): LookOption {
  const key = COLOUR_FIELDS.has(field) ? `look.colour.${id}` : `look.${field}.${id}`;
  if (NPC_ONLY.has(`${field}.${id}`)) return { id, key, npcOnly: true };
  const reward = REWARD_OF.get(`${field}.${id}`);
  return reward === undefined ? { id, key } : { id, key, reward };
}

/** What the editor offers, field by field. */
export const LOOK_PARTS: readonly LookPart[] = LOOK_FIELDS.map((field) => ({
  field,
  key: `look.${field}`,
  options: LOOK_OPTIONS[field].map((id) => optionOf(field, id)),
}));

/**
 * Ids of the rewards a look needs that are not among `rewards`; empty when a player may wear it.
 * A part for NPCs only counts as locked, under its own name (`figure.child`).
 */
export function lockedParts(look: Look, rewards: ReadonlySet<string>): string[] {
  return LOOK_FIELDS.flatMap((field) => {
    const part = `${field}.${look[field]}`;
    if (NPC_ONLY.has(part)) return [part];
    const reward = REWARD_OF.get(part);
    return reward === undefined || rewards.has(reward) ? [] : [reward];
  });
}

const VERSION = "1";
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const LENGTH = 11;

/** Places kept for a field's options in version 1; lists may grow up to this without a new version. */
const ROOM: Readonly<Record<LookField, number>> = {
  figure: 4,
  moves: 2,
  skin: 8,
  face: 12,
  hair: 24,
  hairColour: 12,
  top: 24,
  topColour: 20,
  accent: 20,
  bottom: 8,
  bottomColour: 20,
  shoes: 8,
  hat: 24,
  hatColour: 20,
  glasses: 6,
  scarf: 5,
  pack: 5,
  packColour: 20,
  keepsake: 16,
};

/** The look as 12 URL-safe characters: a version and one number in base 64. */
export function encodeLook(look: Look): string {
  let code = BigInt(0);
  for (const field of LOOK_FIELDS) {
    const options: readonly string[] = LOOK_OPTIONS[field];
    code = code * BigInt(ROOM[field]) + BigInt(options.indexOf(look[field]));
  }
  let text = "";
  for (let place = 0; place < LENGTH; place++) {
    text = DIGITS.charAt(Number(code % BigInt(64))) + text;
    code /= BigInt(64);
  }
  return VERSION + text;
}

function readNumber(text: string): bigint | null {
  if (text.length !== LENGTH + 1 || !text.startsWith(VERSION)) return null;
  let code = BigInt(0);
  for (const character of text.slice(1)) {
    const digit = DIGITS.indexOf(character);
    if (digit < 0) return null;
    code = code * BigInt(64) + BigInt(digit);
  }
  return code;
}

/** The look of a code, or null for anything that `encodeLook` would not have written. */
export function decodeLook(text: string): Look | null {
  let code = readNumber(text);
  if (code === null) return null;
  const chosen: [LookField, string][] = [];
  for (const field of LOOK_FIELDS.toReversed()) {
    const option = LOOK_OPTIONS[field][Number(code % BigInt(ROOM[field]))];
    if (option === undefined) return null;
    chosen.push([field, option]);
    code /= BigInt(ROOM[field]);
  }
  const look = Object.fromEntries(chosen);
  return code === BigInt(0) && isLook(look) ? look : null;
}

function isLook(look: Record<string, string>): look is Look {
  return LOOK_FIELDS.every((field) => {
    const options: readonly string[] = LOOK_OPTIONS[field];
    return options.includes(look[field] ?? "");
  });
}
