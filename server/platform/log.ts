/** Structured logs without personal data: ids of rooms and requests, never names, words, tokens. */
import { pino, type Logger } from "pino";

export type Log = Logger;

export function createLog(level: string): Log {
  return pino({
    level,
    base: null,
    redact: {
      paths: [
        "token",
        "authorization",
        "*.token",
        "*.authorization",
        "name",
        "*.name",
        "text",
        "*.text",
      ],
      censor: "[left out]",
    },
  });
}
