/**
 * Whether the server believes a walker's report. Judged against the walker's last own report, never
 * against the server's extrapolation: that refused honest people after every stall (STACK.md 4).
 */
import { lineIsClear, isWalkable, type Point, type WalkGrid } from "./grid.ts";
import { RUN_SPEED } from "./walking.ts";

/** WALK-5: a report may be 1.3 × running speed × time away … */
const SPEED_TOLERANCE = 1.3;
/** … and never more than this many tiles, however long somebody stood still. */
const LARGEST_BUDGET = 60;
/** Slack for quantised places and jitter, tiles. It is part of the budget, not added a report. */
const SLACK = 1.5;

/** A walker's allowance: grows with time, is spent by distance, so that many small lies do not add up. */
export interface WalkBudget {
  tiles: number;
  atMs: number;
}

export function newBudget(nowMs: number): WalkBudget {
  return { tiles: SLACK, atMs: nowMs };
}

export type ReportRefusal = "wall" | "wall-between" | "too-fast";

/**
 * WALK-5: judges a report and, when it is believed, spends the budget. Order: the place itself, the
 * speed, the line between.
 */
export function judgeReport(
  grid: WalkGrid,
  last: Point,
  report: Point,
  budget: WalkBudget & { nowMs: number },
): { refusal: ReportRefusal | null; budget: WalkBudget } {
  const grown = Math.min(
    LARGEST_BUDGET,
    budget.tiles + (SPEED_TOLERANCE * RUN_SPEED * Math.max(0, budget.nowMs - budget.atMs)) / 1000,
  );
  const kept: WalkBudget = { tiles: grown, atMs: budget.nowMs };
  if (!isWalkable(grid, report.x, report.y)) return { refusal: "wall", budget: kept };
  const distance = Math.hypot(report.x - last.x, report.y - last.y);
  if (distance > grown) return { refusal: "too-fast", budget: kept };
  if (!lineIsClear(grid, last, report)) return { refusal: "wall-between", budget: kept };
  return {
    refusal: null,
    budget: { tiles: Math.max(grown - distance, 0), atMs: budget.nowMs },
  };
}
