/** The desk's sections, and what one must be allowed to do to see each. */
import type { Capability } from "../../shared/people/capabilities.ts";

export const SECTIONS = [
  { name: "overview", needs: "see-desk" },
  { name: "people", needs: "see-people" },
  { name: "reports", needs: "judge-reports" },
  { name: "blessings", needs: "pass-blessings" },
  { name: "items", needs: "switch-items" },
  { name: "counts", needs: "see-desk" },
  { name: "staff", needs: "invite-staff" },
  { name: "audit", needs: "read-audit" },
] as const satisfies readonly { name: string; needs: Capability }[];

export type SectionName = (typeof SECTIONS)[number]["name"];

export function isSection(name: string): name is SectionName {
  return SECTIONS.some((one) => one.name === name);
}
