import { bass } from "../instruments/bass.ts";
import { bronzeBell } from "../instruments/bell.ts";
import { shaker, woodBlock } from "../instruments/drums.ts";
import { STRINGS } from "../instruments/pad.ts";
import { GUITAR, ZITHER } from "../instruments/pluck.ts";
import { GROVE, addReverb } from "../reverb.ts";
import { type Stage, blend, put } from "../stage.ts";
import * as band from "./band.ts";
import { hzOf } from "./score.ts";
import { type Section, descant, refrainClosed, refrainOpen, verse } from "./theme.ts";

// 90 beats a minute; a bar is 128,000 samples, so the loop is exactly 64 s.
const BAR_S = 8 / 3;
const BARS = 24;
const FIRST_VERSE = 0;
const FIRST_REFRAIN = 32;
const SECOND_VERSE = 48;
const SECOND_REFRAIN = 80;

const zither = band.plucked(ZITHER, 1.1);
const guitar = band.plucked(GUITAR, 1);

/** Morning on the campus: zither alone, flute in the refrain, all together, and a quiet close. */
export function playDay(): Stage {
  const piece = band.createPiece("theme-day", BARS, BAR_S);
  playTunes(piece);
  playGround(piece, verse, FIRST_VERSE, 0.75);
  playGround(piece, refrainOpen, FIRST_REFRAIN, 0.9);
  playGround(piece, verse, SECOND_VERSE, 1);
  playGround(piece, refrainClosed, SECOND_REFRAIN, 1);
  playTime(piece, FIRST_REFRAIN, SECOND_REFRAIN + 12);
  for (const beat of [FIRST_VERSE, SECOND_VERSE]) {
    const strike = bronzeBell({ hz: hzOf(62), seconds: 4 });
    put(piece.wet, strike, band.at(piece, beat, { gain: 0.13, pan: -0.5 }));
  }
  addReverb(piece.wet, GROVE);
  blend(piece.wet, piece.dry, 1);
  return piece.wet;
}

function playTunes(piece: band.Piece): void {
  const lead = { gain: 0.95, pan: -0.12 };
  band.play(piece, verse.tune, zither, { ...lead, startBeat: FIRST_VERSE });
  band.playGraces(piece, verse.tune, zither, { ...lead, startBeat: FIRST_VERSE });
  band.play(piece, refrainOpen.tune, band.fluteVoice, {
    startBeat: FIRST_REFRAIN,
    gain: 0.135,
    pan: 0.1,
  });
  band.play(piece, refrainOpen.tune, zither, {
    startBeat: FIRST_REFRAIN,
    gain: 0.6,
    pan: -0.2,
    octaves: -1,
  });
  band.play(piece, verse.tune, zither, { ...lead, startBeat: SECOND_VERSE });
  band.playGraces(piece, verse.tune, zither, { ...lead, startBeat: SECOND_VERSE });
  band.play(piece, verse.tune, band.chimeVoice, {
    startBeat: SECOND_VERSE,
    gain: 0.075,
    pan: 0.35,
    octaves: 1,
  });
  band.play(piece, descant, band.fluteVoice, { startBeat: SECOND_VERSE, gain: 0.075, pan: 0.3 });
  band.play(piece, refrainClosed.tune, band.fluteVoice, {
    startBeat: SECOND_REFRAIN,
    gain: 0.125,
    pan: 0.1,
  });
  band.play(piece, refrainClosed.tune, zither, {
    startBeat: SECOND_REFRAIN,
    gain: 0.72,
    pan: -0.15,
  });
  band.play(piece, refrainClosed.tune, band.chimeVoice, {
    startBeat: SECOND_REFRAIN,
    gain: 0.075,
    pan: 0.35,
    octaves: 1,
  });
}

function playGround(piece: band.Piece, section: Section, startBeat: number, gain: number): void {
  band.playPad(piece, section, { startBeat, gain: 0.17 * gain, tone: STRINGS });
  band.playBroken(piece, section, {
    startBeat,
    gain: 0.36 * gain,
    pan: 0.4,
    pattern: gain < 0.8 ? [1, 3, 4, 3] : [1, 2, 3, 4],
    voice: guitar,
  });
  band.eachChord(section, startBeat, (beat, voices) => {
    const note = bass({ hz: hzOf(voices[0] ?? 0), seconds: 1.8 * piece.beatS });
    put(piece.dry, note, band.at(piece, beat, { gain: 0.25 * gain }));
  });
}

/** A light hand keeps time: brush on the eighths, a wooden block now and then. */
function playTime(piece: band.Piece, fromBeat: number, toBeat: number): void {
  for (let beat = fromBeat; beat < toBeat; beat += 0.5) {
    const off = beat % 1 !== 0;
    const brush = shaker(piece.random, off ? 0.07 : 0.11);
    put(
      piece.dry,
      brush,
      band.at(piece, beat, { gain: off ? 0.42 : 0.28, pan: off ? 0.35 : -0.3 }),
    );
    if (beat % 8 === 6.5 || beat % 4 === 3) {
      put(piece.wet, woodBlock(880), band.at(piece, beat, { gain: 0.07, pan: -0.45 }));
    }
  }
}
