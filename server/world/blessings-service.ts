/** Blessings that hang as lanterns on the square. */
import type { PersonId } from "../../shared/kernel/ids.ts";
import { refuse, type Refusal } from "../../shared/kernel/refusal.ts";
import type { Localised } from "../../shared/kernel/localised.ts";
import type { TileRect } from "../../shared/world/campus-map.ts";
import type { BlessingView } from "../../shared/world/blessings.ts";
import { refuseMuted } from "../people/sanction-refusals.ts";
import { newId } from "../platform/db/new-id.ts";
import type { Stores } from "../stores.ts";

/** BLESS-2: three blessings a person and day; BLESS-3: the newest sixty hang. */
const BLESSINGS_A_DAY = 3;
const MOST_HANGING = 60;

interface BlessingDeps {
  stores: Pick<Stores, "blessings" | "sanctions">;
  ready: readonly { id: string; text: Localised }[];
  /** Where lanterns hang. */
  area: TileRect;
  nowMs(): number;
  dayOf(nowMs: number): string;
  judgeWords(text: string): Refusal | null;
  /** A number in [0, 1). */
  random(): number;
  /** What hangs has changed. */
  changed(): void;
}

type Written = { id: string; status: "pending" | "passed" };
type Status = "pending" | "passed" | "refused" | "withdrawn";

export interface BlessingsService {
  hanging(): Promise<BlessingView[]>;
  mine(person: PersonId): Promise<(BlessingView & { status: Status })[]>;
  write(person: PersonId, wanted: { text: string } | { ready: string }): Promise<Written | Refusal>;
  withdraw(person: PersonId, id: string): Promise<{ id: string } | Refusal>;
}

export function createBlessings(deps: BlessingDeps): BlessingsService {
  const { stores, ready } = deps;
  const view = (row: {
    id: string;
    name?: string;
    entryYear?: number | null;
    words: string | null;
    readyKey: string | null;
    createdAt: number;
  }): BlessingView => ({
    id: row.id,
    name: row.name ?? "",
    entryYear: row.entryYear ?? null,
    text: row.readyKey === null ? row.words : null,
    ready: ready.find((one) => one.id === row.readyKey)?.text ?? null,
    atMs: row.createdAt,
  });
  return {
    async hanging() {
      return (await stores.blessings.visible(MOST_HANGING)).map(view);
    },
    async mine(person) {
      const rows = await stores.blessings.mine(person);
      return rows.map((row) => ({ ...view(row), status: row.status }));
    },
    async write(person, wanted) {
      const refusal = (await refuseOwnWords(deps, person, wanted)) ?? refuseBlessing(deps, wanted);
      if (refusal) return refusal;
      const nowMs = deps.nowMs();
      const id = newId(nowMs);
      const status = await stores.blessings.submit({
        id,
        personId: person,
        words: "text" in wanted ? wanted.text : null,
        readyKey: "ready" in wanted ? wanted.ready : null,
        x16: Math.round((deps.area.x + deps.random() * deps.area.w) * 16),
        y16: Math.round((deps.area.y + deps.random() * deps.area.h) * 16),
        nowMs,
        day: deps.dayOf(nowMs),
        limitPerDay: BLESSINGS_A_DAY,
      });
      if (status === "passed") deps.changed();
      return status === "dailyLimit" ? refuse("daily-limit") : { id, status };
    },
    async withdraw(person, id) {
      const gone = await stores.blessings.withdraw({ id, personId: person });
      if (!gone) return refuse("not-found");
      deps.changed();
      return { id };
    },
  };
}

/** SAY-2: the muted hang no words of their own; ready ones say nothing that could hurt. */
async function refuseOwnWords(
  { stores, nowMs }: BlessingDeps,
  person: PersonId,
  wanted: { text: string } | { ready: string },
): Promise<Refusal | null> {
  return "text" in wanted ? refuseMuted(await stores.sanctions.active(person, nowMs())) : null;
}

function refuseBlessing(
  deps: BlessingDeps,
  wanted: { text: string } | { ready: string },
): Refusal | null {
  if ("text" in wanted) return deps.judgeWords(wanted.text);
  return deps.ready.some((one) => one.id === wanted.ready) ? null : refuse("not-found");
}
