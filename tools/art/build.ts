// Draws every picture of the game: node tools/art/build.ts [step …]. The same sources give the same bytes.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PageReport } from "./atlas.ts";
import { buildBuildings } from "./buildings/build.ts";
import { buildItems } from "./items/build.ts";
import { buildLife } from "./life/build-life.ts";
import { buildMaps } from "./map/build.ts";
import { buildMuseum } from "./museum/build.ts";
import { buildPlants } from "./nature/build-plants.ts";
import { SEASONS } from "./palette.ts";
import { buildPeople } from "./people/build.ts";
import { buildProps } from "./props/build-props.ts";
import { buildTerrain } from "./terrain/build-terrain.ts";
import { buildTiledTiles } from "./terrain/tiled-tiles.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SPRITES = join(ROOT, "assets", "sprites");
const PACKS = ["dut", "demo-university"];

type Step = () => Promise<PageReport[]>;

async function eachSeason(
  build: (dir: string, season: (typeof SEASONS)[number]) => Promise<PageReport>,
) {
  const reports: PageReport[] = [];
  for (const season of SEASONS) reports.push(await build(SPRITES, season));
  return reports;
}

/** In this order: maps read the pages that were drawn before them. A new part adds its line here. */
const STEPS: Readonly<Record<string, Step>> = {
  terrain: () => eachSeason(buildTerrain),
  plants: () => eachSeason(buildPlants),
  props: () => buildProps(SPRITES),
  life: async () => [await buildLife(SPRITES)],
  people: async () => [await buildPeople(SPRITES)],
  items: async () => [await buildItems(SPRITES)],
  museum: async () => [await buildMuseum(SPRITES)],
  buildings: () => buildBuildings(ROOT),
  maps: async () => {
    await buildMaps();
    for (const pack of PACKS) {
      await buildTiledTiles(join(ROOT, "assets", "content", pack, "maps"));
    }
    return [];
  },
};

async function run(names: readonly string[]): Promise<void> {
  for (const name of names) {
    const step = STEPS[name];
    if (!step) throw new Error(`no step ${name}; there are ${Object.keys(STEPS).join(", ")}`);
    for (const { page, width, height, frames, colours, bytes } of await step()) {
      console.log(`${page}: ${width}×${height}, ${frames} frames, ${colours} colours, ${bytes} B`);
    }
  }
}

const chosen = process.argv.slice(2);
await run(chosen.length > 0 ? chosen : Object.keys(STEPS));
