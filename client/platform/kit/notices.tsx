/** What is said in passing, at the top of the screen and to screen readers. */
import { notices } from "../store/session.ts";

export function Notices() {
  return (
    <div class="notices" role="status" aria-live="polite">
      {notices.value.map((notice) => (
        <p key={notice.id} class={`notice notice-${notice.kind}`}>
          {notice.text}
        </p>
      ))}
    </div>
  );
}
