/** One sentence for every refusal: what happened and, where there is a way on, which. */
import type { Refusal } from "../../../shared/kernel/refusal.ts";
import { FOR_GOOD_UNTIL_MS } from "../../../shared/people/desk-sanctions.ts";
import { language, t, type TextKey } from "./text.ts";

export function refusalText(refusal: Refusal): string {
  return t(`refusal.${refusal.refusal}` as TextKey, valuesOf(refusal));
}

/** Until when somebody is banned, and why. */
export function banText(refusal: Refusal): string {
  return t("link.bannedWhy", valuesOf(refusal));
}

function valuesOf({ refusal, detail = {} }: Refusal): Record<string, number | string> {
  const { untilMs, reason } = detail;
  return {
    ...detail,
    ...(typeof untilMs === "number" && { until: untilText(untilMs) }),
    ...((refusal === "muted" || refusal === "banned") && { reason: reasonText(reason) }),
  };
}

function untilText(untilMs: number): string {
  if (untilMs >= FOR_GOOD_UNTIL_MS) return t("sanction.forGood");
  return new Date(untilMs).toLocaleString(language.value);
}

function reasonText(reason: string | number | undefined): string {
  return t(`sanction.reason.${reason ?? "other"}` as TextKey);
}
