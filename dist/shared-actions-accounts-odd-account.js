import{beginTwoShot,loginCommand,regionFlag}from"./shared-core-advice-login-command.js";import{addAccountCommand,listAccounts,useAccount}from"./shared-core-advice-steps.js";import{
deedInWords,durationText,stepTo}from"./commands.js";import{Fault,MixpanelError,Name,Secret,UNKNOWN_KEY,bt,commandFor,configPath,dirname,environmentAxes,
ifPossible,isFault,join,lstatSync,quiet,readBridge,readConfig,readFileSync,regions,rootFolder,shellQuote,targetsNaming,toFillIn,usualFolder,variable}from"./auth_manager.js";var issuesInside=(name,{issues})=>bt(Name,name)?issues:issues.slice(1),isMisnamed=(name,entry)=>!bt(Name,name)&&issuesInside(name,entry).length===0;function mendEntry(path,{entry:[table,name=""],issues,isTwin=!1},isTarget=!1){if(table==="active")return[listAccounts,useAccount];let inEditor=stepTo({edit:path},
"Put it right in an editor");if(table==="settings")return[inEditor];if(table==="targets")return[{command:commandFor("mp target remove",name,"--yes"),label:"Forg\
et this target; then it can be added again"}];let removal=isTarget?commandFor("mp account remove",name,"--force --yes"):commandFor("mp account remove",name,"--y\
es"),left=isTarget?", although targets name it":"";if(isTwin)return[renamed(name),{command:removal,label:`Or forget it${left}; the files stay the other one's`}];
let remove={command:removal,label:`Forget this account${left}; then it can be added again`};if(isMisnamed(name,{issues}))return[renamed(name),{...remove,label:`\
Or forget this account${left}`}];let flags=issuesInside(name,{issues}).map(({key="",reason})=>reason===UNKNOWN_KEY?void 0:accountFlags[key]);return flags.length===
0||flags.includes(void 0)?[inEditor,remove]:[{command:commandFor("mp account update",name,flags.join(" ")),label:"Put its entry right"},remove]}var renamed=(name,label="\
Give it another name")=>({command:`mp account rename ${name.startsWith("-")?"-- ":""}${shellQuote(name)} <name>`,label}),accountFlags={region:"--region <region>",
default_project:"--project <id>",username:`--username ${toFillIn("service-account-username")}`,token_env:"--token-env <variable>",secret:"--ask-secret",token:"-\
-ask-secret"};var anew=login=>login.kind==="two_shot"?beginTwoShot(login.region):{command:sameAgain(login),label:"Log in again"},sameAgain=login=>changed(login,{});function withRegion(login,region){
switch(login.kind){case"browser":return changed(login,login.account===void 0?{region}:{region,name:void 0});case"account":return loginCommand({region});case"two\
_shot":return loginCommand({start:!0,region});default:return changed(login,{region})}}var withProject=(login,project="<id>")=>changed(login,{project});function withName(login,name="\
<name>",region){if(!(login.kind==="account"||login.kind==="addition")&&!(login.kind==="credentials"&&!login.canBeRenamed))return changed(login,{name,...region!==
void 0&&{region}})}function paste(login,label){let{finish=!0,name,project}=login?.kind==="two_shot"?login.flags:{};return{command:loginCommand({finish,name,project}),
label}}function changed(login,change){switch(login.kind){case"browser":return loginCommand({...login.flags,region:regionFlag(login.region),...change});case"acco\
unt":{let{name}=login;return commandFor("mp account login",name)}case"addition":return addAccountCommand({...login.flags,...change});default:return loginCommand(
{...login.flags,...change})}}function logIn(name,isLoggedOut){let label=isLoggedOut?"Log in":"Log in again";return remedy(label,{command:commandFor("mp account login",name),label})}var exportAgain=({
name,type})=>remedy(`On the machine that has the account "${name}", see that it works there (${commandFor("mp account test",name)}) and export the bridge again`,
{command:`mp account export-bridge --to <path>${type==="oauth_browser"?" --access-only":""}`,label:"On that machine: write the bridge anew"}),setVariable=name=>doing(
`Set ${name} to a valid token`,{set:{[name]:"<bearer>"}},"Set the token");function ownerAt({owner,login},{account}={}){if(login?.kind==="credentials"||login?.kind===
"addition")return`the ${login.isNew?"new ":""}account${login.name===void 0?"":` "${login.name}"`}`;if(login)return"this login";let name=owner?.account.name??account;
return name===void 0?"this program":`the account "${name}"`}function remedyAt({owner,login}){if(login?.kind==="credentials"||login?.kind==="addition")return correctThem(
login);if(login)return login.stage===void 0||login.stage==="redeemed"?logInAnew(login):void 0;if(!owner)return;let{account,origin,isFromCaller=!1,isLoggedOut}=owner;
return isFromCaller&&account.type!=="oauth_browser"?correctInProgram:remedyFor(account,origin,isLoggedOut)}function logInAnew(login){let again=anew(login);return{
advice:`${again.label}: ${again.command}`,next:[again]}}var correctInProgram={advice:"Correct the credentials that the program was given.",next:[]};function remedyFor(account,origin,isLoggedOut=!1){
let{name,type,region,token_env:variable2}=account,isService=type==="service_account";if(origin==="bridge")return exportAgain(account);if(type==="oauth_browser")
return logIn(name,isLoggedOut);if(origin==="env")return doing("Correct the variables",{set:{...isService?{MP_USERNAME:"<username>",MP_SECRET:"<secret>"}:{MP_OAUTH_TOKEN:"\
<bearer>"},MP_REGION:"<region>"}},"Correct the variables");if(variable2!==void 0)return setVariable(variable2);let command=loginCommand({...isService?{serviceAccount:!0}:
{tokenEnv:"<variable>"},name,region}),update=flags=>commandFor("mp account update",name,flags),elsewhere={command:update("--region <region>"),label:"Or correct \
its region"};return isService?remedy("Enter its secret again",{command,label:"Enter its secret again"},elsewhere,{command:update(`--username ${toFillIn("service\
-account-username")}`),label:"Or correct its username"}):remedy("Give it another token",{command,label:"Enter the credentials again"},elsewhere)}var correctThem=login=>remedy(
"Correct them and try again",{command:sameAgain(login),label:"Enter the credentials again"},login.isNew?{command:withRegion(login,"<region>"),label:"Or name ano\
ther region"}:void 0),doing=(what,deed,label)=>({advice:`${what}: ${deedInWords(deed)}`,next:[stepTo(deed,label)]});function remedy(what,step,elsewhere,renamed2){
let others=[...renamed2?[`, or, for another username: ${renamed2.command}`]:[],...elsewhere?[`, or, for another region: ${elsewhere.command}`]:[]];return{advice:`${what}\
: ${step.command}${others.join("")}`,next:[step,...renamed2?[renamed2]:[],...elsewhere?[elsewhere]:[]]}}function oddAccount(error){let[table,name]=isFault(error,"CONFIG_ERROR")&&error.place.odd?.entry||[];return table==="accounts"?name:void 0}function withWhatIsHere(context,thrown){if(isFault(thrown,"ACCOUNT_NOT_FOUND"))return heldElsewhere(context,thrown);if(!isFault(thrown,"CONFIG_ERROR")||oddAccount(
thrown)===void 0)return thrown;let config=ifPossible(()=>readConfig(quiet(context)));return config?withTargets(config,thrown):thrown}function withTargets(config,fault){
let name=oddAccount(fault),isTarget=name!==void 0&&targetsNaming(config,name).length>0;return isTarget?fault.withPlace({isTarget}):fault}function heldElsewhere(context,fault){
let{account}=fault.details;if(account===void 0)return fault;if(ifPossible(()=>environmentAxes(context.env).account)?.name===account)return fault.withPlace({heldBy:{
origin:"env"}});let bridge=ifPossible(()=>readBridge(quiet(context)));return!bridge||bridge.file.account.name!==account?fault:fault.withPlace({heldBy:{origin:"b\
ridge",path:bridge.path}})}var MOST_SECRET_BYTES=64*1024;function usableSecret(secret,what){let text=secret.reveal().trim();if(text==="")throw refused({reason:"secret_empty",what});if(new TextEncoder().
encode(text).length>MOST_SECRET_BYTES)throw refused({reason:"secret_too_long",what});if(CONTROL.test(text))throw refused({reason:"secret_with_control",what});if(!CARRIED.
test(text))throw refused({reason:"secret_not_carried",what});return text===secret.reveal()?secret:new Secret(text)}function usernameIn(text){let username=text?.
trim()??"";if(username.includes(":")||CONTROL.test(username))throw refused({reason:"username_unusable"});return username||void 0}function usable(record){let{username,
secret,token}=record,named2=usernameIn(username);if(username!==void 0&&named2===void 0)throw refused({reason:"username_empty"});return{...record,...named2!==void 0&&
{username:named2},...secret&&{secret:usableSecret(secret,"secret of the service account")},...token&&{token:usableSecret(token,"bearer token")}}}var CONTROL=/\p{Cc}/u,
CARRIED=/^[\x20-\x7e\xa1-\xac\xae-\xff]*$/,refused=refusal=>new Fault("INVALID_ARGS",{},{place:{refusal}});var aboutTheProject=["PROJECT_NOT_FOUND","NEEDS_PROJECT_SELECTION","NEEDS_REGION_SWITCH"],refusedWishes=({code})=>({name:code==="ACCOUNT_EXISTS",project:aboutTheProject.
includes(code)});function remainingWishes({name,project},failure){let refused2=refusedWishes(failure);return{name:refused2.name?void 0:name,project:refused2.project?
void 0:project}}var hasNoUse=({code,retryable})=>code==="OAUTH_REFRESH_REVOKED"||code==="OAUTH_TOKEN_ERROR"||code==="OAUTH_REFRESH_ERROR"&&!retryable,isOver=({code,
details})=>code==="NEEDS_REGION_SWITCH"&&details?.region_compatible_count===0;function inLogin(error,login){let{stage,folder}=login;if(stage==="ended"){let message=`The login ended without a project, and nothing of it is kept. ${error.message}`;
return changed2(error,{message})}if(stage!==void 0&&stage!=="redeemed"){let{advice,next}=withCode(login,stage,error.code),ways=error.details?.sandbox===void 0?[]:
error.next;return changed2(error,{message:`${sentence(error.message)} ${advice}`,next:[...ways,...next]})}if(folder===void 0)return error;let resume2=resumeStep(
login,folder,error),kept=isLoggedIn(error)?"The login is approved, and is kept.":"The login is kept.";return changed2(error,{message:`${sentence(error.message)}\
 ${kept} To go on with it: ${resume2.command}`,details:{...error.details,placeholder_dir:folder},next:[resume2,...error.next],retryable:error.retryable&&error.code!==
"INTERRUPTED",hint:resumeHint(folder)})}function resumeStep(login,folder,error){let refused2=refusedWishes(error),left=remainingWishes(wishesOf(login),error);return resume(
folder,{name:left.name??(refused2.name?meantName(login,error)??"<name>":void 0),project:left.project??(refused2.project?"<id>":void 0)})}function meantName(login,{
details}){let{account,type,region}=details??{};return typeof account=="string"&&type==="oauth_browser"&&region===login?.region?account:void 0}var resumeHint=folder=>resume(
folder,{}),isLoggedIn=error=>error.code!=="AUTH_FAILED"&&!hasNoUse(error),sentence=message=>/[.!?]$/.test(message)?message:`${message}.`,resume=(folder,{name,project})=>({
command:loginCommand({resume:folder,name,project}),label:"Go on with this login; nothing has to be approved again"});function wishesOf(login){return login?login.
kind==="account"?{name:login.name}:login.flags:{}}function withCode(login,stage,code){if(login.kind!=="two_shot")return logInAnew(login);let begin=beginTwoShot(
login.region);switch(stage){case"unspent":{let again=paste(login,"Paste the same address again");return{advice:`Nothing is lost: paste the same address again: ${again.
command}`,next:[again]}}case"perhaps_spent":{let again=paste(login,"Paste the same address again, or open the same link again for another");return{advice:`The c\
ode may be spent by now. Paste the same address again; if it is refused, open the link again for a new one: ${again.command}`,next:[again]}}case"spent":{let approve=approveAgain(
login),spent={advice:`A code is good for one use and a short time: ${`open the link again for a new one, then: ${approve.command}, or begin a new login: ${begin.
command}`}`,next:[approve,begin]};if(code!=="OAUTH_TOKEN_ERROR")return spent;let elsewhere={command:withRegion(login,"<region>"),label:"Or, if you approved for \
another region, begin there"};return{advice:`${spent.advice}. If it was for another region: ${elsewhere.command}`,next:[...spent.next,elsewhere]}}case"unknown_c\
lient":return{advice:`Begin a new login: ${begin.command}`,next:[begin]}}}var approveAgain=login=>paste(login,"Open the same link again, and paste the address t\
hat it ends on");function changed2(error,change){let{message,details=error.details,next=error.next,retryable=error.retryable,hint}=change,said=new MixpanelError(
error.code,message,{...details&&{details},cause:error.cause,next,retryable,...hint&&{hint}});return error.stack!==void 0&&(said.stack=error.stack),said}function ago(milliseconds){let minutes=Math.floor(milliseconds/6e4);if(minutes<1)return"a moment ago";let[count,unit]=minutes<60?[minutes,"minute"]:[Math.floor(
minutes/60),"hour"];return`${count} ${unit}${count===1?"":"s"} ago`}var isVerdict=({status,reason})=>(status===401||status===403)&&reason===void 0;var reachText=(things,count=things.length)=>firstNames(things.slice(0,10).map(nameAndId),count)||"no project at all";function firstNames(names,count=names.length){
let first=names.slice(0,10),more=count-first.length;return`${first.join(", ")}${more>0?` and ${more} more`:""}`}function nameAndId({id,name}){if(!name||name===String(
id))return String(id);let letters=[...name];return`${letters.length>60?`${letters.slice(0,60).join("")}\u2026`:name} (${id})`}var loginAdvice={OAUTH_PORT_ERROR:({ports,code},{login})=>{let twoShot=beginTwoShot(login?.region,"Log in in two steps, for which no port is needed"),why=code===
void 0?"none of them is free. End what uses them (other logins, perhaps)":`this program could not listen on them (${code}). See what forbids it, such as a sandb\
ox`;return{message:`${`The browser must be sent back to one of the ports ${ports.join(", ")} of this machine`}, and ${why}, or run: ${twoShot.command}`,next:[twoShot]}},
OAUTH_BROWSER_ERROR:()=>({message:"No browser could be opened."}),OAUTH_TIMEOUT:({waited_ms:waited},{login})=>{let twoShot=beginTwoShot(login?.region,"Or log in\
 in two steps, where no browser can reach this machine"),again=login?anew(login):twoShot;return{message:`Nobody approved the login within ${durationText(waited)}\
. Try again: ${again.command}, or, if the browser runs on another machine: ${twoShot.command}`,next:[again,twoShot]}},OAUTH_AUTH_DENIED:({error,error_description:description},{
login})=>{let begin=beginTwoShot(login?.region),next=login&&login.kind!=="two_shot"?[anew(login)]:[approveAgain(login),begin];return{message:`${`Mixpanel did no\
t approve the login: it answered ${description===void 0?error:`${error} (${description})`}.`} To try again: ${next.map(step=>step.command).join(", or ")}`,next}},
OAUTH_STATE_MISMATCH:({reason,active},{login,underWay=[],unfinished})=>{if(unfinished)return usedBefore(unfinished);let[right,begin]=[paste(login,"Paste the rig\
ht address"),beginTwoShot(void 0,"Begin again")];if(reason==="cut_off")return{message:cutOff(login),next:[right,begin]};let begun=underWay.map(({region,ageMs})=>`\
to the region ${region}, begun ${ago(ageMs)}`).join(", and one ");return{message:["That address belongs to none of the logins that were begun here and are not f\
inished.",...active?[finishedBefore(active)]:[],...begun?[`Under way is a login ${begun}.`]:[],`Open the link that was printed last, and paste the address that \
the browser ends on then: ${right.command}, or begin again: ${begin.command}`].join(" "),next:[right,begin]}},OAUTH_PASTE_ERROR:({reason},{login,underWay})=>{if(underWay?.
length===0){let begin=beginTwoShot(void 0);return{message:`${pasteMistake(reason)} But no login is under way here that it could finish. Run first: ${begin.command}`,
next:[begin]}}let isOnStdin=login?.kind==="two_shot"&&login.flags.finish==="stdin",again=paste(login,`Paste the address again, ${isOnStdin?"on the standard inpu\
t":"in quotes"}`);return{message:`${pasteMistake(reason)} Then run: ${again.command}`,next:[again]}},OAUTH_REGION_PROBE_FAILED:({attempts},{login})=>{let answers=attempts.
map(answerOf).join(", "),scope=attempts.some(attempt=>attempt.status===403&&isVerdict(attempt))?" A service account that is answered 403 lacks the scope user_de\
tails.":"",silent=attempts.filter(attempt=>!isVerdict(attempt)).map(({region})=>region);if(attempts.length===1){let command2=login?sameAgain(login):loginCommand(
{}),verdict2=silent.length===0?"refused these credentials":"gave no verdict on these credentials",then=silent.length===0?"Correct them and try again":"Try again\
 later";return{message:`The one address for all regions ${verdict2} (${answers}).${scope} ${then}: ${command2}`,next:[{command:command2,label:"Try again"}]}}let verdict=silent.
length===0?`Every region refused these credentials (${answers}).${scope} Correct them and try again`:`No region accepted these credentials (${answers}), and the\
re is no verdict from ${silent.join(" and ")}.${scope} Try again later`,command=login?withRegion(login,"<region>"):loginCommand({region:"<region>"});return{message:`${verdict}\
; if you know the region, name it: ${command}`,next:[{command,label:"Name the region of your organization"}]}},OAUTH_NETWORK_UNREACHABLE:()=>({message:"None of \
Mixpanel's regions could be reached. Check the network connection; where the internet is reached only through a proxy, set HTTPS_PROXY."}),NEEDS_REGION_SWITCH:(details,{
login,owner})=>otherRegion(details,login,owner),NEEDS_PROJECT_SELECTION:({projects},{login})=>{let again=login?withProject(login):loginCommand({project:"<id>"});
return{message:`${`This login reaches ${projects.length} projects (${reachText(projects)})`}, and there is no terminal to ask which one to use. Run: ${again}`,next:[
{command:again,label:"Log in and say which project to use"}]}},LOGIN_FINISH_PUBLISH_FAILED:(details,{login},{cause})=>finishFailed(details,login,cause)},finishedBefore=({
account,email})=>`If you have pasted this address before, its login may be finished: the active account "${account}" is logged in as ${email}.`,usedBefore=resume2=>({
message:`This address was used before: its login is approved and kept, and only the account is not set up yet. To go on with it: ${resume2.command}`,next:[resume2],
hint:resume2}),COPY="Copy all of it from the address bar of the page that could not be loaded: it begins with http://localhost and holds code= and state=.";function pasteMistake(reason){
switch(reason){case"authorize_link":return"That is the link that is to be opened, not the address that the browser ends on. Open it in a browser, approve, and c\
opy the address of the page that cannot be loaded then: it begins with http://localhost.";case"login_page":return"That is an address of Mixpanel's pages: the lo\
gin is not approved yet. Go on there until the browser ends on a page that cannot be loaded, and copy its address: it begins with http://localhost.";case"too_lo\
ng":return`The pasted text is too long to be the address. ${COPY}`;case"incomplete":return`The pasted text does not contain a complete address. ${COPY}`}}var cutOff=login=>`\
The end of the address is missing: what follows state= is too short. ${COPY} Then run: ${paste(login,"").command}`;function finishFailed({placeholder_dir:folder,
original_message:original},login,cause){if(!(cause instanceof MixpanelError))return{message:original,hint:resumeHint(folder)};let resume2=resumeStep(login,folder,
cause),loggedIn=isLoggedIn(cause);return{message:`${`${loggedIn?"The login is approved, but the":"The"} account could not be set up`}: ${sentence(original)} The\
 login is kept. To go on with it: ${resume2.command}`,next:loggedIn?[resume2,...cause.next]:[...cause.next,resume2],hint:resumeHint(folder)}}function answerOf({
region,status,reason}){return`${region}: ${[status,reason==="web_page"?"(a web page)":reason].filter(Boolean).join(" ")}`}function otherRegion(details,login,owner){
let{auth_region:here,cross_region_projects:found}=details,count=region=>found.filter(project=>project.region===region).length,others=regions.filter(region=>region!==
here),known=others.filter(region=>count(region)>0).sort((a,b)=>count(b)-count(a)),next=(known.length>0?known:others).map(region=>({command:login?withRegion(login,
region):loginCommand({...kindOf(owner),region}),label:`Log in to the region ${region}${whichHas(count(region),found.length)}`})),[first]=found,what=first&&found.
length===1?`The project ${first.id} is`:`All ${found.length} projects are`,commands=next.map(step=>step.command).join(" or: "),where=owner?`${here}, where the a\
ccount "${owner.account.name}" works`:`${here}, where you logged in`;return{message:`${what} in another region than ${where}. Run: ${commands}`,next}}function whichHas(count,all){
return count===0?"":all===1?", which has it":`, which has ${count} of them`}function kindOf(owner){return owner?.account.type==="service_account"?{serviceAccount:!0}:
owner?.account.type==="oauth_token"?{tokenEnv:"<variable>"}:{}}var marks=[{kind:"codex",names:["CODEX_SANDBOX","CODEX_SANDBOX_NETWORK_DISABLED"]},{kind:"claude_code_remote",names:["CLAUDE_CODE_REMOTE"]},{kind:"codespaces",names:[
"CODESPACES"]},{kind:"dev_container",names:["REMOTE_CONTAINERS"]},{kind:"unknown",names:["SANDBOX_RUNTIME"]}],isOn=(env,name)=>!["","0","false","no"].includes((variable(
env,name)??"").toLowerCase()),markIn=env=>marks.find(({names})=>names.some(name=>isOn(env,name))),saysSandbox=env=>markIn(env)!==void 0;function kindOf2(env){let{
kind="unknown"}=markIn(env)??{};return kind==="unknown"&&isOn(env,"CLAUDECODE")?"claude_code":kind}var saysNoNetwork=env=>isOn(env,"CODEX_SANDBOX_NETWORK_DISABL\
ED"),setsProxy=env=>isOn(env,"SANDBOX_RUNTIME")||isOn(env,"CLAUDE_CODE_REMOTE");function parseMounts(text){return text.split(`
`).flatMap(line=>{let[left="",right=""]=line.split(" - "),[,,,,at,options]=left.split(" "),[type,,superOptions]=right.split(" ");if(at===void 0||options===void 0||
type===void 0||superOptions===void 0)return[];let isReadOnly=list=>list.split(",").includes("ro");return[{at:at.replace(/\\([0-7]{3})/g,(_whole,octal)=>String.fromCharCode(
Number.parseInt(octal,8))),type,isReadOnly:isReadOnly(options),isFileSystemReadOnly:isReadOnly(superOptions)}]})}function mountOf(mounts,path){return mounts.filter(
({at})=>at==="/"||path===at||path.startsWith(`${at}/`)).reduce((best,mount)=>best&&best.at.length>mount.at.length?best:mount,void 0)}var isMarked=({env,noNewPrivileges})=>noNewPrivileges||saysSandbox(env),named=({env},cause)=>cause&&{kind:kindOf2(env),cause};function sandboxOfFile(facts,trouble){
let{path,code,isReading,isDevice,isAllowed}=trouble;if(isDevice||isEmptied(facts,path))return named(facts,"read");if(code==="EBUSY")return named(facts,isMountedReadOnly(
facts,path)?"write":void 0);if(code==="EROFS")return named(facts,isWriteProtected(facts,path)?"write":void 0);let isRefused=(code==="EACCES"||code==="EPERM")&&isAllowed&&
isMarked(facts);return named(facts,isRefused?isReading?"read":"write":void 0)}function isEmptied({mounts,usual},path){let{at,type}=mountOf(mounts,path)??{};return type===
"tmpfs"&&usual!==void 0&&(at===usual||at?.startsWith(`${usual}/`)===!0)}var isWriteProtected=(facts,path)=>isMarked(facts)||isMountedReadOnly(facts,path);function isMountedReadOnly({
mounts},path){let mount=mountOf(mounts,path);return mount?.isReadOnly===!0&&!mount.isFileSystemReadOnly}var deniedByPolicy=["ENETUNREACH","ENETDOWN","EPERM","EA\
CCES"],notReached=["dns","refused","timeout"];function sandboxOfNetwork(facts,{reason,code=""}){if(!isMarked(facts))return;let isCutOff2=facts.onlyLoopback||saysNoNetwork(
facts.env),isStopped=deniedByPolicy.includes(code)||isCutOff2&&notReached.includes(reason)||setsProxy(facts.env)&&(reason==="proxy"||reason==="dns");return named(
facts,isStopped?"network":void 0)}function sandboxOfNothing(facts,isDevice){let{root,config}=facts;return isDevice||isEmptied(facts,root)||isEmptied(facts,config)?
named(facts,"read"):isMountedReadOnly(facts,config)?named(facts,"write"):thrownAway(facts)}var passing=["tmpfs","ramfs","overlay"];function thrownAway(facts){let{
env,mounts,root,config}=facts;if([root,config].some(path=>passing.includes(mountOf(mounts,path)?.type??""))&&saysSandbox(env))return named(facts,"ephemeral");let isMasked=[
root,config,`${root}/accounts`].some(path=>isEmptied(facts,path));return named(facts,isMasked?"ephemeral":void 0)}var isCutOff=facts=>isMarked(facts)&&(facts.onlyLoopback||
saysNoNetwork(facts.env));var INNATE=/^(?:lo|sit0|tunl0|ip6tnl0|gre0|gretap0|erspan0|ip6gre0|ip_vti0|ip6_vti0)$/;function hasOnlyLoopback(table){let devices=[...table.matchAll(/([^\s:]+):/g)].
map(([,name=""])=>name);return devices.length>0&&devices.every(name=>INNATE.test(name))}var hasNoNewPrivileges=status=>status.split(`
`).includes("NoNewPrivs:	1");function sandboxFacts(context,platform=process.platform){let fromSystem=path=>platform==="win32"?"":fromProc(path);return{env:context.env,mounts:parseMounts(fromSystem(
"/proc/self/mountinfo")),noNewPrivileges:hasNoNewPrivileges(fromSystem("/proc/self/status")),onlyLoopback:hasOnlyLoopback(fromSystem("/proc/self/net/dev")),root:rootFolder(
context),config:configPath(context),usual:usualFolder(context)}}function fromProc(path){try{return readFileSync(path,"utf8")}catch{return""}}var isBehindDevice=path=>nearest(
path)?.isCharacterDevice()===!0;function fileTrouble(path,code,isReading){let stat=nearest(path),isAllowed=stat!==void 0&&mayDo(stat,isReading?256:128);return{path,
code,isReading,isDevice:stat?.isCharacterDevice()===!0&&!path.startsWith("/dev/"),isAllowed}}function mayDo({uid,mode},right){let us=process.geteuid?.();return us===
0||us===uid&&(mode&right)!==0}function nearest(path){try{let found=lstatSync(path,{throwIfNoEntry:!1});if(found)return found}catch{}return dirname(path)===path?
void 0:nearest(dirname(path))}function foldersNeeded({root,config}){let ofConfig=dirname(config);return ofConfig===root||ofConfig.startsWith(join(root,"/"))?[root]:
[root,ofConfig]}export{issuesInside,isMisnamed,mendEntry,renamed,withRegion,withProject,withName,paste,setVariable,ownerAt,remedyAt,remedyFor,oddAccount,withWhatIsHere,withTargets,
reachText,firstNames,MOST_SECRET_BYTES,usableSecret,usernameIn,usable,remainingWishes,hasNoUse,isOver,inLogin,ago,isVerdict,loginAdvice,finishedBefore,usedBefore,
pasteMistake,kindOf2 as kindOf,sandboxOfFile,sandboxOfNetwork,sandboxOfNothing,thrownAway,isCutOff,sandboxFacts,isBehindDevice,fileTrouble,foldersNeeded};
