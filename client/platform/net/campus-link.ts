/**
 * The connection to one copy of the campus: joins, notices when it is lost, and comes back by
 * itself to the same seat, or to the same place through a new one. The only place that knows the SDK.
 */
import { Callbacks, Client, type Room } from "@colyseus/sdk";
import { refuse, isRefusal, type Refusal } from "../../../shared/kernel/refusal.ts";
import { PROTOCOL_NUMBER } from "../../../shared/kernel/protocol-number.ts";
import type { CampusState, Walker } from "../../../shared/world/campus-state.ts";
import { FRAME_CHANNEL, REPORT_CHANNEL } from "../../../shared/world/frames.ts";
import { CAMPUS_ROOM, CLOSE_CODES } from "../../../shared/world/protocol.ts";
import { startHeartbeat } from "./heartbeat.ts";
import { forgetSeat, keepSeat, readSeat } from "./seat-store.ts";
import { readToken } from "./token-store.ts";

export type LinkStatus =
  | "joining"
  | "online"
  | "reconnecting"
  | "elsewhere"
  | "banned"
  | "signed-out"
  | "old-client";

export interface LinkEvents {
  status(status: LinkStatus): void;
  walkerCame(sessionId: string, walker: Walker): void;
  walkerChanged(sessionId: string, walker: Walker): void;
  walkerLeft(sessionId: string): void;
  /** Everybody is announced anew after this. */
  cleared(): void;
  frame(bytes: Uint8Array): void;
  message(type: string, message: unknown): void;
}

export interface CampusLink {
  /** Asks the copy for something; a refusal or `busy` when there is no connection. */
  request(type: string, payload: object): Promise<unknown>;
  report(bytes: Uint8Array): void;
  /** Moves over to another copy (null: wherever there is room). */
  moveTo(copy: string | null): void;
  close(): void;
}

/** Waits between tries to come back, ms: quick at first, then every eight seconds. */
const RETRY_MS = [250, 500, 1_000, 2_000, 4_000, 8_000];
/** Codes after which coming back by itself would be wrong. */
const FINAL: Record<number, LinkStatus> = {
  [CLOSE_CODES.openedElsewhere]: "elsewhere",
  [CLOSE_CODES.banned]: "banned",
  401: "signed-out",
  403: "banned",
  426: "old-client",
};

/** Opens the link; it lives until `close()`. `copy` is where to join, null for anywhere. */
export function openCampusLink(events: LinkEvents, copy: string | null): CampusLink {
  let room: Room<unknown, CampusState> | null = null;
  let wanted = copy;
  let closed = false;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopHeartbeat = (): void => undefined;

  async function enter(): Promise<void> {
    clearTimeout(timer);
    events.status(tries === 0 ? "joining" : "reconnecting");
    try {
      const joined = await joinAgain(wanted);
      if (closed) {
        await joined.leave();
        return;
      }
      bind(joined);
    } catch (cause) {
      const final = FINAL[codeOf(cause)];
      if (final) events.status(final);
      else retry();
    }
  }

  function retry(): void {
    if (closed) return;
    events.status("reconnecting");
    const wait = RETRY_MS[Math.min(tries, RETRY_MS.length - 1)] ?? 8_000;
    tries++;
    timer = setTimeout(() => void enter(), wait);
  }

  function bind(joined: Room<unknown, CampusState>): void {
    room = joined;
    keepSeat(joined.reconnectionToken);
    events.cleared();
    listen(joined, events);
    joined.onMessage("welcomed", (message) => {
      tries = 0;
      events.message("welcomed", message);
      events.status("online");
    });
    joined.onLeave((code) => left(joined, code));
    stopHeartbeat = startHeartbeat(joined, () => {
      joined.connection.close();
      left(joined, 1006);
    });
  }

  function left(from: Room<unknown, CampusState>, code: number): void {
    if (from !== room) return;
    room = null;
    stopHeartbeat();
    const final = FINAL[code];
    if (final) {
      forgetSeat();
      events.status(final);
    } else {
      tries = Math.max(tries, 1);
      retry();
    }
  }

  function hurry(): void {
    if (room || closed || document.hidden) return;
    tries = 1;
    void enter();
  }
  addEventListener("online", hurry);
  document.addEventListener("visibilitychange", hurry);
  void enter();

  return {
    async request(type, payload) {
      if (!room?.connection.isOpen) return refuse("busy");
      try {
        return await room.request(type, payload);
      } catch {
        return refuse("busy");
      }
    },
    report(bytes) {
      if (room?.connection.isOpen) room.sendBytes(REPORT_CHANNEL, bytes);
    },
    moveTo(next) {
      wanted = next;
      forgetSeat();
      const old = room;
      room = null;
      stopHeartbeat();
      void old?.leave();
      tries = 0;
      void enter();
    },
    close() {
      closed = true;
      clearTimeout(timer);
      stopHeartbeat();
      removeEventListener("online", hurry);
      document.removeEventListener("visibilitychange", hurry);
      void room?.leave();
    },
  };
}

/** First the seat that may still be kept, then the wanted copy, then any. */
async function joinAgain(copy: string | null): Promise<Room<unknown, CampusState>> {
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
      if (FINAL[codeOf(cause)]) throw cause;
    }
  }
  return withoutOwnReconnection(client.joinOrCreate<CampusState>(CAMPUS_ROOM, options));
}

/** The SDK's own reconnection needs five seconds of uptime and a living room; ours needs neither. */
async function withoutOwnReconnection(
  joining: Promise<Room<unknown, CampusState>>,
): Promise<Room<unknown, CampusState>> {
  const room = await joining;
  room.reconnection.enabled = false;
  return room;
}

function listen(room: Room<unknown, CampusState>, events: LinkEvents): void {
  const callbacks = Callbacks.get(room);
  callbacks.onAdd("walkers", (walker, sessionId) => {
    const id = String(sessionId);
    events.walkerCame(id, walker as Walker);
    callbacks.onChange(walker as Walker, () => events.walkerChanged(id, walker as Walker));
  });
  callbacks.onRemove("walkers", (_, sessionId) => events.walkerLeft(String(sessionId)));
  room.onMessage(FRAME_CHANNEL, (bytes: Uint8Array) => events.frame(bytes));
  room.onMessage("*", (type, message) => {
    if (typeof type === "string" && type !== "welcomed") events.message(type, message);
  });
}

function codeOf(cause: unknown): number {
  return typeof cause === "object" && cause !== null && "code" in cause ? Number(cause.code) : 0;
}

/** Narrows a reply: what was asked for, or the refusal. */
export function asReply<T>(reply: unknown, parse: (value: unknown) => T): T | Refusal {
  return isRefusal(reply) ? reply : parse(reply);
}
