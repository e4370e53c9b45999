/** Walking grids without a map file. */
import type { WalkGrid } from "../../shared/world/grid.ts";

/** Walkable everywhere. */
export function openField(width: number, height: number): WalkGrid {
  return { width, height, walls: new Uint8Array(width * height) };
}

/** An open field with walls on the tiles named. */
export function fieldWithWalls(
  width: number,
  height: number,
  tiles: readonly (readonly [number, number])[],
): WalkGrid {
  const grid = openField(width, height);
  for (const [x, y] of tiles) grid.walls[y * width + x] = 1;
  return grid;
}
