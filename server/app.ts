/**
 * Puts one server together: store, pack, columns, rooms, pages. Everything is made here and handed
 * down; nothing below reaches for a global.
 */
import { join, resolve } from "node:path";
import { matchMaker, Server } from "@colyseus/core";
import { WebSocketTransport } from "@colyseus/ws-transport";
import express, { type Express } from "express";
import { once } from "node:events";
import { createServer, type Server as HttpServer } from "node:http";
import { CAMPUS_ROOM } from "../shared/world/protocol.ts";
import { createColumns, type Columns } from "./columns.ts";
import { createApi } from "./platform/http/api.ts";
import { refuseBadRequests } from "./platform/http/bad-requests.ts";
import { addHealth } from "./platform/http/health.ts";
import { createLimits } from "./platform/http/limits.ts";
import { addSecurityHeaders } from "./platform/http/security.ts";
import type { Config } from "./platform/config.ts";
import type { Log } from "./platform/log.ts";
import { guardMatchmaking } from "./platform/http/matchmaking-guard.ts";
import { createMetrics } from "./platform/metrics.ts";
import { createScaling } from "./platform/scaling.ts";
import type { LoadedPack } from "./platform/content/load-pack.ts";
import { campusRoom } from "./world/campus-room.ts";
import type { Store } from "./store.ts";
import { servePages } from "./pages.ts";
import type { PageSource } from "./platform/page-source.ts";

export interface AppDeps {
  config: Config;
  log: Log;
  store: Store;
  loaded: LoadedPack;
  /** Folder of the project. */
  root: string;
  /** The built pages, or Vite's middleware while developing. */
  pages: (app: Express) => Promise<PageSource>;
  nowMs(): number;
}

export interface App {
  url: string;
  columns: Columns;
  /** SHUT-1: lets nobody in any more, saves where everybody is, and closes. */
  stop(): Promise<void>;
}

/** Phones sleep: a tab suspended for nine seconds must not be dropped (STACK.md 1.6). */
const PING = { pingInterval: 5_000, pingMaxRetries: 4 };

export async function startApp(deps: AppDeps): Promise<App> {
  const { config, log, store } = deps;
  const metrics = createMetrics();
  const app = express();
  // One proxy: what a caller writes into X-Forwarded-For before it counts for nothing.
  app.set("trust proxy", config.TRUST_PROXY ? 1 : false);
  app.set("query parser", "simple");
  addSecurityHeaders(app, config);
  app.use("/api", express.json({ limit: "64kb" }));
  const httpServer = createServer(app);
  const scaling = createScaling(config);
  const limits = createLimits();
  const columns = await createColumns({ ...deps, metrics, limits });
  const api = createApi({ app, gatekeeper: columns.gatekeeper, log, metrics });
  columns.serve(api);
  app.get("/api/openapi.json", (_, response) => {
    response.json(api.openApi());
  });
  addHealth(app, {
    config,
    metrics,
    readiness: { database: () => store.ping(), presence: () => scaling.ping() },
  });
  await servePages(app, { ...deps, source: await deps.pages(app) });
  refuseBadRequests(app, { log, metrics });

  restrictMatchmaking(config);
  const server = new Server({
    transport: new WebSocketTransport({ server: httpServer, ...PING, maxPayload: 4096 }),
    greet: false,
    gracefullyShutdown: false,
    ...scaling.options,
  });
  server.define(CAMPUS_ROOM, campusRoom(columns.copyDeps));
  await Promise.race([server.listen(config.PORT, config.HOST), failureOf(httpServer)]);
  guardMatchmaking(httpServer, app);
  await columns.listening();
  const address = httpServer.address();
  const port = typeof address === "object" && address ? address.port : config.PORT;
  return {
    url: config.PUBLIC_URL ?? `http://localhost:${port}`,
    columns,
    async stop() {
      await server.gracefullyShutdown(false);
      await columns.stop();
      await store.close();
    },
  };
}

/** Colyseus waits for ever when the port is taken; this rejects with the cause. */
async function failureOf(httpServer: HttpServer): Promise<never> {
  const [cause] = (await once(httpServer, "error")) as [Error];
  throw cause;
}

/** SEC-3: nobody opens rooms of their own; other sites' pages may not match-make. */
function restrictMatchmaking(config: Config): void {
  matchMaker.controller.exposedMethods = ["joinOrCreate", "joinById", "reconnect"];
  const own = config.PUBLIC_URL ? new URL(config.PUBLIC_URL).origin : null;
  matchMaker.controller.getCorsHeaders = (headers) => ({
    "Access-Control-Allow-Origin": own ?? `http://${headers.get("host") ?? "localhost"}`,
    "Access-Control-Allow-Credentials": "false",
    Vary: "Origin",
  });
}

/** The folder of a pack: a name under assets/content, or a path. */
export function packFolder(root: string, pack: string): string {
  return pack.includes("/") ? resolve(pack) : join(root, "assets", "content", pack);
}
