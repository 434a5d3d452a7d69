import assert from "node:assert/strict";
import { test } from "node:test";
import { environmentAxes, environmentFlags, pathVariable, secretVariable, variable } from "../../src/core/env.ts";
import { saying } from "../support/saying.ts";

test("white space and line ends around a value are none of it, and a value of nothing else is unset", () => {
  for (const text of ["x", "x\n", "x\r\n", " x\t", "\u00a0x\ufeff", "\n\nx \n"])
    assert.equal(variable({ A: text }, "A"), "x", JSON.stringify(text));
  for (const text of ["", " ", "\n", "\r\n\t"])
    assert.equal(variable({ A: text }, "A"), undefined, JSON.stringify(text));
  assert.equal(variable({}, "A"), undefined);
});

test("a path is taken as it stands", () => {
  assert.equal(pathVariable({ A: " x\n" }, "A"), " x\n");
  assert.equal(pathVariable({ A: "" }, "A"), undefined);
});

test("a variable called like what every object has is unset until it is set", () => {
  for (const name of ["constructor", "toString", "__proto__"])
    for (const read of [variable, pathVariable]) {
      assert.equal(read({}, name), undefined, name);
      assert.equal(read({ [name]: "x" }, name), "x", name);
    }
});

test("the axes and the flags of the environment are read so", () => {
  const { account, project, workspace } = environmentAxes({
    MP_USERNAME: "sa.user\n",
    MP_SECRET: "pass phrase\r\n",
    MP_PROJECT_ID: "7\n",
    MP_REGION: " eu\n",
    MP_WORKSPACE_ID: "3\n",
  });
  assert.ok(account?.type === "service_account");
  assert.deepEqual([account.username, account.secret.reveal(), account.region], ["sa.user", "pass phrase", "eu"]);
  assert.deepEqual([project, workspace], ["7", 3]);
  assert.deepEqual(environmentFlags({ MP_ACCOUNT: "team\n" }), { account: "team" });
});

test("a secret that cannot be sent is a CONFIG_ERROR that names its variable, and not its value", () => {
  for (const [text, as] of [
    ["canary\nx", "bearer"],
    ["canary\u200b", "bearer"],
    ["canary\u0000x", "password"],
    ["canary\u0085x", "password"],
  ] as const)
    assert.throws(
      () => secretVariable({ CI_TOKEN: text }, "CI_TOKEN", as),
      saying("CONFIG_ERROR", /^(?!.*canary).*CI_TOKEN holds a character that HTTP cannot carry.*unset CI_TOKEN/),
      JSON.stringify(text),
    );
  assert.equal(secretVariable({ A: "t\u00f6k~" }, "A", "bearer")?.reveal(), "t\u00f6k~");
  assert.equal(secretVariable({ A: "\u5bc6\u7801" }, "A", "password")?.reveal(), "\u5bc6\u7801");
});
