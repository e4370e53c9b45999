// Evergreens: the pointed pine of the court and the umbrella-topped pine of the coast, both under snow in winter.
import { mix, pick, step } from "../colour.ts";
import { hash } from "../random.ts";
import { Raster } from "../raster.ts";
import { rim } from "../shading.ts";
import { foliage } from "./foliage.ts";
import { plantRandom, trunk, type PlantBrief, type PlantPainter } from "./plant.ts";

const FOOT = 4;
const TIERS = 6;

interface Tier {
  /** Row of the tier's hem, half its width, its seed. */
  hem: number;
  half: number;
  index: number;
  seed: number;
}

const TIER_HEIGHT = 16;

/** A skirt of needles: narrow above, drooping and jagged at the hem. */
function needleSkirt(raster: Raster, { hem, half, index, seed }: Tier, brief: PlantBrief): void {
  const cx = raster.w / 2;
  for (let row = 0; row < TIER_HEIGHT; row++) {
    const down = row / TIER_HEIGHT;
    const reach = half * down ** 0.85;
    const y = Math.round(hem - TIER_HEIGHT + row);
    for (let x = Math.round(-reach - 1); x <= reach + 1; x++) {
      const out = Math.abs(x) / Math.max(1, reach);
      const noise = hash(x, y, seed);
      const frayed = out > 0.96 && noise > 0.5;
      if (frayed || row < 2 || Math.abs(x) > reach + 0.6) continue;
      const jag = row > TIER_HEIGHT - 4 && (x + index * 3) % 4 === 0 ? 1 : 0;
      const light = 0.74 - (x / (half * 2.3)) * 0.9 - down * 0.42 + (noise - 0.5) * 0.22;
      const hemShade = row > TIER_HEIGHT - 3 ? 0.16 : 0;
      const colour = pick(brief.palette.pine, light + index * 0.025 - hemShade, [x, y, 0.5]);
      raster.set(cx + x, y + Math.round(out * out * 3) + jag, colour);
    }
  }
}

/** Pointed pine. Its winter ramp is white at the light end, so the snow lies where the light falls. */
export const pine: PlantPainter = (brief) => {
  const { palette, variant } = brief;
  const random = plantRandom(brief, 7);
  const height = 70 + variant * 4;
  const raster = new Raster(42, height);
  const cx = 21;
  trunk(raster, {
    x: cx,
    top: height - 16,
    bottom: height - FOOT,
    width: 4,
    colours: palette.wood,
  });
  const wide = 16 + Math.round(random() * 2);
  const gap = (height - 30) / TIERS + 1;
  for (let index = 0; index < TIERS; index++) {
    const half = Math.max(3, wide - index * 2.6);
    const hem = height - 12 - index * gap;
    needleSkirt(raster, { hem, half, index, seed: variant + 1 }, brief);
  }
  return { raster: rim(raster, mix(step(palette.pine, 0), palette.ink, 0.3)), foot: FOOT };
};

/** The crooked trunk; returns where it ends. */
function crookedTrunk(raster: Raster, brief: PlantBrief, side: number): number {
  const { wood } = brief.palette;
  let x = raster.w / 2 - 6 * side;
  for (let y = raster.h - 5; y > raster.h - 46; y--) {
    const up = raster.h - y;
    x += (Math.sin(up / 9) * 0.35 + 0.12) * side;
    const wide = 4 - up / 24;
    for (let i = 0; i < wide; i++) raster.set(x + i, y, step(wood, i < 1 ? 4 : i < 2 ? 3 : 1));
  }
  return x;
}

/** Coastal black pine, as it leans along the shore. */
export const seaPine: PlantPainter = (brief) => {
  const { palette, variant } = brief;
  const random = plantRandom(brief, 8);
  const [width, height] = [68, 70];
  const raster = new Raster(width, height);
  const side = variant % 2 === 0 ? 1 : -1;
  const x = crookedTrunk(raster, brief, side);
  raster.line([x, height - 34, x - 16 * side, height - 44], step(palette.wood, 2), 2);
  raster.line([x + side, height - 30, x + 14 * side, height - 38], step(palette.wood, 2), 2);
  const pads = [
    { x: x - 15 * side, y: height - 46, rx: 12, ry: 5 },
    { x: x + 14 * side, y: height - 41 - variant, rx: 12, ry: 5 },
    { x: x + 2 * side, y: height - 50, rx: 16, ry: 6 },
    { x: x - 4 * side, y: height - 56 - variant, rx: 13, ry: 5 },
    { x: x + 7 * side, y: height - 59, rx: 9, ry: 5 },
  ].toSorted((a, b) => b.y - a.y);
  const style = { colours: palette.pine, random, density: 1.4, bias: 0.36, gain: 0.85 };
  for (const pad of pads) foliage(raster, [pad], style);
  return { raster: rim(raster, mix(step(palette.pine, 0), palette.ink, 0.3)), foot: FOOT };
};
