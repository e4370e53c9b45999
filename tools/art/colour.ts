// Colours and ramps. A ramp runs from dark to light; painters ask for a place on it, not for a colour.

/** Red, green, blue, alpha; each 0–255. */
export type Rgba = readonly [number, number, number, number];

/** Colours of one material, dark to light. */
export type Ramp = readonly Rgba[];

/** Parses `#rrggbb`; `alpha` is 0–255. */
export function hex(text: string, alpha = 255): Rgba {
  const value = Number.parseInt(text.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255, alpha];
}

/** A ramp from `#rrggbb` texts, dark to light. */
export function ramp(...texts: string[]): Ramp {
  return texts.map((text) => hex(text));
}

/** The colour `t` of the way (0–1) from `a` to `b`, alpha included. */
export function mix(a: Rgba, b: Rgba, t: number): Rgba {
  const at = (k: 0 | 1 | 2 | 3) => Math.round(a[k] + (b[k] - a[k]) * t);
  return [at(0), at(1), at(2), at(3)];
}

/** The same colour with another alpha (0–255). */
export function withAlpha(colour: Rgba, alpha: number): Rgba {
  return [colour[0], colour[1], colour[2], Math.round(alpha)];
}

const BAYER_4 = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];

/** Threshold (0–1) of the 4×4 ordered dither at a pixel. */
export function bayer(x: number, y: number): number {
  return ((BAYER_4[(y & 3) * 4 + (x & 3)] ?? 0) + 0.5) / 16;
}

/** Steps a ramp without blending: index `index`, held inside the ramp. */
export function step(colours: Ramp, index: number): Rgba {
  const held = Math.max(0, Math.min(colours.length - 1, Math.floor(index)));
  const found = colours[held];
  if (!found) throw new Error("an empty ramp has no colour");
  return found;
}

/**
 * The ramp's colour at `t` (0 dark – 1 light). Without `at` the nearest colour; with
 * `at` = [x, y, strength 0–1] an ordered dither between the two neighbours.
 */
export function pick(
  colours: Ramp,
  t: number,
  at?: readonly [x: number, y: number, strength?: number],
): Rgba {
  const place = Math.max(0, Math.min(0.9999, t)) * (colours.length - 1);
  const low = Math.floor(place);
  const strength = at === undefined ? 0 : (at[2] ?? 1);
  const threshold = at === undefined ? 0.5 : 0.5 + (bayer(at[0], at[1]) - 0.5) * strength;
  return step(colours, place - low > threshold ? low + 1 : low);
}

/** Undithered colour at `t`, blended in `steps` small steps between neighbours: large calm surfaces. */
export function tone(colours: Ramp, t: number, steps = 4): Rgba {
  const place = Math.max(0, Math.min(0.9999, t)) * (colours.length - 1);
  const low = Math.floor(place);
  return mix(step(colours, low), step(colours, low + 1), Math.round((place - low) * steps) / steps);
}
