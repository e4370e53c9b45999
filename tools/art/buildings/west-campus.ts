// The west campus: red brick with grey window bands. Zhihua, Zong-2, Zhixing, and Zhishun with its curved south-west front.
import { mix, type Rgba } from "../colour.ts";
import { roofWing } from "./courts.ts";
import { canopyAt, cheeksAt, glassAt, pierAt, portalAt, shaftAt, sideDoorAt } from "./details.ts";
import { house, type HousePlan } from "./house.ts";
import { BRICK, METAL, PLUM, RIM_BRICK, STONE } from "./materials.ts";
import type { Building, Site } from "./site.ts";

const brick = BRICK.west;

const HALL = {
  floors: 5,
  storey: 17,
  bay: 9,
  roof: 60,
  depth: 100,
  below: 10,
  seed: 4,
  stone: brick,
  trim: STONE.concrete,
  masonry: "brick",
  ribbons: true,
  pilaster: 0,
  over: 2,
  rim: RIM_BRICK,
} satisfies Partial<HousePlan>;

const zhihua = house({
  ...HALL,
  name: "zhihua",
  w: 276,
  gear: [
    ["hut", 0.14, 0.3],
    ["solar", 0.32, 0.36],
    ["solar", 0.32, 0.6],
    ["skylight", 0.6, 0.4],
    ["units", 0.84, 0.34],
    ["duct", 0.78, 0.7],
  ],
  details: [
    pierAt(0.03, 10, brick),
    pierAt(0.36, 14, brick),
    pierAt(0.66, 14, brick),
    pierAt(0.97, 10, brick),
    portalAt(0.51, [58, 42], STONE.concrete, METAL),
    cheeksAt(0.51, 46, STONE.concrete),
  ],
});

/** The main teaching block: a taller middle with a glass front. */
const zong2 = house({
  ...HALL,
  name: "zong2",
  w: 230,
  storey: 16,
  seed: 7,
  parts: [
    {
      x: 0,
      w: 230,
      gear: [
        ["hut", 0.1, 0.3],
        ["solar", 0.18, 0.66],
        ["units", 0.86, 0.36],
        ["solar", 0.82, 0.68],
      ],
    },
    {
      x: 70,
      w: 90,
      forward: 4,
      floors: 6,
      roof: 64,
      seed: 9,
      ribbons: false,
      skip: () => true,
      gear: [
        ["skylight", 0.5, 0.3],
        ["hut", 0.3, 0.64],
        ["vent", 0.7, 0.66],
      ],
    },
  ],
  details: [
    (site, at) =>
      glassAt(0.36, 0.64, { storey: 16 })(site, {
        ...at,
        frames: at.frames.slice(1),
        base: at.base + 4,
      }),
    (site, at) => canopyAt(0.5, 66, STONE.metalRoof)(site, { ...at, base: at.base + 4 }),
    pierAt(0.03, 8, brick),
    pierAt(0.97, 8, brick),
    sideDoorAt(0.14, STONE.concrete, METAL),
  ],
});

const CURVE = { w: 168, depth: 52 };
const SHADE_TURN = 0.3;

/** Px the front stands back at column i of the curve. */
function setBack(i: number): number {
  const k = 1 - i / CURVE.w;
  return Math.round((1 - Math.sqrt(Math.max(0, 1 - k * k))) * CURVE.depth);
}

/** Bends the left end of a straight front back: each column moves up by the arc and darkens as it turns away. */
function bendLeft(site: Site, { left, top }: { left: number; top: number }): void {
  const { raster } = site;
  for (let i = -2; i < CURVE.w; i++) {
    const back = setBack(Math.max(0, i));
    const x = left + i;
    const column: Rgba[] = Array.from({ length: raster.h }, (_, y) => raster.get(x, y));
    for (let y = top - 3 - back; y < raster.h; y++) {
      const from = column[y + back] ?? [0, 0, 0, 0];
      const turned = mix(
        from,
        PLUM.mid,
        Math.ceil((1 - Math.max(0, i) / CURVE.w) * 4) * 0.25 * SHADE_TURN,
      );
      const shaded = from[3] === 0 || y + back < top + 3;
      raster.put(x, y, shaded ? from : turned);
    }
  }
}

const zhishunPlan: HousePlan = {
  ...HALL,
  name: "zhishun-front",
  w: 514,
  roof: 84,
  depth: 80,
  storey: 18,
  seed: 5,
  gear: [
    ["hut", 0.2, 0.34],
    ["solar", 0.34, 0.3],
    ["solar", 0.34, 0.56],
    ["skylight", 0.52, 0.4],
    ["units", 0.66, 0.3],
    ["duct", 0.68, 0.66],
    ["solar", 0.84, 0.4],
    ["hut", 0.95, 0.3],
  ],
  details: [
    ...[0.1, 0.22, 0.34, 0.76, 0.985].map((u) => pierAt(u, 12, brick)),
    glassAt(0.42, 0.56, { storey: 18 }),
    portalAt(0.49, [80, 44], STONE.concrete, METAL),
    cheeksAt(0.49, 58, STONE.concrete),
    (site, at) => bendLeft(site, { left: at.left, top: at.frames[0]?.top ?? 0 }),
  ],
};
const zhishunStraight = house(zhishunPlan);

/** The foot follows the curve in three steps. */
const zhishunFront: Building = {
  ...zhishunStraight,
  solid: [0, 1, 2, 3].map((k) => {
    const foot = zhishunStraight.solid[0] ?? { x: 0, y: 0, w: 0, h: 0 };
    const lefts = [0, 24, 66, 118];
    const left = lefts[k] ?? 0;
    const right = lefts[k + 1] ?? foot.w;
    return {
      x: foot.x + left,
      y: foot.y - 50,
      w: right - left,
      h: foot.h + 50 - setBack(left + 8),
    };
  }),
};

const zhishunBar = house({
  ...HALL,
  name: "zhishun-bar",
  w: 514,
  storey: 18,
  roof: 40,
  depth: 70,
  seed: 8,
  gear: [
    ["hut", 0.12, 0.4],
    ["solar", 0.3, 0.5],
    ["units", 0.5, 0.5],
    ["solar", 0.7, 0.5],
    ["hut", 0.9, 0.4],
  ],
  details: [
    pierAt(0.2, 12, brick),
    pierAt(0.5, 12, brick),
    pierAt(0.8, 12, brick),
    sideDoorAt(0.4, STONE.concrete, METAL),
  ],
});
const zhishunWing = roofWing({
  name: "zhishun-wing",
  w: 104,
  depth: 340,
  wall: 105,
  stone: STONE.concrete,
  seed: 6,
  gear: [
    ["hut", 0.5, 0.1],
    ["solar", 0.5, 0.24],
    ["solar", 0.5, 0.34],
    ["skylight", 0.5, 0.5],
    ["duct", 0.5, 0.64],
    ["solar", 0.5, 0.78],
    ["vent", 0.4, 0.92],
  ],
});

/** Zhixing: shafts at both ends, an open way through the middle. */
const zhixingFront = house({
  ...HALL,
  name: "zhixing-front",
  w: 372,
  roof: 46,
  depth: 80,
  storey: 16,
  bay: 10,
  seed: 3,
  gear: [
    ["hut", 0.08, 0.4],
    ["solar", 0.24, 0.5],
    ["duct", 0.44, 0.5],
    ["solar", 0.66, 0.5],
    ["hut", 0.92, 0.4],
  ],
  details: [
    shaftAt(0.07, 26, brick, "brick"),
    shaftAt(0.93, 26, brick, "brick"),
    pierAt(0.3, 12, brick),
    pierAt(0.7, 12, brick),
    glassAt(0.4, 0.6, { storey: 16 }),
    canopyAt(0.5, 84, STONE.concrete),
  ],
});
const zhixingWing = roofWing({
  name: "zhixing-wing",
  w: 88,
  depth: 120,
  wall: 95,
  stone: STONE.concrete,
  seed: 9,
  gear: [
    ["hut", 0.5, 0.2],
    ["skylight", 0.5, 0.5],
    ["vent", 0.3, 0.8],
  ],
});
const zhixingBack = house({
  ...HALL,
  name: "zhixing-back",
  w: 372,
  roof: 40,
  depth: 66,
  storey: 16,
  bay: 10,
  seed: 6,
  below: 2,
  gear: [
    ["hut", 0.3, 0.4],
    ["solar", 0.5, 0.5],
    ["units", 0.7, 0.5],
  ],
  details: [pierAt(0.5, 14, brick)],
});

export const westCampus: Building[] = [zhihua, zong2, zhixingFront, zhixingWing, zhixingBack];
export const zhishun: Building[] = [zhishunFront, zhishunBar, zhishunWing];
