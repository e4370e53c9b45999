/** Names of all sprite frames that a pack's maps may use: the kit's pages and the pack's own. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const pageSchema = z.looseObject({ frames: z.record(z.string(), z.unknown()) });

/**
 * Frames of every page in the folders; null when none of them holds a page (pictures not drawn).
 * Throws when a page is not one of ours: pages are made by a script, not by hand.
 */
export async function readFrameNames(folders: readonly string[]): Promise<Set<string> | null> {
  const frames = new Set<string>();
  for (const folder of folders) {
    for (const file of await pageFiles(folder)) {
      const page = pageSchema.parse(JSON.parse(await readFile(join(folder, file), "utf8")));
      for (const name of Object.keys(page.frames)) frames.add(name);
    }
  }
  return frames.size > 0 ? frames : null;
}

async function pageFiles(folder: string): Promise<string[]> {
  const files = await readdir(folder).catch(() => []);
  return files.filter((file) => file.endsWith(".json") && file !== "index.json");
}
