// A store whose methods go wrong, one in each way that the machinery has to survive.
import { sql } from "kysely";
import type { Db } from "../../server/platform/db/database.ts";

export type OddStores = ReturnType<typeof createStores>;

export function createStores({ db }: { db: Db }) {
  return {
    odd: {
      echo: async (value: unknown): Promise<unknown> => value,
      /** Ends the thread it runs in, as a crash would. */
      die: async (): Promise<void> => process.exit(7),
      hang: (): Promise<void> => new Promise(() => {}),
      fail: async (): Promise<void> => {
        throw new TypeError("as told");
      },
      /** A result that cannot cross threads. */
      returnFunction: async (): Promise<unknown> => () => {},
      failInTransaction: (): Promise<void> =>
        db.transaction().execute(async (tx) => {
          const row = { name: "half", value: "1", updatedAt: 0 };
          await tx.insertInto("settings").values(row).execute();
          throw new Error("half done");
        }),
      /** Fills the disk, as it were, and returns what the database said. */
      fillUp: async (): Promise<string> => {
        await sql`pragma max_page_count = 1`.execute(db);
        const row = { name: "big", value: "x".repeat(1_000_000), updatedAt: 0 };
        const written = db.transaction().execute(async (tx) => {
          await tx.insertInto("settings").values(row).execute();
        });
        const said = await written.then(
          () => "written",
          (error: unknown) => String(error),
        );
        await sql`pragma max_page_count = 1000000`.execute(db);
        return said;
      },
      halves: async (): Promise<number> => {
        const { rows } = await sql<{ n: number }>`select count(*) as n from settings`.execute(db);
        return rows[0]?.n ?? -1;
      },
    },
  };
}
