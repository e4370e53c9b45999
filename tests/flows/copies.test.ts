import { expect, test } from "vitest";
import { befriendRoute, readMeRoute } from "../../shared/people/protocol.ts";
import { listCopiesRoute } from "../../shared/world/copy-routes.ts";
import { ask } from "../support/ask.ts";
import { enterCampus, leave, untilListed, type InCampus } from "../support/campus.ts";
import { makeGuest, type Guest } from "../support/guest.ts";
import { describeServer, type TestServer } from "../support/server.ts";

async function befriend(server: TestServer, one: Guest, two: Guest): Promise<void> {
  await ask(server, befriendRoute, { token: one.token, params: { id: two.id } });
  await ask(server, befriendRoute, { token: two.token, params: { id: one.id } });
}

/** Enters as the game does: the copy that the server finds best, or any. */
async function enterBest(server: TestServer, guest: Guest): Promise<InCampus> {
  const { copy } = await ask(server, readMeRoute, { token: guest.token });
  return enterCampus(server, guest, { copy: copy ?? undefined });
}

async function copiesSeenBy(server: TestServer, { token }: Guest) {
  const { copies } = await ask(server, listCopiesRoute, { token });
  return copies.toSorted((one, two) => one.number - two.number);
}

describeServer(
  "copies of the campus",
  (server) => {
    test("COPY-1 COPY-3 a full copy opens another, and friends are put together", async () => {
      const guests: Guest[] = [];
      for (let year = 1990; year < 1995; year++) {
        guests.push(await makeGuest(server(), { entryYear: year, leavingYear: year + 4 }));
      }
      const [lin, chen, wang, zhao, friend] = guests as [Guest, Guest, Guest, Guest, Guest];
      await befriend(server(), wang, friend);
      const first = await enterBest(server(), lin);
      const second = await enterBest(server(), chen);
      expect(second.room.roomId).toBe(first.room.roomId);
      const third = await enterBest(server(), wang);
      expect(third.welcomed.copy).toBe(2);
      await leave(second);
      const copies = await copiesSeenBy(server(), friend);
      expect(copies).toMatchObject([
        { number: 1, people: 1, capacity: 2, friends: 0 },
        { number: 2, people: 1, capacity: 2, friends: 1 },
      ]);
      const withFriend = await enterBest(server(), friend);
      expect(withFriend.room.roomId).toBe(third.room.roomId);
      await untilListed(withFriend, wang.id);
      const fifth = await enterBest(server(), zhao);
      expect(fifth.room.roomId).toBe(first.room.roomId);
      await Promise.all([first, third, withFriend, fifth].map(leave));
    });

    test("one moves over to a copy that is named, and never into a full one", async () => {
      const first = await enterCampus(server(), await makeGuest(server()));
      const second = await enterCampus(server(), await makeGuest(server()));
      const third = await enterCampus(server(), await makeGuest(server()));
      expect(third.room.roomId).not.toBe(first.room.roomId);
      const full = enterCampus(server(), await makeGuest(server()), { copy: first.room.roomId });
      await expect(full).rejects.toThrow();
      await leave(second);
      const moved = await enterCampus(server(), second.guest, { copy: third.room.roomId });
      await untilListed(moved, third.guest.id);
      await first.watch.until("a copy to oneself", () => first.room.state.walkers.size === 1);
      await Promise.all([first, third, moved].map(leave));
    });

    test("COPY-3 a number is given again once its copy is closed", async () => {
      const first = await enterCampus(server(), await makeGuest(server()));
      expect(first.welcomed.copy).toBe(1);
      await leave(first);
      await expect
        .poll(async () => copiesSeenBy(server(), first.guest), { timeout: 5_000 })
        .toEqual([]);
      const again = await enterCampus(server(), await makeGuest(server()));
      expect(again.welcomed.copy).toBe(1);
      await leave(again);
    });

    test("forty who come at once all find room, no copy is overfull, none bears another's number", async () => {
      const guests = await Promise.all(Array.from({ length: 40 }, () => makeGuest(server())));
      const here = await Promise.all(guests.map((guest) => enterCampus(server(), guest)));
      const copies = await copiesSeenBy(server(), guests[0] as Guest);
      expect(copies.reduce((sum, { people }) => sum + people, 0)).toBe(40);
      expect(copies.filter(({ people, capacity }) => people > capacity)).toEqual([]);
      const numbers = copies.map(({ number }) => number);
      expect(new Set(numbers).size).toBe(numbers.length);
      await Promise.all(here.map(leave));
    });
  },
  { env: { COPY_CAPACITY: "2" }, database: "embedded" },
);
