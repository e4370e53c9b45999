/** What staff did, as a sentence. */
import type { AuditEntryView } from "../../shared/people/desk-protocol.ts";
import { FOR_GOOD_UNTIL_MS } from "../../shared/people/desk-sanctions.ts";
import { t, type TextKey } from "../platform/text/text.ts";
import { endText } from "./time-text.ts";

/** `titleOf` names an item or a place by its id. */
export function auditSentence(entry: AuditEntryView, titleOf: (id: string) => string): string {
  const { act, detail } = entry;
  const name = subjectText(entry, titleOf);
  const key = KEYS[`${act} ${String(variantOf(entry))}`] ?? KEYS[act];
  if (!key) return t("audit.other", { act, name });
  const until = detail["untilAt"];
  return t(key, {
    name,
    ...(typeof until === "number" && {
      until: endText(until >= FOR_GOOD_UNTIL_MS ? null : until),
    }),
    ...(detail["role"] === "moderator" || detail["role"] === "organiser"
      ? { role: t(`role.${detail["role"]}`) }
      : {}),
  });
}

/** Sentences by act and, where an act has several, by what was done. */
const KEYS: Readonly<Record<string, TextKey>> = {
  "sanction.give mute": "audit.mute",
  "sanction.give ban": "audit.ban",
  "sanction.lift mute": "audit.liftMute",
  "sanction.lift ban": "audit.liftBan",
  "report.decide upheld": "audit.upheld",
  "report.decide dismissed": "audit.dismissed",
  "blessing.decide passed": "audit.blessingPassed",
  "blessing.decide refused": "audit.blessingRefused",
  "item.switch true": "audit.itemOn",
  "item.switch false": "audit.itemOff",
  "staff.grant": "audit.grant",
  "staff.revoke": "audit.revoke",
  "staff.invite": "audit.invite",
  "staff.sign-in": "audit.signIn",
  "staff.sign-out": "audit.signOut",
};

function variantOf({ detail }: AuditEntryView): unknown {
  return detail["kind"] ?? detail["status"] ?? detail["shown"];
}

function subjectText(entry: AuditEntryView, titleOf: (id: string) => string): string {
  if (entry.subjectKind === "item") return titleOf(entry.subjectId ?? "");
  return entry.subjectName ?? t("desk.forgotten");
}
