/** How Vite builds the client; the same for `npm start`, `npm run dev` and the tests. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { InlineConfig, Plugin } from "vite";

/** Browsers that run the game; older ones get a page that says what to do. */
const TARGET = ["chrome90", "safari15"];

/** Phaser's compile-time switches: what is false is left out of the bundle (STACK.md 2). */
const PHASER_FLAGS: Readonly<Record<string, string>> = {
  CANVAS_RENDERER: "false",
  WEBGL_RENDERER: "true",
  WEBGL_DEBUG: "false",
  FEATURE_SOUND: "false",
  PLUGIN_CAMERA3D: "false",
  PLUGIN_FBINSTANT: "false",
};

export function viteOptions(root: string): InlineConfig {
  const phaserSource = join(root, "node_modules", "phaser", "src");
  return {
    root: join(root, "client"),
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    plugins: [phaserSwitches(), preloadWorld()],
    resolve: {
      alias: [
        { find: /^phaser-src\//, replacement: `${phaserSource}/` },
        // A debugging tool that Phaser asks for behind a switch we leave off.
        { find: "phaser3spectorjs", replacement: join(root, "client", "world", "no-spector.ts") },
      ],
    },
    server: { fs: { allow: [root] } },
    define: { __BUILD__: JSON.stringify(readVersion(root)) },
    build: {
      outDir: join(root, "dist", "client"),
      emptyOutDir: true,
      target: TARGET,
      cssTarget: TARGET,
      chunkSizeWarningLimit: 2_000,
      reportCompressedSize: false,
      modulePreload: { polyfill: true },
      rolldownOptions: {
        input: {
          index: join(root, "client", "index.html"),
          organiser: join(root, "client", "organiser.html"),
        },
      },
    },
  };
}

/** Phaser asks `typeof FLAG`; answered here, whole renderers fall out of the bundle. */
function phaserSwitches(): Plugin {
  return {
    name: "phaser-switches",
    enforce: "pre",
    transform(code, id) {
      if (!id.includes("/phaser/src/")) return null;
      const switched = code
        .replaceAll(/typeof ([A-Z_0-9]+)\b/g, (whole, flag: string) => PHASER_FLAGS[flag] ?? whole)
        .replaceAll(/^global\.Phaser.*$/gm, "");
      return { code: switched, map: null };
    },
  };
}

/** The game's page asks for the world's script at once, not when its first script has run. */
function preloadWorld(): Plugin {
  return {
    name: "preload-world",
    transformIndexHtml: {
      order: "post",
      handler(_, { bundle, path }) {
        const chunk = Object.values(bundle ?? {}).find(
          (one) => one.type === "chunk" && one.name === "start-world",
        );
        if (!chunk || path !== "/index.html") return [];
        const attrs = { rel: "modulepreload", crossorigin: true, href: `/${chunk.fileName}` };
        return [{ tag: "link", attrs, injectTo: "head" }];
      },
    },
  };
}

function readVersion(root: string): string {
  const json = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  return json.version;
}
