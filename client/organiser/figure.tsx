/** One number with its name, inside a list of definitions. */
import { language } from "../platform/text/text.ts";

export function Figure({
  label,
  value,
  strong,
}: {
  label: string;
  value: number;
  strong?: boolean;
}) {
  return (
    <div class={`card figure${strong ? " figure-strong" : ""}`}>
      <dt>{label}</dt>
      <dd>{new Intl.NumberFormat(language.value).format(value)}</dd>
    </div>
  );
}
