import { readFile } from "node:fs/promises";
import * as fc from "fast-check";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import {
  readPieces,
  type AvatarPage,
  type AvatarPieces,
} from "../../client/people/avatar-pieces.ts";
import { composePixels } from "../../client/people/avatar-pixels.ts";
import {
  AVATAR_COLUMNS,
  AVATAR_DIRECTIONS,
  AVATAR_FRAME,
  AVATAR_POSES,
  AVATAR_SHEET,
  avatarFrameIndex,
} from "../../client/people/avatar-sheet.ts";
import { defaultLook } from "../../shared/people/look-defaults.ts";
import { LOOK_FIELDS, LOOK_OPTIONS, type Look } from "../../shared/people/look.ts";
import { anyLook } from "../support/any-look.ts";

const SPRITES = new URL("../../assets/sprites/", import.meta.url);
let page: AvatarPage;
let pieces: AvatarPieces;

beforeAll(async () => {
  page = JSON.parse(await readFile(new URL("avatars.json", SPRITES), "utf8"));
  const image = sharp(await readFile(new URL("avatars.webp", SPRITES))).ensureAlpha();
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  pieces = readPieces(page, { width: info.width, data: new Uint8ClampedArray(data) });
});

/** Pixels drawn in one frame of a sheet, as "x,y:colour". */
function drawn(sheet: Uint8ClampedArray, index: number): string[] {
  const left = (index % AVATAR_COLUMNS) * AVATAR_FRAME.width;
  const top = Math.floor(index / AVATAR_COLUMNS) * AVATAR_FRAME.height;
  const found: string[] = [];
  for (let y = 0; y < AVATAR_FRAME.height; y++) {
    for (let x = 0; x < AVATAR_FRAME.width; x++) {
      const at = ((top + y) * AVATAR_SHEET.width + left + x) * 4;
      if (sheet[at + 3]) found.push(`${x},${y}:${sheet.slice(at, at + 4).join(",")}`);
    }
  }
  return found;
}

const look = defaultLook({ classYear: 2005, seed: 5 });

function sheetOf(top: Look["top"], colour?: string): Buffer {
  return Buffer.from(composePixels(page, pieces, { ...look, top, accent: "red" }, colour));
}

describe("the avatar page", () => {
  it("has a drawing for every option one can choose", () => {
    const drawings = {
      face: LOOK_OPTIONS.face,
      hair: LOOK_OPTIONS.hair.filter((style) => style !== "bald"),
      top: LOOK_OPTIONS.top,
      hat: LOOK_OPTIONS.hat.slice(1),
      glasses: LOOK_OPTIONS.glasses.slice(1),
      scarf: LOOK_OPTIONS.scarf.slice(1),
      pack: LOOK_OPTIONS.pack.slice(1),
      keepsake: LOOK_OPTIONS.keepsake.slice(1),
    };
    for (const [kind, options] of Object.entries(drawings)) {
      for (const option of options) expect(page.frames).toHaveProperty([`${kind}.${option}.front`]);
    }
  });

  it("has a ramp for every colour and a rule for every garment", () => {
    expect(Object.keys(page.ramps.skin).toSorted()).toEqual([...LOOK_OPTIONS.skin].toSorted());
    expect(Object.keys(page.ramps.hair).toSorted()).toEqual(
      [...LOOK_OPTIONS.hairColour].toSorted(),
    );
    expect(Object.keys(page.ramps.cloth).toSorted()).toEqual([...LOOK_OPTIONS.accent].toSorted());
    for (const shoe of LOOK_OPTIONS.shoes) expect(page.ramps.cloth).toHaveProperty(shoe);
    expect(Object.keys(page.tops).toSorted()).toEqual([...LOOK_OPTIONS.top].toSorted());
    expect(Object.keys(page.bottoms).toSorted()).toEqual([...LOOK_OPTIONS.bottom].toSorted());
  });

  it("names only pieces that exist in its rig", () => {
    for (const views of Object.values(page.rig)) {
      for (const [view, frames] of Object.entries(views)) {
        for (const { legs, arms } of frames) {
          expect(page.frames).toHaveProperty([`legs.${legs}.${view}`]);
          const sides = view === "side" ? ["near", "far"] : ["left", "right"];
          sides.forEach((side, i) => {
            expect(page.frames).toHaveProperty([`arm.${arms[i]}.${view}.${side}`]);
          });
        }
      }
    }
  });

  it("counts frames as the composer does", () => {
    const counts = Object.fromEntries(
      Object.entries(AVATAR_POSES).map(([pose, { count }]) => [pose, count]),
    );
    expect(page.poses).toEqual(counts);
    for (const ways of Object.values(page.rig)) {
      for (const frames of Object.values(ways)) expect(frames).toHaveLength(AVATAR_COLUMNS);
    }
  });
});

describe("a composed person", () => {
  it("fills every frame of every look, with feet near the ground", () => {
    fc.assert(
      fc.property(anyLook, (any) => {
        const sheet = composePixels(page, pieces, any);
        for (let index = 0; index < AVATAR_COLUMNS * AVATAR_DIRECTIONS.length; index++) {
          const pixels = drawn(sheet, index);
          expect(pixels.length).toBeGreaterThan(120);
          expect(pixels.some((pixel) => Number(pixel.split(/[,:]/)[1]) >= 24)).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });

  it.each(["walk", "run", "wave", "clap", "cheer"] as const)("moves in %s, all ways", (pose) => {
    const sheet = composePixels(page, pieces, look);
    for (const direction of AVATAR_DIRECTIONS) {
      const first = drawn(sheet, avatarFrameIndex(pose, direction, 0));
      expect(drawn(sheet, avatarFrameIndex(pose, direction, 1))).not.toEqual(first);
    }
  });

  it("shows a change of every field", () => {
    const dressed: Look = {
      ...look,
      top: "jersey",
      bottom: "trousers",
      hat: "cap",
      pack: "backpack",
      hair: "short",
      skin: "warm",
      moves: "walking",
    };
    const before = composePixels(page, pieces, dressed);
    const unseen: string[] = [];
    for (const field of LOOK_FIELDS) {
      const other = LOOK_OPTIONS[field].find((option) => option !== dressed[field]);
      const after = composePixels(page, pieces, { ...dressed, [field]: other });
      if (Buffer.from(before).equals(Buffer.from(after))) unseen.push(field);
    }
    expect(unseen).toEqual([]);
  });

  it("takes the class colour on the jersey only", () => {
    expect(sheetOf("jersey", "#12ab34").equals(sheetOf("jersey"))).toBe(false);
    expect(sheetOf("tee", "#12ab34").equals(sheetOf("tee"))).toBe(true);
  });
});
