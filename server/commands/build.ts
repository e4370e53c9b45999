/** `npm run build`: builds the client if its sources have changed. */
import { resolve } from "node:path";
import { buildClient } from "../platform/built-pages.ts";

const built = await buildClient(resolve(import.meta.dirname, "..", ".."));
console.log(built ? "built dist/client" : "dist/client is up to date");
