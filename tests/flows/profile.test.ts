import { expect, test } from "vitest";
import {
  changeMeRoute,
  createGuestRoute,
  listFriendsRoute,
  readMeRoute,
  type Profile,
} from "../../shared/people/protocol.ts";
import { ask, knock, refusalOf } from "../support/ask.ts";
import { enterCampus, leave, untilListed, listed } from "../support/campus.ts";
import { makeGuest, makeProfile } from "../support/guest.ts";
import { describeServer } from "../support/server.ts";

type Wrong = [what: string, changes: Record<string, unknown>, refusal: string];

const NEXT_YEAR = new Date().getUTCFullYear() + 1;

const WRONG: Wrong[] = [
  ["NAME-1 an empty name", { name: "   " }, "400 bad-input"],
  ["NAME-1 a name of 17 characters", { name: "名".repeat(17) }, "400 bad-input"],
  ["NAME-1 a name that turns the writing round", { name: "小\u202E明" }, "400 bad-input"],
  ["NAME-1 a name with a line break", { name: "小\n明" }, "400 bad-input"],
  ["PROFILE-2 a name of the staff", { name: "管 理 员" }, "422 words-not-allowed"],
  ["SAY-3 a name that is an address", { name: "www.spam.top" }, "422 words-not-allowed"],
  ["PROFILE-2 a year before the school", { entryYear: 1900 }, "400 bad-input"],
  ["PROFILE-2 a year still to come", { entryYear: NEXT_YEAR, leavingYear: null }, "400 bad-input"],
  ["PROFILE-2 leaving before entering", { leavingYear: 1997 }, "400 bad-input"],
  ["PROFILE-2 a visitor with a class year", { kind: "visitor" }, "400 bad-input"],
  ["PROFILE-2 a city that is not in the list", { city: "atlantis" }, "400 bad-input"],
  ["PROFILE-1 a typed city that is too long", { cityOther: "城".repeat(21) }, "400 bad-input"],
  ["PROFILE-1 a department with a bell in it", { department: "化\u0007工" }, "400 bad-input"],
  ["LOOK-1 a look that is none", { look: "????????????" }, "400 bad-input"],
  ["an unknown kind of person", { kind: "teacher" }, "400 bad-input"],
  ["no consent", { consent: 0 }, "400 bad-input"],
];

describeServer("what one may say of oneself", (server) => {
  test.each(WRONG)("%s is refused", async (_, changes, refusal) => {
    const body = { ...makeProfile(), ...changes };
    expect(await refusalOf(server(), createGuestRoute, { body })).toBe(refusal);
  });

  test("a profile is kept as it was given, on this device only by its token", async () => {
    const given: Partial<Profile> = {
      name: "老同学",
      entryYear: 1977,
      leavingYear: 1982,
      cityOther: "克拉玛依",
      department: "船舶工程",
      language: "en",
    };
    const { token, id } = await makeGuest(server(), given);
    expect(await ask(server(), readMeRoute, { token })).toMatchObject({
      id,
      ...given,
      findable: false,
      roles: ["guest"],
      visited: [],
      rewards: [],
    });
    for (const wrong of ["", "x".repeat(200), `${token}x`]) {
      const refused = await refusalOf(server(), readMeRoute, { token: wrong });
      expect(refused).toBe("401 not-signed-in");
    }
  });

  test("every newcomer is given the next number", async () => {
    const first = await makeGuest(server());
    const second = await makeGuest(server());
    expect(second.me.number).toBe(first.me.number + 1);
  });

  test("who changes name and look is seen so at once by those who are there", async () => {
    const guest = await makeGuest(server());
    const other = await makeGuest(server(), { entryYear: 1962, leavingYear: 1967 });
    const onlooker = await enterCampus(server(), await makeGuest(server()));
    const here = await enterCampus(server(), guest);
    await untilListed(onlooker, guest.id);
    const { token } = guest;
    const body = { name: "改了名", look: other.me.look };
    expect(await ask(server(), changeMeRoute, { token, body })).toMatchObject(body);
    await onlooker.watch.until("the new name", () =>
      listed(onlooker).some(
        (one) => one.person === guest.id && one.name === body.name && one.look === body.look,
      ),
    );
    await Promise.all([leave(onlooker), leave(here)]);
  });

  test("who becomes a visitor is one at once for those who are there", async () => {
    const guest = await makeGuest(server());
    const onlooker = await enterCampus(server(), await makeGuest(server()));
    const here = await enterCampus(server(), guest);
    expect(await untilListed(onlooker, guest.id)).toMatchObject({ kind: "alumnus" });
    const body = { kind: "visitor", entryYear: null, leavingYear: null } as const;
    await ask(server(), changeMeRoute, { token: guest.token, body });
    await onlooker.watch.until("the new kind", () =>
      listed(onlooker).some((one) => one.person === guest.id && one.kind === "visitor"),
    );
    await Promise.all([leave(onlooker), leave(here)]);
  });

  test("LIMIT-2 a person may make 120 calls a minute, whatever they are, and others go on", async () => {
    const { token } = await makeGuest(server());
    const call = async () => (await knock(server(), readMeRoute, { token })).status;
    for (let calls = 0; calls < 60; calls++) {
      expect(await call()).toBe(200);
      expect((await knock(server(), listFriendsRoute, { token })).status).toBe(200);
    }
    expect(await refusalOf(server(), readMeRoute, { token })).toBe("429 too-often");
    expect(await refusalOf(server(), listFriendsRoute, { token })).toBe("429 too-often");
    const other = await makeGuest(server());
    expect(await ask(server(), readMeRoute, { token: other.token })).toMatchObject({
      id: other.id,
    });
  });

  test("a change is judged with what stays, and a refused one changes nothing", async () => {
    const { token, me } = await makeGuest(server());
    const change = (body: object) => refusalOf(server(), changeMeRoute, { token, body });
    expect(await change({ leavingYear: 1990, name: "新名字" })).toBe("400 bad-input");
    expect(await change({ kind: "visitor" })).toBe("400 bad-input");
    expect(await change({ title: "never-earned" })).toBe("409 reward-locked");
    expect(await ask(server(), readMeRoute, { token })).toEqual(me);
  });
});
