/** Blessings as staff see them: to pass, and to take down again. */
import type { Localised } from "../../shared/kernel/localised.ts";
import { refuse, type Refusal } from "../../shared/kernel/refusal.ts";
import type { BlessingState, DeskBlessing } from "../../shared/world/desk-protocol.ts";
import type { Caller } from "../people/caller.ts";
import type { Stores } from "../stores.ts";
import type { Blessing } from "./blessing-store.ts";

const MOST_BLESSINGS = 100;

export interface DeskBlessingsDeps {
  stores: Pick<Stores, "blessings">;
  ready: readonly { id: string; text: Localised }[];
  nowMs(): number;
  /** Tells everybody's client that other lanterns hang now. */
  blessingsChanged(): void;
}

interface DeskBlessings {
  list(status: "pending" | "passed"): Promise<{ blessings: DeskBlessing[]; more: boolean }>;
  /** How many wait; counted up to a hundred. */
  waiting(): Promise<number>;
  decide(
    caller: Caller,
    wanted: { id: string; from: BlessingState; status: "passed" | "refused" },
  ): Promise<{ id: string; status: BlessingState } | Refusal>;
}

export function createDeskBlessings(deps: DeskBlessingsDeps): DeskBlessings {
  const { stores, ready, nowMs } = deps;
  const view = (row: Blessing, status: BlessingState): DeskBlessing => ({
    id: row.id,
    person: row.personId,
    name: row.name,
    entryYear: row.entryYear,
    text: row.readyKey === null ? row.words : null,
    ready: ready.find((one) => one.id === row.readyKey)?.text ?? null,
    atMs: row.createdAt,
    status,
  });
  return {
    async list(status) {
      const found =
        status === "pending"
          ? await stores.blessings.pending(MOST_BLESSINGS + 1)
          : await stores.blessings.visible(MOST_BLESSINGS + 1);
      const blessings = found.slice(0, MOST_BLESSINGS).map((row) => view(row, status));
      return { blessings, more: found.length > MOST_BLESSINGS };
    },
    async waiting() {
      return (await stores.blessings.pending(MOST_BLESSINGS)).length;
    },
    async decide(caller, { id, from, status }) {
      // BLESS-4: decided only from the state that was seen, so that two staff cannot both decide.
      const outcome = await stores.blessings.decide({
        id,
        from,
        status,
        actorId: caller.person,
        nowMs: nowMs(),
      });
      if (outcome === "alreadyDecided") return refuse("already-decided");
      deps.blessingsChanged();
      return { id, status };
    },
  };
}
