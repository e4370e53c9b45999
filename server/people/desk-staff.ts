/**
 * How staff get to the desk and away from it: one-time links, the cookie's session, and who is
 * staff. Knows no request; the routes set and clear the cookie.
 */
import type { PersonId } from "../../shared/kernel/ids.ts";
import { refuse, type Refusal } from "../../shared/kernel/refusal.ts";
import { can, CAPABILITIES, type StaffRole } from "../../shared/people/capabilities.ts";
import type { DeskMe, StaffMemberView } from "../../shared/people/desk-protocol.ts";
import type { Language } from "../../shared/people/protocol.ts";
import { newId } from "../platform/db/new-id.ts";
import type { Stores } from "../stores.ts";
import { rolesOf, type Caller } from "./caller.ts";
import { namesOf } from "./desk-names.ts";
import { hashToken, newToken } from "./tokens.ts";

/** DOOR-4: a desk session lasts twelve hours. */
export const DESK_SESSION_MS = 12 * 3_600_000;
/** DOOR-5: an invitation works once, within a day. */
const INVITATION_MS = 24 * 3_600_000;
/**
 * DOOR-5: the role is part of the secret itself. Only its hash is kept, so whoever changes the word
 * in front holds a link that was never made. A link without a word makes an organiser.
 */
const MODERATOR_MARK = "moderator.";

interface StaffDeps {
  stores: Pick<Stores, "people" | "staff" | "staffSessions" | "audit" | "forgetPerson">;
  nowMs(): number;
  byToken(token: string): Promise<Caller | null>;
  /** The look a person starts with. */
  startLook(person: { entryYear: number | null; seed: number }): string;
}

export interface SignIn {
  token: string;
  name?: string | undefined;
  language: Language;
  /** The device's token, when this device is known in the game. */
  deviceToken: string;
}

interface DeskStaff {
  /** The session's secret is for the cookie and nothing else. */
  signIn(wanted: SignIn): Promise<{ me: DeskMe; session: string } | Refusal>;
  me(caller: Caller): Promise<DeskMe | Refusal>;
  signOut(caller: Caller): Promise<void>;
  invite(caller: Caller): Promise<{ token: string; expiresAtMs: number }>;
  list(): Promise<StaffMemberView[]>;
  remove(caller: Caller, person: string): Promise<Refusal | null>;
}

export function createDeskStaff(deps: StaffDeps): DeskStaff {
  const { stores, nowMs } = deps;
  return {
    signIn: (wanted) => signIn(deps, wanted),
    me: ({ person }) => meOf(deps, person),
    async signOut({ person, tokenHash }) {
      await stores.staffSessions.end(tokenHash, nowMs());
      await note(deps, person, "staff.sign-out");
    },
    async invite({ person }) {
      const token = `${MODERATOR_MARK}${newToken()}`;
      const now = nowMs();
      const expiresAt = now + INVITATION_MS;
      await stores.staff.addLink({ tokenHash: hashToken(token), nowMs: now, expiresAt });
      await note(deps, person, "staff.invite");
      return { token, expiresAtMs: expiresAt };
    },
    list: () => listStaff(deps),
    async remove(caller, person) {
      // DOOR-6: nobody takes the own key away, so there is always an organiser left.
      if (person === caller.person) return refuse("not-allowed");
      const change = { personId: person, actorId: caller.person, nowMs: nowMs() };
      const roles = await stores.staff.roles(person);
      for (const role of roles) await stores.staff.revoke({ ...change, role });
      await stores.staffSessions.endAll(person, nowMs());
      return roles.length > 0 ? null : refuse("not-found");
    },
  };
}

/** DOOR-3: the link's role goes to this device's person, or to a new person of the given name. */
async function signIn(
  deps: StaffDeps,
  wanted: SignIn,
): Promise<{ me: DeskMe; session: string } | Refusal> {
  const { stores } = deps;
  const nowMs = deps.nowMs();
  const tokenHash = hashToken(wanted.token);
  // Looked at first, so that a worthless link makes no person and uses up no number.
  const state = await stores.staff.linkState(tokenHash, nowMs);
  if (state !== "open") return refuse(state === "used" ? "link-used" : "link-expired");
  const known = await deps.byToken(wanted.deviceToken);
  if (!known && wanted.name === undefined) return refuse("bad-input", { path: "name" });
  const person = known?.person ?? (await addPerson(deps, wanted.name ?? "", wanted.language));
  const outcome = await stores.staff.redeemLink({
    tokenHash,
    personId: person,
    role: roleOf(wanted.token),
    nowMs,
  });
  if (outcome !== "redeemed") {
    if (!known) await stores.forgetPerson(person);
    return refuse(outcome === "used" ? "link-used" : "link-expired");
  }
  const session = newToken();
  const expiresAt = nowMs + DESK_SESSION_MS;
  await stores.staffSessions.add({
    tokenHash: hashToken(session),
    personId: person,
    nowMs,
    expiresAt,
  });
  await note(deps, person, "staff.sign-in");
  const me = await meOf(deps, person);
  return "refusal" in me ? me : { me, session };
}

function roleOf(token: string): StaffRole {
  return token.startsWith(MODERATOR_MARK) ? "moderator" : "organiser";
}

async function addPerson(deps: StaffDeps, name: string, language: Language): Promise<PersonId> {
  const nowMs = deps.nowMs();
  const id = newId(nowMs) as PersonId;
  const seed = Number.parseInt(id.slice(-8), 16);
  await deps.stores.people.create({
    id,
    profile: {
      name,
      kind: "visitor",
      entryYear: null,
      leavingYear: null,
      city: null,
      cityOther: null,
      department: null,
      look: deps.startLook({ entryYear: null, seed }),
      title: null,
      language,
      preferences: {},
      findable: false,
    },
    nowMs,
  });
  return id;
}

async function meOf({ stores }: StaffDeps, id: PersonId): Promise<DeskMe | Refusal> {
  const person = await stores.people.byId(id);
  if (!person) return refuse("not-signed-in");
  const roles = await rolesOf(stores, id);
  const capabilities = CAPABILITIES.filter((capability) => can(roles, capability));
  return { id, name: person.name, roles, capabilities };
}

async function listStaff({ stores }: StaffDeps): Promise<StaffMemberView[]> {
  const members = await stores.staff.list();
  const names = await namesOf(
    stores,
    members.flatMap(({ personId, grantedBy }) => [personId, grantedBy]),
  );
  return members.flatMap(({ personId, role, grantedBy, grantedAt }) => {
    if (role !== "moderator" && role !== "organiser") return [];
    const by = grantedBy === null ? null : (names.get(grantedBy) ?? null);
    return [{ id: personId, name: names.get(personId) ?? "", role, by, atMs: grantedAt }];
  });
}

async function note({ stores, nowMs }: StaffDeps, actorId: string, act: string): Promise<void> {
  await stores.audit.note({
    at: nowMs(),
    actorId,
    act,
    subjectKind: "desk",
    subjectId: null,
    detail: {},
  });
}
