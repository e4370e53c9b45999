import { Ground, isWet } from "./codes.ts";
import { Keep } from "./sketch.ts";
import type { Sketch } from "./sketch.ts";

type Footing = { name: string; tiles: number; rows?: number };

/** How many tiles a thing blocks, by the beginning of its name (the longest name first). */
const FOOTINGS: readonly Footing[] = [
  { name: "statueBed", tiles: 5, rows: 2 },
  { name: "ring", tiles: 4, rows: 2 },
  { name: "bed", tiles: 2 },
  { name: "fountain", tiles: 3, rows: 2 },
  { name: "benchSide", tiles: 1 },
  { name: "bench", tiles: 2 },
  { name: "noticeBoard", tiles: 2 },
  { name: "namedStone", tiles: 3 },
  { name: "busStop", tiles: 3 },
  { name: "kiosk", tiles: 3 },
  { name: "pingPong", tiles: 2 },
];

function footingOf(sprite: string): { tiles: number; rows: number } {
  const found = FOOTINGS.find(({ name }) => sprite.startsWith(name));
  return { tiles: found?.tiles ?? 1, rows: found?.rows ?? 1 };
}

/** Stands a thing with its foot at (x, y) where the tiles it needs are free; says whether it did. */
export function putProp(sketch: Sketch, sprite: string, x: number, y: number): boolean {
  const { tiles, rows } = footingOf(sprite);
  const bottom = Math.floor(y - 0.1);
  const left = Math.floor(x - tiles / 2 + 0.01);
  const cells: [number, number][] = [];
  for (let row = bottom - rows + 1; row <= bottom; row += 1) {
    for (let column = left; column < left + tiles; column += 1) cells.push([column, row]);
  }
  if (!cells.every(([column, row]) => isFree(sketch, column, row))) return false;
  for (const [column, row] of cells) {
    sketch.walls.set(column, row, 1);
    sketch.keep.set(column, row, Keep.empty);
  }
  sketch.props.push({ sprite, x, y });
  if (sprite === "lamp") sketch.lamps.push([x, y]);
  return true;
}

/** Stands several things, each where it finds room. */
export function putAll(
  sketch: Sketch,
  things: readonly (readonly [sprite: string, x: number, y: number])[],
): void {
  for (const [sprite, x, y] of things) putProp(sketch, sprite, x, y);
}

function isFree(sketch: Sketch, x: number, y: number): boolean {
  if (!sketch.ground.has(x, y) || sketch.walls.get(x, y)) return false;
  const code = sketch.ground.get(x, y);
  return !isWet(code) && code !== Ground.road && !sketch.plants.get(x, y);
}

/** Sets a thing on the water: it blocks nothing. */
export function floatProp(sketch: Sketch, sprite: string, x: number, y: number): void {
  sketch.props.push({ sprite, x, y });
}
