/** Making guests, telling people who they are, and changing what they say of themselves. */
import type { PersonId } from "../../shared/kernel/ids.ts";
import { refuse, type Refusal } from "../../shared/kernel/refusal.ts";
import { decodeLook, lockedParts } from "../../shared/people/look.ts";
import {
  CONSENT_VERSION,
  preferencesSchema,
  type Me,
  type PersonKind,
  type Preferences,
  type Profile,
} from "../../shared/people/protocol.ts";
import { newId } from "../platform/db/new-id.ts";
import type { Stores } from "../stores.ts";
import { rolesOf, type Caller } from "./caller.ts";
import { refuseProfile, withDepartment, type PeopleRulesOfPack } from "./profile-rules.ts";
import { hashToken, newToken } from "./tokens.ts";

export interface MeDeps {
  stores: Stores;
  nowMs(): number;
  rules: PeopleRulesOfPack;
  /** The look somebody starts with. */
  startLook(person: { entryYear: number | null; seed: number }): string;
  /** The copy of the campus that suits this person best now. */
  bestCopy(
    person: PersonId,
    companion: { entryYear: number | null; city: string | null },
  ): Promise<string | null>;
  /** Tells every copy that somebody looks or is called otherwise now. */
  announce(person: PersonId, facts: ShownFacts): void;
  /** Landmarks this person has stood at. */
  visitedBy(person: PersonId): Promise<string[]>;
  /** FORGET-1: takes somebody who is no more out of every copy. */
  announceForgotten(person: PersonId): void;
  /** Rewards this person may use: looks, titles, emotes by id. */
  rewardsOf(person: PersonId): Promise<string[]>;
  judgeWords(text: string): Refusal | null;
}

/** What others see of a person in a copy. */
export interface ShownFacts {
  name?: string;
  kind?: PersonKind;
  look?: string;
  title?: string | null;
  entryYear?: number | null;
  city?: string | null;
  cityOther?: string | null;
  department?: string | null;
}

export interface ProfileChange extends Partial<Profile> {
  look?: string | undefined;
  title?: string | null | undefined;
  preferences?: Preferences | undefined;
  findable?: boolean | undefined;
}

const DEFAULT_PREFERENCES: Preferences = { stick: "left", elder: false };

export interface MeService {
  createGuest(
    wanted: Profile & { look?: string | undefined },
    device: string,
  ): Promise<{ token: string; me: Me } | Refusal>;
  readMe(caller: Pick<Caller, "person">): Promise<Me | Refusal>;
  changeMe(caller: Caller, change: ProfileChange): Promise<Me | Refusal>;
  /** Ends the session whose token was shown; false if it had ended. */
  endSession(caller: Caller): Promise<boolean>;
  forgetMe(caller: Caller): Promise<{ forgotten: true } | Refusal>;
  /** Opens a session for a person on another device; returns its token. */
  viewOf(person: PersonId): Promise<Me | Refusal>;
}

export function createMeService(deps: MeDeps): MeService {
  const viewOf = (person: PersonId): Promise<Me | Refusal> => view(deps, person);
  return {
    viewOf,
    readMe: ({ person }) => viewOf(person),
    createGuest: (wanted, device) => createGuest(deps, wanted, device),
    changeMe: (caller, change) => changeMe(deps, caller, change),
    endSession: ({ person, tokenHash }) =>
      deps.stores.sessions.end({ personId: person, tokenHash, nowMs: deps.nowMs() }),
    async forgetMe({ person }) {
      const known = await deps.stores.forgetPerson(person);
      if (!known) return refuse("not-signed-in");
      deps.announceForgotten(person);
      return { forgotten: true };
    },
  };
}

async function createGuest(
  deps: MeDeps,
  given: Profile & { look?: string | undefined },
  device: string,
): Promise<{ token: string; me: Me } | Refusal> {
  const wanted = withDepartment(deps.rules, given);
  const refusal = refuseProfile(wanted, deps) ?? refuseLook(wanted.look, []);
  if (refusal) return refusal;
  const nowMs = deps.nowMs();
  const id = newId(nowMs) as PersonId;
  const token = newToken();
  const { name, kind, entryYear, leavingYear, city, cityOther, department, language } = wanted;
  const look = wanted.look ?? deps.startLook({ entryYear, seed: seedOf(id) });
  await deps.stores.people.create({
    id,
    profile: {
      name,
      kind,
      entryYear,
      leavingYear,
      city,
      cityOther,
      department,
      language,
      look,
      findable: false,
      title: null,
      preferences: DEFAULT_PREFERENCES,
    },
    session: { tokenHash: hashToken(token), device },
    nowMs,
  });
  await deps.stores.consents.give({
    personId: id,
    document: "privacy",
    version: String(CONSENT_VERSION),
    nowMs,
  });
  const me = await view(deps, id);
  return "refusal" in me ? me : { token, me };
}

async function view(deps: MeDeps, id: PersonId): Promise<Me | Refusal> {
  const person = await deps.stores.people.byId(id);
  if (!person) return refuse("not-signed-in");
  const [roles, visited, rewards, copy] = await Promise.all([
    rolesOf(deps.stores, id),
    deps.visitedBy(id),
    deps.rewardsOf(id),
    deps.bestCopy(id, person),
  ]);
  return {
    id,
    name: person.name,
    kind: person.kind,
    entryYear: person.entryYear,
    leavingYear: person.leavingYear,
    city: person.city,
    cityOther: person.cityOther,
    department: person.department,
    language: person.language,
    look: person.look,
    preferences: readPreferences(person.preferences),
    findable: person.findable,
    number: person.number,
    title: person.title,
    roles,
    createdAtMs: person.createdAt,
    visited,
    rewards,
    copy,
  };
}

async function changeMe(deps: MeDeps, caller: Caller, given: ProfileChange): Promise<Me | Refusal> {
  const change = withDepartment(deps.rules, given);
  const person = await deps.stores.people.byId(caller.person);
  if (!person) return refuse("not-signed-in");
  const rewards = await deps.rewardsOf(caller.person);
  const refusal =
    refuseProfile({ ...person, ...withoutMissing(change) }, deps) ??
    refuseLook(change.look, rewards) ??
    (change.title && !rewards.includes(change.title) ? refuse("reward-locked") : null);
  if (refusal) return refusal;
  await deps.stores.people.update(caller.person, withoutMissing(change));
  const { name, kind, look, title, entryYear, city, cityOther, department } = change;
  const shown = { name, kind, look, title, entryYear, city, cityOther, department };
  deps.announce(caller.person, withoutMissing(shown));
  return view(deps, caller.person);
}

/** LOOK-1: a look is one that decodes, and uses no reward that was not earned. */
function refuseLook(look: string | undefined, rewards: readonly string[]): Refusal | null {
  if (look === undefined) return null;
  const decoded = decodeLook(look);
  if (!decoded) return refuse("bad-input", { path: "look" });
  return lockedParts(decoded, new Set(rewards)).length > 0 ? refuse("reward-locked") : null;
}

function readPreferences(kept: unknown): Preferences {
  const parsed = preferencesSchema.safeParse(kept);
  return parsed.success ? parsed.data : DEFAULT_PREFERENCES;
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function withoutMissing<T extends object>(values: T): Present<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Present<T>;
}

/** A number from an id, for choosing a first look. */
function seedOf(id: string): number {
  return Number.parseInt(id.slice(-8), 16);
}
