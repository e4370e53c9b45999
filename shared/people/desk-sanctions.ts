/** Mutes and bans as staff give them: how long, and why. Pure; the moment is a parameter. */
import { z } from "zod";
import { REPORT_REASONS } from "./protocol.ts";

export const SANCTION_KINDS = ["mute", "ban"] as const;
export type SanctionKind = (typeof SANCTION_KINDS)[number];

/** MOD-1: the lengths a mute or a ban may have. */
export const SANCTION_LENGTHS = ["10m", "1h", "1d", "7d", "30d", "for-good"] as const;
type SanctionLength = (typeof SANCTION_LENGTHS)[number];

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const LENGTH_MS: Readonly<Record<Exclude<SanctionLength, "for-good">, number>> = {
  "10m": 10 * MINUTE_MS,
  "1h": HOUR_MS,
  "1d": DAY_MS,
  "7d": 7 * DAY_MS,
  "30d": 30 * DAY_MS,
};

/** “For good” is kept as the last moment of the year 9999 (UTC), so that every end is a time. */
export const FOR_GOOD_UNTIL_MS = 253_402_300_799_999;

/** MOD-1: when a sanction given now ends, ms. */
export function sanctionEnd(length: SanctionLength, nowMs: number): number {
  return length === "for-good" ? FOR_GOOD_UNTIL_MS : nowMs + LENGTH_MS[length];
}

/** Why: a code of the list, and what staff add in words (may be empty). */
export const sanctionReasonSchema = z.object({
  code: z.enum(REPORT_REASONS),
  words: z.string().trim().max(200).default(""),
});
type SanctionReason = z.infer<typeof sanctionReasonSchema>;

export const newSanctionSchema = z.object({
  length: z.enum(SANCTION_LENGTHS),
  reason: sanctionReasonSchema,
});
export type NewSanction = z.infer<typeof newSanctionSchema>;

const SEPARATOR = ": ";

/** A reason as one line of text, for the store. */
export function writeReason({ code, words }: SanctionReason): string {
  return words === "" ? code : `${code}${SEPARATOR}${words}`;
}

/** Reads what `writeReason` wrote; a line of other making counts as “other” with these words. */
export function readReason(line: string): SanctionReason {
  const [first = "", ...rest] = line.split(SEPARATOR);
  const code = REPORT_REASONS.find((one) => one === first);
  return code ? { code, words: rest.join(SEPARATOR) } : { code: "other", words: line };
}
