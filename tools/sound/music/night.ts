import { bass } from "../instruments/bass.ts";
import { bronzeBell } from "../instruments/bell.ts";
import { MIST } from "../instruments/pad.ts";
import { GUITAR } from "../instruments/pluck.ts";
import { HALL, addReverb } from "../reverb.ts";
import { type Stage, blend, put } from "../stage.ts";
import * as band from "./band.ts";
import { hzOf } from "./score.ts";
import { type Section, refrainClosed, refrainOpen, verseAtNight } from "./theme.ts";

// 72 beats a minute; a bar is 160,000 samples.
const BAR_S = 10 / 3;
const BARS = 16;
const FIRST_REFRAIN = 32;
const SECOND_REFRAIN = 48;

const guitar = band.plucked(GUITAR, 1.6);

/** Under the lamps: a music box over the minor, then a low flute; no drum. */
export function playNight(): Stage {
  const piece = band.createPiece("theme-night", BARS, BAR_S);
  band.play(piece, verseAtNight.tune, band.chimeVoice, {
    startBeat: 0,
    gain: 0.24,
    pan: -0.1,
    looseS: 0.012,
  });
  band.play(piece, verseAtNight.tune, guitar, {
    startBeat: 0,
    gain: 0.5,
    pan: 0.1,
    octaves: -1,
    looseS: 0.012,
  });
  for (const [section, startBeat] of [
    [refrainOpen, FIRST_REFRAIN],
    [refrainClosed, SECOND_REFRAIN],
  ] as const) {
    band.play(piece, section.tune, band.fluteVoice, {
      startBeat,
      gain: 0.15,
      octaves: -1,
      looseS: 0.01,
    });
    band.play(piece, section.tune, band.chimeVoice, {
      startBeat,
      gain: 0.045,
      pan: 0.4,
      looseS: 0.012,
    });
  }
  playGround(piece, verseAtNight, 0);
  playGround(piece, refrainOpen, FIRST_REFRAIN);
  playGround(piece, refrainClosed, SECOND_REFRAIN);
  const strike = bronzeBell({ hz: hzOf(59), seconds: 6 });
  put(piece.wet, strike, band.at(piece, 0, { gain: 0.12, pan: -0.5 }));
  addReverb(piece.wet, HALL);
  blend(piece.wet, piece.dry, 1);
  return piece.wet;
}

function playGround(piece: band.Piece, section: Section, startBeat: number): void {
  band.playPad(piece, section, { startBeat, gain: 0.25, tone: MIST });
  band.playBroken(piece, section, {
    startBeat,
    gain: 0.32,
    pan: 0.4,
    pattern: [1, -1, 3, 4],
    voice: guitar,
  });
  band.eachChord(section, startBeat, (beat, voices) => {
    const note = bass({ hz: hzOf(voices[0] ?? 0), seconds: 1.9 * piece.beatS }, 0.8);
    put(piece.dry, note, band.at(piece, beat, { gain: 0.19 }));
  });
}
