// Leafy masses: a dark silhouette, then many small leaf stamps laid from shade to light, clump by clump.
import { choose } from "../choose.ts";
import { step, type Ramp } from "../colour.ts";
import { hash } from "../random.ts";
import type { Raster } from "../raster.ts";

/** A clump of leaves: centre and radii in px. */
export interface Clump {
  x: number;
  y: number;
  rx: number;
  ry: number;
}

export interface FoliageStyle {
  colours: Ramp;
  random: () => number;
  /** Leaves per area; 1.3 is full. */
  density?: number;
  /** Brightness where no light falls, and how much light adds (parts of the ramp). */
  bias?: number;
  gain?: number;
}

type LeafStamp = readonly (readonly [dx: number, dy: number])[];

interface Leaf {
  x: number;
  y: number;
  light: number;
  stamp: LeafStamp;
}

const STAMPS: readonly LeafStamp[] = [
  [
    [0, 0],
    [1, 0],
    [0, 1],
  ],
  [
    [0, 0],
    [1, 0],
    [2, 0],
    [1, 1],
  ],
  [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [-1, 0],
  ],
  [
    [0, 0],
    [1, 1],
    [1, 0],
  ],
  [
    [0, 0],
    [1, 0],
  ],
  [
    [0, 0],
    [0, 1],
    [-1, 1],
  ],
];

/** Towards the light: top left, a little to the viewer. */
const LIGHT = { x: -0.53, y: -0.72, z: 0.43 };

interface Crown {
  top: number;
  bottom: number;
}

function leavesOf(clump: Clump, style: FoliageStyle, crown: Crown): Leaf[] {
  const { random, density = 1.3, bias = 0.32, gain = 0.72 } = style;
  const count = Math.floor((Math.PI * clump.rx * clump.ry * density) / 3.2);
  return Array.from({ length: count }, () => {
    const angle = random() * Math.PI * 2;
    const reach = Math.sqrt(random()) * 1.04;
    const nx = Math.cos(angle) * reach;
    const ny = Math.sin(angle) * reach;
    const nz = Math.sqrt(Math.max(0, 1 - nx * nx - ny * ny));
    const facing = nx * LIGHT.x + ny * LIGHT.y + nz * LIGHT.z;
    const height = (clump.y + ny * clump.ry - crown.top) / Math.max(1, crown.bottom - crown.top);
    const light = bias + facing * gain * 0.72 + (0.5 - height) * 0.34 + (random() - 0.5) * 0.2;
    return {
      x: Math.round(clump.x + nx * clump.rx),
      y: Math.round(clump.y + ny * clump.ry),
      light,
      stamp: choose(STAMPS, random() * STAMPS.length),
    };
  });
}

function stampLeaf(raster: Raster, leaf: Leaf, style: FoliageStyle): void {
  const { colours, random } = style;
  const held = Math.max(0, Math.min(0.999, leaf.light));
  const colour = step(colours, held * colours.length);
  const side = random() > 0.5 ? 1 : -1;
  for (const [dx, dy] of leaf.stamp) raster.set(leaf.x + dx * side, leaf.y + dy, colour);
}

/** Draws the clumps in their order, each shaded as a ball and the whole from top to bottom. */
export function foliage(raster: Raster, clumps: readonly Clump[], style: FoliageStyle): Raster {
  const crown = {
    top: Math.min(...clumps.map((c) => c.y - c.ry)),
    bottom: Math.max(...clumps.map((c) => c.y + c.ry)),
  };
  for (const { x, y, rx, ry } of clumps) {
    raster.ellipse([x, y, rx, ry], (px, py, u, v) => {
      const frayed = u * u + v * v > 0.78 && hash(px, py, 5) > 0.55;
      return frayed ? null : step(style.colours, v > 0.35 ? 0 : 1);
    });
  }
  for (const clump of clumps) {
    const leaves = leavesOf(clump, style, crown).toSorted((a, b) => a.light - b.light);
    for (const leaf of leaves) stampLeaf(raster, leaf, style);
  }
  return raster;
}
