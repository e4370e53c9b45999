/** WALK-5: what the server believes of a walker's own reports, and what it answers to the rest. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeFrame, type Frame } from "../../shared/world/frames.ts";
import { isWalkable } from "../../shared/world/grid.ts";
import { RUN_SPEED, stepWalk, type Motion } from "../../shared/world/walking.ts";
import { addWalker, createCrowd, takeReport } from "../../server/world/crowd.ts";
import { fieldWithWalls, openField } from "../support/open-field.ts";

const START: Motion & { map: number } = { map: 0, x: 20, y: 20, heading: 0, gait: "stand" };
/** A wall from north to south at x 30, open nowhere. */
const WALL = fieldWithWalls(
  60,
  60,
  Array.from({ length: 60 }, (_, y) => [30, y] as const),
);

function walkerOn(grid: ReturnType<typeof openField>) {
  const frames: Frame[] = [];
  const crowd = createCrowd([{ id: "campus", grid }]);
  const body = addWalker(
    crowd,
    START,
    {
      bufferedBytes: () => 0,
      giveUp: () => undefined,
      send: (message) => frames.push(decodeFrame(message.subarray(2)) as Frame),
    },
    0,
  );
  const report = (x: number, y: number, nowMs: number, epoch = body.epoch) =>
    takeReport(
      crowd,
      body,
      { epoch: epoch & 255, motion: { x, y, heading: 0, gait: "run" } },
      nowMs,
    );
  return { body, frames, report };
}

test.each([
  ["a teleport", openField(60, 60), { x: 50, y: 50, atMs: 500 }, "too-fast"],
  ["a place inside a wall", WALL, { x: 30.5, y: 20, atMs: 60_000 }, "wall"],
  ["a way through a wall", WALL, { x: 31.5, y: 20, atMs: 60_000 }, "wall-between"],
  ["a place off the map", openField(60, 60), { x: 60, y: 20, atMs: 60_000 }, "wall"],
  ["a step one can make", openField(60, 60), { x: 27, y: 20, atMs: 1_000 }, null],
  ["standing where one is", WALL, { x: 20, y: 20, atMs: 0 }, null],
] as const)("WALK-5: %s", (_, grid, { x, y, atMs }, refusal) => {
  const { body, frames, report } = walkerOn(grid);
  expect(report(x, y, atMs)).toBe(refusal);
  if (refusal === null) {
    expect(body).toMatchObject({ x, y });
    expect(frames).toEqual([]);
  } else {
    expect(body).toMatchObject({ x: START.x, y: START.y, gait: "stand" });
    expect(frames).toEqual([expect.objectContaining({ kind: "correction", epoch: 1 })]);
  }
});

test("WALK-5: reports sent before a correction was obeyed are not judged again", () => {
  const { body, frames, report } = walkerOn(openField(60, 60));
  expect(report(50, 50, 500)).toBe("too-fast");
  expect(report(51, 50, 600, 0)).toBeNull();
  expect(body).toMatchObject({ x: START.x, y: START.y });
  expect(frames).toHaveLength(1);
});

test("WALK-5: many small lies gain no more than honest running with the tolerance", () => {
  const step = fc.record({
    waitMs: fc.nat(300),
    distance: fc.double({ min: 0, max: 3, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 60 }), (steps) => {
      const { body, report } = walkerOn(openField(500, 60));
      let nowMs = 0;
      for (const { waitMs, distance } of steps) {
        nowMs += waitMs;
        report(body.x + distance, START.y, nowMs);
      }
      expect(body.x - START.x).toBeLessThanOrEqual((1.3 * RUN_SPEED * nowMs) / 1_000 + 1.5 + 1e-6);
    }),
  );
});

test("WALK-5: an honest runner is believed, however late the reports arrive", () => {
  const turn = fc.record({
    heading: fc.nat(15),
    forMs: fc.integer({ min: 50, max: 2_000 }),
    lateMs: fc.nat(400),
  });
  fc.assert(
    fc.property(fc.array(turn, { minLength: 1, maxLength: 30 }), (turns) => {
      const grid = openField(200, 200);
      const { report } = walkerOn(grid);
      let me: Motion = { x: 20, y: 20, heading: 0, gait: "run" };
      let nowMs = 0;
      let heardMs = 0;
      for (const { heading, forMs, lateMs } of turns) {
        me = { ...me, heading };
        me = { ...me, ...stepWalk(grid, me, forMs) };
        nowMs += forMs;
        heardMs = Math.max(heardMs, nowMs + lateMs);
        expect(isWalkable(grid, me.x, me.y)).toBe(true);
        expect(report(me.x, me.y, heardMs)).toBeNull();
      }
    }),
  );
});
