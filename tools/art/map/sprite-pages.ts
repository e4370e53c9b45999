import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Box } from "./geometry.ts";

const box = { x: z.number(), y: z.number(), w: z.number(), h: z.number() };

const frameSchema = z.object({
  ...box,
  ax: z.number(),
  ay: z.number(),
  solid: z.array(z.object(box)).default([]),
});

const pageSchema = z.object({ image: z.string(), frames: z.record(z.string(), frameSchema) });

/** One picture of a page; all numbers in px, anchor and solids from its own top left. */
export type Frame = z.infer<typeof frameSchema> & { image: string };

export type Frames = ReadonlyMap<string, Frame>;

/** Reads the pages (`<page>.json`) of the given directories; a missing directory has no frames. */
export function readFrames(
  directories: readonly string[],
  wants: (file: string) => boolean = () => true,
): Frames {
  const frames = new Map<string, Frame>();
  for (const directory of directories) {
    if (!existsSync(directory)) continue;
    for (const file of readdirSync(directory).toSorted()) {
      const isPage = file.endsWith(".json") && file !== "index.json" && wants(file);
      if (isPage) readPage(frames, directory, file);
    }
  }
  return frames;
}

function readPage(frames: Map<string, Frame>, directory: string, file: string): void {
  const page = pageSchema.parse(JSON.parse(readFileSync(join(directory, file), "utf8")));
  const image = join(directory, page.image);
  for (const [name, frame] of Object.entries(page.frames)) frames.set(name, { ...frame, image });
}

/** Where a picture drawn with its foot at (x, y) tiles lies, in tiles. */
export function boxOfFrame(frame: Frame, x: number, y: number): Box {
  return { x: x - frame.ax / 16, y: y - frame.ay / 16, w: frame.w / 16, h: frame.h / 16 };
}

/** What of it blocks walking, in tiles. */
export function solidsOfFrame(frame: Frame, x: number, y: number): Box[] {
  const left = x - frame.ax / 16;
  const top = y - frame.ay / 16;
  return frame.solid.map((box) => ({
    x: left + box.x / 16,
    y: top + box.y / 16,
    w: box.w / 16,
    h: box.h / 16,
  }));
}
