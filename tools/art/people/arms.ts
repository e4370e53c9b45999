// Arms by pose: lists of cells, each run of cells led by its glyph (see slots.ts; "," keeps the
// outline off). Front arms are the one at the viewer's left; its mirror image is the other.
import type { Pieces } from "./drawing.ts";
import { blankStencil, drawRows, mirrored, outlined, shaded, type Stencil } from "./stencil.ts";

const FRONT: Readonly<Record<string, string>> = {
  rest: "U 4,17 4,18 L 4,19 4,20 s 4,21 , 5,17",
  fore: "U 4,17 4,18 L 4,19 s 4,20 5,20 , 5,17",
  aft: "U 4,17 4,18 L 3,19 s 3,20 , 5,17",
  wave0:
    "U 4,17 3,17 3,16 2,16 2,15 L 1,15 1,14 2,14 1,13 2,13 1,12 2,12 2,11 " +
    "s 2,10 3,10 2,9 3,9 , 5,17",
  wave1: "U 4,17 3,17 3,16 2,16 L 2,15 1,15 2,14 1,14 1,13 s 1,12 2,12 1,11 2,11 , 5,17",
  cheer0:
    "U 4,17 3,17 3,16 2,16 2,15 L 1,15 1,14 2,14 1,13 2,13 1,12 2,12 " +
    "s 1,11 2,11 1,10 2,10 , 5,17",
  cheer1:
    "U 4,17 3,17 3,16 2,16 2,15 1,15 1,14 L 2,14 1,13 2,13 1,12 2,12 1,11 2,11 1,10 2,10 " +
    "s 1,9 2,9 1,8 2,8 , 5,17",
  clap0: "U 4,17 4,18 L 4,19 5,19 s 6,18 6,19 , 5,17 5,18",
  clap1: "U 4,17 4,18 L 5,19 6,19 7,18 s 8,17 8,18 , 5,17 5,18",
  lap: "U 4,17 4,18 L 4,19 4,20 s 5,21 6,21 , 5,17",
  pump: "U 4,17 3,18 L 3,19 4,19 s 5,19 5,18 , 5,17",
  drive: "U 4,17 3,17 3,18 L 2,19 3,19 2,20 , 5,17",
  rim0: "U 4,17 3,18 L 3,19 s 3,20 3,21 , 5,17",
  rim1: "U 4,17 3,18 L 3,19 3,20 s 3,21 3,22 , 5,17",
};

const BACK: Readonly<Record<string, string>> = {
  ...FRONT,
  clap0: "U 4,17 4,18 L 3,19 4,19 , 5,17",
  clap1: "U 4,17 4,18 L 4,19 , 5,17",
  lap: "U 4,17 4,18 L 4,19 , 5,17",
  pump: "U 4,17 3,18 L 3,19 , 5,17",
  drive: "U 4,17 3,17 3,18 L 2,19 3,19 s 2,20 3,20 , 5,17",
};

const SIDE: Readonly<Record<string, string>> = {
  rest: "U 8,17 8,18 V 9,17 9,18 L 8,19 8,20 M 9,19 9,20 s 8,21 S 9,21 , 7,17 7,18 7,19 8,16 9,16",
  fore: "U 8,17 7,18 V 9,17 8,18 L 6,19 7,19 M 6,20 s 5,20 5,21 , 7,17 8,16 9,16 10,17 6,18",
  aft: "U 8,17 9,18 V 9,17 10,18 L 10,19 M 11,19 s 11,20 S 12,20 , 7,17 8,18 8,16 9,16",
  wave0:
    "U 8,17 7,17 7,18 V 8,18 U 6,17 L 5,16 4,16 4,15 3,15 3,14 2,14 s 2,13 3,13 2,12 3,12 " +
    ", 9,17 9,18 8,16 7,16 6,16",
  wave1:
    "U 8,17 7,17 7,18 V 8,18 U 6,17 L 5,17 4,16 3,16 3,15 2,15 s 1,14 2,14 1,13 2,13 " +
    ", 9,17 9,18 8,16 7,16 6,16",
  cheer0:
    "U 8,17 7,17 7,18 V 8,18 U 6,17 L 5,16 4,16 4,15 3,15 3,14 2,14 s 2,13 3,13 2,12 3,12 " +
    ", 9,17 9,18 8,16 7,16 6,16",
  cheer1:
    "U 8,17 7,17 V 8,18 7,18 U 6,16 L 5,16 4,15 3,15 3,14 2,14 2,13 s 2,12 3,12 2,11 3,11 " +
    ", 9,17 9,18 8,16 7,16",
  clap0: "U 8,17 7,18 V 8,18 L 6,19 5,19 M 6,20 s 4,19 4,20 , 7,17 9,17 9,18 8,16",
  clap1: "U 8,17 7,17 V 8,18 7,18 L 6,18 5,18 s 4,17 4,18 , 9,17 9,18 8,16 7,16 6,17",
  lap: "U 8,17 8,18 V 9,17 9,18 L 7,19 8,19 M 7,20 8,20 s 5,20 6,20 , 7,17 7,18 8,16 9,16",
  pump: "U 8,17 7,18 V 9,17 8,18 L 6,19 5,18 M 7,19 6,18 s 4,17 5,17 4,16 , 7,17 8,16 9,16 10,17",
  drive: "U 8,17 9,17 10,18 V 9,18 11,18 L 12,19 11,19 M 11,20 s 10,20 10,21 , 7,17 8,16 9,16 8,18",
  rim0: "U 8,17 9,18 V 9,17 10,18 L 10,19 M 9,19 s 10,20 S 11,20 , 7,17 8,16 9,16 8,18",
  rim1: "U 8,17 8,18 V 9,17 9,18 L 7,19 M 8,19 s 6,20 S 7,20 , 7,17 8,16 9,16",
};

function armPiece(cells: string): Stencil {
  const stencil = blankStencil();
  let glyph = ".";
  for (const token of cells.split(" ")) {
    const [x, y] = token.split(",").map(Number);
    if (token === "," || y === undefined || x === undefined) glyph = token;
    else drawRows(stencil, { x, y }, [glyph]);
  }
  return stencil;
}

/** Pieces `arm.<pose>.<view>.<left|right|near|far>`; the far and the right arm lie in shade. */
export function armPieces(): Pieces {
  const pieces: Pieces = new Map();
  for (const [view, arms] of Object.entries({ front: FRONT, back: BACK })) {
    for (const [pose, cells] of Object.entries(arms)) {
      const left = armPiece(cells);
      pieces.set(`arm.${pose}.${view}.left`, outlined(left));
      pieces.set(`arm.${pose}.${view}.right`, outlined(shaded(mirrored(left))));
    }
  }
  for (const [pose, cells] of Object.entries(SIDE)) {
    pieces.set(`arm.${pose}.side.near`, outlined(armPiece(cells)));
    pieces.set(`arm.${pose}.side.far`, outlined(shaded(armPiece(cells))));
  }
  return pieces;
}
