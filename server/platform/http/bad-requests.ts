/** What no route answered: unknown addresses, and requests too broken to reach one. */
import type { Express, NextFunction, Request, Response } from "express";
import { sendFault, statusOf } from "./api.ts";
import type { Log } from "../log.ts";
import type { Metrics } from "../metrics.ts";

/** Comes after all routes. Nothing of the request, and no stack, is told back. */
export function refuseBadRequests(app: Express, deps: { log: Log; metrics: Metrics }): void {
  app.use("/api", (_: Request, response: Response) => {
    response.status(statusOf("not-found")).json({ refusal: "not-found" });
  });
  // Express knows a handler of errors by its four parameters.
  app.use((cause: unknown, _: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) {
      next(cause);
      return;
    }
    const status = clientFault(cause);
    if (status === null) sendFault(deps, response, cause, "http");
    else response.status(status).json({ refusal: "bad-input" });
  });
}

/** The 4xx that the parsers of bodies and addresses give their errors, or null. */
function clientFault(cause: unknown): number | null {
  if (cause instanceof URIError) return 400;
  if (typeof cause !== "object" || cause === null || !("status" in cause)) return null;
  const status = Number(cause.status);
  return status >= 400 && status < 500 ? status : null;
}
