// Legs and feet by pose. Each drawing stands where it belongs in the frame; the feet's row is 26.
import { columnsOf, pieceFrom, type Pieces } from "./drawing.ts";
import type { Slot } from "./slots.ts";

interface Bottom {
  upper: Slot;
  lower: Slot;
  skirt: "none" | "short" | "long";
}

/** What covers the legs, and in whose colour. */
export const BOTTOMS: Readonly<Record<string, Bottom>> = {
  trousers: { upper: "bottom", lower: "bottom", skirt: "none" },
  shorts: { upper: "bottom", lower: "skin", skirt: "none" },
  boots: { upper: "bottom", lower: "shoes", skirt: "none" },
  skirt: { upper: "skin", lower: "skin", skirt: "short" },
  longSkirt: { upper: "skin", lower: "skin", skirt: "long" },
  bootSkirt: { upper: "skin", lower: "shoes", skirt: "short" },
};

interface LegDrawing {
  x: number;
  y: number;
  drawing: string;
}

const FRONT: Readonly<Record<string, LegDrawing>> = {
  stand: {
    x: 3,
    y: 22,
    drawing: `
      ...ppppPP...
      ...pp..PP...
      ...ll..jj...
      ...ll..jj...
      ..fff..FFF..`,
  },
  passLeft: {
    x: 3,
    y: 21,
    drawing: `
      ...ppppPP...
      ...pp..PP...
      ...pp..PP...
      ...ll..jj...
      ...ll..FFF..
      ..fff.......`,
  },
  passRight: {
    x: 3,
    y: 21,
    drawing: `
      ...ppppPP...
      ...pp..PP...
      ...pp..PP...
      ...ll..jj...
      ..fff..jj...
      .......FFF..`,
  },
  stepLeft: {
    x: 3,
    y: 22,
    drawing: `
      ...ppppPP...
      ...pp..PP...
      ...ll..jj...
      ...ll..FF...
      ..fff.......`,
  },
  stepRight: {
    x: 3,
    y: 22,
    drawing: `
      ...ppppPP...
      ...pp..PP...
      ...ll..jj...
      ...ff..jj...
      .......FFF..`,
  },
  runLeft: {
    x: 3,
    y: 22,
    drawing: `
      ...ppppPP...
      ...ppp.PP...
      ..lll..FFF..
      ..ll........
      .fff........`,
  },
  runRight: {
    x: 3,
    y: 22,
    drawing: `
      ...ppppPP...
      ...pp.PPP...
      ..fff..jjj..
      ........jj..
      ........FFF.`,
  },
  leapLeft: {
    x: 3,
    y: 20,
    drawing: `
      ...ppppPP...
      ..ppppPPP...
      .pppl..PP...
      .lll...jj...
      .lll...FF...
      .fff........`,
  },
  leapRight: {
    x: 3,
    y: 20,
    drawing: `
      ...ppppPP...
      ...pppPPPP..
      ...pp..jPPP.
      ...ll...jjj.
      ...ff...jjj.
      ........FFF.`,
  },
  hop: {
    x: 3,
    y: 20,
    drawing: `
      ...ppppPP...
      ...pp..PP...
      ...ll..jj...
      ..ll....jj..
      ..ff....FF..`,
  },
  sit: {
    x: 4,
    y: 23,
    drawing: `
      pppp..PPPP
      pppp..PPPP
      .ll....jj.
      fff....FFF`,
  },
};

const SIDE: Readonly<Record<string, LegDrawing>> = {
  stand: {
    x: 3,
    y: 22,
    drawing: `
      ...pppPP....
      ....ppPP....
      ....lljj....
      ....lljj....
      ...fffFF....`,
  },
  stepNear: {
    x: 3,
    y: 22,
    drawing: `
      ...pppPP....
      ..ppp.PPP...
      .lll...jjj..
      .ll.....jj..
      fff.....FF..`,
  },
  stepFar: {
    x: 3,
    y: 22,
    drawing: `
      ...PPppp....
      ..PPP.ppp...
      .jjj...lll..
      .jj.....ll..
      FFF.....ff..`,
  },
  passNear: {
    x: 3,
    y: 21,
    drawing: `
      ...pppPP....
      ....ppPP....
      ....ppPPj...
      ....ll.jjF..
      ....ll..F...
      ...fff......`,
  },
  passFar: {
    x: 3,
    y: 21,
    drawing: `
      ...pppPP....
      ....pppp....
      ....PPppl...
      ....jj.llf..
      ....jj..f...
      ...FFF......`,
  },
  runNear: {
    x: 2,
    y: 22,
    drawing: `
      .....pppPP....
      .....pp.PPjj..
      ....ll...jjjF.
      ....ll.....FF.
      ...fff........`,
  },
  runFar: {
    x: 2,
    y: 22,
    drawing: `
      .....PPppp....
      .....PP.ppll..
      ....jj...lllf.
      ....jj.....ff.
      ...FFF........`,
  },
  leapNear: {
    x: 2,
    y: 21,
    drawing: `
      .....pppPP....
      ..ppppp.PPPP..
      .lpp.....PPjj.
      .ll........jjF
      fff.........FF`,
  },
  leapFar: {
    x: 2,
    y: 21,
    drawing: `
      .....PPppp....
      ..PPPPP.pppp..
      .jPP.....ppll.
      .jj........llf
      FFF.........ff`,
  },
  hop: {
    x: 3,
    y: 20,
    drawing: `
      ...pppPP....
      ....ppPP....
      ....lljj....
      .....lljj...
      ....fffFF...`,
  },
  sit: {
    x: 2,
    y: 22,
    drawing: `
      ..ppppppp.....
      ..pppppPPPP...
      ..lljj........
      ..lljj........
      .fffFF........`,
  },
};

const BACK_SIT: LegDrawing = {
  x: 4,
  y: 24,
  drawing: `
    .pppppPPP.
    .ppppPPPP.`,
};

function addLegs(pieces: Pieces, view: string, legs: Readonly<Record<string, LegDrawing>>): void {
  for (const [name, { x, y, drawing }] of Object.entries(legs)) {
    pieces.set(`legs.${name}.${view}`, pieceFrom(columnsOf(drawing)[0] ?? [], { x, y }));
  }
}

/** Pieces `legs.<pose>.<view>`; a person seen from behind steps with the front's legs. */
export function legPieces(): Pieces {
  const pieces: Pieces = new Map();
  addLegs(pieces, "front", FRONT);
  addLegs(pieces, "side", SIDE);
  addLegs(pieces, "back", { ...FRONT, sit: BACK_SIT });
  return pieces;
}
