// The page life: animals, drifting and glittering things, marks of the interface on the ground, emote bubbles.
import { writePage, type AtlasEntry, type PageReport } from "../atlas.ts";
import { mix, step, type Ramp } from "../colour.ts";
import { PALETTE } from "../palette.ts";
import type { Raster } from "../raster.ts";
import {
  butterfly,
  catSit,
  catWalk,
  COATS,
  dog,
  dragonfly,
  gull,
  sparrow,
  sparrowFly,
} from "./animals.ts";
import {
  dust,
  falling,
  firefly,
  ginkgoLeaf,
  glimmer,
  pathDot,
  ripple,
  sail,
  seaGlint,
  smoke,
  snowflake,
  sparkle,
  tapMarker,
  wavelet,
} from "./drifting.ts";
import { emote, EMOTES } from "./emotes.ts";

const P = PALETTE;

interface Movement {
  name: string;
  frames: number;
  draw: (frame: number) => Raster;
  /** Stands on its foot line, or hangs by its middle. */
  anchor: "foot" | "middle";
}

function frames({ name, frames: count, draw, anchor }: Movement): AtlasEntry[] {
  return Array.from({ length: count }, (_, frame) => {
    const raster = draw(frame);
    const ax = Math.floor(raster.w / 2);
    const ay = anchor === "foot" ? raster.h - 1 : Math.floor(raster.h / 2);
    return { name: `${name}_${frame}`, raster, ax, ay, keepSize: true };
  });
}

const leafRamp: Ramp = P.leaf.map((c, k) => mix(c, step(P.gold, k), 0.3));

function animals(): Movement[] {
  const cats = Object.entries(COATS).flatMap(([colour, coat]): Movement[] => {
    const Name = colour[0]?.toUpperCase() + colour.slice(1);
    return [
      { name: `cat${Name}Walk`, frames: 4, draw: (f) => catWalk(coat, f), anchor: "foot" },
      { name: `cat${Name}Sit`, frames: 2, draw: (f) => catSit(coat, f), anchor: "foot" },
    ];
  });
  const wings: readonly (readonly [string, Ramp])[] = [
    ["butterflyYellow", P.gold],
    ["butterflyBlue", P.sky],
    ["butterflyPink", P.cherry],
  ];
  return [
    ...cats,
    { name: "dog", frames: 2, draw: dog, anchor: "foot" },
    { name: "gull", frames: 3, draw: gull, anchor: "middle" },
    { name: "sparrow", frames: 3, draw: sparrow, anchor: "foot" },
    { name: "sparrowFly", frames: 2, draw: sparrowFly, anchor: "middle" },
    { name: "dragonfly", frames: 2, draw: dragonfly, anchor: "middle" },
    ...wings.map(([name, colours]): Movement => {
      return { name, frames: 2, draw: (f) => butterfly(colours, f), anchor: "middle" };
    }),
  ];
}

function drifting(): Movement[] {
  return [
    { name: "petal", frames: 4, draw: (f) => falling(P.cherry, f), anchor: "middle" },
    { name: "petalWhite", frames: 4, draw: (f) => falling(P.magnolia, f), anchor: "middle" },
    { name: "leaf", frames: 4, draw: (f) => falling(leafRamp, f), anchor: "middle" },
    { name: "leafRed", frames: 4, draw: (f) => falling(P.maple, f), anchor: "middle" },
    { name: "leafGinkgo", frames: 2, draw: ginkgoLeaf, anchor: "middle" },
    { name: "snowflake", frames: 3, draw: snowflake, anchor: "middle" },
    { name: "sparkle", frames: 4, draw: sparkle, anchor: "middle" },
    { name: "seaGlint", frames: 4, draw: seaGlint, anchor: "middle" },
    { name: "ripple", frames: 5, draw: ripple, anchor: "middle" },
    { name: "wavelet", frames: 4, draw: wavelet, anchor: "middle" },
    { name: "smoke", frames: 5, draw: smoke, anchor: "middle" },
    { name: "firefly", frames: 2, draw: firefly, anchor: "middle" },
    { name: "sail", frames: 2, draw: sail, anchor: "foot" },
  ];
}

function marks(): Movement[] {
  return [
    { name: "glimmer", frames: 6, draw: glimmer, anchor: "foot" },
    { name: "dust", frames: 4, draw: dust, anchor: "foot" },
    { name: "tap", frames: 4, draw: tapMarker, anchor: "middle" },
  ];
}

/** Everything on the page life. */
export function lifeEntries(): AtlasEntry[] {
  const dots: AtlasEntry[] = [
    { name: "pathDot", raster: pathDot(false), ax: 5, ay: 3, keepSize: true },
    { name: "pathEnd", raster: pathDot(true), ax: 5, ay: 3, keepSize: true },
  ];
  const bubbles = EMOTES.map((name): AtlasEntry => {
    return { name: `emote.${name}`, raster: emote(name), ax: 9, ay: 17, keepSize: true };
  });
  const moving = [...animals(), ...drifting(), ...marks()].flatMap((movement) => frames(movement));
  return [...moving, ...dots, ...bubbles];
}

/** Writes life. */
export async function buildLife(dir: string): Promise<PageReport> {
  return writePage({ dir, page: "life", entries: lifeEntries(), maxColours: 200 });
}
