/** Friends, requests, mutes and blocks: what the server says, and the actions that change it. */
import { signal } from "@preact/signals";
import type { ReplyOf } from "../../shared/kernel/route.ts";
import {
  befriendRoute,
  findClassmatesRoute,
  hidePersonRoute,
  listFriendsRoute,
  showPersonRoute,
  unfriendRoute,
  type Other,
} from "../../shared/people/protocol.ts";
import { callRoute } from "../platform/net/api-call.ts";
import { notify } from "../platform/store/session.ts";
import { t } from "../platform/text/text.ts";
import { ask } from "./ask.ts";

type Ties = ReplyOf<typeof listFriendsRoute>;
export type ClassmateMark = "year" | "city" | "department";
/** How somebody stands to me. `asked`: I asked; `askedMe`: they did. */
export type Tie = "none" | "friends" | "asked" | "askedMe";

export const ties = signal<Ties | null>(null);
/** People whom a search has shown, so that their card can be opened while they are not here. */
export const found = signal<readonly Other[]>([]);

/** Reads the lists anew; also when the copy tells that somebody asked or agreed. */
export async function refreshTies(): Promise<void> {
  const reply = await ask(() => callRoute(listFriendsRoute));
  if (!reply) return;
  if (ties.value) tellNews(ties.value, reply);
  ties.value = reply;
}

/** Says who asked, and who agreed, since the lists were read last. */
function tellNews(before: Ties, now: Ties): void {
  const asking = now.askedMe.filter((other) => !isIn(before.askedMe, other));
  const agreed = now.friends.filter((other) => isIn(before.asked, other));
  for (const { name } of asking) notify(t("person.tie.askedMe", { name }), "good");
  for (const { name } of agreed) notify(t("person.friendsNow", { name }), "good");
}

function isIn(list: readonly Other[], { id }: Other): boolean {
  return list.some((one) => one.id === id);
}

export function tieWith(person: string): Tie {
  const known = ties.value;
  if (!known) return "none";
  const has = (list: readonly Other[]): boolean => list.some(({ id }) => id === person);
  if (has(known.friends)) return "friends";
  if (has(known.askedMe)) return "askedMe";
  return has(known.asked) ? "asked" : "none";
}

export function hiddenHow(person: string): "mute" | "block" | null {
  return ties.value?.hidden.find(({ id }) => id === person)?.how ?? null;
}

/** Asks to be friends, or agrees; `friends` tells whether both have agreed now. */
export async function befriend(person: string): Promise<{ friends: boolean } | null> {
  const reply = await ask(() => callRoute(befriendRoute, { params: { id: person } }));
  if (reply) await refreshTies();
  return reply;
}

export async function unfriend(person: string): Promise<boolean> {
  const reply = await ask(() => callRoute(unfriendRoute, { params: { id: person } }));
  if (reply) await refreshTies();
  return reply !== null;
}

export async function hidePerson(person: string, how: "mute" | "block"): Promise<boolean> {
  const reply = await ask(() =>
    callRoute(hidePersonRoute, { params: { id: person }, body: { how } }),
  );
  if (reply) await refreshTies();
  return reply !== null;
}

export async function showPerson(person: string): Promise<boolean> {
  const reply = await ask(() => callRoute(showPersonRoute, { params: { id: person } }));
  if (reply) await refreshTies();
  return reply !== null;
}

/** Class-mates who may be found; null when the server refused or nobody answered. */
export async function findClassmates(by: ClassmateMark): Promise<readonly Other[] | null> {
  const reply = await ask(() => callRoute(findClassmatesRoute, { query: { by } }));
  if (!reply) return null;
  found.value = reply.people;
  return reply.people;
}
