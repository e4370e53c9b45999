import { beforeEach, describe, expect, test } from "vitest";
import { type Audio, type AudioOptions, createAudio } from "../../client/platform/audio/audio.ts";
import type { Player } from "../../client/platform/audio/player.ts";

/** A document that can be touched and hidden. */
class Page extends EventTarget {
  hidden = false;
  touch(): void {
    this.dispatchEvent(new Event("pointerdown"));
  }
  hide(hidden: boolean): void {
    this.hidden = hidden;
    this.dispatchEvent(new Event("visibilitychange"));
  }
}

let page: Page;
let heard: string[];
let loads: number;

/** A speaker that writes down what it is told. */
function makePlayer(): Player {
  return {
    effect: (name, level) => heard.push(`${name} ${level.toFixed(2)}`),
    music: (name, level) => heard.push(`music ${name} ${level.toFixed(2)}`),
    ambience: () => undefined,
    resume: () => heard.push("resume"),
    pause: () => heard.push("pause"),
  };
}

function makeAudio(options: Partial<AudioOptions> = {}): Audio {
  return createAudio({
    storage: null,
    baseUrl: "/sound",
    page,
    random: () => 0,
    loadPlayer: () => {
      loads++;
      return Promise.resolve(makePlayer());
    },
    ...options,
  });
}

/** Lets promises that are already settled run on. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  page = new Page();
  heard = [];
  loads = 0;
});

describe("audio", () => {
  test("loads nothing and is silent before the first gesture", async () => {
    const audio = makeAudio();
    audio.music("theme-day");
    audio.play("tap");
    audio.footstep("stone");
    await settle();
    expect(loads).toBe(0);
    page.touch();
    await settle();
    expect(loads).toBe(1);
    expect(heard).toEqual(["resume", "music theme-day 0.36"]);
  });

  test("loads once, however often the page is touched", async () => {
    makeAudio();
    page.touch();
    page.touch();
    await settle();
    page.touch();
    await settle();
    expect(loads).toBe(1);
  });

  test("waits for open when asked to, and for the gesture all the same", async () => {
    const audio = makeAudio({ waitForOpen: true });
    page.touch();
    await settle();
    expect(loads).toBe(0);
    audio.open();
    await settle();
    expect(loads).toBe(1);
  });

  test("loads nothing while muted, and starts when unmuted", async () => {
    const audio = makeAudio({ storage: { getItem: () => '{"muted":true}', setItem: () => {} } });
    audio.music("theme-night");
    page.touch();
    await settle();
    expect(loads).toBe(0);
    audio.change({ muted: false });
    await settle();
    expect(heard).toContain("music theme-night 0.36");
  });

  test("tries again at the next gesture when loading failed", async () => {
    let tries = 0;
    makeAudio({
      loadPlayer: () => {
        tries++;
        return tries === 1 ? Promise.reject(new Error("offline")) : Promise.resolve(makePlayer());
      },
    });
    page.touch();
    await settle();
    expect(heard).toEqual([]);
    page.touch();
    await settle();
    expect(tries).toBe(2);
    expect(heard).toContain("resume");
  });

  test("plays effects and steps at the effects' level, and ducks all", async () => {
    const audio = makeAudio();
    page.touch();
    await settle();
    heard = [];
    audio.music("theme-run");
    audio.play("bell");
    audio.footstep("sand");
    audio.duck(true);
    audio.play("bell");
    audio.duck(false);
    expect(heard).toEqual([
      "music theme-run 0.36",
      "bell 0.64",
      "step-sand-1 0.64",
      "music theme-run 0.11",
      "bell 0.38",
      "music theme-run 0.36",
    ]);
  });

  test("pauses in the background, also when it got there while loading", async () => {
    makeAudio();
    page.touch();
    page.hide(true);
    await settle();
    expect(heard[0]).toBe("pause");
    page.hide(false);
    expect(heard.at(-1)).toBe("resume");
  });

  test("remembers a change at once and shows it", () => {
    const kept: string[] = [];
    const audio = makeAudio({
      storage: { getItem: () => null, setItem: (_, value) => kept.push(value) },
    });
    audio.change({ music: 0.5 });
    expect(audio.settings.value.music).toBe(0.5);
    expect(kept).toEqual(['{"music":0.5,"effects":0.8,"muted":false}']);
  });

  test("is silent for good when closed, also when closed while loading", async () => {
    const early = makeAudio();
    page.touch();
    early.close();
    await settle();
    expect(heard).toEqual([]);
    const audio = makeAudio();
    page.touch();
    await settle();
    audio.close();
    heard = [];
    audio.play("tap");
    page.touch();
    await settle();
    expect(heard).toEqual([]);
  });
});
