/** Reporting somebody in one's copy: the last words said there go along as context. */
import { refuse } from "../../shared/kernel/refusal.ts";
import { reportSchema } from "../../shared/people/protocol.ts";
import { isWritable } from "../people/words.ts";
import { newId } from "../platform/db/new-id.ts";
import type { Stores } from "../stores.ts";
import { roomMessage, type RoomMessage } from "./room-message.ts";

/** REPORT-1: the last ten things both said; REPORT-2: twenty reports a day. */
const CONTEXT_SAYINGS = 10;
const REPORTS_A_DAY = 20;

interface ReportDeps {
  stores: Pick<Stores, "reports">;
  dayOf(nowMs: number): string;
}

export function reportMessage({ stores, dayOf }: ReportDeps): RoomMessage {
  return roomMessage({
    type: "report",
    schema: reportSchema,
    capability: "report",
    perMinute: 6,
    async handle(visitor, { person, reason, words }, copy) {
      if (!isWritable(words)) return refuse("words-not-allowed");
      const nowMs = copy.nowMs();
      const heard = copy
        .recentSayings()
        .filter((one) => one.person === person || one.person === visitor.person)
        .slice(-CONTEXT_SAYINGS)
        .map((one) => ({ personId: one.person, words: one.text, saidAt: one.atMs }));
      const outcome = await stores.reports.file({
        id: newId(nowMs),
        reporterId: visitor.person,
        subjectId: person,
        reason,
        words,
        heard,
        nowMs,
        day: dayOf(nowMs),
        limitPerDay: REPORTS_A_DAY,
      });
      if (outcome === "dailyLimit") return refuse("daily-limit");
      if (outcome === "unknownPerson") return refuse("not-found");
      return { filed: true };
    },
  });
}
