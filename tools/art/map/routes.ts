import type { Grid } from "./grid.ts";

export type Cell = { x: number; y: number };

const SIDES = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;

const CORNERS = [
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
] as const;

/** 1 for every tile that can be reached on foot from `start`, stepping to the four sides. */
export function reachableFrom(walls: Grid, start: Cell): Uint8Array {
  const seen = new Uint8Array(walls.width * walls.height);
  if (walls.get(start.x, start.y)) return seen;
  const queue = [start.y * walls.width + start.x];
  seen[queue[0]!] = 1;
  for (let head = 0; head < queue.length; head += 1) {
    const x = queue[head]! % walls.width;
    const y = Math.floor(queue[head]! / walls.width);
    for (const [dx, dy] of SIDES) {
      const index = (y + dy) * walls.width + x + dx;
      if (!walls.has(x + dx, y + dy) || seen[index] || walls.cells[index]) continue;
      seen[index] = 1;
      queue.push(index);
    }
  }
  return seen;
}

type RouteAsk = {
  width: number;
  height: number;
  from: Cell;
  /** Where the route may end. */
  isGoal: (x: number, y: number) => boolean;
  /** Cost of entering a tile; Infinity = blocked. */
  cost: (x: number, y: number) => number;
  /** Whether steps may go across corners (both sides must be free). */
  diagonal?: boolean;
};

type Route = { cells: Cell[]; length: number };

/** Dijkstra over the grid: the cheapest way to the nearest goal, or null. Length in tiles. */
export function findRoute(ask: RouteAsk): Route | null {
  const size = ask.width * ask.height;
  const best = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const parent = new Int32Array(size).fill(-1);
  const buckets: number[][] = [];
  const start = ask.from.y * ask.width + ask.from.x;
  best[start] = 0;
  push(buckets, 0, start);
  for (let rank = 0; rank < buckets.length; rank += 1) {
    const bucket = buckets[rank] ?? [];
    for (let index = bucket.pop(); index !== undefined; index = bucket.pop()) {
      if (Math.floor(best[index]! * 2) < rank) continue;
      if (ask.isGoal(index % ask.width, Math.floor(index / ask.width))) {
        return trace(ask.width, parent, index);
      }
      for (const [next, cost] of neighbours(ask, index)) {
        const total = best[index]! + cost;
        if (total >= best[next]!) continue;
        best[next] = total;
        parent[next] = index;
        push(buckets, Math.floor(total * 2), next);
      }
    }
  }
  return null;
}

function push(buckets: number[][], rank: number, index: number): void {
  (buckets[rank] ??= []).push(index);
  for (let i = buckets.length - 1; i >= 0 && !buckets[i]; i -= 1) buckets[i] = [];
}

function neighbours(ask: RouteAsk, index: number): [number, number][] {
  const x = index % ask.width;
  const y = Math.floor(index / ask.width);
  const found: [number, number][] = [];
  const tryStep = (dx: number, dy: number, length: number) => {
    const nx = x + dx;
    const ny = y + dy;
    if (nx < 0 || ny < 0 || nx >= ask.width || ny >= ask.height) return;
    const cost = ask.cost(nx, ny) * length;
    if (cost < Number.POSITIVE_INFINITY) found.push([ny * ask.width + nx, cost]);
  };
  for (const [dx, dy] of SIDES) tryStep(dx, dy, 1);
  if (!ask.diagonal) return found;
  for (const [dx, dy] of CORNERS) {
    const free = Number.isFinite(ask.cost(x + dx, y)) && Number.isFinite(ask.cost(x, y + dy));
    if (free) tryStep(dx, dy, Math.SQRT2);
  }
  return found;
}

function trace(width: number, parent: Int32Array, end: number): Route {
  const cells: Cell[] = [];
  for (let index = end; index >= 0; index = parent[index]!) {
    cells.push({ x: index % width, y: Math.floor(index / width) });
  }
  cells.reverse();
  let length = 0;
  for (let i = 1; i < cells.length; i += 1) {
    length += Math.hypot(cells[i]!.x - cells[i - 1]!.x, cells[i]!.y - cells[i - 1]!.y);
  }
  return { cells, length };
}
