// The look somebody starts with: varied by seed, and of the time for those who came up to 1985.
// A beginning only: everybody can change all of it.
import type { Look, LookField } from "./look.ts";

/** Year of entry up to which people start older. */
const ELDER_UP_TO_YEAR = 1985;

type Choices = { [Field in LookField]?: readonly Look[Field][] };

const EVERYBODY: Choices = {
  figure: ["slim", "slim", "sturdy"],
  skin: ["porcelain", "light", "light", "warm", "warm", "tan", "brown", "deep"],
  accent: ["red", "gold", "sky", "white", "leaf", "maple", "teal", "violet"],
  shoes: ["brown", "black", "white", "red", "navy", "grey"],
  hatColour: ["red", "navy", "gold", "pine", "cream", "sky"],
  packColour: ["maple", "navy", "leaf", "khaki", "violet", "teal"],
};

const YOUNG: Choices = {
  face: ["calm", "calm", "smile", "freckles", "brows", "lashes"],
  hairColour: ["black", "black", "black", "brown", "brown", "chestnut", "auburn"],
  topColour: [
    "red",
    "maple",
    "gold",
    "cream",
    "leaf",
    "teal",
    "sky",
    "blue",
    "plum",
    "pink",
    "white",
  ],
  bottomColour: ["navy", "blue", "khaki", "black", "grey", "plum", "pine"],
  glasses: ["none", "none", "none", "none", "none", "round", "square"],
  pack: ["none", "none", "backpack", "satchel"],
  hat: ["none", "none", "none", "none", "none", "none", "none", "none", "cap", "straw", "beret"],
};

const YOUNG_WOMAN: Choices = {
  ...YOUNG,
  face: ["calm", "smile", "lashes", "lashes", "freckles"],
  hair: ["bob", "long", "bangs", "tail", "twin", "braid", "wavy", "bun", "crop"],
  top: ["tee", "shirt", "jacket", "cardigan", "sweater", "hoodie", "jersey", "dress", "sundress"],
  bottom: ["trousers", "trousers", "shorts", "boots", "skirt", "longSkirt", "bootSkirt"],
};

const YOUNG_MAN: Choices = {
  ...YOUNG,
  hair: ["short", "part", "quiff", "crop", "curly", "short", "tail"],
  top: ["tee", "shirt", "jacket", "sweater", "hoodie", "jersey", "polo", "striped", "cardigan"],
  bottom: ["trousers", "trousers", "trousers", "shorts", "boots"],
};

const OLD: Choices = {
  face: ["calm", "calm", "smile", "laugh"],
  hairColour: ["salted", "grey", "grey", "white", "white"],
  bottomColour: ["navy", "black", "grey", "brown", "khaki"],
  glasses: ["none", "none", "none", "round", "square"],
  scarf: ["none", "none", "none", "scarf"],
  pack: ["none", "none", "none", "satchel"],
  shoes: ["brown", "black", "grey", "navy"],
};

const OLD_WOMAN: Choices = {
  ...OLD,
  hair: ["bun", "bob", "curly", "short", "braid", "tail"],
  top: ["cardigan", "cardigan", "sweater", "coat", "work", "shirt", "dress"],
  topColour: ["plum", "red", "maple", "teal", "pine", "violet", "navy", "brown", "pink"],
  bottom: ["trousers", "trousers", "trousers", "longSkirt"],
  hat: ["none", "none", "none", "none", "none", "sunhat", "beret"],
};

const OLD_MAN: Choices = {
  ...OLD,
  face: ["calm", "smile", "brows", "brows", "moustache", "beard"],
  hair: ["thin", "short", "part", "crop", "bald"],
  top: ["work", "work", "oldcoat", "suit", "shirt", "polo", "sweater", "cardigan", "jacket"],
  topColour: ["navy", "army", "grey", "brown", "pine", "khaki", "blue"],
  bottom: ["trousers"],
  hat: ["none", "none", "none", "none", "none", "cap", "beret"],
};

/** A stream of whole numbers from a seed (splitmix32), so that one seed always gives one look. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  };
}

/** What a field is when the wardrobe leaves it open. */
const PLAIN: Look = {
  figure: "slim",
  moves: "walking",
  skin: "light",
  face: "calm",
  hair: "short",
  hairColour: "black",
  top: "tee",
  topColour: "sky",
  accent: "red",
  bottom: "trousers",
  bottomColour: "navy",
  shoes: "white",
  hat: "none",
  hatColour: "red",
  glasses: "none",
  scarf: "none",
  pack: "none",
  packColour: "navy",
  keepsake: "none",
};

/**
 * LOOK-2: the starting look for a year of entry (null for visitors) and a seed, e.g. a hash of the person.
 * Half of the seeds give women's clothes, and no option in it has to be earned.
 */
export function defaultLook(of: { classYear: number | null; seed: number }): Look {
  const next = numbersFrom(of.seed);
  const old = of.classYear !== null && of.classYear <= ELDER_UP_TO_YEAR;
  const woman = next() % 2 === 0;
  const clothes = old ? (woman ? OLD_WOMAN : OLD_MAN) : woman ? YOUNG_WOMAN : YOUNG_MAN;
  const wardrobe = { ...EVERYBODY, ...clothes };
  const chosen = Object.entries(wardrobe).map(([field, options]) => {
    return [field, options[next() % options.length]];
  });
  return { ...PLAIN, ...Object.fromEntries(chosen) };
}
