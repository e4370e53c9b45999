import { afterEach, expect, test, vi } from "vitest";
import { StoreBusy, StoreGone, StoreTimeout } from "../../../server/platform/db/errors.ts";
import { openStores } from "../../../server/platform/db/open-stores.ts";
import type { OpenStoresOptions } from "../../../server/platform/db/open-stores.ts";
import { silentLog } from "../../../server/platform/db/store-log.ts";
import type { OddStores } from "../../support/odd-stores.ts";
import { openTestStore, sqlitePlace, type TestPlace } from "../../support/store.ts";
import { describeDatabases } from "../../support/store-suite.ts";

const ODD = new URL("../../support/odd-stores.ts", import.meta.url);
const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close();
});

async function openOdd(place: TestPlace, options: Partial<OpenStoresOptions> = {}) {
  closers.push(place.remove);
  const store = await openStores<OddStores>(ODD, { ...place, log: silentLog, ...options });
  closers.push(store.close);
  return store;
}

test("when the worker dies, calls under way and later ones fail and the server is told", async () => {
  const onLost = vi.fn<(reason: StoreGone) => void>();
  const store = await openOdd(sqlitePlace(), { onLost });
  const calls = [store.odd.die(), store.odd.echo(1), store.odd.echo(2)];
  for (const outcome of await Promise.allSettled(calls)) {
    expect(outcome).toMatchObject({ status: "rejected", reason: expect.any(StoreGone) });
  }
  await expect(store.odd.echo(3)).rejects.toThrow(StoreGone);
  expect(store.depth()).toBe(0);
  expect(onLost).toHaveBeenCalledOnce();
});

test("a call that never comes back ends the worker, so that the server can start anew", async () => {
  const lost = Promise.withResolvers<StoreGone>();
  const limits = { callTimeoutMs: 20, queueCap: 10 };
  const store = await openOdd(sqlitePlace(), { limits, onLost: lost.resolve });
  await expect(store.odd.hang()).rejects.toThrow(StoreTimeout);
  expect(await lost.promise).toMatchObject({
    name: "StoreGone",
    cause: expect.objectContaining({ message: "odd.hang never came back" }),
  });
});

test("a worker that dies frees the folder once its store is closed", async () => {
  const place = sqlitePlace();
  const store = await openOdd(place);
  await expect(store.odd.die()).rejects.toThrow(StoreGone);
  await store.close();
  const again = await openOdd(place);
  expect(await again.odd.echo("here")).toBe("here");
});

test("a result or an argument that cannot cross threads fails that call only", async () => {
  const store = await openOdd(sqlitePlace());
  await expect(store.odd.returnFunction()).rejects.toThrow(/could not be cloned/);
  await expect(store.odd.echo(() => {})).rejects.toThrow(/could not be cloned/);
  expect(await store.odd.echo([1, null, "三"])).toEqual([1, null, "三"]);
});

test("a full disk fails the call with its reason, and writing goes on when there is room", async () => {
  const store = await openOdd(sqlitePlace());
  expect(await store.odd.fillUp()).toMatch(/full/);
  await expect(store.odd.failInTransaction()).rejects.toThrow("half done");
  expect(await store.odd.halves()).toBe(0);
});

describeDatabases("calls", (database) => {
  test("a call that fails says why, and the next ones are answered", async () => {
    const store = await openOdd(await database.place());
    await expect(store.odd.fail()).rejects.toThrow("as told");
    expect(await store.odd.echo("next")).toBe("next");
  });

  test("a transaction that fails leaves nothing behind", async () => {
    const store = await openOdd(await database.place());
    await expect(store.odd.failInTransaction()).rejects.toThrow("half done");
    expect(await store.odd.halves()).toBe(0);
  });

  test("one call more than the queue holds is refused at once", async () => {
    const limits = { callTimeoutMs: 60_000, queueCap: 3 };
    const store = await openOdd(await database.place(), { limits });
    const calls = [1, 2, 3].map((value) => store.odd.echo(value));
    expect(store.depth()).toBe(3);
    await expect(store.odd.echo(4)).rejects.toThrow(StoreBusy);
    expect(await Promise.all(calls)).toEqual([1, 2, 3]);
    expect(await store.odd.echo(5)).toBe(5);
  });

  test("a call without an answer is given up after its time", async () => {
    const limits = { callTimeoutMs: 50, queueCap: 10 };
    const store = await openOdd(await database.place(), { limits });
    await expect(store.odd.hang()).rejects.toThrow(StoreTimeout);
    expect(store.depth()).toBe(0);
  });

  test("closing lets calls under way finish and refuses later ones", async () => {
    const place = await database.place();
    closers.push(place.remove);
    const store = await openTestStore(place);
    const under = store.settings.set({ name: "last", value: "kept", nowMs: 1 });
    const closed = store.close();
    await expect(store.ping()).rejects.toThrow(StoreGone);
    await expect(under).resolves.toBeUndefined();
    await closed;
    await expect(store.close()).resolves.toBeUndefined();
    const again = await openTestStore(place);
    closers.push(again.close);
    expect(await again.settings.get("last")).toBe("kept");
  });
});
