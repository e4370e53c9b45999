// What makes a place festive: flags, banners, lanterns, balloons, bunting.
import { choose } from "../choose.ts";
import { mix, pick, step, tone, withAlpha, type Ramp, type Rgba } from "../colour.ts";
import { PALETTE } from "../palette.ts";
import { Raster } from "../raster.ts";
import { INK, rim } from "../shading.ts";

const P = PALETTE;
const QUARTER = Math.PI / 2;

/** A flag in the wind; four frames. */
export function flag(frame: number, colours: Ramp = P.red): Raster {
  const raster = new Raster(34, 64);
  raster.rect([4, 2, 2, 60], step(P.metal, 3)).rect([4, 2, 1, 60], step(P.metal, 5));
  raster.rect([3, 0, 4, 3], step(P.gold, 4));
  for (let x = 0; x < 24; x++) {
    const phase = x / 4 - frame * QUARTER;
    const lift = Math.round(Math.sin(phase) * (x / 24) * 2.2);
    const light = Math.cos(phase) * 0.22;
    for (let y = 0; y < 15; y++) {
      raster.put(6 + x, 4 + y + lift, pick(colours, 0.55 + light - y * 0.008, [x, y, 0.3]));
    }
  }
  return rim(raster, INK);
}

/** Upright banner on a pole, with a plain emblem-like square and lines instead of words. */
export function banner(colours: Ramp): Raster {
  const raster = new Raster(16, 52);
  raster.rect([7, 4, 2, 46], step(P.metal, 2)).rect([7, 4, 1, 46], step(P.metal, 4));
  raster.rect([2, 6, 12, 2], step(P.metal, 3)).rect([2, 6, 12, 1], step(P.metal, 5));
  raster.fill([3, 8, 10, 24], (x, y, u) => pick(colours, 0.62 - u * 0.2 + Math.sin(y / 4) * 0.06));
  raster.rect([3, 30, 10, 1], step(P.gold, 3)).rect([5, 11, 6, 6], step(P.gold, 3));
  raster.rect([6, 12, 4, 4], step(colours, 2));
  for (const [x, y, w] of [
    [5, 20, 6],
    [5, 23, 6],
    [6, 26, 4],
  ] as const) {
    raster.rect([x, y, w, 1], step(P.gold, 4));
  }
  for (let x = 3; x < 13; x += 2) raster.put(x, 32, step(colours, 1));
  raster.rect([4, 48, 8, 2], step(P.metal, 1));
  return rim(raster, INK);
}

export interface LanternLook {
  colours: Ramp;
  /** Burning: the belly glows. */
  lit: boolean;
  /** Taller than wide. */
  tall?: boolean;
}

const FLAME: readonly Rgba[] = [
  [255, 148, 72, 255],
  [255, 190, 92, 255],
  [255, 226, 140, 255],
  [255, 247, 205, 255],
];

/** Paper lantern on a cord with a tassel. */
export function lantern({ colours, lit, tall = false }: LanternLook): Raster {
  const ry = tall ? 8 : 6;
  const raster = new Raster(16, tall ? 28 : 24);
  const cy = 3 + ry;
  raster.rect([7, 0, 2, 3], step(P.gold, 2));
  raster.ellipse([8, cy, 6, ry], (x, y, u, v) => {
    const rib = Math.abs(x - 8) % 3 === 2 ? 0.12 : 0;
    if (lit && u * u + v * v < 0.72) {
      return pick(FLAME, 0.95 - (u * u + v * v) * 0.9 - rib, [x, y, 0.2]);
    }
    return pick(colours, 0.64 - u * 0.3 - v * 0.25 - rib, [x, y, 0.2]);
  });
  raster.rect([5, 2, 6, 1], step(P.gold, 3)).rect([5, cy + ry - 1, 6, 1], step(P.gold, 3));
  raster.rect([7, cy + ry, 2, 5], step(P.gold, 2)).rect([7, cy + ry, 1, 5], step(P.gold, 4));
  return rim(raster, mix(step(colours, 0), INK, 0.3));
}

/** Row of a hanging cord: `half` its half length, `depth` how far it sags, px. */
function cordRow(x: number, half: number, depth: number): number {
  return Math.round(2 + depth * (1 - ((x - half) / half) ** 2));
}

/** A string of small lanterns, lit or not. */
export function lanternString(lit: boolean): Raster {
  const raster = new Raster(98, 28);
  for (let x = 0; x < 98; x++) raster.rect([x, cordRow(x, 49, 8), 1, 1], INK);
  for (let k = 0; k < 6; k++) {
    const x = 9 + k * 16;
    const y = cordRow(x, 49, 8) + 1;
    raster.ellipse([x, y + 5, 4, 4], (px, py, u, v) => {
      const warm = lit && u * u + v * v < 0.6;
      return warm ? pick(FLAME, 0.9 - v * 0.3) : tone(P.red, 0.6 - u * 0.3 - v * 0.25);
    });
    raster.rect([x - 2, y, 4, 1], step(P.gold, 3)).rect([x - 2, y + 9, 4, 1], step(P.gold, 3));
    raster.rect([x, y + 10, 1, 3], step(P.gold, 2));
  }
  return raster;
}

export function balloon(colours: Ramp): Raster {
  const raster = new Raster(14, 36);
  raster.ellipse([7, 9, 6, 8], (x, y, u, v) => tone(colours, 0.62 - u * 0.28 - v * 0.3));
  raster
    .rect([4, 4, 2, 3], step(colours, colours.length - 1))
    .rect([6, 17, 2, 1], step(colours, 1));
  for (let y = 18; y < 35; y++) raster.put(7 + Math.round(Math.sin(y / 3)), y, step(P.stone, 3));
  return rim(raster, step(colours, 0));
}

/** Three balloons tied together. */
export function balloonBunch(): Raster {
  const raster = new Raster(34, 52);
  const tops: readonly (readonly [number, number, Ramp])[] = [
    [9, 13, P.blue],
    [25, 12, P.gold.slice(1)],
    [17, 10, P.red],
  ];
  for (const [x, y] of tops) raster.line([x, y + 8, 17, 48], step(P.stone, 3));
  for (const [x, y, colours] of tops) {
    raster.ellipse([x, y, 7, 9], step(colours, 0));
    raster.ellipse([x, y, 6, 8], (px, py, u, v) => tone(colours, 0.62 - u * 0.28 - v * 0.3));
    raster.rect([x - 3, y - 5, 2, 3], step(colours, colours.length - 1));
  }
  return raster;
}

/** Bunting to hang between two things. */
export function bunting(): Raster {
  const raster = new Raster(120, 26);
  const colours = [P.red, P.gold.slice(1), P.blue, P.leaf.slice(1), P.cherry.slice(1)];
  for (let k = 0; k < 13; k++) {
    const ramp = choose(colours, k);
    const x = 6 + k * 9;
    for (let row = 0; row < 7; row++) {
      const half = 3 - row / 2.3;
      for (let dx = -half; dx <= half; dx++) {
        raster.put(x + dx, cordRow(x, 60, 12) + 1 + row, step(ramp, dx < 0 ? 3 : 2));
      }
    }
  }
  for (let x = 0; x < 120; x++) raster.put(x, cordRow(x, 60, 12), INK);
  return raster;
}

/** Arch of balloons, for a gate. */
export function balloonArch(): Raster {
  const raster = new Raster(116, 74);
  const colours = [P.red, P.gold.slice(1), P.cream, P.cherry.slice(1)];
  for (let k = 0; k <= 34; k++) {
    const angle = Math.PI * (k / 34);
    const x = 58 - Math.cos(angle) * 48;
    const y = 66 - Math.sin(angle) ** 0.7 * 56;
    const ramp = choose(colours, k);
    const size = 5 + (k % 3);
    raster.ellipse([x, y, size, size], step(ramp, 0));
    raster.ellipse([x, y, size - 1, size - 1], (px, py, u, v) =>
      tone(ramp, 0.66 - u * 0.28 - v * 0.3),
    );
    raster.set(x - 2, y - 2, withAlpha(P.white, 230));
  }
  return raster;
}
