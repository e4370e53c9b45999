// Beside the South Gate: Science Park tower and convention block, guest apartments; Houde by the gymnasium, Houmin by the square.
import {
  canopyAt,
  cheeksAt,
  finsAt,
  glassAt,
  pierAt,
  portalAt,
  shaftAt,
  boardAt,
} from "./details.ts";
import { house } from "./house.ts";
import { BRICK, METAL, RIM_METAL, STONE } from "./materials.ts";

/** A low convention block with a glass front, a tall tower of twelve storeys on the east. */
export const sciencePark = house({
  name: "science-park",
  w: 416,
  floors: 3,
  storey: 19,
  bay: 16,
  roof: 60,
  depth: 104,
  below: 14,
  seed: 4,
  stone: STONE.blueGrey,
  trim: STONE.pale,
  masonry: "panel",
  pilaster: 0,
  rim: RIM_METAL,
  pane: { w: 12, h: 12, bars: "v" },
  parts: [
    {
      x: 0,
      w: 266,
      gear: [
        ["skylight", 0.5, 0.3],
        ["skylight", 0.5, 0.62],
        ["solar", 0.8, 0.3],
        ["solar", 0.8, 0.6],
      ],
    },
    {
      x: 0,
      w: 86,
      forward: 4,
      storey: 17,
      roof: 50,
      pilaster: 3,
      seed: 6,
      gear: [
        ["hut", 0.5, 0.4],
        ["vent", 0.2, 0.7],
      ],
    },
    {
      x: 274,
      w: 134,
      forward: 4,
      floors: 12,
      storey: 15,
      bay: 13,
      roof: 34,
      attic: 12,
      seed: 9,
      pilaster: 2,
      pane: { w: 9, h: 9, bars: "none" },
      gear: [
        ["hut", 0.3, 0.4],
        ["units", 0.66, 0.3],
        ["dish", 0.7, 0.62],
      ],
    },
  ],
  details: [
    (site, at) =>
      shaftAt(0.82, 34, STONE.pale)(site, { ...at, frames: at.frames.slice(2), base: at.base + 4 }),
    (site, at) => canopyAt(0.82, 62, STONE.metalRoof)(site, { ...at, base: at.base + 4 }),
    glassAt(0.215, 0.615, { storey: 19 }),
    canopyAt(0.41, 92, STONE.metalRoof),
    cheeksAt(0.41, 66, STONE.pale),
    finsAt(0.23, 0.61, { step: 23, stone: STONE.metalRoof }),
  ],
});

export const exchangeApartments = house({
  name: "exchange-apartments",
  w: 228,
  floors: 7,
  storey: 14,
  bay: 14,
  roof: 32,
  depth: 84,
  below: 10,
  seed: 3,
  stone: STONE.ochre,
  trim: STONE.pale,
  pilaster: 0,
  pane: { w: 8, h: 9, sill: true },
  belts: [1, 5],
  parts: [
    {
      x: 0,
      w: 228,
      gear: [
        ["hut", 0.08, 0.4],
        ["solar", 0.24, 0.56],
        ["solar", 0.76, 0.56],
        ["hut", 0.92, 0.4],
      ],
    },
    { x: 90, w: 48, forward: 3, attic: 14, roof: 34, seed: 6, bay: 15, gear: [["vent", 0.5, 0.5]] },
  ],
  details: [
    (site, at) => portalAt(0.5, [54, 30], STONE.pale, METAL)(site, { ...at, base: at.base + 3 }),
    cheeksAt(0.5, 44, STONE.pale),
    boardAt(0.5, [30, 44], BRICK.brown),
  ],
});

/** Six storeys by the gymnasium. */
export const houde = house({
  name: "houde",
  w: 182,
  floors: 6,
  storey: 15,
  bay: 14,
  roof: 26,
  depth: 62,
  below: 8,
  seed: 6,
  stone: STONE.ash,
  trim: STONE.pale,
  pilaster: 2,
  spandrel: true,
  pane: { w: 9, h: 9, bars: "v" },
  gear: [
    ["hut", 0.16, 0.4],
    ["duct", 0.5, 0.56],
    ["hut", 0.84, 0.4],
  ],
  details: [
    shaftAt(0.5, 30, STONE.pale),
    canopyAt(0.5, 44, STONE.pale),
    pierAt(0.03, 8, STONE.pale, "panel"),
    pierAt(0.97, 8, STONE.pale, "panel"),
  ],
});

/** A narrow end-on block east of the square. */
export const houmin = house({
  name: "houmin",
  w: 88,
  floors: 5,
  storey: 16,
  bay: 14,
  roof: 86,
  depth: 120,
  below: 8,
  seed: 4,
  stone: STONE.wing,
  trim: STONE.main,
  pilaster: 3,
  spandrel: true,
  pane: { w: 8, h: 10 },
  gear: [
    ["hut", 0.7, 0.2],
    ["skylight", 0.46, 0.44],
    ["units", 0.5, 0.66],
    ["vent", 0.24, 0.82],
  ],
  details: [portalAt(0.5, [38, 30], STONE.main)],
});
