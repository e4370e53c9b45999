/** Who is asking: by a device's token, or by the staff's cookie. */
import { parseCookie } from "cookie";
import type { Request } from "express";
import type { PersonId } from "../../shared/kernel/ids.ts";
import { refuse, type Refusal } from "../../shared/kernel/refusal.ts";
import {
  can,
  CAPABILITIES,
  ROLES,
  type Capability,
  type Role,
} from "../../shared/people/capabilities.ts";
import type { Gatekeeper } from "../platform/http/api.ts";
import type { Limits } from "../platform/http/limits.ts";
import type { Stores } from "../stores.ts";
import { refuseBanned } from "./sanction-refusals.ts";
import { hashToken } from "./tokens.ts";

export interface Caller {
  person: PersonId;
  roles: Role[];
  /** Hash of the token or cookie that was shown, to end this very session. */
  tokenHash: string;
}

export const STAFF_COOKIE = "duter_staff";
const LONGEST_TOKEN = 100;

type CallerStores = Pick<Stores, "sessions" | "staff" | "staffSessions" | "sanctions">;

/** LIMIT-2: calls a person may make in a minute, by whatever routes. */
const CALLS_A_MINUTE = 120;

interface GateDeps {
  stores: CallerStores;
  limits: Limits;
  nowMs(): number;
}

/** ROLE-1, ROLE-3: a person's token never opens the desk, and the desk's cookie never walks. */
export function createGatekeeper(
  deps: GateDeps,
): Gatekeeper<Caller> & { byToken(token: string): Promise<Caller | null> } {
  const { stores, nowMs, limits } = deps;
  async function byToken(token: string): Promise<Caller | null> {
    const tokenHash = hashOf(token);
    const session = tokenHash && (await stores.sessions.find(tokenHash));
    if (!session) return null;
    return { person: session.personId, roles: await rolesOf(stores, session.personId), tokenHash };
  }
  async function byCookie(request: Request): Promise<Caller | null> {
    const tokenHash = hashOf(parseCookie(request.headers.cookie ?? "")[STAFF_COOKIE] ?? "");
    const session = tokenHash && (await stores.staffSessions.find(tokenHash, nowMs()));
    if (!session) return null;
    const person = session.personId;
    return { person, roles: await rolesOf(stores, person), tokenHash };
  }
  return {
    byToken,
    async admit(request, { access, capability = "walk" }): Promise<Caller | Refusal> {
      const asPerson = access === "person";
      const token = request.headers.authorization?.replace(/^Bearer /, "") ?? "";
      const caller = await (asPerson ? byToken(token) : byCookie(request));
      if (!caller) return refuse("not-signed-in");
      if (!asPerson) return allowed(caller, access) ? caller : refuse("not-allowed");
      const calm = await limits.allow(`person:${caller.person}`, CALLS_A_MINUTE, 60);
      if (!calm) return refuse("too-often");
      // What nobody can be kept from: their own data.
      if (capability === null) return caller;
      const banned = refuseBanned(await stores.sanctions.active(caller.person, nowMs()));
      return banned ?? (allowed(caller, capability) ? caller : refuse("not-allowed"));
    },
  };
}

function allowed({ roles }: Caller, wanted: string): boolean {
  return isCapability(wanted) && can(roles, wanted);
}

export async function rolesOf(stores: Pick<Stores, "staff">, person: string): Promise<Role[]> {
  return rolesAmong(await stores.staff.roles(person));
}

/** ROLE-2: everybody is at least a guest; a role that nobody knows any more counts for nothing. */
export function rolesAmong(kept: readonly string[]): Role[] {
  return ROLES.filter((role) => role === "guest" || kept.includes(role));
}

/** What a token or cookie is looked up by; null for what can be none. */
export function hashOf(token: string): string | null {
  return token === "" || token.length > LONGEST_TOKEN ? null : hashToken(token);
}

function isCapability(access: string): access is Capability {
  return (CAPABILITIES as readonly string[]).includes(access);
}
