/** Letter keys of a section. */
import { useEffect, useRef } from "preact/hooks";

/** Plain letter keys, unless somebody is typing or a browser's shortcut is meant. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      const { target } = event;
      const typing =
        target instanceof HTMLElement &&
        target.matches("input:not([type=radio]), textarea, select");
      if (typing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const act = current.current[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    }
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
}
