// The willow of the river bank: a mop of hanging rods, green gold in spring, bare in winter.
import { mix, step, type Ramp } from "../colour.ts";
import { Raster } from "../raster.ts";
import { rim } from "../shading.ts";
import { coldBark } from "./broadleaf.ts";
import { foliage } from "./foliage.ts";
import { jitter, plantRandom, trunk, type PlantBrief, type PlantPainter } from "./plant.ts";

const FOOT = 4;
const WIDTH = 72;
const HEIGHT = 74;

function leafColours({ palette, season }: PlantBrief): Ramp {
  const toGold = { spring: 0.3, summer: 0.05, autumn: 0.55, winter: 0 }[season];
  return palette.leaf.map((c, k) => mix(c, step(palette.gold, k), toGold));
}

interface Rod {
  x: number;
  y: number;
  length: number;
  /** Px per px the rod drifts outwards. */
  drift: number;
  light: number;
}

function rods(random: () => number, count: number): Rod[] {
  const made = Array.from({ length: count }, () => {
    const u = (random() - 0.5) * 2;
    const bow = Math.sqrt(1 - u * u * 0.96);
    const depth = random();
    return {
      x: WIDTH / 2 + u * 27,
      y: HEIGHT - 44 - bow * (8 + random() * 12),
      length: 20 + random() * 14 + bow * 8,
      drift: u * 0.14,
      light: 0.34 + depth * 0.5 - u * 0.16,
    };
  });
  return made.toSorted((a, b) => a.light - b.light);
}

function hang(raster: Raster, rod: Rod, colours: Ramp, random: () => number): void {
  for (let k = 0; k < rod.length; k++) {
    const down = k / rod.length;
    const x = rod.x + rod.drift * k * (1 - down * 0.5);
    const y = Math.min(HEIGHT - 8, rod.y + k);
    const colour = step(colours, (rod.light - down * 0.22) * colours.length);
    raster.set(x, y, colour);
    if (k % 3 === 0 && random() > 0.25) raster.set(x + (k % 2 === 0 ? 1 : -1), y, colour);
  }
}

/** Bare rods, each under a trace of snow at its top. */
function winterWillow(brief: PlantBrief): Raster {
  const random = plantRandom(brief, 9);
  const bark = coldBark(brief);
  const raster = new Raster(WIDTH, HEIGHT);
  const cx = WIDTH / 2;
  trunk(raster, {
    x: cx,
    top: HEIGHT - 40,
    bottom: HEIGHT - FOOT,
    width: 6,
    colours: brief.palette.wood,
  });
  for (const dx of [-24, -15, -6, 5, 14, 23]) {
    raster.line(
      [cx, HEIGHT - 36, cx + dx * 0.6, HEIGHT - 58 + Math.abs(dx) * 0.3],
      step(bark, 1),
      2,
    );
    raster.line(
      [cx + dx * 0.6, HEIGHT - 58 + Math.abs(dx) * 0.3, cx + dx, HEIGHT - 54],
      step(bark, 2),
    );
  }
  const straw = bark.map((c, k) => mix(c, step(brief.palette.stone, k + 1), 0.45));
  for (const rod of rods(random, 42)) {
    hang(raster, { ...rod, length: rod.length * 0.9 }, straw, () => 0);
    raster.set(rod.x, rod.y - 1, step(brief.palette.grass, 5));
    raster.set(rod.x + 1, rod.y - 1, step(brief.palette.grass, 4));
  }
  return raster;
}

export const willow: PlantPainter = (brief) => {
  if (brief.season === "winter") return { raster: winterWillow(brief), foot: FOOT };
  const random = plantRandom(brief, 9);
  const colours = leafColours(brief);
  const { wood, ink } = brief.palette;
  const raster = new Raster(WIDTH, HEIGHT);
  const cx = WIDTH / 2;
  trunk(raster, {
    x: cx,
    top: HEIGHT - 36,
    bottom: HEIGHT - FOOT,
    width: 6,
    colours: wood,
    lean: 2,
  });
  const clumps = jitter(
    [cx, HEIGHT],
    [
      [0, -46, 18, 9],
      [-14, -50, 11, 8],
      [14, -50, 11, 8],
      [-2, -60, 13, 8],
      [8, -56, 12, 8],
    ],
    random,
  );
  foliage(raster, clumps, { colours, random, gain: 0.7, bias: 0.32 });
  for (const rod of rods(random, 96)) hang(raster, rod, colours, random);
  return { raster: rim(raster, mix(step(colours, 0), ink, 0.3)), foot: FOOT };
};
