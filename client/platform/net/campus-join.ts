/** Getting into a copy of the campus, and what stands against it for good. */
import type { Room } from "@colyseus/sdk";
// By its parts: through its main entry the SDK brings prediction code of a third of its size.
import { Client } from "@colyseus/sdk/Client";
import { SchemaSerializer } from "@colyseus/sdk/serializer/SchemaSerializer";
import { registerSerializer } from "@colyseus/sdk/serializer/Serializer";
import { PROTOCOL_NUMBER } from "../../../shared/kernel/protocol-number.ts";
import type { CampusState } from "../../../shared/world/campus-state.ts";
import { CAMPUS_ROOM, CLOSE_CODES } from "../../../shared/world/protocol.ts";
import { forgetSeat, readSeat } from "./seat-store.ts";
import { readToken } from "./token-store.ts";

registerSerializer("schema", SchemaSerializer);

export type CampusLinkRoom = Room<unknown, CampusState>;

/** Why the link stays closed until the person decides. */
export type FinalStatus = "elsewhere" | "banned" | "signed-out" | "old-client";

/** Codes after which coming back by itself would be wrong. */
const FINAL: Readonly<Record<number, FinalStatus>> = {
  [CLOSE_CODES.openedElsewhere]: "elsewhere",
  [CLOSE_CODES.banned]: "banned",
  401: "signed-out",
  403: "banned",
  426: "old-client",
};

/** What a close code means for good; null where coming back is right. */
export function finalByCode(code: number): FinalStatus | null {
  return FINAL[code] ?? null;
}

/** As `finalByCode`, for what a try to join threw. */
export function finalByCause(cause: unknown): FinalStatus | null {
  const coded = typeof cause === "object" && cause !== null && "code" in cause;
  return coded ? finalByCode(Number(cause.code)) : null;
}

/** First the seat that may still be kept, then the wanted copy, then any. */
export async function joinAgain(copy: string | null): Promise<CampusLinkRoom> {
  const client = new Client(location.origin);
  client.auth.token = readToken() ?? "";
  const options = { protocol: PROTOCOL_NUMBER };
  const seat = readSeat();
  if (seat !== null) {
    try {
      return await withoutOwnReconnection(client.reconnect<CampusState>(seat));
    } catch {
      forgetSeat();
    }
  }
  if (copy !== null) {
    try {
      return await withoutOwnReconnection(client.joinById<CampusState>(copy, options));
    } catch (cause) {
      if (finalByCause(cause)) throw cause;
    }
  }
  return withoutOwnReconnection(client.joinOrCreate<CampusState>(CAMPUS_ROOM, options));
}

/** The SDK's own reconnection needs five seconds of uptime and a living room; ours needs neither. */
async function withoutOwnReconnection(joining: Promise<CampusLinkRoom>): Promise<CampusLinkRoom> {
  const room = await joining;
  room.reconnection.enabled = false;
  return room;
}
