/** Who may enter a copy, and as whom. Everything is stamped here; a client's word counts for nothing. */
import { ServerError } from "@colyseus/core";
import { readReason } from "../../shared/people/desk-sanctions.ts";
import { PROTOCOL_NUMBER } from "../../shared/kernel/protocol-number.ts";
import { joinOptionsSchema } from "../../shared/world/protocol.ts";
import { hashOf, rolesAmong } from "../people/caller.ts";
import { refuseBanned } from "../people/sanction-refusals.ts";
import { hiddenLists } from "../people/ties-service.ts";
import type { Stores } from "../stores.ts";
import type { Admission } from "./visitor.ts";

interface AdmissionDeps {
  stores: Pick<Stores, "arrivals">;
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
    const tokenHash = typeof token === "string" ? hashOf(token) : null;
    const arrival =
      tokenHash && (await deps.stores.arrivals.of({ tokenHash, nowMs: deps.nowMs() }));
    if (!arrival) throw new ServerError(401, "not-signed-in");
    return admit(arrival);
  };
}

type Arrival = NonNullable<Awaited<ReturnType<Stores["arrivals"]["of"]>>>;

function admit({ id, person, roles, sanctions, ties, place, visits }: Arrival): Admission {
  // Why and until when is told to whoever asks who they are: a refused seat has no room for it.
  if (refuseBanned(sanctions)) throw new ServerError(403, "banned");
  const mute = sanctions.find((sanction) => sanction.kind === "mute");
  return {
    person: id,
    name: person.name,
    kind: person.kind,
    entryYear: person.entryYear,
    city: person.city,
    cityOther: person.cityOther,
    department: person.department,
    look: person.look,
    title: person.title,
    roles: rolesAmong(roles),
    mutedUntilMs: mute?.untilAt ?? null,
    muteReason: mute && readReason(mute.reason).code,
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
