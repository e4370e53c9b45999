/** Entering a copy of the campus with the real SDK, walking there and listening. */
import { Client, type Room } from "@colyseus/sdk";
import { isRefusal } from "../../shared/kernel/refusal.ts";
import { PROTOCOL_NUMBER } from "../../shared/kernel/protocol-number.ts";
import { readFacts, type WalkerFacts } from "../../shared/world/walker-facts.ts";
import type { CampusState } from "../../shared/world/campus-state.ts";
import {
  FRAME_CHANNEL,
  REPORT_CHANNEL,
  decodeFrame,
  encodeReport,
} from "../../shared/world/frames.ts";
import type { Point } from "../../shared/world/grid.ts";
import { CAMPUS_ROOM, type Welcomed } from "../../shared/world/protocol.ts";
import type { Gait, Motion } from "../../shared/world/walking.ts";
import { loadMap } from "./campus-map.ts";
import type { Guest } from "./guest.ts";
import { createPace, stepsTo } from "./walk.ts";
import { createWatch, type Watch } from "./watch.ts";

export interface Message {
  type: string;
  message: unknown;
}

export interface InCampus {
  room: Room<unknown, CampusState>;
  guest: Guest;
  welcomed: Welcomed;
  /** Where one is, by one's own reports and the server's corrections. */
  at: Point & { map: string; epoch: number };
  /** How often the server has moved one by its own will. */
  moves: number;
  /** Everything that was told, the oldest first. */
  heard: Message[];
  /** Where the frames have shown each number last. */
  seen: Map<number, Motion>;
  watch: Watch;
  /** The close code, once the room is left. */
  closed: number | null;
}

export interface EnterOptions {
  /** Id of the copy to enter; else whichever has room. */
  copy?: string | undefined;
  protocol?: number;
}

type Place = { readonly url: string };

/** Joins as the game does and waits for the welcome. Rejects with the SDK's error, with its code. */
export async function enterCampus(
  server: Place,
  guest: Guest,
  { copy, protocol = PROTOCOL_NUMBER }: EnterOptions = {},
): Promise<InCampus> {
  const client = clientOf(server, guest);
  const options = { protocol };
  const joining =
    copy === undefined
      ? client.joinOrCreate<CampusState>(CAMPUS_ROOM, options)
      : client.joinById<CampusState>(copy, options);
  return listen(server, guest, await joining);
}

/** Takes the seat again that a lost connection left. */
export async function takeSeatAgain(server: Place, before: InCampus): Promise<InCampus> {
  const client = clientOf(server, before.guest);
  const room = await client.reconnect<CampusState>(before.room.reconnectionToken);
  return listen(server, before.guest, room);
}

function clientOf(server: Place, guest: Guest): Client {
  const client = new Client(server.url);
  client.auth.token = guest.token;
  return client;
}

async function listen(
  server: Place,
  guest: Guest,
  room: Room<unknown, CampusState>,
): Promise<InCampus> {
  room.reconnection.enabled = false;
  const watch = createWatch();
  const heard: Message[] = [];
  const seen = new Map<number, Motion>();
  const here: InCampus = {
    room,
    guest,
    welcomed: {} as Welcomed,
    at: { x: 0, y: 0, map: "", epoch: 0 },
    moves: 0,
    heard,
    seen,
    watch,
    closed: null,
  };
  room.onMessage("*", (type, message) => {
    heard.push({ type: String(type), message });
    watch.changed();
  });
  room.onMessage(FRAME_CHANNEL, (bytes: Uint8Array) => {
    takeFrame(here, bytes);
    watch.changed();
  });
  room.onLeave((code) => {
    here.closed = code;
    watch.changed();
  });
  room.onStateChange(() => watch.changed());
  here.welcomed = await nextMessage<Welcomed>(here, "welcomed");
  const { x, y, map, epoch } = here.welcomed;
  here.at = { x, y, map, epoch };
  await loadMap(server, map);
  return here;
}

function takeFrame(here: InCampus, bytes: Uint8Array): void {
  const frame = decodeFrame(bytes);
  if (!frame) throw new Error("bytes that are no frame");
  if (frame.kind === "correction") {
    const { x, y } = frame.motion;
    here.at = { x, y, map: here.welcomed.maps?.[frame.map] ?? here.at.map, epoch: frame.epoch };
    here.moves++;
    return;
  }
  if (frame.kind === "snapshot") here.seen.clear();
  for (const { number, ...motion } of frame.records) here.seen.set(number, motion);
}

/** The first message of a type, already heard or still to come, that fits. */
export function nextMessage<T>(
  here: InCampus,
  type: string,
  fits: (message: T) => boolean = () => true,
): Promise<T> {
  return here.watch.until(`the message ${type}`, () => {
    const found = here.heard.find((one) => one.type === type && fits(one.message as T));
    return found && (found.message as T);
  });
}

/** Forgets what was heard, so that the next message is a new one. */
export function stopRemembering(here: InCampus): void {
  here.heard.length = 0;
}

/** Waits until the frames show somebody in a way that fits. */
export function untilSeen(
  here: InCampus,
  number: number,
  fits: (motion: Motion) => boolean = () => true,
): Promise<Motion> {
  return here.watch.until(`a frame with ${number}`, () => {
    const motion = here.seen.get(number);
    return motion && fits(motion) && motion;
  });
}

/** The close code, once the server or the client has ended the visit. */
export function untilClosed(here: InCampus): Promise<number> {
  return here.watch.until("the end of the visit", () => here.closed ?? undefined);
}

/** What the room's state says of everybody here. */
export function listed(here: InCampus): WalkerFacts[] {
  return [...(here.room.state.walkers?.entries() ?? [])].map(([key, walker]) =>
    readFacts(key, walker),
  );
}

/** The same of one person, once they are in it. */
export function untilListed(here: InCampus, person: string): Promise<WalkerFacts> {
  return here.watch.until(`${person} in the state`, () =>
    listed(here).find((walker) => walker.person === person),
  );
}

/** Asks the copy for something: the reply, or the refusal. */
export async function request<T = unknown>(
  here: InCampus,
  type: string,
  payload: object,
): Promise<T> {
  return (await here.room.request(type, payload)) as T;
}

/** The code of the refusal that a request must be answered with. */
export async function refusedWith(here: InCampus, type: string, payload: object): Promise<string> {
  const reply = await request(here, type, payload);
  if (!isRefusal(reply)) throw new Error(`${type} was not refused: ${JSON.stringify(reply)}`);
  return reply.refusal;
}

/** Tells the server where one is, as the game does. */
export function report(here: InCampus, motion: Motion): void {
  here.room.sendBytes(REPORT_CHANNEL, encodeReport(here.at.epoch, motion));
  here.at = { ...here.at, x: motion.x, y: motion.y };
}

/** Runs to a place on the same map as fast as the server allows; fails if it does not believe it. */
export async function walkTo(server: Place, here: InCampus, goal: Point): Promise<void> {
  const map = await loadMap(server, here.at.map);
  const { moves } = here;
  const pace = createPace();
  const steps = stepsTo(map, here.at, goal);
  for (const [index, step] of steps.entries()) {
    await pace(Math.hypot(step.x - here.at.x, step.y - here.at.y));
    const gait: Gait = index === steps.length - 1 ? "stand" : "run";
    report(here, { x: step.x, y: step.y, heading: step.heading, gait });
  }
  // Messages keep their order: an answer to this comes after the server has judged the last report.
  await request(here, "look-around", {});
  if (here.moves > moves) throw new Error("the server did not believe the walk");
}

/** Ends the visit as the game does when it is closed. */
export async function leave(here: InCampus): Promise<void> {
  if (here.closed !== null) return;
  await here.room.leave();
}

/** Loses the connection without a word. */
export async function loseConnection(here: InCampus): Promise<void> {
  here.room.connection.close();
  await untilClosed(here);
}
