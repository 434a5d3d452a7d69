import{nearestFirst}from"./shared-core-near.js";import{secretRefused}from"./shared-core-advice-secret-refusal.js";import{fileTrouble,finishedBefore,firstNames,foldersNeeded,
inLogin,isBehindDevice,loginAdvice,mendEntry,ownerAt,reachText,remedyAt,remedyFor,renamed,sandboxFacts,sandboxOfFile,sandboxOfNetwork,sandboxOfNothing,setVariable,
thrownAway,usedBefore,withName,withProject,withWhatIsHere}from"./shared-actions-accounts-odd-account.js";import{beginTwoShot,loginCommand}from"./shared-core-advice-login-command.js";import{
withoutHiders}from"./shared-core-advice-hidden.js";import{addAccountCommand,chooseProject,chooseProjectByVariable,forAccount,getAnAccount,isVariable,listAccounts,noProjectInReach,
onboarding,unset}from"./shared-core-advice-steps.js";import{broken}from"./shared-cli-format-sentence.js";import{couldNot,deedInWords,mpOnPath,programOf,spelled,stepTo,whyInsecure}from"./commands.js";
import{Ai,Fault,MixpanelError,NonEmpty,REDACTED,Region,SecretText,Ti,UnixSeconds,Xi,accountFolder,asItIs,commandFor,danglingLink,domains,environmentRegion,flagFor,
heldSecrets,ie,ifPossible,isFault,joinReasons,malformedVariable,pathQuote,regions,rowOf,shellQuote,toFillIn,tokensPath,variable,visible,withRun}from"./auth_manager.js";function choiceRefused(refusal){switch(refusal.reason){case"type_has_none":{let{account,type,what}=refusal,removal={command:commandFor("mp account remove",account),
label:"Delete the account instead"};return{message:`"${account}" is of type ${type}, which has no ${what}.`,...what==="login to forget"&&{next:[removal]}}}case"\
logged_in_elsewhere":{let{account,region}=refusal,command=commandFor("mp account logout",account);return{message:`"${account}" is logged in in region ${region},\
 and its tokens are good nowhere else. Run first: ${command}`,next:[{command,label:"Forget its tokens"}]}}case"left_elsewhere":{let{account:name,region,wanted,project}=refusal,
add=addAccountCommand({name,type:"oauth_browser",region,project}),login2=loginCommand({name,region:wanted,project});return{message:`A login of an earlier accoun\
t "${name}" is left here, which is good in region ${region} only. To go on with it, run: ${add}, or, to have one in region ${wanted} in its place: ${login2}`,next:[
{command:add,label:`Add it with its login in region ${region}`},{command:login2,label:`Log in to region ${wanted}, and give up that login`}]}}case"account_not_o\
urs":return notOurs(refusal);case"login_not_ours":{let{account,origin,by}=refusal;return{message:`The account of this session is "${account}", which comes from ${ownerOf(
origin)} (${by}) and has no login here. Name an account of the config file, or do without that one.`,next:[{command:"mp account list",label:"See the accounts of\
 the config file"},...withoutHiders([by])]}}case"project_of_variable":{let{project,workspace}=refusal,deed={set:{MP_WORKSPACE_ID:String(workspace)}};return{message:`\
The project ${project} comes from MP_PROJECT_ID; a workspace for it is set with MP_WORKSPACE_ID. Run: ${deedInWords(deed)}`,next:[stepTo(deed,"Choose the worksp\
ace for this shell")]}}case"workspace_elsewhere":return elsewhere(refusal);case"name_of_several":{let{kind,name,found}=refusal;return{message:`${found.length} ${kind}\
s are called "${name}": ${reachText(found)}. Give the id of one.`}}case"other_file":return{message:`${refusal.path} exists and is not a bridge file, so it is no\
t written over: give --to another path.`};case"argument":return{message:`${refusal.what} cannot be used: ${refusal.problem}.`};case"derived_name":return{message:"\
derive_name must be true, for a service account or a token that has no name: a browser login finds its name by itself."};case"nothing_chosen":return{message:"Sa\
y what to use: an account, a project, a workspace or a target."};case"account_not_in_config":return{message:`The account "${refusal.account}" is not in the conf\
ig file, so nothing can be saved for it. ${refusal.way==="no persist"?"Leave out persist":"Name one that is: --account NAME"}.`}}}var ownerOf=origin=>origin==="\
env"?"the environment":"a bridge";function notOurs({account,origin,instead,by}){let deed={set:instead};return{message:`The account "${account}" comes from ${ownerOf(
origin)}, which is not ours to change. MP_PROJECT_ID and MP_WORKSPACE_ID choose its project and its workspace. Run: ${deedInWords(deed)}`,next:[stepTo(deed,"Cho\
ose for this shell"),...withoutHiders([by])]}}function elsewhere(refusal){let{workspace,owner,project,list:list2}=refusal,message=`The workspace ${workspace} be\
longs to the project ${owner}, not to ${project}.`;if(!list2)return{message};let listing2=(inProject2,label)=>({command:`mp workspace list${`${forAccount(list2.
account,list2.isActive)}${inProject2}`}`,label}),ofOwner=listing2(` ${flagFor("--project",owner)}`,`See the workspaces of the project ${owner}, which has it`);if(list2.
isEmpty)return{message:`${message} ${project} has no workspaces. Run: ${ofOwner.command}`,next:[ofOwner]};let inProject=list2.isOther?` ${flagFor("--project",project)}`:
"",here=listing2(inProject,"See the workspaces of this project");return{message:`${message} Run: ${here.command}, or, for those of ${owner}: ${ofOwner.command}`,
next:[here,ofOwner]}}function importRefused(refusal){let{reason,path}=refusal;if(reason==="import_twice"){let{account,name}=refusal,use=useIt(account),names2=[account.name,name],rename={
command:`mp account rename ${names2.some(one=>one.startsWith("-"))?"-- ":""}${names2.map(one=>shellQuote(one)).join(" ")}`,label:"Or give it the other name"};return{
message:`The login in ${path} is that of the account "${account.name}" here already, and in a second account it would end as soon as either refreshes it. Run: ${use.
command}, or for the other name: ${rename.command}`,next:[use,rename]}}if(reason==="import_spent"){let command2="mp account export-bridge --to <path>";return{message:`\
The login in ${path} was imported here before and refreshed since, so the one in the file is spent: to use it again would end it on every machine. On the machin\
e that has the account, export it again: ${command2}`,next:[{command:command2,label:"On that machine: write the bridge anew"}]}}let command="mp account export-b\
ridge --to <path> --access-only";return{message:`The home here is thrown away with its sandbox, and ${path} carries a refresh token: imported a second time it w\
ould end the login on every machine. Use the file in place (MP_AUTH_FILE), or on the machine that has the account export it without: ${command}`,next:[{command,
label:"On that machine: write the bridge without the refresh token"}]}}function takenInImport(what,{account:name},{path,holder,free}){if(holder!==void 0){let use=useIt(
holder),whose2=holder.name===name?"it has the login":`the account "${holder.name}" has the login`;return{message:`${what}, and ${whose2} in ${path}. Run: ${use.
command}`,next:[use]}}let command=`mp account import-bridge ${pathQuote(path)} ${flagFor("--name",free??"<name>")}`,other={command,label:"Import it under anothe\
r name"},see={command:commandFor("mp account show",name),label:"See the account there is"};return{message:`${what}. To import this one under another name: ${command}`,
next:[other,see]}}var useIt=({name,isActive})=>isActive?{command:commandFor("mp account test",name),label:"That account is the active one: see whether Mixpanel \
accepts it"}:{command:commandFor("mp account use",name),label:"Make that account the active one"};function loginRefused(refusal){switch(refusal.reason){case"two_kinds_of_login":return{message:"A login is with a service account or with a token: give --service\
-account or --token-env, not both."};case"secret_not_needed":return{message:"A secret belongs to a service account: --secret-stdin goes with --service-account."};case"\
browser_not_needed":return{message:"This login needs no browser: --no-browser goes with neither a service account nor a token."};case"username_missing":{let deed={
set:{MP_USERNAME:"<service-account-username>"}};return{message:`The username of the service account is missing. Run: ${deedInWords(deed)}`,next:[stepTo(deed,"Sa\
y which service account it is")]}}case"secret_missing":return{message:"The secret of the service account is missing: give it on the standard input, with --secre\
t-stdin."};case"no_project_chosen":return{message:"No project was chosen."};case"another_variable":{let{account,variable:variable2,wanted}=refusal,command=commandFor(
"mp account update",account,"--token-env <variable>").replace("<variable>",wanted);return{message:`${`The account "${account}" takes its token from ${variable2}\
, and a login does not change that`}. To change it: ${command}`,next:[{command,label:"Take it from the other variable"}]}}case"not_a_browser_account":{let command=commandFor(
"mp account test",refusal.account);return{message:`"${refusal.account}" is of type ${refusal.type}, which does not log in with a browser. To see whether it work\
s: ${command}`,next:[{command,label:"See whether Mixpanel accepts it"}]}}}}function refused(refusal){switch(refusal.reason){case"api_path":return{message:"The path must be that of an API on the session's own server, such as /api/app/me\
."};case"no_json":return{message:"The body must be something that JSON can hold."};case"no_path":return{message:'What was given as a path is none. Give the path\
 of the file itself, such as ~/mixpanel_auth.json: "~" at its beginning stands for the home, nothing else is expanded in it, and no quotes or blanks stand aroun\
d it.'};case"secret_as_path":return{message:`A path is wanted, and what was given holds the value of ${refusal.variable}, a secret.`};case"placeholder":return{message:`\
What is named must be the folder of a login that was begun and not finished, ${refusal.folder}, and there is no such folder at the path given. Run: mp login --l\
ist, or to begin a new login: mp login --start`,next:[{command:"mp login --list",label:"See which there are"},{command:"mp login --start",label:"Begin a new log\
in"}]};case"no_unicode":return{message:`${refusal.key}: is not valid Unicode text`};case"target_and_axes":return{message:`A target sets all three axes: give ${refusal.
as} or the others, not both.`};case"account_and_target":{let deed={unset:["MP_ACCOUNT"]};return{message:`MP_ACCOUNT and MP_TARGET exclude each other. Run: ${deedInWords(
deed)}`,next:[stepTo(deed,"Keep the target")]}}case"headers_address":{let{account,isMissing,hosts}=refusal;return{message:`${isMissing?"The address that the hea\
ders are for is missing":"That address is given no credentials"}. For ${account} it must be ${hosts.map(host=>`https://${host}`).join(" or ")}, spelled like thi\
s and with any path behind it, in --url or in CLAUDE_CODE_MCP_SERVER_URL.`}}case"milliseconds":return{message:`${refusal.name} must be a number of milliseconds,\
 above 0 and at most ${refusal.most}.`};case"command_line":return{message:refusal.message,...refusal.next&&{next:refusal.next}};case"secret_empty":case"secret_t\
oo_long":case"secret_with_control":case"secret_not_carried":case"username_unusable":case"username_empty":return{message:secretRefused(refusal)};case"type_has_no\
ne":case"logged_in_elsewhere":case"left_elsewhere":case"account_not_ours":case"login_not_ours":case"project_of_variable":case"workspace_elsewhere":case"name_of_\
several":case"other_file":case"argument":case"derived_name":case"nothing_chosen":case"account_not_in_config":return choiceRefused(refusal);case"import_thrown_aw\
ay":case"import_spent":case"import_twice":return importRefused(refusal);default:return loginRefused(refusal)}}var argumentsAdvice={INVALID_ARGS:(_details,{refusal})=>refusal?
refused(refusal):{message:"This call is not understood."},UNSUPPORTED_RUNTIME:()=>({message:"This Node is too old for this program."}),INTERRUPTED:({signal})=>({
message:signal===void 0?"Interrupted.":`Interrupted by ${signal} before the answer was there. Run the same command again.`}),INTERNAL_ERROR:()=>({message:"confi\
g.toml could not be edited without changing something else in it, so nothing was written. This is a bug in mixpanel-auth."})};var typeOf=login2=>login2.kind==="credentials"?login2.type:"oauth_browser";function underAnotherName(login2){let command=login2.stage===void 0?withName(login2):
void 0;return command===void 0?void 0:{command,label:"Keep it, and use another name"}}function meantInLogin(what,{account:name,type,region},login2){let other=underAnotherName(
login2),isElsewhere=region!==login2.region;if(type!==typeOf(login2)||isElsewhere&&login2.kind!=="browser")return;if(login2.stage!==void 0&&!isElsewhere)return{message:`${what}\
, and this login is good for that one.`};let command=withName(login2,name,isElsewhere?region:void 0);return!other||command===void 0?void 0:{message:`${what}. To\
 log in to that one: ${command}, or to another one: ${other.command}`,next:[{command,label:"Log in to the account there is"},other]}}function takenInLogin(what,details,login2){
let{account:name,type,region,referenced_by:targets=[]}=details,other=underAnotherName(login2),isTarget=targets.length>0,remove={command:isTarget?commandFor("mp \
account remove",name,"--force --yes"):commandFor("mp account remove",name,"--yes"),label:`Or forget the account there is${isTarget?", although targets name it":
""}, then do the same again`};return{message:`${what}, with type ${type} in region ${region}, and this login is for type ${typeOf(login2)} in region ${login2.region}\
. Choose another name${other?`: ${other.command}`:""}, or remove the account first: ${remove.command}`,next:other?[other,remove]:[remove]}}function notReachedInLogin(details,login2){
let{project,available_projects:available,accessible_project_count:count}=details,message=`This login does not reach the project ${project}; it reaches ${reachText(
available,count)}.`;if(login2.kind==="two_shot")return{message};let step={command:withProject(login2),label:"Log in with one of its projects"};return{message:`${message}\
 Run: ${step.command}`,next:[step]}}function notReached(details,place){let{owner}=place,{project:typed,available_projects:available,accessible_project_count:count}=details,name=owner?.account.name??
"",{next,run}=asking(place,listing("project",typed,owner));if(count===void 0)return{message:`Of the account "${name}" no projects are known yet, so none is foun\
d by the name "${typed}". Run: ${run}`,next};let what=isId(typed)?`the project ${typed}`:`any project "${typed}"`,reach=reachText(available,count);return{message:`\
The account "${name}" does not reach ${what}; it reaches ${reach}. Run: ${run}`,next}}function workspaceNotFound(details,place){let{owner,otherProject}=place,{workspace:typed,
project,available_workspaces:available,accessible_workspace_count:count}=details,{next,run}=asking(place,listing("workspace",count===0?project:typed,owner,otherProject));
if(count===void 0)return{message:`Of the project ${project} no workspaces are known yet, so none is found by the name "${typed}". Run: ${run}`,next};let what=isId(
typed)?`workspace ${typed}`:`workspace "${typed}"`;return{message:`The project ${project} has no ${what}; it has ${workspacesInWords(available,count)}. Run: ${run}`,
next}}function noWorkspaces({project,name},{owner,otherProject}){let others=listing("project","",owner),again=listing("workspace",project,owner,otherProject);return{
message:`The project "${name}" (${project}) has no workspaces, and is used without one. Run: ${others.command}, for another project, or, if one was made meanwhi\
le: ${again.command}`,next:[others,again]}}function asking({owner,unusable:unusable2},list2){let[login2]=owner&&unusable2?remedyFor(owner.account,owner.origin,unusable2.
isLoggedOut).next:[];return login2?{next:[list2,{command:login2.command,label:`${login2.label}, which has to come first`}],run:`${list2.command} (before that: ${login2.
command})`}:{next:[list2],run:list2.command}}var workspacesInWords=(available,count)=>count===0?"none at all":reachText(available,count),isId=typed=>/^[0-9]+$/.
test(typed);function listing(kind,typed,owner,inProject){let axes=`${owner?.origin==="config"?forAccount(owner.account.name,owner.isActive??!1):""}${inProject===
void 0?"":` --project ${inProject}`}`;return isId(typed)?{command:`mp ${kind} list --refresh${axes}`,label:`Ask Mixpanel again which ${kind}s there are`}:{command:`\
mp ${kind} list${axes}`,label:`See which ${kind}s there are`}}var choicesAdvice={NEEDS_ACCOUNT:({available_accounts:available},{unfinished})=>{let next=getAnAccount(available.length>0);return{message:`No account is active.\
 Run: ${next[0]?.command}`,next,...unfinished&&{hint:unfinished}}},NEEDS_PROJECT:({account:{name,status}},{owner,noProjectIn})=>{let isOurs=owner?.origin==="con\
fig",isUnusable=owner!==void 0&&status!=="ok"&&status!=="untested",login2=isUnusable?remedyFor(owner.account,owner.origin,owner.isLoggedOut).next.slice(0,1):[],
message=`No project is chosen for the account "${name}"`;if(noProjectIn&&!isUnusable){let next=noProjectInReach(noProjectIn,owner?.account.region,forAccount(name,
owner?.isActive??!isOurs));return{message:`${message}, and it can reach none. ${next[0]?.label}: ${next[0]?.command}`,next}}let choose=isOurs?chooseProject(name,
owner.isActive??!1):chooseProjectByVariable,last=isOurs?[]:[deedInWords({set:{MP_PROJECT_ID:"<id>"}})],commands=[...login2,...choose].map(({command})=>command),
said=[...isOurs?commands:commands.slice(0,-1),...last].join(", then ");return{message:`${message}. Run: ${said}`,next:[...login2,...choose]}},ACCOUNT_NOT_FOUND:({
account,available_accounts:available},{namedBy,heldBy})=>{if(heldBy)return inForceUnnamed(account??"",heldBy,namedBy);let others=available.length>0?[listAccounts]:
getAnAccount(!1),next=namedBy==="[active]"?getAnAccount(available.length>0):[...withoutVariable(namedBy),...others];return{message:`The account "${account}"${which(
namedBy)} does not exist${thereAre(available)}. Run: ${bestCommand(next,namedBy)}`,next}},ACCOUNT_EXISTS:(details,{login:login2,importing,inOtherCase,renaming})=>{
let what=existsAlready(details.account,inOtherCase);return renaming!==void 0?takenInRenaming(what,details,renaming):importing?takenInImport(what,details,importing):
!login2||login2.kind==="addition"?taken(what,details):inOtherCase!==void 0&&meantInLogin(what,details,login2)||takenInLogin(what,details,login2)},ACCOUNT_IN_USE:({
account,referenced_by:targets})=>{let command=commandFor("mp account remove",account,"--force --yes");return{message:`Targets name the account "${account}": ${targets.
join(", ")}. To remove it all the same: ${command}`,next:[{command,label:"Remove it; those targets will name no account"}]}},TARGET_NOT_FOUND:({target,available_targets:available},{
namedBy})=>{let list2={command:"mp target list",label:"See the targets there are"},next=[...withoutVariable(namedBy),list2];return{message:`${`The target "${target}\
"${which(namedBy)} does not exist${thereAre(available)}.`} Run: ${bestCommand(next,namedBy)}`,next}},TARGET_EXISTS:({target})=>{let command=commandFor("mp targe\
t show",target);return{message:`The target "${target}" exists already. Run: ${command}`,next:[{command,label:"See what it is"}]}},PROJECT_NOT_FOUND:(details,place)=>place.
login?notReachedInLogin(details,place.login):notReached(details,place),WORKSPACE_NOT_FOUND:workspaceNotFound,NO_WORKSPACES:noWorkspaces};function inForceUnnamed(account,heldBy,namedBy){
let isOfBridge=heldBy.origin==="bridge",where=isOfBridge?`the bridge ${heldBy.path}`:"the environment",next=[...withoutVariable(namedBy),{command:"mp session",label:"\
See what is in force where no account is named"},...isOfBridge?[{command:`mp account import-bridge ${pathQuote(heldBy.path)}`,label:"Or make it an account of th\
is machine"}]:[]];return{message:`The account "${account}"${which(namedBy)} is not in the config file: it is that of ${where}, and is used where no account is n\
amed. Run: ${bestCommand(next,namedBy)}`,next}}var thereAre=names2=>names2.length===0?"":`; there ${names2.length===1?"is":"are"} ${firstNames(names2)}`,which=namedBy=>namedBy===
void 0?"":`, which ${namedBy} names,`,withoutVariable=namedBy=>isVariable(namedBy)?[unset(namedBy)]:[],bestCommand=([first],namedBy)=>isVariable(namedBy)?deedInWords(
{unset:[namedBy]}):first?.command,existsAlready=(name,inOtherCase)=>`The account "${name}"${inOtherCase===void 0?"":`, which differs from "${inOtherCase}" only \
in case,`} exists already`;function takenInRenaming(what,{account},renaming){let again=renamed(renaming,"Choose another name"),show={command:commandFor("mp acco\
unt show",account),label:"See which account has the name"};return{message:`${what}. Choose another name: ${again.command}`,next:[again,show]}}function taken(what,{
account:name,type}){let next=[{command:commandFor("mp account show",name),label:"See what it is"}];type==="service_account"&&next.push({command:loginCommand({serviceAccount:!0,
name}),label:"Or give it a new secret"});let commands=next.map(({command})=>command).join(", or to give it a new secret: ");return{message:`${what}. Run: ${commands}`,
next}}var configAdvice={CONFIG_ERROR:(details,place)=>{let{path,line,column,issues=[],issue_count,found,variable:variable2,header}=details;if(details.account!==void 0)
return noBearerToken(details.account);if(variable2!==void 0)return badVariable(variable2,details);if(header!==void 0)return badHeader(header,details,place);if(place.
odd)return oddEntry(String(path),issues,place.odd,place.isTarget);if(found!==void 0)return oldFile(String(path),found);if(issues.length===0){let message=couldNot(
details,place);return isWrongText(details)?unusableFile(String(path),message.replace(/\.$/,"")):{message}}let where=line===void 0?`${path}: `:`${path}:${line}:${column}\
: not valid TOML: `;return unusableFile(String(path),where+joinReasons(issues,issue_count))}},noBearerToken=account=>({message:`The account "${account}" is a se\
rvice account, which has no bearer token: it is used with its username and secret.`});function badHeader(header,{reason},{namedBy}){if(namedBy===void 0)return{message:`\
The header ${JSON.stringify(header)} ${reason}.`};let next=[{command:"mp account remove-bridge",label:"Do without the bridge file; then it can be written anew"}];
return{message:`The header ${JSON.stringify(header)} of ${namedBy} ${reason}. Write the bridge anew, or run: ${next[0]?.command}`,next}}function badVariable(name,{
reason}){return{message:`The environment variable ${name} ${reason}. Correct it or run: ${deedInWords({unset:[name]})}`,next:[unset(name)]}}function oddEntry(path,issues,odd,isTarget){
let next=mendEntry(path,odd,isTarget),commands=next.map(({command})=>command).join(", or ");return{message:`${path}: ${joinReasons(issues)}. Until that is put r\
ight it cannot be used. Run: ${commands}`,next}}var isWrongText=({code,reason=""})=>code===void 0&&/UTF-8|larger than/.test(reason);function unusableFile(path,what){
let edit={edit:path},backUp={rename:path,to:`${path}.backup`};return{message:`${what}. Nothing was changed. Put it right in an editor: ${deedInWords(edit)}, or \
move the file out of the way: ${deedInWords(backUp)}, and add the accounts again`,next:[stepTo(edit,"Put it right in an editor"),stepTo(backUp,"Or move it out o\
f the way, and add the accounts again")]}}function oldFile(path,found){let backUp={rename:path,to:`${path}.0.3-backup`},addAgain=onboarding.filter(step=>step.command.
startsWith("mp ")),next=[stepTo(backUp,"Back the old file up, out of the way"),...addAgain];return{message:`${path} was written by a release before 0.4: it has ${found.
join(", ")}. Nothing was changed, and nothing is converted. Back it up: ${deedInWords(backUp)}, then add the accounts again: ${addAgain.map(step=>step.command).
join(", or ")}`,next}}function networkFailure(details,{connection}){let{reason,host,proxy}=details,{said=reason,variable:variable2="the environment",waited}=connection??{},target=proxy===
void 0?host:`${host} through the proxy ${proxy}`;switch(reason){case"dns":return`The name ${host} could not be looked up (${said}). Check the network connection\
; ${BEHIND_A_PROXY}`;case"refused":return`${host} could not be reached: no connection was possible (${said}). Check the network connection and the firewall; ${BEHIND_A_PROXY}`;case"\
reset":return said.startsWith("HPE_")?`${target} sent what cannot be read as HTTP (${said}). Check whether a proxy or firewall on the way interferes, and try ag\
ain.`:`The connection to ${target} broke before the reply was complete (${said}). Try again.`;case"timeout":return`${target} ${tooLate(waited)}`;case"tls":return notSecured(
details,said,variable2,connection?.tls);case"proxy":return`${host} could not be reached through the proxy ${proxy} that ${variable2} names (${said}). Check that\
 the address is right and that the proxy lets ${host} through.`;case"proxy_auth":return`The proxy ${proxy} that ${variable2} names asks for a user and password \
and did not accept what it got. Set ${variable2} to scheme://user:password@host:port, special characters percent-encoded.`}}var BEHIND_A_PROXY="where the intern\
et is reached only through a proxy, set HTTPS_PROXY.";function tooLate(waited){let seconds=(waited?.milliseconds??0)/1e3;return waited?.for==="refresh"?`sent no\
 new token within ${seconds} s. It is waited for elsewhere; try again.`:waited?.for==="connection"?`could not be reached within ${seconds} s. Check the network \
connection and the firewall, and try again.`:`sent no complete reply within ${seconds} s. Try again; MP_TIMEOUT, in seconds, allows more time.`}var TRY_A_BROWSER="\
or, where this network has a page to sign in on, open a browser and sign in first.",NEVER_UNCHECKED=" Certificates are checked whatever NODE_TLS_REJECT_UNAUTHOR\
IZED says; one more is trusted with NODE_EXTRA_CA_CERTS.";function notSecured({host,proxy},said,variable2,tls){let{problem="other",at="server",hasExtraCertificates=!1,
wantsNoChecks=!1}=tls??{},through=proxy===void 0?"":` through the proxy ${proxy}`,[peer,way2]=at==="proxy"?[`the proxy ${proxy}`,`the proxy ${proxy}`]:[host,`${host}${through}`],
switchedOff=wantsNoChecks&&problem!=="no_tls"?NEVER_UNCHECKED:"";switch(problem){case"expired":case"not_yet_valid":return`The connection to ${way2} could not be\
 secured: its certificate ${problem==="expired"?"has expired":"is not valid yet"} (${said}). Check that the clock of this machine is right, ${TRY_A_BROWSER}${switchedOff}`;case"\
name":return`The connection to ${way2} could not be secured: what answered has the certificate of another server, not of ${peer} (${said}). Something on the way\
 answers in its place: open a browser and see whether this network has a page to sign in on.${switchedOff}`;case"no_tls":return at==="proxy"?`The proxy ${proxy}\
 that ${variable2} names does not speak TLS (${said}). Where it is a plain HTTP proxy, write http:// in place of https:// in ${variable2}.`:`The connection to ${way2}\
 could not be secured: what answered does not speak TLS (${said}). Something on the way answers in its place: open a browser and see whether this network has a \
page to sign in on.`;case"issuer":return hasExtraCertificates?`The connection to ${way2} could not be secured: no authority that is trusted here has signed its \
certificate (${said}). NODE_EXTRA_CA_CERTS is set: check that its file can be read and holds the certificate of whoever inspects the traffic here.${switchedOff}`:
`The connection to ${way2} could not be secured: no authority that is trusted here has signed its certificate (${said}). Where a proxy or firewall inspects the \
traffic, set NODE_EXTRA_CA_CERTS to the file with its certificate.${switchedOff}`;case"other":return`The connection to ${way2} could not be secured (${said}). C\
heck whether a proxy or firewall on the way interferes.${switchedOff}`}}var networkAdvice={NETWORK_ERROR:(details,place)=>({message:networkFailure(details,place)}),RATE_LIMITED:(details,place)=>{let{retry_after:seconds}=details,when=seconds===
void 0?"later":`in ${seconds} s`;return{message:`${answer(details,place)}: too many requests. Try again ${when}.`}},SERVER_ERROR:(details,place)=>({message:`${answer(
details,place)}. Try again later.`}),API_ERROR:(details,place)=>({message:unexpected(details,place)}),AUTH_FAILED:(details,place)=>{let remedy=remedyAt(place),message=`\
The credentials of ${ownerAt(place,details)} were refused: ${answer(details,place)}.`;return remedy?{message:`${message} ${remedy.advice}`,next:remedy.next}:{message}},
PERMISSION_DENIED:(details,place)=>{let owner=ownerAt(place,details),isMe=place.request?.what===void 0,what=isMe?"ask for its projects":`use ${place.request?.what}`,
scope=isMe&&isServiceAccount(place)?` ${MISSING_SCOPE}`:"";return{message:`${owner.charAt(0).toUpperCase()}${owner.slice(1)} may not ${what}: ${answer(details,place)}\
.${scope}`}}},MISSING_SCOPE="It needs the scope user_details: an administrator of its organization can grant that in Mixpanel's settings.",isServiceAccount=({owner,
login:login2})=>(owner?.account.type??(login2&&"type"in login2?login2.type:void 0))==="service_account";function answer({region,status},{request}){let said=request?.
said===void 0?"":` (${request.said})`;return`Mixpanel (region ${region}) answered ${status}${said}`}var webPageCame=({status})=>`a web page came back (status ${status}\
).`,INTERMEDIARY="a gateway on the way, or a page to sign in to this network, answered in its place",TRY_BROWSER="Open a browser on this machine and see what th\
e network wants.",notFollowed={method:"a redirect would drop what was sent",origin:"credentials are not sent to another origin",count:"there were too many redir\
ects"};function unexpected(details,place){let{reason,host="Mixpanel",problem,redirect_origin:target}=details;switch(reason){case void 0:return`${answer(details,
place)}, which was not expected.`;case"web_page":return`Mixpanel (region ${details.region}) was asked, and ${webPageCame(details)} That is not Mixpanel's API: ${INTERMEDIARY}\
, and nothing is known about the credentials. ${TRY_BROWSER}`;case"not_json":return`Mixpanel's answer to ${place.request?.what} is not JSON.`;case"shape":return`\
Mixpanel's reply to /me cannot be used: ${problem}.`;case"too_long":return`${host} sent more than 64 MiB; the reply was discarded.`;case"redirect":{let{path="",
refused:refused2="origin"}=place.redirect??{};return`${host}${path} redirects to ${target}, which is not followed: ${notFollowed[refused2]}.`}}}var claudeCode=({write,read,hosts})=>({file:"~/.claude/settings.json",value:{sandbox:{...(write.length>0||read.length>0)&&{filesystem:{...write.length>0&&{allowWrite:[
...write]},...read.length>0&&{allowRead:[...read]}}},...hosts.length>0&&{network:{allowedDomains:[...hosts]}}}}}),codex=({write,hosts})=>({file:"~/.codex/config\
.toml",value:{sandbox_mode:"workspace-write",sandbox_workspace_write:{...write.length>0&&{writable_roots:[...write]},...hosts.length>0&&{network_access:!0}}}});var names={codex:"Codex",claude_code:"Claude Code",claude_code_remote:"Claude Code on the web",codespaces:"GitHub Codespaces",dev_container:"a dev container",unknown:""},
theSandbox=({kind})=>{let name=names[kind];return`the sandbox that this runs in${name===""?"":` (${name})`}`},lasting={set:{MP_STORAGE_DIR:"<mounted-folder>",MP_CONFIG_PATH:"\
<file-in-it>"}};var list=items=>items.join(", ");function deedOf(sandbox,{write,read,hosts}){switch(sandbox.cause){case"write":return`does not let us write to ${list(write)}`;case"\
read":return`hides ${list(read)} from us`;case"network":return`does not let us connect to ${list(hosts)}`;case"ephemeral":return`takes with it what is kept in ${list(
write)}`}}var ofAll=opening=>[claudeCodeStep(opening),codexStep(opening)];function waysOut({kind,cause},opening){let all={command:"mp doctor",label:"See everyth\
ing that the sandbox stops, and its settings"};if(cause==="ephemeral")return[keepElsewhere,all];let{write,read,hosts}=opening;return[...{codex:cause==="read"?[]:
[codexStep(opening)],claude_code:[claudeCodeStep(opening)],claude_code_remote:cause==="network"?[{command:"https://claude.ai/code",label:`In the settings of the\
 environment there: network access, with ${list(hosts)} among the allowed domains`}]:[],dev_container:cause==="network"?[]:[mountStep([...write,...read])],codespaces:cause===
"network"?[]:[mountStep([...write,...read])],unknown:cause==="read"?[claudeCodeStep(opening)]:ofAll(opening)}[kind],all]}var keepElsewhere=stepTo(lasting,"Keep \
accounts and logins in a folder that is mounted into the sandbox, and outlasts it");function claudeCodeStep(opening,platform=process.platform){let{file,value}=claudeCode(
opening),json=JSON.stringify(value);return platform==="win32"?{command:`claude --settings ${toFillIn("file",platform)}`,label:`Claude Code: start it so, with a \
file that holds ${json}, or put that into ${file}`}:{command:`claude --settings ${shellQuote(json,platform)}`,label:`Claude Code: start it so, or put that into ${file}`}}
function codexStep(opening,platform=process.platform){let{write,hosts}=opening;return{command:["codex --sandbox workspace-write",...[...write.length>0?[`sandbox\
_workspace_write.writable_roots=[${write.map(inToml(platform)).join(",")}]`]:[],...hosts.length>0?["sandbox_workspace_write.network_access=true"]:[]].map(setting=>`\
-c ${shellQuote(setting,platform)}`)].join(" "),label:`Codex: start it so, or put that into ${codex(opening).file}, under [sandbox_workspace_write]`}}var inToml=platform=>text=>platform===
"win32"&&!text.includes("'")?`'${text}'`:JSON.stringify(text),mountStep=folders=>({command:`devcontainer up ${folders.map(folder=>`--mount ${shellQuote(`type=vo\
lume,source=mixpanel,target=${folder}`)}`).join(" ")}`,label:"Start the container so, or put the same into devcontainer.json, under mounts"}),nothingThere=["NEE\
DS_ACCOUNT","ACCOUNT_NOT_FOUND","TARGET_NOT_FOUND"];function inSandbox(error,sandbox,opening){let ways=waysOut(sandbox,opening),isAccount=nothingThere.includes(
error.code),isHidden=error.code==="OAUTH_TOKEN_ERROR",what=isAccount?noAccount(sandbox,opening):`${happened(error)} ${blame(sandbox,opening)}`,rest=isAccount?onboarding.
filter(({command})=>sandbox.cause==="ephemeral"||!command.startsWith("mp ")):error.next.filter(()=>!isHidden),said=new MixpanelError(error.code,`${what} ${way(sandbox,
ways)}`,{...error.details&&{details:error.details},cause:error.cause,next:[...ways.filter(({command})=>command!=="mp doctor"),...rest,...ways.slice(-1)],retryable:!1,
...error.resumeHint&&{hint:error.resumeHint}});return error.stack!==void 0&&(said.stack=error.stack),said}var blame=(sandbox,opening)=>`It is ${theSandbox(sandbox)}\
 that stops us, not Mixpanel: it ${deedOf(sandbox,opening)}.`,way=({cause},[first])=>`${cause==="ephemeral"?"To keep them":first?.command==="mp doctor"?"To see \
all that it stops":"To get through"}: ${first?.command}`;function happened({code,message,details}){return code==="NETWORK_ERROR"?`${details?.host} could not be \
reached.`:code==="OAUTH_TOKEN_ERROR"?"The tokens cannot be seen.":code==="OAUTH_NETWORK_UNREACHABLE"?"Mixpanel could not be reached in any region.":/[.!?]$/.test(
message)?message:`${message}.`}var noAccount=(sandbox,opening)=>sandbox.cause==="ephemeral"?`No account is active. This home lasts no longer than ${theSandbox(sandbox)}\
, which ${deedOf(sandbox,opening)}.`:`No account can be seen. ${blame(sandbox,opening)}`;var INFLIGHT_SECONDS=600,entries={region:Region,client_id:NonEmpty,redirect_uri:NonEmpty,pkce_verifier:SecretText,state:SecretText,created_at:UnixSeconds,expires_at:UnixSeconds},
InflightLogin=Xi(entries),InflightFile=Xi({schema_version:Ti(1,"must be 1"),...entries,others:ie(Ai(InflightLogin),[])});var tokensAdvice={OAUTH_REGISTRATION_ERROR:details=>({message:isPage(details)?`This program was not registered as an OAuth client: ${pageInstead(details)} ${TRY_BROWSER}`:
`${mixpanel(details)} did not register this program as an OAuth client: it answered ${answer2(details)}.`}),OAUTH_TOKEN_ERROR:(details,place)=>advised(details.problem===
void 0?noExchange(details):unusable(details,place),remedyFor2(details,place)),OAUTH_REFRESH_ERROR:(details,place,{retryable})=>{let notNow=`The access token of ${whose(
place)} could not be refreshed`,kept="the tokens on disk stay as they are";if(isPage(details))return{message:`${notNow}: ${pageInstead(details)} ${kept.replace(
"t","T")}. ${TRY_BROWSER}`};let answered=`${mixpanel(details)} answered ${answer2(details)}`;if(retryable)return{message:`${notNow}: ${answered}. This may pass,\
 and ${kept}: run the same command again later.`};let reason=details.error==="invalid_client"?", because the OAuth client that it was made with is no longer kno\
wn":"";return advised(`${login(place)} cannot be renewed${reason}: ${answered}.`,remedyAt(place))},OAUTH_REFRESH_REVOKED:(details,place)=>{let ended=`${login(place)}\
 has ended: ${mixpanel(details)} answered ${answer2(details)}.`;return advised([ended,...suspicion(place)].join(" "),remedyAt(place))}};function afterSpending(trouble,place){
let{reply}=place.file??{};if(reply===void 0)return;if(reply==="unknown")return tryIt(`${couldNot(trouble,{})} Whether ${loginIn(place)} still works is not known\
.`,place);let what=`The refreshed tokens cannot be stored in ${trouble.path}: ${trouble.reason}.`;if(reply==="lost")return advised(`${what} ${login(place)} has \
ended with that.`,remedyAt(place));let remedy=remedyAt(place),kept=`${what} They are kept beside it, and the next command puts them in their place.`;return remedy?
{message:`${kept} Should that fail too: ${remedy.advice}`,next:remedy.next}:{message:kept}}var isPage=({reason})=>reason==="web_page",pageInstead=details=>`${webPageCame(
details)} That is not Mixpanel's: ${INTERMEDIARY}.`,mixpanel=({region})=>`Mixpanel (region ${region})`;function answer2({status,error,error_description:description,
reason}){return reason!==void 0?`with what cannot be used: ${reason}`:error!==void 0?`${status} ${error}${description===void 0?"":`: "${description}"`}`:status!==
void 0&&status<300?`${status}, but not with what was asked for`:`${status}`}function noExchange(details){if(isPage(details))return`The authorization code was no\
t exchanged for tokens: ${pageInstead(details)}`;let what=details.error!==void 0?`refused the authorization code (${answer2(details)})`:`did not exchange the au\
thorization code for tokens: it answered ${answer2(details)}`;return`${mixpanel(details)} ${what}.`}function unusable({problem,path,reason,account,variable:variable2},place){
switch(problem){case"no_tokens":return`There are no tokens for ${whose(place)} in ${path}.`;case"malformed":return`The tokens in ${path} cannot be used: ${reason}\
.`;case"no_refresh_token":return`The access token of ${whose(place)} is no longer good, and there is no refresh token.`;case"refused":return`${login(place)} has\
 ended: Mixpanel refused it when it was last asked.`;case"unknown_client":return`The tokens of ${whose(place)} cannot be refreshed: the OAuth client they were i\
ssued to is unknown.`;case"unsendable":return`The token of ${whose(place)} holds what HTTP cannot carry, such as a line break or an invisible character.`;default:
return`T${(account===void 0&&!place.login?"the new account":ownerAt(place,{account})).slice(1)} takes its token from the environment variable ${variable2}, whic\
h is not set.`}}function remedyFor2({variable:variable2,problem},place){if(variable2!==void 0)return setVariable(variable2);let{owner}=place;return remedyAt(owner&&
problem==="no_tokens"?{...place,owner:{...owner,isLoggedOut:!0}}:place)}var whose=place=>`${ownerAt(place)}${place.owner?.origin==="bridge"?" from the bridge":""}`,
loginIn=place=>place.owner?`the login of ${whose(place)}`:"this login",login=place=>loginIn(place).replace(/^t/,"T");function tryIt(what,{owner}){if(!owner)return{
message:what};let name=owner.origin==="config"?owner.account.name:"",test={command:commandFor("mp account test",name),label:"See whether the login works"};return{
message:`${what} To see: ${test.command}`,next:[test]}}function suspicion({owner}){return owner?.bridged?[owner.origin==="bridge"?"The machine that exported the\
 bridge may have refreshed first.":"A bridge with this login was exported, and whoever has it may have refreshed first (--access-only exports one that cannot)."]:
[]}var advised=(what,remedy)=>remedy?{message:`${what} ${remedy.advice}`,next:remedy.next}:{message:what};var more={command:"ulimit -n 1024",label:"Allow programs of this shell to open more files"};function tooManyFiles(code){if(code==="EMFILE")return{advice:`Allow \
programs of this shell to open more, and run the same again: ${more.command}`,next:[more]};if(code==="ENFILE")return{advice:"This machine allows no more: end a \
program that has many open, and run the same again.",next:[]}}var exportAgain={command:"mp account export-bridge --to <path>",label:"On that machine: write the bridge anew"};function startOver(what,region){let begin=beginTwoShot(
region,"Begin a login");return{message:`${what} Begin again: ${begin.command}`,next:[begin]}}var storageAdvice={STORAGE_ERROR:(details,place)=>{if(place.file?.leftOf)
return leftBehind(place.file.leftOf,details);let spending=afterSpending(details,place);if(spending)return spending;let message=couldNot(details,place),remedy=tooManyFiles(
details.code);if(remedy)return{message:`${message} ${remedy.advice}`,next:remedy.next};if(details.variable===void 0)return{message};let deed={set:{[details.variable]:"\
<folder>"}};return{message:`${message} Set it: ${deedInWords(deed)}`,next:[stepTo(deed,"Say where the home is")]}},INSECURE_FILE:details=>({message:whyInsecure(
details)}),LOCK_BUSY:({path,pid},{lock})=>{let holder=pid===void 0?"another process":`another process (pid ${pid})`;return{message:`${lock===void 0?"Gave up":`G\
ave up after ${lock.waitedMs/1e3} s`}: ${holder} holds the lock ${path}. Run the same command again later.`}},BRIDGE_ERROR:({path,reason},{file})=>file?.doing===
"remove"?{message:`${path} is not a bridge file (${reason}); nothing was removed.`}:{message:`The bridge file ${path} cannot be used: ${reason}. Export it again\
 on the machine that has the account: `+exportAgain.command,next:[exportAgain]},OAUTH_INFLIGHT_MISSING:({path,active},{unfinished})=>unfinished?usedBefore(unfinished):
startOver([`No login is under way: there is no ${path}.`,...active?[finishedBefore(active)]:[]].join(" ")),OAUTH_INFLIGHT_EXPIRED:({region},{unfinished})=>unfinished?
usedBefore(unfinished):startOver(`This login was begun more than ${INFLIGHT_SECONDS/60} minutes ago and can no longer be finished.`,region),OAUTH_INFLIGHT_CORRUPT:({
path,reason})=>startOver(`${path} cannot be used: ${reason}.`),OAUTH_INFLIGHT_SCHEMA_TOO_NEW:({path,schema_version:version})=>startOver(`${path} was written by \
a newer version of this program (schema ${version}).`),OAUTH_PLACEHOLDER_META_CORRUPT:({path,reason})=>({message:`${path} cannot be used: ${reason}. It says whi\
ch region the tokens beside it are for; nothing was changed. To log in anew: mp login --start`,next:[{command:"mp login --start",label:"Begin a new login"}]})};
function leftBehind({account,folder},{reason}){let deed={removeFolder:folder};return{message:`The account "${account}" was removed from the config file, but its\
 folder ${folder}, which may hold its tokens, cannot be removed: ${reason}. Remove it: ${deedInWords(deed)}`,next:[stepTo(deed,"Remove what is left of the accou\
nt")]}}var MOST_IN_DETAILS=50,kinds=["account","target","project","workspace"],lists=[...kinds.map(kind=>`available_${kind}s`),"cross_region_projects"];function nearestOf(details){
for(let kind of kinds){let typed=details[kind],list2=`available_${kind}s`,there=details[list2];if(typeof typed=="string"&&there)return{...details,[list2]:nearestFirst(
typed,there,spellings)}}return details}var spellings=thing=>typeof thing=="string"?[thing]:[String(thing.id),thing.name??""],capped=details=>Object.fromEntries(
Object.entries(details).map(([key,value])=>[key,lists.includes(key)&&Array.isArray(value)?value.slice(0,MOST_IN_DETAILS):value]));var advisers={...argumentsAdvice,...configAdvice,...storageAdvice,...networkAdvice,...tokensAdvice,...loginAdvice,...choicesAdvice};function advise(thrown){return thrown instanceof
Fault?adviseFault(thrown):thrown}function knownError(thrown){let error=advise(thrown);return error instanceof MixpanelError?error:void 0}function atLogin(thrown,login2){
return thrown instanceof Fault?thrown.withPlace({login:login2}):thrown instanceof MixpanelError?inLogin(thrown,login2):thrown}var messageOf=thrown=>advise(thrown).
message;function adviseFault(fault){let{code,place,cause,retryable,stack}=fault,details=nearestOf(fault.details),{message,next,hint}=advisers[code](details,place,
fault),error=new MixpanelError(code,message,{...Object.values(details).some(fact=>fact!==void 0)&&{details:capped(details)},cause,retryable,...next&&{next},...hint&&
{hint}});stack!==void 0&&(error.stack=stack);let said=place.sandbox?inSandbox(error,place.sandbox.is,place.sandbox.opening):error;return place.login?inLogin(said,
place.login):said}var words={no_project_chosen:({why})=>`No project is chosen: ${why}`,project_kept:({account,project,wanted})=>`--project is ignored: the account "${account}" ke\
eps its project ${project}. To change it: mp project use ${wanted}`,project_out_of_reach:({account,project})=>`This login does not reach the project ${project},\
 which the account "${account}" had until now.`,variable_out_of_reach:({project,available,count})=>`MP_PROJECT_ID is ${project}, a project that this login does \
not reach: it is not used here. The login reaches ${reachText(available,count)}. While the variable is set, commands in this shell go by it: ${deedInWords({unset:[
"MP_PROJECT_ID"]})}`,token_by_reference:({account,variable:variable2})=>`The account "${account}" takes its token from ${variable2}, and keeps doing so: MP_OAUT\
H_TOKEN is not used here.`,user_replaced:({account,before,now})=>`The account "${account}" was ${before}'s, and is ${now===void 0?"another user":now}'s now. To \
have both, log in under another name: mp login --name <name>`,home_passes:({path,sandbox})=>`What is kept in ${path} ends with ${theSandbox(sandbox)}. What outl\
asts it is kept in a folder that is mounted: ${deedInWords(lasting)}`,login_still_listed:({why})=>`The finished login is still listed as being under way: ${why}`},
loginWarning=warning=>words[warning.kind](warning);var isLoopback=hostname=>/^localhost\.?$/.test(hostname)||hostname==="[::1]"||/^127(\.\d+){3}$/.test(hostname);var apiOrigin=(env,region)=>originIn(env,["MP_APP_BASE_URL","MP_API_BASE_URL"],region),oauthOrigin=(env,region)=>originIn(env,["MP_API_BASE_URL"],region),mcpHosts={
us:"mcp.mixpanel.com",eu:"mcp-eu.mixpanel.com",in:"mcp-in.mixpanel.com"},hostsOf=region=>[mcpHosts[region],domains[region]];function isOfMixpanel(env,region,address){
let[,scheme="",host="",port]=/^(https?):\/\/([a-z0-9.-]+|\[::1\])(:[0-9]{1,5})?(?:\/[!-[\]-~]*)?$/.exec(address)??[];return isLoopback(host)?isLoopback(new URL(
apiOrigin(env,region)).hostname)&&URL.canParse(address):scheme==="https"&&port===void 0&&hostsOf(region).includes(host)}function probedRegions(env){return(variable(
env,"MP_APP_BASE_URL")??variable(env,"MP_API_BASE_URL")??REGION).includes(REGION)?regions:[environmentRegion(env)??"us"]}var REGION="{region}";function originIn(env,names2,region){
let name=names2.find(one=>variable(env,one)!==void 0);if(name===void 0)return`https://${domains[region]}`;let template=variable(env,name)??"",url=/^https?:\/\/[^\s\\@?#]+$/i.
test(template)?parsed(template.replaceAll(REGION,region)):void 0;if(!url||!mayHaveCredentials(url))throw malformedVariable(name,FORBIDDEN);return`${url.origin}${url.
pathname.replace(/\/+$/,"")}`}function parsed(address){return URL.canParse(address)?new URL(address):void 0}function mayHaveCredentials({protocol,hostname}){let isMixpanel=hostname===
"mixpanel.com"||hostname.endsWith(".mixpanel.com");return isLoopback(hostname)||isMixpanel&&protocol==="https:"}var FORBIDDEN="names a server that must not be g\
iven credentials. It must be an https:// address on mixpanel.com or a subdomain of it, or an http:// or https:// address of this machine (localhost, 127.0.0.0/8\
 or [::1]), without user name, query or fragment";function behindLink(thrown){if(!isFault(thrown,"STORAGE_ERROR")||thrown.details.code!=="ENOENT")return thrown;let{details,cause,place,retryable}=thrown,link=details.
path===void 0?void 0:danglingLink(details.path);if(link===void 0)return thrown;let reason=`${link===details.path?"it":link} is a link that leads nowhere`;return new Fault(
"STORAGE_ERROR",{...details,reason},{cause,place,retryable})}function explained(context,caught){let thrown=withWhatIsHere(context,behindLink(caught));if(!isFault(thrown,...stoppable)||thrown.place.sandbox)return thrown;let facts=factsIfAny(
context),found=facts&&sandboxBehind(facts,thrown);if(!facts||!found)return thrown;let opening=openingFor(facts,found,found.cause==="network"?hostsIn(context,thrown):
[]);return thrown.withDetails({sandbox:found}).withPlace({sandbox:{is:found,opening}})}var stoppable=["NEEDS_ACCOUNT","ACCOUNT_NOT_FOUND","TARGET_NOT_FOUND","ST\
ORAGE_ERROR","CONFIG_ERROR","OAUTH_TOKEN_ERROR","NETWORK_ERROR","OAUTH_NETWORK_UNREACHABLE"],factsIfAny=context=>ifPossible(()=>sandboxFacts(context)),READING=[
"read","look","list",void 0];function sandboxBehind(facts,fault){if(isFault(fault,"STORAGE_ERROR","CONFIG_ERROR")){let{path,code,reason}=fault.details;return path===
void 0||reason===void 0||"issues"in fault.details?void 0:sandboxOfFile(facts,fileTrouble(path,code,READING.includes(fault.place.file?.doing)))}if(isFault(fault,
"OAUTH_TOKEN_ERROR"))return fault.details.path===void 0?void 0:maskOf(facts,fault.details.path);if(isFault(fault,"NETWORK_ERROR"))return sandboxOfNetwork(facts,
{reason:fault.details.reason,code:codeOf(fault.cause)});if(isFault(fault,"OAUTH_NETWORK_UNREACHABLE"))return sandboxOfNetwork(facts,{reason:"dns"});let nothing2=()=>sandboxOfNothing(
facts,isBehindDevice(facts.root)||isBehindDevice(facts.config));if(isFault(fault,"NEEDS_ACCOUNT"))return nothing2();let found=isFault(fault,"ACCOUNT_NOT_FOUND")&&
fault.details.available_accounts.length===0||isFault(fault,"TARGET_NOT_FOUND")&&fault.details.available_targets.length===0?nothing2():void 0;return found?.cause===
"read"?found:void 0}var maskOf=(facts,path)=>sandboxOfFile(facts,fileTrouble(path,void 0,!0));function adviceForHidden(context,name){let path=tokensPath(accountFolder(
context,name)),found=explained(context,new Fault("OAUTH_TOKEN_ERROR",{problem:"no_tokens",path})),{sandbox}=isFault(found,"OAUTH_TOKEN_ERROR")?found.details:{};
return sandbox&&{sandbox,next:[...knownError(found)?.next??[]]}}var codeOf=cause=>{let code=cause?.code;return typeof code=="string"?code:void 0};function hostsIn(context,fault){
return isFault(fault,"NETWORK_ERROR")?[fault.details.host.replace(/:\d+$/,"")]:apiHosts(context,regions)}var apiHosts=({env},all)=>[...new Set(all.map(region=>new URL(
apiOrigin(env,region)).hostname))];function openingFor(facts,{cause},hosts){let folders=foldersNeeded(facts);return{write:cause==="network"?[]:folders,read:cause===
"read"?folders:[],hosts}}function adviceForNone(context){let said=knownError(explained(context,new Fault("NEEDS_ACCOUNT",{available_accounts:[]}))),{sandbox}=said?.
details??{};return{next:[...said?.next??[]],...sandbox&&{sandbox}}}function passingHome(context){let found=sandboxOfHome(context);return found?(context.warn(loginWarning(
{kind:"home_passes",...found})),{sandbox:found.sandbox,next:[keepElsewhere]}):{next:[]}}var lastsNoLonger=context=>sandboxOfHome(context)!==void 0;function sandboxOfHome(context){
let facts=factsIfAny(context),sandbox=facts&&thrownAway(facts);return facts&&sandbox&&{path:facts.root,sandbox}}function scrub(text){let held=heldSecrets(),secrets=held.map(value=>known.get(value)??wantedOf(value));if(known.size>held.length&&forget(held),secrets.length===
0)return text;let found=[];for(let view of viewsOf(text))findSpelled(view,secrets,found),findPacked(view,secrets,found);return withoutRanges(text,found)}var DEEPEST=3,
SHORTEST_PACKED=4,known=new Map;function forget(held){let kept=new Set(held);for(let value of known.keys())kept.has(value)||known.delete(value)}function wantedOf(value){
let spellings2=new Set([value,withoutInvisible(value)].map(spacesForPluses));spellings2.delete("");let packed=[Buffer.from(value),Buffer.from(value,"utf16le").subarray(
0,-1)].map(one=>one.toString("latin1")).filter(({length})=>length>=SHORTEST_PACKED),wanted={spellings:[...spellings2],packed};return known.set(value,wanted),wanted}
function plainView(text){let from=Array.from({length:text.length},(_,index)=>index);return{text,from,to:from.map(index=>index+1)}}var invisible=()=>/\u001b\[[0-?]*[ -/]*[@-~]|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu,
withoutInvisible=text=>text.replace(invisible(),"");function octets(mark){let next=`${mark}[89ab][\\da-f]`,any=`${mark}[cd][\\da-f]${next}|${mark}e[\\da-f](?:${next}\
){2}|${mark}f[0-7](?:${next}){3}|${mark}[\\da-f]{2}`,meaning=match=>{let bytes=Buffer.from(match.replace(/[^\da-f]/gi,""),"hex");return bytes.toString(bytes.length>
1?"utf8":"latin1")};return[new RegExp(any,"gi"),meaning]}var decoders=[octets("%"),octets("="),octets("\\\\x"),[/[\\%]u[0-9a-f]{4}|\\u\{[0-9a-f]{1,6}\}|\\[^ux]/gi,
match=>/^[\\%]u/i.test(match)?character(`x${match.replace(/[^0-9a-f]/gi,"")}`):unescaped(match)],[/&#(?:x[0-9a-f]{1,6}|[0-9]{1,7});?|&[a-z]{2,6};/gi,match=>{let inside=match.
replace(/\W/g,"").toLowerCase();return match.startsWith("&#")?character(inside):new RegExp(` ${inside}(.) `).exec(ENTITIES)?.[1]??match}]];function character(number){
let point=+`0${number}`;return point<=1114111?String.fromCodePoint(point):""}var unescaped=match=>/^\\[bfnrt]$/.test(match)?"":match.slice(1);function viewsOf(text){
let plain=plainView(text),views=[plain,rewritten(plain,/=\r?\n/g,nothing)].map(view=>rewritten(view,invisible(),nothing)),seen=new Set(views.map(view=>view.text)),
latest=views;for(let depth=0;depth<DEEPEST;depth+=1)latest=latest.flatMap(view=>decoders.map(([pattern,meaning])=>rewritten(rewritten(view,pattern,meaning),invisible(),
nothing))),latest=latest.filter(view=>!seen.has(view.text)&&seen.add(view.text)),views.push(...latest);return views}var nothing=()=>"";function rewritten({text,
from,to},pattern,replacement){let next={text:"",from:[],to:[]},add=(part,start,end,isOne)=>{next.text+=part;for(let i=0;i<part.length;i+=1)next.from.push(from[isOne?
start:start+i]??0),next.to.push(to[isOne?end-1:start+i]??0)},last=0;for(let{0:match,index}of text.matchAll(pattern))add(text.slice(last,index),last,index,!1),last=
index+match.length,add(replacement(match),index,last,!0);return add(text.slice(last),last,text.length,!1),next}var ENTITIES=" amp& lt< gt> quot\" apos' excl! num\
# dollar$ percnt% lpar( rpar) ast* plus+ comma, period. sol/ colon: semi; equals= commat@ lsqb[ lbrack[ bsol\\ rsqb] rbrack] hat^ lowbar_ grave` quest? lcub{ lbr\
ace{ verbar| vert| rcub} rbrace} ",spacesForPluses=text=>text.replaceAll("+"," ");function findSpelled({text,from,to},secrets,found){let searched=spacesForPluses(
text);for(let{spellings:spellings2}of secrets)for(let spelling of spellings2)for(let at=searched.indexOf(spelling);at>=0;at=searched.indexOf(spelling,at+spelling.
length))found.push([from[at]??0,to[at+spelling.length-1]??0])}var packings=[[/[A-Za-z0-9+/_-]{6,}={0,2}/g,run=>shifted(run,"base64",4)],[/[0-9a-f]{2}(?:[ :-]?[0-9a-f]{2}){3,}[0-9a-f]?/gi,
run=>shifted(run.replace(/[ :-]/g,""),"hex",2)],[/(?:(?:0x)?[\da-f]{1,3}[ ,+]+){3,}\w+/gi,run=>[Buffer.from(run.split(/\W+/).map(Number)).toString("latin1")]]],
shifted=(digits,encoding,shifts)=>Array.from({length:shifts},(_,shift)=>Buffer.from(digits.slice(shift),encoding).toString("latin1"));function findPacked({text,
from,to},secrets,found){for(let[run,readings]of packings)for(let{0:match,index}of text.matchAll(run)){let read=readings(match);secrets.some(({packed})=>packed.some(
bytes=>read.some(reading=>reading.includes(bytes))))&&found.push([from[index]??0,to[index+match.length-1]??0])}}function withoutRanges(text,ranges){let clean="",
last=0,open,close=()=>{open&&(clean+=text.slice(last,open[0])+REDACTED,last=open[1])};for(let[from,to]of[...ranges].sort((a,b)=>a[0]-b[0]||b[1]-a[1]))open&&from<
open[1]?open=[open[0],Math.max(open[1],to)]:(close(),open=[from,to]);return close(),clean+text.slice(last)}var MOST_QUOTED=500,MOST_READ=2e4,LONGEST=8e3;function quotable(text){let clean=[...withoutInvisible(scrub(text.slice(0,MOST_READ)))],whole=text.length>MOST_READ?
Math.max(0,clean.length-LONGEST):clean.length;return clean.slice(0,Math.min(whole,MOST_QUOTED)).join("")}function bugOf(thrown,version){let{message,code}=causeInWords(thrown),error=tooManyFiles(code)?adviseFault(new Fault("STORAGE_ERROR",{path:pathOf(thrown),reason:"\
too many files are open",code},{cause:thrown})):new MixpanelError("INTERNAL_ERROR",code==="ERR_MODULE_NOT_FOUND"?damaged(version):bug(version,message),{cause:thrown});
return thrown instanceof Error&&thrown.stack!==void 0&&(error.stack=thrown.stack),error}function pathOf(thrown){let{path}=thrown;return typeof path=="string"?path:
"A file"}var bug=(version,message)=>`This is a bug in mixpanel-auth ${version}, please report it: ${message}`,damaged=version=>`The installation of mixpanel-aut\
h ${version} is damaged: a file of its dist/ cannot be loaded. Uninstall and install the plugin or the package again; in a clone of the repository, restore the \
folder dist.`;function causeInWords(cause){let own=knownError(cause);if(own)return{code:own.code,message:own.message};if(!(cause instanceof Error))return{message:"\
something that is no Error was thrown"};let text=cause instanceof SyntaxError?cause.name:`${cause.name}: ${cause.message}`,code=cause.code;return{...typeof code==
"string"&&{code},message:quotable(text)}}function presentError(thrown,installation,spell=asItIs){let error=errorOf(thrown,installation),next=withRun(error.next,installation),hint=error.resumeHint&&withRun(
[error.resumeHint],installation)[0],resume=hint&&{resume_hint:hint};if(error.code==="NEEDS_ACCOUNT"){let{sandbox}=error.details??{};return{schema_version:1,state:"\
needs_account",next,...resume,...sandbox&&{sandbox}}}return error.code==="NEEDS_PROJECT"?{schema_version:1,state:"needs_project",account:error.details?.account,
next}:{schema_version:1,state:"error",error:{code:error.code,message:spell(error.message),actionable:error.actionable,retryable:error.retryable,...error.details&&
{details:{...error.details}},...error.cause!==void 0&&{cause:causeInWords(error.cause)},...installation.verbose&&{trace:traceOf(error)}},...error.actionable&&{next},
...resume}}var errorOf=(thrown,{version})=>knownError(thrown)??bugOf(thrown,version),traceOf=error=>scrub(stackOf(error));function stackOf(error){let stack=error.
stack??"";return error.cause instanceof SyntaxError?stack.slice(Math.max(0,stack.indexOf(`
    at `))):stack}function errorText(thrown,installation,{paper,path,width,quiet}){let error=errorOf(thrown,installation),{code,message,details,next,resumeHint}=error,usage=details?.
usage,shown=typeof usage=="string"&&message.endsWith(usage)?message.slice(0,-usage.length).trimEnd():message,steps=resumeHint?[resumeHint,...next]:next,told=spelled(
shown,installation,path),commands=steps.flatMap(({command})=>[command,spelled(command,installation,path)]),once=width===void 0||quiet?told:withoutCommands(told,
commands),lines=broken(`error: ${visible(once.replaceAll(/\s*\n\s*/g," "))}`,width,"  ",commands).map((line,index)=>index===0?line.replace("error:",paper.red("e\
rror:")):line);return quiet||(shown!==message&&lines.push(...broken(`  ${visible(String(usage)).replaceAll("|",width===void 0?"|":" | ")}`,width,"    ")),lines.
push(...advice(steps.length>0?steps:helpFor(usage),installation,path,width))),installation.verbose&&lines.push(...traceOf(error).split(`
`).map(line=>paper.dim(`  ${visible(line)}`))),{stderr:`${lines.join(`
`)}
`,status:rowOf(code).exit}}function helpFor(usage){let[,command]=/^usage: (mp(?: [a-z-]+(?![a-z-|]))*)/.exec(String(usage))??[];return command===void 0?[]:[{command:`${command}\
 --help`,label:"Show help"}]}function advice(steps,installation,path,width,platform=process.platform){let unique=steps.filter(({command},index)=>steps.findIndex(
step=>step.command===command)===index),needsMp=unique.some(({command})=>command.startsWith("mp ")),found=mpOnPath(path,installation.mp,platform),lines=unique.flatMap(
({command,label})=>[...broken(`  ${visible(label)}:`,width,"  "),`    ${visible(spelled(command,installation,path,platform))}`]);if(!needsMp)return lines;let isWindows=platform===
"win32",program=programOf(installation,platform),ours=`${program}${isWindows?`; in PowerShell: & ${program}`:""}`,note=text=>lines.push(...broken(`  (${text})`,
width,"   ",[ours]));return found.kind==="none"?note(`mp is not on your PATH. It is: ${ours}`):found.kind==="other"?note(`The mp on your PATH, ${visible(found.path)}\
, is another program. This one is: ${ours}`):isWindows&&note("In PowerShell, where mp is a command of its own: mp.cmd"),lines}function withoutCommands(text,commands){
let at=text.lastIndexOf(" Run: ");if(at<0)return text;let rest=[...commands].sort((a,b)=>b.length-a.length).reduce((said,command)=>said.replaceAll(command,""),text.
slice(at+6));return/^(?:[\s,.]|then|or)*$/.test(rest)?text.slice(0,at):text}export{claudeCode,codex,theSandbox,deedOf,waysOut,INFLIGHT_SECONDS,InflightFile,advise,knownError,atLogin,messageOf,adviseFault,loginWarning,isLoopback,apiOrigin,
oauthOrigin,hostsOf,isOfMixpanel,probedRegions,explained,maskOf,adviceForHidden,codeOf,apiHosts,adviceForNone,passingHome,lastsNoLonger,scrub,quotable,bugOf,presentError,
errorOf,traceOf,errorText,advice};
