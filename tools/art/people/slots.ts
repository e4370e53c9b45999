// The marker colours of the people's sheet: what part of a look a pixel belongs to, and how light.

/** Parts of a look a pixel can take its colour from; the order is the marker code in the sheet. */
export const SLOTS = [
  "skin",
  "hair",
  "top",
  "accent",
  "sleeveUpper",
  "sleeveLower",
  "legUpper",
  "legLower",
  "bottom",
  "shoes",
  "hat",
  "scarf",
  "pack",
  "face",
  "paper",
  "gold",
  "metal",
] as const;

export type Slot = (typeof SLOTS)[number];

/** Shades of a ramp: 0 outline, 1 dark, 2 base, 3 light. In the face slot: eye, mouth, blush, brow. */
export type Shade = 0 | 1 | 2 | 3;

export interface Ink {
  slot: Slot;
  shade: Shade;
}

/** One letter of the drawings below, for each slot and shade. */
export const GLYPHS: Readonly<Record<string, Ink>> = {
  S: { slot: "skin", shade: 1 },
  s: { slot: "skin", shade: 2 },
  k: { slot: "skin", shade: 3 },
  D: { slot: "hair", shade: 0 },
  d: { slot: "hair", shade: 1 },
  h: { slot: "hair", shade: 2 },
  H: { slot: "hair", shade: 3 },
  u: { slot: "top", shade: 1 },
  t: { slot: "top", shade: 2 },
  T: { slot: "top", shade: 3 },
  Q: { slot: "top", shade: 0 },
  q: { slot: "accent", shade: 1 },
  a: { slot: "accent", shade: 2 },
  A: { slot: "accent", shade: 3 },
  V: { slot: "sleeveUpper", shade: 1 },
  U: { slot: "sleeveUpper", shade: 2 },
  M: { slot: "sleeveLower", shade: 1 },
  L: { slot: "sleeveLower", shade: 2 },
  P: { slot: "legUpper", shade: 1 },
  p: { slot: "legUpper", shade: 2 },
  j: { slot: "legLower", shade: 1 },
  l: { slot: "legLower", shade: 2 },
  B: { slot: "bottom", shade: 1 },
  b: { slot: "bottom", shade: 2 },
  i: { slot: "bottom", shade: 3 },
  F: { slot: "shoes", shade: 1 },
  f: { slot: "shoes", shade: 2 },
  E: { slot: "hat", shade: 0 },
  v: { slot: "hat", shade: 1 },
  c: { slot: "hat", shade: 2 },
  C: { slot: "hat", shade: 3 },
  N: { slot: "scarf", shade: 1 },
  n: { slot: "scarf", shade: 2 },
  G: { slot: "pack", shade: 1 },
  g: { slot: "pack", shade: 2 },
  y: { slot: "pack", shade: 3 },
  e: { slot: "face", shade: 0 },
  m: { slot: "face", shade: 1 },
  r: { slot: "face", shade: 2 },
  w: { slot: "face", shade: 3 },
  X: { slot: "paper", shade: 1 },
  W: { slot: "paper", shade: 2 },
  Z: { slot: "gold", shade: 1 },
  z: { slot: "gold", shade: 2 },
  Y: { slot: "gold", shade: 3 },
  o: { slot: "metal", shade: 0 },
  K: { slot: "metal", shade: 1 },
  x: { slot: "metal", shade: 2 },
  J: { slot: "metal", shade: 3 },
};

/** Marker colour of a slot and shade: wide steps, so that a rounding browser still reads it right. */
export function markerColour(ink: Ink): readonly [number, number, number] {
  return [SLOTS.indexOf(ink.slot) * 8 + 4, ink.shade * 48 + 24, 128];
}
