import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { findRoute } from "../../tools/art/map/routes.ts";

const objectSchema = z.object({
  name: z.string(),
  x: z.number(),
  y: z.number(),
  width: z.number().default(0),
  height: z.number().default(0),
  properties: z.array(z.object({ name: z.string(), value: z.unknown() })).default([]),
});
const mapSchema = z.object({
  version: z.string(),
  width: z.number(),
  height: z.number(),
  layers: z.array(
    z.object({
      name: z.string(),
      data: z.array(z.number()).default([]),
      objects: z.array(objectSchema).default([]),
    }),
  ),
  tilesets: z.array(z.object({ firstgid: z.number(), tilecount: z.number(), image: z.string() })),
});
const boxSchema = z.object({ x: z.number(), y: z.number(), w: z.number(), h: z.number() });
const pageSchema = z.object({
  frames: z.record(
    z.string(),
    z.object({ ax: z.number(), ay: z.number(), solid: z.array(boxSchema).default([]) }),
  ),
});
const itemsSchema = z.array(z.object({ id: z.string(), place: z.string().nullable() }));
const idsSchema = z.array(z.object({ id: z.string() }));
const indexSchema = z.record(z.string(), z.string());

type TiledObject = z.infer<typeof objectSchema>;
type Tmj = z.infer<typeof mapSchema>;
type Cell = { x: number; y: number };

const CONTENT = new URL("../../assets/content/", import.meta.url);
const TILE = 16;
/** Tiles a second; docs/rules.md WALK. */
const WALKING_SPEED = 4.4;

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, CONTENT), "utf8"));
}

function cellOf(object: TiledObject): Cell {
  return { x: Math.floor(object.x / TILE), y: Math.floor(object.y / TILE) };
}

/** The committed map with what the tests ask of it. */
function readCampus(pack: string) {
  const map = mapSchema.parse(readJson(`${pack}/maps/campus.tmj`));
  const layer = (name: string) => map.layers.find((candidate) => candidate.name === name);
  const walls = layer("walls")?.data ?? [];
  const objects = (name: string) => layer(name)?.objects ?? [];
  const isFree = (x: number, y: number) =>
    x >= 0 && y >= 0 && x < map.width && y < map.height && !walls[y * map.width + x];
  const spawn = objects("spawns").find((object) => object.name === "gate");
  if (!spawn) throw new Error("the map has no spawn called gate");
  const steps = stepsFrom(cellOf(spawn), map, isFree);
  return { map, objects, isFree, layer, steps };
}

/** Steps to the four sides from the start to every tile; -1 where nobody can walk. */
function stepsFrom(
  start: Cell,
  { width, height }: Tmj,
  isFree: (x: number, y: number) => boolean,
): Int32Array {
  const steps = new Int32Array(width * height).fill(-1);
  const queue = [start];
  steps[start.y * width + start.x] = 0;
  for (const { x, y } of queue) {
    for (const [dx, dy] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const) {
      const index = (y + dy) * width + x + dx;
      if (!isFree(x + dx, y + dy) || steps[index] !== -1) continue;
      steps[index] = steps[y * width + x]! + 1;
      queue.push({ x: x + dx, y: y + dy });
    }
  }
  return steps;
}

function ids(path: string): string[] {
  return idsSchema.parse(readJson(path)).map(({ id }) => id);
}

function unreachable(campus: ReturnType<typeof readCampus>, layer: string): string[] {
  return campus
    .objects(layer)
    .filter((object) => {
      const { x, y } = cellOf(object);
      return (campus.steps[y * campus.map.width + x] ?? -1) < 0;
    })
    .map((object) => object.name);
}

function touchesReachable(campus: ReturnType<typeof readCampus>, area: TiledObject): boolean {
  const left = Math.floor(area.x / TILE) - 1;
  const top = Math.floor(area.y / TILE) - 1;
  const right = Math.ceil((area.x + area.width) / TILE);
  const bottom = Math.ceil((area.y + area.height) / TILE);
  for (let y = top; y <= bottom; y += 1) {
    for (let x = left; x <= right; x += 1) {
      if ((campus.steps[y * campus.map.width + x] ?? -1) >= 0) return true;
    }
  }
  return false;
}

describe.each(["dut", "demo-university"])("campus map of %s", (pack) => {
  const campus = readCampus(pack);
  const landmarkIds = ids(`${pack}/landmarks.json`);

  it("is a Tiled 1.10 map whose layers fill its size with tiles of its own tilesets", () => {
    const { map } = campus;
    const last = map.tilesets.at(-1)!;
    expect(map.version).toBe("1.10");
    for (const name of ["ground", "plants", "walls"]) {
      const data = campus.layer(name)?.data ?? [];
      expect(data).toHaveLength(map.width * map.height);
      const wrong = data.filter((gid) => gid < 0 || gid >= last.firstgid + last.tilecount);
      expect(wrong).toEqual([]);
    }
    const bare = (campus.layer("ground")?.data ?? []).filter((code) => code < 1 || code > 14);
    expect(bare).toEqual([]);
  });

  it("has every landmark of the pack, and all can be reached on foot from the spawn", () => {
    const areas = campus.objects("landmarks");
    expect(areas.map(({ name }) => name).toSorted()).toEqual(landmarkIds.toSorted());
    const cutOff = areas.filter((area) => !touchesReachable(campus, area));
    expect(cutOff.map(({ name }) => name)).toEqual([]);
  });

  it("has a free place to arrive at beside every landmark", () => {
    const arrivals = campus.objects("spawns").map(({ name }) => name);
    const missing = landmarkIds.filter((id) => !arrivals.includes(`at-${id}`));
    expect(missing).toEqual([]);
    expect(unreachable(campus, "spawns")).toEqual([]);
  });

  it("has one spot for each item that lies outdoors, walkable, reachable and apart", () => {
    const items = itemsSchema.parse(readJson(`${pack}/items.json`));
    const outdoors = items.filter(({ place }) => place && place !== "history_museum");
    const spots = campus.objects("spots");
    expect(spots.map(({ name }) => name).toSorted()).toEqual(
      outdoors.map(({ id }) => id).toSorted(),
    );
    expect(unreachable(campus, "spots")).toEqual([]);
    const tooNear = spots.filter((spot, index) =>
      spots
        .slice(index + 1)
        .some((other) => Math.hypot(spot.x - other.x, spot.y - other.y) < 2.9 * TILE),
    );
    expect(tooNear.map(({ name }) => name)).toEqual([]);
  });

  it("shuts every tile whose middle a building covers, all water and the map's edge", () => {
    const index = indexSchema.parse(readJson(`${pack}/sprites/index.json`));
    const open: string[] = [];
    for (const building of campus.objects("buildings")) {
      const sprite = String(building.properties.find(({ name }) => name === "sprite")?.value);
      const page = pageSchema.parse(readJson(`${pack}/sprites/${index[sprite]}.json`));
      const frame = page.frames[sprite]!;
      for (const solid of frame.solid) {
        const left = (building.x - frame.ax + solid.x) / TILE;
        const top = (building.y - frame.ay + solid.y) / TILE;
        for (let y = Math.ceil(top - 0.5); y + 0.5 < top + solid.h / TILE; y += 1) {
          for (let x = Math.ceil(left - 0.5); x + 0.5 < left + solid.w / TILE; x += 1) {
            if (campus.isFree(x, y)) open.push(`${sprite} at ${x},${y}`);
          }
        }
      }
    }
    expect(open).toEqual([]);
    const wet = (campus.layer("ground")?.data ?? []).flatMap((code, at) => {
      const [x, y] = [at % campus.map.width, Math.floor(at / campus.map.width)];
      return (code === 7 || code === 8) && campus.isFree(x, y) ? [`${x},${y}`] : [];
    });
    expect(wet).toEqual([]);
    const { width, height } = campus.map;
    const rim = [...Array(width).keys()].filter(
      (x) => campus.isFree(x, 0) || campus.isFree(x, height - 1),
    );
    expect(rim).toEqual([]);
  });

  it("keeps its zones open: at least half of every zone can be walked", () => {
    const shut = campus.objects("zones").filter((zone) => {
      let [free, all] = [0, 0];
      for (let y = Math.floor(zone.y / TILE); y < (zone.y + zone.height) / TILE; y += 1) {
        for (let x = Math.floor(zone.x / TILE); x < (zone.x + zone.width) / TILE; x += 1) {
          all += 1;
          if ((campus.steps[y * campus.map.width + x] ?? -1) >= 0) free += 1;
        }
      }
      return free * 2 < all;
    });
    expect(shut.map(({ name }) => name)).toEqual([]);
    const names = campus.objects("zones").map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["gate", "square", "photoSteps", "quizSteps"]));
  });

  it("names no object by an unknown landmark", () => {
    const named = campus.objects("buildings").map(({ name }) => name);
    expect(named.filter((name) => name && !landmarkIds.includes(name))).toEqual([]);
  });

  it("travels as less than 60 kB", () => {
    const file = readFileSync(new URL(`${pack}/maps/campus.tmj`, CONTENT));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
    expect(brotliCompressSync(file, { params }).length).toBeLessThan(60_000);
  });
});

describe("the first minutes on the campus", () => {
  const campus = readCampus("dut");
  const stepsTo = (layer: string, name: string) => {
    const found = campus.objects(layer).find((object) => object.name === name);
    if (!found) throw new Error(`no ${layer} called ${name}`);
    const { x, y } = cellOf(found);
    return campus.steps[y * campus.map.width + x]!;
  };
  const trail = itemsSchema
    .parse(readJson("dut/items.json"))
    .filter(({ place }) => place === "south_gate");

  it("puts a first item a few steps from the spawn and the whole first set within a short walk", () => {
    const steps = trail.map(({ id }) => stepsTo("spots", id)).toSorted((a, b) => a - b);
    expect(steps).toHaveLength(5);
    expect(steps[0]).toBeGreaterThanOrEqual(4);
    expect(steps[0]).toBeLessThanOrEqual(8);
    expect(steps.at(-1)).toBeLessThanOrEqual(30);
  });

  it("leads from the South Gate to the Main Building in about 25 seconds of walking", () => {
    const named = (name: string) => campus.objects("spawns").find((spawn) => spawn.name === name)!;
    const goal = cellOf(named("at-main_building"));
    const route = findRoute({
      width: campus.map.width,
      height: campus.map.height,
      from: cellOf(named("gate")),
      isGoal: (x, y) => x === goal.x && y === goal.y,
      cost: (x, y) => (campus.isFree(x, y) ? 1 : Number.POSITIVE_INFINITY),
      diagonal: true,
    });
    const seconds = (route?.length ?? 0) / WALKING_SPEED;
    expect(seconds).toBeGreaterThan(21);
    expect(seconds).toBeLessThan(28);
  });
});
