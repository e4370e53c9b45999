// What the stores of all columns share: the tables by name and the two handles they are given.
import type { Kysely, Transaction } from "kysely";
import type * as history from "./history-tables.ts";
import type * as people from "./people-tables.ts";
import type * as world from "./world-tables.ts";

export interface Tables {
  settings: people.SettingRow;
  secrets: people.SecretRow;
  counters: people.CounterRow;
  people: people.PersonRow;
  sessions: people.SessionRow;
  deviceCodes: people.DeviceCodeRow;
  deviceCodeTries: people.DeviceCodeTryRow;
  consents: people.ConsentRow;
  dailyCounts: people.DailyCountRow;
  friendships: people.FriendshipRow;
  hiddenPeople: people.HiddenPersonRow;
  reports: people.ReportRow;
  reportWords: people.ReportWordsRow;
  sanctions: people.SanctionRow;
  staff: people.StaffRow;
  organiserLinks: people.OrganiserLinkRow;
  staffSessions: people.StaffSessionRow;
  auditLog: people.AuditRow;
  places: world.PlaceRow;
  visits: world.VisitRow;
  blessings: world.BlessingRow;
  collected: history.CollectedRow;
  progress: history.ProgressRow;
  historyTotals: history.HistoryTotalRow;
  rewards: history.RewardRow;
  quizAnswers: history.QuizAnswerRow;
  itemSwitches: history.ItemSwitchRow;
}

/** The database outside a transaction. Inside one, use the `Tx` only: SQLite has one connection. */
export type Db = Kysely<Tables>;

/** One open transaction. */
export type Tx = Transaction<Tables>;

export type DatabaseKind = "sqlite" | "postgres";

/**
 * How a column keeps up with a person it remembers. Each column gives one to the people column,
 * which calls it inside the transaction that changes or deletes the person.
 */
export interface PersonFollower {
  /** Deletes all that the column keeps of the person and takes it out of its totals. */
  forget(tx: Tx, personId: string): Promise<void>;
  /** Moves the column's totals when the person's year of entry changes. */
  entryYearChanged?(tx: Tx, change: { personId: string; entryYear: number | null }): Promise<void>;
}
