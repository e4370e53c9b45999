import { isPaved, isTall } from "./codes.ts";
import { eachTile, isInside } from "./geometry.ts";
import type { Grid } from "./grid.ts";
import type { Cell } from "./routes.ts";
import type { PlacedItem } from "./items.ts";
import type { Sketch, Spot } from "./sketch.ts";
import type { Site } from "./standing.ts";

const APART = 3;
const REACH = 5;

export type Taken = Cell[];

/** Walkable tiles about a landmark that no house hides; the nearest to its focus and to a path first. */
function placesAbout(sketch: Sketch, { site, reachable, hidden }: Placing): Cell[] {
  const { box, focus } = site;
  const places: { cell: Cell; rank: number }[] = [];
  const around = { x: box.x - REACH, y: box.y - REACH, w: box.w + REACH * 2, h: box.h + REACH * 2 };
  eachTile(around, (x, y) => {
    if (!sketch.ground.has(x, y) || !reachable[y * sketch.width + x]) return;
    if (sketch.plants.get(x, y) || hidden.get(x, y)) return;
    const toPath = distanceToPaved(sketch, x, y);
    if (toPath > 3) return;
    const outside = isInside(box, x, y) ? 0 : 2;
    const shade = isUnderCrown(sketch, x, y) ? 6 : 0;
    const rank = Math.hypot(x - focus[0], y - focus[1]) * 0.6 + toPath * 1.5 + outside + shade;
    places.push({ cell: { x, y }, rank });
  });
  return places.toSorted((a, b) => a.rank - b.rank).map(({ cell }) => cell);
}

/** Whether a tree in front would cover the tile. */
function isUnderCrown(sketch: Sketch, x: number, y: number): boolean {
  for (let dy = 1; dy <= 3; dy += 1) {
    for (let dx = -1; dx <= 1; dx += 1) {
      if (isTall(sketch.plants.get(x + dx, y + dy))) return true;
    }
  }
  return false;
}

function distanceToPaved(sketch: Sketch, x: number, y: number): number {
  for (let reach = 0; reach <= 3; reach += 1) {
    for (let dy = -reach; dy <= reach; dy += 1) {
      for (let dx = -reach; dx <= reach; dx += 1) {
        if (isPaved(sketch.ground.get(x + dx, y + dy))) return reach;
      }
    }
  }
  return 9;
}

type Placing = {
  landmark: string;
  site: Site;
  /** Items that lie about this landmark. */
  items: readonly PlacedItem[];
  reachable: Uint8Array;
  /** 1 where a house hides the ground. */
  hidden: Grid;
  taken: Taken;
};

/** Marks a landmark, the place one arrives at beside it, and the spots of its items. */
export function markLandmark(sketch: Sketch, placing: Placing): void {
  const { landmark, site, items, taken } = placing;
  sketch.landmarks.push({ name: landmark, box: site.box });
  const around = placesAbout(sketch, placing);
  const arrival = around[0];
  if (!arrival) throw new Error(`landmark ${landmark} has no walkable place beside it`);
  sketch.spawns.push(spotAt(`at-${landmark}`, arrival));
  const cells = spread(around, items.length, taken);
  items.forEach((item, index) => sketch.spots.push(spotAt(item.id, cells[index]!)));
}

/** Chooses `count` places far from each other and from those taken; throws when there is no room. */
function spread(places: readonly Cell[], count: number, taken: Taken): Cell[] {
  const chosen: Cell[] = [];
  const pool = places.slice(0, 40 + count * 60);
  while (chosen.length < count) {
    let best: Cell | undefined;
    let bestScore = -1;
    pool.forEach((cell, rank) => {
      const toOthers = nearest(cell, [...taken, ...chosen]);
      if (toOthers < APART) return;
      const score = Math.min(toOthers, 9) - rank / 40;
      if (best && score <= bestScore) return;
      best = cell;
      bestScore = score;
    });
    if (!best) throw new Error(`no room for ${count} spots, ${chosen.length} placed`);
    chosen.push(best);
  }
  taken.push(...chosen);
  return chosen;
}

function nearest(cell: Cell, others: readonly Cell[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const other of others)
    least = Math.min(least, Math.hypot(cell.x - other.x, cell.y - other.y));
  return least;
}

type Trail = {
  /** Item id → tile. */
  trail: Readonly<Record<string, Cell>>;
  items: readonly PlacedItem[];
  taken: Taken;
};

/** Lays the items whose places were chosen by hand. */
export function layTrail(sketch: Sketch, { trail, items, taken }: Trail): void {
  for (const item of items) {
    const cell = trail[item.id];
    if (!cell) continue;
    sketch.spots.push(spotAt(item.id, cell));
    taken.push(cell);
  }
}

/** The middle of a tile as a named place. */
function spotAt(name: string, cell: Cell): Spot {
  return { name, x: cell.x + 0.5, y: cell.y + 0.5 };
}
