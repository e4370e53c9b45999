/** Headers of every answer: CSP, framing, referrer; and which sites may call the API. */
import type { Express, NextFunction, Request, Response } from "express";
import helmet from "helmet";
import type { Config } from "../config.ts";

/** Our own address, as browsers name it in Origin. */
export function ownOrigins(config: Config): (request: Request) => Set<string> {
  return (request) => {
    const host = request.headers.host ?? "";
    const given = config.PUBLIC_URL ? [new URL(config.PUBLIC_URL).origin] : [];
    return new Set([`http://${host}`, `https://${host}`, ...given]);
  };
}

export function addSecurityHeaders(app: Express, config: Config): void {
  const https = config.PUBLIC_URL?.startsWith("https:") ?? false;
  app.disable("x-powered-by");
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'", "'unsafe-inline'"],
          imgSrc: ["'self'", "data:", "blob:"],
          mediaSrc: ["'self'", "blob:"],
          connectSrc: ["'self'", "ws:", "wss:", "blob:", "data:"],
          workerSrc: ["'self'", "blob:"],
          fontSrc: ["'self'"],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: [config.FRAME_ANCESTORS],
          ...(https ? { upgradeInsecureRequests: [] } : {}),
        },
      },
      strictTransportSecurity: https,
      crossOriginEmbedderPolicy: false,
      referrerPolicy: { policy: "strict-origin-when-cross-origin" },
      xFrameOptions: config.FRAME_ANCESTORS === "'none'" ? { action: "deny" } : false,
    }),
  );
  app.use(onlyOwnOrigin(ownOrigins(config)));
}

/** SEC-1: a request that changes something and comes from another site's page is refused (CSRF). */
function onlyOwnOrigin(own: (request: Request) => Set<string>) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const { origin } = request.headers;
    const changes = request.method !== "GET" && request.method !== "HEAD";
    if (changes && origin !== undefined && !own(request).has(origin)) {
      response.status(403).json({ refusal: "not-allowed" });
      return;
    }
    next();
  };
}
