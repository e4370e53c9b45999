// The border of a terrain as the game draws it: cells that have it weigh 1, others 0, and a quadratic spline over the
// cells round a pixel gives a field whose half-way line is the border (client/world/ground-contour.ts).
import { hash } from "../random.ts";

const TILE = 16;

export type Has = (x: number, y: number) => boolean;

/** Px from the border (inside positive) and the direction out of the terrain. */
type BorderPlace = { d: number; nx: number; ny: number };

/** Weights of the cell before, at and after a pixel, then their slopes. */
const SPLINE = Array.from({ length: TILE }, (_, pixel) => {
  const u = (pixel + 0.5) / TILE;
  return {
    weight: [0.5 * (1 - u) ** 2, 0.75 - (u - 0.5) ** 2, 0.5 * u ** 2],
    slope: [u - 1, 1 - 2 * u, u],
  };
});

/** The nine cells round (x, y) that have the terrain, row by row. */
export function neighbourhood(has: Has, x: number, y: number): number[] {
  const cells: number[] = [];
  for (let dy = -1; dy <= 1; dy += 1) {
    for (let dx = -1; dx <= 1; dx += 1) cells.push(has(x + dx, y + dy) ? 1 : 0);
  }
  return cells;
}

/** Where the pixel (px, py) of the middle cell lies to the border. */
export function borderAt(cells: readonly number[], px: number, py: number): BorderPlace {
  const [across, down] = [SPLINE[px]!, SPLINE[py]!];
  let field = -0.5;
  let slopeX = 0;
  let slopeY = 0;
  for (let row = 0; row < 3; row += 1) {
    for (let column = 0; column < 3; column += 1) {
      const cell = cells[row * 3 + column]!;
      field += cell * across.weight[column]! * down.weight[row]!;
      slopeX += cell * across.slope[column]! * down.weight[row]!;
      slopeY += cell * across.weight[column]! * down.slope[row]!;
    }
  }
  const steep = Math.hypot(slopeX, slopeY) + 1e-6;
  return { d: (field / steep) * TILE, nx: -slopeX, ny: -slopeY };
}

/** Px by which a natural border wanders: noise in lumps of 4 px that repeats after 64. */
export function wander(x: number, y: number): number {
  const [column, row] = [(x & 63) / 4, (y & 63) / 4];
  const [left, top] = [Math.floor(column), Math.floor(row)];
  const [u, v] = [column - left, row - top];
  const lump = (dx: number, dy: number) => hash((left + dx) & 15, (top + dy) & 15, 41);
  const upper = lump(0, 0) * (1 - u) + lump(1, 0) * u;
  const lower = lump(0, 1) * (1 - u) + lump(1, 1) * u;
  return (upper + (lower - upper) * v - 0.5) * 5.5;
}
