/**
 * Runs once before all browser tests: the client is built and a browser is found here, so that two
 * test files that start at the same time do not both build or install.
 */
import { join } from "node:path";
import { buildClient } from "../../server/platform/built-pages.ts";
import { findChromium } from "./browser.ts";

export async function setup(): Promise<void> {
  await buildClient(join(import.meta.dirname, "..", ".."));
  process.env["CHROMIUM_PATH"] = findChromium();
}
