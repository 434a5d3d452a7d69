/** For every program that a test starts: by then it is over, or is killed, and the test fails instead of waiting. */
export const limits = { timeout: 60_000, killSignal: "SIGKILL" } as const;
