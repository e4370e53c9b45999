import type { Rgba } from "../colour.ts";
import type { Raster } from "../raster.ts";
import type { View } from "./ground.ts";
import type { MapFile } from "./map-file.ts";

const WALL: Rgba = [220, 30, 60, 90];
const SPOT: Rgba = [255, 215, 0, 255];
const SPAWN: Rgba = [0, 200, 255, 255];

/** Tints every tile that cannot be walked. */
export function markWalls(target: Raster, map: MapFile, view: View): void {
  for (let y = view.y; y < view.y + view.h; y += 1) {
    for (let x = view.x; x < view.x + view.w; x += 1) {
      if (map.walls[y * map.width + x]) {
        target.rect([(x - view.x) * 16, (y - view.y) * 16, 16, 16], WALL);
      }
    }
  }
}

/** Dots for item spots (gold) and spawns (blue). */
export function markSpots(target: Raster, map: MapFile, view: View): void {
  for (const [layer, colour] of [
    ["spots", SPOT],
    ["spawns", SPAWN],
  ] as const) {
    for (const spot of map.objects(layer)) {
      target.ellipse([spot.x - view.x * 16, spot.y - view.y * 16, 4, 4], colour);
    }
  }
}
