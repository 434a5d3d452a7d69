// The kit of the shared conformance tests, for Windows: the home is USERPROFILE, there are no modes, and no warning of them.
// Runs the program under test from outside, the way an agent does, in a home folder of its own.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { removeFolder } from "../../support/remove-folder.mjs";

export const project = fileURLToPath(new URL("../../..", import.meta.url));
const states = new Set(["ok", "needs_account", "needs_project", "error"]);

/** A fresh home; `files` maps paths under it to text or to a value written as JSON. Removed after the test `t`. */
export function home(t, files = {}) {
  const root = mkdtempSync(join(tmpdir(), "mp-home-"));
  const write = (path, value, mode = 0o600) => {
    const at = join(root, path);
    mkdirSync(dirname(at), { recursive: true, mode: 0o700 });
    writeFileSync(at, typeof value === "string" ? value : JSON.stringify(value), { mode });
    return at;
  };
  for (const [path, value] of Object.entries(files)) write(path, value);
  t.after(() => removeFolder(root));
  return {
    root,
    write,
    path: (p) => join(root, p),
    read: (p) => readFileSync(join(root, p), "utf8"),
    json: (p) => JSON.parse(readFileSync(join(root, p), "utf8")),
    exists: (p) => {
      try {
        lstatSync(join(root, p));
        return true;
      } catch {
        return false;
      }
    },
    list: (p) => {
      try {
        return readdirSync(join(root, p));
      } catch {
        return [];
      }
    },
  };
}

/** What a program gets of Windows. `HOME`, which Git Bash sets, is somewhere else: it must not be looked at. */
export const system = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(MP_|HTTPS?_PROXY|HOME$)/i.test(name))),
  HOME: "C:\\nowhere",
  BROWSER: "false",
};

/** Run a script of the project. Secrets given are searched for in everything it prints. */
export function run(h, script, args, { env = {}, stdin, secrets = [], cwd, timeout = 30_000, signal } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(project, "scripts", script), ...args], {
      cwd: cwd ?? h.root,
      env: { ...system, USERPROFILE: h.root, ...env },
      stdio: ["pipe", "pipe", "pipe"],
    });
    let stdout = "",
      stderr = "";
    child.stdout.setEncoding("utf8").on("data", (d) => {
      stdout += d;
    });
    child.stderr.setEncoding("utf8").on("data", (d) => {
      stderr += d;
    });
    child.stdin.on("error", () => {});
    child.stdin.end(stdin ?? "");
    const timer = setTimeout(() => child.kill("SIGKILL"), timeout);
    // `after`: milliseconds, counted from when `when()` first holds, if it is given.
    if (signal)
      (async () => {
        while (signal.when && !signal.when({ stdout, stderr }) && child.exitCode === null)
          await new Promise((r) => setTimeout(r, 20));
        setTimeout(() => child.kill(signal.name), signal.after ?? 0);
      })();
    child.on("error", fail);
    child.on("close", (code, killedBy) => {
      clearTimeout(timer);
      const modes = /open to others|read by others|take modes|outside your profile/.exec(stderr);
      if (modes) return fail(new assert.AssertionError({ message: `warned of what is no fault: ${stderr}` }));
      if (secrets.some((secret) => stdout.includes(secret) || stderr.includes(secret)))
        return fail(new assert.AssertionError({ message: `a secret was printed by: ${args.join(" ")}` }));
      done({ code, killedBy, stdout, stderr });
    });
  });
}

/** Run `auth_manager`, check the envelope's invariants, and return it. */
export async function auth(h, args, options = {}) {
  const result = await run(h, "auth_manager.mjs", args, options);
  const at = `auth_manager ${args.join(" ")}\nstdout: ${result.stdout}\nstderr: ${result.stderr}`;
  assert.equal(result.code, options.code ?? 0, `exit status of ${at}`);
  let envelope;
  try {
    envelope = JSON.parse(result.stdout);
  } catch {
    assert.fail(`stdout is not one JSON object: ${at}`);
  }
  assert.ok(result.stdout.endsWith("}\n"), `ends with one newline: ${at}`);
  assert.equal(result.stdout.trimEnd().includes("\n"), false, `one line when not a TTY: ${at}`);
  assert.deepEqual(Object.keys(envelope).slice(0, 2), ["schema_version", "state"], at);
  assert.equal(envelope.schema_version, 1, at);
  assert.ok(states.has(envelope.state), at);
  if (envelope.state === "error") {
    assert.equal(typeof envelope.error?.code, "string", at);
    assert.ok(envelope.error.message?.length > 0, at);
    assert.equal(typeof envelope.error.actionable, "boolean", at);
    assert.equal(typeof envelope.error.retryable, "boolean", at);
    if (envelope.error.actionable) assert.ok(envelope.next?.length > 0, `an actionable error says what to run: ${at}`);
  }
  for (const account of [
    envelope.account,
    ...(args[0] === "account" ? [envelope.added, envelope.updated, ...(envelope.items ?? [])] : []),
  ].filter((v) => v && typeof v === "object"))
    for (const key of ["name", "type", "region"]) assert.equal(typeof account[key], "string", `P5 ${key}: ${at}`);
  for (const project of [envelope.project, ...(args[0] === "project" ? (envelope.items ?? []) : [])].filter(Boolean))
    assert.match(typeof project.id === "string" ? project.id : "", /^\d+$/, `P6: ${at}`);
  for (const workspace of [envelope.workspace, ...(args[0] === "workspace" ? (envelope.items ?? []) : [])].filter(
    Boolean,
  ))
    assert.ok(Number.isInteger(workspace.id), `P7: ${at}`);
  if (envelope.state === "ok" && args[1] === "list" && !args.includes("--help"))
    assert.ok(Array.isArray(envelope.items), `P4: ${at}`);
  for (const step of [...(envelope.next ?? []), ...(envelope.resume_hint ? [envelope.resume_hint] : [])]) {
    assert.deepEqual(
      Object.keys(step).sort(),
      step.command.startsWith("mp ") ? ["command", "label", "run"] : ["command", "label"],
      at,
    );
    if (step.run) assert.match(step.run, /scripts\/mp\.mjs/, at);
  }
  Object.defineProperty(envelope, "stderr", { value: result.stderr, enumerable: false });
  return envelope;
}

/** Like `auth`, and the answer must be the error `code`. */
export async function refuses(h, args, code, options = {}) {
  const envelope = await auth(h, args, options);
  assert.equal(envelope.state, "error", JSON.stringify(envelope));
  assert.equal(envelope.error.code, code, JSON.stringify(envelope.error));
  return envelope;
}

export const team = `[active]
account = "team"

[accounts.team]
type = "service_account"
region = "us"
default_project = "3713224"
username = "sa.user"
secret = "s3cr3t-of-team"
`;
