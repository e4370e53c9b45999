/** `?inspect=1`: a read-only view of the game for tests and the curious. Nothing can be changed by it. */
import { figuresDrawn } from "./figure-places.ts";
import { lanternPlaces } from "./hanging-blessings.ts";
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
      const { seen, walkers, unseen } = world.state;
      return [...seen.values()].flatMap(({ number, x, y }) => {
        const facts = walkers.get(number);
        return facts && unseen.has(facts.person)
          ? []
          : [{ id: number, x, y, name: facts?.name ?? "" }];
      });
    },
    /** All who are drawn, the campus's own people and animals too. */
    get figures() {
      return figuresDrawn();
    },
    get lanterns() {
      return lanternPlaces.value.map(({ x, y }) => ({ x, y }));
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
