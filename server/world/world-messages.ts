/** What one can do in the world itself: say, emote, go through doors, travel, get unstuck. */
import { refuse, type Refusal } from "../../shared/kernel/refusal.ts";
import type { PersonId } from "../../shared/kernel/ids.ts";
import type { CampusMap } from "../../shared/world/campus-map.ts";
import {
  emoteSchema,
  enterSchema,
  saySchema,
  travelSchema,
  unstickSchema,
  type Emoted,
  type Said,
} from "../../shared/world/protocol.ts";
import { PHRASE_MARK } from "../../shared/world/phrases.ts";
import { roomMessage, type RoomMessage } from "./room-message.ts";
import type { CopyPort, Visitor } from "./visitor.ts";

/** WALK-9: a door opens within this many tiles of its rectangle. */
const DOOR_REACH = 2.5;
/** South: one comes out of a door, and arrives anywhere, facing the viewer. */
const FACING_SOUTH = 4;

interface WorldDeps {
  maps: CampusMap[];
  phrases: ReadonlySet<string>;
  /** Who may say free words: nobody, those with an account, everybody. */
  speech: "phrases" | "accounts" | "all";
  /** REWARD-1: a gesture that a set of the pack rewards is made by those who have earned it. */
  mayEmote(person: PersonId, emote: string): Promise<boolean>;
  /** Null, or why these words may not be said. */
  judgeWords(text: string): Refusal | null;
}

export function worldMessages(deps: WorldDeps): RoomMessage[] {
  return [
    roomMessage({
      type: "say",
      schema: saySchema,
      capability: "say",
      perMinute: 20,
      handle: (visitor, payload, copy) => say(deps, { visitor, copy }, payload),
    }),
    roomMessage({
      type: "emote",
      schema: emoteSchema,
      capability: "walk",
      perMinute: 40,
      async handle(visitor, { emote }, copy) {
        if (!(await deps.mayEmote(visitor.person, emote))) return refuse("reward-locked");
        const told: Emoted = { number: visitor.body.number, emote };
        copy.tellNear(visitor, "emoted", told);
        return {};
      },
    }),
    roomMessage({
      type: "enter",
      schema: enterSchema,
      capability: "walk",
      perMinute: 30,
      handle: (visitor, { door }, copy) => enter(deps, { visitor, copy }, door),
    }),
    roomMessage({
      type: "travel",
      schema: travelSchema,
      capability: "walk",
      perMinute: 12,
      handle: (visitor, { landmark }, copy) => travel(deps, { visitor, copy }, landmark),
    }),
    roomMessage({
      type: "unstick",
      schema: unstickSchema,
      capability: "walk",
      perMinute: 6,
      handle: (visitor, _, copy) => unstick(deps, { visitor, copy }),
    }),
  ];
}

interface Scene {
  visitor: Visitor;
  copy: CopyPort;
}

/** SAY-2: the muted are told why and until when; SAY-3: words are judged before anybody hears them. */
function say(
  deps: WorldDeps,
  { visitor, copy }: Scene,
  payload: { text: string } | { phrase: string },
): object {
  if (visitor.mutedUntilMs !== null && visitor.mutedUntilMs > copy.nowMs()) {
    const { mutedUntilMs: untilMs, muteReason: reason } = visitor;
    return refuse("muted", reason === undefined ? { untilMs } : { untilMs, reason });
  }
  const { number } = visitor.body;
  if ("phrase" in payload) {
    if (!deps.phrases.has(payload.phrase)) return refuse("not-found");
    copy.remember(visitor, `${PHRASE_MARK}${payload.phrase}`);
    copy.tellNear(visitor, "said", { number, phrase: payload.phrase } satisfies Said);
    return {};
  }
  const refusal = refuseFreeWords(deps, visitor) ?? deps.judgeWords(payload.text);
  if (refusal) return refusal;
  copy.remember(visitor, payload.text);
  copy.tellNear(visitor, "said", { number, text: payload.text } satisfies Said);
  return {};
}

/** SPEECH-2: where only accounts may speak freely, guests use phrases; accounts come with sign-in. */
function refuseFreeWords(deps: WorldDeps, visitor: Visitor): Refusal | null {
  const staff = visitor.roles.some((role) => role !== "guest");
  return deps.speech === "all" || staff ? null : refuse("phrases-only");
}

function enter({ maps }: WorldDeps, { visitor, copy }: Scene, doorId: string): object {
  const map = maps.find((one) => one.id === copy.mapOf(visitor));
  const door = map?.doors.find((one) => one.id === doorId);
  const target = maps.find((one) => one.id === door?.toMap);
  const spawn = target?.spawns.find((one) => one.id === door?.toSpawn);
  if (!door || !target || !spawn) return refuse("unknown-door");
  const nearX = Math.max(door.x, Math.min(visitor.body.x, door.x + door.w));
  const nearY = Math.max(door.y, Math.min(visitor.body.y, door.y + door.h));
  const distance = Math.hypot(nearX - visitor.body.x, nearY - visitor.body.y);
  if (distance > DOOR_REACH) return refuse("too-far");
  copy.place(visitor, { map: target.id, x: spawn.x, y: spawn.y, heading: FACING_SOUTH });
  return { map: target.id };
}

/** WALK-8: fast travel leads only to landmarks one has stood at. */
function travel({ maps }: WorldDeps, { visitor, copy }: Scene, landmark: string): object {
  const stop = arrivalAt(maps, landmark);
  if (!stop) return refuse("unknown-place");
  if (!visitor.visited.has(landmark)) return refuse("not-visited");
  copy.place(visitor, { ...stop, heading: FACING_SOUTH });
  return { map: stop.map };
}

function arrivalAt(
  maps: CampusMap[],
  landmark: string,
): { map: string; x: number; y: number } | null {
  for (const map of maps) {
    const spawn = map.spawns.find((one) => one.id === `at-${landmark}`);
    if (spawn) return { map: map.id, x: spawn.x, y: spawn.y };
  }
  return null;
}

/** WALK-10: unsticking leads to the spawn point nearest by air. */
function unstick({ maps }: WorldDeps, { visitor, copy }: Scene): object {
  const map = maps.find((one) => one.id === copy.mapOf(visitor));
  const { x, y } = visitor.body;
  const nearest = map?.spawns.toSorted(
    (a, b) => Math.hypot(a.x - x, a.y - y) - Math.hypot(b.x - x, b.y - y),
  )[0];
  if (!map || !nearest) return refuse("unknown-place");
  copy.place(visitor, { map: map.id, x: nearest.x, y: nearest.y, heading: FACING_SOUTH });
  return { x: nearest.x, y: nearest.y };
}
