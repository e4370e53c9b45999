/** The steps of a walk and their pace: what the server's allowance of speed lets through. */
import { setTimeout as wait } from "node:timers/promises";
import { findPath } from "../../shared/world/find-path.ts";
import type { Point, WalkGrid } from "../../shared/world/grid.ts";
import { quantise } from "../../shared/world/frames.ts";
import { headingOf, RUN_SPEED } from "../../shared/world/walking.ts";

/** Tiles between two reports on a straight leg. */
const STRIDE = 3;

/** The way to a goal in strides, each with its heading. */
export function stepsTo(grid: WalkGrid, from: Point, goal: Point): (Point & { heading: number })[] {
  const steps: (Point & { heading: number })[] = [];
  let at = from;
  for (const corner of findPath(grid, from, goal)) {
    const length = Math.hypot(corner.x - at.x, corner.y - at.y);
    const strides = Math.max(1, Math.ceil(length / STRIDE));
    const heading = headingOf(corner.x - at.x, corner.y - at.y) ?? 0;
    for (let stride = 1; stride <= strides; stride++) {
      const share = stride / strides;
      const x = quantise(at.x + (corner.x - at.x) * share);
      const y = quantise(at.y + (corner.y - at.y) * share);
      steps.push({ x, y, heading });
    }
    at = corner;
  }
  return steps;
}

/** The server allows 1.3 times running speed (WALK-5); tests use most of it, for their time. */
const HASTE = 1.2;

/** Waits before each step as long as a hasty runner needs for it. */
export function createPace(): (tiles: number) => Promise<void> {
  let freeAtMs = performance.now();
  return async (tiles) => {
    freeAtMs += (tiles / (RUN_SPEED * HASTE)) * 1000;
    const left = freeAtMs - performance.now();
    if (left > 0) await wait(left);
  };
}
