// Roofs seen from the south and above: flat with a parapet, pitched, sawtooth, vaulted.
import { mix, pick, tone, type Rgba } from "../colour.ts";
import { hash } from "../random.ts";
import type { Box } from "../raster.ts";
import { GLASS, materialOf, METAL, STONE, violet, type Material } from "./materials.ts";
import { row, type Site } from "./site.ts";
import { shadeBelow, topOf } from "./walls.ts";

/** Size in px of the sheets a flat roof is laid with. */
const SHEET_W = 34;
const SHEET_H = 13;

/** How much of the wall's stone is in its roof's colour: houses keep together seen from above. */
const STONE_TINT = 0.24;

/** The material of flat roofs in the site's season. */
export function roofMaterial(site: Site): Material {
  return materialOf(site.palette.roofTop);
}

/** A flat roof with a parapet of the wall's stone around it. */
export function flatRoof(site: Site, area: Box, stone: Material, seed = 1): void {
  const [x, y, w, d] = area;
  const top = roofMaterial(site);
  site.raster.fill(area, (px, py, _u, v) => {
    const [i, j] = [px - x, py - y];
    const sheet = hash(Math.floor(i / SHEET_W) & 3, Math.floor(j / SHEET_H) % 3, seed);
    const uneven = site.mode === "snow" ? 0.1 : 0.3;
    const level = Math.round((0.62 - v * 0.24 + (sheet - 0.5) * uneven) * 6) / 6;
    const plain = mix(top.mid, top.light, level);
    const colour = site.mode === "snow" ? plain : mix(plain, stone.mid, STONE_TINT);
    const seam = i % SHEET_W === SHEET_W - 1 || j % SHEET_H === SHEET_H - 1;
    return seam ? mix(colour, top.shade, 0.45) : colour;
  });
  site.raster.rect([x, y, w, 2], stone.bright).rect(row(x, y, w), topOf(site, stone));
  site.raster.rect([x, y, 2, d], stone.bright).rect([x + w - 2, y, 2, d], stone.mid);
  shadeBelow(site, [x + 2, y + 2, w - 4, 4], 90);
  for (let i = 0; i < 4; i++) site.raster.rect([x + 2 + i, y + 2, 1, d - 2], violet(70 - i * 17));
}

/** A pitched roof with its ridge east to west: the south slope is seen, `d` px deep. */
export function pitchedRoof(site: Site, [x, y, w, d]: Box, tiles: Material): void {
  const snow = site.mode === "snow" ? materialOf(site.palette.slate) : null;
  const m = snow ?? tiles;
  site.raster.fill([x - 3, y, w + 6, d], (px, py, _u, v) => {
    const course = (py - y) % 5;
    const joint = (px - x + (Math.floor((py - y) / 5) & 1) * 4) % 8 === 0 ? 0.05 : 0;
    return tone(m.ramp, 0.62 - v * 0.14 - (course === 4 ? 0.14 : 0) - joint, 4);
  });
  site.raster.rect([x - 3, y, w + 6, 2], m.bright).rect(row(x - 3, y + 2, w + 6), m.dark);
  site.raster.rect([x - 3, y, 1, d], m.bright).rect([x + w + 2, y, 1, d], m.dark);
  site.raster.rect([x - 4, y + d, w + 8, 2], m.light).rect(row(x - 4, y + d + 1, w + 8), m.deep);
  shadeBelow(site, [x, y + d + 2, w, 5], 120);
}

/** A roof whose ridge runs north to south: two slopes and a gable of `rise` px in front. */
export function gableRoof(
  site: Site,
  [x, y, w, d]: Box,
  { tiles, rise }: { tiles: Material; rise: number },
): void {
  const m = site.mode === "snow" ? materialOf(site.palette.slate) : tiles;
  const cx = x + w / 2;
  for (let i = -3; i < w + 3; i++) {
    const side = Math.abs(x + i + 0.5 - cx) / (w / 2 + 3);
    const top = Math.round(y + rise * side);
    const west = x + i < cx;
    for (let k = 0; k < d; k++) {
      const seam = (k + (west ? i : -i)) % 9 === 0 ? 0.08 : 0;
      site.raster.put(x + i, top + k, tone(m.ramp, (west ? 0.7 : 0.46) - side * 0.08 - seam, 4));
    }
    site.raster.put(x + i, top, m.bright);
    site.raster.rect([x + i, top + d - 2, 1, 2], m.light);
    site.raster.put(x + i, top + d, m.deep);
    for (let k = 1; k < 5; k++) {
      if (i >= 0 && i < w) site.raster.set(x + i, top + d + k, violet(120 - k * 24));
    }
  }
  site.raster.rect([Math.round(cx) - 1, y, 2, d], m.bright);
}

/** North-light teeth over a workshop: glass to the west, tiles to the east; `rise` px high. */
export function sawtooth(
  site: Site,
  [x, base, w, rise]: Box,
  { teeth, tiles }: { teeth: number; tiles: Material },
): void {
  const m = site.mode === "snow" ? materialOf(site.palette.slate) : tiles;
  for (let i = 0; i < teeth; i++) {
    const x0 = x + Math.round((i * w) / teeth);
    const x1 = x + Math.round(((i + 1) * w) / teeth);
    const slope = [
      [x0, base],
      [x0 + 10, base - rise],
      [x1, base - 2],
      [x1, base],
    ] as const;
    site.raster.polygon(slope, (px, py) =>
      pick(m.ramp, 0.7 - ((px - x0) / (x1 - x0)) * 0.3 - (px % 5 === 0 ? 0.1 : 0), [px, py, 0.1]),
    );
    const light = [
      [x0, base],
      [x0 + 10, base - rise],
      [x0 + 3, base - 2],
      [x0, base],
    ] as const;
    site.raster.polygon(light, GLASS.light);
    site.raster.line([x0 + 10, base - rise, x1, base - 2], m.bright);
    site.raster.line([x0, base - 1, x0 + 10, base - rise], m.gleam);
  }
}

/** Height of a vault above its eave, 0–1, at place u (0–1) across. */
export function arch(u: number): number {
  return Math.sqrt(Math.max(0, 1 - (2 * u - 1) ** 2));
}

export interface Vault {
  x: number;
  w: number;
  /** Row of the eave at both sides, px of rise in the middle, px of depth running back. */
  eave: number;
  rise: number;
  depth: number;
}

/** A curved metal roof running back from an arched front. */
export function vault(site: Site, { x, w, eave, rise, depth }: Vault): void {
  const m = STONE.metalRoof;
  const snowy = site.mode === "snow";
  for (let i = 0; i < w; i++) {
    const u = i / (w - 1);
    const top = Math.round(eave - rise * arch(u));
    for (let k = 0; k < depth; k++) {
      let t = 0.9 - Math.abs(u - 0.3) * 0.95 + (k / depth) * 0.05;
      if (i % 9 === 0) t -= 0.12;
      if (i % 9 === 1) t += 0.06;
      if (k % 19 === 18) t -= 0.05;
      site.raster.put(x + i, top - k, vaultColour(m, t, snowy && u > 0.12 && u < 0.86));
    }
    site.raster.put(x + i, top - depth + 1, m.gleam).put(x + i, top, m.dark);
    site.raster.put(x + i, top - 1, m.bright).put(x + i, top - 2, m.gleam);
  }
}

function vaultColour(m: Material, t: number, snow: boolean): Rgba {
  const metal = tone(m.ramp, t, 3);
  return snow ? mix(metal, [244, 249, 253, 255], 0.72) : metal;
}

/** A glazed ridge or lantern lying in a flat roof. */
export function skylight(site: Site, [x, y, w, h]: Box): void {
  site.raster.rect([x - 2, y - 2, w + 4, h + 4], STONE.concrete.light);
  site.raster.rect(row(x - 2, y - 2, w + 4), topOf(site, STONE.concrete));
  site.raster.fill([x, y, w, h], (px, py) =>
    tone(GLASS.ramp, (px - x + (py - y) * 2) % 40 < 14 ? 0.72 : 0.56, 3),
  );
  for (let i = 0; i <= w; i += 12) site.raster.rect([x + i, y, 1, h], METAL.bright);
  site.raster.rect(row(x, y + (h >> 1), w), METAL.light);
  site.raster.rect([x + w + 2, y + 2, 3, h], violet(70)).rect([x, y + h + 2, w + 4, 2], violet(80));
}
