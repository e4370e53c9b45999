// Day picture, lit windows, snow and shadow of a building, as atlas entries.
import type { AtlasEntry } from "../atlas.ts";
import { Raster } from "../raster.ts";
import { RIM_STONE, violet } from "./materials.ts";
import { openSite, type Building, type Mode } from "./site.ts";

/** How far a house's shadow reaches to the right, as a part of its height. */
const REACH = 0.34;
/** Px the shadow climbs per px to the right. */
const CLIMB = 0.3;
/** Opaque core and softer border, alpha 0–255. */
const CORE = 96;
const SOFT = 48;

/** Colours kept in a picture of each kind: few, so that a whole page can be coded by index. */
const COLOURS = { day: 72, lit: 10, snow: 18 };

function render(building: Building, mode: Mode): Raster {
  const site = openSite(building, mode);
  building.paint(site);
  const rim = building.rim === undefined ? RIM_STONE : building.rim;
  return rim ? site.raster.outline(rim) : site.raster;
}

/** The pixels of `other` that differ from `day`; null when nothing does. */
function difference(day: Raster, other: Raster): Raster | null {
  const out = new Raster(day.w, day.h);
  let found = 0;
  for (let i = 0; i < day.data.length; i += 4) {
    const pixel = other.data.subarray(i, i + 4);
    if (pixel.every((value, k) => value === day.data[i + k])) continue;
    out.data.set(pixel, i);
    found++;
  }
  return found > 0 ? out : null;
}

/** The foot of a house swept to the right and a little up, with a soft end. */
function sweptShadow(building: Building): Raster {
  const reach = Math.round((building.height ?? 60) * REACH);
  const shadow = new Raster(building.w + reach + 4, building.h + 4);
  for (let i = reach; i >= 0; i--) {
    const alpha = i > reach - 3 ? SOFT : CORE;
    for (const { x, y, w, h } of building.solid) {
      const top = Math.round(y - i * CLIMB);
      for (let j = 0; j < h + 2; j++) {
        for (let k = 0; k < w; k++) {
          if (shadow.alpha(x + i + k, top + j) < alpha)
            shadow.put(x + i + k, top + j, violet(alpha));
        }
      }
    }
  }
  return shadow;
}

function castShadow(building: Building, day: Raster): Raster {
  return day.castShadow(violet(CORE), { length: 0.2, skew: 0.28, baseY: building.base });
}

/** Takes away what the house itself covers: it would never be seen. */
function uncovered(shadow: Raster, day: Raster): Raster {
  return shadow.map((colour, x, y) => (day.alpha(x, y) === 255 ? [0, 0, 0, 0] : colour));
}

/** All frames of a building: `name`, `name.lit`, `name.snow`, `name.sh` (those that have something to show). */
export function entriesOf(building: Building): AtlasEntry[] {
  const { name, base } = building;
  const anchor = { ax: Math.round(building.w / 2), ay: base };
  const day = render(building, "day");
  const lit = difference(day, render(building, "night"))?.limitColours(COLOURS.lit);
  const snow = difference(day, render(building, "snow"))?.limitColours(COLOURS.snow);
  day.limitColours(COLOURS.day);
  const entries: AtlasEntry[] = [{ name, raster: day, ...anchor, solid: building.solid }];
  if (lit) entries.push({ name: `${name}.lit`, raster: lit, ...anchor });
  if (snow) entries.push({ name: `${name}.snow`, raster: snow, ...anchor });
  if (building.shadow === "none") return entries;
  const shadow = building.shadow === "house" ? sweptShadow(building) : castShadow(building, day);
  entries.push({ name: `${name}.sh`, raster: uncovered(shadow, day), ...anchor });
  return entries;
}
