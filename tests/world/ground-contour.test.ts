import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  BENDS,
  drawContour,
  RIM_FROM,
  RIM_SECTORS,
  RIM_TO,
  TILE,
  type Bend,
  type CellGrid,
} from "../../client/world/ground-contour.ts";

const RIM_PX = (RIM_TO - RIM_FROM) * TILE * RIM_SECTORS * TILE;

/** A chunk of `size` cells at (x, y) of an endless map given by a function. */
function draw(has: (x: number, y: number) => boolean, bend: Bend, [x, y, size]: readonly number[]) {
  const [left = 0, top = 0, cells = 1] = [x, y, size];
  const width = cells + 2;
  const values = Uint8Array.from({ length: width * width }, (_, k) =>
    has(left - 1 + (k % width), top - 1 + Math.floor(k / width)) ? 1 : 0,
  );
  const members: CellGrid = { width, values };
  const side = cells * TILE;
  const out = { side, mask: new Uint32Array(side * side), rim: new Uint32Array(side * side) };
  const rim = new Uint32Array(RIM_PX).fill(1);
  for (let row = 0; row < cells; row++) {
    for (let column = 0; column < cells; column++) {
      const place = { x: left + column, y: top + row, column, row };
      drawContour({ members, bend, rim }, place, out);
    }
  }
  return out;
}

describe("the border of a terrain", () => {
  it("runs along the cells' side where that is straight", () => {
    const { mask, side } = draw((x) => x >= 2, BENDS.round, [0, 0, 4]);
    const row = Array.from(mask.subarray(side * 20, side * 21), (pixel) => pixel !== 0);
    expect(row.indexOf(true)).toBe(2 * TILE);
    expect(row.lastIndexOf(false)).toBe(2 * TILE - 1);
  });

  it("makes a slope of a staircase: no pixel is more than a third of a cell off the diagonal", () => {
    const { mask, side } = draw((x, y) => x > y, BENDS.round, [0, 0, 6]);
    for (let y = 2 * TILE; y < 4 * TILE; y++) {
      const first = mask.subarray(y * side, (y + 1) * side).findIndex((pixel) => pixel !== 0);
      expect(Math.abs(first - (y + TILE / 2))).toBeLessThanOrEqual(TILE / 3);
    }
  });

  it("keeps the middle of every cell of a lane one cell wide", () => {
    const { mask, side } = draw((_, y) => y === 1, BENDS.round, [0, 0, 3]);
    for (let x = 0; x < side; x++) expect(mask[side * 24 + x]).not.toBe(0);
  });

  it("is drawn only near the border", () => {
    const { rim, side } = draw((x) => x >= 2, BENDS.round, [0, 0, 4]);
    expect(rim[side * 20 + 2 * TILE]).toBe(1);
    expect(rim[side * 20 + 2 * TILE + RIM_TO + 3]).toBe(0);
    expect(rim[side * 20 + 2 * TILE + RIM_FROM - 3]).toBe(0);
  });

  it.each(["round", "wild", "fade"] as const)("has no seam between chunks (%s)", (bend) => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 36, maxLength: 36 }), (cells) => {
        const has = (x: number, y: number) => cells[(y + 1) * 6 + x + 1] ?? false;
        const whole = draw(has, BENDS[bend], [0, 0, 4]);
        const part = draw(has, BENDS[bend], [2, 1, 2]);
        for (let y = 0; y < part.side; y++) {
          const from = (y + TILE) * whole.side + 2 * TILE;
          const expected = whole.mask.subarray(from, from + part.side);
          expect(part.mask.subarray(y * part.side, (y + 1) * part.side)).toEqual(expected);
        }
      }),
      { numRuns: 25 },
    );
  });
});
