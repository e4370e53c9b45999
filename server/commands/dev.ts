/** `npm run dev`: the client through Vite with hot reload; Node restarts the server on a change. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createServer } from "vite";
import { viteOptions } from "../platform/vite-options.ts";
import { ROOT, runServer } from "./run-server.ts";

await runServer(async (app) => {
  const options = viteOptions(ROOT);
  const vite = await createServer({
    ...options,
    appType: "custom",
    // The game's server answers every upgrade on its own port: hot reload needs another.
    server: { ...options.server, middlewareMode: true, hmr: { port: 24_678 } },
  });
  app.use(vite.middlewares);
  return {
    async html(page, url) {
      const raw = await readFile(join(ROOT, "client", `${page}.html`), "utf8");
      return vite.transformIndexHtml(url, raw);
    },
  };
});
