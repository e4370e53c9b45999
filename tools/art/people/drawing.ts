// Drawings hold several views of a thing side by side, parted by "|".
import { blankStencil, drawRows, outlined, plain, type Stencil } from "./stencil.ts";

export type View = "front" | "side" | "back";
export const VIEWS: readonly View[] = ["front", "side", "back"];

/** Pieces of one kind by name, e.g. `hair.bob.front`. */
export type Pieces = Map<string, Stencil>;

/** Splits a drawing into its columns of rows; blank lines at both ends are dropped. */
export function columnsOf(drawing: string): string[][] {
  const lines = drawing.split("\n").filter((line) => line.trim() !== "");
  const cells = lines.map((line) => line.trim().split("|"));
  const count = cells[0]?.length ?? 0;
  return Array.from({ length: count }, (_, column) => cells.map((row) => row[column] ?? ""));
}

/** One stencil from rows of glyphs, outlined. */
export function pieceFrom(rows: string[], at: { x: number; y: number }, clear?: Stencil): Stencil {
  const stencil = blankStencil();
  drawRows(stencil, at, rows);
  return outlined(stencil, clear);
}

/** One stencil from rows of glyphs without an outline: what lies inside another piece. */
export function inlay(rows: string[], at: { x: number; y: number }): Stencil {
  const stencil = blankStencil();
  drawRows(stencil, at, rows);
  return plain(stencil);
}
