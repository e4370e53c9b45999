// The two trees everybody comes to see in spring: cherry and magnolia.
import { hex, mix, step, type Ramp } from "../colour.ts";
import { Raster } from "../raster.ts";
import { rim } from "../shading.ts";
import { bareTree } from "./bare-tree.ts";
import { coldBark, wintry } from "./broadleaf.ts";
import { foliage, type Clump } from "./foliage.ts";
import { valueNoise } from "../random.ts";
import { jitter, plantRandom, tinted, trunk, type PlantBrief, type PlantPainter } from "./plant.ts";

const FOOT = 4;
const CHERRY = { salt: 5, width: 74, height: 68 };
const MAGNOLIA = { salt: 6, width: 58, height: 68 };

function cherryColours({ palette, season }: PlantBrief): Ramp {
  if (season === "spring") return palette.cherry;
  if (season === "summer") return tinted(palette.leaf, palette.pine, 0.34);
  return tinted(palette.maple, palette.gold, 0.45);
}

/** Cherry: low, wide, its boughs showing through; pink in spring, rust in autumn. */
export const cherry: PlantPainter = (brief) => {
  const { width, height } = CHERRY;
  const winter = { ...CHERRY, trunk: 16, thickness: 5, spread: 2.25, boughs: 4, taper: 0.66 };
  if (brief.season === "winter")
    return { raster: wintry(winter, brief, coldBark(brief)), foot: FOOT };
  const random = plantRandom(brief, CHERRY.salt);
  const colours = cherryColours(brief);
  const { wood, ink } = brief.palette;
  const raster = new Raster(width, height);
  const cx = width / 2;
  const lean = (random() - 0.5) * 6;
  trunk(raster, { x: cx, top: height - 30, bottom: height - FOOT, width: 5, colours: wood, lean });
  raster.line([cx - 1, height - 24, cx - 13, height - 36], step(wood, 1), 2);
  raster.line([cx + 1, height - 22, cx + 14, height - 34], step(wood, 1), 2);
  const clumps = jitter(
    [cx, height],
    [
      [0, -35, 14, 8],
      [-2, -54, 10, 8],
      [11, -51, 10, 8],
      [-13, -49, 10, 8],
      [-21, -42, 9, 7],
      [21, -42, 9, 7],
      [2, -46, 12, 9],
      [-11, -39, 11, 8],
      [13, -38, 11, 8],
      [0, -36, 8, 6],
    ],
    random,
  );
  foliage(raster, clumps, { colours, random, density: 1.35, bias: 0.33, gain: 0.7 });
  showBoughs(raster, wood, colours, random);
  return { raster: rim(raster, mix(step(colours, 0), ink, 0.25)), foot: FOOT };
};

/** A few dark gaps in the crown. */
function showBoughs(raster: Raster, wood: Ramp, colours: Ramp, random: () => number): void {
  for (let k = 0; k < 7; k++) {
    const x = Math.round(raster.w / 2 + (random() - 0.5) * 30);
    const y = Math.round(raster.h - 40 + (random() - 0.5) * 14);
    if (raster.alpha(x, y) === 0) continue;
    raster
      .set(x, y, step(wood, 1))
      .set(x + 1, y, step(colours, 0))
      .set(x, y + 1, step(colours, 0));
  }
}

/** A cup of three petals, pink at its foot; light 0–1. */
function cup(raster: Raster, [x, y]: readonly [number, number], light: number, petals: Ramp): void {
  const high = light > 0.62 ? 6 : light > 0.4 ? 5 : 4;
  const low = high - 2;
  const foot = light > 0.4 ? 2 : 1;
  const drawing = [
    [-1, 0, foot],
    [0, 0, foot],
    [-2, -1, low],
    [-1, -1, low],
    [0, -1, low],
    [1, -1, foot],
    [-2, -2, high],
    [-1, -2, high],
    [0, -2, low],
    [1, -2, low],
    [-2, -3, high],
    [0, -3, high],
    [1, -3, low],
    [0, -4, high],
  ] as const;
  for (const [dx, dy, c] of drawing) raster.set(x + dx, y + dy, step(petals, c));
}

/** Places for blooms inside an ellipse, none nearer than 3 px to another. */
function bloomPlaces(crown: Clump, count: number, random: () => number): [number, number][] {
  const places: [number, number][] = [];
  for (let k = 0; k < 500 && places.length < count; k++) {
    const angle = random() * Math.PI * 2;
    const bulge = 0.84 + valueNoise(angle * 1.3, 0.5, 31) * 0.26;
    const reach = random() ** 0.55 * bulge;
    const x = Math.round(crown.x + Math.cos(angle) * reach * crown.rx);
    const sag = Math.abs(Math.cos(angle)) * 3;
    const y = Math.round(crown.y + Math.sin(angle) * reach * crown.ry + sag);
    const crowded = places.some(([u, v]) => Math.abs(u - x) < 3 && Math.abs(v - y) < 3);
    if (!crowded) places.push([x, y]);
  }
  return places.toSorted((a, b) => a[1] - b[1]);
}

const MAGNOLIA_BARK = [hex("#4a3a52"), hex("#6a566a"), hex("#8f7b86"), hex("#a8959b")];

function magnoliaBranches(brief: PlantBrief): Raster {
  const random = plantRandom(brief, MAGNOLIA.salt);
  const form = { trunk: 17, thickness: 4, spread: 1.9, boughs: 4, taper: 0.64 };
  return bareTree({ ...MAGNOLIA, ...form, bark: MAGNOLIA_BARK, random });
}

function inBloom(brief: PlantBrief): Raster {
  const { magnolia: petals, leaf, ink } = brief.palette;
  const raster = magnoliaBranches(brief);
  const random = plantRandom(brief, MAGNOLIA.salt + 50);
  const crown = { x: raster.w / 2, y: MAGNOLIA.height - 41, rx: 27, ry: 22 };
  const places = bloomPlaces(crown, 104, random);
  for (const [x, y] of places) {
    const down = (y - (crown.y - crown.ry)) / (crown.ry * 2);
    const light = 0.78 - down * 0.34 - ((x - crown.x) / 58) * 0.55 + (random() - 0.5) * 0.3;
    cup(raster, [x, y], light, petals);
  }
  for (const [x, y] of places.filter((_, k) => k % 12 === 5))
    raster.set(x + 2, y + 1, step(leaf, 4));
  return rim(raster, mix(step(petals, 0), ink, 0.3));
}

/** Magnolia: white-pink cups on bare twigs, later plain green, in winter its furry buds. */
export const magnolia: PlantPainter = (brief) => {
  const { palette, season } = brief;
  if (season === "spring") return { raster: inBloom(brief), foot: FOOT };
  if (season === "winter") {
    const form = { ...MAGNOLIA, trunk: 17, thickness: 4, spread: 1.9, boughs: 4, taper: 0.64 };
    return { raster: wintry(form, brief, MAGNOLIA_BARK), foot: FOOT };
  }
  const autumn = season === "autumn";
  const colours = tinted(palette.leaf, autumn ? palette.gold : palette.pine, autumn ? 0.45 : 0.2);
  const random = plantRandom(brief, MAGNOLIA.salt);
  const raster = magnoliaBranches(brief);
  const cx = raster.w / 2;
  const clumps = jitter(
    [cx, MAGNOLIA.height],
    [
      [0, -36, 13, 8],
      [-1, -56, 9, 7],
      [10, -51, 9, 7],
      [-11, -50, 9, 7],
      [-17, -40, 8, 7],
      [17, -41, 8, 7],
      [0, -45, 11, 8],
      [-8, -35, 9, 6],
      [9, -35, 9, 6],
    ],
    random,
  );
  foliage(raster, clumps, { colours, random, gain: 0.76, bias: 0.32 });
  return { raster: rim(raster, mix(step(colours, 0), palette.ink, 0.3)), foot: FOOT };
};
