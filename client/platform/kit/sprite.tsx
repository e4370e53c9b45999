/** One frame of a sprite page as a picture in the interface, in whole multiples of its pixels. */
import { useEffect, useState } from "preact/hooks";
import { loadPage, type SpritePage } from "../store/sprite-pages.ts";

interface SpriteProps {
  /** Address of the page without its ending. */
  page: string;
  frame: string;
  scale: number;
  /** Said by screen readers; without it the picture is decoration. */
  label?: string;
  silhouette?: boolean;
}

export function Sprite({ page, frame, scale, label, silhouette }: SpriteProps) {
  const [loaded, setLoaded] = useState<SpritePage | null>(null);
  useEffect(() => {
    let current = true;
    void loadPage(page).then((one) => current && setLoaded(one));
    return () => {
      current = false;
    };
  }, [page]);
  const rect = loaded?.frames[frame];
  const accessible = label
    ? ({ role: "img", "aria-label": label } as const)
    : ({ "aria-hidden": true } as const);
  if (!loaded || !rect) return <span class="sprite" {...accessible} />;
  const style = {
    width: `${rect.w * scale}px`,
    height: `${rect.h * scale}px`,
    backgroundImage: `url(${loaded.url})`,
    backgroundPosition: `${-rect.x * scale}px ${-rect.y * scale}px`,
    backgroundSize: `${loaded.width * scale}px ${loaded.height * scale}px`,
  };
  return <span class={`sprite${silhouette ? " silhouette" : ""}`} style={style} {...accessible} />;
}
