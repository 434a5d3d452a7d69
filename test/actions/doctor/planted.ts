import assert from "node:assert/strict";
import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { doctor } from "../../../src/actions/doctor/doctor.ts";
import { cleanserOf } from "../../../src/core/cleanse/cleanser.ts";
import type { Context } from "../../../src/ports.ts";
import { Finding } from "../../../src/schema/doctor.ts";
import { type TemporaryHome, temporaryHome } from "../../support/home.ts";
import type { Mixpanel } from "../../support/mixpanel.ts";
import { projectFolder } from "../../support/project-folder.ts";

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
default_project = "409"

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

/** Of the home and of everything in it: mode, owner, size, and when it was last written to or changed. What is only read keeps them. */
const attributesOf = ({ root }: TemporaryHome): readonly string[] =>
  [root, ...readdirSync(root, { recursive: true, encoding: "utf8" }).map((name) => join(root, name))]
    .sort()
    .map((path) => {
      const { mode, uid, gid, size, ino, mtimeNs, ctimeNs } = lstatSync(path, { bigint: true });
      return [path, mode.toString(8), uid, gid, size, ino, mtimeNs, ctimeNs].join(" ");
    });

/** A healthy home with a server of Mixpanel that accepts its credentials. */
export interface World {
  readonly home: TemporaryHome;
  readonly mixpanel: Mixpanel;
}

/** What a look around is made with, besides the home. */
export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly context?: (context: Context) => Context;
  readonly installation?: string;
  /** Servers are asked. */
  readonly isOnline?: boolean;
}

/** Something wrong, and what is found of it: that and nothing else. */
export interface Fault extends Pick<Finding, "status"> {
  readonly finding: string;
  /** What is wrong, as the end of a sentence. */
  readonly is: string;
  readonly says: RegExp;
  /** Some of its details. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** How the first command that is advised begins. */
  readonly next?: string;
  /** Why it cannot be planted here. */
  readonly skip?: string | false;
  readonly plant: (world: World) => Surroundings | undefined | Promise<Surroundings | undefined>;
}

/** A line of the tables. */
export const fault = (
  finding: string,
  status: Fault["status"],
  is: string,
  says: RegExp,
  plant: Fault["plant"],
  more: Pick<Fault, "details" | "next" | "skip"> = {},
): Fault => ({ finding, status, is, says, plant, ...more });

const cleanser = cleanserOf(SECRETS.map((value) => ({ value, usernames: ["sa"] })));

/**
 * What `doctor` finds there: the home is as before, to the nanosecond; no token was refreshed; no secret is in the answer, however it
 * is written; and what is counted is what is found.
 */
export async function lookAround(
  { home, mixpanel }: World,
  { env = {}, context = (own) => own, installation = projectFolder, isOnline = false }: Surroundings = {},
): Promise<readonly Finding[]> {
  const before = [...contentsOf(home), ...attributesOf(home)];
  const base = { HOME: home.root, MP_API_BASE_URL: mixpanel.baseUrl, ...env };
  const { findings, summary } = await doctor(context(home.context({ env: base })), {
    installation,
    isOffline: !isOnline,
    axes: {},
  });
  assert.deepEqual([...contentsOf(home), ...attributesOf(home)], before, "nothing is written");
  assert.equal(mixpanel.count("/oauth/token/"), 0, "no token is refreshed");
  const text = JSON.stringify(findings);
  assert.equal(cleanser.text(text), text, "no secret is in the answer");
  v.parse(v.array(v.strictObject(Finding.entries)), JSON.parse(text));
  assert.equal(new Set(findings.map(({ id }) => id)).size, findings.length, "no two have the same id");
  for (const status of ["ok", "warn", "fail", "skipped"] as const)
    assert.equal(summary[status], findings.filter((one) => one.status === status).length);
  return findings;
}

/** Those that are not well. */
export const unwell = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ status }) => status === "warn" || status === "fail");
