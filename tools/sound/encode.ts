import { spawnSync } from "node:child_process";
import { createMp3Encoder } from "wasm-media-encoders";
import { type Mono, SAMPLE_RATE } from "./signal.ts";
import { encodeWav } from "./wav.ts";

/** Half the synth's rate: what MPEG-2 layer III codes well below 40 kbit/s. */
const MP3_RATE = 24000;

/** Bit rates in kbit/s that MPEG-2 layer III knows and we use. */
export type Mp3Rate = 16 | 24 | 32 | 40;

// LAME's delay of 577 samples, which players cannot know because the WebAssembly build writes no
// LAME tag, is taken off the silent or repeated beginning. The decoders' own 529 samples (22 ms)
// stay, since not all of them add those, and a late start is better than a cut attack.
const ENCODER_DELAY = 577 * (SAMPLE_RATE / MP3_RATE);

/**
 * MP3 of one channel by LAME (WebAssembly), constant bit rate. The first 24 ms must be silence or
 * lead-in: they are given up to the encoder's delay.
 */
export async function encodeMp3(signal: Mono, bitrate: Mp3Rate): Promise<Buffer> {
  const encoder = await createMp3Encoder();
  encoder.configure({ channels: 1, sampleRate: SAMPLE_RATE, outputSampleRate: MP3_RATE, bitrate });
  const head = Buffer.from(encoder.encode([signal.subarray(ENCODER_DELAY)]));
  return Buffer.concat([head, Buffer.from(encoder.finalize())]);
}

/** True when an ffmpeg with libopus can be run; no npm package writes Opus in WebM. */
export function canEncodeWebm(): boolean {
  const probe = spawnSync("ffmpeg", ["-hide_banner", "-encoders"], { encoding: "utf8" });
  return probe.status === 0 && probe.stdout.includes("libopus");
}

/** A constrained rate keeps to `kbps`; a free one takes about 1.4 times that for tonal music. */
export type OpusRate = { kbps: number; vbr: "on" | "constrained" };

/**
 * Opus in WebM by ffmpeg. "lowdelay" keeps it to the music half of the codec: the other modes begin
 * each file with a second of speech coding, which was measured 7 dB further from the original.
 * Nothing of the time or of the machine is written, so that the same version of ffmpeg gives the
 * same bytes. Throws with ffmpeg's own words.
 */
export function encodeWebm(channels: Mono[], rate: OpusRate): Buffer {
  const codec = `-c:a libopus -b:a ${rate.kbps}k -vbr ${rate.vbr} -compression_level 10`;
  const exact = "-map_metadata -1 -fflags +bitexact -flags:a +bitexact -f webm";
  const run = spawnSync(
    "ffmpeg",
    `-v error -f wav -i pipe:0 ${codec} -application lowdelay ${exact} pipe:1`.split(" "),
    { input: encodeWav(channels), maxBuffer: 16 * 1024 * 1024 },
  );
  if (run.status !== 0) throw new Error(`ffmpeg: ${run.stderr.toString()}`);
  return run.stdout;
}
