// Liu Changchun Gymnasium: two curved light metal roofs over glass, the swimming hall with a lower barrel roof beside.
import { row, foot, type Building, type Site } from "./site.ts";
import { column, steps } from "./entrances.ts";
import { GLASS, METAL, RIM_METAL, STONE } from "./materials.ts";
import { doors, glassColour } from "./openings.ts";
import { arch, vault, type Vault } from "./roofs.ts";
import { plinth, shadeBelow, shadeRight, topOf } from "./walls.ts";

const W = 340;
const H = 214;
const BASE = H - 14;
const metal = STONE.metalRoof;
/** Size of a pane of the glass front, px. */
const PANE_W = 12;
const PANE_H = 17;

/** One pixel of an arched glass front; `drop` is the distance below the roof's edge. */
function glassPixel(site: Site, [i, y]: readonly [number, number], drop: number) {
  if (i % PANE_W === 2) return METAL.bright;
  if (i % PANE_W === 3) return GLASS.dark;
  if ((BASE - y) % PANE_H === 0) return METAL.light;
  const number = Math.floor((i - 2) / PANE_W) * 13 + Math.floor((BASE - y) / PANE_H);
  const streak = (i * 0.7 + y) % 47 < 13 ? 0.18 : 0;
  const day = 0.74 - drop / 120 + streak - (drop < 6 ? 0.3 : 0);
  const v = 1 - ((BASE - y) % PANE_H) / PANE_H;
  return glassColour(site, { number, u: ((i - 2) % PANE_W) / PANE_W, v, day });
}

function hall(site: Site, plan: Vault): void {
  vault(site, plan);
  const { x, w, eave, rise } = plan;
  for (let i = 2; i < w - 2; i++) {
    const top = Math.round(eave - rise * arch(i / (w - 1))) + 1;
    for (let y = top; y < BASE - 5; y++)
      site.raster.put(x + i, y, glassPixel(site, [i, y], y - top));
  }
  plinth(site, [x, BASE - 6, w, 6]);
}

function porch(site: Site, x: number, w: number): void {
  site.raster.rect([x, BASE - 28, w, 5], metal.gleam);
  site.raster.rect(row(x, BASE - 28, w), topOf(site, metal));
  site.raster.rect([x, BASE - 23, w, 3], metal.shade);
  shadeBelow(site, [x + 2, BASE - 20, w - 4, 6], 130);
  const count = Math.round(w / 23);
  for (let i = 0; i <= count; i++) {
    column(site, [x + 4 + Math.round((i * (w - 12)) / count), BASE - 20, 4, 18], metal);
  }
  doors(site, [x + Math.round(w * 0.2), BASE - 18, Math.round(w * 0.6), 16], METAL);
}

/** Ventilators along the crown of a vault. */
function crown(site: Site, x: number, rows: readonly number[]): void {
  for (const y of rows) {
    site.raster.rect([x - 6, y, 12, 5], METAL.mid).rect([x - 6, y, 12, 2], topOf(site, METAL));
    site.raster.rect([x - 6, y + 5, 14, 2], METAL.shade);
  }
}

function paintGym(site: Site): void {
  hall(site, { x: 254, w: 80, eave: BASE - 26, rise: 13, depth: 84 });
  crown(site, 294, [BASE - 108, BASE - 84, BASE - 60]);
  const west: Vault = { x: 6, w: 136, eave: BASE - 38, rise: 36, depth: 122 };
  const east: Vault = { x: 134, w: 124, eave: BASE - 36, rise: 28, depth: 116 };
  hall(site, east);
  shadeRight(site, [258, BASE - 44, 3, 38], 110);
  crown(site, 196, [BASE - 160, BASE - 130, BASE - 100]);
  hall(site, west);
  crown(site, 74, [BASE - 176, BASE - 144, BASE - 112]);
  shadeRight(site, [142, BASE - 146, 5, 108], 90);
  porch(site, 50, 150);
  steps(site, [60, BASE - 2, 130], { count: 4, spread: 3 });
}

export const gym: Building = {
  name: "gym",
  w: W,
  h: H,
  base: BASE,
  height: 70,
  rim: RIM_METAL,
  shadow: "house",
  solid: [foot(5, BASE, W - 10, 118)],
  paint: paintGym,
};
