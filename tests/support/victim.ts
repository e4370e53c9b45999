/** A bystander whose belongings must stay as they are, whatever others send. */
import { historyContentRoute } from "../../shared/history/content-route.ts";
import { albumRoute, dailyQuizRoute } from "../../shared/history/protocol.ts";
import { listFriendsRoute, readMeRoute } from "../../shared/people/protocol.ts";
import { myBlessingsRoute, writeBlessingRoute } from "../../shared/world/blessings.ts";
import { ask } from "./ask.ts";
import { enterCampus, leave, request, walkTo } from "./campus.ts";
import { spotOf } from "./campus-map.ts";
import { makeGuest, type Guest } from "./guest.ts";

type Place = { readonly url: string };

/** Somebody who has collected an item and written a blessing. */
export async function makeVictim(server: Place): Promise<Guest> {
  const guest = await makeGuest(server, { name: "旁观者", entryYear: 1951, leavingYear: 1955 });
  const here = await enterCampus(server, guest);
  const { firstTrail } = await ask(server, historyContentRoute);
  const item = firstTrail[0] ?? "";
  await walkTo(server, here, await spotOf(server, here.at.map, item));
  await request(here, "collect", { item });
  await leave(here);
  const body = { text: "愿大家都好" };
  await ask(server, writeBlessingRoute, { token: guest.token, body });
  return guest;
}

/** Everything that is one's own. Who asked one to be friends is the others' doing and left out. */
export async function recordOf(server: Place, { token }: Guest): Promise<object> {
  const { copy: _, ...me } = await ask(server, readMeRoute, { token });
  const { collected, earned, progress } = await ask(server, albumRoute, { token });
  const { friends, asked, hidden } = await ask(server, listFriendsRoute, { token });
  return {
    me,
    collected,
    earned,
    year: progress.year,
    friends,
    asked,
    hidden,
    blessings: await ask(server, myBlessingsRoute, { token }),
    quiz: await ask(server, dailyQuizRoute, { token }),
  };
}
