import type { Cell } from "../routes.ts";

/**
 * The first set, laid as a trail from the spawn along the way to the square: the first two in plain
 * view (4–6 tiles), the rest within 25 tiles.
 */
export const GATE_TRAIL: Readonly<Record<string, Cell>> = {
  "renamed-1988": { x: 283, y: 251 },
  "south-gate-1999": { x: 289, y: 253 },
  address: { x: 279, y: 254 },
  "lianli-pun": { x: 273, y: 251 },
  "older-motto": { x: 266, y: 249 },
};
