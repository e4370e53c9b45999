/** Looks at what a page really shows: the pixels of its picture. */
import type { Page } from "playwright-core";
import sharp from "sharp";

export interface PictureFacts {
  /** Different colours, of 4 bits a channel. */
  colours: number;
  /** Share of the most frequent of them, 0 to 1. */
  commonest: number;
  /** Mean brightness, 0 to 255. */
  brightness: number;
}

/** Facts about the world as it is drawn, in the middle of the screen where no card lies. */
export async function picturedWorld(page: Page): Promise<PictureFacts> {
  const size = page.viewportSize() ?? { width: 390, height: 844 };
  const middle = { x: 0, y: size.height * 0.3, width: size.width, height: size.height * 0.35 };
  return factsOf(await page.screenshot({ clip: middle }));
}

async function factsOf(png: Buffer): Promise<PictureFacts> {
  const { data } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const counts = new Map<number, number>();
  let sum = 0;
  for (let at = 0; at < data.length; at += 3) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    const colour = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
    sum += (red + green + blue) / 3;
  }
  const pixels = data.length / 3;
  return {
    colours: counts.size,
    commonest: Math.max(...counts.values()) / pixels,
    brightness: sum / pixels,
  };
}
