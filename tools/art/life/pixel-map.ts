// Small drawings written down as rows of letters, a letter a colour.
import type { Rgba } from "../colour.ts";
import { Raster } from "../raster.ts";

/** A dot or blank is transparent. Throws on a letter without a colour. */
export function pixelMap(rows: readonly string[], colours: Readonly<Record<string, Rgba>>): Raster {
  const raster = new Raster(Math.max(...rows.map((row) => row.length)), rows.length);
  rows.forEach((row, y) => {
    Array.from(row, (letter, x) => {
      if (letter === "." || letter === " ") return;
      const colour = colours[letter];
      if (!colour) throw new Error(`no colour for "${letter}"`);
      raster.put(x, y, colour);
    });
  });
  return raster;
}
