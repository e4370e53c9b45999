// The far north: Haishan, the graduate school, the Boliu apartments.
import { roofWing } from "./courts.ts";
import { archesAt, canopyAt, cheeksAt, glassAt, porchAt, shaftAt, sideDoorAt } from "./details.ts";
import { house } from "./house.ts";
import { METAL, STONE } from "./materials.ts";

/** A large complex: a front with a taller glass middle, wings and a bar behind. */
export const haishanFront = house({
  name: "haishan-front",
  w: 326,
  floors: 5,
  storey: 16,
  bay: 14,
  roof: 48,
  depth: 84,
  below: 12,
  seed: 4,
  stone: STONE.pale,
  trim: STONE.main,
  pilaster: 3,
  spandrel: true,
  pane: { w: 9, h: 10 },
  parts: [
    {
      x: 0,
      w: 326,
      gear: [
        ["hut", 0.1, 0.4],
        ["solar", 0.24, 0.5],
        ["solar", 0.76, 0.5],
        ["hut", 0.9, 0.4],
      ],
    },
    {
      x: 112,
      w: 102,
      forward: 4,
      floors: 6,
      roof: 48,
      seed: 8,
      skip: () => true,
      pilaster: 0,
      gear: [
        ["units", 0.3, 0.5],
        ["hut", 0.7, 0.4],
      ],
    },
  ],
  details: [
    (site, at) =>
      glassAt(0.38, 0.62, { storey: 16 })(site, {
        ...at,
        frames: at.frames.slice(1),
        base: at.base + 4,
      }),
    (site, at) => canopyAt(0.5, 76, STONE.metalRoof)(site, { ...at, base: at.base + 4 }),
    cheeksAt(0.5, 58, STONE.main),
  ],
});

export const haishanBack = house({
  name: "haishan-back",
  w: 326,
  floors: 5,
  storey: 16,
  bay: 14,
  roof: 44,
  depth: 70,
  seed: 6,
  stone: STONE.pale,
  trim: STONE.main,
  pilaster: 3,
  spandrel: true,
  pane: { w: 9, h: 10 },
  gear: [
    ["hut", 0.16, 0.4],
    ["duct", 0.4, 0.5],
    ["solar", 0.62, 0.5],
    ["hut", 0.84, 0.4],
  ],
  details: [sideDoorAt(0.4, STONE.main, METAL)],
});

export const haishanWing = roofWing({
  name: "haishan-wing",
  w: 78,
  depth: 256,
  wall: 95,
  stone: STONE.main,
  seed: 3,
  gear: [
    ["hut", 0.5, 0.14],
    ["solar", 0.5, 0.34],
    ["solar", 0.5, 0.48],
    ["units", 0.5, 0.66],
    ["vent", 0.4, 0.84],
  ],
});

/** Graduate school: an eight-storey middle between lower wings, a broad porch. */
export const gradFront = house({
  name: "graduate-front",
  w: 420,
  floors: 5,
  storey: 16,
  bay: 14,
  roof: 60,
  depth: 96,
  below: 14,
  seed: 5,
  stone: STONE.main,
  trim: STONE.pale,
  pilaster: 3,
  spandrel: true,
  pane: { w: 9, h: 10 },
  parts: [
    {
      x: 0,
      w: 420,
      gear: [
        ["hut", 0.08, 0.3],
        ["solar", 0.2, 0.4],
        ["solar", 0.2, 0.66],
        ["units", 0.76, 0.4],
        ["solar", 0.86, 0.64],
        ["hut", 0.94, 0.3],
      ],
    },
    {
      x: 138,
      w: 144,
      forward: 5,
      floors: 8,
      roof: 46,
      seed: 9,
      bay: 15,
      pilaster: 4,
      skip: (_b, f) => f > 5,
      gear: [
        ["hut", 0.24, 0.4],
        ["dish", 0.52, 0.5],
        ["units", 0.8, 0.5],
      ],
    },
  ],
  details: [
    (site, at) => porchAt(0.5, [112, 28], STONE.pale, 6)(site, { ...at, base: at.base + 5 }),
    cheeksAt(0.5, 76, STONE.pale),
    sideDoorAt(0.12, STONE.pale, METAL),
    sideDoorAt(0.88, STONE.pale, METAL),
  ],
});

export const gradBack = house({
  name: "graduate-back",
  w: 420,
  floors: 4,
  storey: 16,
  bay: 14,
  roof: 44,
  depth: 66,
  seed: 3,
  stone: STONE.main,
  trim: STONE.pale,
  pilaster: 3,
  pane: { w: 9, h: 10 },
  gear: [
    ["hut", 0.2, 0.4],
    ["solar", 0.4, 0.5],
    ["duct", 0.64, 0.5],
    ["hut", 0.84, 0.4],
  ],
  details: [archesAt(0.4, 0.6, { y: 5, h: 16, bay: 14, stone: STONE.pale })],
});

export const gradWing = roofWing({
  name: "graduate-wing",
  w: 84,
  depth: 90,
  wall: 95,
  stone: STONE.pale,
  seed: 4,
  gear: [
    ["skylight", 0.5, 0.3],
    ["vent", 0.3, 0.7],
    ["tank", 0.7, 0.7],
  ],
});

/** Apartments: seven storeys, loggias; three alike but for the colour of their stone. */
const boliuPlan = {
  floors: 7,
  storey: 14,
  bay: 15,
  roof: 26,
  depth: 74,
  below: 6,
  masonry: "render",
  pilaster: 2,
  pane: { w: 10, h: 8, bars: "v", sill: true },
} as const;

const boliuDetails = [
  shaftAt(0.25, 16, STONE.pale),
  shaftAt(0.75, 16, STONE.pale),
  canopyAt(0.25, 26, STONE.concrete),
  canopyAt(0.75, 26, STONE.concrete),
];

export const boliuA = house({
  ...boliuPlan,
  name: "boliu-a",
  w: 228,
  seed: 2,
  stone: STONE.ochre,
  trim: STONE.pale,
  gear: [
    ["hut", 0.25, 0.4],
    ["solar", 0.5, 0.5],
    ["hut", 0.75, 0.4],
  ],
  details: boliuDetails,
});

export const boliuB = house({
  ...boliuPlan,
  name: "boliu-b",
  w: 228,
  seed: 6,
  stone: STONE.rose,
  trim: STONE.pale,
  gear: [
    ["solar", 0.2, 0.5],
    ["hut", 0.5, 0.4],
    ["solar", 0.8, 0.5],
  ],
  details: boliuDetails,
});
