/** Opens the game as a person does, on a phone of our own, and writes down whatever goes wrong in it. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { textOf, type TestLanguage } from "./page-words.ts";
import { untilReady } from "./page-game.ts";

export interface Visit {
  page: Page;
  context: BrowserContext;
  language: TestLanguage;
  /** Console errors, uncaught errors, failed requests and error answers, in words. */
  troubles: string[];
}

export interface VisitOptions {
  language?: TestLanguage;
  /** Query of the page besides `inspect=1`, e.g. `lang=en`. */
  query?: string;
  calm?: boolean;
  /** A keyboard and a mouse instead of a thumb. */
  desktop?: boolean;
  /** Device pixels for one CSS pixel; 1 keeps the tests quick. */
  density?: number;
}

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 900, height: 700 };

/** Opens the page of a server in a browser profile of its own, up to its first words. */
export async function openVisit(
  browser: Browser,
  server: { readonly url: string },
  options: VisitOptions = {},
): Promise<Visit> {
  const { language = "zh", desktop = false, calm = false, density = 1 } = options;
  const context = await browser.newContext({
    viewport: desktop ? DESKTOP : PHONE,
    deviceScaleFactor: density,
    hasTouch: !desktop,
    isMobile: !desktop,
    locale: language === "zh" ? "zh-CN" : "en-GB",
    reducedMotion: calm ? "reduce" : "no-preference",
  });
  const visit = await openTab(context, language);
  await visit.page.goto(`${server.url}/?inspect=1&${options.query ?? ""}`);
  return visit;
}

/** Another tab of the same browser profile, still empty. */
export async function openTab(context: BrowserContext, language: TestLanguage): Promise<Visit> {
  const page = await context.newPage();
  const troubles: string[] = [];
  listenForTroubles(page, troubles);
  return { page, context, language, troubles };
}

/** Fills in the welcome card by its labels and walks in; resolves when one can walk. */
export async function joinAs(
  { page, language }: Visit,
  name: string,
  entryYear = "2009",
): Promise<void> {
  const say = textOf(language);
  await page.getByLabel(say("welcome.name")).fill(name);
  await page.getByLabel(say("welcome.entryYear")).fill(entryYear);
  await page.getByRole("button", { name: say("welcome.go") }).click();
  await untilReady(page);
}

function listenForTroubles(page: Page, troubles: string[]): void {
  page.on("console", (message) => {
    if (message.type() === "error")
      troubles.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => {
    // What is still on its way when a page is left is given up by the browser.
    if (request.failure()?.errorText === "net::ERR_ABORTED") return;
    troubles.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ""}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
}
