import { Plant } from "../codes.ts";
import { putAll, putProp } from "../furniture.ts";
import { plantRow } from "../planting.ts";
import type { Sketch } from "../sketch.ts";

/** North-west corners of the ball courts, each 11 × 7 tiles. */
export const COURTS = [
  [197, 214],
  [197, 223],
  [287, 231],
  [315, 12],
] as const;

/** Flags before the gymnasium, courts with hoops, tables for table tennis. */
export function dressSports(sketch: Sketch): void {
  plantRow(sketch, { x: 261, y: 204, count: 16, every: 1, kinds: [Plant.hedge] });
  for (const x of [283, 286.5, 294.5, 298]) putProp(sketch, "flag_0", x, 225.6);
  for (const x of [284.5, 296.5]) putProp(sketch, "bench", x, 224.2);
  for (const x of [281.5, 290.5, 301]) putProp(sketch, "lamp", x, 226.7);
  for (let i = 0; i < 6; i += 1) putProp(sketch, `bike${i % 3}`, 301.4 - i * 1.3, 223.9);
  putAll(sketch, [
    ["banner", 282, 223.2],
    ["bannerb", 299.5, 223.2],
    ["noticeBoard", 280.6, 229.8],
    ["kiosk", 254.5, 237.4],
    ["bin", 257.4, 236.8],
  ]);
  for (const [left, top] of COURTS) {
    for (const row of [1.4, 6.6]) putProp(sketch, "hoop", left + 0.8, top + row - 1);
    putProp(sketch, "hoop", left + 10.2, top + 3.4);
    putProp(sketch, "bench", left + 5.5, top + 7.9);
    putProp(sketch, "lamp", left + 11.5, top + 7.9);
  }
  for (let i = 0; i < 3; i += 1) putProp(sketch, "pingPong", 199.5 + i * 3.2, 235.6);
}
