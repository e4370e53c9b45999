/** The organiser's one-time link: how the first organiser of an installation gets in. */
import type { Stores } from "../stores.ts";
import { hashToken, newToken } from "./tokens.ts";

/** DOOR-1: a link works once, within thirty minutes. */
export const LINK_MS = 30 * 60_000;

interface LinkDeps {
  stores: Pick<Stores, "staff">;
  url: string;
  nowMs(): number;
}

/** Makes a link; it is shown once and kept only as a hash. */
export async function makeOrganiserLink({ stores, url, nowMs }: LinkDeps): Promise<string> {
  const token = newToken();
  const now = nowMs();
  await stores.staff.addLink({ tokenHash: hashToken(token), nowMs: now, expiresAt: now + LINK_MS });
  // After the #, so that no server on the way writes it into a log.
  return `${url}/organiser#link=${token}`;
}

/** DOOR-2: printed on the console at every start while nobody is an organiser; never logged. */
export async function showFirstLink(deps: LinkDeps): Promise<void> {
  if (await deps.stores.staff.hasAny("organiser")) return;
  const link = await makeOrganiserLink(deps);
  process.stdout.write(`organiser sign-in (once, within 30 minutes): ${link}\n`);
}
