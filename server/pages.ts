/** The HTML pages: the built file with the boot values, title and link preview of this university. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Express, Request } from "express";
import type { Boot } from "../shared/kernel/boot.ts";
import type { Localised } from "../shared/kernel/localised.ts";
import type { Config } from "./platform/config.ts";
import type { LoadedPack } from "./platform/content/load-pack.ts";
import { sendHtml } from "./platform/http/compressed-html.ts";
import { serveMedia } from "./platform/http/media.ts";
import type { PageName, PageSource } from "./platform/page-source.ts";

interface PageDeps {
  config: Config;
  loaded: LoadedPack;
  source: PageSource;
  root: string;
  nowMs(): number;
}

export async function servePages(app: Express, deps: PageDeps): Promise<void> {
  const kit = await serveMedia(app, {
    name: "kit",
    folder: join(deps.root, "assets"),
    parts: ["sprites", "sound"],
  });
  const pack = await serveMedia(app, {
    name: "pack",
    folder: deps.loaded.folder,
    parts: ["maps", "sprites", "pictures"],
  });
  const spritePages = await readSpritePages(deps.loaded.folder);
  const boot = (request: Request): Boot => bootOf(deps, { kit, pack, spritePages, request });
  const pages: Record<string, PageName> = { "/": "index", "/organiser": "organiser" };
  for (const [path, page] of Object.entries(pages)) {
    app.get(path, async (request, response) => {
      const html = await deps.source.html(page, request.originalUrl);
      await sendHtml(request, response, fill(html, boot(request), languageOf(request)));
    });
  }
}

function bootOf(
  { config, loaded, nowMs }: PageDeps,
  given: { kit: string; pack: string; spritePages: Record<string, string>; request: Request },
): Boot {
  const { manifest, words } = loaded.pack;
  const { request } = given;
  return {
    kit: given.kit,
    pack: given.pack,
    packId: manifest.id,
    name: manifest.name,
    shortName: manifest.shortName,
    alumniName: manifest.alumniName,
    tagline: manifest.tagline,
    independence: manifest.independence,
    timeZone: manifest.timeZone,
    words,
    startMap: manifest.maps.start,
    spritePages: given.spritePages,
    speech: config.SPEECH ?? (config.PUBLIC_URL ? "phrases" : "all"),
    clock: config.CAMPUS_CLOCK ?? null,
    season: config.CAMPUS_SEASON ?? null,
    footer: {
      operator: config.OPERATOR_NAME ?? null,
      icp: config.ICP_NUMBER ?? null,
      contact: config.CONTACT ?? null,
    },
    publicUrl: config.PUBLIC_URL ?? `${request.protocol}://${request.headers.host ?? ""}`,
    nowMs: nowMs(),
  };
}

async function readSpritePages(folder: string): Promise<Record<string, string>> {
  const text = await readFile(join(folder, "sprites", "index.json"), "utf8");
  return JSON.parse(text) as Record<string, string>;
}

type Language = keyof Localised;

/** The language of the link preview and first words; the page itself may be switched later. */
function languageOf(request: Request): Language {
  const asked = request.query["lang"];
  if (asked === "en" || asked === "zh") return asked;
  return request.acceptsLanguages("zh", "en") === "en" ? "en" : "zh";
}

function fill(html: string, boot: Boot, language: Language): string {
  const json = JSON.stringify(boot).replaceAll("<", String.raw`\u003c`);
  return html
    .replace("<!--head-->", () => headOf(boot, language))
    .replace("<!--boot-->", () => `<script type="application/json" id="boot">${json}</script>`)
    .replace('lang="zh-CN"', language === "zh" ? 'lang="zh-CN"' : 'lang="en"');
}

function headOf(boot: Boot, language: Language): string {
  const title = escapeHtml(boot.words["app.title"]?.[language] ?? boot.name[language]);
  const text = escapeHtml(boot.tagline[language]);
  const picture = escapeHtml(`${boot.publicUrl}${boot.pack}/pictures/preview.jpg`);
  return [
    `<title>${title}</title>`,
    `<meta name="description" content="${text}">`,
    `<meta property="og:title" content="${title}">`,
    `<meta property="og:description" content="${text}">`,
    `<meta property="og:type" content="website">`,
    `<meta property="og:url" content="${escapeHtml(boot.publicUrl)}/">`,
    `<meta property="og:image" content="${picture}">`,
    `<meta name="twitter:card" content="summary_large_image">`,
  ].join("\n");
}

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
