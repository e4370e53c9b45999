import { expect, test } from "vitest";
import * as historyContent from "../../shared/history/content-route.ts";
import * as historyDesk from "../../shared/history/desk-protocol.ts";
import * as history from "../../shared/history/protocol.ts";
import type { Route } from "../../shared/kernel/route.ts";
import * as peopleContent from "../../shared/people/content-route.ts";
import * as peopleDesk from "../../shared/people/desk-protocol.ts";
import * as people from "../../shared/people/protocol.ts";
import * as blessings from "../../shared/world/blessings.ts";
import * as worldContent from "../../shared/world/content-route.ts";
import * as copies from "../../shared/world/copy-routes.ts";
import * as worldDesk from "../../shared/world/desk-protocol.ts";
import { knock } from "../support/ask.ts";
import { readBoot } from "../support/campus-map.ts";
import { makeProfile } from "../support/guest.ts";
import { describeServer, type TestServer } from "../support/server.ts";

const ROUTES = [
  historyContent,
  historyDesk,
  history,
  peopleContent,
  peopleDesk,
  people,
  blessings,
  worldContent,
  copies,
  worldDesk,
]
  .flatMap((module) => Object.values<unknown>(module))
  .filter(isRoute);
const ELSEWHERE = "https://elsewhere.example";
const METRICS_TOKEN = "only-for-the-scraper";

function isRoute(value: unknown): value is Route {
  return typeof value === "object" && value !== null && "method" in value && "path" in value;
}

function get(server: TestServer, path: string, headers: Record<string, string> = {}) {
  return fetch(`${server.url}${path}`, { headers });
}

interface Operation {
  summary?: string;
  "x-access"?: string;
  parameters: { name: string; in: string }[];
  requestBody?: object;
  responses: Record<string, object>;
}

async function describedPaths(server: TestServer) {
  const response = await get(server, "/api/openapi.json");
  return ((await response.json()) as { paths: Record<string, Record<string, Operation>> }).paths;
}

describeServer(
  "operating a server",
  (server) => {
    test("it says that it is alive and ready", async () => {
      expect(await (await get(server(), "/healthz")).json()).toEqual({ alive: true });
      const ready = await get(server(), "/readyz");
      expect(ready.status).toBe(200);
      expect(await ready.json()).toEqual({
        ready: true,
        parts: { database: true, presence: true },
      });
    });

    test("SEC-2 its figures are for this machine itself, and for who has the token", async () => {
      const status = async (headers: Record<string, string>) =>
        (await get(server(), "/metrics", headers)).status;
      const open = await get(server(), "/metrics");
      expect(await open.text()).toMatch(/^duter_online 0$/m);
      for (const name of ["forwarded", "x-forwarded-for", "x-real-ip"]) {
        expect(await status({ [name]: "127.0.0.1" })).toBe(403);
        const authorization = `Bearer ${METRICS_TOKEN}`;
        expect(await status({ [name]: "127.0.0.1", authorization })).toBe(200);
        expect(await status({ [name]: "127.0.0.1", authorization: "Bearer guess" })).toBe(403);
      }
    });

    test("the OpenAPI description has every route, and says of each what it does", async () => {
      const paths = await describedPaths(server());
      const described = Object.entries(paths).flatMap(([path, methods]) =>
        Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
      );
      const declared = ROUTES.map(
        ({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, "{$1}")}`,
      );
      expect(described.toSorted()).toEqual([...new Set(declared)].toSorted());
      for (const route of ROUTES) {
        const path = route.path.replaceAll(/:(\w+)/g, "{$1}");
        const operation = paths[path]?.[route.method.toLowerCase()];
        expect(operation?.summary, path).toBe(route.summary);
        expect(operation?.["x-access"], path).toBe(route.access);
        expect(Object.keys(operation?.responses ?? {}), path).toEqual(["200", "4XX"]);
        const inPath = operation?.parameters.filter((one) => one.in === "path") ?? [];
        expect(inPath.map(({ name }) => `{${name}}`).join(""), path).toBe(
          [...path.matchAll(/\{\w+\}/g)].join(""),
        );
      }
    });

    test("SEC-1 another site's page changes nothing", async () => {
      const body = makeProfile();
      const create = (origin: string) =>
        knock(server(), people.createGuestRoute, { body, headers: { origin } });
      expect(await create(ELSEWHERE)).toMatchObject({
        status: 403,
        json: { refusal: "not-allowed" },
      });
      expect((await create("null")).status).toBe(403);
      expect((await create(server().url)).status).toBe(200);
      const { headers } = await create(ELSEWHERE);
      expect(headers.get("access-control-allow-origin")).toBe(server().url);
    });

    test("SEC-3 nobody opens copies of their own, and other sites' pages may not match-make", async () => {
      for (const method of ["create", "join", "query", "remoteRoomCall", "shutdown"]) {
        const response = await fetch(`${server().url}/matchmake/${method}/campus`, {
          method: "POST",
          body: JSON.stringify({ protocol: 1 }),
          headers: { "content-type": "application/json", origin: ELSEWHERE },
        });
        expect(await response.json()).toMatchObject({ code: 520 });
        expect(response.headers.get("access-control-allow-origin")).toBe(server().url);
        expect(response.headers.get("access-control-allow-credentials")).toBe("false");
      }
    });

    test("every page forbids foreign scripts and frames, and names no maker", async () => {
      const { headers } = await get(server(), "/");
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toMatch(/default-src 'self'/);
      expect(policy).toMatch(/script-src 'self'(?:;|$)/);
      expect(policy).toMatch(/frame-ancestors 'none'/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("x-frame-options")).toBe("DENY");
      expect(headers.get("x-powered-by")).toBeNull();
    });

    test("the pack's files that hold answers are not served, whatever the path", async () => {
      const { pack } = await readBoot(server());
      const tries = [
        "/quiz.json",
        "/items.json",
        "/maps/../quiz.json",
        "/maps/..%2fquiz.json",
        "/maps/%2e%2e/quiz.json",
        "/maps/..%5cquiz.json",
        "/maps/....//quiz.json",
      ];
      for (const path of tries) expect((await get(server(), `${pack}${path}`)).status).toBe(404);
      expect((await get(server(), `${pack}/maps/campus.tmj`)).status).toBe(200);
    });

    test("an address that is none is not found, and told nothing", async () => {
      const response = await get(server(), "/api/nothing/here");
      expect(response.status).toBe(404);
      expect(await response.json()).toEqual({ refusal: "not-found" });
    });
  },
  { env: { METRICS_TOKEN }, database: "embedded" },
);
