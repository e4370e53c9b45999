// What the panels on the walls show: views without faces, 30×18.
import { pick, ramp, tone } from "../colour.ts";
import type { Pen } from "../items/pen.ts";
import type { Raster } from "../raster.ts";
import { canvas } from "./piece.ts";

const WIDTH = 30;
const HEIGHT = 18;
const SEPIA = ramp("#3c2a30", "#6b4f42", "#9c7c5c", "#c9ab7e", "#ead6a8", "#f7ebcc");
const sepia = (t: number) => pick(SEPIA, t);

function hall(raster: Raster): void {
  raster.rect([4, 6, 22, 10], sepia(0.3));
  for (let x = 6; x < 26; x += 4) {
    raster.rect([x, 8, 2, 2], sepia(0.66)).rect([x, 12, 2, 2], sepia(0.66));
  }
}

function group(raster: Raster): void {
  for (let k = 0; k < 6; k++) {
    const x = 2 + k * 5;
    const low = k % 2;
    raster.ellipse([x + 2, 7 + low, 2, 2.2], sepia(0.3));
    raster.rect([x, 9 + low, 4, 7], sepia(0.2 + (k % 3) * 0.1));
  }
}

function ship(raster: Raster): void {
  const hull = [
    [3, 12],
    [27, 10],
    [23, 16],
    [7, 16],
  ] as const;
  raster.polygon(hull, sepia(0.18));
  raster.rect([11, 6, 8, 6], sepia(0.4)).rect([14, 2, 1, 5], sepia(0.2));
}

function hills(raster: Raster): void {
  for (let x = 0; x < WIDTH; x++) {
    const h = Math.round(6 + Math.sin(x / 5) * 3 + Math.sin(x / 2.3) * 1.5);
    raster.rect([x, HEIGHT - h, 1, h], sepia(0.34));
  }
  raster.rect([10, 7, 11, 7], sepia(0.2)).rect([9, 6, 13, 2], sepia(0.28));
}

function bridge(raster: Raster): void {
  raster.rect([0, 10, WIDTH, 2], sepia(0.25)).rect([0, 4, WIDTH, 1], sepia(0.25));
  for (let x = 0; x < WIDTH; x += 6) raster.line([x, 5, x + 3, 10], sepia(0.3));
  raster.rect([0, 13, WIDTH, 5], sepia(0.55));
  for (const x of [5, 22]) raster.rect([x, 11, 3, 6], sepia(0.35));
}

const PRINTS = [hall, group, ship, hills, bridge] as const;

function square(p: Pen): void {
  p.fade([0, 0, WIDTH, HEIGHT], "sky", [0.25, 0.9]);
  p.rect([4, 7, 22, 8], "mainStone4").rect([10, 4, 10, 11], "mainStone5");
  p.rect([10, 4, 10, 1], "mainStone6").rect([0, 14, WIDTH, 4], "sand3");
  for (let x = 6; x < 26; x += 3) p.rect([x, 9, 1, 2], "glass2").rect([x, 12, 1, 1], "glass2");
  p.disc([3, 13, 3, 3], "leaf3").disc([27, 13, 3, 3], "leaf3");
}

function lake(p: Pen): void {
  p.fade([0, 0, WIDTH, HEIGHT], "sky", [0.25, 0.9]);
  p.rect([0, 8, WIDTH, 10], "leaf3").disc([15, 13, 13, 4], "water3").disc([14, 12, 9, 2], "water5");
  p.disc([4, 7, 4, 4], "leaf2").disc([25, 7, 5, 4], "cherry3").disc([24, 6, 3, 2], "cherry4");
}

function orbit(p: Pen): void {
  p.rect([0, 0, WIDTH, HEIGHT], "plum0").disc([6, 22, 18, 12], "water2");
  p.disc([5, 23, 17, 11], "water4").rect([19, 5, 4, 4], "gold3");
  p.rect([12, 6, 6, 2], "blue3").rect([24, 6, 5, 2], "blue3");
  p.dots("white", [3, 3, 9, 5, 27, 13, 14, 2]);
}

const PHOTOS = [square, lake, orbit] as const;

/** Number of old prints and of photographs. */
export const PRINT_COUNT = PRINTS.length;
export const PHOTO_COUNT = PHOTOS.length;

/** An old print in sepia. */
export function oldPrint(index: number): Raster {
  const { raster } = canvas(WIDTH, HEIGHT);
  raster.fill([0, 0, WIDTH, HEIGHT], (_x, _y, _u, v) => tone(SEPIA, 0.86 - v * 0.22, 3));
  raster.rect([0, HEIGHT - 3, WIDTH, 3], sepia(0.45));
  PRINTS[index]?.(raster);
  return raster.line([1, 16, 16, 1], [255, 255, 255, 50]).line([4, 16, 19, 1], [255, 255, 255, 50]);
}

/** A photograph in colour. */
export function photograph(index: number): Raster {
  const p = canvas(WIDTH, HEIGHT);
  PHOTOS[index]?.(p);
  return p.raster;
}
