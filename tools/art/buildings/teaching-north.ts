// North of the old quarter: the coastal laboratory, Haihan, the long folded Haichuan, the two grey court buildings.
import { roofWing, wellAt } from "./courts.ts";
import {
  boardAt,
  canopyAt,
  finsAt,
  glassAt,
  hallDoorAt,
  highLightsAt,
  pierAt,
  porchAt,
  portalAt,
  shaftAt,
} from "./details.ts";
import { house } from "./house.ts";
import { BRICK, METAL, STONE } from "./materials.ts";

/** Wave and ice laboratory: an academic block and a long basin hall with high lights. */
export const coastalLab = house({
  name: "coastal",
  w: 232,
  floors: 1,
  storey: 42,
  bay: 22,
  roof: 66,
  depth: 96,
  below: 8,
  seed: 6,
  stone: STONE.blueGrey,
  trim: STONE.pale,
  masonry: "panel",
  pilaster: 0,
  attic: 6,
  parts: [
    {
      x: 84,
      w: 148,
      skip: () => true,
      gear: [
        ["skylight", 0.25, 0.26],
        ["skylight", 0.72, 0.26],
        ["skylight", 0.25, 0.62],
        ["skylight", 0.72, 0.62],
      ],
    },
    {
      x: 0,
      w: 90,
      forward: 4,
      floors: 5,
      storey: 15,
      bay: 14,
      roof: 52,
      seed: 4,
      pilaster: 2,
      pane: { w: 9, h: 9, bars: "v" },
      gear: [
        ["hut", 0.3, 0.3],
        ["dish", 0.7, 0.5],
        ["vent", 0.3, 0.76],
      ],
    },
  ],
  details: [
    highLightsAt(0.4, 1, { y: 30, h: 14, bay: 19, stone: STONE.pale }),
    hallDoorAt(0.72, [44, 26], METAL),
    (site, at) => canopyAt(0.19, 40, STONE.pale)(site, { ...at, base: at.base + 4 }),
  ],
});

export const haihan = house({
  name: "haihan",
  w: 230,
  floors: 5,
  storey: 15,
  bay: 14,
  roof: 84,
  depth: 120,
  below: 8,
  seed: 3,
  stone: STONE.ash,
  trim: STONE.pale,
  pilaster: 2,
  pane: { w: 9, h: 9 },
  spandrel: true,
  gear: [
    ["hut", 0.1, 0.2],
    ["units", 0.88, 0.3],
    ["vent", 0.1, 0.6],
    ["duct", 0.3, 0.9],
    ["duct", 0.74, 0.9],
  ],
  details: [
    wellAt(0.24, 0.76, { top: 14, h: 52, stone: STONE.ash }),
    glassAt(0.42, 0.58, { storey: 15 }),
    canopyAt(0.5, 44, STONE.pale),
  ],
});

/** The long folded house: three bars joined by wings now on the west, now on the east. */
export const haichuanBar = house({
  name: "haichuan-bar",
  w: 372,
  floors: 5,
  storey: 15,
  bay: 12,
  roof: 44,
  depth: 72,
  below: 8,
  seed: 7,
  stone: STONE.green,
  trim: STONE.pale,
  masonry: "panel",
  pilaster: 0,
  ribbons: true,
  gear: [
    ["hut", 0.08, 0.4],
    ["solar", 0.24, 0.5],
    ["duct", 0.44, 0.5],
    ["units", 0.62, 0.5],
    ["solar", 0.78, 0.5],
    ["hut", 0.93, 0.4],
  ],
  details: [
    pierAt(0.14, 16, STONE.pale, "panel"),
    pierAt(0.86, 16, STONE.pale, "panel"),
    shaftAt(0.32, 22, STONE.pale),
    canopyAt(0.54, 54, STONE.pale),
    finsAt(0.66, 0.8, { step: 12, stone: STONE.pale }),
  ],
});

export const haichuanWing = roofWing({
  name: "haichuan-wing",
  w: 84,
  depth: 212,
  wall: 90,
  stone: STONE.pale,
  seed: 5,
  gear: [
    ["hut", 0.5, 0.2],
    ["solar", 0.5, 0.5],
    ["tank", 0.3, 0.8],
    ["vent", 0.7, 0.76],
  ],
});

/** Two old grey houses round courts: alike but not the same. */
const grey = {
  floors: 3,
  storey: 17,
  bay: 15,
  roof: 66,
  depth: 84,
  below: 6,
  stone: BRICK.grey,
  trim: STONE.ash,
  masonry: "brick",
  pilaster: 0,
  pane: { w: 8, h: 11, sill: true },
} as const;

export const greyWest = house({
  ...grey,
  name: "grey-west",
  w: 136,
  seed: 3,
  gear: [
    ["vent", 0.08, 0.7],
    ["vent", 0.92, 0.3],
  ],
  details: [
    wellAt(0.22, 0.78, { top: 12, h: 42, stone: BRICK.grey }),
    porchAt(0.5, [36, 21], STONE.ash, 4),
  ],
});

export const greyEast = house({
  ...grey,
  name: "grey-east",
  w: 136,
  seed: 8,
  gear: [
    ["tank", 0.1, 0.4],
    ["vent", 0.9, 0.7],
  ],
  belts: [2],
  details: [
    wellAt(0.28, 0.72, { top: 12, h: 42, stone: BRICK.grey }),
    portalAt(0.5, [38, 30], STONE.ash),
    boardAt(0.5, [20, 38], STONE.ash),
  ],
});
