// Low green: bushes, flowering bushes, hedges, reeds.
import { choose } from "../choose.ts";
import { mix, pick, step, type Ramp } from "../colour.ts";
import { hash } from "../random.ts";
import { Raster } from "../raster.ts";
import { rim } from "../shading.ts";
import { foliage } from "./foliage.ts";
import { jitter, plantRandom, type PlantBrief, type PlantPainter } from "./plant.ts";

const FOOT = 3;

/** Leaves that stay in winter: dark green with snow at the light end. */
function evergreen({ palette, season }: PlantBrief): Ramp {
  if (season !== "winter") return palette.leaf;
  const green = palette.pine;
  const snow = palette.grass;
  return [
    step(green, 0),
    step(green, 1),
    step(green, 2),
    step(snow, 2),
    step(snow, 4),
    step(snow, 5),
  ];
}

function bushBody(brief: PlantBrief, salt: number): Raster {
  const random = plantRandom(brief, salt);
  const raster = new Raster(28, 22);
  const clumps = jitter(
    [14, 22],
    [
      [-5, -8, 6, 5],
      [5, -8, 6, 5],
      [0, -11 - (brief.variant % 2) * 2, 6, 6],
    ],
    random,
  );
  const colours = evergreen(brief);
  return foliage(raster, clumps, { colours, random, bias: 0.34, gain: 0.7 });
}

function finish(raster: Raster, brief: PlantBrief): Raster {
  return rim(raster, mix(step(evergreen(brief), 0), brief.palette.ink, 0.3));
}

export const bush: PlantPainter = (brief) => ({
  raster: finish(bushBody(brief, 10), brief),
  foot: FOOT,
});

/** What the bush bears: forsythia or azalea, hydrangea or rose, berries later. */
function bloomColours({ palette, season, variant }: PlantBrief): Ramp {
  const berries = palette.red.slice(1);
  const bySeason: Record<PlantBrief["season"], readonly Ramp[]> = {
    spring: [palette.gold.slice(2), palette.cherry.slice(1, 6), palette.magnolia.slice(1)],
    summer: [palette.blue.slice(1), palette.cherry.slice(1, 5), palette.cream.slice(2)],
    autumn: [berries, palette.gold.slice(1, 5), berries],
    winter: [berries, berries, berries],
  };
  return choose(bySeason[season], variant);
}

export const flowerBush: PlantPainter = (brief) => {
  const raster = bushBody(brief, 11);
  const random = plantRandom(brief, 12);
  const colours = bloomColours(brief);
  const sparse = brief.season === "winter" || brief.season === "autumn";
  for (let k = 0; k < (sparse ? 14 : 26); k++) {
    const [x, y] = [4 + Math.floor(random() * 20), 4 + Math.floor(random() * 13)];
    if (raster.alpha(x, y) === 0) continue;
    const light = (x + y) / 34 < 0.5 + random() * 0.2 ? 1 : 0;
    raster.set(x, y, step(colours, 1 + light));
    if (sparse) continue;
    raster.set(x + 1, y, step(colours, 1 + light)).set(x, y - 1, step(colours, colours.length - 1));
    raster.set(x, y + 1, step(colours, 0));
  }
  return { raster: finish(raster, brief), foot: FOOT };
};

/** One clipped piece, made to stand side by side with others. */
export const hedge: PlantPainter = (brief) => {
  const colours = brief.season === "winter" ? evergreen(brief) : brief.palette.leaf;
  const raster = new Raster(18, 18);
  raster.fill([1, 1, 16, 16], (x, y) => {
    const flat = y < 8;
    const shape = flat ? 0.66 - y * 0.024 : 0.33 - (y - 8) * 0.034;
    const corner = y < 2 && (x < 2 || x > 15);
    if (corner) return null;
    const leaf = hash(x >> 1, y + ((x >> 1) & 1), brief.variant * 7 + 4) - 0.5;
    return pick(colours, shape + leaf * 0.36 + (hash(x, y, 9) - 0.5) * 0.12);
  });
  if (brief.season !== "winter") raster.rect([2, 8, 14, 1], step(colours, 2));
  const line = mix(step(colours, 0), brief.palette.ink, 0.3);
  raster.rect([1, 17, 16, 1], line).rect([1, 1, 16, 1], step(colours, 4));
  return { raster, foot: 2 };
};

function reedColours({ palette, season }: PlantBrief): Ramp {
  if (season === "spring" || season === "summer") return palette.leaf.slice(1);
  return [palette.wood, palette.sand].flatMap((r) => r.slice(2, 5)).slice(0, 5);
}

/** A stand of reed at the water's edge, plumed in autumn. */
export const reed: PlantPainter = (brief) => {
  const random = plantRandom(brief, 13);
  const raster = new Raster(26, 34);
  const colours = reedColours(brief);
  const last = colours.length - 1;
  const stalks = Array.from({ length: 26 }, (_, k) => ({
    foot: 7 + random() * 12,
    tall: 10 + random() * 8 + (k % 4 === 0 ? 9 : 0),
    lean: (random() - 0.5) * 11,
    shade: Math.min(last, Math.floor((k / 26) * (last + 1))),
    plumed: k % 4 === 0,
  }));
  for (const { foot, tall, lean, shade, plumed } of stalks) {
    for (let i = 0; i < tall; i++) {
      const x = foot + (i / tall) ** 2 * lean;
      raster.set(x, 31 - i, step(colours, i < 2 ? Math.min(1, shade) : shade));
      if (i > 3 && i < tall * 0.6) raster.set(x + 1, 31 - i, step(colours, Math.max(0, shade - 1)));
    }
    if (plumed) drawPlume(raster, [foot + lean, 31 - tall], brief);
  }
  return { raster: rim(raster, mix(step(colours, 0), brief.palette.ink, 0.45)), foot: FOOT };
};

function drawPlume(raster: Raster, [x, y]: readonly [number, number], brief: PlantBrief): void {
  const { sand, wood, grass } = brief.palette;
  const silky = brief.season === "autumn" || brief.season === "winter";
  const colour = step(silky ? sand : wood, silky ? 4 : 3);
  raster.rect([x, y - 4, 2, 5], colour).rect([x + 1, y - 3, 1, 4], step(silky ? sand : wood, 2));
  if (silky) raster.set(x + 2, y - 3, step(sand, 3)).set(x - 1, y - 1, step(sand, 3));
  if (brief.season === "winter") raster.set(x, y - 5, step(grass, 5));
}
