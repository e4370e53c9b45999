/** The sound of my own steps, by what I walk on. */
import type { Audio } from "../platform/audio/audio.ts";
import { world } from "./world.ts";

/** A step is heard every so many tiles. */
const STRIDE = 0.85;
/** Terrain codes by how they sound: grass, lawn, soil, hill; sand; planks and boards; the rest is stone. */
const GROUNDS: Readonly<Record<number, "grass" | "stone" | "wood" | "sand">> = {
  1: "grass",
  2: "grass",
  10: "grass",
  11: "grass",
  6: "sand",
  9: "wood",
  12: "wood",
};

export function createFootsteps(audio: Pick<Audio, "footstep" | "open">) {
  let last = { x: 0, y: 0 };
  let gone = 0;
  let opened = false;
  return (motion: { x: number; y: number; gait: string }): void => {
    const far = Math.hypot(motion.x - last.x, motion.y - last.y);
    last = { x: motion.x, y: motion.y };
    if ((motion.gait !== "walk" && motion.gait !== "run") || far > 1) return;
    gone += far;
    if (gone < STRIDE) return;
    gone = 0;
    if (!opened) {
      opened = true;
      audio.open();
    }
    const { map } = world.state;
    const code = map?.ground[Math.floor(motion.y) * map.width + Math.floor(motion.x)] ?? 0;
    audio.footstep(GROUNDS[code] ?? "stone");
  };
}
