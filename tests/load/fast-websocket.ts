/**
 * The SDK takes the global WebSocket where there is one when it is loaded; Node's own costs the bots
 * twice as much as `ws`. Import this before the SDK.
 */
import { WebSocket } from "ws";

Object.assign(globalThis, { WebSocket });
