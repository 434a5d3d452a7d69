import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { startMixpanel } from "../test/support/mixpanel.ts";
import { me } from "./growth.ts";
import { environments, inTurn, measure, median, type Subject, script, withHome } from "./measure.ts";

/** Single figures: what they are called, and milliseconds. */
export interface Figure {
  readonly name: string;
  readonly ms: number;
}

type Cleaner = Parameters<typeof startMixpanel>[0];

const browser =
  '[active]\naccount = "me"\n[accounts.me]\ntype = "oauth_browser"\nregion = "us"\ndefault_project = "410"\n';

/** A `/me` of 20 MB: the whole command, and the floor, its text parsed by V8 in a Node that does nothing else. */
export async function largeMe(rounds: number, t: Cleaner): Promise<readonly Figure[]> {
  const mixpanel = await startMixpanel(t);
  const text = me(2000, 10_000);
  mixpanel.bend("/api/app/me", [{ body: JSON.parse(text) }], "always");
  mixpanel.basic.add("u:placeholder");
  const team = '[accounts.team]\ntype = "service_account"\nregion = "us"\nusername = "u"\nsecret = "placeholder"\n';
  return withHome({ ".mp/config.toml": `[active]\naccount = "team"\n${team}`, "me.json": text }, async (home) => {
    const list: Subject = {
      name: "project list",
      command: () => script("auth_manager", "project", "list", "--refresh"),
      env: { MP_API_BASE_URL: mixpanel.baseUrl },
    };
    const parse: Subject = {
      name: "JSON.parse",
      command: () => [process.execPath, "-e", `JSON.parse(require("fs").readFileSync("${home}/me.json","utf8"))`],
    };
    const [listed, parsed] = await inTurn(home, [list, parse], rounds, "clean");
    if (!listed || !parsed) throw new Error("nothing was measured");
    return [
      {
        name: `project list --refresh, a reply of ${(text.length / 1e6).toFixed(0)} MB, CPU above node -e 0`,
        ms: listed.above,
      },
      { name: "the floor: reading and JSON.parse of it, CPU above node -e 0", ms: parsed.above },
    ];
  });
}

/** Fifty processes that add fifty accounts at the same time. */
export async function writers(rounds: number): Promise<readonly Figure[]> {
  const run = promisify(execFile);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++)
    await withHome({ ".mp/config.toml": browser }, async (home) => {
      const began = performance.now();
      const adding = Array.from({ length: 50 }, (_, index) => {
        const [node = "", ...args] = script(
          "auth_manager",
          "account",
          "add",
          `n${index}`,
          "--type",
          "oauth_browser",
          "--region",
          "us",
        );
        return run(node, args, { env: { ...environments.clean, HOME: home } });
      });
      await Promise.all(adding);
      times.push(performance.now() - began);
    });
  return [{ name: "50 processes that add an account at once, until the last has", ms: median(times) }];
}

/** A refresh in a process of its own: the same request with a token that is good, and with one that is not. */
export async function refreshes(rounds: number, t: Cleaner): Promise<readonly Figure[]> {
  const mixpanel = await startMixpanel(t);
  const costs = { good: [] as number[], expired: [] as number[] };
  for (let round = 0; round < rounds; round++)
    for (const [kind, expiresIn] of [
      ["good", 3600],
      ["expired", -60],
    ] as const)
      await withHome(
        { ".mp/config.toml": browser, ".mp/accounts/me/tokens.json": JSON.stringify(mixpanel.tokens({ expiresIn })) },
        async (home) => {
          const subject: Subject = {
            name: kind,
            command: () => script("auth_manager", "account", "test"),
            env: { MP_API_BASE_URL: mixpanel.baseUrl },
          };
          costs[kind].push((await measure(home, subject, round, "clean")).elapsed);
        },
      );
  const [good, expired] = [median(costs.good), median(costs.expired)];
  return [
    { name: "account test with a token that is good", ms: good },
    { name: "account test with a refresh in a process of its own", ms: expired },
  ];
}
