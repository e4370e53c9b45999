// What the store's worker and the main thread say to each other.
import { DataFolderInUse, MigrationRefused } from "./errors.ts";
import type { StoreLocation } from "./location.ts";

/** What the worker is started with. */
export interface WorkerStart {
  location: StoreLocation;
  /** Address of the module that exports `createStores`. */
  storesModule: string;
  nowMs: number;
  /** A call that has not come back by then ends the worker. */
  hungAfterMs: number;
}

export type ToWorker =
  | { kind: "call"; id: number; method: string; args: unknown[]; dropAfterMs: number }
  | { kind: "close" };

export type FromWorker =
  | { kind: "ready"; methods: string[] }
  | { kind: "refused"; error: PlainError }
  | { kind: "done"; id: number; result: unknown }
  | { kind: "failed"; id: number; error: PlainError };

/** An error as it crosses between threads, which would lose its class and its codes. */
export interface PlainError {
  name: string;
  message: string;
  stack: string;
  errcode?: number;
}

const KNOWN = new Map([DataFolderInUse, MigrationRefused].map((kind) => [kind.name, kind]));

export function plainError(error: unknown): PlainError {
  if (!(error instanceof Error)) return { name: "Error", message: String(error), stack: "" };
  const { name, message, stack = "" } = error;
  if ("errcode" in error && typeof error.errcode === "number") {
    return { name, message, stack, errcode: error.errcode };
  }
  return { name, message, stack };
}

export function errorFrom(plain: PlainError): Error {
  const error = new (KNOWN.get(plain.name) ?? Error)(plain.message);
  error.stack = plain.stack;
  return plain.errcode === undefined ? error : Object.assign(error, { errcode: plain.errcode });
}

/** Milliseconds of a clock that never jumps and that all threads of a process share. */
export function steadyMs(): number {
  return Number(process.hrtime.bigint() / 1_000_000n);
}
