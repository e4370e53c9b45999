/** Which words may be said, written, or used as a name. */
import { readFile } from "node:fs/promises";
import { refuse, type Refusal } from "../../shared/kernel/refusal.ts";

/** Links, phone numbers and chat ids are how strangers are lured away; nobody needs them here. */
const LURES = [
  /https?:|www\.|\.(?:com|cn|net|org|top|xyz|vip)\b/i,
  /(?:微信|wechat|qq|薇信|威信|telegram)\s*[::号]?\s*[\w-]{4,}/i,
];

/** What people write between the digits of a number or a date. */
const GAP = String.raw`[\s\p{Pd}./()_]`;
/** Years, months and days, also written in one: what alumni write, and no number to call. */
const DATES = new RegExp(
  String.raw`(?<!\d)(?:(?:18|19|20)\d\d(?:${GAP}+(?:0?[1-9]|1[0-2])(?:${GAP}+(?:0?[1-9]|[12]\d|3[01]))?)?` +
    String.raw`|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d)`,
  "gu",
);
/** Mobile numbers, land lines and international ones: refused even where parts look like years. */
const CALLED = [
  String.raw`(?<!\d)(?!(?:18|19)\d\d(?!\d))1[3-9]\d(?:${GAP}{0,3}\d){8}(?!\d)`,
  String.raw`(?<!\d)0\d{2,3}${GAP}{0,3}\d(?:${GAP}{0,3}\d){6,7}(?!\d)`,
  String.raw`(?:\+|(?<!\d)00)${GAP}?[1-9](?:${GAP}{0,3}\d){6,}`,
].map((pattern) => new RegExp(pattern, "u"));
/** As many digits on end, dates left out, are an account's or a telephone's number. */
const LONG_NUMBER = new RegExp(String.raw`\d(?:${GAP}{0,3}\d){6,}`, "u");

/** Control characters, halves of letters, and marks that turn the direction of what follows. */
const UNWRITABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u{202A}-\u{202E}\u{2066}-\u{2069}]/u;

export interface WordJudge {
  (text: string): Refusal | null;
}

/** Reads the operator's list (one word a line, `#` for remarks) when there is one. */
export async function createWordJudge(file: string | undefined): Promise<WordJudge> {
  const lines = file === undefined ? [] : (await readFile(file, "utf8")).split(/\r?\n/);
  const blocked = lines
    .map((line) => plainOf(line.replace(/#.*/, "")))
    .filter((word) => word.length > 0);
  return (text) => judge(text, blocked);
}

/** SAY-5: what no keyboard writes is refused; it could not be kept, or would disguise the rest. */
export function isWritable(text: string): boolean {
  return !UNWRITABLE.test(text);
}

/** SAY-3: refuses listed words, also with spaces, full-width letters or marks between, and lures. */
function judge(text: string, blocked: readonly string[]): Refusal | null {
  if (!isWritable(text)) return refuse("words-not-allowed");
  const plain = plainOf(text);
  if (blocked.some((word) => plain.includes(word))) return refuse("words-not-allowed");
  const folded = text.normalize("NFKC");
  if (LURES.some((lure) => lure.test(folded))) return refuse("words-not-allowed");
  if (holdsNumberToCall(folded)) return refuse("words-not-allowed");
  return null;
}

function holdsNumberToCall(text: string): boolean {
  // A dot in place of a date: what stands on its two sides may still be one number.
  return CALLED.some((one) => one.test(text)) || LONG_NUMBER.test(text.replaceAll(DATES, "."));
}

function plainOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s\p{P}\p{S}\p{Cf}]/gu, "");
}
