// The materials of the campus as named shades. Walls carry the colour read off the photographs as `mid`.
import { hex, ramp, withAlpha, type Ramp, type Rgba } from "../colour.ts";
import { PALETTE } from "../palette.ts";

/** One material, dark to light; `ramp` holds the same seven colours for blended surfaces. */
export interface Material {
  ramp: Ramp;
  deep: Rgba;
  dark: Rgba;
  shade: Rgba;
  mid: Rgba;
  light: Rgba;
  bright: Rgba;
  gleam: Rgba;
}

/** Names the shades of a ramp; a ramp shorter than seven repeats its ends. */
export function materialOf(colours: Ramp): Material {
  const at = (k: number) => colours[Math.min(k, colours.length - 1)] ?? PALETTE.ink;
  const [deep, dark, shade, mid] = [at(0), at(1), at(2), at(3)];
  return { ramp: colours, deep, dark, shade, mid, light: at(4), bright: at(5), gleam: at(6) };
}

export const STONE = {
  main: materialOf(PALETTE.mainStone),
  wing: materialOf(PALETTE.wingStone),
  hall: materialOf(PALETTE.hallStone),
  sand: materialOf(PALETTE.sandStone),
  olive: materialOf(PALETTE.olive),
  kerb: materialOf(PALETTE.stone),
  concrete: materialOf(PALETTE.concrete),
  metalRoof: materialOf(PALETTE.roofGrey),
  pale: materialOf(
    ramp("#4f4d68", "#77768a", "#9f9ea9", "#c1bfbd", "#d7d4cc", "#e9e5d9", "#f8f4e6"),
  ),
  ash: materialOf(
    ramp("#3f3c58", "#5c5a70", "#7a7985", "#969693", "#b0afa8", "#cac8bc", "#e2dfd0"),
  ),
  blueGrey: materialOf(
    ramp("#3a3f60", "#585f7c", "#7b8497", "#9aa3ad", "#b6bec0", "#d0d6d2", "#e9ece2"),
  ),
  ochre: materialOf(
    ramp("#5a4058", "#86655f", "#ad8a6c", "#ccad82", "#dfc69a", "#eedcb4", "#fbf0d2"),
  ),
  rose: materialOf(
    ramp("#503754", "#7c5767", "#a37c7c", "#c09c91", "#d4b6a6", "#e6d0bd", "#f6e8d6"),
  ),
  green: materialOf(
    ramp("#33465a", "#4f6a6b", "#748b80", "#96a894", "#b3c0a9", "#cfd6bf", "#e9ebd8"),
  ),
};

export const BRICK = {
  frame: materialOf(PALETTE.redFrame),
  west: materialOf(PALETTE.westBrick),
  museum: materialOf(PALETTE.museumRed),
  grey: materialOf(
    ramp("#34314f", "#4c4a62", "#696877", "#858489", "#a09e9c", "#bab7ae", "#d4d0c2"),
  ),
  brown: materialOf(
    ramp("#3b2238", "#5a3540", "#785048", "#956c56", "#b08767", "#c9a37f", "#e3c4a0"),
  ),
};

export const METAL = materialOf(PALETTE.metal);
export const GLASS = materialOf(PALETTE.glass);
export const WOOD = materialOf(PALETTE.wood);
export const GOLD = materialOf(PALETTE.gold);
export const RED = materialOf(PALETTE.red);
export const BLUE = materialOf(PALETTE.blue);
export const PLUM = materialOf(PALETTE.plum);
export const CREAM = materialOf(PALETTE.cream);
export const SAND = materialOf(PALETTE.sand);
export const WHITE = PALETTE.white;

/** Outline of stone houses, and the warmer one of brick houses. */
export const RIM_STONE = hex("#35224a");
export const RIM_BRICK = hex("#311a3a");
export const RIM_METAL = hex("#2f2a52");

/** The one translucent shadow colour; alpha 0–255. */
export function violet(alpha: number): Rgba {
  return withAlpha(PALETTE.shadow, alpha);
}
