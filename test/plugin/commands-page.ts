import type * as v from "valibot";
import { axisFlags } from "../../src/cli/arguments/axes.ts";
import type { Command } from "../../src/cli/arguments/command.ts";
import { type FlagName, type FlagValues, spell } from "../../src/cli/arguments/flags.ts";
import { type ResponseName, responses } from "../../src/schema/responses.ts";
import { commandsOf } from "../support/commands.ts";

const HEAD = `# Every command of auth_manager

\`AXES\` are \`[--account NAME] [--project ID] [--workspace ID] [--target NAME]\`: they hold for one call and change nothing, except with
\`use\`, which then writes to that account. \`--target\` goes without the others. What stands in brackets may be left out. \`next\`,
\`sandbox\` and \`resume_hint\` can stand in every answer; \`schema NAME\` shows all of one, \`--help\` after any words explains their flags.

| command | does | the answer holds |
| --- | --- | --- |
`;

/** `references/commands.md` of the skill, as the commands and the schemas of their answers say it. */
export const commandsPage = (): string =>
  `${HEAD}${commandsOf("auth_manager")
    .map((command) => `| \`${synopsis(command)}\` | ${command.summary} | ${held(command)} |\n`)
    .join("")}`;

function synopsis({ path, args, flags }: Command): string {
  const hasAxes = axisFlags.every((axis) => flags.includes(axis));
  const rest = flags.filter((flag) => !hasAxes || !axisFlags.some((axis) => axis === flag));
  return [
    ...path,
    ...args.map(({ label, isOptional }) => (isOptional ? `[${label}]` : label)),
    ...(hasAxes ? ["AXES"] : []),
    ...rest.map((flag) => `[${spell(flag)}]`),
  ].join(" ");
}

/** What its answers hold; where a flag makes it another answer, one for each. */
function held({ response, flags }: Command): string {
  if (typeof response !== "function") return response ? fields(response) : "";
  const of = (given: object) => response(given as FlagValues<FlagName>);
  const usual = of({});
  const names = flags.map((flag) => [`\`--${flag}\`: `, of({ [flag]: "x" })] as const);
  const special = names.filter(([, name]) => name !== usual);
  return [["", usual] as const, ...special].map(([title, name]) => title + (name ? fields(name) : "")).join("; ");
}

/** Explained once for all answers. */
const COMMON = ["next", "sandbox", "resume_hint"];
/** Whose own keys the skill explains. */
const EXPLAINED = ["active", "changed", "shadowed", "project_pick", "schema", "error_details", "headers"];

const fields = (name: ResponseName): string =>
  Object.entries(responses[name].entries)
    .filter(([key]) => !COMMON.includes(key))
    .map(([key, schema]) => `\`${key}${EXPLAINED.includes(key) ? "" : inner(schema as v.GenericSchema)}\``)
    .join(" ");

interface Shape {
  readonly type: string;
  readonly wrapped?: Shape;
  readonly item?: Shape;
  readonly entries?: Record<string, Shape>;
}

function inner(schema: unknown): string {
  const shape = schema as Shape;
  if (shape.wrapped) return inner(shape.wrapped);
  if (shape.type === "array" && shape.item) return `[]${inner(shape.item)}`;
  return shape.entries ? `{${Object.keys(shape.entries).join(",")}}` : "";
}
