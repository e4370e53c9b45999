/**
 * Tap-to-walk: A* over the walking grid, eight directions, no corner cut, with a small price for
 * turns so that people walk as people do. 0.1–0.3 ms for a walk across the campus (own measurement,
 * STACK.md 2), hence no library.
 */
import { isWalkable, lineIsClear, nearestWalkable, type Point, type WalkGrid } from "./grid.ts";

const DIAGONAL = Math.SQRT2;
/** Price of a turn, in tiles. */
const TURN = 0.12;
const STEPS: readonly (readonly [number, number, number])[] = [
  [1, 0, 1],
  [0, 1, 1],
  [-1, 0, 1],
  [0, -1, 1],
  [1, 1, DIAGONAL],
  [-1, 1, DIAGONAL],
  [-1, -1, DIAGONAL],
  [1, -1, DIAGONAL],
];

/** Scratch arrays of one grid, reused between searches; `stamp` saves clearing them. */
interface Scratch {
  cost: Float32Array;
  came: Int8Array;
  seen: Int32Array;
  done: Int32Array;
  stamp: number;
}

const scratches = new WeakMap<WalkGrid, Scratch>();

function scratchOf(grid: WalkGrid): Scratch {
  const known = scratches.get(grid);
  if (known) return known;
  const size = grid.width * grid.height;
  const made: Scratch = {
    cost: new Float32Array(size),
    came: new Int8Array(size),
    seen: new Int32Array(size),
    done: new Int32Array(size),
    stamp: 0,
  };
  scratches.set(grid, made);
  return made;
}

/**
 * WALK-7: the way from one place to another as the corner points to walk through, the last being
 * the goal, or the walkable place nearest to it when the goal is blocked. When no way leads there,
 * the way to the reachable place nearest to the goal. Empty when one stands there already.
 */
export function findPath(grid: WalkGrid, from: Point, to: Point): Point[] {
  const start = nearestWalkable(grid, from);
  const goal = nearestWalkable(grid, to, Math.max(grid.width, grid.height));
  if (!start || !goal) return [];
  const reached = search(grid, tileIndex(grid, start), tileIndex(grid, goal));
  const tiles = traceBack(grid, reached, tileIndex(grid, start));
  const points = tiles.map((tile) => tileCentre(grid, tile));
  if (reached === tileIndex(grid, goal) && points.length > 0) points[points.length - 1] = goal;
  return withoutStraightPoints(grid, points);
}

function tileIndex(grid: WalkGrid, at: Point): number {
  return Math.floor(at.y) * grid.width + Math.floor(at.x);
}

function tileCentre(grid: WalkGrid, tile: number): Point {
  return { x: (tile % grid.width) + 0.5, y: Math.floor(tile / grid.width) + 0.5 };
}

/** Runs the search; returns the goal, or the reached tile nearest to it. */
function search(grid: WalkGrid, start: number, goal: number): number {
  const scratch = scratchOf(grid);
  scratch.stamp++;
  const { cost, came, seen, done, stamp } = scratch;
  const open = createHeap();
  cost[start] = 0;
  came[start] = -1;
  seen[start] = stamp;
  open.push(start, estimate(grid, start, goal));
  let nearest = start;
  let nearestDistance = estimate(grid, start, goal);
  for (let tile = open.pop(); tile >= 0; tile = open.pop()) {
    if (done[tile] === stamp) continue;
    done[tile] = stamp;
    if (tile === goal) return goal;
    const distance = estimate(grid, tile, goal);
    if (distance < nearestDistance) {
      nearest = tile;
      nearestDistance = distance;
    }
    for (let way = 0; way < STEPS.length; way++) {
      const next = neighbour(grid, tile, way);
      if (next < 0 || done[next] === stamp) continue;
      const turned = came[tile] === -1 || came[tile] === way ? 0 : TURN;
      const price = (cost[tile] ?? 0) + (STEPS[way]?.[2] ?? 1) + turned;
      if (seen[next] === stamp && price >= (cost[next] ?? Infinity)) continue;
      seen[next] = stamp;
      cost[next] = price;
      came[next] = way;
      open.push(next, price + estimate(grid, next, goal));
    }
  }
  return nearest;
}

/** The neighbouring tile one way, or -1 when blocked; a diagonal needs both its sides free. */
function neighbour(grid: WalkGrid, tile: number, way: number): number {
  const [dx, dy] = STEPS[way] as readonly [number, number, number];
  const x = (tile % grid.width) + dx;
  const y = Math.floor(tile / grid.width) + dy;
  if (!isWalkable(grid, x, y)) return -1;
  if (dx !== 0 && dy !== 0 && !(isWalkable(grid, x - dx, y) && isWalkable(grid, x, y - dy)))
    return -1;
  return y * grid.width + x;
}

/** Octile distance: exact on an empty grid, so the search stays narrow. */
function estimate(grid: WalkGrid, tile: number, goal: number): number {
  const dx = Math.abs((tile % grid.width) - (goal % grid.width));
  const dy = Math.abs(Math.floor(tile / grid.width) - Math.floor(goal / grid.width));
  return Math.max(dx, dy) + (DIAGONAL - 1) * Math.min(dx, dy);
}

function traceBack(grid: WalkGrid, end: number, start: number): number[] {
  const { came } = scratchOf(grid);
  const tiles: number[] = [];
  for (let tile = end; tile !== start;) {
    tiles.push(tile);
    const [dx, dy] = STEPS[came[tile] ?? 0] as readonly [number, number, number];
    tile -= dy * grid.width + dx;
  }
  return tiles.toReversed();
}

/**
 * Drops the points between which one may walk straight on a heading that can be sent exactly. The
 * first stays: from anywhere in a tile a line past it could graze a corner once it is rounded.
 */
function withoutStraightPoints(grid: WalkGrid, points: Point[]): Point[] {
  const kept: Point[] = [];
  let anchor: Point | null = null;
  for (let index = 0; index < points.length; index++) {
    const point = points[index] as Point;
    const next = points[index + 1];
    if (anchor && next && isStraight(anchor, point, next) && lineIsClear(grid, anchor, next))
      continue;
    kept.push(point);
    anchor = point;
  }
  return kept;
}

function isStraight(a: Point, b: Point, c: Point): boolean {
  return Math.abs((b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x)) < 1e-6;
}

interface Heap {
  push(value: number, key: number): void;
  /** The value with the smallest key, or -1. */
  pop(): number;
}

function createHeap(): Heap {
  const values: number[] = [];
  const keys: number[] = [];
  const swap = (a: number, b: number): void => {
    [values[a], values[b]] = [values[b] as number, values[a] as number];
    [keys[a], keys[b]] = [keys[b] as number, keys[a] as number];
  };
  const sink = (from: number): void => {
    for (let at = from; ;) {
      const left = at * 2 + 1;
      if (left >= keys.length) return;
      const right = left + 1;
      const smaller =
        right < keys.length && (keys[right] as number) < (keys[left] as number) ? right : left;
      if ((keys[smaller] as number) >= (keys[at] as number)) return;
      swap(at, smaller);
      at = smaller;
    }
  };
  return {
    push(value, key) {
      let at = values.push(value) - 1;
      keys.push(key);
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if ((keys[parent] as number) <= (keys[at] as number)) return;
        swap(at, parent);
        at = parent;
      }
    },
    pop() {
      const top = values[0];
      if (top === undefined) return -1;
      const lastValue = values.pop() as number;
      const lastKey = keys.pop() as number;
      if (values.length > 0) {
        values[0] = lastValue;
        keys[0] = lastKey;
        sink(0);
      }
      return top;
    },
  };
}
