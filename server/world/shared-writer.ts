/**
 * Writes one message to many sockets. `ws` makes the WebSocket header anew for every receiver and
 * hands header and message to the kernel as two pieces; here both are joined once and each receiver
 * costs one plain write. Only for sockets without compression, where `ws` keeps no queue of its own.
 */
import type { WebSocket } from "ws";

/** First byte of a whole binary message (RFC 6455, 5.2); servers send without a mask. */
const WHOLE_BINARY = 0x82;
/** Marks of a length in the next two bytes, and in the next eight. */
const LENGTH_IN_TWO = 126;
const LENGTH_IN_EIGHT = 127;

interface NodeSocket {
  _socket: { write(bytes: Buffer): boolean; writableLength: number } | null;
}

type SharedWriter = (socket: WebSocket, message: Buffer) => void;

/** Receivers of one message come one after the other, hence a memory of one. */
export function createSharedWriter(): SharedWriter {
  let last: Buffer | null = null;
  let framed = Buffer.alloc(0);
  return (socket, message) => {
    if (socket.readyState !== socket.OPEN) return;
    if (message !== last) {
      framed = Buffer.concat([headerOf(message.length), message]);
      last = message;
    }
    (socket as unknown as NodeSocket)._socket?.write(framed);
  };
}

/** Bytes that the kernel has not taken yet. */
export function waitingBytes(socket: WebSocket): number {
  return (socket as unknown as NodeSocket)._socket?.writableLength ?? 0;
}

function headerOf(length: number): Buffer {
  if (length < LENGTH_IN_TWO) return Buffer.from([WHOLE_BINARY, length]);
  const isShort = length <= 0xffff;
  const header = Buffer.alloc(isShort ? 4 : 10);
  header[0] = WHOLE_BINARY;
  header[1] = isShort ? LENGTH_IN_TWO : LENGTH_IN_EIGHT;
  if (isShort) header.writeUInt16BE(length, 2);
  else header.writeBigUInt64BE(BigInt(length), 2);
  return header;
}
