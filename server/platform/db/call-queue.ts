// The line of calls before the embedded database. Calls that wait at the same moment are done one
// after the other inside one commit; whoever has written is answered when that commit is on disk.
import type { CommitGroup } from "./commit-group.ts";

export interface QueuedCall<Answer> {
  /** Does the call; never rejects. */
  run(): Promise<Answer>;
  /** What is told instead when the group's commit has failed. */
  failed(error: unknown): Answer;
  answer(answer: Answer): void;
}

// A group is committed when its calls have taken this long, so that the first waits little longer
// than it would alone.
const GROUP_MS = 8;

/**
 * Returns the door of the line. `afterCommit` does what calls of a group wanted done outside any
 * transaction; when it throws, those who have written are told that they failed.
 */
export function createCallQueue<Answer>(options: {
  group: CommitGroup;
  afterCommit(): Promise<void>;
}): { add(call: QueuedCall<Answer>): void; idle(): Promise<void> } {
  const { group, afterCommit } = options;
  const waiting: QueuedCall<Answer>[] = [];
  let working: Promise<void> | null = null;

  async function work(): Promise<void> {
    // Messages that have arrived together are in the line after this.
    await new Promise(setImmediate);
    while (waiting.length > 0) {
      if (waiting.length > 1 && begun(group)) await together();
      else await alone(waiting.shift() as QueuedCall<Answer>);
    }
    working = null;
  }

  async function alone(call: QueuedCall<Answer>): Promise<void> {
    call.answer(await call.run());
  }

  /** SQLite has undone the whole group during this call: it knows why, the others are only told. */
  function giveUp(last: { call: QueuedCall<Answer>; answer: Answer } | undefined): Error {
    last?.call.answer(last.answer);
    return new Error("undone by a call in the same commit");
  }

  async function together(): Promise<void> {
    const held: { call: QueuedCall<Answer>; answer: Answer }[] = [];
    const from = performance.now();
    while (waiting.length > 0 && performance.now() - from < GROUP_MS) {
      const call = waiting.shift() as QueuedCall<Answer>;
      const answer = await call.run();
      // Who has only read before anybody wrote need not wait for the disk.
      if (group.isOpen() && !group.hasWritten()) call.answer(answer);
      else held.push({ call, answer });
      if (!group.isOpen()) break;
    }
    try {
      if (!group.isOpen()) throw giveUp(held.pop());
      group.commit();
      await afterCommit();
      for (const { call, answer } of held) call.answer(answer);
    } catch (error) {
      for (const { call } of held) call.answer(call.failed(error));
    }
  }

  return {
    add(call) {
      waiting.push(call);
      working ??= work();
    },
    idle: async () => working ?? undefined,
  };
}

function begun(group: CommitGroup): boolean {
  try {
    group.begin();
    return true;
  } catch {
    // Locked by another process: alone, each call waits or fails by itself.
    return false;
  }
}
