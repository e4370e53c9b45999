// The main job, on a phone: a link is opened, one walks, finds something, and finds it again later.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { launchChromium } from "../support/browser.ts";
import {
  collectNearest,
  freeGround,
  placeOf,
  tapTile,
  untilLively,
  untilNear,
  untilReady,
  untilStill,
} from "../support/page-game.ts";
import { picturedWorld } from "../support/page-picture.ts";
import { joinAs, openVisit, type Visit } from "../support/page-visit.ts";
import { textOf } from "../support/page-words.ts";
import { startServer, type TestServer } from "../support/server.ts";

const FIRST_ITEM_WITHIN_MS = 30_000;

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  server = await startServer({ pages: "built", env: { CAMPUS_CLOCK: "10:00" } });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe.each(["zh", "en"] as const)("a first visit on a phone in %s", (language) => {
  const say = textOf(language);
  let visit: Visit;
  beforeAll(async () => {
    visit = await openVisit(browser, server, { language });
  });
  afterAll(() => visit?.context.close());

  test("the first thing painted is a card with words, before the world has come", async () => {
    const another = await openVisit(browser, server, { language });
    await another.context.route("**/start-world*", (route) => route.abort());
    await another.page.reload();
    const go = another.page.getByRole("button", { name: say("welcome.go") });
    await go.waitFor();
    expect(await another.page.title()).not.toBe("");
    await another.context.close();
  });

  test("from the card into the world, which is a picture and no blank", async () => {
    await joinAs(visit, language === "zh" ? "林晓" : "Lin Xiao");
    const picture = await picturedWorld(visit.page);
    expect(picture.colours).toBeGreaterThan(40);
    expect(picture.commonest).toBeLessThan(0.6);
  });

  test("a lone visitor sees life without a step: five who move, three lanterns", async () => {
    await untilLively(visit.page, { moving: 5, lanterns: 3 });
  });

  test("WALK-1 a tap on the ground walks there", async () => {
    const goal = await freeGround(visit.page);
    await tapTile(visit.page, goal);
    await untilStill(visit.page);
    await untilNear(visit.page, goal, 1.5);
  });

  test("the first item is mine within 30 s of walking about, with its story and sources", async () => {
    const { page } = visit;
    page.setDefaultTimeout(FIRST_ITEM_WITHIN_MS);
    await collectNearest(page);
    const card = page.getByRole("dialog");
    await card.getByText(say("item.new")).waitFor();
    await card.getByRole("heading", { name: say("item.sources") }).waitFor();
    expect(await card.locator(".item-sources li").count()).toBeGreaterThan(0);
  });

  test("the album shows it, and a reload finds the same place, panel and item", async () => {
    const { page } = visit;
    await page.getByRole("button", { name: say("app.close") }).click();
    await page.getByRole("button", { name: say("hud.album"), exact: true }).click();
    const album = page.getByRole("dialog", { name: say("album.title") });
    await album.locator(".item-cell-name").first().waitFor();
    const had = await album.locator(".item-cell-name").allTextContents();
    const stood = await placeOf(page);
    await page.reload();
    await untilReady(page);
    await album.locator(".item-cell-name").first().waitFor();
    expect(await album.locator(".item-cell-name").allTextContents()).toEqual(had);
    await untilNear(page, stood, 0.3);
  });

  test("nothing has gone wrong on the page meanwhile", () => {
    expect(visit.troubles).toEqual([]);
  });
});
