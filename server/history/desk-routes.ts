/** The desk's routes about the history: switches and counts. */
import {
  deskHistoryCountsRoute,
  listDeskItemsRoute,
  switchEntryRoute,
} from "../../shared/history/desk-protocol.ts";
import type { Caller } from "../people/caller.ts";
import type { Api } from "../platform/http/api.ts";
import { createDeskItems, type DeskItemsDeps } from "./desk-items.ts";

export function serveHistoryDesk(api: Api<Caller>, deps: DeskItemsDeps): void {
  const items = createDeskItems(deps);
  api.serve(listDeskItemsRoute, () => items.list());
  api.serve(deskHistoryCountsRoute, () => items.counts());
  api.serve(switchEntryRoute, ({ caller, params, body }) =>
    items.set(caller, { id: params.id, on: body.on }),
  );
}
