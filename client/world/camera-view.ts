/** Where the camera stands, and what part of the map it shows. */
import type { Point } from "../../shared/world/grid.ts";
import { TILE, type ViewRect } from "./ground-chunks.ts";
import type { PhaserCamera } from "./phaser-parts.ts";

/** How far above the feet the middle of the picture lies, px of the map. */
const ABOVE_FEET = 12;

/** The camera stands over me, on whole art pixels, and never shows beyond the map's edge. */
export function centreOn(
  camera: PhaserCamera,
  { zoom, at, map }: { zoom: number; at: Point; map: { width: number; height: number } },
): void {
  const half = { w: camera.width / zoom / 2, h: camera.height / zoom / 2 };
  const x = within(at.x * TILE, half.w, map.width * TILE);
  const y = within(at.y * TILE - ABOVE_FEET, half.h, map.height * TILE);
  camera.centerOn(Math.round(x), Math.round(y));
}

/** The part of the map in view, px of the map. */
export function viewRectOf(camera: PhaserCamera, zoom: number): ViewRect {
  const w = camera.width / zoom;
  const h = camera.height / zoom;
  return { x: camera.midPoint.x - w / 2, y: camera.midPoint.y - h / 2, w, h };
}

function within(value: number, half: number, size: number): number {
  return size < half * 2 ? size / 2 : Math.min(size - half, Math.max(half, value));
}
