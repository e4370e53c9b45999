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
import type { Stores } from "../stores.ts";
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

/** ROLE-3: a person's token never opens the desk, and the desk's cookie never walks. */
export function createGatekeeper(
  stores: CallerStores,
  nowMs: () => number,
): Gatekeeper<Caller> & { byToken(token: string): Promise<Caller | null> } {
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
    async admit(request, access): Promise<Caller | Refusal> {
      if (access === "person") {
        const token = request.headers.authorization?.replace(/^Bearer /, "") ?? "";
        const caller = await byToken(token);
        if (!caller) return refuse("not-signed-in");
        return (await isBanned(stores, caller.person, nowMs())) ? refuse("banned") : caller;
      }
      const caller = await byCookie(request);
      if (!caller) return refuse("not-signed-in");
      return isCapability(access) && can(caller.roles, access) ? caller : refuse("not-allowed");
    },
  };
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

async function isBanned(
  stores: Pick<Stores, "sanctions">,
  person: string,
  nowMs: number,
): Promise<boolean> {
  const active = await stores.sanctions.active(person, nowMs);
  return active.some((sanction) => sanction.kind === "ban");
}

function isCapability(access: string): access is Capability {
  return (CAPABILITIES as readonly string[]).includes(access);
}
