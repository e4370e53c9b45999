// What the client tells of its own walk is believed by the server, on any ground and any phone.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createOwnWalk, obeyCorrection, stepOwn, walkTo } from "../../client/world/own-walk.ts";
import { addWalker, createCrowd, takeReport } from "../../server/world/crowd.ts";
import { decodeReport } from "../../shared/world/frames.ts";
import { isWalkable, type Point, type WalkGrid } from "../../shared/world/grid.ts";
import type { Motion } from "../../shared/world/walking.ts";
import { anyGrid, anyPlace } from "../support/draw-grid.ts";

/** From a good screen to a phone that stumbles, ms a frame. */
const anyFrameMs = fc.oneof(fc.integer({ min: 8, max: 60 }), fc.integer({ min: 60, max: 400 }));
const anyTap = fc.record({
  to: anyPlace,
  run: fc.boolean(),
  frames: fc.integer({ min: 1, max: 40 }),
});
const anyThumb = fc.record({
  direction: fc.record({ x: fc.integer({ min: -3, max: 3 }), y: fc.integer({ min: -3, max: 3 }) }),
  run: fc.boolean(),
  frames: fc.integer({ min: 1, max: 20 }),
});

/** One walker: what it says goes to a real crowd at once. */
function walkerOn(grid: WalkGrid, start: Point) {
  const crowd = createCrowd([{ id: "campus", grid }]);
  const at: Motion & { map: number } = { ...start, map: 0, heading: 0, gait: "stand" };
  const receiver = { bufferedBytes: () => 0, giveUp: () => undefined, send: () => undefined };
  const body = addWalker(crowd, at, receiver, 0);
  const walk = createOwnWalk();
  obeyCorrection(walk, body.epoch, at);
  let nowMs = 0;
  return {
    body,
    walk,
    frame(elapsedMs: number, direction: Point | null, run: boolean): void {
      nowMs += elapsedMs;
      for (const bytes of stepOwn(walk, grid, { direction, run }, { nowMs, elapsedMs })) {
        const report = decodeReport(bytes);
        if (!report) throw new Error("not a report");
        expect(takeReport(crowd, body, report, nowMs)).toBeNull();
      }
    },
  };
}

test("WALK-5: a walk by taps is believed at any frame rate, and arrives where the client is", () => {
  const taps = fc.array(anyTap, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(anyGrid, anyPlace, anyFrameMs, taps, (grid, start, frameMs, goals) => {
      fc.pre(isWalkable(grid, start.x, start.y));
      const { walk, body, frame } = walkerOn(grid, start);
      for (const { to, run, frames } of goals) {
        walkTo(walk, grid, to, run);
        for (let count = 0; count < frames; count++) frame(frameMs, null, false);
      }
      do frame(frameMs, null, false);
      while (walk.motion.gait !== "stand");
      expect(Math.hypot(body.x - walk.motion.x, body.y - walk.motion.y)).toBeLessThan(0.1);
    }),
    { numRuns: 300 },
  );
});

test("WALK-5: a walk by thumb is believed at any frame rate, along walls and round corners", () => {
  const thumbs = fc.array(anyThumb, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(anyGrid, anyPlace, anyFrameMs, thumbs, (grid, start, frameMs, moves) => {
      fc.pre(isWalkable(grid, start.x, start.y));
      const { frame } = walkerOn(grid, start);
      for (const { direction, run, frames } of moves) {
        for (let count = 0; count < frames; count++) frame(frameMs, direction, run);
      }
    }),
    { numRuns: 300 },
  );
});
