import { hash, valueNoise } from "../../random.ts";
import { Ground, isPaved, isSoft, Plant } from "../codes.ts";
import { boxOf, isInside } from "../geometry.ts";
import { plant, plantAvenue, plantGrove } from "../planting.ts";
import type { Sketch } from "../sketch.ts";
import { readRoads } from "./roads.ts";
import type { CampusRoad } from "./roads.ts";

const AVENUES: Record<string, readonly number[]> = {
  shuyang: [Plant.plane],
  south_gate_road: [Plant.plane, Plant.plane, Plant.cherry],
  lovers: [Plant.plane, Plant.willow],
  mingde: [Plant.ginkgo],
  lake_loop: [Plant.willow, Plant.cherry, Plant.willow, Plant.round],
  west_road: [Plant.plane, Plant.maple],
  g_west_campus: [Plant.ginkgo, Plant.plane],
  g_north_hill: [Plant.pine, Plant.maple],
  g_west_hill: [Plant.cherry],
  beichen: [Plant.cherry],
  jingxing: [Plant.maple, Plant.pine],
  hongyuan: [Plant.plane, Plant.seaPine],
  west_edge: [Plant.cherry],
  stadium_road: [Plant.cherry, Plant.plane],
};

/** Trees along the roads, closer together on the roads that are known for them. */
export function plantAvenues(sketch: Sketch): void {
  for (const road of readRoads()) {
    if (road.surface === "deck") continue;
    plantAvenue(sketch, avenueOf(road));
  }
}

function avenueOf(road: CampusRoad) {
  const shady = road.id === "lovers";
  return {
    points: road.points,
    offset: road.width / 2 + (shady ? 0.9 : 1.4),
    every: shady ? 3 : 5,
    kinds: AVENUES[road.id] ?? [Plant.plane, Plant.round],
  };
}

const { round, cherry, magnolia, ginkgo, pine, seaPine, maple, willow, plane } = Plant;

/** What grows wild in each part of the campus; the first box that holds a tile decides. */
const DISTRICTS = [
  { box: boxOf(226, 228, 134, 42), kinds: [seaPine, seaPine, round, cherry, pine] },
  { box: boxOf(0, 51, 108, 135), kinds: [ginkgo, round, maple, pine, ginkgo, cherry] },
  { box: boxOf(108, 100, 62, 70), kinds: [willow, round, cherry, willow, maple] },
  { box: boxOf(200, 150, 60, 60), kinds: [magnolia, cherry, pine, round, ginkgo, magnolia] },
  { box: boxOf(160, 0, 200, 110), kinds: [pine, round, maple, pine, cherry] },
] as const;

const ELSEWHERE = [round, plane, cherry, pine, maple, round];

function kindsAt(x: number, y: number): readonly number[] {
  return DISTRICTS.find(({ box }) => isInside(box, x, y))?.kinds ?? ELSEWHERE;
}

/** Clumps of trees with shrubs under them over all open grass, thick where the noise is high. */
export function plantParkland(sketch: Sketch): void {
  const places: [number, number, number][] = [];
  sketch.ground.each((x, y, code) => {
    if (code === Ground.grass || code === Ground.lawn || code === Ground.soil) {
      places.push([hash(x, y, 401), x, y]);
    }
  });
  places.sort((a, b) => a[0] - b[0]);
  for (const [luck, x, y] of places) {
    const wood = valueNoise(x / 8, y / 8, 91);
    if (wood > 0.66) plantOne(sketch, x, y, { luck, gap: 2 });
    else if (wood > 0.44 && luck < 0.75) plantOne(sketch, x, y, { luck, gap: 3 });
    else if (luck < 0.35) plantOne(sketch, x, y, { luck, gap: 4 });
  }
  for (const [luck, x, y] of places) if (luck > 0.35) plantUnder(sketch, x, y);
}

/** Ribbons of flowers and low hedges beside paths and squares, with gaps to step through. */
export function plantBorders(sketch: Sketch): void {
  sketch.ground.each((x, y, code) => {
    if (code !== Ground.grass && code !== Ground.lawn) return;
    if (!touches(sketch, x, y, isStrolled) || (x + y) % 7 === 0) return;
    const ribbon = valueNoise(x / 6, y / 6, 501);
    if (ribbon > 0.72) plant(sketch, [x, y], Plant.flowerBed);
    else if (ribbon < 0.24) plant(sketch, [x, y], Plant.hedge);
  });
}

function isStrolled(code: number): boolean {
  return code === Ground.path || code === Ground.plaza;
}

function plantOne(sketch: Sketch, x: number, y: number, how: { luck: number; gap: number }): void {
  if (isPaved(sketch.ground.get(x, y + 1))) return;
  const kinds = kindsAt(x, y);
  const stand = valueNoise(x / 13, y / 13, 207);
  const mixed = (stand * 2.2 + hash(x, y, 55) * 0.5) * kinds.length;
  plant(sketch, [x, y], kinds[Math.floor(mixed) % kinds.length]!, {
    across: how.gap,
    down: how.gap,
  });
}

/** Shrubs and flowers between the stems, in drifts. */
function plantUnder(sketch: Sketch, x: number, y: number): void {
  const drift = valueNoise(x / 4, y / 4, 313);
  const luck = hash(x, y, 317);
  if (drift > 0.66 && luck < 0.34) {
    plant(sketch, [x, y], hash(x >> 2, y >> 2, 5) > 0.55 ? Plant.floweringBush : Plant.bush);
  } else if (drift < 0.24 && hash(x >> 2, y, 6) > 0.8) {
    plant(sketch, [x, y], Plant.flowerBed);
  }
}

/** The hills: conifers above all, broad crowns among them, sea pines towards the shore. */
export function plantHills(sketch: Sketch, distance: Uint8Array): void {
  const share = (x: number, y: number) => {
    const away = distance[y * sketch.width + x]!;
    return away < 26 ? 1 : 0.35;
  };
  HILL_STANDS.forEach((kinds, stand) =>
    plantGrove(sketch, {
      box: boxOf(0, 0, sketch.width, sketch.height),
      kinds,
      spacing: { across: 2, down: 2 },
      share: 0.5,
      seed: 611 + stand,
      allow: (x, y) =>
        sketch.ground.get(x, y) === Ground.hill &&
        hash(x, y, 612) < share(x, y) &&
        standAt(x, y) === stand &&
        !isShore(x, y),
    }),
  );
  plantGrove(sketch, {
    box: boxOf(160, 180, 200, 90),
    kinds: [seaPine, seaPine, pine],
    spacing: { across: 3, down: 3 },
    share: 0.4,
    seed: 613,
    allow: (x, y) => sketch.ground.get(x, y) === Ground.hill,
  });
}

/** On a hill like grows beside like: dark conifers, broad crowns, a slope of maples here and there. */
const HILL_STANDS = [
  [pine, pine, pine, round],
  [round, round, pine, plane],
  [maple, round, maple, pine],
] as const;

function standAt(x: number, y: number): number {
  const swell = valueNoise(x / 17, y / 13, 640) + (hash(x, y, 641) - 0.5) * 0.16;
  return swell < 0.52 ? 0 : swell < 0.76 ? 1 : 2;
}

function isShore(x: number, y: number): boolean {
  return y > 180 && x + y > 440;
}

/** Reeds at the water's edge and sea pines at the head of the beach. */
export function plantShores(sketch: Sketch): void {
  sketch.ground.each((x, y, code) => {
    if (code === Ground.water && touches(sketch, x, y, isSoft)) {
      if (valueNoise(x / 3, y / 3, 71) > 0.45 && !touches(sketch, x, y, isPaved)) {
        sketch.plants.set(x, y, Plant.reed);
      }
    }
    if (code === Ground.sand && x > 226 && hash(x, y, 81) < 0.05 && !nearSea(sketch, x, y)) {
      plant(sketch, [x, y], Plant.seaPine, { across: 4, down: 3 });
    }
    if (code === Ground.sand && x < 140 && hash(x, y, 83) < 0.12) {
      plant(sketch, [x, y], Plant.willow, { across: 4, down: 4 });
    }
  });
}

function nearSea(sketch: Sketch, x: number, y: number): boolean {
  return sketch.ground.get(x, y + 4) === Ground.sea || sketch.ground.get(x + 3, y) === Ground.sea;
}

function touches(sketch: Sketch, x: number, y: number, is: (code: number) => boolean): boolean {
  const { ground } = sketch;
  return (
    is(ground.get(x - 1, y)) ||
    is(ground.get(x + 1, y)) ||
    is(ground.get(x, y - 1)) ||
    is(ground.get(x, y + 1))
  );
}
