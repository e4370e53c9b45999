// The line before the embedded database, without a database: who shares a commit, who is told what.
import { expect, test } from "vitest";
import { createCallQueue } from "../../../server/platform/db/call-queue.ts";

type Does = "read" | "write" | "lose everything";

/** A group whose calls write into `pending`; a commit moves that to `kept`, or fails. */
function makeLine({ commitFails = false, locked = false } = {}) {
  const happened = { kept: [] as string[], commits: 0, afterCommits: 0 };
  let pending: string[] | null = null;
  const queue = createCallQueue<string>({
    group: {
      begin() {
        if (locked) throw new Error("database is locked");
        pending = [];
      },
      commit() {
        const written = pending ?? [];
        pending = null;
        happened.commits++;
        if (commitFails) throw new Error("disk full");
        happened.kept.push(...written);
      },
      isOpen: () => pending !== null,
      hasWritten: () => (pending?.length ?? 0) > 0,
    },
    async afterCommit() {
      happened.afterCommits++;
    },
  });
  async function run(name: string, does: Does): Promise<string> {
    if (does === "write") (pending ?? happened.kept).push(name);
    if (does === "lose everything") pending = null;
    return does === "lose everything" ? `${name} lost` : `${name} done`;
  }
  function call(name: string, does: Does): Promise<string> {
    return new Promise((answer) => {
      const failed = (error: unknown): string => `${name} failed: ${(error as Error).message}`;
      queue.add({ run: () => run(name, does), failed, answer });
    });
  }
  return { call, happened, queue };
}

test("calls that wait together share one commit and are answered after it", async () => {
  const { call, happened } = makeLine();
  const answers = [call("a", "write"), call("b", "read"), call("c", "write")];
  expect(await Promise.all(answers)).toEqual(["a done", "b done", "c done"]);
  expect(happened).toEqual({ kept: ["a", "c"], commits: 1, afterCommits: 1 });
});

test("a call alone needs no group", async () => {
  const { call, happened } = makeLine();
  expect(await call("a", "write")).toBe("a done");
  expect(happened).toMatchObject({ kept: ["a"], commits: 0 });
});

test("when the commit fails, whoever wrote is told so; who read before that is not", async () => {
  const { call, happened } = makeLine({ commitFails: true });
  const answers = [call("early", "read"), call("a", "write"), call("late", "read")];
  expect(await Promise.all(answers)).toEqual([
    "early done",
    "a failed: disk full",
    "late failed: disk full",
  ]);
  expect(happened.kept).toEqual([]);
});

test("a group that the database gives up fails all who wrote, and the line goes on", async () => {
  const { call, happened } = makeLine();
  const answers = [
    call("a", "write"),
    call("b", "lose everything"),
    call("c", "write"),
    call("d", "write"),
  ];
  expect(await Promise.all(answers)).toEqual([
    "a failed: undone by a call in the same commit",
    "b lost",
    "c done",
    "d done",
  ]);
  expect(happened.kept).toEqual(["c", "d"]);
});

test("while another process locks the database, each call fails or waits by itself", async () => {
  const { call, happened } = makeLine({ locked: true });
  expect(await Promise.all([call("a", "write"), call("b", "write")])).toEqual(["a done", "b done"]);
  expect(happened).toMatchObject({ kept: ["a", "b"], commits: 0 });
});

test("idle comes when everything in the line has been answered", async () => {
  const { call, queue } = makeLine();
  const told: string[] = [];
  void call("a", "write").then((answer) => told.push(answer));
  void call("b", "write").then((answer) => told.push(answer));
  await queue.idle();
  expect(told).toEqual(["a done", "b done"]);
});
