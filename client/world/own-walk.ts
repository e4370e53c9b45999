/**
 * My own walk: what stick, keys or a tap want becomes steps at once, by the rules the server judges
 * by; what changes is reported. A correction of the server always wins.
 */
import { findPath } from "../../shared/world/find-path.ts";
import type { Point, WalkGrid } from "../../shared/world/grid.ts";
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
  told: { heading: number; gait: Gait; atMs: number };
}

export function createOwnWalk(): OwnWalk {
  return {
    motion: { x: 0, y: 0, heading: 12, gait: "stand" },
    path: [],
    runPath: false,
    epoch: 0,
    told: { heading: 12, gait: "stand", atMs: 0 },
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
  walk.told = { heading: motion.heading, gait: "stand", atMs: 0 };
}

/** Sits down, or stands up when sitting. */
export function toggleSit(walk: OwnWalk): void {
  walk.path = [];
  walk.motion.gait = walk.motion.gait === "sit" ? "stand" : "sit";
}

/** One frame of walking; returns the report to send, if any. */
export function stepOwn(
  walk: OwnWalk,
  grid: WalkGrid,
  steering: Steering,
  time: { nowMs: number; elapsedMs: number },
): Uint8Array | null {
  const { motion } = walk;
  if (steering.direction) {
    walk.path = [];
    steer(walk, grid, steering, time.elapsedMs);
  } else if (walk.path.length > 0) {
    followPath(walk, grid, steering.run || walk.runPath, time.elapsedMs);
  } else if (motion.gait !== "sit") {
    motion.gait = "stand";
  }
  return reportOf(walk, time.nowMs);
}

function steer(walk: OwnWalk, grid: WalkGrid, steering: Steering, elapsedMs: number): void {
  const { motion } = walk;
  const direction = steering.direction as Point;
  const heading = headingOf(direction.x, direction.y) ?? motion.heading;
  const gait: Gait = steering.run ? "run" : "walk";
  const next = stepWalk(grid, { ...motion, heading, gait }, elapsedMs);
  const slid = headingOf(next.x - motion.x, next.y - motion.y);
  // Others are told where I really go, along a wall too, so that they need not guess.
  motion.heading = slid ?? heading;
  motion.gait = slid === null ? "stand" : gait;
  motion.x = next.x;
  motion.y = next.y;
}

function followPath(walk: OwnWalk, grid: WalkGrid, run: boolean, elapsedMs: number): void {
  const { motion } = walk;
  motion.gait = run ? "run" : "walk";
  let left = (speedOf(motion.gait) * elapsedMs) / 1000;
  while (left > 0) {
    const corner = walk.path[0];
    if (!corner) break;
    const dx = corner.x - motion.x;
    const dy = corner.y - motion.y;
    const distance = Math.hypot(dx, dy);
    const share = distance <= left ? 1 : left / distance;
    motion.heading = headingOf(dx, dy) ?? motion.heading;
    motion.x += dx * share;
    motion.y += dy * share;
    left -= distance * share;
    if (share < 1) break;
    walk.path.shift();
  }
  if (walk.path.length === 0) motion.gait = "stand";
}

function reportOf(walk: OwnWalk, nowMs: number): Uint8Array | null {
  const { motion, told } = walk;
  const moving = motion.gait === "walk" || motion.gait === "run";
  const gaitChanged = motion.gait !== told.gait;
  const turned = motion.heading !== told.heading && (moving || gaitChanged);
  const due = moving && nowMs - told.atMs >= KEEP_ALIVE_MS;
  if (!gaitChanged && !(turned && nowMs - told.atMs >= TURN_PAUSE_MS) && !due) return null;
  walk.told = { heading: motion.heading, gait: motion.gait, atMs: nowMs };
  return encodeReport(walk.epoch, {
    x: quantise(motion.x),
    y: quantise(motion.y),
    heading: motion.heading,
    gait: motion.gait,
  });
}
