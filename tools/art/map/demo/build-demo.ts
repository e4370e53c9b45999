import { Ground, Plant } from "../codes.ts";
import type { Box } from "../geometry.ts";
import { boxOf } from "../geometry.ts";
import { floatProp, putProp } from "../furniture.ts";
import { dressFront, layApproach, reserve } from "../fronts.ts";
import type { PlacedItem } from "../items.ts";
import { paintBox, paintLine, paintOval } from "../paint.ts";
import { plantAvenue, plantGrove, plantRow } from "../planting.ts";
import type { Point } from "../geometry.ts";
import { reachableFrom } from "../routes.ts";
import type { Cell } from "../routes.ts";
import { Sketch } from "../sketch.ts";
import type { Building } from "../sketch.ts";
import { layTrail, markLandmark } from "../spots.ts";
import type { Taken } from "../spots.ts";
import type { Frames } from "../sprite-pages.ts";
import { hiddenTiles, housesOf, sitesOf, solidTest, stand } from "../standing.ts";
import type { Standing } from "../standing.ts";
import { wallBorder, wallBox, wallTerrain } from "../walls.ts";

const WIDTH = 64;
const HEIGHT = 48;

const AREAS: Readonly<Record<string, Box>> = {
  front_gate: boxOf(26, 38, 12, 7),
  frog_pond: boxOf(44, 25, 14, 11),
  ball_ground: boxOf(6, 29, 15, 11),
};

const BUILDINGS: readonly Building[] = [
  { landmark: "clock_hall", sprite: "clock-hall", x: 32, y: 15 },
  { landmark: "reading_room", sprite: "reading-room", x: 14, y: 20 },
  { landmark: "", sprite: "tower", x: 48, y: 16 },
  { landmark: "frog_pond", sprite: "pond-pavilion", x: 51, y: 23, open: true },
  { landmark: "front_gate", sprite: "front-gate", x: 32, y: 43, open: true },
];

const WAYS: readonly (readonly Point[])[] = [
  [
    [32, 16],
    [32, 47],
  ],
  [
    [14, 24],
    [50, 24],
  ],
  [
    [20, 35],
    [44, 35],
  ],
];

/** The first set of the example: three things between the gate and the green. */
const TRAIL: Readonly<Record<string, Cell>> = {
  "first-key": { x: 30, y: 36 },
  "paint-tin": { x: 35, y: 33 },
  "welcome-song": { x: 29, y: 29 },
};

type DemoInput = { frames: Frames; items: readonly PlacedItem[] };

/** A campus of a few minutes' walk: gate, green, hall, library, pond, pitch, ringed by woods. */
export function buildDemoCampus({ frames, items }: DemoInput): Sketch {
  const sketch = new Sketch(WIDTH, HEIGHT);
  const standing = BUILDINGS.map((building) => stand(building, frames));
  layGround(sketch, standing);
  furnish(sketch, standing);
  markPlaces(sketch, standing, items);
  return sketch;
}

function layGround(sketch: Sketch, standing: readonly Standing[]): void {
  const { ground } = sketch;
  ground.each((x, y) => {
    const edge = Math.min(x, y, WIDTH - 1 - x, HEIGHT - 1 - y);
    if (edge < 3 + Math.sin(x * 0.7) + Math.cos(y * 0.9)) ground.set(x, y, Ground.hill);
  });
  paintOval(ground, { x: 32, y: 27, rx: 13, ry: 8 }, Ground.lawn);
  paintOval(ground, { x: 51, y: 30, rx: 6, ry: 4.4 }, Ground.water);
  paintBox(ground, boxOf(7, 30, 13, 9), Ground.soil);
  paintBox(ground, boxOf(7, 30, 7, 9), Ground.lawn);
  for (const points of WAYS) paintLine(ground, { points, width: 2 }, Ground.path);
  paintBox(ground, boxOf(24, 16, 16, 5), Ground.plaza);
  paintOval(ground, { x: 32, y: 27, rx: 4, ry: 3 }, Ground.plaza);
  paintBox(ground, boxOf(28, 38, 8, 10), Ground.plaza);
  for (const building of standing) reserve(sketch, building);
  const isBlocked = solidTest(standing, WIDTH);
  for (const building of housesOf(standing)) layApproach(sketch, building, isBlocked);
}

function furnish(sketch: Sketch, standing: readonly Standing[]): void {
  for (const { solids } of standing) for (const box of solids) wallBox(sketch, box);
  putProp(sketch, "ring", 32, 28.4);
  putProp(sketch, "noticeBoard", 36.5, 39.6);
  floatProp(sketch, "boat", 51, 31);
  for (const side of [-1, 1]) {
    for (const y of [18, 32, 36]) putProp(sketch, "lamp", 32 + side * 2.5, y);
    putProp(sketch, "bench", 32 + side * 6, 21.5);
    putProp(sketch, "bench", 51 + side * 3, 36.2);
    plantRow(sketch, { x: 32 + side * 9 - 4, y: 42, count: 8, every: 1, kinds: [Plant.hedge] });
  }
  for (const building of housesOf(standing)) dressFront(sketch, building);
  for (const points of WAYS) {
    plantAvenue(sketch, { points, offset: 2.4, every: 5, kinds: [Plant.cherry, Plant.round] });
  }
  plantWoods(sketch);
  wallTerrain(sketch);
  wallBorder(sketch);
}

function plantWoods(sketch: Sketch): void {
  const box = boxOf(0, 0, WIDTH, HEIGHT);
  const isAt = (code: number) => (x: number, y: number) => sketch.ground.get(x, y) === code;
  plantGrove(sketch, {
    box,
    kinds: [Plant.pine, Plant.pine, Plant.round],
    spacing: { across: 2, down: 2 },
    share: 0.6,
    seed: 11,
    allow: isAt(Ground.hill),
  });
  plantGrove(sketch, {
    box,
    kinds: [Plant.round, Plant.cherry, Plant.maple, Plant.willow],
    spacing: { across: 4, down: 3 },
    share: 0.3,
    seed: 12,
    allow: isAt(Ground.grass),
  });
  plantGrove(sketch, {
    box,
    kinds: [Plant.bush, Plant.floweringBush],
    spacing: { across: 1, down: 1 },
    share: 0.05,
    seed: 13,
    allow: isAt(Ground.grass),
  });
}

function markPlaces(
  sketch: Sketch,
  standing: readonly Standing[],
  items: readonly PlacedItem[],
): void {
  for (const { landmark, sprite, x, y } of standing) {
    sketch.buildings.push({ landmark, sprite, x, y });
  }
  sketch.spawns.push({ name: "gate", x: 32, y: 39.5 });
  sketch.zones.push(
    { name: "gate", box: boxOf(28, 37, 8, 6) },
    { name: "square", box: boxOf(24, 16, 16, 8) },
    { name: "quizSteps", box: boxOf(28, 16, 8, 3) },
    { name: "photoSteps", box: boxOf(26, 16, 12, 4) },
    { name: "lanterns", box: boxOf(25, 17, 14, 6) },
    { name: "station", box: boxOf(24, 36, 4, 3) },
  );
  const taken: Taken = [{ x: 32, y: 39 }];
  layTrail(sketch, { trail: TRAIL, items, taken });
  const reachable = reachableFrom(sketch.walls, taken[0]!);
  const hidden = hiddenTiles(standing, sketch.walls);
  for (const [landmark, site] of sitesOf(standing, AREAS)) {
    const own = items.filter((item) => item.place === landmark && !(item.id in TRAIL));
    markLandmark(sketch, { landmark, site, items: own, reachable, hidden, taken });
  }
}
