// What stands on roofs: stair huts, tanks, vents, air units, solar panels, a dish.
import { hash } from "../random.ts";
import type { Box } from "../raster.ts";
import { BLUE, METAL, violet, WHITE, type Material } from "./materials.ts";
import { roofMaterial, skylight } from "./roofs.ts";
import { row, type Site } from "./site.ts";
import { topOf } from "./walls.ts";

type GearKind = "hut" | "tank" | "vent" | "units" | "solar" | "dish" | "skylight" | "duct";

/** One thing on a roof: kind, and place of its middle across and down the roof (0–1). */
export type Gear = readonly [kind: GearKind, u: number, v: number];

function hut(site: Site, [x, y]: readonly [number, number], stone: Material): void {
  const top = roofMaterial(site);
  site.raster.rect([x + 4, y + 11, 18, 4], violet(80)).rect([x + 16, y + 5, 5, 8], violet(80));
  site.raster.rect([x, y, 16, 6], top.bright).rect(row(x, y, 16), top.gleam);
  site.raster.rect([x, y + 6, 16, 7], stone.light).rect(row(x, y + 6, 16), stone.shade);
  site.raster.rect([x + 13, y + 7, 3, 6], stone.mid).rect([x + 5, y + 8, 4, 5], METAL.dark);
}

function tank(site: Site, x: number, y: number): void {
  site.raster.ellipse([x + 8, y + 10, 7, 3], violet(70));
  site.raster.rect([x, y + 2, 10, 8], METAL.mid).rect([x + 7, y + 3, 3, 7], METAL.shade);
  site.raster.ellipse([x + 5, y + 2, 5, 2.4], topOf(site, METAL));
  site.raster.rect(row(x, y + 6, 10), METAL.shade);
}

function vent(site: Site, x: number, y: number): void {
  site.raster.rect([x + 2, y + 3, 8, 4], violet(60)).rect([x, y, 8, 5], METAL.mid);
  site.raster.rect(row(x, y, 8), topOf(site, METAL)).rect(row(x, y + 4, 8), METAL.shade);
  site.raster.rect(row(x + 2, y + 2, 4), METAL.shade);
}

function units(site: Site, x: number, y: number): void {
  for (let k = 0; k < 3; k++) {
    const left = x + k * 11;
    site.raster.rect([left + 2, y + 4, 9, 5], violet(60)).rect([left, y, 9, 7], METAL.light);
    site.raster.rect([left, y, 9, 3], topOf(site, METAL)).rect([left + 2, y + 4, 5, 2], METAL.dark);
  }
}

function solar(site: Site, x: number, y: number): void {
  for (let k = 0; k < 4; k++) {
    const left = x + k * 11;
    site.raster.polygon(
      [
        [left + 2, y],
        [left + 11, y],
        [left + 9, y + 8],
        [left, y + 8],
      ],
      site.mode === "snow" ? WHITE : BLUE.dark,
    );
    if (site.mode !== "snow") site.raster.line([left + 2, y + 4, left + 9, y + 4], BLUE.mid);
    site.raster.rect(row(left + 2, y, 9), METAL.light).rect([left, y + 8, 9, 2], violet(90));
  }
}

function dish(site: Site, x: number, y: number): void {
  site.raster.ellipse([x + 9, y + 12, 6, 2], violet(80)).rect([x + 5, y + 5, 2, 8], METAL.shade);
  site.raster.ellipse([x + 5, y + 4, 6, 5], METAL.light).ellipse([x + 6, y + 5, 4, 3.4], METAL.mid);
  site.raster.line([x + 6, y + 5, x + 9, y + 1], METAL.dark);
}

function duct(site: Site, [x, y, w]: readonly [number, number, number]): void {
  site.raster.rect([x + 2, y + 5, w, 3], violet(70)).rect([x, y, w, 5], METAL.mid);
  site.raster.rect([x, y, w, 2], topOf(site, METAL));
  for (let i = 8; i < w; i += 9) site.raster.rect([x + i, y, 1, 5], METAL.shade);
}

/** Stands the gear on a roof; keeps it off the parapet. */
export function furnish(site: Site, roof: Box, gear: readonly Gear[], stone: Material): void {
  const [x, y, w, d] = roof;
  for (const [kind, u, v] of gear) {
    const cx = x + Math.round(w * u);
    const cy = y + Math.round(d * v);
    if (kind === "hut") hut(site, [cx - 8, cy - 7], stone);
    else if (kind === "tank") tank(site, cx - 5, cy - 6);
    else if (kind === "vent") vent(site, cx - 4, cy - 3);
    else if (kind === "units") units(site, cx - 16, cy - 4);
    else if (kind === "solar") solar(site, cx - 22, cy - 5);
    else if (kind === "dish") dish(site, cx - 5, cy - 6);
    else if (kind === "duct") duct(site, [cx - 22, cy - 3, 44]);
    else skylight(site, [cx - 24, cy - 6, 48, 11]);
  }
}

const COMMON: readonly GearKind[] = [
  "hut",
  "vent",
  "tank",
  "units",
  "vent",
  "hut",
  "solar",
  "duct",
];

/** Gear chosen by a seed for a roof of w × d px: about one thing for every 60 px, in a loose grid. */
export function looseGear(w: number, d: number, seed: number): Gear[] {
  const columns = Math.max(1, Math.floor(w / 62));
  const rows = Math.max(1, Math.floor(d / 40));
  const gear: Gear[] = [];
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const pick = hash(c + 3, r + 5, seed);
      if (pick > 0.86) continue;
      const kind = COMMON[Math.floor(pick * 9.3) % COMMON.length] ?? "vent";
      const u = (c + 0.5 + (hash(c, r, seed + 1) - 0.5) * 0.3) / columns;
      const v = (r + 0.56 + (hash(c, r, seed + 2) - 0.5) * 0.3) / rows;
      gear.push([kind, u, Math.min(0.8, Math.max(0.42 / rows, v))]);
    }
  }
  return gear;
}
