import assert from "node:assert/strict";
import { test } from "node:test";
import { knownError } from "../../../src/core/advice/advise.ts";
import type { LoginPlace } from "../../../src/core/advice/place.ts";
import { Fault } from "../../../src/core/fault.ts";
import type { MixpanelError } from "../../../src/errors.ts";

const browser: LoginPlace = { kind: "browser", flags: { name: "me", project: "7" }, region: "us" };
const account: LoginPlace = { kind: "account", name: "me", region: "us" };
const twoShot: LoginPlace = { kind: "two_shot", flags: { finish: true, name: "me" }, region: "eu" };
const token: LoginPlace = {
  kind: "credentials",
  flags: { tokenEnv: "T" },
  ...{ type: "oauth_token", name: "me", isNew: true, canBeRenamed: true, region: "us" },
};
const folder = "/home/.tmp-1";
const resume = `mp login --resume ${folder}`;

const taken = new Fault("ACCOUNT_EXISTS", { account: "me", type: "service_account", region: "us" });
const refused = new Fault("AUTH_FAILED", { region: "us", status: 401 });
const lost = new Fault("NETWORK_ERROR", { reason: "reset", host: "mixpanel.com" });
const badCode = new Fault("OAUTH_TOKEN_ERROR", { region: "us", status: 400, error: "invalid_grant" });

const inWords = (fault: Fault, login: LoginPlace): MixpanelError =>
  knownError(fault.withPlace({ login })) ?? assert.fail();
const commands = ({ next }: MixpanelError): string[] => next.map(({ command }) => command);

test("before there is a code, what ends a login is said as it is", () => {
  const error = inWords(lost, browser);
  assert.equal(error.message, knownError(lost)?.message);
  assert.deepEqual([error.next, error.resumeHint, error.retryable], [[], undefined, true]);
});

test("a code that came to nothing is begun with again, in two steps by what has become of it", () => {
  for (const [fault, login, stage, expected] of [
    [lost, browser, "unspent", ["mp login --name me --project 7"]],
    [badCode, account, "spent", ["mp account login me"]],
    [lost, twoShot, "unspent", ["mp login --finish '<address>' --name me"]],
    [
      badCode,
      twoShot,
      "spent",
      ["mp login --finish '<address>' --name me", "mp login --start --region eu", "mp login --start --region <region>"],
    ],
    [badCode, twoShot, "unknown_client", ["mp login --start --region eu"]],
  ] as const) {
    const error = inWords(fault, { ...login, stage });
    assert.deepEqual(commands(error), expected);
    for (const command of expected) assert.ok(error.message.includes(command), error.message);
    assert.equal(error.message.match(/mp /g)?.length, expected.length, "each is said once");
  }
});

test("where tokens are kept, every error says how to go on with them, and leaves open what cannot be had", () => {
  const place = { ...browser, stage: "redeemed", folder } as const;
  const kept = inWords(taken, place);
  assert.equal(commands(kept)[0], `${resume} --name <name> --project 7`);
  assert.equal(kept.resumeHint?.command, resume);
  assert.equal(kept.details?.placeholder_dir, folder);
  assert.match(kept.message, /The login is approved, and is kept\. To go on with it: mp login --resume /);
  assert.doesNotMatch(kept.message, /Choose another name:/);
  assert.match(inWords(refused, place).message, /mp login --name me --project 7\. The login is kept\. /);
  assert.equal(commands(inWords(lost, { ...account, stage: "redeemed", folder }))[0], `${resume} --name me`);
});

test("an interrupt while tokens are kept is nothing to repeat, and any other error stays what it was", () => {
  const place = { ...browser, stage: "redeemed", folder } as const;
  assert.equal(inWords(new Fault("INTERRUPTED", {}), place).retryable, false);
  assert.equal(inWords(lost, place).retryable, true);
});

test("a login that ended without a project has nothing to go on with", () => {
  const details = { auth_region: "us", cross_region_projects: [], region_compatible_count: 0 };
  const error = inWords(new Fault("NEEDS_REGION_SWITCH", details), { ...twoShot, stage: "ended" });
  assert.match(error.message, /^The login ended without a project, and nothing of it is kept\. /);
  assert.deepEqual([error.resumeHint, error.details], [undefined, details]);
});

test("a name that differs from another only in case: that one is offered first where the login is good for it", () => {
  const twin = (type: "oauth_browser" | "service_account", region: "us" | "eu" = "us") =>
    new Fault("ACCOUNT_EXISTS", { account: "Me", type, region }, { place: { inOtherCase: "me" } });
  const said = inWords(twin("oauth_browser"), browser);
  assert.match(
    said.message,
    /^The account "Me", which differs from "me" only in case, exists already\. To log in to that/,
  );
  assert.deepEqual(commands(said), ["mp login --name Me --project 7", "mp login --name <name> --project 7"]);
  assert.equal(
    commands(inWords(twin("oauth_browser", "eu"), browser))[0],
    "mp login --name Me --region eu --project 7",
  );
  assert.equal(commands(inWords(twin("service_account"), browser))[0], "mp login --name <name> --project 7");
});

test("a name that is taken: what the login is for, and the same login under another name where that is known", () => {
  const [mine, theirs] = [inWords(taken, browser), inWords(taken, token)];
  assert.match(
    mine.message,
    /with type service_account in region us, and this login is for type oauth_browser in region us/,
  );
  assert.match(theirs.message, /this login is for type oauth_token in region us/);
  assert.deepEqual(commands(mine), ["mp login --name <name> --project 7", "mp account remove me --yes"]);
  assert.deepEqual(commands(theirs), ["mp login --token-env T --name <name>", "mp account remove me --yes"]);
  assert.deepEqual(commands(inWords(taken, { ...token, canBeRenamed: false })), ["mp account remove me --yes"]);
  const named = new Fault("ACCOUNT_EXISTS", { ...taken.details, referenced_by: ["shop"] });
  assert.equal(commands(inWords(named, account)).at(-1), "mp account remove me --force --yes");
});
