// Seamless squares of ground: whatever is drawn over one side comes in again at the other.
import { step, type Rgba } from "../colour.ts";
import { hash, valueNoise } from "../random.ts";
import { Raster } from "../raster.ts";

/** Side of a swatch in px; four tiles, so that a pattern of 4, 8, 16 or 32 px closes. */
export const SWATCH = 64;
/** Side of a tile in px. */
export const TILE = 16;

const wrap = (n: number) => ((Math.floor(n) % SWATCH) + SWATCH) % SWATCH;

/** Sets a pixel, wrapping at the sides. */
export function dot(swatch: Raster, x: number, y: number, colour: Rgba): void {
  swatch.set(wrap(x), wrap(y), colour);
}

/** A small drawing as [dx, dy, colour index] triples. */
export type Stamp = readonly (readonly [dx: number, dy: number, colour: number])[];

/** Stamps a small drawing whose indices point into `colours`. */
export function stamp(
  swatch: Raster,
  [x, y]: readonly [number, number],
  drawing: Stamp,
  colours: readonly Rgba[],
): void {
  for (const [dx, dy, index] of drawing) dot(swatch, x + dx, y + dy, step(colours, index));
}

/** Noise 0–1 that closes at the swatch's sides; `cell` is the blotch size in px (a divisor of 64). */
export function swatchNoise(x: number, y: number, cell: number, seed: number): number {
  return valueNoise(x / cell, y / cell, seed, SWATCH / cell);
}

/** A swatch painted pixel by pixel. */
export function paintSwatch(painter: (x: number, y: number) => Rgba): Raster {
  return new Raster(SWATCH, SWATCH).fill([0, 0, SWATCH, SWATCH], painter);
}

/** Calls `place` at `count` spread places of a swatch (jittered grid), with a number 0–1 for choices. */
export function scatter(
  count: number,
  seed: number,
  place: (x: number, y: number, choice: number) => void,
): void {
  const side = Math.ceil(Math.sqrt(count));
  const cell = SWATCH / side;
  for (let k = 0; k < side * side; k++) {
    if (hash(k, 3, seed) > count / (side * side)) continue;
    const x = ((k % side) + hash(k, 1, seed)) * cell;
    const y = (Math.floor(k / side) + hash(k, 2, seed)) * cell;
    place(Math.floor(x), Math.floor(y), hash(k, 4, seed));
  }
}
