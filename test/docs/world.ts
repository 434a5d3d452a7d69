import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import type { TestContext } from "node:test";
import { assertEnvelope } from "../support/envelope.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";
import { limits } from "../support/limits.ts";
import { type Mixpanel, startMixpanel } from "../support/mixpanel.ts";
import { withoutProgress } from "../support/program.ts";
import { projectFolder } from "../support/project-folder.ts";

/** A temporary home and a stand-in for Mixpanel, in which the commands of a page are run as a person would type them. */
export interface World {
  readonly home: TemporaryHome;
  readonly mixpanel: Mixpanel;
  /** What the terminal shows, with everything that changes from run to run replaced by what the pages say. */
  readonly run: (command: string) => Promise<readonly string[]>;
}

const me = () => ({
  user_id: 42,
  user_email: "ada@example.com",
  user_name: "Ada",
  organizations: { 12: { id: 12, name: "Acme Corp" }, 40: { id: 40, name: "Side Project" } },
  projects: {
    3018488: { name: "E-Commerce", organization_id: 12, domain: "mixpanel.com", has_integrated: true },
    3713224: {
      name: "AI Demo",
      organization_id: 12,
      domain: "mixpanel.com",
      timezone: "US/Pacific",
      has_integrated: true,
    },
    2900001: { name: "Sandbox", organization_id: 40, domain: "mixpanel.com", is_demo: true, has_integrated: true },
  } as Record<string, object>,
  workspaces: {
    3448413: { id: 3448413, name: "Default", project_id: 3713224, is_default: true },
    3448414: { id: 3448414, name: "Staging", project_id: 3713224, is_default: false },
  } as Record<string, object>,
});

const onlyProject = () => {
  const all = me();
  return { ...all, projects: { 3713224: all.projects["3713224"] } };
};

const onlyEurope = () => {
  const all = me();
  return { ...all, projects: { 5000000: { name: "EU Shop", organization_id: 12, domain: "eu.mixpanel.com" } } };
};

const config = `[active]
account = "acme-corp"

[accounts.acme-corp]
type = "oauth_browser"
region = "us"
default_project = "3713224"

[accounts.team]
type = "service_account"
region = "us"
default_project = "3018488"
username = "sa.user"
secret = "of-the-docs"

[targets.shop]
account = "team"
project = "3018488"
`;

/** The homes that a transcript can start in, by the name in its info string. */
const homes: Readonly<Record<string, (home: TemporaryHome, mixpanel: Mixpanel) => void>> = {
  /** Nothing there; Ada has several projects. */
  new: () => {},
  /** Nothing there; Ada has one project. */
  "new-small": (_home, mixpanel) => {
    mixpanel.me.us = onlyProject();
  },
  /** Nothing there; Ada's projects are in the EU. */
  "new-europe": (_home, mixpanel) => {
    mixpanel.me.us = onlyEurope();
    mixpanel.me.eu = onlyEurope();
  },
  /** Ada is logged in, and there are a service account and a target. */
  ada: (home, mixpanel) => {
    home.write(".mp/config.toml", config);
    home.write(
      "record.json",
      JSON.stringify({
        name: "nightly",
        type: "service_account",
        region: "us",
        username: "sa.nightly",
        secret: "of-the-docs",
      }),
    );
    home.write(".mp/accounts/acme-corp/tokens.json", JSON.stringify(mixpanel.tokens()));
    home.write(".mp/accounts/acme-corp/me.json", JSON.stringify({ ...me(), cached_at: Date.now() / 1000 }));
  },
  /** Nothing there but the bridge file that Ada has exported on her laptop. */
  sandbox: (home, mixpanel) => {
    const { refresh_token: _left, ...tokens } = mixpanel.tokens();
    const account = { name: "acme-corp", type: "oauth_browser", region: "us" };
    home.write("shared/auth.json", JSON.stringify({ version: 2, account, tokens, project: "3713224" }));
  },
  /** A config.toml of 0.3. */
  "old-release": (home) => {
    home.write(
      ".mp/config.toml",
      'default = "team"\n\n[accounts.team]\nusername = "sa.user"\nproject_id = "3018488"\n',
    );
  },
};

export async function enter(t: TestContext, name: string): Promise<World> {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  mixpanel.me.us = me();
  mixpanel.basic.add("sa.user:of-the-docs");
  const prepare = homes[name];
  assert.ok(prepare, `there is no home "${name}" for a transcript to start in`);
  prepare(home, mixpanel);

  const env = {
    PATH: `${home.path("bin")}:${process.env.PATH}`,
    HOME: home.root,
    LANG: "C.UTF-8",
    NO_COLOR: "1",
    BROWSER: `${process.execPath} ${home.path("bin/browser.mjs")} %s`,
    MP_API_BASE_URL: mixpanel.baseUrl,
  };
  // A table is what mp shows at a terminal, which this is not.
  for (const [program, flags] of [
    ["mp", "--format table"],
    ["auth_manager", ""],
  ] as const)
    home.write(
      `bin/${program}`,
      `#!/bin/sh\nexec '${process.execPath}' '${projectFolder}/scripts/${program}.mjs' ${flags} "$@"\n`,
      0o755,
    );
  home.write("bin/browser.mjs", "await fetch(process.argv[2]);\n"); // approves, and follows the redirection to us

  let [address, exported] = ["", ""];
  const run = async (command: string): Promise<readonly string[]> => {
    if (command.startsWith("export ")) exported += `${command}\n`;
    const printed = withoutProgress(
      await shell(exported + command.replace("code=…&state=…", address.split("?")[1] ?? ""), env),
    );
    const envelope = answerIn(printed);
    if (envelope && /\bauth_manager\b/.test(command)) assertEnvelope(argvOf(command), envelope);
    const url = (envelope as { authorize_url?: string } | undefined)?.authorize_url;
    if (url !== undefined) address = await mixpanel.approve(url);
    // At a terminal an answer in JSON is indented.
    const shown = envelope ? printed.replace(/^\{.*\}$/m, () => JSON.stringify(envelope, null, 2)) : printed;
    return tidy(shown, home.root, mixpanel.origin);
  };
  return { home, mixpanel, run };
}

function shell(command: string, env: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn("bash", ["-c", `exec 2>&1\n${command}`], {
      ...limits,
      cwd: projectFolder,
      env,
      stdio: ["ignore", "pipe", "inherit"],
    });
    let printed = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
    child.on("error", reject).on("close", () => resolve(printed));
  });
}

function answerIn(printed: string): object | undefined {
  const line = /^\{.*\}$/m.exec(printed)?.[0];
  return line === undefined ? undefined : JSON.parse(line);
}

/** Enough of the words to tell which response it is. */
const argvOf = (command: string): string[] => {
  const [, words = ""] = /\bauth_manager(?:\.mjs"?)?([^|<\n]*)/.exec(command) ?? [];
  return words
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => word.replaceAll("'", ""));
};

/** Pages show Ada's machine, Mixpanel's addresses, and one morning in January. */
function tidy(printed: string, home: string, origin: string): readonly string[] {
  const text = printed
    .replaceAll(`${origin}/us`, "https://mixpanel.com")
    .replaceAll(new RegExp(`${origin}/(eu|in)`, "g"), "https://$1.mixpanel.com")
    .replaceAll(/(\/oauth\/authorize\/\?)[^\s"]+/g, "$1…")
    .replaceAll(process.execPath, "/usr/bin/node")
    .replaceAll(home, "/home/ada")
    .replaceAll(projectFolder.replace(/\/$/, ""), "/home/ada/mixpanel")
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "2026-01-31T10:00:00Z")
    .replaceAll(/(_at": )\d{10}\b/g, "$11769853600")
    .replaceAll(/\.tmp-[0-9a-f]{8}/g, ".tmp-1a2b3c4d")
    .replaceAll(/localhost:1928\d/g, "localhost:19284")
    .replace(/\n+$/, "");
  return text === "" ? [] : text.split("\n");
}
