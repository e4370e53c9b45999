/**
 * The closed list of refusals. A refusal is a value, not an error: the person asked for something
 * the rules do not allow, and gets one sentence per code and language from the locale files.
 */
export const REFUSAL_CODES = [
  "bad-input",
  "not-signed-in",
  "not-allowed",
  "not-found",
  "too-often",
  "too-far",
  "unknown-item",
  "item-off",
  "already-collected",
  "unknown-door",
  "unknown-place",
  "not-visited",
  "muted",
  "banned",
  "words-not-allowed",
  "phrases-only",
  "already-answered",
  "unknown-question",
  "daily-limit",
  "link-used",
  "link-expired",
  "already-decided",
  "reward-locked",
  "busy",
  "too-many-from-here",
  "old-client",
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** What a caller gets instead of a result. `detail` carries numbers for the sentence, never words. */
export interface Refusal {
  refusal: RefusalCode;
  detail?: Record<string, number | string>;
}

export function refuse(refusal: RefusalCode, detail?: Record<string, number | string>): Refusal {
  return detail ? { refusal, detail } : { refusal };
}

export function isRefusal(value: unknown): value is Refusal {
  return (
    typeof value === "object" &&
    value !== null &&
    "refusal" in value &&
    (REFUSAL_CODES as readonly string[]).includes(String(value.refusal))
  );
}
