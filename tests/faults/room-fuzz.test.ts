import { expect, test } from "vitest";
import { EMOTES } from "../../shared/world/protocol.ts";
import { PHRASES } from "../../shared/world/phrases.ts";
import { FRAME_CHANNEL, REPORT_CHANNEL } from "../../shared/world/frames.ts";
import { oddBytes, oddValue, spoil } from "../support/broken-input.ts";
import { enterCampus, leave, request, type InCampus } from "../support/campus.ts";
import { makeGuest } from "../support/guest.ts";
import { createRandom, type Random } from "../support/random.ts";
import { describeServer } from "../support/server.ts";
import { makeVictim, recordOf } from "../support/victim.ts";

const MESSAGES = 5_000;
const SEED = 7;
/** A copy closes the line of whoever sends more than forty in a second; then one comes anew. */
const A_VISIT = 39;
const ATTACKERS = 4;

describeServer("nonsense sent to a copy", (server) => {
  test(`${MESSAGES} messages with seed ${SEED}: the copy stands, and the others are left alone`, async () => {
    const victim = await makeVictim(server());
    const before = await recordOf(server(), victim);
    const bystander = await enterCampus(server(), await makeGuest(server()));
    const random = createRandom(SEED);
    let sent = 0;
    async function attack(): Promise<void> {
      const guest = await makeGuest(server());
      while (sent < MESSAGES) {
        const here = await enterCampus(server(), guest);
        for (let n = 0; n < A_VISIT && here.closed === null; n++) {
          sendNonsense(random, here, victim.id);
          sent++;
        }
        await leave(here);
      }
    }
    await Promise.all(Array.from({ length: ATTACKERS }, attack));
    expect(sent).toBeGreaterThanOrEqual(MESSAGES);
    expect(bystander.closed).toBeNull();
    expect(await request(bystander, "emote", { emote: "wave" })).toEqual({});
    await leave(bystander);
    const here = await enterCampus(server(), victim);
    expect(here.heard.map(({ type }) => type)).toEqual(["welcomed"]);
    await leave(here);
    expect(await recordOf(server(), victim)).toEqual(before);
  });
});

function sendNonsense(random: Random, { room }: InCampus, person: string): void {
  const kind = random.below(20);
  if (kind === 0) room.connection.send(oddBytes(random, 40));
  else if (kind === 1) room.sendBytes(oddValue(random, 0) as string, oddBytes(random, 200));
  else if (kind <= 4) room.sendBytes(REPORT_CHANNEL, oddBytes(random, 8));
  else if (kind === 5) room.sendBytes(FRAME_CHANNEL, oddBytes(random, 60));
  else if (kind === 6) room.send(random.pick(["", "teleport", "__proto__", "0"]), oddValue(random));
  else {
    const { type, payload } = validMessage(random, person);
    const said = random.next() < 0.4 ? payload : spoil(random, payload);
    const given = random.next() < 0.1 ? oddValue(random) : said;
    // Half are asked and half are only sent; what is refused or cut off is as it should be.
    if (random.next() < 0.5) room.send(type, given);
    else void room.request(type, given).catch(() => undefined);
  }
}

function validMessage(
  random: Random,
  person: string,
): { type: string; payload: Record<string, unknown> } {
  return random.pick([
    { type: "say", payload: { phrase: random.pick(PHRASES) } },
    { type: "say", payload: { text: "大家好" } },
    { type: "emote", payload: { emote: random.pick(EMOTES) } },
    { type: "enter", payload: { door: "museum" } },
    { type: "travel", payload: { landmark: "south_gate" } },
    { type: "unstick", payload: {} },
    { type: "collect", payload: { item: "south-gate-1999" } },
    { type: "report", payload: { person, reason: "spam", words: "很吵" } },
  ]);
}
