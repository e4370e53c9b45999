import * as z from "zod";
import effects from "../../../assets/sound/effects.json" with { type: "json" };
import loops from "../../../assets/sound/loops.json" with { type: "json" };

const ms = z.number().nonnegative();

/** Where each effect lies in the sprite: start and length in milliseconds. */
export const effectTable = z.record(z.string(), z.tuple([ms, ms])).parse(effects);

/** The part of each looped file that is played round and round, in milliseconds. */
export const loopTable = z.record(z.string(), z.object({ startMs: ms, lengthMs: ms })).parse(loops);
