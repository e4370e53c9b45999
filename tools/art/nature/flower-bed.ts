// A square of planted flowers, made to join with its neighbours: tulips, then salvia and marigold, then
// chrysanthemums; under straw and snow in winter.
import { choose } from "../choose.ts";
import { mix, step, type Ramp } from "../colour.ts";
import type { Season } from "../palette.ts";
import { hash } from "../random.ts";
import { Raster } from "../raster.ts";
import { plantRandom, type PlantBrief, type PlantPainter } from "./plant.ts";

const SIDE = 16;
const HEIGHT = 20;

function rowColours({ palette, variant }: PlantBrief, season: Season): readonly Ramp[] {
  const red = palette.red.slice(1);
  const gold = palette.gold.slice(1);
  const pink = palette.cherry.slice(1, 6);
  const white = palette.cream.slice(1);
  const violet = palette.plum.slice(1);
  const sets: Record<Season, readonly (readonly Ramp[])[]> = {
    spring: [
      [red, gold, red],
      [pink, white, pink],
      [gold, red, gold],
      [white, pink, violet],
    ],
    summer: [
      [red, gold, red],
      [violet, white, violet],
      [gold, red, gold],
      [pink, white, red],
    ],
    autumn: [
      [gold, gold, white],
      [gold, red, gold],
      [white, gold, violet],
      [red, gold, gold],
    ],
    winter: [],
  };
  return choose(sets[season], variant);
}

/** Clump of leaves with a frayed upper edge and a dark foot, open at its sides so that beds join. */
function leafCushion({ palette, variant }: PlantBrief): Raster {
  const raster = new Raster(SIDE, HEIGHT);
  raster.fill([0, 0, SIDE, HEIGHT], (x, y) => {
    const top = 3 + Math.floor(hash(x >> 1, variant, 62) * 3);
    const bottom = HEIGHT - 1 - (hash(x >> 1, variant, 63) > 0.6 ? 1 : 0);
    if (y < top || y > bottom) return null;
    if (y === top) return step(palette.leaf, 4);
    if (y >= bottom - 1) return step(palette.leaf, 0);
    const leafy = hash(x >> 1, y, 61 + variant) - y / 60;
    return step(palette.leaf, leafy > 0.55 ? 3 : leafy > 0.2 ? 2 : 1);
  });
  return raster;
}

const BLOSSOM = [
  [0, 0, 2],
  [1, 0, 3],
  [0, -1, 3],
  [1, -1, 1],
  [-1, 0, 2],
  [0, 1, 4],
] as const;

/** A blossom of few px: indices count from the light end of its colours. */
function blossom(raster: Raster, [x, y]: readonly [number, number], colours: Ramp): void {
  const last = colours.length - 1;
  for (const [dx, dy, down] of BLOSSOM) raster.set(x + dx, y + dy, step(colours, last - down));
  raster.set(x, y - 1, step(colours, last));
}

function planted(brief: PlantBrief): Raster {
  const random = plantRandom(brief, 14);
  const raster = leafCushion(brief);
  const rows = rowColours(brief, brief.season);
  for (let row = 0; row < 4; row++) {
    const colours = choose(rows, Math.floor((row / 4) * rows.length));
    for (let k = 0; k < 4; k++) {
      const x = Math.round(1 + k * 4 + (row % 2) * 2 + (random() - 0.5) * 1.6) % SIDE;
      blossom(raster, [x, 6 + row * 3 + Math.round(random() - 0.3)], colours);
    }
  }
  return raster;
}

/** A low heap of snow over cut stems and straw. */
function asleep({ palette, variant }: PlantBrief): Raster {
  const raster = new Raster(SIDE, HEIGHT);
  const straw = mix(step(palette.sand, 2), step(palette.wood, 4), 0.3);
  raster.fill([0, 4, SIDE, HEIGHT - 4], (x, y) => {
    const top = 5 + Math.floor(hash(x >> 2, variant, 74) * 2);
    if (y < top) return null;
    if (y >= HEIGHT - 2) return step(palette.grass, y === HEIGHT - 1 ? 1 : 2);
    return step(palette.grass, y < top + 2 ? 6 : hash(x >> 1, y >> 1, 71) > 0.75 ? 3 : 4);
  });
  for (let k = 0; k < 6; k++) {
    const x = 1 + Math.floor(hash(k, variant, 72) * 14);
    const y = 8 + Math.floor(hash(k, variant, 73) * 9);
    raster.rect([x, y - 3, 1, 4], straw).set(x + (k % 2 ? 1 : -1), y - 4, step(palette.sand, 3));
    raster.set(x, y + 1, step(palette.grass, 2));
  }
  return raster;
}

export const flowerBed: PlantPainter = (brief) => ({
  raster: brief.season === "winter" ? asleep(brief) : planted(brief),
  foot: 0,
});
