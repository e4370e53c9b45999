/**
 * Who sees whom, against a naive model: after any sequence of joins, walks, doors, stalls, losses and
 * leaves, everybody knows exactly the others in the 3×3 cells round their own, and where they are.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeFrame } from "../../shared/world/frames.ts";
import { cellSees, staysInSight } from "../../shared/world/interest.ts";
import { quantise } from "../../shared/world/frames.ts";
import { HEADINGS, stepWalk, type Gait, type Motion } from "../../shared/world/walking.ts";
import {
  addWalker,
  createCrowd,
  moveWalker,
  removeWalker,
  takeReport,
  tick,
} from "../../server/world/crowd.ts";
import type { Crowd } from "../../server/world/crowd.ts";
import type { FrameReceiver, WalkerBody } from "../../server/world/walker-body.ts";
import { openField } from "../support/open-field.ts";

/** Protocol byte and channel that Colyseus puts before our bytes. */
const MESSAGE_HEADER_BYTES = 2;
const TICK_MS = 100;
/** One step of the walk and the quantum: two integrators may be that far apart at the map's edge. */
const NEAR_TILES = 0.6;

/** A client as far as it matters here: it believes frames and carries everybody on by itself. */
class Watcher implements FrameReceiver {
  readonly body: WalkerBody;
  readonly known = new Map<number, Motion>();
  waiting = 0;

  constructor(crowd: Crowd, at: Motion & { map: number }, nowMs: number) {
    this.body = addWalker(crowd, at, this, nowMs);
  }
  bufferedBytes(): number {
    return this.waiting;
  }
  giveUp(): void {
    throw new Error("nobody here is that slow");
  }
  send(message: Buffer): void {
    const frame = decodeFrame(message.subarray(MESSAGE_HEADER_BYTES));
    if (!frame) throw new Error("the crowd sent bytes that are no frame");
    if (frame.kind === "correction") return;
    if (frame.kind === "snapshot") this.known.clear();
    const numbers = frame.records.map((record) => record.number);
    expect(new Set(numbers).size, "nobody is told twice in a frame").toBe(numbers.length);
    for (const { number, ...motion } of frame.records) this.known.set(number, motion);
  }
}

interface Scene {
  crowd: Crowd;
  watchers: Watcher[];
  nowMs: number;
}

type Act =
  | { act: "join"; x: number; y: number; map: number }
  | { act: "walk"; who: number; heading: number; gait: Gait }
  | { act: "door"; who: number; x: number; y: number; map: number }
  | { act: "stall" | "drain" | "drop" | "return" | "leave"; who: number }
  | { act: "ticks"; times: number };

const SIZES = [
  { width: 60, height: 40 },
  { width: 30, height: 30 },
];
const coordinate = fc.integer({ min: 0, max: 29 * 16 }).map((value) => value / 16);
const who = fc.nat(30);
const map = fc.nat(1);
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ act: fc.constant("join" as const), x: coordinate, y: coordinate, map }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constant("walk" as const),
      who,
      heading: fc.nat(HEADINGS - 1),
      gait: fc.constantFrom<Gait>("stand", "walk", "run", "sit"),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant("door" as const),
      who,
      x: coordinate,
      y: coordinate,
      map,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constantFrom("stall", "drain", "drop", "return", "leave"),
      who,
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      act: fc.constant("ticks" as const),
      times: fc.integer({ min: 1, max: 25 }),
    }),
  },
);

function perform(scene: Scene, step: Act): void {
  const { crowd, watchers } = scene;
  if (step.act === "ticks") {
    for (let time = 0; time < step.times; time++) oneTick(scene);
    return;
  }
  if (step.act === "join") {
    const at: Motion & { map: number } = { ...step, heading: 4, gait: "stand" };
    watchers.push(new Watcher(crowd, at, scene.nowMs));
    return;
  }
  const watcher = watchers[step.who % Math.max(1, watchers.length)];
  if (!watcher) return;
  const { body } = watcher;
  if (step.act === "walk") {
    const motion = {
      x: quantise(body.x),
      y: quantise(body.y),
      heading: step.heading,
      gait: step.gait,
    };
    takeReport(crowd, body, { epoch: body.epoch & 255, motion }, scene.nowMs);
  } else if (step.act === "door") {
    moveWalker(crowd, body, { ...step, heading: 4 }, scene.nowMs);
  } else if (step.act === "leave") {
    removeWalker(crowd, body);
    watchers.splice(watchers.indexOf(watcher), 1);
    // The room's state tells everybody who is gone.
    for (const other of watchers) other.known.delete(body.number);
  } else {
    connection(watcher, step.act);
  }
}

function connection(watcher: Watcher, change: "stall" | "drain" | "drop" | "return"): void {
  const { body } = watcher;
  if (change === "stall") watcher.waiting = 100_000;
  if (change === "drain") watcher.waiting = 0;
  if (change === "drop") body.receiver = null;
  if (change === "return" && !body.receiver) {
    watcher.waiting = 0;
    watcher.known.clear();
    body.receiver = watcher;
    body.needsSnapshot = true;
  }
}

function oneTick(scene: Scene): void {
  const { crowd, watchers } = scene;
  scene.nowMs += TICK_MS;
  for (const { body, known } of watchers) {
    const grid = crowd.maps[body.map]?.grid;
    if (!grid) throw new Error("nowhere");
    for (const [number, motion] of known)
      known.set(number, { ...motion, ...stepWalk(grid, motion, TICK_MS) });
  }
  tick(crowd, TICK_MS, scene.nowMs);
  for (const watcher of watchers) {
    forgetTheFar(scene, watcher);
    if (watcher.body.receiver && watcher.waiting === 0) expectTrueSight(scene, watcher);
  }
}

/**
 * What the client does by itself: it no longer draws whom it believes outside the 3×3. It can only
 * know so if it was told the way they went; one it believes inside stays, as a ghost.
 */
function forgetTheFar({ crowd }: Scene, { body, known }: Watcher): void {
  const cells = crowd.maps[body.map]?.cells;
  if (!cells) throw new Error("nowhere");
  for (const [number, motion] of known) {
    if (!staysInSight(cells, body.cell, motion)) known.delete(number);
  }
}

function expectTrueSight({ crowd }: Scene, { body, known }: Watcher): void {
  const cells = crowd.maps[body.map]?.cells;
  if (!cells) throw new Error("nowhere");
  const near = [...crowd.bodies.values()].filter(
    (other) => other !== body && other.map === body.map && cellSees(cells, body.cell, other.cell),
  );
  const byNumber = (a: number, b: number): number => a - b;
  // One who is just walking over the edge may be shown or not: the record was rounded.
  const isAtEdge = (number: number): boolean => {
    const motion = known.get(number);
    const other = crowd.bodies.get(number);
    if (!motion || other?.map !== body.map) return false;
    const moves = motion.gait === "walk" || motion.gait === "run";
    const isNear = Math.hypot(motion.x - other.x, motion.y - other.y) < NEAR_TILES;
    return moves && isNear && !cellSees(cells, body.cell, other.cell);
  };
  const others = [...known.keys()].filter((number) => number !== body.number && !isAtEdge(number));
  expect(others.toSorted(byNumber)).toEqual(near.map(({ number }) => number).toSorted(byNumber));
  for (const other of near) {
    const motion = known.get(other.number);
    expect(motion).toMatchObject({ heading: other.heading, gait: other.gait });
    expect(Math.hypot((motion?.x ?? NaN) - other.x, (motion?.y ?? NaN) - other.y)).toBeLessThan(
      NEAR_TILES,
    );
  }
}

test("nobody is invisible and nobody a ghost, whatever happens", () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 20, maxLength: 80 }), (acts) => {
      const maps = SIZES.map(({ width, height }, index) => ({
        id: `${index}`,
        grid: openField(width, height),
      }));
      const scene: Scene = { crowd: createCrowd(maps), watchers: [], nowMs: 1_000 };
      for (const step of acts) perform(scene, step);
      oneTick(scene);
    }),
    { numRuns: 150 },
  );
});
