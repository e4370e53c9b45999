/** `npm run config`: prints every setting with its default as the table of the README. */
import { configRows } from "../platform/config.ts";

console.log("| setting | default | meaning |");
console.log("|---|---|---|");
for (const row of configRows()) {
  console.log(
    `| \`${row.name}\` | ${row.fallback && `\`${row.fallback}\``} | ${row.description} |`,
  );
}
