import type { Command } from "../arguments/command.ts";
import {
  type CompletedFlag,
  leadsOn,
  type Place,
  places,
  spellings,
  type Values,
  valueFlags,
  type Word,
} from "./words.ts";

export const zsh = (commands: readonly Command[], program: string): string => `#compdef mp mixpanel-auth
# zsh completion for mp:  source <(mp completion zsh)
__mp_names() { ${program} "$1" list --format plain --quiet 2>/dev/null | cut -f1 | grep -E '^[A-Za-z0-9_-]+$' }
__mp_offer() { compadd -- "$@" }
_mp() {
  local place="" flag="\${words[CURRENT-1]}" i
  for ((i = 2; i < CURRENT; i++)); do
    case "\${words[i]}" in
      ${valueFlags().flatMap(spellings).join("|")}) ((i++)) ;;
      -*) ;;
      *) place+="\${place:+ }\${words[i]}" ;;
    esac
  done
  if [[ "$PREFIX" == --*=* ]]; then
    flag="\${PREFIX%%=*}"
    compset -P '*='
  fi
  case "$flag" in
${valueFlags()
  .map((flag) => `    ${spellings(flag).join("|")}) ${offer(flag.values)}; return ;;`)
  .join("\n")}
  esac
  local -a choices
  if [[ "$PREFIX" == -* ]]; then
    case "$place" in
${places(commands)
  .map(({ path, flags }) => `      ${under(path)}) choices=(${flags.map(describeFlag).join(" ")}) ;;`)
  .reverse()
  .join("\n")}
    esac
    _describe -o flag choices
    return
  fi
  case "$place" in
${places(commands)
  .filter(leadsOn)
  .map((place) => `    "${place.path}") ${next(place)} ;;`)
  .join("\n")}
  esac
}
if [[ "\${funcstack[1]}" == _mp ]]; then _mp "$@"; else compdef _mp mp mixpanel-auth; fi
`;

const under = (path: string): string => (path === "" ? "*" : `"${path}"|"${path} "*`);
const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
const describe = ({ name, summary }: Word): string => quote(`${name}:${summary}`);
const describeFlag = ({ name, summary }: CompletedFlag): string => quote(`--${name}:${summary}`);

const next = ({ words, values }: Place): string =>
  words.length > 0 ? `choices=(${words.map(describe).join(" ")}); _describe command choices` : offer(values);

function offer(values: Values | undefined): string {
  if (values === undefined || values === "anything") return ":";
  if (values === "files") return "_files";
  if (values === "accounts") return namesOf("account");
  if (values === "targets") return namesOf("target");
  return `__mp_offer ${values.join(" ")}`;
}

/** `(f)` splits into lines. */
const namesOf = (group: string): string => `__mp_offer \${(f)"$(__mp_names ${group})"}`;
