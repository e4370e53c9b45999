/** Moments in words, in the language shown and the reader's own time zone. */
import { language, t } from "../platform/text/text.ts";

/** Hours and minutes today, with the date otherwise. */
export function timeText(atMs: number): string {
  const at = new Date(atMs);
  const now = new Date();
  const sameYear = at.getFullYear() === now.getFullYear();
  const today = sameYear && at.getMonth() === now.getMonth() && at.getDate() === now.getDate();
  return new Intl.DateTimeFormat(localeOf(), {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    ...(!today && { month: "short", day: "numeric" }),
    ...(!sameYear && { year: "numeric" }),
  }).format(at);
}

/** Hours, minutes and seconds: for what changes while one looks. */
export function clockText(atMs: number): string {
  return new Intl.DateTimeFormat(localeOf(), { timeStyle: "medium", hourCycle: "h23" }).format(
    atMs,
  );
}

export function endText(untilMs: number | null): string {
  return untilMs === null ? t("audit.forGood") : timeText(untilMs);
}

function localeOf(): string {
  return language.value === "zh" ? "zh-CN" : "en-GB";
}
