/** Copies of the campus: which one a newcomer is put in. Pure; counts come from the driver. */

/** Who somebody is, as far as company goes. */
export interface Companion {
  entryYear: number | null;
  city: string | null;
}

export interface CopySummary {
  id: string;
  /** Shown as “Campus no. 2”. */
  number: number;
  people: number;
  capacity: number;
  years: Record<string, number>;
  cities: Record<string, number>;
}

/** COPY-2: weights of company; a friend outweighs any number of strangers. */
const FRIEND_WEIGHT = 1000;
const YEAR_WEIGHT = 5;
const CITY_WEIGHT = 2;

/**
 * COPY-1: the copy with room that has the most friends, then class-mates and townspeople; among
 * equals the fuller one, so that nobody walks alone. Null when all are full: then a new one opens.
 */
export function chooseCopy(
  copies: readonly CopySummary[],
  person: Companion,
  friendsIn: Readonly<Record<string, number>>,
): CopySummary | null {
  let best: CopySummary | null = null;
  let bestScore = -1;
  for (const copy of copies) {
    if (copy.people >= copy.capacity) continue;
    const score = company(copy, person, friendsIn);
    const better = score > bestScore || (score === bestScore && copy.people > (best?.people ?? 0));
    if (better) {
      best = copy;
      bestScore = score;
    }
  }
  return best;
}

function company(
  copy: CopySummary,
  person: Companion,
  friendsIn: Readonly<Record<string, number>>,
): number {
  const mates = person.entryYear === null ? 0 : (copy.years[String(person.entryYear)] ?? 0);
  const townspeople = person.city === null ? 0 : (copy.cities[person.city] ?? 0);
  return (
    (friendsIn[copy.id] ?? 0) * FRIEND_WEIGHT + mates * YEAR_WEIGHT + townspeople * CITY_WEIGHT
  );
}

/** COPY-3: the number a new copy gets: the smallest that no open copy bears. */
export function nextCopyNumber(taken: readonly number[]): number {
  let number = 1;
  while (taken.includes(number)) number++;
  return number;
}
