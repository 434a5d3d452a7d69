import { connect, createServer, type Server, type Socket } from "node:net";

/** The ports that a login listens on when it is started as a program. */
export const callbackPorts = [19284, 19285, 19286, 19287] as const;

/** Whoever listens here may use them. A process that ends, however it does, lets go of it. */
const TURN = 19283;

/**
 * Waits until no other test on this machine uses the callback ports, and keeps them until the test `t` is over. They are the
 * same for every program, so that two runs of the tests at once would get into each other's way.
 */
export async function holdCallbackPorts(t: { after: (clean: () => void) => void }): Promise<void> {
  const waiting = new Set<Socket>();
  const server = createServer((socket) => void waiting.add(socket.on("error", () => {})));
  // Connected until its holder is done with it.
  while (!(await isTaken(server)))
    await new Promise((resolve) =>
      connect(TURN, "127.0.0.1")
        .on("error", () => {})
        .on("close", resolve),
    );
  t.after(() => {
    server.close();
    for (const socket of waiting) socket.destroy();
  });
}

/** False while another holds it. */
const isTaken = (server: Server): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => (error.code === "EADDRINUSE" ? resolve(false) : reject(error));
    server.once("error", fail).listen({ port: TURN, host: "127.0.0.1", exclusive: true }, () => {
      server.off("error", fail);
      resolve(true);
    });
  });
