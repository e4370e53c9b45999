// Zong-1: sand walls, a recessed court between two five-storey wings.
import { mix } from "../colour.ts";
import { block } from "./block.ts";
import { bush, steps } from "./entrances.ts";
import { METAL, STONE, violet } from "./materials.ts";
import { doors } from "./openings.ts";
import { type Building, type Site, foot } from "./site.ts";
import { shadeBelow, shadeRight, slab } from "./walls.ts";

const sand = STONE.sand;

const ZONG = { w: 380, h: 214, base: 200 };

/** Paved court with round bushes in front of the recessed middle. */
function zongCourt(site: Site, [x, w]: readonly [number, number]): void {
  const { base } = ZONG;
  site.raster.fill([x, base - 28, w, 36], (px, py) =>
    mix(STONE.kerb.light, STONE.kerb.bright, ((px >> 3) + (py >> 2)) % 2 ? 0.5 : 0.2),
  );
  for (let i = 0; i < 18; i++) site.raster.rect([x + i, base - 28, 1, 36], violet(90 - i * 5));
  const cx = x + w / 2;
  doors(site, [cx - 22, base - 48, 44, 20], METAL);
  slab(site, [cx - 28, base - 53, 56, 5], sand);
  steps(site, [cx - 28, base - 28, 56], { count: 3, spread: 3 });
  for (const s of [-1, 1]) {
    for (const [dx, dy] of [
      [50, -18],
      [50, 0],
      [70, -9],
    ] as const)
      bush(site, [cx + s * dx, base + dy, 8, 6]);
  }
}

/** Two five-storey wings with a court between them. */
function paintZong1(site: Site): void {
  const { w, base } = ZONG;
  const cx = w / 2;
  const common = { floors: 5, stone: sand, spandrel: true };
  block(site, {
    ...common,
    x: cx - 86,
    base: base - 28,
    w: 172,
    storey: 16,
    bay: 14,
    roof: 40,
    seed: 4,
    pilaster: 2,
    pane: { w: 10, h: 10 },
    gear: [
      ["skylight", 0.3, 0.5],
      ["units", 0.7, 0.5],
    ],
  });
  shadeBelow(site, [cx - 86, base - 110, 172, 84], 70);
  zongCourt(site, [cx - 86, 172]);
  for (const [x, seed] of [
    [6, 2],
    [w - 106, 6],
  ] as const) {
    const wing = block(site, {
      ...common,
      x,
      base,
      w: 100,
      storey: 17,
      bay: 14,
      roof: 88,
      seed,
      pane: { w: 9, h: 11 },
      gear: [
        ["hut", 0.5, 0.16],
        ["solar", 0.5, 0.4],
        ["solar", 0.5, 0.56],
        ["vent", 0.3, 0.8],
        ["tank", 0.7, 0.78],
      ],
    });
    if (seed === 2) shadeRight(site, [x + 100, wing.top + 4, 6, wing.height - 4], 140);
  }
}

export const zong1: Building = {
  name: "zong1",
  w: ZONG.w,
  h: ZONG.h,
  base: ZONG.base,
  height: 100,
  shadow: "house",
  solid: [
    foot(5, ZONG.base, 102, 126),
    foot(ZONG.w - 107, ZONG.base, 102, 126),
    foot(100, ZONG.base - 28, 180, 98),
  ],
  paint: paintZong1,
};
