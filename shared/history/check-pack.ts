/** What refers to what inside a pack; PACK-1 … PACK-4 of docs/rules.md. */
import type { Problem } from "../kernel/problem.ts";
import { checkRewards } from "./check-rewards.ts";
import { type ContentPack, type PackPart, packFiles } from "./pack.ts";

type Entry = { id: string };

/** All faults of a pack that need more than one entry to be seen; maps are checked elsewhere. */
export function checkPack(pack: ContentPack): Problem[] {
  return [
    ...checkIds(pack),
    ...checkSources(pack),
    ...checkPlaces(pack),
    ...checkItems(pack),
    ...checkSets(pack),
    ...checkQuiz(pack),
    ...checkManifest(pack),
    ...checkRewards(pack),
  ];
}

/** PACK-1: an id is used once in its file. */
function checkIds(pack: ContentPack): Problem[] {
  const parts = [
    "landmarks",
    "districts",
    "npcs",
    "cities",
    "departments",
    "eras",
    "items",
    "sets",
    "quiz",
    "sources",
    "blessings",
  ] as const satisfies readonly PackPart[];
  return parts.flatMap((part) => duplicateIds(packFiles[part], pack[part]));
}

function duplicateIds(file: string, entries: readonly Entry[]): Problem[] {
  const first = new Map<string, number>();
  return entries.flatMap((entry, index) => {
    const before = first.get(entry.id);
    if (before === undefined) {
      first.set(entry.id, index);
      return [];
    }
    return [
      {
        file,
        path: `[${index}].id`,
        message: `the id “${entry.id}” is already used at [${before}]`,
        fix: "give this entry another id, or remove one of the two",
      },
    ];
  });
}

type Target = { what: string; file: string; ids: ReadonlySet<string> };

function targetOf(what: string, part: "landmarks" | "sources" | "items" | "eras" | "districts") {
  return (pack: ContentPack): Target => ({
    what,
    file: packFiles[part],
    ids: new Set(pack[part].map((entry) => entry.id)),
  });
}

const landmarksOf = targetOf("landmark", "landmarks");
const sourcesOf = targetOf("source", "sources");
const itemsOf = targetOf("item", "items");
const erasOf = targetOf("era", "eras");
const districtsOf = targetOf("district", "districts");

type Reference = { id: string; path: string };

/** PACK-2: what an entry names exists. */
function unknownIn(file: string, target: Target, references: readonly Reference[]): Problem[] {
  return references
    .filter((reference) => !target.ids.has(reference.id))
    .map(({ id, path }) => ({
      file,
      path,
      message: `there is no ${target.what} “${id}”`,
      fix: `correct the id, or add it to ${target.file}`,
    }));
}

function checkSources(pack: ContentPack): Problem[] {
  const target = sourcesOf(pack);
  const parts = ["landmarks", "items", "cities", "departments"] as const;
  return parts.flatMap((part) =>
    pack[part].flatMap((entry, index) =>
      unknownIn(
        packFiles[part],
        target,
        entry.sources.map((id, at) => ({ id, path: `[${index}].sources[${at}]` })),
      ),
    ),
  );
}

function checkPlaces(pack: ContentPack): Problem[] {
  const landmarks = landmarksOf(pack);
  const inDistricts = pack.landmarks.map(({ district }, index) => ({
    id: district,
    path: `[${index}].district`,
  }));
  const stops = pack.npcs.flatMap((npc, index) =>
    npc.round.flatMap((stop, at) =>
      "landmark" in stop ? [{ id: stop.landmark, path: `[${index}].round[${at}].landmark` }] : [],
    ),
  );
  return [
    ...unknownIn(packFiles.landmarks, districtsOf(pack), inDistricts),
    ...unknownIn(packFiles.npcs, landmarks, stops),
  ];
}

function checkItems(pack: ContentPack): Problem[] {
  const file = packFiles.items;
  const eras = pack.items.map(({ era }, index) => ({ id: era, path: `[${index}].era` }));
  const places = pack.items.flatMap(({ place }, index) =>
    place === null ? [] : [{ id: place, path: `[${index}].place` }],
  );
  return [...unknownIn(file, erasOf(pack), eras), ...unknownIn(file, landmarksOf(pack), places)];
}

/** PACK-3: a set holds no item under review, or nobody could complete it. */
function checkSets(pack: ContentPack): Problem[] {
  const file = packFiles.sets;
  const held = new Set(pack.items.filter((item) => item.review).map((item) => item.id));
  const members = pack.sets.flatMap((set, index) =>
    set.items.map((id, at) => ({ id, path: `[${index}].items[${at}]` })),
  );
  const off = members.filter((member) => held.has(member.id));
  return [
    ...unknownIn(file, itemsOf(pack), members),
    ...off.map(({ id, path }) => ({
      file,
      path,
      message: `the item “${id}” is under review, so nobody could complete the set`,
      fix: "take it out of the set, or remove its “review” once the school has approved it",
    })),
  ];
}

/** PACK-4: the answer of a question is one of its options. */
function checkQuiz(pack: ContentPack): Problem[] {
  const file = packFiles.quiz;
  const about = pack.quiz.map(({ item }, index) => ({ id: item, path: `[${index}].item` }));
  const answers = pack.quiz.flatMap((question, index): Problem[] => {
    if (question.answer < question.options.length) return [];
    return [
      {
        file,
        path: `[${index}].answer`,
        message: `answer ${question.answer} is not one of the ${question.options.length} options`,
        fix: `use 0 to ${question.options.length - 1} (0 is the first option)`,
      },
    ];
  });
  return [...unknownIn(file, itemsOf(pack), about), ...answers];
}

function checkManifest(pack: ContentPack): Problem[] {
  const file = packFiles.manifest;
  const { roles, maps, firstSet } = pack.manifest;
  const places = Object.entries(roles).map(([role, place]) => ({
    id: place.landmark,
    path: `roles.${role}.landmark`,
  }));
  const sets = new Set(pack.sets.map((set) => set.id));
  const mapIds = new Set(maps.all.map((map) => map.id));
  return [
    ...unknownIn(file, landmarksOf(pack), places),
    ...unknownIn(file, { what: "set", file: packFiles.sets, ids: sets }, [
      { id: firstSet, path: "firstSet" },
    ]),
    ...unknownIn(file, { what: "map", file: "maps.all", ids: mapIds }, [
      { id: maps.start, path: "maps.start" },
    ]),
    ...unknownIn(
      packFiles.npcs,
      { what: "map", file: "maps.all of pack.json", ids: mapIds },
      pack.npcs.map((npc, index) => ({ id: npc.map, path: `[${index}].map` })),
    ),
  ];
}
