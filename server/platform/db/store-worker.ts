// The thread that owns the embedded database: it opens it, migrates it and runs the whole store.
// One call at a time, in the order they came: SQLite has one connection here. Calls that wait
// together share a commit (call-queue.ts).
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import type { DatabaseKind, Db } from "./database.ts";
import { createCallQueue, type QueuedCall } from "./call-queue.ts";
import { openDatabase, type OpenDatabase } from "./open-database.ts";
import { methodNames, methodTable } from "./remote-calls.ts";
import { type FromWorker, plainError, steadyMs } from "./worker-messages.ts";
import type { ToWorker, WorkerStart } from "./worker-messages.ts";

/** What the module that puts the columns' stores together exports as `createStores`. */
export type CreateStores<Stores extends object> = (opened: {
  db: Db;
  kind: DatabaseKind;
  tidy: () => Promise<void>;
}) => Stores;

// Only PostgreSQL can end a statement that takes too long.
const NO_STATEMENT_TIMEOUT = 0;

async function run(port: MessagePort, start: WorkerStart): Promise<void> {
  const opened = await openDatabase({ ...start, statementTimeoutMs: NO_STATEMENT_TIMEOUT });
  const { group } = opened;
  if (!group) throw new Error("only the embedded database is run in a worker");
  let untidy = false;
  const module = (await import(start.storesModule)) as { createStores: CreateStores<object> };
  const stores = module.createStores({
    ...opened,
    // Nothing can be freed inside a transaction.
    tidy: async () => (group.isOpen() ? void (untidy = true) : opened.tidy()),
  });
  const methods = methodTable(stores);
  const queue = createCallQueue<FromWorker>({
    group,
    async afterCommit() {
      if (untidy) await opened.tidy();
      untidy = false;
    },
  });
  port.on("message", (message: ToWorker) => {
    if (message.kind === "close") void queue.idle().then(() => close(port, opened));
    else queue.add(queued({ port, methods, hungAfterMs: start.hungAfterMs }, message));
  });
  port.postMessage({ kind: "ready", methods: methodNames(stores) } satisfies FromWorker);
}

type CallMessage = Extract<ToWorker, { kind: "call" }>;

interface Answering {
  port: MessagePort;
  methods: Map<string, (...args: unknown[]) => Promise<unknown>>;
  hungAfterMs: number;
}

function queued(to: Answering, message: CallMessage): QueuedCall<FromWorker> {
  const { id, method } = message;
  const failed = (error: unknown): FromWorker => ({ kind: "failed", id, error: plainError(error) });
  return {
    failed,
    run() {
      const watch = watchCall(method, to.hungAfterMs);
      return answer(to.methods, message).finally(() => clearTimeout(watch));
    },
    answer(told) {
      try {
        to.port.postMessage(told);
      } catch (error) {
        // A result that cannot cross threads is a failure of that call only.
        to.port.postMessage(failed(error));
      }
    },
  };
}

/**
 * Ends the thread when a call never comes back, since all later ones wait behind it. A statement
 * that is merely slow keeps the timer from firing; this is for a method that waits for itself, as
 * one does that uses the outer database inside a transaction.
 */
function watchCall(method: string, hungAfterMs: number): NodeJS.Timeout {
  return setTimeout(() => {
    throw new Error(`${method} never came back`);
  }, hungAfterMs);
}

async function answer(
  methods: Answering["methods"],
  { id, method, args, dropAfterMs }: CallMessage,
): Promise<FromWorker> {
  try {
    // Its caller has been told that it failed: doing it now would only delay the others.
    if (steadyMs() > dropAfterMs) throw new Error(`${method} waited too long and was not done`);
    const found = methods.get(method);
    if (!found) throw new Error(`the store has no method ${method}`);
    return { kind: "done", id, result: await found(...args) };
  } catch (error) {
    return { kind: "failed", id, error: plainError(error) };
  }
}

async function close(port: MessagePort, opened: OpenDatabase): Promise<void> {
  await opened.close();
  port.close();
}

if (parentPort) {
  const port = parentPort;
  run(port, workerData as WorkerStart).catch((error: unknown) => {
    port.postMessage({ kind: "refused", error: plainError(error) } satisfies FromWorker);
    port.close();
  });
}
