// Emote bubbles, 18×18: a cream bubble with a tail and a small drawing in it.
import { hex, step, type Rgba } from "../colour.ts";
import { PALETTE } from "../palette.ts";
import { Raster } from "../raster.ts";
import { pixelMap } from "./pixel-map.ts";

const P = PALETTE;
const INK = hex("#33233f");

const COLOURS: Readonly<Record<string, Rgba>> = {
  k: INK,
  w: P.white,
  r: step(P.red, 2),
  R: step(P.red, 3),
  o: step(P.maple, 4),
  y: step(P.gold, 3),
  Y: step(P.gold, 4),
  s: step(P.skin, 2),
  S: step(P.skin, 3),
  d: step(P.skin, 1),
  p: step(P.cherry, 2),
  P: step(P.cherry, 4),
  g: step(P.leaf, 2),
  G: step(P.leaf, 3),
  b: step(P.blue, 3),
  B: step(P.blue, 4),
};

const DRAWINGS: Readonly<Record<string, readonly string[]>> = {
  wave: [
    "..d.d......",
    ".dSdSdd..b.",
    ".dSdSdSd..b",
    "ddSdSdSd.b.",
    "dSdSSSSd...",
    "dSSSSSSd..b",
    ".dSSSSSd.b.",
    ".dSSSSd....",
    "..dddd.....",
  ],
  clap: [
    "y..Y...y...",
    ".y.....Y...",
    "...dd.dd...",
    "..dSSdSSd..",
    ".dSSSdSSSd.",
    ".dSSSdSSSd.",
    ".dSSsdsSSd.",
    "..dssdssd..",
    "...dd.dd...",
  ],
  cheer: [
    "r.y...b..y.",
    "..R.Y...r..",
    "y.......B.p",
    "..ddRr.....",
    ".dRYRrr..y.",
    ".RYRrrd....",
    "RYRrd......",
    "YRd........",
    "d..........",
  ],
  heart: [
    "..rr..rr...",
    ".rRRrrRRr..",
    "rRPRRRRRRr.",
    "rRPRRRRRRr.",
    "rRRRRRRRRr.",
    ".rRRRRRRr..",
    "..rRRRRr...",
    "...rRRr....",
    "....rr.....",
  ],
  laugh: [
    "...yyyyy...",
    ".yYYYYYYYy.",
    ".YkYYYYYkY.",
    "yYYkYYYkYYy",
    "yYkYYYYYkYy",
    "yYYkkkkkYYy",
    ".YYkwwwkYY.",
    ".yYYkRkYYy.",
    "...yyyyy...",
  ],
  flower: [
    "....pp.....",
    "..ppPPpp...",
    ".pPPpPPPp..",
    ".pPpYYpPp..",
    ".pPPYYPPp..",
    "..ppPPpp.g.",
    "....pp..gG.",
    "....g..gG..",
    "....gGGg...",
  ],
  question: [
    "...bbbbb...",
    "..bbBBbbb..",
    "..bb...bb..",
    ".......bb..",
    ".....bbb...",
    "....bbb....",
    "....bb.....",
    "...........",
    "....bb.....",
  ],
  thumbsUp: [
    ".....dd....",
    "....dSd....",
    "....dSd....",
    "...dSSdddd.",
    "bb.dSSSSSSd",
    "bBdSSSSsddd",
    "bBdSSSSSSd.",
    "bBdSSSsdd..",
    "bb.ddddd...",
  ],
  tears: [
    "...yyyyy...",
    ".yYYYYYYYy.",
    ".YYkYYYkYY.",
    "yYkkYYYkkYy",
    "yYbYYYYYbYy",
    "yYbBYYYbBYy",
    ".YbBkkkbBY.",
    ".ybBYYYbBy.",
    "...yyyyy...",
  ],
  lantern: [
    "....yy.....",
    "..yyyyyy...",
    ".rRooooRr..",
    "rRoYYYYoRr.",
    "rRoYwwYoRr.",
    "rRoYYYYoRr.",
    ".rRooooRr..",
    "..yyyyyy...",
    "....yy.....",
  ],
};

/** Names of all emotes. */
export const EMOTES = Object.keys(DRAWINGS);

/** Draws an emote's bubble. Throws on an unknown name. */
export function emote(name: string): Raster {
  const drawing = DRAWINGS[name];
  if (!drawing) throw new Error(`no emote ${name}`);
  const raster = new Raster(18, 18);
  raster.rect([1, 0, 16, 15], INK).rect([0, 1, 18, 13], INK);
  raster.rect([2, 1, 14, 13], step(P.cream, 5)).rect([1, 2, 16, 11], step(P.cream, 5));
  raster.rect([2, 13, 14, 1], step(P.cream, 3)).rect([7, 15, 4, 1], INK).rect([8, 16, 2, 1], INK);
  raster.rect([8, 14, 2, 2], step(P.cream, 4));
  return raster.blit(pixelMap(drawing, COLOURS), 4, 3);
}
