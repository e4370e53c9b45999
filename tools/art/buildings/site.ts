// What a building is painted on. One painter is run three times (day, night, snow); the companions are the differences.
import type { Rgba } from "../colour.ts";
import { paletteFor, PALETTE, type Palette } from "../palette.ts";
import { Raster, type Box } from "../raster.ts";

export type Mode = "day" | "night" | "snow";

export interface Site {
  raster: Raster;
  mode: Mode;
  palette: Palette;
  /** Panes glazed so far: decides which are lit and which have a blind. */
  panes: number;
}

/** A rectangle in px of the sprite that blocks walking. */
export interface Solid {
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface Building {
  name: string;
  w: number;
  h: number;
  /** Row of the front's foot; the anchor is the middle of it. */
  base: number;
  solid: Solid[];
  paint: (site: Site) => void;
  /** Outline colour; null leaves the picture without one (flat ground). */
  rim?: Rgba | null;
  /** `house` = the foot swept to the right; `cast` = the skewed silhouette; `none`. */
  shadow: "house" | "cast" | "none";
  /** Height in px of the wall above the foot, for the length of a house's shadow. */
  height?: number;
}

/** An empty site of the size of a building, in one of the three modes. */
export function openSite(building: Pick<Building, "w" | "h">, mode: Mode): Site {
  const palette = mode === "snow" ? paletteFor("winter") : PALETTE;
  return { raster: new Raster(building.w, building.h), mode, palette, panes: 0 };
}

/** A foot of `depth` px ending at row `base`, as a solid. */
export function foot(x: number, base: number, w: number, depth: number): Solid {
  return { x, y: base - depth, w, h: depth };
}

/** A one-pixel-high box. */
export function row(x: number, y: number, w: number): Box {
  return [x, y, w, 1];
}
