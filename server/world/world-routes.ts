/** The world's routes: copies of the campus and blessings. */
import { refuse } from "../../shared/kernel/refusal.ts";
import {
  listBlessingsRoute,
  myBlessingsRoute,
  withdrawBlessingRoute,
  writeBlessingRoute,
} from "../../shared/world/blessings.ts";
import { chooseCopy } from "../../shared/world/copies.ts";
import { listCopiesRoute } from "../../shared/world/copy-routes.ts";
import type { Caller } from "../people/caller.ts";
import type { Api } from "../platform/http/api.ts";
import type { Limits } from "../platform/http/limits.ts";
import type { Stores } from "../stores.ts";
import type { BlessingsService } from "./blessings-service.ts";
import type { Whereabouts } from "./whereabouts.ts";

interface RouteDeps {
  stores: Stores;
  blessings: BlessingsService;
  whereabouts: Whereabouts;
  limits: Limits;
}

export function serveWorld(api: Api<Caller>, deps: RouteDeps): void {
  const { stores, blessings, whereabouts, limits } = deps;
  api.serve(listCopiesRoute, async ({ caller }) => {
    const person = await stores.people.byId(caller.person);
    if (!person) return refuse("not-signed-in");
    const { friends } = await stores.ties.of(caller.person);
    const [copies, friendsIn] = [await whereabouts.copies(), await whereabouts.countIn(friends)];
    return {
      copies: copies.map((copy) => ({
        id: copy.id,
        number: copy.number,
        people: copy.people,
        capacity: copy.capacity,
        friends: friendsIn[copy.id] ?? 0,
        mates: copy.years[String(person.entryYear)] ?? 0,
      })),
      best: chooseCopy(copies, person, friendsIn)?.id ?? null,
    };
  });
  api.servePublic(listBlessingsRoute, async () => ({ blessings: await blessings.hanging() }));
  api.serve(myBlessingsRoute, async ({ caller }) => ({
    blessings: await blessings.mine(caller.person),
  }));
  api.serve(writeBlessingRoute, async ({ caller, body }) =>
    (await limits.allow(`bless:${caller.person}`, 10, 60))
      ? blessings.write(caller.person, body)
      : refuse("too-often"),
  );
  api.serve(withdrawBlessingRoute, ({ caller, params }) =>
    blessings.withdraw(caller.person, params.id),
  );
}
