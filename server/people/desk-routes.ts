/** The desk's routes about people and staff; each is one call of a service. */
import type { Response } from "express";
import type { PersonId } from "../../shared/kernel/ids.ts";
import { isRefusal, refuse, type Refusal } from "../../shared/kernel/refusal.ts";
import {
  banPersonRoute,
  decideReportRoute,
  deskMeRoute,
  deskPeopleCountsRoute,
  deskSignInRoute,
  deskSignOutRoute,
  inviteModeratorRoute,
  liftBanRoute,
  liftMuteRoute,
  listPeopleRoute,
  listReportsRoute,
  listStaffRoute,
  mutePersonRoute,
  readAuditRoute,
  readPersonRoute,
  removeStaffRoute,
  type PersonCard,
} from "../../shared/people/desk-protocol.ts";
import type { Api } from "../platform/http/api.ts";
import type { Limits } from "../platform/http/limits.ts";
import type { Stores } from "../stores.ts";
import { STAFF_COOKIE, type Caller } from "./caller.ts";
import { readAudit } from "./desk-audit.ts";
import { createDeskJudging, type StaffOrder } from "./desk-judging.ts";
import { createDeskPeople } from "./desk-people.ts";
import { createDeskStaff, DESK_SESSION_MS } from "./desk-staff.ts";

interface PeopleDeskDeps {
  stores: Stores;
  limits: Limits;
  /** LIMIT-3: sign-ins from one address in ten minutes. */
  signInsPerAddress: number;
  nowMs(): number;
  /** The game's own way to know a device. */
  byToken(token: string): Promise<Caller | null>;
  startLook(person: { entryYear: number | null; seed: number }): string;
  /** Everybody on the campus now, in any process, with the number of their copy. */
  onlineNow(): Promise<ReadonlyMap<PersonId, number>>;
  /** Sends an order to every copy in every process, without waiting. */
  order(order: StaffOrder): void;
  /** True when people reach this site by https, also through a proxy. */
  https: boolean;
}

/** LIMIT-3: tries to sign in at the desk are counted by address for so long, s. */
const SIGN_IN_WINDOW_S = 600;
const COOKIE_PATH = "/api/organiser";

export function servePeopleDesk(api: Api<Caller>, deps: PeopleDeskDeps): void {
  const { stores } = deps;
  const people = createDeskPeople(deps);
  const judging = createDeskJudging({ ...deps, people });
  serveStaff(api, deps);
  api.serve(deskPeopleCountsRoute, () => people.counts());
  api.serve(listPeopleRoute, ({ query }) => people.list(query));
  api.serve(readPersonRoute, ({ params }) => people.card(params.id));
  const cardAfter = async (id: string, refusal: Refusal | null): Promise<PersonCard | Refusal> =>
    refusal ?? people.card(id);
  api.serve(mutePersonRoute, async ({ caller, params, body }) =>
    cardAfter(params.id, await judging.give(caller, params.id, { ...body, kind: "mute" })),
  );
  api.serve(banPersonRoute, async ({ caller, params, body }) =>
    cardAfter(params.id, await judging.give(caller, params.id, { ...body, kind: "ban" })),
  );
  api.serve(liftMuteRoute, async ({ caller, params: { id, sanction } }) =>
    cardAfter(id, await judging.lift(caller, { person: id, sanction, kind: "mute" })),
  );
  api.serve(liftBanRoute, async ({ caller, params: { id, sanction } }) =>
    cardAfter(id, await judging.lift(caller, { person: id, sanction, kind: "ban" })),
  );
  api.serve(listReportsRoute, () => judging.reports());
  api.serve(decideReportRoute, ({ caller, params, body }) =>
    judging.decide(caller, params.id, body),
  );
  api.serve(readAuditRoute, ({ query }) => readAudit(stores, query.before));
}

function serveStaff(api: Api<Caller>, deps: PeopleDeskDeps): void {
  const staff = createDeskStaff(deps);
  api.servePublic(deskSignInRoute, async ({ body, address, request, response }) => {
    const key = `desk-sign-in:${address}`;
    if (!(await deps.limits.allow(key, deps.signInsPerAddress, SIGN_IN_WINDOW_S))) {
      return refuse("too-many-from-here");
    }
    const deviceToken = request.headers.authorization?.replace(/^Bearer /, "") ?? "";
    const signedIn = await staff.signIn({ ...body, deviceToken });
    if (isRefusal(signedIn)) return signedIn;
    setCookie(response, signedIn.session, deps.https || request.secure);
    return signedIn.me;
  });
  api.serve(deskMeRoute, ({ caller }) => staff.me(caller));
  api.serve(deskSignOutRoute, async ({ caller, response }) => {
    await staff.signOut(caller);
    response.clearCookie(STAFF_COOKIE, { path: COOKIE_PATH });
    return { signedOut: true as const };
  });
  api.serve(listStaffRoute, async () => ({ staff: await staff.list() }));
  api.serve(inviteModeratorRoute, ({ caller }) => staff.invite(caller));
  api.serve(removeStaffRoute, async ({ caller, params }) => {
    const refusal = await staff.remove(caller, params.id);
    return refusal ?? { staff: await staff.list() };
  });
}

/** DOOR-4: no script reads the cookie, no other site sends it, no other path sees it. */
function setCookie(response: Response, session: string, secure: boolean): void {
  response.cookie(STAFF_COOKIE, session, {
    httpOnly: true,
    sameSite: "strict",
    secure,
    path: COOKIE_PATH,
    maxAge: DESK_SESSION_MS,
  });
}
