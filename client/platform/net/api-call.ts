/** Calls a route declared in shared/ and parses the answer. The only place with fetch. */
import type { z } from "zod";
import { isRefusal, refuse, type Refusal } from "../../../shared/kernel/refusal.ts";
import type { BodyOf, ParamsOf, QueryOf, ReplyOf, Route } from "../../../shared/kernel/route.ts";
import { readToken } from "./token-store.ts";

interface CallInput<R extends Route> {
  params?: ParamsOf<R>;
  query?: QueryOf<R>;
  body?: BodyOf<R>;
}

/** Nobody answered: no network, or the server is away. */
export class Unreachable extends Error {}

/** A call that has had no answer after this long is given up, ms. */
const PATIENCE_MS = 15_000;

/** The reply, or a refusal; throws `Unreachable` when nobody answers or the answer makes no sense. */
export async function callRoute<R extends Route>(
  route: R,
  input: CallInput<R> = {},
): Promise<ReplyOf<R> | Refusal> {
  const response = await send(route, input);
  const json: unknown = await response.json().catch(() => null);
  if (!response.ok) {
    if (isRefusal(json)) return json;
    if (response.status === 503) return refuse("busy");
    throw new Unreachable(`${route.path} answered ${response.status}`);
  }
  const parsed = route.reply.safeParse(json);
  if (!parsed.success) {
    throw new Unreachable(`${route.path} answered something else`, { cause: parsed.error });
  }
  return parsed.data as z.infer<R["reply"]> as ReplyOf<R>;
}

async function send<R extends Route>(route: R, input: CallInput<R>): Promise<Response> {
  const token = readToken();
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    return await fetch(addressOf(route, input), {
      method: route.method,
      headers: {
        accept: "application/json",
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...(input.body !== undefined && { "content-type": "application/json" }),
      },
      body: input.body === undefined ? null : JSON.stringify(input.body),
      credentials: "same-origin",
      signal: patience.signal,
    });
  } catch (cause) {
    throw new Unreachable(`${route.path} did not answer`, { cause });
  } finally {
    clearTimeout(timer);
  }
}

function addressOf<R extends Route>(route: R, { params, query }: CallInput<R>): string {
  const values = (params ?? {}) as Record<string, string>;
  const path = route.path.replaceAll(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? ""),
  );
  const search = new URLSearchParams(query ?? {}).toString();
  return search ? `${path}?${search}` : path;
}
