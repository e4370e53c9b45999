/** `?inspect=1`: a read-only view of the game for tests and the curious. Nothing can be changed by it. */
import { bubbles } from "./speech-bubbles.ts";
import type { GameHandle } from "./game.ts";
import { world } from "./world.ts";
import { worldReady } from "./world-state.ts";
import { itemsInSight } from "./visible-items.ts";

export function provideInspection(handle: GameHandle): void {
  if (new URLSearchParams(location.search).get("inspect") !== "1") return;
  const view = {
    get ready() {
      return worldReady.value;
    },
    get me() {
      const { motion, path } = handle.scene.walk;
      const walking = path.length > 0 || motion.gait === "walk" || motion.gait === "run";
      return { id: world.state.myNumber, x: motion.x, y: motion.y, walking };
    },
    get players() {
      return [...world.state.seen.values()].map(({ number, x, y }) => ({
        id: number,
        x,
        y,
        name: world.state.walkers.get(number)?.name ?? "",
      }));
    },
    get items() {
      return itemsInSight.value.map(({ id, x, y }) => ({ id, x, y }));
    },
    get bubbles() {
      return bubbles.value.map(({ name, text }) => ({ name, text }));
    },
    /** Who waves, claps or cheers just now. */
    get emotes() {
      const nowMs = performance.now();
      return [...world.state.emotes]
        .filter(([, { untilMs }]) => untilMs > nowMs)
        .map(([number, { emote }]) => ({
          name: world.state.walkers.get(number)?.name ?? "",
          emote,
        }));
    },
    /** Which segment of an event is on; null while there is none. */
    stage: null,
    get fps() {
      return handle.fps();
    },
    get copy() {
      return world.state.copy;
    },
    get map() {
      return world.state.map?.id ?? null;
    },
    screenOf: (x: number, y: number) => handle.screenOf({ x, y }),
  };
  Object.defineProperty(window, "duter", { value: Object.freeze(view), writable: false });
}
