/** Deciding about a blessing, and what it says. */
import { decideBlessingRoute, type DeskBlessing } from "../../shared/world/desk-protocol.ts";
import { inLanguage } from "../platform/text/text.ts";
import { ask, readCounts } from "./desk-calls.ts";

export interface Decision {
  blessing: DeskBlessing;
  status: "passed" | "refused";
}

/** True when it was done; else the person has been told why not. */
export async function decide({ blessing, status }: Decision): Promise<boolean> {
  const done = await ask(decideBlessingRoute, {
    params: { id: blessing.id },
    body: { from: blessing.status, status },
  });
  await readCounts();
  return done !== null;
}

export function blessingText({ text, ready }: Pick<DeskBlessing, "text" | "ready">): string {
  return text ?? (ready ? inLanguage(ready) : "");
}
