import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { can, CAPABILITIES, type Capability } from "../../shared/people/capabilities.ts";
import type { Route } from "../../shared/kernel/route.ts";
import * as historyDesk from "../../shared/history/desk-protocol.ts";
import * as peopleDesk from "../../shared/people/desk-protocol.ts";
import * as worldDesk from "../../shared/world/desk-protocol.ts";
import { knock } from "../support/ask.ts";
import { openDesk, openModeratorDesk, type Desk } from "../support/desk.ts";
import { makeGuest, type Guest } from "../support/guest.ts";
import { describeServer } from "../support/server.ts";

const routes = [historyDesk, peopleDesk, worldDesk]
  .flatMap((protocol) => Object.values<unknown>(protocol))
  .filter(isRoute);
const guarded = routes.filter((route) => route.access !== "public");
const rows = guarded.map((route) => ({ name: `${route.method} ${route.path}`, route }));

function isRoute(value: unknown): value is Route {
  return typeof value === "object" && value !== null && "method" in value && "path" in value;
}

function capabilityOf({ access }: Route): Capability {
  const found = CAPABILITIES.find((capability) => capability === access);
  if (!found) throw new Error(`${access} is no capability`);
  return found;
}

describeServer("ROLE-3 who may come to the desk", (server) => {
  let guest: Guest;
  let organiser: Desk;
  let moderator: Desk;
  beforeAll(async () => {
    guest = await makeGuest(server());
    organiser = await openDesk(server(), server().link, "主持");
    moderator = await openModeratorDesk(server(), organiser);
  });

  /** Signing out uses a desk up. */
  async function deskFor(route: Route): Promise<Desk> {
    return route === peopleDesk.deskSignOutRoute
      ? openModeratorDesk(server(), organiser)
      : moderator;
  }

  test("the table below has every route of the desk that the server serves", async () => {
    const response = await fetch(`${server().url}/api/openapi.json`);
    const { paths } = z
      .object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })
      .parse(await response.json());
    const served = Object.entries(paths)
      .filter(([path]) => path.startsWith("/api/organiser"))
      .flatMap(([path, methods]) =>
        Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
      );
    const declared = routes.map(
      ({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, "{$1}")}`,
    );
    expect(served.toSorted()).toEqual(declared.toSorted());
    expect(routes.filter((route) => route.access === "public")).toEqual([
      peopleDesk.deskSignInRoute,
    ]);
  });

  test.each(rows)("$name refuses who shows nothing", async ({ route }) => {
    const { status, json } = await knock(server(), route);
    expect({ status, json }).toEqual({ status: 401, json: { refusal: "not-signed-in" } });
  });

  test.each(rows)("$name refuses a guest's token, also as a cookie", async ({ route }) => {
    const asToken = await knock(server(), route, { token: guest.token });
    const asCookie = await knock(server(), route, {
      headers: { cookie: `duter_staff=${guest.token}` },
    });
    expect([asToken.status, asCookie.status]).toEqual([401, 401]);
  });

  test.each(rows)("$name lets a moderator do what the table says", async ({ route }) => {
    const { status } = await knock(server(), route, await deskFor(route));
    const refusedFor = status === 401 || status === 403 ? status : null;
    expect(refusedFor).toBe(can(["moderator"], capabilityOf(route)) ? null : 403);
  });

  const changing = rows.filter(({ route }) => route.method !== "GET");
  test.each(changing)("SEC-1 $name refuses another site's page", async ({ route }) => {
    const { status, json } = await knock(server(), route, {
      headers: { ...organiser.headers, origin: "https://elsewhere.example" },
    });
    expect({ status, json }).toEqual({ status: 403, json: { refusal: "not-allowed" } });
  });
});
