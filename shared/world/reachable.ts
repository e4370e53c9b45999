/** Which tiles can be reached on foot, by filling the free tiles side by side from a start. */
import { type Point, type WalkGrid, isWalkable } from "./grid.ts";

/** One byte a tile: 1 where one can get on foot from any of the starts. Diagonals do not count. */
export function reachableFrom(grid: WalkGrid, starts: readonly Point[]): Uint8Array {
  const reached = new Uint8Array(grid.width * grid.height);
  const open: Point[] = [];
  const visit = (x: number, y: number) => {
    const at = y * grid.width + x;
    if (!isWalkable(grid, x, y) || reached[at] === 1) return;
    reached[at] = 1;
    open.push({ x, y });
  };
  for (const start of starts) visit(Math.floor(start.x), Math.floor(start.y));
  for (let tile = open.pop(); tile; tile = open.pop()) {
    visit(tile.x + 1, tile.y);
    visit(tile.x - 1, tile.y);
    visit(tile.x, tile.y + 1);
    visit(tile.x, tile.y - 1);
  }
  return reached;
}
