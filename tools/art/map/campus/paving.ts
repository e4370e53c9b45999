import { Ground } from "../codes.ts";
import type { Box, Point } from "../geometry.ts";
import { boxOf } from "../geometry.ts";
import type { Oval } from "../paint.ts";
import { COURTS } from "./sports.ts";

type Patch = { code: number } & (
  | { box: Box }
  | { line: readonly Point[]; width: number }
  | { oval: Oval }
);

const box = (code: number, ...[x, y, w, h]: readonly [number, number, number, number]): Patch => ({
  code,
  box: boxOf(x, y, w, h),
});
const line = (code: number, width: number, ...points: Point[]): Patch => ({
  code,
  width,
  line: points,
});
const oval = (
  code: number,
  ...[x, y, rx, ry]: readonly [number, number, number, number]
): Patch => ({
  code,
  oval: { x, y, rx, ry },
});

const { path, plaza, lawn, road, deck } = Ground;

const AXIS: readonly Patch[] = [
  box(lawn, 206, 194, 42, 7),
  box(plaza, 217, 187, 19, 14),
  box(plaza, 213, 188, 27, 2),
  box(path, 207, 195, 10, 2),
  box(path, 236, 195, 16, 2),
  box(path, 214, 175, 2, 14),
  box(path, 237, 176, 2, 13),
  box(plaza, 214, 170, 10, 4),
  box(path, 207, 173, 32, 2),
  box(path, 224, 201, 5, 5),
];

const LIBRARY_GARDEN: readonly Patch[] = [
  box(plaza, 218, 217, 17, 4),
  box(plaza, 224, 221, 5, 9),
  box(path, 209, 204, 2, 36),
  box(path, 209, 221, 32, 2),
  oval(plaza, 226.5, 233, 6, 5),
  box(path, 209, 239, 42, 2),
  box(path, 225, 237, 3, 10),
  box(path, 219, 246, 15, 2),
  oval(plaza, 226.5, 247, 5, 3),
];

const SPORTS: readonly Patch[] = [
  box(plaza, 243, 205, 9, 13),
  oval(plaza, 247.5, 211.5, 5.5, 6),
  box(path, 243, 218, 9, 2),
  box(path, 251, 204, 1, 34),
  box(path, 251, 235, 30, 2),
  box(path, 279, 203, 2, 38),
  box(plaza, 281, 222, 21, 5),
  box(path, 280, 227, 28, 2),
];

const GATE: readonly Patch[] = [
  oval(plaza, 285.5, 253.5, 9, 4.5),
  box(plaza, 278, 255, 15, 7),
  box(path, 262, 260, 44, 2),
  box(road, 284, 254, 3, 8),
  box(plaza, 288, 251, 20, 3),
  box(path, 279, 235, 2, 5),
  box(plaza, 264, 252, 9, 4),
  line(deck, 3, [324, 236], [340, 240]),
];

const OLD_QUARTER: readonly Patch[] = [
  box(plaza, 196, 157, 14, 2),
  box(path, 203, 144, 2, 15),
  box(path, 192, 147, 24, 2),
  box(plaza, 198, 126, 12, 3),
  box(path, 191, 129, 26, 2),
  box(plaza, 222, 132, 11, 2),
  box(path, 218, 144, 38, 2),
  box(path, 175, 148, 16, 2),
  box(path, 166, 133, 26, 2),
];

const LAKE: readonly Patch[] = [box(plaza, 166, 131, 6, 8), line(deck, 3, [167, 136], [158, 136])];

const WEST: readonly Patch[] = [
  box(plaza, 48.5, 116, 5, 29),
  box(plaza, 43, 116, 16, 4),
  oval(plaza, 51, 133, 7, 5),
  box(path, 30, 122, 36, 2),
  box(path, 34, 143, 32, 2),
  box(path, 52, 130, 9, 2),
  box(path, 66, 133, 22, 2),
  box(path, 88, 118, 2, 54),
  box(path, 66, 150, 24, 2),
  line(road, 3, [90.5, 172], [90.5, 186]),
];

const EAST: readonly Patch[] = [
  box(plaza, 260, 172, 18, 3),
  box(plaza, 291, 195, 15, 2),
  box(path, 262, 152, 2, 12),
  box(path, 262, 152, 16, 2),
  box(path, 305, 158, 2, 42),
  box(path, 336, 142, 18, 2),
];

const NORTH: readonly Patch[] = [
  box(path, 268, 15, 46, 2),
  box(path, 268, 25, 46, 2),
  box(path, 271, 15, 2, 12),
  box(path, 312, 15, 2, 12),
  box(path, 218, 102, 38, 2),
  box(path, 259, 103, 12, 2),
  box(path, 270, 70, 36, 2),
  box(path, 296, 70, 2, 13),
];

const WEST_HILL: readonly Patch[] = [
  box(path, 136, 193, 37, 2),
  box(path, 136, 205, 34, 2),
  box(path, 171, 181, 2, 24),
  box(path, 165, 181, 8, 2),
  box(path, 168, 203, 40, 2),
];

/** Paved and mown ground laid by hand, in tiles, in the order of laying. */
export const PAVING: readonly Patch[] = [
  ...COURTS.map(([x, y]) => box(plaza, x, y, 11, 7)),
  box(plaza, 197, 232, 11, 5),
  ...AXIS,
  ...LIBRARY_GARDEN,
  ...SPORTS,
  ...GATE,
  ...OLD_QUARTER,
  ...LAKE,
  ...WEST,
  ...EAST,
  ...NORTH,
  ...WEST_HILL,
];
