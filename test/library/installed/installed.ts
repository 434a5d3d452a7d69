import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { limits } from "../../support/limits.ts";
import { projectFolder } from "../../support/project-folder.ts";
import { removeFolder } from "../../support/remove-folder.mjs";

const tsc = join(projectFolder, "node_modules/typescript/bin/tsc");

/** A folder in which nothing but the packed package is installed. */
export interface Installed {
  readonly folder: string;
  /** The package as `npm publish` would send it. */
  readonly tarball: string;
  /** Type-checks the programs, and compiles them to JavaScript beside them. */
  readonly compile: (programs: Readonly<Record<string, string>>, options?: object) => void;
}

let installed: Installed | undefined;
let root: string | undefined;
after(() => root !== undefined && removeFolder(root));

/** This repository, packed and installed in an empty folder: once for all files of tests that ask for it in a process. */
export function install(): Installed {
  installed ??= packed();
  return installed;
}

function packed(): Installed {
  const folder = mkdtempSync(join(tmpdir(), "mixpanel-auth-installed-"));
  root = folder;
  run("npm", ["pack", projectFolder, "--pack-destination", folder, "--ignore-scripts"], folder);
  const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "");
  writeFileSync(join(folder, "package.json"), '{ "name": "consumer", "private": true, "type": "module" }');
  run("npm", ["install", "--offline", tarball], folder);
  return {
    folder,
    tarball,
    compile: (programs, options = {}) => {
      for (const [name, text] of Object.entries(programs)) writeFileSync(join(folder, name), text);
      const compilerOptions = {
        ...{
          target: "es2023",
          module: "nodenext",
          strict: true,
          skipLibCheck: false,
          exactOptionalPropertyTypes: true,
        },
        ...{ noUncheckedIndexedAccess: true, types: [], ...options },
      };
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: Object.keys(programs) }));
      run(process.execPath, [tsc, "-p", folder], folder);
    },
  };
}

/** Runs a program with `home` as its home. Fails with everything that was printed unless the status is 0. */
export function run(command: string, args: readonly string[], home: string, cwd: string = home): string {
  const env = { PATH: process.env.PATH, HOME: home };
  const { status, stdout, stderr } = spawnSync(command, args, { ...limits, cwd, env, encoding: "utf8" });
  assert.equal(status, 0, `${command} ${args.join(" ")}\n${stdout}\n${stderr}`);
  return stdout;
}

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program in a home folder, beside servers of this process. `answer` is shown all that was printed so far whenever there
 * is more, until it gives the line to type.
 */
export function execute(
  file: string,
  home: string,
  env: Readonly<Record<string, string>>,
  answer: (stdout: string) => Promise<string> | undefined = () => undefined,
): Promise<Ran> {
  const child = spawn(process.execPath, [file], {
    ...limits,
    ...{ cwd: home, env: { PATH: process.env.PATH, HOME: home, ...env } },
  });
  let [stdout, stderr] = ["", ""];
  let isAnswered = false;
  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  child.stdout.setEncoding("utf8").on("data", (more) => {
    stdout += more;
    const line = isAnswered ? undefined : answer(stdout);
    isAnswered ||= line !== undefined;
    line?.then((text) => child.stdin.end(`${text}\n`));
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, stdout, stderr }));
  });
}
