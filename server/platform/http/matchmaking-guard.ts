/**
 * Colyseus answers match-making itself, before Express: it reads bodies of any size into memory and
 * fails on forms (measured: 500). What is not a short JSON body is led past it and refused here.
 */
import type { Express } from "express";
import type { IncomingMessage, Server } from "node:http";

/** Join options and a reconnection token are a few hundred bytes; as much as a message may have. */
const LARGEST_BODY = 4_096;
const REFUSED = "/matchmaking-refused";

/** SEC-6. To be called once the server listens, so that it comes before Colyseus. */
export function guardMatchmaking(httpServer: Server, app: Express): void {
  app.all(REFUSED, (_, response) => {
    response.status(400).json({ refusal: "bad-input" });
  });
  httpServer.prependListener("request", (request: IncomingMessage) => {
    if (request.url?.startsWith("/matchmake/") && !isShortJson(request)) request.url = REFUSED;
  });
}

function isShortJson({ method, headers }: IncomingMessage): boolean {
  if (method !== "POST") return true;
  const length = Number(headers["content-length"]);
  const isJson = headers["content-type"]?.startsWith("application/json") ?? false;
  return isJson && length <= LARGEST_BODY;
}
