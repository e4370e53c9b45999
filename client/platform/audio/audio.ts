import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { createStepChooser } from "./footsteps.ts";
import { type Levels, levelsOf } from "./levels.ts";
import { type WatchedPage, watchPage } from "./page-watch.ts";
import type { Player } from "./player.ts";
import {
  type AudioSettings,
  type SettingsStorage,
  readAudioSettings,
  writeAudioSettings,
} from "./settings.ts";
import type { Ambience, Effect, Ground, Music } from "./sounds.ts";

/** All the game needs to be heard. Every call is safe at any time; what cannot sound is silent. */
export type Audio = {
  settings: ReadonlySignal<AudioSettings>;
  /** Changes volumes (0 to 1) or mute, at once and for the next visit. */
  change(settings: Partial<AudioSettings>): void;
  play(effect: Effect): void;
  footstep(ground: Ground): void;
  /** Cross-fades to another piece; null fades out. */
  music(name: Music | null): void;
  ambience(name: Ambience | null): void;
  /** Steps back while an announcement stands. */
  duck(on: boolean): void;
  /** Allows downloading, when created with `waitForOpen`. */
  open(): void;
  /** Stops listening to the page and falls silent. */
  close(): void;
};

export type AudioOptions = {
  storage: SettingsStorage;
  /** Where the files of assets/sound are served, without a slash at the end. */
  baseUrl: string;
  /** Download nothing before `open()`: the game opens after the first step. */
  waitForOpen?: boolean;
  page?: WatchedPage;
  loadPlayer?: (baseUrl: string) => Promise<Player>;
  random?: () => number;
};

type State = {
  settings: Signal<AudioSettings>;
  page: WatchedPage;
  load: () => Promise<Player>;
  player: Player | null;
  stage: "waiting" | "loading" | "ready" | "closed";
  opened: boolean;
  touched: boolean;
  music: Music | null;
  ambience: Ambience | null;
  ducked: boolean;
};

/**
 * Silent, and nothing downloaded, until the visitor's first gesture (and `open()`, if so asked);
 * also while muted. Falls silent in the background. When the sound code cannot be loaded the game
 * goes on without sound, and the next gesture tries again.
 */
export function createAudio(options: AudioOptions): Audio {
  const state = createState(options);
  const chooseStep = createStepChooser(options.random ?? Math.random);
  const unwatch = watchPage(state.page, {
    touched: () => {
      state.touched = true;
      attend(state);
      void start(state);
    },
    shownOrHidden: () => attend(state),
  });
  return {
    settings: state.settings,
    change(changed) {
      state.settings.value = { ...state.settings.value, ...changed };
      writeAudioSettings(options.storage, state.settings.value);
      update(state, {});
    },
    play: (effect) => state.player?.effect(effect, levels(state).effects),
    footstep: (ground) => state.player?.effect(chooseStep(ground), levels(state).effects),
    music: (music) => update(state, { music }),
    ambience: (ambience) => update(state, { ambience }),
    duck: (ducked) => update(state, { ducked }),
    open: () => update(state, { opened: true }),
    close() {
      unwatch();
      state.player?.pause();
      update(state, { stage: "closed", player: null });
    },
  };
}

function createState(options: AudioOptions): State {
  const load = options.loadPlayer ?? loadHowlerPlayer;
  return {
    settings: signal(readAudioSettings(options.storage)),
    page: options.page ?? document,
    load: () => load(options.baseUrl),
    player: null,
    stage: "waiting",
    opened: !options.waitForOpen,
    touched: false,
    music: null,
    ambience: null,
    ducked: false,
  };
}

async function loadHowlerPlayer(baseUrl: string): Promise<Player> {
  const { createPlayer } = await import("./player.ts");
  return createPlayer(baseUrl);
}

function levels(state: State): Levels {
  return levelsOf(state.settings.value, state.ducked);
}

function update(state: State, changed: Partial<State>): void {
  Object.assign(state, changed);
  follow(state);
  void start(state);
}

function follow(state: State): void {
  const level = levels(state);
  state.player?.music(state.music, level.music);
  state.player?.ambience(state.ambience, level.ambience);
}

function attend({ player, page }: State): void {
  if (page.hidden) player?.pause();
  else player?.resume();
}

async function start(state: State): Promise<void> {
  if (state.stage !== "waiting" || !state.opened || !state.touched) return;
  if (state.settings.value.muted) return;
  state.stage = "loading";
  const player = await state.load().catch(() => null);
  if (closedMeanwhile(state)) return;
  state.stage = player ? "ready" : "waiting";
  state.player = player;
  attend(state);
  follow(state);
}

// A function of its own, since the compiler believes that nothing changes during an await.
function closedMeanwhile(state: State): boolean {
  return state.stage === "closed";
}
