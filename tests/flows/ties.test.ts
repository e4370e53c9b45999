import { expect, test } from "vitest";
import { peopleContentRoute } from "../../shared/people/content-route.ts";
import {
  befriendRoute,
  changeMeRoute,
  findClassmatesRoute,
  hidePersonRoute,
  listFriendsRoute,
  showPersonRoute,
  unfriendRoute,
} from "../../shared/people/protocol.ts";
import type { Emoted, Hidden, Said } from "../../shared/world/protocol.ts";
import { ask, refusalOf } from "../support/ask.ts";
import {
  enterCampus,
  leave,
  nextMessage,
  request,
  stopRemembering,
  untilListed,
} from "../support/campus.ts";
import { makeGuest, type Guest } from "../support/guest.ts";
import { describeServer, type TestServer } from "../support/server.ts";

const NOBODY = "01a00000-0000-7000-8000-000000000000";

async function standing(server: TestServer, { token }: Guest) {
  const { friends, askedMe, asked, hidden } = await ask(server, listFriendsRoute, { token });
  const ids = (people: { id: string }[]) => people.map(({ id }) => id);
  return { friends: ids(friends), askedMe: ids(askedMe), asked: ids(asked), hidden: ids(hidden) };
}

async function twoGuests(server: TestServer): Promise<[Guest, Guest]> {
  return [await makeGuest(server, { name: "林晓" }), await makeGuest(server, { name: "陈曦" })];
}

function towards(guest: Guest, other: Guest) {
  return { token: guest.token, params: { id: other.id } };
}

async function befriend(server: TestServer, lin: Guest, chen: Guest): Promise<void> {
  await ask(server, befriendRoute, towards(lin, chen));
  await ask(server, befriendRoute, towards(chen, lin));
}

describeServer("how people stand to each other", (server) => {
  test("FRIEND-1 both must agree, and either may undo it", async () => {
    const [lin, chen] = await twoGuests(server());
    expect(await ask(server(), befriendRoute, towards(lin, chen))).toEqual({ friends: false });
    expect(await standing(server(), lin)).toMatchObject({ friends: [], asked: [chen.id] });
    expect(await standing(server(), chen)).toMatchObject({ friends: [], askedMe: [lin.id] });
    expect(await ask(server(), befriendRoute, towards(chen, lin))).toEqual({ friends: true });
    expect(await standing(server(), lin)).toMatchObject({ friends: [chen.id], asked: [] });
    await ask(server(), unfriendRoute, towards(chen, lin));
    expect(await standing(server(), lin)).toMatchObject({ friends: [], asked: [] });
    expect(await standing(server(), chen)).toMatchObject({ friends: [], askedMe: [] });
  });

  test("one on the campus is told of a request at once, and shows as online", async () => {
    const [lin, chen] = await twoGuests(server());
    const here = await enterCampus(server(), chen);
    await ask(server(), befriendRoute, towards(lin, chen));
    expect(await nextMessage(here, "friend")).toEqual({ from: lin.id });
    const list = await ask(server(), listFriendsRoute, { token: lin.token });
    expect(list.asked).toMatchObject([{ id: chen.id, online: true }]);
    await leave(here);
  });

  test("the end of a friendship is told to the other at once, by a block too", async () => {
    const [lin, chen] = await twoGuests(server());
    const here = await enterCampus(server(), chen);
    for (const end of ["unfriend", "block"]) {
      await befriend(server(), lin, chen);
      await nextMessage(here, "friend");
      stopRemembering(here);
      if (end === "unfriend") await ask(server(), unfriendRoute, towards(lin, chen));
      else await ask(server(), hidePersonRoute, { ...towards(lin, chen), body: { how: "block" } });
      expect(await nextMessage(here, "friend")).toEqual({ from: lin.id });
      expect((await standing(server(), chen)).friends).toEqual([]);
      stopRemembering(here);
    }
    await leave(here);
  });

  test("DEPT-1 class-mates who chose one department in two languages find each other", async () => {
    const { departments } = await ask(server(), peopleContentRoute);
    const [first, second] = departments;
    if (!first || !second) throw new Error("the pack has no two departments");
    const chosen = [
      first.name.zh,
      first.name.en,
      ` ${first.name.en.toUpperCase()}`,
      second.name.en,
    ];
    const guests = await Promise.all(
      chosen.map((department) => makeGuest(server(), { department })),
    );
    for (const { token } of guests) {
      await ask(server(), changeMeRoute, { token, body: { findable: true } });
    }
    const find = async ({ token }: Guest) => {
      const query = { by: "department" as const };
      const { people } = await ask(server(), findClassmatesRoute, { token, query });
      return people.map(({ id }) => id).toSorted();
    };
    const [zh, en, loud, other] = guests as [Guest, Guest, Guest, Guest];
    expect(await find(zh)).toEqual([en.id, loud.id].toSorted());
    expect(await find(other)).toEqual([]);
    await ask(server(), changeMeRoute, { token: other.token, body: { department: first.name.en } });
    expect(await find(en)).toEqual([zh.id, loud.id, other.id].toSorted());
  });

  test("nobody befriends or hides oneself or somebody who is not there", async () => {
    const { token, id } = await makeGuest(server());
    const body = { how: "block" };
    for (const other of [id, NOBODY]) {
      const asking = { token, params: { id: other } };
      expect(await refusalOf(server(), befriendRoute, asking)).toBe("404 not-found");
      expect(await refusalOf(server(), hidePersonRoute, { ...asking, body })).toBe("404 not-found");
    }
    const odd = { token, params: { id: "' or 1=1" } };
    expect(await refusalOf(server(), befriendRoute, odd)).toBe("400 bad-input");
  });

  test("FRIEND-4 the muted are not heard, and hear as before", async () => {
    const [lin, chen] = await twoGuests(server());
    const [linHere, chenHere] = [
      await enterCampus(server(), lin),
      await enterCampus(server(), chen),
    ];
    await ask(server(), hidePersonRoute, { ...towards(lin, chen), body: { how: "mute" } });
    expect(await nextMessage<Hidden>(linHere, "hidden")).toEqual({
      unheard: [chen.id],
      unseen: [],
    });
    await request(chenHere, "say", { phrase: "hello" });
    await request(linHere, "say", { phrase: "good-night" });
    const { number } = linHere.welcomed;
    expect(await nextMessage<Said>(chenHere, "said", (said) => said.number === number)).toEqual({
      number,
      phrase: "good-night",
    });
    const heard = linHere.heard.filter(({ type }) => type === "said");
    expect(heard.map(({ message }) => (message as Said).number)).toEqual([number]);
    await ask(server(), showPersonRoute, towards(lin, chen));
    await request(chenHere, "say", { phrase: "see-you" });
    await nextMessage<Said>(linHere, "said", (said) => said.phrase === "see-you");
    await Promise.all([leave(linHere), leave(chenHere)]);
  });

  test("FRIEND-2 after a block neither hears nor is shown the other, and friends they are no more", async () => {
    const [lin, chen] = await twoGuests(server());
    await befriend(server(), lin, chen);
    const [linHere, chenHere] = [
      await enterCampus(server(), lin),
      await enterCampus(server(), chen),
    ];
    await untilListed(linHere, chen.id);
    await ask(server(), hidePersonRoute, { ...towards(lin, chen), body: { how: "block" } });
    expect(await nextMessage<Hidden>(linHere, "hidden")).toMatchObject({ unseen: [chen.id] });
    expect(await nextMessage<Hidden>(chenHere, "hidden")).toMatchObject({ unseen: [lin.id] });
    stopRemembering(linHere);
    stopRemembering(chenHere);
    await request(linHere, "emote", { emote: "heart" });
    await request(chenHere, "emote", { emote: "wave" });
    const mine = (here: typeof linHere) =>
      nextMessage<Emoted>(here, "emoted", ({ number }) => number === here.welcomed.number);
    await Promise.all([mine(linHere), mine(chenHere)]);
    expect(linHere.heard).toHaveLength(1);
    expect(chenHere.heard).toHaveLength(1);
    expect((await standing(server(), chen)).friends).toEqual([]);
    expect((await standing(server(), chen)).hidden).toEqual([]);
    expect(await refusalOf(server(), befriendRoute, towards(chen, lin))).toBe("404 not-found");
    await Promise.all([leave(linHere), leave(chenHere)]);
  });

  test("a block still holds after coming back", async () => {
    const [lin, chen] = await twoGuests(server());
    await ask(server(), hidePersonRoute, { ...towards(lin, chen), body: { how: "block" } });
    const here = await enterCampus(server(), chen);
    expect(await nextMessage<Hidden>(here, "hidden")).toEqual({ unheard: [], unseen: [lin.id] });
    await leave(here);
  });

  test("FRIEND-3 class-mates are found only by and among those who allow it", async () => {
    const year = { entryYear: 1958, leavingYear: 1963 };
    const seeker = await makeGuest(server(), year);
    const open = await makeGuest(server(), { ...year, name: "可寻" });
    await makeGuest(server(), { ...year, name: "不寻" });
    const other = await makeGuest(server(), { entryYear: 1959, leavingYear: 1963 });
    const allow = ({ token }: Guest) =>
      ask(server(), changeMeRoute, { token, body: { findable: true } });
    await allow(open);
    await allow(other);
    const find = { token: seeker.token, query: { by: "year" as const } };
    expect(await refusalOf(server(), findClassmatesRoute, find)).toBe("403 not-allowed");
    await allow(seeker);
    const { people } = await ask(server(), findClassmatesRoute, find);
    expect(people.map(({ id }) => id)).toEqual([open.id]);
    await ask(server(), hidePersonRoute, { ...towards(open, seeker), body: { how: "block" } });
    expect((await ask(server(), findClassmatesRoute, find)).people).toEqual([]);
  });
});
