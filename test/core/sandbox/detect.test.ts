import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type FileTrouble,
  isCutOff,
  type SandboxFacts,
  sandboxOfFile,
  sandboxOfNetwork,
  sandboxOfNothing,
  thrownAway,
} from "../../../src/core/sandbox/detect.ts";
import { mountOf, parseMounts } from "../../../src/core/sandbox/mounts.ts";
import { hasNoNewPrivileges, hasOnlyLoopback } from "../../../src/core/sandbox/proc.ts";

const HOME = "/home/ada";
const disk = "27 1 254:0 / / rw,relatime - ext4 /dev/vda rw,discard";
const at = (path: string, options: string, type: string, superOptions = "rw") =>
  `66 27 0:25 / ${path} ${options},nosuid shared:1 - ${type} none ${superOptions},size=4k`;

const facts = (more: Partial<SandboxFacts> = {}, ...mounts: string[]): SandboxFacts => ({
  env: {},
  mounts: parseMounts([disk, ...mounts, ""].join("\n")),
  noNewPrivileges: false,
  onlyLoopback: false,
  root: `${HOME}/.mp`,
  config: `${HOME}/.mp/config.toml`,
  usual: `${HOME}/.mp`,
  ...more,
});

const trouble = (more: Partial<FileTrouble> = {}): FileTrouble => ({
  path: `${HOME}/.mp/config.toml`,
  code: "EROFS",
  isReading: false,
  isDevice: false,
  isAllowed: true,
  ...more,
});

const unknown = (cause: string) => ({ kind: "unknown", cause });

test("the mount of a path is the nearest above it, of two at one place the later, also with a blank in its name", () => {
  const mounts = parseMounts(
    [disk, at("/home/a\\040b", "ro", "ext4"), at("/home/a\\040b", "rw", "tmpfs"), "odd"].join("\n"),
  );
  assert.equal(mountOf(mounts, "/home/a b/.mp")?.type, "tmpfs");
  assert.equal(mountOf(mounts, "/home/a bc")?.at, "/");
  assert.equal(mountOf([], "/"), undefined);
});

test("a network that leads nowhere is one without any device but those that each begins with", () => {
  const table = (...names: string[]): string =>
    ["Inter-|   Receive         |  Transmit", " face |bytes    packets |bytes    packets"]
      .concat(names.map((name) => `${name.padStart(6)}:     120       2      120       2`))
      .join("\n");
  for (const [names, expected] of [
    [["lo"], true],
    [["lo", "sit0", "ip6_vti0"], true],
    [["lo", "eth0"], false],
    [["lo", "longer-than-six"], false],
    [["lo", "vlo"], false],
    [["lo", "lo1"], false],
    [[], false],
  ] as const)
    assert.equal(hasOnlyLoopback(table(...names)), expected, names.join());
  assert.equal(hasOnlyLoopback(""), false);
});

test("that no rights can be had besides is a line of the status of a process", () => {
  const status = (...lines: string[]): string => ["Name:\tnode", ...lines, "Seccomp:\t1", ""].join("\n");
  assert.equal(hasNoNewPrivileges(status("NoNewPrivs:\t1")), true);
  for (const text of [status("NoNewPrivs:\t0"), status(), ""]) assert.equal(hasNoNewPrivileges(text), false);
});

test("what cannot be written is the sandbox's doing where its mount is read-only and the file system is not", () => {
  const bound = facts({}, at(HOME, "ro", "ext4", "rw"));
  assert.deepEqual(sandboxOfFile(bound, trouble()), unknown("write"));
  const failed = facts({}, at(HOME, "ro", "ext4", "ro"));
  assert.equal(sandboxOfFile(failed, trouble()), undefined, "a disk that has failed");
  assert.equal(sandboxOfFile(facts({ mounts: [] }), trouble()), undefined, "a system that lists no mounts");
  const codex = facts({ mounts: [], env: { CODEX_SANDBOX: "seatbelt" } });
  assert.deepEqual(sandboxOfFile(codex, trouble()), { kind: "codex", cause: "write" });
  assert.equal(sandboxOfFile(bound, trouble({ code: "ENOSPC" })), undefined);
  const oneFile = facts({}, at(`${HOME}/.mp/config.toml`, "ro", "ext4", "rw"));
  assert.deepEqual(sandboxOfFile(oneFile, trouble({ code: "EBUSY" })), unknown("write"));
  const mounted = facts({}, at(`${HOME}/.mp/config.toml`, "rw", "ext4", "rw"));
  assert.equal(sandboxOfFile(mounted, trouble({ code: "EBUSY" })), undefined, "a file that somebody has mounted");
});

test("a refusal is the sandbox's where owner and mode allow it and something else points to one", () => {
  for (const code of ["EACCES", "EPERM"]) {
    assert.equal(sandboxOfFile(facts(), trouble({ code })), undefined);
    assert.deepEqual(sandboxOfFile(facts({ noNewPrivileges: true }), trouble({ code })), unknown("write"));
    const env = { SANDBOX_RUNTIME: "1", CLAUDECODE: "1" };
    const claude = { kind: "claude_code", cause: "read" };
    assert.deepEqual(sandboxOfFile(facts({ env }), trouble({ code, isReading: true })), claude);
    assert.equal(sandboxOfFile(facts({ env }), trouble({ code, isAllowed: false })), undefined, "the mode forbids it");
  }
});

test("what is masked is hidden: by a device, or by an empty file system over the usual folder or its config", () => {
  assert.deepEqual(sandboxOfFile(facts(), trouble({ isDevice: true, code: "ENOTDIR" })), unknown("read"));
  assert.deepEqual(sandboxOfNothing(facts(), true), unknown("read"));
  for (const path of [`${HOME}/.mp`, `${HOME}/.mp/config.toml`])
    assert.deepEqual(sandboxOfNothing(facts({}, at(path, "rw", "tmpfs")), false), unknown("read"));
  const tokens = trouble({ path: `${HOME}/.mp/accounts/ada/tokens.json`, code: undefined, isReading: true });
  assert.equal(sandboxOfFile(facts(), tokens), undefined, "none are there");
  for (const path of [`${HOME}/.mp`, `${HOME}/.mp/accounts`, `${HOME}/.mp/accounts/ada`])
    assert.deepEqual(sandboxOfFile(facts({}, at(path, "rw", "tmpfs")), tokens), unknown("read"));
  const chosen = { root: "/run/mp", config: "/run/mp/config.toml" };
  assert.equal(sandboxOfNothing(facts(chosen, at("/run/mp", "rw", "tmpfs")), false), undefined, "a person chose it");
  assert.equal(sandboxOfNothing(facts({}, at(HOME, "rw", "tmpfs")), false), undefined, "a home in memory, and no more");
});

test("no account in a home that nothing can be written to is the sandbox's doing too", () => {
  assert.deepEqual(sandboxOfNothing(facts({}, at("/", "ro", "ext4", "rw")), false), unknown("write"));
});

test("no connection goes out of a sandbox that has none but to itself, or that says so", () => {
  const says = { env: { CODEX_SANDBOX_NETWORK_DISABLED: "1" } };
  for (const [more, is] of [
    [{}, false],
    [{ onlyLoopback: true }, false],
    [{ noNewPrivileges: true }, false],
    [{ noNewPrivileges: true, onlyLoopback: true }, true],
    [says, true],
  ] as const)
    assert.equal(isCutOff(facts(more)), is, JSON.stringify(more));
});

test("a connection that fails is the sandbox's doing only where something else points to one", () => {
  const refused = { reason: "refused", code: "ECONNREFUSED" } as const;
  const lost = { reason: "dns", code: "EAI_AGAIN" } as const;
  const unreachable = { reason: "refused", code: "ENETUNREACH" } as const;
  const proxied = { reason: "proxy", code: "PROXY_REFUSED" } as const;
  const cases: [Partial<SandboxFacts>, { reason: "refused" | "dns" | "proxy"; code: string }, string | undefined][] = [
    [{}, refused, undefined],
    [{}, lost, undefined],
    [{}, unreachable, undefined],
    [{ onlyLoopback: true }, lost, undefined],
    [{ env: { CLAUDECODE: "1" } }, unreachable, undefined],
    [{ env: { CODESPACES: "true" } }, refused, undefined],
    [{ env: { CODEX_SANDBOX_NETWORK_DISABLED: "0" } }, lost, undefined],
    [{ env: { CODESPACES: "true" } }, proxied, undefined],
    [{ noNewPrivileges: true }, lost, undefined],
    [{ noNewPrivileges: true, onlyLoopback: true }, lost, "unknown"],
    [{ noNewPrivileges: true, onlyLoopback: true }, refused, "unknown"],
    [{ noNewPrivileges: true }, unreachable, "unknown"],
    [{ env: { CODEX_SANDBOX: "seatbelt" } }, { reason: "refused", code: "EPERM" }, "codex"],
    [{ env: { CODEX_SANDBOX_NETWORK_DISABLED: "1" } }, lost, "codex"],
    [{ env: { CLAUDE_CODE_REMOTE: "true" } }, proxied, "claude_code_remote"],
    [{ env: { SANDBOX_RUNTIME: "1", CLAUDECODE: "1" } }, proxied, "claude_code"],
  ];
  for (const [more, failed, kind] of cases)
    assert.deepEqual(
      sandboxOfNetwork(facts(more), failed),
      kind && { kind, cause: "network" },
      JSON.stringify([more, failed]),
    );
});

test("a home is thrown away where it lies in memory or in a container's layer, and the host says that it is a sandbox", () => {
  for (const type of ["tmpfs", "overlay"]) {
    const env = { REMOTE_CONTAINERS: "true" };
    const container = { kind: "dev_container", cause: "ephemeral" };
    assert.deepEqual(thrownAway(facts({ env }, at("/home", "rw", type))), container);
    assert.deepEqual(sandboxOfNothing(facts({ env }, at("/home", "rw", type)), false), container);
    assert.equal(thrownAway(facts({}, at("/home", "rw", type))), undefined);
  }
  const kept = facts(
    { env: { CODESPACES: "true" }, root: "/workspaces/mp", config: "/workspaces/mp/config.toml" },
    at("/workspaces", "rw", "ext4"),
  );
  assert.equal(thrownAway(kept), undefined, "a folder that is mounted");
  for (const path of [`${HOME}/.mp`, `${HOME}/.mp/accounts`])
    assert.deepEqual(thrownAway(facts({}, at(path, "rw", "tmpfs"))), unknown("ephemeral"));
});
