// Sits down at the organiser's desk as browsers do: by a link, with a cookie.
import { deskSignInRoute, inviteModeratorRoute } from "../../shared/people/desk-protocol.ts";
import { ask, knock } from "./ask.ts";

type Place = { readonly url: string };

/** What a browser sends from a desk: the cookie. */
export interface Desk {
  headers: { cookie: string };
}

/** Signs in with a link's secret; fails with what the server said. */
export async function openDesk(server: Place, token: string, name: string): Promise<Desk> {
  const { status, headers, text } = await knock(server, deskSignInRoute, { body: { token, name } });
  if (status !== 200) throw new Error(`sign-in answered ${status} ${text}`);
  return deskOf(headers);
}

/** The desk that an answer's cookie opens. */
export function deskOf(headers: Headers): Desk {
  const cookie = headers.get("set-cookie")?.split(";")[0] ?? "";
  return { headers: { cookie } };
}

/** A moderator's desk, by an invitation from an organiser's. */
export async function openModeratorDesk(server: Place, organiser: Desk): Promise<Desk> {
  const { token } = await ask(server, inviteModeratorRoute, organiser);
  return openDesk(server, token, "值班");
}
