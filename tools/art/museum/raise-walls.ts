import type { Placed } from "./dressing.ts";
import {
  DOOR_WIDTH,
  EXIT,
  PLAN_WIDTH,
  ROOMS,
  SIDE_COLUMNS,
  SIDE_WALLS,
  SOUTH_ROW,
  WALL_ROWS,
  type Room,
  type SideWall,
} from "./plan.ts";

/** Tiles of one piece of north or south wall. */
const MODULE = 2;
/** Tiles of one long piece of side wall. */
const LONG = 4;
/** Tiles of wall face that show at the north end of a doorway in a side wall. */
const FACE = 5;

function northWall(room: Room): Placed[] {
  const { x, y, w } = room.floor;
  const isDoor = (column: number) =>
    room.northDoors.some((door) => column >= door && column < door + DOOR_WIDTH);
  const pieces: Placed[] = [];
  for (let column = x; column < x + w; column += MODULE) {
    if (isDoor(column)) continue;
    pieces.push([`wall-${room.style}`, column, y], [`wall-floor-${room.style}`, column, y]);
  }
  const posts = room.northDoors.flatMap((door): Placed[] => [
    ["passage-shade", door + DOOR_WIDTH / 2, y - WALL_ROWS],
    ["door-post", door - 0.25, y + 1 / 16],
    ["door-post", door + DOOR_WIDTH + 0.25, y + 1 / 16],
  ]);
  return [...pieces, ...posts];
}

/** Pieces of side wall from row `from` to row `to`, placed by their lower edges. */
function stretch(wall: SideWall, from: number, to: number): Placed[] {
  const pieces: Placed[] = [];
  let row = from;
  while (row < to) {
    const isLong = to - row >= LONG;
    row += isLong ? LONG : 1;
    pieces.push([isLong ? `${wall.sprite}-long` : wall.sprite, wall.x, row]);
  }
  return pieces;
}

function sideWall(wall: SideWall): Placed[] {
  const pieces: Placed[] = [];
  let from = 1;
  for (const [door, end] of wall.doorways) {
    pieces.push(
      ...stretch(wall, from, door - FACE),
      ["wall-end", wall.x, door],
      ["doorway-shade", wall.x + SIDE_COLUMNS / 2, door],
    );
    from = end;
  }
  return [...pieces, ...stretch(wall, from, SOUTH_ROW)];
}

function southWall(): Placed[] {
  const pieces: Placed[] = [];
  for (let x = 1; x < PLAN_WIDTH - 1; x += MODULE) {
    if (x < EXIT.x || x >= EXIT.x + EXIT.w) pieces.push(["wall-south", x, SOUTH_ROW + 1]);
  }
  return pieces;
}

/** Every wall piece of the museum. */
export function raiseWalls(): Placed[] {
  return [...ROOMS.flatMap(northWall), ...SIDE_WALLS.flatMap(sideWall), ...southWall()];
}
