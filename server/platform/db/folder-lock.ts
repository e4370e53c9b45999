// One server a data folder. The lock is a database file held by an exclusive transaction: the
// operating system drops it when the process dies, so that no stale lock can keep a server out.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { DataFolderInUse } from "./errors.ts";

const SQLITE_BUSY = 5;

export interface FolderLock {
  release(): void;
}

/** Takes the folder (made if missing) for this process. Throws `DataFolderInUse` at once. */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true });
  const lock = new DatabaseSync(join(folder, "lock.sqlite"), { timeout: 0 });
  try {
    lock.exec("begin exclusive");
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw error;
    throw new DataFolderInUse(
      `The data folder ${folder} is in use by another process. ` +
        "Stop that one first, or set DATA_DIR to another folder.",
      { cause: error },
    );
  }
  return { release: () => lock.close() };
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && error.errcode === SQLITE_BUSY;
}
