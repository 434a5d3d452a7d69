import { chmodSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { Fault as Thrown } from "../../../src/core/fault.ts";
import type { TemporaryHome } from "../../support/home.ts";
import { cannotClose, close } from "./closed.ts";
import { config, type Fault, fault, tokens } from "./planted.ts";

const withoutHome = new Thrown(
  "STORAGE_ERROR",
  { path: "~", reason: "none", variable: "HOME" },
  { place: { file: { doing: "find" } } },
);

/** What a process that died long ago has left; one of this very place cannot be made up, one of another is as dead. */
const dead = "4194303.1.zzzz.0";
function leave(home: TemporaryHome, path: string, text: string): void {
  home.write(path, text);
  home.age(path, 2 * 3600);
}

/** What can be wrong with the home, and with the folders of ours in it. */
export const folderFaults: readonly Fault[] = [
  fault("home", "fail", "none at all", /There is no home folder/, () => ({
    context: (own) =>
      Object.create(own, {
        home: {
          get: () => {
            throw withoutHome;
          },
        },
      }),
  })),
  fault("home", "warn", "one that does not exist", /gone does not exist/, ({ home }) => ({
    env: { MP_CONFIG_PATH: home.path(".mp/config.toml"), MP_STORAGE_DIR: home.path(".mp") },
    context: (own) => Object.create(own, { home: { value: home.path("gone") } }),
  })),
  fault(
    "storage",
    "warn",
    "a folder that others can look into",
    /\.mp is open to others \(mode 0755\)/,
    ({ home }) => void chmodSync(home.path(".mp"), 0o755),
  ),
  fault(
    "storage",
    "warn",
    "a folder in it that others can look into",
    /accounts is open to others \(mode 0755\)/,
    ({ home }) => void chmodSync(home.path(".mp/accounts"), 0o755),
  ),
  fault(
    "storage",
    "fail",
    "a file in the place of a folder",
    /oauth is no folder/,
    ({ home }) => void home.write(".mp/oauth", "not a folder"),
  ),
  fault("storage", "fail", "a file above it", /notes is no folder/, ({ home }) => {
    home.write("notes", "");
    rmSync(home.path(".mp/accounts"), { recursive: true });
    home.write(".mp/config.toml", config.split("\n[accounts.ada]")[0] ?? "");
    return { env: { MP_STORAGE_DIR: home.path("notes/of/mine") } };
  }),
  fault("storage", "fail", "a folder of an account that is a link", /symbolic link to .*elsewhere/, ({ home }) => {
    mkdirSync(home.path("elsewhere"), { mode: 0o700 });
    symlinkSync(home.path("elsewhere"), home.path(".mp/accounts/team"));
  }),
  fault(
    "storage",
    "fail",
    "a folder in which nothing can be written",
    /cannot be written: /,
    ({ home }) => void close(home.path(".mp/accounts")),
    { skip: cannotClose },
  ),
  fault(
    "storage_roots",
    "warn",
    "tokens that lie where a variable makes nobody look",
    /Logins lie in two places/,
    ({ home }) => {
      home.write("other/accounts/ada/tokens.json", tokens(3600));
      return { env: { MP_STORAGE_DIR: home.path("other") } };
    },
    { details: { accounts: ["ada"] }, next: "unset MP_STORAGE_DIR" },
  ),
  fault(
    "storage_roots",
    "warn",
    "the same by the older variable",
    /: MP_OAUTH_STORAGE_DIR says/,
    ({ home }) => {
      home.write("other/accounts/ada/tokens.json", tokens(3600));
      return { env: { MP_OAUTH_STORAGE_DIR: home.path("other") } };
    },
    { details: { accounts: ["ada"] }, next: "unset MP_OAUTH_STORAGE_DIR" },
  ),
  fault(
    "leftovers",
    "warn",
    "a lock of a process that died",
    /left 1 lock or temporary file: .*config\.toml\.lock/,
    ({ home }) => void leave(home, ".mp/config.toml.lock", dead),
  ),
  fault(
    "leftovers",
    "warn",
    "a temporary file of a process that died",
    /left 1 lock or temporary file: .*\.tmp\./,
    ({ home }) => void leave(home, `.mp/accounts/.mp-${dead}.tmp`, ""),
  ),
  fault(
    "leftovers",
    "warn",
    "a removal that was cut short",
    /left 1 lock or temporary file: .*\.removed-0123abcd/,
    ({ home }) => void leave(home, ".mp/accounts/.removed-0123abcd/tokens.json", "{}"),
  ),
  fault(
    "sandbox",
    "fail",
    "one that lets no connection out",
    /^The sandbox that this runs in \(Codex\) does not let us connect to 127\.0\.0\.1\. That is not Mixpanel's doing/,
    () => ({ env: { CODEX_SANDBOX_NETWORK_DISABLED: "1" } }),
    { details: { kind: "codex", causes: ["network"] }, next: "codex --sandbox workspace-write " },
  ),
];
