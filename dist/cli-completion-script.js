import{flagNames,flagOf}from"./commands.js";import{axisFlags}from"./auth_manager.js";var groupSummaries={account:"Accounts and their credentials",project:"Projects of an account",workspace:"Workspaces of a project",target:"Saved targets"};function places(commands){let first=[...new Set(commands.map(({path})=>path[0]??""))],top=first.map(name=>({name,summary:groupSummaries[name]??summaryOf(commands,
name)})),common=flagNames.filter(name=>flagOf(name).everywhere!==void 0||name==="help");return[{path:"",words:top,values:void 0,flags:[...axisFlags,...common,"v\
ersion"].map(completed)},...first.flatMap(name=>groupSummaries[name]===void 0?[]:[groupPlace(name,commands,common)]),...commands.map(({words,args:[argument],flags})=>({
path:words,words:[],values:argument&&(argument.complete??"anything"),flags:[...flags,...common].map(completed)}))]}var leadsOn=({words,values})=>words.length>0||
values!==void 0&&values!=="anything",valueFlags=()=>flagNames.map(completed).filter(({values})=>values!==void 0),spellings=({name,short})=>short===void 0?[`--${name}`]:
[`-${short}`,`--${name}`];function groupPlace(name,commands,common){let words=commands.filter(({path})=>path.length>1&&path[0]===name).map(({path,summary})=>({name:path[1]??
"",summary}));return{path:name,words,values:void 0,flags:common.map(completed)}}var summaryOf=(commands,name)=>commands.find(({words})=>words===name)?.summary??
"";function completed(name){let{short,summary,value,complete="anything"}=flagOf(name);return{name,short,summary,values:value===void 0?void 0:complete}}var bash=(commands,program)=>`# bash completion for mp:  source <(mp completion bash)
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
${valueFlags().map(flag=>`    ${spellings(flag).join("|")}) ${offer(flag.values)}; return ;;`).join(`
`)}
  esac
  if [[ $cur == -* ]]; then
    case $place in
${places(commands).map(({path,flags})=>`      ${under(path)}) __mp_offer "${flags.map(({name})=>`--${name}`).join(" ")}" ;;`).reverse().join(`
`)}
    esac
    return
  fi
  case $place in
${places(commands).filter(leadsOn).map(place=>`    "${place.path}") ${next(place)} ;;`).join(`
`)}
  esac
}
complete -F __mp mp mixpanel-auth
# Aliases that there are by now; Bash completes none by itself.
for __mp_alias in "\${!BASH_ALIASES[@]}"; do
  [[ \${BASH_ALIASES[$__mp_alias]} =~ (^|[[:space:]/])(mp|mp\\.mjs|mixpanel-auth)([[:space:]]|$) ]] && complete -F __mp "$__mp_alias"
done
unset __mp_alias
`,under=path=>path===""?"*":`"${path}"|"${path} "*`,next=({words,values})=>words.length>0?`__mp_offer "${words.map(({name})=>name).join(" ")}"`:offer(values);function offer(values){
return values===void 0||values==="anything"?":":values==="files"?"__mp_files":values==="accounts"?'__mp_offer "$(__mp_names account)"':values==="targets"?'__mp_\
offer "$(__mp_names target)"':`__mp_offer "${values.join(" ")}"`}var fish=(commands,program)=>`# fish completion for mp:  mp completion fish | source
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
${places(commands).flatMap(lines).join(`
`)}
`;function lines({path,words,values,flags}){let at=`complete -c mp -n ${quote(`__mp_at ${quote(path)}`)}`,argument=offer2(values);return[...words.map(({name,summary})=>`${at}\
 -a ${name} -d ${quote(summary)}`),...argument===""?[]:[`${at} ${argument}`],...flags.map(flag=>flagLine(flag,path===""?"__mp_at ''":`__mp_under ${quote(path)}`))]}
function flagLine({name,short,summary,values},condition){let value=values===void 0?"":` ${values==="files"?"-r -F":`-x ${offer2(values)}`}`.trimEnd();return`com\
plete -c mp -n ${quote(condition)} -l ${name}${short?` -s ${short}`:""}${value} -d ${quote(summary)}`}var quote=text=>`'${text.replaceAll(/[\\']/g,"\\$&")}'`;function offer2(values){
return values===void 0||values==="anything"?"":values==="files"?"-F":values==="accounts"?"-a '(__mp_names account)'":values==="targets"?"-a '(__mp_names target)\
'":`-a '${values.join(" ")}'`}var zsh=(commands,program)=>`#compdef mp mixpanel-auth
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
${valueFlags().map(flag=>`    ${spellings(flag).join("|")}) ${offer3(flag.values)}; return ;;`).join(`
`)}
  esac
  local -a choices
  if [[ "$PREFIX" == -* ]]; then
    case "$place" in
${places(commands).map(({path,flags})=>`      ${under2(path)}) choices=(${flags.map(describeFlag).join(" ")}) ;;`).reverse().join(`
`)}
    esac
    _describe -o flag choices
    return
  fi
  case "$place" in
${places(commands).filter(leadsOn).map(place=>`    "${place.path}") ${next2(place)} ;;`).join(`
`)}
  esac
}
if [[ "\${funcstack[1]}" == _mp ]]; then _mp "$@"; else compdef _mp mp mixpanel-auth; fi
`,under2=path=>path===""?"*":`"${path}"|"${path} "*`,quote2=text=>`'${text.replaceAll("'","'\\''")}'`,describe=({name,summary})=>quote2(`${name}:${summary}`),describeFlag=({
name,summary})=>quote2(`--${name}:${summary}`),next2=({words,values})=>words.length>0?`choices=(${words.map(describe).join(" ")}); _describe command choices`:offer3(
values);function offer3(values){return values===void 0||values==="anything"?":":values==="files"?"_files":values==="accounts"?namesOf("account"):values==="targe\
ts"?namesOf("target"):`__mp_offer ${values.join(" ")}`}var namesOf=group=>`__mp_offer \${(f)"$(__mp_names ${group})"}`;var scripts={bash,zsh,fish},completionScript=(shell,commands,program)=>scripts[shell](commands,program);export{completionScript};
