/**
 * The number of the wire protocol. A client says it when joining; another number is refused with
 * `old-client`, and the client reloads once (DESIGN.md, principle 11). Raise it with every change of
 * a message, a frame or the room's state that an older client would misread.
 */
export const PROTOCOL_NUMBER = 2;
