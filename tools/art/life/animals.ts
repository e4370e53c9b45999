// Animals of the campus: cats, a dog, gulls, sparrows, butterflies, dragonflies.
import { hex, mix, step, type Ramp, type Rgba } from "../colour.ts";
import { PALETTE } from "../palette.ts";
import { Raster } from "../raster.ts";
import { rim } from "../shading.ts";
import { pixelMap } from "./pixel-map.ts";

const P = PALETTE;
const INK = hex("#33233f");

/** Fur colours: f fur, d shade, l light, p patch. */
export type Coat = Readonly<Record<"f" | "d" | "l" | "p", Rgba>>;

export const COATS: Readonly<Record<string, Coat>> = {
  orange: { f: step(P.gold, 2), d: step(P.gold, 1), l: step(P.cream, 5), p: step(P.gold, 1) },
  grey: { f: step(P.metal, 3), d: step(P.metal, 2), l: step(P.metal, 5), p: step(P.metal, 1) },
  cow: { f: P.white, d: step(P.stone, 4), l: P.white, p: step(P.metal, 0) },
};

const CAT_BODY = [
  "...............d.d.",
  "d.............dfdfd",
  "fd...........dffffd",
  ".fd..........fkffkf",
  ".ffdffpfffpfffflnlf",
  "..ffpffpffffpffllf.",
  "...ffffffffffffld..",
  "...fffffffffffff...",
];

const CAT_LEGS: readonly (readonly string[])[] = [
  ["...fd.fd....fd.fd..", "...f..fd....f..fd..", "...l..l.....l..l..."],
  ["....fdfd....fdfd...", "....f.fd....f.fd...", "....l.l.....l.l...."],
  ["...fd.fd....fd.fd..", "..fd...f...fd...f..", "..l....l...l....l.."],
  ["....fdfd....fdfd...", "....fdf.....fdf....", "....l.l.....l.l...."],
];

const CAT_SIT: readonly (readonly string[])[] = [
  [
    "..d.d........",
    ".dfdfd.......",
    ".dffffd......",
    ".fkffkf......",
    ".flnlff......",
    "..fllff......",
    "..lllffd.....",
    "..lllfffd....",
    "..llfffff..d.",
    "..lfffpff.df.",
    "..lfflffffff.",
    "..ll.ll.fff..",
  ],
  [
    "..d.d........",
    ".dfdfd.......",
    ".dffffd......",
    ".fkffkf......",
    ".flnlff......",
    "..fllff......",
    "..lllffd.....",
    "..lllfffd..d.",
    "..llfffff..f.",
    "..lfffpff.df.",
    "..lfflfffff..",
    "..ll.ll.ff...",
  ],
];

function furry(coat: Coat): Record<string, Rgba> {
  return { ...coat, k: INK, n: step(P.cherry, 2) };
}

/** Cat walking to the east; four frames. */
export function catWalk(coat: Coat, frame: number): Raster {
  const rows = [...CAT_BODY, ...(CAT_LEGS[frame % 4] ?? [])];
  return rim(pixelMap(rows, furry(coat)).pad(1, 1, 1, 1), INK);
}

/** Cat sitting, its tail moving; two frames. */
export function catSit(coat: Coat, frame: number): Raster {
  return rim(pixelMap(CAT_SIT[frame % 2] ?? [], furry(coat)).pad(1, 1, 1, 1), INK);
}

const DOG_BODY = [
  "................dd...",
  "...............dffd..",
  ".d............dfffffd",
  "fd............ffkffnk",
  "ff...........dffffllk",
  ".fffffffffffffffflll.",
  ".ffffffffffffffrrl...",
  "..fffpfffffffffff....",
  "..ffppffffffflff.....",
];

const DOG_LEGS: readonly (readonly string[])[] = [
  ["..fd.fd.....fd.fd....", "..fd..f.....fd..f....", "..ll..l.....ll..l...."],
  ["...fdfd......fdfd....", "...fdf.......fdf.....", "...l.l.......l.l....."],
];

/** Dog trotting to the east; two frames. */
export function dog(frame: number): Raster {
  const coat = { f: step(P.wood, 5), d: step(P.wood, 3), l: step(P.cream, 5), p: step(P.wood, 4) };
  const colours = { ...coat, k: INK, n: step(P.cream, 4), r: step(P.red, 3) };
  const rows = [...DOG_BODY, ...(DOG_LEGS[frame % 2] ?? [])];
  return rim(pixelMap(rows, colours).pad(1, 1, 1, 1), INK);
}

const GULL: readonly (readonly string[])[] = [
  [
    "g...........g",
    "gw.........wg",
    ".ww.......ww.",
    "..www.w.www..",
    "...wwwwwwwy..",
    "....sssww....",
    ".............",
  ],
  [
    ".............",
    ".............",
    "gg.........gg",
    ".wwww.w.wwww.",
    "..wwwwwwwwy..",
    "....sssww....",
    ".............",
  ],
  [
    ".............",
    ".............",
    ".............",
    "....wwww.....",
    "..wwwwwwwwy..",
    ".www.sss.www.",
    "gg.........gg",
  ],
];

/** Gull in the air: wings up, level, down. */
export function gull(frame: number): Raster {
  const colours = { g: step(P.metal, 1), w: P.white, s: step(P.stone, 4), y: step(P.gold, 2) };
  return pixelMap(GULL[frame % 3] ?? [], colours);
}

const SPARROW: readonly (readonly string[])[] = [
  ["....bb..", "...bbkb.", "...bcccy", "bbbbbcc.", ".bdbcc..", "..dcc...", "...k.k.."],
  ["........", "....bb..", "...bbkb.", "bbbbbccy", ".bdbbcc.", "..dccc..", "...k.k.."],
  ["........", "........", "bb......", ".bbbbb..", "..bdbbkb", "...cccby", "...k.kc."],
];

/** Sparrow standing, ducking, pecking. */
export function sparrow(frame: number): Raster {
  const colours = {
    b: step(P.wood, 3),
    d: step(P.wood, 1),
    c: step(P.cream, 3),
    k: INK,
    y: step(P.wood, 1),
  };
  return pixelMap(SPARROW[frame % 3] ?? [], colours);
}

const SPARROW_FLY: readonly (readonly string[])[] = [
  ["d..d....", "bd.bd...", ".bbbbb..", "..bbbkb.", "..cccbyy", "........"],
  ["........", "........", ".bbbbb..", "bbbbbkb.", ".dbccbyy", "db.d...."],
];

export function sparrowFly(frame: number): Raster {
  const colours = { b: step(P.wood, 3), d: step(P.wood, 1), c: step(P.cream, 3), k: INK, y: INK };
  return pixelMap(SPARROW_FLY[frame % 2] ?? [], colours);
}

const BUTTERFLY: readonly (readonly string[])[] = [
  ["aa.k.aa", "abbkbba", ".abkba.", "..aka..", ".ab.ba."],
  ["..aka..", "..bkb..", "..bkb..", "..aka..", "..a.a.."],
];

export function butterfly(colours: Ramp, frame: number): Raster {
  return pixelMap(BUTTERFLY[frame % 2] ?? [], { a: step(colours, 3), b: step(colours, 5), k: INK });
}

const DRAGONFLY: readonly (readonly string[])[] = [
  ["..w...w..", "...w.w...", "rrrrrrrkk", "...w.w...", "..w...w.."],
  [".........", "..ww.ww..", "rrrrrrrkk", "..ww.ww..", "........."],
];

export function dragonfly(frame: number): Raster {
  const wing = mix(P.white, step(P.glass, 4), 0.4);
  const colours = { w: [wing[0], wing[1], wing[2], 190] as const, r: step(P.red, 2), k: INK };
  return pixelMap(DRAGONFLY[frame % 2] ?? [], colours);
}
