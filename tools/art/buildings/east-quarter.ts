// The east zone: academic blocks round the museums.
import { wellAt } from "./courts.ts";
import { archesAt, canopyAt, cheeksAt, glassAt, pierAt, portalAt, shaftAt } from "./details.ts";
import { house } from "./house.ts";
import { STONE } from "./materials.ts";

export const houkun = house({
  name: "houkun",
  w: 276,
  floors: 6,
  storey: 15,
  bay: 14,
  roof: 62,
  depth: 110,
  below: 10,
  seed: 3,
  stone: STONE.pale,
  trim: STONE.blueGrey,
  masonry: "panel",
  pilaster: 0,
  pane: { w: 10, h: 9, bars: "v" },
  parts: [
    {
      x: 0,
      w: 276,
      gear: [
        ["solar", 0.4, 0.36],
        ["solar", 0.4, 0.62],
        ["units", 0.62, 0.3],
        ["duct", 0.6, 0.62],
      ],
    },
    {
      x: 0,
      w: 74,
      forward: 5,
      roof: 66,
      seed: 6,
      pilaster: 2,
      gear: [
        ["hut", 0.5, 0.3],
        ["vent", 0.4, 0.7],
      ],
    },
    {
      x: 202,
      w: 74,
      forward: 5,
      roof: 66,
      seed: 8,
      pilaster: 2,
      gear: [
        ["hut", 0.5, 0.3],
        ["tank", 0.4, 0.7],
      ],
    },
  ],
  details: [
    glassAt(0.4, 0.6, { storey: 15 }),
    canopyAt(0.5, 62, STONE.metalRoof),
    cheeksAt(0.5, 46, STONE.pale),
  ],
});

export const houwang = house({
  name: "houwang",
  w: 88,
  floors: 6,
  storey: 15,
  bay: 14,
  roof: 74,
  depth: 120,
  below: 8,
  seed: 7,
  stone: STONE.green,
  trim: STONE.pale,
  pilaster: 2,
  pane: { w: 9, h: 9 },
  gear: [
    ["hut", 0.26, 0.2],
    ["solar", 0.52, 0.46],
    ["duct", 0.5, 0.72],
  ],
  details: [shaftAt(0.16, 18, STONE.pale), canopyAt(0.58, 34, STONE.pale)],
});

/** A house with two courts and an arched ground floor. */
export const houyi = house({
  name: "houyi",
  w: 228,
  floors: 4,
  storey: 17,
  bay: 15,
  roof: 88,
  depth: 110,
  below: 10,
  seed: 5,
  stone: STONE.hall,
  trim: STONE.sand,
  pilaster: 0,
  pane: { w: 9, h: 11, sill: true },
  belts: [3],
  parts: [
    {
      x: 0,
      w: 228,
      skip: (_b, f) => f === 3,
      gear: [
        ["hut", 0.5, 0.26],
        ["vent", 0.5, 0.6],
        ["duct", 0.2, 0.88],
        ["duct", 0.8, 0.88],
      ],
    },
  ],
  details: [
    wellAt(0.1, 0.4, { top: 16, h: 50, stone: STONE.hall }),
    wellAt(0.6, 0.9, { top: 16, h: 50, stone: STONE.hall }),
    archesAt(0.02, 0.4, { y: 6, h: 17, bay: 15, stone: STONE.sand }),
    archesAt(0.62, 1, { y: 6, h: 17, bay: 15, stone: STONE.sand }),
    portalAt(0.51, [44, 36], STONE.sand),
  ],
});

/** Six storeys north of the museums. */
export const haiyan = house({
  name: "haiyan",
  w: 182,
  floors: 6,
  storey: 14,
  bay: 11,
  roof: 26,
  depth: 60,
  below: 8,
  seed: 9,
  stone: STONE.rose,
  trim: STONE.pale,
  masonry: "panel",
  ribbons: true,
  pilaster: 0,
  gear: [
    ["hut", 0.14, 0.4],
    ["solar", 0.44, 0.5],
    ["units", 0.82, 0.5],
  ],
  details: [
    pierAt(0.3, 14, STONE.pale, "panel"),
    pierAt(0.7, 14, STONE.pale, "panel"),
    canopyAt(0.5, 44, STONE.pale),
  ],
});
