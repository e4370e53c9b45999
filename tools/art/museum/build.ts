import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { writePage, type PageReport } from "../atlas.ts";
import { museumMap } from "./museum-map.ts";
import type { Piece } from "./piece.ts";
import { museumPieces } from "./sprites.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const PACK = join(ROOT, "assets/content/dut");
const SPRITES = join(ROOT, "assets/sprites");
const MAX_COLOURS = 240;

const pageSchema = z.object({
  image: z.string(),
  frames: z.record(z.string(), z.record(z.string(), z.unknown())),
});
const itemsSchema = z.array(
  z.object({ id: z.string(), era: z.string(), place: z.string().nullable() }),
);

/** Adds the `slot` of every showcase to its frame; frames with a slot keep their size, so it needs no shift. */
async function addSlots(dir: string, pieces: readonly Piece[]): Promise<void> {
  const file = join(dir, "museum.json");
  const page = pageSchema.parse(JSON.parse(await readFile(file, "utf8")));
  for (const { name, slot } of pieces) {
    if (slot) page.frames[name] = { ...page.frames[name], slot };
  }
  await writeFile(file, JSON.stringify(page));
}

/** Writes the page `museum` and the map of the museum's inside. Same bytes each run. */
export async function buildMuseum(dir = SPRITES): Promise<PageReport> {
  const pieces = museumPieces();
  const report = await writePage({ dir, page: "museum", entries: pieces, maxColours: MAX_COLOURS });
  await addSlots(dir, pieces);
  const items = itemsSchema.parse(JSON.parse(await readFile(join(PACK, "items.json"), "utf8")));
  const maps = join(PACK, "maps");
  await mkdir(maps, { recursive: true });
  await writeFile(join(maps, "museum.tmj"), `${JSON.stringify(museumMap(items, pieces))}\n`);
  return report;
}
