/**
 * The view on the keepsake picture, painted from the game's own sprites: a building, the square
 * before it, trees of the season, and me.
 */
import type { Look } from "../../shared/people/look.ts";
import type { AvatarPose } from "../people/avatar-sheet.ts";
import type { AvatarComposer } from "../people/avatar-texture.ts";
import { daylight, type CampusTime } from "../world/campus-clock.ts";
import { loadScenePages, type ScenePages } from "./keepsake-pages.ts";
import { fillGround, lightLayer, stamp, stand, type Pen } from "./keepsake-brush.ts";

/** Size of the view in the game's pixels. */
export const SCENE = { width: 166, height: 132 } as const;
/** Where the building stands, where the lawn begins, and my feet. */
const FOOT = 88;
const LAWN = 116;
const MY_FEET = { x: 83, y: 122 };
const LAMPS = [36, 130] as const;
const PATH = { x: 52, width: 62 } as const;

export interface SceneFacts {
  /** Frames of the building, the likeliest first; null paints a grove. */
  backdrop: readonly string[] | null;
  look: Look;
  pose: AvatarPose;
  composer: AvatarComposer;
  time: CampusTime;
}

/** Paints the view, SCENE in size, one canvas pixel for one of the game's. */
export async function paintScene(pen: Pen, facts: SceneFacts): Promise<void> {
  const { time } = facts;
  const pages = await loadScenePages(facts.backdrop ?? [], time.season);
  const { ambient, lamps } = daylight(time.hour);
  lightLayer(pen, { ...SCENE, ambient }, (far) => {
    paintGround(far, pages);
    paintGrove(far, pages);
    paintBuilding(far, pages, time);
  });
  paintWindows(pen, pages, lamps);
  lightLayer(pen, { ...SCENE, ambient }, (near) => paintForecourt(near, pages, time));
  paintGlow(pen, pages, lamps);
  paintMe(pen, facts);
  paintFrontRow(pen, pages, lamps);
}

function paintGround(pen: Pen, { tiles }: ScenePages): void {
  const { width, height } = SCENE;
  fillGround(pen, tiles, "lawn.fill", { x: 0, y: 0, width, height });
  fillGround(pen, tiles, "plaza.fill", { x: 0, y: FOOT - 8, width, height: LAWN - FOOT + 8 });
  fillGround(pen, tiles, "path.fill", { ...PATH, y: FOOT + 10, height });
  pen.fillStyle = "rgb(43 29 63 / 0.28)";
  pen.fillRect(0, LAWN, PATH.x, 1);
  pen.fillRect(PATH.x + PATH.width, LAWN, width, 1);
  pen.fillRect(PATH.x, FOOT + 10, 1, height);
  pen.fillRect(PATH.x + PATH.width - 1, FOOT + 10, 1, height);
}

/** Trees behind and beside: all there is to see where no building stands. */
function paintGrove(pen: Pen, { plants, building }: ScenePages): void {
  const rows = building ? [10, 36, 62] : [10, 34, 58, 80];
  const kinds = ["round_0", "pine_0", "round_2", "cherry_1", "round_1", "cherry_0", "round_3"];
  rows.forEach((y, row) => {
    for (let column = 0; column < 6; column++) {
      const kind = kinds[(column * 3 + row * 2) % kinds.length] ?? "round_0";
      stand(pen, plants, kind, { x: column * 36 - 8 + (row % 2) * 18, y: y + ((column * 5) % 7) });
    }
  });
}

function paintBuilding(pen: Pen, { building }: ScenePages, { season }: CampusTime): void {
  if (!building) return;
  const at = { x: SCENE.width / 2, y: FOOT };
  stand(pen, building.page, building.frame, at);
  if (season === "winter") stamp(pen, building.page, `${building.frame}.snow`, at);
}

function paintWindows(pen: Pen, { building }: ScenePages, lamps: number): void {
  if (!building) return;
  pen.globalAlpha = lamps;
  stamp(pen, building.page, `${building.frame}.lit`, { x: SCENE.width / 2, y: FOOT });
  pen.globalAlpha = 1;
}

function paintForecourt(pen: Pen, { props, plants }: ScenePages, { season }: CampusTime): void {
  for (const x of [14, 152]) {
    stand(pen, props, "ring", { x, y: 114 });
    if (season === "winter") stamp(pen, props, "ring.snow", { x, y: 114 });
  }
  for (const x of LAMPS) {
    stand(pen, props, "lamp", { x, y: 104 });
    if (season === "winter") stamp(pen, props, "lamp.snow", { x, y: 104 });
  }
  stand(pen, plants, "cherry_0", { x: -6, y: 104 });
  stand(pen, plants, "cherry_1", { x: 172, y: 104 });
}

function paintGlow(pen: Pen, { light }: ScenePages, lamps: number): void {
  pen.globalCompositeOperation = "lighter";
  pen.globalAlpha = lamps * 0.8;
  for (const x of LAMPS) stamp(pen, light, "glowSmall", { x, y: 66 });
  pen.globalAlpha = 1;
  pen.globalCompositeOperation = "source-over";
}

function paintMe(pen: Pen, { composer, look, pose }: SceneFacts): void {
  pen.fillStyle = "rgb(43 29 63 / 0.35)";
  pen.beginPath();
  pen.ellipse(MY_FEET.x, MY_FEET.y, 8, 3, 0, 0, 2 * Math.PI);
  pen.fill();
  composer.portrait(look, pen, { scale: 1, pose, x: MY_FEET.x - 9, y: MY_FEET.y - 27 });
}

/** Near things along the edges frame the view. */
function paintFrontRow(pen: Pen, { plants, props }: ScenePages, lamps: number): void {
  for (const x of [148, 172]) stamp(pen, plants, "flowerbush_0", { x, y: 138 });
  for (const x of [-8, 16]) stamp(pen, plants, "flowerbush_1", { x, y: 138 });
  for (const x of [36, 130]) {
    stamp(pen, props, "lanternString", { x, y: -1 });
    pen.globalAlpha = lamps;
    stamp(pen, props, "lanternString.lit", { x, y: -1 });
    pen.globalAlpha = 1;
  }
}
