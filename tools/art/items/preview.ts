// Draws every icon on one sheet, with its dim silhouette, to look at: node tools/art/items/preview.ts out.png
import sharp from "sharp";
import { hex, withAlpha } from "../colour.ts";
import { Raster } from "../raster.ts";
import { drawIcon } from "./build.ts";
import { ICONS } from "./catalogue.ts";

const COLUMNS = 12;
const CELL = 38;
const SCALE = 3;

const names = Object.keys(ICONS);
const lines = Math.ceil(names.length / COLUMNS);
const sheet = new Raster(COLUMNS * CELL, lines * (CELL + 14));
sheet.rect([0, 0, sheet.w, sheet.h], hex("#e8d8b8"));
names.forEach((name, k) => {
  const draw = ICONS[name];
  if (!draw) return;
  const icon = drawIcon(draw);
  const x = (k % COLUMNS) * CELL;
  const y = Math.floor(k / COLUMNS) * (CELL + 14);
  sheet.rect([x + 1, y + 1, CELL - 2, CELL - 2], hex("#f7ecd0")).blit(icon, x + 3, y + 3);
  const dim = icon.clone().map((own) => withAlpha(hex("#6f6885"), own[3]));
  for (let py = 0; py < 14; py++) {
    for (let px = 0; px < 14; px++) {
      sheet.set(x + 12 + px, y + CELL - 1 + py, dim.get(px * 2.4, py * 2.4));
    }
  }
});
const big = sheet.scale(SCALE);
const raw = { width: big.w, height: big.h, channels: 4 } as const;
await sharp(Buffer.from(big.data.buffer), { raw })
  .png()
  .toFile(process.argv[2] ?? "items.png");
