import { type Environment, variable } from "./env.ts";

/** What can be told of the place where credentials are kept. */
export interface HomeFacts {
  readonly env: Environment;
  /** The type of its file system, as statfs(2) numbers it; undefined where it cannot be told. */
  readonly fileSystem: number | undefined;
}

const TMPFS = 0x0102_1994;
const OVERLAY = 0x794c_7630;
const hosts = ["CODESPACES", "CLAUDE_CODE_REMOTE", "REMOTE_CONTAINERS", "CODEX_SANDBOX"];

/** Whether it is thrown away when its sandbox ends: it lies in memory or in a layer of a container, and a variable of the host says so too. */
export const isThrownAway = ({ env, fileSystem }: HomeFacts): boolean =>
  (fileSystem === TMPFS || fileSystem === OVERLAY) && hosts.some((name) => isOn(variable(env, name)));

const isOn = (value: string | undefined): boolean =>
  value !== undefined && !["0", "false", "no"].includes(value.toLowerCase());
