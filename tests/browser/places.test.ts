// Going about: the map, the museum's door, the stick, sitting down.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import type { Point } from "../../shared/world/grid.ts";
import { launchChromium } from "../support/browser.ts";
import { loadMap } from "../support/campus-map.ts";
import { placeOf, untilAway, untilNear, untilOnMap, untilStill } from "../support/page-game.ts";
import { picturedWorld } from "../support/page-picture.ts";
import { joinAs, openVisit, type Visit } from "../support/page-visit.ts";
import { textOf } from "../support/page-words.ts";
import { startServer, type TestServer } from "../support/server.ts";

const say = textOf("zh");
const MUSEUM = "校史馆";
const GATE = "南门";
/** Across half the campus, on a slow machine, ms. */
const LONG_WALK_MS = 55_000;

let server: TestServer;
let browser: Browser;
let visit: Visit;
let page: Page;
let museumDoor: Point;
beforeAll(async () => {
  server = await startServer({ pages: "built", env: { CAMPUS_CLOCK: "10:00" } });
  browser = await launchChromium();
  visit = await openVisit(browser, server);
  page = visit.page;
  const { doors } = await loadMap(server, "campus");
  const door = doors.find((one) => one.toMap === "museum");
  if (!door) throw new Error("the campus has no door into the museum");
  museumDoor = { x: door.x + door.w / 2, y: door.y + door.h / 2 };
  await joinAs(visit, "林晓");
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe("going about on a phone", () => {
  test("WALK-1 the stick walks as long as a thumb holds it", async () => {
    const from = await placeOf(page);
    const stick = await page.locator(".stick").boundingBox();
    if (!stick) throw new Error("no stick in sight");
    const middle = { x: stick.x + stick.width / 2, y: stick.y + stick.height / 2 };
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    await page.mouse.move(middle.x, middle.y - 40, { steps: 4 });
    await untilAway(page, from, 1.5);
    await page.mouse.up();
    const to = await placeOf(page);
    expect(to.y).toBeLessThan(from.y);
  });

  test("sitting down is seen by the one who sits, and a step ends it", async () => {
    const from = await placeOf(page);
    await page.getByRole("button", { name: say("hud.say"), exact: true }).tap();
    await page.getByRole("button", { name: say("emote.sit"), exact: true }).tap();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await placeOf(page)).toEqual(from);
    await page.keyboard.down("ArrowLeft");
    await untilAway(page, from, 0.5);
    await page.keyboard.up("ArrowLeft");
  });

  test("a place found by name on the map is walked to, running with Shift", async () => {
    await openMap(page);
    await page.getByRole("searchbox", { name: say("map.search") }).fill(MUSEUM);
    await page
      .getByRole("list", { name: say("map.places") })
      .getByRole("button", { name: new RegExp(`^${say("map.go")}`) })
      .first()
      .tap();
    await page.keyboard.down("ShiftLeft");
    page.setDefaultTimeout(LONG_WALK_MS);
    await untilNear(page, museumDoor, 6);
    await untilStill(page);
    await page.keyboard.up("ShiftLeft");
  });

  test("the museum is entered by its door, has rooms inside, and is left by its door", async () => {
    await page.getByRole("button", { name: say("hud.enter"), exact: true }).tap();
    await untilOnMap(page, "museum");
    await page.locator(".curtain, .link-note").waitFor({ state: "detached" });
    await expect.poll(async () => (await picturedWorld(page)).colours).toBeGreaterThan(30);
    const inside = await placeOf(page);
    await page.keyboard.down("ArrowUp");
    await untilAway(page, inside, 1);
    await page.keyboard.up("ArrowUp");
    await page.keyboard.down("ArrowDown");
    await page.getByRole("button", { name: say("hud.enter"), exact: true }).waitFor();
    await page.keyboard.up("ArrowDown");
    await page.getByRole("button", { name: say("hud.enter"), exact: true }).tap();
    await untilOnMap(page, "campus");
    await untilNear(page, museumDoor, 4);
  });

  test("WALK-5 who has been at a place can go back to it at once", async () => {
    const from = await placeOf(page);
    await openMap(page);
    await page.getByRole("searchbox", { name: say("map.search") }).fill(GATE);
    await page
      .getByRole("list", { name: say("map.places") })
      .locator(".place-row")
      .first()
      .tap();
    await page.getByRole("button", { name: say("map.travel") }).tap();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await untilAway(page, from, 30);
  });

  test("nothing has gone wrong on the page meanwhile", () => {
    expect(visit.troubles).toEqual([]);
  });
});

async function openMap(page: Page): Promise<void> {
  await page.getByRole("button", { name: say("hud.map"), exact: true }).tap();
  await page.getByRole("dialog", { name: say("map.title") }).waitFor();
}
