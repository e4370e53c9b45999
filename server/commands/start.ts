/** `npm start`: builds what is not built and serves the game on one port. */
import { builtPages, buildClient } from "../platform/built-pages.ts";
import { ROOT, runServer } from "./run-server.ts";

await buildClient(ROOT);
await runServer(async (app) => builtPages(app, ROOT));
