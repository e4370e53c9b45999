// The gates: modest and low. Piers with lamps, walls with planting, a guard room. No lettering.
import { PALETTE } from "../palette.ts";
import { hash } from "../random.ts";
import type { Box } from "../raster.ts";
import { bush } from "./entrances.ts";
import { CREAM, GOLD, METAL, type Material, RED, STONE, WHITE, WOOD, violet } from "./materials.ts";
import { glaze, lampHead } from "./openings.ts";
import { type Building, type Site, row } from "./site.ts";
import { shadeBelow, slab, topOf, wall } from "./walls.ts";

interface GateStyle {
  base: number;
  stone: Material;
}

/** A low wall with iron grilles and shrubs before it. */
function lowWall(site: Site, { base, stone }: GateStyle, [x, w]: readonly [number, number]): void {
  wall(site, [x, base - 17, w, 17], { stone, seed: 2 });
  site.raster.rect([x - 1, base - 20, w + 2, 3], stone.bright);
  site.raster.rect(row(x - 1, base - 20, w + 2), topOf(site, stone));
  site.raster.rect(row(x - 1, base - 17, w + 2), violet(110));
  for (let i = 6; i < w - 4; i += 9) {
    site.raster.rect([x + i, base - 13, 5, 8], METAL.dark);
    for (const dx of [0, 2, 4]) site.raster.rect([x + i + dx, base - 13, 1, 8], METAL.mid);
  }
  for (let i = 8; i < w - 4; i += 15) {
    bush(site, [x + i, base - 2, 7, 4.5], i % 2 ? PALETTE.cherry : PALETTE.gold);
  }
}

/** A square pier with a plain cap and a lamp. */
function pier(
  site: Site,
  { base, stone }: GateStyle,
  [x, w, h]: readonly [number, number, number],
): void {
  wall(site, [x, base - h, w, h], { stone, seed: 3, level: 0.64 });
  site.raster.rect([x - 2, base - h - 4, w + 4, 4], stone.bright);
  site.raster.rect(row(x - 2, base - h - 4, w + 4), topOf(site, stone));
  site.raster.rect(row(x - 2, base - h, w + 4), stone.shade);
  site.raster.rect([x + w - 2, base - h, 2, h], stone.mid).rect([x, base - h, 1, h], stone.gleam);
  site.raster.rect([x + 3, base - h + 6, w - 7, 2], stone.light);
  site.raster.rect([x - 1, base - 4, w + 2, 4], STONE.kerb.mid);
  site.raster.rect(row(x - 1, base - 4, w + 2), STONE.kerb.bright);
  lampHead(site, x + (w >> 1) - 3, base - h - 9);
}

/** A small room with a window to the lane. */
function guardRoom(
  site: Site,
  { base, stone }: GateStyle,
  [x, w, h]: readonly [number, number, number],
): void {
  site.raster.rect([x, base - h - 10, w, 8], site.palette.roofTop[4] ?? STONE.concrete.light);
  slab(site, [x - 3, base - h - 3, w + 6, 5], STONE.concrete);
  site.raster.rect(row(x, base - h - 10, w), topOf(site, STONE.concrete));
  wall(site, [x, base - h + 2, w, h - 2], { stone, seed: 9, level: 0.62 });
  shadeBelow(site, [x, base - h + 2, w, 4], 110);
  glaze(site, [x + 4, base - h + 7, w - 18, 10], { frame: stone, bars: "v", sill: true });
  site.raster.rect([x + w - 11, base - 18, 8, 18], WOOD.shade);
  site.raster.rect([x + w - 11, base - 18, 1, 18], WOOD.light).put(x + w - 5, base - 9, GOLD.light);
}

/** A red and white boom, raised, on a post at x. */
function boom(site: Site, base: number, x: number): void {
  for (let k = 0; k < 56; k++) {
    const [px, py] = [x + Math.round(k * 0.34), base - 14 - Math.round(k * 0.8)];
    site.raster.rect([px, py, 3, 2], (k >> 3) & 1 ? RED.shade : WHITE).put(px + 2, py, RED.dark);
  }
  site.raster.rect([x - 5, base - 18, 8, 18], RED.shade).rect([x - 5, base - 18, 8, 2], RED.light);
  site.raster.rect([x + 2, base - 16, 1, 16], RED.dark).rect([x - 5, base - 10, 8, 2], CREAM.light);
  site.raster.rect([x - 3, base - 6, 3, 3], METAL.dark).rect([x - 6, base - 1, 10, 1], METAL.deep);
}

/** A row of flowers in a stone kerb. */
function flowerBed(site: Site, [x, y, w, h]: Box): void {
  site.raster.rect([x, y, w, h], STONE.kerb.light).rect(row(x, y + h - 1, w), STONE.kerb.shade);
  site.raster.rect(row(x, y + h - 4, w), STONE.kerb.bright);
  const flowers = [RED.mid, GOLD.light, PALETTE.cherry[3] ?? WHITE, PALETTE.leaf[4] ?? WHITE];
  site.raster.fill([x + 1, y, w - 2, h - 4], (px, py) => {
    const kind = hash(px >> 1, py >> 1, 5);
    if (site.mode === "snow") return kind > 0.2 ? WHITE : METAL.light;
    return kind < 0.45
      ? (site.palette.leaf[2 + (px & 1)] ?? WHITE)
      : (flowers[Math.floor(kind * 16) % 4] ?? WHITE);
  });
}

/** A stone for a name, without one. */
function plainStone(site: Site, [x, y, w, h]: Box): void {
  const m = STONE.kerb;
  site.raster.ellipse([x + w / 2, y + h - 1, w / 2 + 4, 4], violet(70));
  site.raster.polygon(
    [
      [x + 4, y],
      [x + w - 7, y + 2],
      [x + w, y + h],
      [x, y + h],
      [x - 1, y + 7],
    ],
    m.light,
  );
  site.raster.polygon(
    [
      [x + 4, y],
      [x + w - 7, y + 2],
      [x + w - 10, y + 5],
      [x + 5, y + 4],
    ],
    topOf(site, m),
  );
  site.raster.polygon(
    [
      [x + w - 7, y + 2],
      [x + w, y + h],
      [x + w - 6, y + h],
      [x + w - 10, y + 5],
    ],
    m.mid,
  );
}

const SOUTH = { w: 272, h: 86, base: 72, stone: STONE.hall };

/** Light band round a pier. */
function band(site: Site, [x, y, w]: readonly [number, number, number]): void {
  site.raster.rect([x, y, w, 3], SOUTH.stone.bright).rect(row(x, y + 3, w), SOUTH.stone.shade);
}

export const southGate: Building = {
  name: "south-gate",
  w: SOUTH.w,
  h: SOUTH.h,
  base: SOUTH.base,
  height: 24,
  shadow: "cast",
  solid: [
    { x: 4, y: SOUTH.base - 10, w: 124, h: 12 },
    { x: 194, y: SOUTH.base - 10, w: 74, h: 12 },
  ],
  paint: (site) => {
    lowWall(site, SOUTH, [4, 56]);
    lowWall(site, SOUTH, [SOUTH.w - 60, 56]);
    guardRoom(site, SOUTH, [80, 34, 30]);
    for (const [x, w, h] of [
      [61, 19, 52],
      [114, 14, 38],
      [SOUTH.w - 78, 19, 52],
    ] as const) {
      pier(site, SOUTH, [x, w, h]);
      band(site, [x, SOUTH.base - h + 14, w]);
      band(site, [x, SOUTH.base - 16, w]);
    }
    plainStone(site, [18, SOUTH.base - 16, 36, 20]);
    flowerBed(site, [12, SOUTH.base + 2, 48, 8]);
    flowerBed(site, [SOUTH.w - 58, SOUTH.base + 2, 48, 8]);
  },
};

/** The raised boom of the South Gate, a frame of its own: it stands beside the lane. */
export const southGateBoom: Building = {
  name: "south-gate-boom",
  w: 36,
  h: 70,
  base: 66,
  height: 10,
  shadow: "none",
  solid: [{ x: 4, y: 58, w: 9, h: 9 }],
  paint: (site) => boom(site, 66, 9),
};

const WEST = { w: 196, h: 92, base: 82, stone: STONE.pale };

/** West Gate: two brick-footed piers under a long thin beam. */
export const westGate: Building = {
  name: "west-gate",
  w: WEST.w,
  h: WEST.h,
  base: WEST.base,
  height: 40,
  shadow: "cast",
  solid: [
    { x: 4, y: WEST.base - 10, w: 56, h: 12 },
    { x: 136, y: WEST.base - 10, w: 56, h: 12 },
  ],
  paint: (site) => {
    lowWall(site, WEST, [4, 34]);
    lowWall(site, WEST, [158, 34]);
    for (const x of [38, 138]) {
      wall(site, [x, WEST.base - 62, 20, 62], {
        stone: WEST.stone,
        masonry: "panel",
        seed: 2,
        level: 0.66,
      });
      site.raster.rect([x, WEST.base - 62, 1, 62], WEST.stone.gleam);
      site.raster.rect([x + 17, WEST.base - 62, 3, 62], WEST.stone.mid);
    }
    slab(site, [30, WEST.base - 72, 136, 11], WEST.stone);
    shadeBelow(site, [38, WEST.base - 61, 20, 5], 110);
    shadeBelow(site, [138, WEST.base - 61, 20, 5], 110);
    guardRoom(site, { ...WEST, stone: STONE.concrete }, [60, 28, 24]);
  },
};

const SIDE = { w: 104, h: 66, base: 58, stone: STONE.ash };

/** The small gate by the market: two piers, a low room, an open iron door. */
export const westSideGate: Building = {
  name: "west-side-gate",
  w: SIDE.w,
  h: SIDE.h,
  base: SIDE.base,
  height: 24,
  shadow: "cast",
  solid: [
    { x: 3, y: SIDE.base - 9, w: 42, h: 11 },
    { x: 76, y: SIDE.base - 9, w: 25, h: 11 },
  ],
  paint: (site) => {
    guardRoom(site, SIDE, [5, 30, 25]);
    pier(site, SIDE, [34, 12, 34]);
    pier(site, SIDE, [76, 12, 34]);
    lowWall(site, SIDE, [88, 13]);
    for (let i = 0; i < 4; i++)
      site.raster.rect([68 + i * 2, SIDE.base - 26 + i, 1, 26 - i], METAL.dark);
    site.raster
      .rect(row(68, SIDE.base - 20, 8), METAL.shade)
      .rect(row(68, SIDE.base - 8, 8), METAL.shade);
  },
};
