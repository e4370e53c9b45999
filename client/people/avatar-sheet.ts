// How a person's sheet is laid out: directions are rows, the frames of the poses are columns.

export type AvatarPose = "idle" | "walk" | "run" | "wave" | "clap" | "cheer" | "sit";
export type AvatarDirection = "down" | "left" | "right" | "up";

/** Size of one frame in px; the feet stand at (9, 27). */
export const AVATAR_FRAME = { width: 18, height: 28 } as const;
export const AVATAR_ANCHOR = { x: 9, y: 27 } as const;

/** Rows of a person's sheet. */
export const AVATAR_DIRECTIONS: readonly AvatarDirection[] = ["down", "left", "right", "up"];

/** First column and number of frames of every pose. */
export const AVATAR_POSES: Readonly<Record<AvatarPose, { first: number; count: number }>> = {
  idle: { first: 0, count: 2 },
  walk: { first: 2, count: 4 },
  run: { first: 6, count: 4 },
  wave: { first: 10, count: 2 },
  clap: { first: 12, count: 2 },
  cheer: { first: 14, count: 2 },
  sit: { first: 16, count: 2 },
};

export const AVATAR_COLUMNS = 18;
export const AVATAR_ROWS = 4;
export const AVATAR_SHEET = {
  width: AVATAR_COLUMNS * AVATAR_FRAME.width,
  height: AVATAR_ROWS * AVATAR_FRAME.height,
} as const;

/** Number of a frame in a person's sheet, counted row by row; `frame` wraps around. */
export function avatarFrameIndex(
  pose: AvatarPose,
  direction: AvatarDirection,
  frame: number,
): number {
  const { first, count } = AVATAR_POSES[pose];
  return AVATAR_DIRECTIONS.indexOf(direction) * AVATAR_COLUMNS + first + (frame % count);
}
