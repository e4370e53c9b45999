import type { Pen } from "./pen.ts";

/** Draws one icon on an empty 32×32 raster, leaving the outermost pixel free for the outline. */
export type DrawIcon = (pen: Pen) => void;

/** Icons of one subject by name. */
export type IconSet = Readonly<Record<string, DrawIcon>>;
