// The History Museum, entered by its door, and the red University Museum behind it.
import { PALETTE } from "../palette.ts";
import type { Box } from "../raster.ts";
import { block } from "./block.ts";
import { cheek, column, steps } from "./entrances.ts";
import { portalAt } from "./details.ts";
import { house } from "./house.ts";
import { BRICK, CREAM, METAL, RIM_BRICK, STONE, violet } from "./materials.ts";
import { doors, lampHead, lattice, pane } from "./openings.ts";
import { foot, row, type Building, type Site } from "./site.ts";
import { shadeBelow, slab, wall } from "./walls.ts";

const stone = STONE.hall;
const W = 124;
const H = 200;
const BASE = H - 16;
const CX = W / 2;

/** The large window with the light geometric lattice above the entrance. */
function latticeWindow(site: Site, area: Box): void {
  const [x, y, w, h] = area;
  site.raster.rect([x - 3, y - 3, w + 6, h + 6], stone.gleam);
  site.raster.rect([x - 1, y - 1, w + 2, h + 2], stone.shade);
  const half = w >> 1;
  for (let r = 0; r < 3; r++) {
    const top = y + Math.round((r * h) / 3);
    const height = y + Math.round(((r + 1) * h) / 3) - top;
    pane(site, [x, top, half, height], 0.16, 1);
    pane(site, [x + half, top, w - half, height], 0.16, 1);
  }
  lattice(site, area, { colour: CREAM.light, step: 12 });
  for (let i = 0; i <= 4; i++) {
    site.raster.rect([x + Math.round((i * (w - 1)) / 4), y, 1, h], CREAM.bright);
  }
  for (let r = 1; r < 3; r++)
    site.raster.rect(row(x, y + Math.round((r * h) / 3), w), CREAM.bright);
  site.raster.rect(row(x - 3, y + h + 3, w + 6), violet(100));
}

function entrance(site: Site): void {
  slab(site, [CX - 32, BASE - 24, 64, 6], stone);
  wall(site, [CX - 30, BASE - 18, 60, 21], { stone, level: 0.36, seed: 3 });
  shadeBelow(site, [CX - 30, BASE - 18, 60, 6], 120);
  doors(site, [CX - 18, BASE - 17, 36, 20]);
  for (const dx of [-30, -23, 19, 26]) column(site, [CX + dx, BASE - 18, 4, 21], stone);
  for (const dx of [-41, 35]) lampHead(site, CX + dx, BASE - 20);
  steps(site, [CX - 36, BASE + 3, 72], { count: 3, spread: 3 });
  for (const x of [CX - 58, CX + 46])
    cheek(site, [x, BASE + 4, 12, 10], { stone, flowers: PALETTE.gold });
}

function paintHistory(site: Site): void {
  const common = { floors: 3, storey: 22, stone, pilaster: 0, bay: 16, plinth: 9 };
  block(site, {
    ...common,
    x: 6,
    base: BASE,
    w: W - 12,
    roof: 96,
    seed: 5,
    belts: [2],
    pane: { w: 8, h: 13, sill: true },
    skip: (bay) => bay > 0 && bay < 5,
    gear: [
      ["hut", 0.16, 0.2],
      ["skylight", 0.6, 0.2],
      ["units", 0.74, 0.46],
      ["vent", 0.2, 0.5],
    ],
  });
  block(site, {
    ...common,
    x: CX - 37,
    base: BASE + 3,
    w: 74,
    roof: 30,
    attic: 14,
    seed: 7,
    skip: () => true,
    gear: [],
  });
  latticeWindow(site, [CX - 28, BASE - 76, 56, 44]);
  entrance(site);
}

export const historyMuseum: Building = {
  name: "history-museum",
  w: W,
  h: H,
  base: BASE,
  height: 82,
  shadow: "house",
  solid: [foot(5, BASE + 2, W - 10, 120)],
  paint: paintHistory,
};

const red = BRICK.museum;

export const universityMuseum = house({
  name: "museum",
  w: 92,
  floors: 2,
  storey: 22,
  bay: 17,
  roof: 66,
  depth: 84,
  below: 8,
  seed: 3,
  stone: red,
  trim: STONE.concrete,
  masonry: "brick",
  pilaster: 0,
  plinth: 5,
  rim: RIM_BRICK,
  pane: { w: 8, h: 13, sill: true },
  skip: (bay) => bay > 0 && bay < 4,
  gear: [
    ["hut", 0.76, 0.3],
    ["skylight", 0.42, 0.6],
    ["vent", 0.2, 0.3],
  ],
  details: [portalAt(0.5, [50, 52], STONE.concrete, METAL)],
});
