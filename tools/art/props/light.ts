// Light and shade as pictures: glows to add, pools for the night's light map, shadows of clouds.
import { withAlpha, type Rgba } from "../colour.ts";
import { fractalNoise } from "../random.ts";
import { Raster } from "../raster.ts";

/** Levels of alpha: enough to show no rings at low resolution, few enough for an index-coded page. */
const LEVELS = 40;

const quantise = (alpha: number) =>
  Math.round(Math.max(0, Math.min(1, alpha)) * LEVELS) * (255 / LEVELS);

const smooth = (t: number) => t * t * (3 - 2 * t);

/** A round glow, brightest in the middle, to be drawn additively. */
export function glow(size: number, colour: Rgba): Raster {
  const raster = new Raster(size, size);
  return raster.fill([0, 0, size, size], (x, y) => {
    const away = Math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2) / (size / 2);
    const light = smooth(Math.max(0, 1 - away)) ** 1.6;
    return light < 0.02 ? null : withAlpha(colour, quantise(light));
  });
}

/** The pool of light under a lamp: flat, wide, soft at its rim. */
export function lightPool(width: number, height: number): Raster {
  const raster = new Raster(width, height);
  return raster.fill([0, 0, width, height], (x, y) => {
    const away = Math.hypot((x + 0.5) / width - 0.5, (y + 0.5) / height - 0.5) * 2;
    const light = smooth(Math.max(0, 1 - away));
    return light < 0.02 ? null : [255, 236, 190, quantise(light)];
  });
}

/** The shadow of a cloud, ragged and soft. */
export function cloudShadow(variant: number): Raster {
  const [width, height] = [176, 92];
  const raster = new Raster(width, height);
  return raster.fill([0, 0, width, height], (x, y) => {
    const away = Math.hypot((x / width - 0.5) * 2, (y / height - 0.5) * 2);
    const ragged = (fractalNoise(x / 34, y / 26, 5 + variant * 9) - 0.5) * 1.1;
    const dark = Math.max(0, Math.min(1, (0.74 - away + ragged * 0.6) * 3));
    const step = Math.round(dark * 5) / 5;
    return step === 0 ? null : [30, 34, 92, Math.round(step * 56)];
  });
}
