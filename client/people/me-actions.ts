/** What one does about oneself: join, join from another device, change, leave. */
import { isRefusal, type Refusal } from "../../shared/kernel/refusal.ts";
import type { BodyOf } from "../../shared/kernel/route.ts";
import {
  changeMeRoute,
  CONSENT_VERSION,
  createGuestRoute,
  enterCodeRoute,
  forgetMeRoute,
  offerCodeRoute,
  readMeRoute,
  signOutRoute,
  type Language,
  type Me,
  type Preferences,
  type Profile,
} from "../../shared/people/protocol.ts";
import { callRoute } from "../platform/net/api-call.ts";
import { keepToken } from "../platform/net/token-store.ts";
import { me } from "../platform/store/session.ts";
import { ask, askOpenly } from "./ask.ts";
import { elderChange } from "./elder-mode.ts";
import { showLanguage } from "./language-choice.ts";
import { devicePreferences, keepOnDevice, preferences } from "./preferences.ts";

type MeChange = BodyOf<typeof changeMeRoute>;

/** Makes a guest. A refusal is handed back for the form; null when nobody answered. */
export async function joinAsGuest(
  wanted: Profile & { look: string },
): Promise<Me | Refusal | null> {
  const body = { ...wanted, consent: CONSENT_VERSION } as const;
  const reply = await askOpenly(() => callRoute(createGuestRoute, { body }));
  if (reply === null || isRefusal(reply)) return reply;
  const chosen = devicePreferences();
  enterAs(reply);
  const { stick, elder } = reply.me.preferences;
  if (chosen.stick !== stick || chosen.elder !== elder) void changePreferences(chosen);
  return reply.me;
}

/** Joins as the person whose other device shows this code. */
export async function joinByCode(code: string): Promise<Me | Refusal | null> {
  const reply = await askOpenly(() => callRoute(enterCodeRoute, { body: { code } }));
  if (reply === null || isRefusal(reply)) return reply;
  enterAs(reply);
  void showLanguage(reply.me.language);
  return reply.me;
}

function enterAs({ token, me: person }: { token: string; me: Me }): void {
  keepToken(token);
  me.value = person;
}

/** Changes what is kept of me; true when the server has it. */
export async function changeMe(change: MeChange): Promise<boolean> {
  const reply = await ask(() => callRoute(changeMeRoute, { body: change }));
  if (reply) me.value = reply;
  return reply !== null;
}

/** As `changeMe`, with the refusal handed back for the form. */
export async function changeProfile(profile: Profile): Promise<Me | Refusal | null> {
  const reply = await askOpenly(() => callRoute(changeMeRoute, { body: profile }));
  if (reply !== null && !isRefusal(reply)) me.value = reply;
  return reply;
}

/** Holds at once, on this device and, once signed in, with the person. */
export async function changePreferences(change: Partial<Preferences>): Promise<void> {
  const wanted = { ...preferences.value, ...change };
  keepOnDevice(wanted);
  if (!me.value) return;
  me.value = { ...me.value, preferences: wanted };
  await changeMe({ preferences: wanted });
}

/** Elder mode in one tap: large letters, and no stick; without it all is as before. */
export function changeElderMode(elder: boolean): Promise<void> {
  return changePreferences(elderChange(preferences.value, elder));
}

export async function changeLanguage(language: Language): Promise<void> {
  await showLanguage(language);
  if (me.value) await changeMe({ language });
}

/** A code for another device; null when there is none to be had. */
export function offerCode(): Promise<{ code: string; expiresAtMs: number } | null> {
  return ask(() => callRoute(offerCodeRoute));
}

/** Why and until when I am banned, as whoever asks who they are is told; null without an answer. */
export async function readBan(): Promise<Refusal | null> {
  const reply = await callRoute(readMeRoute).catch(() => null);
  return isRefusal(reply) && reply.refusal === "banned" ? reply : null;
}

/** Deletes me and everything kept about me; the page then starts as on the first day. */
export async function forgetMe(): Promise<void> {
  const reply = await ask(() => callRoute(forgetMeRoute));
  if (reply) leaveDevice();
}

/** Signs out: the server ends this device's session, and the device forgets who I am. */
export async function signOut(): Promise<void> {
  const reply = await ask(() => callRoute(signOutRoute));
  if (reply) leaveDevice();
}

function leaveDevice(): void {
  keepToken(null);
  me.value = null;
  location.reload();
}
