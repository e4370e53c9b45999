// A picture of many buildings on grass, for looking at.
import { PALETTE } from "../palette.ts";
import { Raster } from "../raster.ts";
import { entriesOf } from "./companions.ts";
import type { Building } from "./site.ts";

export type Light = "day" | "night" | "snow";

/** Darkens as the evening does. */
const DUSK = [0.42, 0.4, 0.72] as const;

function paintOne(building: Building, light: Light): Raster {
  const entries = new Map(entriesOf(building).map((entry) => [entry.name, entry.raster]));
  const day = entries.get(building.name);
  const picture = new Raster(building.w + 60, building.h + 10);
  const shadow = entries.get(`${building.name}.sh`);
  if (shadow) picture.blit(shadow, 0, 0);
  if (day) picture.blit(day, 0, 0);
  const snow = entries.get(`${building.name}.snow`);
  if (light === "snow" && snow) picture.blit(snow, 0, 0);
  if (light !== "night") return picture;
  picture.map(([r, g, b, a]) => [r * DUSK[0], g * DUSK[1], b * DUSK[2], a]);
  const lit = entries.get(`${building.name}.lit`);
  return lit ? picture.blit(lit, 0, 0) : picture;
}

/** Lays the buildings in rows at most `width` px wide. */
export function contactSheet(
  buildings: readonly Building[],
  { width = 1100, light = "day" }: { width?: number; light?: Light } = {},
): Raster {
  const placed: { picture: Raster; x: number; y: number }[] = [];
  let [x, y, shelf] = [8, 8, 0];
  for (const building of buildings) {
    const picture = paintOne(building, light);
    if (x + picture.w > width) [x, y, shelf] = [8, y + shelf, 0];
    placed.push({ picture, x, y });
    x += picture.w - 30;
    shelf = Math.max(shelf, picture.h);
  }
  const grass = PALETTE.grass[light === "night" ? 1 : 3] ?? PALETTE.ink;
  const sheet = new Raster(width, y + shelf + 8).rect([0, 0, width, y + shelf + 8], grass);
  for (const { picture, x: left, y: top } of placed) sheet.blit(picture, left, top);
  return sheet;
}
