// A second, invented university for trying the kit with: a hall, a library, a gate, a tower, a pavilion, in other colours.
import { ramp } from "../colour.ts";
import { PALETTE } from "../palette.ts";
import {
  archesAt,
  canopyAt,
  cheeksAt,
  glassAt,
  ivyAt,
  lampsAt,
  porchAt,
  portalAt,
  shaftAt,
  sideDoorAt,
} from "./details.ts";
import { house, type HouseFrame } from "./house.ts";
import { materialOf, METAL, STONE, WOOD } from "./materials.ts";
import { lampHead } from "./openings.ts";
import { pitchedRoof } from "./roofs.ts";
import { row, type Building, type Site } from "./site.ts";
import { shadeBelow, shadeRight, slab, topOf, wall } from "./walls.ts";

const teal = materialOf(
  ramp("#2c4058", "#3f5f6c", "#5a827f", "#7ba393", "#9dbfa6", "#c3d8bd", "#e6eed8"),
);
const honey = materialOf(
  ramp("#573d52", "#865f5b", "#b58962", "#d5ae76", "#e6c892", "#f2deb2", "#fcf2d4"),
);
const chalk = materialOf(
  ramp("#54526e", "#807d92", "#aaa7b2", "#cfccca", "#e2dfd6", "#f0ece0", "#fdf8ea"),
);
const tiles = materialOf(PALETTE.slate);

/** A square turret with a clock on the ridge; the hands stand at ten past ten. */
function clockTurret(site: Site, { cx, frames }: HouseFrame): void {
  const foot = (frames[0]?.top ?? 60) - 10;
  wall(site, [cx - 19, foot - 52, 38, 52], { stone: honey, seed: 2, level: 0.66 });
  shadeRight(site, [cx + 19, foot - 46, 3, 40], 110);
  slab(site, [cx - 22, foot - 57, 44, 6], chalk);
  site.raster
    .ellipse([cx, foot - 32, 14, 14], chalk.dark)
    .ellipse([cx, foot - 32, 13, 13], chalk.gleam);
  site.raster.line([cx, foot - 32, cx + 6, foot - 37], METAL.deep, 2);
  site.raster.line([cx, foot - 32, cx - 4, foot - 36], METAL.deep, 2);
  for (const [dx, dy] of [
    [0, -11],
    [10, 0],
    [0, 10],
    [-11, 0],
  ] as const)
    site.raster.put(cx + dx, foot - 32 + dy, METAL.deep);
  const cap = site.mode === "snow" ? materialOf(site.palette.slate) : tiles;
  site.raster.polygon(
    [
      [cx - 22, foot - 57],
      [cx, foot - 82],
      [cx + 22, foot - 57],
    ],
    (x) => (x < cx ? cap.light : cap.shade),
  );
  site.raster.rect([cx - 1, foot - 88, 2, 7], METAL.light);
}

const hall = house({
  name: "clock-hall",
  w: 276,
  floors: 3,
  storey: 19,
  bay: 17,
  roof: 12,
  depth: 80,
  below: 12,
  seed: 3,
  above: 66,
  stone: honey,
  trim: chalk,
  pilaster: 3,
  pane: { w: 9, h: 12, sill: true },
  belts: [2],
  gear: [],
  skip: (_bay, floor) => floor === 2,
  details: [
    (site, at) => pitchedRoof(site, [at.left, (at.frames[0]?.top ?? 60) - 50, at.w, 50], tiles),
    clockTurret,
    archesAt(0.02, 0.36, { y: 7, h: 16, bay: 17, stone: chalk }),
    archesAt(0.65, 1, { y: 7, h: 16, bay: 17, stone: chalk }),
    porchAt(0.5, [74, 25], chalk, 5),
    lampsAt(0.5, 52, 26),
    cheeksAt(0.5, 60, chalk),
    ivyAt(0.98, [14, 40]),
  ],
});

const library = house({
  name: "reading-room",
  w: 228,
  floors: 4,
  storey: 18,
  bay: 12,
  roof: 56,
  depth: 90,
  below: 12,
  seed: 6,
  stone: teal,
  trim: chalk,
  masonry: "panel",
  pilaster: 0,
  pane: { w: 5, h: 13, bars: "none" },
  gear: [
    ["skylight", 0.3, 0.4],
    ["skylight", 0.7, 0.4],
    ["hut", 0.1, 0.7],
    ["solar", 0.82, 0.74],
  ],
  details: [
    glassAt(0.3, 0.7, { storey: 18 }),
    canopyAt(0.5, 70, chalk),
    cheeksAt(0.5, 54, chalk),
    shaftAt(0.06, 16, chalk),
    sideDoorAt(0.9, chalk, METAL),
  ],
});

const tower = house({
  name: "tower",
  w: 112,
  floors: 10,
  storey: 15,
  bay: 14,
  roof: 30,
  depth: 66,
  below: 8,
  seed: 8,
  stone: chalk,
  trim: teal,
  masonry: "panel",
  pilaster: 2,
  pane: { w: 9, h: 9, bars: "v" },
  gear: [
    ["hut", 0.3, 0.4],
    ["dish", 0.72, 0.5],
  ],
  details: [shaftAt(0.5, 30, teal), portalAt(0.5, [54, 34], teal, METAL)],
});

const GATE = { w: 168, h: 80, base: 72 };

function paintGate(site: Site): void {
  const { base } = GATE;
  for (const x of [8, 138]) {
    wall(site, [x, base - 46, 22, 46], { stone: teal, masonry: "panel", seed: 2, level: 0.64 });
    site.raster.rect([x, base - 46, 1, 46], teal.gleam).rect([x + 19, base - 46, 3, 46], teal.mid);
    slab(site, [x - 3, base - 51, 28, 5], chalk);
    lampHead(site, x + 8, base - 58);
  }
  for (const x of [34, 118]) {
    wall(site, [x, base - 30, 14, 30], { stone: honey, seed: 3, level: 0.6 });
    slab(site, [x - 2, base - 34, 18, 4], chalk);
    shadeBelow(site, [x, base - 30, 14, 4], 100);
    site.raster.rect(row(x, base - 1, 14), topOf(site, chalk));
  }
}

const gate: Building = {
  name: "front-gate",
  ...GATE,
  height: 40,
  shadow: "cast",
  paint: paintGate,
  solid: [
    { x: 6, y: GATE.base - 10, w: 44, h: 12 },
    { x: 116, y: GATE.base - 10, w: 46, h: 12 },
  ],
};

const PAVILION = { w: 76, h: 84, base: 74 };

function paintPavilion(site: Site): void {
  const { base } = PAVILION;
  site.raster.rect([8, base - 20, 60, 22], chalk.light).rect([8, base + 2, 60, 4], chalk.shade);
  for (const x of [12, 34, 60]) site.raster.rect([x, base - 42, 4, 24], WOOD.dark);
  for (const x of [9, 63]) {
    site.raster.rect([x, base - 40, 4, 42], WOOD.mid).rect([x, base - 40, 1, 42], WOOD.bright);
  }
  site.raster.rect([24, base - 12, 28, 4], WOOD.bright).rect([24, base - 8, 28, 4], WOOD.shade);
  const roof = site.mode === "snow" ? materialOf(site.palette.slate) : teal;
  site.raster.polygon(
    [
      [2, base - 38],
      [24, base - 66],
      [52, base - 66],
      [74, base - 38],
    ],
    (x, y) => ((y - base + 300) % 5 === 0 ? roof.shade : x < 38 ? roof.light : roof.mid),
  );
  site.raster.rect([2, base - 39, 72, 3], roof.bright).rect(row(2, base - 36, 72), roof.deep);
  site.raster
    .rect([34, base - 72, 8, 7], STONE.concrete.bright)
    .rect(row(34, base - 72, 8), topOf(site, chalk));
  shadeBelow(site, [10, base - 35, 56, 7], 110);
  lampHead(site, 34, base - 32);
}

const pavilion: Building = {
  name: "pond-pavilion",
  ...PAVILION,
  height: 30,
  shadow: "cast",
  paint: paintPavilion,
  solid: [
    { x: 8, y: 30, w: 60, h: 12 },
    { x: 9, y: 66, w: 4, h: 8 },
    { x: 63, y: 66, w: 4, h: 8 },
  ],
};

export const demoBuildings: readonly Building[] = [hall, library, gate, tower, pavilion];
