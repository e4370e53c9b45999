/** Makes guests over the wire, with profiles that the schema accepts. */
import {
  CONSENT_VERSION,
  createGuestRoute,
  type Me,
  type Profile,
} from "../../shared/people/protocol.ts";
import { ask } from "./ask.ts";

export interface Guest {
  id: string;
  token: string;
  me: Me;
}

export function makeProfile(changes: Partial<Profile> = {}): Profile & { consent: 1 } {
  return {
    name: "小明",
    kind: "alumnus",
    entryYear: 1998,
    leavingYear: 2002,
    city: null,
    cityOther: null,
    department: null,
    language: "zh",
    consent: CONSENT_VERSION,
    ...changes,
  };
}

export async function makeGuest(
  server: { readonly url: string },
  changes: Partial<Profile> = {},
): Promise<Guest> {
  const { token, me } = await ask(server, createGuestRoute, { body: makeProfile(changes) });
  return { id: me.id, token, me };
}
