/** The interface's own words in Chinese, by key, from the locale files of the kit. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const tableSchema = z.record(z.string(), z.string());

/** `locales` holds one folder a language; throws when a file there is no table of texts. */
export async function readKitWords(locales: string): Promise<Map<string, string>> {
  const words = new Map<string, string>();
  const folder = join(locales, "zh");
  for (const file of await readdir(folder)) {
    const table = tableSchema.parse(JSON.parse(await readFile(join(folder, file), "utf8")));
    for (const [key, text] of Object.entries(table)) words.set(key, text);
  }
  return words;
}
