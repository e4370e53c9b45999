// Houses round courts: wells seen in a deep roof, and wings that run north from a front so that only their roof shows.
import { pick } from "../colour.ts";
import { hash } from "../random.ts";
import type { Box } from "../raster.ts";
import type { Detail } from "./house.ts";
import { violet, type Material } from "./materials.ts";
import { glaze } from "./openings.ts";
import { furnish, looseGear, type Gear } from "./roof-gear.ts";
import { flatRoof } from "./roofs.ts";
import { row, type Building, type Site } from "./site.ts";
import { shadeBelow, topOf, wall } from "./walls.ts";

/** Px of inner wall seen in a well, above its planted ground. */
const INNER = 38;

function plantedGround(site: Site, [x, y, w, h]: Box): void {
  const { grass, leaf } = site.palette;
  site.raster.fill([x, y, w, h], (px, py) =>
    pick(grass, 0.42 + (hash(px >> 2, py >> 1, 3) - 0.5) * 0.16),
  );
  for (let cx = x + 16; cx < x + w - 10; cx += 30) {
    site.raster.ellipse([cx + 4, y + h - 3, 9, 4], violet(80));
    site.raster.ellipse([cx, y + h - 9, 8, 8], (px, py, u, v) =>
      pick(leaf, 0.56 - u * 0.2 - v * 0.3 + (hash(px, py, 7) - 0.5) * 0.3),
    );
  }
}

/** A court sunk in the roof: the wall facing south with two rows of windows, grass and trees below. */
function well(site: Site, [x, y, w, h]: Box, stone: Material): void {
  const inner = Math.min(INNER, h - 10);
  wall(site, [x, y, w, inner], { stone, seed: 5, level: 0.44 });
  for (let f = 0; f * 17 + 13 < inner; f++) {
    for (let i = 6; i + 8 < w - 4; i += 15)
      glaze(site, [x + i, y + 5 + f * 17, 8, 9], { frame: stone });
  }
  plantedGround(site, [x, y + inner, w, h - inner]);
  shadeBelow(site, [x, y, w, 5], 120);
  for (let i = 0; i < 7; i++) site.raster.rect([x + i, y, 1, h], violet(110 - i * 14));
  site.raster
    .rect([x - 2, y - 2, w + 4, 2], stone.light)
    .rect(row(x - 2, y - 2, w + 4), topOf(site, stone));
  site.raster.rect([x - 2, y, 2, h], stone.bright).rect([x + w, y, 2, h], stone.mid);
  site.raster
    .rect([x - 2, y + h, w + 4, 2], stone.bright)
    .rect(row(x - 2, y + h, w + 4), topOf(site, stone));
}

/** A well between two places across the house, `top` px below the first block's roof edge. */
export function wellAt(
  from: number,
  to: number,
  { top, h, stone }: { top: number; h: number; stone: Material },
): Detail {
  return (site, house) => {
    const roof = house.frames[0]?.roof;
    if (!roof) return;
    const left = Math.round(roof[0] + roof[2] * from);
    const right = Math.round(roof[0] + roof[2] * to);
    well(site, [left, roof[1] + top, right - left, h], stone);
  };
}

interface RoofWing {
  name: string;
  w: number;
  /** Px the wing runs north. */
  depth: number;
  /** Height of its hidden wall: the same as the front's it joins. */
  wall: number;
  stone: Material;
  seed: number;
  gear?: readonly Gear[];
}

/** A wing whose front is hidden by the house before it: a roof above a foot `wall` px further south. */
export function roofWing({ name, w, depth, wall: height, stone, seed, gear }: RoofWing): Building {
  const roof: Box = [1, 1, w, depth];
  return {
    name,
    w: w + 2,
    h: depth + height + 2,
    base: depth + height,
    height,
    shadow: "house",
    solid: [{ x: 1, y: height, w, h: depth }],
    paint: (site) => {
      flatRoof(site, roof, stone, seed);
      furnish(site, roof, gear ?? looseGear(w, depth, seed), stone);
    },
  };
}
