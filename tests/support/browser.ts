/**
 * A real Chromium for the browser tests: found on this machine or installed, and said aloud which.
 * Only this module knows where browsers come from and which switches they need without a screen.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const SYSTEM_NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
];
const SYSTEM_PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];
const PACKAGES = ["chromium", "fonts-noto-cjk"];
const APT_WITHIN_MS = 240_000;
const DOWNLOAD_WITHIN_MS = 60_000;
const DOWNLOAD = ["node_modules/playwright-core/cli.js", "install", "chromium"];

/** WebGL without a graphics card; the rest keeps the browser from calling home. */
const SWITCHES = [
  "--no-sandbox",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--autoplay-policy=no-user-gesture-required",
];

interface Found {
  path: string;
  how: string;
}

/** Path of a Chromium; installs one where it may. Fails with the one command to type. */
export function findChromium(): string {
  const found = given() ?? installed() ?? fromDebian() ?? downloaded();
  if (!found) {
    throw new Error(
      `No Chromium was found and none could be installed. Type: node ${DOWNLOAD.join(" ")}\n` +
        "(or set CHROMIUM_PATH to a browser of your own)",
    );
  }
  say(`Chromium: ${found.path} (${found.how})`);
  return found.path;
}

/** Starts a Chromium without a window. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: SWITCHES });
}

function given(): Found | null {
  const path = process.env["CHROMIUM_PATH"];
  if (!path) return null;
  if (!isProgram(path)) throw new Error(`CHROMIUM_PATH is ${path}, which is no program.`);
  return { path, how: "from CHROMIUM_PATH" };
}

function installed(): Found | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const onPath = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const path = [...onPath, ...SYSTEM_PLACES].find(isProgram);
  return path === undefined ? ofPlaywright() : { path, how: "of this system" };
}

function ofPlaywright(): Found | null {
  const path = chromium.executablePath();
  return isProgram(path) ? { path, how: "downloaded by Playwright" } : null;
}

function fromDebian(): Found | null {
  if (process.getuid?.() !== 0 || !isProgram("/usr/bin/apt-get")) return null;
  say(`No browser here: installing ${PACKAGES.join(" and ")} with apt-get …`);
  const options = ["-q", "-y", "-o", "DPkg::Lock::Timeout=200", "--no-install-recommends"];
  const calls = [["update"], ["install", ...options, ...PACKAGES]];
  for (const args of calls) run("apt-get", args, APT_WITHIN_MS);
  const found = installed();
  return found && { ...found, how: "installed just now with apt-get" };
}

function downloaded(): Found | null {
  say("No browser here: asking Playwright for one, for at most a minute …");
  run(process.execPath, DOWNLOAD, DOWNLOAD_WITHIN_MS);
  return ofPlaywright();
}

function run(program: string, args: string[], timeout: number): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const cwd = join(import.meta.dirname, "..", "..");
  const { status, stderr } = spawnSync(program, args, { cwd, env, timeout, encoding: "utf8" });
  if (status !== 0) say(`${program} ${args[0]} did not work: ${stderr.slice(-400)}`);
}

/** A runner may hide what is logged; where the browser comes from is always told. */
function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
