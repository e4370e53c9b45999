// Runs the same tests on both databases.
import { afterAll, beforeAll, describe } from "vitest";
import type { Store } from "../../server/store.ts";
import { openTestStore, testDatabases, type TestDatabase, type TestPlace } from "./store.ts";

const databases = await testDatabases();

export interface StoreUnderTest {
  database: TestDatabase;
  /** The store that is open while the tests of this suite run. */
  store: () => Store;
  place: () => TestPlace;
}

/** Declares a suite once for each database, over a store of its own. */
export function describeStore(title: string, declare: (given: StoreUnderTest) => void): void {
  for (const database of databases) {
    describe.skipIf(!database.reachable)(`${title} (${database.name})`, () => {
      let place: TestPlace;
      let store: Store;
      beforeAll(async () => {
        place = await database.place();
        store = await openTestStore(place);
      });
      afterAll(async () => {
        await store.close();
        await place.remove();
      });
      declare({ database, store: () => store, place: () => place });
    });
  }
}

/**
 * Declares a suite once for each database, or for the one named, which opens its stores itself.
 */
export function describeDatabases(
  title: string,
  declare: (database: TestDatabase) => void,
  only?: TestDatabase["name"],
): void {
  for (const database of databases) {
    if (only && database.name !== only) continue;
    describe.skipIf(!database.reachable)(`${title} (${database.name})`, () => {
      declare(database);
    });
  }
}
