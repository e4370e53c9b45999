/** What one does with the history: read it, pick an item up. Refusals are said in words. */
import { isRefusal } from "../../shared/kernel/refusal.ts";
import { historyContentRoute } from "../../shared/history/content-route.ts";
import { albumRoute, collectedSchema, type Collected } from "../../shared/history/protocol.ts";
import { ask } from "../people/ask.ts";
import { rewardGuide, type RewardFacts } from "../people/reward-guide.ts";
import { callRoute } from "../platform/net/api-call.ts";
import { me, openPanel } from "../platform/store/session.ts";
import { refused } from "../world/actions.ts";
import { onContentChanged } from "../world/content-news.ts";
import { ask as askCopy } from "../world/world.ts";
import { withCollected } from "./album-change.ts";
import {
  album,
  historyContent,
  lastFind,
  type Find,
  type HistoryContent,
} from "./history-store.ts";

let readingHistory: Promise<boolean> | null = null;
let readingAlbum: Promise<boolean> | null = null;

/** Reads items, sets, eras and sources anew; true when they are there. */
export function loadHistory(): Promise<boolean> {
  readingHistory ??= readHistory().finally(() => {
    readingHistory = null;
  });
  return readingHistory;
}

/** Reads my album anew; true when it is there. */
export function loadAlbum(): Promise<boolean> {
  readingAlbum ??= readAlbum().finally(() => {
    readingAlbum = null;
  });
  return readingAlbum;
}

async function readHistory(): Promise<boolean> {
  const reply = await ask(() => callRoute(historyContentRoute));
  if (!reply) return false;
  historyContent.value = reply;
  rewardGuide.value = guideOf(reply);
  return true;
}

async function readAlbum(): Promise<boolean> {
  const reply = await ask(() => callRoute(albumRoute));
  if (!reply) return false;
  album.value = reply;
  // COL-3: a set may have been earned without a find, by an item that staff have switched off.
  keepRewards(reply.earned.map((one) => one.reward.id));
  return true;
}

/** Reads what has not been read yet: after the first step, and whenever a panel needs it. */
export async function needHistory(): Promise<boolean> {
  const read = await Promise.all([
    historyContent.value !== null || loadHistory(),
    album.value !== null || loadAlbum(),
  ]);
  return read.every(Boolean);
}

/** Reads everything again when an organiser has switched an item. Returns how to stop. */
export function watchHistory(): () => void {
  return onContentChanged("items", () => {
    void loadHistory();
    void loadAlbum();
  });
}

type FindListener = (find: Find) => void;
const findListeners = new Set<FindListener>();

/** Tells of every item picked up here, for sound and sparkle. Returns how to stop. */
export function onCollected(listener: FindListener): () => void {
  findListeners.add(listener);
  return () => findListeners.delete(listener);
}

const underway = new Set<string>();

/** Asks the copy for an item within reach and opens its card; true when it is mine now. */
export async function collectItem(item: string): Promise<boolean> {
  if (underway.has(item)) return false;
  underway.add(item);
  try {
    const reply = await askCopy("collect", { item }, collectedSchema);
    if (isRefusal(reply) && reply.refusal === "already-collected") void loadAlbum();
    if (refused(reply)) return false;
    keepFind(reply);
    return true;
  } finally {
    underway.delete(item);
  }
}

function keepFind(collected: Collected): void {
  const before = album.value;
  const find: Find = {
    item: collected.item,
    sets: collected.earned.map((one) => one.set),
    firstSet: collected.earned.length > 0 && before?.earned.length === 0,
  };
  if (before) album.value = withCollected(before, collected);
  if (!before) void loadAlbum();
  keepRewards(collected.earned.map((one) => one.reward.id));
  lastFind.value = find;
  for (const listener of findListeners) listener(find);
  openPanel("item", collected.item);
}

function keepRewards(earned: readonly string[]): void {
  const known = me.value;
  if (!known || earned.length === 0) return;
  me.value = { ...known, rewards: [...new Set([...known.rewards, ...earned])] };
}

function guideOf({ sets }: HistoryContent): ReadonlyMap<string, RewardFacts> {
  return new Map(
    sets.map(({ reward, name }) => [
      reward.id,
      { kind: reward.kind, name: reward.name, earnedBy: name },
    ]),
  );
}
