/** Is it alive, is it ready, how is it doing. */
import { timingSafeEqual } from "node:crypto";
import type { Express, Request } from "express";
import type { Config } from "../config.ts";
import type { Metrics } from "../metrics.ts";

export interface Readiness {
  /** Resolves when the part answers; rejects with the cause when it does not. */
  [part: string]: () => Promise<unknown>;
}

/** A part that has not answered by then counts as not ready, ms. */
const READY_WITHIN_MS = 2_000;

export function addHealth(
  app: Express,
  { config, metrics, readiness }: { config: Config; metrics: Metrics; readiness: Readiness },
): void {
  app.get("/healthz", (_, response) => {
    response.json({ alive: true });
  });
  app.get("/readyz", async (_, response) => {
    const states = await Promise.all(
      Object.entries(readiness).map(async ([part, ask]) => [part, await answers(ask())] as const),
    );
    const ready = states.every(([, state]) => state);
    response.status(ready ? 200 : 503).json({ ready, parts: Object.fromEntries(states) });
  });
  app.get("/metrics", async (request, response) => {
    if (!maySeeMetrics(request, config.METRICS_TOKEN)) {
      response.status(403).json({ refusal: "not-allowed" });
      return;
    }
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
}

async function answers(asked: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), READY_WITHIN_MS);
  });
  const good = asked.then(
    () => true,
    () => false,
  );
  return Promise.race([good, late]).finally(() => clearTimeout(timer));
}

/** SEC-2: with the token, or from this machine itself and not through a proxy. */
function maySeeMetrics(request: Request, token: string | undefined): boolean {
  const given = request.headers.authorization?.replace(/^Bearer /, "") ?? "";
  if (token !== undefined && sameSecret(given, token)) return true;
  const forwarded = ["forwarded", "x-forwarded-for", "x-real-ip"].some(
    (name) => request.headers[name] !== undefined,
  );
  const address = request.socket.remoteAddress ?? "";
  return !forwarded && ["127.0.0.1", "::1", "::ffff:127.0.0.1"].includes(address);
}

function sameSecret(given: string, secret: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(secret);
  return a.length === b.length && timingSafeEqual(a, b);
}
