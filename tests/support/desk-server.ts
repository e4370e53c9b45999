// Starts a real server for tests of the organiser's desk, and speaks with it as browsers do.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Client, type Room } from "@colyseus/sdk";
import type { BodyOf, ParamsOf, QueryOf, ReplyOf, Route } from "../../shared/kernel/route.ts";
import { PROTOCOL_NUMBER } from "../../shared/kernel/protocol-number.ts";
import { deskSignInRoute, inviteModeratorRoute } from "../../shared/people/desk-protocol.ts";
import { CONSENT_VERSION, createGuestRoute } from "../../shared/people/protocol.ts";
import { CAMPUS_ROOM } from "../../shared/world/protocol.ts";

const MAIN = join(import.meta.dirname, "desk-server-main.ts");

export interface DeskServer {
  url: string;
  /** Secret of the link that the server printed. */
  link: string;
  stop(): Promise<void>;
}

/** Starts a server with an empty data folder on a free port; fails with what it said. */
export async function startDeskServer(): Promise<DeskServer> {
  const dataDir = mkdtempSync(join(tmpdir(), "desk-test-"));
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, DATA_DIR: dataDir, PORT: "0", HOST: "127.0.0.1", LOG_LEVEL: "error" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const printed = await untilReady(child);
  return {
    ...printed,
    async stop() {
      child.kill("SIGTERM");
      await once(child, "exit");
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function untilReady(child: ChildProcess): Promise<{ url: string; link: string }> {
  if (!child.stdout) throw new Error("the server has no output");
  let link = "";
  for await (const line of createInterface(child.stdout)) {
    link = /#link=(\S+)/.exec(line)?.[1] ?? link;
    const url = /^ready (\S+)/.exec(line)?.[1];
    if (url) return { url, link };
  }
  throw new Error(`the server ended with ${child.exitCode}`);
}

interface Asking<R extends Route> {
  params?: ParamsOf<R>;
  query?: QueryOf<R>;
  body?: unknown;
  /** The staff's cookie. */
  cookie?: string;
  /** A device's token. */
  token?: string;
  origin?: string;
}

export interface Answered {
  status: number;
  json: unknown;
  /** The whole answer, to look for what must not be in it. */
  text: string;
  setCookie: string;
}

/** One request, whatever the answer. */
export async function knock<R extends Route>(
  server: DeskServer,
  route: R,
  asking: Asking<R> = {},
): Promise<Answered> {
  const { params, query, body, cookie, token, origin } = asking;
  const values = (params ?? {}) as Record<string, string>;
  const path = route.path.replaceAll(/:(\w+)/g, (_, name: string) => values[name] ?? "unknown");
  const search = new URLSearchParams((query ?? {}) as Record<string, string>).toString();
  const response = await fetch(`${server.url}${path}${search && `?${search}`}`, {
    method: route.method,
    headers: {
      ...(body !== undefined && { "content-type": "application/json" }),
      ...(cookie !== undefined && { cookie }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(origin !== undefined && { origin }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    json: text === "" ? null : JSON.parse(text),
    text,
    setCookie: response.headers.get("set-cookie") ?? "",
  };
}

/** A request that must succeed; its reply keeps the route's schema. */
export async function ask<R extends Route>(
  server: DeskServer,
  route: R,
  asking: Omit<Asking<R>, "body"> & { body?: BodyOf<R> } = {},
): Promise<ReplyOf<R>> {
  const { status, json, text } = await knock(server, route, asking);
  if (status !== 200) throw new Error(`${route.method} ${route.path} answered ${status} ${text}`);
  return route.reply.parse(json) as ReplyOf<R>;
}

/** Signs in with a link; returns the cookie as a browser would send it. */
export async function openDesk(server: DeskServer, token: string, name: string): Promise<string> {
  const { status, setCookie, text } = await knock(server, deskSignInRoute, {
    body: { token, name },
  });
  if (status !== 200) throw new Error(`sign-in answered ${status} ${text}`);
  return setCookie.split(";")[0] ?? "";
}

/** A moderator's desk, by an invitation of an organiser. */
export async function openModeratorDesk(server: DeskServer, organiser: string): Promise<string> {
  const { token } = await ask(server, inviteModeratorRoute, { cookie: organiser });
  return openDesk(server, token, "值班");
}

export interface Guest {
  id: string;
  token: string;
}

export async function makeGuest(server: DeskServer, name: string): Promise<Guest> {
  const { token, me } = await ask(server, createGuestRoute, {
    body: {
      name,
      kind: "alumnus",
      entryYear: 1998,
      leavingYear: 2002,
      city: null,
      cityOther: null,
      department: null,
      language: "zh",
      consent: CONSENT_VERSION,
    },
  });
  return { id: me.id, token };
}

/** Walks onto the campus with the real SDK. */
export async function enterCampus(server: DeskServer, guest: Guest): Promise<Room> {
  const client = new Client(server.url);
  client.auth.token = guest.token;
  const room = await client.joinOrCreate(CAMPUS_ROOM, { protocol: PROTOCOL_NUMBER });
  room.reconnection.enabled = false;
  room.onMessage("*", () => undefined);
  return room;
}
