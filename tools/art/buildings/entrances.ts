// What leads into a house: steps, columns, cheek walls, canopies, porches.
import { pick } from "../colour.ts";
import { hash } from "../random.ts";
import type { Ramp } from "../colour.ts";
import type { Box } from "../raster.ts";
import { GLASS, METAL, STONE, type Material } from "./materials.ts";
import { doors, pane } from "./openings.ts";
import { row, type Site } from "./site.ts";
import { shadeBelow, shadeRight, slab, topOf, wall } from "./walls.ts";

interface StepOptions {
  count: number;
  rise?: number;
  /** Px each step is wider than the one above, on either side. */
  spread?: number;
  stone?: Material;
}

/** Steps going down from (x, y), `w` px wide at the top. */
export function steps(
  site: Site,
  [x, y, w]: readonly [number, number, number],
  { count, rise = 3, spread = 2, stone = STONE.kerb }: StepOptions,
): void {
  for (let i = 0; i < count; i++) {
    const left = x - i * spread;
    const width = w + i * spread * 2;
    const top = y + i * rise;
    site.raster
      .rect([left, top, width, rise], stone.bright)
      .rect(row(left, top, width), stone.gleam);
    site.raster.rect(row(left, top + rise - 1, width), stone.shade);
    site.raster.rect([left + width - 2, top, 2, rise], stone.mid);
  }
}

/** A round column with a plain cap and foot. */
export function column(site: Site, area: Box, stone: Material): void {
  const [x, y, w, h] = area;
  site.raster.fill(area, (_px, _py, u) => pick(stone.ramp, 0.98 - Math.abs(u - 0.28) * 0.8));
  site.raster.rect([x - 1, y, w + 2, 2], stone.bright).rect(row(x - 1, y, w + 2), stone.gleam);
  site.raster.rect([x - 1, y + h - 2, w + 2, 2], stone.light);
  shadeRight(site, [x + w, y + 2, 2, h - 2], 120);
}

/** A low wall beside steps with a planted bowl on it. */
export function cheek(
  site: Site,
  [x, y, w, h]: Box,
  { stone = STONE.kerb, flowers }: { stone?: Material; flowers?: Ramp } = {},
): void {
  site.raster.rect([x, y, w, h], stone.light).rect([x, y, w, 4], topOf(site, stone));
  site.raster.rect(row(x, y + 4, w), stone.shade).rect([x + w - 2, y + 4, 2, h - 4], stone.mid);
  site.raster.rect(row(x, y + h - 1, w), stone.dark);
  if (flowers) bush(site, [x + w / 2, y - 2, w / 2 - 1, 5], flowers);
}

/** A small round bush, with flowers while there is no snow. */
export function bush(
  site: Site,
  place: readonly [cx: number, cy: number, rx: number, ry: number],
  flowers?: Ramp,
): void {
  const [cx, cy, rx] = place;
  site.raster.ellipse(place, (px, py, u, v) =>
    pick(site.palette.leaf, 0.6 - v * 0.3 - u * 0.15 + (hash(px, py, 7) - 0.5) * 0.4),
  );
  if (!flowers || site.mode === "snow") return;
  for (let k = 0; k < 7; k++) {
    const x = Math.round(cx - rx + 1 + hash(k, 5, 1) * (rx * 2 - 2));
    const y = Math.round(cy - 4 + hash(k, 5, 2) * 6);
    site.raster.put(x, y, flowers[k % 2 ? 4 : 3] ?? flowers[0] ?? METAL.light);
  }
}

/** A flat canopy on two thin posts over doors; (cx, base) is the middle of the threshold. */
export function canopyDoor(
  site: Site,
  [cx, base, w]: readonly [number, number, number],
  { stone, leaf, height = 20 }: { stone: Material; leaf?: Material; height?: number },
): void {
  const half = w >> 1;
  const top = base - height - 5;
  doors(site, [cx - half + 6, base - height + 2, w - 12, height - 2], leaf);
  slab(site, [cx - half - 2, top, w + 4, 5], stone);
  shadeBelow(site, [cx - half, top + 5, w, 5], 120);
  for (const dx of [-half, half - 3]) column(site, [cx + dx, top + 5, 3, height], stone);
}

/** A stone portal standing proud of the wall, doors in it, a slab above. */
export function portal(
  site: Site,
  [cx, base, w, h]: Box,
  { stone, leaf, glass = true }: { stone: Material; leaf?: Material; glass?: boolean },
): void {
  const left = cx - (w >> 1);
  wall(site, [left, base - h, w, h], { stone, seed: 2, level: 0.68 });
  shadeRight(site, [left + w, base - h + 3, 3, h - 3], 110);
  slab(site, [left - 3, base - h - 3, w + 6, 4], stone);
  if (glass && h > 34) pane(site, [left + 8, base - h + 6, w - 16, h - 32], 0.2);
  slab(site, [left + 3, base - 24, w - 6, 3], stone);
  doors(site, [left + 7, base - 19, w - 14, 19], leaf);
}

/** A door under a small hood: side doors, huts, gatehouses. */
export function hoodDoor(
  site: Site,
  [cx, base, w, h]: Box,
  { stone, leaf = METAL }: { stone: Material; leaf?: Material },
): void {
  const left = cx - (w >> 1);
  doors(site, [left, base - h, w, h], leaf);
  slab(site, [left - 4, base - h - 4, w + 8, 3], stone);
  site.raster.rect(row(left - 2, base - 1, w + 4), STONE.kerb.bright);
  site.raster.rect([left + 1, base - h, 1, 5], GLASS.light);
}
