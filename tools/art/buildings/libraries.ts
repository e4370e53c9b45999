// The two libraries. Bochuan: grey-olive, six very tall narrow windows in either wing. Lingxi: red brick frame round a glass front.
import { PALETTE } from "../palette.ts";
import type { Box } from "../raster.ts";
import { cheek, column, steps } from "./entrances.ts";
import { BRICK, METAL, RIM_BRICK, STONE, WOOD, GOLD, GLASS } from "./materials.ts";
import { curtainWall, doors, glaze, pane } from "./openings.ts";
import { mix } from "../colour.ts";
import { hash } from "../random.ts";
import { furnish, type Gear } from "./roof-gear.ts";
import { flatRoof } from "./roofs.ts";
import { foot, row, type Building, type Site } from "./site.ts";
import { between, eaves, pilaster, plinth, shadeBelow, shadeRight, slab, wall } from "./walls.ts";

const olive = STONE.olive;
const BOCHUAN = { w: 336, h: 176, base: 148, wall: 94 };

/** A tall window in its recess with the small square ornament under the top row. */
function tallWindow(site: Site, [x, y, w, h]: Box): void {
  site.raster.rect([x - 3, y - 2, w + 6, h + 2], between(olive.shade, olive.mid));
  site.raster.rect(row(x - 3, y - 2, w + 6), olive.dark);
  site.raster.rect([x - 3, y - 2, 1, h + 2], olive.shade);
  site.raster.rect([x + w + 2, y - 2, 1, h + 2], olive.bright);
  glaze(site, [x, y, w, 12], { frame: olive, bars: "v" });
  site.raster.rect([x + 1, y + 15, 6, 6], olive.bright).rect(row(x + 1, y + 15, 6), olive.gleam);
  site.raster.rect([x + 2, y + 16, 4, 4], olive.shade).rect([x + 3, y + 17, 2, 2], olive.bright);
  glaze(site, [x, y + 24, w, h - 35], { frame: olive, bars: "v" });
  for (let k = 1; k < 4; k++) site.raster.rect(row(x, y + 24 + k * 12, w), olive.light);
}

function bochuanWing(site: Site, x: number, seed: number): void {
  const [w, y] = [118, BOCHUAN.base - BOCHUAN.wall];
  const roof: Box = [x, y - 46, w, 47];
  flatRoof(site, roof, olive, seed);
  const gear: Gear[] =
    seed === 2
      ? [
          ["hut", 0.3, 0.34],
          ["duct", 0.68, 0.62],
        ]
      : [
          ["units", 0.3, 0.6],
          ["hut", 0.7, 0.34],
        ];
  furnish(site, roof, gear, olive);
  wall(site, [x, y, w, BOCHUAN.wall + 4], { stone: olive, seed });
  for (let i = 0; i < 6; i++) tallWindow(site, [x + 10 + i * 18, y + 12, 8, BOCHUAN.wall - 16]);
  for (let i = 0; i <= 6; i++)
    pilaster(site, [x + 3 + i * 18 - 1, y + 5, 4, BOCHUAN.wall - 8], olive);
  plinth(site, [x, BOCHUAN.base - 4, w, 8], olive);
  eaves(site, [x, y - 2, w, 6], { stone: olive });
}

function bochuanHall(site: Site): void {
  const { base } = BOCHUAN;
  const [cx, w, y] = [BOCHUAN.w / 2, 92, BOCHUAN.base - BOCHUAN.wall];
  const roof: Box = [cx - w / 2, y - 30, w, 39];
  flatRoof(site, roof, olive, 4);
  furnish(site, roof, [["skylight", 0.5, 0.5]], olive);
  wall(site, [cx - w / 2, y + 8, w, BOCHUAN.wall - 8], { stone: olive, seed: 4, level: 0.5 });
  eaves(site, [cx - w / 2, y + 7, w, 4], { stone: olive, over: 0 });
  for (let f = 0; f < 2; f++) {
    for (let i = 0; i < 6; i++) {
      const area: Box = [cx - 39 + i * 13, y + 17 + f * 25, 11, 20];
      pane(site, area, 0.12);
      site.raster.rect([area[0] + 5, area[1], 1, 20], olive.bright);
    }
  }
  slab(site, [cx - 42, base - 26, 84, 6], olive);
  shadeBelow(site, [cx - 40, base - 20, 80, 6], 130);
  doors(site, [cx - 30, base - 20, 60, 20], METAL);
  for (const dx of [-41, 37]) column(site, [cx + dx, base - 20, 5, 20], olive);
}

function paintBochuan(site: Site): void {
  const { w, base } = BOCHUAN;
  bochuanHall(site);
  bochuanWing(site, 6, 2);
  bochuanWing(site, w - 124, 6);
  shadeRight(site, [124, base - 82, 5, 82], 140);
  steps(site, [w / 2 - 58, base, 116], { count: 8, spread: 4 });
  for (const x of [w / 2 - 104, w / 2 + 90]) {
    cheek(site, [x, base + 2, 14, 15], { stone: olive, flowers: PALETTE.gold });
  }
}

export const bochuanLibrary: Building = {
  name: "bochuan-library",
  w: BOCHUAN.w,
  h: BOCHUAN.h,
  base: BOCHUAN.base,
  height: BOCHUAN.wall,
  shadow: "house",
  solid: [foot(5, BOCHUAN.base + 4, BOCHUAN.w - 10, 84)],
  paint: paintBochuan,
};

const brick = BRICK.frame;
const LINGXI = { w: 300, h: 246, base: 224, wall: 112, roof: 86 };

/** A brick wing: narrow tall windows in groups of three, thin courses between storeys. */
function lingxiWing(site: Site, x: number, seed: number): void {
  const [w, h, y] = [96, LINGXI.wall, LINGXI.base - LINGXI.wall];
  const roof: Box = [x, y - LINGXI.roof, w, LINGXI.roof + 1];
  flatRoof(site, roof, STONE.concrete, seed);
  const gear: Gear[] =
    seed === 3
      ? [
          ["hut", 0.3, 0.2],
          ["solar", 0.5, 0.46],
          ["solar", 0.5, 0.66],
          ["vent", 0.24, 0.86],
        ]
      : [
          ["hut", 0.7, 0.2],
          ["solar", 0.5, 0.46],
          ["solar", 0.5, 0.66],
          ["units", 0.4, 0.86],
        ];
  furnish(site, roof, gear, STONE.concrete);
  wall(site, [x, y, w, h], { stone: brick, masonry: "brick", seed });
  for (let f = 0; f < 5; f++) {
    for (let i = 0; i < 8; i++) {
      if (i === 3) continue;
      glaze(site, [x + 7 + i * 11, y + 9 + f * 20, 4, 15], { frame: brick, bars: "none" });
    }
    if (f === 0) continue;
    site.raster.rect(row(x + 3, y + 6 + f * 20, w - 6), brick.bright);
    site.raster.rect(row(x + 3, y + 7 + f * 20, w - 6), brick.dark);
  }
  plinth(site, [x, LINGXI.base - 6, w, 6]);
  eaves(site, [x, y - 2, w, 4], { stone: STONE.concrete, over: 2 });
  site.raster
    .rect([x, y + 3, 2, h - 9], brick.bright)
    .rect([x + w - 2, y + 3, 2, h - 9], brick.shade);
}

/** The taller portal framing the glass front; shelves are seen through it. */
function lingxiPortal(site: Site): void {
  const cx = LINGXI.w / 2;
  const [x, w, y, h] = [cx - 52, 104, LINGXI.base - LINGXI.wall - 8, LINGXI.wall + 12];
  const roof: Box = [x, y - LINGXI.roof - 4, w, LINGXI.roof + 5];
  flatRoof(site, roof, STONE.concrete, 8);
  furnish(
    site,
    roof,
    [
      ["skylight", 0.5, 0.24],
      ["skylight", 0.5, 0.46],
      ["skylight", 0.5, 0.68],
      ["duct", 0.5, 0.88],
    ],
    STONE.concrete,
  );
  wall(site, [x, y, w, h], { stone: brick, masonry: "brick", seed: 7, level: 0.6 });
  slab(site, [x - 2, y - 2, w + 4, 4], brick);
  shadeRight(site, [x + w, y + 4, 4, h - 4], 120);
  site.raster.rect([x, y + 2, 2, h - 2], brick.bright);
  const glass: Box = [x + 11, y + 12, w - 22, h - 12];
  curtainWall(site, glass, { storey: 21, bay: 11 });
  shadeBelow(site, [glass[0], glass[1], glass[2], 6], 120);
  shelves(site, glass);
}

function shelves(site: Site, [x, y, w]: Box): void {
  for (let f = 0; f < 4; f++) {
    for (let k = 0; k < 8; k++) {
      const left = x + 3 + Math.floor(hash(k, f, 3) * (w - 12));
      const top = y + 15 + f * 22;
      site.raster.rect([left, top, 6, 4], mix(GLASS.dark, WOOD.mid, 0.45));
      site.raster.rect(row(left, top, 6), mix(GLASS.shade, GOLD.mid, 0.5));
    }
  }
}

function paintLingxi(site: Site): void {
  const { w, base } = LINGXI;
  const cx = w / 2;
  lingxiWing(site, 6, 3);
  lingxiWing(site, w - 102, 5);
  lingxiPortal(site);
  slab(site, [cx - 34, base - 24, 68, 6], STONE.concrete);
  shadeBelow(site, [cx - 32, base - 18, 64, 5], 120);
  doors(site, [cx - 22, base - 17, 44, 20], METAL);
  for (const dx of [-32, 30]) column(site, [cx + dx, base - 18, 3, 20], STONE.concrete);
  steps(site, [cx - 52, base + 2, 104], { count: 5, spread: 4 });
  for (const x of [cx - 80, cx + 68]) {
    cheek(site, [x, base + 4, 12, 12], { stone: STONE.concrete, flowers: PALETTE.cherry });
  }
}

export const lingxiLibrary: Building = {
  name: "lingxi-library",
  w: LINGXI.w,
  h: LINGXI.h,
  base: LINGXI.base,
  height: LINGXI.wall,
  rim: RIM_BRICK,
  shadow: "house",
  solid: [foot(5, LINGXI.base, LINGXI.w - 10, 140)],
  paint: paintLingxi,
};
