// The museum's rooms, in tiles. Five eras go round the hall clockwise from the lower left; nothing here is drawn.
import { boxOf, type Box } from "../map/geometry.ts";

export const PLAN_WIDTH = 98;
export const PLAN_HEIGHT = 68;
/** Tiles a north wall takes above its room: five of face, one of top. */
export const WALL_ROWS = 6;
/** Tiles a side wall takes. */
export const SIDE_COLUMNS = 2;

export interface Room {
  /** Zone name. */
  zone: string;
  /** Name of its wall style. */
  style: string;
  floor: Box;
  /** Where north doorways begin; each is four tiles wide. */
  northDoors: readonly number[];
}

export const DOOR_WIDTH = 4;

const WEST = { x: 3, w: 30 };
const CENTRE = { x: 35, w: 28 };
const EAST = { x: 65, w: 30 };
const UPPER = { y: 7, h: 13 };
const MIDDLE = { y: 26, h: 14 };
const LOWER = { y: 46, h: 18 };

const floorOf = (column: { x: number; w: number }, row: { y: number; h: number }): Box =>
  boxOf(column.x, row.y, column.w, row.h);

/** Every room; a doorway in its north wall leads to the room above. */
export const ROOMS: readonly Room[] = [
  { zone: "room-founding", style: "founding", floor: floorOf(WEST, LOWER), northDoors: [17] },
  { zone: "room-hard-years", style: "hard-years", floor: floorOf(WEST, MIDDLE), northDoors: [17] },
  { zone: "room-reform", style: "reform", floor: floorOf(WEST, UPPER), northDoors: [] },
  { zone: "room-projects", style: "projects", floor: floorOf(EAST, UPPER), northDoors: [] },
  {
    zone: "room-two-campuses",
    style: "two-campuses",
    floor: floorOf(EAST, MIDDLE),
    northDoors: [79],
  },
  { zone: "archive", style: "archive", floor: floorOf(EAST, LOWER), northDoors: [79] },
  { zone: "honour", style: "honour", floor: floorOf(CENTRE, { y: 7, h: 19 }), northDoors: [] },
  { zone: "hall", style: "hall", floor: floorOf(CENTRE, { y: 32, h: 32 }), northDoors: [41, 53] },
];

/** The room of that zone name; throws when there is none. */
export function roomOf(zone: string): Room {
  const room = ROOMS.find((candidate) => candidate.zone === zone);
  if (!room) throw new Error(`the museum has no room ${zone}`);
  return room;
}

export interface SideWall {
  x: number;
  sprite: "wall-west" | "wall-inner" | "wall-east";
  /** Doorways: first and one past the last row. */
  doorways: readonly (readonly [from: number, to: number])[];
}

const SIDE_DOORS = [
  [12, 16],
  [35, 39],
  [52, 56],
] as const;

/** Walls that run north–south, from row 1 to the south wall. */
export const SIDE_WALLS: readonly SideWall[] = [
  { x: 1, sprite: "wall-west", doorways: [] },
  { x: 33, sprite: "wall-inner", doorways: SIDE_DOORS },
  { x: 63, sprite: "wall-inner", doorways: SIDE_DOORS },
  { x: 95, sprite: "wall-east", doorways: [] },
];

/** Row of the south wall. */
export const SOUTH_ROW = 64;
/** The way out, through the south wall. */
export const EXIT: Box = boxOf(47, SOUTH_ROW, DOOR_WIDTH, 2);

/** The carpet: a round through all rooms, so that one sees where to go next. */
export const CARPETS: readonly Box[] = [
  boxOf(47, 49, 4, 17),
  boxOf(41, 11, 16, 6),
  boxOf(42, 26, 2, 6),
  boxOf(54, 26, 2, 6),
  boxOf(18, 17, 2, 45),
  boxOf(80, 17, 2, 45),
  boxOf(20, 53, 27, 2),
  boxOf(51, 53, 29, 2),
  boxOf(20, 36, 23, 2),
  boxOf(55, 36, 25, 2),
  boxOf(23, 13, 18, 2),
  boxOf(57, 13, 20, 2),
];

/** The floor of every doorway. */
export function doorwayFloors(): Box[] {
  const north = ROOMS.flatMap((room) =>
    room.northDoors.map((x) => boxOf(x, room.floor.y - WALL_ROWS, DOOR_WIDTH, WALL_ROWS)),
  );
  const side = SIDE_WALLS.flatMap((wall) =>
    wall.doorways.map(([from, to]) => boxOf(wall.x, from, SIDE_COLUMNS, to - from)),
  );
  return [...north, ...side, EXIT];
}
