// Where people stood last, and which landmarks they have visited.
import type { Db, PersonFollower, Tx } from "../platform/db/database.ts";
import type { PlaceRow } from "../platform/db/world-tables.ts";

/** A place on a map, in sixteenths of a tile. */
export type SavedPlace = Omit<PlaceRow, "personId">;

export interface Visit {
  landmark: string;
  visitedAt: number;
}

// Each place takes six parameters, and SQLite allows 32,766 in one statement.
const PLACES_A_STATEMENT = 1_000;

export function createWalkStore(db: Db) {
  return {
    async place(personId: string): Promise<SavedPlace | null> {
      const row = await db
        .selectFrom("places")
        .select(["map", "x16", "y16", "heading", "savedAt"])
        .where("personId", "=", personId)
        .executeTakeFirst();
      return row ?? null;
    },

    /**
     * Saves many places at once, and that their people were here; one for each person. An older place
     * never replaces a newer one; people deleted meanwhile are left out.
     */
    savePlaces(places: PlaceRow[]): Promise<void> {
      // Sorted, so that two processes lock the rows in the same order.
      const sorted = places.toSorted((a, b) => (a.personId < b.personId ? -1 : 1));
      return db.transaction().execute(async (tx) => {
        for (let from = 0; from < sorted.length; from += PLACES_A_STATEMENT) {
          await upsertPlaces(tx, sorted.slice(from, from + PLACES_A_STATEMENT));
        }
      });
    },

    /** "first" only for the first visit of this person. */
    async visit(visit: {
      personId: string;
      landmark: string;
      nowMs: number;
    }): Promise<"first" | "again"> {
      const { nowMs, ...row } = visit;
      const added = await db
        .insertInto("visits")
        .values({ ...row, visitedAt: nowMs })
        .onConflict((oc) => oc.doNothing())
        .returning("landmark")
        .execute();
      return added.length > 0 ? "first" : "again";
    },

    /** All landmarks a person has visited, in order of the first visit. */
    visits(personId: string): Promise<Visit[]> {
      return db
        .selectFrom("visits")
        .select(["landmark", "visitedAt"])
        .where("personId", "=", personId)
        .orderBy("visitedAt")
        .orderBy("landmark")
        .execute();
    },
  };
}

export const walkFollower: PersonFollower = {
  async forget(tx, personId) {
    await tx.deleteFrom("places").where("personId", "=", personId).execute();
    await tx.deleteFrom("visits").where("personId", "=", personId).execute();
  },
};

async function upsertPlaces(tx: Tx, places: PlaceRow[]): Promise<void> {
  const ids = places.map(({ personId }) => personId);
  const lastMs = Math.max(...places.map(({ savedAt }) => savedAt));
  // Held first, as forgetting a person does, so that the two never wait for each other.
  const known = await tx
    .updateTable("people")
    .set((eb) => ({
      lastSeenAt: eb
        .case()
        .when("lastSeenAt", "<", lastMs)
        .then(lastMs)
        .else(eb.ref("lastSeenAt"))
        .end(),
    }))
    .where("id", "in", ids)
    .returning("id")
    .execute();
  const knownIds = new Set(known.map(({ id }) => id));
  const rows = places.filter(({ personId }) => knownIds.has(personId));
  if (rows.length === 0) return;
  await tx
    .insertInto("places")
    .values(rows)
    .onConflict((oc) =>
      oc
        .column("personId")
        .doUpdateSet((eb) => ({
          map: eb.ref("excluded.map"),
          x16: eb.ref("excluded.x16"),
          y16: eb.ref("excluded.y16"),
          heading: eb.ref("excluded.heading"),
          savedAt: eb.ref("excluded.savedAt"),
        }))
        .whereRef("places.savedAt", "<=", "excluded.savedAt"),
    )
    .execute();
}
