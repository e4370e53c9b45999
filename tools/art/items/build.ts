import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { writePage, type AtlasEntry, type PageReport } from "../atlas.ts";
import { hex } from "../colour.ts";
import { Raster } from "../raster.ts";
import { ICONS } from "./catalogue.ts";
import { GLINT_FRAMES, glintFrame } from "./glint.ts";
import type { DrawIcon } from "./icon-set.ts";
import { Pen } from "./pen.ts";

const SIZE = 32;
const OUTLINE = hex("#2c1d40");
const MAX_COLOURS = 220;
/** More facts than this behind one picture and the album looks like a list. */
const MOST_FACTS_AN_ICON = 6;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Which icon shows which fact: fact id → icon name. */
export async function readAssignments(): Promise<Record<string, string>> {
  const text = await readFile(here("assignments.json"), "utf8");
  return z.record(z.string(), z.string()).parse(JSON.parse(text));
}

/** One icon, 32×32, with its outline. */
export function drawIcon(draw: DrawIcon): Raster {
  const raster = new Raster(SIZE, SIZE);
  draw(new Pen(raster));
  return raster.outline(OUTLINE);
}

/** What is wrong with the assignments, one sentence each; none when all is well. */
export function assignmentFaults(
  assignments: Readonly<Record<string, string>>,
  factIds: readonly string[],
): string[] {
  const shown = new Map<string, number>();
  const faults: string[] = [];
  for (const id of factIds) {
    const icon = assignments[id];
    if (icon === undefined) faults.push(`fact ${id} has no icon in assignments.json`);
    else if (!(icon in ICONS)) faults.push(`fact ${id} names the unknown icon ${icon}`);
    else shown.set(icon, (shown.get(icon) ?? 0) + 1);
  }
  for (const [icon, count] of shown) {
    if (count > MOST_FACTS_AN_ICON) faults.push(`icon ${icon} shows ${count} facts`);
  }
  for (const icon of Object.keys(ICONS)) {
    if (!shown.has(icon)) faults.push(`icon ${icon} shows no fact`);
  }
  const known = new Set(factIds);
  for (const id of Object.keys(assignments)) {
    if (!known.has(id)) faults.push(`assignments.json names the unknown fact ${id}`);
  }
  return faults;
}

/** The ids of the content pack's items. */
async function readFactIds(): Promise<string[]> {
  const text = await readFile(here("../../../assets/content/dut/items.json"), "utf8");
  const list = z.array(z.object({ id: z.string() })).parse(JSON.parse(text));
  return list.map((fact) => fact.id);
}

/** Writes the page `items`: every icon and the shared glint. Throws when a fact has no icon. */
export async function buildItems(dir = here("../../../assets/sprites")): Promise<PageReport> {
  const faults = assignmentFaults(await readAssignments(), await readFactIds());
  if (faults.length > 0) throw new Error(faults.join("\n"));
  const place = { ax: SIZE / 2, ay: SIZE - 2, keepSize: true };
  const entries: AtlasEntry[] = Object.entries(ICONS).map(([name, draw]) => ({
    ...place,
    name,
    raster: drawIcon(draw),
  }));
  for (let frame = 0; frame < GLINT_FRAMES; frame++) {
    entries.push({ ...place, name: `glint_${frame}`, raster: glintFrame(frame) });
  }
  return writePage({ dir, page: "items", entries, maxColours: MAX_COLOURS });
}
