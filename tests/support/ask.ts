// Speaks with a server by HTTP as browsers do: by the route values that both ends share.
import type { BodyOf, ParamsOf, QueryOf, ReplyOf, Route } from "../../shared/kernel/route.ts";

interface Asking<R extends Route> {
  params?: ParamsOf<R>;
  query?: QueryOf<R>;
  body?: unknown;
  /** A device's token. */
  token?: string;
  headers?: Record<string, string>;
}

export interface Answered {
  status: number;
  json: unknown;
  /** The whole answer, to look for what must not be in it. */
  text: string;
  headers: Headers;
}

type Place = { readonly url: string };

/** One request, whatever the answer. */
export async function knock<R extends Route>(
  server: Place,
  route: R,
  { params, query, body, token, headers }: Asking<R> = {},
): Promise<Answered> {
  const values = (params ?? {}) as Record<string, string>;
  const path = route.path.replaceAll(/:(\w+)/g, (_, name: string) => values[name] ?? "unknown");
  const search = new URLSearchParams(query ?? {}).toString();
  const response = await fetch(`${server.url}${path}${search && `?${search}`}`, {
    method: route.method,
    headers: {
      ...(body !== undefined && { "content-type": "application/json" }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, json: jsonOf(text), text, headers: response.headers };
}

/** A request that must succeed; its reply is proved against the route's schema. */
export async function ask<R extends Route>(
  server: Place,
  route: R,
  asking: Omit<Asking<R>, "body"> & { body?: BodyOf<R> } = {},
): Promise<ReplyOf<R>> {
  const { status, json, text } = await knock(server, route, asking);
  if (status !== 200) throw new Error(`${route.method} ${route.path} answered ${status} ${text}`);
  return route.reply.parse(json) as ReplyOf<R>;
}

/** What a request is refused with: status and code. */
export async function refusalOf<R extends Route>(
  server: Place,
  route: R,
  asking: Asking<R> = {},
): Promise<string> {
  const { status, json, text } = await knock(server, route, asking);
  if (typeof json !== "object" || json === null || !("refusal" in json)) {
    throw new Error(`${route.method} ${route.path} was not refused: ${status} ${text}`);
  }
  return `${status} ${String(json.refusal)}`;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
