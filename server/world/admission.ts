/** Who may enter a copy, and as whom. Everything is stamped here; a client's word counts for nothing. */
import { ServerError } from "@colyseus/core";
import { PROTOCOL_NUMBER } from "../../shared/kernel/protocol-number.ts";
import { joinOptionsSchema } from "../../shared/world/protocol.ts";
import type { Caller } from "../people/caller.ts";
import { hiddenLists } from "../people/ties-service.ts";
import type { Stores } from "../stores.ts";
import type { Admission } from "./visitor.ts";

interface AdmissionDeps {
  stores: Stores;
  byToken(token: string): Promise<Caller | null>;
  nowMs(): number;
}

/** Throws a `ServerError` with 426 (old client), 401 (unknown token) or 403 (banned). */
export function createAdmission(deps: AdmissionDeps) {
  return async (token: string, options: unknown): Promise<Admission> => {
    const wanted = joinOptionsSchema.safeParse(options);
    // JOIN-1: before anything else, so that an old client never shows what it misunderstands.
    if (!wanted.success || wanted.data.protocol !== PROTOCOL_NUMBER) {
      throw new ServerError(426, "old-client");
    }
    const caller = typeof token === "string" ? await deps.byToken(token) : null;
    if (!caller) throw new ServerError(401, "not-signed-in");
    return admit(deps, caller);
  };
}

async function admit({ stores, nowMs }: AdmissionDeps, caller: Caller): Promise<Admission> {
  const id = caller.person;
  const [person, sanctions, ties, place, visits] = await Promise.all([
    stores.people.byId(id),
    stores.sanctions.active(id, nowMs()),
    stores.ties.of(id),
    stores.walks.place(id),
    stores.walks.visits(id),
  ]);
  if (!person) throw new ServerError(401, "not-signed-in");
  if (sanctions.some((sanction) => sanction.kind === "ban")) throw new ServerError(403, "banned");
  const mute = sanctions.find((sanction) => sanction.kind === "mute");
  return {
    person: id,
    name: person.name,
    kind: person.kind,
    entryYear: person.entryYear,
    city: person.city ?? person.cityOther,
    department: person.department,
    look: person.look,
    title: person.title,
    roles: caller.roles,
    mutedUntilMs: mute?.untilAt ?? null,
    visited: visits.map((visit) => visit.landmark),
    ...hiddenLists(ties),
    place: place && {
      map: place.map,
      x: place.x16 / 16,
      y: place.y16 / 16,
      heading: place.heading,
    },
  };
}
