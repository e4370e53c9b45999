// Sessions of the staff's desk: short, and apart from the game's.
import type { Db } from "../platform/db/database.ts";
import type { PersonId } from "../../shared/kernel/ids.ts";

export interface StaffSession {
  tokenHash: string;
  personId: PersonId;
  createdAt: number;
  expiresAt: number;
}

export function createStaffSessionStore(db: Db) {
  return {
    async add(session: {
      tokenHash: string;
      personId: string;
      nowMs: number;
      expiresAt: number;
    }): Promise<void> {
      const { nowMs, ...row } = session;
      await db
        .insertInto("staffSessions")
        .values({ ...row, createdAt: nowMs, endedAt: null })
        .execute();
    },

    /** The session of a token, unless it has ended or expired. */
    async find(tokenHash: string, nowMs: number): Promise<StaffSession | null> {
      const row = await db
        .selectFrom("staffSessions")
        .select(["tokenHash", "personId", "createdAt", "expiresAt"])
        .where("tokenHash", "=", tokenHash)
        .where("endedAt", "is", null)
        .where("expiresAt", ">", nowMs)
        .executeTakeFirst();
      return row ? { ...row, personId: row.personId as PersonId } : null;
    },

    async end(tokenHash: string, nowMs: number): Promise<void> {
      await db
        .updateTable("staffSessions")
        .set({ endedAt: nowMs })
        .where("tokenHash", "=", tokenHash)
        .where("endedAt", "is", null)
        .execute();
    },

    /** Ends all of a person's, e.g. when a role is taken away. */
    async endAll(personId: string, nowMs: number): Promise<void> {
      await db
        .updateTable("staffSessions")
        .set({ endedAt: nowMs })
        .where("personId", "=", personId)
        .where("endedAt", "is", null)
        .execute();
    },

    /** Deletes sessions that ended or expired before a moment. */
    async prune(beforeMs: number): Promise<void> {
      await db
        .deleteFrom("staffSessions")
        .where((eb) => eb.or([eb("expiresAt", "<", beforeMs), eb("endedAt", "<", beforeMs)]))
        .execute();
    },
  };
}
