// The same game by night, in winter, and with another university's pack.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { launchChromium } from "../support/browser.ts";
import { picturedWorld, type PictureFacts } from "../support/page-picture.ts";
import { collectNearest, nearestItem } from "../support/page-game.ts";
import { joinAs, openVisit } from "../support/page-visit.ts";
import { textOf } from "../support/page-words.ts";
import { startServer } from "../support/server.ts";

const say = textOf("zh");

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

describe("the campus through day and year", () => {
  const seen: Record<string, PictureFacts> = {};

  test.each([
    ["a spring noon", { CAMPUS_CLOCK: "12:00", CAMPUS_SEASON: "spring" }],
    ["a spring night", { CAMPUS_CLOCK: "22:00", CAMPUS_SEASON: "spring" }],
    ["a winter noon", { CAMPUS_CLOCK: "12:00", CAMPUS_SEASON: "winter" }],
  ])("%s is drawn whole and without errors", async (name, env) => {
    const server = await startServer({ pages: "built", env });
    try {
      const visit = await openVisit(browser, server, { calm: true });
      await joinAs(visit, "林晓");
      await nearestItem(visit.page);
      const picture = await picturedWorld(visit.page);
      seen[name] = picture;
      expect(picture.colours).toBeGreaterThan(30);
      expect(picture.commonest).toBeLessThan(0.6);
      expect(visit.troubles).toEqual([]);
      await visit.context.close();
    } finally {
      await server.stop();
    }
  });

  test("the night is darker than the day, and winter lighter than spring", () => {
    const light = (name: string): number => seen[name]?.brightness ?? Number.NaN;
    expect(light("a spring night")).toBeLessThan(light("a spring noon") * 0.75);
    expect(light("a winter noon")).not.toBeCloseTo(light("a spring noon"), 0);
  });
});

test("another university's pack is walked in the same way", async () => {
  const env = { CONTENT_PACK: "demo-university", CAMPUS_CLOCK: "12:00" };
  const server = await startServer({ pages: "built", env });
  try {
    const visit = await openVisit(browser, server);
    await joinAs(visit, "林晓");
    expect((await picturedWorld(visit.page)).colours).toBeGreaterThan(30);
    await collectNearest(visit.page);
    await visit.page.getByRole("dialog").getByText(say("item.new")).waitFor();
    expect(visit.troubles).toEqual([]);
    await visit.context.close();
  } finally {
    await server.stop();
  }
});
