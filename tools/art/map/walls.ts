import { Ground, isWet, Plant } from "./codes.ts";
import type { Box } from "./geometry.ts";
import { eachTile } from "./geometry.ts";
import type { Sketch } from "./sketch.ts";

/** What the red tile of the walls layer is called: 1 = not walkable. */
const WALL = 1;

/** Plants one can brush past: leaves without a stem. */
const SOFT_PLANTS = new Set<number>([Plant.bush, Plant.floweringBush, Plant.reed]);

/** Water, hills and everything with a stem, hedges and beds. */
export function wallTerrain(sketch: Sketch): void {
  sketch.ground.each((x, y, code) => {
    const isShut = isWet(code) || code === Ground.hill || code === Ground.nothing;
    if (isShut) sketch.walls.set(x, y, WALL);
  });
  sketch.plants.each((x, y, kind) => {
    if (kind && !SOFT_PLANTS.has(kind)) sketch.walls.set(x, y, WALL);
  });
}

/** Shuts each tile whose middle lies in the box. */
export function wallBox(sketch: Sketch, box: Box): void {
  eachTile({ x: box.x - 1, y: box.y - 1, w: box.w + 2, h: box.h + 2 }, (x, y) => {
    if (holdsMiddle(box, x, y)) sketch.walls.set(x, y, WALL);
  });
}

/** Whether the middle of tile (x, y) lies in the box. */
export function holdsMiddle(box: Box, x: number, y: number): boolean {
  const inX = x + 0.5 >= box.x && x + 0.5 < box.x + box.w;
  return inX && y + 0.5 >= box.y && y + 0.5 < box.y + box.h;
}

/** Shuts the outermost tiles, so that nobody walks off the map. */
export function wallBorder(sketch: Sketch): void {
  const { width, height } = sketch;
  for (let x = 0; x < width; x += 1) {
    sketch.walls.set(x, 0, WALL);
    sketch.walls.set(x, height - 1, WALL);
  }
  for (let y = 0; y < height; y += 1) {
    sketch.walls.set(0, y, WALL);
    sketch.walls.set(width - 1, y, WALL);
  }
}
