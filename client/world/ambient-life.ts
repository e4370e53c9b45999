/**
 * Life that needs nobody: cloud shadows, petals or leaves or snow by season, gulls and butterflies by
 * day, fireflies by night. Drawn round the view, never sent.
 */
import type { CampusTime, Daylight } from "./campus-clock.ts";
import type { ViewRect } from "./ground-chunks.ts";
import { LABELS_DEPTH } from "./labels.ts";
import { BLEND, type PhaserImage, type PhaserScene } from "./phaser-parts.ts";
import type { SpriteBook } from "./sprite-book.ts";

interface Drifter {
  image: PhaserImage;
  frames: readonly string[];
  page: string;
  vx: number;
  vy: number;
  sway: number;
  phase: number;
  frameMs: number;
}

interface Kind {
  page: string;
  stem: string;
  count: number;
  vx: number;
  vy: number;
  sway: number;
  frameMs: number;
  depth: number;
  alpha: number;
  add?: boolean;
}

const OVER = LABELS_DEPTH - 200_000;
const GLOWING = LABELS_DEPTH - 90_000;

export interface AmbientLife {
  show(view: ViewRect, time: { nowMs: number; elapsedMs: number }): void;
  destroy(): void;
}

export function createAmbientLife(
  scene: PhaserScene,
  book: SpriteBook,
  now: { time: CampusTime; light: Daylight; calm: boolean },
): AmbientLife {
  const drifters: Drifter[] = [];
  let started = false;

  function start(view: ViewRect): void {
    started = true;
    for (const kind of kindsFor(now.time, now.light, now.calm)) {
      const frames = framesOf(book, kind);
      if (frames.length === 0) continue;
      for (let index = 0; index < kind.count; index++)
        drifters.push(make(kind, frames, view, index));
    }
  }

  function make(kind: Kind, frames: readonly string[], view: ViewRect, index: number): Drifter {
    const x = view.x + ((index * 137.5) % 100) * 0.01 * view.w;
    const y = view.y + ((index * 71.3) % 100) * 0.01 * view.h;
    const image = scene.add
      .image(x, y, kind.page, frames[0])
      .setDepth(kind.depth)
      .setAlpha(kind.alpha);
    if (kind.add) image.setBlendMode(BLEND.ADD);
    const { page, vx, vy, sway, frameMs } = kind;
    return { image, frames, page, vx, vy, sway, phase: index * 1.7, frameMs };
  }

  return {
    show(view, { nowMs, elapsedMs }) {
      if (!started) start(view);
      for (const drifter of drifters) drift(drifter, view, nowMs, elapsedMs);
    },
    destroy() {
      for (const { image } of drifters) image.destroy();
      drifters.length = 0;
      started = false;
    },
  };
}

function drift(drifter: Drifter, view: ViewRect, nowMs: number, elapsedMs: number): void {
  const { image, phase } = drifter;
  const seconds = elapsedMs / 1_000;
  const sway = Math.sin(nowMs / 900 + phase) * drifter.sway;
  image.x = wrap(image.x + (drifter.vx + sway) * seconds, view.x, view.w, image.width);
  image.y = wrap(image.y + (drifter.vy + sway * 0.4) * seconds, view.y, view.h, image.height);
  const turn = Math.floor(nowMs / drifter.frameMs + phase) % drifter.frames.length;
  image.setFrame(drifter.frames[turn] ?? drifter.frames[0] ?? "");
}

/** Out on one side, in on the other, whatever the camera did meanwhile. */
function wrap(value: number, from: number, size: number, margin: number): number {
  const span = size + margin * 2;
  return ((((value - from + margin) % span) + span) % span) + from - margin;
}

function framesOf(book: SpriteBook, kind: Kind): string[] {
  const frames: string[] = [];
  while (book.frame(kind.page, `${kind.stem}_${frames.length}`)) {
    frames.push(`${kind.stem}_${frames.length}`);
  }
  return frames;
}

const life = (stem: string, count: number, motion: Partial<Kind>): Kind => ({
  page: "life",
  stem,
  count,
  vx: 0,
  vy: 0,
  sway: 0,
  frameMs: 200,
  depth: OVER,
  alpha: 1,
  ...motion,
});

/** What is in the air at this hour and season; with reduced motion only clouds. */
function kindsFor(time: CampusTime, light: Daylight, calm: boolean): Kind[] {
  const day = light.lamps < 0.5;
  const kinds: Kind[] = [];
  if (day) {
    const cloud = { page: "light", vx: calm ? 0 : 6, vy: calm ? 0 : 2, frameMs: 1e12, alpha: 0.5 };
    kinds.push(life("cloud", 2, { ...cloud, depth: OVER - 10 }));
  }
  if (calm) return kinds;
  if (time.season === "spring") {
    kinds.push(life("petal", 12, { vx: 9, vy: 12, sway: 14, frameMs: 260 }));
    kinds.push(life("petalWhite", 8, { vx: 7, vy: 10, sway: 12, frameMs: 300 }));
  }
  if (time.season === "autumn") {
    kinds.push(life("leafGinkgo", 9, { vx: 8, vy: 14, sway: 16, frameMs: 320 }));
    kinds.push(life("leafRed", 7, { vx: 10, vy: 13, sway: 16, frameMs: 240 }));
  }
  if (time.season === "winter") kinds.push(life("snowflake", 46, { vx: 5, vy: 22, sway: 10 }));
  if (day && time.season !== "winter") {
    kinds.push(life("butterflyYellow", 2, { vx: 4, vy: -2, sway: 26, frameMs: 130 }));
    kinds.push(life("butterflyBlue", 1, { vx: -5, vy: 2, sway: 24, frameMs: 130 }));
  }
  if (day) kinds.push(life("gull", 2, { vx: 30, vy: -6, sway: 6, frameMs: 240 }));
  if (!day && time.season === "summer") {
    kinds.push(
      life("firefly", 14, { vx: 3, vy: -1, sway: 12, frameMs: 500, depth: GLOWING, add: true }),
    );
  }
  return kinds;
}
