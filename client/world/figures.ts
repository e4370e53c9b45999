/**
 * The people drawn on the map: me, others, and the campus's own. One picture each, its frame chosen
 * from where somebody faces and what they do; a soft shadow at the feet.
 */
import { facingOf } from "../../shared/world/walking.ts";
import {
  AVATAR_ANCHOR,
  AVATAR_FRAME,
  avatarFrameIndex,
  type AvatarPose,
} from "../people/avatar-sheet.ts";
import type { AvatarTextures } from "./avatar-textures.ts";
import { TILE } from "./ground-chunks.ts";
import type { PhaserImage, PhaserScene } from "./phaser-parts.ts";

export interface FigureView {
  id: string;
  /** Tiles. */
  x: number;
  y: number;
  heading: number;
  moving: "stand" | "walk" | "run" | "sit";
  look: string;
  classColour: string | null;
  /** A pose held for a while (wave, clap, cheer) instead of standing. */
  pose: AvatarPose | null;
  /** Faded: the connection is lost and the seat kept. */
  away: boolean;
}

export interface Figures {
  /** Shows exactly these people. */
  show(views: readonly FigureView[], nowMs: number): void;
  destroy(): void;
}

interface Figure {
  body: PhaserImage;
  shadow: PhaserImage;
  texture: string;
}

const SHADOW_TEXTURE = "figure-shadow";
const FRAME_MS: Readonly<Record<AvatarPose, number>> = {
  idle: 2_600,
  walk: 140,
  run: 95,
  wave: 220,
  clap: 150,
  cheer: 260,
  sit: 2_600,
};
const RELEASE_EVERY_MS = 20_000;

export function createFigures(scene: PhaserScene, textures: AvatarTextures): Figures {
  const figures = new Map<string, Figure>();
  makeShadow(scene);
  let releasedAt = 0;

  function make(view: FigureView): Figure {
    const texture = textures.of(view.look, view.classColour);
    const body = scene.add
      .image(0, 0, texture, "0")
      .setOrigin(AVATAR_ANCHOR.x / AVATAR_FRAME.width, AVATAR_ANCHOR.y / AVATAR_FRAME.height);
    const shadow = scene.add.image(0, 0, SHADOW_TEXTURE).setAlpha(0.28);
    return { body, shadow, texture };
  }

  function draw(figure: Figure, view: FigureView, nowMs: number): void {
    const texture = textures.of(view.look, view.classColour);
    const x = Math.round(view.x * TILE);
    const y = Math.round(view.y * TILE);
    const pose = poseOf(view);
    const step = Math.floor(nowMs / FRAME_MS[pose] + phaseOf(view.id));
    const frame = pose === "idle" || pose === "sit" ? blink(step, nowMs, view.id) : step;
    const index = avatarFrameIndex(pose, facingOf(view.heading), frame);
    figure.texture = texture;
    figure.body.setTexture(texture, String(index)).setPosition(x, y).setDepth(y);
    figure.body.setAlpha(view.away ? 0.45 : 1);
    figure.shadow.setPosition(x, y - 1).setDepth(y - 0.5);
  }

  return {
    show(views, nowMs) {
      const wanted = new Set<string>();
      for (const view of views) {
        wanted.add(view.id);
        const figure = figures.get(view.id) ?? make(view);
        figures.set(view.id, figure);
        draw(figure, view, nowMs);
      }
      for (const [id, figure] of figures) {
        if (wanted.has(id)) continue;
        figure.body.destroy();
        figure.shadow.destroy();
        figures.delete(id);
      }
      if (nowMs - releasedAt > RELEASE_EVERY_MS) {
        releasedAt = nowMs;
        textures.release(new Set([...figures.values()].map((figure) => figure.texture)));
      }
    },
    destroy() {
      for (const { body, shadow } of figures.values()) {
        body.destroy();
        shadow.destroy();
      }
      figures.clear();
      textures.release(new Set());
    },
  };
}

function poseOf(view: FigureView): AvatarPose {
  if (view.moving === "walk" || view.moving === "run" || view.moving === "sit") return view.moving;
  return view.pose ?? "idle";
}

/** Two people never step or blink in time. */
function phaseOf(id: string): number {
  let hash = 0;
  for (const letter of id) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 997;
  return hash / 250;
}

/** Eyes are shut for a moment every few seconds. */
function blink(step: number, nowMs: number, id: string): number {
  return (nowMs + phaseOf(id) * 1_000) % FRAME_MS.idle < 130 && step >= 0 ? 1 : 0;
}

function makeShadow(scene: PhaserScene): void {
  if (scene.textures.exists(SHADOW_TEXTURE)) return;
  const texture = scene.textures.createCanvas(SHADOW_TEXTURE, 13, 6);
  if (!texture) return;
  texture.context.fillStyle = "#2b1d3f";
  texture.context.beginPath();
  texture.context.ellipse(6.5, 3, 6, 2.6, 0, 0, Math.PI * 2);
  texture.context.fill();
  texture.refresh();
}
