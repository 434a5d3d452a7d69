import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TestContext } from "node:test";
import type { Step } from "../../../src/errors.ts";
import type { AnyEnvelope } from "../../support/envelope.ts";
import { removeFolder } from "../../support/remove-folder.mjs";
import { kindsOf } from "./kinds.ts";

// Not compiled: they find what lies beside them at their own address.
const beside = (path: string) => import(new URL(path, import.meta.url).href);
const { auth, project, system } = await beside("../conformance/kit.mjs");
const { startMixpanel } = await beside("../conformance/mixpanel-stub.mjs");

interface How {
  /** What the person writes in place of `<name>`. */
  readonly fill?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** `mp` is not on the PATH, and is typed as the answer says that it is. */
  readonly isInFull?: boolean;
  /** The exit status that it is to end with. */
  readonly code?: number;
}

const CONFIG = `[active]
account = "team"

[accounts.team]
type = "service_account"
region = "us"
default_project = "3713224"
username = "sa.user"
secret = "s3cr3t-of-team"

[accounts.-t]
type = "oauth_token"
region = "us"
token_env = "CI_TOKEN"

[accounts.me]
type = "oauth_browser"
region = "us"
`;

export type World = Awaited<ReturnType<typeof worldOf>>;

/**
 * A person whose home has in its name what shells make something of, with `mp` and other programs on the PATH, as npm puts them there, and a
 * stand-in for Mixpanel. What is typed is typed into cmd; `kinds` are those of the commands that were.
 */
export async function worldOf(t: TestContext) {
  const base = mkdtempSync(join(tmpdir(), "mp-advice-"));
  t.after(() => removeFolder(base));
  const root = join(base, "Ada & Söhne (1) ^x 'q'!");
  const path = (inside: string): string => join(root, inside);
  const write = (inside: string, text: string): string => {
    mkdirSync(dirname(path(inside)), { recursive: true });
    writeFileSync(path(inside), text);
    return path(inside);
  };
  const mixpanel = await startMixpanel({
    basic: { us: ["sa.user:s3cr3t-of-team", "O'Neil & Söhne (EU) ^1:s3cr3t-2"] },
    bearer: { us: ["b3arer-token"] },
  });
  t.after(() => mixpanel.stop());
  const { client, ...tokens } = mixpanel.tokens("us");
  write(".mp/config.toml", CONFIG);
  write(".mp/accounts/me/tokens.json", JSON.stringify({ ...tokens, client_id: client }));
  for (const name of ["mp", "auth_manager"])
    write(`bin/${name}.cmd`, `@"${process.execPath}" "${project}scripts\\${name}.mjs" %*\r\n`);
  write("bin/argv.mjs", "console.log(JSON.stringify(process.argv.slice(2)));");
  // The notepad of wine ends at once where there is no screen: what it would be given is seen by one that stands in for it.
  for (const name of ["claude", "codex", "notepad"])
    write(`bin/${name}.cmd`, `@"${process.execPath}" "%~dp0argv.mjs" %*\r\n`);

  const kinds = new Set<string>();
  const basic = { MP_API_BASE_URL: mixpanel.baseUrl, CI_TOKEN: "b3arer-token" };
  const asked = (argv: readonly string[], env = {}): Promise<AnyEnvelope> =>
    auth({ root }, argv, { env: { ...basic, ...env } });

  /** Types a command as it was printed, but for what is filled in. Whoever follows a link that is shown approves. */
  async function type(
    printed: string,
    { fill = {}, env = {}, stdin, code = 0, isInFull = false }: How = {},
  ): Promise<string> {
    for (const kind of printed.split(/ & (?=set |mp )/).flatMap(kindsOf)) kinds.add(kind);
    const program = `"${process.execPath.replaceAll("\\", "/")}" "${project.replaceAll("\\", "/")}scripts/mp.mjs" `;
    const line = (isInFull ? printed.replace(/^mp /, program) : printed).replaceAll(
      /<[a-z-]+>/g,
      (placeholder) => fill[placeholder] ?? placeholder,
    );
    const PATH = `${path("bin")};${process.env.PATH}`;
    const child = spawn("cmd.exe", ["/d", "/s", "/c", `"${line}"`], {
      cwd: root,
      env: { ...system, USERPROFILE: root, PATH, ...basic, ...env },
      windowsVerbatimArguments: true,
      stdio: ["pipe", "pipe", "pipe"],
      timeout: 40_000,
    });
    let [said, told, isFollowed] = ["", "", false];
    child.stdout.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      told += text;
      const [link] = /http:\S+\/oauth\/authorize\/\S+(?=\s)/.exec(told) ?? [];
      if (link && !isFollowed) {
        isFollowed = true;
        mixpanel
          .approve(link)
          .then((address: string) => get(address.replace("localhost", "127.0.0.1")).on("error", () => {}));
      }
    });
    child.stdin.on("error", () => {}).end(stdin ?? "");
    return new Promise((resolve, reject) => {
      child.on("error", reject).on("close", (status) => {
        if (status === code) resolve(said + told);
        else reject(new Error(`${line}: ended with ${status}\n${said}\n${told}`));
      });
    });
  }

  return {
    kinds,
    project: String(project),
    root,
    path,
    write,
    read: (inside: string): string => readFileSync(path(inside), "utf8"),
    list: (inside: string): string[] => readdirSync(path(inside)).sort(),
    mixpanel,
    asked,
    type,
    /** The first of the steps that an answer advises which begins so, typed. */
    follow: ({ next }: { readonly next: readonly Step[] }, beginning: string, how?: How): Promise<string> => {
      const step = next.find(({ command }) => command.startsWith(beginning));
      if (!step) throw new Error(`none begins with ${beginning}: ${JSON.stringify(next)}`);
      return type(step.command, how);
    },
  };
}
