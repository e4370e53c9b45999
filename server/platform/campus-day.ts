/** The date on the campus, whatever the zone of the server or the reader. */

/** Returns a function from server time (ms) to a date such as `2026-11-22` in an IANA zone. */
export function campusDay(timeZone: string): (nowMs: number) => string {
  // Swedish dates are written as ISO dates are.
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
  return (nowMs) => format.format(nowMs);
}
