/** A second device joins by a six-digit code. */
import type { PersonId } from "../../shared/kernel/ids.ts";
import { refuse, type Refusal } from "../../shared/kernel/refusal.ts";
import type { Me } from "../../shared/people/protocol.ts";
import type { Stores } from "../stores.ts";
import { hashToken, newDeviceCode, newToken } from "./tokens.ts";

/** DEVICE-1: a code lives two minutes and works once. */
const CODE_MS = 2 * 60_000;
/** LIMIT-3: wrong tries of an address are counted for so long. */
const ADDRESS_WINDOW_MS = 10 * 60_000;
/**
 * DEVICE-1: a wrong code names nobody's, so no code can count its own tries: all wrong tries of two
 * minutes, the life of a code, share one budget. With it one code of a million is guessed with a
 * chance of 0.06 %, from however many addresses. An address's own limit is the smaller one, so that
 * one prankster cannot use up the budget of all.
 */
const WRONG_TRIES_OF_ALL = 600;
/** A code that is taken just now is drawn again; a million codes leave room. */
const DRAWS = 5;

interface DeviceDeps {
  stores: Pick<Stores, "deviceCodes">;
  nowMs(): number;
  /** LIMIT-3: wrong tries of one address in ten minutes. */
  triesPerAddress: number;
  viewOf(person: PersonId): Promise<Me | Refusal>;
}

export interface DeviceService {
  offerCode(person: PersonId): Promise<{ code: string; expiresAtMs: number } | Refusal>;
  enterCode(
    code: string,
    from: { address: string; device: string },
  ): Promise<{ token: string; me: Me } | Refusal>;
}

export function createDeviceService(deps: DeviceDeps): DeviceService {
  const { stores, nowMs, viewOf } = deps;
  return {
    async offerCode(person) {
      const now = nowMs();
      const expiresAt = now + CODE_MS;
      for (let draw = 0; draw < DRAWS; draw++) {
        const code = newDeviceCode();
        const wanted = { codeHash: hashToken(code), personId: person, nowMs: now, expiresAt };
        if (await stores.deviceCodes.offer(wanted)) return { code, expiresAtMs: expiresAt };
      }
      return refuse("busy");
    },
    async enterCode(code, { address, device }) {
      const token = newToken();
      const entered = await stores.deviceCodes.enter({
        codeHash: hashToken(code),
        asker: hashToken(address),
        session: { tokenHash: hashToken(token), device },
        nowMs: nowMs(),
        each: { tries: deps.triesPerAddress, windowMs: ADDRESS_WINDOW_MS },
        all: { tries: WRONG_TRIES_OF_ALL, windowMs: CODE_MS },
      });
      if (entered.outcome === "tooManyTries") return refuse("too-often");
      if (entered.outcome === "unknown") return refuse("not-found");
      const me = await viewOf(entered.personId);
      return "refusal" in me ? me : { token, me };
    },
  };
}
