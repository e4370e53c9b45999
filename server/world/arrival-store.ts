// All that admission needs of one person, in one call: a thousand who come at once must not queue up
// seven calls each at the database's door.
import type { createPeopleStore } from "../people/people-store.ts";
import type { createSanctionStore } from "../people/sanction-store.ts";
import type { createSessionStore } from "../people/session-store.ts";
import type { createStaffStore } from "../people/staff-store.ts";
import type { createTiesStore } from "../people/ties-store.ts";
import type { createWalkStore } from "./walk-store.ts";

interface ArrivalSources {
  sessions: Pick<ReturnType<typeof createSessionStore>, "find">;
  people: Pick<ReturnType<typeof createPeopleStore>, "byId">;
  staff: Pick<ReturnType<typeof createStaffStore>, "roles">;
  sanctions: Pick<ReturnType<typeof createSanctionStore>, "active">;
  ties: Pick<ReturnType<typeof createTiesStore>, "of">;
  walks: Pick<ReturnType<typeof createWalkStore>, "place" | "visits">;
}

export function createArrivalStore(sources: ArrivalSources) {
  const { sessions, people, staff, sanctions, ties, walks } = sources;
  return {
    /** What is kept of the person whose open session this is; null for no such session. */
    async of({ tokenHash, nowMs }: { tokenHash: string; nowMs: number }) {
      const session = await sessions.find(tokenHash);
      if (!session) return null;
      const id = session.personId;
      const [person, roles, active, tied, place, visits] = await Promise.all([
        people.byId(id),
        staff.roles(id),
        sanctions.active(id, nowMs),
        ties.of(id),
        walks.place(id),
        walks.visits(id),
      ]);
      return person && { id, person, roles, sanctions: active, ties: tied, place, visits };
    },
  };
}
