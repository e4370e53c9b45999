// Reports of one person by another, with the words that were heard. The words are rows of their
// own, each under the person who said it, so that they go when that person is forgotten.
import type { Db, PersonFollower, Tx } from "../platform/db/database.ts";
import { takeFromDailyLimit } from "../platform/db/daily-limit.ts";
import type { ReportRow } from "../platform/db/people-tables.ts";
import { appendAudit } from "./audit-store.ts";
import { giveSanction, type GivenSanction } from "./sanction-store.ts";

interface HeardWords {
  personId: string;
  words: string;
  saidAt: number;
}

export interface Report extends ReportRow {
  /** In the order they were said. */
  heard: HeardWords[];
}

export interface FiledReport {
  id: string;
  reporterId: string;
  subjectId: string;
  /** A code of the closed list, never free words. */
  reason: string;
  /** What the reporter adds; may be empty. */
  words: string;
  heard: HeardWords[];
  nowMs: number;
  day: string;
  limitPerDay: number;
}

export interface ReportDecision {
  id: string;
  status: "upheld" | "dismissed";
  actorId: string;
  nowMs: number;
  /** Given in the same transaction, if the report is decided by it. */
  sanction?: GivenSanction;
}

export function createReportStore(db: Db) {
  return {
    file(report: FiledReport): Promise<"filed" | "dailyLimit" | "unknownPerson"> {
      return db.transaction().execute((tx) => fileReport(tx, report));
    },

    /** Reports of a status, the oldest first, with what was heard. */
    async list(wanted: { status: ReportRow["status"]; limit: number }): Promise<Report[]> {
      const reports = await db
        .selectFrom("reports")
        .selectAll()
        .where("status", "=", wanted.status)
        .orderBy("createdAt")
        .orderBy("id")
        .limit(wanted.limit)
        .execute();
      return withHeard(db, reports);
    },

    async byId(id: string): Promise<ReportRow | null> {
      const row = await db
        .selectFrom("reports")
        .selectAll()
        .where("id", "=", id)
        .executeTakeFirst();
      return row ?? null;
    },

    /** Decides an open report once, with the sanction it brings: of two staff one gets "decided". */
    decide(decision: ReportDecision): Promise<"decided" | "alreadyDecided"> {
      return db.transaction().execute((tx) => decideReport(tx, decision));
    },

    async openCount(): Promise<number> {
      const { open } = await db
        .selectFrom("reports")
        .select((eb) => eb.fn.countAll<number>().as("open"))
        .where("status", "=", "open")
        .executeTakeFirstOrThrow();
      return open;
    },
  };
}

export const reportFollower: PersonFollower = {
  async forget(tx, personId) {
    await tx.deleteFrom("reportWords").where("personId", "=", personId).execute();
    await tx.deleteFrom("reports").where("subjectId", "=", personId).execute();
    await tx
      .updateTable("reports")
      .set({ reporterId: null, words: "" })
      .where("reporterId", "=", personId)
      .execute();
    await tx
      .updateTable("reports")
      .set({ decidedBy: null })
      .where("decidedBy", "=", personId)
      .execute();
  },
};

async function fileReport(
  tx: Tx,
  report: FiledReport,
): Promise<"filed" | "dailyLimit" | "unknownPerson"> {
  const { id, reporterId, subjectId, reason, words, nowMs, day, limitPerDay } = report;
  const saidBy = [subjectId, ...report.heard.map(({ personId }) => personId)];
  const known = await tx.selectFrom("people").select("id").where("id", "in", saidBy).execute();
  const knownIds = new Set(known.map((person) => person.id));
  if (!knownIds.has(subjectId)) return "unknownPerson";
  const limit = { personId: reporterId, act: "report", day, limit: limitPerDay };
  if (!(await takeFromDailyLimit(tx, limit))) return "dailyLimit";
  await tx
    .insertInto("reports")
    .values({
      id,
      reporterId,
      subjectId,
      reason,
      words,
      status: "open",
      createdAt: nowMs,
      decidedBy: null,
      decidedAt: null,
    })
    .execute();
  const heard = report.heard
    .filter(({ personId }) => knownIds.has(personId))
    .map((said, position) => ({ ...said, reportId: id, position }));
  if (heard.length > 0) await tx.insertInto("reportWords").values(heard).execute();
  return "filed";
}

async function decideReport(
  tx: Tx,
  { id, status, actorId, nowMs, sanction }: ReportDecision,
): Promise<"decided" | "alreadyDecided"> {
  const decided = await tx
    .updateTable("reports")
    .set({ status, decidedBy: actorId, decidedAt: nowMs })
    .where("id", "=", id)
    .where("status", "=", "open")
    .returning("subjectId")
    .executeTakeFirst();
  if (!decided) return "alreadyDecided";
  await appendAudit(tx, {
    at: nowMs,
    actorId,
    act: "report.decide",
    subjectKind: "person",
    subjectId: decided.subjectId,
    detail: { report: id, status },
  });
  if (sanction) await giveSanction(tx, sanction);
  return "decided";
}

async function withHeard(db: Db, reports: ReportRow[]): Promise<Report[]> {
  if (reports.length === 0) return [];
  const ids = reports.map(({ id }) => id);
  const rows = await db
    .selectFrom("reportWords")
    .selectAll()
    .where("reportId", "in", ids)
    .orderBy("reportId")
    .orderBy("position")
    .execute();
  const byReport = Map.groupBy(rows, ({ reportId }) => reportId);
  return reports.map((report) => ({
    ...report,
    heard: (byReport.get(report.id) ?? []).map(({ personId, words, saidAt }) => ({
      personId,
      words,
      saidAt,
    })),
  }));
}
