import type { Box, Point } from "./geometry.ts";
import { eachTile } from "./geometry.ts";
import { Grid } from "./grid.ts";
import type { Building } from "./sketch.ts";
import { boxOfFrame, solidsOfFrame } from "./sprite-pages.ts";
import type { Frames } from "./sprite-pages.ts";
import { holdsMiddle } from "./walls.ts";

/** A building as it stands on the map: its picture's box and what of it blocks walking, in tiles. */
export type Standing = Building & { picture: Box; solids: Box[] };

/** Stands a building up. Throws when no page has its sprite. */
export function stand(building: Building, frames: Frames): Standing {
  const frame = frames.get(building.sprite);
  if (!frame) throw new Error(`no sprite page has the building ${building.sprite}`);
  const { x, y } = building;
  return { ...building, picture: boxOfFrame(frame, x, y), solids: solidsOfFrame(frame, x, y) };
}

/** Buildings with a door to lead up to. */
export function housesOf(standing: readonly Standing[]): Standing[] {
  return standing.filter((building) => !building.open);
}

/** A test for tiles that a building blocks; answers are remembered. */
export function solidTest(
  standing: readonly Standing[],
  width: number,
): (x: number, y: number) => boolean {
  const solids = standing.flatMap((building) => building.solids);
  const known = new Map<number, boolean>();
  return (x, y) => {
    const key = y * width + x;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = solids.some((box) => holdsMiddle(box, x, y));
    known.set(key, found);
    return found;
  };
}

/** Tiles before a front that still belong to the house. */
const FORECOURT = 4;

/** A landmark on the map: where one is “at” it, and the point one would walk up to. */
export type Site = { box: Box; focus: Point };

/** Grounds with their middle; houses by foot and forecourt, a union when they have several parts. */
export function sitesOf(
  standing: readonly Standing[],
  areas: Readonly<Record<string, Box>>,
): Map<string, Site> {
  const sites = new Map<string, Site>();
  for (const [landmark, box] of Object.entries(areas)) {
    sites.set(landmark, { box, focus: [box.x + box.w / 2, box.y + box.h / 2] });
  }
  for (const { landmark, picture, solids, x, y } of standing) {
    if (!landmark || landmark in areas) continue;
    const top = Math.min(...solids.map((solid) => solid.y), y - 3);
    const own = { x: picture.x - 1, y: top, w: picture.w + 2, h: y + FORECOURT - top };
    const before = sites.get(landmark);
    const box = before ? union(before.box, own) : own;
    sites.set(landmark, { box, focus: before?.focus ?? [x, y + 2] });
  }
  return sites;
}

/** 1 for every tile whose ground a house hides, since the picture rises behind its foot. */
export function hiddenTiles(standing: readonly Standing[], size: Grid): Grid {
  const hidden = new Grid(size.width, size.height);
  for (const { picture, y } of standing) {
    if (picture.y >= y - 1) continue;
    eachTile({ ...picture, h: y - picture.y }, (column, row) => hidden.set(column, row, 1));
  }
  return hidden;
}

function union(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  const w = Math.max(a.x + a.w, b.x + b.w) - x;
  return { x, y, w, h: Math.max(a.y + a.h, b.y + b.h) - y };
}
