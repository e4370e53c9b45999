// Small things strewn on the ground, one to a tile: tufts, wild flowers, fallen leaves, drain covers, footprints.
import { mix, step, withAlpha, type Ramp, type Rgba } from "../colour.ts";
import type { Palette, Season } from "../palette.ts";
import { seeded } from "../random.ts";
import { Raster } from "../raster.ts";
import { TILE } from "./swatch.ts";

type Random = () => number;

const within = (random: Random, from: number, to: number) =>
  Math.floor(from + random() * (to - from + 1));

function tuft(raster: Raster, [x, y]: readonly [number, number], colours: Ramp): void {
  const spread = [
    [0, 0, 0],
    [1, 0, 0],
    [-1, 0, 0],
    [0, -1, 1],
    [-1, -1, 0],
    [1, -1, 1],
    [-2, -2, 2],
    [0, -2, 2],
    [2, -2, 2],
    [0, -3, 3],
  ] as const;
  for (const [dx, dy, c] of spread) raster.set(x + dx, y + dy, step(colours, c));
}

function flower(raster: Raster, [x, y]: readonly [number, number], colours: Ramp): void {
  const last = colours.length - 1;
  raster.set(x - 1, y, step(colours, last - 1)).set(x + 1, y, step(colours, last - 2));
  raster.set(x, y - 1, step(colours, last)).set(x, y + 1, step(colours, last - 2));
}

/** Tufts alone, flowers among tufts, or a patch of clover. */
function wildPlants(palette: Palette, blooms: readonly Ramp[], seed: number): Raster {
  const raster = new Raster(TILE, TILE);
  const random = seeded(seed * 13 + 5);
  const green = palette.grass.slice(2);
  const count = seed % 3 === 0 ? 3 : 2;
  for (let k = 0; k < count; k++) {
    tuft(raster, [within(random, 3, 12), within(random, 5, 14)], green);
  }
  const bloom = blooms[seed % (blooms.length + 1)];
  if (!bloom) return raster;
  for (let k = 0; k < 3; k++) {
    const [x, y] = [within(random, 2, 13), within(random, 3, 12)];
    raster.set(x, y + 2, step(palette.grass, 1)).set(x, y + 1, step(palette.grass, 1));
    flower(raster, [x, y], bloom);
    raster.set(x, y, step(palette.gold, 4));
  }
  return raster;
}

/** Fallen leaves or petals, loosely strewn. */
function fallen(colours: Ramp, seed: number, count: number): Raster {
  const raster = new Raster(TILE, TILE);
  const random = seeded(seed * 29 + 7);
  for (let k = 0; k < count; k++) {
    const [x, y] = [within(random, 1, 13), within(random, 1, 14)];
    const colour = step(colours, 1 + random() * (colours.length - 1));
    raster.set(x, y, colour);
    if (random() > 0.4) raster.set(x + 1, y + (random() > 0.7 ? -1 : 0), colour);
    if (random() > 0.6) raster.set(x, y + 1, step(colours, 1));
  }
  return raster;
}

/** Snow: a soft heap with its blue shadow, sometimes dry stalks through it. */
function snowHeap(palette: Palette, seed: number): Raster {
  const raster = new Raster(TILE, TILE);
  const random = seeded(seed * 31 + 3);
  const [cx, cy, rx] = [within(random, 6, 9), within(random, 7, 10), within(random, 3, 5)];
  raster.ellipse([cx + 1, cy + 1.5, rx, 2], step(palette.grass, 2));
  raster.ellipse([cx, cy, rx, 2], step(palette.grass, 5));
  raster.ellipse([cx - 1, cy - 0.5, rx - 2, 1], step(palette.grass, 6));
  if (seed % 2 === 1) return raster;
  for (let k = 0; k < 3; k++) {
    const x = within(random, 1, 3) + k * 4;
    const lean = within(random, -1, 1);
    const top = cy - 3 + within(random, 0, 2);
    raster.line(
      [x, cy + 2, x + lean, top],
      mix(step(palette.wood, 5), step(palette.grass, 3), 0.35),
    );
    raster.set(x + lean, top - 1, step(palette.sand, 4));
  }
  return raster;
}

/** Wear of paving: moss in a joint, a crack, a drain cover. */
function wear(palette: Palette, seed: number): Raster {
  const raster = new Raster(TILE, TILE);
  const random = seeded(seed * 37 + 1);
  const dark = step(palette.stone, 2);
  if (seed % 4 === 0) {
    raster.ellipse([8, 8, 5.5, 4.5], step(palette.stone, 3));
    raster.ellipse([8, 8.4, 4.6, 3.6], (x, y) => step(palette.stone, (x + y) % 3 === 0 ? 1 : 2));
    return raster.ellipse([8, 8, 1.2, 1], step(palette.stone, 4));
  }
  let [x, y] = [within(random, 3, 6), within(random, 4, 10)];
  for (let k = 0; k < 7; k++) {
    const moss = seed % 2 === 0 ? step(palette.leaf, 2 + random() * 2) : dark;
    raster.put(x, y, withAlpha(moss, 165));
    x += 1;
    y += within(random, -1, 1);
  }
  return raster;
}

/** Shells and pebbles of the beach. */
function beach(palette: Palette, seed: number): Raster {
  const raster = new Raster(TILE, TILE);
  const random = seeded(seed * 41 + 9);
  for (let k = 0; k < 2; k++) {
    const [x, y] = [within(random, 2, 12), within(random, 3, 13)];
    const shell = k === 0 ? palette.cherry : palette.stone;
    raster.rect([x, y, 3, 2], step(shell, 4)).set(x + 1, y - 1, step(shell, 5));
    raster.rect([x, y + 2, 3, 1], step(palette.sand, 2));
  }
  return raster;
}

/** Side by side, one strip a kind; the ground painter picks by hash of the cell. */
function strip(count: number, draw: (seed: number) => Raster): Raster {
  const out = new Raster(TILE * count, TILE);
  for (let k = 0; k < count; k++) out.blit(draw(k), k * TILE, 0);
  return out;
}

const AUTUMN_LEAVES = (palette: Palette): Ramp => [
  mix(step(palette.gold, 0), step(palette.maple, 0), 0.5),
  step(palette.gold, 2),
  step(palette.gold, 3),
  step(palette.maple, 3),
  step(palette.maple, 4),
];

function greenDecals(palette: Palette, season: Season): Raster {
  if (season === "winter") return strip(8, (seed) => snowHeap(palette, seed));
  if (season === "autumn") {
    const leaves = AUTUMN_LEAVES(palette);
    return strip(8, (k) => (k < 3 ? wildPlants(palette, [], k) : fallen(leaves, k, 6)));
  }
  const spring: Ramp[] = [palette.gold, palette.cherry, palette.cream, palette.blue];
  const summer: Ramp[] = [palette.cream, palette.gold, palette.plum];
  return strip(8, (seed) => wildPlants(palette, season === "spring" ? spring : summer, seed));
}

function lawnDecals(palette: Palette, season: Season): Raster {
  const white: Rgba[] = [step(palette.grass, 2), step(palette.cream, 4), step(palette.cream, 5)];
  if (season === "winter") return strip(4, (seed) => snowHeap(palette, seed * 2 + 1));
  if (season === "autumn") return strip(4, (seed) => fallen(AUTUMN_LEAVES(palette), seed + 20, 7));
  return strip(4, (seed) => fallen(white, seed + 30, season === "spring" ? 6 : 4));
}

function pavingDecals(palette: Palette, season: Season): Raster {
  if (season === "autumn") {
    const leaves = AUTUMN_LEAVES(palette);
    return strip(6, (k) => (k < 3 ? fallen(leaves, k + 50, 4) : wear(palette, k)));
  }
  if (season === "spring") {
    const petals = palette.cherry.slice(2, 6);
    return strip(6, (k) => (k < 3 ? fallen(petals, k + 60, 5) : wear(palette, k)));
  }
  return strip(6, (seed) => wear(palette, seed));
}

/** Decal strips by terrain name. */
export function decalStrips(palette: Palette, season: Season): Record<string, Raster> {
  return {
    grass: greenDecals(palette, season),
    lawn: lawnDecals(palette, season),
    paving: pavingDecals(palette, season),
    sand: strip(4, (seed) => beach(palette, seed)),
  };
}
