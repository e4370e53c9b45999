// Makes assets/sprites/avatars.webp and avatars.json: the pieces people are put together from, in
// marker colours, with the rig (how to join them) and the ramps (what to colour them with).
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writePage, type AtlasEntry, type PageReport } from "../atlas.ts";
import { Raster } from "../raster.ts";
import { armPieces } from "./arms.ts";
import { carriedPieces } from "./carried.ts";
import { chairPieces } from "./chair.ts";
import type { Pieces } from "./drawing.ts";
import { hairPieces } from "./hair.ts";
import { HATS, hatPieces } from "./hats.ts";
import { headPieces } from "./head.ts";
import { hemPieces } from "./hems.ts";
import { BOTTOMS, legPieces } from "./legs.ts";
import { CLOTH_COLOURS, EYE_COLOUR, FIXED_TONES, HAIR_COLOURS, SKIN_TONES } from "./ramps.ts";
import { POSES, rig } from "./rig.ts";
import { markerColour, SLOTS } from "./slots.ts";
import { FRAME_HEIGHT, FRAME_WIDTH, inkAt, type Stencil } from "./stencil.ts";
import { TOPS, topPieces } from "./tops.ts";

function toRaster(stencil: Stencil): Raster {
  const raster = new Raster(FRAME_WIDTH, FRAME_HEIGHT);
  for (let y = 0; y < FRAME_HEIGHT; y++) {
    for (let x = 0; x < FRAME_WIDTH; x++) {
      const ink = inkAt(stencil, x, y);
      if (ink) raster.put(x, y, [...markerColour(ink), 255]);
    }
  }
  return raster;
}

function allPieces(): Pieces {
  return new Map([
    ...headPieces(),
    ...hairPieces(),
    ...hatPieces(),
    ...topPieces(),
    ...hemPieces(),
    ...legPieces(),
    ...armPieces(),
    ...carriedPieces(),
    ...chairPieces(),
  ]);
}

function pageExtras() {
  const tops = Object.entries(TOPS).map(([name, { sleeves, hem }]) => [name, { sleeves, hem }]);
  const hats = Object.entries(HATS).map(([name, { hairFrom }]) => [name, { hairFrom }]);
  return {
    frame: { width: FRAME_WIDTH, height: FRAME_HEIGHT },
    slots: SLOTS,
    poses: Object.fromEntries(POSES),
    tops: Object.fromEntries(tops),
    bottoms: BOTTOMS,
    hats: Object.fromEntries(hats),
    rig: rig(),
    ramps: { skin: SKIN_TONES, hair: HAIR_COLOURS, cloth: CLOTH_COLOURS, fixed: FIXED_TONES },
    eye: EYE_COLOUR,
  };
}

/** Writes the page into `dir` (assets/sprites). The same drawings give the same bytes. */
export async function buildPeople(dir: string): Promise<PageReport> {
  const entries: AtlasEntry[] = [];
  for (const [name, stencil] of allPieces()) {
    if (!stencil.some((code) => code !== 0)) continue;
    entries.push({ name, raster: toRaster(stencil), ax: 0, ay: 0 });
  }
  const report = await writePage({ dir, page: "avatars", entries, maxColours: 250 });
  const path = join(dir, "avatars.json");
  const page = Object.assign({}, JSON.parse(await readFile(path, "utf8")), pageExtras());
  await writeFile(path, JSON.stringify(page));
  return report;
}
