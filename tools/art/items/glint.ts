import { mix, withAlpha, type Rgba } from "../colour.ts";
import { PALETTE } from "../palette.ts";
import { Raster } from "../raster.ts";

/** Frames of the glint; frame 0 is nearly at rest. */
export const GLINT_FRAMES = 4;

const STARS: readonly (readonly [x: number, y: number, reach: number])[] = [
  [25, 6, 1],
  [24, 7, 3],
  [8, 9, 2],
  [23, 23, 3],
];

function star(raster: Raster, [x, y, reach]: readonly [number, number, number]): void {
  const warm: Rgba = withAlpha(mix(PALETTE.white, [255, 223, 126, 255], 0.5), 200);
  for (let k = -reach; k <= reach; k++) {
    const colour = Math.abs(k) === reach ? warm : PALETTE.white;
    raster.put(x + k, y, colour).put(x, y + k, colour);
  }
  if (reach > 1) raster.put(x - 1, y - 1, warm).put(x + 1, y + 1, warm);
}

/** A sparkle and a band of light that crosses a 32×32 icon; drawn over any icon, additive or plain. */
export function glintFrame(frame: number): Raster {
  const raster = new Raster(32, 32);
  const spot = STARS[frame];
  if (!spot) throw new Error(`the glint has no frame ${frame}`);
  if (frame > 0) {
    const band = 12 + frame * 10;
    raster.fill([7, 7, 18, 18], (x, y) => {
      const across = x + y - band;
      if (across < 0 || across > 4) return null;
      return withAlpha(PALETTE.white, across === 0 || across === 4 ? 60 : 110);
    });
  }
  star(raster, spot);
  return raster;
}
