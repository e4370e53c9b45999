/** Wires the world together: the scene with the columns' layers, sound, the link once I am known. */
import { effect, untracked } from "@preact/signals";
import { makeItemSpots } from "./history/item-spots.ts";
import { needHistory, onCollected, watchHistory } from "./history/actions.ts";
import { onAnswered } from "./history/quiz-actions.ts";
import { itemById } from "./history/history-store.ts";
import { audioInUse } from "./people/sound-settings.tsx";
import { boot } from "./platform/store/boot.ts";
import { audio } from "./platform/store/audio.ts";
import { me } from "./platform/store/session.ts";
import { campusTime, daylight } from "./world/campus-clock.ts";
import { loadPanels } from "./panel-store.ts";
import { loadWorldContent } from "./world/actions.ts";
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
  watchHistory();
  soundTheHistory();
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
  afterFirstPicture();
  const night = daylight(campusTime(world.serverNow(), boot.timeZone, boot).hour).lamps > 0.5;
  audio.music(night ? "theme-night" : "theme-day");
  audio.ambience(night ? "ambience-crickets" : "ambience-birds");
}

/** What is not needed for the first step comes after it: names of places, panels, the history. */
function afterFirstPicture(): void {
  effect(() => {
    if (!worldReady.value) return;
    void untracked(loadWorldContent);
    void loadPanels();
  });
  effect(() => {
    if (worldReady.value && me.value) void needHistory();
  });
}

/** Finds, finished sets and answers are heard. */
function soundTheHistory(): void {
  onCollected(({ item, sets }) => {
    const rarity = itemById(item)?.rarity ?? "common";
    audio.play(sets.length > 0 ? "set-complete" : `collect-${rarity}`);
  });
  onAnswered((correct) => audio.play(correct ? "quiz-right" : "quiz-wrong"));
}
