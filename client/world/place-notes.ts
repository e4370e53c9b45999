/** Where I am, in words for the interface: the landmark I stand at, the district round me. */
import type { CampusMap, TileRect } from "../../shared/world/campus-map.ts";
import type { Point } from "../../shared/world/grid.ts";
import { worldContent } from "./actions.ts";
import { herePlace } from "./world-state.ts";

let noted = "";

export function noteHere(map: CampusMap, me: Point): void {
  const tile = `${map.id}/${Math.floor(me.x)}/${Math.floor(me.y)}/${worldContent.value === null}`;
  if (tile === noted) return;
  noted = tile;
  const known = new Set(worldContent.value?.landmarks.map((landmark) => landmark.id));
  const landmark = map.landmarks.find((one) => known.has(one.id) && contains(one, me))?.id ?? null;
  const district = worldContent.value?.districts.find((one) => contains(one.area, me))?.id ?? null;
  const before = herePlace.value;
  if (before.landmark !== landmark || before.district !== district) {
    herePlace.value = { landmark, district };
  }
}

function contains(rect: TileRect, at: Point): boolean {
  return at.x >= rect.x && at.y >= rect.y && at.x < rect.x + rect.w && at.y < rect.y + rect.h;
}
