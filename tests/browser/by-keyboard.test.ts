// The whole first visit without a thumb, a mouse or eyes: keys, and the names a screen reader says.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser, Locator, Page } from "playwright-core";
import { launchChromium } from "../support/browser.ts";
import { placeOf, untilAway, untilReady } from "../support/page-game.ts";
import { openVisit, type Visit } from "../support/page-visit.ts";
import { textOf } from "../support/page-words.ts";
import { startServer, type TestServer } from "../support/server.ts";

/** A place some steps from the gate, by its names in the pack. */
const NEAR_PLACE = { zh: "南门", en: "South Gate" };
const MOST_STOPS = 80;

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

describe.each(["zh", "en"] as const)("a first visit by keyboard in %s", (language) => {
  const say = textOf(language);
  let visit: Visit;
  let page: Page;
  const anyTitle = (key: string): RegExp => new RegExp(say(key, { title: ".+" }));
  const button = (name: string): Locator => page.getByRole("button", { name, exact: true });
  beforeAll(async () => {
    visit = await openVisit(browser, server, { language, desktop: true });
    page = visit.page;
  });
  afterAll(() => visit?.context.close());

  test("the card is filled in and sent by keys alone", async () => {
    await page.getByRole("button", { name: say("welcome.go") }).waitFor();
    await tabTo(page, page.getByLabel(say("welcome.name")));
    await page.keyboard.type(language === "zh" ? "周宁" : "Zhou Ning");
    await tabTo(page, page.getByLabel(say("welcome.entryYear")));
    await page.keyboard.type("1998");
    await tabTo(page, button(say("welcome.go")));
    await page.keyboard.press("Enter");
    await untilReady(page);
  });

  test("a place is found by name on the map and walked to", async () => {
    await tabTo(page, button(say("hud.map")));
    await page.keyboard.press("Enter");
    const map = page.getByRole("dialog", { name: say("map.title") });
    await map.waitFor();
    await tabTo(page, map.getByRole("searchbox", { name: say("map.search") }));
    await page.keyboard.type(NEAR_PLACE[language]);
    const walk = map
      .getByRole("list", { name: say("map.places") })
      .getByRole("button", { name: new RegExp(`^${say("map.go")}`) })
      .first();
    await tabTo(page, walk);
    await page.keyboard.press("Enter");
    await map.waitFor({ state: "detached" });
  });

  test("the nearest item is walked to and picked up by its button", async () => {
    const near = page.locator("button").filter({ hasText: anyTitle("collect.goTo") });
    const take = page.locator("button").filter({ hasText: anyTitle("collect.take") });
    await near.or(take).first().waitFor();
    if (!(await take.isVisible())) {
      await tabTo(page, near);
      await page.keyboard.press("Enter");
      await take.waitFor();
    }
    await tabTo(page, take);
    await page.keyboard.press("Enter");
    const card = page.getByRole("dialog");
    await card.getByText(say("item.new")).waitFor();
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
  });

  test("the album is opened and says by name what was found", async () => {
    await tabTo(page, button(say("hud.album")));
    await page.keyboard.press("Enter");
    const album = page.getByRole("dialog", { name: say("album.title") });
    await album.waitFor();
    expect(await album.locator(".item-cell-name").count()).toBe(1);
    const title = await album.locator(".item-cell-name").textContent();
    // One of many: it is looked for by its name, as one does without a mouse.
    await tabTo(page, album.getByRole("searchbox", { name: say("album.search") }));
    await page.keyboard.type(title ?? "");
    await tabTo(page, album.getByRole("button", { name: title ?? "", exact: false }).first());
    await page.keyboard.press("Enter");
    const card = page.getByRole("dialog", { name: title ?? "" });
    await card.waitFor();
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
  });

  test("arrow keys walk, and nothing has gone wrong", async () => {
    const from = await placeOf(page);
    await page.keyboard.down("ArrowDown");
    await page.keyboard.down("ArrowRight");
    await untilAway(page, from);
    await page.keyboard.up("ArrowDown");
    await page.keyboard.up("ArrowRight");
    expect(visit.troubles).toEqual([]);
  });
});

/** Presses Tab until the focus is there, as one does without a mouse; fails when it never comes. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  await goal.waitFor();
  const isThere = (): Promise<boolean> =>
    goal.evaluate((element) => element === document.activeElement);
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await isThere()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reaches ${goal.toString()}`);
}
