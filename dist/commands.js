import{AccountType,Ds,Fault,He,It,Name,ProjectId,Region,Ss,Tr,VariableName,accessSync,axesOf,axisFlags,bs,bt,closeSync,command,commandFor,constants,deviceOf,flagFor,
fr,fstatSync,installationOf,isFault,isTerminal,join,layout,openSync,output,parseWorkspaceId,pathQuote,posix,programPath,readFileSync,readSync,readdirSync,realpathSync,
rowOf,say,session,shellQuote,ss,statSync,te,textCommand,win32,wording,writeAll,yi}from"./auth_manager.js";var LONGEST_MS=2**31-1;function checkedMilliseconds(value,name){let whole=Math.ceil(value);if(whole>0&&whole<=LONGEST_MS)return whole;let refusal={reason:"milli\
seconds",name,most:LONGEST_MS};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}var UNITS={s:1e3,m:6e4,h:36e5},DAY_MS=24*36e5;function parseDuration(text){let[
,digits="",unit=""]=/^([0-9]{1,6})([smh])$/.exec(text)??[],milliseconds=Number(digits)*(UNITS[unit]??0);return milliseconds>0&&milliseconds<=DAY_MS?milliseconds:
void 0}var durationText=milliseconds=>milliseconds%6e4===0?`${milliseconds/6e4} min`:`${milliseconds/1e3} s`;var choiceWarnings={choice_hidden:({by,axes=[]})=>`${by.join(" and ")} ${by.length===1?"hides":"hide"} ${axes.map(axis=>`the ${axis} `).join("and ")}${axes.length>
0?"of ":""}this choice: what is stored has no effect in this shell.`,workspace_elsewhere:({workspace,owner,project})=>`The workspace ${workspace} belongs to the\
 project ${owner}, not to ${project}.`,project_unreached:({project,account:account2,region,isActive})=>region?`The project ${project} is in region ${region}, wh\
ere "${account2}" is not logged in.`:`The project ${project} is none of those that "${account2}" reached when Mixpanel was last asked. To ask again: mp project \
list --refresh${isActive?"":` ${flagFor("--account",account2)}`}`,bridge_without_project:()=>"The bridge names no project, so whoever uses it must: MP_PROJECT_I\
D=<id>. To name one in it, export again with --project <id>.",bridge_carries_login:({account:account2})=>`The bridge carries the refresh token of "${account2}".\
 Whichever side refreshes first logs the other one out; --access-only leaves the refresh token out.`,login_shared:({account:account2,until,isInPlace=!1})=>`Anot\
her machine has the refresh token of "${account2}" too, by a bridge. If it was used there, the login ends here with its access token, at ${until}.${isInPlace?"":
` To have one of its own here: ${commandFor("mp account login",account2)}`}`};function couldNot({path,reason},{file,login}){switch(file?.doing){case"find":return path==="."?`A relative path leads nowhere: ${reason}.`:`There is no home fol\
der: ${reason}.`;case"read":return`${path} cannot be read: ${reason}.`;case"write":return`${path} cannot be written${login?.stage==="redeemed"?"":", so nothing \
was changed"}: ${reason}.`;case"write_into":return`${path} cannot be written into: ${reason}.`;case"refresh":return`The tokens were not refreshed, because nothi\
ng can be written into ${path}: ${reason}.`;case"replace":return`${path} cannot be replaced: ${reason}.`;case"make":return`${path} cannot be made: ${reason}.`;case"\
rename":return`${path} cannot be renamed to ${file.to}: ${reason}.`;case"remove":return`${path} cannot be removed: ${reason}.`;case"look":return`${path} cannot \
be looked at: ${reason}.`;case"list":return`${path} cannot be listed: ${reason}.`;case"lock":return`The lock ${path} could not be created: ${reason}.`;case"unlo\
ck":return`${path} is in the way of a lock and cannot be removed: ${reason}.`;case void 0:return`${path} cannot be used: ${reason}.`}}function stepTo(deed,label,platform=process.platform){return platform!=="win32"?{command:inPosixShell(deed),label}:{command:inCmd(deed),label:`${label} (in Powe\
rShell: ${inPowerShell(deed)}; in Git Bash: ${inPosixShell(forGitBash(deed))})`}}function deedInWords(deed,platform=process.platform){return platform!=="win32"?
inPosixShell(deed):`${inCmd(deed)} (in PowerShell: ${inPowerShell(deed)}; in Git Bash: ${inPosixShell(forGitBash(deed))})`}function inPosixShell(deed){let quote=word=>shellQuote(
word,"posix");return"set"in deed?`export ${assignments(deed.set,(name,value)=>`${name}=${quote(value)}`).join(" ")}`:"unset"in deed?`unset ${deed.unset.map(nameOf).
join(" ")}`:"rename"in deed?`mv -n ${quote(deed.rename)} ${quote(deed.to)}`:"edit"in deed?`"\${EDITOR:-vi}" ${quote(deed.edit)}`:`rm -r ${quote(deed.removeFolder)}`}
function inCmd(deed){return"set"in deed?assignments(deed.set,(name,value)=>`set "${name}=${value}"`).join(" & "):"unset"in deed?deed.unset.map(name=>`set "${nameOf(
name)}="`).join(" & "):"rename"in deed?`ren "${deed.rename}" "${lastPart(deed.to)}"`:"edit"in deed?`notepad "${deed.edit}"`:`rmdir /s /q "${deed.removeFolder}"`}
function inPowerShell(deed){let quote=text=>`'${text.replaceAll(/['\u2018\u2019\u201a\u201b]/g,"$&$&")}'`;return"set"in deed?assignments(deed.set,(name,value)=>`$env:${name}\
 = ${quote(value)}`).join("; "):"unset"in deed?`Remove-Item ${deed.unset.map(name=>`Env:${nameOf(name)}`).join(", ")}`:"rename"in deed?`Rename-Item -LiteralPath\
 ${quote(deed.rename)} -NewName ${quote(lastPart(deed.to))}`:"edit"in deed?`notepad ${quote(deed.edit)}`:`Remove-Item -Recurse -LiteralPath ${quote(deed.removeFolder)}`}
var assignments=(variables,assign)=>Object.entries(variables).map(([name,value])=>assign(nameOf(name),value)),nameOf=variable=>/^[A-Za-z_][A-Za-z0-9_]*$/.test(variable)?
variable:"<variable>",lastPart=path=>path.slice(Math.max(path.lastIndexOf("/"),path.lastIndexOf("\\"))+1),forGitBash=deed=>{let slashed=path=>path.replaceAll("\\",
"/");return"rename"in deed?{rename:slashed(deed.rename),to:slashed(deed.to)}:"edit"in deed?{edit:slashed(deed.edit)}:"removeFolder"in deed?{removeFolder:slashed(
deed.removeFolder)}:deed};function whyInsecure({path,reason,uid,target:target2}){return reason==="owner"?`${path} belongs to another user (uid ${uid}), who could have put it there. Remov\
e it and try again.`:target2===void 0?`${path} is a symbolic link; a file with credentials must not be one. Remove the link and try again.`:`${path} is a symbol\
ic link to ${target2}; what holds credentials must not be one. Put there what it leads to, or remove both, and try again.`}var UNTRUSTED={windows:"on Windows none in the working folder counts",open:"it is not a file that is yours and closed to others (mode 0600)",repository:"the fol\
der is in a git work tree, and may have come with it"},isOpen=({path,mode},was="is")=>`${path} ${was} open to others (mode ${mode})`,words={...choiceWarnings,file_open:({
path,mode})=>`${path} can be read by others (mode ${mode}); the next write makes it 0600.`,file_tightened:file=>`${isOpen(file,"was")}; it is 0600 now.`,folder_open:folder=>`${isOpen(
folder)}; the next write makes it 0700.`,folder_tightened:folder=>`${isOpen(folder,"was")}; it is 0700 now.`,folder_shared:folder=>`${isOpen(folder)} and was le\
ft as it is, because it holds more than credentials; choose a folder of their own.`,folder_not_ours:folder=>`${isOpen(folder)} and cannot be made 0700 (${folder.
code}).`,token_short:({account:account2,leftMs,wantedMs})=>`The token of ${account2} lasts ${Math.max(0,Math.floor(leftMs/1e3))} s, less than the ${durationText(
wantedMs)} asked for, and cannot be had for longer.`,folder_outside_profile:({path})=>`${path} lies outside your profile: whoever may use that folder may read t\
he credentials in it. See who may: icacls ${programPath(path)}`,mode_unset:({path,code})=>`The file system of ${path} does not take modes (${code}): what protec\
ts the files there is how it is mounted.`,owner_unset:({path,code})=>`What was made in ${path} belongs to root, and could not be given to the owner of the folde\
r (${code}).`,config_missing:({path,variable})=>variable===void 0?`${path} is a link that leads nowhere; going on without a config file.`:`${variable} names ${JSON.
stringify(path)}, which does not exist; going on without a config file.`,bridge_missing:({path})=>`MP_AUTH_FILE names ${path}, which does not exist; going on wi\
thout a bridge.`,bridge_not_trusted:({path,why})=>`${path} is not used as a bridge: ${UNTRUSTED[why]}. To use it all the same, name it: ${deedInWords({set:{MP_AUTH_FILE:path}})}`,
bridge_unseen:({path,reason})=>`Whether there is a bridge file ${path} cannot be told: ${reason}; going on without it.`,account_file_unusable:({fault})=>isFault(
fault,"INSECURE_FILE")?whyInsecure(fault.details):couldNot(fault.details,fault.place),cache_unwritten:({fault})=>`The account's details could not be cached: ${couldNot(
fault.details,fault.place)}`,bridge_tokens_unusable:({path,reason})=>`The tokens in ${path} cannot be used: ${reason}; going on with those in the bridge file.`,
tokens_not_taken:({account:account2})=>`The tokens that an earlier account "${account2}" had left are of another client, and were deleted. To log in: ${commandFor(
"mp account login",account2)}`,refresh_warned:({text})=>text},warningText=warning=>typeof warning=="string"?warning:words[warning.kind](warning);var MOST_SHIM_BYTES=4096;function mpOnPath(path,own,platform=process.platform){let isWindows=platform==="win32",{delimiter,isAbsolute}=isWindows?win32:posix,names=isWindows?
["mp.cmd","mp.exe","mp.bat","mp"]:["mp"],found=(path??"").split(delimiter).filter(folder=>isAbsolute(folder)).flatMap(folder=>names.map(name=>join(folder,name))).
find(isProgram);return found===void 0?{kind:"none"}:isOurs(found,own)?{kind:"ours"}:{kind:"other",path:found}}function isProgram(path){try{return accessSync(path,
constants.X_OK),statSync(path).isFile()}catch{return!1}}function isOurs(path,own){try{return realpathSync(path)===realpathSync(own)||/mp\.mjs\b/.test(startOf(path))}catch{
return!1}}function startOf(path){let file=openSync(path,"r");try{let bytes=Buffer.alloc(MOST_SHIM_BYTES),text=bytes.toString("latin1",0,readSync(file,bytes));return text.
startsWith("#!/usr/bin/env node")?"":text}finally{closeSync(file)}}var COMMAND=/(?<![\w./-])mp(?= (?:-|(?:account|completion|doctor|exec|help|login|project|session|target|workspace)\b))/g,programOf=({node,mp},platform=process.platform)=>`${pathQuote(
node,platform)} ${pathQuote(mp,platform)}`;function spelled(text,installation,path,platform=process.platform){let program;return text.replaceAll(COMMAND,short=>(program??=
mpOnPath(path,installation.mp,platform).kind==="other"?programOf(installation,platform):short,program))}var spelledHere=text=>spelled(text,installationOf(!1).installation,
process.env.PATH);var says=(isValid,must)=>It(bs(),He(isValid,must)),projectId=says(text=>bt(ProjectId,text),"must be a project id, a string of digits"),workspaceId=It(bs(),yi(parseWorkspaceId),
ss("must be a workspace id, a positive integer")),projectIdOrName=It(bs(),fr(1,"must be a project's id or its name")),workspaceIdOrName=Ds([workspaceId,It(bs(),
Tr(/[^0-9]/,"must be a workspace's id, a positive integer, or its name"))]),entryName=It(bs(),fr(1,"must be non-empty")),nonEmpty=It(bs(),fr(1,"must be non-empt\
y")),formats=["table","json","jsonl","csv","plain"],flags={account:{short:"a",value:"NAME",schema:entryName,complete:"accounts",summary:"the account to use inst\
ead of the active one"},project:{short:"p",value:"ID",schema:projectId,summary:"the project"},workspace:{short:"w",value:"ID",schema:workspaceId,summary:"the wo\
rkspace"},target:{short:"t",value:"NAME",schema:entryName,complete:"targets",summary:"a saved target: account, project and workspace at once"},type:{value:"TYPE",
schema:AccountType,complete:AccountType.options,summary:"service_account, oauth_browser or oauth_token"},region:{short:"r",value:"REGION",schema:Region,complete:Region.
options,summary:"us, eu or in"},name:{value:"NAME",schema:Name,summary:"the name for the account, instead of one made from the organization's"},username:{short:"\
u",value:"USERNAME",schema:nonEmpty,summary:"the service account's username"},"token-env":{value:"VARIABLE",schema:VariableName,summary:"the environment variabl\
e that holds the bearer token"},"service-account":{short:"S",summary:"log in as a service account"},"secret-stdin":{summary:"read the secret from stdin; else it\
 is MP_SECRET, or asked for"},"ask-secret":{summary:"ask for the new secret or token with hidden input"},"from-stdin":{summary:"read one JSON record from the st\
andard input"},force:{summary:"go on although targets name the account"},search:{value:"TEXT",schema:bs(),summary:"only what has TEXT in its name, id or organiz\
ation"},refresh:{summary:"ask Mixpanel again instead of using the cached answer"},offline:{summary:"look at this machine only, and ask no server"},bridge:{summary:"\
show the bridge file instead"},to:{value:"PATH",schema:nonEmpty,complete:"files",summary:"the file to write"},at:{value:"PATH",schema:nonEmpty,complete:"files",
summary:"the file to remove, instead of the one in force"},"min-ttl":{value:"TIME",schema:It(bs(),yi(parseDuration),ss("must be a length of time such as 30s, 10\
m or 1h, at most 24h")),summary:"a token that lasts at least so long: 30s, 10m, 1h"},url:{value:"URL",schema:nonEmpty,summary:"the address that they are for, in\
stead of that in CLAUDE_CODE_MCP_SERVER_URL"},"access-only":{summary:"leave the refresh token out"},"no-browser":{summary:"print the address instead of opening \
a browser"},start:{summary:"begin a login in two steps (with --region): print the address to approve at"},finish:{value:"URL",schema:bs(),summary:"finish it (wi\
th --name, --project) with the address the browser ended on ('-': read it from stdin)"},resume:{value:"PATH",schema:nonEmpty,complete:"files",summary:"finish a \
login whose last step failed (with --name, --project)"},list:{summary:"list the logins that were approved and not finished"},discard:{value:"PATH",schema:nonEmpty,
complete:"files",summary:"delete such a login and its tokens ('all': every one)"},format:{short:"f",value:"FORMAT",schema:te([...formats,"text"],`must be one of\
 ${formats.join(", ")}`),complete:formats,summary:"table, json, jsonl, csv or plain",everywhere:"mp"},yes:{short:"y",summary:"do not ask whether to remove",everywhere:"\
both"},quiet:{short:"q",summary:"no warnings, no progress, no advice",everywhere:"mp"},verbose:{short:"v",summary:"show where an error came from",everywhere:"mp"},
help:{short:"h",summary:"show help"},version:{summary:"show the version"}},flagNames=Object.keys(flags),flagOf=name=>flags[name];function spell(name){let{value}=flagOf(
name);return value===void 0?`--${name}`:`--${name} ${value}`}var refused=(usage,message,next)=>new Fault("INVALID_ARGS",{usage},{place:{refusal:{reason:"command_line",message,next}}}),Unknown=class extends Error{stranger;usage;constructor(stranger,usage){
super("not understood"),this.stranger=stranger,this.usage=usage}};var exportFlags=["to","account","project","workspace","target","access-only"],exporting={summary:"Write an account into a bridge file, for a sandbox",flags:exportFlags,
response:"bridge-export",run:async({context,flags:flags2,usage})=>{let{to,"access-only":accessOnly}=flags2;if(to===void 0)throw refused(usage,`--to is missing: \
where to write the bridge file. ${usage}`);let{exportBridge}=await import("./online.js");return exportBridge(context,to,axesOf(flags2),{accessOnly})},
show:({exported},page)=>`Wrote the bridge file ${exported.path}
${page.pairs([["Account",exported.account],["Project",exported.project],["Workspace",exported.workspace]])}`},removing={summary:"Delete a bridge file",flags:["a\
t"],response:"bridge-remove",run:async({context,flags:{at}})=>{let{removeBridge}=await import("./accounts.js");return removeBridge(context,at)},show:({
removed,path})=>removed?`Removed the bridge file ${path}`:path===null?"There is no bridge file.":`There is no bridge file at ${path}`},importing={summary:"Make \
the account that a bridge file carries one of this machine",args:[{label:"PATH",schema:nonEmpty,complete:"files"}],flags:["name"],response:"bridge-import",run:async({
context,args:[path],flags:{name}})=>{let{importBridge}=await import("./online.js");return importBridge(context,path,name)},show:({added,headers_left:headers},page)=>{
let left=headers.length>0?` Headers are not imported: ${headers.join(", ")}.`:"";return`Imported the account ${added.name}, now the active one.${left}
${page.accountLines(added)}`}},bridgeCommands=[command({words:"bridge status",summary:"Show the bridge file in force, without its secrets",response:"bridge-stat\
us",run:async({context})=>{let{bridgeStatus}=await import("./accounts.js");return{bridge:bridgeStatus(context)}},show:(data,page)=>page.bridgeLines(
data)}),command({words:"bridge export",...exporting}),command({words:"bridge import",...importing}),command({words:"bridge remove",...removing})],accountBridgeCommands=[
command({words:"account export-bridge",program:"mp",...exporting}),command({words:"account import-bridge",program:"mp",...importing}),command({words:"account re\
move-bridge",program:"mp",...removing})];var account={label:"NAME",schema:entryName,complete:"accounts"},target={label:"NAME",schema:entryName,complete:"targets"},argument={account,anAccount:{...account,
isOptional:!0},newName:{label:"NAME",schema:Name},aNewName:{label:"NAME",schema:Name,isOptional:!0},target,project:{label:"ID-or-NAME",schema:projectIdOrName},workspace:{
label:"ID-or-NAME",schema:workspaceIdOrName}};function namedOnce(name,flags2,usage){if(name!==void 0&&(flags2.account??flags2.target)!==void 0)throw refused(usage,
`Name the account once: NAME, --account or --target. ${usage}`)}var recordFlags=["type","region","project","username","token-env"];var show=({added},page)=>`Added the account ${added.name}.
${page.accountLines(added)}`,addCommands=[command({words:"account add",program:"auth_manager",summary:"Add an account that needs no secret typed, or one from st\
din",args:[argument.aNewName],flags:["from-stdin",...recordFlags],response:"account-add",run:async call2=>(await import("./accounts.js")).addForAgent(
call2),show}),command({words:"account add",program:"mp",summary:"Add an account; asks for its secret with hidden input",args:[argument.aNewName],flags:[...recordFlags,
"secret-stdin"],response:"account-add",run:async call2=>(await import("./accounts.js")).addForPerson(call2),show})];var accountLogin=command({words:"account login",summary:"Log an oauth_browser account in, with a browser on this machine; without a name the session's",args:[argument.
anAccount],flags:[...axisFlags,"no-browser"],response:"account-login",run:async({context,person,args:[name],flags:{"no-browser":noBrowser,...axes},usage})=>{namedOnce(
name,axes,usage);let{loginAccount}=await import("./logins.js");return loginAccount(context,person(),name,{noBrowser,axes:axesOf(axes)})},show:({logged_in_as:{
name,user,expires_at:until}},page)=>`Logged in to ${name}${user?` as ${page.short(user.email)}`:""}${until===null?"":`, until ${until}`}.`});var recordFlags2=["region","project","username","token-env"],agentFlags=[...recordFlags2,"from-stdin"],personFlags=[...recordFlags2,"secret-stdin","ask-secret"],
declared={words:"account update",args:[argument.account],response:"account-update",show:({updated},page)=>`Changed the account ${updated.name}.
${page.accountLines(updated)}`},updateCommands=[command({...declared,program:"auth_manager",summary:"Change an account's record; secrets only from stdin",flags:agentFlags,
run:async call2=>update(call2,call2.flags["from-stdin"]?await changesFromInput(call2):changesIn(call2.flags))}),command({...declared,program:"mp",summary:"Chang\
e an account's record, also its secret or token",flags:personFlags,run:async call2=>update(call2,{...changesIn(call2.flags),...await newSecret(call2)})})];async function update({
context,args:[name],usage},changes){if(Object.keys(changes).length===0)throw refused(usage,`There is nothing to change. ${usage}`);let[{updateAccount},{wayOut}]=await Promise.
all([import("./online.js"),import("./accounts.js")]),updated=await updateAccount(context,name,changes);return{updated,...await wayOut(
context,updated)}}function changesIn(flags2){let{region,project,username,"token-env":variableName}=flags2;return{...region!==void 0&&{region},...project!==void 0&&
{default_project:project},...username!==void 0&&{username},...variableName!==void 0&&{token_env:variableName}}}async function changesFromInput(call2){let{flags:flags2,
usage}=call2;if(recordFlags2.some(flag=>flags2[flag]!==void 0))throw refused(usage,`--from-stdin takes all changes from stdin: give no other flag. ${usage}`);let[
{recordFromInput},{RecordChanges:schema}]=await Promise.all([import("./cli-arguments-record.js"),import("./shared-schema-account-record.js")]),{region,default_project,username,
secret,token,token_env}=await recordFromInput(call2,schema,"The changes");return{...region!==void 0&&{region},...default_project!==void 0&&{default_project},...username!==
void 0&&{username},...secret!==void 0&&{secret},...token!==void 0&&{token},...token_env!==void 0&&{token_env}}}async function newSecret(call2){let{context,args,
flags:flags2,usage,person}=call2,{"secret-stdin":isOnStdin,"ask-secret":isAskedFor,"token-env":variableName}=flags2;if(!isOnStdin&&!isAskedFor)return{};if(isOnStdin&&
isAskedFor)throw refused(usage,`--secret-stdin and --ask-secret exclude each other. ${usage}`);if(variableName!==void 0)throw refused(usage,`A token comes from \
one place: not --token-env too. ${usage}`);let[{secretOf},{secretFromInput}]=await Promise.all([import("./online.js"),import("./cli-terminal-secret.js")]),
{key,what}=secretOf(context,args[0]);if(isAskedFor&&!person().askSecret)throw refused(usage,`There is no terminal to ask for the ${what}: give it on stdin with \
--secret-stdin. ${usage}`);return{[key]:await secretFromInput(call2,what)}}var accountCommands=[command({words:"account list",summary:"List the accounts",flags:axisFlags,response:"account-list",run:async({context,flags:flags2})=>{let{accountInForce,
listAccounts}=await import("./accounts.js"),items=listAccounts(context),inForce=await accountInForce(context,axesOf(flags2));if(inForce)return{items,
in_force:inForce};let lacking=items.find(({type,token,status})=>type==="oauth_browser"&&token===null&&status!=="invalid");if(items.length>0&&!lacking)return{items};
let{adviceForHidden,adviceForNone}=await import("./errors.js");return{items,...lacking?adviceForHidden(context,lacking.name):adviceForNone(context)}},
show:({items,in_force:other},page)=>page.table(items,[{title:"NAME",value:({name})=>name,key:!0},{title:"TYPE",value:({type})=>type,whole:!0},{title:"REGION",value:({
region})=>region,whole:!0},{title:"STATUS",value:({status})=>page.statusText(status),whole:!0},{title:"PROJECT",value:({project_id,project_name})=>project_id&&`${project_id}\
 ${project_name??""}`},{title:"USER",value:({user_email})=>user_email},...items.some(({problem})=>problem)?[{title:"PROBLEM",value:({problem})=>problem}]:[]],item=>item.
is_active)+(other?`
In force here is another account: ${page.accountText(other)}${page.originText(other.source)}.`:""),empty:"There are no accounts yet."}),command({words:"account \
show",summary:"Show one account, that of the session without a name",args:[argument.anAccount],flags:axisFlags,response:"account-show",run:async({context,args:[
name],flags:flags2,usage})=>{namedOnce(name,flags2,usage);let[{showAccount},{wayOut}]=await Promise.all([import("./accounts.js"),import("./accounts.js")]),
axes=axesOf(flags2),account2=showAccount(context,name,axes);return{account:account2,...await wayOut(context,account2,name===void 0?axes:void 0)}},show:({account:account2},page)=>page.
accountLines(account2)}),...addCommands,...updateCommands,command({words:"account rename",summary:"Give an account another name; its targets and its login follo\
w",args:[argument.account,{...argument.newName,label:"NEW"}],response:"account-rename",run:async({context,args:[from,to]})=>{let{renameAccount}=await import("./online.js");
return{renamed:await renameAccount(context,from,to)}},show:({renamed:{from,to}})=>`Renamed the account ${from} to ${to}.`}),command({words:"account remove",summary:"\
Forget an account and its tokens",args:[argument.account],flags:["force"],response:"account-remove",confirm:async({context,args:[name],flags:{force}})=>{let{orphansOf}=await import("./accounts.js"),
orphans=orphansOf(context,name,{force}),note=orphans.length>0?`Targets that will then name no account: ${orphans.join(", ")}`:void 0;return{question:`Remove the\
 account ${name} and its tokens?`,note}},run:async({context,args:[name],flags:{force}})=>{let{removeAccount}=await import("./accounts.js"),orphaned=await removeAccount(
context,name,{force});return{removed:name,orphaned_targets:orphaned}},show:({removed,orphaned_targets:left})=>{let orphans=left.length>0?` Targets that name no \
account now: ${left.join(", ")}.`:"";return`Removed the account ${removed}.${orphans}`}}),command({words:"account use",summary:"Make an account the active one",
args:[argument.account],response:"account-use",run:async({context,args:[name]})=>{let{useAccount}=await import("./choices.js");return useAccount(context,
name)},show:(chosen,page)=>page.activeText(chosen)}),accountLogin,command({words:"account logout",summary:"Forget an account's tokens, without a name those of t\
he session's",args:[argument.anAccount],flags:axisFlags,response:"account-logout",run:async({context,args:[name],flags:flags2,usage})=>{namedOnce(name,flags2,usage);
let{logout}=await import("./accounts.js");return{logged_out:await logout(context,name,axesOf(flags2))}},show:({logged_out:name})=>`Logged out of ${name}\
. The account itself stays.`}),command({words:"account test",summary:"Ask Mixpanel whether an account's credentials work",args:[argument.anAccount],flags:axisFlags,
response:"account-test",run:async({context,args:[name],flags:flags2,usage})=>{namedOnce(name,flags2,usage);let{testAccount}=await import("./online.js");
return{result:await testAccount(context,name,axesOf(flags2))}},exit:({result:{error_code:code}})=>code?rowOf(code).exit:0,show:({result},page)=>{let{account_name:name,
ok,user,accessible_project_count:count,error}=result;if(!ok)return`${page.paper.red("failed")}  ${name??"no account"}: ${page.fit(error??"",4096)}`;let who=user?
` as ${page.short(user.email)}`:"",reach=count===null?"":`, with ${count} project${count===1?"":"s"}`;return`${page.paper.green("ok")}  ${name} works${who}${reach}`}}),
textCommand({words:"account token",program:"mp",summary:"Print an account's bearer token, and nothing else",args:[argument.anAccount],flags:[...axisFlags,"min-t\
tl"],print:async({context,args:[name],flags:flags2,usage})=>{namedOnce(name,flags2,usage);let{bearerToken}=await import("./online.js"),{"min-ttl":lastingMs,
...axes}=flags2,wanted=lastingMs===void 0?{}:{lastingMs};return`${(await bearerToken(context,name,axesOf(axes),wanted)).reveal()}
`}}),textCommand({words:"account headers",program:"mp",summary:"Print an account's request headers as JSON, for one of Mixpanel's addresses",args:[argument.anAccount],
flags:[...axisFlags,"url"],print:async({context,args:[name],flags:flags2,usage})=>{let{url,...axes}=flags2;namedOnce(name,axes,usage);let{authorizationFor}=await import("./online.js"),
address=url??(context.env.CLAUDE_CODE_MCP_SERVER_URL||void 0),authorization=await authorizationFor(context,address,name,axesOf(axes));return`${JSON.stringify({Authorization:authorization.
reveal()})}
`}}),...accountBridgeCommands];var schemaCommands=[command({words:"schema",program:"auth_manager",summary:"List the response schemas, or show one",args:[{label:"NAME",schema:bs(),isOptional:!0}],
response:"schema",run:({installation,args:[name],usage})=>{let folder=join(installation,"schemas"),names=readdirSync(folder).flatMap(file=>file.endsWith(".json")?
[file.slice(0,-5)]:[]);if(names.sort(),name===void 0)return{schemas:names};if(!names.includes(name))throw refused(usage,`There is no such schema. There are: ${names.
join(", ")}`);return{schema:JSON.parse(readFileSync(join(folder,`${name}.json`),"utf8"))}}})];var shells=["bash","zsh","fish"],completionCommands=[textCommand({words:"completion",program:"mp",summary:"Print the completion script for bash, zsh or fish",args:[
{label:"SHELL",schema:te(shells,`must be one of ${shells.join(", ")}`),complete:shells}],note:{title:"To have it in every shell",text:`  bash  source <(mp compl\
etion bash)   in ~/.bashrc
  zsh   source <(mp completion zsh)    in ~/.zshrc, after compinit
  fish  mp completion fish | source    in ~/.config/fish/config.fish`},print:async({args:[shell],commands,installation})=>{let{completionScript}=await import("./cli-completion-script.js"),
{pathQuote:pathQuote2}=await import("./auth_manager.js"),program=[process.execPath,join(installation,"scripts","mp.mjs")].map(path=>pathQuote2(path)).join(
" ");return completionScript(shell,await commands(),program)}})];var groups=[{word:"login",program:"mp",load:async()=>(await import("./accounts.js")).mpLogin},{word:"session",load:()=>[session]},{word:"account",load:async()=>(await import("./commands.js")).
accountCommands},{word:"project",load:async()=>(await import("./online.js")).projectCommands},{word:"workspace",load:async()=>(await import("./online.js")).
workspaceCommands},{word:"target",load:async()=>(await import("./accounts.js")).targetCommands},{word:"exec",program:"mp",load:async()=>(await import("./accounts.js")).
execCommands},{word:"bridge",program:"auth_manager",load:async()=>(await import("./commands.js")).bridgeCommands},{word:"login",program:"auth_manage\
r",load:async()=>(await import("./accounts.js")).twoShotLogin},{word:"doctor",load:async()=>(await import("./accounts.js")).doctorCommands},
{word:"schema",program:"auth_manager",load:async()=>(await import("./commands.js")).schemaCommands},{word:"completion",program:"mp",load:async()=>(await import("./commands.js")).
completionCommands}],groupsOf=program=>groups.filter(group=>group.program===void 0||group.program===program),firstWordsOf=program=>groupsOf(program).map(({word})=>word);
async function commandsBeginningWith(word,program){return(await groupsOf(program).find(one=>one.word===word)?.load()??[]).filter(command2=>command2.program===void 0||
command2.program===program)}async function commandsOf(program){return(await Promise.all(firstWordsOf(program).map(word=>commandsBeginningWith(word,program)))).flat()}var spellArgument=({label,isOptional})=>isOptional?`[${label}]`:label,nameOf2=({words:words2,args})=>[words2,...args.map(spellArgument)].join(" ");function usageOf(command2,program){
let flags2=command2.flags.map(name=>`[${spell(name)}]`);return["usage:",program,nameOf2(command2),...flags2,...command2.runs?["-- COMMAND \u2026"]:[]].join(" ")}var none={words:"",args:[],flags:[]},matcherFor=async({given})=>given.length===0?wordsAlone:(await import("./shared-cli-arguments-match.js")).match,wordsAlone=({args},_anywhere,words2)=>({
words:words2,flags:new Map,missing:args.filter(({isOptional})=>!isOptional)[words2.length],isTooMuch:words2.length>args.length});function read({words:words2,given,
behind},commands,program,first,matcher){let use=usageOfAll(program,first);if(given.some(({name})=>name==="secret"||name==="token"))throw secretAsArgument(use,words2[1]===
"update");if(given.some(({name,value,isBeforeWord})=>name==="ask-secret"&&(isBeforeWord||value!==void 0)))throw refused(use,"--ask-secret takes no value, and no\
 word follows it: it asks for the secret with hidden input.");let isMp=program==="mp",has=flag=>given.some(({name})=>name===flag),aside=(request,isTaken)=>{let everywhere=flagNames.
filter(name=>isAside(name)||isEverywhere(name,program)||isTaken(name));return readFlags(none,everywhere,[],given,{who:program,use,matcher}),request},isAxis=name=>isMp&&
axisFlags.includes(name);return has("help")||isMp&&words2[0]==="help"?aside({kind:"help",path:has("help")?words2:words2.slice(1)},name=>isAxis(name)||commands.some(
command2=>command2.flags.includes(name))):(words2.length===0||isMp)&&has("version")?aside({kind:"version"},isAxis):isMp&&words2.length===0?aside({kind:"help",path:[]},
isAxis):call(find(words2,commands,program,first),{words:words2,given,behind},program,matcher)}function call(command2,{words:words2,given,behind},program,matcher){
let use=usageOf(command2,program),own=command2.runs?words2.slice(0,words2.length-(behind??0)):words2;if(command2.runs&&!behind)throw refused(use,`A program is m\
issing behind "--". ${use}`);let before=given.filter(({isBefore,name})=>isBefore&&axisFlags.includes(name)),passesOver=program==="mp"&&command2.words!=="login",
isPassedOver=name=>passesOver&&!command2.flags.includes(name)&&before.some(flag=>flag.name===name),anywhere=flagNames.filter(name=>isEverywhere(name,program)||isPassedOver(
name)),typed=own.slice(command2.path.length),{values,words:args}=readFlags(command2,anywhere,typed,given,{who:command2.words,use,matcher}),flags2=Object.fromEntries(
command2.flags.map(name=>[name,values.get(name)??(flagOf(name).schema?void 0:!1)]));return{kind:"call",command:command2,args:readArguments(command2,args,use),flags:flags2,
program:words2.slice(own.length),usage:use,passedOver:axisFlags.filter(isPassedOver)}}function readFlags(command2,anywhere,typed,given,{who,use,matcher}){let matched=matcher(
command2,anywhere,typed,given);if("unknown"in matched)throw new Unknown({kind:"flag",given:matched.unknown,who,command:command2,known:[...command2.flags,...anywhere]},
use);if("valueless"in matched){let{name,spelled:spelled2}=matched.valueless;throw refused(use,`${spelled2} needs a value: ${spell(name)}. ${use}`)}let valued=given.
find(({name,value})=>flagOf(name).schema===void 0&&value!==void 0);if(valued)throw refused(use,`${valued.spelled} takes no value. ${use}`);let values=[...matched.
flags].map(([name,value])=>{let{schema}=flagOf(name);if(!schema)return[name,!0];let result=Ss(schema,value);if(result.success)return[name,result.output];let what=`\
The value of ${given.findLast(flag=>flag.name===name)?.spelled}`;throw new Unknown({...wrongValue(name,who,value),what,must:result.issues[0].message,known:choicesOf(
flagOf(name))},use)});if(matched.missing)throw refused(use,`${matched.missing.label} is missing. ${use}`);if(matched.isTooMuch)throw refused(use,`There are more\
 arguments than expected. ${use}`);return{values:new Map(values),words:matched.words}}var wrongValue=(of,command2,value)=>({kind:"value",of,command:command2,value});
function readArguments({args,words:words2,path:[of=""]},typed,use){return args.map(({label,schema,complete},index)=>{let word=typed[index];if(word===void 0)return;
let result=Ss(schema,word);if(result.success)return result.output;let must=result.issues[0].message;throw new Unknown({...wrongValue(of,words2,word),what:label,
must,known:choicesOf({complete})},use)})}var isEverywhere=(name,program)=>{let{everywhere}=flagOf(name);return everywhere==="both"||everywhere==="mp"&&program===
"mp"},isAside=name=>name==="help"||name==="version",choicesOf=({complete})=>typeof complete=="object"?complete:[];function find(words2,commands,program,first){let[
word="session",verb]=words2,path=[word,...words2.slice(1)],command2=commands.find(one=>one.path.every((part,index)=>part===path[index]));if(command2)return command2;
let group=commands.filter(one=>one.path[0]===word);if(group.length===0)throw new Unknown({kind:"subcommand",word,known:first},usageOfAll(program,first));let known=group.
map(one=>one.path[1]??""),use=`usage: ${program} ${word} ${known.join("|")} \u2026`;throw verb===void 0?refused(use,`A subcommand is missing. ${use}`):new Unknown(
{kind:"subcommand",word:verb,group:word,known},use)}var usageOfAll=(program,first)=>`usage: ${program} ${first.join("|")} \u2026`;function secretAsArgument(use,isChange){
let[command2,label]=isChange?["mp account update <name> --ask-secret","Change the secret; it asks for it"]:["mp account add <name> --type <type> --region <regio\
n>","Add the account; it asks for the secret"];return refused(use,`A secret is never taken as an argument, where other programs can read it. A person adds it wi\
th hidden input: ${command2}`,[{command:command2,label}])}var kinds=Object.fromEntries(flagNames.map(name=>{let{value,short}=flagOf(name);return[name,{type:value===void 0?"boolean":"string",...short&&{short}}]}));function tokensOf(argv){
if(!argv.some(word=>word.startsWith("-")))return{words:argv,given:[]};let{tokens}=process.getBuiltinModule("node:util").parseArgs({args:[...argv],options:kinds,
strict:!1,allowPositionals:!0,tokens:!0}),words2=tokens.flatMap(token=>token.kind==="positional"?[token]:[]),start=words2[0]?.index??argv.length,end=tokens.find(
({kind})=>kind==="option-terminator")?.index;return{words:words2.map(({value})=>value),...end!==void 0&&{behind:words2.filter(({index})=>index>end).length},given:tokens.
flatMap(token=>{if(token.kind!=="option")return[];let{name,rawName,value,inlineValue,index}=token,isNone=value===void 0||!inlineValue&&value.length>1&&value.startsWith(
"-");return[{name,spelled:rawName,value:isNone?void 0:value,isBefore:index<start,isBeforeWord:words2.some(word=>word.index===index+1)}]})}}var isFlag=name=>Object.
hasOwn(flags,name);async function requestOf(argv,program){let tokens=tokensOf(argv);return requestAmong(await commandsMeant(tokens,program),tokens,program)}async function requestAmong(commands,tokens,program){
Object.assign(wording,{spell:spelledHere,warningText});let matcher=await matcherFor(tokens);try{return read(tokens,commands,program,firstWordsOf(program),matcher)}catch(error){
throw error instanceof Unknown?(await import("./shared-cli-arguments-axis-value.js")).unknownWordFault(error,tokens,program):error}}async function commandsMeant({words:words2,
given},program){let[first=program==="mp"?"help":"session"]=words2;return program==="mp"&&first==="help"||given.some(({name})=>name==="help")?commandsOf(program):
commandsBeginningWith(first,program)}async function readInput(limit,tooLong){if(isTerminal(0))throw unusable("Nothing can be shown on the terminal that is the standard input: use a pipe or a file.");
return textOf(process.stdin,limit,tooLong)}async function textOf(input,limit,tooLong=`The standard input is longer than ${limit} bytes.`){let chunks=[],size=0;try{
for await(let chunk of input)if(chunks.push(chunk),size+=chunk.length,size>limit)throw unusable(tooLong)}catch(error){throw isFault(error)?error:unusable("The s\
tandard input cannot be read.",error)}try{return new TextDecoder("utf-8",{fatal:!0}).decode(Buffer.concat(chunks))}catch{throw unusable("The standard input is n\
ot valid UTF-8.")}}var unusable=(message,cause)=>new Fault("INVALID_ARGS",{},{cause,place:{refusal:{reason:"command_line",message}}});var questions;function questionDescriptor(){if(isTerminal(0)){if(isTerminal(2)&&isSameTerminal())return 2;try{questions??=openSync(output.terminal,"r+")}catch{}
return questions}}function isSameTerminal(){let[typed,shown]=[fstatSync(0).rdev,fstatSync(2).rdev];return typed===shown||[typed,shown].some(device=>device===deviceOf(
"/dev/tty"))}function personAtTerminal({quiet=!1}={}){let descriptor=questionDescriptor(),said,person={say:(line,kind)=>{(!quiet||kind!=="progress")&&say(line),kind!=="progr\
ess"&&(said=line,descriptor!==void 0&&descriptor!==2&&writeAll(descriptor,`${layout.lines(line)}
`))},openBrowser:async url=>(await import("./browser.js")).openBrowser(process.env,url)};return isTerminal(0)?descriptor===void 0?person:{...person,
readLine:signal=>asking("readLine")(signal,said),ask:asking("ask"),askWhole:asking("askWhole"),askJson:asking("askJson"),askSecret:asking("askSecret"),confirm:asking(
"confirm"),choose:asking("choose")}:{...person,readPiped:async signal=>(await import("./cli-terminal-piped.js")).nextPipedLine(signal)}}var asking=name=>(async(...given)=>(await import("./cli-terminal-prompt.js")).
terminal[name](...given));export{checkedMilliseconds,durationText,couldNot,stepTo,deedInWords,whyInsecure,warningText,formats,flagNames,flagOf,spell,refused,Unknown,argument,recordFlags,
mpOnPath,programOf,spelled,spelledHere,bridgeCommands,accountBridgeCommands,accountCommands,schemaCommands,completionCommands,firstWordsOf,commandsBeginningWith,
commandsOf,usageOf,tokensOf,isFlag,requestOf,requestAmong,commandsMeant,readInput,textOf,questionDescriptor,personAtTerminal};
