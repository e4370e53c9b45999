// Hats: front, left side, back; x 1–16.
import { columnsOf, VIEWS, type Pieces } from "./drawing.ts";
import { headMask } from "./head.ts";
import { blankStencil, drawRows, outlined } from "./stencil.ts";

interface Hat {
  /** Row of the drawing's top in the frame. */
  y: number;
  /** Hair above this row is hidden under the hat; 0 = the hat hides none. */
  hairFrom: number;
  drawing: string;
}

export const HATS: Readonly<Record<string, Hat>> = {
  cap: {
    y: 4,
    hairFrom: 9,
    drawing: `
      .....cCCccv.....|....cCCcccv.....|....cCCccv......
      ...cCCCccccvv...|...cCCCccccvv...|...cCCCcccvvv...
      ...cCCcccccvv...|...cCCcccccvv...|...cCCccccvvv...
      ...cccccccccv...|...cccccccccv...|...ccccccccvv...
      ..vccccccccccv..|vvvvvvvvccccv...|...vvccccvvvv...
      ...EEvvvvvvEE...|EEEEEEEEE.......|...vvvEEEEvvv...`,
  },
  straw: {
    y: 3,
    hairFrom: 8,
    drawing: `
      .....YYYzzZ.....|.....YYYzzZ.....|.....YYYzzZ.....
      ....YYzYzzzZ....|....YYzYzzzZ....|....YYzYzzzZ....
      ....YzYzzzzZ....|....YzYzzzzZ....|....YzYzzzzZ....
      ....ccccccvv....|....ccccccvv....|....ccccccvv....
      .YYYYYzYzzzzzzZ.|.YYYYYzYzzzzzzZ.|.YYYYYzYzzzzzzZ.
      YYzYzYzzzzzzzzZZ|YYzYzYzzzzzzzzZZ|YYzYzYzzzzzzzzZZ
      .ZZZZZZZZZZZZZZ.|.ZZZZZZZZZZZZZZ.|.ZZZZZZZZZZZZZZ.`,
  },
  sunhat: {
    y: 4,
    hairFrom: 8,
    drawing: `
      .....CCccvv.....|.....CCccvv.....|.....CCccvv.....
      ....CCCccccv....|....CCCccccv....|....CCCccccv....
      ...CCCcccccvv...|...CCCcccccvv...|...CCCcccccvv...
      ...aaaaaaaqqq...|...aaaaaaaqqq...|...aaaaaaaqqq...
      ..CCCccccccccv..|..CCCccccccccv..|..CCCccccccccv..
      .CCCcccccccccvv.|.CCCcccccccccvv.|.CCCcccccccccvv.
      .vvv........vvv.|.vvvv.......vvv.|.vvvvvvvvvvvvvv.`,
  },
  beanie: {
    y: 2,
    hairFrom: 9,
    drawing: `
      ......WWWX......|......WWWX......|......WWWX......
      ......WWXX......|......WWXX......|......WWXX......
      .....cCcccv.....|.....cCcccv.....|.....cCcccv.....
      ...cCCcccccvv...|...cCCcccccvv...|...cCCcccccvv...
      ..cCCccccccccv..|..cCCccccccccv..|..cCCccccccccv..
      ..aAaAaaaaqaqq..|..aAaAaaaaqaqq..|..aAaAaaaaqaqq..
      ..aAaAaaaaqaqq..|..aAaAaaaaqaqq..|..aAaAaaaaqaqq..`,
  },
  beret: {
    y: 3,
    hairFrom: 8,
    drawing: `
      .......vv.......|.......vv.......|.......vv.......
      ...cCCCCcccv....|....cCCCcccv....|....cCCCcccvv...
      ..cCCCcccccccv..|..cCCCccccccvv..|..cCCCccccccvvv.
      .cCCcccccccccvv.|..cCccccccccvvv.|..cCccccccccvvv.
      ..vvccccccccvv..|...vvvvccccccvv.|...vvccccccvvv..
      ................|.........vvvvv..|.....vvvvvv.....`,
  },
  grad: {
    y: 2,
    hairFrom: 9,
    drawing: `
      .....xxxxxx.....|.....xxxxxx.....|.....xxxxxx.....
      ..xxxxxxxKKKKK..|..xxxxxxxKKKKK..|..xxxxxxxKKKKK..
      xxxxxxxYxKKKKKKK|xxxxxxxYxKKKKKKK|xxxxxxxYxKKKKKKK
      ..KKKKKKKKKKKKa.|.aKKKKKKKKKKKK..|..KKKKKKKKKKKK..
      ...ooKKKKKKoo.a.|.a.ooKKKKKKoo...|...ooKKKKKKoo...
      ...oooooooooo.a.|.a.oooooooooo...|...oooooooooo...
      ...KKKKKKKKKK.A.|.A.KKKKKKKKKK...|...KKKKKKKKKK...
      ..............A.|.A..............|................`,
  },
  band: {
    y: 8,
    hairFrom: 0,
    drawing: `
      ...CCCcccccvv...|...CCCcccccvv...|...CCCcccccvv...
      ...vvvvvvvvvv...|...vvvvvvvvvvv..|...vvvvvvvvvv...
      ................|............v...|.......vv.......`,
  },
  helmet: {
    y: 3,
    hairFrom: 8,
    drawing: `
      ......CCcc......|......CCcc......|......CCcc......
      ....CCCCcccv....|....CCCCcccv....|....CCCCcccv....
      ...CCcCCcvccv...|...CCcCccvccv...|...CCcCCcvccv...
      ...CCcCCcvccv...|...CCcCccvccv...|...CCcCCcvccv...
      ..CCCccccccccv..|CCCCCcccccccvv..|..CCCccccccccv..
      ..vvvvvvvvvvvv..|vvvvvvvvvvvv....|..vvvvvvvvvvvv..`,
  },
  earflap: {
    y: 3,
    hairFrom: 9,
    drawing: `
      .....cCCccv.....|.....cCCccv.....|.....cCCccv.....
      ...cCCCccccvv...|...cCCCccccvv...|...cCCCccccvv...
      ...cCCcaaccvv...|...cCCcccccvv...|...cCCcccccvv...
      ..XXWWXWWXWWXX..|..XWWXWccccvvv..|..cCcccccccvvv..
      ..XWWXWWXWWXWX..|..WWXWXccccvvv..|..ccccccccvvvv..
      ..vv........vv..|......cccvvvv...|..cccccccvvvvv..
      ..cv........cv..|......cXWXvv....|..ccccccvvvvvv..
      ..cv........cv..|......cWXWvv....|..vvccccvvvvvv..
      ..XX........XX..|.......XWX......|...vvvvvvvvvv...
      ................|........X.......|................`,
  },
  crown: {
    y: 6,
    hairFrom: 0,
    drawing: `
      ....c.a.C.a.v...|....a.C.a.c.v...|....c.a.C.a.v...
      ..aCcaCCacvav...|..aCcaCcacvav...|..aCcaCCacvav...
      ...Z.zZ.ZzZ.Z...|...Z.zZ.ZzZ.Z...|...Z.zZ.ZzZ.Z...`,
  },
};

/** Pieces `hat.<name>.<view>`. */
export function hatPieces(): Pieces {
  const pieces: Pieces = new Map();
  for (const [name, hat] of Object.entries(HATS)) {
    VIEWS.forEach((view, index) => {
      const stencil = blankStencil();
      drawRows(stencil, { x: 1, y: hat.y }, columnsOf(hat.drawing)[index] ?? []);
      pieces.set(`hat.${name}.${view}`, outlined(stencil, headMask(index)));
    });
  }
  return pieces;
}
