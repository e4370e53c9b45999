// The maps of both content packs and the picture Tiled shows walls with.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildCampus } from "./campus/build-campus.ts";
import { buildDemoCampus } from "./demo/build-demo.ts";
import { parseItems } from "./items.ts";
import type { PlacedItem } from "./items.ts";
import type { Sketch } from "./sketch.ts";
import { readFrames } from "./sprite-pages.ts";
import { tiledMap } from "./tiled-map.ts";
import { writeWallTiles } from "./tilesets.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const CONTENT = join(ROOT, "assets/content");

/**
 * Writes campus.tmj of every pack; the same bytes each run. Reads the packs' items and the sprite
 * pages (for what buildings block), so it runs after those are made.
 */
export async function buildMaps(): Promise<void> {
  await writeMap("dut", buildCampus(await readPack("dut")));
  await writeMap("demo-university", buildDemoCampus(await readPack("demo-university")));
}

async function readPack(pack: string) {
  const frames = readFrames([join(CONTENT, pack, "sprites")]);
  return { frames, items: await readItems(pack) };
}

async function readItems(pack: string): Promise<PlacedItem[]> {
  return parseItems(await readFile(join(CONTENT, pack, "items.json"), "utf8"));
}

async function writeMap(pack: string, sketch: Sketch): Promise<void> {
  const directory = join(CONTENT, pack, "maps");
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, "campus.tmj"), `${JSON.stringify(tiledMap(sketch))}\n`);
  await writeWallTiles(directory);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildMaps();
