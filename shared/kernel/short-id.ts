/** Ids on the wire: a uuid's 36 characters as 22, since 300 of them stand in a room's state. */
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** Three hexadecimal digits are two characters of 64: 32 digits and one of padding are eleven times that. */
const DIGITS = 3;

/** The short form of a uuid (lower case, with its four hyphens). */
export function shortId(uuid: string): string {
  const hex = `${uuid.replaceAll("-", "")}0`;
  let short = "";
  for (let at = 0; at < hex.length; at += DIGITS) {
    const value = Number.parseInt(hex.slice(at, at + DIGITS), 16);
    short += `${ALPHABET[value >> 6]}${ALPHABET[value & 63]}`;
  }
  return short;
}

/** The uuid of a short form. */
export function longId(short: string): string {
  let hex = "";
  for (let at = 0; at < short.length; at += 2) {
    const value = (ALPHABET.indexOf(short[at] ?? "") << 6) | ALPHABET.indexOf(short[at + 1] ?? "");
    hex += value.toString(16).padStart(DIGITS, "0");
  }
  const cuts = [0, 8, 12, 16, 20, 32];
  return cuts
    .slice(1)
    .map((end, index) => hex.slice(cuts[index], end))
    .join("-");
}
