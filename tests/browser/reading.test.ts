// How the game reads: large letters, two languages, little motion.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../support/browser.ts";
import { placeOf, untilAway, untilReady } from "../support/page-game.ts";
import { joinAs, openVisit, type Visit } from "../support/page-visit.ts";
import { textOf } from "../support/page-words.ts";
import { startServer, type TestServer } from "../support/server.ts";

const zh = textOf("zh");
const en = textOf("en");
/** Smallest letters, CSS px (issue 2). */
const LETTERS = { usual: 16, elder: 20 };

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

describe("large letters", () => {
  let visit: Visit;
  let page: Page;
  beforeAll(async () => {
    visit = await openVisit(browser, server);
    page = visit.page;
  });
  afterAll(() => visit?.context.close());

  test("those who came by 1985 are offered them in one tap", async () => {
    await page.getByLabel(zh("welcome.entryYear")).fill("1982");
    await page.getByRole("button", { name: zh("welcome.elder") }).tap();
    expect(await smallLetters(page, LETTERS.elder)).toEqual([]);
  });

  test("then there is no stick, and a place name walks there", async () => {
    await joinAs(visit, "赵大爷", "1982");
    const places = page.getByRole("group", { name: zh("elder.places") });
    await places.getByRole("button").first().waitFor();
    expect(await page.locator(".stick").count()).toBe(0);
    expect(await smallLetters(page, LETTERS.elder)).toEqual([]);
    const from = await placeOf(page);
    await places.getByRole("button").nth(2).tap();
    await untilAway(page, from, 1);
  });

  test("they stay after a reload, and in the panels", async () => {
    await page.reload();
    await untilReady(page);
    await page.getByRole("button", { name: zh("hud.menu"), exact: true }).tap();
    await page.getByRole("dialog", { name: zh("menu.title") }).waitFor();
    expect(await smallLetters(page, LETTERS.elder)).toEqual([]);
    expect(visit.troubles).toEqual([]);
  });
});

describe("languages and motion", () => {
  let visit: Visit;
  let page: Page;
  beforeAll(async () => {
    visit = await openVisit(browser, server, { calm: true });
    page = visit.page;
  });
  afterAll(() => visit?.context.close());

  test("the card changes its language at once and keeps what was typed", async () => {
    await page.getByLabel(zh("welcome.name")).fill("Wang");
    await page.getByRole("button", { name: "English" }).tap();
    await page.getByRole("button", { name: en("welcome.go") }).waitFor();
    expect(await page.getByLabel(en("welcome.name")).inputValue()).toBe("Wang");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await smallLetters(page, LETTERS.usual)).toEqual([]);
  });

  test("the settings change it too, and a reload remembers", async () => {
    await joinAs({ ...visit, language: "en" }, "Wang");
    expect(await smallLetters(page, LETTERS.usual)).toEqual([]);
    await page.getByRole("button", { name: en("hud.menu"), exact: true }).tap();
    await page.getByRole("button", { name: en("menu.settings"), exact: true }).tap();
    await page.getByRole("button", { name: "中文" }).tap();
    await page.getByRole("dialog", { name: zh("settings.title") }).waitFor();
    await page.reload();
    await untilReady(page);
    await page.getByRole("dialog", { name: zh("settings.title") }).waitFor();
  });

  test("with reduced motion asked for, no style moves anything for long", async () => {
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ effect }) => {
          const { duration, iterations } = effect?.getComputedTiming() ?? {};
          return Number(duration) * Number(iterations) > 500;
        })
        .map((animation) => (animation as CSSAnimation).animationName),
    );
    expect(moving).toEqual([]);
    expect(visit.troubles).toEqual([]);
  });
});

/** Texts in sight whose letters are smaller than wanted. */
function smallLetters(page: Page, least: number): Promise<string[]> {
  return page.evaluate((px) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const small: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim() ?? "";
      if (!element?.checkVisibility() || words === "" || element.closest(".visually-hidden")) {
        continue;
      }
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (size < px - 0.01) small.push(`${size}px ${words.slice(0, 30)}`);
    }
    return small;
  }, least);
}
