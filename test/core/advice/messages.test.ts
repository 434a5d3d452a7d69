import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { knownError } from "../../../src/core/advice/advise.ts";
import type { Diagnosis } from "../../../src/core/advice/findings.ts";
import type { LoginPlace } from "../../../src/core/advice/place.ts";
import { Fault } from "../../../src/core/fault.ts";
import { presentError } from "../../../src/core/present-error.ts";
import { errorCodes, type Step } from "../../../src/errors.ts";
import { projectFolder } from "../../support/project-folder.ts";
import { faults } from "./messages/faults.ts";
import { findings } from "./messages/findings.ts";
import { inSandboxes, loginFaults, ownersElsewhere } from "./messages/logins.ts";
import { refusals } from "./messages/refusals.ts";
import { warnings } from "./messages/warnings.ts";

/**
 * What is said of everything that can go wrong: each file has the facts, and below them the message and the commands. A change of words
 * is seen there as a whole (UPDATE_MESSAGES=1 writes them anew).
 */
function isWritten(name: string, entries: readonly (readonly [about: string, said: string])[]): void {
  const file = join(projectFolder, `test/core/advice/messages/${name}.txt`);
  for (const [about, said] of entries) assert.doesNotMatch(said, /undefined|NaN|\[object|\n\n/, about);
  const bySaid = new Map<string, string[]>();
  for (const [about, said] of entries) {
    const text = said.replaceAll(/^/gm, "  ");
    bySaid.set(text, [...(bySaid.get(text) ?? []), about]);
  }
  const now = [...bySaid].map(([text, abouts]) => `${abouts.join("\n")}\n${text}`);
  if (process.env.UPDATE_MESSAGES === "1") writeFileSync(file, `${now.join("\n\n")}\n`);
  else assert.deepEqual(now, readFileSync(file, "utf8").trimEnd().split("\n\n"));
}

const stepsOf = (steps: readonly Step[] = []): string[] =>
  steps.map(({ command, label }) => `> ${command}  # ${label}`);

/** A finding of doctor. */
const findingOf = ({ status, message, details, next }: Diagnosis): string =>
  [`${status}: ${message}`, ...stepsOf(next), ...(details ? [JSON.stringify(details)] : [])].join("\n");

const installation = { version: "1", node: "/node", mp: "/mp.mjs", verbose: false };

/** The facts of a fault, in short: without the quotes, and of an owner and a login what they are. */
const aboutOf = ({ code, details, place: { owner, login, ...place } }: Fault): string =>
  [code, details, owner && { ...owner, ...owner.account, account: undefined }, login && loginOf(login), place]
    .map((one) => (typeof one === "string" ? one : (JSON.stringify(one) ?? "").replaceAll('"', "")))
    .filter((one) => one !== "" && one !== "{}")
    .join(" ");

const loginOf = ({ kind, stage, folder, ...more }: LoginPlace): string =>
  [
    kind,
    ...("flags" in more ? Object.keys(more.flags) : []),
    "isNew" in more && more.isNew && "new",
    stage,
    folder && "kept",
  ]
    .filter(Boolean)
    .join("+");

function saidOf(fault: Fault): string {
  const { message, next, resumeHint, details, retryable } = knownError(fault) ?? assert.fail();
  const more = JSON.stringify(details ?? {}) === JSON.stringify(fault.details) ? [] : [JSON.stringify(details)];
  const hint = resumeHint ? [`hint: ${resumeHint.command}`] : [];
  return [message, ...stepsOf(next), ...hint, ...more, ...(retryable ? ["(may pass)"] : [])].join("\n");
}

/** Commands are spelled for the shell of the platform. */
const skip = process.platform === "win32" && "spelled for another shell";

test("each fault is worded as it is written down", { skip }, () => {
  isWritten(
    "faults",
    faults.map((fault) => [aboutOf(fault), saidOf(fault)]),
  );
});

test("each end of a login is worded as it is written down, at every stage of every kind of login", { skip }, () => {
  isWritten(
    "logins",
    [...loginFaults, ...ownersElsewhere, ...inSandboxes].map((fault) => [aboutOf(fault), saidOf(fault)]),
  );
});

test("no code is without such words", () => {
  const written = new Set([...faults, ...loginFaults].map(({ code }) => code));
  assert.deepEqual(
    errorCodes.filter((code) => !written.has(code)),
    [],
  );
});

test("each refusal is worded as it is written down", { skip }, () => {
  isWritten(
    "refusals",
    refusals.map((refusal) => [JSON.stringify(refusal), saidOf(new Fault("INVALID_ARGS", {}, { place: { refusal } }))]),
  );
});

test("each warning is worded as it is written down", { skip }, () => {
  isWritten(
    "warnings",
    warnings.map(([warning, text]) => [JSON.stringify(warning), text]),
  );
});

test("each finding of doctor is worded as it is written down", { skip }, () => {
  isWritten(
    "findings",
    findings.map(([about, finding]) => [about, findingOf(finding)]),
  );
});

test("what a sandbox stops is said to be its doing, of each kind and each fault", { skip }, () => {
  const opening = { write: ["/w"], read: ["/r"], hosts: ["h"] };
  const stopped = [
    new Fault("NEEDS_ACCOUNT", { available_accounts: [] }),
    new Fault("TARGET_NOT_FOUND", { target: "x", available_targets: [] }),
    new Fault("ACCOUNT_NOT_FOUND", { account: "x", available_accounts: [] }),
    new Fault("OAUTH_TOKEN_ERROR", { problem: "no_tokens", path: "/t" }).withPlace({
      owner: { account: { name: "team", type: "oauth_browser", region: "eu" }, origin: "config" },
    }),
    new Fault("NETWORK_ERROR", { reason: "refused", host: "h" }),
    new Fault("OAUTH_NETWORK_UNREACHABLE", { attempts: [] }),
    new Fault("STORAGE_ERROR", { path: "/f", reason: "no" }, { place: { file: { doing: "write" } } }),
    new Fault("STORAGE_ERROR", { path: "/f", reason: "no", code: "EMFILE" }),
    new Fault("LOGIN_FINISH_PUBLISH_FAILED", {
      placeholder_dir: "/d",
      original_code: "X",
      original_message: "see 1.2 of it",
    }),
  ];
  const kinds = ["codex", "claude_code", "claude_code_remote", "codespaces", "dev_container", "unknown"] as const;
  const causes = ["write", "read", "network", "ephemeral"] as const;
  isWritten(
    "sandboxes",
    stopped.flatMap((fault, index) =>
      kinds.slice(index === 0 ? 0 : -1).flatMap((kind) =>
        causes.map((cause) => {
          const there = fault.withPlace({ sandbox: { is: { kind, cause }, opening } });
          return [`${fault.code} ${kind} ${cause}`, saidOf(there)] as const;
        }),
      ),
    ),
  );
});

test("an error in words was thrown where its fault was, also in a sandbox and in a login", () => {
  for (const place of [{}, ...[...inSandboxes, ...loginFaults.slice(-1)].map((one) => one.place)]) {
    const fault = new Fault("LOCK_BUSY", { path: "/l" }, { place });
    assert.equal(knownError(fault)?.stack, fault.stack);
  }
});

test("a cause is told in our words where it is ours, and what is no error is not quoted", () => {
  const causeOf = (cause: unknown) => {
    const said = presentError(new Fault("LOCK_BUSY", { path: "/l" }, { cause }), installation);
    return said.state === "error" && said.error.cause;
  };
  assert.deepEqual(causeOf("planted"), { message: "something that is no Error was thrown" });
  assert.deepEqual(causeOf(new Fault("OAUTH_BROWSER_ERROR", {})), {
    code: "OAUTH_BROWSER_ERROR",
    message: "No browser could be opened.",
  });
  assert.deepEqual(causeOf(Object.assign(new Error("no"), { code: 7 })), { message: "Error: no" });
  assert.deepEqual(causeOf(new SyntaxError("planted")), { message: "SyntaxError" });
});

test("an error is presented with its cause, its hint, and where that is asked for its trace", () => {
  const cause = Object.assign(new Error("no"), { code: "EIO" });
  const fault = new Fault("LOCK_BUSY", { path: "/l" }, { cause });
  const plain = presentError(fault, installation);
  assert.deepEqual(plain, {
    schema_version: 1,
    state: "error",
    error: {
      code: "LOCK_BUSY",
      message: "Gave up: another process holds the lock /l. Run the same command again later.",
      actionable: false,
      retryable: true,
      details: { path: "/l" },
      cause: { code: "EIO", message: "Error: no" },
    },
  });
  const verbose = presentError(fault, { ...installation, verbose: true });
  assert.match(verbose.state === "error" ? (verbose.error.trace ?? "") : "", /messages\.test/);
  const unfinished = { command: "mp login --resume x", label: "Go on" };
  const sandbox = { is: { kind: "codex", cause: "write" }, opening: { write: [], read: [], hosts: [] } } as const;
  const nobody = presentError(
    new Fault("NEEDS_ACCOUNT", { available_accounts: [] }).withPlace({ unfinished }),
    installation,
  );
  assert.equal(nobody.state === "needs_account" && nobody.resume_hint?.command, unfinished.command);
  assert.equal(Object.hasOwn(nobody, "sandbox"), false);
  const shut = new Fault("NEEDS_ACCOUNT", { available_accounts: [], sandbox: sandbox.is }).withPlace({ sandbox });
  const hidden = presentError(shut, installation);
  assert.deepEqual(hidden.state === "needs_account" && hidden.sandbox, sandbox.is);
  assert.equal(Object.hasOwn(hidden, "resume_hint"), false);
  const bare = presentError(new Fault("OAUTH_BROWSER_ERROR", {}), installation);
  assert.deepEqual(bare, {
    schema_version: 1,
    state: "error",
    error: { code: "OAUTH_BROWSER_ERROR", message: "No browser could be opened.", actionable: false, retryable: false },
  });
});
