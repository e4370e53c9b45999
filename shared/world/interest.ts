/** Interest cells: everybody sees the 3×3 cells round their own, each 10×10 tiles (STACK.md 4). */
import { unitVector, type Motion } from "./walking.ts";

export const CELL_TILES = 10;

export interface CellGrid {
  columns: number;
  rows: number;
}

export function cellGrid(map: { width: number; height: number }): CellGrid {
  return { columns: Math.ceil(map.width / CELL_TILES), rows: Math.ceil(map.height / CELL_TILES) };
}

export function cellOf(grid: CellGrid, x: number, y: number): number {
  const column = Math.min(grid.columns - 1, Math.max(0, Math.floor(x / CELL_TILES)));
  const row = Math.min(grid.rows - 1, Math.max(0, Math.floor(y / CELL_TILES)));
  return row * grid.columns + column;
}

/** The cells seen from a cell: itself and its neighbours, fewer at the edge. */
export function cellsAround(grid: CellGrid, cell: number): number[] {
  const column = cell % grid.columns;
  const row = Math.floor(cell / grid.columns);
  const cells: number[] = [];
  for (let y = Math.max(0, row - 1); y <= Math.min(grid.rows - 1, row + 1); y++) {
    for (let x = Math.max(0, column - 1); x <= Math.min(grid.columns - 1, column + 1); x++) {
      cells.push(y * grid.columns + x);
    }
  }
  return cells;
}

/** True when one who stands in `from` sees what happens in `to`. */
export function cellSees(grid: CellGrid, from: number, to: number): boolean {
  const columns = Math.abs((from % grid.columns) - (to % grid.columns));
  const rows = Math.abs(Math.floor(from / grid.columns) - Math.floor(to / grid.columns));
  return columns <= 1 && rows <= 1;
}

/** A place sent is rounded by a sixteenth of a tile on each axis; twice that is never too little. */
const ROUNDING_TILES = 0.2;

/**
 * What a screen does by itself: whether it still shows somebody whom it carries on from the last
 * record. One who walks over the edge is shown until the rounding of that record explains it no more.
 */
export function staysInSight(grid: CellGrid, from: number, believed: Motion): boolean {
  if (cellSees(grid, from, cellOf(grid, believed.x, believed.y))) return true;
  if (believed.gait === "stand" || believed.gait === "sit") return false;
  const way = unitVector(believed.heading);
  const x = believed.x - way.x * ROUNDING_TILES;
  const y = believed.y - way.y * ROUNDING_TILES;
  return cellSees(grid, from, cellOf(grid, x, y));
}
