// Engineering Training Centre: a brick yard with north-light workshops and two chimneys.
import { tone } from "../colour.ts";
import { PALETTE } from "../palette.ts";
import { hash, valueNoise } from "../random.ts";
import { hallDoorAt } from "./details.ts";
import { BRICK, materialOf, METAL, PLUM, RIM_BRICK, SAND, STONE, violet } from "./materials.ts";
import { glaze } from "./openings.ts";
import { sawtooth } from "./roofs.ts";
import { foot, row, type Building, type Site } from "./site.ts";
import { plinth, shadeBelow, shadeRight, slab, topOf, wall } from "./walls.ts";

const W = 238;
const H = 182;
const BASE = H - 10;
const brick = BRICK.west;

function chimney(site: Site, x: number, base: number, h: number): void {
  for (let y = 0; y < h; y++) {
    const w = Math.round(12 - 4 * (1 - y / h));
    for (let i = 0; i < w; i++) {
      const level = 0.86 - Math.abs(i / w - 0.25) * 0.9 - (y % 3 === 2 ? 0.06 : 0);
      site.raster.put(x - (w >> 1) + i, base - h + y, tone(brick.ramp, level, 2));
    }
  }
  for (const [k, stone] of [
    [0, brick],
    [10, STONE.concrete],
    [42, STONE.concrete],
  ] as const) {
    site.raster.rect([x - 5, base - h + k, 10, 3], stone.light);
    site.raster.rect([x - 5, base - h + k, 5, 1], k === 0 ? topOf(site, stone) : stone.gleam);
  }
  site.raster.rect([x - 3, base - h - 1, 6, 1], PLUM.deep);
}

interface Shed {
  x: number;
  base: number;
  w: number;
  h: number;
  teeth: number;
}

function shed(site: Site, { x, base, w, h, teeth }: Shed): void {
  sawtooth(site, [x, base - h, w, 24], { teeth, tiles: materialOf(PALETTE.slate) });
  wall(site, [x, base - h, w, h], { stone: brick, masonry: "brick", seed: 3 });
  slab(site, [x - 1, base - h - 2, w + 2, 3], STONE.concrete);
  shadeBelow(site, [x, base - h + 1, w, 4], 110);
  const count = Math.floor((w - 8) / 16);
  const left = x + Math.round((w - count * 16) / 2) + 3;
  for (let i = 0; i < count; i++) {
    glaze(site, [left + i * 16, base - h + 8, 10, h - 19], {
      frame: STONE.concrete,
      bars: "grid",
      sill: true,
    });
  }
  plinth(site, [x, base - 5, w, 5]);
}

/** Paving of the yard with a big gear on it, where the first hammer was filed. */
function yard(site: Site): void {
  site.raster.fill([8, BASE - 48, W - 16, 50], (x, y) => {
    const shift = ((y >> 2) & 1) * 4;
    const joint = ((x + shift) & 7) === 7 || (y & 3) === 3;
    if (site.mode === "snow" && valueNoise(x / 14, y / 8, 3) > 0.3) return [232, 239, 246, 255];
    return joint
      ? SAND.dark
      : tone(SAND.ramp, 0.42 + hash(((x + shift) >> 3) & 3, (y >> 2) % 5, 6) * 0.14, 4);
  });
  shadeBelow(site, [8, BASE - 48, W - 16, 6], 100);
}

function gear(site: Site, [cx, cy, r]: readonly [number, number, number]): void {
  site.raster.ellipse([cx + 2, cy + 6, r + 2, r * 0.6], violet(80));
  site.raster.rect([cx - 6, cy + r - 4, 12, 8], STONE.kerb.light);
  site.raster.rect(row(cx - 6, cy + r - 4, 12), STONE.kerb.gleam);
  for (let k = 0; k < 8; k++) {
    const angle = k * 0.785;
    site.raster.rect(
      [Math.round(cx + Math.cos(angle) * r) - 1, Math.round(cy + Math.sin(angle) * r) - 1, 3, 3],
      METAL.shade,
    );
  }
  site.raster.ellipse([cx, cy, r, r], METAL.mid);
  site.raster.ellipse([cx, cy, r * 0.84, r * 0.84], (_x, _y, u, v) =>
    u + v < -0.2 ? METAL.light : METAL.mid,
  );
  site.raster.ellipse([cx, cy, r * 0.42, r * 0.42], METAL.dark);
}

function paintTraining(site: Site): void {
  shed(site, { x: 8, base: BASE - 46, w: W - 16, h: 34, teeth: 6 });
  chimney(site, 66, BASE - 44, 98);
  chimney(site, 90, BASE - 44, 98);
  const frame = { left: 0, w: W, cx: W / 2, base: BASE - 46, frames: [] };
  hallDoorAt(0.56, [34, 22], METAL)(site, frame);
  yard(site);
  shed(site, { x: 8, base: BASE, w: 66, h: 38, teeth: 2 });
  shed(site, { x: W - 74, base: BASE, w: 66, h: 38, teeth: 2 });
  shadeRight(site, [74, BASE - 34, 5, 34], 120);
  gear(site, [W / 2 + 4, BASE - 22, 10]);
  for (const x of [90, 146]) {
    site.raster
      .rect([x, BASE - 12, 14, 7], BRICK.west.light)
      .rect(row(x, BASE - 12, 14), METAL.gleam);
    site.raster.rect([x, BASE - 5, 14, 2], violet(80));
  }
}

export const trainingCentre: Building = {
  name: "training-centre",
  w: W,
  h: H,
  base: BASE,
  height: 44,
  rim: RIM_BRICK,
  shadow: "house",
  solid: [
    foot(6, BASE - 46, W - 12, 44),
    foot(6, BASE, 70, 48),
    foot(W - 76, BASE, 70, 48),
    foot(W / 2 - 4, BASE - 8, 16, 10),
  ],
  paint: paintTraining,
};
