// Which texts a person agreed to, in which version and when.
import type { Db, PersonFollower } from "../platform/db/database.ts";

export interface Consent {
  document: string;
  version: string;
  givenAt: number;
}

export function createConsentStore(db: Db) {
  return {
    /** Keeps a consent; the first time counts. */
    async give(given: {
      personId: string;
      document: string;
      version: string;
      nowMs: number;
    }): Promise<void> {
      const { nowMs, ...consent } = given;
      await db
        .insertInto("consents")
        .values({ ...consent, givenAt: nowMs })
        .onConflict((oc) => oc.doNothing())
        .execute();
    },

    /** A person's consents in the order they were given. */
    list(personId: string): Promise<Consent[]> {
      return db
        .selectFrom("consents")
        .select(["document", "version", "givenAt"])
        .where("personId", "=", personId)
        .orderBy("givenAt")
        .execute();
    },
  };
}

export const consentFollower: PersonFollower = {
  async forget(tx, personId) {
    await tx.deleteFrom("consents").where("personId", "=", personId).execute();
  },
};
