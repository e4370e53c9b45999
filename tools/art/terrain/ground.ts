// Loose ground and floors: soil, sand, bridge planks, museum boards, carpet, the black outside a room.
import { hex, mix, step, type Rgba, type Ramp } from "../colour.ts";
import type { Palette, Season } from "../palette.ts";
import { hash } from "../random.ts";
import type { Raster } from "../raster.ts";
import { paintSwatch, scatter, stamp, swatchNoise, type Stamp } from "./swatch.ts";

const between = (colours: Ramp, t: number) => mix(step(colours, t), step(colours, t + 1), t % 1);

const CLOD: Stamp = [
  [0, 0, 0],
  [1, 0, 0],
  [0, -1, 1],
  [1, -1, 1],
  [-1, 0, 0],
];
const PEBBLE: Stamp = [
  [0, 0, 0],
  [1, 0, 0],
  [0, -1, 1],
];

/** Garden soil, raked. */
export function soilSwatch(palette: Palette, season: Season): Raster {
  const snow = season === "winter" ? 0.5 : 0;
  const earth = [2.3, 2.6, 2.9].map((t) =>
    mix(between(palette.wood, t), [226, 234, 243, 255], snow),
  );
  const swatch = paintSwatch((x, y) => {
    const t = swatchNoise(x, y, 8, 71) * 0.6 + hash(x, y, 72) * 0.4;
    return step(earth, t > 0.62 ? 2 : t < 0.36 ? 0 : 1);
  });
  const clods = [between(palette.wood, 1.6), between(palette.wood, 3.4)];
  scatter(30, 73, (x, y) => stamp(swatch, [x, y], CLOD, clods));
  return swatch;
}

/** Beach sand with wind ripples. */
export function sandSwatch(palette: Palette, season: Season): Raster {
  const snow = season === "winter" ? 0.35 : 0;
  const tones = [3, 3.3, 3.6].map((t) => mix(between(palette.sand, t), [235, 240, 246, 255], snow));
  const swatch = paintSwatch((x, y) => {
    const ripple = Math.sin(((y + swatchNoise(x, y, 16, 81) * 14) / 8) * Math.PI);
    const grain = hash(x, y, 82);
    return step(tones, ripple > 0.86 || grain > 0.97 ? 2 : ripple < -0.9 || grain < 0.03 ? 0 : 1);
  });
  const stones = [between(palette.sand, 1.8), between(palette.sand, 4.6)];
  scatter(9, 83, (x, y) => stamp(swatch, [x, y], PEBBLE, stones));
  return swatch;
}

/** Floor boards of `width` px laid left to right, with staggered ends. */
function boards(colours: readonly Rgba[], joint: Rgba, light: Rgba, width: number): Raster {
  return paintSwatch((x, y) => {
    const row = Math.floor(y / width);
    const shifted = (x + Math.floor(hash(row, 1, 91) * 4) * 8) & 63;
    const board = shifted >> 5;
    if (y % width === width - 1 || shifted % 32 === 31) return joint;
    const colour = step(colours, Math.floor(hash(board, row, 92) * colours.length));
    if (y % width === 0) return mix(colour, light, 0.35);
    const grain = hash(x >> 3, y, 93);
    return grain > 0.86 ? mix(colour, joint, 0.28) : colour;
  });
}

/** Bridge planks, weathered. */
export function deckSwatch(palette: Palette, season: Season): Raster {
  const snow = season === "winter" ? 0.3 : 0;
  const wood = (t: number): Rgba => mix(between(palette.wood, t), [226, 234, 243, 255], snow);
  return boards([wood(3.5), wood(3.7), wood(3.9), wood(4.1)], wood(2.4), wood(5), 8);
}

/** Museum floor, warm and polished. */
export function boardsSwatch(palette: Palette): Raster {
  const wood = (t: number) => between(palette.floor, t);
  return boards([wood(3.7), wood(3.85), wood(4), wood(4.2)], wood(3), wood(5), 8);
}

/** Deep red carpet with a small woven lozenge. */
export function carpetSwatch(palette: Palette): Raster {
  return paintSwatch((x, y) => {
    const lozenge = Math.abs((x & 15) - 7.5) + Math.abs((y & 15) - 7.5);
    if (lozenge > 6 && lozenge < 7.5) return between(palette.red, 1.75);
    if (lozenge < 1.5) return mix(step(palette.gold, 2), step(palette.red, 2), 0.35);
    return between(palette.red, hash(x, y, 95) > 0.85 ? 1.55 : 1.42);
  });
}

/** What is outside a room. */
export function voidSwatch(): Raster {
  const dark = hex("#17111f");
  return paintSwatch(() => dark);
}
