// Every card and panel in both languages, looked over by axe: nothing serious or critical.
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../support/browser.ts";
import { enterCampus } from "../support/campus.ts";
import { makeGuest } from "../support/guest.ts";
import { graveFindings } from "../support/page-axe.ts";
import { collectNearest } from "../support/page-game.ts";
import { joinAs, openVisit, type Visit } from "../support/page-visit.ts";
import { textOf } from "../support/page-words.ts";
import { startServer, type TestServer } from "../support/server.ts";

const NEIGHBOUR = "陈曦";

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  server = await startServer({
    pages: "built",
    env: { CAMPUS_CLOCK: "10:00", ICP_NUMBER: "辽ICP备1号" },
  });
  browser = await launchChromium();
  await enterCampus(server, await makeGuest(server, { name: NEIGHBOUR }));
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe.each(["zh", "en"] as const)("the game in %s", (language) => {
  const say = textOf(language);
  let visit: Visit;
  let page: Page;
  beforeAll(async () => {
    visit = await openVisit(browser, server, { language, calm: true });
    page = visit.page;
    await page.getByRole("button", { name: say("welcome.go") }).waitFor();
  });
  afterAll(() => visit?.context.close());
  // A panel with a finding must not stand in the way of the next one.
  afterEach(() => page.keyboard.press("Escape"));

  test("the welcome card, empty and with what is wrong said", async () => {
    expect(await graveFindings(page)).toEqual([]);
    await page.getByRole("button", { name: say("welcome.go") }).click();
    await page.locator("[aria-invalid=true]").first().waitFor();
    expect(await graveFindings(page)).toEqual([]);
  });

  test("the world with its buttons, and the card of a first find", async () => {
    await joinAs(visit, language === "zh" ? "林晓" : "Lin Xiao");
    expect(await graveFindings(page)).toEqual([]);
    await collectNearest(page);
    await page.getByRole("dialog").getByText(say("item.new")).waitFor();
    expect(await graveFindings(page)).toEqual([]);
  });

  test.each(["map", "album", "speak", "menu"])("the panel %s", async (panel) => {
    await openFromHud(panel === "speak" ? "say" : panel);
    expect(await graveFindings(page)).toEqual([]);
  });

  test.each([
    "people",
    "friends",
    "look",
    "sets",
    "quiz",
    "blessing",
    "keepsake",
    "copies",
    "device",
    "settings",
    "help",
  ])("the panel %s", async (panel) => {
    await openFromHud("menu");
    await page.getByRole("button", { name: say(`menu.${panel}`), exact: true }).tap();
    await page.getByRole("dialog", { name: say("menu.title") }).waitFor({ state: "detached" });
    await untilQuiet(page);
    expect(await graveFindings(page)).toEqual([]);
  });

  test.each(["privacy", "credits"])("the panel %s", async (panel) => {
    await openFromHud("menu");
    await page.getByRole("button", { name: say(`footer.${panel}`) }).tap();
    await page.getByRole("dialog", { name: say("menu.title") }).waitFor({ state: "detached" });
    expect(await graveFindings(page)).toEqual([]);
  });

  test("somebody's card, and the form to report", async () => {
    await openFromHud("menu");
    await page.getByRole("button", { name: say("menu.people"), exact: true }).tap();
    await page.getByRole("button", { name: new RegExp(NEIGHBOUR) }).tap();
    const card = page.getByRole("dialog", { name: NEIGHBOUR });
    await card.waitFor();
    expect(await graveFindings(page)).toEqual([]);
    await card.getByRole("button", { name: say("person.report") }).tap();
    await card.getByRole("button", { name: say("report.send") }).waitFor();
    expect(await graveFindings(page)).toEqual([]);
  });

  test("a hint of something still to be found", async () => {
    await openFromHud("album");
    await page.locator(".item-cell:not(:has(.item-cell-name))").first().tap();
    await page.getByRole("dialog", { name: say("item.missingTitle") }).waitFor();
    expect(await graveFindings(page)).toEqual([]);
    expect(visit.troubles).toEqual([]);
  });

  async function openFromHud(button: string): Promise<void> {
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByRole("button", { name: say(`hud.${button}`), exact: true }).tap();
    await page.getByRole("dialog").waitFor();
    await untilQuiet(page);
  }
});

test("the organiser's desk, at the door and inside, in both languages", async () => {
  const context = await browser.newContext({ reducedMotion: "reduce", locale: "zh-CN" });
  const page = await context.newPage();
  await page.goto(`${server.url}/organiser`);
  const zh = textOf("zh");
  await page.getByRole("heading", { name: zh("signIn.needLink") }).waitFor();
  expect(await graveFindings(page)).toEqual([]);
  // Only the fragment changes, which alone would not load the page anew.
  await page.goto("about:blank");
  await page.goto(`${server.url}/organiser#link=${server.link}`);
  await page.getByLabel(zh("signIn.name")).fill("主持");
  await page.getByRole("button", { name: zh("signIn.go") }).click();
  for (const language of ["zh", "en"] as const) {
    const say = textOf(language);
    const sections = page.getByRole("navigation", { name: say("desk.sections") });
    await sections.waitFor();
    const links = await sections.getByRole("link").all();
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) {
      await link.click();
      await untilQuiet(page);
      const section = await link.textContent();
      expect({ section, found: await graveFindings(page) }).toEqual({ section, found: [] });
    }
    if (language === "zh") await page.getByRole("button", { name: "English" }).click();
  }
  await context.close();
});

/** Resolves when nothing is being read and no animation runs. */
async function untilQuiet(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector(".history-waiting, [aria-busy=true]") === null &&
      document.getAnimations().every(({ playState }) => playState !== "running"),
  );
}
