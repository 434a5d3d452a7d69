import{deriveName}from"./chunk-KMKRX7Z3.js";import{createServer}from"./chunk-6GC3MODC.js";import{authorizationServer}from"./chunk-HTNZSLCW.js";
import{fetchMe}from"./chunk-OKYID2EU.js";import{createTransport,freshTokens,readClient,withTokensOf,writeClient}from"./chunk-DJLPZH5X.js";import{domainRegion,
parsePastedAddress,quotable}from"./chunk-UB3PRJ5U.js";import{MixpanelError,Name,NonEmpty,PlaceholderMeta,Region,Secret,SecretText,UnixSeconds,accountFolder,
accountsFolder,array,assertWritable,basename,changeConfig,chooseProject,compareIds,customHeaders,describeIssues,dirname,ensureFolder,environmentProject,environmentRegion,
exists,folderLock,givenPath,inflightPath,is,join,literal,looseObject,lstatSync,mkdirSync,oauthFolder,optional,organizationName,plainJson,projectOf,projects,readConfig,
readCredential,readJson,readMe,realpathSync,regions,removeFile,removeFolder,renameFolder,resolve,rootFolder,safeParse,scrub,shellQuote,storageError,userOf,withLock,
writeAtomic,writeMe,writeTokens}from"./chunk-BTU343RA.js";var MOST_AVAILABLE=50,MOST_IN_MESSAGE=10;function pickForTwoShot(wish){let command="mp login --start",certain=explicitOrNone(wish,command);if(certain)return certain;
let{compatible,notDemo,filtered}=funnel(wish),[sole]=compatible;if(!sole)throw needsRegionSwitch(wish,projects(wish.me),command);if(compatible.length===1)return picked(
wish,"sole_survivor",sole);let[survivor]=filtered;return survivor&&filtered.length===1?picked(wish,"sole_survivor_filtered",survivor):survivor?fromPrimaryOrganization(
wish,"primary_org_lowest_id",filtered):notDemo.length>0?fromPrimaryOrganization(wish,"fallback_with_unintegrated",notDemo):fromPrimaryOrganization(wish,"fallbac\
k_with_demos",compatible)}function pickForPerson(wish,canAsk){let certain=explicitOrNone(wish,"mp login");if(certain)return certain;let listed=projects(wish.me),
[sole]=listed;if(sole&&listed.length===1)return pickedHere(wish,"sole_survivor",sole,"mp login");if(canAsk)return{ask:listed};let again=loginWithProject(wish.region);
throw new MixpanelError("NEEDS_PROJECT_SELECTION",`This login reaches ${listed.length} projects, and nobody can be asked which one to use. Run: ${again}`,{details:{
projects:listed.map(idAndName)},next:[{command:again,label:"Log in and say which project to use"}]})}function pickChosen(wish,chosen){return pickedHere(wish,"tt\
y_picker",chosen,"mp login")}var availableProjects=me=>projects(me).slice(0,MOST_AVAILABLE).map(idAndName);function explicitOrNone(wish,command){let id=wish.project??
wish.variable;if(id===void 0)return wish.me.projects.length===0?{project:null,pick:described(wish,"no_projects")}:void 0;let project=projectOf(wish.me,id);if(!project)
throw notVisible(wish,id,command);return pickedHere(wish,"explicit",project,command)}function notVisible(wish,id,command){let available=availableProjects(wish.me),
ids=available.slice(0,MOST_IN_MESSAGE).map(project=>project.id),more=wish.me.projects.length-ids.length,reached=ids.length===0?"no project at all":`${ids.join("\
, ")}${more>0?` and ${more} more`:""}`,details={project:id,available_projects:available};if(wish.project===void 0)return new MixpanelError("CONFIG_ERROR",`MP_PR\
OJECT_ID is ${id}, a project that this login does not reach; it reaches ${reached}. Correct the variable or run: unset MP_PROJECT_ID`,{details,next:[{command:"u\
nset MP_PROJECT_ID",label:"Do without the variable"}]});let message=`This login does not reach the project ${id}; it reaches ${reached}.`;if(command!=="mp login")
return new MixpanelError("PROJECT_NOT_FOUND",message,{details});let again=loginWithProject(wish.region);return new MixpanelError("PROJECT_NOT_FOUND",`${message}\
 Run: ${again}`,{details,next:[{command:again,label:"Log in with one of its projects"}]})}function pickedHere(wish,method,project,command){if(!isInRegion(project,
wish.region))throw needsRegionSwitch(wish,[project],command);return picked(wish,method,project)}function picked(wish,method,project){return{project:{id:project.
id,name:project.name||project.id},pick:described(wish,method)}}function fromPrimaryOrganization(wish,method,pool){let largest=[],group=[];for(let project2 of[...pool].
sort((a,b)=>compareOrganizations(a,b)||compareIds(a.id,b.id)))(!group[0]||compareOrganizations(group[0],project2)!==0)&&(group=[]),group.push(project2),group.length>
largest.length&&(largest=group);let lowest=largest[0],{project,pick}=picked(wish,method,lowest);return{project,pick:{...pick,primary_org_id:lowest.organization_id==
null?null:String(lowest.organization_id),primary_org_name:organizationName(wish.me,lowest.organization_id),primary_org_survivor_count:largest.length}}}function compareOrganizations({
organization_id:a},{organization_id:b}){return a==null||b==null?+(a==null)-+(b==null):compareIds(a,b)}function funnel({me,region}){let compatible=me.projects.filter(
project=>isInRegion(project,region)),notDemo=compatible.filter(project=>project.is_demo!==!0);return{compatible,notDemo,filtered:notDemo.filter(project=>project.
has_integrated===!0)}}var isInRegion=({domain},region)=>!domain||domainRegion(domain)===region;function described(wish,method){let all=wish.me.projects,{compatible,
notDemo,filtered}=method==="explicit"?{compatible:all,notDemo:all,filtered:all}:funnel(wish);return{auto_picked:method!=="explicit"&&method!=="tty_picker",method,
primary_org_id:null,primary_org_name:null,primary_org_survivor_count:null,accessible_project_count:all.length,region_compatible_count:compatible.length,filtered_count:filtered.
length,demo_excluded:compatible.length-notDemo.length,unintegrated_excluded:notDemo.length-filtered.length}}function needsRegionSwitch(wish,found,command){let located=found.
map(({id,name,domain=""})=>({id,name,domain,region:domainRegion(domain)??null})),count=region=>located.filter(project=>project.region===region).length,others=regions.
filter(region=>region!==wish.region),known=others.filter(region=>count(region)>0).sort((a,b)=>count(b)-count(a)),next=(known.length>0?known:others).map(region=>({
command:`${command} --region ${region}`,label:`Log in to the region ${region}${count(region)>0?`, which has ${count(region)} of them`:""}`})),[first]=located,what=first&&
located.length===1?`The project ${first.id} is`:`All ${located.length} projects are`;return new MixpanelError("NEEDS_REGION_SWITCH",`${what} in another region t\
han ${wish.region}, where you logged in. Run: ${next.map(step=>step.command).join(" or: ")}`,{details:{auth_region:wish.region,cross_region_projects:located},next})}
var loginWithProject=region=>`mp login${region==="us"?"":` --region ${region}`} --project <id>`,idAndName=({id,name})=>({id,name});var builtin=process.getBuiltinModule("node:crypto");var createHash=builtin.createHash;var randomBytes=builtin.randomBytes;var timingSafeEqual=builtin.timingSafeEqual;var isSecret=(text,secret)=>timingSafeEqual(digest(text),digest(secret.reveal())),digest=text=>createHash("sha256").update(text).digest();var style=`
:root{color-scheme:light dark;--page:#f4f3f8;--card:#fff;--text:#1b1a22;--soft:#56545f;--line:#dedce8;--good:#0b6b46;--bad:#a5262b;--code:#efedf5}
@media (prefers-color-scheme:dark){:root{--page:#121118;--card:#1d1b26;--text:#f2f0f8;--soft:#b7b3c4;--line:#363244;--good:#63d3a0;--bad:#ff9a97;--code:#2a2736}\
}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;min-height:100svh;display:grid;place-items:center;padding:1.5rem;background:var(--page);color:var(--text);font:1rem/1.55 system-u\
i,-apple-system,"Segoe UI",Roboto,sans-serif}
main{width:100%;max-width:30rem;padding:2.5rem 2rem;border:1px solid var(--line);border-radius:1rem;background:var(--card);text-align:center;animation:appear .2\
5s ease-out}
svg{width:3.5rem;height:3.5rem;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.good{color:var(--good)}
.bad{color:var(--bad)}
h1{margin:1rem 0 .5rem;font-size:1.5rem;line-height:1.25;text-wrap:balance}
p{margin:.75rem 0 0;color:var(--soft);overflow-wrap:anywhere;text-wrap:balance}
.next{margin-top:1.5rem;padding-top:1.25rem;border-top:1px solid var(--line);color:var(--text);font-weight:600}
code{padding:.1em .4em;border-radius:.35em;background:var(--code);color:var(--text);font:.9em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
@keyframes appear{from{opacity:0;transform:translateY(.4rem)}}
@media (prefers-reduced-motion:reduce){main{animation:none}}
`,styleHash=createHash("sha256").update(style).digest("base64"),headers={"content-type":"text/html; charset=utf-8","cache-control":"no-store","content-security-\
policy":`default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,"cross-origin-opener-policy":"same-or\
igin","referrer-policy":"no-referrer","x-content-type-options":"nosniff"},tick='<svg class="good" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12"\
 r="10"/><path d="m7.5 12.5 3 3 6-6.5"/></svg>',cross='<svg class="bad" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path d="m8.5 8.5\
 7 7m0-7-7 7"/></svg>',approvedPage=()=>page("Login approved",tick,["Mixpanel has passed your approval on to the program on this computer that asked for it. It \
goes on by itself."]),deniedPage=(error,description)=>page("Login not approved",cross,[`Mixpanel answered <code>${escaped(error)}</code>${description?`: ${escaped(
description)}`:"."}`,"Nothing was changed. To try again, start the login once more."]),otherPage=()=>page("Not the login in progress",cross,["This address does \
not belong to the login that this computer is waiting for. If you are logging in, open the address that was printed last."]),page=(title,picture,paragraphs)=>({
headers,html:`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} \u2013 Mixpanel</title>
<style>${style}</style>
</head>
<body>
<main>
${picture}
<h1>${title}</h1>
${paragraphs.map(text=>`<p>${text}</p>`).join(`
`)}
<p class="next">You can close this tab.</p>
</main>
</body>
</html>
`}),entities={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},escaped=text=>text.replace(/[&<>"']/g,character=>entities[character]??"");var callbackPorts=[19284,19285,19286,19287],redirectUriOf=port=>`http://localhost:${port}${PATH}`,PATH="/callback",PATIENCE_MS=1e4;async function listenForCallback(state,options={}){
let{ports=callbackPorts,hosts=["127.0.0.1","::1"]}=options;for(let port of ports){let arrived=()=>{},callback=new Promise(resolve2=>{arrived=resolve2}),servers=await bind(
port,hosts,(request,response)=>answer(request,response,port,state,arrived));if(servers)return{redirectUri:redirectUriOf(port),callback,close:()=>servers.forEach(
closeNow)}}let next={command:"mp login --start",label:"Log in in two steps, for which no port is needed"};throw new MixpanelError("OAUTH_PORT_ERROR",`The browse\
r must be sent back to one of the ports ${ports.join(", ")} of this machine, and none of them is free. End what uses them (other logins, perhaps), or run: ${next.
command}`,{details:{ports},next:[next]})}async function bind(port,hosts,listener){let servers=[];for(let host of hosts){let server=createServer({maxHeaderSize:65536,
headersTimeout:PATIENCE_MS,requestTimeout:PATIENCE_MS,connectionsCheckingInterval:PATIENCE_MS/4},listener);try{await listen(server,port,host),servers.push(server)}catch(error){
if(isFamilyMissing(error))continue;servers.forEach(closeNow);return}}return servers.length>0?servers:void 0}var listen=(server,port,host)=>new Promise((resolve2,reject)=>{
server.once("error",reject),server.listen({port,host,exclusive:!0},()=>{server.off("error",reject),server.on("error",()=>{}),resolve2()})});function isFamilyMissing(error){
let{code}=error;return code==="EADDRNOTAVAIL"||code==="EAFNOSUPPORT"}function closeNow(server){server.close(),server.closeAllConnections()}function answer(request,response,port,state,arrived){
let found=judge(request,port,state);if(typeof found=="number"){send(response,found,otherPage());return}response.once("close",()=>arrived(found)),send(response,200,
found.kind==="code"?approvedPage():deniedPage(found.error,found.description))}function judge({url="",method,headers:headers2},port,state){let{path,query}=target(
url);return isOurs(headers2.host??"",port)?path!==PATH?404:method!=="GET"?405:callbackOf(query,state)??400:421}function target(url){let at=url.indexOf("?"),[path,
query]=at<0?[url,""]:[url.slice(0,at),url.slice(at+1)];return{path,query:new URLSearchParams(query)}}var isOurs=(host,port)=>[`localhost:${port}`,`127.0.0.1:${port}`,
`[::1]:${port}`].includes(host.toLowerCase());function callbackOf(query,state){let only=name=>{let values=query.getAll(name);return values.length===1&&values[0]||
void 0},given=only("state");if(given===void 0||!isSecret(given,state))return;let[code,error,description]=[only("code"),only("error"),only("error_description")];
return error!==void 0?{kind:"denied",error:quotable(error),...description&&{description:quotable(description)}}:code===void 0||query.has("error")?void 0:{kind:"\
code",code:new Secret(code)}}function send(response,status,{html,headers:headers2}){let all={...headers2,connection:"close",...status===405&&{allow:"GET"}};response.
writeHead(status,all).end(html)}var newVerifier=()=>new Secret(randomBytes(64).toString("base64url")),challengeOf=verifier=>createHash("sha256").update(verifier.reveal()).digest("base64url"),newState=()=>new Secret(
randomBytes(32).toString("base64url"));var DAY_MS=1440*60*1e3,cachedClient=(context,region)=>readClient(context,region);async function clientFor(context,server,region,redirectUri2){let cached=cachedClient(
context,region);if(cached?.redirect_uri===redirectUri2&&(isRecent(context,cached)||await server.isKnown(cached)))return cached;let registered=await server.register(
redirectUri2);return writeClient(context,registered),registered}function isRecent(context,{created_at:at}){let age=context.now()-(typeof at=="number"?at*1e3:Date.
parse(at));return age>=0&&age<DAY_MS}var entries={region:Region,client_id:NonEmpty,redirect_uri:NonEmpty,pkce_verifier:SecretText,state:SecretText,created_at:UnixSeconds,expires_at:UnixSeconds},InflightLogin=looseObject(
entries),InflightFile=looseObject({schema_version:literal(1,"must be 1"),...entries,others:optional(array(InflightLogin),[])});var INFLIGHT_SECONDS=600,SCHEMA_VERSION=1,LOCK_WAIT_MS=1e4;async function addInflight(context,login){await locked(context,()=>write(context,[login,...readable(context).
filter(other=>isLive(context,other))]))}function findInflight(context,state){let logins=read(context),found=logins.find(login=>isSecret(state.reveal(),login.state));
if(found?!isLive(context,found):!logins.some(login=>isLive(context,login)))throw startOver("OAUTH_INFLIGHT_EXPIRED",`This login was begun more than ${INFLIGHT_SECONDS/
60} minutes ago and can no longer be finished.`);if(found)return found;throw new MixpanelError("OAUTH_STATE_MISMATCH","That address belongs to none of the login\
s that were begun here. Paste the address that the browser ended on after you opened the link printed last, or begin again: mp login --start",{next:[{command:"m\
p login --finish '<address>'",label:"Paste the right address"},{command:startAgain,label:"Begin again"}]})}async function removeInflight(context,state){await locked(
context,()=>{let logins=readable(context),left=logins.filter(login=>!isSecret(state.reveal(),login.state)&&isLive(context,login));left.length>0?write(context,left):
logins.length>0&&removeFile(inflightPath(context))})}var isLive=(context,login)=>context.now()<login.expires_at*1e3;function locked(context,work){return ensureFolder(
context,oauthFolder(context),rootFolder(context)),withLock(`${inflightPath(context)}.lock`,LOCK_WAIT_MS,work)}function write(context,[latest,...others]){let file={
schema_version:SCHEMA_VERSION,...latest,...others.length>0&&{others}};writeAtomic(context,inflightPath(context),plainJson(file),{root:rootFolder(context)})}function readable(context){
try{return read(context)}catch(error){if(error instanceof MixpanelError&&error.code.startsWith("OAUTH_INFLIGHT_"))return[];throw error}}function read(context){let path=inflightPath(
context),text=readCredential(context,path);if(text===void 0)throw startOver("OAUTH_INFLIGHT_MISSING",`No login is in flight: there is no ${path}.`);let value=parse(
text),version=isObject(value)?value.schema_version:void 0;if(typeof version=="number"&&version>SCHEMA_VERSION)throw startOver("OAUTH_INFLIGHT_SCHEMA_TOO_NEW",`${path}\
 was written by a newer version of this program (schema ${version}).`);let result=safeParse(InflightFile,value);if(!result.success)throw startOver("OAUTH_INFLIG\
HT_CORRUPT",`${path} cannot be used: ${describeIssues(result.issues)}.`);let{schema_version:_version,others,...latest}=result.output;return[latest,...others]}function parse(text){
try{return JSON.parse(text)}catch{return}}var isObject=value=>typeof value=="object"&&value!==null,startAgain="mp login --start",startOver=(code,what)=>new MixpanelError(
code,`${what} Begin again: ${startAgain}`,{next:[{command:startAgain,label:"Begin a login"}]});var LOCK_WAIT_MS2=35e3;function createPlaceholder(context,meta){let accounts=accountsFolder(context);ensureFolder(context,accounts,rootFolder(context));let folder=join(
accounts,`.tmp-${randomBytes(4).toString("hex")}`);try{mkdirSync(folder,448)}catch(error){throw storageError(folder,"cannot be made",error)}try{writeMeta(context,
folder,meta)}catch(error){throw removeFolder(folder),error}return folder}function writeMeta(context,folder,meta){writeAtomic(context,metaPath(folder),plainJson(
meta),{root:rootFolder(context)})}function readMeta(context,folder){return readJson(context,metaPath(folder),PlaceholderMeta,corrupt)}async function moveIntoPlace(context,folder,name){
let target2=accountFolder(context,name);await withLock(folderLock(target2),LOCK_WAIT_MS2,()=>{exists(target2)?(ensureFolder(context,target2,rootFolder(context)),
readCredential(context,join(target2,"tokens.json")),renameFolder(join(folder,"tokens.json"),join(target2,"tokens.json")),exists(join(folder,"me.json"))?renameFolder(
join(folder,"me.json"),join(target2,"me.json")):removeFile(join(target2,"me.json")),removeFile(join(target2,"bridged")),removeFolder(folder)):(renameFolder(folder,
target2),removeFile(metaPath(target2)))})}function placeholderAt(context,path){let given=resolve(givenPath(context,path)),accounts=accountsFolder(context),isInside=/^\.tmp-[^/]+$/.
test(basename(given))&&isSameFolder(dirname(given),accounts),folder=join(accounts,basename(given));if(!isInside||!isFolder(folder))throw new MixpanelError("INVA\
LID_ARGS",`--resume takes the folder that an earlier answer named, ${join(accounts,".tmp-\u2026")}, as it is, and there is no such folder at the path given. To \
begin a new login: mp login --start`,{next:[{command:"mp login --start",label:"Begin a new login"}]});return folder}function isFolder(path){try{return lstatSync(
path).isDirectory()}catch{return!1}}function isSameFolder(a,b){try{return realpathSync(a)===realpathSync(b)}catch{return!1}}var metaPath=folder=>join(folder,"me\
ta.json"),corrupt=(path,reason)=>new MixpanelError("OAUTH_PLACEHOLDER_META_CORRUPT",`${path} cannot be used: ${reason}. It says which region the tokens beside i\
t are for; nothing was changed. To log in anew: mp login --start`,{details:{path},next:[{command:"mp login --start",label:"Begin a new login"}]});function checkWishes(context,{name},region){environmentProject(context.env);let config=readConfig(context);if(name!==void 0)return checkName(name),accountToRenew(
config,name,"oauth_browser",region)&&name}function checkName(name){if(!is(Name,name))throw new MixpanelError("INVALID_ARGS","The name of an account must be 1 to\
 64 letters, digits, '_' or '-'.")}function accountToRenew(config,name,type,region){let account=Object.hasOwn(config.accounts,name)?config.accounts[name]:void 0;
if(!account||account.type===type&&account.region===region)return account;let command=`mp account remove ${name} --yes`;throw new MixpanelError("ACCOUNT_EXISTS",
`The account "${name}" exists already, with type ${account.type} in region ${account.region}, and this login is for type ${type} in region ${region}. Choose ano\
ther --name, or remove the account first: ${command}`,{details:{account:name,type:account.type,region:account.region},next:[{command,label:"Forget the account t\
here is, then log in again"}]})}var beginTwoShot={command:"mp login --start",label:"Begin a new login"};function denied({error,description},again){let answer2=description===void 0?error:`${error}\
 (${description})`;return new MixpanelError("OAUTH_AUTH_DENIED",`Mixpanel did not approve the login: it answered ${answer2}. To try again: ${again.command}`,{details:{
error,...description!==void 0&&{error_description:description}},next:[again]})}function resumeStep(folder,{name,project},fault){let words=["mp login --resume",shellQuote(
folder)];return fault==="ACCOUNT_EXISTS"?words.push("--name <name>"):name!==void 0&&words.push(`--name ${name}`),fault==="PROJECT_NOT_FOUND"||fault==="NEEDS_PRO\
JECT_SELECTION"?words.push("--project <id>"):project!==void 0&&words.push(`--project ${project}`),{command:words.join(" "),label:"Go on with this login; nothing\
 has to be approved again"}}function publishFailed(error,folder,wishes){let{code,message,next}=asMixpanelError(error),resume=resumeStep(folder,wishes,code),hint=resumeStep(
folder,{}),details=error instanceof MixpanelError?error.details:void 0;return new MixpanelError("LOGIN_FINISH_PUBLISH_FAILED",`You are logged in, but the accoun\
t could not be set up: ${message} The login is kept. To go on with it: ${resume.command}`,{details:{placeholder_dir:folder,original_code:code,original_message:message,
...details&&{original_details:details}},cause:error,next:[...next.filter(step=>step.command.startsWith("unset ")),resume],hint})}function resumable(error,folder,wishes){
let{code,message,details,cause,next,retryable}=asMixpanelError(error),resume=resumeStep(folder,wishes,code);return new MixpanelError(code,`${message} You are lo\
gged in, and the login is kept. To go on with it: ${resume.command}`,{details:{...details,placeholder_dir:folder},cause:cause??error,next:[resume,...next],retryable,
hint:resumeStep(folder,{})})}function asMixpanelError(error){if(error instanceof MixpanelError)return error;let text=error instanceof Error?`${error.name}: ${error.
message}`:"something that is no Error was thrown";return new MixpanelError("INTERNAL_ERROR",`This is a bug in mixpanel-auth: ${scrub(text)}.`,{cause:error})}function loginEdits(config,name,record,project){let existing=Object.hasOwn(config.accounts,name)?config.accounts[name]:void 0,fills=existing?.default_project===
void 0&&project!==void 0,written=fills?{...record,default_project:project}:record,keepsPin=existing!==void 0&&!fills&&config.active.account===name;return[...existing?
Object.entries(written).map(([key,value])=>({path:["accounts",name,key],value})):[newTable(name,written)],{path:["active","account"],value:name},...keepsPin?[]:
[{path:["active","workspace"],value:void 0}]]}function newTable(name,record){let entries2=Object.entries(record).flatMap(([key,value])=>value===void 0?[]:[[key,
value]]);return{path:["accounts",name],value:Object.fromEntries(entries2)}}async function pickWithPerson(person,wish){let{choose}=person,found=pickForPerson(wish,choose!==void 0);if(!("ask"in found)||!choose)return found;let choices=found.
ask.map(({id:id2,name,organization_name:organization})=>({value:id2,label:name,hint:organization===null?id2:`${id2}, ${organization}`})),id=await choose("Which \
project?",choices),chosen=found.ask.find(project=>project.id===id);if(!chosen)throw new MixpanelError("INVALID_ARGS","No project was chosen.");return pickChosen(
wish,chosen)}async function pickIfCertain(context,person,wish){try{return await pickWithPerson(person,wish)}catch(error){if(!(error instanceof MixpanelError))throw error;
if(error.code==="NEEDS_REGION_SWITCH")context.warn(`No project is chosen: ${error.message}`);else if(error.code!=="NEEDS_PROJECT_SELECTION")throw error;return pickForTwoShot(
{...wish,me:{...wish.me,projects:[]}})}}function keepProject(context,name,id,wanted,me){wanted!==void 0&&wanted!==id&&context.warn(`--project is ignored: the ac\
count "${name}" keeps its project ${id}. To change it: mp project use ${wanted}`);let known=projectOf(me,id),count=me.projects.length;return{project:{id,...known&&
{name:known.name}},pick:{auto_picked:!1,method:"explicit",primary_org_id:null,primary_org_name:null,primary_org_survivor_count:null,accessible_project_count:count,
region_compatible_count:count,filtered_count:count,demo_excluded:0,unintegrated_excluded:0}}}var TYPE="oauth_browser",LOCK_WAIT_MS3=5e3,KEPT_ME_MS=600*1e3,publish=(context,transport,login)=>withLock(folderLock(`${login.folder}.publish`),LOCK_WAIT_MS3,()=>publishAlone(
context,transport,login));async function publishAlone(context,transport,login){let{folder,meta,wishes}=login,{region}=meta,config=readConfig(context),target2=existingAccount(
context,config,login),holder=holderOf(login),{expires_at:expiresAt}=await freshTokens(context,transport,holder),me=readMe(context,folder,KEPT_ME_MS)??await askMe(
context,transport,config,login,holder),kept=target2?.account.default_project,picked2=target2&&kept!==void 0?keepProject(context,target2.name,kept,wishes.project,
me):await login.pick({me,region,project:wishes.project}),name="";return await changeConfig(context,before=>{let found=existingAccount(context,before,login);return name=
found?.name??wishes.name??meta.account??deriveName(me,taken=>Object.hasOwn(before.accounts,taken)),found||writeMeta(context,folder,{...meta,name}),loginEdits(before,
name,{type:TYPE,region},picked2.project?.id)}),await moveIntoPlace(context,folder,name),{account:{name,type:TYPE,region},me,expiresAt,...picked2}}function existingAccount(context,config,{
meta,wishes}){let wanted=wishes.name??meta.account??void 0,name=wanted??meta.name??void 0;if(name===void 0)return;if(wanted===void 0){let{type,region}=Object.hasOwn(
config.accounts,name)&&config.accounts[name]||{};if(!(type===TYPE&&region===meta.region&&!exists(`${accountFolder(context,name)}/tokens.json`)))return}let account=accountToRenew(
config,name,TYPE,meta.region);return account&&{name,account}}function holderOf({folder,meta,again}){let advice=`${again.label}: ${again.command}`;return{region:meta.
region,folder,whose:"this login",advice,next:[again]}}async function askMe(context,transport,config,{folder,meta,wishes},holder){let me=await withTokensOf(context,
transport,holder,authorization=>fetchMe(context,transport,{region:meta.region,authorization,headers:customHeaders(context.env,config,void 0),accountName:wishes.
name??meta.account??"(new)",accountType:TYPE,remedy:holder}));return writeMe(context,folder,me),me}async function redeemInto(context,server,{region,client_id,redirect_uri,code,verifier,account}){let created_at=Math.floor(context.now()/1e3),meta={schema_version:1,
region,created_at,client_id,...account&&{account}},folder=createPlaceholder(context,meta);try{assertWritable(context,folder),await context.uninterrupted(async()=>{
let tokens=await server.exchange({clientId:client_id,redirectUri:redirect_uri,code,verifier});writeTokens(context,folder,tokens)})}catch(error){throw removeFolder(
folder),error}return{folder,meta}}async function loginStart(context,{region=environmentRegion(context.env)??"us"}={}){return withTransport(context,async transport=>{let server=authorizationServer(
context,transport,region),client=await clientFor(context,server,region,redirectUri(context,region)),[state,verifier]=[newState(),newVerifier()],now=Math.floor(context.
now()/1e3),login={region,client_id:client.client_id,redirect_uri:client.redirect_uri,pkce_verifier:verifier,state,created_at:now,expires_at:now+INFLIGHT_SECONDS};
return await addInflight(context,login),{authorize_url:server.authorizeUrl({clientId:client.client_id,redirectUri:client.redirect_uri,state,challenge:challengeOf(
verifier)}),redirect_uri:client.redirect_uri,expires_at:login.expires_at,region,inflight_path:inflightPath(context)}})}function redirectUri(context,region){let known=callbackPorts.
map(redirectUriOf),cached=cachedClient(context,region)?.redirect_uri;return cached!==void 0&&known.includes(cached)?cached:known[0]}async function loginFinish(context,pasted,wishes={}){
let address=parsePastedAddress(pasted);if(address.kind==="denied")throw denied(address,beginTwoShot);let login=findInflight(context,address.state),account=checkWishes(
context,wishes,login.region);return withTransport(context,async transport=>{let server=authorizationServer(context,transport,login.region),unpublished=await tryAgain(
()=>redeemInto(context,server,{...login,code:address.code,verifier:login.pkce_verifier,account}));try{return await settle(context,transport,{...unpublished,wishes,
...twoShot(context)})}finally{await forget(context,login.state)}})}async function loginResume(context,path,wishes={}){let folder=placeholderAt(context,path),meta=readMeta(
context,folder)??{schema_version:1,region:"us",created_at:context.now()/1e3};return checkWishes(context,wishes,meta.region),withTransport(context,transport=>settle(
context,transport,{folder,meta,wishes,...twoShot(context)}))}var twoShot=context=>({pick:wish=>pickForTwoShot({...wish,variable:environmentProject(context.env)}),
again:beginTwoShot});async function settle(context,transport,login){try{return resultOf(await publish(context,transport,login))}catch(error){let code=error instanceof
MixpanelError?error.code:void 0;throw code==="NEEDS_REGION_SWITCH"&&removeFolder(login.folder),code==="NEEDS_REGION_SWITCH"||code==="OAUTH_REFRESH_REVOKED"||code===
"OAUTH_TOKEN_ERROR"||!exists(`${login.folder}/tokens.json`)?error:publishFailed(error,login.folder,login.wishes)}}var resultOf=({account,me,project,pick})=>({account,
user:userOf(me),project,project_pick:pick,next:[...chooseProject(account.name,!0)]});async function tryAgain(exchange){try{return await exchange()}catch(error){
if(!(error instanceof MixpanelError))throw error;let paste={command:"mp login --finish '<address>'",label:"Paste the same address again"};throw error.code==="NE\
TWORK_ERROR"||error.code==="STORAGE_ERROR"?extended(error,"Nothing is lost: paste the same address again",[paste]):error.code==="OAUTH_TOKEN_ERROR"?extended(error,
"A code is good for one use and a short time: open the link again for a new one, or begin a new login",[beginTwoShot]):error}}var extended=(error,advice,next)=>new MixpanelError(
error.code,`${error.message} ${advice}: ${next.map(step=>step.command).join(", or ")}`,{...error.details&&{details:error.details},cause:error.cause,retryable:error.
retryable,next});async function forget(context,state){try{await removeInflight(context,state)}catch(error){if(!(error instanceof MixpanelError))throw error;context.
warn(`The finished login is still listed as being in flight: ${error.message}`)}}async function withTransport(context,work){let transport=createTransport(context);
try{return await work(transport)}finally{await transport.close()}}export{isSecret,listenForCallback,newVerifier,challengeOf,newState,clientFor,checkWishes,checkName,accountToRenew,beginTwoShot,denied,resumable,pickWithPerson,pickIfCertain,
keepProject,loginEdits,publish,redeemInto,loginStart,loginFinish,loginResume,resultOf,withTransport};
