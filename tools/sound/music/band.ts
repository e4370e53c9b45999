import { chime } from "../instruments/bell.ts";
import { flute } from "../instruments/flute.ts";
import { horn } from "../instruments/horn.ts";
import { type PadTone, pad } from "../instruments/pad.ts";
import { type PluckTone, pluck } from "../instruments/pluck.ts";
import { type Random, between, createRandom } from "../random.ts";
import type { Mono } from "../signal.ts";
import { type Place, type Stage, createStage, put } from "../stage.ts";
import { type Note, hzOf, stepBelow } from "./score.ts";
import { type Section, voicing } from "./theme.ts";

/** A piece in the making: what goes through the room, what stays dry, and the beat. */
export type Piece = { wet: Stage; dry: Stage; beatS: number; random: Random };

/** One voice's manner of playing a note. */
export type Voice = (note: { hz: number; seconds: number; from?: number }, random: Random) => Mono;

/** An empty looped piece of so many bars of four beats. */
export function createPiece(name: string, bars: number, barS: number): Piece {
  return {
    wet: createStage(bars * barS, true),
    dry: createStage(bars * barS, true),
    beatS: barS / 4,
    random: createRandom(name),
  };
}

/** A plucked voice lets its strings ring `overS` seconds past the written length. */
export function plucked(tone: PluckTone, overS: number): Voice {
  return (note, random) => pluck({ hz: note.hz, seconds: note.seconds + overS }, tone, random);
}

/** The flute, scooping up to graced notes. */
export const fluteVoice: Voice = (note, random) =>
  flute(
    {
      hz: note.hz,
      seconds: note.seconds * 0.97 + 0.05,
      ...(note.from === undefined ? {} : { slideFrom: note.from }),
    },
    random,
  );

export const chimeVoice: Voice = (note) => chime({ hz: note.hz, seconds: 1.5 });
export const hornVoice: Voice = (note) => horn({ hz: note.hz, seconds: note.seconds + 0.06 });

/** How a tune is given to a voice: where it starts, how loud, how high, how loosely in time. */
export type Playing = {
  startBeat: number;
  gain: number;
  pan?: number;
  octaves?: number;
  looseS?: number;
};

/** Lets a voice play a tune. First notes of bars lean a little; graced ones start from below. */
export function play(piece: Piece, tune: Note[], voice: Voice, playing: Playing): void {
  for (const note of tune) {
    if (note.midi === null) continue;
    const midi = note.midi + 12 * (playing.octaves ?? 0);
    const from = note.graced ? { from: hzOf(stepBelow(midi)) } : {};
    const sound = voice(
      { hz: hzOf(midi), seconds: note.beats * piece.beatS, ...from },
      piece.random,
    );
    const loose = between(piece.random, -1, 1) * (playing.looseS ?? 0.006);
    const accent = note.atBeat % 4 === 0 ? 1.08 : between(piece.random, 0.9, 1);
    put(piece.wet, sound, {
      ...at(piece, playing.startBeat + note.atBeat, playing),
      atS: (playing.startBeat + note.atBeat) * piece.beatS + loose,
      gain: playing.gain * accent,
    });
  }
}

/** A place on the beat. */
export function at(piece: Piece, beat: number, how: { gain: number; pan?: number }): Place {
  return { atS: beat * piece.beatS, gain: how.gain, pan: how.pan ?? 0 };
}

/** A quick note from below just before each graced note, as a zither player's thumb does. */
export function playGraces(piece: Piece, tune: Note[], voice: Voice, playing: Playing): void {
  for (const note of tune) {
    if (note.midi === null || !note.graced) continue;
    const midi = stepBelow(note.midi + 12 * (playing.octaves ?? 0));
    const sound = voice({ hz: hzOf(midi), seconds: 0.1 }, piece.random);
    const place = at(piece, playing.startBeat + note.atBeat, playing);
    put(piece.wet, sound, { ...place, atS: place.atS - 0.075, gain: playing.gain * 0.55 });
  }
}

/** Calls back for each half-bar chord with its beat and voices (MIDI, bass first). */
export function eachChord(
  section: Section,
  startBeat: number,
  visit: (beat: number, voices: number[]) => void,
): void {
  section.chords.forEach((chord, i) => visit(startBeat + i * 2, voicing(chord)));
}

/** Long chords under a section; equal neighbours are bound into one. */
export function playPad(
  piece: Piece,
  section: Section,
  how: { startBeat: number; gain: number; tone: PadTone; octaves?: number },
): void {
  let start = 0;
  section.chords.forEach((chord, i) => {
    if (section.chords[i + 1] === chord && (i + 1) % 4 !== 0) return;
    const seconds = (i + 1 - start) * 2 * piece.beatS + how.tone.releaseS * 0.8;
    const hz = voicing(chord)
      .slice(1)
      .map((midi) => hzOf(midi + 12 * (how.octaves ?? 0)));
    const sound = pad({ hz, seconds }, how.tone, piece.random);
    const pan = (start / 2) % 2 === 0 ? -0.25 : 0.25;
    put(piece.wet, sound, at(piece, how.startBeat + start * 2, { gain: how.gain, pan }));
    start = i + 1;
  });
}

/** Broken chords: `pattern` names voices by index (-1 = silence), spread over each half bar. */
export function playBroken(
  piece: Piece,
  section: Section,
  how: {
    startBeat: number;
    gain: number;
    pan: number;
    pattern: number[];
    voice: Voice;
    octaves?: number;
  },
): void {
  const step = 2 / how.pattern.length;
  eachChord(section, how.startBeat, (beat, voices) => {
    how.pattern.forEach((index, i) => {
      const midi = voices[index];
      if (midi === undefined) return;
      const note = { hz: hzOf(midi + 12 * (how.octaves ?? 0)), seconds: step * piece.beatS };
      const gain = how.gain * (i === 0 ? 1 : between(piece.random, 0.72, 0.92));
      const place = at(piece, beat + i * step, { gain, pan: how.pan });
      put(piece.wet, how.voice(note, piece.random), {
        ...place,
        atS: place.atS + between(piece.random, -0.005, 0.005),
      });
    });
  });
}
