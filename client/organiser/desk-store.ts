/** What the desk knows: who sits at it, which section is open, whether the server answers. */
import { computed, signal } from "@preact/signals";
import type { Capability } from "../../shared/people/capabilities.ts";
import type { ReplyOf } from "../../shared/kernel/route.ts";
import type { deskHistoryCountsRoute } from "../../shared/history/desk-protocol.ts";
import type { DeskMe, deskPeopleCountsRoute } from "../../shared/people/desk-protocol.ts";
import type { deskWorldCountsRoute } from "../../shared/world/desk-protocol.ts";
import { isSection, type SectionName } from "./sections.ts";

/** Undefined until the server has said who this is; null for nobody. */
export const deskMe = signal<DeskMe | null | undefined>(undefined);

export interface DeskCounts {
  people: ReplyOf<typeof deskPeopleCountsRoute>;
  world: ReplyOf<typeof deskWorldCountsRoute>;
  history: ReplyOf<typeof deskHistoryCountsRoute>;
}
export const counts = signal<DeskCounts | null>(null);

/** When the server last answered, ms; and whether it does not answer now. */
export const answeredAtMs = signal(0);
export const lost = signal(false);

export const section = signal<SectionName>(readSection());
addEventListener("hashchange", () => {
  section.value = readSection();
});

export function may(capability: Capability): boolean {
  return deskMe.value?.capabilities.includes(capability) ?? false;
}

/** What waits for a decision, by section. */
export const waiting = computed<Partial<Record<SectionName, number>>>(() => {
  const now = counts.value;
  if (!now) return {};
  return {
    reports: now.people.openReports,
    blessings: now.world.blessingsWaiting,
    items: now.history.underReview,
  };
});

function readSection(): SectionName {
  const name = location.hash.replace(/^#\/?/, "");
  return isSection(name) ? name : "overview";
}
