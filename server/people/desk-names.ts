/** Names for the ids that reports, sanctions and the audit log keep. */
import type { Stores } from "../stores.ts";

/** Names of those of the ids that are still known. */
export async function namesOf(
  stores: Pick<Stores, "people">,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = new Set(ids.filter((id) => id !== null));
  const people = await stores.people.byIds([...wanted]);
  return new Map(people.map((person) => [person.id, person.name]));
}
