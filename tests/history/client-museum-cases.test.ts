import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { filledCases, type MuseumFacts } from "../../client/history/museum-cases.ts";

const frames: MuseumFacts["frames"] = {
  "case-a": { ax: 23, ay: 60, slot: { x: 7, y: 10 } },
  "case-a-full": { ax: 23, ay: 60, slot: { x: 7, y: 10 } },
  bench: { ax: 10, ay: 8 },
};

function makeFacts(given: Partial<MuseumFacts> = {}): MuseumFacts {
  return {
    spots: [{ id: "one", x: 10, y: 11 }],
    props: [{ sprite: "case-a", x: 10, y: 10 }],
    frames,
    iconOf: (item) => `icon-${item}`,
    collected: new Set(["one"]),
    ...given,
  };
}

describe("a showcase", () => {
  test("shows what I have, at its slot", () => {
    expect(filledCases(makeFacts())).toEqual([
      {
        item: "one",
        icon: "icon-one",
        sprite: "case-a-full",
        caseAt: { x: 10, y: 10 },
        slotPx: { x: 160 - 23 + 7, y: 160 - 60 + 10 },
      },
    ]);
  });

  test.each<[string, Partial<MuseumFacts>]>([
    ["what is not mine", { collected: new Set() }],
    ["what is switched off", { iconOf: () => null }],
    ["a spot with no showcase behind it", { props: [{ sprite: "bench", x: 10, y: 10 }] }],
    ["a showcase beside the spot", { props: [{ sprite: "case-a", x: 12, y: 10 }] }],
    ["a showcase that stands before the spot", { props: [{ sprite: "case-a", x: 10, y: 12 }] }],
  ])("stays empty for %s", (_, given) => {
    expect(filledCases(makeFacts(given))).toEqual([]);
  });

  test("is the nearest of two behind a spot", () => {
    const props = [9.5, 10.5].map((y) => ({ sprite: "case-a", x: 10, y }));
    expect(filledCases(makeFacts({ props }))[0]?.caseAt.y).toBe(10.5);
  });
});

const tiledObjectSchema = z.object({
  name: z.string(),
  x: z.number(),
  y: z.number(),
  properties: z.array(z.object({ name: z.string(), value: z.unknown() })).default([]),
});
type TiledObject = z.infer<typeof tiledObjectSchema>;
const mapSchema = z.object({
  layers: z.array(z.object({ name: z.string(), objects: z.array(tiledObjectSchema).default([]) })),
});
const pointSchema = z.object({ x: z.number(), y: z.number() });
const pageSchema = z.object({
  frames: z.record(
    z.string(),
    z.object({ ax: z.number(), ay: z.number(), slot: pointSchema.optional() }),
  ),
});

function property(object: TiledObject, name: string): string {
  return z.string().parse(object.properties.find((one) => one.name === name)?.value);
}

describe("the museum of the university's pack", () => {
  const assets = resolve(import.meta.dirname, "../../assets");
  const readJson = (path: string): unknown =>
    JSON.parse(readFileSync(resolve(assets, path), "utf8"));
  const map = mapSchema.parse(readJson("content/dut/maps/museum.tmj"));
  const page = pageSchema.parse(readJson("sprites/museum.json"));
  const objects = (layer: string): TiledObject[] =>
    map.layers.find((one) => one.name === layer)?.objects ?? [];

  test("has for each spot the very showcase that the map names", () => {
    const spots = objects("spots").map(({ name, x, y }) => ({ id: name, x: x / 16, y: y / 16 }));
    const filled = filledCases({
      spots,
      props: objects("props").map((prop) => ({
        sprite: property(prop, "sprite"),
        x: prop.x / 16,
        y: prop.y / 16,
      })),
      frames: page.frames,
      iconOf: (item) => item,
      collected: new Set(spots.map((spot) => spot.id)),
    });
    const named = objects("spots").map((spot) => {
      const stand = objects("props").find((prop) => prop.name === property(spot, "case"));
      return { item: spot.name, caseAt: stand && { x: stand.x / 16, y: stand.y / 16 } };
    });
    expect(filled.map(({ item, caseAt }) => ({ item, caseAt }))).toEqual(named);
    expect(named.length).toBeGreaterThan(0);
  });
});
