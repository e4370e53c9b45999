/** Seeded input for the fuzz tests: valid, nearly valid and broken values mixed. */
import type { Random } from "./random.ts";

const ODD_TEXTS = [
  "",
  " ",
  "\u0000",
  "\uD800",
  "a\u202Eb",
  "\u200B",
  "👨‍👩‍👧‍👦",
  "__proto__",
  "constructor",
  "' or '1'='1",
  "<script>alert(1)</script>",
  "../../etc/passwd",
  "%00",
  "\r\nset-cookie: a=b",
  "长".repeat(2_000),
  "{{7*7}}",
  "${7*7}",
];
const ODD_NUMBERS = [0, -0, -1, 1.5, 1e308, -1e308, 2 ** 53, 2 ** 31, -(2 ** 31), 1e-320];

/** Any JSON value, up to three levels deep. */
export function oddValue(random: Random, depth = 3): unknown {
  const kind = random.below(depth > 0 ? 8 : 5);
  if (kind === 0) return null;
  if (kind === 1) return random.next() < 0.5;
  if (kind === 2) return random.pick(ODD_NUMBERS);
  if (kind <= 4) return random.pick(ODD_TEXTS);
  const size = random.below(4);
  const values = Array.from({ length: size }, () => oddValue(random, depth - 1));
  if (kind === 5) return values;
  return Object.fromEntries(values.map((value) => [oddKey(random), value]));
}

function oddKey(random: Random): string {
  return random.pick(["item", "text", "phrase", "person", "door", "id", "name", "__proto__", ""]);
}

/** The value with one of its fields gone, doubled, or changed into something odd. */
export function spoil(random: Random, valid: Record<string, unknown>): Record<string, unknown> {
  const key = random.pick(Object.keys(valid));
  const spoilt = { ...valid };
  if (key === undefined || random.next() < 0.2) return { ...spoilt, extra: oddValue(random) };
  if (random.next() < 0.2) delete spoilt[key];
  else spoilt[key] = random.next() < 0.2 ? [spoilt[key]] : oddValue(random);
  return spoilt;
}

/** Bytes that mean nothing, or nearly something. */
export function oddBytes(random: Random, longest: number): Uint8Array {
  return Uint8Array.from({ length: random.below(longest + 1) }, () => random.below(256));
}
