import assert from "node:assert/strict";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../../src/schema/doctor.ts";
import { type AskOptions, ask } from "../../support/ask.ts";
import { type TemporaryHome, temporaryHome } from "../../support/home.ts";

export const SECRETS = ["s3cr3t-of-the-team", "access-of-ada", "refresh-of-ada"] as const;

export const tokens = (expiresInSeconds: number, refresh: string | undefined = SECRETS[2]) =>
  JSON.stringify({
    access_token: SECRETS[1],
    ...(refresh !== undefined && { refresh_token: refresh }),
    expires_at: new Date(Date.now() + expiresInSeconds * 1000).toISOString().replace("Z", "+00:00"),
    token_type: "Bearer",
    scope: "",
    client_id: "client-1",
  });

export const config = `[active]
account = "team"

[accounts.team]
type = "service_account"
region = "us"
default_project = "410"
username = "sa"
secret = "${SECRETS[0]}"

[accounts.ada]
type = "oauth_browser"
region = "us"

[targets.trip]
account = "ada"
project = "409"
`;

/** A home in which nothing is wrong: two accounts, one of them logged in. */
export function healthyHome(t: { after: (clean: () => void) => void }): TemporaryHome {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", config);
  home.write(".mp/accounts/ada/tokens.json", tokens(3600));
  return home;
}

/** Everything in the home: names, and what files hold. */
export const contentsOf = ({ root }: TemporaryHome): readonly string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const held = entry.isSymbolicLink() ? readlinkSync(path) : entry.isFile() ? readFileSync(path, "utf8") : "";
      return `${path} ${held}`;
    })
    .sort();

/** What `doctor` finds in the home, which it leaves as it was; no secret is in it. */
export async function found(
  home: TemporaryHome,
  options: AskOptions = {},
  args: readonly string[] = ["--offline"],
): Promise<readonly Finding[]> {
  const before = contentsOf(home);
  const { state, findings, summary } = await ask(home, ["doctor", ...args], options);
  assert.equal(state, "ok");
  assert.deepEqual(contentsOf(home), before, "nothing is written");
  const text = JSON.stringify(findings);
  for (const secret of SECRETS) assert.ok(!text.includes(secret), "no secret is in the answer");
  for (const status of ["ok", "warn", "fail", "skipped"])
    assert.equal(summary[status], findings.filter((one: Finding) => one.status === status).length);
  return findings;
}

/** The one finding that is not well, and must be `id`. */
export function theOnly(findings: readonly Finding[], id: string, status: Finding["status"]): Finding {
  const unwell = findings.filter((one) => one.status === "warn" || one.status === "fail");
  assert.deepEqual(
    unwell.map((one) => [one.id, one.status]),
    [[id, status]],
    JSON.stringify(unwell, null, 1),
  );
  return unwell[0] as Finding;
}
