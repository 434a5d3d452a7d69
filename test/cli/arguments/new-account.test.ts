import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import * as v from "valibot";
import { answer } from "../../../src/cli/answer.ts";
import { picked } from "../../../src/cli/arguments/picked.ts";
import { recordFromInput } from "../../../src/cli/arguments/record.ts";
import type { TerminalPerson } from "../../../src/cli/terminal/person.ts";
import { knownError } from "../../../src/core/advice/advise.ts";
import { Secret } from "../../../src/secret.ts";
import { ask, installation } from "../../support/ask.ts";
import type { AnyEnvelope } from "../../support/envelope.ts";
import { type TemporaryHome, temporaryHome } from "../../support/home.ts";
import { projectFolder } from "../../support/project-folder.ts";

interface Given {
  readonly env?: Record<string, string>;
  readonly stdin?: string;
  readonly person?: Partial<TerminalPerson>;
}

/** What `mp account add` answers to a person in this home; without one at a terminal, nobody is asked. */
const byPerson = (home: TemporaryHome, words: string, { env = {}, stdin = "", person = {} }: Given = {}) =>
  answer(
    ["account", "add", ...words.split(" ").filter((word) => word !== "")],
    {
      context: home.context({ env: { HOME: home.root, ...env } }),
      readInput: async () => stdin,
      person: () => ({ say: () => {}, openBrowser: async () => {}, ...person }),
      folder: projectFolder,
      installation,
    },
    "mp",
  ) as Promise<AnyEnvelope>;
const byAgent = (home: TemporaryHome, words: string, stdin = "") =>
  ask(home, ["account", "add", ...words.split(" ").filter((word) => word !== "")], { stdin });

const message = (envelope: AnyEnvelope): string => {
  assert.equal(envelope.error?.code, "INVALID_ARGS", JSON.stringify(envelope));
  return envelope.error.message.replace(/ ?usage: .*/, "");
};
const newHome = (t: TestContext): TemporaryHome => temporaryHome(t);
const sections = (home: TemporaryHome): string[] => home.read(".mp/config.toml").trim().split("\n\n");

test("an agent adds what has no secret, by flags, and the first account is the active one", async (t) => {
  const home = newHome(t);
  const first = await byAgent(home, "me --type oauth_browser -p 5");
  assert.deepEqual([first.added.name, first.added.region, first.added.is_active], ["me", "us", true]);
  const second = await byAgent(home, "ci --type oauth_token --region eu --token-env CI_TOKEN");
  assert.deepEqual([second.added.name, second.added.region, second.added.is_active], ["ci", "eu", false]);
  assert.match(home.read(".mp/config.toml"), /\[accounts\.ci\]\n.*token_env = "CI_TOKEN"/s);
});

test("an agent is told which flag is missing or does not go with the type", async (t) => {
  const home = newHome(t);
  for (const line of [
    "",
    "x",
    "x --region us",
    "--type oauth_browser",
    "x --type oauth_token",
    "x --type oauth_token --token-env A",
  ])
    assert.equal(message(await byAgent(home, line)), "NAME and --type are needed, and for oauth_token --region.", line);
  const region = "--region us";
  for (const type of ["oauth_browser", `oauth_token ${region} --token-env A`])
    assert.equal(
      message(await byAgent(home, `x --type ${type} --username u`)),
      "--username goes with --type service_account only.",
    );
  for (const line of [`oauth_browser --token-env A`, `oauth_token ${region}`])
    assert.equal(
      message(await byAgent(home, `x --type ${line}`)),
      "--token-env goes with --type oauth_token, and only with it.",
      line,
    );
  assert.equal(
    message(await byAgent(home, "x --type service_account --token-env A")),
    "--token-env does not go with --type service_account.",
  );
  assert.equal(home.exists(".mp/config.toml"), false);
});

test("an agent that wants a service account gets the command for a person, with all that was said", async (t) => {
  const home = newHome(t);
  const refused = await byAgent(home, "team --type service_account --region eu -p 5 --username sa.user");
  assert.match(message(refused), /^A service account has a secret, which must not pass through here\./);
  const command = "mp account add team --type service_account --username sa.user --region eu --project 5";
  assert.deepEqual(
    refused.next.map((step: { command: string }) => step.command),
    [command],
  );
  assert.ok(refused.error.message.includes(command));
  await byAgent(home, "team --type oauth_browser");
  const taken = await byAgent(home, "team --type service_account");
  assert.equal(taken.error?.code, "ACCOUNT_EXISTS");
});

test("a record on stdin is taken alone, and refused without being quoted", async (t) => {
  const home = newHome(t);
  const record = { name: "ci", type: "oauth_token", region: "in", token_env: "CI_TOKEN" };
  for (const line of ["x --from-stdin", "--from-stdin --type oauth_token", "--from-stdin -p 5"])
    assert.equal(
      message(await byAgent(home, line, JSON.stringify(record))),
      "--from-stdin takes the whole record from stdin: give no name and no other flag.",
      line,
    );
  for (const text of ["planted", '{"name": "planted', ""])
    assert.equal(message(await byAgent(home, "--from-stdin", text)), "The standard input is not one JSON record.");
  const marked = JSON.stringify({ ...record, token_env: "CI\ufeff_TOKEN" });
  assert.match(message(await byAgent(home, "--from-stdin", marked)), /token_env/);
  const odd = message(await byAgent(home, "--from-stdin", JSON.stringify({ ...record, region: "planted" })));
  assert.match(odd, /^The record on stdin cannot be used: .*region/);
  assert.doesNotMatch(odd, /planted/);
  const added = await byAgent(home, "--from-stdin", `\ufeff${JSON.stringify(record)}`);
  assert.deepEqual([added.added.name, added.added.region, added.added.type], ["ci", "in", "oauth_token"]);
});

test("a record may have 64 KiB", async () => {
  const limits: number[] = [];
  const readInput = async (limit: number): Promise<string> => {
    limits.push(limit);
    return "{}";
  };
  const person = () => ({ say: () => {}, openBrowser: async () => {} });
  await recordFromInput({ person, readInput, usage: "" }, v.object({}), "A record");
  assert.deepEqual(limits, [65_536]);
});

test("a person who says no type is asked for it, and where nobody can be asked it is missing", async (t) => {
  const home = newHome(t);
  const missing = "--type is missing: service_account, oauth_browser or oauth_token.";
  assert.equal(message(await byPerson(home, "me")), missing);
  const asked: string[] = [];
  const choosing = (value: string) => ({
    choose: async (question: string, choices: readonly { value: string }[]) => {
      asked.push(question, ...choices.map((choice) => choice.value));
      return value;
    },
  });
  assert.equal(message(await byPerson(home, "me", { person: choosing("other") as Partial<TerminalPerson> })), missing);
  const { added } = await byPerson(home, "me", { person: choosing("oauth_browser") as Partial<TerminalPerson> });
  assert.deepEqual([added.name, added.type, added.region], ["me", "oauth_browser", "us"]);
  assert.deepEqual(asked.slice(0, 4), ["What kind of account?", "service_account", "oauth_browser", "oauth_token"]);
});

test("a person's flags must go with the type and with each other", async (t) => {
  const home = newHome(t);
  for (const [line, flag] of [
    ["x --type oauth_browser --username u", "username"],
    ["x --type oauth_token --username u --secret-stdin", "username"],
    ["x --type oauth_browser --token-env A", "token-env"],
    ["x --type service_account --username u --token-env A", "token-env"],
    ["x --type oauth_browser --secret-stdin", "secret-stdin"],
    ["x --type oauth_token --region us --token-env A --secret-stdin", "secret-stdin"],
  ])
    assert.equal(
      message(await byPerson(home, line as string, { stdin: "s" })),
      `--${flag} does not go with this --type or the other flags.`,
      line,
    );
  assert.equal(home.exists(".mp/config.toml"), false);
});

test("a person's browser account without a name gets a free one, and takes the project from its flag, else from the environment", async (t) => {
  const home = newHome(t);
  await byPerson(home, "a --type oauth_browser --region eu -p 5", { env: { MP_PROJECT_ID: "6" } });
  await byPerson(home, "b --type oauth_browser", { env: { MP_PROJECT_ID: "6" } });
  await byPerson(home, "c --type oauth_browser");
  assert.deepEqual(
    sections(home).filter((section) => section.startsWith("[accounts.")),
    [
      '[accounts.a]\ntype = "oauth_browser"\nregion = "eu"\ndefault_project = "5"',
      '[accounts.b]\ntype = "oauth_browser"\nregion = "us"\ndefault_project = "6"',
      '[accounts.c]\ntype = "oauth_browser"\nregion = "us"',
    ],
  );
  const names = [await byPerson(home, "--type oauth_browser"), await byPerson(home, "--type oauth_browser")];
  assert.deepEqual(
    names.map(({ added }) => added.name),
    ["account", "account-2"],
  );
  assert.equal(
    (await byPerson(home, "a --type service_account --username u --region us")).error?.code,
    "ACCOUNT_EXISTS",
  );
});

test("a service account's username comes from its flag, else the environment, else from the person", async (t) => {
  const home = newHome(t);
  const add = async (name: string, flags: string, given: Given = {}) => {
    const line = `${name} --type service_account --region us --secret-stdin ${flags}`;
    const answered = await byPerson(home, line, { stdin: "planted-secret\n", ...given });
    return answered.error ? message(answered) : home.read(".mp/config.toml").split(`[accounts.${name}]`)[1];
  };
  const ask = async (question: string) => `${question.length > 0 ? " asked " : ""}`;
  const env = { MP_USERNAME: " env " };
  assert.match((await add("a", "--username flag", { env, person: { ask } })) ?? "", /username = "flag"/);
  assert.match((await add("b", "", { env, person: { ask } })) ?? "", /username = "env"\nsecret = "planted-secret"/);
  assert.match((await add("c", "", { person: { ask } })) ?? "", /username = "asked"/);
  const missing = "The username of the service account is missing: --username.";
  assert.equal(await add("d", ""), missing);
  assert.equal(await add("d", "", { person: { ask: async () => " " } }), missing);
});

test("a secret comes from stdin if that is said, else from a variable, else it is typed; a token's variable is only named", async (t) => {
  const home = newHome(t);
  const asked: string[] = [];
  const askSecret = async (question: string) => {
    asked.push(question);
    return new Secret("typed");
  };
  const all = { stdin: "input", env: { MP_SECRET: "fallback", MP_OAUTH_TOKEN: "variable" } };
  await byPerson(home, "a --type oauth_token --region us --secret-stdin", all);
  await byPerson(home, "b --type oauth_token --region us", all);
  await byPerson(home, "c --type oauth_token --region us", { env: { MP_SECRET: "fallback" } });
  await byPerson(home, "d --type oauth_token --region us", { person: { askSecret } });
  await byPerson(home, "e --type oauth_token --region us --token-env CI_TOKEN", all);
  await byPerson(home, "f --type service_account --username u --region us", all);
  await byPerson(home, "g --type service_account --username u --region us", { person: { askSecret } });
  const credentials = sections(home)
    .filter((section) => section.startsWith("[accounts."))
    .map((section) => /^(token|secret).*$/m.exec(section)?.[0]);
  assert.deepEqual(credentials, [
    'token = "input"',
    'token = "variable"',
    'token = "fallback"',
    'token = "typed"',
    'token_env = "CI_TOKEN"',
    'secret = "fallback"',
    'secret = "typed"',
  ]);
  assert.deepEqual(asked, ["Bearer token (hidden):", "Secret of u (hidden):"]);
});

test("what has no id or name is picked at the terminal, and is missing where there is none", async () => {
  const choose = async () => "one";
  const person = (more: Partial<TerminalPerson>) => () => ({ say: () => {}, openBrowser: async () => {}, ...more });
  const call = { usage: "usage: mp x", person: person({ choose }) };
  assert.equal(await picked(call, (chooser) => chooser("Which?", [])), "one");
  assert.throws(
    () => picked({ ...call, person: person({}) }, async () => "never"),
    (thrown) =>
      knownError(thrown)?.message === "ID-or-NAME is missing, and there is no terminal to pick it at. usage: mp x",
  );
});
