// The pages props (street furniture, the same in every season, with `.snow` overlays), events (what is set up for
// a celebration) and light. Frames of movement end in _0, _1 …
import { writePage, type AtlasEntry, type PageReport } from "../atlas.ts";
import { step } from "../colour.ts";
import { sail } from "../life/drifting.ts";
import { PALETTE } from "../palette.ts";
import type { Box, Raster, ShadowOptions } from "../raster.ts";
import { standing } from "../shading.ts";
import { batonLantern, booth, cone, finishArch, quizZone } from "./event-things.ts";
import {
  balloon,
  balloonArch,
  balloonBunch,
  banner,
  bunting,
  flag,
  lantern,
  lanternString,
} from "./festive.ts";
import {
  fountain,
  fountainWinter,
  namedStone,
  pedestal,
  rock,
  roundBed,
  roundBedWinter,
  steps,
} from "./garden.ts";
import { cloudShadow, glow, lightPool } from "./light.ts";
import { snowCap } from "./snow-cap.ts";
import { basketHoop, bicycle, boat, kiosk, pingPongTable, sunshade } from "./sports.ts";
import { stage } from "./stage.ts";
import {
  bench,
  benchBack,
  benchSide,
  bin,
  bollard,
  busStop,
  gateBar,
  lamp,
  litPanes,
  mailbox,
  noticeBoard,
  railing,
  signpost,
} from "./street.ts";

const P = PALETTE;

interface Prop {
  name: string;
  raster: Raster;
  /** Px from the lower side to the foot line; 2 when left out. */
  foot?: number;
  shadow?: ShadowOptions;
  /** What shines at night, in px of the raster. */
  lit?: readonly Box[];
  /** Snow for winter: drawn by rule, or a picture of its own. */
  snow?: "cap" | Raster;
}

const SMALL = { length: 0.35, skew: 0.45 };
const TALL = { length: 0.4, skew: 0.5 };
const WIDE = { length: 0.25, skew: 0.3 };

function entriesOf({ name, raster, foot = 2, shadow, snow, lit }: Prop): AtlasEntry[] {
  const place = { ax: Math.floor(raster.w / 2), ay: raster.h - foot };
  const entries = standing(shadow ? { name, raster, foot, shadow } : { name, raster, foot });
  if (lit) entries.push({ ...place, name: `${name}.lit`, raster: litPanes(raster, lit) });
  if (!snow) return entries;
  const overlay = snow === "cap" ? snowCap(raster) : snow;
  return [...entries, { ...place, name: `${name}.snow`, raster: overlay }];
}

/** Frames of one size, so that swapping them never moves the thing. */
function animation(name: string, frames: readonly Raster[], foot = 2): AtlasEntry[] {
  return frames.flatMap((raster, k) =>
    standing({ name: `${name}_${k}`, raster, foot, keepSize: true }),
  );
}

const four = (draw: (frame: number) => Raster) => [0, 1, 2, 3].map((frame) => draw(frame));

const BEDS: readonly (readonly [string, number, number, number])[] = [
  ["bed", 44, 22, 9],
  ["ring", 74, 36, 4],
  ["statueBed", 92, 46, 11],
];

/** Panes that shine at night. */
const LIT = {
  lamp: [
    [6, 5, 3, 8],
    [10, 5, 2, 8],
  ],
  bollard: [[2, 4, 4, 3]],
  busStop: [[47, 16, 13, 18]],
  kiosk: [[9, 20, 42, 1]],
} as const satisfies Record<string, readonly Box[]>;

function bedProps(): Prop[] {
  return BEDS.map(([name, width, height, seed]) => ({
    name,
    raster: roundBed({ width, height, rings: [P.gold, P.cherry, P.red, P.cream], seed }),
    foot: 4,
    shadow: { length: 0.15, skew: 0.2 },
    snow: roundBedWinter(width, height),
  }));
}

function streetProps(): Prop[] {
  return [
    { name: "lamp", raster: lamp(), foot: 3, shadow: TALL, snow: "cap", lit: LIT.lamp },
    { name: "bollard", raster: bollard(), shadow: SMALL, snow: "cap", lit: LIT.bollard },
    { name: "bench", raster: bench(), shadow: TALL, snow: "cap" },
    { name: "benchBack", raster: benchBack(), shadow: TALL, snow: "cap" },
    { name: "benchSide", raster: benchSide(), shadow: SMALL, snow: "cap" },
    { name: "bin", raster: bin(), shadow: SMALL, snow: "cap" },
    { name: "noticeBoard", raster: noticeBoard(), shadow: TALL, snow: "cap" },
    { name: "signpost", raster: signpost(), shadow: TALL, snow: "cap" },
    { name: "busStop", raster: busStop(), shadow: WIDE, snow: "cap", lit: LIT.busStop },
    { name: "mailbox", raster: mailbox(), shadow: SMALL, snow: "cap" },
    { name: "railing", raster: railing(), foot: 1, shadow: WIDE, snow: "cap" },
    { name: "gateBar", raster: gateBar(), shadow: SMALL, snow: "cap" },
    { name: "kiosk", raster: kiosk(), foot: 3, shadow: WIDE, snow: "cap", lit: LIT.kiosk },
  ];
}

function gardenProps(): Prop[] {
  return [
    ...bedProps(),
    { name: "rock_0", raster: rock(0), foot: 3, shadow: SMALL, snow: "cap" },
    { name: "rock_1", raster: rock(1), foot: 3, shadow: SMALL, snow: "cap" },
    { name: "rock_2", raster: rock(2), foot: 3, shadow: SMALL, snow: "cap" },
    { name: "namedStone", raster: namedStone(), foot: 3, shadow: WIDE, snow: "cap" },
    { name: "steps", raster: steps() },
    {
      name: "pedestal",
      raster: pedestal("spring"),
      foot: 4,
      shadow: WIDE,
      snow: pedestal("winter"),
    },
  ];
}

function leisureProps(): Prop[] {
  return [
    { name: "bike0", raster: bicycle(step(P.blue, 2)), shadow: SMALL },
    { name: "bike1", raster: bicycle(step(P.red, 2)), shadow: SMALL },
    { name: "bike2", raster: bicycle(step(P.leaf, 3)), shadow: SMALL },
    { name: "boat", raster: boat(), foot: 5 },
    { name: "sail0", raster: sail(0), foot: 3 },
    { name: "sail1", raster: sail(1), foot: 3 },
    { name: "pingPong", raster: pingPongTable(), shadow: WIDE, snow: "cap" },
    { name: "hoop", raster: basketHoop(), shadow: TALL, snow: "cap" },
    { name: "umbrella_0", raster: sunshade(P.red), shadow: SMALL, snow: "cap" },
    { name: "umbrella_1", raster: sunshade(P.blue), shadow: SMALL, snow: "cap" },
  ];
}

function festiveProps(): Prop[] {
  const looks = [
    ["lantern_0", P.red, false],
    ["lantern_1", P.gold.slice(0, 5), false],
    ["lantern_2", P.cherry.slice(0, 5), false],
  ] as const;
  const lanterns = looks.flatMap(([name, colours, tall]): Prop[] => [
    { name, raster: lantern({ colours, lit: false, tall }), foot: 12 },
    { name: `${name}.lit`, raster: lantern({ colours, lit: true, tall }), foot: 12 },
  ]);
  const tall = { colours: P.red, tall: true };
  return [
    ...lanterns,
    { name: "lanternTall", raster: lantern({ ...tall, lit: false }), foot: 14 },
    { name: "lanternTall.lit", raster: lantern({ ...tall, lit: true }), foot: 14 },
    { name: "lanternString", raster: lanternString(false), foot: 26 },
    { name: "lanternString.lit", raster: lanternString(true), foot: 26 },
    { name: "banner", raster: banner(P.red), shadow: SMALL },
    { name: "bannerb", raster: banner(P.blue), shadow: SMALL },
    { name: "balloon_0", raster: balloon(P.red), foot: 1 },
    { name: "balloon_1", raster: balloon(P.gold.slice(1)), foot: 1 },
    { name: "balloon_2", raster: balloon(P.blue), foot: 1 },
    { name: "balloonBunch", raster: balloonBunch(), foot: 3 },
    { name: "bunting", raster: bunting(), foot: 24 },
  ];
}

/** Everything on the page light: glows, pools and cloud shadows, hung by their middle. */
export function lightEntries(): AtlasEntry[] {
  const pictures: Record<string, Raster> = {
    glow: glow(64, [255, 244, 214, 255]),
    glowWarm: glow(48, [255, 196, 112, 255]),
    glowSmall: glow(20, [255, 244, 214, 255]),
    lightPool: lightPool(96, 64),
    cloud_0: cloudShadow(0),
    cloud_1: cloudShadow(1),
  };
  return Object.entries(pictures).map(([name, raster]) => {
    return { name, raster, ax: raster.w >> 1, ay: raster.h >> 1, keepSize: true };
  });
}

/** Everything on the page props. */
export function propEntries(): AtlasEntry[] {
  const standingProps = [...streetProps(), ...gardenProps(), ...leisureProps(), ...festiveProps()];
  const basin = fountainWinter();
  return [
    ...standingProps.flatMap((prop) => entriesOf(prop)),
    ...animation(
      "flag",
      four((frame) => flag(frame)),
    ),
    ...animation(
      "flagBlue",
      four((frame) => flag(frame, P.blue)),
    ),
    ...animation("fountain", four(fountain), 6),
    { name: "fountain.snow", raster: basin, ax: basin.w / 2, ay: basin.h - 6, keepSize: true },
  ];
}

/** Everything on the page events. */
export function eventEntries(): AtlasEntry[] {
  const zones = { A: P.red, B: P.blue, C: P.gold.slice(1), D: P.leaf.slice(1) };
  const booths = [P.red, P.blue, P.gold.slice(1), P.leaf.slice(1)];
  const props: Prop[] = [
    { name: "stage", raster: stage(), foot: 8, shadow: { length: 0.2, skew: 0.3 } },
    { name: "finishArch", raster: finishArch(), foot: 5, shadow: WIDE },
    { name: "balloonArch", raster: balloonArch(), foot: 3, shadow: WIDE },
    { name: "cone", raster: cone(), shadow: SMALL },
    ...booths.map((colours, k) => ({
      name: `booth_${k}`,
      raster: booth(colours, k * 2),
      foot: 3,
      shadow: WIDE,
    })),
    ...(["A", "B", "C", "D"] as const).map((letter) => ({
      name: `zone${letter}`,
      raster: quizZone(letter, zones[letter]),
      foot: 32,
    })),
  ];
  return [...props.flatMap((prop) => entriesOf(prop)), ...animation("baton", four(batonLantern))];
}

/** Writes props, events and light. */
export async function buildProps(dir: string): Promise<PageReport[]> {
  return [
    await writePage({ dir, page: "props", entries: propEntries(), maxColours: 160 }),
    await writePage({ dir, page: "events", entries: eventEntries(), maxColours: 120 }),
    await writePage({ dir, page: "light", entries: lightEntries(), maxColours: 250 }),
  ];
}
