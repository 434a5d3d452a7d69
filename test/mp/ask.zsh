# What zsh offers: `zsh -f ask.zsh SCRIPT TYPED...`. A shell of its own on a pseudo terminal completes each line with Tab; the
# function that adds matches also remembers them. Around what it prints stand two characters that no command line here has.
zmodload zsh/zpty
script=$1
shift
zpty z zsh -f -i
zpty -w z "PROMPT=; TERM=dumb; mark=@; mark+=@; autoload -Uz compinit; compinit -D -u; source '$script'; alias m=~/bin/mp"
zpty -w z 'compadd() {
  local -a found
  builtin compadd -A found "$@"
  collected+=($found)
  builtin compadd "$@"
}'
zpty -w z 'show() { collected=(); zle complete-word; print -r -- "$mark${(u)collected}$mark"; BUFFER=; zle -I; zle send-break }'
zpty -w z 'zle -N show; bindkey "^I" show; print "$mark$mark"'
zpty -r z out '*@@@@*'
for typed in "$@"; do
  zpty -w -n z "$typed"$'\t'
  zpty -r z out '*@@*@@*'
  out=${out#*@@}
  print -r -- ${out%%@@*}
done
