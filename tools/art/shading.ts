// What every standing thing has: a dark line of its own hue, a shadow on the ground, two entries on its page.
import type { AtlasEntry, SolidBox } from "./atlas.ts";
import type { Rgba } from "./colour.ts";
import { PALETTE } from "./palette.ts";
import type { Raster, ShadowOptions } from "./raster.ts";

/** The translucent violet of all shadows. */
export const SHADOW: Rgba = PALETTE.shadow;

/** Dark line round street furniture. */
export const INK: Rgba = [51, 35, 63, 255];

/** A line outside the silhouette on its sides and underneath it, none along its lit top. */
export function rim(raster: Raster, colour: Rgba): Raster {
  const source = raster.clone();
  for (let y = 0; y < raster.h; y++) {
    for (let x = 0; x < raster.w; x++) {
      if (source.alpha(x, y) > 0) continue;
      const beside = source.alpha(x - 1, y) > 0 || source.alpha(x + 1, y) > 0;
      if (source.alpha(x, y - 1) > 0 || beside) raster.put(x, y, colour);
    }
  }
  return raster;
}

export interface StandingThing {
  name: string;
  raster: Raster;
  /** Px from the raster's lower side to the line the thing stands on. */
  foot: number;
  /** Px from the left side; the middle when left out. */
  ax?: number;
  shadow?: Omit<ShadowOptions, "baseY">;
  solid?: SolidBox[];
  /** See AtlasEntry. */
  keepSize?: boolean;
}

/** The picture's entry and, when asked for, its `.sh` entry with the shadow. */
export function standing(thing: StandingThing): AtlasEntry[] {
  const { name, raster, foot, ax = Math.floor(raster.w / 2), shadow, solid, keepSize } = thing;
  const ay = raster.h - foot;
  const entry: AtlasEntry = { name, raster, ax, ay };
  if (solid) entry.solid = solid;
  if (keepSize) entry.keepSize = true;
  if (!shadow) return [entry];
  const cast = raster.castShadow(SHADOW, { ...shadow, baseY: ay });
  return [entry, { name: `${name}.sh`, raster: cast, ax, ay }];
}
