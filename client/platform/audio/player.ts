import { Howl, Howler } from "howler";
import { createLoopSlot } from "./loop-slot.ts";
import type { Ambience, Effect, Music, StepEffect } from "./sounds.ts";
import { effectTable } from "./tables.ts";

/**
 * The speaker: the only module family that knows Howler. It is told names and levels from 0 to 1,
 * and knows nothing of settings. Loaded with `import()`, so that Howler costs nothing before.
 */
export type Player = {
  effect(name: Effect | StepEffect, level: number): void;
  music(name: Music | null, level: number): void;
  ambience(name: Ambience | null, level: number): void;
  /** Within a gesture this also unlocks sound on phones that keep it locked. */
  resume(): void;
  pause(): void;
};

/** `baseUrl` is where the files of assets/sound are served, without a slash at the end. */
export function createPlayer(baseUrl: string): Player {
  // Left on, Howler would suspend the context after a quiet half minute, and effects that are
  // dropped while it is suspended (see below) would never wake it again.
  Howler.autoSuspend = false;
  const sprite = new Howl({
    src: [`${baseUrl}/effects.webm`, `${baseUrl}/effects.mp3`],
    sprite: effectTable,
  });
  const music = createLoopSlot<Music>(baseUrl);
  const ambience = createLoopSlot<Ambience>(baseUrl);
  return {
    effect(name, level) {
      // Howler would queue what cannot sound now and let it all burst out later.
      if (sprite.state() !== "loaded" || Howler.ctx?.state !== "running") return;
      sprite.volume(level, sprite.play(name));
    },
    music: (name, level) => music.set(name, level),
    ambience: (name, level) => ambience.set(name, level),
    resume: () => void Howler.ctx?.resume(),
    pause: () => void Howler.ctx?.suspend(),
  };
}
