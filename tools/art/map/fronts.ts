import { hash } from "../random.ts";
import { Ground, isPaved, isSoft, isWet, Plant } from "./codes.ts";
import type { Box } from "./geometry.ts";
import { eachTile, overlaps } from "./geometry.ts";
import { paintBox } from "./paint.ts";
import { plant, plantFoot } from "./planting.ts";
import { findRoute } from "./routes.ts";
import { Keep } from "./sketch.ts";
import type { Sketch } from "./sketch.ts";
import type { Standing } from "./standing.ts";
import { putProp } from "./furniture.ts";

/** Tiles in front of a facade where nothing tall may hide it. */
const FRONT_DEPTH = 5;
const CROWN_REACH = 2;

/** Reserves the ground under a building and the view of its front. */
export function reserve(sketch: Sketch, building: Standing): void {
  const { picture, y } = building;
  if (isFlat(building)) {
    eachTile(picture, (tx, ty) => {
      if (!isCorner(picture, tx, ty)) sketch.keep.set(tx, ty, Keep.empty);
    });
    return;
  }
  const under = { x: picture.x - 1, y: picture.y + 2, w: picture.w + 2, h: picture.h - 2 };
  eachTile(under, (tx, ty) => {
    if (ty < y + 1) sketch.keep.set(tx, ty, Keep.low);
  });
  const front = { x: picture.x - CROWN_REACH, y, w: picture.w + CROWN_REACH * 2, h: FRONT_DEPTH };
  eachTile(front, (tx, ty) => {
    if (sketch.keep.get(tx, ty) === Keep.nothing) sketch.keep.set(tx, ty, Keep.low);
  });
  for (const solid of building.solids) {
    eachTile(solid, (tx, ty) => sketch.keep.set(tx, ty, Keep.empty));
  }
}

/** The four corners that a round-ended ground leaves free. */
function isCorner(box: Box, x: number, y: number): boolean {
  const inX = Math.min(x + 0.5 - box.x, box.x + box.w - x - 0.5);
  const inY = Math.min(y + 0.5 - box.y, box.y + box.h - y - 0.5);
  return box.w > 15 && inX + inY < 6.5;
}

/** Flat things lie on the ground below their anchor: a pitch, a basin, a bridge. */
function isFlat({ picture, y }: Standing): boolean {
  return picture.y >= y - 0.1;
}

/** Lays the apron before the door and a path from it to the nearest paved ground. */
export function layApproach(
  sketch: Sketch,
  building: Standing,
  blocked: (x: number, y: number) => boolean,
): void {
  const door = doorOf(building);
  const apron = { x: door.x - 3, y: door.y, w: 6, h: 2 };
  paintBox(sketch.ground, apron, Ground.plaza, (_x, _y, before) => isSoft(before));
  const route = findRoute({
    width: sketch.width,
    height: sketch.height,
    from: { x: door.x, y: door.y + 1 },
    isGoal: (x, y) => isRoad(sketch, x, y) && !isInApron(apron, x, y),
    cost: (x, y) => {
      if (blocked(x, y) || isWet(sketch.ground.get(x, y))) return Number.POSITIVE_INFINITY;
      return isPaved(sketch.ground.get(x, y)) ? 1 : 2;
    },
  });
  for (const cell of route?.cells ?? []) {
    const strip = { x: cell.x - 1, y: cell.y, w: 2, h: 2 };
    paintBox(sketch.ground, strip, Ground.path, (x, y, before) => isSoft(before) && !blocked(x, y));
    eachTile(strip, (x, y) => sketch.keep.set(x, y, Keep.empty));
  }
}

function isInApron(apron: Box, x: number, y: number): boolean {
  return overlaps(apron, { x, y, w: 1, h: 1 });
}

function isRoad(sketch: Sketch, x: number, y: number): boolean {
  const code = sketch.ground.get(x, y);
  return (
    code === Ground.road || code === Ground.path || code === Ground.plaza || code === Ground.deck
  );
}

/** The tile before the middle of the front. */
function doorOf(building: Standing): { x: number; y: number } {
  return { x: Math.floor(building.x), y: Math.ceil(building.y - 0.01) };
}

const CORNER_TREES = [Plant.pine, Plant.cherry, Plant.round, Plant.magnolia, Plant.ginkgo];

/** Shrubs along the foot, trees beside the corners, lamps, benches and bicycles by the door. */
export function dressFront(sketch: Sketch, building: Standing): void {
  const { picture } = building;
  const door = doorOf(building);
  const left = picture.x;
  const right = picture.x + picture.w;
  plantFoot(sketch, { from: left, to: right, y: door.y, door: building.x });
  const luck = hash(door.x, door.y, 3);
  const tree = CORNER_TREES[Math.floor(luck * CORNER_TREES.length)]!;
  for (const dy of [-5, -2, 2]) {
    plant(sketch, [left - 2.5, door.y + dy], dy === -2 ? Plant.pine : tree);
    plant(sketch, [right + 1.5, door.y + dy], dy === -2 ? Plant.pine : tree);
  }
  for (const side of [-1, 1]) {
    putProp(sketch, "lamp", building.x + side * 3.6, door.y + 1.8);
    if (picture.w > 11) putProp(sketch, "bench", building.x + side * 6, door.y + 1.7);
  }
  const side = luck > 0.5 ? 1 : -1;
  const isHome = building.sprite.startsWith("dormitory");
  if (picture.w > 13 || isHome) {
    const from = isHome ? 5 : 8;
    for (let i = 0; i < (isHome ? 5 : 3); i += 1) {
      const x = building.x + side * (from + i * 1.3);
      putProp(sketch, `bike${(i + door.x) % 3}`, x, door.y + 1.7);
    }
  }
  const [boardX, boardY] = [building.x - side * 5, door.y + 3.6];
  const isGrass = isSoft(sketch.ground.get(Math.floor(boardX), Math.floor(boardY)));
  if (picture.w > 8 && isGrass) putProp(sketch, "noticeBoard", boardX, boardY);
}
