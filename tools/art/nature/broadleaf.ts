// Trees with leaves that fall: the round tree, the maple, the plane, the ginkgo.
import { choose } from "../choose.ts";
import { mix, step, type Ramp } from "../colour.ts";
import { hash } from "../random.ts";
import { Raster } from "../raster.ts";
import { rim } from "../shading.ts";
import { bareTree } from "./bare-tree.ts";
import { foliage } from "./foliage.ts";
import {
  greenOf,
  jitter,
  plantRandom,
  tinted,
  trunk,
  type PlantBrief,
  type PlantPainter,
} from "./plant.ts";

const FOOT = 4;

type Shape = readonly [dx: number, dy: number, rx: number, ry: number];

interface Tree {
  salt: number;
  width: number;
  height: number;
  /** Px above the foot where the crown's centre is taken. */
  trunkTop: number;
  trunkWidth: number;
  clumps: readonly Shape[];
}

/** Trees of a kind differ in size. */
const SIZES = [1, 0.87, 1.05, 0.94];

function leafy(tree: Tree, brief: PlantBrief, colours: Ramp, bark: Ramp): Raster {
  const random = plantRandom(brief, tree.salt);
  const raster = new Raster(tree.width, tree.height);
  const size = choose(SIZES, brief.variant);
  const cx = tree.width / 2;
  const bottom = tree.height - FOOT;
  const lean = (random() - 0.5) * 4;
  const top = Math.round(tree.height - tree.trunkTop * size);
  trunk(raster, { x: cx, top, bottom, width: tree.trunkWidth, colours: bark, lean });
  for (const side of [-1, 1]) {
    const [x, y] = [cx + side * (8 + random() * 4), top - 6];
    raster.line([cx + side, top + 4, x, y], step(bark, 1), 2);
  }
  const shapes = tree.clumps.map(([dx, dy, rx, ry]): Shape => [
    dx * size,
    dy * size,
    rx * size,
    ry * size,
  ]);
  const clumps = jitter([cx, tree.height], shapes, random);
  foliage(raster, clumps, { colours, random, gain: 0.75, bias: 0.3 });
  return rim(raster, mix(step(colours, 0), step(bark, 0), 0.35));
}

interface Winter {
  salt: number;
  width: number;
  height: number;
  trunk: number;
  thickness: number;
  spread: number;
  boughs: number;
  taper: number;
}

/** The same kind of tree without its leaves, with snow on the boughs. */
export function wintry(shape: Winter, brief: PlantBrief, bark: Ramp): Raster {
  const snow = step(brief.palette.grass, 5);
  const random = plantRandom(brief, shape.salt);
  return bareTree({ ...shape, bark, random, snow });
}

/** Bark of most trees in the cold, greyer than in summer. */
export function coldBark({ palette }: PlantBrief): Ramp {
  const greyed = [0, 1, 2, 3].map((k) =>
    mix(step(palette.wood, k + 1), step(palette.plum, k), 0.45),
  );
  return greyed;
}

const ROUND: Tree = {
  salt: 1,
  width: 62,
  height: 70,
  trunkTop: 28,
  trunkWidth: 5,
  clumps: [
    [0, -31, 15, 9],
    [0, -54, 9, 8],
    [-9, -48, 10, 9],
    [10, -48, 10, 9],
    [-15, -37, 10, 9],
    [15, -37, 10, 9],
    [0, -41, 12, 10],
    [-8, -31, 10, 8],
    [10, -31, 10, 8],
  ],
};

/** The everyday tree of lawns and roads. */
export const roundTree: PlantPainter = (brief) => {
  const winter = { ...ROUND, trunk: 19, thickness: 5, spread: 1.7, boughs: 4, taper: 0.63 };
  const raster =
    brief.season === "winter"
      ? wintry(winter, brief, coldBark(brief))
      : leafy(ROUND, brief, greenOf(brief), brief.palette.wood);
  return { raster, foot: FOOT };
};

/** Maple: a broad low crown, red in autumn. */
export const maple: PlantPainter = (brief) => {
  const { palette, season } = brief;
  const tree: Tree = {
    ...ROUND,
    salt: 2,
    clumps: [
      [0, -30, 16, 8],
      [-2, -52, 10, 8],
      [11, -48, 10, 8],
      [-13, -46, 10, 8],
      [-18, -36, 8, 7],
      [18, -37, 8, 7],
      [0, -42, 13, 9],
      [-10, -33, 11, 7],
      [11, -33, 11, 7],
    ],
  };
  const winter = { ...tree, trunk: 17, thickness: 5, spread: 2, boughs: 4, taper: 0.63 };
  if (season === "winter") return { raster: wintry(winter, brief, coldBark(brief)), foot: FOOT };
  const young = palette.leaf.map((c, k) => mix(c, step(palette.maple, k - 1), k > 2 ? 0.12 : 0.06));
  const ripe = tinted(palette.leaf, palette.maple, 0.16);
  const colours = { spring: young, summer: ripe, autumn: palette.maple }[season];
  return { raster: leafy(tree, brief, colours, palette.wood), foot: FOOT };
};

/** Ginkgo: upright, tiers of fan-shaped tufts, gold in autumn. */
export const ginkgo: PlantPainter = (brief) => {
  const { palette, season } = brief;
  const tree: Tree = {
    salt: 3,
    width: 56,
    height: 86,
    trunkTop: 36,
    trunkWidth: 5,
    clumps: [
      [0, -70, 6, 6],
      [6, -65, 7, 6],
      [-8, -63, 6, 6],
      [-2, -57, 10, 8],
      [9, -53, 9, 7],
      [-10, -50, 9, 7],
      [0, -45, 12, 8],
      [14, -43, 8, 6],
      [-13, -40, 8, 6],
      [8, -36, 10, 6],
      [-3, -34, 11, 6],
    ],
  };
  const winter = { ...tree, trunk: 24, thickness: 5, spread: 1.15, boughs: 4, taper: 0.66 };
  if (season === "winter") return { raster: wintry(winter, brief, coldBark(brief)), foot: FOOT };
  const fresh = palette.leaf.map((c, k) => mix(c, step(palette.gold, k - 1), k > 1 ? 0.25 : 0));
  const colours = {
    spring: fresh,
    summer: tinted(palette.leaf, palette.gold, 0.2),
    autumn: palette.gold,
  }[season];
  return { raster: leafy(tree, brief, colours, palette.wood), foot: FOOT };
};

/** Pale patches on the plane tree's trunk. */
function peel(raster: Raster, palette: PlantBrief["palette"], top: number): void {
  for (let y = top; y < raster.h - FOOT; y++) {
    for (let x = raster.w / 2 - 5; x < raster.w / 2 + 6; x++) {
      if (raster.alpha(x, y) === 0 || hash(x >> 1, y >> 2, 19) < 0.6) continue;
      raster.put(x, y, mix(raster.get(x, y), step(palette.cream, 3), 0.6));
    }
  }
}

/** Plane tree of the avenues: tall, wide, with a mottled trunk. */
export const plane: PlantPainter = (brief) => {
  const { palette, season } = brief;
  const tree: Tree = {
    salt: 4,
    width: 80,
    height: 94,
    trunkTop: 38,
    trunkWidth: 7,
    clumps: [
      [0, -44, 18, 10],
      [-2, -74, 12, 9],
      [13, -70, 12, 9],
      [-15, -68, 12, 9],
      [-23, -56, 11, 9],
      [23, -57, 11, 9],
      [4, -62, 15, 10],
      [-9, -58, 13, 9],
      [-20, -45, 11, 8],
      [20, -46, 12, 8],
      [0, -50, 16, 10],
      [-9, -41, 12, 8],
      [11, -41, 12, 8],
    ],
  };
  const bark = tinted(palette.wood, palette.stone, 0.4);
  const winter = { ...tree, trunk: 28, thickness: 7, spread: 1.8, boughs: 4, taper: 0.62 };
  const faded = tinted(palette.gold, palette.leaf, 0.4);
  const colours = season === "autumn" ? faded : tinted(palette.leaf, palette.slate, 0.2);
  const raster =
    season === "winter" ? wintry(winter, brief, bark) : leafy(tree, brief, colours, bark);
  peel(raster, palette, tree.height - 34);
  return { raster, foot: FOOT };
};
