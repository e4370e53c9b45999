import type { Request } from "express";
import { expect, test } from "vitest";
import { createGatekeeper } from "../../server/people/caller.ts";
import { createLimits } from "../../server/platform/http/limits.ts";
import { refuse } from "../../shared/kernel/refusal.ts";
import { addPerson, NOON } from "../support/store.ts";
import { describeStore } from "../support/store-suite.ts";
import { hashToken } from "../../server/people/tokens.ts";

describeStore("who may call a person's route", ({ store }) => {
  async function gateFor(token: string) {
    const { id } = await addPerson(store());
    const session = { tokenHash: hashToken(token), personId: id, device: "iPhone" };
    await store().sessions.add({ ...session, nowMs: NOON });
    const request = { headers: { authorization: `Bearer ${token}` } } as unknown as Request;
    const gate = createGatekeeper({ stores: store(), limits: createLimits(), nowMs: () => NOON });
    const ask = (capability?: string | null) =>
      gate.admit(request, { access: "person", ...(capability !== undefined && { capability }) });
    return { id, ask };
  }

  test("ROLE-1 the table is asked for what the route names, and for walking where it names nothing", async () => {
    const { id, ask } = await gateFor("guest-of-the-table");
    expect(await ask()).toMatchObject({ person: id });
    expect(await ask("bless")).toMatchObject({ person: id });
    expect(await ask("switch-items")).toEqual(refuse("not-allowed"));
    expect(await ask("no-such-thing")).toEqual(refuse("not-allowed"));
  });

  test("MOD-3 a ban keeps from all but what needs no capability, and tells why", async () => {
    const { id, ask } = await gateFor("banned-guest");
    const { id: actorId } = await addPerson(store());
    const untilAt = NOON + 60_000;
    const ban = { id: `ban of ${id}`, personId: id, kind: "ban" as const, actorId, nowMs: NOON };
    await store().sanctions.give({ ...ban, reason: "spam: 广告", untilAt });
    expect(await ask()).toEqual(refuse("banned", { untilMs: untilAt, reason: "spam" }));
    expect(await ask(null)).toMatchObject({ person: id });
  });
});
