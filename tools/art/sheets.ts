// Contact sheets to look at: node tools/art/sheets.ts PAGE.json OUT.png [scale] [background]
// Draws every frame of a page on one ground, shadows under their things.
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { z } from "zod";
import { hex, type Rgba } from "./colour.ts";
import { Raster } from "./raster.ts";

const frameSchema = z.object({
  x: z.number(),
  y: z.number(),
  w: z.number(),
  h: z.number(),
  ax: z.number(),
  ay: z.number(),
});
const pageSchema = z.object({ image: z.string(), frames: z.record(z.string(), frameSchema) });

const WIDTH = 460;
const GAP = 4;

async function readPicture(file: string): Promise<Raster> {
  const { data, info } = await sharp(file)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raster = new Raster(info.width, info.height);
  raster.data.set(data);
  return raster;
}

/** Lays the frames out in rows on one background. */
export async function contactSheet(pageFile: string, background: Rgba): Promise<Raster> {
  const page = pageSchema.parse(JSON.parse(await readFile(pageFile, "utf8")));
  const picture = await readPicture(join(dirname(pageFile), page.image));
  const things = Object.entries(page.frames).filter(([name]) => !name.endsWith(".sh"));
  const sheet = new Raster(WIDTH, 4000);
  let [x, y, row] = [GAP, GAP, 0];
  for (const [name, frame] of things) {
    const shadow = page.frames[`${name}.sh`];
    const wide = Math.max(frame.w, shadow ? frame.ax + shadow.w - shadow.ax : 0);
    if (x + wide + GAP > WIDTH) [x, y, row] = [GAP, y + row + GAP, 0];
    const at = { x: x + frame.ax, y: y + frame.ay };
    for (const f of shadow ? [shadow, frame] : [frame]) {
      sheet.blit(picture.crop([f.x, f.y, f.w, f.h]), at.x - f.ax, at.y - f.ay);
    }
    x += wide + GAP;
    row = Math.max(row, frame.h + (shadow ? 4 : 0));
  }
  const height = Math.min(sheet.h, y + row + GAP);
  return new Raster(WIDTH, height).rect([0, 0, WIDTH, height], background).blit(sheet, 0, 0);
}

/** Writes a raster as PNG. */
export async function savePng(raster: Raster, file: string): Promise<void> {
  const raw = { width: raster.w, height: raster.h, channels: 4 } as const;
  await writeFile(file, await sharp(Buffer.from(raster.data.buffer), { raw }).png().toBuffer());
}

if (import.meta.main) {
  const [pageFile, out, scale = "2", background = "#77b85c"] = process.argv.slice(2);
  if (!pageFile || !out) throw new Error("usage: sheets.ts PAGE.json OUT.png [scale] [#rrggbb]");
  const sheet = await contactSheet(pageFile, hex(background));
  await savePng(sheet.scale(Number(scale)), out);
}
