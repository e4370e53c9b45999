/**
 * Rounds of the campus's own people (gate keeper, librarian, cat …). Where they are is a pure
 * function of the server's time, so everybody sees them at the same place and no byte is sent.
 */
import { findPath } from "./find-path.ts";
import type { Point, WalkGrid } from "./grid.ts";
import { headingOf, type Motion } from "./walking.ts";

/** A stroll is slower than a walk, tiles/s. */
export const STROLL_SPEED = 2.2;
/** How long somebody stays at each stop who says nothing else, ms. */
export const DWELL_MS = 9_000;

interface Leg {
  from: Point;
  to: Point;
  startMs: number;
  endMs: number;
}

export interface Round {
  legs: Leg[];
  periodMs: number;
  offsetMs: number;
}

interface RoundPace {
  dwellMs: number;
  /** Keeps two rounds from being walked in step. */
  offsetMs: number;
}

/** Plans a round through its stops and back. */
export function planRound(grid: WalkGrid, stops: Point[], { dwellMs, offsetMs }: RoundPace): Round {
  const legs: Leg[] = [];
  let clock = 0;
  stops.forEach((stop, index) => {
    const next = stops[(index + 1) % stops.length] as Point;
    clock += dwellMs;
    let from = stop;
    for (const to of findPath(grid, stop, next)) {
      const startMs = clock;
      clock += (Math.hypot(to.x - from.x, to.y - from.y) / STROLL_SPEED) * 1000;
      legs.push({ from, to, startMs, endMs: clock });
      from = to;
    }
  });
  return { legs, periodMs: Math.max(clock, 1), offsetMs };
}

/** Where one stands on a round at a server time (ms), and whether walking. */
export function atRound(round: Round, home: Point, nowMs: number): Motion {
  const time = (nowMs + round.offsetMs) % round.periodMs;
  let resting: Point = round.legs.at(-1)?.to ?? home;
  let heading = 4;
  for (const leg of round.legs) {
    if (time < leg.startMs) break;
    heading = headingOf(leg.to.x - leg.from.x, leg.to.y - leg.from.y) ?? heading;
    if (time < leg.endMs) {
      const share = (time - leg.startMs) / (leg.endMs - leg.startMs);
      const x = leg.from.x + (leg.to.x - leg.from.x) * share;
      const y = leg.from.y + (leg.to.y - leg.from.y) * share;
      return { x, y, heading, gait: "walk" };
    }
    resting = leg.to;
  }
  return { ...resting, heading, gait: "stand" };
}
