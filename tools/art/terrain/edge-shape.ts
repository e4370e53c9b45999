// The dual grid for floors: a tile lies over the meeting point of four cells; its mask tells which of them have the
// floor. Mask bits: 1 top left, 2 top right, 4 bottom left, 8 bottom right.
import { TILE } from "./swatch.ts";

/** Every mask of the dual grid, empty and full included. */
export const MASKS = Array.from({ length: 16 }, (_, mask) => mask);

const HALF = TILE / 2;
const CORNERS = [
  { bit: 1, x: 0, y: 0 },
  { bit: 2, x: TILE, y: 0 },
  { bit: 4, x: 0, y: TILE },
  { bit: 8, x: TILE, y: TILE },
] as const;

/** Signed distance in px to the border, positive inside, for a place in the tile. */
export function squareDistance(mask: number, x: number, y: number): number {
  if (mask === 15) return TILE;
  const bit = (x < HALF ? 1 : 2) << (y < HALF ? 0 : 2);
  return mask & bit ? squareInner(mask, x, y) : -squareOuter(mask, x, y);
}

/** Px from the half tile that begins at `start`. */
const beyond = (n: number, start: number) => Math.max(start - n, n - (start + HALF), 0);

/** Distance from a place outside to the nearest quarter that has the terrain. */
function squareOuter(mask: number, x: number, y: number): number {
  const quarters = CORNERS.filter((corner) => mask & corner.bit);
  const away = quarters.map((c) => Math.max(beyond(x, c.x / 2), beyond(y, c.y / 2)));
  return Math.min(TILE, ...away) + 0.01;
}

/** Distance from a place inside to the nearest side that is really a border. */
function squareInner(mask: number, x: number, y: number): number {
  const [dx, dy] = [Math.abs(x - HALF), Math.abs(y - HALF)];
  const beside = mask & ((x < HALF ? 2 : 1) << (y < HALF ? 0 : 2));
  const above = mask & ((x < HALF ? 1 : 2) << (y < HALF ? 2 : 0));
  const across = mask & ((x < HALF ? 2 : 1) << (y < HALF ? 2 : 0));
  if (!beside && !above) return Math.min(dx, dy);
  if (!beside) return dx;
  if (!above) return dy;
  return across ? TILE : Math.max(dx, dy);
}

/** Unit vector out of the floor at a place in the tile. */
export function outward(mask: number, x: number, y: number): { x: number; y: number } {
  const dx = squareDistance(mask, x - 0.5, y) - squareDistance(mask, x + 0.5, y);
  const dy = squareDistance(mask, x, y - 0.5) - squareDistance(mask, x, y + 0.5);
  const length = Math.hypot(dx, dy) || 1;
  return { x: dx / length, y: dy / length };
}
