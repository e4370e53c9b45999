/** `npm run organiser:link`: makes another one-time sign-in link, also beside a running server. */
import { makeOrganiserLink } from "../people/first-link.ts";
import { readConfig } from "../platform/config.ts";
import { createLog } from "../platform/log.ts";
import { openStore } from "../store.ts";

const config = readConfig(process.env);
const store = await openStore({
  url: config.DATABASE_URL ?? "",
  dataDir: config.DATA_DIR,
  log: createLog("error"),
  as: "tool",
});
const url = config.PUBLIC_URL ?? `http://localhost:${config.PORT}`;
console.log(await makeOrganiserLink({ stores: store, url, nowMs: Date.now }));
await store.close();
