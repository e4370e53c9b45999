import { bass } from "../instruments/bass.ts";
import { drum, shaker, woodBlock } from "../instruments/drums.ts";
import { STRINGS } from "../instruments/pad.ts";
import { PIPA, ZITHER } from "../instruments/pluck.ts";
import { CHAMBER, addReverb } from "../reverb.ts";
import { type Stage, blend, put } from "../stage.ts";
import * as band from "./band.ts";
import { hzOf } from "./score.ts";
import { type Section, breather, refrainClosed, refrainOpen, verse } from "./theme.ts";

// 160 beats a minute, the cadence of an easy run; a bar is 72,000 samples.
const BAR_S = 1.5;
const FORM: Section[] = [breather, verse, refrainOpen, breather, verse, refrainClosed];
const BARS = FORM.reduce((sum, section) => sum + section.bars, 0);

const zither = band.plucked(ZITHER, 0.7);
const pipa = band.plucked(PIPA, 0.35);

/** On the road: an ostinato that never stops, a step on every beat, the tune twice round. */
export function playRun(): Stage {
  const piece = band.createPiece("theme-run", BARS, BAR_S);
  let startBeat = 0;
  for (const section of FORM) {
    playSection(piece, section, startBeat);
    startBeat += section.bars * 4;
  }
  playSteps(piece);
  addReverb(piece.wet, CHAMBER);
  blend(piece.wet, piece.dry, 1);
  return piece.wet;
}

function playSection(piece: band.Piece, section: Section, startBeat: number): void {
  const sung = section === refrainOpen || section === refrainClosed;
  band.play(piece, section.tune, zither, {
    startBeat,
    gain: sung ? 0.55 : 0.9,
    pan: -0.1,
    looseS: 0.003,
  });
  if (!sung) band.playGraces(piece, section.tune, zither, { startBeat, gain: 0.7, pan: -0.1 });
  if (sung) band.play(piece, section.tune, band.fluteVoice, { startBeat, gain: 0.15, pan: 0.1 });
  band.playPad(piece, section, { startBeat, gain: 0.14, tone: STRINGS });
  band.playBroken(piece, section, {
    startBeat,
    gain: 0.42,
    pan: 0.4,
    pattern: [2, 4, 3, 4],
    voice: pipa,
    octaves: 1,
  });
  band.eachChord(section, startBeat, (beat, voices) => {
    const hz = hzOf(voices[0] ?? 0);
    [0, 0.75, 1.5].forEach((offset, i) => {
      const note = bass({ hz: i === 2 ? hz * 2 : hz, seconds: 0.7 * piece.beatS }, 2);
      put(piece.dry, note, band.at(piece, beat + offset, { gain: i === 0 ? 0.28 : 0.2 }));
    });
  });
}

function playSteps(piece: band.Piece): void {
  for (let beat = 0; beat < BARS * 4; beat++) {
    const foot = drum({ hz: 55, seconds: 0.28 }, 2.5);
    put(piece.dry, foot, band.at(piece, beat, { gain: beat % 4 === 0 ? 0.42 : 0.32 }));
    put(
      piece.dry,
      shaker(piece.random, 0.06),
      band.at(piece, beat + 0.5, { gain: 0.45, pan: 0.3 }),
    );
    put(piece.dry, shaker(piece.random, 0.03), band.at(piece, beat, { gain: 0.24, pan: 0.3 }));
    if (beat % 2 === 1)
      put(piece.dry, woodBlock(620), band.at(piece, beat, { gain: 0.11, pan: -0.3 }));
    if (beat % 8 === 6)
      put(piece.dry, woodBlock(830), band.at(piece, beat + 0.5, { gain: 0.08, pan: -0.35 }));
  }
}
