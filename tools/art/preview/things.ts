import { hash } from "../random.ts";
import type { Raster } from "../raster.ts";
import type { View } from "./ground.ts";
import type { MapFile } from "./map-file.ts";
import type { Sheets } from "./sheets.ts";

/** A thing with its foot at (x, y) px of the map. */
type Thing = { sprite: string; x: number; y: number; flip: boolean };

const PLANT_NAMES = [
  "",
  "round",
  "cherry",
  "magnolia",
  "ginkgo",
  "pine",
  "seapine",
  "maple",
  "bush",
  "flowerbush",
  "hedge",
  "flowerbed",
  "reed",
  "willow",
  "plane",
] as const;

const MARGIN = 20;
/** For shadows drawn opaque; those with an alpha of their own keep it. */
const SHADOW_ALPHA = 0.3;
/** Flat grounds are anchored at their north edge; the longest is the stadium. */
const REACH = 32;

/** Everything that stands on the map in or near the view. */
export function thingsIn(map: MapFile, sheets: Sheets, view: View): Thing[] {
  const isNear = (x: number, y: number) =>
    x > (view.x - MARGIN) * 16 &&
    x < (view.x + view.w + MARGIN) * 16 &&
    y > (view.y - REACH) * 16 &&
    y < (view.y + view.h + MARGIN + 8) * 16;
  const placed = [...map.objects("buildings"), ...map.objects("props")].map((object) => ({
    sprite: object.sprite,
    x: object.x,
    y: object.y,
    flip: object.flip,
  }));
  return [...placed, ...plantThings(map, sheets)].filter(({ x, y }) => isNear(x, y));
}

function plantThings(map: MapFile, sheets: Sheets): Thing[] {
  const variants = PLANT_NAMES.map((name) => variantsOf(sheets, name));
  const things: Thing[] = [];
  map.plants.forEach((kind, index) => {
    const names = variants[kind] ?? [];
    if (!kind || !names.length) return;
    const x = index % map.width;
    const y = Math.floor(index / map.width);
    const sprite = names[Math.floor(hash(x, y, 7) * names.length)]!;
    things.push({ sprite, x: x * 16 + 8, y: y * 16 + 14, flip: false });
  });
  return things;
}

function variantsOf(sheets: Sheets, name: string): string[] {
  if (!name) return [];
  const pattern = new RegExp(`^${name}_\\d+$`);
  return [...sheets.frames.keys()].filter((frame) => pattern.test(frame)).toSorted();
}

/** Draws shadows under everything, then the things from north to south. */
export function drawThings(
  target: Raster,
  sheets: Sheets,
  scene: { view: View; things: Thing[] },
): void {
  const things = scene.things.toSorted((a, b) => a.y - b.y);
  const desk = { target, sheets, view: scene.view };
  for (const thing of things) draw(desk, { ...thing, sprite: `${thing.sprite}.sh` }, SHADOW_ALPHA);
  for (const thing of things) draw(desk, thing);
}

type Desk = { target: Raster; sheets: Sheets; view: View };

function draw({ target, sheets, view }: Desk, thing: Thing, alpha = 1): void {
  const picture = sheets.picture(thing.sprite);
  const frame = sheets.frame(thing.sprite);
  if (!picture || !frame) return;
  const left = Math.round(thing.x - frame.ax - view.x * 16);
  const top = Math.round(thing.y - frame.ay - view.y * 16);
  if (left > target.w || top > target.h || left + frame.w < 0 || top + frame.h < 0) return;
  const faded = alpha < 1 ? { map: (c: ReturnType<Raster["get"]>) => fade(c, alpha) } : {};
  target.blit(picture, left, top, { flip: thing.flip, ...faded });
}

function fade(colour: ReturnType<Raster["get"]>, alpha: number): ReturnType<Raster["get"]> {
  return [colour[0], colour[1], colour[2], colour[3] === 255 ? colour[3] * alpha : colour[3]];
}
