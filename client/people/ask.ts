/** One way to ask the server from a panel: a refusal and a lost network are told in words. */
import { isRefusal, type Refusal } from "../../shared/kernel/refusal.ts";
import { Unreachable } from "../platform/net/api-call.ts";
import { notify } from "../platform/store/session.ts";
import { refusalText } from "../platform/text/refusal-text.ts";
import { t } from "../platform/text/text.ts";

/** The reply; null after the person has been told why there is none. */
export async function ask<Reply>(call: () => Promise<Reply | Refusal>): Promise<Reply | null> {
  const answer = await askOpenly(call);
  if (!isRefusal(answer)) return answer;
  notify(refusalText(answer), "refusal");
  return null;
}

/** As `ask`, but a refusal is handed back, for forms that show it beside the field. */
export async function askOpenly<Reply>(
  call: () => Promise<Reply | Refusal>,
): Promise<Reply | Refusal | null> {
  try {
    return await call();
  } catch (fault) {
    if (!(fault instanceof Unreachable)) throw fault;
    notify(t("app.offline"), "refusal");
    return null;
  }
}
