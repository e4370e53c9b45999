// By which devices a person is known. Tokens come in hashed; the store never sees one.
import type { Db, PersonFollower, Tx } from "../platform/db/database.ts";
import type { PersonId } from "../../shared/kernel/ids.ts";

export interface Session {
  tokenHash: string;
  personId: PersonId;
  device: string;
  createdAt: number;
  lastSeenAt: number;
}

export function createSessionStore(db: Db) {
  return {
    /** The open session of a token, or null. */
    async find(tokenHash: string): Promise<Session | null> {
      const row = await openSessions(db).where("tokenHash", "=", tokenHash).executeTakeFirst();
      return row ? { ...row, personId: row.personId as PersonId } : null;
    },

    async add(wanted: NewSession): Promise<void> {
      await db.transaction().execute((tx) => insertSession(tx, wanted));
    },

    /** The open sessions of a person, the newest first. */
    async list(personId: string): Promise<Session[]> {
      const rows = await openSessions(db)
        .where("personId", "=", personId)
        .orderBy("createdAt", "desc")
        .execute();
      return rows.map((row) => ({ ...row, personId: row.personId as PersonId }));
    },

    /** Ends a session of this person; false if it was not open. */
    async end(wanted: { personId: string; tokenHash: string; nowMs: number }): Promise<boolean> {
      const ended = await db
        .updateTable("sessions")
        .set({ endedAt: wanted.nowMs })
        .where("tokenHash", "=", wanted.tokenHash)
        .where("personId", "=", wanted.personId)
        .where("endedAt", "is", null)
        .returning("tokenHash")
        .execute();
      return ended.length > 0;
    },
  };
}

export interface NewSession {
  tokenHash: string;
  personId: string;
  device: string;
  nowMs: number;
}

/** Adds a session inside a transaction of the people column. */
export async function insertSession(tx: Tx, { nowMs, ...session }: NewSession): Promise<void> {
  await tx
    .insertInto("sessions")
    .values({ ...session, createdAt: nowMs, lastSeenAt: nowMs, endedAt: null })
    .execute();
}

export const sessionFollower: PersonFollower = {
  async forget(tx, personId) {
    await tx.deleteFrom("sessions").where("personId", "=", personId).execute();
  },
};

function openSessions(db: Db) {
  return db
    .selectFrom("sessions")
    .select(["tokenHash", "personId", "device", "createdAt", "lastSeenAt"])
    .where("endedAt", "is", null);
}
