// Lake, river and sea, each shallow (by the shore) and deep. Only the sea is dithered.
import { mix, pick, step, type Rgba } from "../colour.ts";
import type { Palette, Season } from "../palette.ts";
import { hash } from "../random.ts";
import type { Raster } from "../raster.ts";
import { dot, paintSwatch, scatter, swatchNoise } from "./swatch.ts";

function glint(swatch: Raster, [x, y]: readonly [number, number], length: number, colour: Rgba) {
  for (let k = 0; k < length; k++) dot(swatch, x + k, y, colour);
}

interface Calm {
  palette: Palette;
  level: number;
  seed: number;
}

function calmWater({ palette, level, seed }: Calm): Raster {
  const water = (t: number) => mix(step(palette.water, t), step(palette.water, t + 1), t % 1);
  const tones = [water(level - 0.18), water(level), water(level + 0.18)];
  const swatch = paintSwatch((x, y) => {
    const t = swatchNoise(x, y * 2, 16, seed) * 0.65 + swatchNoise(x, y * 2, 8, seed + 1) * 0.35;
    return step(tones, t > 0.62 ? 2 : t < 0.38 ? 0 : 1);
  });
  scatter(15, seed + 2, (x, y, c) => glint(swatch, [x, y], 3 + c * 6, water(level + 0.55)));
  scatter(10, seed + 3, (x, y, c) => glint(swatch, [x, y], 2 + c * 5, water(level - 0.5)));
  scatter(5, seed + 4, (x, y, c) => glint(swatch, [x, y], 1 + c * 3, water(level + 1.2)));
  return swatch;
}

function ice(palette: Palette): Raster {
  const base = mix(step(palette.water, 4), step(palette.water, 5), 0.6);
  const pale = mix(step(palette.water, 5), step(palette.water, 6), 0.5);
  const swatch = paintSwatch((x, y) => (swatchNoise(x, y, 16, 121) > 0.55 ? pale : base));
  scatter(10, 122, (x, y, c) => {
    for (let k = 0; k < 6 + c * 6; k++) dot(swatch, x + k, y + (k * (c > 0.5 ? 1 : -1)) / 2, pale);
  });
  return swatch;
}

/** By the bank: lighter; frozen over in winter. */
export function waterShallowSwatch(palette: Palette, season: Season): Raster {
  return season === "winter" ? ice(palette) : calmWater({ palette, level: 2.75, seed: 101 });
}

export function waterDeepSwatch(palette: Palette): Raster {
  return calmWater({ palette, level: 2.25, seed: 111 });
}

function seaSwatch(palette: Palette, level: number, seed: number): Raster {
  const swatch = paintSwatch((x, y) => {
    const swell = swatchNoise(x, y * 2, 32, seed) * 0.5 + swatchNoise(x, y * 4, 16, seed + 1) * 0.5;
    return pick(palette.water, level + (swell - 0.5) * 0.09, [x, y, 0.5]);
  });
  const light = step(palette.water, level * 6 + 1.2);
  const white = step(palette.water, level * 6 + 2.2);
  scatter(9, seed + 2, (x, y, c) => {
    const length = Math.floor(4 + c * 7);
    glint(swatch, [x, y], length, light);
    dot(swatch, x - 1, y + 1, light);
    dot(swatch, x + length, y + 1, light);
    if (hash(x, y, 7) > 0.6) glint(swatch, [x + 2, y], 2, white);
  });
  return swatch;
}

export function seaShallowSwatch(palette: Palette): Raster {
  return seaSwatch(palette, 0.48, 131);
}

export function seaDeepSwatch(palette: Palette): Raster {
  return seaSwatch(palette, 0.33, 141);
}
