/** People as staff see them: the list, one person's card, and the counts. */
import type { PersonId } from "../../shared/kernel/ids.ts";
import { refuse, type Refusal } from "../../shared/kernel/refusal.ts";
import type { ReplyOf } from "../../shared/kernel/route.ts";
import type {
  deskPeopleCountsRoute,
  DeskPerson,
  GivenSanctionView,
  PeopleView,
  PersonCard,
} from "../../shared/people/desk-protocol.ts";
import { FOR_GOOD_UNTIL_MS, readReason } from "../../shared/people/desk-sanctions.ts";
import type { Stores } from "../stores.ts";
import { rolesOf } from "./caller.ts";
import { namesOf } from "./desk-names.ts";
import type { Person } from "./people-store.ts";
import type { Sanction } from "./sanction-store.ts";

/** Rows of a list; a search that finds more says so. */
const MOST_PEOPLE = 200;
/** Mutes and bans in force that are looked through for marks in a list. */
const MOST_SANCTIONS = 5_000;

interface DeskPeopleDeps {
  stores: Pick<Stores, "people" | "peopleLists" | "sanctions" | "reports" | "staff">;
  nowMs(): number;
  /** Everybody on the campus now, in any process, with the number of their copy. */
  onlineNow(): Promise<ReadonlyMap<PersonId, number>>;
}

export interface DeskPeople {
  counts(): Promise<ReplyOf<typeof deskPeopleCountsRoute>>;
  list(wanted: { words: string; show: PeopleView }): Promise<{
    people: DeskPerson[];
    more: boolean;
  }>;
  card(id: string): Promise<PersonCard | Refusal>;
  /** People by id as list rows. */
  rows(ids: readonly string[]): Promise<ReadonlyMap<string, DeskPerson>>;
}

export function createDeskPeople(deps: DeskPeopleDeps): DeskPeople {
  return {
    counts: () => countPeople(deps),
    async list(wanted) {
      const marks = await readMarks(deps);
      const found = await findPeople(deps, wanted, marks);
      const people = found.map((person) => rowOf(person, marks)).toSorted(onlineFirst);
      return { people: people.slice(0, MOST_PEOPLE), more: people.length > MOST_PEOPLE };
    },
    card: (id) => cardOf(deps, id),
    async rows(ids) {
      const [people, marks] = await Promise.all([
        deps.stores.people.byIds([...new Set(ids)]),
        readMarks(deps),
      ]);
      return new Map(people.map((person) => [person.id, rowOf(person, marks)]));
    },
  };
}

/** What is known of people beyond their own rows. */
interface Marks {
  online: ReadonlyMap<PersonId, number>;
  muted: ReadonlySet<string>;
  banned: ReadonlySet<string>;
}

async function readMarks({ stores, onlineNow, nowMs }: DeskPeopleDeps): Promise<Marks> {
  const [online, active] = await Promise.all([
    onlineNow(),
    stores.sanctions.allActive(nowMs(), MOST_SANCTIONS),
  ]);
  const under = (kind: Sanction["kind"]): ReadonlySet<string> =>
    new Set(active.filter((one) => one.kind === kind).map((one) => one.personId));
  return { online, muted: under("mute"), banned: under("ban") };
}

async function findPeople(
  { stores }: DeskPeopleDeps,
  { words, show }: { words: string; show: PeopleView },
  marks: Marks,
): Promise<Person[]> {
  if (show === "all") {
    const [here, found] = await Promise.all([
      named(stores, [...marks.online.keys()], words),
      stores.peopleLists.search(words, MOST_PEOPLE + 1),
    ]);
    return [...new Map([...here, ...found].map((person) => [person.id, person])).values()];
  }
  const ids = show === "online" ? marks.online.keys() : [...marks.muted, ...marks.banned];
  return named(stores, [...ids], words);
}

async function named(
  stores: Pick<Stores, "people">,
  ids: readonly string[],
  words: string,
): Promise<Person[]> {
  const plain = words.toLowerCase();
  const people = await stores.people.byIds([...new Set(ids)]);
  return people.filter((person) => person.name.toLowerCase().includes(plain));
}

function onlineFirst(a: DeskPerson, b: DeskPerson): number {
  const [hereA, hereB] = [a.copy === null ? 1 : 0, b.copy === null ? 1 : 0];
  return hereA - hereB || b.lastSeenAtMs - a.lastSeenAtMs || b.number - a.number;
}

function rowOf(person: Person, marks: Marks): DeskPerson {
  const { id, name, number, kind, entryYear, city, cityOther, department } = person;
  return {
    id,
    name,
    number,
    kind,
    entryYear,
    city,
    cityOther,
    department,
    lastSeenAtMs: person.lastSeenAt,
    copy: marks.online.get(id) ?? null,
    muted: marks.muted.has(id),
    banned: marks.banned.has(id),
  };
}

async function cardOf(deps: DeskPeopleDeps, id: string): Promise<PersonCard | Refusal> {
  const { stores, nowMs } = deps;
  const person = await stores.people.byId(id);
  if (!person) return refuse("not-found");
  const [history, roles, online] = await Promise.all([
    stores.sanctions.history(id),
    rolesOf(stores, id),
    deps.onlineNow(),
  ]);
  const names = await namesOf(
    stores,
    history.map((one) => one.decidedBy),
  );
  const now = nowMs();
  const sanctions = history.map((one) => sanctionView(one, names, now));
  const under = (kind: Sanction["kind"]): ReadonlySet<string> =>
    new Set(sanctions.some((one) => one.kind === kind && one.inForce) ? [id] : []);
  return {
    ...rowOf(person, { online, muted: under("mute"), banned: under("ban") }),
    leavingYear: person.leavingYear,
    createdAtMs: person.createdAt,
    roles,
    sanctions,
  };
}

function sanctionView(
  sanction: Sanction,
  names: ReadonlyMap<string, string>,
  nowMs: number,
): GivenSanctionView {
  const { id, kind, untilAt, liftedAt, decidedBy } = sanction;
  return {
    id,
    kind,
    reason: readReason(sanction.reason),
    by: decidedBy === null ? null : (names.get(decidedBy) ?? null),
    atMs: sanction.createdAt,
    untilMs: untilAt >= FOR_GOOD_UNTIL_MS ? null : untilAt,
    liftedAtMs: liftedAt,
    inForce: liftedAt === null && untilAt > nowMs,
  };
}

async function countPeople(deps: DeskPeopleDeps): Promise<ReplyOf<typeof deskPeopleCountsRoute>> {
  const { stores } = deps;
  const [counts, openReports, marks] = await Promise.all([
    stores.peopleLists.counts(),
    stores.reports.openCount(),
    readMarks(deps),
  ]);
  return {
    people: counts.total,
    openReports,
    muted: marks.muted.size,
    banned: marks.banned.size,
    byEntryYear: counts.byEntryYear,
    byCity: counts.byCity,
  };
}
