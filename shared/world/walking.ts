/**
 * How a person walks: the one set of rules that the client predicts with and the server judges by.
 * Knows no clock: elapsed time is a parameter (ms).
 */
import { isWalkable, lineIsClear, type Point, type WalkGrid } from "./grid.ts";

/** WALK-3: walking speed, tiles/s; South Gate to the main steps in about 25 s. */
export const WALK_SPEED = 4.4;
/** WALK-3: running is 1.7 times as fast as walking. */
export const RUN_SPEED = WALK_SPEED * 1.7;
/** Sixteen headings, clockwise from east, 22.5° apart: fine enough for a stick, four bits to send. */
export const HEADINGS = 16;

export const GAITS = ["stand", "walk", "run", "sit"] as const;
export type Gait = (typeof GAITS)[number];

export const FACINGS = ["right", "down", "left", "up"] as const;
export type Facing = (typeof FACINGS)[number];

/** Where somebody is and how they move on from there. */
export interface Motion extends Point {
  heading: number;
  gait: Gait;
}

/** The heading nearest to a direction; null for no direction. */
export function headingOf(dx: number, dy: number): number | null {
  if (dx === 0 && dy === 0) return null;
  const turn = Math.atan2(dy, dx) / (2 * Math.PI);
  return ((Math.round(turn * HEADINGS) % HEADINGS) + HEADINGS) % HEADINGS;
}

const UNIT_VECTORS: readonly Point[] = Array.from({ length: HEADINGS }, (_, heading) => {
  const angle = (heading / HEADINGS) * 2 * Math.PI;
  return { x: roundUnit(Math.cos(angle)), y: roundUnit(Math.sin(angle)) };
});

/** Exact zeros along the axes, so that a walk due east never creeps south. */
function roundUnit(value: number): number {
  return Math.abs(value) < 1e-9 ? 0 : value;
}

export function unitVector(heading: number): Point {
  return UNIT_VECTORS[heading % HEADINGS] ?? { x: 0, y: 0 };
}

export function facingOf(heading: number): Facing {
  const vector = unitVector(heading);
  if (Math.abs(vector.x) >= Math.abs(vector.y) - 1e-9) return vector.x > 0 ? "right" : "left";
  return vector.y > 0 ? "down" : "up";
}

/** Tiles per second of a gait. */
export function speedOf(gait: Gait): number {
  return gait === "walk" ? WALK_SPEED : gait === "run" ? RUN_SPEED : 0;
}

/** Longest single step of the integrator, tiles: below one tile no wall can be jumped. */
const LONGEST_STEP = 0.4;

/**
 * WALK-4: one step of a walk. Where a wall stands in the way the step slides along it on the axis
 * that is free. Returns the new place; a step that is wholly blocked returns the old one.
 */
export function stepWalk(grid: WalkGrid, from: Motion, elapsedMs: number): Point {
  const distance = (speedOf(from.gait) * elapsedMs) / 1000;
  const vector = unitVector(from.heading);
  const steps = Math.max(1, Math.ceil(distance / LONGEST_STEP));
  let { x, y } = from;
  for (let index = 0; index < steps; index++) {
    const nextX = x + (vector.x * distance) / steps;
    const nextY = y + (vector.y * distance) / steps;
    if (lineIsClear(grid, { x, y }, { x: nextX, y: nextY })) {
      x = nextX;
      y = nextY;
    } else if (vector.x !== 0 && isWalkable(grid, nextX, y)) {
      x = nextX;
    } else if (vector.y !== 0 && isWalkable(grid, x, nextY)) {
      y = nextY;
    } else {
      break;
    }
  }
  return { x, y };
}
