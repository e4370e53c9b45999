import sharp from "sharp";
import type { Frame, Frames } from "../map/sprite-pages.ts";
import { Raster } from "../raster.ts";

/** Cuts frames out of their pages; each page is decoded once, each frame cut once. */
export class Sheets {
  readonly frames: Frames;
  private readonly pages = new Map<string, Raster>();
  private readonly cut = new Map<string, Raster>();

  private constructor(frames: Frames) {
    this.frames = frames;
  }

  /** Decodes every page the frames lie on. */
  static async open(frames: Frames): Promise<Sheets> {
    const sheets = new Sheets(frames);
    for (const image of new Set([...frames.values()].map((frame) => frame.image))) {
      sheets.pages.set(image, await decode(image));
    }
    return sheets;
  }

  has(name: string): boolean {
    return this.frames.has(name);
  }

  frame(name: string): Frame | undefined {
    return this.frames.get(name);
  }

  picture(name: string): Raster | undefined {
    const known = this.cut.get(name);
    const frame = this.frames.get(name);
    if (known || !frame) return known;
    const page = this.pages.get(frame.image);
    const raster = page?.crop([frame.x, frame.y, frame.w, frame.h]);
    if (raster) this.cut.set(name, raster);
    return raster;
  }
}

async function decode(image: string): Promise<Raster> {
  const { data, info } = await sharp(image)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raster = new Raster(info.width, info.height);
  raster.data.set(data);
  return raster;
}
