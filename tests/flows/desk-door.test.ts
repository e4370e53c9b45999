import { beforeAll, expect, test } from "vitest";
import {
  deskMeRoute,
  deskPeopleCountsRoute,
  deskSignInRoute,
  deskSignOutRoute,
  inviteModeratorRoute,
  listStaffRoute,
  removeStaffRoute,
} from "../../shared/people/desk-protocol.ts";
import { readMeRoute } from "../../shared/people/protocol.ts";
import { ask, knock, refusalOf } from "../support/ask.ts";
import { deskOf, openDesk, openModeratorDesk, type Desk } from "../support/desk.ts";
import { makeGuest } from "../support/guest.ts";
import { describeServer } from "../support/server.ts";

describeServer("the organiser's door", (server) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(server(), server().link, "主持");
  });

  test("DOOR-1 a link works once, and a made-up one never", async () => {
    const again = await knock(server(), deskSignInRoute, {
      body: { token: server().link, name: "后来" },
    });
    expect(again).toMatchObject({ status: 410, json: { refusal: "link-used" } });
    expect(again.headers.get("set-cookie")).toBeNull();
    const invented = await knock(server(), deskSignInRoute, {
      body: { token: "abc", name: "路人" },
    });
    expect(invented).toMatchObject({ status: 410, json: { refusal: "link-expired" } });
  });

  test("DOOR-1 of two who use one link at once, one comes in", async () => {
    const { token } = await ask(server(), inviteModeratorRoute, desk);
    const use = (name: string) => knock(server(), deskSignInRoute, { body: { token, name } });
    const both = await Promise.all([use("甲"), use("乙")]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 410]);
  });

  test("DOOR-3 a worthless link makes no person", async () => {
    const before = await ask(server(), deskPeopleCountsRoute, desk);
    await knock(server(), deskSignInRoute, { body: { token: "worthless", name: "路人" } });
    const after = await ask(server(), deskPeopleCountsRoute, desk);
    expect(after.people).toBe(before.people);
  });

  test("DOOR-3 a device that is known signs in as its own person", async () => {
    const guest = await makeGuest(server(), { name: "老王" });
    const { token } = await ask(server(), inviteModeratorRoute, desk);
    const { status, json, headers } = await knock(server(), deskSignInRoute, {
      body: { token },
      token: guest.token,
    });
    expect({ status, json }).toMatchObject({ status: 200, json: { id: guest.id, name: "老王" } });
    expect(await ask(server(), deskMeRoute, deskOf(headers))).toMatchObject({ id: guest.id });
    expect(await ask(server(), readMeRoute, { token: guest.token })).toMatchObject({
      roles: ["guest", "moderator"],
    });
  });

  test("DOOR-3 an unknown device must say a name, and the link stays good", async () => {
    const { token } = await ask(server(), inviteModeratorRoute, desk);
    const nameless = await knock(server(), deskSignInRoute, { body: { token } });
    expect(nameless).toMatchObject({ status: 400, json: { refusal: "bad-input" } });
    const { headers } = await openDesk(server(), token, "小李");
    expect(headers.cookie).toMatch(/^duter_staff=/);
  });

  test("DOOR-4 the cookie is for this desk only, and no script reads it", async () => {
    const { token } = await ask(server(), inviteModeratorRoute, desk);
    const { headers, text } = await knock(server(), deskSignInRoute, {
      body: { token, name: "小赵" },
    });
    const setCookie = headers.get("set-cookie") ?? "";
    expect(setCookie).toMatch(/^duter_staff=[\w-]{43};/);
    for (const part of ["HttpOnly", "SameSite=Strict", "Path=/api/organiser", "Max-Age=43200"]) {
      expect(setCookie).toContain(part);
    }
    const secret = /duter_staff=([\w-]+)/.exec(setCookie)?.[1] ?? "none";
    expect(text).not.toContain(secret);
    expect(text).not.toContain(token);
  });

  test("DOOR-4 after signing out the cookie is worth nothing", async () => {
    const moderator = await openModeratorDesk(server(), desk);
    await ask(server(), deskSignOutRoute, moderator);
    expect(await knock(server(), deskMeRoute, moderator)).toMatchObject({ status: 401 });
  });

  test("DOOR-5 an invitation makes a moderator; without its mark it is no link", async () => {
    const { token } = await ask(server(), inviteModeratorRoute, desk);
    const stripped = await knock(server(), deskSignInRoute, {
      body: { token: token.replace("moderator.", ""), name: "冒名" },
    });
    expect(stripped).toMatchObject({ status: 410 });
    const moderator = await openDesk(server(), token, "小孙");
    const me = await ask(server(), deskMeRoute, moderator);
    expect(me.roles).toEqual(["guest", "moderator"]);
    expect(me.capabilities).not.toContain("ban");
  });

  test("DOOR-6 who loses the role is out at once; nobody takes the own role away", async () => {
    const moderator = await openModeratorDesk(server(), desk);
    const { id } = await ask(server(), deskMeRoute, moderator);
    const { staff } = await ask(server(), removeStaffRoute, { ...desk, params: { id } });
    expect(staff.map((member) => member.id)).not.toContain(id);
    expect(await knock(server(), deskMeRoute, moderator)).toMatchObject({ status: 401 });
    const me = await ask(server(), deskMeRoute, desk);
    const own = await knock(server(), removeStaffRoute, { ...desk, params: { id: me.id } });
    expect(own).toMatchObject({ status: 403 });
    const left = await ask(server(), listStaffRoute, desk);
    expect(left.staff).toContainEqual(expect.objectContaining({ id: me.id, role: "organiser" }));
  });

  test("DOOR-2 a link is printed while there is no organiser, never again, never in the log", async () => {
    const printed = (): string[] => server().printed().split("\n");
    const links = (): string[] => printed().filter((line) => line.includes("#link="));
    expect(links()).toHaveLength(1);
    await server().kill();
    await server().start();
    expect(printed().filter((line) => line.startsWith("ready "))).toHaveLength(2);
    expect(links()).toHaveLength(1);
    expect(links().filter((line) => line.startsWith("{"))).toEqual([]);
  });
});

describeServer(
  "the door's patience",
  (server) => {
    test("LIMIT-3 after twenty tries from one address, where the setting says so, no link is looked at", async () => {
      const attempt = () =>
        refusalOf(server(), deskSignInRoute, { body: { token: "guessed", name: "路人" } });
      for (let n = 1; n <= 20; n += 1) expect(await attempt()).toBe("410 link-expired");
      expect(await attempt()).toBe("429 too-many-from-here");
      const good = { body: { token: server().link, name: "主持" } };
      expect(await refusalOf(server(), deskSignInRoute, good)).toBe("429 too-many-from-here");
    });
  },
  { env: { SIGN_INS_PER_ADDRESS: "20" } },
);
