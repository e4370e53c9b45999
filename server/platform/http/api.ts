/**
 * Serves routes declared in shared/: parse → who asks → may they → one typed call → reply. Columns
 * hand in services; nothing here knows what a route is about.
 */
import type { Express, Request, Response } from "express";
import { z } from "zod";
import { isRefusal, type Refusal, type RefusalCode } from "../../../shared/kernel/refusal.ts";
import type { BodyOf, ParamsOf, QueryOf, ReplyOf, Route } from "../../../shared/kernel/route.ts";
import { holdsNul } from "../holds-nul.ts";
import type { Log } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import { openApiOf } from "./open-api.ts";

/** What a handler is given. */
export interface PublicAsked<R extends Route> {
  params: ParamsOf<R>;
  query: QueryOf<R>;
  body: BodyOf<R>;
  /** Network address, for limits only; never logged. */
  address: string;
  request: Request;
  response: Response;
}

export interface Asked<R extends Route, Caller> extends PublicAsked<R> {
  caller: Caller;
}

export interface Gatekeeper<Caller> {
  /** Who asks, or a refusal when the route is not for them. */
  admit(request: Request, route: Pick<Route, "access" | "capability">): Promise<Caller | Refusal>;
}

type Answer<R extends Route> = ReplyOf<R> | Refusal;

export interface Api<Caller> {
  /** Serves a route whose access names a kind of caller. */
  serve<R extends Route>(
    route: R,
    handle: (asked: Asked<R, Caller>) => Promise<Answer<R>> | Answer<R>,
  ): void;
  /** Serves a route that everybody may call. */
  servePublic<R extends Route>(
    route: R,
    handle: (asked: PublicAsked<R>) => Promise<Answer<R>> | Answer<R>,
  ): void;
  /** Lists a public route whose answer is sent by itself (cached, compressed, a file). */
  serveRaw(route: Route, send: (request: Request, response: Response) => void): void;
  openApi(): object;
}

const STATUS: Partial<Record<RefusalCode, number>> = {
  "bad-input": 400,
  "not-signed-in": 401,
  "not-allowed": 403,
  muted: 403,
  banned: 403,
  "words-not-allowed": 422,
  "not-found": 404,
  "unknown-item": 404,
  "unknown-place": 404,
  "unknown-door": 404,
  "unknown-question": 404,
  "too-often": 429,
  "daily-limit": 429,
  "too-many-from-here": 429,
  "link-used": 410,
  "link-expired": 410,
  busy: 503,
};

/** The HTTP status a refusal is sent with; a rule's plain “no” is 409. */
export function statusOf(code: RefusalCode): number {
  return STATUS[code] ?? 409;
}

interface ApiDeps<Caller> {
  app: Express;
  gatekeeper: Gatekeeper<Caller>;
  log: Log;
  metrics: Metrics;
}

export function createApi<Caller>(deps: ApiDeps<Caller>): Api<Caller> {
  const routes: Route[] = [];
  function add(route: Route, admit: Admit<Caller>, handle: (asked: never) => unknown): void {
    routes.push(route);
    const method = route.method.toLowerCase() as "get" | "post" | "patch" | "put" | "delete";
    deps.app[method](route.path, async (request: Request, response: Response) => {
      try {
        const reply = await answer(route, { request, response, admit }, handle);
        if (response.headersSent) return;
        if (isRefusal(reply)) sendRefusal(deps.metrics, response, reply);
        else response.json(reply);
      } catch (cause) {
        sendFault(deps, response, cause, route.path);
      }
    });
  }
  return {
    serve: (route, handle) =>
      add(route, (request) => deps.gatekeeper.admit(request, route), handle),
    servePublic(route, handle) {
      if (route.access !== "public") throw new Error(`${route.path} is not public`);
      add(route, async () => null, handle);
    },
    serveRaw(route, send) {
      routes.push(route);
      deps.app.get(route.path, send);
    },
    openApi: () => openApiOf(routes),
  };
}

type Admit<Caller> = (request: Request) => Promise<Caller | Refusal | null>;

async function answer<Caller>(
  route: Route,
  asking: { request: Request; response: Response; admit: Admit<Caller> },
  handle: (asked: never) => unknown,
): Promise<unknown> {
  const { request, response } = asking;
  const caller = await asking.admit(request);
  if (isRefusal(caller)) return caller;
  const parsed = z
    .object({ params: route.params, query: route.query, body: route.body })
    .safeParse({ params: request.params, query: request.query, body: request.body ?? {} });
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const path = issue?.path.join(".") ?? "";
    return { refusal: "bad-input", path, message: issue?.message ?? "" };
  }
  if (holdsNul(parsed.data)) return { refusal: "bad-input", path: "", message: "holds NUL" };
  const address = request.ip ?? "";
  return handle({ ...parsed.data, caller, address, request, response } as never);
}

function sendRefusal(metrics: Metrics, response: Response, refusal: Refusal): void {
  metrics.refusals.inc({ code: refusal.refusal });
  response.status(statusOf(refusal.refusal)).json(refusal);
}

/** A fault is logged once with its cause; the person sees one neutral sentence and a way on. */
export function sendFault(
  { log, metrics }: { log: Log; metrics: Metrics },
  response: Response,
  cause: unknown,
  where: string,
): void {
  const busy = cause instanceof Error && cause.name === "StoreBusy";
  metrics.faults.inc({ where });
  log.error({ err: cause, where }, "a request failed");
  if (response.headersSent) {
    response.end();
    return;
  }
  const refusal = busy ? { refusal: "busy" } : { refusal: "fault" };
  response.status(busy ? 503 : 500).json(refusal);
}
