/**
 * The connection to one copy of the campus: joins, notices when it is lost, and comes back by
 * itself to the same seat, or to the same place through a new one. The only place that knows the SDK.
 */
import { Callbacks } from "@colyseus/schema";
import { refuse } from "../../../shared/kernel/refusal.ts";
import type { Walker } from "../../../shared/world/campus-state.ts";
import { FRAME_CHANNEL, REPORT_CHANNEL } from "../../../shared/world/frames.ts";
import {
  finalByCause,
  finalByCode,
  joinAgain,
  type CampusLinkRoom,
  type FinalStatus,
} from "./campus-join.ts";
import { startHeartbeat } from "./heartbeat.ts";
import { forgetSeat, keepSeat } from "./seat-store.ts";

export type LinkStatus = "joining" | "online" | "reconnecting" | FinalStatus;

export interface LinkEvents {
  status(status: LinkStatus): void;
  walkerCame(key: string, walker: Walker): void;
  walkerChanged(key: string, walker: Walker): void;
  walkerLeft(key: string): void;
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
/** One link's life. `room` is null while there is no connection. */
interface Link {
  readonly events: LinkEvents;
  room: CampusLinkRoom | null;
  wanted: string | null;
  closed: boolean;
  /** A try to join is under way: another beside it would push the first one out (COPY-4). */
  joining: boolean;
  tries: number;
  timer?: ReturnType<typeof setTimeout>;
  stopHeartbeat(): void;
}

/** Opens the link; it lives until `close()`. `copy` is where to join, null for anywhere. */
export function openCampusLink(events: LinkEvents, copy: string | null): CampusLink {
  const link: Link = {
    events,
    room: null,
    wanted: copy,
    closed: false,
    joining: false,
    tries: 0,
    stopHeartbeat: () => undefined,
  };
  const onReturn = (): void => hurry(link);
  addEventListener("online", onReturn);
  document.addEventListener("visibilitychange", onReturn);
  void enter(link);
  return {
    request: (type, payload) => request(link, type, payload),
    report(bytes) {
      if (link.room?.connection.isOpen) link.room.sendBytes(REPORT_CHANNEL, bytes);
    },
    moveTo: (next) => moveTo(link, next),
    close() {
      link.closed = true;
      clearTimeout(link.timer);
      link.stopHeartbeat();
      removeEventListener("online", onReturn);
      document.removeEventListener("visibilitychange", onReturn);
      void link.room?.leave();
    },
  };
}

async function enter(link: Link): Promise<void> {
  if (link.joining) return;
  link.joining = true;
  clearTimeout(link.timer);
  link.events.status(link.tries === 0 ? "joining" : "reconnecting");
  try {
    const joined = await joinAgain(link.wanted);
    link.joining = false;
    if (link.closed) await joined.leave();
    else bind(link, joined);
  } catch (cause) {
    link.joining = false;
    const final = finalByCause(cause);
    if (final) link.events.status(final);
    else retry(link);
  }
}

function retry(link: Link): void {
  if (link.closed) return;
  link.events.status("reconnecting");
  const wait = RETRY_MS[Math.min(link.tries, RETRY_MS.length - 1)] ?? 8_000;
  link.tries++;
  link.timer = setTimeout(() => void enter(link), wait);
}

function bind(link: Link, joined: CampusLinkRoom): void {
  link.room = joined;
  // Whoever must come back by a new seat finds the same people.
  link.wanted = joined.roomId;
  keepSeat(joined.reconnectionToken);
  link.events.cleared();
  listen(joined, link.events);
  joined.onMessage("welcomed", (message) => {
    link.tries = 0;
    link.events.message("welcomed", message);
    link.events.status("online");
  });
  joined.onLeave((code) => left(link, joined, code));
  link.stopHeartbeat = startHeartbeat(joined, () => {
    joined.connection.close();
    left(link, joined, 1006);
  });
}

function left(link: Link, from: CampusLinkRoom, code: number): void {
  if (from !== link.room) return;
  link.room = null;
  link.stopHeartbeat();
  const final = finalByCode(code);
  if (final) {
    forgetSeat();
    link.events.status(final);
  } else {
    link.tries = Math.max(link.tries, 1);
    retry(link);
  }
}

/** The phone is awake or the network is back: no more waiting. */
function hurry(link: Link): void {
  if (link.room || link.closed || document.hidden) return;
  link.tries = 1;
  void enter(link);
}

async function request(link: Link, type: string, payload: object): Promise<unknown> {
  if (!link.room?.connection.isOpen) return refuse("busy");
  try {
    return await link.room.request(type, payload);
  } catch {
    return refuse("busy");
  }
}

function moveTo(link: Link, next: string | null): void {
  link.wanted = next;
  forgetSeat();
  const old = link.room;
  link.room = null;
  link.stopHeartbeat();
  void old?.leave();
  link.tries = 0;
  void enter(link);
}

function listen(room: CampusLinkRoom, events: LinkEvents): void {
  const callbacks = Callbacks.get(room);
  callbacks.onAdd("walkers", (walker, key) => {
    events.walkerCame(key, walker);
    callbacks.onChange(walker, () => events.walkerChanged(key, walker));
  });
  callbacks.onRemove("walkers", (_, key) => events.walkerLeft(key));
  room.onMessage(FRAME_CHANNEL, (bytes: Uint8Array) => events.frame(bytes));
  room.onMessage("*", (type, message) => {
    if (typeof type === "string" && type !== "welcomed") events.message(type, message);
  });
}
