/** True when a value has a NUL in one of its texts: PostgreSQL keeps none, and no keyboard writes it. */
export function holdsNul(value: unknown): boolean {
  if (typeof value === "string") return value.includes("\0");
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some(holdsNul);
}
