// Stone, brick and panel surfaces, and the shadows that lie on them. Textures repeat exactly, so that pages stay small.
import { mix, tone, type Rgba } from "../colour.ts";
import { hash } from "../random.ts";
import type { Box } from "../raster.ts";
import { STONE, violet, type Material } from "./materials.ts";
import { row, type Site } from "./site.ts";

export type Masonry = "ashlar" | "brick" | "panel" | "render";

interface WallOptions {
  stone: Material;
  masonry?: Masonry;
  seed?: number;
  /** Place on the ramp, 0 dark – 1 light. */
  level?: number;
  /** Px of width of a stone, where it should agree with the windows' bays. */
  stoneW?: number;
}

/** Soft shadow under an eave: whole rows, fading downwards. */
export function shadeBelow(site: Site, [x, y, w, h]: Box, alpha = 110): void {
  for (let j = 0; j < h; j++) {
    site.raster.rect(row(x, y + j, w), violet(Math.round(alpha * (1 - j / h))));
  }
}

/** Soft shadow to the right of something that stands proud: whole columns, fading. */
export function shadeRight(site: Site, [x, y, w, h]: Box, alpha = 110): void {
  for (let i = 0; i < w; i++) {
    site.raster.rect([x + i, y, 1, h], violet(Math.round(alpha * (1 - i / w))));
  }
}

interface Bond {
  /** Stone size with its joint, px. */
  w: number;
  h: number;
  shift: number;
  /** How far stones differ from each other, and how dark the joint is (parts of the ramp). */
  spread: number;
  joint: number;
}

const BONDS: Record<Masonry, Bond> = {
  ashlar: { w: 12, h: 6, shift: 6, spread: 0.06, joint: 0.05 },
  brick: { w: 6, h: 3, shift: 3, spread: 0.1, joint: 0.06 },
  panel: { w: 22, h: 16, shift: 0, spread: 0.02, joint: 0.07 },
  render: { w: 64, h: 64, shift: 0, spread: 0, joint: 0 },
};

/** A wall of stones in bond, a little lighter towards the top. */
export function wall(site: Site, area: Box, options: WallOptions): void {
  const [x, y] = area;
  const { stone, masonry = "ashlar", seed = 1, level = 0.56 } = options;
  const bond = { ...BONDS[masonry] };
  if (options.stoneW) Object.assign(bond, { w: options.stoneW, shift: options.stoneW >> 1 });
  site.raster.fill(area, (px, py, _u, v) => {
    const course = Math.floor((py - y) / bond.h);
    const along = px - x + (course & 1) * bond.shift;
    const piece = Math.floor(along / bond.w);
    let t =
      level +
      0.03 -
      Math.floor(v * 4) * 0.02 +
      (hash(piece & 1, course % 3, seed) - 0.5) * bond.spread;
    if ((py - y) % bond.h === bond.h - 1 || along % bond.w === bond.w - 1) t -= bond.joint;
    return tone(stone.ramp, t, 6);
  });
}

/** A light vertical strip that stands a little proud of the wall. */
export function pilaster(site: Site, [x, y, w, h]: Box, stone: Material): void {
  site.raster.rect([x, y, w, h], stone.bright).rect([x, y, 1, h], stone.gleam);
  if (w > 2) site.raster.rect([x + w - 1, y, 1, h], stone.mid);
  site.raster.rect([x + w, y, 1, h], violet(70));
}

/** The foot of a wall. */
export function plinth(site: Site, area: Box, stone: Material = STONE.kerb): void {
  const [x, y, w, h] = area;
  wall(site, area, { stone, seed: 4, level: 0.5 });
  site.raster.rect(row(x, y, w), stone.bright).rect(row(x, y + h - 1, w), stone.dark);
}

/** The colour of an upward face: snow lies on it in winter. */
export function topOf(site: Site, stone: Material): Rgba {
  return site.mode === "snow" ? site.palette.white : stone.gleam;
}

/** A thin course along the wall with a shadow below it. */
export function belt(
  site: Site,
  [x, y, w]: readonly [number, number, number],
  stone: Material,
): void {
  site.raster.rect([x, y, w, 2], stone.light).rect(row(x, y, w), topOf(site, stone));
  site.raster.rect(row(x, y + 2, w), violet(90));
}

/** A slab seen from the front and a little from above: canopy, balcony, lintel. */
export function slab(site: Site, [x, y, w, h]: Box, stone: Material): void {
  site.raster.rect([x, y, w, h], stone.light).rect(row(x, y, w), topOf(site, stone));
  if (h > 2) site.raster.rect(row(x, y + 1, w), topOf(site, stone));
  site.raster.rect(row(x, y + h - 1, w), stone.shade);
  site.raster.rect([x + w - 1, y + 1, 1, h - 1], stone.mid);
}

/** Flat projecting eaves with a deep shadow line: what makes a flat-roofed front read. */
export function eaves(
  site: Site,
  [x, y, w, h]: Box,
  { stone, over = 3, shade = 6 }: { stone: Material; over?: number; shade?: number },
): void {
  const left = x - over;
  const width = w + over * 2;
  site.raster.rect([left, y, width, h], stone.light);
  site.raster.rect(row(left, y, width), topOf(site, stone));
  site.raster.rect(
    row(left, y + 1, width),
    site.mode === "snow" ? site.palette.white : stone.bright,
  );
  site.raster.rect(row(left, y + h - 1, width), stone.shade);
  site.raster.rect([left + width - 1, y + 1, 1, h - 1], stone.mid);
  shadeBelow(site, [x, y + h, w, shade], 120);
}

/** A tone between two shades of a material, for recessed spandrels. */
export function between(a: Rgba, b: Rgba): Rgba {
  return mix(a, b, 0.5);
}
