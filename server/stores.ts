// Puts the columns' stores together over one database. It runs in the store's worker for SQLite and
// in the server's thread for PostgreSQL. A new store is added here, with its follower if it keeps
// anything of a person.
import { sql } from "kysely";
import { collectionFollower, createCollectionStore } from "./history/collection-store.ts";
import { createItemSwitchStore, itemSwitchFollower } from "./history/item-switch-store.ts";
import { createQuizStore, quizFollower } from "./history/quiz-store.ts";
import { createTotalsStore } from "./history/totals-store.ts";
import { auditFollower, createAuditStore } from "./people/audit-store.ts";
import { consentFollower, createConsentStore } from "./people/consent-store.ts";
import { createDeviceCodeStore, deviceCodeFollower } from "./people/device-code-store.ts";
import { createPeopleListsStore } from "./people/people-lists-store.ts";
import { createPeopleStore, forgetPerson } from "./people/people-store.ts";
import { createReportStore, reportFollower } from "./people/report-store.ts";
import { createSanctionStore, sanctionFollower } from "./people/sanction-store.ts";
import { createSessionStore, sessionFollower } from "./people/session-store.ts";
import { createStaffSessionStore } from "./people/staff-session-store.ts";
import { createStaffStore, staffFollower } from "./people/staff-store.ts";
import { createTiesStore, tiesFollower } from "./people/ties-store.ts";
import type { Db, PersonFollower } from "./platform/db/database.ts";
import { createSettingsStore } from "./platform/db/settings-store.ts";
import { createArrivalStore } from "./world/arrival-store.ts";
import { blessingFollower, createBlessingStore } from "./world/blessing-store.ts";
import { createWalkStore, walkFollower } from "./world/walk-store.ts";

// From the right-most column to the left: what leans on a person goes before the person.
const FOLLOWERS: PersonFollower[] = [
  itemSwitchFollower,
  quizFollower,
  collectionFollower,
  blessingFollower,
  walkFollower,
  auditFollower,
  reportFollower,
  sanctionFollower,
  staffFollower,
  tiesFollower,
  consentFollower,
  deviceCodeFollower,
  sessionFollower,
];

export type Stores = ReturnType<typeof createStores>;

export function createStores({ db, tidy }: { db: Db; tidy: () => Promise<void> }) {
  const people = createPeopleStore(db, { followers: FOLLOWERS });
  const sessions = createSessionStore(db);
  const ties = createTiesStore(db);
  const sanctions = createSanctionStore(db);
  const staff = createStaffStore(db);
  const walks = createWalkStore(db);
  return {
    settings: createSettingsStore(db),
    people,
    peopleLists: createPeopleListsStore(db),
    sessions,
    deviceCodes: createDeviceCodeStore(db),
    consents: createConsentStore(db),
    ties,
    reports: createReportStore(db),
    sanctions,
    staff,
    staffSessions: createStaffSessionStore(db),
    audit: createAuditStore(db),
    walks,
    arrivals: createArrivalStore({ sessions, people, staff, sanctions, ties, walks }),
    blessings: createBlessingStore(db),
    collection: createCollectionStore(db),
    totals: createTotalsStore(db),
    quiz: createQuizStore(db),
    itemSwitches: createItemSwitchStore(db),

    /** FORGET-1: deletes a person from every column in one transaction; false if there is no such person. */
    async forgetPerson(id: string): Promise<boolean> {
      const known = await db.transaction().execute((tx) => forgetPerson(tx, FOLLOWERS, id));
      await tidy();
      return known;
    },

    /** Fails if the database does not answer; for /readyz. */
    async ping(): Promise<void> {
      await sql`select 1`.execute(db);
    },
  };
}
