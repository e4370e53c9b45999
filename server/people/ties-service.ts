/** Friends, mutes, blocks, and finding class-mates. */
import type { PersonId } from "../../shared/kernel/ids.ts";
import { refuse, type Refusal } from "../../shared/kernel/refusal.ts";
import type { Other } from "../../shared/people/protocol.ts";
import type { Stores } from "../stores.ts";
import type { Person } from "./people-store.ts";

interface TiesDeps {
  stores: Pick<Stores, "ties" | "people" | "peopleLists">;
  nowMs(): number;
  isOnline(person: PersonId): Promise<boolean>;
  /** Tells a person's copy whom they no longer hear or see. */
  announceHidden(person: PersonId, lists: { unheard: string[]; unseen: string[] }): void;
  /** Tells a person that somebody asked, agreed, or is a friend no more. */
  announceTie(person: PersonId, from: PersonId): void;
}

/** Found class-mates shown at once. */
const MOST_FOUND = 50;

export interface TiesService {
  list(me: PersonId): Promise<{
    friends: Other[];
    askedMe: Other[];
    asked: Other[];
    hidden: (Other & { how: "mute" | "block" })[];
  }>;
  befriend(me: PersonId, other: string): Promise<{ friends: boolean } | Refusal>;
  unfriend(me: PersonId, other: string): Promise<{ friends: false }>;
  hide(me: PersonId, other: string, how: "mute" | "block"): Promise<{ hidden: true } | Refusal>;
  show(me: PersonId, other: string): Promise<{ hidden: false }>;
  classmates(
    me: PersonId,
    by: "year" | "city" | "department",
  ): Promise<{ people: Other[] } | Refusal>;
}

export function createTiesService(deps: TiesDeps): TiesService {
  const { stores, nowMs } = deps;
  return {
    async list(me) {
      const ties = await stores.ties.of(me);
      const shown = (ids: PersonId[]): Promise<Other[]> => othersOf(deps, ids);
      const [muted, blocked] = await Promise.all([shown(ties.muted), shown(ties.blocked)]);
      return {
        friends: await shown(ties.friends),
        askedMe: await shown(ties.askedBy),
        asked: await shown(ties.asked),
        hidden: [
          ...muted.map((one) => ({ ...one, how: "mute" as const })),
          ...blocked.map((one) => ({ ...one, how: "block" as const })),
        ],
      };
    },
    /** FRIEND-1: both must mark each other; one who is blocked learns only that it did not work. */
    async befriend(me, other) {
      const ties = await stores.ties.of(me);
      if ([...ties.blocked, ...ties.blockedBy].includes(other as PersonId))
        return refuse("not-found");
      const outcome = await stores.ties.markFriend({
        personId: me,
        otherId: other,
        nowMs: nowMs(),
      });
      if (outcome === "unknown") return refuse("not-found");
      deps.announceTie(other as PersonId, me);
      return { friends: outcome === "friends" };
    },
    async unfriend(me, other) {
      await endTie(deps, me, other as PersonId);
      return { friends: false };
    },
    /** FRIEND-2: a block also ends a friendship, and both lose sight of each other. */
    async hide(me, other, how) {
      const known = await stores.ties.hide({
        personId: me,
        otherId: other,
        kind: how,
        nowMs: nowMs(),
      });
      if (!known) return refuse("not-found");
      if (how === "block") await endTie(deps, me, other as PersonId);
      await announceBoth(deps, me, other as PersonId);
      return { hidden: true };
    },
    async show(me, other) {
      await stores.ties.unhide({ personId: me, otherId: other });
      await announceBoth(deps, me, other as PersonId);
      return { hidden: false };
    },
    classmates: (me, by) => findClassmates(deps, me, by),
  };
}

/** FRIEND-3: only those who may be found themselves may look; blocked people do not appear. */
async function findClassmates(
  deps: TiesDeps,
  me: PersonId,
  by: "year" | "city" | "department",
): Promise<{ people: Other[] } | Refusal> {
  const person = await deps.stores.people.byId(me);
  if (!person) return refuse("not-signed-in");
  if (!person.findable) return refuse("not-allowed");
  const filter = filterOf(person, by);
  if (!filter) return { people: [] };
  const ties = await deps.stores.ties.of(me);
  const apart = new Set<string>([...ties.blocked, ...ties.blockedBy, me]);
  const found = await deps.stores.peopleLists.findable(filter, MOST_FOUND);
  const people = await Promise.all(
    found.filter(({ id }) => !apart.has(id)).map((one) => otherOf(deps, one)),
  );
  return { people };
}

function filterOf(person: Person, by: "year" | "city" | "department") {
  if (by === "year") return person.entryYear === null ? null : { entryYear: person.entryYear };
  if (by === "city") return person.city === null ? null : { city: person.city };
  return person.department === null ? null : { department: person.department };
}

/** Ends a friendship or a request; who had a part in it is told, and nobody else. */
async function endTie(deps: TiesDeps, me: PersonId, other: PersonId): Promise<void> {
  const { friends, asked, askedBy } = await deps.stores.ties.of(me);
  if (![...friends, ...asked, ...askedBy].includes(other)) return;
  await deps.stores.ties.unmarkFriend({ personId: me, otherId: other });
  deps.announceTie(other, me);
}

async function announceBoth(deps: TiesDeps, one: PersonId, two: PersonId): Promise<void> {
  for (const person of [one, two]) {
    deps.announceHidden(person, hiddenLists(await deps.stores.ties.of(person)));
  }
}

/** FRIEND-2, FRIEND-4: whose words, and whose whole presence, a person's copy leaves out. */
export function hiddenLists(ties: {
  muted: PersonId[];
  blocked: PersonId[];
  blockedBy: PersonId[];
}): { unheard: PersonId[]; unseen: PersonId[] } {
  return { unheard: ties.muted, unseen: [...ties.blocked, ...ties.blockedBy] };
}

async function othersOf(deps: TiesDeps, ids: PersonId[]): Promise<Other[]> {
  const people = await deps.stores.people.byIds(ids);
  return Promise.all(people.map((person) => otherOf(deps, person)));
}

async function otherOf(deps: TiesDeps, person: Person): Promise<Other> {
  return {
    id: person.id,
    name: person.name,
    kind: person.kind,
    entryYear: person.entryYear,
    city: person.city,
    department: person.department,
    look: person.look,
    online: await deps.isOnline(person.id),
  };
}
