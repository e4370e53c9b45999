import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkWords } from "../../shared/history/check-words.ts";
import { type JsonObject, type PackCopy, copyDemoPack, demoDrawing } from "../support/copy-pack.ts";

let copy: PackCopy;

beforeEach(async () => {
  copy = await copyDemoPack();
});

afterEach(() => copy.remove());

async function problems(): Promise<string[]> {
  const loading = await copy.load();
  if ("loaded" in loading) return [];
  return loading.problems.map((one) => `${one.file} ${one.path}: ${one.message} → ${one.fix}`);
}

/** Changes fields of one entry of a list file. */
function editEntry(file: string, at: number, fields: JsonObject) {
  return copy.editList(file, (list) => list.with(at, { ...list[at], ...fields }));
}

describe("a copy of the demo pack", () => {
  test("is in order as it stands", async () => {
    expect(await problems()).toEqual([]);
  });

  test("PACK-1: an id used twice", async () => {
    await copy.editList("items.json", (items) => [...items, items[0]]);
    expect(await problems()).toEqual([
      "items.json [9].id: the id “first-key” is already used at [0] → " +
        "give this entry another id, or remove one of the two",
    ]);
  });

  test("PACK-2: an unknown landmark", async () => {
    await editEntry("items.json", 2, { place: "clock_tower" });
    expect(await problems()).toEqual([
      "items.json [2].place: there is no landmark “clock_tower” → " +
        "correct the id, or add it to landmarks.json",
    ]);
  });

  test.each([
    ["source", "items.json", { sources: ["nobody"] }, "[0].sources[0]: there is no source"],
    ["era", "items.json", { era: "stone-age" }, "[0].era: there is no era “stone-age”"],
    ["district", "landmarks.json", { district: "moon" }, "[0].district: there is no district"],
    ["set item", "sets.json", { items: ["first-key", "x"] }, "[0].items[1]: there is no item “x”"],
    ["quiz item", "quiz.json", { item: "x" }, "[0].item: there is no item “x”"],
    [
      "stop of a round",
      "npcs.json",
      { round: [{ landmark: "x" }, { landmark: "y" }] },
      "[0].round[0].landmark: there is no landmark “x”",
    ],
    [
      "zone of a round",
      "npcs.json",
      { round: [{ zone: "x" }, { zone: "gate" }] },
      "[0].round[0].zone: no map has a zone “x”",
    ],
    ["map", "npcs.json", { map: "cellar" }, "[0].map: there is no map “cellar”"],
  ])("PACK-2: an unknown %s", async (_, file, fields, words) => {
    await editEntry(file, 0, fields);
    expect((await problems()).join("\n")).toContain(`${file} ${words}`);
  });

  test("PACK-2: a role that leads nowhere", async () => {
    await copy.editObject("pack.json", (pack) => ({
      ...pack,
      roles: { gate: { landmark: "front_gate", zone: "gait" }, library: { landmark: "library" } },
    }));
    expect(await problems()).toEqual([
      "pack.json roles.library.landmark: there is no landmark “library” → " +
        "correct the id, or add it to landmarks.json",
      "pack.json roles.gate.zone: no map has a zone “gait” → " +
        "draw it in the layer “zones” of a map, or use one of: gate, square, quizSteps, lanterns",
    ]);
  });

  test("PACK-3: an item under review in a set", async () => {
    await editEntry("items.json", 1, { review: { zh: "先问学校", en: "ask the school first" } });
    expect((await problems()).join("\n")).toContain("sets.json [0].items[1]: the item “paint-tin”");
  });

  test("PACK-4: an answer that is no option", async () => {
    await editEntry("quiz.json", 3, { answer: 3 });
    expect((await problems()).join("\n")).toContain("quiz.json [3].answer: answer 3 is not one of");
  });

  test("PACK-5: an item in a wall", async () => {
    const drawing = demoDrawing();
    const spots = drawing.layers["spots"]?.with(0, { name: "first-key", x: 0.5, y: 0.5 }) ?? [];
    await copy.drawMap({ ...drawing, layers: { ...drawing.layers, spots } });
    expect(await problems()).toEqual([
      "maps/campus.tmj layer spots (first-key): “first-key” is inside a wall at tile 0,0 → " +
        "move it to a free tile, or clear the tile in the layer “walls”",
    ]);
  });

  test("PACK-5: an item that nobody can walk to", async () => {
    const drawing = demoDrawing();
    const spots = drawing.layers["spots"]?.with(0, { name: "first-key", x: 12.5, y: 2.5 }) ?? [];
    await copy.drawMap({ ...drawing, layers: { ...drawing.layers, spots } });
    expect((await problems()).join("\n")).toContain(
      "“first-key” at tile 12,2 cannot be reached on foot from the spawn",
    );
  });

  test("PACK-5: items without a spot, spots without an item, a door to nowhere", async () => {
    const drawing = demoDrawing();
    const spots = drawing.layers["spots"]?.with(0, { name: "last-key", x: 1.5, y: 1.5 }) ?? [];
    const doors = [
      { name: "in", x: 1, y: 1, w: 1, h: 1, properties: { toMap: "cellar", toSpawn: "stairs" } },
    ];
    await copy.drawMap({ ...drawing, layers: { ...drawing.layers, spots, doors } });
    const words = (await problems()).join("\n");
    expect(words).toContain("layer spots (last-key): there is no item “last-key”");
    expect(words).toContain("items.json [0]: the item “first-key” has no spot on any map");
    expect(words).toContain("the door leads to an unknown map “cellar”");
  });

  test("PACK-6: a reward and a look that the game does not know", async () => {
    const reward = { kind: "look", id: "moustache-of-gold", name: { zh: "胡子", en: "Moustache" } };
    await editEntry("sets.json", 0, { reward });
    await editEntry("npcs.json", 0, { look: "zzz" });
    const words = (await problems()).join("\n");
    expect(words).toContain("the game has no look “moustache-of-gold” to give away");
    expect(words).toContain("npcs.json [0].look: “zzz” is no look code");
  });

  test("PACK-7: a missing English text", async () => {
    await editEntry("items.json", 4, { title: { zh: "敲钟的绳子" } });
    expect(await problems()).toEqual([
      "items.json [4].title.en: “en” is missing → write the English text",
    ]);
  });

  test("PACK-7: an empty Chinese text and a misspelt field", async () => {
    await editEntry("landmarks.json", 0, { name: { zh: " ", en: "Gate" }, colour: "green" });
    const words = (await problems()).join("\n");
    expect(words).toContain("landmarks.json [0].name.zh: “zh” is empty");
    expect(words).toContain("landmarks.json [0]: unknown field “colour”");
  });

  test("bad JSON is found by line", async () => {
    await copy.writeText("eras.json", '[\n  { "id": "beginnings" },\n  { "id" "today" }\n]\n');
    const [words] = await problems();
    expect(words).toMatch(/^eras\.json line 3, column \d+: this is not JSON: .+ → look there for/);
  });

  test("a missing file", async () => {
    await copy.editObject("pack.json", (pack) => ({
      ...pack,
      maps: {
        start: "campus",
        startSpawn: "gate",
        all: [
          { id: "campus", name: { zh: "校园", en: "Campus" } },
          { id: "cellar", name: { zh: "地窖", en: "Cellar" } },
        ],
      },
    }));
    expect(await problems()).toEqual([
      "maps/cellar.tmj : the file is missing → add maps/cellar.tmj to the pack",
    ]);
  });
});

describe("PACK-8: words that a pack says in its own way", () => {
  const kit = new Map([
    ["app.title", "校园"],
    ["link.banned", "至 {until}，共 {n} 天"],
  ]);

  async function wordProblems(words: Record<string, { zh: string; en: string }>) {
    const loading = await copy.load();
    if ("problems" in loading) throw new Error("the copy must be in order");
    return checkWords({ ...loading.loaded.pack, words }, kit).map((one) => one.path);
  }

  test.each([
    ["a word the game says", { "app.title": { zh: "我们校园", en: "Our Campus" } }, []],
    ["a word it never says", { "app.tilte": { zh: "我们校园", en: "Our Campus" } }, ["app.tilte"]],
    [
      "values in another order",
      { "link.banned": { zh: "{n} 天，至 {until}", en: "{n} days, until {until}" } },
      [],
    ],
    [
      "a value left out in English",
      { "link.banned": { zh: "{n} 天，至 {until}", en: "until {until}" } },
      ["link.banned.en"],
    ],
  ])("%s", async (_, words, paths) => {
    expect(await wordProblems(words)).toEqual(paths);
  });
});
