// Street furniture in metal and wood: lamps, benches, boards, bins.
import { mix, pick, ramp, step, tone, withAlpha, type Ramp } from "../colour.ts";
import { PALETTE } from "../palette.ts";
import { Raster, type Box } from "../raster.ts";
import { INK, rim } from "../shading.ts";

const P = PALETTE;
const WARM = ramp("#f09a3e", "#ffc766", "#ffe9a8", "#fffbe6");
const metal = (k: number) => step(P.metal, k);
const wood = (k: number) => step(P.wood, k);

/** Lamp post with a glazed head; the light itself is another sprite. */
export function lamp(): Raster {
  const raster = new Raster(18, 50);
  raster.rect([8, 14, 2, 32], metal(1)).rect([8, 14, 1, 32], metal(3));
  raster.rect([7, 30, 4, 2], metal(2)).rect([7, 30, 2, 1], metal(4));
  raster.rect([6, 43, 6, 4], metal(1)).rect([6, 43, 6, 1], metal(3)).rect([6, 44, 1, 3], metal(2));
  raster.rect([4, 13, 10, 1], metal(2));
  raster.fill([5, 5, 8, 8], (x, y, u, v) => pick(P.gold, 0.95 - v * 0.25 - u * 0.15));
  for (const x of [5, 9, 12]) raster.rect([x, 5, 1, 8], metal(1));
  raster.rect([4, 4, 10, 1], metal(1)).rect([6, 2, 6, 2], metal(2)).rect([6, 2, 3, 1], metal(4));
  raster.rect([8, 0, 2, 2], metal(3));
  return rim(raster, INK);
}

/** What glows at night: warm panes at the same place as the day's. */
export function litPanes(size: Raster, panes: readonly Box[]): Raster {
  const raster = new Raster(size.w, size.h);
  for (const box of panes) {
    raster.fill(box, (x, y, u, v) => tone(WARM, 0.9 - Math.abs(u - 0.5) * 0.7 - v * 0.3));
  }
  return raster;
}

/** Low lawn lamp. */
export function bollard(): Raster {
  const raster = new Raster(8, 16);
  raster.rect([2, 3, 4, 11], metal(1)).rect([2, 3, 1, 11], metal(3));
  raster
    .rect([2, 4, 4, 3], step(P.gold, 4))
    .rect([1, 2, 6, 2], metal(2))
    .rect([1, 2, 3, 1], metal(4));
  return rim(raster, INK);
}

/** Bench seen from the front. */
export function bench(): Raster {
  const raster = new Raster(32, 22);
  for (let k = 0; k < 3; k++) {
    raster.rect([3, 3 + k * 3, 26, 2], wood(k > 1 ? 3 : 4)).rect([3, 3 + k * 3, 26, 1], wood(5));
  }
  for (const x of [5, 26]) raster.rect([x, 2, 1, 10], metal(1));
  raster.rect([2, 11, 28, 4], wood(4)).rect([2, 11, 28, 1], wood(5)).rect([2, 13, 28, 1], wood(3));
  for (const x of [4, 26]) raster.rect([x, 15, 2, 5], metal(1)).rect([x, 15, 1, 5], metal(3));
  return rim(raster, INK);
}

/** Bench seen from behind: one looks at its back. */
export function benchBack(): Raster {
  const raster = new Raster(32, 22);
  for (const x of [4, 26]) raster.rect([x, 4, 2, 16], metal(1)).rect([x, 4, 1, 16], metal(2));
  raster.rect([2, 3, 28, 1], wood(5));
  for (let k = 0; k < 3; k++) {
    raster.rect([2, 4 + k * 4, 28, 3], wood(3)).rect([2, 4 + k * 4, 28, 1], wood(4));
    raster.rect([2, 6 + k * 4, 28, 1], wood(2));
  }
  return rim(raster, INK);
}

/** Bench from the side, seat towards the east. */
export function benchSide(): Raster {
  const raster = new Raster(18, 34);
  raster.fill([8, 8, 7, 20], (x, y) => wood((x - 8) % 3 === 2 ? 2 : y % 9 === 0 ? 3 : 4));
  raster.rect([8, 8, 7, 1], wood(5)).rect([8, 27, 7, 2], wood(2));
  raster.rect([3, 2, 4, 24], wood(3)).rect([3, 2, 1, 24], wood(5)).rect([6, 2, 1, 24], wood(2));
  raster.rect([3, 2, 4, 1], wood(5));
  raster.rect([4, 26, 2, 6], metal(1)).rect([13, 29, 2, 3], metal(1)).rect([4, 26, 1, 6], metal(3));
  return rim(raster, INK);
}

const drum = (colours: Ramp) => (_x: number, _y: number, u: number, v: number) =>
  tone(colours, 0.7 - u * 0.4 - v * 0.1);

/** Twin bin, for what can be used again and what cannot. */
export function bin(): Raster {
  const raster = new Raster(14, 20);
  raster.fill([2, 5, 5, 12], drum(P.leaf)).fill([7, 5, 5, 12], drum(P.blue));
  raster.rect([1, 3, 12, 3], metal(2)).rect([1, 3, 12, 1], metal(4));
  raster.rect([3, 8, 3, 2], P.ink).rect([8, 8, 3, 2], P.ink);
  raster.rect([3, 12, 3, 3], step(P.cream, 4)).rect([8, 12, 3, 3], step(P.cream, 4));
  return rim(raster, INK);
}

/** Glazed board on two posts; the words are put on by the game. */
export function noticeBoard(): Raster {
  const raster = new Raster(46, 40);
  for (const x of [4, 39]) raster.rect([x, 6, 3, 31], metal(2)).rect([x, 6, 1, 31], metal(4));
  raster.rect([2, 2, 42, 4], step(P.red, 1)).rect([2, 2, 42, 1], step(P.red, 3));
  raster.rect([3, 6, 40, 22], wood(2)).fill([5, 8, 36, 18], () => step(P.cream, 4));
  const papers: readonly (readonly [number, number, Ramp])[] = [
    [6, 9, P.sky],
    [15, 10, P.gold],
    [24, 9, P.cherry],
    [33, 11, P.leaf],
  ];
  for (const [x, y, colours] of papers) {
    raster.rect([x, y, 7, 12], step(colours, 4)).rect([x, y + 11, 7, 1], step(colours, 2));
    for (let k = 0; k < 3; k++) raster.rect([x + 1, y + 4 + k * 2, 5, 1], step(P.stone, 3));
    raster.rect([x + 1, y + 1, 5, 2], step(colours, 2)).set(x + 3, y, step(P.red, 2));
  }
  raster.line([9, 25, 26, 8], [255, 255, 255, 46], 4);
  raster.rect([3, 28, 40, 1], wood(0));
  return rim(raster, INK);
}

/** Finger post with two arms. */
export function signpost(): Raster {
  const raster = new Raster(34, 40);
  raster
    .rect([16, 2, 3, 35], metal(2))
    .rect([16, 2, 1, 35], metal(4))
    .rect([15, 1, 5, 2], metal(3));
  const arm = (y: number, side: 1 | -1, colours: Ramp) => {
    const [from, tip] = side > 0 ? [12, 31] : [22, 3];
    raster.polygon(
      [
        [from, y],
        [tip - side * 4, y],
        [tip, y + 4],
        [tip - side * 4, y + 8],
        [from, y + 8],
      ],
      (x, py) => step(colours, py === y ? 4 : py > y + 6 ? 1 : 2),
    );
    raster.rect([side > 0 ? 14 : 8, y + 3, 12, 1], step(P.cream, 4));
    raster.rect([side > 0 ? 14 : 8, y + 5, 8, 1], step(P.cream, 4));
  };
  arm(5, 1, P.blue);
  arm(15, -1, P.red);
  raster.rect([14, 36, 7, 2], step(P.stone, 2));
  return rim(raster, INK);
}

/** Shelter with a bench and a map. */
export function busStop(): Raster {
  const raster = new Raster(74, 50);
  for (const x of [8, 62]) raster.rect([x, 12, 3, 35], metal(2)).rect([x, 12, 1, 35], metal(4));
  raster.fill([11, 14, 51, 22], (x, y) => withAlpha(step(P.glass, (x + y) % 23 < 4 ? 4 : 3), 205));
  raster.rect([28, 14, 1, 22], metal(2)).rect([45, 14, 1, 22], metal(2));
  raster.rect([47, 16, 13, 18], step(P.cream, 4)).rect([49, 18, 9, 8], step(P.leaf, 4));
  raster.line([49, 24, 57, 19], step(P.red, 3)).rect([49, 28, 9, 1], step(P.stone, 3));
  raster
    .rect([14, 36, 32, 3], wood(4))
    .rect([14, 36, 32, 1], wood(5))
    .rect([14, 38, 32, 1], wood(2));
  for (const x of [16, 42]) raster.rect([x, 39, 2, 7], metal(1));
  raster.fill([2, 4, 70, 8], (x, y, u, v) => tone(P.blue, 0.72 - v * 0.36 - u * 0.1));
  raster.rect([2, 4, 70, 1], step(P.blue, 4)).rect([2, 11, 70, 2], metal(1));
  raster.rect([6, 13, 60, 1], [43, 29, 85, 110]);
  return rim(raster, INK);
}

export function mailbox(): Raster {
  const raster = new Raster(18, 28);
  raster.fill([3, 4, 12, 20], (x, y, u, v) => tone(P.leaf, 0.56 - u * 0.34 - v * 0.1));
  raster.ellipse([9, 5, 6, 3], step(P.leaf, 4)).ellipse([9, 5.5, 5, 2], step(P.leaf, 3));
  raster
    .rect([5, 9, 8, 2], P.ink)
    .rect([5, 13, 8, 6], step(P.gold, 3))
    .rect([5, 13, 8, 1], step(P.gold, 4));
  raster.line([5, 14, 9, 16], step(P.gold, 1)).line([12, 14, 9, 16], step(P.gold, 1));
  raster.rect([4, 24, 10, 2], step(P.leaf, 0));
  return rim(raster, INK);
}

/** Railing, made to join side by side. */
export function railing(): Raster {
  const raster = new Raster(16, 18);
  raster.rect([0, 3, 16, 2], metal(3)).rect([0, 3, 16, 1], metal(5)).rect([0, 13, 16, 1], metal(2));
  for (const x of [1, 5, 9, 13]) raster.rect([x, 5, 1, 10], metal(2));
  raster.rect([0, 2, 2, 15], metal(2)).rect([0, 2, 1, 15], metal(4)).rect([0, 5, 16, 1], INK);
  return raster;
}

/** Gate bar, lowered across a carriageway. */
export function gateBar(): Raster {
  const raster = new Raster(76, 26);
  raster.rect([3, 6, 10, 18], step(P.gold, 2)).rect([3, 6, 3, 18], step(P.gold, 3));
  raster.rect([2, 4, 12, 3], metal(2)).rect([2, 4, 12, 1], metal(4)).rect([5, 10, 5, 4], metal(0));
  raster.fill([13, 9, 60, 4], (x, y) => {
    const red = Math.floor((x - 13) / 8) % 2 === 0;
    return red ? step(P.red, y < 10 ? 3 : 2) : mix(P.white, step(P.stone, 4), y < 11 ? 0 : 0.5);
  });
  raster.rect([70, 12, 2, 12], metal(2)).rect([68, 22, 6, 2], metal(1));
  return rim(raster, INK);
}
