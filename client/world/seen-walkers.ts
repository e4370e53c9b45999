/**
 * Others as they are drawn: carried on from the last record by the same rules that the server uses,
 * and eased, so that a late or corrected record never makes anybody jump.
 */
import type { WalkGrid } from "../../shared/world/grid.ts";
import { cellGrid, cellOf, staysInSight } from "../../shared/world/interest.ts";
import type { MotionRecord } from "../../shared/world/frames.ts";
import { stepWalk, type Motion } from "../../shared/world/walking.ts";
import type { SeenWalker, WorldState } from "./world-state.ts";

/** A correction is eased in over this time, ms … */
const EASE_MS = 150;
/** … unless it is larger than this, tiles: then the figure is set there. */
const SNAP_TILES = 3;
/**
 * A walker who goes on as before is not told of again, and the server tells who has fallen silent
 * (WALK-6). Longer than this nobody walks straight on: then it is the connection that is silent.
 */
const SILENCE_MS = 15_000;

export function takeRecords(
  state: WorldState,
  records: readonly MotionRecord[],
  how: { snapshot: boolean; nowMs: number },
): void {
  if (how.snapshot) {
    const kept = new Set(records.map((record) => record.number));
    for (const number of state.seen.keys()) if (!kept.has(number)) state.seen.delete(number);
  }
  for (const record of records) {
    if (record.number !== state.myNumber) takeRecord(state, record, how.nowMs);
  }
}

function takeRecord(state: WorldState, record: MotionRecord, nowMs: number): void {
  const { number, x, y, heading, gait } = record;
  const motion: Motion = { x, y, heading, gait };
  const known = state.seen.get(number);
  if (!known) {
    state.seen.set(number, {
      number,
      record: motion,
      recordAtMs: nowMs,
      x,
      y,
      heading,
      moving: gait,
    });
    return;
  }
  known.record = motion;
  known.recordAtMs = nowMs;
}

/** Moves all figures on by one frame, and drops those whom one can no longer see. */
export function stepSeen(
  state: WorldState,
  grid: WalkGrid,
  time: { nowMs: number; elapsedMs: number },
): void {
  const cells = cellGrid(grid);
  const mine = cellOf(cells, state.me.x, state.me.y);
  for (const seen of state.seen.values()) {
    stepOne(seen, grid, time);
    if (!staysInSight(cells, mine, seen.record)) state.seen.delete(seen.number);
  }
}

function stepOne(
  seen: SeenWalker,
  grid: WalkGrid,
  time: { nowMs: number; elapsedMs: number },
): void {
  const { record } = seen;
  if (time.nowMs - seen.recordAtMs > SILENCE_MS && record.gait !== "sit") record.gait = "stand";
  const moved = stepWalk(grid, record, time.elapsedMs);
  record.x = moved.x;
  record.y = moved.y;
  const dx = record.x - seen.x;
  const dy = record.y - seen.y;
  const distance = Math.hypot(dx, dy);
  const share = distance > SNAP_TILES ? 1 : Math.min(1, time.elapsedMs / EASE_MS);
  seen.x += dx * share;
  seen.y += dy * share;
  const stillEasing = distance > 0.15 && distance <= SNAP_TILES;
  seen.moving = record.gait === "stand" && stillEasing ? "walk" : record.gait;
  seen.heading = record.heading;
}
