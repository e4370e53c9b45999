/** Which copies are open and who is in which, over presence, so that all processes know. */
import { matchMaker, type Presence } from "@colyseus/core";
import { z } from "zod";
import { createCopyNumbers } from "./copy-numbers.ts";
import type { PersonId } from "../../shared/kernel/ids.ts";
import { chooseCopy, type Companion, type CopySummary } from "../../shared/world/copies.ts";
import { CAMPUS_ROOM } from "../../shared/world/protocol.ts";

const WHERE = "duter:where";

/** Channels that every copy listens on. */
export interface Topics {
  arrivals: string;
  orders: string;
  /** What is switched on has changed: every process reads it anew. */
  switches: string;
}

const metadataSchema = z.object({
  number: z.number(),
  years: z.record(z.string(), z.number()),
  cities: z.record(z.string(), z.number()),
});

export interface Whereabouts {
  copies(): Promise<CopySummary[]>;
  /** How many of these people are in which copy. */
  countIn(people: readonly PersonId[]): Promise<Record<string, number>>;
  best(companion: Companion, friends: readonly PersonId[]): Promise<string | null>;
  arrived(person: PersonId, room: string): Promise<void>;
  left(person: PersonId, room: string): Promise<void>;
  isOnline(person: PersonId): Promise<boolean>;
  /** Everybody on the campus, in any process, with the number of their copy. */
  everybody(): Promise<ReadonlyMap<PersonId, number>>;
  open(room: string): Promise<number>;
  close(room: string): Promise<void>;
  /** Sends an order to every copy in every process. */
  order(order: object): Promise<void>;
  topics: Topics;
  /** Tells every process that something was switched on or off. */
  announceSwitch(): Promise<void>;
  /** Calls `heard` whenever any process has switched something; once the server listens. */
  onSwitch(heard: () => void): Promise<void>;
}

async function copies(): Promise<CopySummary[]> {
  const rooms = await matchMaker.query({ name: CAMPUS_ROOM });
  return rooms.flatMap((room) => {
    const metadata = metadataSchema.safeParse(room.metadata);
    if (!metadata.success) return [];
    return [{ id: room.roomId, people: room.clients, capacity: room.maxClients, ...metadata.data }];
  });
}

/**
 * `presence` is asked for late: Colyseus makes it when the server starts listening. `prefix` keeps
 * installations that share a Redis apart; keys get it from the connection, channels from here.
 */
export function createWhereabouts(presence: () => Presence, prefix: string): Whereabouts {
  const topics: Topics = {
    arrivals: `${prefix}arrivals`,
    orders: `${prefix}orders`,
    switches: `${prefix}switches`,
  };
  const numbers = createCopyNumbers(presence);
  async function countIn(people: readonly PersonId[]): Promise<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const person of people) {
      const room = await presence().hget(WHERE, person);
      if (room) counts[room] = (counts[room] ?? 0) + 1;
    }
    return counts;
  }
  return {
    copies,
    countIn,
    async best(companion, friends) {
      const [open, counts] = [await copies(), await countIn(friends)];
      return chooseCopy(open, companion, counts)?.id ?? null;
    },
    async arrived(person, room) {
      await presence().hset(WHERE, person, room);
    },
    async left(person, room) {
      if ((await presence().hget(WHERE, person)) === room) await presence().hdel(WHERE, person);
    },
    async isOnline(person) {
      const room = await presence().hget(WHERE, person);
      return Boolean(room) && (await copies()).some((copy) => copy.id === room);
    },
    async everybody() {
      const [where, open] = await Promise.all([presence().hgetall(WHERE), copies()]);
      const copyOf = new Map(open.map((copy) => [copy.id, copy.number]));
      const found = new Map<PersonId, number>();
      for (const [person, room] of Object.entries(where)) {
        const number = copyOf.get(room);
        if (number !== undefined) found.set(person as PersonId, number);
      }
      return found;
    },
    open: async (room) =>
      numbers.claim(
        room,
        (await copies()).map((copy) => copy.number),
      ),
    close: (room) => numbers.release(room),
    async order(order) {
      await presence().publish(topics.orders, order);
    },
    topics,
    async announceSwitch() {
      await presence().publish(topics.switches, {});
    },
    async onSwitch(heard) {
      await presence().subscribe(topics.switches, heard);
    },
  };
}
