/** Where blessings hang: the zone that plays the role `lanterns`, else round the start. */
import type { CampusMap, TileRect } from "../../shared/world/campus-map.ts";
import type { Roles } from "../../shared/world/pack-schema.ts";

export function lanternArea(roles: Roles, maps: readonly CampusMap[]): TileRect {
  const role = roles.lanterns;
  for (const map of maps) {
    const zone = map.zones.find((one) => one.id === role?.zone);
    const landmark = map.landmarks.find((one) => one.id === role?.landmark);
    const rect = zone ?? landmark;
    if (rect) return { x: rect.x, y: rect.y, w: rect.w, h: rect.h };
  }
  return { x: 0, y: 0, w: 1, h: 1 };
}
