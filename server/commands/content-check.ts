/** `npm run content:check [DIR…]`: proves content packs; without DIR all packs of the project. */
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { type LoadedPack, loadPack } from "../platform/content/load-pack.ts";
import type { Problem } from "../../shared/kernel/problem.ts";

const assets = resolve(import.meta.dirname, "../../assets");

async function allPacks(): Promise<string[]> {
  const entries = await readdir(join(assets, "content"), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(assets, "content", entry.name));
}

function problemLine(pack: string, { file, path, message, fix }: Problem): string {
  const place = path === "" ? file : `${file} ${path}`;
  return `${pack}/${place}: ${message} → ${fix}`;
}

function countOf({ length }: readonly Problem[]): string {
  return length === 1 ? "1 problem" : `${length} problems`;
}

function summaryLine({ pack, maps }: LoadedPack): string {
  const held = pack.items.filter((item) => item.review !== undefined).length;
  return [
    `${pack.manifest.id}: in order`,
    `${pack.items.length} items (${held} under review)`,
    `${pack.sets.length} sets`,
    `${pack.landmarks.length} landmarks`,
    `${pack.quiz.length} questions`,
    `${pack.cities.length} cities`,
    `maps: ${[...maps.keys()].join(", ")}`,
  ].join(" · ");
}

/** Prints what it finds about one pack; returns the number of problems. */
async function check(folder: string): Promise<number> {
  if (!existsSync(folder)) {
    console.log(`${folder}: there is no such folder → give the folder of a pack`);
    return 1;
  }
  const loading = await loadPack(folder, { kit: assets });
  if ("loaded" in loading) {
    console.log(summaryLine(loading.loaded));
    return 0;
  }
  const name = basename(folder);
  for (const problem of loading.problems) console.log(problemLine(name, problem));
  console.log(`${name}: ${countOf(loading.problems)}`);
  return loading.problems.length;
}

const given = process.argv.slice(2).map((folder) => resolve(folder));
let problems = 0;
for (const folder of given.length > 0 ? given : await allPacks()) problems += await check(folder);
process.exitCode = problems > 0 ? 1 : 0;
