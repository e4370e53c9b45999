import { describe, expect, test } from "vitest";
import { checkMap } from "../../shared/world/check-map.ts";
import { readTiledMap } from "../../shared/world/tiled.ts";
import { type Drawing, makeTiledMap } from "../support/make-tiled-map.ts";

// A yard, a wall, and a closed room behind it.
const rows = ["#######", "#...#.#", "#...#.#", "#######"];
const gate = { name: "gate", x: 1.5, y: 1.5 };

function problems(layers: Drawing["layers"]) {
  const reading = readTiledMap(
    makeTiledMap({ rows, layers: { spawns: [gate], ...layers } }),
    "yard.tmj",
  );
  if ("problems" in reading) throw new Error("the test's map must be readable");
  return checkMap(reading.map, "yard.tmj", ["gate"]);
}

describe("PACK-5: a map can be walked", () => {
  test("a map in order has no problem", () => {
    expect(
      problems({
        spots: [{ name: "key", x: 3.5, y: 2.5 }],
        landmarks: [{ name: "hall", x: 4, y: 1, w: 1, h: 1 }],
        zones: [{ name: "square", x: 1, y: 1, w: 2, h: 2 }],
      }),
    ).toEqual([]);
  });

  test.each([
    [
      "an item in a wall",
      { spots: [{ name: "key", x: 4.5, y: 1.5 }] },
      "inside a wall at tile 4,1",
    ],
    ["an item outside the map", { spots: [{ name: "key", x: 9, y: 1 }] }, "inside a wall"],
    ["an item behind a wall", { spots: [{ name: "key", x: 5.5, y: 2.5 }] }, "cannot be reached"],
    ["a door behind a wall", { doors: [door({ x: 6, y: 1 })] }, "no tile in or beside “out”"],
    [
      "a landmark nobody can stand at",
      { landmarks: [{ name: "hall", x: 6, y: 1, w: 1, h: 1 }] },
      "no tile in or beside “hall”",
    ],
    ["a second spot of one item", { spots: [spot("key"), spot("key")] }, "more than once"],
    ["no spawn to arrive at", { spawns: [{ name: "yard", x: 2, y: 2 }] }, "“gate” is missing"],
  ])("%s", (_, layers, words) => {
    const found = problems(layers);
    expect(found.map((problem) => problem.message).join("\n")).toContain(words);
    expect(found.every((problem) => problem.fix !== "")).toBe(true);
  });
});

function spot(name: string) {
  return { name, x: 2.5, y: 2.5 };
}

function door(at: { x: number; y: number }) {
  return { name: "out", ...at, w: 1, h: 1, properties: { toMap: "a", toSpawn: "b" } };
}
