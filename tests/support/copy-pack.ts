/** A copy of the demo pack in a temporary folder, with a small map of its own, to plant faults in. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type PackLoading, loadPack } from "../../server/platform/content/load-pack.ts";
import { packFiles } from "../../shared/history/pack.ts";
import { type Drawing, makeTiledMap } from "./make-tiled-map.ts";

const demoPack = resolve(import.meta.dirname, "../../assets/content/demo-university");

export type JsonObject = Record<string, unknown>;

export type PackCopy = {
  folder: string;
  load: () => Promise<PackLoading>;
  editList: (file: string, change: (list: JsonObject[]) => unknown) => Promise<void>;
  editObject: (file: string, change: (object: JsonObject) => unknown) => Promise<void>;
  writeText: (file: string, text: string) => Promise<void>;
  drawMap: (drawing: Drawing) => Promise<void>;
  remove: () => Promise<void>;
};

export async function copyDemoPack(): Promise<PackCopy> {
  const parent = await mkdtemp(join(tmpdir(), "pack-"));
  const folder = join(parent, "demo-university");
  await mkdir(join(folder, "maps"), { recursive: true });
  for (const file of Object.values(packFiles)) {
    await cp(join(demoPack, file), join(folder, file));
  }
  const writeText = (file: string, text: string) => writeFile(join(folder, file), text);
  const writeJson = (file: string, json: unknown) => writeText(file, JSON.stringify(json, null, 2));
  const read = async (file: string) => JSON.parse(await readFile(join(folder, file), "utf8"));
  const copy: PackCopy = {
    folder,
    load: () => loadPack(folder),
    editList: async (file, change) => writeJson(file, change(await read(file))),
    editObject: async (file, change) => writeJson(file, change(await read(file))),
    writeText,
    drawMap: (drawing) => writeText("maps/campus.tmj", JSON.stringify(makeTiledMap(drawing))),
    remove: () => rm(parent, { recursive: true, force: true }),
  };
  await copy.drawMap(demoDrawing());
  return copy;
}

/** A walled yard with a closed cell at the right, and everything the demo pack names. */
export function demoDrawing(): Drawing & {
  layers: Record<string, NonNullable<Drawing["layers"]>[string]>;
} {
  const spots = [
    "first-key",
    "paint-tin",
    "welcome-song",
    "slow-minute",
    "bell-rope",
    "one-book",
    "frog-census",
    "odd-goal",
    "blank-portrait",
  ];
  const landmarks = ["front_gate", "clock_hall", "reading_room", "frog_pond", "ball_ground"];
  const zones = ["gate", "square", "quizSteps", "lanterns"];
  return {
    rows: [
      "##############",
      "#..........#.#",
      "#..........#.#",
      "#..........#.#",
      "##############",
    ],
    layers: {
      spawns: [{ name: "gate", x: 1.5, y: 3.5 }],
      spots: spots.map((name, index) => ({ name, x: 1.5 + index, y: 1.5 })),
      landmarks: landmarks.map((name, index) => ({ name, x: 1 + 2 * index, y: 1, w: 2, h: 2 })),
      zones: zones.map((name) => ({ name, x: 1, y: 1, w: 4, h: 3 })),
    },
  };
}
