// What drifts, falls, glitters and fades: petals, leaves, snow, ripples, sparkles, smoke, dust, fireflies.
import { mix, step, withAlpha, type Ramp, type Rgba } from "../colour.ts";
import { PALETTE } from "../palette.ts";
import { hash } from "../random.ts";
import { Raster } from "../raster.ts";
import { rim } from "../shading.ts";
import { pixelMap } from "./pixel-map.ts";

const P = PALETTE;
const FOAM: Rgba = [244, 255, 244, 255];

const TURNING: readonly (readonly string[])[] = [
  [".....", ".ab..", ".cb..", "..c..", "....."],
  [".....", ".....", ".abc.", "..c..", "....."],
  [".....", "..b..", ".ab..", ".cc..", "....."],
  [".....", "..a..", "..b..", "..c..", "....."],
];

/** A petal or leaf turning as it falls; four frames. */
export function falling(colours: Ramp, frame: number): Raster {
  const light = { a: step(colours, 5), b: step(colours, 4), c: step(colours, 3) };
  return pixelMap(TURNING[frame % 4] ?? [], light);
}

/** Ginkgo fan; two frames. */
export function ginkgoLeaf(frame: number): Raster {
  const rows = [
    ["aabaa.", "abbbba", ".abba.", "..ab..", "..c..."],
    [".aab..", ".abba.", ".abb..", "..b...", "...c.."],
  ][frame % 2];
  return pixelMap(rows ?? [], { a: step(P.gold, 4), b: step(P.gold, 3), c: step(P.gold, 1) });
}

/** Snowflake: small, middling, large. */
export function snowflake(size: number): Raster {
  const rows = [["w"], [".w.", "www", ".w."], ["w.w.w", ".www.", "wwwww", ".www.", "w.w.w"]][
    size % 3
  ];
  return pixelMap(rows ?? [], { w: [255, 255, 255, 235] });
}

/** A light on water or metal: grows and goes; four frames. */
export function sparkle(frame: number): Raster {
  const raster = new Raster(9, 9);
  const reach = [1, 2, 4, 2][frame % 4] ?? 1;
  for (let k = 0; k <= reach; k++) {
    const colour = withAlpha(FOAM, 255 - (k / (reach + 1)) * 170);
    raster
      .put(4 + k, 4, colour)
      .put(4 - k, 4, colour)
      .put(4, 4 + k, colour)
      .put(4, 4 - k, colour);
  }
  return raster;
}

/** A short glint lying on the sea; four frames. */
export function seaGlint(frame: number): Raster {
  const raster = new Raster(14, 4);
  const length = [3, 7, 11, 6][frame % 4] ?? 3;
  const left = Math.floor((14 - length) / 2);
  raster.rect([left, 1, length, 1], withAlpha(FOAM, 220));
  raster.rect([left + 2, 2, Math.max(1, length - 5), 1], withAlpha(step(P.water, 5), 160));
  return raster;
}

/** Rings on still water where a fish rose; five frames. */
export function ripple(frame: number): Raster {
  const raster = new Raster(26, 14);
  const size = 2 + frame * 2.4;
  const alpha = 230 - frame * 42;
  for (const r of frame > 1 ? [size, size - 3.6] : [size]) {
    for (let k = 0; k < 64; k++) {
      const angle = (k / 64) * Math.PI * 2;
      const colour = withAlpha(Math.sin(angle) < 0 ? FOAM : step(P.water, 5), alpha);
      raster.put(13 + Math.cos(angle) * r, 7 + Math.sin(angle) * r * 0.48, colour);
    }
  }
  if (frame === 0) raster.rect([12, 4, 2, 2], step(P.maple, 4)).put(14, 4, step(P.maple, 3));
  return raster;
}

/** A small wave of the lake running by; four frames. */
export function wavelet(frame: number): Raster {
  const raster = new Raster(18, 6);
  for (let x = 1; x < 17; x++) {
    const y = 2 + Math.round(Math.sin(x / 2.4 + frame * (Math.PI / 2)) * 1.2);
    const alpha = 200 * Math.sin((x / 17) * Math.PI);
    raster.put(x, y, withAlpha(step(P.water, 5), alpha));
    raster.put(x, y + 1, withAlpha(step(P.water, 3), alpha * 0.6));
  }
  return raster;
}

/** Smoke of a chimney or a pot; five frames, growing and thinning. */
export function smoke(frame: number): Raster {
  const raster = new Raster(16, 16);
  const size = 2.5 + frame * 1.1;
  const alpha = 190 - frame * 36;
  raster.ellipse([8 + frame * 0.3, 8, size, size], withAlpha(step(P.stone, 4), alpha));
  raster.ellipse([7 + frame * 0.3, 7, size * 0.66, size * 0.6], (x, y) =>
    withAlpha(mix(step(P.stone, 5), P.white, 0.4), hash(x, y, frame) > 0.1 ? alpha : alpha * 0.6),
  );
  return raster;
}

/** Dust under running feet; four frames. */
export function dust(frame: number): Raster {
  const raster = new Raster(14, 8);
  const colour = withAlpha(step(P.sand, 4), 200 - frame * 48);
  for (const [dx, dy, r] of [
    [-3, 0, 1.6],
    [0, -0.5, 2.2],
    [3, 0, 1.4],
  ] as const) {
    const spread = 1 + frame * 0.28;
    raster.ellipse([7 + dx * spread, 5 + dy - frame * 0.6, r + frame * 0.2, r * 0.8], colour);
  }
  return raster;
}

/** Firefly, bright and dim. */
export function firefly(frame: number): Raster {
  const bright = frame % 2 === 0;
  const glow: Rgba = [236, 255, 150, bright ? 90 : 40];
  const raster = new Raster(7, 7).ellipse([3.5, 3.5, 3.4, 3.4], glow);
  raster.ellipse([3.5, 3.5, 2, 2], withAlpha(glow, bright ? 170 : 80));
  return raster.put(3, 3, [255, 255, 214, bright ? 255 : 180]);
}

/** What tells that an item waits here: a rising star with small ones; six frames. */
export function glimmer(frame: number): Raster {
  const raster = new Raster(18, 24);
  const gold = step(P.gold, 4);
  const arms = [1, 2, 4, 5, 3, 2][frame % 6] ?? 1;
  for (let k = 0; k <= arms; k++) {
    const colour = k < 2 ? P.white : withAlpha(gold, 255 - k * 34);
    const side = k < arms ? colour : withAlpha(gold, 120);
    for (const [dx, dy] of [
      [k, 0],
      [-k, 0],
      [0, k],
      [0, -k],
    ] as const) {
      raster.put(9 + dx, 9 + dy, side);
    }
    if (k === 1) for (const d of [-1, 1]) raster.put(9 + d, 8, gold).put(9 + d, 10, gold);
  }
  for (let k = 0; k < 4; k++) {
    const rise = (frame * 3 + k * 5) % 18;
    const x = 4 + Math.floor(hash(k, 1, 6) * 11);
    raster.put(x, 21 - rise, withAlpha(k % 2 === 0 ? P.white : gold, 235 - rise * 9));
  }
  return raster;
}

/** Where one tapped to go: a ring that closes; four frames. */
export function tapMarker(frame: number): Raster {
  const raster = new Raster(22, 12);
  const r = [10, 8, 6, 7][frame % 4] ?? 7;
  for (let k = 0; k < 72; k++) {
    const angle = (k / 72) * Math.PI * 2;
    const dashed = k % 18 < 13;
    if (!dashed) continue;
    raster.put(11 + Math.cos(angle) * r, 6 + Math.sin(angle) * r * 0.5, P.white);
    raster.put(
      11 + Math.cos(angle) * (r - 1),
      6 + Math.sin(angle) * (r - 1) * 0.5,
      step(P.gold, 3),
    );
  }
  return raster.ellipse([11, 6, 1.6, 1], P.white);
}

/** A step of the way to where one goes; the last is larger. */
export function pathDot(last: boolean): Raster {
  const [rx, ry] = last ? [4, 2.4] : [2.4, 1.6];
  const raster = new Raster(10, 7).ellipse([5, 3.5, rx, ry], withAlpha(P.white, 230));
  return rim(raster, [51, 35, 63, 120]);
}

/** A sail out at sea; two frames. */
export function sail(frame: number): Raster {
  const raster = new Raster(18, 20);
  const lean = frame % 2;
  const sheet = [
    [8 + lean, 1],
    [8, 13],
    [2, 13],
  ] as const;
  raster.polygon(sheet, P.white);
  raster.polygon(
    [
      [9 + lean, 3],
      [9, 13],
      [14, 13],
    ],
    step(P.cream, 3),
  );
  raster.rect([3, 14, 12, 2], step(P.red, 2)).rect([3, 14, 12, 1], step(P.red, 3));
  return raster.rect([4, 16, 10, 1], withAlpha(step(P.water, 5), 200));
}
