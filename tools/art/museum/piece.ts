import type { AtlasEntry } from "../atlas.ts";
import type { Rgba } from "../colour.ts";
import { hex, withAlpha } from "../colour.ts";
import { Pen } from "../items/pen.ts";
import { Raster } from "../raster.ts";

/** Line round the furniture. */
const FURNITURE_LINE = hex("#38203a");

/** A frame of the museum's page; `slot` = where the game draws an item (32×32), from the frame's top left. */
export interface Piece extends AtlasEntry {
  slot?: { x: number; y: number };
  /** Lies on the floor: one walks over it. */
  flat?: boolean;
}

/** The violet of the kit's shadows with another alpha (0–255). */
export function shade(alpha: number): Rgba {
  return withAlpha(hex("#2b1d55"), alpha);
}

/** An empty raster of that size with a pen on it. */
export function canvas(w: number, h: number): Pen {
  return new Pen(new Raster(w, h));
}

export interface Furniture {
  name: string;
  raster: Raster;
  /** Px from the raster's lower side up to the line it stands on. */
  foot?: number;
}

/** A thing on the floor with outline and a soft shadow to its lower right. */
export function furniture({ name, raster, foot = 2 }: Furniture): Piece[] {
  raster.outline(FURNITURE_LINE);
  const ax = raster.w / 2;
  const ay = raster.h - foot;
  return [
    { name, raster, ax, ay },
    { name: `${name}.sh`, raster: contactShadow(raster, ay), ax, ay },
  ];
}

/** A flat pool of shade where the thing touches the floor; indoors nothing casts a long shadow. */
export function contactShadow(raster: Raster, baseY: number): Raster {
  const [x, , w] = raster.bbox();
  const shadow = new Raster(raster.w + 6, raster.h + 6);
  shadow.ellipse([x + w / 2 + 2, baseY, w / 2 + 2, 4], shade(70));
  shadow.ellipse([x + w / 2 + 1, baseY - 0.5, w / 2, 2.5], shade(60));
  return shadow;
}

/** Something on a wall: placed on the wall's foot line, its lower edge `above` px higher. */
export function hanging(name: string, raster: Raster, above: number): Piece {
  return { name, raster, ax: raster.w / 2, ay: raster.h + above };
}
