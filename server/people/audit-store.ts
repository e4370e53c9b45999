// The log of what staff did. An entry is written in the transaction of the act itself, or not at
// all. It keeps ids and figures, never names or words, so that a person can be forgotten in it.
import { sql } from "kysely";
import type { Db, PersonFollower, Tx } from "../platform/db/database.ts";
import { newId } from "../platform/db/new-id.ts";

export interface AuditEntry {
  id: string;
  at: number;
  /** Null: the installation itself, or somebody who has been forgotten. */
  actorId: string | null;
  /** E.g. "sanction.give". */
  act: string;
  /** What kind of thing the subject is, e.g. "person", "blessing", "item". */
  subjectKind: string;
  subjectId: string | null;
  detail: Record<string, string | number | boolean | null>;
}

export function createAuditStore(db: Db) {
  return {
    /** The newest entries, or those before an entry already seen. */
    async list(wanted: { limit: number; beforeId?: string }): Promise<AuditEntry[]> {
      let query = db.selectFrom("auditLog").selectAll();
      if (wanted.beforeId) query = query.where("id", "<", wanted.beforeId);
      const rows = await query.orderBy("id", "desc").limit(wanted.limit).execute();
      return rows.map((row) => ({ ...row, detail: JSON.parse(row.detail) }));
    },

    /** Writes an act that has no row of its own, e.g. looking at a report's words. */
    async note(entry: Omit<AuditEntry, "id">): Promise<void> {
      await db.transaction().execute((tx) => appendAudit(tx, entry));
    },
  };
}

/** Adds an entry inside the transaction of the act. */
export async function appendAudit(tx: Tx, entry: Omit<AuditEntry, "id">): Promise<void> {
  const row = { ...entry, id: newId(entry.at), detail: JSON.stringify(entry.detail) };
  await tx.insertInto("auditLog").values(row).execute();
}

// What is left: that something was done to a person, when, and by whom.
export const auditFollower: PersonFollower = {
  async forget(tx, personId) {
    await tx
      .updateTable("auditLog")
      .set({ subjectId: null, detail: "{}" })
      .where("subjectId", "=", personId)
      .execute();
    await tx
      .updateTable("auditLog")
      .set({ actorId: null })
      .where("actorId", "=", personId)
      .execute();
    await tx
      .updateTable("auditLog")
      .set({ detail: sql<string>`replace(detail, ${personId}, '')` })
      .where("detail", "like", `%${personId}%`)
      .execute();
  },
};
