/**
 * My own walk: what stick, keys or a tap want becomes steps at once, by the rules the server judges
 * by; what changes is reported. A correction of the server always wins.
 */
import { findPath } from "../../shared/world/find-path.ts";
import { lineIsClear, type Point, type WalkGrid } from "../../shared/world/grid.ts";
import { encodeReport, quantise } from "../../shared/world/frames.ts";
import {
  headingOf,
  speedOf,
  stepWalk,
  type Gait,
  type Motion,
} from "../../shared/world/walking.ts";

/** While walking the server hears of us at least this often, ms. */
const KEEP_ALIVE_MS = 2_000;
/** Direction changes closer together than this are told as one, ms (a thumb trembles). */
const TURN_PAUSE_MS = 60;
/** A slow phone's long frame is walked in pieces of this length, ms: what is told stays a true line. */
const LONGEST_PIECE_MS = 50;

export interface Steering {
  /** A direction held (stick, keys), or none. */
  direction: Point | null;
  run: boolean;
}

export interface OwnWalk {
  motion: Motion;
  /** Corner points still to walk through. */
  path: Point[];
  runPath: boolean;
  epoch: number;
  /** The last report, as it was sent. */
  told: Motion & { atMs: number };
}

export function createOwnWalk(): OwnWalk {
  return {
    motion: { x: 0, y: 0, heading: 12, gait: "stand" },
    path: [],
    runPath: false,
    epoch: 0,
    told: { x: 0, y: 0, heading: 12, gait: "stand", atMs: 0 },
  };
}

/** Sets out for a place; the way goes to the nearest place that can be reached. */
export function walkTo(walk: OwnWalk, grid: WalkGrid, to: Point, run: boolean): Point | null {
  walk.path = findPath(grid, walk.motion, to);
  walk.runPath = run;
  return walk.path.at(-1) ?? null;
}

/** The server has put me somewhere: forget the way and what was told. */
export function obeyCorrection(walk: OwnWalk, epoch: number, motion: Motion): void {
  walk.epoch = epoch;
  walk.motion = { ...motion, gait: "stand" };
  walk.path = [];
  walk.told = { ...motion, gait: "stand", atMs: 0 };
}

/** Sits down, or stands up when sitting. */
export function toggleSit(walk: OwnWalk): void {
  walk.path = [];
  walk.motion.gait = walk.motion.gait === "sit" ? "stand" : "sit";
}

/** One frame of walking; returns the reports to send, in their order: mostly none, rarely two. */
export function stepOwn(
  walk: OwnWalk,
  grid: WalkGrid,
  steering: Steering,
  time: { nowMs: number; elapsedMs: number },
): Uint8Array[] {
  const reports: Uint8Array[] = [];
  if (steering.direction) walk.path = [];
  const pieces = Math.max(1, Math.ceil(time.elapsedMs / LONGEST_PIECE_MS));
  for (let piece = 1; piece <= pieces; piece++) {
    const elapsedMs = time.elapsedMs / pieces;
    const nowMs = time.nowMs - elapsedMs * (pieces - piece);
    const before = { x: walk.motion.x, y: walk.motion.y };
    if (steering.direction) {
      steer(walk, grid, steering, elapsedMs);
      keepLineTrue(walk, { grid, before, nowMs, reports });
    } else if (walk.path.length > 0) {
      followPath(walk, steering.run || walk.runPath, elapsedMs, (corner) => {
        keepLineTrue(walk, { grid, before: corner, nowMs, reports });
      });
    } else if (walk.motion.gait !== "sit") {
      walk.motion.gait = "stand";
    }
    if (isDue(walk, nowMs)) reports.push(tell(walk, walk.motion, nowMs));
  }
  return reports;
}

function steer(walk: OwnWalk, grid: WalkGrid, steering: Steering, elapsedMs: number): void {
  const { motion } = walk;
  const direction = steering.direction as Point;
  const heading = headingOf(direction.x, direction.y) ?? motion.heading;
  const gait: Gait = steering.run ? "run" : "walk";
  const next = tellable(grid, motion, stepWalk(grid, { ...motion, heading, gait }, elapsedMs));
  const slid = headingOf(next.x - motion.x, next.y - motion.y);
  // Others are told where I really go, along a wall too, so that they need not guess.
  motion.heading = slid ?? heading;
  motion.gait = slid === null ? "stand" : gait;
  motion.x = next.x;
  motion.y = next.y;
}

/** A step past a corner that the rounding of a report would put into the wall slides along it instead. */
function tellable(grid: WalkGrid, from: Point, next: Point): Point {
  const ways = [next, { x: next.x, y: from.y }, { x: from.x, y: next.y }];
  const start = quantised(from);
  return ways.find((way) => lineIsClear(grid, start, quantised(way))) ?? { x: from.x, y: from.y };
}

/** `walked` hears after each straight piece where that piece began. */
function followPath(
  walk: OwnWalk,
  run: boolean,
  elapsedMs: number,
  walked: (from: Point) => void,
): void {
  const { motion } = walk;
  motion.gait = run ? "run" : "walk";
  let left = (speedOf(motion.gait) * elapsedMs) / 1000;
  while (left > 0) {
    const next = walk.path[0];
    if (!next) break;
    const from = { x: motion.x, y: motion.y };
    const dx = next.x - from.x;
    const dy = next.y - from.y;
    const distance = Math.hypot(dx, dy);
    const share = distance <= left ? 1 : left / distance;
    motion.heading = headingOf(dx, dy) ?? motion.heading;
    motion.x += dx * share;
    motion.y += dy * share;
    left -= distance * share;
    walked(from);
    if (share < 1) break;
    walk.path.shift();
  }
  if (walk.path.length === 0) motion.gait = "stand";
}

/**
 * WALK-5: the server believes a straight line between two reports. Where the line from the last one
 * to here would cut a corner, the place from which one set out this way is told first.
 */
function keepLineTrue(
  walk: OwnWalk,
  at: { grid: WalkGrid; before: Point; nowMs: number; reports: Uint8Array[] },
): void {
  if (lineIsClear(at.grid, walk.told, quantised(walk.motion))) return;
  at.reports.push(tell(walk, { ...walk.motion, x: at.before.x, y: at.before.y }, at.nowMs));
}

function quantised<T extends Point>(at: T): T {
  return { ...at, x: quantise(at.x), y: quantise(at.y) };
}

function isDue({ motion, told }: OwnWalk, nowMs: number): boolean {
  const moving = motion.gait === "walk" || motion.gait === "run";
  const gaitChanged = motion.gait !== told.gait;
  const turned = motion.heading !== told.heading && (moving || gaitChanged);
  const keepAlive = moving && nowMs - told.atMs >= KEEP_ALIVE_MS;
  // A way so short that it began and ended in one frame.
  const elsewhere = !moving && (quantise(motion.x) !== told.x || quantise(motion.y) !== told.y);
  const turnDue = turned && nowMs - told.atMs >= TURN_PAUSE_MS;
  return gaitChanged || turnDue || keepAlive || elsewhere;
}

function tell(walk: OwnWalk, motion: Motion, nowMs: number): Uint8Array {
  const sent = quantised(motion);
  walk.told = { ...sent, atMs: nowMs };
  return encodeReport(walk.epoch, sent);
}
