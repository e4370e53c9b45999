// A real server in a process of its own. Its pages hold nothing but the boot values, so that tests
// over the wire need no built client. It ends with the test that started it, whatever happens to it.
import { runServer } from "../../server/commands/run-server.ts";

process.stdin.resume();
process.stdin.once("end", () => process.exit(1));
process.stdin.once("error", () => process.exit(1));
await runServer(async () => ({
  html: async () => '<!doctype html><html lang="zh-CN"><head><!--head--><!--boot--></head></html>',
}));
