/** The album in order: grouped by era, place or kind, searched and filtered. Pure. */
import { ITEM_KINDS, type ItemKind } from "../../shared/history/pack-schema.ts";
import type { Localised } from "../../shared/kernel/localised.ts";

export const GROUPINGS = ["era", "place", "kind"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface AlbumItem {
  id: string;
  era: string;
  place: string | null;
  kind: ItemKind;
  year: number | null;
  title: Localised;
  text: Localised;
  hint: Localised;
}

export interface AlbumView {
  grouping: Grouping;
  /** What is looked for; empty shows everything. */
  words: string;
  missingOnly: boolean;
}

export interface AlbumFacts {
  eras: readonly { id: string }[];
  landmarks: readonly { id: string; name: Localised }[];
  collected: ReadonlySet<string>;
}

/** Items without a place stand in the group of this id, at the end. */
export const NO_PLACE = "";

export interface AlbumGroup<Item> {
  id: string;
  /** What the view shows. */
  items: readonly Item[];
  /** Of the whole group, whatever the view shows. */
  have: number;
  total: number;
}

/** Groups in the pack's order, items by year; groups of which nothing is shown are left out. */
export function albumGroups<Item extends AlbumItem>(
  items: readonly Item[],
  view: AlbumView,
  facts: AlbumFacts,
): AlbumGroup<Item>[] {
  const idOf = groupIdOf(view.grouping, facts);
  return groupOrder(view.grouping, facts).flatMap((id) => {
    const all = items.filter((item) => idOf(item) === id).toSorted(byYear);
    const shown = all.filter((item) => isShown(item, view, facts));
    if (shown.length === 0) return [];
    const have = all.filter((item) => facts.collected.has(item.id)).length;
    return [{ id, items: shown, have, total: all.length }];
  });
}

function groupOrder(grouping: Grouping, facts: AlbumFacts): readonly string[] {
  if (grouping === "era") return facts.eras.map((era) => era.id);
  if (grouping === "kind") return ITEM_KINDS;
  return [...facts.landmarks.map((landmark) => landmark.id), NO_PLACE];
}

function groupIdOf(grouping: Grouping, facts: AlbumFacts): (item: AlbumItem) => string {
  if (grouping !== "place") return (item) => item[grouping];
  const known = new Set(facts.landmarks.map((landmark) => landmark.id));
  return ({ place }) => (place !== null && known.has(place) ? place : NO_PLACE);
}

function byYear(a: AlbumItem, b: AlbumItem): number {
  return (a.year ?? Infinity) === (b.year ?? Infinity)
    ? 0
    : (a.year ?? Infinity) - (b.year ?? Infinity);
}

function isShown(item: AlbumItem, view: AlbumView, facts: AlbumFacts): boolean {
  const mine = facts.collected.has(item.id);
  if (view.missingOnly && mine) return false;
  const words = folded(view.words).split(/\s+/).filter(Boolean);
  const text = folded(searchableText(item, mine, facts));
  return words.every((word) => text.includes(word));
}

/** What is not collected yet is found by its hint alone, so that a search gives nothing away. */
function searchableText(item: AlbumItem, mine: boolean, { landmarks }: AlbumFacts): string {
  if (!mine) return `${item.hint.zh} ${item.hint.en}`;
  const place = landmarks.find((one) => one.id === item.place)?.name;
  const texts = [item.title, item.text, ...(place ? [place] : [])];
  return [...texts.flatMap(({ zh, en }) => [zh, en]), String(item.year ?? "")].join(" ");
}

function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase().trim();
}

/** The items before and after one in the order shown; the ends meet. */
export function neighboursOf(
  order: readonly string[],
  id: string,
): { previous: string | null; next: string | null; at: number } {
  const at = order.indexOf(id);
  const count = order.length;
  if (at < 0 || count < 2) return { previous: null, next: null, at };
  return {
    previous: order[(at - 1 + count) % count] ?? null,
    next: order[(at + 1) % count] ?? null,
    at,
  };
}

/** Where to look next: a missing item of the same set, else today's hint, else the first missing. */
export function nextToFind(
  id: string,
  known: {
    order: readonly string[];
    sets: readonly { items: readonly string[] }[];
    collected: ReadonlySet<string>;
    hint: string | null;
  },
): string | null {
  const missing = (other: string) =>
    other !== id && !known.collected.has(other) && known.order.includes(other);
  const siblings = known.sets.filter((set) => set.items.includes(id)).flatMap((set) => set.items);
  const candidates = [...siblings, ...(known.hint === null ? [] : [known.hint]), ...known.order];
  return candidates.find(missing) ?? null;
}
