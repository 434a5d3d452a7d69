import{near}from"./shared-core-near.js";import{flagOf,isFlag,refused}from"./commands.js";import{Name,ProjectId,bt,commandFor,flagFor,pathQuote,shellQuote,
toFillIn}from"./auth_manager.js";var REPEATED=["type","region","name","token-env","service-account","secret-stdin","no-browser"];function withoutProject(command,{words,given}){let flag=name=>given.
findLast(one=>one.name===name),flags=[],finish=flag("finish");finish&&flags.push(`--finish ${finish.value==="-"?"-":toFillIn("address")}`);let resume=flag("resu\
me")?.value;resume!==void 0&&flags.push(`--resume ${pathQuote(resume)}`);for(let name of REPEATED){let one=flag(name),{schema}=flagOf(name);one&&!schema&&flags.
push(`--${name}`),one?.value!==void 0&&schema&&bt(schema,one.value)&&flags.push(flagFor(`--${name}`,one.value))}flag("username")&&flags.push(`--username ${toFillIn(
"service-account-username")}`);let called=command==="account add"&&bt(Name,words[2])?words[2]:"";return commandFor(`mp ${command}`,called,flags.join(" "))}var NAME=/^\p{L}[\p{L}\p{M} ._'&()-]{0,39}$/u,BEFORE_AN_ACCOUNT=["login","account add"];function whereToFind({of,command,value},tokens){let{words,given}=tokens;
if(of!=="project"&&of!=="workspace")return[];let flag=name2=>given.findLast(one=>one.name===name2)?.value,called=(command.startsWith("account ")?words[2]:void 0)??
flag("account"),suffix=bt(Name,called)?` ${flagFor("--account",called)}`:"";if(of==="workspace"){let project=flag("project");return[{command:`mp workspace list${`${suffix}${bt(
ProjectId,project)?` --project ${project}`:""}`}`,label:"See the workspaces there are"}]}let name=value.trim(),isName=/\p{L}/u.test(name),typed=NAME.test(name)?
name:"<name>";if(BEFORE_AN_ACCOUNT.includes(command))return[{command:withoutProject(command,tokens),label:"Leave out --project"},{command:`mp project use ${shellQuote(
isName?typed:"<id>")}${suffix}`,label:"Then choose the project"}];let list={command:`mp project list${suffix}`,label:"See the projects there are"};return isName?
[{command:`mp project list ${flagFor("--search",typed)}${suffix}`,label:"Find its id by its name"},list]:[list]}var removedCommands={"auth list":"account list","auth add":"account add <name> --type <type>","auth remove":"account remove <name>","auth switch":"account use <\
name>","auth show":"account show","auth test":"account test","auth login":"account login <name>","auth logout":"account logout <name>","auth migrate":null,"auth\
 cowork-setup":"account export-bridge --to <path>","auth cowork-status":"session --bridge","auth cowork-teardown":"account remove-bridge",auth:"account --help",
"projects list":"project list","projects use":"project use <id>","projects show":"project show",projects:"project --help","workspaces list":"workspace list","wo\
rkspaces use":"workspace use <id>","workspaces show":"workspace show",workspaces:"workspace --help","context show":"session",context:"session",config:null,"conf\
ig convert":null,status:"session",list:"account list",switch:"account use <name>",migrate:null,"cowork-setup":"account export-bridge --to <path>","cowork-status":"\
session --bridge","cowork-teardown":"account remove-bridge"},calledOtherwise={mp:{"bridge status":"session --bridge","bridge export":"account export-bridge --to\
 <path>","bridge import":"account import-bridge <path>","bridge remove":"account remove-bridge",bridge:"session --bridge"},auth_manager:{"account export-bridge":"\
bridge export --to <path>","account import-bridge":"bridge import <path>","account remove-bridge":"bridge remove"}},removedFlags={credential:"--account <name>",
"workspace-id":"--workspace <id>"},pythonCommands=["query","inspect","dashboards","reports","cohorts","experiments","flags","alerts","annotations","webhooks","l\
exicon","schemas","drop-filters","custom-properties","custom-events","metrics","behaviors","lookup-tables","business-context","replays"];function unknownWordFault({stranger,usage},{words,given},program){let flag=given.find(({name})=>Object.hasOwn(removedFlags,name));if(flag)return removedFlag(flag.
name,stranger,usage);let removed=rowOf(removedCommands,words);if(removed)return removedCommand(removed,usage);let otherwise=rowOf(calledOtherwise[program],words);
if(otherwise)return commandOtherwise(otherwise,program,usage);let next=stranger.kind==="value"?whereToFind(stranger,{words,given}):[],said=sentences(stranger,given);
if(next.length===0)return refused(usage,`${said} ${usage}`);let isInTurn=stranger.kind==="value"&&BEFORE_AN_ACCOUNT.includes(stranger.command),commands=next.map(
({command})=>command).join(isInTurn?", then ":", or ");return refused(usage,`${said} Run: ${commands}`,next)}function removedFlag(name,stranger,usage){let now=removedFlags[name]??
"",command=`mp ${stranger.kind==="flag"?callWith(now,stranger.command):"session"} ${now}`;return refused(usage,`--${name} was removed in 0.4. Give ${now} instea\
d, as in: ${command}`,[{command,label:"Use the flag that took its place"}])}function callWith(flag,{words,args,flags}){return flags.some(name=>flag.startsWith(`\
--${name} `))?[words,...args.flatMap(one=>one.isOptional?[]:[`<${one.label.toLowerCase()}>`])].join(" "):"session"}var rowOf=(table,words)=>{let rows=Object.entries(
table);return rows.find(([name])=>name===words.slice(0,2).join(" "))??rows.find(([name])=>name===words[0])};function commandOtherwise([words,name],program,usage){
let command=`${program} ${name}`;return refused(usage,`${program} calls "${words}" by another name. Run: ${command}`,[{command,label:"Run it by its name here"}])}
function removedCommand([words,now],usage){return now?refused(usage,`"${words}" was removed in 0.4. Instead of it, run: mp ${now}`,[{command:`mp ${now}`,label:"\
Run what took its place"}]):refused(usage,`"${words}" was removed in 0.4, and nothing took its place: no file of 0.3 is converted. Add the accounts again: `+addAgain.
map(({command})=>command).join(", or "),addAgain)}var addAgain=[{command:"mp login",label:"Log in with the browser"},{command:"mp account add <name> --type <typ\
e>",label:"Add another account; it asks for the secret"}];function sentences(stranger,given){switch(stranger.kind){case"subcommand":return given.every(({name})=>isFlag(
name))?noSubcommand(stranger):`${noneIn(stranger.group)}.`;case"flag":{let{spelled}=stranger.given,meant=spelled.startsWith("--")?near(stranger.given.name,stranger.
known):[],flag=isWordLike(spelled)?`flag ${spelled}`:"such flag";return`${stranger.who} takes no ${flag}.${orMeant(meant.map(name=>`--${name}`))}`}case"value":return`${stranger.
what} ${stranger.must}.${orMeant(near(stranger.value,stranger.known))}`}}function noSubcommand({word,group,known}){let as=isWordLike(word)?` as "${word}"`:"",meant=near(
word,known);return meant.length===0&&group===void 0&&pythonCommands.includes(word)?`There is no such subcommand${as}: only mixpanel-headless's mp has it.`:`${noneIn(
group)}${as}.${orMeant(meant.map(one=>group===void 0?one:`${group} ${one}`))}`}var noneIn=group=>group===void 0?"There is no such subcommand":`${group} has no s\
uch subcommand`,orMeant=words=>words.length===0?"":` Did you mean ${words.map(word=>`"${word}"`).join(" or ")}?`,isWordLike=text=>/^-{0,2}[a-z]+(-[a-z]+)*$/.test(
text)&&text.length<=20;export{unknownWordFault};
