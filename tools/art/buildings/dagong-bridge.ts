// Dagong Footbridge to the North Hill: it runs north over the road, so its deck is seen from above and its arch from the end.
import { mix } from "../colour.ts";
import { RED, METAL, RIM_METAL, STONE, violet } from "./materials.ts";
import { row, type Building, type Site } from "./site.ts";
import { shadeBelow, topOf, wall } from "./walls.ts";
import { steps } from "./entrances.ts";
import { PALETTE } from "../palette.ts";

const W = 96;
const H = 356;
const DECK = { x: 27, w: 42 };
const m = STONE.metalRoof;

/** Rows the deck rises in the middle of its length, px. */
const RISE = 26;
const swell = (y: number) => Math.sin(((y - 12) / (H - 48)) * Math.PI);

/** Planks with the light falling on the crown of the arch. */
function deck(site: Site): void {
  const sand = PALETTE.sand;
  for (let y = 12; y < H - 36; y++) {
    const crown = Math.max(0, swell(y));
    const plank = (y + 200) % 6;
    const base = mix(sand[2] ?? m.light, sand[3] ?? m.light, 0.3 + crown * 0.6);
    const colour =
      plank === 5
        ? mix(base, STONE.kerb.dark, 0.45)
        : plank === 0
          ? mix(base, STONE.kerb.gleam, 0.25)
          : base;
    site.raster.rect(
      row(DECK.x, y, DECK.w),
      Math.round(crown * 6) % 2 ? colour : mix(colour, base, 0.2),
    );
  }
  for (const x of [DECK.x, DECK.x + DECK.w - 2]) site.raster.rect([x, 12, 2, H - 48], m.bright);
}

/** The tied arches on both sides: they rise above the deck in the middle. */
function archRib(site: Site, side: -1 | 1): void {
  const x0 = side < 0 ? DECK.x - 5 : DECK.x + DECK.w;
  let last = 10;
  for (let y = 10; y < H - 34; y++) {
    const lift = Math.round(Math.max(0, swell(y)) * RISE);
    const x = x0 + side * Math.round(lift * 0.6);
    for (let k = Math.min(last + 1, y - lift); k <= y - lift; k++) {
      site.raster
        .rect([x, k, 5, 1], m.light)
        .put(x, k, m.gleam)
        .put(x + 4, k, m.shade);
    }
    last = y - lift;
    if (y % 18 === 0 && lift > 3) {
      const foot = side < 0 ? DECK.x : DECK.x + DECK.w - 1;
      site.raster.line([x + 2, y - lift, foot, y], m.mid);
    }
    if (lift > 1) site.raster.set(x + (side < 0 ? 6 : -2), y, violet(60));
  }
}

function rails(site: Site): void {
  for (const [x, out] of [
    [DECK.x + 1, -1],
    [DECK.x + DECK.w - 3, 1],
  ] as const) {
    for (let y = 12; y < H - 40; y++) {
      site.raster.rect([x, y - 7, 2, 1], y % 12 < 2 ? RED.dark : RED.mid);
      if (y % 12 === 0) site.raster.rect([x, y - 7, 2, 8], METAL.mid);
      if (out < 0) site.raster.set(x + 2, y, violet(50));
    }
  }
}

function pier(site: Site, x: number, y: number): void {
  wall(site, [x, y - 30, 18, 30], { stone: STONE.concrete, seed: 2, level: 0.62 });
  site.raster.rect([x - 1, y - 34, 20, 5], STONE.concrete.bright);
  site.raster.rect(row(x - 1, y - 34, 20), topOf(site, STONE.concrete));
  shadeBelow(site, [x, y - 29, 18, 4], 100);
}

function paintBridge(site: Site): void {
  pier(site, 10, 34);
  pier(site, 68, 34);
  deck(site);
  archRib(site, -1);
  archRib(site, 1);
  rails(site);
  steps(site, [DECK.x, H - 36, DECK.w], { count: 8, spread: 0 });
  pier(site, 9, H - 26);
  pier(site, 69, H - 26);
}

/** Flat like a deck (anchor at its north end); the two sides block walking. */
export const dagongBridge: Building = {
  name: "dagong-bridge",
  w: W,
  h: H,
  base: 0,
  rim: RIM_METAL,
  shadow: "house",
  height: 44,
  solid: [
    { x: 8, y: 10, w: 21, h: H - 36 },
    { x: 67, y: 10, w: 21, h: H - 36 },
  ],
  paint: paintBridge,
};
