/** Tap-to-walk: our A* beside a plain breadth-first search, on the campus map. */
import { findPath } from "../../shared/world/find-path.ts";
import { isWalkable, type Point, type WalkGrid } from "../../shared/world/grid.ts";
import { seededRandom } from "./bot-plan.ts";
import { benchLine, type BenchLine } from "./bench-line.ts";
import { campusMap } from "./bench-walk.ts";

const QUERIES = 200;
/** Taps reach as far as a screen; the map's places farther. */
const REACH_TILES = 120;

export function benchPaths(): BenchLine[] {
  const map = campusMap();
  const queries = makeQueries(map);
  const time = (search: (from: Point, to: Point) => unknown): number => {
    queries.slice(0, 20).forEach(([from, to]) => search(from, to));
    const startedAt = performance.now();
    queries.forEach(([from, to]) => search(from, to));
    return (performance.now() - startedAt) / queries.length;
  };
  return [
    benchLine({
      name: "finding a way",
      value: time((from, to) => findPath(map, from, to)),
      unit: "ms",
      baseline: time((from, to) => breadthFirst(map, from, to)),
      against: `plain breadth-first search over the same ${map.width}×${map.height} tiles`,
    }),
  ];
}

function makeQueries(map: WalkGrid): [Point, Point][] {
  const random = seededRandom(7);
  const queries: [Point, Point][] = [];
  while (queries.length < QUERIES) {
    const from = { x: random() * map.width, y: random() * map.height };
    const to = {
      x: from.x + (random() * 2 - 1) * REACH_TILES,
      y: from.y + (random() * 2 - 1) * REACH_TILES,
    };
    const usable = isWalkable(map, from.x, from.y) && isWalkable(map, to.x, to.y);
    if (usable && breadthFirst(map, from, to)) queries.push([from, to]);
  }
  return queries;
}

/** The number of steps of a shortest way, 0 when there is none; the textbook's queue and parents. */
function breadthFirst(grid: WalkGrid, from: Point, to: Point): number {
  const index = (x: number, y: number): number => Math.floor(y) * grid.width + Math.floor(x);
  const goal = index(to.x, to.y);
  const steps = new Int32Array(grid.width * grid.height).fill(-1);
  const queue = [index(from.x, from.y)];
  steps[queue[0] as number] = 0;
  for (let head = 0; head < queue.length; head++) {
    const tile = queue[head] as number;
    if (tile === goal) return steps[tile] as number;
    const x = tile % grid.width;
    const y = Math.floor(tile / grid.width);
    for (let dy = -1; dy <= 1; dy++) {
      for (let dx = -1; dx <= 1; dx++) {
        if (!isWalkable(grid, x + dx, y + dy)) continue;
        if (!isWalkable(grid, x + dx, y) || !isWalkable(grid, x, y + dy)) continue;
        const next = index(x + dx, y + dy);
        if (steps[next] !== -1) continue;
        steps[next] = (steps[tile] as number) + 1;
        queue.push(next);
      }
    }
  }
  return 0;
}
