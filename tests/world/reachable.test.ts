import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { WalkGrid } from "../../shared/world/grid.ts";
import { reachableFrom } from "../../shared/world/reachable.ts";

const width = 9;
const height = 7;

const grids: fc.Arbitrary<WalkGrid> = fc
  .array(fc.constantFrom(0, 0, 1), { minLength: width * height, maxLength: width * height })
  .map((walls) => ({ width, height, walls: Uint8Array.from(walls) }));

const tiles = fc.record({ x: fc.nat(width - 1), y: fc.nat(height - 1) });

function neighbours(at: number): number[] {
  const x = at % width;
  return [
    ...(x > 0 ? [at - 1] : []),
    ...(x < width - 1 ? [at + 1] : []),
    ...(at >= width ? [at - width] : []),
    ...(at < width * (height - 1) ? [at + width] : []),
  ];
}

describe("PACK-5: what can be reached on foot", () => {
  test("is never a wall, and includes the start when that is free", () => {
    fc.assert(
      fc.property(grids, tiles, (grid, start) => {
        const reached = reachableFrom(grid, [start]);
        const at = start.y * width + start.x;
        expect(reached[at]).toBe(grid.walls[at] === 0 ? 1 : 0);
        expect(reached.some((yes, tile) => yes === 1 && grid.walls[tile] !== 0)).toBe(false);
      }),
    );
  });

  test("is closed: no free tile beside a reached one is left out", () => {
    fc.assert(
      fc.property(grids, tiles, (grid, start) => {
        const reached = reachableFrom(grid, [start]);
        const leaks = [...reached.keys()].filter(
          (at) =>
            reached[at] === 1 &&
            neighbours(at).some((next) => grid.walls[next] === 0 && reached[next] === 0),
        );
        expect(leaks).toEqual([]);
      }),
    );
  });

  test("works both ways", () => {
    fc.assert(
      fc.property(grids, tiles, tiles, (grid, one, other) => {
        const there = reachableFrom(grid, [one])[other.y * width + other.x];
        const back = reachableFrom(grid, [other])[one.y * width + one.x];
        expect(there).toBe(back);
      }),
    );
  });

  test("does not slip through a diagonal gap", () => {
    const walls = Uint8Array.from([0, 1, 1, 0]);
    expect([...reachableFrom({ width: 2, height: 2, walls }, [{ x: 0, y: 0 }])]).toEqual([
      1, 0, 0, 0,
    ]);
  });
});
