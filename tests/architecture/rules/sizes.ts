// How long a file may be, lines.
import type { HouseRule } from "../house.ts";

const CODE = /\.(ts|tsx|css)$/;
const ROOM_OR_SCENE = /^(server\/.*-room\.ts|client\/.*-scene\.tsx?)$/;

export const FILE_LINES = 300;
export const ROOM_OR_SCENE_LINES = 200;

function limitOf(path: string): number {
  return ROOM_OR_SCENE.test(path) ? ROOM_OR_SCENE_LINES : FILE_LINES;
}

function linesOf(text: string): number {
  return text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
}

export const sizes: HouseRule = {
  name: "sizes",
  findings: ({ files }) =>
    [...files]
      .filter(([path]) => CODE.test(path))
      .filter(([path, text]) => linesOf(text) > limitOf(path))
      .map(([path, text]) => `${path}: ${linesOf(text)} lines, at most ${limitOf(path)}`),
};
