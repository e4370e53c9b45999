// The lookup table of one person: marker code of the avatar page → colour.
import type { Look } from "../../shared/people/look.ts";

type FourTone = readonly [string, string, string, string];

/** What the avatar page says about colours and clothes. */
export interface AvatarPalette {
  slots: string[];
  tops: Record<string, { sleeves: { upper: string; lower: string }; hem: string }>;
  bottoms: Record<string, { upper: string; lower: string; skirt: string }>;
  ramps: {
    skin: Record<string, FourTone>;
    hair: Record<string, FourTone>;
    cloth: Record<string, FourTone>;
    fixed: Record<string, FourTone>;
  };
  eye: string;
}

const UNKNOWN: FourTone = ["#000000", "#404040", "#808080", "#c0c0c0"];
const MOUTH_RED = "#a83a4c";
const BLUSH_RED = "#f0646c";
const SHADOW_VIOLET = "#1d1430";
const LIGHT_YELLOW = "#fff0b0";

function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function mixed(from: string, to: string, part: number): string {
  const target = channels(to);
  const mix = channels(from).map((channel, i) =>
    Math.round(channel + ((target[i] ?? channel) - channel) * part),
  );
  return `#${mix.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** A ramp round any colour (`#rrggbb`), with the kit's violet shadows and yellow lights. */
function rampAround(colour: string): FourTone {
  return [
    mixed(colour, SHADOW_VIOLET, 0.72),
    mixed(colour, SHADOW_VIOLET, 0.32),
    colour,
    mixed(colour, LIGHT_YELLOW, 0.35),
  ];
}

function faceOf(palette: AvatarPalette, skin: FourTone, hair: FourTone): FourTone {
  return [palette.eye, mixed(skin[1], MOUTH_RED, 0.55), mixed(skin[2], BLUSH_RED, 0.42), hair[1]];
}

function chosenRamps(palette: AvatarPalette, look: Look): Record<string, FourTone> {
  const { skin, hair, cloth, fixed } = palette.ramps;
  const skinRamp = skin[look.skin] ?? UNKNOWN;
  const hairRamp = hair[look.hairColour] ?? UNKNOWN;
  return {
    ...fixed,
    skin: skinRamp,
    hair: hairRamp,
    face: faceOf(palette, skinRamp, hairRamp),
    top: cloth[look.topColour] ?? UNKNOWN,
    accent: cloth[look.accent] ?? UNKNOWN,
    scarf: cloth[look.accent] ?? UNKNOWN,
    bottom: cloth[look.bottomColour] ?? UNKNOWN,
    shoes: cloth[look.shoes] ?? UNKNOWN,
    hat: cloth[look.hatColour] ?? UNKNOWN,
    pack: cloth[look.packColour] ?? UNKNOWN,
  };
}

function packed(hex: string): number {
  const [red, green, blue] = channels(hex);
  return ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}

/**
 * Colours by marker code, packed as ImageData holds them on little-endian machines.
 * A class colour replaces the accent of whoever wears the class jersey.
 */
export function recolour(palette: AvatarPalette, look: Look, classColour?: string): Uint32Array {
  const ramps = chosenRamps(palette, look);
  if (classColour && look.top === "jersey") ramps["accent"] = rampAround(classColour);
  const sleeves = palette.tops[look.top]?.sleeves;
  const legs = palette.bottoms[look.bottom];
  const worn: Record<string, string | undefined> = {
    sleeveUpper: sleeves?.upper,
    sleeveLower: sleeves?.lower,
    legUpper: legs?.upper,
    legLower: legs?.lower,
  };
  const colours = palette.slots.flatMap((slot) => ramps[worn[slot] ?? slot] ?? UNKNOWN);
  return Uint32Array.from(colours, packed);
}
