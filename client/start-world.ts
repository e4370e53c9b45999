/** Wires the world together: the scene with the columns' layers, sound, the link once I am known. */
import { effect } from "@preact/signals";
import { makeItemSpots } from "./history/item-spots.ts";
import { loadHistory, loadAlbum } from "./history/actions.ts";
import { audioInUse } from "./people/sound-settings.tsx";
import { audio } from "./platform/store/audio.ts";
import { me } from "./platform/store/session.ts";
import { listenToCampus } from "./world/campus-news.ts";
import { provideInspection } from "./world/inspect.ts";
import { startGame } from "./world/game.ts";
import { game } from "./world/game-handle.ts";
import { world } from "./world/world.ts";
import { worldReady } from "./world/world-state.ts";
import { makeLanterns } from "./world/lanterns.ts";
import { createFootsteps } from "./world/footsteps.ts";

const CALM = matchMedia("(prefers-reduced-motion: reduce)").matches;

export function startWorld(home: HTMLElement): void {
  const handle = startGame(home, {
    layers: [makeItemSpots, makeLanterns],
    calm: CALM,
    footstep: createFootsteps(audio),
  });
  game.value = handle;
  audioInUse.value = audio;
  provideInspection(handle);
  listenToCampus();
  let entered = false;
  effect(() => {
    if (me.value && !entered) {
      entered = true;
      world.enter();
    }
    if (!me.value && entered) {
      entered = false;
      world.leave();
    }
  });
  effect(() => {
    if (!worldReady.value || !me.value) return;
    void loadHistory();
    void loadAlbum();
  });
}
