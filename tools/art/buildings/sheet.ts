// node tools/art/buildings/sheet.ts --out <file.png> [--page buildings-axis]… [--light day|night|snow] [--scale 2]
// A contact sheet of the buildings, to look at them without building the pages.
import { parseArgs } from "node:util";
import { writeFile } from "node:fs/promises";
import sharp from "sharp";
import { contactSheet, type Light } from "./contact-sheet.ts";
import { demoBuildings } from "./demo.ts";
import { PAGES } from "./pages.ts";

const ALL = { ...PAGES, "buildings-demo": demoBuildings };

const { values } = parseArgs({
  options: {
    out: { type: "string", default: "buildings.png" },
    page: { type: "string", multiple: true, default: Object.keys(ALL) },
    light: { type: "string", default: "day" },
    scale: { type: "string", default: "2" },
  },
});

const isLight = (text: string): text is Light => ["day", "night", "snow"].includes(text);

if (!isLight(values.light)) throw new Error("--light is day, night or snow");
const chosen = Object.entries(ALL).filter(([page]) => values.page.includes(page));
const sheet = contactSheet(
  chosen.flatMap(([, buildings]) => buildings),
  { light: values.light },
).scale(Number(values.scale));
const raw = { width: sheet.w, height: sheet.h, channels: 4 } as const;
await writeFile(values.out, await sharp(Buffer.from(sheet.data.buffer), { raw }).png().toBuffer());
