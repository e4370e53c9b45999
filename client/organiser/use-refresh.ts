/** Loading for a section, again from time to time while somebody looks at the page. */
import { useEffect, useRef, useState } from "preact/hooks";

/** Calls `refresh` now, every so often while the page is visible, and when it becomes so. */
export function useRefresh(refresh: () => Promise<void>, everyMs: number, key = ""): void {
  useEffect(() => {
    let asking = false;
    async function again(): Promise<void> {
      if (asking || document.hidden) return;
      asking = true;
      await refresh();
      asking = false;
    }
    const timer = setInterval(() => void again(), everyMs);
    const onShow = (): void => void again();
    document.addEventListener("visibilitychange", onShow);
    void again();
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", onShow);
    };
  }, [everyMs, key]);
}

interface Loaded<T> {
  /** Null until the first answer. */
  data: T | null;
  set(data: T): void;
  reload(): Promise<void>;
}

/** Loads a section's data; `key` changes with what is asked for. The old data stay until then. */
export function useLoaded<T>(
  load: () => Promise<T | null>,
  { everyMs, key = "" }: { everyMs: number; key?: string },
): Loaded<T> {
  const [data, setData] = useState<{ key: string; value: T } | null>(null);
  const wanted = useRef(key);
  wanted.current = key;
  async function reload(): Promise<void> {
    const value = await load();
    // A slow answer to an earlier question must not replace the answer to the present one.
    if (value !== null && wanted.current === key) setData({ key, value });
  }
  useRefresh(reload, everyMs, key);
  return { data: data?.value ?? null, set: (value) => setData({ key, value }), reload };
}
