import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { HIDDEN } from "../../src/core/cleanse/spellings.ts";
import { projectFolder } from "../support/project-folder.ts";
import { canaries, encodings, leftIn } from "./canaries.ts";
import { after, inProcess, outputs, person, started } from "./person.ts";

/** All that stands in an output, one string a line. */
const textIn = (value: unknown): string =>
  typeof value === "object" && value !== null ? Object.values(value).map(textIn).join("\n") : String(value);
const cleansed = (answer: string): object => JSON.parse(answer).hookSpecificOutput.updatedToolOutput;

test("each tool whose output is given to the guard is tried here", () => {
  const { hooks } = JSON.parse(readFileSync(join(projectFolder, "hooks/hooks.json"), "utf8"));
  const tools = hooks.PostToolUse.flatMap(({ matcher }: { matcher: string }) => matcher.split("|"));
  assert.deepEqual(Object.keys(outputs).sort(), tools.sort());
});

test("of every secret that is stored or in a variable, however a tool prints it, none reaches the model", (t) => {
  const her = person(t);
  for (const [tool, output] of Object.entries(outputs))
    for (const [name, encode] of Object.entries(encodings)) {
      const kinds = canaries.map((secret) => `[${encode(secret)}]`);
      const clean = cleansed(inProcess(her, after(tool, kinds.join("\n"))));
      const text = textIn(clean);
      const times = textIn(output("7 of it")).split("7 of it").length - 1;
      assert.equal(text.split(HIDDEN).length - 1, times * canaries.length, `${tool}, ${name}`);
      for (const kind of kinds) assert.ok(!text.includes(kind), `${tool}, ${name}: ${kind}`);
      assert.deepEqual(leftIn(text, canaries), [], `${tool}, ${name}`);
      if (name === "plain") assert.deepEqual(clean, output(canaries.map(() => `[${HIDDEN}]`).join("\n")), tool);
    }
});

test("an output of 1 KB to 22 MB is cleansed, and otherwise stays as it was", (t) => {
  const her = person(t);
  for (const size of [1_000, 30_000, 1_000_000, 22_000_000]) {
    const fill = "An ordinary line of output, with {} and numbers 0123456789.\n".repeat(size / 120);
    const text = (first: string, last: string) => `${fill}${first}\n${fill}${last}`;
    const [printed, expected] = [text(canaries[3] ?? "", canaries[39] ?? ""), text(HIDDEN, HIDDEN)];
    for (const [tool, output] of Object.entries(outputs)) {
      // The largest twice as large, because it is in both streams.
      if (tool === "Bash") continue;
      assert.deepEqual(cleansed(inProcess(her, after(tool, printed))), output(expected), `${tool}, ${size}`);
    }
    const run = started(her, JSON.stringify(after("Bash", printed)));
    assert.equal(run.stderr, "");
    assert.deepEqual(cleansed(run.stdout), outputs.Bash?.(expected), `${size}`);
  }
});

test("of an output that the host has cut off, what is left of a secret at its end is hidden too", (t) => {
  const her = person(t);
  const response = { stdout: `before ${canaries[0]?.slice(0, -1)}`, stderr: "", persistedOutputPath: "/nowhere" };
  const clean = cleansed(inProcess(her, { ...after("Bash", ""), tool_response: response }));
  assert.deepEqual(clean, { ...response, stdout: `before ${HIDDEN}` });
});

test("an output that the host has put into a file is cleansed there, whatever bytes it holds", (t) => {
  const her = person(t);
  const bytes = (text: string) =>
    Buffer.concat([Buffer.from([0, 255, 10]), Buffer.from(text), Buffer.alloc(22_000_000, 200)]);
  const [path, other] = [her.home.write("results/one.txt", ""), her.home.write("results/two.txt", "ordinary")];
  writeFileSync(path, bytes(canaries[2] ?? ""));
  const response = {
    stdout: "a preview",
    stderr: "",
    interrupted: false,
    persistedOutputPath: path,
    rawOutputPath: other,
  };
  assert.equal(inProcess(her, { ...after("Bash", ""), tool_response: response }), "");
  assert.ok(readFileSync(path).equals(bytes("[mixpanel secret]")));
  assert.equal(her.home.read("results/two.txt"), "ordinary");
  assert.deepEqual(her.home.list("results"), ["one.txt", "two.txt"]);
});
