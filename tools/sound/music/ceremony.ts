import { bass } from "../instruments/bass.ts";
import { bronzeBell } from "../instruments/bell.ts";
import { cymbalSwell, drum } from "../instruments/drums.ts";
import { BRIGHT_STRINGS, STRINGS } from "../instruments/pad.ts";
import { ZITHER } from "../instruments/pluck.ts";
import { HALL, addReverb } from "../reverb.ts";
import { type Stage, blend, put } from "../stage.ts";
import * as band from "./band.ts";
import { hzOf } from "./score.ts";
import { type Section, descant, refrainClosed, refrainOpen, verse } from "./theme.ts";

// 80 beats a minute; a bar is 144,000 samples.
const BAR_S = 3;
const BARS = 16;
const FIRST_REFRAIN = 32;
const SECOND_REFRAIN = 48;

const zither = band.plucked(ZITHER, 1.4);

/** The day of celebration: horns carry the tune, strings broad, drums at the turns, bells on top. */
export function playCeremony(): Stage {
  const piece = band.createPiece("theme-ceremony", BARS, BAR_S);
  band.play(piece, verse.tune, band.hornVoice, {
    startBeat: 0,
    gain: 0.2,
    octaves: -1,
    pan: -0.15,
  });
  band.play(piece, descant, band.fluteVoice, { startBeat: 0, gain: 0.06, octaves: 1, pan: 0.3 });
  for (const [section, startBeat] of [
    [refrainOpen, FIRST_REFRAIN],
    [refrainClosed, SECOND_REFRAIN],
  ] as const) {
    band.play(piece, section.tune, band.hornVoice, {
      startBeat,
      gain: 0.2,
      octaves: -1,
      pan: -0.15,
    });
    band.play(piece, section.tune, zither, { startBeat, gain: 0.65, pan: 0.15 });
    band.play(piece, section.tune, band.fluteVoice, { startBeat, gain: 0.08, pan: 0.2 });
  }
  playGround(piece, verse, 0);
  playGround(piece, refrainOpen, FIRST_REFRAIN);
  playGround(piece, refrainClosed, SECOND_REFRAIN);
  playDrums(piece);
  playBells(piece);
  addReverb(piece.wet, HALL);
  blend(piece.wet, piece.dry, 1);
  return piece.wet;
}

function playGround(piece: band.Piece, section: Section, startBeat: number): void {
  band.playPad(piece, section, { startBeat, gain: 0.18, tone: STRINGS });
  band.playPad(piece, section, { startBeat, gain: 0.085, tone: BRIGHT_STRINGS, octaves: 1 });
  band.eachChord(section, startBeat, (beat, voices) => {
    const note = bass({ hz: hzOf(voices[0] ?? 0), seconds: 2 * piece.beatS }, 0.6);
    put(piece.dry, note, band.at(piece, beat, { gain: 0.25 }));
  });
}

/** One stroke a bar, and a roll that grows into each new section. */
function playDrums(piece: band.Piece): void {
  for (let bar = 0; bar < BARS; bar++) {
    const strike = drum({ hz: 73.4, seconds: 1.3 }, 0.5);
    put(piece.wet, strike, band.at(piece, bar * 4, { gain: bar % 4 === 0 ? 0.34 : 0.2 }));
  }
  for (const beat of [28, 44, 60]) {
    for (let i = 0; i < 16; i++) {
      const tap = drum({ hz: 73.4, seconds: 0.5 }, 0.5);
      const gain = 0.03 + (i / 16) ** 2 * 0.17;
      put(piece.wet, tap, band.at(piece, beat + i / 4, { gain, pan: 0.1 }));
    }
    const swell = cymbalSwell(piece.random, 4 * piece.beatS);
    put(piece.wet, swell, band.at(piece, beat, { gain: 0.12, pan: -0.2 }));
  }
}

function playBells(piece: band.Piece): void {
  for (const [beat, midi] of [
    [0, 62],
    [16, 69],
    [32, 67],
    [48, 74],
    [52, 71],
  ] as const) {
    const strike = bronzeBell({ hz: hzOf(midi), seconds: 5 });
    put(piece.wet, strike, band.at(piece, beat, { gain: 0.17, pan: 0.45 }));
  }
}
