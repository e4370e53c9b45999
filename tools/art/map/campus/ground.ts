import { hash, valueNoise } from "../../random.ts";
import { Ground, isPaved, isSoft, isWet, Plant } from "../codes.ts";
import type { Point } from "../geometry.ts";
import { distanceToLine, eachTile } from "../geometry.ts";
import { paintBox, paintLine, paintOval } from "../paint.ts";
import type { Stroke } from "../paint.ts";
import { Keep } from "../sketch.ts";
import type { Sketch } from "../sketch.ts";
import { PAVING } from "./paving.ts";
import { readRoads, surfaceCode } from "./roads.ts";

/** The shore: the sea lies south and east of this line. */
const COAST: readonly Point[] = [
  [214, 272],
  [236, 268.5],
  [262, 265.5],
  [291, 264.5],
  [306, 262],
  [319, 255],
  [328, 242],
  [335, 228],
  [344, 211],
  [353, 199],
  [362, 192],
];

/** The middle of the river, drawn with slow bends (the plan gives a straight strip). */
const RIVER: readonly Point[] = [
  [113, -2],
  [110, 22],
  [116, 46],
  [113, 70],
  [118, 92],
  [115, 112.5],
  [111, 135],
  [116, 155],
  [119, 172],
  [114, 192],
  [118, 216],
  [112, 240],
  [117, 272],
];

const RIVER_WIDTH = 11;
const LAKE = { x: 147.5, y: 135, rx: 17.6, ry: 17.4 };

/** Lays water, sea and beach. */
export function layWater(sketch: Sketch): void {
  sketch.ground.each((x, y) => {
    const code = waterAt(x, y);
    if (code) sketch.ground.set(x, y, code);
  });
}

function waterAt(x: number, y: number): number {
  const shore = coastY(x + 0.5);
  const ripple = (valueNoise(x / 6, y / 6, 31) - 0.5) * 1.6;
  if (y + 0.5 + ripple > shore) return Ground.sea;
  if (x > 226 && y + 0.5 + ripple > shore - beachDepth(x)) return Ground.sand;
  const wobble = (valueNoise(x / 7, y / 7, 17) - 0.5) * 3;
  const bays = valueNoise(x / 8, y / 8, 23) * 0.3 - 0.03;
  const toRiver = distanceToLine(RIVER, x + 0.5, y + 0.5) + wobble * 0.6;
  if (toRiver < RIVER_WIDTH / 2) return Ground.water;
  const lakeward = Math.hypot((x + 0.5 - LAKE.x) / LAKE.rx, (y + 0.5 - LAKE.y) / LAKE.ry);
  const isIsland = Math.hypot(x + 0.5 - 153, (y + 0.5 - 128) * 1.3) < 3.4;
  if (isIsland) return 0;
  if (lakeward + bays < 1) return Ground.water;
  if (toRiver < RIVER_WIDTH / 2 + 1.1) return Ground.sand;
  return lakeward + bays < 1.07 ? Ground.soil : 0;
}

function beachDepth(x: number): number {
  return x < 272 ? 2 : x < 302 ? 2.5 : 7 + valueNoise(x / 9, 3, 5) * 5;
}

/** How far south the sea begins in this column. */
function coastY(x: number): number {
  for (let i = 1; i < COAST.length; i += 1) {
    const [fromX, fromY] = COAST[i - 1]!;
    const [toX, toY] = COAST[i]!;
    if (x <= toX && x >= fromX) return fromY + ((x - fromX) / (toX - fromX)) * (toY - fromY);
  }
  return Number.POSITIVE_INFINITY;
}

/** Lays squares, forecourts, courts and garden paths, then the roads; a road over water is a deck. */
export function layPaving(sketch: Sketch): void {
  for (const patch of PAVING) {
    const allow = (_x: number, _y: number, before: number) =>
      patch.code === Ground.deck || !isWet(before);
    if ("line" in patch) {
      paintLine(sketch.ground, { points: patch.line, width: patch.width }, patch.code, allow);
    } else if ("oval" in patch) paintOval(sketch.ground, patch.oval, patch.code, allow);
    else paintBox(sketch.ground, patch.box, patch.code, allow);
  }
  for (const road of readRoads()) {
    sketch.roads.push({ name: road.id, zh: road.zh, en: road.en, points: road.points });
    layRoad(sketch, road, surfaceCode(road));
  }
}

function layRoad(sketch: Sketch, road: Stroke, code: number): void {
  paintLine(sketch.ground, road, code, (_x, _y, before) => mayPave(before, code));
  const bridge = { points: road.points, width: road.width + 1 };
  paintLine(sketch.ground, bridge, Ground.deck, (x, y, before) => isBridgeable(x, y, before));
}

/** The city's road beyond the campus, which the footbridge crosses; hedges keep walkers off it. */
const CITY_ROAD: Stroke = {
  width: 4,
  points: [
    [-2, 47],
    [60, 49],
    [116, 45],
    [170, 47],
    [240, 46],
    [300, 44],
    [362, 47],
  ],
};

/** Lays it through the hills once those stand. */
export function layCityRoad(sketch: Sketch): void {
  layRoad(sketch, CITY_ROAD, Ground.road);
  eachTile({ x: 0, y: 36, w: sketch.width, h: 20 }, (x, y) => {
    const away = distanceToLine(CITY_ROAD.points, x + 0.5, y + 0.5);
    if (away > 4.2 || away < 2) return;
    sketch.keep.set(x, y, Keep.empty);
    const isOpen = isSoft(sketch.ground.get(x, y)) && sketch.ground.get(x, y) !== Ground.hill;
    if (isOpen && away > 2.5 && away < 3.5) sketch.plants.set(x, y, Plant.hedge);
  });
}

function mayPave(before: number, code: number): boolean {
  if (isWet(before) || before === Ground.deck) return false;
  return !(code === Ground.path && before === Ground.road);
}

function isBridgeable(x: number, y: number, before: number): boolean {
  const overRiver = distanceToLine(RIVER, x, y) < RIVER_WIDTH / 2 + 2;
  return (
    before === Ground.water || (overRiver && (before === Ground.road || before === Ground.sand))
  );
}

/** Mown patches in the grass, in twos, as a gardener leaves them. */
export function layLawns(sketch: Sketch): void {
  sketch.ground.each((x, y, code) => {
    if (code !== Ground.grass) return;
    const patchy = hash(x >> 1, y >> 1, 9) > 0.86;
    if (patchy || valueNoise(x / 9, y / 9, 44) > 0.7) sketch.ground.set(x, y, Ground.lawn);
  });
}

/** Distance in tiles (up to 40) from each tile to the nearest paved or built one, by two sweeps. */
export function distanceToCampus(
  sketch: Sketch,
  built: readonly { x: number; y: number; w: number; h: number }[],
): Uint8Array {
  const { width, height } = sketch;
  const distance = new Uint8Array(width * height).fill(40);
  sketch.ground.each((x, y, code) => {
    if (isPaved(code)) distance[y * width + x] = 0;
  });
  for (const box of built) {
    eachTile(box, (x, y) => {
      if (sketch.ground.has(x, y)) distance[y * width + x] = 0;
    });
  }
  const at = (x: number, y: number) => (sketch.ground.has(x, y) ? distance[y * width + x]! : 40);
  const relax = (x: number, y: number, step: number) => {
    const near = Math.min(
      at(x - step, y),
      at(x, y - step),
      at(x - step, y - step),
      at(x + step, y - step),
    );
    distance[y * width + x] = Math.min(at(x, y), near + 1);
  };
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) relax(x, y, 1);
  for (let y = height - 1; y >= 0; y -= 1) for (let x = width - 1; x >= 0; x -= 1) relax(x, y, -1);
  return distance;
}

/** Wild slopes wherever the campus ends: nobody walks there, and every view ends in trees. */
export function layHills(sketch: Sketch, distance: Uint8Array): void {
  sketch.ground.each((x, y, code) => {
    if (code !== Ground.grass && code !== Ground.lawn) return;
    const edge = 7 + valueNoise(x / 11, y / 11, 71) * 8;
    if (distance[y * sketch.width + x]! > edge) sketch.ground.set(x, y, Ground.hill);
  });
}
