// Scarves, bags and keepsakes: front, left side, back.
import { columnsOf, inlay, pieceFrom, VIEWS, type Pieces } from "./drawing.ts";

interface Carried {
  x: number;
  y: number;
  drawing: string;
  /** Small things on the chest get no outline of their own. */
  flat?: boolean;
}

const SCARVES: Readonly<Record<string, Carried>> = {
  scarf: {
    x: 4,
    y: 15,
    drawing: `
      ..nnnnNN..|..nnnNNN..|..nnnnNN..
      .nnnnNnnN.|..nnnnnNN.|.nnnnnnNN.
      ......nn..|.......NN.|..........
      ......NN..|.......NN.|..........
      ......nn..|..........|..........`,
  },
  schoolScarf: {
    x: 4,
    y: 15,
    drawing: `
      ..nnWWnN..|..nWWnNN..|..nnWWNN..
      .nWWnnWWN.|..nnWWnNN.|.nWWnnWWN.
      ......nN..|.......XN.|..........
      ......WX..|.......NN.|..........
      ......nN..|.......XX.|..........
      ......WX..|.......NN.|..........`,
  },
};

const PACKS: Readonly<Record<string, Carried>> = {
  backpack: {
    x: 4,
    y: 15,
    drawing: `
      ..........|..........|..........
      .g......G.|.......ggG|.ggggggGG.
      .g......G.|......yggG|.ygggggGG.
      .g......G.|......yggG|.yGGGGGGG.
      ..........|......GGGG|.ggyyggGG.
      ..........|......yggG|.ygGGGgGG.
      ..........|......gGGG|.ggggggGG.`,
  },
  satchel: {
    x: 4,
    y: 16,
    drawing: `
      .......G..|..........|..G.......
      ......G...|..........|...G......
      .....G....|..........|....G.....
      ....G.....|..........|.....G....
      .gggg.....|..........|.....ygGG.
      .gYgG.....|..........|.....gggG.
      .gGGG.....|..........|.....GGGG.`,
  },
};

/** What lies over the body when seen from the side. */
const STRAPS: Readonly<Record<string, Carried>> = {
  satchel: {
    x: 4,
    y: 16,
    drawing: `
      |...G......|
      |....G.....|
      |.....G....|
      |....yggG..|
      |...ygggGG.|
      |...ggYgGG.|
      |...gGGGGG.|`,
  },
};

const KEEPSAKES: Readonly<Record<string, Carried>> = {
  pin: {
    x: 9,
    y: 17,
    flat: true,
    drawing: `
      .Y|..|..
      .Z|..|..`,
  },
  medal: {
    x: 5,
    y: 16,
    flat: true,
    drawing: `
      .a....q.|..a.....|..aaqq..
      ..a..q..|..a.....|........
      ...aq...|.a......|........
      ..YYz...|.Yz.....|........
      ..zzZ...|.zZ.....|........`,
  },
  camera: {
    x: 5,
    y: 16,
    flat: true,
    drawing: `
      .o....o.|..oo....|..oooo..
      .o....o.|..o.....|........
      .ooxooo.|oo......|........
      .oKJWKo.|JKo.....|........
      .ooKKoo.|KKo.....|........`,
  },
  sash: {
    x: 5,
    y: 16,
    flat: true,
    drawing: `
      ......Aa|...Aa...|Aa......
      .....Aa.|..Aa....|.Aa.....
      ...AYa..|..Aa....|..Aa....
      ..Aa....|.Aa.....|...Aa...
      .Aa.....|.Aa.....|....Aa..
      Aa......|........|.....Aa.`,
  },
  flower: {
    x: 9,
    y: 16,
    flat: true,
    drawing: `
      .A.|A..|...
      aYa|aa.|...
      .a.|q..|...
      .q.|...|...`,
  },
};

function addCarried(pieces: Pieces, kind: string, things: Readonly<Record<string, Carried>>): void {
  for (const [name, { x, y, drawing, flat }] of Object.entries(things)) {
    columnsOf(drawing).forEach((rows, index) => {
      const piece = flat ? inlay(rows, { x, y }) : pieceFrom(rows, { x, y });
      if (piece.some((code) => code !== 0)) pieces.set(`${kind}.${name}.${VIEWS[index]}`, piece);
    });
  }
}

/** Pieces `scarf.<name>.<view>`, `pack.<name>.<view>`, `strap.<name>.side`, `keepsake.<name>.<view>`. */
export function carriedPieces(): Pieces {
  const pieces: Pieces = new Map();
  addCarried(pieces, "scarf", SCARVES);
  addCarried(pieces, "pack", PACKS);
  addCarried(pieces, "strap", STRAPS);
  addCarried(pieces, "keepsake", KEEPSAKES);
  return pieces;
}
