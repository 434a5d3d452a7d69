import { fc } from "../../support/properties.ts";

/** Draws what a config file says: its accounts, targets and active axes. */
export type Draw = fc.GeneratorValue;
export type Fields = Record<string, string | number>;

const texts = ["sa.user", 'say "hi"', "it's", "# no comment", "[accounts.fake]", "back\\slash", "é☃ 𝒳", "a\tb", "}, {"];
const names = ["team", "personal", "ci", "007", "1e3", "constructor", "a-b_c", "__proto__"];

/** Drawn by its index: a generator compares all its arguments with those of every draw before. */
export const pick = <T>(draw: Draw, choices: readonly T[]): T => choices[draw(fc.nat, choices.length - 1)] as T;

export const drawWorkspace = (draw: Draw): number => draw(fc.nat, 9_999_998) + 1;

export function drawAccount(draw: Draw): Fields {
  const region = pick(draw, ["us", "eu", "in"]);
  const project: Fields = draw(fc.boolean) ? { default_project: pick(draw, ["3713224", "0012", "7"]) } : {};
  const text = pick(draw, texts);
  const type = pick(draw, ["service_account", "oauth_browser", "oauth_token"]);
  if (type === "oauth_browser") return { type, region, ...project };
  if (type === "service_account") return { type, region, ...project, username: "sa.user", secret: text };
  return { type, region, ...project, ...(draw(fc.boolean) ? { token: text } : { token_env: "MP_CI_TOKEN" }) };
}

export function drawTarget(draw: Draw): Fields {
  const workspace: Fields = draw(fc.boolean) ? { workspace: drawWorkspace(draw) } : {};
  return { account: pick(draw, names), project: "3018488", ...workspace };
}

const drawGroup = (draw: Draw, make: (draw: Draw) => Fields): Record<string, Fields> => {
  const group: Record<string, Fields> = Object.create(null);
  for (const name of draw(fc.shuffledSubarray, names, { maxLength: 4 })) group[name] = make(draw);
  return group;
};

export interface Content {
  readonly active: Fields;
  readonly accounts: Record<string, Fields>;
  readonly targets: Record<string, Fields>;
}

export function drawContent(draw: Draw): Content {
  const workspace: Fields = draw(fc.boolean) ? { workspace: drawWorkspace(draw) } : {};
  const active: Fields = draw(fc.boolean) ? { account: pick(draw, names), ...workspace } : workspace;
  return { active, accounts: drawGroup(draw, drawAccount), targets: drawGroup(draw, drawTarget) };
}
