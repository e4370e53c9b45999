/** What the campus map shows, drawn from the map itself: ground, trees, buildings, names, people, me. */
import type { CampusMap } from "../../shared/world/campus-map.ts";
import type { Around } from "../../shared/world/protocol.ts";
import { inLanguage } from "../platform/text/text.ts";
import type { Place } from "./places.ts";
import { world } from "./world.ts";

/** CSS pixels a tile. */
export const MAP_SCALE = 2;
/** Pixels of the canvas for one CSS pixel, so that names stay sharp on a phone. */
export const SHARPNESS = 2;
/** Only places of this size are named without being chosen, tiles. */
const NAMED_FROM_TILES = 240;

/** Colours of the terrain codes 1–14, as on a paper map. */
const GROUND: readonly string[] = [
  "#000000",
  "#a9cf86",
  "#b8db93",
  "#dcc39a",
  "#d8d4cf",
  "#a7a3b4",
  "#ecdcab",
  "#7fb9dd",
  "#5f9fd0",
  "#c49a6a",
  "#b79d72",
  "#86ae72",
  "#d9b98a",
  "#b93a2f",
  "#33244b",
];
const TREE = "#6f9f5c";
const HOUSE = "#c58b6b";

/** Draws all of the map; the context's canvas is `SHARPNESS` times as large as it is shown. */
export function drawMap(
  context: CanvasRenderingContext2D,
  map: CampusMap,
  shown: { places: readonly Place[]; around: Around | null; chosen: string | null },
): void {
  context.setTransform(SHARPNESS, 0, 0, SHARPNESS, 0, 0);
  context.imageSmoothingEnabled = false;
  context.drawImage(groundPicture(map), 0, 0, map.width * MAP_SCALE, map.height * MAP_SCALE);
  for (const place of shown.places) drawHouse(context, place, place.id === shown.chosen);
  drawNames(context, shown);
  drawCrowd(context);
  for (const friend of shown.around?.friends ?? []) {
    if (friend.map === map.id) drawFriend(context, friend);
  }
  drawMe(context);
}

const pictures = new WeakMap<CampusMap, HTMLCanvasElement>();

/** One pixel a tile, made once a map. */
function groundPicture(map: CampusMap): HTMLCanvasElement {
  const known = pictures.get(map);
  if (known) return known;
  const canvas = document.createElement("canvas");
  canvas.width = map.width;
  canvas.height = map.height;
  const context = canvas.getContext("2d");
  if (!context) return canvas;
  for (let tile = 0; tile < map.ground.length; tile++) {
    const plant = map.plants[tile] ?? 0;
    const wooded = plant > 0 && plant !== 11;
    context.fillStyle = wooded ? TREE : (GROUND[map.ground[tile] ?? 0] ?? "#000000");
    context.fillRect(tile % map.width, Math.floor(tile / map.width), 1, 1);
  }
  pictures.set(map, canvas);
  return canvas;
}

function drawHouse(context: CanvasRenderingContext2D, place: Place, chosen: boolean): void {
  const { x, y, w, h } = place.rect;
  context.fillStyle = chosen ? "#f0b43c" : HOUSE;
  context.globalAlpha = chosen ? 0.95 : 0.55;
  context.fillRect(x * MAP_SCALE, y * MAP_SCALE, w * MAP_SCALE, h * MAP_SCALE);
  context.globalAlpha = 1;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The chosen place's name, then those of the largest, each where it covers none before it. */
function drawNames(
  context: CanvasRenderingContext2D,
  { places, chosen }: { places: readonly Place[]; chosen: string | null },
): void {
  const area = ({ id, rect }: Place): number => (id === chosen ? Infinity : rect.w * rect.h);
  const taken: Box[] = [];
  context.textAlign = "center";
  context.lineWidth = 4;
  for (const place of places.toSorted((a, b) => area(b) - area(a))) {
    if (area(place) < NAMED_FROM_TILES) break;
    const size = place.id === chosen ? 22 : 15;
    context.font = `600 ${size}px system-ui, "PingFang SC", "Noto Sans CJK SC", sans-serif`;
    const name = inLanguage(place.name);
    const x = (place.rect.x + place.rect.w / 2) * MAP_SCALE;
    const y = (place.rect.y + place.rect.h / 2) * MAP_SCALE;
    const half = context.measureText(name).width / 2 + 4;
    const box = { left: x - half, right: x + half, top: y - size * 0.7, bottom: y + size * 0.7 };
    if (taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    context.strokeStyle = "rgba(255,248,234,0.9)";
    context.fillStyle = "#2b1d3f";
    context.strokeText(name, x, y + 5);
    context.fillText(name, x, y + 5);
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Friends wherever they are in this copy, with their names. */
function drawFriend(
  context: CanvasRenderingContext2D,
  friend: { name: string; x: number; y: number },
): void {
  context.fillStyle = "#2f7d4f";
  context.strokeStyle = "#fff8ea";
  context.lineWidth = 3;
  context.beginPath();
  context.arc(friend.x * MAP_SCALE, friend.y * MAP_SCALE, 7, 0, Math.PI * 2);
  context.fill();
  context.stroke();
  context.textAlign = "center";
  context.strokeText(friend.name, friend.x * MAP_SCALE, friend.y * MAP_SCALE - 12);
  context.fillText(friend.name, friend.x * MAP_SCALE, friend.y * MAP_SCALE - 12);
}

/** Those in sight; how full the rest is stands in the district counts. */
function drawCrowd(context: CanvasRenderingContext2D): void {
  for (const seen of world.state.seen.values()) {
    const facts = world.state.walkers.get(seen.number);
    if (!facts || world.state.unseen.has(facts.person)) continue;
    context.fillStyle = "#33244b";
    context.beginPath();
    context.arc(seen.x * MAP_SCALE, seen.y * MAP_SCALE, 4, 0, Math.PI * 2);
    context.fill();
  }
}

function drawMe(context: CanvasRenderingContext2D): void {
  const { x, y } = world.state.me;
  context.fillStyle = "#b93a2f";
  context.strokeStyle = "#fff8ea";
  context.lineWidth = 4;
  context.beginPath();
  context.arc(x * MAP_SCALE, y * MAP_SCALE, 9, 0, Math.PI * 2);
  context.fill();
  context.stroke();
}
