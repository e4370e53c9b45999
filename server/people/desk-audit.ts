/** The audit log as it is read: ids become names of those who are still known. */
import type { AuditEntryView } from "../../shared/people/desk-protocol.ts";
import type { Stores } from "../stores.ts";
import { namesOf } from "./desk-names.ts";

const PAGE = 50;

/** AUDIT-1: one page of the log, the newest first. */
export async function readAudit(
  stores: Pick<Stores, "audit" | "people">,
  before: string | undefined,
): Promise<{ entries: AuditEntryView[]; more: boolean }> {
  const found = await stores.audit.list({
    limit: PAGE + 1,
    ...(before !== undefined && { beforeId: before }),
  });
  const page = found.slice(0, PAGE);
  const names = await namesOf(
    stores,
    page.flatMap(({ actorId, subjectKind, subjectId }) => [
      actorId,
      subjectKind === "person" ? subjectId : null,
    ]),
  );
  const entries = page.map(({ id, at, actorId, act, subjectKind, subjectId, detail }) => ({
    id,
    atMs: at,
    actor: actorId === null ? null : { id: actorId, name: names.get(actorId) ?? "" },
    act,
    subjectKind,
    subjectId,
    subjectName: names.get(subjectId ?? "") ?? null,
    detail,
  }));
  return { entries, more: found.length > PAGE };
}
