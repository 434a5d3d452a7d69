import assert from "node:assert/strict";
import { test } from "node:test";
import {
  beginningLine,
  loggedInAs,
  pastedSoFar,
  renewalQuestion,
  resumeLine,
  resumeQuestion,
  switchQuestion,
  unfinishedStep,
} from "../../../src/core/advice/login-lines.ts";
import type { User } from "../../../src/schema/responses.ts";

const grace = { id: 7, email: "grace@example.com" } as User;

test("a person who logs in is called by the address, where it is known", () => {
  assert.equal(loggedInAs(grace), "Logged in as grace@example.com.");
  assert.equal(loggedInAs(null), "Logged in.");
  assert.match(renewalQuestion("me", grace), /^The account "me" is that of grace@example\.com already\./);
  assert.match(renewalQuestion("me", null), /is that of the same user already/);
});

test("a login that was not finished is offered with its age and whose it is", () => {
  const label = (ageMs: number, user: User | null = null) => unfinishedStep(".tmp-1", ageMs, user).label;
  assert.equal(label(0), "Go on with the login of a moment ago, which was approved and not finished");
  const ages = [59_999, 60_000, 120_000, 59 * 60_000, 60 * 60_000, 150 * 60_000];
  assert.deepEqual(
    ages.map((age) => /of (.*),/.exec(label(age))?.[1]),
    ["a moment ago", "1 minute ago", "2 minutes ago", "59 minutes ago", "1 hour ago", "2 hours ago"],
  );
  const step = unfinishedStep(".tmp-1", 0, grace);
  assert.equal(
    step.label,
    "Go on with the login of a moment ago as grace@example.com, which was approved and not finished",
  );
  assert.match(step.command, /--resume .*\.tmp-1/);
  assert.equal(resumeQuestion(step), `${step.label}?`);
  assert.equal(resumeLine(step), `${step.label}: ${step.command}`);
});

test("a login says in which region it begins, how long it waits, and how to have another region", () => {
  const login = {
    kind: "addition",
    flags: { name: "ci", type: "oauth_token" },
    type: "oauth_token",
    isNew: true,
  } as never;
  assert.equal(
    beginningLine("eu", 300_000, login),
    "Logging in to the region eu; this waits 5 min for you. For another region (us, eu, in): " +
      "mp account add ci --type oauth_token --region <region>",
  );
  assert.match(switchQuestion(1, "eu"), /^The only project that you reach is in the region eu\./);
  assert.match(switchQuestion(2, "eu"), /^All 2 projects that you reach are in the region eu\./);
});

test("a half of an address asks for the rest, and anything else says the mistake", () => {
  assert.match(pastedSoFar("incomplete"), /not the complete address yet/);
  assert.doesNotMatch(pastedSoFar("authorize_link"), /not the complete address yet/);
});
