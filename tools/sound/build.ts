import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { birds, crickets, waves } from "./ambience.ts";
import { type Mp3Rate, type OpusRate, canEncodeWebm, encodeMp3, encodeWebm } from "./encode.ts";
import { makeSprite } from "./effects/sprite.ts";
import { type Window, seamJump, wrapLoop } from "./loop.ts";
import { loudnessOf, master, peakOf } from "./loudness.ts";
import { playCeremony } from "./music/ceremony.ts";
import { playDay } from "./music/day.ts";
import { playNight } from "./music/night.ts";
import { playRun } from "./music/run.ts";
import { type Mono, SAMPLE_RATE } from "./signal.ts";
import { type Stage, narrow, toMono } from "./stage.ts";

const OUT = join(import.meta.dirname, "../../assets/sound");

/** A looped recording: how it is made, how loud (LUFS), and at what rates it is coded. */
type Loop = {
  make: () => Stage;
  lufs: number;
  opus: OpusRate;
  mp3Kbps: Mp3Rate;
  stereo: boolean;
};

const MUSIC = { lufs: -16, opus: { kbps: 21, vbr: "on" }, mp3Kbps: 32, stereo: true } as const;
const AMBIENCE = { lufs: -26, opus: { kbps: 20, vbr: "on" }, mp3Kbps: 24, stereo: false } as const;

const LOOPS: Record<string, Loop> = {
  "theme-day": { ...MUSIC, make: playDay },
  "theme-night": { ...MUSIC, opus: { kbps: 26, vbr: "constrained" }, mp3Kbps: 24, make: playNight },
  "theme-ceremony": { ...MUSIC, make: playCeremony },
  "theme-run": { ...MUSIC, opus: { kbps: 29, vbr: "constrained" }, make: playRun },
  "ambience-birds": { ...AMBIENCE, make: birds },
  "ambience-crickets": { ...AMBIENCE, make: crickets },
  "ambience-waves": { ...AMBIENCE, make: waves },
};

// Wide enough for headphones; the bits a wider picture costs are heard as hiss in the treble.
const MUSIC_WIDTH = 0.72;

const EFFECTS_OPUS = { kbps: 25, vbr: "constrained" } as const;
const EFFECTS_MP3_KBPS = 24;

/** Writes what a recording sounds like in numbers, and what it costs. */
function report(name: string, channels: Mono[], sizes: number[]): void {
  const seconds = ((channels[0]?.length ?? 0) / SAMPLE_RATE).toFixed(1);
  const lufs = loudnessOf(channels).toFixed(1);
  const peak = (20 * Math.log10(peakOf(channels))).toFixed(1);
  const seam = Math.max(...channels.map(seamJump)).toFixed(2);
  const bytes = sizes.map((size) => `${(size / 1000).toFixed(1)} kB`).join(" + ");
  console.log(`${name}: ${seconds} s, ${lufs} LUFS, peak ${peak} dBFS, seam ${seam}, ${bytes}`);
}

function write(name: string, bytes: Buffer | string): number {
  writeFileSync(join(OUT, name), bytes);
  return bytes.length;
}

function writeTable(name: string, table: object): void {
  write(name, `${JSON.stringify(table, null, 2)}\n`);
}

async function buildLoop(name: string, loop: Loop, webm: boolean): Promise<Window> {
  const turn = loop.make();
  narrow(turn, MUSIC_WIDTH);
  master(turn, loop.lufs);
  const { stage, window } = wrapLoop(turn);
  const channels = loop.stereo ? [stage.left, stage.right] : [toMono(stage)];
  const sizes = [write(`${name}.mp3`, await encodeMp3(toMono(stage), loop.mp3Kbps))];
  if (webm) sizes.push(write(`${name}.webm`, encodeWebm(channels, loop.opus)));
  report(name, [turn.left, turn.right], sizes);
  return window;
}

async function buildEffects(webm: boolean): Promise<void> {
  const sprite = makeSprite();
  const sizes = [write("effects.mp3", await encodeMp3(sprite.sound, EFFECTS_MP3_KBPS))];
  if (webm) sizes.push(write("effects.webm", encodeWebm([sprite.sound], EFFECTS_OPUS)));
  writeTable("effects.json", sprite.table);
  report("effects", [sprite.sound], sizes);
}

async function build(): Promise<void> {
  const webm = canEncodeWebm();
  if (!webm) {
    console.error("ffmpeg with libopus was not found: only the MP3 files are made, the WebM files");
    console.error("are left as they are. On Debian: apt-get install ffmpeg");
    process.exitCode = 1;
  }
  mkdirSync(OUT, { recursive: true });
  await buildEffects(webm);
  const windows: Record<string, Window> = {};
  for (const [name, loop] of Object.entries(LOOPS)) {
    windows[name] = await buildLoop(name, loop, webm);
  }
  writeTable("loops.json", windows);
}

await build();
