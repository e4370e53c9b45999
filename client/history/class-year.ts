/** A class year as alumni say it. Pure. */

/** Two digits: `09` of “09级”. */
export function classYearName(entryYear: number): string {
  return String(entryYear % 100).padStart(2, "0");
}
