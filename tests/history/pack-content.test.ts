import { resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type LoadedPack, loadPack } from "../../server/platform/content/load-pack.ts";
import { createMayEmote } from "../../server/history/earned-emotes.ts";
import type { Stores } from "../../server/stores.ts";
import { lookWithReward } from "../../client/history/reward-look.ts";
import { isOn } from "../../shared/history/pack-schema.ts";
import type { PersonId } from "../../shared/kernel/ids.ts";
import { decodeLook, encodeLook, lockedParts } from "../../shared/people/look.ts";
import { defaultLook } from "../../shared/people/look-defaults.ts";
import { EMOTES } from "../../shared/world/protocol.ts";

const assets = resolve(import.meta.dirname, "../../assets");

async function load(pack: string): Promise<LoadedPack> {
  const loading = await loadPack(resolve(assets, "content", pack), { kit: assets });
  if ("problems" in loading) throw new Error(JSON.stringify(loading.problems, null, 2));
  return loading.loaded;
}

const nothingApproved: ReadonlySet<string> = new Set();

describe("the university's own pack", () => {
  let loaded: LoadedPack;

  beforeAll(async () => {
    loaded = await load("dut");
  });

  test("has at least 160 items on, and the rest waiting with a reason", () => {
    const on = loaded.pack.items.filter((item) => isOn(item, nothingApproved));
    expect(on.length).toBeGreaterThanOrEqual(160);
    expect(loaded.pack.items).toHaveLength(193);
  });

  test("an approved item is on", () => {
    const held = loaded.pack.items.find((item) => item.review !== undefined);
    if (!held) throw new Error("the pack must hold an item under review");
    expect(isOn(held, nothingApproved)).toBe(false);
    expect(isOn(held, new Set([held.id]))).toBe(true);
  });

  test("seven of its sixty questions wait with their items", () => {
    const { items, quiz } = loaded.pack;
    const held = new Set(items.filter((item) => item.review).map((item) => item.id));
    expect(quiz).toHaveLength(60);
    expect(quiz.filter((question) => held.has(question.item))).toHaveLength(7);
  });

  test("explains every question with its item's own words", () => {
    const { items, quiz } = loaded.pack;
    const textOf = new Map(items.map((item) => [item.id, item.text]));
    for (const question of quiz) expect(question.explanation).toEqual(textOf.get(question.item));
  });

  test("has the first set at the gate, within a short walk of the spawn", () => {
    const { pack, maps } = loaded;
    const { start, startSpawn } = pack.manifest.maps;
    const map = maps.get(start);
    const spawn = map?.spawns.find((one) => one.id === startSpawn);
    const first = pack.sets.find((set) => set.id === pack.manifest.firstSet);
    if (!map || !spawn || !first) throw new Error("start, spawn and first set must exist");
    for (const id of first.items) {
      const spot = map.spots.find((one) => one.id === id);
      if (!spot) throw new Error(`${id} must lie on the start map`);
      expect(Math.hypot(spot.x - spawn.x, spot.y - spawn.y)).toBeLessThan(60);
    }
  });

  test("leads the first trail away from the gate, never back", () => {
    const { pack, maps } = loaded;
    const { start, startSpawn } = pack.manifest.maps;
    const map = maps.get(start);
    const spawn = map?.spawns.find((one) => one.id === startSpawn);
    const first = pack.sets.find((set) => set.id === pack.manifest.firstSet);
    const ways = (first?.items ?? []).map((id) => {
      const spot = map?.spots.find((one) => one.id === id);
      return spot && spawn ? Math.hypot(spot.x - spawn.x, spot.y - spawn.y) : NaN;
    });
    expect(ways.length).toBeGreaterThan(1);
    expect(ways).toEqual(ways.toSorted((a, b) => a - b));
  });

  test("REWARD-1 no set gives what everybody already has", async () => {
    const newcomer = { collection: { rewards: () => Promise.resolve([]) } };
    const stores = newcomer as unknown as Pick<Stores, "collection">;
    const mayEmote = createMayEmote(stores, loaded.pack);
    const plain = encodeLook(defaultLook({ classYear: 1990, seed: 3 }));
    for (const { reward } of loaded.pack.sets) {
      const { kind, id } = reward;
      if (kind === "emote") expect(await mayEmote("somebody" as PersonId, id), id).toBe(false);
      const look = kind === "look" && decodeLook(lookWithReward(plain, id));
      if (look) expect(lockedParts(look, new Set()), id).toContain(id);
    }
    const free = EMOTES.filter((one) => !loaded.pack.sets.some(({ reward }) => reward.id === one));
    expect(free).toEqual(expect.arrayContaining(["wave", "clap", "cheer"]));
  });

  test("sets give each reward once", () => {
    const rewards = loaded.pack.sets.map(({ reward }) => `${reward.kind} ${reward.id}`);
    expect(new Set(rewards).size).toBe(rewards.length);
  });

  test("has life for a lone visitor: eight walkers of its own, one of them a cat", () => {
    const { npcs } = loaded.pack;
    expect(npcs.length).toBeGreaterThanOrEqual(8);
    expect(npcs.some((npc) => npc.kind === "cat")).toBe(true);
  });

  test("a hint never gives the title away", () => {
    for (const { title, hint } of loaded.pack.items) {
      expect(hint.zh).not.toContain(title.zh);
      expect(hint.en.toLowerCase()).not.toContain(title.en.toLowerCase());
    }
  });

  test("cities say a place, never a country", () => {
    const countries = /中国|美国|日本|英国|法国|德国|China|United|Japan|France|Germany|Korea/;
    for (const { name } of loaded.pack.cities)
      expect(`${name.zh} ${name.en}`).not.toMatch(countries);
  });
});

describe("the demo pack", () => {
  test("is whole, and openly fictional", async () => {
    const { pack } = await load("demo-university");
    expect(pack.manifest.name.en).toContain("fictional");
    expect(pack.sources.map((source) => source.kind)).toEqual(["fictional"]);
    expect(pack.items.every((item) => item.sources.includes("fiction"))).toBe(true);
  });
});
