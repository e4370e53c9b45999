// Laboratories and schools of the old quarter: hydraulics, structures, ship, architecture.
import {
  boardAt,
  canopyAt,
  glassAt,
  hallDoorAt,
  highLightsAt,
  pierAt,
  shaftAt,
  sideDoorAt,
} from "./details.ts";
import { house } from "./house.ts";
import { BRICK, METAL, RIM_BRICK, STONE } from "./materials.ts";

/** Model hall: high lights, a wide door, water pipes on the roof; the flow laboratory lower beside it. */
export const hydraulics = house({
  name: "hydraulics",
  w: 184,
  floors: 1,
  storey: 44,
  bay: 16,
  roof: 34,
  depth: 60,
  seed: 7,
  rim: RIM_BRICK,
  stone: BRICK.grey,
  trim: STONE.concrete,
  masonry: "brick",
  pilaster: 3,
  attic: 6,
  parts: [
    {
      x: 0,
      w: 122,
      skip: () => true,
      gear: [
        ["skylight", 0.28, 0.5],
        ["skylight", 0.72, 0.5],
      ],
    },
    {
      x: 122,
      w: 62,
      forward: 3,
      floors: 2,
      storey: 15,
      bay: 14,
      pilaster: 0,
      roof: 30,
      stone: STONE.ash,
      masonry: "panel",
      pane: { w: 9, h: 8, bars: "v" },
      gear: [
        ["tank", 0.3, 0.5],
        ["tank", 0.6, 0.5],
      ],
    },
  ],
  details: [
    highLightsAt(0.02, 0.64, { y: 32, h: 13, bay: 15, stone: STONE.concrete }),
    hallDoorAt(0.32, [40, 24], METAL),
    sideDoorAt(0.84, STONE.concrete, METAL),
  ],
});

/** Architecture and fine art: white panels, a slanting glass studio. */
export const architecture = house({
  name: "architecture",
  w: 136,
  floors: 3,
  storey: 22,
  bay: 17,
  roof: 76,
  depth: 110,
  below: 8,
  seed: 9,
  stone: STONE.pale,
  masonry: "render",
  pilaster: 0,
  pane: { w: 12, h: 10, bars: "none" },
  skip: (bay, floor) => bay > 3 || (bay + floor) % 3 === 1,
  gear: [
    ["skylight", 0.3, 0.24],
    ["skylight", 0.3, 0.46],
    ["hut", 0.78, 0.3],
    ["units", 0.6, 0.76],
  ],
  details: [
    glassAt(0.58, 0.96, { storey: 18 }),
    canopyAt(0.3, 34, METAL),
    boardAt(0.3, [26, 40], BRICK.frame),
  ],
});

/** Naval architecture: rounded end like a bridge, round lights, and a long low basin hall beside. */
export const ship = house({
  name: "ship",
  w: 184,
  floors: 4,
  storey: 16,
  bay: 12,
  roof: 40,
  depth: 76,
  below: 8,
  seed: 8,
  stone: STONE.blueGrey,
  trim: STONE.pale,
  masonry: "panel",
  pilaster: 0,
  ribbons: true,
  parts: [
    {
      x: 0,
      w: 118,
      gear: [
        ["hut", 0.3, 0.4],
        ["dish", 0.72, 0.5],
      ],
    },
    {
      x: 118,
      w: 66,
      forward: 4,
      floors: 1,
      storey: 26,
      ribbons: false,
      bay: 14,
      roof: 66,
      pane: { w: 8, h: 8, bars: "none" },
      gear: [
        ["skylight", 0.5, 0.3],
        ["skylight", 0.5, 0.7],
      ],
    },
  ],
  details: [
    shaftAt(0.06, 20, STONE.pale),
    canopyAt(0.38, 36, STONE.pale),
    boardAt(0.82, [30, 14], STONE.pale),
  ],
});

/** Red-brick high hall for structural and seismic tests. */
export const structures = house({
  name: "structures",
  w: 322,
  floors: 1,
  storey: 64,
  bay: 22,
  roof: 30,
  depth: 66,
  seed: 4,
  rim: RIM_BRICK,
  stone: BRICK.west,
  trim: STONE.concrete,
  masonry: "brick",
  pilaster: 0,
  attic: 6,
  parts: [
    {
      x: 0,
      w: 232,
      skip: () => true,
      gear: [
        ["skylight", 0.2, 0.5],
        ["skylight", 0.5, 0.5],
        ["skylight", 0.8, 0.5],
      ],
    },
    {
      x: 232,
      w: 90,
      forward: 3,
      floors: 3,
      storey: 17,
      bay: 15,
      pane: { w: 9, h: 10, sill: true },
      roof: 32,
      gear: [["hut", 0.5, 0.4]],
    },
  ],
  details: [
    highLightsAt(0.02, 0.7, { y: 46, h: 18, bay: 19, stone: STONE.concrete }),
    ...[0, 1, 2, 3, 4, 5]
      .map((k) => (5.5 + 38 * k) / 322)
      .map((u) => pierAt(u, 6, STONE.concrete, "panel")),
    hallDoorAt(0.33, [46, 36], METAL),
    sideDoorAt(0.86, STONE.concrete, METAL),
  ],
});
