/**
 * The one harness of the tests over the wire: starts a real server in a process of its own, with
 * data of its own, and clears away what it left behind.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { makeRedisSpace, type RedisSpace } from "./redis.ts";
import { sqlitePlace, testDatabases, type TestDatabase, type TestPlace } from "./store.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const PROGRAMS = {
  empty: join(import.meta.dirname, "server-main.ts"),
  built: join(ROOT, "server", "commands", "start.ts"),
};
/** A start with everything to compress takes about 2 s alone, and more beside other tests. */
const READY_WITHIN_MS = 60_000;
const databases: TestDatabase[] = await testDatabases();

export interface ServerOptions {
  env?: Record<string, string>;
  database?: "embedded" | "postgres";
  /** Shares presence and driver through Redis. */
  redis?: boolean;
  /** Shares the database and Redis of a server that runs already. */
  beside?: TestServer;
  /** `built` is `npm start` with the built client; `empty` has pages without a client. */
  pages?: keyof typeof PROGRAMS;
}

/** Where a server keeps what it remembers; shared by servers that stand beside each other. */
interface Grounds {
  place: TestPlace;
  redis: RedisSpace | null;
}

export interface TestServer {
  readonly url: string;
  /** Secret of the organiser's link that was printed; empty when there was none. */
  readonly link: string;
  readonly grounds: Grounds;
  /** All it said on both outputs since the first start. */
  printed(): string;
  /** Sends a signal and resolves with the exit code (null after SIGKILL). */
  kill(signal?: NodeJS.Signals): Promise<number | null>;
  /** Starts again on the same data and port, after it has ended. */
  start(): Promise<void>;
  /** Ends it and deletes its data, unless another server owns them. */
  stop(): Promise<void>;
}

/** Starts a server and waits until it says that it is ready; fails with what it said instead. */
export async function startServer(options: ServerOptions = {}): Promise<TestServer> {
  const grounds = options.beside?.grounds ?? (await makeGrounds(options));
  const said: string[] = [];
  let child: ChildProcess | null = null;
  let port =
    options.redis || options.beside?.grounds.redis || options.env?.["PUBLIC_URL"]
      ? await freePort()
      : "0";
  const env = {
    ...options.env,
    ...environmentOf(grounds),
    // Each of several processes is reached by WebSocket under an address of its own.
    ...(grounds.redis && { PUBLIC_ADDRESS: `localhost:${port}` }),
  };
  const server: TestServer = {
    get url() {
      return `http://localhost:${port}`;
    },
    get link() {
      return /#link=(\S+)/.exec(said.join(""))?.[1] ?? "";
    },
    grounds,
    printed: () => said.join(""),
    async start() {
      const program = PROGRAMS[options.pages ?? "empty"];
      const running = await launch({ program, env, port, said });
      child = running.child;
      if (port === "0") port = new URL(running.url).port;
    },
    async kill(signal = "SIGTERM") {
      return child ? end(child, signal) : null;
    },
    async stop() {
      await server.kill();
      if (!options.beside) await Promise.all([grounds.place.remove(), grounds.redis?.remove()]);
    },
  };
  await server.start();
  return server;
}

/** Runs a server that is expected not to start; resolves with its exit code and what it said. */
export async function runUntilExit(
  env: Record<string, string>,
): Promise<{ code: number | null; said: string }> {
  const said: string[] = [];
  const child = spawnServer(PROGRAMS.empty, env, said);
  const [code] = (await once(child, "close")) as [number | null];
  return { code, said: said.join("") };
}

interface Launch {
  program: string;
  env: Record<string, string>;
  port: string;
  said: string[];
}

interface Running {
  child: ChildProcess;
  url: string;
}

async function launch({ program, env, port, said }: Launch): Promise<Running> {
  const child = spawnServer(program, { PORT: port, HOST: "127.0.0.1", ...env }, said);
  const timer = setTimeout(() => child.kill("SIGKILL"), READY_WITHIN_MS);
  try {
    if (!child.stdout) throw new Error("the server has no output");
    for await (const line of createInterface(child.stdout)) {
      const url = /^ready (\S+)/.exec(line)?.[1];
      if (url) return { child, url };
    }
    throw new Error(`the server did not become ready:\n${said.join("")}`);
  } finally {
    clearTimeout(timer);
  }
}

/** A clean environment: settings of whoever runs the tests must not leak into them. */
function spawnServer(program: string, env: Record<string, string>, said: string[]): ChildProcess {
  const { PATH = "", HOME = "", TMPDIR } = process.env;
  const child = spawn(process.execPath, [program], {
    cwd: ROOT,
    env: { PATH, HOME, LOG_LEVEL: "warn", ...(TMPDIR && { TMPDIR }), ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  for (const output of [child.stdout, child.stderr]) {
    output?.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  }
  const killWithTest = (): void => void child.kill("SIGKILL");
  process.once("exit", killWithTest);
  child.once("exit", () => process.off("exit", killWithTest));
  return child;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  }
  return child.exitCode;
}

async function freePort(): Promise<string> {
  const holder = createServer().listen(0, "127.0.0.1");
  await once(holder, "listening");
  const { port } = holder.address() as AddressInfo;
  holder.close();
  await once(holder, "close");
  return String(port);
}

async function makeGrounds({ database, redis }: ServerOptions): Promise<Grounds> {
  const postgres = databases.find((one) => one.name === "PostgreSQL");
  if (database === "postgres" && !postgres?.reachable) throw new Error("no PostgreSQL answers");
  return {
    place: database === "postgres" && postgres ? await postgres.place() : sqlitePlace(),
    redis: redis ? makeRedisSpace() : null,
  };
}

function environmentOf({ place, redis }: Grounds): Record<string, string> {
  return {
    ...(place.url === "" ? { DATA_DIR: place.dataDir } : { DATABASE_URL: place.url }),
    ...(redis && { REDIS_URL: redis.url, REDIS_PREFIX: redis.prefix }),
  };
}

/**
 * Declares a suite over one running server, once for each database that can be reached (or the one
 * named). At the end the server must have stood through it without a fault.
 */
export function describeServer(
  title: string,
  declare: (server: () => TestServer) => void,
  options: ServerOptions = {},
): void {
  const wanted = databases.filter(
    ({ name }) => !options.database || kindOf(name) === options.database,
  );
  for (const { name, reachable } of wanted) {
    describe.skipIf(!reachable)(`${title} (${name})`, () => {
      let server: TestServer;
      beforeAll(async () => {
        server = await startServer({ ...options, database: kindOf(name) });
      }, READY_WITHIN_MS);
      afterAll(async () => {
        const code = await server.kill();
        await server.stop();
        expect({ code, faults: faultsIn(server.printed()) }).toEqual({ code: 0, faults: [] });
      });
      declare(() => server);
    });
  }
}

function kindOf(name: TestDatabase["name"]): "embedded" | "postgres" {
  return name === "PostgreSQL" ? "postgres" : "embedded";
}

/** Lines of the log at level error and above. */
export function faultsIn(printed: string): string[] {
  return printed.split("\n").filter((line) => /^\{.*"level":(?:50|60)/.test(line));
}
