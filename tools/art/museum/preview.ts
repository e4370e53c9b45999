// Shows the museum as the game does, with every item in its case:
// node tools/art/museum/preview.ts out.png [x,y,w,h in tiles] [marks]
import { join } from "node:path";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { hex, tone } from "../colour.ts";
import { drawIcon, readAssignments } from "../items/build.ts";
import { ICONS } from "../items/catalogue.ts";
import { PALETTE } from "../palette.ts";
import { readMapFile, type MapFile } from "../preview/map-file.ts";
import { hash } from "../random.ts";
import { Raster } from "../raster.ts";
import { buildMuseum } from "./build.ts";
import type { Piece } from "./piece.ts";
import { museumPieces } from "./sprites.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const MAP = join(ROOT, "assets/content/dut/maps/museum.tmj");
const TILE = 16;
const BOARDS = 12;
const CARPET = 13;
const OUTSIDE = hex("#17111f");

const [out = "museum.png", area = "0,0,98,68", marks = ""] = process.argv.slice(2);
const [left = 0, top = 0, wide = 98, high = 68] = area.split(",").map(Number);

function paintFloor(target: Raster, map: MapFile): void {
  target.fill([0, 0, target.w, target.h], (x, y) => {
    const code = map.ground[Math.floor(y / TILE) * map.width + Math.floor(x / TILE)];
    if (code === CARPET) return (x + y) % 5 === 0 ? PALETTE.red[2]! : tone(PALETTE.red, 0.36, 8);
    if (code !== BOARDS) return OUTSIDE;
    const row = Math.floor(y / 8);
    const board = Math.floor((x + row * 37) / 48);
    if (y % 8 === 7 || (x + row * 37) % 48 === 0) return tone(PALETTE.floor, 0.47, 6);
    return tone(PALETTE.floor, 0.58 + hash(board, row, 3) * 0.08, 8);
  });
}

async function drawThings(target: Raster, map: MapFile): Promise<void> {
  const pieces = new Map<string, Piece>(museumPieces().map((piece) => [piece.name, piece]));
  const assignments = await readAssignments();
  const put = (name: string, x: number, y: number) => {
    const piece = pieces.get(name);
    if (piece) target.blit(piece.raster, Math.round(x - piece.ax), Math.round(y - piece.ay));
  };
  const things = [...map.objects("buildings"), ...map.objects("props")].toSorted(
    (a, b) => a.y - b.y,
  );
  for (const { sprite, x, y } of things) put(`${sprite}.sh`, x, y);
  for (const { sprite, x, y, name } of things) {
    const id = name.startsWith("case-") ? name.slice(5) : "";
    const isFull = id !== "" && hash(Math.round(x), Math.round(y), 9) > 0.3;
    put(isFull ? `${sprite}-full` : sprite, x, y);
    const piece = pieces.get(sprite);
    const draw = ICONS[assignments[id] ?? ""];
    if (isFull && piece?.slot && draw) {
      const at = { x: Math.round(x - piece.ax), y: Math.round(y - piece.ay) };
      target.blit(drawIcon(draw), at.x + piece.slot.x, at.y + piece.slot.y);
    }
    put(`${sprite}.glass`, x, y);
  }
}

function drawMarks(target: Raster, map: MapFile): void {
  map.walls.forEach((wall, index) => {
    const at = [
      (index % map.width) * TILE,
      Math.floor(index / map.width) * TILE,
      TILE,
      TILE,
    ] as const;
    if (wall) target.rect(at, hex("#ff2040", 60));
  });
  for (const { x, y } of map.objects("spots")) target.ellipse([x, y, 4, 4], hex("#20ff60"));
  for (const { x, y } of map.objects("spawns")) target.ellipse([x, y, 4, 4], hex("#2080ff"));
}

const report = await buildMuseum();
console.log(report, JSON.parse(await readFile(MAP, "utf8")).layers.length);
const map = readMapFile(MAP);
const whole = new Raster(map.width * TILE, map.height * TILE);
paintFloor(whole, map);
await drawThings(whole, map);
if (marks) drawMarks(whole, map);
const cut = whole.crop([left * TILE, top * TILE, wide * TILE, high * TILE]);
const picture = wide < 60 ? cut.scale(2) : cut;
const raw = { width: picture.w, height: picture.h, channels: 4 } as const;
await sharp(Buffer.from(picture.data.buffer), { raw }).png().toFile(out);
