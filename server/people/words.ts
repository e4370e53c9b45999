/** Which words may be said, written, or used as a name. */
import { readFile } from "node:fs/promises";
import { refuse, type Refusal } from "../../shared/kernel/refusal.ts";

/** Links, phone numbers and chat ids are how strangers are lured away; nobody needs them here. */
const LURES = [
  /https?:|www\.|\.(?:com|cn|net|org|top|xyz|vip)\b/i,
  /\d[\d\s-]{6,}\d/,
  /(?:微信|wechat|qq|薇信|威信|telegram)\s*[::号]?\s*[\w-]{4,}/i,
];

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
  if (LURES.some((lure) => lure.test(text.normalize("NFKC")))) return refuse("words-not-allowed");
  return null;
}

function plainOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s\p{P}\p{S}\p{Cf}]/gu, "");
}
