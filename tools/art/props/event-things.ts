// What is set up for a celebration or a run: stage, booths, finish arch, quiz zones, baton. Signs stay plain.
import { mix, pick, step, withAlpha, type Ramp } from "../colour.ts";
import { PALETTE } from "../palette.ts";
import { hash } from "../random.ts";
import { Raster } from "../raster.ts";
import { INK, rim } from "../shading.ts";

const P = PALETTE;

/** Market booth; `goods` turns what lies on its table. */
export function booth(colours: Ramp, goods: number): Raster {
  const [w, h] = [56, 58];
  const raster = new Raster(w, h);
  for (const x of [5, w - 7]) raster.rect([x, 20, 2, 34], step(P.metal, 3));
  raster.fill([7, 24, w - 14, 18], (x, y, u, v) =>
    mix(step(P.plum, 2), step(colours, 1), 0.35 + v * 0.2),
  );
  awning(raster, colours);
  for (let k = 0; k < 4; k++) raster.rect([7, 25 + k, w - 14, 1], [43, 29, 85, 110 - k * 26]);
  raster.rect([4, 40, w - 8, 4], step(P.cream, 5)).rect([4, 43, w - 8, 1], step(P.cream, 2));
  raster.fill([4, 44, w - 8, 11], (x) => step(colours, (x - 4) % 9 < 5 ? 2 : 1));
  raster.rect([4, 44, w - 8, 1], [43, 29, 85, 90]).rect([4, 54, w - 8, 1], step(colours, 0));
  for (let k = 0; k < 5; k++) ware(raster, 8 + k * 9, (k + goods) % 5);
  return rim(raster, INK);
}

function awning(raster: Raster, colours: Ramp): void {
  const { w } = raster;
  for (let x = 2; x < w - 2; x++) {
    const striped = Math.floor((x - 2) / 7.5) % 2 === 1 ? P.cream.slice(1) : colours;
    const top = Math.round(3 + (Math.abs(x - w / 2) / (w / 2)) * 9);
    for (let y = top; y < 22; y++) {
      raster.put(x, y, step(striped, (x < w / 2 ? 3 : 2) + (y < top + 2 ? 1 : 0)));
    }
    const drop = [2, 3, 4, 4, 4, 3, 2][(x - 2) % 7] ?? 3;
    for (let y = 22; y < 22 + drop; y++) raster.put(x, y, step(striped, 1));
    raster.put(x, 21, step(striped, 1));
  }
  raster.rect([w / 2 - 1, 0, 2, 4], step(P.gold, 4));
}

function ware(raster: Raster, x: number, kind: number): void {
  if (kind === 0) {
    raster.rect([x, 35, 6, 5], step(P.blue, 3)).rect([x + 1, 33, 4, 2], step(P.cream, 4));
  } else if (kind === 1) {
    raster.ellipse([x + 3, 37, 3, 3], (px, py, u, v) => pick(P.gold, 0.7 - u * 0.3 - v * 0.3));
  } else if (kind === 2) {
    raster.rect([x, 34, 5, 6], step(P.red, 3)).rect([x + 1, 32, 3, 2], step(P.metal, 4));
  } else if (kind === 3) {
    raster.ellipse([x + 3, 37, 3, 3], step(P.leaf, 3)).rect([x + 1, 38, 4, 2], step(P.wood, 4));
    raster.set(x + 2, 35, step(P.cherry, 5)).set(x + 4, 36, step(P.cherry, 4));
  } else {
    raster.rect([x, 36, 7, 4], step(P.cream, 4)).rect([x + 1, 37, 5, 1], step(P.red, 2));
  }
}

/** Inflatable arch with a white board and a chequered foot. */
export function finishArch(): Raster {
  const [w, h, cx] = [148, 92, 74];
  const raster = new Raster(w, h);
  raster.fill([0, 0, w, h - 4], (x, y) => {
    const dx = (x + 0.5 - cx) / 66;
    const dy = y < 46 ? (46 - y) / 42 : 0;
    const reach = (Math.abs(dx) ** 3.4 + dy ** 3.4) ** (1 / 3.4);
    if (reach > 1.06 || reach < 0.77) return null;
    const across = (reach - 0.77) / 0.29;
    const angle = Math.floor((Math.atan2(46 - y, x - cx) + 0.12) / 0.28);
    const segment = (y < 46 ? angle : Math.floor(y / 13)) & 1;
    const light = 0.88 - Math.abs(across - (x < cx ? 0.62 : 0.36)) * 0.95 - (x > cx ? 0.1 : 0);
    return pick(segment ? P.red : P.gold.slice(1), light);
  });
  for (const x of [8, w - 26]) checks(raster, [x, h - 8, 6]);
  raster.rect([cx - 42, 18, 84, 13], P.white).rect([cx - 42, 30, 84, 1], step(P.cream, 2));
  checks(raster, [cx - 42, 31, 28]);
  return rim(raster, INK);
}

function checks(raster: Raster, [x, y, count]: readonly [number, number, number]): void {
  for (let row = 0; row < 2; row++) {
    for (let k = 0; k < count; k++) {
      raster.rect([x + k * 3, y + row * 3, 3, 3], (k + row) % 2 ? P.ink : P.white);
    }
  }
}

const LETTERS: Readonly<Record<string, readonly string[]>> = {
  A: ["..##..", ".####.", "##..##", "##..##", "######", "##..##", "##..##"],
  B: ["#####.", "##..##", "##..##", "#####.", "##..##", "##..##", "#####."],
  C: [".####.", "##..##", "##....", "##....", "##....", "##..##", ".####."],
  D: ["#####.", "##..##", "##..##", "##..##", "##..##", "##..##", "#####."],
};

/** Answer zone painted on the paving: a worn field, a dashed border, a big letter. */
export function quizZone(letter: "A" | "B" | "C" | "D", colours: Ramp): Raster {
  const [w, h] = [80, 64];
  const raster = new Raster(w, h);
  raster.fill([0, 0, w, h], (x, y) => {
    const side = Math.min(x, y, w - 1 - x, h - 1 - y);
    const corner = Math.min(x, w - 1 - x) + Math.min(y, h - 1 - y) < 4;
    if (corner || hash(x, y, 7) > 0.96) return null;
    if (side < 3) return withAlpha(P.white, Math.floor((x + y) / 8) % 2 ? 235 : 150);
    return withAlpha(
      mix(step(colours, 2), step(colours, 3), hash(x >> 2, y >> 2, 3) > 0.5 ? 0.2 : 0.4),
      150,
    );
  });
  const shade = withAlpha(step(colours, 0), 200);
  for (const [shift, ink] of [
    [1, shade],
    [0, withAlpha(P.white, 245)],
  ] as const) {
    LETTERS[letter]?.forEach((line, row) => {
      Array.from(line, (mark, column) => {
        if (mark !== "#") return;
        const [x, y] = [9 + column * 4 + shift, h / 2 - 14 + row * 4 + shift];
        for (let k = 0; k < 16; k++) raster.put(x + (k % 4), y + Math.floor(k / 4), ink);
      });
    });
  }
  return raster;
}

const FLAME_AT = [
  [0, 0],
  [0, -1],
  [1, -1],
  [0, 0],
] as const;

/** The relay's baton: a lantern on a red stick; four frames of its flame. */
export function batonLantern(frame: number): Raster {
  const raster = new Raster(17, 26);
  raster.rect([8, 15, 2, 9], step(P.red, 2)).rect([8, 15, 1, 9], step(P.red, 4));
  raster.rect([7, 22, 4, 2], step(P.gold, 3)).rect([6, 13, 6, 2], step(P.gold, 2));
  raster.fill([4, 5, 10, 8], (x, y, u, v) =>
    mix(
      [255, 216, 115, 255],
      [255, 246, 207, 255],
      1 - Math.abs(u - 0.45) * 1.4 - Math.abs(v - 0.5) * 0.5,
    ),
  );
  for (const x of [3, 7, 11, 14]) raster.rect([x, 5, 1, 8], step(P.gold, x > 12 ? 2 : 3));
  raster.rect([5, 4, 8, 1], step(P.gold, 3)).rect([6, 3, 6, 1], step(P.gold, 4));
  raster.rect([8, 1, 2, 2], step(P.red, 3));
  const [dx, dy] = FLAME_AT[frame % 4] ?? [0, 0];
  raster
    .rect([8 + dx, 8 + dy, 2, 4], [255, 154, 60, 255])
    .rect([8 + dx, 7 + dy, 1, 2], [255, 184, 78, 255]);
  raster.rect([8, 10, 2, 2], P.white);
  return rim(raster, [92, 42, 42, 255]);
}

export function cone(): Raster {
  const raster = new Raster(14, 18);
  raster.polygon(
    [
      [6, 2],
      [8, 2],
      [12, 14],
      [2, 14],
    ],
    (x, y) =>
      y > 6 && y < 10 ? (x < 7 ? P.white : step(P.cream, 3)) : step(P.maple, x < 7 ? 3 : 2),
  );
  raster.rect([1, 14, 12, 2], step(P.maple, 2)).rect([1, 14, 12, 1], step(P.maple, 4));
  return rim(raster, INK);
}
