/** A person's figure in the interface: standing, or walking and turning round where it is looked at. */
import { useEffect, useRef, useState } from "preact/hooks";
import {
  AVATAR_COLUMNS,
  AVATAR_FRAME,
  AVATAR_POSES,
  avatarFrameIndex,
  type AvatarDirection,
  type AvatarPose,
} from "./avatar-sheet.ts";
import { avatarComposer, loadAvatarKit, sheetOf } from "./avatar-kit.ts";
import { classColourOf } from "./people-content.ts";

interface PortraitProps {
  /** Code of the look. */
  look: string;
  /** Year of entry, for the colour of the class jersey. */
  entryYear?: number | null;
  /** Whole number of CSS pixels for one of the picture. */
  scale: number;
  pose?: AvatarPose;
  direction?: AvatarDirection;
  /** Lets the pose run; obeys reduced motion. */
  moving?: boolean;
  /** Shows head and shoulders only. */
  bust?: boolean;
  /** Said by screen readers; without it the picture is decoration. */
  label?: string;
}

/** A step of the walk, ms. */
const FRAME_MS = 170;
/** Rows of a frame that hold head and shoulders. */
const BUST = { top: 2, height: 19 };

export function Portrait(props: PortraitProps) {
  const { look, scale, pose = "idle", direction = "down", bust = false, label } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const composer = avatarComposer.value;
  const frame = useFrame(props.moving === true ? AVATAR_POSES[pose].count : 1);
  const classColour = classColourOf(props.entryYear ?? null);
  const rows = bust ? BUST : { top: 0, height: AVATAR_FRAME.height };
  useEffect(loadAvatarKit, []);
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    const sheet = composer && sheetOf(composer, look, classColour);
    if (!context || !sheet) return;
    const index = avatarFrameIndex(pose, direction, frame);
    const left = (index % AVATAR_COLUMNS) * AVATAR_FRAME.width;
    const top = Math.floor(index / AVATAR_COLUMNS) * AVATAR_FRAME.height + rows.top;
    const { width } = AVATAR_FRAME;
    context.clearRect(0, 0, width, rows.height);
    context.drawImage(sheet, left, top, width, rows.height, 0, 0, width, rows.height);
  }, [composer, look, classColour, pose, direction, frame, rows.top, rows.height]);
  const accessible = label
    ? ({ role: "img", "aria-label": label } as const)
    : ({ "aria-hidden": true } as const);
  return (
    <canvas
      ref={canvas}
      class="portrait"
      width={AVATAR_FRAME.width}
      height={rows.height}
      style={{ width: `${AVATAR_FRAME.width * scale}px`, height: `${rows.height * scale}px` }}
      {...accessible}
    />
  );
}

/** Counts the frames of a pose; stands still where motion is not wanted. */
function useFrame(count: number): number {
  const [frame, setFrame] = useState(0);
  useEffect(() => {
    if (count < 2 || matchMedia("(prefers-reduced-motion: reduce)").matches) return undefined;
    const timer = setInterval(() => setFrame((now) => (now + 1) % count), FRAME_MS);
    return () => clearInterval(timer);
  }, [count]);
  return frame % count;
}
