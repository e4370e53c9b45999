// Walking grids for tests: drawn, or any.
import * as fc from "fast-check";
import type { Point, WalkGrid } from "../../shared/world/grid.ts";

/** A grid from a drawing: `#` is a wall, anything else free. */
export function drawGrid(...rows: readonly string[]): WalkGrid {
  const width = rows[0]?.length ?? 0;
  const walls = Uint8Array.from(rows.join(""), (cell) => (cell === "#" ? 1 : 0));
  return { width, height: rows.length, walls };
}

const WIDTH = 12;
const HEIGHT = 9;

/** Grids of one size, about a third of them walls. */
export const anyGrid: fc.Arbitrary<WalkGrid> = fc
  .array(fc.constantFrom(0, 0, 1), { minLength: WIDTH * HEIGHT, maxLength: WIDTH * HEIGHT })
  .map((walls) => ({ width: WIDTH, height: HEIGHT, walls: Uint8Array.from(walls) }));

/** A place inside such a grid, on sixteenths of a tile as the game has them. */
export const anyPlace: fc.Arbitrary<Point> = fc
  .record({ x: fc.nat(WIDTH * 16 - 1), y: fc.nat(HEIGHT * 16 - 1) })
  .map(({ x, y }) => ({ x: x / 16, y: y / 16 }));
