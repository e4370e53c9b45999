// West of the old campus: student services, the maths building, the market, Qinyuan canteen.
import { PALETTE } from "../palette.ts";
import {
  boardAt,
  canopyAt,
  finsAt,
  glassAt,
  pierAt,
  porchAt,
  shaftAt,
  shopAt,
  sideDoorAt,
} from "./details.ts";
import { house } from "./house.ts";
import { BLUE, BRICK, GOLD, materialOf, METAL, RED, RIM_BRICK, STONE, WOOD } from "./materials.ts";
import { pitchedRoof } from "./roofs.ts";
import type { Building } from "./site.ts";

const studentService = house({
  name: "student-service",
  w: 182,
  floors: 4,
  storey: 17,
  bay: 15,
  roof: 60,
  depth: 100,
  below: 10,
  seed: 4,
  stone: STONE.pale,
  trim: STONE.ochre,
  masonry: "panel",
  pilaster: 0,
  pane: { w: 11, h: 10, bars: "v" },
  belts: [3],
  parts: [
    {
      x: 0,
      w: 182,
      gear: [
        ["hut", 0.2, 0.3],
        ["skylight", 0.48, 0.34],
        ["units", 0.8, 0.3],
        ["solar", 0.36, 0.7],
        ["vent", 0.74, 0.7],
      ],
    },
    {
      x: 120,
      w: 62,
      forward: 4,
      floors: 3,
      roof: 68,
      seed: 7,
      gear: [
        ["tank", 0.4, 0.3],
        ["vent", 0.6, 0.7],
      ],
    },
  ],
  details: [
    shaftAt(0.08, 18, STONE.ochre),
    glassAt(0.2, 0.56, { storey: 17, rows: 3 }),
    canopyAt(0.38, 52, STONE.ochre),
    boardAt(0.83, [34, 22], GOLD),
  ],
});

const innovation = house({
  name: "innovation-school",
  w: 132,
  floors: 4,
  storey: 16,
  bay: 14,
  roof: 36,
  depth: 72,
  below: 10,
  seed: 6,
  stone: STONE.rose,
  trim: STONE.pale,
  pilaster: 2,
  spandrel: true,
  pane: { w: 8, h: 10 },
  gear: [
    ["hut", 0.2, 0.4],
    ["dish", 0.5, 0.5],
    ["units", 0.8, 0.5],
  ],
  details: [porchAt(0.5, [50, 22], STONE.pale, 4), pierAt(0.985, 4, STONE.pale, "panel")],
});

/** Supermarket and food hall: shop windows, a striped awning. */
const market = house({
  name: "lingshui-market",
  w: 90,
  floors: 2,
  storey: 18,
  bay: 17,
  roof: 56,
  depth: 84,
  below: 8,
  seed: 3,
  rim: RIM_BRICK,
  stone: STONE.ochre,
  trim: STONE.pale,
  masonry: "render",
  pilaster: 0,
  pane: { w: 12, h: 9, bars: "v" },
  plinth: 4,
  skip: (_b, f) => f === 1,
  gear: [
    ["units", 0.34, 0.24],
    ["duct", 0.6, 0.5],
    ["hut", 0.24, 0.66],
    ["vent", 0.74, 0.78],
  ],
  details: [shopAt(0.03, 0.97, { cloth: RED }), boardAt(0.5, [46, 30], BRICK.museum)],
});

/** The canteen: a wide low house with a tiled edge, steam hoods and warm glass. */
const canteen = house({
  name: "qinyuan-canteen",
  w: 90,
  floors: 2,
  storey: 18,
  bay: 17,
  roof: 12,
  depth: 54,
  below: 8,
  seed: 5,
  above: 22,
  stone: STONE.sand,
  trim: STONE.pale,
  pilaster: 2,
  pane: { w: 12, h: 11, bars: "grid" },
  plinth: 4,
  gear: [],
  details: [
    (site, at) =>
      pitchedRoof(
        site,
        [at.left, (at.frames[0]?.top ?? 40) - 32, at.w, 32],
        materialOf(PALETTE.brick),
      ),
    shopAt(0.06, 0.4, { cloth: BLUE }),
    canopyAt(0.68, 36, STONE.pale, WOOD),
  ],
});

/** Bath-house of the hills: low, brick, a tall flue. */
const bathHouse = house({
  name: "bath-house",
  w: 104,
  floors: 1,
  storey: 26,
  bay: 18,
  roof: 34,
  depth: 50,
  seed: 7,
  rim: RIM_BRICK,
  stone: BRICK.brown,
  trim: STONE.concrete,
  masonry: "brick",
  pilaster: 0,
  pane: { w: 10, h: 8, bars: "grid", sill: true },
  gear: [
    ["tank", 0.2, 0.4],
    ["tank", 0.36, 0.4],
    ["solar", 0.7, 0.4],
  ],
  details: [sideDoorAt(0.3, STONE.concrete, METAL), sideDoorAt(0.72, STONE.concrete, METAL)],
});

/** Student club building of the north hill. */
const clubHouse = house({
  name: "club-house",
  w: 132,
  floors: 3,
  storey: 18,
  bay: 16,
  roof: 34,
  depth: 60,
  below: 8,
  seed: 2,
  stone: STONE.pale,
  trim: STONE.blueGrey,
  masonry: "render",
  pilaster: 0,
  pane: { w: 12, h: 11, bars: "v" },
  gear: [
    ["hut", 0.24, 0.4],
    ["units", 0.7, 0.5],
  ],
  details: [
    glassAt(0.58, 0.95, { storey: 18 }),
    canopyAt(0.3, 40, METAL),
    finsAt(0.58, 0.95, { step: 16, stone: STONE.pale }),
  ],
});

export const westSide: Building[] = [studentService, innovation, market, canteen];
export const hillHouses: Building[] = [bathHouse, clubHouse];
