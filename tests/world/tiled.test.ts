import { describe, expect, test } from "vitest";
import type { CampusMap } from "../../shared/world/campus-map.ts";
import { readTiledMap } from "../../shared/world/tiled.ts";
import { type Drawing, makeTiledMap } from "../support/make-tiled-map.ts";

const yard: Drawing = {
  rows: ["####", "#.t#", "#..#", "####"],
  layers: {
    landmarks: [{ name: "hall", x: 1, y: 1, w: 2, h: 1 }],
    buildings: [{ name: "hall", x: 1.5, y: 1.5, properties: { sprite: "hall_front" } }],
    props: [
      { name: "", x: 2, y: 2, properties: { sprite: "bench", flip: true } },
      { name: "notice", x: 3, y: 2, properties: { sprite: "board" } },
    ],
    spawns: [{ name: "gate", x: 1.5, y: 2.5 }],
    doors: [{ name: "in", x: 2, y: 1, w: 1, h: 1, properties: { toMap: "inside", toSpawn: "a" } }],
    spots: [
      { name: "old-key", x: 2.5, y: 2.5 },
      { name: "medal", x: 1.5, y: 2.5, properties: { case: "east-3" } },
    ],
    zones: [{ name: "square", x: 1, y: 1, w: 2, h: 2 }],
    roads: [
      {
        name: "ring",
        x: 1,
        y: 1,
        properties: { zh: "环路", en: "Ring Road" },
        polyline: [
          { x: 0, y: 0 },
          { x: 1, y: 1 },
        ],
      },
      { name: "lane", x: 0, y: 0, polyline: [] },
    ],
    lamps: [{ name: "", x: 3, y: 3 }],
  },
};

function read(json: unknown): CampusMap {
  const reading = readTiledMap(json, "maps/yard.tmj");
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.map;
}

function problemsOf(json: unknown) {
  const reading = readTiledMap(json, "maps/yard.tmj");
  return "problems" in reading ? reading.problems : [];
}

describe("a Tiled map", () => {
  test("becomes tiles: one byte each for ground, plants and walls", () => {
    const map = read(makeTiledMap(yard));
    expect({ id: map.id, width: map.width, height: map.height }).toEqual({
      id: "yard",
      width: 4,
      height: 4,
    });
    expect([...map.ground]).toEqual(Array(16).fill(1));
    expect(map.plants[6]).toBe(1);
    expect([...map.walls]).toEqual([1, 1, 1, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 1, 1, 1]);
  });

  test("gives every object in tiles", () => {
    const map = read(makeTiledMap(yard));
    expect(map.landmarks).toEqual([{ id: "hall", x: 1, y: 1, w: 2, h: 1 }]);
    expect(map.buildings).toEqual([{ landmark: "hall", sprite: "hall_front", x: 1.5, y: 1.5 }]);
    expect(map.props).toEqual([
      { id: null, sprite: "bench", x: 2, y: 2, flip: true },
      { id: "notice", sprite: "board", x: 3, y: 2, flip: false },
    ]);
    expect(map.spawns).toEqual([{ id: "gate", x: 1.5, y: 2.5 }]);
    expect(map.doors).toEqual([
      { id: "in", x: 2, y: 1, w: 1, h: 1, toMap: "inside", toSpawn: "a" },
    ]);
    expect(map.spots).toEqual([
      { id: "old-key", x: 2.5, y: 2.5, case: null },
      { id: "medal", x: 1.5, y: 2.5, case: "east-3" },
    ]);
    expect(map.zones).toEqual([{ id: "square", x: 1, y: 1, w: 2, h: 2 }]);
    expect(map.lamps).toEqual([{ x: 3, y: 3 }]);
  });

  test("a road keeps its name in both languages, or has none", () => {
    const [ring, lane] = read(makeTiledMap(yard)).roads;
    expect(ring?.name).toEqual({ zh: "环路", en: "Ring Road" });
    expect(ring?.points).toEqual([
      { x: 1, y: 1 },
      { x: 2, y: 2 },
    ]);
    expect(lane?.name).toBeNull();
  });
});

type BrokenMap = ReturnType<typeof makeTiledMap>;

describe("a broken map is refused in words", () => {
  const cases: [string, (map: BrokenMap) => unknown, string][] = [
    [
      "no walls",
      (map) => ({ ...map, layers: map.layers.filter((layer) => layer.name !== "walls") }),
      "layer walls",
    ],
    [
      "a compressed layer",
      (map) => ({
        ...map,
        layers: [{ type: "tilelayer", name: "ground", width: 4, height: 4, data: "eJw=" }],
      }),
      "layers[0].data",
    ],
    ["an isometric map", (map) => ({ ...map, orientation: "isometric" }), "orientation"],
    [
      "a tile that is no terrain",
      (map) => withTile(map, "ground", { at: 5, gid: 40 }),
      "layer ground, tile 1,1",
    ],
    [
      "a plant from another tileset",
      (map) => withTile(map, "plants", { at: 6, gid: 3 }),
      "layer plants, tile 2,1",
    ],
    ["a layer of another size", (map) => ({ ...map, width: 5 }), "layer ground"],
  ];

  test.each(cases)("%s", (_, spoil, path) => {
    const problems = problemsOf(spoil(makeTiledMap(yard)));
    expect(problems.map((problem) => problem.path)).toContain(path);
    expect(problems.every((problem) => problem.message !== "" && problem.fix !== "")).toBe(true);
  });

  test("a door without its target says which door and which property", () => {
    const layers = { doors: [{ name: "in", x: 1, y: 1, properties: { toMap: "inside" } }] };
    expect(problemsOf(makeTiledMap({ ...yard, layers }))).toEqual([
      {
        file: "maps/yard.tmj",
        path: "layer doors, object 1 (in)",
        message: "the property “toSpawn” is missing",
        fix: "add it to the object as a string",
      },
    ]);
  });
});

function withTile(map: BrokenMap, name: string, { at, gid }: { at: number; gid: number }) {
  const layers = map.layers.map((layer) =>
    "data" in layer && layer.name === name ? { ...layer, data: layer.data.with(at, gid) } : layer,
  );
  return { ...map, layers };
}
