// Main Building: six storeys of warm beige stone, flat eaves, light pilasters, a portico under a flat slab; and its two wings.
import { tone } from "../colour.ts";
import { PALETTE } from "../palette.ts";
import type { Box } from "../raster.ts";
import { block, type BlockPlan } from "./block.ts";
import { cheek, column, steps } from "./entrances.ts";
import { PLUM, STONE } from "./materials.ts";
import { doors, glaze } from "./openings.ts";
import { roofMaterial } from "./roofs.ts";
import { foot, row, type Building, type Site } from "./site.ts";
import { shadeBelow, shadeRight, slab, topOf } from "./walls.ts";

const W = 336;
const H = 196;
const BASE = H - 24;
const CX = W / 2;
const stone = STONE.main;

const FLOORS = {
  floors: 6,
  storey: 16,
  bay: 13,
  stone,
  spandrel: true,
  pane: { w: 8, h: 11 },
} satisfies Partial<BlockPlan>;

/** Recess with doors, six columns, a flat slab with its sunlit top. */
function portico(site: Site): void {
  const [x, w, h] = [CX - 58, 116, 40];
  const y = BASE - h;
  site.raster.rect([x, y, w, h], PLUM.shade);
  site.raster.fill([x, y, w, h], (_x, _y, u, v) => tone(stone.ramp, 0.31 - v * 0.06 + u * 0.02));
  shadeBelow(site, [x, y, w, 9], 150);
  for (let i = 0; i < 5; i++) {
    const left = x + 9 + i * 21;
    if (i === 0 || i === 4) glaze(site, [left + 3, y + 10, 9, 18], { frame: stone });
    else doors(site, [left, y + 10, 16, h - 10]);
  }
  for (let i = 0; i < 6; i++) column(site, [x + 2 + i * 21, y + 2, 7, h - 2], stone);
  porticoSlab(site, [x - 6, y - 15, w + 12, 15]);
}

function porticoSlab(site: Site, [x, y, w, h]: Box): void {
  const top = roofMaterial(site);
  site.raster.rect([x, y, w, 8], stone.gleam);
  site.raster.fill([x + 1, y + 1, w - 2, 7], (_x, _y, u, v) =>
    tone(top.ramp, 0.84 - v * 0.1 - u * 0.04, 3),
  );
  site.raster.rect([x - 1, y + 8, w + 2, h - 7], stone.light);
  site.raster.rect(row(x - 1, y + 8, w + 2), topOf(site, stone));
  site.raster.rect([x - 1, y + 9, w + 2, 2], stone.bright);
  site.raster.rect(row(x - 1, y + h, w + 2), stone.shade);
  site.raster.rect([x + w - 1, y + 9, 2, 6], stone.mid);
}

function paintMain(site: Site): void {
  const side = { ...FLOORS, base: BASE - 4, w: 104, roof: 38, bay: 13 };
  block(site, {
    ...side,
    x: 6,
    seed: 3,
    gear: [
      ["hut", 0.3, 0.4],
      ["duct", 0.72, 0.62],
    ],
  });
  block(site, {
    ...side,
    x: W - 110,
    seed: 5,
    gear: [
      ["duct", 0.3, 0.66],
      ["hut", 0.7, 0.4],
    ],
  });
  const centre = block(site, {
    ...FLOORS,
    x: CX - 61,
    base: BASE,
    w: 122,
    roof: 40,
    seed: 9,
    skip: (_bay, floor) => floor > 3,
    gear: [
      ["hut", 0.5, 0.38],
      ["vent", 0.22, 0.66],
      ["units", 0.76, 0.62],
    ],
  });
  shadeRight(site, [CX + 61, centre.top + 4, 4, centre.height - 4], 130);
  portico(site);
  steps(site, [CX - 64, BASE, 128], { count: 7 });
  for (const x of [CX - 92, CX + 78]) {
    cheek(site, [x, BASE - 1, 14, 16], { stone, flowers: PALETTE.magnolia });
  }
}

export const mainBuilding: Building = {
  name: "main-building",
  w: W,
  h: H,
  base: BASE,
  height: 111,
  shadow: "house",
  solid: [foot(5, BASE, W - 10, 84)],
  paint: paintMain,
};

const WING_W = 96;
const WING_H = 232;
const WING_BASE = WING_H - 6;

/** The two lower wings round the court are seen end-on, so they are mostly roof. */
function paintWing(site: Site, east: boolean): void {
  const cx = WING_W / 2;
  block(site, {
    ...FLOORS,
    floors: 4,
    x: 5,
    base: WING_BASE,
    w: WING_W - 10,
    bay: 14,
    roof: 142,
    stone: STONE.wing,
    seed: east ? 6 : 2,
    skip: (bay, floor) => floor === 3 && (bay === 2 || bay === 3),
    gear: east
      ? [
          ["hut", 0.3, 0.16],
          ["units", 0.6, 0.36],
          ["skylight", 0.5, 0.56],
          ["tank", 0.74, 0.76],
          ["vent", 0.26, 0.8],
        ]
      : [
          ["hut", 0.72, 0.18],
          ["tank", 0.3, 0.3],
          ["skylight", 0.5, 0.52],
          ["vent", 0.3, 0.72],
          ["duct", 0.56, 0.86],
        ],
  });
  doors(site, [cx - 10, WING_BASE - 19, 20, 19]);
  slab(site, [cx - 14, WING_BASE - 25, 28, 5], STONE.wing);
  site.raster.rect([cx - 14, WING_BASE - 3, 28, 3], STONE.kerb.bright);
  site.raster.rect(row(cx - 14, WING_BASE - 1, 28), STONE.kerb.mid);
}

function wing(name: string, east: boolean): Building {
  return {
    name,
    w: WING_W,
    h: WING_H,
    base: WING_BASE,
    height: 79,
    shadow: "house",
    solid: [foot(4, WING_BASE, WING_W - 8, 170)],
    paint: (site) => paintWing(site, east),
  };
}

export const mainWings: Building[] = [wing("main-west-wing", false), wing("main-east-wing", true)];
