/** The first visit on a slow phone: when something is painted, when one can walk, what was sent till then. */
import type { Browser, CDPSession, Page } from "playwright-core";

/** Chrome's own “Fast 4G”: bytes a second and ms. */
const FAST_4G = {
  offline: false,
  latency: 165,
  downloadThroughput: (9_000_000 * 0.9) / 8,
  uploadThroughput: (1_500_000 * 0.9) / 8,
};
const CPU_SLOWED = 4;

export interface FirstVisit {
  firstPaintMs: number;
  /** The card can be filled in. */
  cardMs: number;
  /** The first step would be taken; the card is filled in by a machine, at once. */
  walkingMs: number;
  /** Sent to the phone before the first step, compressed as on the wire, kB of 1,000 bytes. */
  kilobytes: number;
  byType: Record<string, number>;
  files: { file: string; kilobytes: number; endMs: number }[];
}

interface Sent {
  type: string;
  url: string;
  bytes: number;
  endMs: number;
}

export async function measureFirstVisit(browser: Browser, url: string): Promise<FirstVisit> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: "zh-CN",
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const sent = await listen(session);
  await session.send("Network.emulateNetworkConditions", FAST_4G);
  await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWED });
  await page.addInitScript(noteMoments);
  await page.goto(`${url}/?inspect=1`, { waitUntil: "commit" });
  await page.locator("input[name=nickname]").fill("林晓");
  await page.locator("button[type=submit]").click();
  await page.waitForFunction(() => "walkingMs" in globalThis);
  const visit = summed(await momentsOf(page), sent());
  await context.close();
  return visit;
}

/** Runs in the page before everything else: writes down when the card and the world are there. */
function noteMoments(): void {
  const page = globalThis as unknown as {
    cardMs?: number;
    walkingMs?: number;
    duter?: { ready: boolean };
  };
  function look(): void {
    if (page.cardMs === undefined && document.querySelector("input[name=nickname]")) {
      page.cardMs = performance.now();
    }
    const online = document.querySelector(".hud") && !document.querySelector(".link-note");
    if (page.duter?.ready && online) page.walkingMs = performance.now();
    else setTimeout(look, 10);
  }
  look();
}

function momentsOf(page: Page): Promise<{ paintMs: number; cardMs: number; walkingMs: number }> {
  return page.evaluate(() => {
    const noted = globalThis as unknown as { cardMs: number; walkingMs: number };
    const paint = performance.getEntriesByName("first-contentful-paint")[0];
    return {
      paintMs: paint?.startTime ?? Number.NaN,
      cardMs: noted.cardMs,
      walkingMs: noted.walkingMs,
    };
  });
}

/** Writes down what the network brings; the result is read at any time. */
async function listen(session: CDPSession): Promise<() => Sent[]> {
  const open = new Map<string, Sent>();
  const startedAt = new Map<string, number>();
  let first = 0;
  await session.send("Network.enable");
  session.on("Network.requestWillBeSent", ({ requestId, request, type, timestamp }) => {
    first ||= timestamp;
    startedAt.set(requestId, timestamp);
    open.set(requestId, { type: type ?? "Other", url: request.url, bytes: 0, endMs: 0 });
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength, timestamp }) => {
    const one = open.get(requestId);
    if (one) Object.assign(one, { bytes: encodedDataLength, endMs: (timestamp - first) * 1_000 });
  });
  session.on("Network.webSocketCreated", ({ requestId, url }) => {
    open.set(requestId, { type: "WebSocket", url, bytes: 0, endMs: 0 });
  });
  session.on("Network.webSocketFrameReceived", ({ requestId, response }) => {
    const one = open.get(requestId);
    // Binary frames are handed over in base64.
    if (one) one.bytes += Math.ceil(response.payloadData.length * 0.75);
  });
  return () => [...open.values()].filter(({ bytes }) => bytes > 0);
}

function summed(
  moments: { paintMs: number; cardMs: number; walkingMs: number },
  all: Sent[],
): FirstVisit {
  const sent = all.filter(({ endMs }) => endMs <= moments.walkingMs);
  const byType: Record<string, number> = {};
  for (const { type, bytes } of sent) byType[type] = round((byType[type] ?? 0) + bytes / 1_000);
  return {
    firstPaintMs: Math.round(moments.paintMs),
    cardMs: Math.round(moments.cardMs),
    walkingMs: Math.round(moments.walkingMs),
    kilobytes: round(sent.reduce((sum, { bytes }) => sum + bytes, 0) / 1_000),
    byType,
    files: sent
      .toSorted((a, b) => b.bytes - a.bytes)
      .map(({ url, bytes, endMs }) => ({
        file: new URL(url).pathname.split("/").slice(-2).join("/"),
        kilobytes: round(bytes / 1_000),
        endMs: Math.round(endMs),
      })),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
