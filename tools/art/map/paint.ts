import type { Box, Point } from "./geometry.ts";
import { distanceToLine, eachTile } from "./geometry.ts";
import type { Grid } from "./grid.ts";

type Allow = (x: number, y: number, before: number) => boolean;

const always: Allow = () => true;

/** Fills a box with one value where `allow` says so. */
export function paintBox(grid: Grid, box: Box, value: number, allow = always): void {
  eachTile(box, (x, y) => {
    if (grid.has(x, y) && allow(x, y, grid.get(x, y))) grid.set(x, y, value);
  });
}

export type Stroke = { points: readonly Point[]; width: number };

/** Draws a polyline as a band of the given width in tiles. */
export function paintLine(grid: Grid, stroke: Stroke, value: number, allow = always): void {
  const reach = stroke.width / 2;
  eachTile(surrounding(stroke.points, reach + 1), (x, y) => {
    if (!grid.has(x, y) || !allow(x, y, grid.get(x, y))) return;
    if (distanceToLine(stroke.points, x + 0.5, y + 0.5) <= reach) grid.set(x, y, value);
  });
}

export type Oval = { x: number; y: number; rx: number; ry: number };

/** Fills an ellipse. */
export function paintOval(grid: Grid, oval: Oval, value: number, allow = always): void {
  const { x: cx, y: cy, rx, ry } = oval;
  eachTile({ x: cx - rx - 1, y: cy - ry - 1, w: rx * 2 + 2, h: ry * 2 + 2 }, (x, y) => {
    if (!grid.has(x, y) || !allow(x, y, grid.get(x, y))) return;
    if (((x + 0.5 - cx) / rx) ** 2 + ((y + 0.5 - cy) / ry) ** 2 <= 1) grid.set(x, y, value);
  });
}

function surrounding(points: readonly Point[], margin: number): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const x = Math.floor(Math.min(...xs) - margin);
  const y = Math.floor(Math.min(...ys) - margin);
  return { x, y, w: Math.max(...xs) + margin - x, h: Math.max(...ys) + margin - y };
}
