// node tools/art/preview.ts --map <file.tmj> --out <file.png> [--at x,y] [--size w,h] [--season spring] [--overview] [--sprites dir]…
// Composes ground, shadows, plants, buildings and props as the game does, to look at a place without starting it.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import sharp from "sharp";
import type { Sharp } from "sharp";
import { readFrames } from "./map/sprite-pages.ts";
import type { Frames } from "./map/sprite-pages.ts";
import { paintGround } from "./preview/ground.ts";
import type { View } from "./preview/ground.ts";
import { readMapFile } from "./preview/map-file.ts";
import type { MapFile } from "./preview/map-file.ts";
import { markSpots, markWalls } from "./preview/marks.ts";
import { Sheets } from "./preview/sheets.ts";
import { drawThings, thingsIn } from "./preview/things.ts";
import type { Raster } from "./raster.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** The overview shows a tile as this many px. */
const OVERVIEW_PX = 4;
const SEASONS = ["spring", "summer", "autumn", "winter"];

const { values } = parseArgs({
  options: {
    map: { type: "string", default: "assets/content/dut/maps/campus.tmj" },
    out: { type: "string", default: "preview.png" },
    at: { type: "string", default: "0,0" },
    size: { type: "string", default: "64,40" },
    season: { type: "string", default: "spring" },
    sprites: { type: "string", multiple: true, default: [] },
    overview: { type: "boolean", default: false },
    marks: { type: "boolean", default: false },
  },
});

function pair(text: string): [number, number] {
  const [first = 0, second = 0] = text.split(",").map(Number);
  return [first, second];
}

/** Leaves out pages of the other seasons, whose frames bear the same names. */
function framesFor(season: string, directories: readonly string[]): Frames {
  const others = SEASONS.filter((name) => name !== season);
  const frames = [
    ...readFrames(directories, (page) => !others.some((name) => page.endsWith(`-${name}.json`))),
  ];
  return new Map(frames);
}

function compose(map: MapFile, sheets: Sheets, view: View): Raster {
  const raster = paintGround(map, sheets, view);
  drawThings(raster, sheets, { view, things: thingsIn(map, sheets, view) });
  if (values.marks) {
    markWalls(raster, map, view);
    markSpots(raster, map, view);
  }
  return raster;
}

function toImage(raster: Raster): Sharp {
  const raw = { width: raster.w, height: raster.h, channels: 4 } as const;
  return sharp(Buffer.from(raster.data.buffer), { raw });
}

const map = readMapFile(values.map);
const directories = [
  join(ROOT, "assets/sprites"),
  join(dirname(values.map), "../sprites"),
  ...values.sprites,
];
const sheets = await Sheets.open(framesFor(values.season, directories));
if (values.overview) {
  const raster = compose(map, sheets, { x: 0, y: 0, w: map.width, h: map.height });
  await toImage(raster)
    .resize(map.width * OVERVIEW_PX)
    .png()
    .toFile(values.out);
} else {
  const [x, y] = pair(values.at);
  const [w, h] = pair(values.size);
  await toImage(compose(map, sheets, { x, y, w, h }))
    .png()
    .toFile(values.out);
}
