import type { Command } from "../arguments/command.ts";
import { leadsOn, type Place, places, spellings, type Values, valueFlags } from "./words.ts";

/** Bash splits `--format=json` into three words, which is why `=` is looked at. */
export const bash = (
  commands: readonly Command[],
  program: string,
): string => `# bash completion for mp:  source <(mp completion bash)
__mp_names() { ${program} "$1" list --format plain --quiet 2>/dev/null | cut -f1 | grep -E '^[A-Za-z0-9_-]+$'; }
__mp_offer() { COMPREPLY=($(compgen -W "$1" -- "$cur")); }
__mp_files() { compopt -o filenames 2>/dev/null; local IFS=$'\\n'; COMPREPLY=($(compgen -f -- "$cur")); }
__mp() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} place="" i
  COMPREPLY=()
  if [[ $cur == "=" ]]; then cur=""; elif [[ $prev == "=" ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${valueFlags().flatMap(spellings).join("|")})
        [[ \${COMP_WORDS[i+1]} == "=" ]] && ((i++))
        ((i++)) ;;
      -*) ;;
      *) place+="\${place:+ }\${COMP_WORDS[i]}" ;;
    esac
  done
  case $prev in
${valueFlags()
  .map((flag) => `    ${spellings(flag).join("|")}) ${offer(flag.values)}; return ;;`)
  .join("\n")}
  esac
  if [[ $cur == -* ]]; then
    case $place in
${places(commands)
  .map(({ path, flags }) => `      ${under(path)}) __mp_offer "${flags.map(({ name }) => `--${name}`).join(" ")}" ;;`)
  .reverse()
  .join("\n")}
    esac
    return
  fi
  case $place in
${places(commands)
  .filter(leadsOn)
  .map((place) => `    "${place.path}") ${next(place)} ;;`)
  .join("\n")}
  esac
}
complete -F __mp mp mixpanel-auth
# Aliases that there are by now; Bash completes none by itself.
for __mp_alias in "\${!BASH_ALIASES[@]}"; do
  [[ \${BASH_ALIASES[$__mp_alias]} =~ (^|[[:space:]/])(mp|mp\\.mjs|mixpanel-auth)([[:space:]]|$) ]] && complete -F __mp "$__mp_alias"
done
unset __mp_alias
`;

const under = (path: string): string => (path === "" ? "*" : `"${path}"|"${path} "*`);

const next = ({ words, values }: Place): string =>
  words.length > 0 ? `__mp_offer "${words.map(({ name }) => name).join(" ")}"` : offer(values);

function offer(values: Values | undefined): string {
  if (values === undefined || values === "anything") return ":";
  if (values === "files") return "__mp_files";
  if (values === "accounts") return '__mp_offer "$(__mp_names account)"';
  if (values === "targets") return '__mp_offer "$(__mp_names target)"';
  return `__mp_offer "${values.join(" ")}"`;
}
