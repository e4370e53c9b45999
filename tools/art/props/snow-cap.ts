// Snow on things: wherever the silhouette has air above it, a line of snow, thicker where it is broad.
import { step } from "../colour.ts";
import { paletteFor } from "../palette.ts";
import { Raster } from "../raster.ts";

/** An overlay of the same size with snow on every upper edge wider than two px. */
export function snowCap(raster: Raster): Raster {
  const snow = paletteFor("winter").grass;
  const cap = new Raster(raster.w, raster.h);
  const isTop = (x: number, y: number) => raster.alpha(x, y) > 128 && raster.alpha(x, y - 1) <= 128;
  const near = (x: number, y: number) => isTop(x, y) || isTop(x, y - 1) || isTop(x, y + 1);
  for (let y = 0; y < raster.h - 6; y++) {
    for (let x = 0; x < raster.w; x++) {
      if (!isTop(x, y)) continue;
      const broad = near(x - 1, y) && near(x + 1, y);
      if (!broad) continue;
      cap.put(x, y, step(snow, 6));
      if (raster.alpha(x, y + 1) > 0) cap.put(x, y + 1, step(snow, 4));
      if (near(x - 2, y) && near(x + 2, y)) cap.put(x, y - 1, step(snow, 6));
    }
  }
  return cap;
}
