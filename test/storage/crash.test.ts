import assert from "node:assert/strict";
import { test } from "node:test";
import { writeAtomic } from "../../src/storage/write.ts";
import { hasModes, temporaryHome } from "../support/home.ts";
import { run } from "./calls.ts";
import { documentOf } from "./document.ts";

test("kill -9 at any moment of many writes leaves a whole document, and never an older one than was reported", async (t) => {
  const home = temporaryHome(t);
  const path = home.write("doc.json", documentOf(0));
  let last = 0;
  for (let kills = 0; kills < 25; kills++) {
    const child = run(t, "write-forever", { path, from: last + 1 });
    // Killed in one of the writes after those.
    for (let writes = 0; writes <= (kills * 7) % 17; writes++) await child.line();
    child.kill("SIGKILL");
    const { signal, stdout, stderr } = await child.ended;
    assert.equal(signal, "SIGKILL", stderr);
    const reported = Number(stdout.split("\n").slice(1, -1).at(-1) ?? last);
    const { n } = JSON.parse(home.read("doc.json"));
    assert.equal(home.read("doc.json"), documentOf(n));
    assert.ok(n === reported || n === reported + 1, `${n} after ${reported} was reported`);
    if (hasModes) assert.equal(home.mode("doc.json"), 0o600);
    last = n;
  }
  assert.ok(last >= 150, `only ${last} writes`);
  await writeAtomic(home.context(), path, "{}");
  assert.deepEqual(home.list("."), ["doc.json"], "a later write removes what the killed ones left");
});

test("a writer killed before each of its system calls leaves the old bytes or the new ones", async (t) => {
  const home = temporaryHome(t);
  const path = home.path("doc.json");
  const seen = new Set<string>();
  let strays = 0;
  for (let at = 0; ; at++) {
    assert.ok(at < 100, "it is over by now");
    home.write("doc.json", "the old bytes");
    const { signal, code, stderr } = await run(t, "die-writing", { path, text: "the new bytes", at }).ended;
    assert.equal(stderr, "");
    if (signal === null && code === 0) break;
    seen.add(home.read("doc.json"));
    strays += home.list(".").length - 1;
    await writeAtomic(home.context(), path, "written later");
    assert.deepEqual(home.list("."), ["doc.json"], `killed before call ${at}`);
  }
  assert.deepEqual([...seen].sort(), ["the new bytes", "the old bytes"]);
  assert.ok(strays >= 4, "it was also killed while its temporary file was there");
  assert.equal(home.read("doc.json"), "the new bytes");
});

test("a file's bytes are on the disk before its name is, and the name before the write is over", async (t) => {
  const home = temporaryHome(t);
  const { stdout } = await run(t, "trace-writing", { path: home.path("doc.json"), text: "text" }).ended;
  const steps = ["writeFileSync", "fsync", "rename"];
  const taken = (JSON.parse(stdout) as string[]).filter((name) => steps.includes(name));
  assert.deepEqual(taken, ["writeFileSync", "fsync", "rename", "fsync"]);
});
