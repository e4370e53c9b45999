/** What staff decide about people: mutes, bans, reports. Their effect is ordered at once. */
import type { PersonId } from "../../shared/kernel/ids.ts";
import { refuse, type Refusal } from "../../shared/kernel/refusal.ts";
import type { BodyOf } from "../../shared/kernel/route.ts";
import { can, type Role } from "../../shared/people/capabilities.ts";
import type { decideReportRoute, DeskReport } from "../../shared/people/desk-protocol.ts";
import {
  readReason,
  sanctionEnd,
  writeReason,
  type NewSanction,
  type SanctionKind,
} from "../../shared/people/desk-sanctions.ts";
import { REPORT_REASONS } from "../../shared/people/protocol.ts";
import { newId } from "../platform/db/new-id.ts";
import type { Stores } from "../stores.ts";
import { rolesOf, type Caller } from "./caller.ts";
import { namesOf } from "./desk-names.ts";
import type { DeskPeople } from "./desk-people.ts";
import type { Report } from "./report-store.ts";
import type { GivenSanction } from "./sanction-store.ts";

/** What reaches every copy of the campus in every process. */
export type StaffOrder =
  | { order: "mute"; person: string; untilMs: number | null; reason?: string | undefined }
  | { order: "ban"; person: string };

const MOST_REPORTS = 100;

interface JudgingDeps {
  stores: Pick<Stores, "people" | "reports" | "sanctions" | "staff">;
  nowMs(): number;
  people: Pick<DeskPeople, "rows">;
  order(order: StaffOrder): void;
}

type Wanted = NewSanction & { kind: SanctionKind };

interface DeskJudging {
  give(caller: Caller, person: string, wanted: Wanted): Promise<Refusal | null>;
  lift(
    caller: Caller,
    wanted: { person: string; sanction: string; kind: SanctionKind },
  ): Promise<Refusal | null>;
  reports(): Promise<{ reports: DeskReport[]; open: number }>;
  decide(
    caller: Caller,
    report: string,
    decision: BodyOf<typeof decideReportRoute>,
  ): Promise<{ id: string; open: number } | Refusal>;
}

export function createDeskJudging(deps: JudgingDeps): DeskJudging {
  const { stores, nowMs } = deps;
  return {
    async give(caller, person, wanted) {
      const roles = await rolesOf(stores, person);
      const refusal = refuseSanction(caller, { person, roles }, wanted.kind);
      if (refusal) return refusal;
      const sanction = sanctionOf(caller, person, wanted, nowMs());
      if (!(await stores.sanctions.give(sanction))) return refuse("not-found");
      await carryOut(deps, person);
      return null;
    },
    async lift(caller, { person, sanction, kind }) {
      const given = await stores.sanctions.history(person);
      const meant = given.find((one) => one.id === sanction && one.kind === kind);
      if (!meant) return refuse("not-found");
      const lift = { id: sanction, actorId: caller.person, nowMs: nowMs() };
      if (!(await stores.sanctions.lift(lift))) return refuse("already-decided");
      await carryOut(deps, person);
      return null;
    },
    async reports() {
      const [open, reports] = await Promise.all([
        stores.reports.openCount(),
        stores.reports.list({ status: "open", limit: MOST_REPORTS }),
      ]);
      return { open, reports: await viewReports(deps, reports) };
    },
    decide: (caller, report, decision) => decideReport(deps, caller, { id: report, decision }),
  };
}

/** MOD-2: staff and oneself cannot be muted or banned, and a ban needs the right to ban. */
function refuseSanction(
  caller: Caller,
  subject: { person: string; roles: readonly Role[] },
  kind: SanctionKind,
): Refusal | null {
  if (subject.person === caller.person) return refuse("not-allowed");
  if (can(subject.roles, "see-desk")) return refuse("not-allowed");
  return can(caller.roles, kind) ? null : refuse("not-allowed");
}

function sanctionOf(
  caller: Caller,
  person: string,
  { kind, length, reason }: Wanted,
  nowMs: number,
): GivenSanction {
  return {
    id: newId(nowMs),
    personId: person,
    kind,
    reason: writeReason(reason),
    actorId: caller.person,
    nowMs,
    untilAt: sanctionEnd(length, nowMs),
  };
}

/** MOD-3: what is in force now holds at once, wherever the person is. */
async function carryOut({ stores, nowMs, order }: JudgingDeps, person: string): Promise<void> {
  const active = await stores.sanctions.active(person, nowMs());
  if (active.some((one) => one.kind === "ban")) order({ order: "ban", person });
  // The store gives the longest first.
  const mute = active.find((one) => one.kind === "mute");
  const reason = mute && readReason(mute.reason).code;
  order({ order: "mute", person, untilMs: mute?.untilAt ?? null, reason });
}

/** MOD-4: a report is decided once, in one transaction with the mute or ban it brings. */
async function decideReport(
  deps: JudgingDeps,
  caller: Caller,
  wanted: { id: string; decision: BodyOf<typeof decideReportRoute> },
): Promise<{ id: string; open: number } | Refusal> {
  const { stores } = deps;
  const { id, decision } = wanted;
  const report = await stores.reports.byId(id);
  if (!report) return refuse("not-found");
  const nowMs = deps.nowMs();
  const subject = report.subjectId as PersonId;
  const base = { id, status: decision.status, actorId: caller.person, nowMs };
  if (decision.status === "dismissed") {
    if ((await stores.reports.decide(base)) === "alreadyDecided") return refuse("already-decided");
    return { id, open: await stores.reports.openCount() };
  }
  const roles = await rolesOf(stores, subject);
  const refusal = refuseSanction(caller, { person: subject, roles }, decision.sanction.kind);
  if (refusal) return refusal;
  const sanction = sanctionOf(caller, subject, decision.sanction, nowMs);
  const outcome = await stores.reports.decide({ ...base, sanction });
  if (outcome === "alreadyDecided") return refuse("already-decided");
  await carryOut(deps, subject);
  return { id, open: await stores.reports.openCount() };
}

async function viewReports(deps: JudgingDeps, reports: Report[]): Promise<DeskReport[]> {
  const [names, subjects] = await Promise.all([
    namesOf(
      deps.stores,
      reports.flatMap(({ reporterId, heard }) => [reporterId, ...heard.map((h) => h.personId)]),
    ),
    deps.people.rows(reports.map(({ subjectId }) => subjectId)),
  ]);
  const named = (id: string): { id: string; name: string } => ({ id, name: names.get(id) ?? "" });
  return reports.flatMap((report) => {
    const subject = subjects.get(report.subjectId);
    if (!subject) return [];
    return [
      {
        id: report.id,
        atMs: report.createdAt,
        reason: REPORT_REASONS.find((one) => one === report.reason) ?? "other",
        words: report.words,
        reporter: report.reporterId === null ? null : named(report.reporterId),
        subject,
        heard: report.heard.map(({ personId, words, saidAt }) => ({
          person: named(personId),
          words,
          atMs: saidAt,
        })),
      },
    ];
  });
}
