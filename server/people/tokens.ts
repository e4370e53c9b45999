/** Secrets that people carry: made here, kept only as hashes. */
import { createHash, randomBytes, randomInt } from "node:crypto";

/** 256 random bits, URL-safe: no guess finds one (OWASP ASVS 3.2 asks for 64 at least). */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What the database keeps of a token; a stolen table opens no session. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

/** Six digits, evenly drawn. */
export function newDeviceCode(): string {
  return String(randomInt(0, 1_000_000)).padStart(6, "0");
}
