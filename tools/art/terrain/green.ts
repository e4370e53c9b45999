// Ground that grows: wild grass, mown lawn, the steep grass of the hills. In winter the same ramps are snow.
import { choose } from "../choose.ts";
import { mix, step, type Ramp, type Rgba } from "../colour.ts";
import type { Palette, Season } from "../palette.ts";
import { hash } from "../random.ts";
import type { Raster } from "../raster.ts";
import { paintSwatch, scatter, stamp, swatchNoise, type Stamp } from "./swatch.ts";

const BLADES: readonly Stamp[] = [
  [
    [0, 0, 0],
    [0, -1, 1],
    [1, -2, 2],
  ],
  [
    [0, 0, 0],
    [-1, -1, 1],
    [1, -1, 2],
  ],
  [
    [0, 0, 0],
    [1, 0, 0],
    [2, -1, 2],
    [-1, -1, 1],
  ],
  [
    [0, 0, 1],
    [1, -1, 2],
  ],
];

const DRIFT: readonly Stamp[] = [
  [
    [0, 0, 1],
    [1, 0, 1],
    [2, 0, 0],
    [3, 0, 0],
    [-1, 0, 1],
  ],
  [
    [0, 0, 2],
    [1, 0, 2],
    [2, 1, 1],
    [3, 1, 0],
  ],
];

function shade(grass: Ramp, level: number): Rgba {
  return mix(step(grass, level), step(grass, level + 1), level % 1);
}

function shades(grass: Ramp, levels: readonly number[]): Rgba[] {
  return levels.map((level) => shade(grass, level));
}

function sprout(swatch: Raster, count: number, seed: number, colours: readonly Rgba[]): void {
  scatter(count, seed, (x, y, choice) => {
    stamp(swatch, [x, y], choose(BLADES, choice * BLADES.length), colours);
  });
}

function drift(swatch: Raster, count: number, seed: number, colours: readonly Rgba[]): void {
  scatter(count, seed, (x, y, choice) => {
    stamp(swatch, [x, y], choose(DRIFT, choice * 2), colours);
  });
}

/** Wild grass: three near tones in blotches, many short blades, light and dark. */
export function grassSwatch(palette: Palette, season: Season): Raster {
  const tones = shades(palette.grass, [2.7, 3, 3.35]);
  const swatch = paintSwatch((x, y) => {
    const blotch = swatchNoise(x, y, 16, 3) * 0.6 + swatchNoise(x, y, 4, 8) * 0.4;
    return step(tones, blotch > 0.62 ? 2 : blotch < 0.36 ? 0 : 1);
  });
  if (season === "winter") {
    drift(swatch, 20, 21, shades(palette.grass, [2.6, 3.4, 5]));
    return swatch;
  }
  sprout(swatch, 60, 11, shades(palette.grass, [2, 2.4, 3.6]));
  sprout(swatch, 46, 12, shades(palette.grass, [2.6, 3.6, 4.2]));
  return swatch;
}

/** Mown lawn: lighter, with the mower's broad stripes. */
export function lawnSwatch(palette: Palette, season: Season): Raster {
  const stripes = season === "winter" ? 0.05 : 0.24;
  const [low, high] = [shade(palette.grass, 3.62), shade(palette.grass, 3.62 + stripes)];
  const swatch = paintSwatch((x, y) => {
    const stripe = Math.floor((x + y) / 16) % 2 === 0;
    const nibble = hash(x, y, 77);
    if (nibble > 0.95) return mix(high, step(palette.grass, 5), 0.5);
    if (nibble < 0.05) return mix(low, step(palette.grass, 2), 0.3);
    const ragged = Math.floor((x + y + (hash(x, y, 5) > 0.7 ? 1 : 0)) / 16) % 2 === 0;
    return (hash(y, x, 9) > 0.5 ? stripe : ragged) ? high : low;
  });
  if (season !== "winter") sprout(swatch, 26, 14, shades(palette.grass, [3, 3.5, 4.4]));
  return swatch;
}

/** Steep wild grass: long tufts in rows, darker, so that it reads as a slope one does not climb. */
export function hillSwatch(palette: Palette, season: Season): Raster {
  const tones = shades(palette.grass, [1.7, 2.1, 2.5]);
  const swatch = paintSwatch((x, y) => {
    const blotch = swatchNoise(x, y, 16, 31) * 0.5 + swatchNoise(x, y, 8, 32) * 0.5;
    return step(tones, blotch > 0.6 ? 2 : blotch < 0.4 ? 0 : 1);
  });
  const dark = season === "winter" ? palette.wood.slice(2, 5) : shades(palette.grass, [1, 1.4, 2]);
  const light = shades(palette.grass, season === "winter" ? [3, 4, 5] : [1.6, 2.8, 3.5]);
  const tuft: Stamp = [
    [0, 0, 0],
    [1, 0, 0],
    [2, 0, 0],
    [0, -1, 1],
    [2, -1, 1],
    [-1, -2, 2],
    [1, -2, 1],
    [3, -2, 2],
    [1, -3, 2],
  ];
  scatter(season === "winter" ? 14 : 44, 33, (x, y) => stamp(swatch, [x, y], tuft, dark));
  scatter(58, 34, (x, y) => stamp(swatch, [x, y], tuft, light));
  return swatch;
}
