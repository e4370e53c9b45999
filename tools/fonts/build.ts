/**
 * The title font: ZCOOL KuaiLe (SIL Open Font License), cut down to the letters that titles of the
 * interface use. `npm run fonts` writes assets/fonts/title.woff2; run it when a title changes.
 */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import subsetFont from "subset-font";

const ROOT = resolve(import.meta.dirname, "..", "..");
/** Latin titles keep the system's font, which suits them better. */
const LATIN = /[A-Za-z]/;

const letters = new Set("0123456789 ·「」《》,。!?:“”…");
for (const title of await titles()) {
  for (const letter of title) if (!LATIN.test(letter)) letters.add(letter);
}
const font = await subsetFont(await wholeFont(), [...letters].join(""), { targetFormat: "woff2" });
await mkdir(join(ROOT, "assets", "fonts"), { recursive: true });
await writeFile(join(ROOT, "assets", "fonts", "title.woff2"), font);
console.log(`assets/fonts/title.woff2: ${letters.size} letters, ${font.length} bytes`);

/** Every text whose key ends in `.title`, of the kit and of all packs. */
async function titles(): Promise<string[]> {
  const found: string[] = [];
  const folder = join(ROOT, "assets", "locales", "zh");
  for (const file of await readdir(folder)) {
    for (const [key, text] of Object.entries(await readTable(join(folder, file)))) {
      if (key.endsWith(".title")) found.push(String(text));
    }
  }
  const packs = join(ROOT, "assets", "content");
  for (const entry of await readdir(packs, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const words = await readTable(join(packs, entry.name, "words.json"));
    for (const [key, text] of Object.entries(words)) {
      if (key.endsWith(".title")) found.push(...Object.values(text as Record<string, string>));
    }
  }
  return found;
}

async function readTable(file: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(file, "utf8")) as Record<string, unknown>;
}

/** The package ships the font in slices by unicode range; the Chinese one holds all we need. */
async function wholeFont(): Promise<Buffer> {
  const sheet = createRequire(import.meta.url).resolve("@fontsource/zcool-kuaile/index.css");
  const files = join(sheet, "..", "files");
  return readFile(join(files, "zcool-kuaile-chinese-simplified-400-normal.woff2"));
}
