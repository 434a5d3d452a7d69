import { inTurn, type Subject, script, withHome } from "./measure.ts";

/** How a command grows: milliseconds of CPU above an empty Node, by how many things there are. */
export interface Growth {
  readonly name: string;
  readonly points: readonly { readonly count: number; readonly cpu: number; readonly elapsed: number }[];
}

const COUNTS = [10, 100, 1000, 10_000] as const;

function config(count: number): string {
  const names = Array.from({ length: count }, (_, index) => `account-${index}`);
  const accounts = names.map(
    (name) => `[accounts.${name}]\ntype = "oauth_browser"\nregion = "eu"\ndefault_project = "3713224"\n`,
  );
  const targets = names.map((name) => `[targets.at-${name}]\naccount = "${name}"\nproject = "3018488"\n`);
  return ['[active]\naccount = "account-0"\n', ...accounts, ...targets].join("\n");
}

/** A cached `/me` with so many projects. */
export function me(count: number, padding = 0): string {
  const text = "x".repeat(padding);
  const projects = Array.from({ length: count }, (_, index) => [
    String(100_000 + index),
    { name: `Project ${index}`, organization_id: 12, domain: "mixpanel.com", ...(padding > 0 && { note: text }) },
  ]);
  return JSON.stringify({
    user_id: 1,
    user_email: "ada@example.com",
    organizations: { 12: { id: 12, name: "Acme" } },
    projects: Object.fromEntries(projects),
    workspaces: {},
    cached_at: Date.now() / 1000,
  });
}

const team = `[active]\naccount = "team"\n[accounts.team]\ntype = "service_account"\nregion = "us"\ndefault_project = "100000"\nusername = "u"\nsecret = "placeholder"\n`;

interface Grown {
  readonly name: string;
  readonly files: (count: number) => Readonly<Record<string, string>>;
  readonly command: (count: number, round: number) => readonly string[];
}

const grown: readonly Grown[] = [
  {
    name: "account list, by accounts",
    files: (count) => ({ ".mp/config.toml": config(count) }),
    command: () => script("auth_manager", "account", "list"),
  },
  {
    name: "target use, by accounts and targets",
    files: (count) => ({ ".mp/config.toml": config(count) }),
    command: (count, round) => script("auth_manager", "target", "use", `at-account-${round % count}`),
  },
  {
    name: "project list from the cache, by projects",
    files: (count) => ({ ".mp/config.toml": team, ".mp/accounts/team/me.json": me(count) }),
    command: () => script("auth_manager", "project", "list"),
  },
];

/** CPU of each command above `node -e 0`, for 10 to 10,000 things. */
export async function growth(rounds: number): Promise<readonly Growth[]> {
  const all: Growth[] = [];
  for (const { name, files, command } of grown) {
    const points: Growth["points"][number][] = [];
    for (const count of COUNTS)
      await withHome(files(count), async (home) => {
        const subject: Subject = { name, command: (round) => command(count, round) };
        const [compared] = await inTurn(home, [subject], rounds, "clean");
        if (compared) points.push({ count, cpu: compared.above, elapsed: compared.cost.elapsed });
      });
    all.push({ name, points });
  }
  return all;
}
