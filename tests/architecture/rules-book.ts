// Rule numbers as docs/rules.md lists them and as code and tests cite them.

/** Looks like a rule's number and is something else. */
const FOREIGN = new Set(["UTF-8", "UTF-16", "MPEG-2", "ISO-8601", "SHA-1", "SHA-256", "FNV-1"]);

const LISTED = /^- \*\*([A-Z]+-\d+)\*\* \S/gm;
const CITED = /\b[A-Z]{3,8}-\d+\b/g;

/** Every number of the book, in its order; a number listed twice comes twice. */
export function rulesListed(book: string): string[] {
  return [...book.matchAll(LISTED)].map(([, number = ""]) => number);
}

/** Every number that these texts cite. “COL-1 … COL-4” counts as its two ends. */
export function rulesCited(texts: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const text of texts) {
    for (const [number] of text.matchAll(CITED)) if (!FOREIGN.has(number)) found.add(number);
  }
  return found;
}
