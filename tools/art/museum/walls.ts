// Wall pieces. A north wall shows its face (80 px) under its top (16 px); side and south walls show their tops only.
import { mix, ramp, tone, type Ramp } from "../colour.ts";
import { PALETTE } from "../palette.ts";
import { Raster } from "../raster.ts";
import { wallReflection } from "./floors.ts";
import { shade, type Piece } from "./piece.ts";

const TOP = 16;
const FACE = 80;
/** Width of one piece of north wall, two tiles. */
const MODULE = 32;

export interface WallStyle {
  name: string;
  face: Ramp;
  /** Panelling along the lower third. */
  panel: Ramp;
  trim: Ramp;
}

const PLASTER = ramp("#6b5666", "#948079", "#bba58f", "#d9c6a6", "#ecdfc2", "#f9f1dc");
const WINE = ramp("#3b2238", "#582f41", "#7a3f46", "#96524c", "#ae6a58", "#c98a6e");
const MIST = ramp("#59607f", "#7b86a0", "#a0acbc", "#c2ccd2", "#dde4e2", "#f2f5ec");
const SAGE = ramp("#4c5a62", "#6c7d78", "#93a38f", "#b6c1a4", "#d3dabb", "#ebeed6");
const HARBOUR = ramp("#2c3a5e", "#3f5478", "#587092", "#7b95ae", "#a5bac8", "#cfdbe0");
const ROSE = ramp("#694f66", "#927080", "#bb9695", "#d9b9ae", "#ecd6c6", "#f9ece0");

/** One look a room: each era is told apart by its walls. */
export const WALL_STYLES: readonly WallStyle[] = [
  { name: "founding", face: PLASTER, panel: PALETTE.wood, trim: PALETTE.red },
  { name: "hard-years", face: SAGE, panel: PALETTE.pine, trim: PALETTE.gold },
  { name: "reform", face: MIST, panel: PALETTE.wood, trim: PALETTE.gold },
  { name: "projects", face: ROSE, panel: PALETTE.brick, trim: PALETTE.gold },
  { name: "two-campuses", face: MIST, panel: HARBOUR, trim: PALETTE.gold },
  { name: "archive", face: PLASTER, panel: PALETTE.pine, trim: PALETTE.wood },
  { name: "hall", face: WINE, panel: PALETTE.wood, trim: PALETTE.gold },
  { name: "honour", face: WINE, panel: PALETTE.plum, trim: PALETTE.gold },
];

/** The top of a wall as seen from above. */
function paintTop(raster: Raster, box: readonly [number, number, number, number]): void {
  const [x, y, w, h] = box;
  raster.rect(box, PALETTE.plum[1]!).rect([x, y, w, 1], PALETTE.plum[0]!);
  raster.rect([x, y + h - 1, w, 1], PALETTE.plum[3]!).rect([x, y + h - 2, w, 1], PALETTE.plum[2]!);
}

function paintPanelling(raster: Raster, style: WallStyle, y: number): void {
  const { panel, trim } = style;
  const dark = panel[1]!;
  const body = panel[2]!;
  const light = panel[Math.min(4, panel.length - 1)]!;
  raster.rect([0, y, MODULE, 24], body).rect([0, y, MODULE, 2], light);
  raster.rect([0, y + 2, MODULE, 1], dark).rect([0, y - 1, MODULE, 1], trim[3]!);
  for (const x of [3, 19]) {
    raster.rect([x, y + 6, 11, 11], mix(body, dark, 0.55));
    raster.rect([x, y + 6, 11, 1], dark).rect([x, y + 16, 11, 1], mix(body, light, 0.6));
    raster.rect([x + 10, y + 6, 1, 11], mix(body, light, 0.4)).rect([x, y + 6, 1, 11], dark);
  }
  raster.rect([0, y + 20, MODULE, 4], dark).rect([0, y + 20, MODULE, 1], light);
  raster.rect([0, y + 23, MODULE, 1], panel[0]!);
}

/** Two tiles of north wall. */
function wallModule(style: WallStyle): Raster {
  const raster = new Raster(MODULE, TOP + FACE);
  const deep = style.face === WINE;
  raster.fill([0, TOP, MODULE, FACE], (_x, _y, _u, v) =>
    tone(style.face, (deep ? 0.58 : 0.9) - v * (deep ? 0.3 : 0.24), 6),
  );
  for (let x = 0; x < MODULE; x += 16) {
    raster
      .rect([x, TOP + 6, 1, FACE - 30], shade(14))
      .rect([x + 1, TOP + 6, 1, FACE - 30], [255, 250, 230, 16]);
  }
  raster.rect([0, TOP, MODULE, 4], mix(style.face[0]!, PALETTE.plum[1]!, 0.5));
  raster
    .rect([0, TOP + 4, MODULE, 1], style.trim[3]!)
    .rect([0, TOP + 5, MODULE, 1], style.trim[1]!);
  for (let k = 0; k < 6; k++) raster.rect([0, TOP + 6 + k, MODULE, 1], shade(72 - k * 12));
  paintPanelling(raster, style, TOP + FACE - 24);
  paintTop(raster, [0, 0, MODULE, TOP]);
  return raster;
}

/** Four tiles of a wall that runs north–south; a room lies on the sides that have an edge. */
function sideTop(edges: { west: boolean; east: boolean }, h: number): Raster {
  const raster = new Raster(MODULE, h).rect([0, 0, MODULE, h], PALETTE.plum[1]!);
  if (edges.west) {
    raster.rect([0, 0, 4, h], PLASTER[4]!).rect([0, 0, 1, h], PALETTE.white);
    raster.rect([4, 0, 1, h], PLASTER[1]!).rect([5, 0, 1, h], PALETTE.plum[2]!);
  }
  if (edges.east) {
    raster.rect([MODULE - 4, 0, 4, h], PLASTER[2]!).rect([MODULE - 1, 0, 1, h], PLASTER[1]!);
    raster.rect([MODULE - 5, 0, 1, h], PALETTE.plum[3]!);
  }
  return raster;
}

/** The end of a north–south wall where a doorway begins: its face, seen from the doorway. */
function wallEnd(): Raster {
  const raster = new Raster(MODULE, FACE);
  raster.fill([0, 0, MODULE, FACE], (_x, _y, u, v) => tone(PLASTER, 0.7 - v * 0.2 - u * 0.12, 6));
  raster.rect([0, 0, MODULE, 2], PALETTE.plum[3]!).rect([0, 2, MODULE, 2], PALETTE.wood[2]!);
  raster.rect([0, 4, MODULE, 1], PALETTE.gold[3]!);
  for (let k = 0; k < 5; k++) raster.rect([0, 5 + k, MODULE, 1], shade(70 - k * 14));
  raster.rect([6, 16, 20, 26], PALETTE.wood[2]!).rect([6, 16, 20, 1], PALETTE.wood[5]!);
  raster.rect([8, 18, 16, 22], PALETTE.cream[4]!).rect([10, 20, 12, 11], PALETTE.sky[3]!);
  raster.rect([10, 27, 12, 4], PALETTE.leaf[3]!).rect([12, 34, 8, 1], PALETTE.stone[3]!);
  raster.rect([12, 36, 6, 1], PALETTE.stone[3]!).rect([7, 42, 20, 1], shade(80));
  raster.rect([0, FACE - 24, MODULE, 24], PALETTE.wood[2]!);
  raster.rect([0, FACE - 24, MODULE, 2], PALETTE.wood[4]!);
  raster
    .rect([5, FACE - 18, 22, 11], PALETTE.wood[1]!)
    .rect([5, FACE - 8, 22, 1], PALETTE.wood[3]!);
  for (const x of [0, MODULE - 4]) {
    raster.rect([x, 0, 4, FACE], PALETTE.wood[3]!).rect([x, 0, 1, FACE], PALETTE.wood[5]!);
    raster.rect([x + 3, 0, 1, FACE], PALETTE.wood[1]!);
  }
  return raster.rect([0, FACE - 2, MODULE, 2], PALETTE.wood[0]!);
}

/** A gilded post beside a doorway in a north wall. */
function doorPost(): Raster {
  const raster = new Raster(10, TOP + FACE + 2);
  const h = raster.h;
  raster.fill([1, 4, 8, h - 4], (_x, _y, u) =>
    tone(PALETTE.wood, 0.8 - Math.abs(u - 0.3) * 0.7, 3),
  );
  raster.rect([0, 0, 10, 5], PALETTE.gold[3]!).rect([0, 0, 10, 1], PALETTE.gold[5]!);
  raster.rect([0, 4, 10, 1], PALETTE.gold[1]!).rect([0, h - 8, 10, 8], PALETTE.wood[2]!);
  raster.rect([0, h - 8, 10, 1], PALETTE.gold[4]!).rect([0, h - 1, 10, 1], PALETTE.wood[0]!);
  return raster.rect([1, 30, 8, 1], PALETTE.gold[3]!).rect([1, 60, 8, 1], PALETTE.gold[3]!);
}

function southTop(): Raster {
  const raster = new Raster(MODULE, TOP).rect([0, 0, MODULE, TOP], PALETTE.plum[1]!);
  return raster.rect([0, 0, MODULE, 2], PALETTE.plum[3]!).rect([0, 2, MODULE, 1], PALETTE.plum[2]!);
}

function corner(name: string, raster: Raster): Piece {
  return { name, raster, ax: 0, ay: raster.h, keepSize: true };
}

/** All wall pieces; anchors are the lower left corners, so that pieces join tile by tile. */
export function wallPieces(): Piece[] {
  const faces = WALL_STYLES.map((style) => corner(`wall-${style.name}`, wallModule(style)));
  const sides = [
    ["wall-west", { west: false, east: true }],
    ["wall-east", { west: true, east: false }],
    ["wall-inner", { west: true, east: true }],
  ] as const;
  return [
    ...faces,
    ...sides.flatMap(([name, edges]) => [
      corner(`${name}-long`, sideTop(edges, 64)),
      corner(name, sideTop(edges, 16)),
    ]),
    corner("wall-end", wallEnd()),
    corner("wall-south", southTop()),
    { name: "door-post", raster: doorPost(), ax: 5, ay: TOP + FACE },
    ...WALL_STYLES.map((style): Piece => ({
      name: `wall-floor-${style.name}`,
      raster: wallReflection(style.panel),
      ax: 0,
      ay: 0,
      flat: true,
      keepSize: true,
    })),
  ];
}
