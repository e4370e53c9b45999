// A server in a process of its own, with empty pages: tests of the API need no built client.
import { runServer } from "../../server/commands/run-server.ts";

await runServer(async () => ({ html: async () => "<!doctype html><html><body></body></html>" }));
