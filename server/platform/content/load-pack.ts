/** Loads one content pack from its folder, with its maps, or says everything that is wrong with it. */
import { basename, join } from "node:path";
import type { Problem } from "../../../shared/kernel/problem.ts";
import { checkPackMaps, mapFile } from "../../../shared/history/check-pack-maps.ts";
import { checkWords } from "../../../shared/history/check-words.ts";
import { checkPack } from "../../../shared/history/check-pack.ts";
import {
  type ContentPack,
  type RawPack,
  packFiles,
  packParts,
  parsePack,
} from "../../../shared/history/pack.ts";
import type { CampusMap } from "../../../shared/world/campus-map.ts";
import { readTiledMap } from "../../../shared/world/tiled.ts";
import { readKitWords } from "./kit-words.ts";
import { readJson } from "./read-json.ts";
import { readFrameNames } from "./sprite-frames.ts";

export type LoadedPack = {
  folder: string;
  pack: ContentPack;
  /** By map id. */
  maps: ReadonlyMap<string, CampusMap>;
};

export type PackLoading = { loaded: LoadedPack } | { problems: Problem[] };

type LoadOptions = {
  /**
   * Folder of the kit's own `sprites` and `locales`. Given, the pack's pictures and words are
   * proved against them too; a server that only needs the rules leaves it out.
   */
  kit?: string;
};

/** Reads and proves a pack. The folder's name must be the pack's id. */
export async function loadPack(folder: string, { kit }: LoadOptions = {}): Promise<PackLoading> {
  const reading = await readPackFiles(folder);
  if ("problems" in reading) return reading;
  const { pack } = reading;
  const { maps, problems: mapProblems } = await readMaps(folder, pack);
  const spriteFolders = kit === undefined ? [] : [join(kit, "sprites"), join(folder, "sprites")];
  const frames = await readFrameNames(spriteFolders);
  const problems = [
    ...checkFolderName(folder, pack),
    ...checkPack(pack),
    ...(kit === undefined ? [] : checkWords(pack, await readKitWords(join(kit, "locales")))),
    ...mapProblems,
    ...(mapProblems.length === 0 ? checkPackMaps({ pack, maps, frames }) : []),
  ];
  if (problems.length > 0) return { problems };
  return { loaded: { folder, pack, maps: new Map(maps.map((map) => [map.id, map])) } };
}

async function readPackFiles(folder: string) {
  const problems: Problem[] = [];
  const raw: RawPack = {};
  for (const part of packParts) {
    const reading = await readJson(folder, packFiles[part]);
    if ("problem" in reading) problems.push(reading.problem);
    else raw[part] = reading.json;
  }
  return problems.length > 0 ? { problems } : parsePack(raw);
}

async function readMaps(folder: string, pack: ContentPack) {
  const maps: CampusMap[] = [];
  const problems: Problem[] = [];
  for (const { id } of pack.manifest.maps.all) {
    const reading = await readMap(folder, mapFile(id));
    if ("map" in reading) maps.push(reading.map);
    else problems.push(...reading.problems);
  }
  return { maps, problems };
}

async function readMap(folder: string, file: string) {
  const reading = await readJson(folder, file);
  return "problem" in reading ? { problems: [reading.problem] } : readTiledMap(reading.json, file);
}

function checkFolderName(folder: string, pack: ContentPack): Problem[] {
  if (basename(folder) === pack.manifest.id) return [];
  return [
    {
      file: packFiles.manifest,
      path: "id",
      message: `the id “${pack.manifest.id}” differs from the folder's name “${basename(folder)}”`,
      fix: "make both the same",
    },
  ];
}
