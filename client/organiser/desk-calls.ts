/** How the desk speaks with the server: every call goes through here, every failure is said. */
import { isRefusal, type Refusal } from "../../shared/kernel/refusal.ts";
import type { BodyOf, ParamsOf, QueryOf, ReplyOf, Route } from "../../shared/kernel/route.ts";
import { deskHistoryCountsRoute } from "../../shared/history/desk-protocol.ts";
import {
  deskMeRoute,
  deskPeopleCountsRoute,
  deskSignInRoute,
  deskSignOutRoute,
} from "../../shared/people/desk-protocol.ts";
import { readMeRoute } from "../../shared/people/protocol.ts";
import { deskWorldCountsRoute } from "../../shared/world/desk-protocol.ts";
import { callRoute, Unreachable } from "../platform/net/api-call.ts";
import { readToken } from "../platform/net/token-store.ts";
import { notify } from "../platform/store/session.ts";
import { refusalText } from "../platform/text/refusal-text.ts";
import { language, t } from "../platform/text/text.ts";
import { answeredAtMs, counts, deskMe, lost } from "./desk-store.ts";
import { link } from "./sign-in-link.ts";

interface Input<R extends Route> {
  params?: ParamsOf<R>;
  query?: QueryOf<R>;
  body?: BodyOf<R>;
}

/** The reply, or null after the person was told what went wrong. */
export async function ask<R extends Route>(
  route: R,
  input: Input<R> = {},
): Promise<ReplyOf<R> | null> {
  const reply = await answerOf(route, input);
  if (reply === null) {
    notify(t("desk.failed"), "refusal");
    return null;
  }
  return isRefusal(reply) ? refused(reply) : reply;
}

/** The reply, or null: for what refreshes itself. A lost link shows as such, not as an error. */
export async function look<R extends Route>(
  route: R,
  input: Input<R> = {},
): Promise<ReplyOf<R> | null> {
  const reply = await answerOf(route, input);
  if (reply === null) return null;
  return isRefusal(reply) ? refused(reply) : reply;
}

async function answerOf<R extends Route>(
  route: R,
  input: Input<R>,
): Promise<ReplyOf<R> | Refusal | null> {
  try {
    const reply = await callRoute(route, input);
    if (lost.value) notify(t("desk.found"), "good");
    lost.value = false;
    answeredAtMs.value = Date.now();
    return reply;
  } catch (cause) {
    if (!(cause instanceof Unreachable)) throw cause;
    lost.value = true;
    return null;
  }
}

/** Says why not; that the session is over is said once, however many calls find it so. */
function refused(refusal: Refusal): null {
  if (refusal.refusal !== "not-signed-in") {
    notify(refusalText(refusal), "refusal");
  } else if (deskMe.value) {
    deskMe.value = null;
    notify(t("desk.session-over"), "refusal");
  }
  return null;
}

/** Asks who sits at the desk; that nobody does is an answer, not an error. */
export async function readDeskMe(): Promise<void> {
  const reply = await answerOf(deskMeRoute, {});
  deskMe.value = reply === null || isRefusal(reply) ? null : reply;
}

/** The name by which this device is known in the game, or null. */
export async function readOwnName(): Promise<string | null> {
  if (readToken() === null) return null;
  const reply = await answerOf(readMeRoute, {});
  return reply === null || isRefusal(reply) ? null : reply.name;
}

/** Uses the link up; returns why not, or null when signed in. */
export async function signIn(name: string | null): Promise<Refusal | "unreachable" | null> {
  const reply = await answerOf(deskSignInRoute, {
    body: {
      token: link.value ?? "",
      language: language.value,
      ...(name !== null && { name }),
    },
  });
  if (reply === null) return "unreachable";
  if (isRefusal(reply)) return reply;
  link.value = null;
  deskMe.value = reply;
  return null;
}

export async function signOut(): Promise<void> {
  const reply = await ask(deskSignOutRoute);
  if (!reply) return;
  deskMe.value = null;
  counts.value = null;
  notify(t("desk.signedOut"), "good");
}

/** Reads the figures that the overview, the counts and the marks in the menu show. */
export async function readCounts(): Promise<void> {
  const [people, world, history] = await Promise.all([
    look(deskPeopleCountsRoute),
    look(deskWorldCountsRoute),
    look(deskHistoryCountsRoute),
  ]);
  if (people && world && history) counts.value = { people, world, history };
}
