import { Howl } from "howler";
import { loopTable } from "./tables.ts";

/** A place for one looped recording at a time. */
export type LoopSlot<Name extends string> = {
  /** Cross-fades to a recording (null = silence) at a level from 0 to 1. */
  set(name: Name | null, level: number): void;
};

const CROSS_FADE_MS = 1400;
const LEVEL_FADE_MS = 300;

/** Nothing is downloaded before a recording is set at a level above 0. */
export function createLoopSlot<Name extends string>(baseUrl: string): LoopSlot<Name> {
  let playing: { name: Name; howl: Howl } | null = null;
  return {
    set(name, level) {
      // A recording that could not be loaded is given up here, so that it is tried again.
      if (playing && (playing.name !== name || playing.howl.state() === "unloaded")) {
        leave(playing.howl);
        playing = null;
      }
      if (playing) glide(playing.howl, level, LEVEL_FADE_MS);
      else if (name !== null && level > 0) playing = { name, howl: enter(baseUrl, name, level) };
    },
  };
}

function enter(baseUrl: string, name: string, level: number): Howl {
  const window = loopTable[name];
  if (!window) throw new Error(`no loop called ${name}`);
  const howl = new Howl({
    src: [`${baseUrl}/${name}.webm`, `${baseUrl}/${name}.mp3`],
    sprite: { turn: [window.startMs, window.lengthMs, true] },
    volume: 0,
  });
  howl.play("turn");
  glide(howl, level, CROSS_FADE_MS);
  return howl;
}

function glide(howl: Howl, level: number, ms: number): void {
  howl.fade(howl.volume(), level, ms);
}

/** Unloading gives back the decoded samples, some 25 MB a theme. */
function leave(howl: Howl): void {
  if (howl.volume() === 0) {
    howl.unload();
    return;
  }
  glide(howl, 0, CROSS_FADE_MS);
  // Only now: the fade that was just cut off reports its end to whoever listened before.
  howl.once("fade", () => howl.unload());
}
