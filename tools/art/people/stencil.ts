// A stencil: one piece of a person (a head, a sleeve, a hat) as slots and shades on the 18×28 frame.
import { GLYPHS, SLOTS, type Shade, type Slot } from "./slots.ts";

export const FRAME_WIDTH = 18;
export const FRAME_HEIGHT = 28;

const SHADES: readonly Shade[] = [0, 1, 2, 3];
const EMPTY = 0;
const BLOCKED = 255;

/** Cells hold 0 (nothing) or 1 + slot × 4 + shade. */
export type Stencil = Uint8Array;

export function blankStencil(): Stencil {
  return new Uint8Array(FRAME_WIDTH * FRAME_HEIGHT);
}

/** Code of a slot and shade inside a stencil. */
function cellCode(slot: Slot, shade: Shade): number {
  return 1 + SLOTS.indexOf(slot) * 4 + shade;
}

/** Slot and shade of a cell, or null where nothing is drawn. */
export function inkAt(stencil: Stencil, x: number, y: number): { slot: Slot; shade: Shade } | null {
  const code = stencil[y * FRAME_WIDTH + x] ?? EMPTY;
  if (code === EMPTY || code === BLOCKED) return null;
  const slot = SLOTS[(code - 1) >> 2];
  const shade = SHADES[(code - 1) & 3];
  return slot === undefined || shade === undefined ? null : { slot, shade };
}

/**
 * Draws rows of glyphs with their top left at (x, y). `.` leaves a cell as it is, `,` keeps the
 * outline off it. Throws on an unknown glyph, so that a slip of the pen stops the build.
 */
export function drawRows(stencil: Stencil, at: { x: number; y: number }, rows: string[]): void {
  rows.forEach((row, dy) => {
    row.split("").forEach((glyph, dx) => {
      if (glyph === "." || glyph === " ") return;
      const x = at.x + dx;
      const y = at.y + dy;
      if (x < 0 || x >= FRAME_WIDTH || y < 0 || y >= FRAME_HEIGHT) return;
      stencil[y * FRAME_WIDTH + x] = glyph === "," ? BLOCKED : glyphCode(glyph);
    });
  });
}

function glyphCode(glyph: string): number {
  const ink = GLYPHS[glyph];
  if (!ink) throw new Error(`unknown glyph "${glyph}" in a drawing of people`);
  return cellCode(ink.slot, ink.shade);
}

const NEIGHBOURS = [
  [0, 1],
  [1, 0],
  [-1, 0],
  [0, -1],
] as const;

/**
 * Adds a one-pixel outline in the outline shade of the neighbouring slot.
 * No outline is laid where `clear` has something: hair must not draw a line across the face.
 */
export function outlined(stencil: Stencil, clear: Stencil = blankStencil()): Stencil {
  const result = stencil.map((code) => (code === BLOCKED ? EMPTY : code));
  for (let y = 0; y < FRAME_HEIGHT; y++) {
    for (let x = 0; x < FRAME_WIDTH; x++) {
      const index = y * FRAME_WIDTH + x;
      if (stencil[index] !== EMPTY || clear[index] !== EMPTY) continue;
      const slot = neighbourSlot(stencil, x, y);
      if (slot) result[index] = cellCode(slot, 0);
    }
  }
  return result;
}

function neighbourSlot(stencil: Stencil, x: number, y: number): Slot | null {
  for (const [dx, dy] of NEIGHBOURS) {
    const inside = x + dx >= 0 && x + dx < FRAME_WIDTH && y + dy >= 0 && y + dy < FRAME_HEIGHT;
    const ink = inside ? inkAt(stencil, x + dx, y + dy) : null;
    if (ink && ink.slot !== "face") return ink.slot;
  }
  return null;
}

/** The stencil without blocked cells and without an outline. */
export function plain(stencil: Stencil): Stencil {
  return stencil.map((code) => (code === BLOCKED ? EMPTY : code));
}

/** The other arm or the other side: mirrored left to right. */
export function mirrored(stencil: Stencil): Stencil {
  return stencil.map((_, index) => {
    const x = index % FRAME_WIDTH;
    return stencil[index - x + (FRAME_WIDTH - 1 - x)] ?? EMPTY;
  });
}

/** One shade darker (never down to the outline): what lies on the side away from the light. */
export function shaded(stencil: Stencil): Stencil {
  return stencil.map((code) => {
    if (code === EMPTY || code === BLOCKED) return code;
    return ((code - 1) & 3) >= 2 ? code - 1 : code;
  });
}

/** Swaps every cell of one slot for another, keeping its shade. */
export function reslotted(stencil: Stencil, from: Slot, to: Slot): Stencil {
  const low = cellCode(from, 0);
  const shift = cellCode(to, 0) - low;
  return stencil.map((code) => (code >= low && code < low + 4 ? code + shift : code));
}
