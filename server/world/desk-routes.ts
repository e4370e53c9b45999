/** The desk's routes about the campus: copies and blessings. */
import {
  decideBlessingRoute,
  deskWorldCountsRoute,
  listDeskBlessingsRoute,
} from "../../shared/world/desk-protocol.ts";
import type { Caller } from "../people/caller.ts";
import type { Api } from "../platform/http/api.ts";
import { createDeskBlessings, type DeskBlessingsDeps } from "./desk-blessings.ts";
import type { Whereabouts } from "./whereabouts.ts";

interface WorldDeskDeps extends DeskBlessingsDeps {
  whereabouts: Pick<Whereabouts, "copies">;
}

export function serveWorldDesk(api: Api<Caller>, deps: WorldDeskDeps): void {
  const blessings = createDeskBlessings(deps);
  api.serve(deskWorldCountsRoute, async () => {
    const [copies, blessingsWaiting] = await Promise.all([
      deps.whereabouts.copies(),
      blessings.waiting(),
    ]);
    return {
      online: copies.reduce((sum, copy) => sum + copy.people, 0),
      copies: copies
        .map(({ number, people, capacity }) => ({ number, people, capacity }))
        .toSorted((a, b) => a.number - b.number),
      blessingsWaiting,
    };
  });
  api.serve(listDeskBlessingsRoute, ({ query }) => blessings.list(query.status));
  api.serve(decideBlessingRoute, ({ caller, params, body }) =>
    blessings.decide(caller, { id: params.id, ...body }),
  );
}
