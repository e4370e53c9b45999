/** The campus from above, drawn from the map itself: ground, buildings, trees, people, me. */
import { useEffect, useRef } from "preact/hooks";
import type { CampusMap } from "../../shared/world/campus-map.ts";
import type { Around } from "../../shared/world/protocol.ts";
import { inLanguage, t } from "../platform/text/text.ts";
import { worldContent } from "./actions.ts";
import type { Place } from "./places.ts";
import { world } from "./world.ts";
import { crowdVersion, myTile } from "./world-state.ts";

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

interface PictureProps {
  places: readonly Place[];
  around: Around | null;
  chosen: string | null;
  onChoose(place: string): void;
}

export function CampusMapPicture({ places, around, chosen, onChoose }: PictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const { map } = world.state;
  const shown = places.find((place) => place.id === chosen);
  useEffect(() => showInMiddle(box.current, shown?.at ?? world.state.me), [map, chosen]);
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (context && map) draw(context, map, { places, around, chosen });
  }, [map, chosen, places, around, crowdVersion.value, myTile.value]);
  if (!map) return null;
  function choose(event: MouseEvent & { currentTarget: HTMLCanvasElement }): void {
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * (map?.width ?? 0);
    const y = ((event.clientY - box.top) / box.height) * (map?.height ?? 0);
    const near = places
      .map((place) => ({ place, far: farFrom(place.rect, x, y) }))
      .toSorted((a, b) => a.far - b.far)[0];
    if (near && near.far < 14) onChoose(near.place.id);
  }
  return (
    <div class="map-box" ref={box} tabIndex={0} role="region" aria-label={t("map.title")}>
      <canvas
        ref={canvas}
        class="map-picture"
        width={map.width * 2}
        height={map.height * 2}
        style={{ width: `${map.width * 2}px`, height: `${map.height * 2}px` }}
        onClick={choose}
      />
    </div>
  );
}

/** Scrolls so that a place (tiles) stands in the middle. */
function showInMiddle(box: HTMLElement | null, at: { x: number; y: number }): void {
  box?.scrollTo(at.x * 2 - box.clientWidth / 2, at.y * 2 - box.clientHeight / 2);
}

function farFrom(rect: Place["rect"], x: number, y: number): number {
  const dx = Math.max(rect.x - x, 0, x - rect.x - rect.w);
  const dy = Math.max(rect.y - y, 0, y - rect.y - rect.h);
  return Math.hypot(dx, dy);
}

function draw(
  context: CanvasRenderingContext2D,
  map: CampusMap,
  shown: { places: readonly Place[]; around: Around | null; chosen: string | null },
): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.imageSmoothingEnabled = false;
  context.drawImage(groundPicture(map), 0, 0, map.width * 2, map.height * 2);
  for (const place of shown.places) drawPlace(context, place, place.id === shown.chosen);
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

function drawPlace(context: CanvasRenderingContext2D, place: Place, chosen: boolean): void {
  const { x, y, w, h } = place.rect;
  context.fillStyle = chosen ? "#f0b43c" : HOUSE;
  context.globalAlpha = chosen ? 0.95 : 0.55;
  context.fillRect(x * 2, y * 2, w * 2, h * 2);
  context.globalAlpha = 1;
  if (!chosen && w * h < 240) return;
  context.font = `600 ${chosen ? 22 : 15}px system-ui, "PingFang SC", "Noto Sans CJK SC", sans-serif`;
  context.textAlign = "center";
  context.lineWidth = 4;
  context.strokeStyle = "rgba(255,248,234,0.9)";
  context.fillStyle = "#2b1d3f";
  const name = inLanguage(place.name);
  context.strokeText(name, (x + w / 2) * 2, (y + h / 2) * 2 + 5);
  context.fillText(name, (x + w / 2) * 2, (y + h / 2) * 2 + 5);
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
  context.arc(friend.x * 2, friend.y * 2, 7, 0, Math.PI * 2);
  context.fill();
  context.stroke();
  context.textAlign = "center";
  context.strokeText(friend.name, friend.x * 2, friend.y * 2 - 12);
  context.fillText(friend.name, friend.x * 2, friend.y * 2 - 12);
}

/** Those in sight; how full the rest is stands in the district counts. */
function drawCrowd(context: CanvasRenderingContext2D): void {
  for (const seen of world.state.seen.values()) {
    const facts = world.state.byNumber.get(seen.number);
    if (!facts || world.state.unseen.has(facts.person)) continue;
    context.fillStyle = "#33244b";
    context.beginPath();
    context.arc(seen.x * 2, seen.y * 2, 4, 0, Math.PI * 2);
    context.fill();
  }
}

function drawMe(context: CanvasRenderingContext2D): void {
  void worldContent.value;
  const { x, y } = world.state.me;
  context.fillStyle = "#b93a2f";
  context.strokeStyle = "#fff8ea";
  context.lineWidth = 4;
  context.beginPath();
  context.arc(x * 2, y * 2, 9, 0, Math.PI * 2);
  context.fill();
  context.stroke();
}
