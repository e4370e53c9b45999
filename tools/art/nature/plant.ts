// What all plants share: the request to draw one, trunks, jittered clumps.
import { choose } from "../choose.ts";
import { mix, step, type Ramp } from "../colour.ts";
import type { Palette, Season } from "../palette.ts";
import { hash, seeded } from "../random.ts";
import type { Raster } from "../raster.ts";
import type { Clump } from "./foliage.ts";

/** A ramp drawn towards another, step by step. */
export function tinted(colours: Ramp, towards: Ramp, amount: number): Ramp {
  return colours.map((colour, k) => mix(colour, step(towards, k), amount));
}

/** Green leaves of one tree among many: fresh, bluish, yellowish or plain by its variant. */
export function greenOf({ palette, variant }: PlantBrief): Ramp {
  const towards = [palette.leaf, palette.pine, palette.gold, palette.slate];
  return tinted(palette.leaf, choose(towards, variant), choose([0, 0.3, 0.14, 0.16], variant));
}

/** One plant to draw: its variant decides the seed. */
export interface PlantBrief {
  palette: Palette;
  season: Season;
  variant: number;
}

export interface Plant {
  raster: Raster;
  /** Px from the lower side to the root line. */
  foot: number;
}

export type PlantPainter = (brief: PlantBrief) => Plant;

/** The plant's own random numbers; `salt` keeps kinds apart. */
export function plantRandom({ variant }: PlantBrief, salt: number): () => number {
  return seeded(salt * 101 + variant * 17 + 3);
}

export interface Trunk {
  x: number;
  top: number;
  bottom: number;
  width: number;
  colours: Ramp;
  /** Px the top stands to the right of the foot. */
  lean?: number;
}

/** A trunk with a flared foot, lit from the left, dark under the crown. */
export function trunk(raster: Raster, { x, top, bottom, width, colours, lean = 0 }: Trunk): void {
  for (let y = top; y <= bottom; y++) {
    const t = (y - top) / (bottom - top);
    const flare = t > 0.85 ? (t - 0.85) * 14 : 0;
    const wide = Math.round(width * (0.75 + 0.25 * t) + flare);
    const left = Math.round(x + lean * (1 - t) - wide / 2);
    for (let i = 0; i < wide; i++) {
      const u = i / Math.max(1, wide - 1);
      const bark = hash(i, y, 3) > 0.8 ? 2 : u < 0.3 ? 4 : u < 0.65 ? 3 : 1;
      const dark = t < 0.3 ? 0.5 * (1 - t / 0.3) : 0;
      raster.set(left + i, y, mix(step(colours, bark), step(colours, 0), dark));
    }
  }
}

/** Clumps from [dx, dy, rx, ry] about a centre, each moved and swollen a little. */
export function jitter(
  [cx, cy]: readonly [number, number],
  shapes: readonly (readonly [dx: number, dy: number, rx: number, ry: number])[],
  random: () => number,
): Clump[] {
  return shapes.map(([dx, dy, rx, ry]) => ({
    x: cx + dx + (random() - 0.5) * 4,
    y: cy + dy + (random() - 0.5) * 3,
    rx: rx + random() * 2,
    ry: ry + random() * 1.2,
  }));
}
