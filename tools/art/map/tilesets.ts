// The red tile Tiled shows walls with. (terrain.png and plants.png beside it come from tools/art/terrain/tiled-tiles.ts.)
import { join } from "node:path";
import sharp from "sharp";
import type { Rgba } from "../colour.ts";
import { Raster } from "../raster.ts";
import { TILE_PX, TILESET_COLUMNS } from "./tiled-map.ts";

const WALL: Rgba = [220, 40, 60, 255];

/** Writes walls.png into a maps directory: one striped tile in the first of 16 columns. */
export async function writeWallTiles(directory: string): Promise<void> {
  const sheet = new Raster(TILE_PX * TILESET_COLUMNS, TILE_PX);
  for (let y = 0; y < TILE_PX; y += 1) {
    for (let x = 0; x < TILE_PX; x += 1) if ((x + y) % 4 < 2) sheet.put(x, y, WALL);
  }
  const raw = { width: sheet.w, height: sheet.h, channels: 4 } as const;
  await sharp(Buffer.from(sheet.data.buffer), { raw })
    .png({ compressionLevel: 9 })
    .toFile(join(directory, "walls.png"));
}
