// The page tiles-<season>: for each terrain a seamless swatch (`<terrain>.fill`, `.deep`), its border drawings
// (`<terrain>.rim` for borders of any direction, `<terrain>.edge` for those along the cells) and strewn things
// (`<group>.decal`, tiles side by side). client/world/ground-painter.ts puts them together.
import type { AtlasEntry, PageReport } from "../atlas.ts";
import { writePage } from "../atlas.ts";
import { step } from "../colour.ts";
import { paletteFor, type Palette, type Season } from "../palette.ts";
import { Raster } from "../raster.ts";
import { decalStrips } from "./decals.ts";
import {
  bareEdge,
  carpetEdge,
  deckEdge,
  hillEdge,
  lawnEdge,
  pathEdge,
  plazaEdge,
  roadEdge,
  seaEdge,
  waterEdge,
  type EdgePainter,
} from "./edge-paint.ts";
import { MASKS, outward, squareDistance } from "./edge-shape.ts";
import { grassSwatch, hillSwatch, lawnSwatch } from "./green.ts";
import {
  boardsSwatch,
  carpetSwatch,
  deckSwatch,
  sandSwatch,
  soilSwatch,
  voidSwatch,
} from "./ground.ts";
import { pathSwatch, plazaSwatch, roadSwatch } from "./paving.ts";
import { TILE } from "./swatch.ts";
import { seaDeepSwatch, seaShallowSwatch, waterDeepSwatch, waterShallowSwatch } from "./waters.ts";

/** How far border drawings reach (px, outside negative) and their directions, 0 = east, then clockwise. */
const RIM_FROM = -5;
const RIM_TO = 7;
const RIM_SECTORS = 8;

type SwatchPainter = (palette: Palette, season: Season) => Raster;

/** In the order of the map's terrain codes, 1 = grass. */
export const TERRAIN_SWATCHES: readonly (readonly [name: string, painter: SwatchPainter])[] = [
  ["grass", grassSwatch],
  ["lawn", lawnSwatch],
  ["path", pathSwatch],
  ["plaza", plazaSwatch],
  ["road", roadSwatch],
  ["sand", sandSwatch],
  ["water", waterShallowSwatch],
  ["sea", seaShallowSwatch],
  ["deck", deckSwatch],
  ["soil", soilSwatch],
  ["hill", hillSwatch],
  ["boards", boardsSwatch],
  ["carpet", carpetSwatch],
  ["void", voidSwatch],
];

/** A border along the cells: the 16 dual-grid masks side by side. */
function squareStrip(painter: EdgePainter): Raster {
  const strip = new Raster(MASKS.length * TILE, TILE);
  return strip.fill([0, 0, strip.w, strip.h], (px, y) => {
    const mask = Math.floor(px / TILE);
    const x = px % TILE;
    if (mask === 0 || mask === 15) return null;
    const { x: nx, y: ny } = outward(mask, x + 0.5, y + 0.5);
    return painter({ d: squareDistance(mask, x + 0.5, y + 0.5), nx, ny, x, y });
  });
}

/** A border of any direction: blocks of one tile, distances from left to right, directions downwards. */
function rimSheet(painter: EdgePainter): Raster {
  const sheet = new Raster((RIM_TO - RIM_FROM) * TILE, RIM_SECTORS * TILE);
  return sheet.fill([0, 0, sheet.w, sheet.h], (px, py) => {
    const angle = (Math.floor(py / TILE) / RIM_SECTORS) * Math.PI * 2;
    return painter({
      d: Math.floor(px / TILE) + RIM_FROM + 0.5,
      nx: Math.cos(angle),
      ny: Math.sin(angle),
      x: px % TILE,
      y: py % TILE,
    });
  });
}

function borders(palette: Palette, season: Season): Record<string, Raster> {
  const snow = season === "winter";
  const blades = { palette, dark: snow ? 2 : 1.5, light: snow ? 5 : 4 };
  const slope = { palette, dark: snow ? 2 : 0.9, light: snow ? 5 : 3.4 };
  const earth = [step(palette.wood, 1), step(palette.wood, 2)];
  const dune = [step(palette.sand, 1), step(palette.sand, 2)];
  return {
    "lawn.rim": rimSheet(lawnEdge(blades)),
    "soil.rim": rimSheet(bareEdge(blades, earth, 1.6)),
    "sand.rim": rimSheet(bareEdge(blades, dune, 1.4)),
    "hill.rim": rimSheet(hillEdge(slope)),
    "water.rim": rimSheet(waterEdge(palette)),
    "sea.rim": rimSheet(seaEdge(palette)),
    "path.rim": rimSheet(pathEdge(palette)),
    "plaza.rim": rimSheet(plazaEdge(palette)),
    "road.rim": rimSheet(roadEdge(palette)),
    "deck.edge": squareStrip(deckEdge(palette)),
    "carpet.edge": squareStrip(carpetEdge(palette)),
  };
}

function entry(name: string, raster: Raster): AtlasEntry {
  return { name, raster, ax: 0, ay: 0, keepSize: true };
}

/** Writes tiles-<season>. */
export async function buildTerrain(dir: string, season: Season): Promise<PageReport> {
  const palette = paletteFor(season);
  const pictures: Record<string, Raster> = {
    ...Object.fromEntries(
      TERRAIN_SWATCHES.map(([name, painter]) => [`${name}.fill`, painter(palette, season)]),
    ),
    "water.deep": waterDeepSwatch(palette),
    "sea.deep": seaDeepSwatch(palette),
    ...borders(palette, season),
  };
  for (const [name, strip] of Object.entries(decalStrips(palette, season))) {
    pictures[`${name}.decal`] = strip;
  }
  const entries = Object.entries(pictures).map(([name, raster]) => entry(name, raster));
  return writePage({ dir, page: `tiles-${season}`, entries, maxColours: 220 });
}
