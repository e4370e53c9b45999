// terrain.png and plants.png for Tiled: plain tiles that stand for what the game paints. 16 columns, one row.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { PLANT_KINDS } from "../nature/build-plants.ts";
import { PALETTE } from "../palette.ts";
import { Raster } from "../raster.ts";
import { TERRAIN_SWATCHES } from "./build-terrain.ts";
import { TILE } from "./swatch.ts";

const COLUMNS = 16;

/** The first tile of every terrain's swatch, in the order of the codes. */
function terrainTiles(): Raster {
  const sheet = new Raster(COLUMNS * TILE, TILE);
  TERRAIN_SWATCHES.forEach(([, painter], k) => {
    sheet.blit(painter(PALETTE, "spring").crop([0, 0, TILE, TILE]), k * TILE, 0);
  });
  return sheet;
}

/** A picture shrunk into one tile: each pixel taken from the middle of its patch. */
function shrink(raster: Raster): Raster {
  const [x, y, w, h] = raster.bbox();
  const factor = Math.max(w, h) / TILE;
  const tile = new Raster(TILE, TILE);
  const left = (TILE - w / factor) / 2;
  return tile.fill([0, 0, TILE, TILE], (px, py) => {
    const sx = x + (px - left + 0.5) * factor;
    const sy = y + h - (TILE - py - 0.5) * factor;
    const inside = sx >= x && sx < x + w && sy >= y;
    return inside && raster.alpha(sx, sy) > 128 ? raster.get(sx, sy) : null;
  });
}

/** One spring plant of every kind, in the order of the kinds. */
function plantTiles(): Raster {
  const sheet = new Raster(COLUMNS * TILE, TILE);
  PLANT_KINDS.forEach(({ painter }, k) => {
    const { raster } = painter({ palette: PALETTE, season: "spring", variant: 0 });
    sheet.blit(shrink(raster), k * TILE, 0);
  });
  return sheet;
}

async function save(raster: Raster, file: string): Promise<void> {
  const raw = { width: raster.w, height: raster.h, channels: 4 } as const;
  const png = sharp(Buffer.from(raster.data.buffer), { raw }).png({ compressionLevel: 9 });
  await writeFile(file, await png.toBuffer());
}

/** Writes terrain.png and plants.png into a maps directory. */
export async function buildTiledTiles(dir: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  await save(terrainTiles(), join(dir, "terrain.png"));
  await save(plantTiles(), join(dir, "plants.png"));
}
