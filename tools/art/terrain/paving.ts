// Made ground: tan brick paths, grey paving of the squares, asphalt.
import { mix, step, type Rgba } from "../colour.ts";
import type { Palette, Season } from "../palette.ts";
import { hash } from "../random.ts";
import type { Raster } from "../raster.ts";
import { paintSwatch, swatchNoise } from "./swatch.ts";

/** Snow trodden into paving: a little lighter and bluer in winter, nothing else. */
function trodden(colour: Rgba, season: Season, amount: number): Rgba {
  return season === "winter" ? mix(colour, [222, 231, 241, 255], amount) : colour;
}

interface Brick {
  /** Which brick of the swatch it is. */
  id: number;
  /** Pixels from the brick's left and top side. */
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Basket weave: pairs of 8×4 bricks, each pair turned against the next. */
function basketWeave(x: number, y: number): Brick {
  const upright = ((x >> 3) + (y >> 3)) & 1;
  const [along, across] = upright ? [y & 7, x & 7] : [x & 7, y & 7];
  const id = (x >> 3) + (y >> 3) * 8 + (across >> 2) * 64;
  const [left, top] = upright ? [across & 3, along] : [along, across & 3];
  const [w, h] = upright ? [4, 8] : [8, 4];
  return { id, left, top, right: w - 1 - left, bottom: h - 1 - top };
}

/** Tan brick in basket weave. */
export function pathSwatch(palette: Palette, season: Season): Raster {
  const tones = [2.35, 2.6, 2.8, 3, 3.2];
  const face = tones.map((t) => mix(step(palette.sand, t), step(palette.sand, t + 1), t % 1));
  const joint = mix(step(palette.sand, 1), step(palette.sand, 2), 0.55);
  return paintSwatch((x, y) => {
    const brick = basketWeave(x, y);
    if (brick.right === 0 || brick.bottom === 0) return trodden(joint, season, 0.4);
    const worn = swatchNoise(x, y, 32, 6) * 1.6 + hash(brick.id, 1, 41) * 3.4;
    const colour = step(face, Math.floor(worn));
    const lit = brick.top === 0 || brick.left === 0;
    return trodden(lit ? mix(colour, step(palette.sand, 4), 0.45) : colour, season, 0.22);
  });
}

/** Slabs of the squares: courses of 8 px with long and short stones, quiet joints. */
export function plazaSwatch(palette: Palette, season: Season): Raster {
  const grey = (t: number) => mix(step(palette.stone, t), step(palette.stone, t + 1), t % 1);
  const faces = [4.2, 4.4, 4.55, 4.7].map((t) => grey(t));
  const joint = grey(3.45);
  return paintSwatch((x, y) => {
    const course = y >> 3;
    const width = course % 3 === 2 ? 8 : 16;
    const shifted = (x + (course & 1) * (width >> 1) + (course % 4 === 3 ? 4 : 0)) & 63;
    const slab = Math.floor(shifted / width);
    const [left, top] = [shifted % width, y & 7];
    if (top === 7 || left === width - 1) return trodden(joint, season, 0.45);
    const colour = step(faces, Math.floor(hash(slab, course, 51) * 4));
    if (top === 0 || left === 0) return trodden(mix(colour, grey(5.6), 0.5), season, 0.25);
    const speck = hash(x, y, 52);
    if (speck > 0.975) return trodden(mix(colour, grey(3.4), 0.4), season, 0.25);
    return trodden(speck < 0.02 ? mix(colour, grey(5.6), 0.4) : colour, season, 0.18);
  });
}

/** Asphalt: one cool grey with fine grit and a few patched places. */
export function roadSwatch(palette: Palette, season: Season): Raster {
  const grey = (t: number) => mix(step(palette.stone, t), step(palette.stone, t + 1), t % 1);
  return paintSwatch((x, y) => {
    const worn = swatchNoise(x, y, 32, 61) * 0.5 + swatchNoise(x, y, 8, 62) * 0.5;
    const base = worn > 0.6 ? 2.3 : worn < 0.38 ? 2.08 : 2.19;
    const grit = hash(x, y, 63);
    const t = grit > 0.955 ? base + 0.4 : grit < 0.05 ? base - 0.35 : base;
    return trodden(grey(t), season, 0.16);
  });
}
