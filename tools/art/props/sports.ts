// Things people play and travel with: table tennis, basketball, bicycles, a boat, an umbrella, a kiosk.
import { choose } from "../choose.ts";
import { mix, step, tone, type Ramp, type Rgba } from "../colour.ts";
import { PALETTE } from "../palette.ts";
import { Raster } from "../raster.ts";
import { INK, rim } from "../shading.ts";

const P = PALETTE;
const metal = (k: number) => step(P.metal, k);

export function pingPongTable(): Raster {
  const raster = new Raster(44, 34);
  for (const x of [5, 36]) raster.rect([x, 14, 3, 17], metal(1)).rect([x, 14, 1, 17], metal(3));
  raster.fill([2, 4, 40, 18], (x, y, u, v) => tone(P.blue, 0.62 - u * 0.12 - v * 0.1));
  raster.rect([2, 4, 40, 1], P.white).rect([2, 21, 40, 1], step(P.cream, 3));
  raster.rect([2, 4, 1, 18], P.white).rect([41, 4, 1, 18], step(P.cream, 3));
  raster.rect([3, 12, 38, 1], step(P.blue, 4)).rect([2, 22, 40, 3], step(P.blue, 0));
  raster.rect([21, 0, 2, 23], metal(4)).rect([22, 0, 1, 23], metal(2));
  raster.rect([9, 14, 4, 3], step(P.red, 2)).rect([12, 16, 2, 1], step(P.wood, 4));
  raster.rect([30, 8, 2, 2], P.white);
  return rim(raster, INK);
}

export function basketHoop(): Raster {
  const raster = new Raster(40, 66);
  raster
    .rect([18, 24, 4, 40], metal(2))
    .rect([18, 24, 1, 40], metal(4))
    .rect([21, 24, 1, 40], metal(1));
  raster.rect([13, 60, 14, 5], step(P.blue, 1)).rect([13, 60, 14, 1], step(P.blue, 3));
  raster.rect([4, 3, 32, 21], P.white).rect([4, 22, 32, 2], step(P.stone, 4));
  for (const box of [
    [4, 3, 32, 1],
    [4, 23, 32, 1],
    [4, 3, 1, 21],
    [35, 3, 1, 21],
    [14, 10, 12, 1],
    [14, 18, 12, 1],
    [14, 10, 1, 9],
    [25, 10, 1, 9],
  ] as const) {
    raster.rect(box, step(P.red, 2));
  }
  raster.rect([14, 21, 12, 2], step(P.maple, 3)).rect([14, 21, 12, 1], step(P.maple, 4));
  for (let k = 0; k < 9; k++) {
    const squeeze = Math.floor(k / 3);
    for (let x = 15 + squeeze; x < 25 - squeeze; x++) {
      if ((x + k) % 3 === 0) raster.set(x, 23 + k, step(P.cream, 4));
    }
  }
  return rim(raster, INK);
}

export function bicycle(colour: Rgba): Raster {
  const raster = new Raster(28, 22);
  const dark = mix(colour, P.ink, 0.35);
  for (const x of [7, 20]) {
    for (let k = 0; k < 32; k++) {
      const angle = (k / 32) * Math.PI * 2;
      raster.put(
        x + Math.round(Math.cos(angle) * 5),
        14 + Math.round(Math.sin(angle) * 5),
        metal(0),
      );
      if (k % 4 === 0) {
        raster.put(x + Math.cos(angle) * 2.6, 14 + Math.sin(angle) * 2.6, metal(3));
      }
    }
    raster.put(x, 14, metal(4));
  }
  raster.line([7, 14, 11, 7], colour).line([11, 7, 18, 7], colour).line([18, 6, 20, 14], dark);
  raster.line([11, 7, 14, 14], dark).line([14, 14, 18, 7], colour).line([7, 14, 14, 14], dark);
  raster.rect([9, 4, 5, 2], step(P.wood, 1)).rect([9, 4, 4, 1], step(P.wood, 3));
  raster.line([18, 7, 18, 3], metal(2)).rect([17, 2, 5, 1], metal(1)).set(21, 3, metal(1));
  raster.rect([19, 4, 6, 4], step(P.wood, 4)).rect([19, 4, 6, 1], step(P.wood, 5));
  return raster.rect([13, 13, 3, 3], metal(2));
}

/** Rowing boat at its mooring. */
export function boat(): Raster {
  const raster = new Raster(48, 24);
  raster.polygon(
    [
      [2, 6],
      [46, 6],
      [40, 18],
      [9, 18],
    ],
    (x, y) => (y > 13 ? step(P.cream, 2) : y > 9 ? step(P.red, 2) : step(P.cream, 4)),
  );
  raster.polygon(
    [
      [6, 7],
      [42, 7],
      [38, 11],
      [10, 11],
    ],
    step(P.wood, 1),
  );
  for (const x of [15, 30])
    raster.rect([x, 6, 4, 5], step(P.wood, 4)).rect([x, 6, 4, 1], step(P.wood, 5));
  raster.line([12, 9, 44, 3], step(P.wood, 4)).rect([43, 1, 4, 3], step(P.wood, 5));
  rim(raster, INK);
  return raster.rect([8, 19, 34, 1], [244, 255, 244, 150]);
}

/** Sunshade over a small table. */
export function sunshade(colours: Ramp): Raster {
  const raster = new Raster(44, 46);
  raster.rect([21, 12, 2, 31], metal(3)).rect([21, 12, 1, 31], metal(5));
  raster.ellipse([22, 34, 10, 3], step(P.cream, 3)).ellipse([22, 33, 10, 3], step(P.cream, 5));
  raster.rect([17, 42, 10, 2], metal(1)).rect([28, 30, 2, 3], step(P.red, 3));
  for (let x = 1; x < 43; x++) {
    const u = (x - 22) / 21;
    const top = Math.round(2 + u * u * 9);
    const panel = Math.floor(Math.abs(u) * 2.6 + (u < 0 ? 0.5 : 0));
    const ramp = panel % 2 === 0 ? colours : P.cream.slice(1);
    for (let y = top; y < 16; y++) {
      const light = y < top + 2 ? 4 : x < 18 ? 3 : 2;
      raster.put(x, y, step(ramp, light));
    }
    if (x % 6 < 4) raster.put(x, 16, step(ramp, 1));
  }
  return rim(raster, INK);
}

/** Kiosk with papers and bottles. */
export function kiosk(): Raster {
  const raster = new Raster(60, 58);
  raster.fill([5, 16, 50, 39], (x, y, u, v) => tone(P.blue, 0.5 - u * 0.16 - v * 0.12));
  raster.rect([9, 20, 42, 16], step(P.plum, 1));
  for (let k = 0; k < 6; k++) {
    const goods = choose([P.red, P.gold, P.leaf, P.sky, P.cherry, P.cream], k);
    raster
      .rect([11 + k * 7, 21, 5, 5], step(goods, 3))
      .rect([11 + k * 7, 21, 5, 1], step(goods, 4));
    raster
      .rect([11 + k * 7, 29, 3, 6], step(goods, 2))
      .rect([12 + k * 7, 28, 1, 1], step(goods, 4));
  }
  raster
    .rect([4, 36, 52, 4], step(P.cream, 4))
    .rect([4, 36, 52, 1], P.white)
    .rect([4, 40, 52, 1], INK);
  for (let k = 0; k < 4; k++) {
    raster
      .rect([8 + k * 12, 43, 9, 9], step(P.cream, 4))
      .rect([8 + k * 12, 43, 9, 2], step(P.red, 2));
    raster
      .rect([9 + k * 12, 47, 7, 1], step(P.stone, 3))
      .rect([9 + k * 12, 49, 5, 1], step(P.stone, 3));
  }
  for (let x = 1; x < 59; x++) {
    const ramp = Math.floor(x / 6) % 2 === 0 ? P.red : P.cream.slice(1);
    raster.rect([x, 6, 1, 12], step(ramp, 3)).rect([x, 6, 1, 2], step(ramp, 4));
    if (x % 6 > 0) raster.put(x, 18, step(ramp, 2));
  }
  raster.rect([3, 2, 54, 4], step(P.blue, 1)).rect([3, 2, 54, 1], step(P.blue, 3));
  return rim(raster, INK);
}
