/**
 * The view on the keepsake picture, painted from the game's own sprites: a building, the square
 * before it, trees of the season, and me.
 */
import type { Look } from "../../shared/people/look.ts";
import { boot } from "../platform/store/boot.ts";
import { loadPage, type SpritePage } from "../platform/store/sprite-pages.ts";
import type { AvatarPose } from "../world/avatar-sheet.ts";
import type { AvatarComposer } from "../world/avatar-texture.ts";
import { daylight, type CampusTime } from "../world/campus-clock.ts";

/** Size of the view in the game's pixels. */
export const SCENE = { width: 200, height: 158 } as const;
/** Rows: where the building stands, and where my feet are. */
const BUILDING_FOOT = 112;
const MY_FEET = { x: 100, y: 146 };

export interface SceneFacts {
  /** Frames of the building, the likeliest first; null paints a grove. */
  backdrop: readonly string[] | null;
  look: Look;
  pose: AvatarPose;
  composer: AvatarComposer;
  time: CampusTime;
}

interface Pages {
  tiles: SpritePage;
  plants: SpritePage;
  props: SpritePage;
  building: { page: SpritePage; frame: string } | null;
}

type Pen = CanvasRenderingContext2D;

/** Paints the view, SCENE in size, one canvas pixel for one of the game's. */
export async function paintScene(pen: Pen, facts: SceneFacts): Promise<void> {
  const pages = await loadPages(facts);
  pen.imageSmoothingEnabled = false;
  paintGround(pen, pages);
  paintGrove(pen, pages);
  paintBuilding(pen, pages, facts.time);
  paintForecourt(pen, pages, facts.time);
  paintLight(pen, facts.time);
  paintWindows(pen, pages, facts.time);
  paintMe(pen, facts);
  paintFrontRow(pen, pages);
}

async function loadPages({ backdrop, time }: SceneFacts): Promise<Pages> {
  const kitPage = (name: string): Promise<SpritePage> => loadPage(`${boot.kit}/sprites/${name}`);
  const [tiles, plants, props, building] = await Promise.all([
    kitPage(`tiles-${time.season}`),
    kitPage(`plants-${time.season}`),
    kitPage("props"),
    loadBuilding(backdrop ?? []),
  ]);
  return { tiles, plants, props, building };
}

/** The largest upright frame: one that stands on its foot and does not lie on the ground. */
async function loadBuilding(frames: readonly string[]): Promise<Pages["building"]> {
  const found: { page: SpritePage; frame: string; size: number }[] = [];
  for (const frame of frames) {
    const name = boot.spritePages[frame];
    if (!name) continue;
    const page = await loadPage(`${boot.pack}/sprites/${name}`);
    const rect = page.frames[frame];
    if (rect && rect.ay > rect.h / 2) found.push({ page, frame, size: rect.w * rect.h });
  }
  return found.sort((a, b) => b.size - a.size)[0] ?? null;
}

interface Placed {
  x: number;
  y: number;
}

/** Draws a frame with its foot at a point; what the page lacks is left out. */
function stamp(pen: Pen, page: SpritePage, frame: string, at: Placed): void {
  const rect = page.frames[frame];
  if (!rect) return;
  const { x, y, w, h, ax, ay } = rect;
  pen.drawImage(page.image, x, y, w, h, Math.round(at.x - ax), Math.round(at.y - ay), w, h);
}

/** As `stamp`, over its cast shadow. */
function stand(pen: Pen, page: SpritePage, frame: string, at: Placed): void {
  pen.globalAlpha = 0.5;
  stamp(pen, page, `${frame}.sh`, at);
  pen.globalAlpha = 1;
  stamp(pen, page, frame, at);
}

function fillGround(pen: Pen, page: SpritePage, frame: string, box: DOMRectInit): void {
  const rect = page.frames[frame];
  if (!rect) return;
  const { x = 0, y = 0, width = 0, height = 0 } = box;
  pen.save();
  pen.beginPath();
  pen.rect(x, y, width, height);
  pen.clip();
  for (let top = y; top < y + height; top += rect.h) {
    for (let left = x; left < x + width; left += rect.w) {
      pen.drawImage(page.image, rect.x, rect.y, rect.w, rect.h, left, top, rect.w, rect.h);
    }
  }
  pen.restore();
}

function paintGround(pen: Pen, { tiles }: Pages): void {
  const { width, height } = SCENE;
  fillGround(pen, tiles, "lawn.fill", { x: 0, y: 0, width, height });
  fillGround(pen, tiles, "plaza.fill", { x: 0, y: BUILDING_FOOT - 8, width, height: 40 });
  fillGround(pen, tiles, "path.fill", { x: 60, y: BUILDING_FOOT + 10, width: 80, height: 60 });
  pen.fillStyle = "rgb(43 29 63 / 0.28)";
  pen.fillRect(0, BUILDING_FOOT + 32, 60, 1);
  pen.fillRect(140, BUILDING_FOOT + 32, 60, 1);
  pen.fillRect(60, BUILDING_FOOT + 10, 1, 60);
  pen.fillRect(139, BUILDING_FOOT + 10, 1, 60);
}

/** Trees behind and beside: all there is to see where no building stands. */
function paintGrove(pen: Pen, { plants, building }: Pages): void {
  const rows = building ? [14, 44, 74] : [14, 40, 66, 92];
  const kinds = ["round_0", "pine_0", "round_2", "cherry_1", "round_1", "cherry_0", "round_3"];
  rows.forEach((y, row) => {
    for (let column = 0; column < 7; column++) {
      const kind = kinds[(column * 3 + row * 2) % kinds.length] ?? "round_0";
      stand(pen, plants, kind, { x: column * 36 - 8 + (row % 2) * 18, y: y + ((column * 5) % 7) });
    }
  });
}

function paintBuilding(pen: Pen, { building }: Pages, { season }: CampusTime): void {
  if (!building) return;
  const at = { x: SCENE.width / 2, y: BUILDING_FOOT };
  stand(pen, building.page, building.frame, at);
  if (season === "winter") stamp(pen, building.page, `${building.frame}.snow`, at);
}

function paintForecourt(pen: Pen, { props, plants }: Pages, { season }: CampusTime): void {
  const snow = season === "winter" ? ".snow" : "";
  for (const x of [26, 174]) {
    stand(pen, props, "ring", { x, y: 140 });
    if (snow) stamp(pen, props, `ring${snow}`, { x, y: 140 });
  }
  for (const x of [52, 148]) stand(pen, props, "lamp", { x, y: 128 });
  stand(pen, plants, "cherry_0", { x: 4, y: 132 });
  stand(pen, plants, "cherry_1", { x: 198, y: 132 });
}

/** The light of the hour, half as strong as in the game, so that the picture prints well. */
function paintLight(pen: Pen, { hour }: CampusTime): void {
  const [red, green, blue] = daylight(hour).ambient.map((part) => Math.round((part + 255) / 2));
  pen.globalCompositeOperation = "multiply";
  pen.fillStyle = `rgb(${red}, ${green}, ${blue})`;
  pen.fillRect(0, 0, SCENE.width, SCENE.height);
  pen.globalCompositeOperation = "source-over";
}

function paintWindows(pen: Pen, { building }: Pages, { hour }: CampusTime): void {
  const { lamps } = daylight(hour);
  if (!building || lamps === 0) return;
  pen.globalAlpha = lamps;
  stamp(pen, building.page, `${building.frame}.lit`, { x: SCENE.width / 2, y: BUILDING_FOOT });
  pen.globalAlpha = 1;
}

function paintMe(pen: Pen, { composer, look, pose }: SceneFacts): void {
  pen.fillStyle = "rgb(43 29 63 / 0.35)";
  pen.beginPath();
  pen.ellipse(MY_FEET.x, MY_FEET.y, 8, 3, 0, 0, 2 * Math.PI);
  pen.fill();
  composer.portrait(look, pen, { scale: 1, pose, x: MY_FEET.x - 9, y: MY_FEET.y - 27 });
}

/** Near things at the lower corners frame the view. */
function paintFrontRow(pen: Pen, { plants, props }: Pages): void {
  for (const x of [-2, 24, 178, 204]) stamp(pen, plants, "flowerbush_0", { x, y: 164 });
  for (const x of [51, 149]) stamp(pen, props, "lanternString", { x, y: 1 });
}
