import assert from "node:assert/strict";
import { test } from "node:test";
import { requireActive } from "../../../src/core/config/odd.ts";
import { parseConfig } from "../../../src/core/config/parse.ts";

const path = "/home/ada/.mp/config.toml";

test("of what is active only the value that is used must be as it should be, or where none is named, all", () => {
  const odd = parseConfig('[active]\naccount = 5\nworkspace = "x"\n', path);
  assert.throws(() => requireActive(odd), { code: "CONFIG_ERROR" });
  assert.throws(() => requireActive(odd, "account"), { code: "CONFIG_ERROR" });
  assert.throws(() => requireActive(odd, "workspace"), { code: "CONFIG_ERROR" });
  requireActive(odd, "target");
  requireActive(parseConfig('[active]\naccount = "me"\n', path));
});
