// What else stands and hangs in the rooms, in tiles: [sprite, x, y] with y the line it stands on.
import { roomOf } from "./plan.ts";

export type Placed = readonly [sprite: string, x: number, y: number];

/** Things on a room's north wall, by the x of their middle; a hair south of the wall so that they lie over it. */
function onWall(zone: string, things: readonly (readonly [string, number])[]): Placed[] {
  const y = roomOf(zone).floor.y + 1 / 16;
  return things.map(([sprite, x]) => [sprite, x, y]);
}

/** Lamps above the wall cases and pictures. */
function lights(zone: string, columns: readonly number[]): Placed[] {
  const y = roomOf(zone).floor.y + 2 / 16;
  return columns.map((x) => ["spot-light", x, y]);
}

const FOUNDING: readonly Placed[] = [
  ...onWall("room-founding", [
    ["panel-1", 5.5],
    ["panel-2", 9.5],
    ["panel-4", 13.5],
    ["panel-2", 23.5],
    ["panel-1", 27.5],
    ["panel-4", 31.2],
  ]),
  ...lights("room-founding", [5.5, 9.5, 13.5, 23.5, 27.5]),
  ["old-radiator", 31.2, 62.6],
  ["plant-large", 4.2, 63.2],
  ["plant-large", 16, 47.4],
  ["plant-large", 21.9, 47.4],
  ["museum-bench", 19, 63],
];

const HARD_YEARS: readonly Placed[] = [
  ...onWall("room-hard-years", [
    ["panel-4", 5.5],
    ["panel-2", 9.5],
    ["panel-5", 13.5],
    ["panel-3", 24.5],
    ["panel-5", 28.5],
    ["wall-plaque", 31.6],
  ]),
  ...lights("room-hard-years", [5.5, 9.5, 13.5, 24.5, 28.5]),
  ["rug-pine", 10, 32.6],
  ["rug-wine", 26.5, 30.2],
  ["model-building-site", 10, 36],
  ["model-harbour", 26.5, 33.6],
  ["museum-bench", 7, 39.2],
  ["plant-small", 16, 27.2],
  ["plant-small", 21.9, 27.2],
  ["plant-large", 31.8, 28.4],
  ["plant-large", 4, 39.4],
];

const REFORM: readonly Placed[] = [
  ...onWall("room-reform", [
    ["window-lattice", 6],
    ["panel-4", 10.5],
    ["panel-2", 14],
    ["panel-1", 17.5],
    ["time-line", 13.5],
    ["window-lattice", 22],
    ["panel-2", 26],
    ["panel-3", 29.4],
  ]),
  ["window-light", 4.6, 8.2],
  ["window-light", 20.6, 8.2],
  ...lights("room-reform", [10.5, 14, 17.5, 26, 29.4]),
  ["bookshelf-2", 31.4, 8.8],
  ["rug-wine", 19, 12.5],
  ["reading-table", 19, 15.4],
  ["terminal-desk", 26.5, 10.4],
  ["rug-pine", 9, 10.8],
  ["workbench", 9, 13.8],
  ["museum-stool", 7.4, 15],
  ["museum-stool", 10.6, 15],
  ["table-case-1", 27.6, 18],
  ["table-case-2", 9, 19.2],
  ["plant-large", 4, 9.2],
  ["plant-small", 15.9, 19.4],
  ["plant-large", 4, 18.8],
];

const HONOUR: readonly Placed[] = [
  ...onWall("honour", [
    ["frame-tall", 38.4],
    ["frame-tall", 41.2],
    ["frame-wide", 44.4],
    ["laurel", 49.5],
    ["frame-wide", 54.6],
    ["frame-tall", 57.8],
    ["frame-tall", 60.6],
  ]),
  ...lights("honour", [38.4, 41.2, 44.4, 49.5, 54.6, 57.8, 60.6]),
  ["museum-pillar", 36, 8.2],
  ["museum-pillar", 47, 8.2],
  ["museum-pillar", 52, 8.2],
  ["museum-pillar", 62.2, 8.2],
  ["sculpture-ribbon", 38.5, 22.6],
  ["sculpture-wave", 59.5, 22.6],
  ["frame-stand", 42.5, 21.4],
  ["frame-stand", 45.7, 21.4],
  ["frame-stand", 52.3, 21.4],
  ["frame-stand", 55.5, 21.4],
  ["museum-bench", 45, 14.6],
  ["museum-bench", 53, 14.6],
  ["light-pool", 49, 18.6],
  ["light-pool", 38.5, 18.6],
  ["light-pool", 59.5, 18.6],
  ["plant-large", 47, 25],
  ["plant-large", 51, 25],
];

const PROJECTS: readonly Placed[] = [
  ...onWall("room-projects", [
    ["photo-panel-1", 67.5],
    ["panel-2", 71.5],
    ["panel-1", 75.5],
    ["window-lattice", 81],
    ["panel-1", 86.5],
    ["panel-2", 90.5],
  ]),
  ["window-light", 79.6, 8.2],
  ...lights("room-projects", [67.5, 71.5, 75.5, 86.5, 90.5]),
  ["bookshelf-1", 93.5, 8.8],
  ["plant-large", 78.4, 8.6],
  ["plant-large", 83.6, 8.6],
  ["rug-wine", 81, 12.5],
  ["light-pool", 71, 15.2],
  ["light-pool", 89, 14],
  ["museum-bench", 81, 15.6],
  ["table-case-2", 90.4, 13.2],
  ["plant-small", 78.4, 19.4],
];

const TWO_CAMPUSES: readonly Placed[] = [
  ...onWall("room-two-campuses", [
    ["photo-panel-1", 67.5],
    ["photo-panel-2", 71.5],
    ["photo-panel-3", 75.5],
    ["photo-panel-2", 85.5],
    ["photo-panel-3", 89.5],
    ["photo-panel-1", 93.2],
  ]),
  ...lights("room-two-campuses", [67.5, 71.5, 75.5, 85.5, 89.5]),
  ["rug-teal", 72.5, 29.8],
  ["light-pool", 88.5, 34.4],
  ["model-campus", 72.5, 34],
  ["museum-bench", 72, 39.2],
  ["plant-large", 78, 27.4],
  ["plant-large", 83.9, 27.4],
  ["plant-small", 94.2, 39.4],
];

const ARCHIVE: readonly Placed[] = [
  ...onWall("archive", [
    ["wall-map", 68.6],
    ["wall-clock", 74.4],
    ["wall-map", 89.4],
  ]),
  ...lights("archive", [68.6, 74.4, 86, 92]),
  ...[66.6, 69.5, 72.4, 75.3].map((x, k): Placed => [`bookshelf-${1 + (k % 2)}`, x, 47.2]),
  ...[86, 88.9, 91.8].map((x, k): Placed => [`bookshelf-${2 - (k % 2)}`, x, 47.2]),
  ["plant-small", 77.9, 47.2],
  ["plant-small", 84, 47.2],
  ["plant-large", 94.2, 47.6],
  ["museum-stool", 66, 58.4],
  ["plant-large", 66, 63.4],
];

const HALL: readonly Placed[] = [
  ...onWall("hall", [
    ["great-scroll", 38],
    ["relief", 49],
    ["wall-screen", 60],
  ]),
  ...lights("hall", [36.6, 39.4, 46.5, 49, 51.5, 58.6, 61.4]),
  ["floor-star", 49, 33.75],
  ["light-pool", 41, 38.4],
  ["light-pool", 57, 38.4],
  ["light-pool", 40, 55.4],
  ["light-pool", 58, 55.4],
  ["door-light", 49, 61],
  ["gate-replica", 49, 46],
  ["museum-rope", 45.6, 47.6],
  ["museum-rope", 52.4, 47.6],
  ["sculpture-ribbon", 37, 43],
  ["sculpture-wave", 61, 43],
  ["table-case-1", 39, 51.4],
  ["table-case-2", 59, 51.4],
  ["museum-bench", 41.4, 40.4],
  ["museum-bench", 56.6, 40.4],
  ["museum-bench", 43, 60.4],
  ["museum-bench", 55, 60.4],
  ["reception", 38.5, 62],
  ["museum-stool", 59, 61.4],
  ["plant-large", 46, 62.9],
  ["plant-large", 52, 62.9],
  ["plant-large", 36, 34],
  ["plant-large", 62, 34],
  ["plant-large", 62, 62.9],
  ["plant-small", 43.6, 46],
  ["plant-small", 54.4, 46],
];

/** All furniture and pictures of the museum. */
export const DRESSING: readonly Placed[] = [
  ...FOUNDING,
  ...HARD_YEARS,
  ...REFORM,
  ...HONOUR,
  ...PROJECTS,
  ...TWO_CAMPUSES,
  ...ARCHIVE,
  ...HALL,
];
