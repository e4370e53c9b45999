import { hash } from "../random.ts";
import { isPaved, isSoft, isTall, Plant } from "./codes.ts";
import type { Box, Point } from "./geometry.ts";
import { eachTile, stepsAlong } from "./geometry.ts";
import { Keep } from "./sketch.ts";
import type { Sketch } from "./sketch.ts";

type Spacing = { across: number; down: number };

const SNUG: Spacing = { across: 2, down: 2 };

/** Whether the kind may grow here: soft ground, not reserved, no other stem too near. */
function mayGrow(sketch: Sketch, at: Point, kind: number, spacing = SNUG): boolean {
  const [x, y] = at;
  const ground = sketch.ground.get(x, y);
  if (!sketch.ground.has(x, y) || !isSoft(ground) || sketch.plants.get(x, y)) return false;
  const keep = sketch.keep.get(x, y);
  if (keep === Keep.empty || (keep === Keep.low && isTall(kind))) return false;
  return !isTall(kind) || !hasStemNear(sketch, x, y, spacing);
}

function hasStemNear(sketch: Sketch, x: number, y: number, spacing: Spacing): boolean {
  const { across, down } = spacing;
  for (let dy = 1 - down; dy < down; dy += 1) {
    for (let dx = 1 - across; dx < across; dx += 1) {
      if (isTall(sketch.plants.get(x + dx, y + dy))) return true;
    }
  }
  return false;
}

/** Plants one where it may grow; says whether it did. */
export function plant(sketch: Sketch, at: Point, kind: number, spacing = SNUG): boolean {
  const cell: Point = [Math.floor(at[0]), Math.floor(at[1])];
  if (!mayGrow(sketch, cell, kind, spacing)) return false;
  sketch.plants.set(cell[0], cell[1], kind);
  return true;
}

type Avenue = {
  points: readonly Point[];
  /** Tiles from the road's middle to the stems. */
  offset: number;
  every: number;
  kinds: readonly number[];
  sides?: readonly (1 | -1)[];
};

/** Trees in rows along a road. */
export function plantAvenue(sketch: Sketch, avenue: Avenue): void {
  stepsAlong(avenue.points, avenue.every).forEach((step, index) => {
    for (const side of avenue.sides ?? [1, -1]) {
      const x = step.x - step.alongY * avenue.offset * side;
      const y = step.y + step.alongX * avenue.offset * side;
      plant(sketch, [x, y], avenue.kinds[index % avenue.kinds.length]!);
    }
  });
}

type Grove = {
  box: Box;
  kinds: readonly number[];
  spacing: Spacing;
  /** Part of the places that are taken, 0–1. */
  share: number;
  seed: number;
  allow?: (x: number, y: number) => boolean;
};

/** A loose wood: places are visited in a shuffled order so that it does not come out in rows. */
export function plantGrove(sketch: Sketch, grove: Grove): void {
  const places: [number, number, number][] = [];
  eachTile(grove.box, (x, y) => {
    const luck = hash(x, y, grove.seed);
    if (luck < grove.share && (grove.allow?.(x, y) ?? true)) places.push([luck, x, y]);
  });
  places.sort((a, b) => a[0] - b[0]);
  for (const [luck, x, y] of places) {
    const pick = Math.floor((luck / grove.share) * 997) % grove.kinds.length;
    plant(sketch, [x, y], grove.kinds[pick]!, grove.spacing);
  }
}

type Row = { x: number; y: number; count: number; every: number; kinds: readonly number[] };

/** A straight row from west to east. */
export function plantRow(sketch: Sketch, row: Row): void {
  for (let i = 0; i < row.count; i += 1) {
    plant(sketch, [row.x + i * row.every, row.y], row.kinds[i % row.kinds.length]!);
  }
}

/** A column from north to south. */
export function plantColumn(sketch: Sketch, column: Row): void {
  for (let i = 0; i < column.count; i += 1) {
    plant(sketch, [column.x, column.y + i * column.every], column.kinds[i % column.kinds.length]!);
  }
}

const EDGING = [Plant.bush, Plant.floweringBush, Plant.bush, Plant.bush, Plant.floweringBush];

/** Shrubs under a wall: along the foot of a building, leaving the door free. */
export function plantFoot(
  sketch: Sketch,
  wall: { from: number; to: number; y: number; door: number },
): void {
  for (let x = Math.ceil(wall.from); x < wall.to - 0.5; x += 1) {
    if (Math.abs(x + 0.5 - wall.door) < 3.2) continue;
    const kind = EDGING[Math.floor(hash(x, wall.y, 77) * EDGING.length)]!;
    if (!isPaved(sketch.ground.get(x, wall.y))) plant(sketch, [x, wall.y], kind);
  }
}
