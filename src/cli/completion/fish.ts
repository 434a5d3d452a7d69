import type { Command } from "../arguments/command.ts";
import { type CompletedFlag, type Place, places, spellings, type Values, valueFlags } from "./words.ts";

export const fish = (
  commands: readonly Command[],
  program: string,
): string => `# fish completion for mp:  mp completion fish | source
function __mp_place
    set -l words
    set -l skip 0
    for word in (commandline -opc)[2..]
        if test $skip = 1
            set skip 0
            continue
        end
        switch $word
            case ${valueFlags().flatMap(spellings).join(" ")}
                set skip 1
            case '-*'
            case '*'
                set -a words $word
        end
    end
    echo -n "$words"
end
function __mp_at
    set -l place (__mp_place)
    test "$place" = "$argv[1]"
end
function __mp_under
    set -l place (__mp_place)
    string match -q -- "$argv[1] *" "$place "
end
function __mp_names
    ${program} $argv[1] list --format plain --quiet 2>/dev/null | cut -f1 | string match -r '^[A-Za-z0-9_-]+$'
end
complete -c mp -f
complete -c mixpanel-auth -w mp
${places(commands).flatMap(lines).join("\n")}
`;

function lines({ path, words, values, flags }: Place): string[] {
  const at = `complete -c mp -n ${quote(`__mp_at ${quote(path)}`)}`;
  const argument = offer(values);
  return [
    ...words.map(({ name, summary }) => `${at} -a ${name} -d ${quote(summary)}`),
    ...(argument === "" ? [] : [`${at} ${argument}`]),
    ...flags.map((flag) => flagLine(flag, path === "" ? "__mp_at ''" : `__mp_under ${quote(path)}`)),
  ];
}

function flagLine({ name, short, summary, values }: CompletedFlag, condition: string): string {
  const value = values === undefined ? "" : ` ${values === "files" ? "-r -F" : `-x ${offer(values)}`}`.trimEnd();
  return `complete -c mp -n ${quote(condition)} -l ${name}${short ? ` -s ${short}` : ""}${value} -d ${quote(summary)}`;
}

/** Inside single quotes fish escapes quotes and backslashes alone. */
const quote = (text: string): string => `'${text.replaceAll(/[\\']/g, "\\$&")}'`;

function offer(values: Values | undefined): string {
  if (values === undefined || values === "anything") return "";
  if (values === "files") return "-F";
  if (values === "accounts") return "-a '(__mp_names account)'";
  if (values === "targets") return "-a '(__mp_names target)'";
  return `-a '${values.join(" ")}'`;
}
