/** The numbers of the copies (“campus no. 2”), given over presence so that two processes never give one twice. */
import type { Presence } from "@colyseus/core";
import { nextCopyNumber } from "../../shared/world/copies.ts";

const NUMBERS = "duter:copy-numbers";

export interface CopyNumbers {
  /** The smallest free number; `open` are those that open copies bear. */
  claim(room: string, open: readonly number[]): Promise<number>;
  release(room: string): Promise<void>;
}

export function createCopyNumbers(presence: () => Presence): CopyNumbers {
  async function claim(room: string, taken: readonly number[]): Promise<number> {
    const number = nextCopyNumber(taken);
    // The count decides between two processes that open a copy at the same moment.
    const claims = await presence().hincrby(NUMBERS, String(number), 1);
    if (claims !== 1) return claim(room, [...taken, number]);
    await presence().hset(NUMBERS, `room:${room}`, String(number));
    return number;
  }
  return {
    claim,
    async release(room) {
      const number = await presence().hget(NUMBERS, `room:${room}`);
      if (number) await presence().hdel(NUMBERS, number);
      await presence().hdel(NUMBERS, `room:${room}`);
    },
  };
}
