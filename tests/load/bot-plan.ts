/** Where a bot goes next: landmarks, items it lacks, a stroll nearby; and how long it then rests. */
import { isWalkable, type Point } from "../../shared/world/grid.ts";
import type { CampusFacts } from "./campus-facts.ts";

/** Share of the time that people are on the move (STACK.md 4). */
const MOVING_SHARE = 0.67;
/** A stroll leads at most this far, tiles. */
const STROLL_TILES = 30;
/** Of several places that come to mind people choose the nearest. */
const IDEAS = 4;

export interface Goal extends Point {
  /** Picked up on arrival. */
  item: string | null;
}

export interface Planner {
  /** The first place, to which everybody runs when let in. */
  home(): Goal;
  next(from: Point, collected: ReadonlySet<string>): Goal;
  /** Rest after a walk of this length, ms, so that the moving share comes out right. */
  restMs(walkedMs: number): number;
}

export function createPlanner(
  facts: Pick<CampusFacts, "map" | "landmarks" | "spots" | "square">,
  staysOnSquare: boolean,
  random: () => number,
): Planner {
  const places: Goal[] = [
    ...facts.landmarks.map(({ x, y }) => ({ x, y, item: null })),
    ...facts.spots,
  ];
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const onSquare = (): Goal => ({ ...pick(facts.square), item: null });

  function stroll(from: Point): Goal {
    for (let tries = 0; tries < 20; tries++) {
      const x = from.x + (random() * 2 - 1) * STROLL_TILES;
      const y = from.y + (random() * 2 - 1) * STROLL_TILES;
      if (isWalkable(facts.map, x, y)) return { x, y, item: null };
    }
    return { ...from, item: null };
  }

  return {
    home: () => (staysOnSquare ? onSquare() : stroll(pick(places))),
    next(from, collected) {
      if (staysOnSquare) return onSquare();
      if (random() < 0.4) return stroll(from);
      const ideas = Array.from({ length: IDEAS }, () => pick(places));
      const fresh = ideas.filter((idea) => idea.item === null || !collected.has(idea.item));
      const far = (goal: Goal): number => Math.hypot(goal.x - from.x, goal.y - from.y);
      return fresh.toSorted((a, b) => far(a) - far(b))[0] ?? stroll(from);
    },
    restMs: (walkedMs) => walkedMs * (1 / MOVING_SHARE - 1) * (0.5 + random()),
  };
}

/** A seeded generator (mulberry32), so that two runs walk the same ways. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
