// How a person walks, and which way there is.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPath } from "../../shared/world/find-path.ts";
import { isWalkable, lineIsClear, type Point } from "../../shared/world/grid.ts";
import { reachableFrom } from "../../shared/world/reachable.ts";
import {
  headingOf,
  HEADINGS,
  RUN_SPEED,
  stepWalk,
  unitVector,
  WALK_SPEED,
} from "../../shared/world/walking.ts";
import { anyGrid, anyPlace, drawGrid } from "../support/draw-grid.ts";

const meadow = drawGrid(...Array.from({ length: 20 }, () => ".".repeat(20)));
const anyHeading = fc.nat(HEADINGS - 1);
const east = headingOf(1, 0) ?? 0;
const southEast = headingOf(1, 1) ?? 0;

function apart(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

describe("WALK-1 where one can stand", () => {
  const grid = drawGrid(".#", "..");

  test.each([
    [0.5, 0.5, true],
    [1.5, 0.5, false],
    [1.99, 1.99, true],
    [-0.01, 0.5, false],
    [0.5, -0.01, false],
    [2, 1.5, false],
    [0.5, 2, false],
  ])("(%f, %f): %s", (x, y, walkable) => {
    expect(isWalkable(grid, x, y)).toBe(walkable);
  });
});

describe("WALK-2 a straight line", () => {
  test.each([
    ["over free ground", drawGrid("....", "...."), { x: 3.5, y: 1.5 }, true],
    ["through a wall", drawGrid(".#..", ".#.."), { x: 3.5, y: 1.5 }, false],
    ["between two walls that meet at a corner", drawGrid(".#", "#."), { x: 1.5, y: 1.5 }, false],
    ["that ends in a wall", drawGrid("...#"), { x: 3.5, y: 0.5 }, false],
    ["to the edge of a free tile, past a wall", drawGrid(".#", ".."), { x: 1, y: 1 }, true],
    ["out of the map", drawGrid("...."), { x: 9, y: 0.5 }, false],
  ])("%s", (_, grid, to, clear) => {
    expect(lineIsClear(grid, { x: 0.5, y: 0.5 }, to)).toBe(clear);
  });

  test("that is clear touches no wall on the way", () => {
    fc.assert(
      fc.property(anyGrid, anyPlace, anyPlace, (grid, from, to) => {
        fc.pre(lineIsClear(grid, from, to));
        const steps = Math.ceil(apart(from, to) * 50) + 1;
        for (let step = 0; step <= steps; step++) {
          const part = step / steps;
          const at = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
          // On the very edge between two tiles either may be meant.
          const onEdge = apart(at, { x: Math.round(at.x), y: at.y }) < 1e-6;
          const onLine = apart(at, { x: at.x, y: Math.round(at.y) }) < 1e-6;
          expect(onEdge || onLine || isWalkable(grid, at.x, at.y)).toBe(true);
        }
      }),
    );
  });
});

describe("WALK-3 speed", () => {
  test.each([
    ["walk", WALK_SPEED],
    ["run", RUN_SPEED],
    ["stand", 0],
    ["sit", 0],
  ] as const)("%s goes %f tiles in a second, wherever one turns", (gait, speed) => {
    fc.assert(
      fc.property(anyHeading, (heading) => {
        const from = { x: 10, y: 10, heading, gait };
        expect(apart(from, stepWalk(meadow, from, 1000))).toBeCloseTo(speed, 6);
      }),
    );
  });

  test("running is 1.7 times walking, 4.4 tiles a second", () => {
    expect([WALK_SPEED, RUN_SPEED]).toEqual([4.4, 4.4 * 1.7]);
  });
});

describe("WALK-4 a step", () => {
  test("slides along a wall on the axis that is free", () => {
    const grid = drawGrid(".#", ".#", ".#", ".#");
    const at = stepWalk(grid, { x: 0.5, y: 0.5, heading: southEast, gait: "walk" }, 500);
    expect(at.x).toBeLessThan(1);
    expect(at.y).toBeCloseTo(0.5 + 4.4 * 0.5 * unitVector(southEast).y, 1);
  });

  test("that is wholly blocked leads nowhere", () => {
    const from = { x: 0.9, y: 0.5, heading: east, gait: "run" } as const;
    expect(stepWalk(drawGrid(".#"), from, 200)).toEqual({ x: 0.9, y: 0.5 });
  });

  test("never enters a wall, never leaves the map, however long it takes", () => {
    const times = fc.integer({ min: 0, max: 5_000 });
    fc.assert(
      fc.property(anyGrid, anyPlace, anyHeading, times, (grid, from, heading, ms) => {
        fc.pre(isWalkable(grid, from.x, from.y));
        const at = stepWalk(grid, { ...from, heading, gait: "run" }, ms);
        expect(isWalkable(grid, at.x, at.y)).toBe(true);
        expect(apart(from, at)).toBeLessThanOrEqual((RUN_SPEED * ms) / 1000 + 1e-9);
      }),
    );
  });
});

describe("WALK-7 a way", () => {
  test("goes round the wall to the very place that was tapped", () => {
    const grid = drawGrid(".....", ".###.", ".....");
    const way = findPath(grid, { x: 2.5, y: 0.5 }, { x: 2.25, y: 2.75 });
    expect(way.at(-1)).toEqual({ x: 2.25, y: 2.75 });
    expect(way.length).toBeGreaterThan(1);
  });

  test("to a blocked target leads to the nearest reachable place", () => {
    const grid = drawGrid("....#..", "....#..");
    const end = findPath(grid, { x: 0.5, y: 0.5 }, { x: 6.5, y: 0.5 }).at(-1);
    expect(end).toEqual({ x: 3.5, y: 0.5 });
  });

  test("is walked on free ground only, and arrives whenever there is a way", () => {
    fc.assert(
      fc.property(anyGrid, anyPlace, anyPlace, (grid, from, to) => {
        fc.pre(isWalkable(grid, from.x, from.y) && isWalkable(grid, to.x, to.y));
        const way = findPath(grid, from, to);
        const corners = [from, ...way];
        for (const [at, corner] of corners.slice(1).entries()) {
          expect(lineIsClear(grid, corners[at] as Point, corner)).toBe(true);
        }
        const start = { x: Math.floor(from.x), y: Math.floor(from.y) };
        const goal = Math.floor(to.y) * grid.width + Math.floor(to.x);
        const sameTile = start.y * grid.width + start.x === goal;
        if (reachableFrom(grid, [start])[goal] === 1 && !sameTile) expect(way.at(-1)).toEqual(to);
      }),
    );
  });
});
