import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { parseConfig } from "../../src/core/config/parse.ts";
import { contentsOf } from "../actions/doctor/planted.ts";
import { mp } from "../mp/here.ts";
import { ask } from "../support/ask.ts";
import type { TemporaryHome } from "../support/home.ts";
import { limits } from "../support/limits.ts";
import { authManager } from "../support/program.ts";
import { projectFolder } from "../support/project-folder.ts";
import { fc } from "../support/properties.ts";
import { after, type Change, type Model, nothing, seenIn } from "./model.ts";
import { mpWordsFor, plantTokens, seenBy, wordsFor } from "./subject.ts";

/** A home that a sequence runs in, and what a person wrote into its config file. */
interface Real {
  readonly home: TemporaryHome;
  readonly comments: readonly string[];
}

interface Told {
  now: Model;
}

/** How a change is made. */
type Way = "auth_manager" | "mp" | "killed" | "with_another";

class Step implements fc.AsyncCommand<Told, Real> {
  readonly change: Change;
  readonly way: Way;
  readonly killedAfterMs: number;

  constructor(change: Change, way: Way, killedAfterMs: number) {
    this.change = change;
    this.way = way;
    this.killedAfterMs = killedAfterMs;
  }

  check = (): boolean => true;

  async run(told: Told, real: Real): Promise<void> {
    const { home } = real;
    const expected = after(told.now, this.change);
    if (this.change.kind === "log_in") {
      if (expected) plantTokens(home, this.change.name);
      told.now = expected ?? told.now;
    } else if (this.way === "killed") await this.#killed(told, real, expected);
    else {
      const isDone = await this.#made(told, real);
      assert.equal(isDone, expected !== undefined, "done or refused");
      told.now = expected ?? told.now;
      if (this.way === "with_another") told.now = await another(told.now, home);
    }
    await agree(told.now, real);
  }

  async #made({ now }: Told, { home }: Real): Promise<boolean> {
    const words = this.way === "mp" ? mpWordsFor(this.change) : undefined;
    if (words !== undefined) return (await mp(home, words)).status === 0;
    const { argv, stdin } = wordsFor(this.change);
    const asked = ask(home, argv, stdin === undefined ? {} : { stdin });
    const beside = this.way === "with_another" ? besideOf(now, home) : undefined;
    const [{ state }] = await Promise.all([asked, beside]);
    return state === "ok";
  }

  /** What is cut short has happened or has not; nothing in between. */
  async #killed(told: Told, { home }: Real, expected: Model | undefined): Promise<void> {
    const { argv, stdin } = wordsFor(this.change);
    await killedRun(home, argv, stdin ?? "", this.killedAfterMs);
    const seen = await seenBy(home);
    if (expected && same(seen, expected)) told.now = expected;
  }

  toString = (): string => `${this.way} ${JSON.stringify(this.change)}`;
}

/** The name of what the second writer makes. */
const BESIDE = "beside";

const besideOf = (now: Model, home: TemporaryHome): Promise<unknown> =>
  now.accounts.has(BESIDE)
    ? authManager(home.root, ["account", "remove", BESIDE, "--force"])
    : authManager(home.root, ["account", "add", BESIDE, "--type", "oauth_browser", "--region", "in"]);

/** The model after the second writer has been there; where both are the first, either may have come first. */
async function another(now: Model, home: TemporaryHome): Promise<Model> {
  const change: Change = now.accounts.has(BESIDE)
    ? { kind: "remove", name: BESIDE, force: true }
    : { kind: "add", name: BESIDE, type: "oauth_browser", region: "in" };
  const next = after(now, change) ?? now;
  const first = seenIn(next).session.account;
  const { account } = (await seenBy(home)).session as { readonly account?: string };
  return first !== undefined && account === BESIDE && first !== BESIDE
    ? { ...next, active: BESIDE, pin: undefined }
    : next;
}

/** Runs `auth_manager` and kills it after so many milliseconds, if it has not ended by then. */
function killedRun(home: TemporaryHome, argv: readonly string[], stdin: string, afterMs: number): Promise<void> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(projectFolder, "scripts/auth_manager.mjs"), ...argv], {
      ...limits,
      cwd: home.root,
      env: { PATH: process.env.PATH ?? "", HOME: home.root },
      stdio: ["pipe", "ignore", "ignore"],
    });
    child.stdin.on("error", () => {});
    child.stdin.end(stdin);
    const timer = setTimeout(() => child.kill("SIGKILL"), afterMs);
    child.on("close", () => {
      clearTimeout(timer);
      done();
    });
  });
}

const same = (seen: ReturnType<typeof seenIn>, model: Model): boolean => {
  try {
    assert.deepEqual(seen, seenIn(model));
    return true;
  } catch {
    return false;
  }
};

/** The contents of homes, each with the model that the programs agreed with there: of the same files they say the same again. */
const agreed = new Set<string>();

/** What the files and the programs say is what the model says, and what a person wrote is still there. */
async function agree(now: Model, { home, comments }: Real): Promise<void> {
  const state = JSON.stringify([contentsOf(home), seenIn(now)]).replaceAll(home.root, "");
  if (agreed.has(state)) return;
  const text = home.read(".mp/config.toml");
  const { active } = parseConfig(text, "config.toml");
  assert.deepEqual(
    { account: active.account, workspace: active.workspace },
    { account: now.active, workspace: now.pin },
  );
  for (const comment of comments) assert.ok(text.includes(comment), `the comment ${comment} is gone:\n${text}`);
  assert.deepEqual(await seenBy(home), seenIn(now));
  agreed.add(state);
}

const name = fc.constantFrom("ada", "007");
const id = fc.constantFrom("0012", "12345678901234567890");
const target = fc.constantFrom("shop", "42");
const workspace = fc.constantFrom(1, 2);
const region = fc.constantFrom("us", "eu", "in");
const type = fc.constantFrom("oauth_browser", "service_account", "oauth_browser", "oauth_token");

const record = <K extends Change["kind"]>(kind: K, parts: object): fc.Arbitrary<Change> =>
  fc.record({ kind: fc.constant(kind), ...parts }, {
    requiredKeys: ["kind", ...Object.keys(parts).filter((key) => !isOptional(kind, key))],
  } as never) as unknown as fc.Arbitrary<Change>;

const isOptional = (kind: Change["kind"], key: string): boolean =>
  (kind === "add" && key === "project") ||
  (kind === "add_target" && key === "workspace") ||
  (kind.startsWith("use_") && key === "account");

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 5, arbitrary: record("add", { name, type, region, project: id }) },
  { weight: 4, arbitrary: record("log_in", { name }) },
  { weight: 1, arbitrary: record("log_out", { name }) },
  { weight: 2, arbitrary: record("update", { name, project: id }) },
  { weight: 2, arbitrary: record("rename", { name, to: fc.constantFrom("ada", "007", "Ada", "new") }) },
  { weight: 2, arbitrary: record("remove", { name, force: fc.boolean() }) },
  { weight: 2, arbitrary: record("use", { name }) },
  { weight: 2, arbitrary: record("use_project", { project: id, account: name }) },
  { weight: 3, arbitrary: record("use_workspace", { workspace, account: name }) },
  { weight: 3, arbitrary: record("add_target", { name: target, account: name, project: id, workspace }) },
  { weight: 2, arbitrary: record("use_target", { name: target }) },
  { weight: 1, arbitrary: record("remove_target", { name: target }) },
);

const way = fc.oneof(
  { weight: 60, arbitrary: fc.constant<Way>("auth_manager") },
  { weight: 4, arbitrary: fc.constant<Way>("mp") },
  // Each is a process, and there are thousands of steps: of these about sixty.
  ...(["killed", "with_another"] as const).map((one) => ({ weight: 1, arbitrary: fc.constant<Way>(one) })),
);

/** Sequences of changes. */
export const sequences = fc.commands(
  [fc.tuple(change, way, fc.integer({ min: 20, max: 90 })).map(([what, how, afterMs]) => new Step(what, how, afterMs))],
  { maxCommands: 24, size: "max" },
);

export const told = (): Told => ({ now: nothing });
