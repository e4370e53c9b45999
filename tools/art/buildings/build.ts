// Writes the pages of buildings and the index of frames, for the campus and for the small second university.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writePage, type PageReport } from "../atlas.ts";
import { entriesOf } from "./companions.ts";
import { demoBuildings } from "./demo.ts";
import { PAGES } from "./pages.ts";
import type { Building } from "./site.ts";

/** WebP codes a page by index below 256 colours; fewer are smaller. */
const COLOURS = 128;

async function writePages(
  dir: string,
  pages: Record<string, readonly Building[]>,
): Promise<PageReport[]> {
  await mkdir(dir, { recursive: true });
  const reports: PageReport[] = [];
  const index: Record<string, string> = {};
  for (const [page, buildings] of Object.entries(pages)) {
    const entries = buildings.flatMap((building) => entriesOf(building));
    for (const { name } of entries) index[name] = page;
    reports.push(await writePage({ dir, page, entries, maxColours: COLOURS }));
  }
  await writeFile(join(dir, "index.json"), JSON.stringify(index));
  return reports;
}

/** Builds every page of buildings under `root` (the repository); the same bytes on every run. */
export async function buildBuildings(root: string): Promise<PageReport[]> {
  const content = join(root, "assets", "content");
  const campus = await writePages(join(content, "dut", "sprites"), PAGES);
  const demo = { "buildings-demo": demoBuildings };
  return [...campus, ...(await writePages(join(content, "demo-university", "sprites"), demo))];
}
