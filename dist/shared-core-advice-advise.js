import{nearestFirst}from"./shared-core-near.js";import{addAccountCommand,bridgeRemoval,chooseProject,chooseProjectByVariable,forAccount,getAnAccount,isVariable,
listAccounts,noProjectInReach,onboarding,unset,useAccount}from"./shared-core-advice-steps.js";import{Fault,MixpanelError,NO_PATH,NonEmpty,Region,SecretText,UnixSeconds,
array,commandFor,couldNot,deedInWords,environmentRegion,firstInWords,flagFor,inWords,joinReasons,lasting,literal,looseObject,malformedVariable,optional,pathQuote,
reachInWords,regions,shellQuote,stepTo,theSandbox,toFillIn,variable,whyInsecure}from"./auth_manager.js";function loginCommand(flags){let{start,finish,resume:resume2,serviceAccount,secretStdin,noBrowser,tokenEnv,...values}=flags,words2=["mp login"];start&&words2.push(
"--start"),finish&&words2.push(`--finish ${toFillIn("address")}`),resume2!==void 0&&words2.push(`--resume ${pathQuote(resume2)}`),serviceAccount&&words2.push("-\
-service-account"),secretStdin&&words2.push("--secret-stdin"),noBrowser&&words2.push("--no-browser"),tokenEnv!==void 0&&words2.push(`--token-env ${tokenEnv}`);for(let flag of[
"name","region","project"]){let value=values[flag];value!==void 0&&words2.push(flagFor(`--${flag}`,value))}return words2.join(" ")}var beginTwoShot=(region,label="\
Begin a new login")=>({command:loginCommand({start:!0,region:regionFlag(region)}),label}),regionFlag=region=>region==="us"?void 0:region;var anew=login2=>login2.kind==="two_shot"?beginTwoShot(login2.region):{command:sameAgain(login2),label:"Log in again"},sameAgain=login2=>changed(login2,{});function withRegion(login2,region){
switch(login2.kind){case"browser":return changed(login2,login2.account===void 0?{region}:{region,name:void 0});case"account":return loginCommand({region});case"\
two_shot":return loginCommand({start:!0,region});default:return changed(login2,{region})}}var withProject=(login2,project="<id>")=>changed(login2,{project});function withName(login2,name="\
<name>"){if(!(login2.kind==="account"||login2.kind==="addition"))return login2.kind==="credentials"&&!login2.canBeRenamed?void 0:changed(login2,{name})}function paste(login2,label){
let{name,project}=login2?.kind==="two_shot"?login2.flags:{};return{command:loginCommand({finish:!0,name,project}),label}}function changed(login2,change){switch(login2.
kind){case"browser":return loginCommand({...login2.flags,region:regionFlag(login2.region),...change});case"account":{let{name}=login2;return commandFor("mp acco\
unt login",name)}case"addition":return addAccountCommand({...login2.flags,...change});default:return loginCommand({...login2.flags,...change})}}var logInAgain=name=>remedy("Log in again",{command:commandFor("mp account login",name),label:"Log in again"}),exportAgain=name=>remedy(`On the machine that has\
 the account "${name}", see that it works there (${commandFor("mp account test",name)}) and export the bridge again`,{command:"mp account export-bridge --to <pa\
th>",label:"On that machine: write the bridge anew"}),setVariable=name=>doing(`Set ${name} to a valid token`,{set:{[name]:"<bearer>"}},"Set the token");function ownerAt({
owner,login:login2},{account}={}){if(login2?.kind==="credentials"||login2?.kind==="addition")return`the ${login2.isNew?"new ":""}account${login2.name===void 0?"":
` "${login2.name}"`}`;if(login2)return"this login";let name=owner?.account.name??account;return name===void 0?"this program":`the account "${name}"`}function remedyAt({
owner,login:login2}){if(login2?.kind==="credentials"||login2?.kind==="addition")return correctThem(login2);if(login2)return login2.stage===void 0||login2.stage===
"redeemed"?logInAnew(login2):void 0;if(!owner)return;let{account,origin,isGiven=!1}=owner;return isGiven&&account.type!=="oauth_browser"?correctInProgram:remedyFor(
account,origin)}function logInAnew(login2){let again=anew(login2);return{advice:`${again.label}: ${again.command}`,next:[again]}}var correctInProgram={advice:"C\
orrect the credentials that the program was given.",next:[]};function remedyFor(account,origin){let{name,type,region,token_env:variable2}=account,isService=type===
"service_account";return origin==="bridge"?exportAgain(name):type==="oauth_browser"?logInAgain(name):origin==="env"?doing("Correct the variables",{set:{...isService?
{MP_USERNAME:"<username>",MP_SECRET:"<secret>"}:{MP_OAUTH_TOKEN:"<bearer>"},MP_REGION:"<region>"}},"Correct the variables"):variable2!==void 0?setVariable(variable2):
remedy(isService?"Enter its username and secret again":"Give it another token",{command:loginCommand({...isService?{serviceAccount:!0}:{tokenEnv:"<variable>"},name,
region}),label:"Enter the credentials again"},{command:commandFor("mp account update",name,"--region <region>"),label:"Or correct its region"})}var correctThem=login2=>remedy(
"Correct them and try again",{command:sameAgain(login2),label:"Enter the credentials again"},login2.isNew?{command:withRegion(login2,"<region>"),label:"Or name \
another region"}:void 0),doing=(what,deed,label)=>({advice:`${what}: ${deedInWords(deed)}`,next:[stepTo(deed,label)]});function remedy(what,step,otherwise){let advice=`${what}\
: ${step.command}`;return otherwise?{advice:`${advice}, or, for another region: ${otherwise.command}`,next:[step,otherwise]}:{advice,next:[step]}}var aboutTheProject=["PROJECT_NOT_FOUND","NEEDS_PROJECT_SELECTION","NEEDS_REGION_SWITCH"],refusedWishes=({code})=>({name:code==="ACCOUNT_EXISTS",project:aboutTheProject.
includes(code)});function remainingWishes({name,project},failure){let refused3=refusedWishes(failure);return{name:refused3.name?void 0:name,project:refused3.project?
void 0:project}}var hasNoUse=({code,retryable})=>code==="OAUTH_REFRESH_REVOKED"||code==="OAUTH_TOKEN_ERROR"||code==="OAUTH_REFRESH_ERROR"&&!retryable,isOver=({code,
details})=>code==="NEEDS_REGION_SWITCH"&&details?.region_compatible_count===0;var MOST_SECRET_BYTES=64*1024;function usableSecret(secret,what){let text=secret.reveal();if(text.trim()==="")throw refused({reason:"secret_empty",what});if(new TextEncoder().
encode(text).length>MOST_SECRET_BYTES)throw refused({reason:"secret_too_long",what});if(CONTROL.test(text))throw refused({reason:"secret_with_control",what});if(!CARRIED.
test(text))throw refused({reason:"secret_not_carried",what});return secret}var usernameIn=text=>usableUsername(text?.trim())||void 0;function usableUsername(username){
if(username?.includes(":")||CONTROL.test(username??""))throw refused({reason:"username_unusable"});return username}function assertUsable({username,secret,token}){
usableUsername(username),secret&&usableSecret(secret,"secret of the service account"),token&&usableSecret(token,"bearer token")}var CONTROL=new RegExp("\\p{Cc}",
"u"),CARRIED=/^[\x20-\x7e\xa1-\xac\xae-\xff]*$/,refused=refusal=>new Fault("INVALID_ARGS",{},{place:{refusal}});function secretRefused(refusal){switch(refusal.reason){case"secret_empty":return`The ${refusal.what} is empty.`;case"secret_too_long":return secretTooLong(refusal.
what);case"secret_with_control":return`The ${refusal.what} holds a control character, such as a line break: give it alone, on one line.`;case"secret_not_carried":
return`The ${refusal.what} holds a character that HTTP cannot carry, such as an invisible space or a dash of another kind: copy it again.`;case"username_unusabl\
e":return'The username of a service account holds no ":" and no control character. Is the secret part of it?'}}var secretTooLong=what=>`The ${what} is longer th\
an ${MOST_SECRET_BYTES} bytes.`;var claudeCode=({write,read,hosts})=>({file:"~/.claude/settings.json",value:{sandbox:{...(write.length>0||read.length>0)&&{filesystem:{...write.length>0&&{allowWrite:[
...write]},...read.length>0&&{allowRead:[...read]}}},...hosts.length>0&&{network:{allowedDomains:[...hosts]}}}}}),codex=({write,hosts})=>({file:"~/.codex/config\
.toml",value:{sandbox_mode:"workspace-write",sandbox_workspace_write:{...write.length>0&&{writable_roots:[...write]},...hosts.length>0&&{network_access:!0}}}});var list=items=>items.join(", ");function deedOf(sandbox,{write,read,hosts}){switch(sandbox.cause){case"write":return`does not let us write to ${list(write)}`;case"\
read":return`hides ${list(read)} from us`;case"network":return`does not let us connect to ${list(hosts)}`;case"ephemeral":return`takes with it what is kept in ${list(
write)}`}}var ofAll=opening=>[claudeCodeStep(opening),codexStep(opening)];function waysOut({kind,cause},opening){let all={command:"mp doctor",label:"See everyth\
ing that the sandbox stops, and its settings"};if(cause==="ephemeral")return[keepElsewhere,all];let{write,read,hosts}=opening;return[...{codex:cause==="read"?[]:
[codexStep(opening)],claude_code:[claudeCodeStep(opening)],claude_code_remote:cause==="network"?[{command:"https://claude.ai/code",label:`In the settings of the\
 environment there: network access, with ${list(hosts)} among the allowed domains`}]:[],dev_container:cause==="network"?[]:[mountStep([...write,...read])],codespaces:cause===
"network"?[]:[mountStep([...write,...read])],unknown:cause==="read"?[claudeCodeStep(opening)]:ofAll(opening)}[kind],all]}var keepElsewhere=stepTo(lasting,"Keep \
accounts and logins in a folder that is mounted into the sandbox, and outlasts it");function claudeCodeStep(opening){let{file,value}=claudeCode(opening);return{
command:`claude --settings ${shellQuote(JSON.stringify(value))}`,label:`Claude Code: start it so, or put that into ${file}`}}function codexStep(opening){let{write,
hosts}=opening;return{command:["codex --sandbox workspace-write",...[...write.length>0?[`sandbox_workspace_write.writable_roots=${JSON.stringify(write)}`]:[],...hosts.
length>0?["sandbox_workspace_write.network_access=true"]:[]].map(setting=>`-c ${shellQuote(setting)}`)].join(" "),label:`Codex: start it so, or put that into ${codex(
opening).file}, under [sandbox_workspace_write]`}}var mountStep=folders=>({command:`devcontainer up ${folders.map(folder=>`--mount ${shellQuote(`type=volume,sou\
rce=mixpanel,target=${folder}`)}`).join(" ")}`,label:"Start the container so, or put the same into devcontainer.json, under mounts"});function inSandbox(error,sandbox,opening){
let ways=waysOut(sandbox,opening),isAccount=error.code==="NEEDS_ACCOUNT",what=isAccount?noAccount(sandbox,opening):`${happened(error)} ${blame(sandbox,opening)}`,
rest=isAccount?onboarding.filter(({command})=>sandbox.cause==="ephemeral"||!command.startsWith("mp ")):error.next,said=new MixpanelError(error.code,`${what} ${way(
sandbox,ways)}`,{...error.details&&{details:error.details},cause:error.cause,next:[...ways.filter(({command})=>command!=="mp doctor"),...rest,...ways.slice(-1)],
retryable:!1,...error.resumeHint&&{hint:error.resumeHint}});return error.stack!==void 0&&(said.stack=error.stack),said}var blame=(sandbox,opening)=>`It is ${theSandbox(
sandbox)} that stops us, not Mixpanel: it ${deedOf(sandbox,opening)}.`,way=({cause},[first])=>`${cause==="ephemeral"?"To keep them":first?.command==="mp doctor"?
"To see all that it stops":"To get through"}: ${first?.command}`;function happened({code,message,details}){return code==="NETWORK_ERROR"?`${details?.host} could\
 not be reached.`:code==="OAUTH_NETWORK_UNREACHABLE"?"Mixpanel could not be reached in any region.":/[.!?]$/.test(message)?message:`${message}.`}var noAccount=(sandbox,opening)=>sandbox.
cause==="ephemeral"?`No account is active. This home lasts no longer than ${theSandbox(sandbox)}, which ${deedOf(sandbox,opening)}.`:`No account can be seen. ${blame(
sandbox,opening)}`;var INFLIGHT_SECONDS=600,entries={region:Region,client_id:NonEmpty,redirect_uri:NonEmpty,pkce_verifier:SecretText,state:SecretText,created_at:UnixSeconds,expires_at:UnixSeconds},
InflightLogin=looseObject(entries),InflightFile=looseObject({schema_version:literal(1,"must be 1"),...entries,others:optional(array(InflightLogin),[])});var withoutHiders=hiders=>hiders.map(by=>isVariable(by)?unset(by):bridgeRemoval(by));function choiceRefused(refusal){switch(refusal.reason){case"type_has_none":return{message:`"${refusal.account}" is of type ${refusal.type}, which has no ${refusal.
what}.`};case"logged_in_elsewhere":{let{account,region}=refusal,command=commandFor("mp account logout",account);return{message:`"${account}" is logged in in reg\
ion ${region}, and its tokens are good nowhere else. Run first: ${command}`,next:[{command,label:"Forget its tokens"}]}}case"account_not_ours":return notOurs(refusal);case"\
login_not_ours":{let{account,origin,by}=refusal;return{message:`The account of this session is "${account}", which comes from ${ownerOf(origin)} (${by}) and has\
 no login here. Name an account of the config file, or do without that one.`,next:[{command:"mp account list",label:"See the accounts of the config file"},...withoutHiders(
[by])]}}case"project_of_variable":{let{project,workspace}=refusal,deed={set:{MP_WORKSPACE_ID:String(workspace)}};return{message:`The project ${project} comes fr\
om MP_PROJECT_ID; a workspace for it is set with MP_WORKSPACE_ID. Run: ${deedInWords(deed)}`,next:[stepTo(deed,"Choose the workspace for this shell")]}}case"wor\
kspace_elsewhere":return elsewhere(refusal);case"name_of_several":{let{kind,name,found}=refusal;return{message:`${found.length} ${kind}s are called "${name}": ${reachInWords(
found)}. Give the id of one.`}}case"other_file":return{message:`${refusal.path} exists and is not a bridge file, so it is not written over: give --to another pa\
th.`};case"argument":return{message:`${refusal.what} cannot be used: ${refusal.problem}.`};case"nothing_chosen":return{message:"Say what to use: an account, a p\
roject, a workspace or a target."};case"account_not_in_config":return{message:`The account "${refusal.account}" is not in the config file, so nothing can be sav\
ed for it. ${refusal.way==="no persist"?"Leave out persist":"Name one that is: --account NAME"}.`}}}var ownerOf=origin=>origin==="env"?"the environment":"a brid\
ge";function notOurs({account,origin,instead}){let deed={set:instead};return{message:`The account "${account}" comes from ${ownerOf(origin)}, which is not ours \
to change. MP_PROJECT_ID and MP_WORKSPACE_ID choose its project and its workspace. Run: ${deedInWords(deed)}`,next:[stepTo(deed,"Choose for this shell")]}}function elsewhere(refusal){
let{workspace,owner,project,list:list2}=refusal,message=`The workspace ${workspace} belongs to the project ${owner}, not to ${project}.`;if(!list2)return{message};
let command=`mp workspace list${forAccount(list2.account,list2.isActive)}`;return{message:`${message} Run: ${command}`,next:[{command,label:"See the workspaces \
of this project"}]}}function importRefused({reason,path}){if(reason==="import_spent"){let command2="mp account export-bridge --to <path>";return{message:`The login in ${path} was i\
mported here before and refreshed since, so the one in the file is spent: to use it again would end it on every machine. On the machine that has the account, ex\
port it again: ${command2}`,next:[{command:command2,label:"On that machine: write the bridge anew"}]}}let command="mp account export-bridge --to <path> --access\
-only";return{message:`The home here is thrown away with its sandbox, and ${path} carries a refresh token: imported a second time it would end the login on ever\
y machine. Use the file in place (MP_AUTH_FILE), or on the machine that has the account export it without: ${command}`,next:[{command,label:"On that machine: wr\
ite the bridge without the refresh token"}]}}function loginRefused(refusal){switch(refusal.reason){case"two_kinds_of_login":return{message:"A login is with a service account or with a token: give --service\
-account or --token-env, not both."};case"secret_not_needed":return{message:"A secret belongs to a service account: --secret-stdin goes with --service-account."};case"\
browser_not_needed":return{message:"This login needs no browser: --no-browser goes with neither a service account nor a token."};case"username_missing":{let deed={
set:{MP_USERNAME:"<service-account-username>"}};return{message:`The username of the service account is missing. Run: ${deedInWords(deed)}`,next:[stepTo(deed,"Sa\
y which service account it is")]}}case"secret_missing":return{message:"The secret of the service account is missing: give it on the standard input, with --secre\
t-stdin."};case"no_project_chosen":return{message:"No project was chosen."};case"another_variable":{let{account,variable:variable2,wanted}=refusal,command=commandFor(
"mp account update",account,"--token-env <variable>").replace("<variable>",wanted);return{message:`${`The account "${account}" takes its token from ${variable2}\
, and a login does not change that`}. To change it: ${command}`,next:[{command,label:"Take it from the other variable"}]}}case"not_a_browser_account":return{message:`\
"${refusal.account}" is of type ${refusal.type}, which does not log in with a browser.`}}}function refused2(refusal){switch(refusal.reason){case"api_path":return{message:"The path must be that of an API on the session's own server, such as /api/app/m\
e."};case"no_json":return{message:"The body must be something that JSON can hold."};case"no_path":return{message:`The path ${NO_PATH}.`};case"placeholder":return{
message:`--resume takes the folder that an earlier answer named, ${refusal.folder}, as it is, and there is no such folder at the path given. To begin a new logi\
n: mp login --start`,next:[{command:"mp login --start",label:"Begin a new login"}]};case"no_unicode":return{message:`${refusal.key}: is not valid Unicode text`};case"\
target_and_axes":return{message:`A target sets all three axes: give ${refusal.as} or the others, not both.`};case"account_and_target":{let deed={unset:["MP_ACCO\
UNT"]};return{message:`MP_ACCOUNT and MP_TARGET exclude each other. Run: ${deedInWords(deed)}`,next:[stepTo(deed,"Keep the target")]}}case"headers_address":{let{
account,isMissing,hosts}=refusal;return{message:`${isMissing?"The address that the headers are for is missing":"That address is given no credentials"}. For ${account}\
 it must be ${hosts.map(host=>`https://${host}`).join(" or ")}, spelled like this and with any path behind it, in --url or in CLAUDE_CODE_MCP_SERVER_URL.`}}case"\
milliseconds":return{message:`${refusal.name} must be a number of milliseconds, above 0 and at most ${refusal.most}.`};case"command_line":return{message:refusal.
message,...refusal.next&&{next:refusal.next}};case"secret_empty":case"secret_too_long":case"secret_with_control":case"secret_not_carried":case"username_unusable":
return{message:secretRefused(refusal)};case"type_has_none":case"logged_in_elsewhere":case"account_not_ours":case"login_not_ours":case"project_of_variable":case"\
workspace_elsewhere":case"name_of_several":case"other_file":case"argument":case"nothing_chosen":case"account_not_in_config":return choiceRefused(refusal);case"i\
mport_thrown_away":case"import_spent":return importRefused(refusal);default:return loginRefused(refusal)}}var argumentsWords={INVALID_ARGS:(_details,{refusal})=>refusal?
refused2(refusal):{message:"This call is not understood."},UNSUPPORTED_RUNTIME:()=>({message:"This Node is too old for this program."}),INTERRUPTED:({signal})=>({
message:signal===void 0?"Interrupted.":`Interrupted by ${signal} before the answer was there. Run the same command again.`}),INTERNAL_ERROR:()=>({message:"confi\
g.toml could not be edited without changing something else in it, so nothing was written. This is a bug in mixpanel-auth."})};function takenInLogin(details,login2){let{account:name,type,region,referenced_by:targets=[]}=details,renamed=login2.stage===void 0?withName(login2):void 0,other=renamed&&
{command:renamed,label:"Keep it, and use another name"},isTarget=targets.length>0,remove={command:isTarget?commandFor("mp account remove",name,"--force --yes"):
commandFor("mp account remove",name,"--yes"),label:`Or forget the account there is${isTarget?", although targets name it":""}, then do the same again`},wanted=login2.
kind==="credentials"?login2.type:"oauth_browser";return{message:`The account "${name}" exists already, with type ${type} in region ${region}, and this login is \
for type ${wanted} in region ${login2.region}. Choose another name${other?`: ${other.command}`:""}, or remove the account first: ${remove.command}`,next:other?[
other,remove]:[remove]}}function notReachedInLogin(details,login2){let{project,available_projects:available,accessible_project_count:count}=details,message=`Thi\
s login does not reach the project ${project}; it reaches ${reachInWords(available,count)}.`;if(login2.kind==="two_shot")return{message};let step={command:withProject(
login2),label:"Log in with one of its projects"};return{message:`${message} Run: ${step.command}`,next:[step]}}function notReached(details,owner){let{project:typed,available_projects:available,accessible_project_count:count}=details,name=owner?.account.name??"",list2=listing(
"project",typed,owner);if(count===void 0)return{message:`Of the account "${name}" no projects are known yet, so none is found by the name "${typed}". Run: ${list2.
command}`,next:[list2]};let what=isId(typed)?`the project ${typed}`:`any project "${typed}"`,reach=reachInWords(available,count);return{message:`The account "${name}\
" does not reach ${what}; it reaches ${reach}. Run: ${list2.command}`,next:[list2]}}function workspaceNotFound(details,{owner,otherProject}){let{workspace:typed,
project,available_workspaces:available,accessible_workspace_count:count}=details,list2=listing("workspace",typed,owner,otherProject);if(count===void 0)return{message:`\
Of the project ${project} no workspaces are known yet, so none is found by the name "${typed}". Run: ${list2.command}`,next:[list2]};let what=isId(typed)?`works\
pace ${typed}`:`workspace "${typed}"`;return{message:`The project ${project} has no ${what}; it has ${workspacesInWords(available,count)}. Run: ${list2.command}`,
next:[list2]}}var workspacesInWords=(available,count)=>count===0?"none at all":reachInWords(available,count),isId=typed=>/^[0-9]+$/.test(typed);function listing(kind,typed,owner,inProject){
let axes=`${owner?.origin==="config"?forAccount(owner.account.name,owner.isActive??!1):""}${inProject===void 0?"":` --project ${inProject}`}`;return isId(typed)?
{command:`mp ${kind} list --refresh${axes}`,label:`Ask Mixpanel again which ${kind}s there are`}:{command:`mp ${kind} list${axes}`,label:`See which ${kind}s the\
re are`}}var choicesWords={NEEDS_ACCOUNT:({available_accounts:available},{unfinished})=>{let next=getAnAccount(available.length>0);return{message:`No account is active. \
Run: ${next[0]?.command}`,next,...unfinished&&{hint:unfinished}}},NEEDS_PROJECT:({account:{name,status}},{owner,noProjectIn})=>{let isOurs=owner?.origin==="conf\
ig",isOut=owner!==void 0&&status!=="ok"&&status!=="untested",login2=isOut?remedyFor(owner.account,owner.origin).next:[],message=`No project is chosen for the ac\
count "${name}"`;if(noProjectIn&&!isOut){let next=noProjectInReach(noProjectIn,owner?.account.region,forAccount(name,owner?.isActive??!isOurs));return{message:`${message}\
, and it can reach none. ${next[0]?.label}: ${next[0]?.command}`,next}}let choose=isOurs?chooseProject(name,owner.isActive??!1):chooseProjectByVariable,last=isOurs?
[]:[deedInWords({set:{MP_PROJECT_ID:"<id>"}})],commands=[...login2,...choose].map(({command})=>command),said=[...isOurs?commands:commands.slice(0,-1),...last].join(
", then ");return{message:`${message}. Run: ${said}`,next:[...login2,...choose]}},ACCOUNT_NOT_FOUND:({account,available_accounts:available},{namedBy})=>{let others=available.
length>0?[listAccounts]:getAnAccount(!1),next=namedBy==="[active]"?getAnAccount(available.length>0):[...withoutVariable(namedBy),...others];return{message:`The \
account "${account}"${which(namedBy)} does not exist${thereAre(available)}. Run: ${firstOf(next,namedBy)}`,next}},ACCOUNT_EXISTS:(details,{login:login2})=>login2&&
login2.kind!=="addition"?takenInLogin(details,login2):taken(details),ACCOUNT_IN_USE:({account,referenced_by:targets})=>{let command=commandFor("mp account remov\
e",account,"--force --yes");return{message:`Targets name the account "${account}": ${targets.join(", ")}. To remove it all the same: ${command}`,next:[{command,
label:"Remove it; those targets will name no account"}]}},TARGET_NOT_FOUND:({target,available_targets:available},{namedBy})=>{let list2={command:"mp target list",
label:"See the targets there are"},next=[...withoutVariable(namedBy),list2];return{message:`${`The target "${target}"${which(namedBy)} does not exist${thereAre(
available)}.`} Run: ${firstOf(next,namedBy)}`,next}},TARGET_EXISTS:({target})=>{let command=commandFor("mp target show",target);return{message:`The target "${target}\
" exists already. Run: ${command}`,next:[{command,label:"See what it is"}]}},PROJECT_NOT_FOUND:(details,{login:login2,owner})=>login2?notReachedInLogin(details,
login2):notReached(details,owner),WORKSPACE_NOT_FOUND:workspaceNotFound,NO_WORKSPACES:({project,name})=>({message:`The project "${name}" (${project}) has no wor\
kspaces.`})},thereAre=names=>names.length===0?"":`; there ${names.length===1?"is":"are"} ${firstInWords(names)}`,which=namedBy=>namedBy===void 0?"":`, which ${namedBy}\
 names,`,withoutVariable=namedBy=>isVariable(namedBy)?[unset(namedBy)]:[],firstOf=([first],namedBy)=>isVariable(namedBy)?deedInWords({unset:[namedBy]}):first?.command;
function taken({account:name,type}){let next=[{command:commandFor("mp account show",name),label:"See what it is"}];type==="service_account"&&next.push({command:loginCommand(
{serviceAccount:!0,name}),label:"Or give it a new secret"});let commands=next.map(({command})=>command).join(", or to give it a new secret: ");return{message:`T\
he account "${name}" exists already. Run: ${commands}`,next}}function mendEntry(path,{entry:[table,name=""],keys}){if(table==="active")return[listAccounts,useAccount];let inEditor=stepTo({edit:path},"Put it right in an ed\
itor");if(table==="settings")return[inEditor];if(table==="targets")return[{command:commandFor("mp target remove",name,"--yes"),label:"Forget this target; then i\
t can be added again"}];let remove={command:commandFor("mp account remove",name,"--yes"),label:"Forget this account; then it can be added again"},flags=keys.map(
key=>accountFlags[key]);return flags.length===0||flags.includes(void 0)?[inEditor,remove]:[{command:commandFor("mp account update",name,flags.join(" ")),label:"\
Put its entry right"},remove]}var accountFlags={region:"--region <region>",default_project:"--project <id>",username:`--username ${toFillIn("service-account-use\
rname")}`,token_env:"--token-env <variable>",secret:"--ask-secret",token:"--ask-secret"};var configWords={CONFIG_ERROR:(details,place)=>{let{path,line,column,issues=[],issue_count,found,variable:variable2,header}=details;if(details.account!==void 0)
return noBearerToken(details.account);if(variable2!==void 0)return badVariable(variable2,details);if(header!==void 0)return badHeader(header,details,place);if(place.
odd)return oddEntry(String(path),issues,place.odd);if(found!==void 0)return oldFile(String(path),found);if(issues.length===0)return{message:couldNot(details,place)};
let where=line===void 0?`${path}: `:`${path}:${line}:${column}: not valid TOML: `;return unusableFile(String(path),where+joinReasons(issues,issue_count))}},noBearerToken=account=>({
message:`The account "${account}" is a service account, which has no bearer token: it is used with its username and secret.`});function badHeader(header,{reason},{
namedBy}){if(namedBy===void 0)return{message:`The header ${JSON.stringify(header)} ${reason}.`};let next=[{command:"mp account remove-bridge",label:"Do without \
the bridge file; then it can be written anew"}];return{message:`The header ${JSON.stringify(header)} of ${namedBy} ${reason}. Write the bridge anew, or run: ${next[0]?.
command}`,next}}function badVariable(name,{reason}){return{message:`The environment variable ${name} ${reason}. Correct it or run: ${deedInWords({unset:[name]})}`,
next:[unset(name)]}}function oddEntry(path,issues,odd){let next=mendEntry(path,odd),commands=next.map(({command})=>command).join(", or ");return{message:`${path}\
: ${joinReasons(issues)}. Until that is put right it cannot be used. Run: ${commands}`,next}}function unusableFile(path,what){let edit={edit:path},backUp={rename:path,
to:`${path}.backup`};return{message:`${what}. Nothing was changed. Put it right in an editor: ${deedInWords(edit)}, or move the file out of the way: ${deedInWords(
backUp)}, and add the accounts again`,next:[stepTo(edit,"Put it right in an editor"),stepTo(backUp,"Or move it out of the way, and add the accounts again")]}}function oldFile(path,found){
let backUp={rename:path,to:`${path}.0.3-backup`},addAgain=onboarding.filter(step=>step.command.startsWith("mp ")),next=[stepTo(backUp,"Back the old file up, out\
 of the way"),...addAgain];return{message:`${path} was written by a release before 0.4: it has ${found.join(", ")}. Nothing was changed, and nothing is converte\
d. Back it up: ${deedInWords(backUp)}, then add the accounts again: ${addAgain.map(step=>step.command).join(", or ")}`,next}}function inLogin(error,login2){let{stage,folder}=login2;if(stage==="ended"){let message=`The login ended without a project, and nothing of it is kept. ${error.message}`;
return changed2(error,{message})}if(stage==="unspent"||stage==="spent"||stage==="unknown_client"){let{advice,next}=withCode(login2,stage,error.code),ways=error.
details?.sandbox===void 0?[]:error.next;return changed2(error,{message:`${sentence(error.message)} ${advice}`,next:[...ways,...next]})}if(folder===void 0)return error;
let resume2=resumeStep(login2,folder,error),kept=isLoggedIn(error)?"You are logged in, and the login is kept.":"The login is kept.";return changed2(error,{message:`${sentence(
error.message)} ${kept} To go on with it: ${resume2.command}`,details:{...error.details,placeholder_dir:folder},next:[resume2,...error.next],retryable:error.retryable&&
error.code!=="INTERRUPTED",hint:resumeHint(folder)})}function resumeStep(login2,folder,error){let refused3=refusedWishes(error),left=remainingWishes(wishesOf(login2),
error);return resume(folder,{name:left.name??(refused3.name?"<name>":void 0),project:left.project??(refused3.project?"<id>":void 0)})}var resumeHint=folder=>resume(
folder,{}),isLoggedIn=error=>error.code!=="AUTH_FAILED"&&!hasNoUse(error),sentence=message=>/[.!?]$/.test(message)?message:`${message}.`,resume=(folder,{name,project})=>({
command:loginCommand({resume:folder,name,project}),label:"Go on with this login; nothing has to be approved again"});function wishesOf(login2){return login2?login2.
kind==="account"?{name:login2.name}:login2.flags:{}}function withCode(login2,stage,code){if(login2.kind!=="two_shot")return logInAnew(login2);let begin=beginTwoShot(
login2.region);switch(stage){case"unspent":{let again=paste(login2,"Paste the same address again");return{advice:`Nothing is lost: paste the same address again:\
 ${again.command}`,next:[again]}}case"spent":{let approve=approveAgain(login2),spent={advice:`A code is good for one use and a short time: ${`open the link agai\
n for a new one, then: ${approve.command}, or begin a new login: ${begin.command}`}`,next:[approve,begin]};if(code!=="OAUTH_TOKEN_ERROR")return spent;let elsewhere2={
command:withRegion(login2,"<region>"),label:"Or, if you approved for another region, begin there"};return{advice:`${spent.advice}. If it was for another region:\
 ${elsewhere2.command}`,next:[...spent.next,elsewhere2]}}case"unknown_client":return{advice:`Begin a new login: ${begin.command}`,next:[begin]}}}var approveAgain=login2=>paste(
login2,"Open the same link again, and paste the address that it ends on");function changed2(error,change){let{message,details=error.details,next=error.next,retryable=error.
retryable,hint}=change,said=new MixpanelError(error.code,message,{...details&&{details},cause:error.cause,next,retryable,...hint&&{hint}});return error.stack!==
void 0&&(said.stack=error.stack),said}var isVerdict=({status,reason})=>(status===401||status===403)&&reason===void 0;var loginWords={OAUTH_PORT_ERROR:({ports,code},{login:login2})=>{let twoShot=beginTwoShot(login2?.region,"Log in in two steps, for which no port is needed"),why=code===
void 0?"none of them is free. End what uses them (other logins, perhaps)":`this program could not listen on them (${code}). See what forbids it, such as a sandb\
ox`;return{message:`${`The browser must be sent back to one of the ports ${ports.join(", ")} of this machine`}, and ${why}, or run: ${twoShot.command}`,next:[twoShot]}},
OAUTH_BROWSER_ERROR:()=>({message:"No browser could be opened."}),OAUTH_TIMEOUT:({waited_ms:waited},{login:login2})=>{let twoShot=beginTwoShot(login2?.region,"O\
r log in in two steps, where no browser can reach this machine"),again=login2?anew(login2):twoShot;return{message:`Nobody approved the login within ${inWords(waited)}\
. Try again: ${again.command}, or, if the browser runs on another machine: ${twoShot.command}`,next:[again,twoShot]}},OAUTH_AUTH_DENIED:({error,error_description:description},{
login:login2})=>{let begin=beginTwoShot(login2?.region),next=login2&&login2.kind!=="two_shot"?[anew(login2)]:[approveAgain(login2),begin];return{message:`${`Mix\
panel did not approve the login: it answered ${description===void 0?error:`${error} (${description})`}.`} To try again: ${next.map(step=>step.command).join(", o\
r ")}`,next}},OAUTH_STATE_MISMATCH:({reason},{login:login2})=>({message:reason==="cut_off"?cutOff(login2):"That address belongs to none of the logins that were \
begun here. Paste the address that the browser ended on after you opened the link printed last, or begin again: mp login --start",next:[paste(login2,"Paste the \
right address"),beginTwoShot(void 0,"Begin again")]}),OAUTH_PASTE_ERROR:({reason},{login:login2})=>{let again=paste(login2,"Paste the address again, in single q\
uotes");return{message:`${pasteMistake(reason)} Then run: ${again.command}`,next:[again]}},OAUTH_REGION_PROBE_FAILED:({attempts},{login:login2})=>{let answers=attempts.
map(answerOf).join(", "),scope=attempts.some(attempt=>attempt.status===403&&isVerdict(attempt))?" A service account that is answered 403 lacks the scope user_de\
tails.":"",silent=attempts.filter(attempt=>!isVerdict(attempt)).map(({region})=>region),verdict=silent.length===0?`Every region refused these credentials (${answers}\
).${scope} Correct them and try again`:`No region accepted these credentials (${answers}), and there is no verdict from ${silent.join(" and ")}.${scope} Try aga\
in later`,command=login2?withRegion(login2,"<region>"):loginCommand({region:"<region>"});return{message:`${verdict}; if you know the region, name it: ${command}`,
next:[{command,label:"Name the region of your organization"}]}},OAUTH_NETWORK_UNREACHABLE:()=>({message:"None of Mixpanel's regions could be reached. Check the \
network connection; where the internet is reached only through a proxy, set HTTPS_PROXY."}),NEEDS_REGION_SWITCH:(details,{login:login2,owner})=>otherRegion(details,
login2,owner),NEEDS_PROJECT_SELECTION:({projects},{login:login2})=>{let again=login2?withProject(login2):loginCommand({project:"<id>"});return{message:`${`This \
login reaches ${projects.length} projects (${reachInWords(projects)})`}, and there is no terminal to ask which one to use. Run: ${again}`,next:[{command:again,label:"\
Log in and say which project to use"}]}},LOGIN_FINISH_PUBLISH_FAILED:(details,{login:login2},{cause})=>finishFailed(details,login2,cause)},COPY="Copy all of it \
from the address bar of the page that could not be loaded: it begins with http://localhost and holds code= and state=.";function pasteMistake(reason){switch(reason){case"\
authorize_link":return"That is the link that is to be opened, not the address that the browser ends on. Open it in a browser, approve, and copy the address of t\
he page that cannot be loaded then: it begins with http://localhost.";case"login_page":return"That is an address of Mixpanel's pages: the login is not approved \
yet. Go on there until the browser ends on a page that cannot be loaded, and copy its address: it begins with http://localhost.";case"too_long":return`The paste\
d text is too long to be the address. ${COPY}`;case"incomplete":return`The pasted text does not contain a complete address. ${COPY}`}}var cutOff=login2=>`The en\
d of the address is missing: what follows state= is too short. ${COPY} Then run: ${paste(login2,"").command}`;function finishFailed({placeholder_dir:folder,original_message:original},login2,cause){
if(!(cause instanceof MixpanelError))return{message:original,hint:resumeHint(folder)};let resume2=resumeStep(login2,folder,cause),loggedIn=isLoggedIn(cause);return{
message:`${`${loggedIn?"You are logged in, but the":"The"} account could not be set up`}: ${sentence(original)} The login is kept. To go on with it: ${resume2.command}`,
next:loggedIn?[resume2,...cause.next]:[...cause.next,resume2],hint:resumeHint(folder)}}function answerOf({region,status,reason}){return`${region}: ${[status,reason===
"web_page"?"(a web page)":reason].filter(Boolean).join(" ")}`}function otherRegion(details,login2,owner){let{auth_region:here,cross_region_projects:found}=details,
count=region=>found.filter(project=>project.region===region).length,others=regions.filter(region=>region!==here),known=others.filter(region=>count(region)>0).sort(
(a,b)=>count(b)-count(a)),next=(known.length>0?known:others).map(region=>({command:login2?withRegion(login2,region):loginCommand({...kindOf(owner),region}),label:`\
Log in to the region ${region}${count(region)>0?`, which has ${count(region)} of them`:""}`})),[first]=found,what=first&&found.length===1?`The project ${first.id}\
 is`:`All ${found.length} projects are`,commands=next.map(step=>step.command).join(" or: "),where=owner?`${here}, where the account "${owner.account.name}" work\
s`:`${here}, where you logged in`;return{message:`${what} in another region than ${where}. Run: ${commands}`,next}}function kindOf(owner){return owner?.account.
type==="service_account"?{serviceAccount:!0}:owner?.account.type==="oauth_token"?{tokenEnv:"<variable>"}:{}}function networkFailure(details,{connection}){let{reason,host,proxy}=details,{said=reason,variable:variable2="the environment",waited}=connection??{},target=proxy===
void 0?host:`${host} through the proxy ${proxy}`;switch(reason){case"dns":return`The name ${host} could not be looked up (${said}). Check the network connection\
; ${BEHIND_A_PROXY}`;case"refused":return`${host} could not be reached: no connection was possible (${said}). Check the network connection and the firewall; ${BEHIND_A_PROXY}`;case"\
reset":return`The connection to ${target} broke before the reply was complete (${said}). Try again.`;case"timeout":return`${target} ${tooLate(waited)}`;case"tls":
return notSecured(details,said,variable2,connection?.tls);case"proxy":return`${host} could not be reached through the proxy ${proxy} that ${variable2} names (${said}\
). Check that the address is right and that the proxy lets ${host} through.`;case"proxy_auth":return`The proxy ${proxy} that ${variable2} names asks for a user \
and password and did not accept what it got. Set ${variable2} to scheme://user:password@host:port, special characters percent-encoded.`}}var BEHIND_A_PROXY="whe\
re the internet is reached only through a proxy, set HTTPS_PROXY.";function tooLate(waited){let seconds=(waited?.milliseconds??0)/1e3;return waited?.for==="refr\
esh"?`sent no new token within ${seconds} s. It is waited for elsewhere; try again.`:waited?.for==="connection"?`could not be reached within ${seconds} s. Check\
 the network connection and the firewall, and try again.`:`sent no complete reply within ${seconds} s. Try again; MP_TIMEOUT, in seconds, allows more time.`}var TRY_A_BROWSER="\
or, where this network has a page to sign in on, open a browser and sign in first.",NEVER_UNCHECKED=" Certificates are checked whatever NODE_TLS_REJECT_UNAUTHOR\
IZED says; one more is trusted with NODE_EXTRA_CA_CERTS.";function notSecured({host,proxy},said,variable2,tls){let{problem="other",at="server",hasExtraCertificates=!1,
wantsNoChecks=!1}=tls??{},through=proxy===void 0?"":` through the proxy ${proxy}`,[peer,way2]=at==="proxy"?[`the proxy ${proxy}`,`the proxy ${proxy}`]:[host,`${host}${through}`],
switchedOff=wantsNoChecks&&problem!=="no_tls"?NEVER_UNCHECKED:"";switch(problem){case"expired":case"not_yet_valid":return`The connection to ${way2} could not be\
 secured: its certificate ${problem==="expired"?"has expired":"is not valid yet"} (${said}). Check that the clock of this machine is right, ${TRY_A_BROWSER}${switchedOff}`;case"\
name":return`The connection to ${way2} could not be secured: what answered has the certificate of another server, not of ${peer} (${said}). Something on the way\
 answers in its place: open a browser and see whether this network has a page to sign in on.${switchedOff}`;case"no_tls":return at==="proxy"?`The proxy ${proxy}\
 that ${variable2} names does not speak TLS (${said}). Where it is a plain HTTP proxy, write http:// in place of https:// in ${variable2}.`:`The connection to ${way2}\
 could not be secured: what answered does not speak TLS (${said}). Something on the way answers in its place: open a browser and see whether this network has a \
page to sign in on.`;case"issuer":return hasExtraCertificates?`The connection to ${way2} could not be secured: nobody that is trusted vouches for its certificat\
e (${said}). NODE_EXTRA_CA_CERTS is set: check that its file can be read and holds the certificate of whoever inspects the traffic here.${switchedOff}`:`The con\
nection to ${way2} could not be secured: nobody that is trusted vouches for its certificate (${said}). Where a proxy or firewall inspects the traffic, set NODE_\
EXTRA_CA_CERTS to the file with its certificate.${switchedOff}`;case"other":return`The connection to ${way2} could not be secured (${said}). Check whether a pro\
xy or firewall on the way interferes.${switchedOff}`}}var networkWords={NETWORK_ERROR:(details,place)=>({message:networkFailure(details,place)}),RATE_LIMITED:(details,place)=>{let{retry_after:seconds}=details,when=seconds===
void 0?"later":`in ${seconds} s`;return{message:`${answer(details,place)}: too many requests. Try again ${when}.`}},SERVER_ERROR:(details,place)=>({message:`${answer(
details,place)}. Try again later.`}),API_ERROR:(details,place)=>({message:unexpected(details,place)}),AUTH_FAILED:(details,place)=>{let remedy2=remedyAt(place),
message=`The credentials of ${ownerAt(place,details)} were refused: ${answer(details,place)}.`;return remedy2?{message:`${message} ${remedy2.advice}`,next:remedy2.
next}:{message}},PERMISSION_DENIED:(details,place)=>{let owner=ownerAt(place,details),isMe=place.request?.what===void 0,what=isMe?"ask for its projects":`use ${place.
request?.what}`,scope=isMe&&isServiceAccount(place)?` ${MISSING_SCOPE}`:"";return{message:`${owner.charAt(0).toUpperCase()}${owner.slice(1)} may not ${what}: ${answer(
details,place)}.${scope}`}}},MISSING_SCOPE="It needs the scope user_details: an administrator of its organization can grant that in Mixpanel's settings.",isServiceAccount=({
owner,login:login2})=>(owner?.account.type??(login2&&"type"in login2?login2.type:void 0))==="service_account";function answer({region,status},{request}){let said=request?.
said===void 0?"":` (${request.said})`;return`Mixpanel (region ${region}) answered ${status}${said}`}var notFollowed={method:"a redirect would drop what was sent",
origin:"credentials are not sent to another origin",count:"there were too many redirects"};function unexpected(details,place){let{reason,host="Mixpanel",problem,
redirect_origin:target}=details;switch(reason){case void 0:return`${answer(details,place)}, which was not expected.`;case"web_page":return`Mixpanel (region ${details.
region}) was asked, and a web page came back (status ${details.status}). That is not Mixpanel's API: a gateway on the way, or a page to sign in to this network,\
 answered in its place, and nothing is known about the credentials. Open a browser on this machine and see what the network wants.`;case"not_json":return`Mixpan\
el's answer to ${place.request?.what} is not JSON.`;case"shape":return`Mixpanel's reply to /me cannot be used: ${problem}.`;case"too_long":return`${host} sent m\
ore than 64 MiB; the reply was discarded.`;case"redirect":{let{path="",refused:refused3="origin"}=place.redirect??{};return`${host}${path} redirects to ${target}\
, which is not followed: ${notFollowed[refused3]}.`}}}var tokensWords={OAUTH_REGISTRATION_ERROR:details=>({message:`${mixpanel(details)} did not register this program as an OAuth client: it answered ${answer2(details)}\
.`}),OAUTH_TOKEN_ERROR:(details,place)=>advised(details.problem===void 0?noExchange(details):unusable(details,place),remedyFor2(details,place)),OAUTH_REFRESH_ERROR:(details,place,{
retryable})=>{let answered=`${mixpanel(details)} answered ${answer2(details)}`;if(retryable)return{message:`The access token of ${whose(place)} could not be ref\
reshed: ${answered}. This may pass, and the tokens on disk stay as they are: run the same command again later.`};let reason=details.error==="invalid_client"?", \
because the OAuth client that it was made with is no longer known":"";return advised(`${login(place)} cannot be renewed${reason}: ${answered}.`,remedyAt(place))},
OAUTH_REFRESH_REVOKED:(details,place)=>{let ended=`${login(place)} has ended: ${mixpanel(details)} answered ${answer2(details)}.`;return advised([ended,...suspicion(
place)].join(" "),remedyAt(place))}};function afterSpending(what,place){if(place.file?.doing==="store_lost")return advised(`${what} ${login(place)} has ended wi\
th that.`,remedyAt(place));let remedy2=remedyAt(place),kept=`${what} They are kept beside it, and the next command puts them in their place.`;return remedy2?{message:`${kept}\
 Should that fail too: ${remedy2.advice}`,next:remedy2.next}:{message:kept}}var mixpanel=({region})=>`Mixpanel (region ${region})`;function answer2({status,error,
error_description:description,reason}){return reason!==void 0?`with what is not accepted: ${reason}`:error!==void 0?`${status} ${error}${description===void 0?"":
`: ${description}`}`:status!==void 0&&status<300?`${status}, but not with what was asked for`:`${status}`}function noExchange(details){let what=details.error!==
void 0?`refused the authorization code (${answer2(details)})`:`did not exchange the authorization code for tokens: it answered ${answer2(details)}`;return`${mixpanel(
details)} ${what}.`}function unusable({problem,path,reason,account,variable:variable2},place){switch(problem){case"no_tokens":return`There are no tokens for ${whose(
place)} in ${path}.`;case"malformed":return`The tokens in ${path} cannot be used: ${reason}.`;case"no_refresh_token":return`The access token of ${whose(place)} \
is no longer good, and there is no refresh token.`;case"unknown_client":return`The tokens of ${whose(place)} cannot be refreshed: the OAuth client they were iss\
ued to is unknown.`;default:return`${account===void 0?"The new account":`The account "${account}"`} takes its token from the environment variable ${variable2}, \
which is not set.`}}var remedyFor2=({variable:variable2},place)=>variable2===void 0?remedyAt(place):setVariable(variable2),whose=place=>`${ownerAt(place)}${place.
owner?.origin==="bridge"?" from the bridge":""}`,login=place=>place.owner?`The login of ${whose(place)}`:"This login";function suspicion({owner}){return owner?.
bridged?[owner.origin==="bridge"?"The machine that exported the bridge may have refreshed first.":"A bridge with this login was exported, and whoever has it may\
 have refreshed first (--access-only exports one that cannot)."]:[]}var advised=(what,remedy2)=>remedy2?{message:`${what} ${remedy2.advice}`,next:remedy2.next}:
{message:what};var exportAgain2={command:"mp account export-bridge --to <path>",label:"On that machine: write the bridge anew"};function startOver(what,region){let begin=beginTwoShot(
region,"Begin a login");return{message:`${what} Begin again: ${begin.command}`,next:[begin]}}var storageWords={STORAGE_ERROR:(details,place)=>{if(place.file?.leftOf)
return leftBehind(place.file.leftOf,details);let message=couldNot(details,place);if(place.file?.doing==="store_kept"||place.file?.doing==="store_lost")return afterSpending(
message,place);if(details.variable===void 0)return{message};let deed={set:{[details.variable]:"<folder>"}};return{message:`${message} Set it: ${deedInWords(deed)}`,
next:[stepTo(deed,"Say where the home is")]}},INSECURE_FILE:details=>({message:whyInsecure(details)}),LOCK_BUSY:({path,pid},{lock})=>{let holder=pid===void 0?"a\
nother process":`another process (pid ${pid})`;return{message:`${lock===void 0?"Gave up":`Gave up after ${lock.waitedMs/1e3} s`}: ${holder} holds the lock ${path}\
. Run the same command again later.`}},BRIDGE_ERROR:({path,reason},{file})=>file?.doing==="remove"?{message:`${path} is not a bridge file (${reason}); nothing w\
as removed.`}:{message:`The bridge file ${path} cannot be used: ${reason}. Export it again on the machine that has the account: `+exportAgain2.command,next:[exportAgain2]},
OAUTH_INFLIGHT_MISSING:({path,active})=>startOver(active===void 0?`No login has been started: there is no ${path}.`:`No login is under way: there is no ${path}.\
 If you have pasted this address before, that login is finished: the active account "${active.account}" is logged in as ${active.email}.`),OAUTH_INFLIGHT_EXPIRED:({
region})=>startOver(`This login was begun more than ${INFLIGHT_SECONDS/60} minutes ago and can no longer be finished.`,region),OAUTH_INFLIGHT_CORRUPT:({path,reason})=>startOver(
`${path} cannot be used: ${reason}.`),OAUTH_INFLIGHT_SCHEMA_TOO_NEW:({path,schema_version:version})=>startOver(`${path} was written by a newer version of this p\
rogram (schema ${version}).`),OAUTH_PLACEHOLDER_META_CORRUPT:({path,reason})=>({message:`${path} cannot be used: ${reason}. It says which region the tokens besi\
de it are for; nothing was changed. To log in anew: mp login --start`,next:[{command:"mp login --start",label:"Begin a new login"}]})};function leftBehind({account,
folder},{reason}){let deed={removeFolder:folder};return{message:`The account "${account}" was removed from the config file, but its folder ${folder}, which may \
hold its tokens, cannot be removed: ${reason}. Remove it: ${deedInWords(deed)}`,next:[stepTo(deed,"Remove what is left of the account")]}}var MOST_IN_DETAILS=50,kinds=["account","target","project","workspace"],lists=[...kinds.map(kind=>`available_${kind}s`),"cross_region_projects"];function nearestOf(details){
for(let kind of kinds){let typed=details[kind],list2=`available_${kind}s`,there=details[list2];if(typeof typed=="string"&&there)return{...details,[list2]:nearestFirst(
typed,there,spellings)}}return details}var spellings=thing=>typeof thing=="string"?[thing]:[String(thing.id),thing.name??""],firstOf2=details=>Object.fromEntries(
Object.entries(details).map(([key,value])=>[key,lists.includes(key)&&Array.isArray(value)?value.slice(0,MOST_IN_DETAILS):value]));var words={...argumentsWords,...configWords,...storageWords,...networkWords,...tokensWords,...loginWords,...choicesWords};function advise(thrown){return thrown instanceof
Fault?inWords2(thrown):thrown}function worded(thrown){let error=advise(thrown);return error instanceof MixpanelError?error:void 0}function atLogin(thrown,login2){
return thrown instanceof Fault?thrown.at({login:login2}):thrown instanceof MixpanelError?inLogin(thrown,login2):thrown}var messageOf=thrown=>advise(thrown).message;
function inWords2(fault){let{code,place,cause,retryable,stack}=fault,details=nearestOf(fault.details),{message,next,hint}=words[code](details,place,fault),error=new MixpanelError(
code,message,{...Object.keys(details).length>0&&{details:firstOf2(details)},cause,retryable,...next&&{next},...hint&&{hint}});stack!==void 0&&(error.stack=stack);
let said=place.sandbox?inSandbox(error,place.sandbox.is,place.sandbox.opening):error;return place.login?inLogin(said,place.login):said}var isLoopback=hostname=>/^localhost\.?$/.test(hostname)||hostname==="[::1]"||/^127(\.\d+){3}$/.test(hostname);var domains={us:"mixpanel.com",eu:"eu.mixpanel.com",in:"in.mixpanel.com"};function domainRegion(domain){let host=domain.trim().toLowerCase().replace(/^[a-z][a-z0-9+.-]*:\/\//,
"").replace(/[:/?#].*$/s,"").replace(/\.$/,"").replace(/^data[-.]/,"");return Object.keys(domains).find(region=>domains[region]===host)}var apiOrigin=(env,region)=>originIn(
env,["MP_APP_BASE_URL","MP_API_BASE_URL"],region),oauthOrigin=(env,region)=>originIn(env,["MP_API_BASE_URL"],region),mcpHosts={us:"mcp.mixpanel.com",eu:"mcp-eu.\
mixpanel.com",in:"mcp-in.mixpanel.com"},hostsOf=region=>[mcpHosts[region],domains[region]];function isOfMixpanel(env,region,address){let[,scheme="",host="",port]=/^(https?):\/\/([a-z0-9.-]+|\[::1\])(:[0-9]{1,5})?(?:\/[!-[\]-~]*)?$/.
exec(address)??[];return isLoopback(host)?isLoopback(new URL(apiOrigin(env,region)).hostname)&&URL.canParse(address):scheme==="https"&&port===void 0&&hostsOf(region).
includes(host)}function probedRegions(env){return(variable(env,"MP_APP_BASE_URL")??variable(env,"MP_API_BASE_URL")??REGION).includes(REGION)?regions:[environmentRegion(
env)??"us"]}var REGION="{region}";function originIn(env,names,region){let name=names.find(one=>variable(env,one)!==void 0);if(name===void 0)return`https://${domains[region]}`;
let template=variable(env,name)??"",url=/^https?:\/\/[^\s\\@?#]+$/i.test(template)?parsed(template.replaceAll(REGION,region)):void 0;if(!url||!mayHaveCredentials(
url))throw malformedVariable(name,FORBIDDEN);return`${url.origin}${url.pathname.replace(/\/+$/,"")}`}function parsed(address){return URL.canParse(address)?new URL(
address):void 0}function mayHaveCredentials({protocol,hostname}){let isMixpanel=hostname==="mixpanel.com"||hostname.endsWith(".mixpanel.com");return isLoopback(
hostname)||isMixpanel&&protocol==="https:"}var FORBIDDEN="names a server that must not be given credentials. It must be an https:// address on mixpanel.com or a\
 subdomain of it, or an http:// or https:// address of this machine (localhost, 127.0.0.0/8 or [::1]), without user name, query or fragment";export{loginCommand,withRegion,paste,setVariable,remedyFor,isVerdict,remainingWishes,hasNoUse,isOver,pasteMistake,withoutHiders,MOST_SECRET_BYTES,usableSecret,usernameIn,
assertUsable,secretTooLong,claudeCode,codex,deedOf,waysOut,keepElsewhere,INFLIGHT_SECONDS,InflightFile,advise,worded,atLogin,messageOf,inWords2 as inWords,isLoopback,
domainRegion,apiOrigin,oauthOrigin,hostsOf,isOfMixpanel,probedRegions};
