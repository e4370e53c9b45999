/** The other ends of the bench's sockets: they take what comes and throw it away. */
import { WebSocket } from "ws";

const [port = "", count = "1"] = process.argv.slice(2);
for (let index = 0; index < Number(count); index++) {
  const socket = new WebSocket(`ws://127.0.0.1:${port}`);
  socket.on("open", () => {
    // Straight from the socket: unpacking the messages would take the processor from the sender.
    const raw = (socket as unknown as { _socket: NodeJS.ReadableStream })._socket;
    raw.removeAllListeners("data");
    raw.on("data", () => undefined);
  });
}
process.on("disconnect", () => process.exit(0));
