// The walkers of a copy, without any socket.
import { describe, expect, test } from "vitest";
import { addWalker, createCrowd, tick, takeReport } from "../../server/world/crowd.ts";
import { headingOf, WALK_SPEED } from "../../shared/world/walking.ts";
import { drawGrid } from "../support/draw-grid.ts";

const east = headingOf(1, 0) ?? 0;

const deaf = { bufferedBytes: () => 0, send: () => undefined, giveUp: () => undefined };

function walkingCrowd() {
  const grid = drawGrid(...Array.from({ length: 10 }, () => ".".repeat(60)));
  const crowd = createCrowd([{ id: "meadow", grid }]);
  const at = { x: 5, y: 5, heading: east, gait: "stand", map: 0 } as const;
  const body = addWalker(crowd, at, deaf, 0);
  const walking = { x: 5, y: 5, heading: east, gait: "walk" } as const;
  expect(takeReport(crowd, body, { epoch: 0, motion: walking }, 0)).toBeNull();
  return { crowd, body };
}

describe("WALK-6 who says nothing", () => {
  test("is carried on for three seconds", () => {
    const { crowd, body } = walkingCrowd();
    for (let nowMs = 100; nowMs <= 3_000; nowMs += 100) tick(crowd, 100, nowMs);
    expect(body.gait).toBe("walk");
    expect(body.x).toBeCloseTo(5 + WALK_SPEED * 3, 3);
  });

  test("stands still after that, where the last tick left them", () => {
    const { crowd, body } = walkingCrowd();
    tick(crowd, 100, 3_000);
    const { x } = body;
    tick(crowd, 100, 3_001);
    expect(body).toMatchObject({ gait: "stand", x, y: 5 });
  });
});

describe("WALK-6 a keep-alive", () => {
  function watched() {
    const { crowd, body } = walkingCrowd();
    const frames: Buffer[] = [];
    const at = { x: 8, y: 5, heading: east, gait: "stand", map: 0 } as const;
    addWalker(crowd, at, { ...deaf, send: (frame) => frames.push(frame) }, 0);
    for (let nowMs = 100; nowMs <= 2_000; nowMs += 100) tick(crowd, 100, nowMs);
    frames.length = 0;
    const keepAlive = (x: number): void => {
      const motion = { x, y: 5, heading: east, gait: "walk" } as const;
      expect(takeReport(crowd, body, { epoch: 0, motion }, 2_000)).toBeNull();
      tick(crowd, 100, 2_100);
    };
    return { frames, keepAlive, body };
  }

  test("is not told to those who carry the walker on to that very place", () => {
    const { frames, keepAlive, body } = watched();
    keepAlive(5 + WALK_SPEED * 2 + 0.1);
    expect(frames).toEqual([]);
    expect(body.reported.atMs).toBe(2_000);
  });

  test("is told when the walker is elsewhere than the screens believe", () => {
    const { frames, keepAlive } = watched();
    keepAlive(5 + WALK_SPEED * 2 - 0.5);
    expect(frames).toHaveLength(1);
  });
});
