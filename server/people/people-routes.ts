/** The people's routes; each is one call of a service. */
import { refuse } from "../../shared/kernel/refusal.ts";
import {
  befriendRoute,
  changeMeRoute,
  createGuestRoute,
  enterCodeRoute,
  findClassmatesRoute,
  forgetMeRoute,
  hidePersonRoute,
  listFriendsRoute,
  offerCodeRoute,
  readMeRoute,
  showPersonRoute,
  signOutRoute,
  unfriendRoute,
} from "../../shared/people/protocol.ts";
import type { Api } from "../platform/http/api.ts";
import type { Limits } from "../platform/http/limits.ts";
import type { Caller } from "./caller.ts";
import type { DeviceService } from "./device-service.ts";
import type { MeService } from "./me-service.ts";
import type { TiesService } from "./ties-service.ts";

interface RouteDeps {
  me: MeService;
  ties: TiesService;
  devices: DeviceService;
  limits: Limits;
  guestsPerAddress: number;
}

/** LIMIT-1: new guests an address may make in ten minutes (a setting). */
const ADDRESS_WINDOW_S = 600;

export function servePeople(api: Api<Caller>, deps: RouteDeps): void {
  const { me, ties, devices, limits } = deps;
  api.servePublic(createGuestRoute, async ({ body, address, request }) => {
    const allowed = await limits.allow(`guest:${address}`, deps.guestsPerAddress, ADDRESS_WINDOW_S);
    if (!allowed) return refuse("too-many-from-here");
    return me.createGuest(body, deviceOf(request.headers["user-agent"]));
  });
  api.serve(readMeRoute, ({ caller }) => me.readMe(caller));
  api.serve(changeMeRoute, ({ caller, body }) => me.changeMe(caller, body as never));
  api.serve(forgetMeRoute, ({ caller }) => me.forgetMe(caller));
  api.serve(signOutRoute, async ({ caller }) => ({ ended: await me.endSession(caller) }));
  api.serve(offerCodeRoute, async ({ caller }) =>
    (await limits.allow(`code:${caller.person}`, 10, 600))
      ? devices.offerCode(caller.person)
      : refuse("too-often"),
  );
  api.servePublic(enterCodeRoute, ({ body, address, request }) =>
    devices.enterCode(body.code, { address, device: deviceOf(request.headers["user-agent"]) }),
  );
  api.serve(listFriendsRoute, ({ caller }) => ties.list(caller.person));
  api.serve(befriendRoute, ({ caller, params }) => ties.befriend(caller.person, params.id));
  api.serve(unfriendRoute, ({ caller, params }) => ties.unfriend(caller.person, params.id));
  api.serve(hidePersonRoute, ({ caller, params, body }) =>
    ties.hide(caller.person, params.id, body.how),
  );
  api.serve(showPersonRoute, ({ caller, params }) => ties.show(caller.person, params.id));
  api.serve(findClassmatesRoute, ({ caller, query }) => ties.classmates(caller.person, query.by));
}

/** A device by a name its owner recognises; never the whole user agent. */
function deviceOf(userAgent: string | undefined): string {
  const known = ["MicroMessenger", "iPhone", "iPad", "Android", "Windows", "Macintosh", "Linux"];
  return known.find((name) => userAgent?.includes(name)) ?? "other";
}
