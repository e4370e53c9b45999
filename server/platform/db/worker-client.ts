// The main thread's side of the store's worker.
import { Worker } from "node:worker_threads";
import { StoreGone } from "./errors.ts";
import type { Call } from "./remote-calls.ts";
import { errorFrom, type FromWorker, steadyMs } from "./worker-messages.ts";
import type { ToWorker, WorkerStart } from "./worker-messages.ts";

export interface StoreWorker {
  methods: string[];
  invoke: Call;
  /** Resolves when the thread has ended, expected or not. */
  ended: Promise<StoreGone>;
  /** Lets the calls before it finish, then closes the database and ends the thread. */
  close: () => Promise<void>;
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/**
 * Starts the worker and waits until its database is open. Rejects with the worker's error if it
 * did not open.
 */
export async function startStoreWorker(options: {
  start: WorkerStart;
  /** A call that has waited longer than this when its turn comes is not done. */
  dropAfterMs: number;
}): Promise<StoreWorker> {
  const worker = new Worker(new URL("./store-worker.ts", import.meta.url), {
    workerData: options.start,
    name: "store",
  });
  const ended = untilEnded(worker);
  const waiting = new Map<number, Waiting>();
  const methods = await untilReady(worker, ended);
  worker.on("message", (message: FromWorker) => settle(waiting, message));
  let lastId = 0;
  return {
    methods,
    ended,
    async invoke(method, args) {
      const { promise, resolve, reject } = Promise.withResolvers<unknown>();
      const id = ++lastId;
      const dropAfterMs = steadyMs() + options.dropAfterMs;
      // Throws when an argument cannot cross threads: nothing waits for an answer then.
      send(worker, { kind: "call", id, method, args, dropAfterMs });
      waiting.set(id, { resolve, reject });
      return promise;
    },
    async close() {
      send(worker, { kind: "close" });
      await ended;
    },
  };
}

function send(worker: Worker, message: ToWorker): void {
  worker.postMessage(message);
}

function settle(waiting: Map<number, Waiting>, message: FromWorker): void {
  if (message.kind !== "done" && message.kind !== "failed") return;
  const caller = waiting.get(message.id);
  waiting.delete(message.id);
  if (message.kind === "done") caller?.resolve(message.result);
  else caller?.reject(errorFrom(message.error));
}

function untilEnded(worker: Worker): Promise<StoreGone> {
  const { promise, resolve } = Promise.withResolvers<StoreGone>();
  let cause: unknown;
  worker.on("error", (error) => {
    cause = error;
  });
  worker.once("exit", (code) => {
    resolve(new StoreGone(`the store's worker has ended (${code})`, { cause }));
  });
  return promise;
}

function untilReady(worker: Worker, ended: Promise<StoreGone>): Promise<string[]> {
  const { promise, resolve, reject } = Promise.withResolvers<string[]>();
  worker.once("message", (message: FromWorker) => {
    if (message.kind === "ready") resolve(message.methods);
    if (message.kind === "refused") reject(errorFrom(message.error));
  });
  void ended.then(reject);
  return promise;
}
