// One durable commit for many calls: a commit waits for the disk (milliseconds), a call hardly at
// all. Inside a group the calls' own transactions become savepoints (see sqlite-dialect.ts).
import type { DatabaseSync } from "node:sqlite";

export interface CommitGroup {
  /** Throws when another process keeps the database locked. */
  begin(): void;
  /** Throws when nothing of the group could be kept. */
  commit(): void;
  /** False again when SQLite has given the whole group up, as it does on a full disk. */
  isOpen(): boolean;
  /** True once a call of the open group has written. */
  hasWritten(): boolean;
}

export function commitGroupOf(database: DatabaseSync): CommitGroup {
  const totalChanges = database.prepare("select total_changes() as total");
  const total = (): unknown => totalChanges.get()?.["total"];
  let totalBefore: unknown;
  return {
    begin() {
      database.exec("begin immediate");
      totalBefore = total();
    },
    commit() {
      try {
        database.exec("commit");
      } catch (error) {
        if (database.isTransaction) database.exec("rollback");
        throw error;
      }
    },
    isOpen: () => database.isTransaction,
    hasWritten: () => total() !== totalBefore,
  };
}
