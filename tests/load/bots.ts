/** `npm run bots`: real clients join as guests, walk and collect; their figures are printed. */
import type { LoadResult } from "./load-result.ts";
import { runLoad } from "./load-run.ts";
import { readOptions } from "./options.ts";

try {
  const options = readOptions(process.argv.slice(2));
  const result = await runLoad(
    options,
    options.json ? () => undefined : (line) => console.log(line),
  );
  if (options.json) console.log(JSON.stringify(result));
  else for (const [name, value] of rowsOf(result)) console.log(`${name.padEnd(24)} ${value}`);
  process.exit(0);
} catch (cause) {
  console.error(
    `The bots could not run: ${cause instanceof Error ? cause.message : String(cause)}`,
  );
  process.exit(1);
}

function rowsOf(result: LoadResult): [string, string][] {
  return Object.entries(result).map(([name, value]) => [
    name,
    typeof value === "object" ? JSON.stringify(value) : String(value),
  ]);
}
