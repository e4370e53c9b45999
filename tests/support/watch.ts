/** Waiting for something to become true, asked anew with every event and never by the clock. */

const PATIENCE_MS = 10_000;

export interface Watch {
  /** Says that something happened. */
  changed(): void;
  /** Resolves with the first result of `look` that is neither undefined nor false. */
  until<T>(what: string, look: () => T | undefined | false): Promise<T>;
}

export function createWatch(): Watch {
  const looks = new Set<() => void>();
  return {
    changed() {
      for (const look of looks) look();
    },
    until<T>(what: string, look: () => T | undefined | false): Promise<T> {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          looks.delete(attempt);
          reject(new Error(`waited in vain for ${what}`));
        }, PATIENCE_MS);
        function attempt(): void {
          const found = look();
          if (found === undefined || found === false) return;
          looks.delete(attempt);
          clearTimeout(timer);
          resolve(found);
        }
        looks.add(attempt);
        attempt();
      });
    },
  };
}
