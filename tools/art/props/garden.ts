// Stone, water and planted things: fountain, round beds, stones, steps, pedestal.
import { choose } from "../choose.ts";
import { mix, pick, step, tone, withAlpha, type Ramp } from "../colour.ts";
import { paletteFor, PALETTE, type Season } from "../palette.ts";
import { hash, seeded } from "../random.ts";
import { Raster } from "../raster.ts";
import { INK, rim } from "../shading.ts";

const P = PALETTE;
const stone = (k: number) => step(P.stone, k);

export interface RoundBed {
  width: number;
  height: number;
  /** Rings of flowers, middle first. */
  rings: readonly Ramp[];
  seed: number;
}

function bedRim(raster: Raster): void {
  const { w, h } = raster;
  raster.ellipse([w / 2, h / 2 + 2, w / 2 - 1, h / 2 - 2], (x) => stone(x < w / 2 ? 4 : 3));
  raster.ellipse([w / 2, h / 2, w / 2 - 1, h / 2 - 2], (x, y) =>
    hash(x >> 3, y >> 3, 5) > 0.5 ? stone(6) : stone(5),
  );
}

/** Round flower bed in a stone ring. */
export function roundBed({ width, height, rings, seed }: RoundBed): Raster {
  const raster = new Raster(width, height);
  const random = seeded(seed);
  bedRim(raster);
  raster.ellipse([width / 2, height / 2, width / 2 - 3, height / 2 - 4], step(P.leaf, 1));
  for (let k = 0; k < (width * height) / 7; k++) {
    const angle = random() * Math.PI * 2;
    const reach = Math.sqrt(random());
    const x = width / 2 + Math.cos(angle) * reach * (width / 2 - 4);
    const y = height / 2 - 1 + Math.sin(angle) * reach * (height / 2 - 5);
    const colours = rings[Math.floor(reach * rings.length * 0.999)] ?? P.gold;
    if (random() < 0.3) raster.set(x, y, step(P.leaf, 3 + random() * 2));
    else {
      raster.set(x, y, step(colours, 3)).set(x + 1, y, step(colours, 2));
      raster.set(x, y - 1, step(colours, colours.length - 1));
    }
  }
  return rim(raster, INK);
}

/** The same bed asleep under snow with a clipped evergreen in it. */
export function roundBedWinter(width: number, height: number): Raster {
  const snow = paletteFor("winter").grass;
  const raster = new Raster(width, height);
  bedRim(raster);
  raster.ellipse([width / 2, height / 2, width / 2 - 3, height / 2 - 4], (x, y, u, v) =>
    pick(snow, 0.82 - v * 0.2 - u * 0.1 - (hash(x >> 1, y >> 1, 8) > 0.85 ? 0.2 : 0)),
  );
  const count = Math.round(width / 8);
  for (let k = 0; k < count; k++) {
    const angle = ((k + 0.5) / count) * Math.PI * 2;
    const x = Math.round(width / 2 + Math.cos(angle) * (width / 2 - 8));
    const y = Math.round(height / 2 - 1 + Math.sin(angle) * (height / 2 - 7));
    raster.ellipse([x, y + 1, 3.4, 3], step(P.pine, 1)).ellipse([x, y, 3, 2.6], step(P.pine, 3));
    raster.ellipse([x - 0.5, y - 1, 2.4, 1.4], step(snow, 6));
  }
  return rim(raster, INK);
}

const BASIN = { width: 74, height: 56, cx: 37, cy: 36 };

function fallingWater(raster: Raster, frame: number): void {
  const { cx } = BASIN;
  for (let k = 0; k < 60; k++) {
    const phase = (hash(k, 1, 7) + frame / 4) % 1;
    const side = hash(k, 2, 7) - 0.5;
    const x = cx + side * phase * 34;
    const y = 8 + (phase * 1.35 - 0.32) ** 2 * 34 + hash(k, 3, 7) * 2;
    raster.set(x, y, step(P.water, phase < 0.4 ? 6 : 5));
    if (hash(k, 4, 7) > 0.5) raster.set(x, y + 1, withAlpha(step(P.water, 4), 180));
  }
}

/** Fountain with one jet; four frames. */
export function fountain(frame: number): Raster {
  const { width, height, cx, cy } = BASIN;
  const raster = new Raster(width, height);
  raster.ellipse([cx, cy + 3, 35, 15], stone(2)).ellipse([cx, cy, 35, 15], stone(5));
  raster.ellipse([cx, cy - 0.5, 34, 14], stone(6)).ellipse([cx, cy, 31, 12], stone(3));
  raster.ellipse([cx, cy + 1, 31, 11.5], (x, y, u, v) => {
    const ring = Math.sin(Math.hypot(u, v) * 9 - frame * (Math.PI / 2));
    return step(P.water, ring > 0.72 ? 5 : v < -0.5 ? 1 : ring > 0.2 ? 3 : 2);
  });
  raster.fill([cx - 3, 22, 6, 13], (x, y, u) => tone(P.stone, 0.8 - u * 0.4));
  raster.ellipse([cx, 22, 10, 4], stone(3)).ellipse([cx, 21, 10, 3.6], stone(6));
  raster.ellipse([cx, 21.4, 8, 2.4], step(P.water, 4));
  rim(raster, INK);
  fallingWater(raster, frame);
  return raster.rect([cx - 1, 5 + (frame % 2), 2, 14], step(P.water, 6));
}

/** The fountain turned off, snow in its basin. */
export function fountainWinter(): Raster {
  const { width, height, cx, cy } = BASIN;
  const snow = paletteFor("winter").grass;
  const raster = new Raster(width, height);
  raster.ellipse([cx, cy + 3, 35, 15], stone(2)).ellipse([cx, cy, 35, 15], step(snow, 5));
  raster.ellipse([cx, cy, 31, 12], stone(3));
  raster.ellipse([cx, cy + 1, 31, 11.5], (x, y, u, v) =>
    step(snow, v > 0.3 ? 4 : hash(x, y, 4) > 0.8 ? 4 : 3),
  );
  raster.fill([cx - 3, 22, 6, 13], (x, y, u) => tone(P.stone, 0.8 - u * 0.4));
  raster.ellipse([cx, 22, 10, 4], stone(3)).ellipse([cx, 20.5, 10, 3.6], step(snow, 6));
  return rim(raster, INK);
}

/** A lying stone of a garden; three shapes. */
export function rock(variant: number): Raster {
  const raster = new Raster(30, 24);
  const random = seeded(variant * 7 + 2);
  const lumps = [
    [15, 15, 11, 6],
    [10 + random() * 4, 11, 7, 6],
    [19, 12 - random() * 3, 6, 6],
  ] as const;
  for (const box of lumps.slice(0, 2 + (variant % 2))) {
    raster.ellipse(box, (x, y, u, v) => {
      const facet = hash(Math.floor((x + y) / 4), Math.floor((x - y) / 5), variant) - 0.5;
      return tone(P.stone, 0.52 - u * 0.24 - v * 0.34 + facet * 0.2, 2);
    });
  }
  for (let x = 6; x < 24; x++) if (hash(x, variant, 3) > 0.6) raster.set(x, 20, step(P.leaf, 3));
  return rim(raster, INK);
}

/** Standing stone with a polished face for words that the game puts on. */
export function namedStone(): Raster {
  const raster = new Raster(58, 40);
  raster.polygon(
    [
      [4, 37],
      [6, 16],
      [14, 6],
      [34, 3],
      [50, 10],
      [54, 24],
      [53, 37],
    ],
    (x, y) => {
      const facet = hash(Math.floor((x + y * 2) / 7), Math.floor((x - y) / 8), 4) - 0.5;
      return tone(P.sand, 0.66 - x / 140 - y / 130 + facet * 0.09, 3);
    },
  );
  raster.rect([14, 16, 30, 12], step(P.sand, 3)).rect([14, 16, 30, 1], step(P.sand, 1));
  raster.rect([15, 17, 28, 10], step(P.sand, 4)).rect([17, 19, 24, 6], step(P.sand, 3));
  return rim(raster, INK);
}

/** Steps, 3 tiles wide, seen from below. */
export function steps(): Raster {
  const raster = new Raster(50, 26);
  for (let k = 0; k < 4; k++) {
    const y = 1 + k * 6;
    raster.rect([1, y, 48, 3], stone(5)).rect([1, y, 48, 1], stone(6));
    raster.rect([1, y + 3, 48, 3], stone(3)).rect([1, y + 3, 48, 1], mix(stone(2), stone(3), 0.5));
  }
  for (const x of [0, 46]) raster.rect([x, 0, 4, 25], stone(4)).rect([x, 0, 1, 25], stone(6));
  return rim(raster, INK);
}

/** Pedestal among flowers: what stands where a person's statue would be. */
export function pedestal(season: Season): Raster {
  const raster = new Raster(62, 52);
  const winter = season === "winter";
  const bed = winter
    ? roundBedWinter(60, 30)
    : roundBed({ width: 60, height: 30, rings: [P.cream, P.gold.slice(0, 5), P.red], seed: 6 });
  raster.blit(bed, 1, 21);
  const tier = ([x, y, w, h]: readonly [number, number, number, number]) => {
    raster.fill([x, y, w, h], (px, py, u, v) => tone(P.stone, 0.84 - u * 0.36 - v * 0.1));
    raster.rect([x, y, w, 1], stone(6)).rect([x, y + h - 1, w, 1], stone(2));
  };
  tier([17, 34, 28, 5]);
  tier([20, 14, 22, 20]);
  tier([18, 11, 26, 4]);
  raster.rect([24, 20, 14, 8], step(P.gold, 1)).rect([25, 21, 12, 6], step(P.gold, 2));
  for (let k = 0; k < 2; k++) raster.rect([27, 22 + k * 3, 8, 1], step(P.gold, 4));
  return pedestalTop(raster, winter);
}

function pedestalTop(raster: Raster, winter: boolean): Raster {
  const bowl = [31, 9, 11, 4] as const;
  raster.ellipse(bowl, stone(3)).ellipse([31, 8, 11, 3.4], stone(5));
  const random = seeded(12);
  const snow = paletteFor("winter").grass;
  for (let k = 0; k < 46; k++) {
    const [x, y] = [22 + random() * 18, 3 + random() * 5];
    if (winter) raster.set(x, y, step(k % 3 === 0 ? snow : P.pine, k % 3 === 0 ? 5 : 2));
    else {
      const colours = choose([P.cherry, P.gold, P.leaf], k);
      raster.set(x, y, step(colours, 3)).set(x, y - 1, step(colours, 5));
    }
  }
  return rim(raster, INK);
}
