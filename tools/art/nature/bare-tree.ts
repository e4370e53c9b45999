// A tree without leaves: forking branches, twigs, and in the cold a line of snow on whatever lies flat.
import { mix, step, type Ramp, type Rgba } from "../colour.ts";
import { Raster } from "../raster.ts";

export interface BareTree {
  width: number;
  height: number;
  bark: Ramp;
  random: () => number;
  /** Length of the trunk and its thickness in px. */
  trunk: number;
  thickness: number;
  /** Radians a fork opens: 1.2 is upright, 2.2 is broad. */
  spread: number;
  /** Boughs at the first fork. */
  boughs: number;
  /** Length of a bough as a part of the one it grows from. */
  taper: number;
  snow?: Rgba;
}

interface Branch {
  x: number;
  y: number;
  angle: number;
  length: number;
  thickness: number;
  depth: number;
}

const FOOT = 4;
/** Room at the sides for boughs that reach far. */
const MARGIN = 10;
const DEPTH = 5;
/** Part of the way to upright a branch bends with each px. */
const UPWARD = 0.018;

interface Twig {
  x: number;
  y: number;
}

function drawBranch(raster: Raster, tree: BareTree, branch: Branch): Twig {
  const { bark } = tree;
  let { x, y, angle } = branch;
  const steps = Math.max(2, Math.round(branch.length));
  for (let i = 0; i < steps; i++) {
    const wide = Math.max(1, Math.round(branch.thickness * (1 - (i / steps) * 0.35)));
    for (let k = 0; k < wide; k++) {
      const twig = branch.depth > 4 ? 3 : branch.depth > 3 ? 2 : 1;
      const shade = wide === 1 ? twig : k === 0 ? 3 : k === wide - 1 ? 0 : 1;
      raster.put(x + k - wide / 2, y, step(bark, shade));
    }
    x += Math.cos(angle);
    y -= Math.sin(angle);
    if (branch.depth > 0) angle += (Math.PI / 2 - angle) * UPWARD;
  }
  return { x, y };
}

function grow(raster: Raster, tree: BareTree, branch: Branch): void {
  const end = drawBranch(raster, tree, branch);
  if (branch.depth >= DEPTH) return;
  const forks = branch.depth === 0 ? tree.boughs : 2 + (tree.random() > 0.62 ? 1 : 0);
  const opening = branch.depth === 0 ? tree.spread : 0.95;
  for (let k = 0; k < forks; k++) {
    const place = forks === 1 ? 0 : k / (forks - 1) - 0.5;
    grow(raster, tree, {
      ...end,
      angle: branch.angle - place * opening + (tree.random() - 0.5) * 0.34,
      length: branch.length * tree.taper * (0.82 + tree.random() * 0.36),
      thickness: branch.thickness * (branch.depth === 0 ? 0.55 : 0.62),
      depth: branch.depth + 1,
    });
  }
}

/** Snow where a branch has air above it and runs flat enough to hold it. */
function settle(raster: Raster, snow: Rgba): void {
  const bare = raster.clone();
  const solid = (x: number, y: number) => bare.alpha(x, y) > 0;
  for (let y = 1; y < raster.h - FOOT - 8; y++) {
    for (let x = 1; x < raster.w - 1; x++) {
      if (!solid(x, y) || solid(x, y - 1)) continue;
      const flat = solid(x - 1, y) || solid(x + 1, y) || solid(x - 1, y + 1) || solid(x + 1, y + 1);
      if (flat) raster.put(x, y - 1, snow);
      if (flat && solid(x - 1, y) && solid(x + 1, y)) {
        raster.put(x, y, mix(snow, bare.get(x, y), 0.25));
      }
    }
  }
}

/** Draws the tree; its foot stands in the middle, 4 px above the lower side. Wider than asked by two margins. */
export function bareTree(tree: BareTree): Raster {
  const raster = new Raster(tree.width + MARGIN * 2, tree.height);
  const foot = tree.height - FOOT;
  grow(raster, tree, {
    x: raster.w / 2,
    y: foot,
    angle: Math.PI / 2 + (tree.random() - 0.5) * 0.12,
    length: tree.trunk,
    thickness: tree.thickness,
    depth: 0,
  });
  const half = tree.thickness / 2;
  const left = raster.w / 2 - half - 1;
  raster.rect([left, foot - 1, tree.thickness + 2, 2], step(tree.bark, 1));
  raster.put(left, foot, step(tree.bark, 3));
  if (tree.snow) settle(raster, tree.snow);
  return raster;
}
