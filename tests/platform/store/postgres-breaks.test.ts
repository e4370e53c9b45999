import { expect, test } from "vitest";
import { DatabaseUnreachable } from "../../../server/platform/db/errors.ts";
import { silentLog } from "../../../server/platform/db/store-log.ts";
import { openStore } from "../../../server/store.ts";
import { addPerson, openTestStore } from "../../support/store.ts";
import { describeDatabases } from "../../support/store-suite.ts";

test("a database that does not answer is said so without its password", async () => {
  const url = "postgres://game:secret@127.0.0.1:1/none";
  const opening = openStore({ url, dataDir: "unused", log: silentLog });
  await expect(opening).rejects.toThrow(DatabaseUnreachable);
  await expect(opening).rejects.toThrow(/127\.0\.0\.1:1 could not be opened.*Check DATABASE_URL/);
  await expect(opening).rejects.not.toThrow(/secret/);
});

describeDatabases(
  "connections that break",
  (database) => {
    test("calls under way may fail, later ones are answered, and the process lives", async () => {
      const place = await database.place();
      const store = await openTestStore(place);
      const { id } = await addPerson(store);
      const busy = Array.from({ length: 30 }, () => store.people.byId(id));
      const settled = Promise.allSettled(busy);
      await place.execute(
        "select pg_terminate_backend(pid) from pg_stat_activity " +
          "where application_name = 'game/' || current_schema()",
      );
      const answers = (await settled).filter((outcome) => outcome.status === "fulfilled");
      for (const { value } of answers) expect(value?.id).toBe(id);
      await expect.poll(() => store.people.byId(id).catch(() => null)).toMatchObject({ id });
      await store.close();
      await place.remove();
    });
  },
  "PostgreSQL",
);
