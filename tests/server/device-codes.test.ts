import { expect, test } from "vitest";
import { createDeviceService } from "../../server/people/device-service.ts";
import { isRefusal, refuse } from "../../shared/kernel/refusal.ts";
import { addPerson, NOON } from "../support/store.ts";
import { describeStore } from "../support/store-suite.ts";

const MINUTE_MS = 60_000;
const HERE = { address: "192.0.2.1", device: "iPhone" };

describeStore("device codes in time", ({ store }) => {
  /** A service whose clock the test moves. */
  function serviceAt(clock: { nowMs: number }) {
    return createDeviceService({
      stores: store(),
      nowMs: () => clock.nowMs,
      triesPerAddress: 5,
      // Whoever got this far has joined; who they are is told elsewhere.
      viewOf: async () => refuse("busy"),
    });
  }

  async function offer(clock: { nowMs: number }): Promise<string> {
    const { id } = await addPerson(store());
    const offered = await serviceAt(clock).offerCode(id);
    if (isRefusal(offered)) throw new Error("no code was offered");
    expect(offered.expiresAtMs).toBe(clock.nowMs + 2 * MINUTE_MS);
    return offered.code;
  }

  test("DEVICE-1 a code joins until its two minutes are over, and not at their end", async () => {
    const clock = { nowMs: NOON };
    const inTime = await offer(clock);
    clock.nowMs += 2 * MINUTE_MS - 1;
    expect(await serviceAt(clock).enterCode(inTime, HERE)).toEqual(refuse("busy"));
    const late = await offer(clock);
    clock.nowMs += 2 * MINUTE_MS;
    expect(await serviceAt(clock).enterCode(late, HERE)).toEqual(refuse("not-found"));
  });

  test("LIMIT-3 right codes count for nothing: a whole hall joins from one address", async () => {
    const clock = { nowMs: NOON + 30 * MINUTE_MS };
    const hall = { ...HERE, address: "192.0.2.3" };
    for (let person = 0; person < 12; person++) {
      const code = await offer(clock);
      expect(await serviceAt(clock).enterCode(code, hall)).toEqual(refuse("busy"));
    }
  });

  test("DEVICE-1 600 wrong tries of all together in two minutes, from whatever addresses", async () => {
    const clock = { nowMs: NOON + 120 * MINUTE_MS };
    const guess = (from: number) =>
      serviceAt(clock).enterCode("not-one", { ...HERE, address: `198.51.100.${from}` });
    for (let tries = 0; tries < 600; tries++) {
      expect(await guess(Math.floor(tries / 5))).toEqual(refuse("not-found"));
    }
    const code = await offer(clock);
    const enter = () => serviceAt(clock).enterCode(code, HERE);
    expect(await enter()).toEqual(refuse("too-often"));
    clock.nowMs += 2 * MINUTE_MS;
    const later = await offer(clock);
    expect(await serviceAt(clock).enterCode(later, HERE)).toEqual(refuse("busy"));
  });

  test("LIMIT-3 wrong tries of one address in ten minutes, then as many more", async () => {
    const clock = { nowMs: NOON + 60 * MINUTE_MS };
    const there = { ...HERE, address: "192.0.2.2" };
    const guess = () => serviceAt(clock).enterCode("not-one", there);
    for (let tries = 0; tries < 5; tries++) expect(await guess()).toEqual(refuse("not-found"));
    expect(await guess()).toEqual(refuse("too-often"));
    clock.nowMs += 10 * MINUTE_MS - 1;
    expect(await guess()).toEqual(refuse("too-often"));
    clock.nowMs += 1;
    expect(await guess()).toEqual(refuse("not-found"));
  });
});
