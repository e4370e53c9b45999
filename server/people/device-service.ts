/** A second device joins by a six-digit code. */
import type { PersonId } from "../../shared/kernel/ids.ts";
import { refuse, type Refusal } from "../../shared/kernel/refusal.ts";
import type { Me } from "../../shared/people/protocol.ts";
import type { Stores } from "../stores.ts";
import { hashToken, newDeviceCode, newToken } from "./tokens.ts";

/** DEVICE-1: a code lives two minutes and works once … */
const CODE_MS = 2 * 60_000;
/** … and an address has five tries in ten minutes. */
const TRIES = 5;
const TRY_WINDOW_MS = 10 * 60_000;
/** A code that is taken just now is drawn again; a million codes leave room. */
const DRAWS = 5;

interface DeviceDeps {
  stores: Pick<Stores, "deviceCodes">;
  nowMs(): number;
  viewOf(person: PersonId): Promise<Me | Refusal>;
}

export interface DeviceService {
  offerCode(person: PersonId): Promise<{ code: string; expiresAtMs: number } | Refusal>;
  enterCode(
    code: string,
    from: { address: string; device: string },
  ): Promise<{ token: string; me: Me } | Refusal>;
}

export function createDeviceService({ stores, nowMs, viewOf }: DeviceDeps): DeviceService {
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
        tries: TRIES,
        windowMs: TRY_WINDOW_MS,
      });
      if (entered.outcome === "tooManyTries") return refuse("too-often");
      if (entered.outcome === "unknown") return refuse("not-found");
      const me = await viewOf(entered.personId);
      return "refusal" in me ? me : { token, me };
    },
  };
}
