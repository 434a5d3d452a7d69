import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { type Mixpanel, startMixpanel } from "../test/support/mixpanel.ts";
import { bare, type Cost, type EnvironmentName, here, inTurn, type Subject, script, withHome } from "./measure.ts";

/** A line of the table of starts: what it costs against `node -e 0`, run in turn with it. */
export interface Start {
  readonly name: string;
  readonly environment: EnvironmentName;
  readonly cost: Cost;
  /** Times `node -e 0`, of CPU, time and peak memory. */
  readonly times: Cost;
}

const account = (name: string): string => `
[accounts.${name}]
type = "service_account"
region = "us"
default_project = "3713224"
username = "sa.user"
secret = "placeholder"
`;
const config = `[active]\naccount = "one"\n${account("one")}${account("two")}`;

/** A call of a tool as Claude Code tells the guard of it, which it lets through. */
const ordinaryCall = JSON.stringify({
  hook_event_name: "PostToolUse",
  tool_name: "Bash",
  tool_input: { command: "ls" },
  tool_response: { stdout: "README.md\n", stderr: "" },
});

/** The Python tool of the same name, where `.ci/run` has installed it. */
const python = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "mixpanel-auth/python-tool/bin/mp");

/** How many times what a line of ours, or an empty Node, costs the Python tool's costs; nothing where that is not installed. */
export interface Beside {
  readonly line: string;
  readonly ours: string;
  readonly cpu: number;
  readonly elapsed: number;
}

/** Both tools side by side in an environment, as they were measured in turn; of `session` also what an empty Node would come to. */
export function beside(measured: readonly Start[], environment: EnvironmentName): readonly Beside[] {
  const timesOf = (name: string) => measured.find((one) => one.name === name && one.environment === environment)?.times;
  return lines.flatMap((line) =>
    [`mp ${line}`, `auth_manager ${line}`, ...(line === "session" ? [bare.name] : [])].flatMap((ours) => {
      const [theirs, own] = [timesOf(`Python's mp ${line}`), timesOf(ours)];
      return theirs && own ? [{ line, ours, cpu: theirs.cpu / own.cpu, elapsed: theirs.elapsed / own.elapsed }] : [];
    }),
  );
}

/** What both tools can do without asking Mixpanel: the projects are those of the cached `/me`. */
const lines = ["session", "account list", "project list"];
const me = {
  organizations: { 12: { id: 12, name: "Acme Corp" } },
  projects: { 3713224: { name: "AI Demo", organization_id: 12 } },
  workspaces: {},
};

function subjects(mixpanel: Mixpanel): readonly Subject[] {
  const guard = [process.execPath, here("../scripts/guard.cjs")];
  const ours: readonly Subject[] = [
    bare,
    { name: "an empty .mjs", command: () => [process.execPath, here("empty.mjs")] },
    { name: "auth_manager session", command: () => script("auth_manager", "session") },
    { name: "auth_manager account list", command: () => script("auth_manager", "account", "list") },
    {
      name: "auth_manager account use",
      // Another one each time, so that every run writes.
      command: (turn) => script("auth_manager", "account", "use", turn % 2 === 0 ? "two" : "one"),
      often: 3,
    },
    ...lines.map((line) => ({ name: `mp ${line}`, command: () => script("mp", ...line.split(" ")) })),
    {
      name: "auth_manager login --start",
      command: () => script("auth_manager", "login", "--start", "--region", "us"),
      // Apart: dozens of unfinished logins are as many secrets, for which the guard would have to look.
      env: { MP_API_BASE_URL: mixpanel.baseUrl, MP_STORAGE_DIR: "~/logins" },
    },
  ];
  const hook: readonly Subject[] = existsSync(guard[1] ?? "")
    ? [{ name: "a guard hook", command: () => guard, input: ordinaryCall }]
    : [];
  const peer: readonly Subject[] = existsSync(python)
    ? lines.map((line) => ({
        name: `Python's mp ${line}`,
        command: () => [python, ...line.split(" ")],
        often: 1 / 3,
        floors: 5,
      }))
    : [];
  return [...ours, ...hook, ...peer];
}

function files(): Record<string, string> {
  const cached = JSON.stringify({ ...me, cached_at: Date.now() / 1000 });
  return { ".mp/config.toml": config, ".mp/accounts/one/me.json": cached, ".mp/accounts/two/me.json": cached };
}

/** What starts cost, in the environment of a sandbox and in a clean one. */
export async function starts(rounds: number, t: Parameters<typeof startMixpanel>[0]): Promise<readonly Start[]> {
  const all = subjects(await startMixpanel(t));
  const measured: Start[] = [];
  for (const environment of ["sandbox", "clean"] as const)
    await withHome(files(), async (home) => {
      const compared = await inTurn(home, all, rounds, environment);
      for (const [index, { cost, times }] of compared.entries())
        measured.push({ name: all[index]?.name ?? "", environment, cost, times });
    });
  return measured;
}
