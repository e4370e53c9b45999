import { withAlpha, type Ramp, type Rgba } from "../colour.ts";
import { PALETTE } from "../palette.ts";

type PlainName = "ink" | "white";

/** Name of a ramp of the palette. */
export type RampName = Exclude<keyof typeof PALETTE, PlainName | "shadow" | "shadowHard">;

const STEPS = [0, 1, 2, 3, 4, 5, 6] as const;

/** A colour by name: ramp and step (0 = darkest), or a plain colour. */
export type Ink = `${RampName}${(typeof STEPS)[number]}` | PlainName;

function ramps(): Omit<typeof PALETTE, PlainName | "shadow" | "shadowHard"> {
  const { ink: _ink, white: _white, shadow: _soft, shadowHard: _hard, ...rest } = PALETTE;
  return rest;
}

const RAMPS = ramps();

const COLOURS: ReadonlyMap<string, Rgba> = new Map<string, Rgba>([
  ["ink", PALETTE.ink],
  ["white", PALETTE.white],
  ...Object.entries(RAMPS).flatMap(([name, ramp]) =>
    ramp.map((colour, index): [string, Rgba] => [`${name}${index}`, colour]),
  ),
]);

/** The palette's ramp of that name. */
export function rampOf(name: RampName): Ramp {
  return RAMPS[name];
}

/** The colour of an ink; throws when the ramp has no such step. */
export function inkColour(ink: Ink, alpha = 255): Rgba {
  const colour = COLOURS.get(ink);
  if (!colour) throw new Error(`the palette has no ink ${ink}`);
  return withAlpha(colour, alpha);
}

/** The ink at a step of a ramp, held inside the ramp. */
export function inkAtStep(name: RampName, index: number): Ink {
  const held = Math.max(0, Math.min(RAMPS[name].length - 1, index));
  return `${name}${STEPS[held] ?? 0}`;
}
