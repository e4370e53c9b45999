/** The values the server wrote into this page. */
import { bootSchema, type Boot } from "../../../shared/kernel/boot.ts";

export const boot: Boot = readBoot();

function readBoot(): Boot {
  const element = document.querySelector("#boot");
  return bootSchema.parse(JSON.parse(element?.textContent ?? "null"));
}
