import assert from "node:assert/strict";
import { test } from "node:test";
import { isInUse, patiently } from "../../src/storage/patience.ts";

const failing = (code: string, times: number) => {
  const tried = { count: 0 };
  const work = (): string => {
    if (tried.count++ < times) throw Object.assign(new Error(code), { code });
    return "done";
  };
  return { tried, work };
};

for (const code of ["EPERM", "EACCES", "EBUSY", "ENOTEMPTY"])
  test(`on Windows ${code} is tried again until the file is free`, async () => {
    const { tried, work } = failing(code, 3);
    assert.equal(await patiently(work, { platform: "win32" }), "done");
    assert.equal(tried.count, 4);
  });

test("on Windows that ends, with what the system said last", async () => {
  const { tried, work } = failing("EPERM", Number.POSITIVE_INFINITY);
  await assert.rejects(patiently(work, { platform: "win32", patienceMs: 20 }), { code: "EPERM" });
  assert.ok(tried.count > 1);
});

test("without patience nothing is tried again on Windows either", async () => {
  const { tried, work } = failing("EPERM", 1);
  await assert.rejects(patiently(work, { platform: "win32", patienceMs: 0 }), { code: "EPERM" });
  assert.equal(tried.count, 1);
});

test("elsewhere, and for any other reason, nothing is tried again", async () => {
  for (const [code, platform] of [
    ["EPERM", "linux"],
    ["EBUSY", "darwin"],
    ["ENOSPC", "win32"],
  ] as const) {
    const { tried, work } = failing(code, 1);
    await assert.rejects(patiently(work, { platform }), { code });
    assert.equal(tried.count, 1);
  }
  assert.equal(isInUse(new Error("no code"), "win32"), false);
});
