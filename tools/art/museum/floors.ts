// What lies flat on the floor. Anchors are at the upper edge, so that everybody who walks here is drawn over it.
import { hex, mix, withAlpha, type Ramp } from "../colour.ts";
import { PALETTE } from "../palette.ts";
import { Raster } from "../raster.ts";
import { shade, type Piece } from "./piece.ts";

/** A woven rug with a border and a lozenge. */
function rug(w: number, h: number, colours: Ramp): Raster {
  const raster = new Raster(w, h);
  const [dark, body, light] = [colours[0]!, colours[1]!, colours[2]!];
  for (let x = 0; x < w; x += 2) raster.rect([x, 0, 1, h], PALETTE.cream[3]!);
  raster.rect([0, 2, w, h - 4], dark).rect([2, 4, w - 4, h - 8], PALETTE.gold[2]!);
  raster.rect([3, 5, w - 6, h - 10], body).rect([7, 9, w - 14, h - 18], dark);
  return raster.fill([8, 10, w - 16, h - 20], (x, y) => {
    const lozenge =
      Math.abs(x - w / 2 + 0.5) / (w / 2 - 14) + Math.abs(y - h / 2 + 0.5) / (h / 2 - 12);
    if (lozenge < 0.34) return mix(light, body, 0.3);
    if (lozenge < 0.4 || (lozenge > 0.92 && lozenge < 1)) return PALETTE.gold[2]!;
    return lozenge < 0.92 ? mix(body, dark, 0.25) : body;
  });
}

/** A star of inlaid wood, eight rays in an oval. */
function inlay(): Raster {
  const raster = new Raster(176, 104);
  const [dark, mid, light] = [PALETTE.floor[1]!, PALETTE.floor[2]!, PALETTE.floor[5]!];
  raster.ellipse([88, 52, 88, 52], mid).ellipse([88, 52, 85, 49.5], light);
  raster.ellipse([88, 52, 83, 48], PALETTE.floor[3]!).ellipse([88, 52, 62, 36], mid);
  raster.ellipse([88, 52, 60, 34.6], PALETTE.floor[4]!);
  return raster.ellipse([88, 52, 80, 46], (_x, _y, u, v) => {
    const radius = Math.hypot(u, v);
    const turn = (Math.atan2(v, u) / Math.PI) * 4;
    const off = Math.abs(turn - Math.round(turn));
    const isLong = Math.round(turn) % 2 === 0;
    const reach = isLong ? 0.96 : 0.68;
    if (radius > reach || off > (1 - radius / reach) * 0.62) return null;
    return turn > Math.round(turn) ? dark : isLong ? light : mid;
  });
}

/** Daylight that falls in through the way out. */
function doorLight(): Raster {
  const raster = new Raster(96, 80);
  const doorstep = 48;
  for (let y = 0; y < 80; y++) {
    const half = y < doorstep ? 44 - Math.floor(y / 4) : 32;
    const alpha = Math.round((70 * (y / 80)) / 10) * 10;
    if (alpha > 0) raster.rect([48 - half, y, half * 2, 1], withAlpha(hex("#fff0c0"), alpha));
  }
  return raster;
}

/** Shade between the walls of a doorway that leads north. */
function passageShade(): Raster {
  const raster = new Raster(64, 96);
  for (let k = 0; k < 12; k++) raster.rect([k, 0, 1, 96], shade(96 - k * 8));
  for (let k = 0; k < 5; k++) raster.rect([63 - k, 0, 1, 96], shade(50 - k * 10));
  for (let k = 0; k < 3; k++) raster.rect([0, k * 4, 64, 4], shade(54 - k * 18));
  raster.rect([0, 94, 64, 2], PALETTE.gold[2]!).rect([0, 94, 64, 1], PALETTE.gold[4]!);
  return raster;
}

/** Shade under the lintel of a doorway that leads east and west. */
function doorwayShade(): Raster {
  const raster = new Raster(32, 64);
  for (let k = 0; k < 5; k++) raster.rect([0, k * 4, 32, 4], shade(100 - k * 20));
  raster.rect([0, 0, 1, 64], PALETTE.gold[4]!).rect([1, 0, 1, 64], PALETTE.gold[2]!);
  return raster.rect([30, 0, 1, 64], PALETTE.gold[4]!).rect([31, 0, 1, 64], PALETTE.gold[2]!);
}

/** A warm pool of lamplight. */
function lightPool(): Raster {
  const raster = new Raster(128, 72);
  for (let ring = 0; ring < 6; ring++) {
    raster.ellipse([64, 36, 64 - ring * 9, 36 - ring * 5], hex("#ffe9b0", 13));
  }
  return raster;
}

/** The wall's panelling mirrored in the polished floor, under a soft shade; two tiles. */
export function wallReflection(panel: Ramp): Raster {
  const raster = new Raster(32, 28);
  for (let y = 0; y < 28; y++) {
    const alpha = Math.round((96 * (1 - y / 28)) / 12) * 12;
    const colour = y < 4 ? panel[1]! : y === 23 ? panel[4]! : panel[2]!;
    if (alpha > 0)
      raster.rect([0, y, 32, 1], withAlpha(mix(colour, PALETTE.floor[2]!, 0.3), alpha));
  }
  for (let k = 0; k < 6; k++) raster.rect([0, k, 32, 1], shade(72 - k * 12));
  return raster;
}

function flat(name: string, raster: Raster): Piece {
  return { name, raster, ax: raster.w / 2, ay: 0, flat: true, keepSize: true };
}

/** Everything flat. */
export function floorPieces(): Piece[] {
  const wine = [PALETTE.red[0]!, PALETTE.red[1]!, PALETTE.red[2]!];
  const teal = [PALETTE.slate[0]!, PALETTE.slate[1]!, PALETTE.slate[2]!];
  const pine = [PALETTE.pine[0]!, PALETTE.pine[1]!, PALETTE.pine[2]!];
  return [
    flat("rug-wine", rug(128, 72, wine)),
    flat("rug-teal", rug(160, 96, teal)),
    flat("rug-pine", rug(128, 72, pine)),
    flat("floor-star", inlay()),
    flat("door-light", doorLight()),
    flat("passage-shade", passageShade()),
    flat("doorway-shade", doorwayShade()),
    flat("light-pool", lightPool()),
  ];
}
