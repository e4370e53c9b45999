// The open-air stage: a red backdrop with rays over a sea swell, curtains, lamps, loudspeakers, a lectern.
import { choose } from "../choose.ts";
import { mix, step, tone, type Ramp } from "../colour.ts";
import { PALETTE } from "../palette.ts";
import { hash } from "../random.ts";
import { Raster } from "../raster.ts";
import { INK, rim } from "../shading.ts";

const P = PALETTE;
const W = 188;
const H = 122;
const CX = W / 2;
/** The backdrop's box and the row where the platform begins. */
const BACK = { x: 14, y: 8, w: W - 28, h: 70 };
const FLOOR = BACK.y + BACK.h;

function backdrop(raster: Raster): void {
  const { x: left, y: top, w, h } = BACK;
  raster.fill([left, top, w, h], (x, y, u, v) => {
    const ray = Math.floor((Math.atan2(y - (top + h + 6), x - CX) + 4) * 7.6) & 1;
    return tone(P.red, 0.56 - v * 0.06 + (ray ? 0.1 : 0) - Math.abs(u - 0.5) * 0.16, 5);
  });
  const swells: readonly (readonly [number, Ramp, number])[] = [
    [12, P.red, 1],
    [7, P.maple, 2],
    [3, P.gold, 2],
  ];
  for (let x = 0; x < w; x++) {
    for (const [size, colours, k] of swells) {
      const rise = size + Math.round(Math.sin(x / (size + 3) + size) * 2);
      raster.rect([left + x, top + h - rise, 1, rise], step(colours, k));
      raster.put(left + x, top + h - rise, mix(step(colours, k), step(P.gold, 4), 0.55));
    }
  }
}

function curtains(raster: Raster): void {
  for (let k = 0; k < 16; k++) {
    const drop = Math.round(BACK.h * (1 - (k / 16) ** 2 * 0.55));
    const light = 0.36 + Math.sin(k * 1.4) * 0.16;
    for (const [x, t] of [
      [BACK.x + k, light],
      [BACK.x + BACK.w - 1 - k, light - 0.06],
    ] as const) {
      raster.rect([x, BACK.y, 1, drop], tone(P.red, t, 1));
      raster.rect([x, BACK.y + drop - 1, 1, 1], step(P.gold, 4));
      raster.rect([x, BACK.y + drop, 1, 1], step(P.gold, 3));
    }
  }
}

function truss(raster: Raster): void {
  const { x, y, w } = BACK;
  raster
    .rect([x - 4, y - 2, 4, 100], step(P.metal, 2))
    .rect([x - 4, y - 2, 2, 100], step(P.metal, 4));
  raster
    .rect([x + w, y - 2, 4, 100], step(P.metal, 1))
    .rect([x + w, y - 2, 1, 100], step(P.metal, 4));
  raster
    .rect([x - 5, y - 5, w + 10, 5], step(P.metal, 1))
    .rect([x - 5, y - 5, w + 10, 1], step(P.metal, 4));
  for (let k = 0; k < 13; k++) {
    raster.rect([x + 6 + k * 12, y - 3, 5, 5], step(P.metal, 0));
    raster.rect([x + 7 + k * 12, y + 1, 3, 2], step(P.gold, 5));
  }
}

function platform(raster: Raster): void {
  raster.fill([4, FLOOR, W - 8, 20], (x, y, u, v) => {
    const row = Math.floor((y - FLOOR) / 5);
    const board = hash(Math.floor(x / 22 + row * 0.5), row, 3) - 0.5;
    const joint = (y - FLOOR) % 5 === 4 ? 0.08 : 0;
    return tone(P.floor, 0.86 - v * 0.2 - joint - board * 0.08, 5);
  });
  raster.fill([CX - 18, FLOOR, 36, 20], (x, y, u, v) => {
    const border = u < 0.06 || u > 0.94;
    return mix(step(P.red, 2), step(P.red, 1), border ? 0.8 : v * 0.33);
  });
  raster.rect([4, FLOOR + 20, W - 8, 12], step(P.red, 1));
  for (let k = 0; k < 30; k++) raster.rect([4 + k * 6, FLOOR + 20, 1, 12], step(P.red, 0));
  raster
    .rect([4, FLOOR + 20, W - 8, 2], step(P.gold, 3))
    .rect([4, FLOOR + 20, W - 8, 1], step(P.gold, 5));
  for (let k = 0; k < 20; k++) {
    raster.ellipse([10 + k * 8.9, FLOOR + 25, 4, 2.4], (x) => step(P.gold, x & 1 ? 3 : 4));
  }
  for (let k = 0; k < 3; k++) {
    const y = FLOOR + 22 + k * 4;
    const [x, w] = [CX - 14 - k * 2, 28 + k * 4];
    raster.rect([x, y, w, 4], step(P.stone, 5)).rect([x, y, w, 1], step(P.stone, 6));
    raster.rect([x, y + 3, w, 1], step(P.stone, 2));
  }
}

function equipment(raster: Raster): void {
  for (const x of [5, W - 19]) {
    raster
      .rect([x, FLOOR - 16, 14, 28], step(P.metal, 0))
      .rect([x, FLOOR - 16, 14, 1], step(P.metal, 3));
    for (const [y, r] of [
      [FLOOR - 9, 3.5],
      [FLOOR + 3, 5],
    ] as const) {
      raster.ellipse([x + 7, y, r, r], (px, py, u, v) =>
        step(P.metal, u * u + v * v > 0.5 ? 2 : 1),
      );
    }
  }
  raster.rect([CX + 34, FLOOR - 8, 15, 18], step(P.wood, 3));
  raster
    .rect([CX + 33, FLOOR - 10, 17, 3], step(P.wood, 5))
    .rect([CX + 46, FLOOR - 7, 3, 17], step(P.wood, 2));
  raster.ellipse([CX + 41, FLOOR + 1, 4, 4], step(P.gold, 3));
  raster
    .line([CX + 38, FLOOR - 10, CX + 36, FLOOR - 16], step(P.metal, 1))
    .rect([CX + 35, FLOOR - 17, 2, 2], P.ink);
  const blooms = [P.cherry, P.gold, P.red, P.cream];
  for (let k = 0; k < 26; k++) {
    for (const side of [-1, 1]) {
      const x = CX + side * (24 + k * 2.5);
      const y = FLOOR + 17 + (k & 1);
      const colours = choose(blooms, k);
      raster.ellipse([x, y, 2, 2.4], step(P.leaf, 2));
      raster.put(x, y - 1, step(colours, 4)).put(x + 1, y - 2, step(colours, 3));
    }
  }
}

export function stage(): Raster {
  const raster = new Raster(W, H);
  truss(raster);
  backdrop(raster);
  curtains(raster);
  raster.rect([BACK.x, BACK.y, BACK.w, 1], step(P.gold, 3));
  platform(raster);
  equipment(raster);
  return rim(raster, INK);
}
