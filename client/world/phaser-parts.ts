/**
 * The parts of Phaser 4 that the campus needs, and no more: a third of the whole library's bytes.
 * The order matters: the renderer first, factories register themselves when they are read (STACK.md 2).
 */
import "phaser-src/renderer/index.js";
import "phaser-src/polyfills/requestVideoFrame.js";
import "phaser-src/cache/index.js";
import "phaser-src/cameras/2d/index.js";
import CONST from "phaser-src/const.js";
import Game from "phaser-src/core/Game.js";
import "phaser-src/events/index.js";
import "phaser-src/gameobjects/image/ImageFactory.js";
import "phaser-src/gameobjects/DisplayList.js";
import "phaser-src/gameobjects/UpdateList.js";
import "phaser-src/plugins/index.js";
import BlendModes from "phaser-src/renderer/BlendModes.js";
import "phaser-src/scale/index.js";
import Scene from "phaser-src/scene/Scene.js";
import "phaser-src/scene/index.js";
import "phaser-src/textures/index.js";
import type * as PhaserTypes from "phaser";

export type PhaserGame = PhaserTypes.Game;
export type PhaserScene = PhaserTypes.Scene;
export type PhaserImage = PhaserTypes.GameObjects.Image;
export type PhaserCamera = PhaserTypes.Cameras.Scene2D.Camera;
export type CanvasTexture = PhaserTypes.Textures.CanvasTexture;

export const PhaserGameClass = Game as typeof PhaserTypes.Game;
export const PhaserSceneClass = Scene as typeof PhaserTypes.Scene;
export const WEBGL: number = (CONST as { WEBGL: number }).WEBGL;
export const BLEND = BlendModes as typeof PhaserTypes.BlendModes;
