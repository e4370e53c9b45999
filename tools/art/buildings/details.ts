// Details that make one house differ from another: doors, shafts, glass corners, arches, fins, ivy.
import { pick, tone } from "../colour.ts";
import { PALETTE } from "../palette.ts";
import { hash, valueNoise } from "../random.ts";
import type { Box } from "../raster.ts";
import { canopyDoor, cheek, column, hoodDoor, portal, steps } from "./entrances.ts";
import type { Detail, HouseFrame } from "./house.ts";
import { METAL, STONE, violet, WOOD, type Material } from "./materials.ts";
import { awning, curtainWall, doors, glaze, lampHead, pane } from "./openings.ts";
import { row, type Site } from "./site.ts";
import { shadeBelow, shadeRight, slab, wall, type Masonry } from "./walls.ts";

const across = (house: HouseFrame, u: number) => Math.round(house.left + house.w * u);

/** Doors under a canopy on thin posts, with two steps. */
export function canopyAt(u: number, w: number, stone: Material, leaf: Material = METAL): Detail {
  return (site, house) => {
    const cx = across(house, u);
    canopyDoor(site, [cx, house.base, w], { stone, leaf });
    steps(site, [cx - (w >> 1) - 4, house.base, w + 8], { count: 2, spread: 3 });
  };
}

/** A stone portal with glass above the doors. */
export function portalAt(
  u: number,
  size: readonly [number, number],
  stone: Material,
  leaf?: Material,
): Detail {
  return (site, house) => {
    const cx = across(house, u);
    portal(site, [cx, house.base, size[0], size[1]], { stone, ...(leaf ? { leaf } : {}) });
    steps(site, [cx - (size[0] >> 1) - 2, house.base, size[0] + 4], { count: 2, spread: 3 });
  };
}

/** A small side door. */
export function sideDoorAt(u: number, stone: Material, leaf: Material = WOOD): Detail {
  return (site, house) => hoodDoor(site, [across(house, u), house.base, 14, 15], { stone, leaf });
}

/** Columns before a recess with doors, under a slab: `count` columns. */
export function porchAt(
  u: number,
  [w, h]: readonly [number, number],
  stone: Material,
  count = 4,
): Detail {
  return (site, house) => {
    const left = across(house, u) - (w >> 1);
    const top = house.base - h;
    site.raster.fill([left, top, w, h], () => tone(stone.ramp, 0.3));
    shadeBelow(site, [left, top, w, 7], 140);
    doors(site, [left + 10, top + 6, w - 20, h - 6]);
    for (let i = 0; i < count; i++) {
      column(site, [left + 1 + Math.round((i * (w - 7)) / (count - 1)), top, 5, h], stone);
    }
    slab(site, [left - 5, top - 8, w + 10, 8], stone);
    steps(site, [left - 4, house.base, w + 8], { count: 3, spread: 3 });
  };
}

/** Planted cheek walls on both sides of a door. */
export function cheeksAt(u: number, gap: number, stone: Material): Detail {
  return (site, house) => {
    for (const s of [-1, 1]) {
      const cx = across(house, u) + s * gap;
      cheek(site, [cx - 6, house.base + 1, 12, 11], { stone, flowers: PALETTE.magnolia });
    }
  };
}

/** A glazed stair shaft from foot to above the eaves. */
export function shaftAt(u: number, w: number, stone: Material, masonry: Masonry = "panel"): Detail {
  return (site, house) => {
    const frame = house.frames[0];
    if (!frame) return;
    const left = across(house, u) - (w >> 1);
    const top = frame.top - 6;
    const h = house.base - top;
    wall(site, [left, top, w, h], { stone, masonry, seed: 6, level: 0.62 });
    site.raster.rect([left, top, 1, h], stone.bright);
    shadeRight(site, [left + w, top + 3, 3, h - 3], 110);
    slab(site, [left - 1, top - 2, w + 2, 3], stone);
    if (w > 11) curtainWall(site, [left + 4, top + 7, w - 8, h - 15], { storey: 16, bay: 8 });
  };
}

/** A brick or stone pier across all storeys. */
export function pierAt(u: number, w: number, stone: Material, masonry: Masonry = "brick"): Detail {
  return (site, house) => {
    const frame = house.frames[0];
    if (!frame) return;
    const left = across(house, u) - (w >> 1);
    const h = frame.height - 4;
    wall(site, [left, frame.top + 3, w, h - 3], { stone, masonry, seed: 9, level: 0.64 });
    site.raster.rect([left, frame.top + 3, 1, h - 3], stone.bright);
    shadeRight(site, [left + w, frame.top + 4, 2, h - 4], 100);
  };
}

/** A glass front on part of the house: left and right edge as parts of the width. */
export function glassAt(from: number, to: number, { storey = 16, rows = 0 } = {}): Detail {
  return (site, house) => {
    const frame = house.frames[0];
    if (!frame) return;
    const left = across(house, from);
    const h = rows > 0 ? rows * storey : frame.height - 14;
    const area: Box = [left, frame.top + 8, across(house, to) - left, h];
    site.raster.rect([left - 1, area[1] - 1, area[2] + 2, h + 2], METAL.shade);
    curtainWall(site, area, { storey, bay: 10 });
    shadeBelow(site, [left, area[1], area[2], 5], 110);
  };
}

/** A band of tall round-headed openings, as on a ground floor or across the middle. */
export function archesAt(
  from: number,
  to: number,
  { y, h, bay, stone }: { y: number; h: number; bay: number; stone: Material },
): Detail {
  return (site, house) => {
    const left = across(house, from);
    const count = Math.max(1, Math.floor((across(house, to) - left) / bay));
    for (let i = 0; i < count; i++) {
      archedWindow(site, [left + i * bay + 2, house.base - y - h, bay - 4, h], stone);
    }
  };
}

/** Px of a storey behind a tall arch. */
const ARCH_STOREY = 14;

/** One round-headed window in a light surround; a tall one is divided storey by storey. */
function archedWindow(site: Site, [x, y, w, h]: Box, stone: Material): void {
  const r = w / 2;
  const spring = Math.round(y + r);
  const base = y + h;
  site.raster.ellipse([x + r, y + r, r + 2, r + 2], stone.bright);
  site.raster.rect([x - 2, spring, w + 4, base - spring], stone.bright);
  site.raster.rect([x + w + 1, spring, 1, base - spring], stone.mid);
  const floors = Math.max(1, Math.round((base - spring) / ARCH_STOREY));
  const top = (f: number) => spring + Math.round(((base - spring) * f) / floors);
  for (let f = 0; f < floors; f++) pane(site, [x, top(f), w, top(f + 1) - top(f)], 0.08);
  const head = site.raster.crop([x, spring + 2, w, 1]);
  site.raster.ellipse([x + r, y + r, r, r], (px, py) => (py < spring ? head.get(px - x, 0) : null));
  for (let f = 0; f < floors; f++) site.raster.rect(row(x, top(f), w), stone.light);
  site.raster.rect([Math.round(x + r) - 1, y, 1, h], stone.light);
}

/** Thin vertical fins over the windows. */
export function finsAt(
  from: number,
  to: number,
  { step, stone }: { step: number; stone: Material },
): Detail {
  return (site, house) => {
    const frame = house.frames[0];
    if (!frame) return;
    for (let x = across(house, from); x <= across(house, to); x += step) {
      site.raster.rect([x, frame.top + 5, 2, frame.height - 20], stone.gleam);
      site.raster.rect([x + 2, frame.top + 5, 1, frame.height - 20], violet(110));
    }
  };
}

/** A big roller or folding door for a laboratory hall. */
export function hallDoorAt(u: number, [w, h]: readonly [number, number], leaf: Material): Detail {
  return (site, house) => {
    const left = across(house, u) - (w >> 1);
    const top = house.base - h;
    site.raster.rect([left - 2, top - 2, w + 4, h + 2], leaf.deep);
    for (let y = 0; y < h; y++) {
      site.raster.rect(
        row(left, top + y, w),
        y % 4 === 3 ? leaf.shade : y % 4 === 0 ? leaf.light : leaf.mid,
      );
    }
    for (let x = 0; x < w - 7; x += 10) pane(site, [left + x + 2, top + 8, 7, 4], 0.2);
    slab(site, [left - 5, top - 6, w + 10, 4], STONE.concrete);
    site.raster.rect(row(left - 3, house.base - 1, w + 6), STONE.kerb.light);
  };
}

/** A plain board where a name would be: no letters. */
export function boardAt(u: number, [w, y]: readonly [number, number], colour: Material): Detail {
  return (site, house) => {
    const left = across(house, u) - (w >> 1);
    const top = house.base - y;
    site.raster.rect([left, top, w, 8], colour.mid).rect(row(left, top, w), colour.bright);
    site.raster.rect(row(left, top + 7, w), colour.deep).rect([left, top + 8, w, 2], violet(90));
  };
}

/** Shop windows under a striped awning along the ground floor. */
export function shopAt(from: number, to: number, { cloth }: { cloth: Material }): Detail {
  return (site, house) => {
    const left = across(house, from);
    const w = across(house, to) - left;
    curtainWall(site, [left, house.base - 16, w, 13], { storey: 13, bay: 14 });
    awning(site, [left - 2, house.base - 22, w + 4, 6], cloth);
  };
}

/** Ivy climbing from the foot of an old wall. */
export function ivyAt(u: number, [w, h]: readonly [number, number]): Detail {
  return (site, house) => {
    const left = across(house, u) - (w >> 1);
    const leaf = site.palette.leaf;
    for (let i = 0; i < w; i++) {
      const edge = Math.min(1, i / 8, (w - i) / 8);
      const reach = h * edge * (0.25 + valueNoise(i / 7, u * 90, 4) * 0.85);
      for (let j = 0; j < reach; j++) {
        if (hash(i, j, 6) < (j / h) * 0.8 - 0.1) continue;
        const light = 0.16 + valueNoise(i / 3, j / 3, 8) * 0.5 + (j / h) * 0.1;
        site.raster.put(left + i, house.base - 1 - j, pick(leaf, light));
      }
    }
  };
}

/** A row of small windows high under the eaves, as on workshops. */
export function highLightsAt(
  from: number,
  to: number,
  { y, h, bay, stone }: { y: number; h: number; bay: number; stone: Material },
): Detail {
  return (site, house) => {
    const left = across(house, from);
    const count = Math.floor((across(house, to) - left) / bay);
    for (let i = 0; i < count; i++) {
      const area: Box = [left + i * bay + 2, house.base - y - h, bay - 5, h];
      glaze(site, area, { frame: stone, bars: "grid", sill: true });
    }
  };
}

/** Lamps on both sides of a door. */
export function lampsAt(u: number, gap: number, y = 24): Detail {
  return (site, house) => {
    for (const s of [-1, 1]) lampHead(site, across(house, u) + s * gap - 3, house.base - y);
  };
}
