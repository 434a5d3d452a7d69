import{deriveName}from"./chunk-BNKWNKCK.js";import{createServer}from"./chunk-E3A4NPLQ.js";import{fetchMe}from"./chunk-TPN2RG7W.js";import{distrustClient,
freshTokens,isUnknownClient,withTokensOf}from"./chunk-TZJS5ZFO.js";import{domainRegion}from"./chunk-CV2RPZZ7.js";import{Fault,MixpanelError,PlaceholderMeta,
Secret,accountFolder,accountOf,accountsFolder,asMixpanelError,assertWritable,availableProjects,basename,bridgedPath,changeConfig,chooseProject,commandFor,compareIds,
countsAsNone,customHeaders,dirname,ensureFolder,environmentProject,exists,finishTwoShot,folderLock,givenPath,isFault,join,loginCommand,loginEdits,lstatSync,mePath,
messageOf,mkdirSync,notReached,organizationName,plainJson,projectOf,projects,quotable,reachInWords,readConfig,readJson,readJsonText,readMe,realpathSync,regions,
removeFile,removeFolder,renameFolder,resolve,rootFolder,storageError,targetsNaming,tokensPath,userOf,version,withFolderLock,withLock,within,worded,writeAtomic,writeMe,
writeTokens}from"./chunk-H7O6CZ4C.js";var builtin=process.getBuiltinModule("node:crypto");var createHash=builtin.createHash;var randomBytes=builtin.randomBytes;var timingSafeEqual=builtin.timingSafeEqual;var isSecret=(text,secret)=>timingSafeEqual(digest(text),digest(secret.reveal())),digest=text=>createHash("sha256").update(text).digest();var style=`
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
let{ports=callbackPorts,hosts=["127.0.0.1","::1"]}=options,failure;for(let port of ports){let arrived=()=>{},callback=new Promise(resolve2=>{arrived=resolve2}),
bound=await bind(port,hosts,(request,response)=>answer(request,response,port,state,arrived));if(Array.isArray(bound))return{redirectUri:redirectUriOf(port),callback,
close:()=>bound.forEach(closeNow)};bound.code!=="EADDRINUSE"&&(failure=bound)}let code=failure&&(failure.code??failure.name);throw new Fault("OAUTH_PORT_ERROR",
{ports:[...ports],...code!==void 0&&{code}},{cause:failure})}async function bind(port,hosts,listener){let servers=[],missing;for(let host of hosts){let server=createServer(
{maxHeaderSize:65536,headersTimeout:PATIENCE_MS,requestTimeout:PATIENCE_MS,connectionsCheckingInterval:PATIENCE_MS/4},listener);try{await listen(server,port,host),
servers.push(server)}catch(error){if(missing=error,isFamilyMissing(missing))continue;return servers.forEach(closeNow),missing}}return missing&&servers.length===
0?missing:servers}var listen=(server,port,host)=>new Promise((resolve2,reject)=>{server.once("error",reject),server.listen({port,host,exclusive:!0},()=>{server.
off("error",reject),server.on("error",()=>{}),resolve2()})}),isFamilyMissing=({code})=>code==="EADDRNOTAVAIL"||code==="EAFNOSUPPORT";function closeNow(server){server.
close(),server.closeAllConnections()}function answer(request,response,port,state,arrived){let found=judge(request,port,state);if(typeof found=="number"){send(response,
found,otherPage());return}response.once("close",()=>arrived(found)),send(response,200,found.kind==="code"?approvedPage():deniedPage(found.error,found.description))}
function judge({url="",method,headers:headers2},port,state){let{path,query}=target(url);return isOurs(headers2.host??"",port)?path!==PATH?404:method!=="GET"?405:
callbackOf(query,state)??400:421}function target(url){let at=url.indexOf("?"),[path,query]=at<0?[url,""]:[url.slice(0,at),url.slice(at+1)];return{path,query:new URLSearchParams(
query)}}var isOurs=(host,port)=>[`localhost:${port}`,`127.0.0.1:${port}`,`[::1]:${port}`].includes(host.toLowerCase());function callbackOf(query,state){let only=name=>{
let values=query.getAll(name);return values.length===1&&values[0]||void 0},given=only("state");if(given===void 0||!isSecret(given,state))return;let[code,error,description]=[
only("code"),only("error"),only("error_description")];return error!==void 0?{kind:"denied",error:quotable(error),...description&&{description:quotable(description)}}:
code===void 0||query.has("error")?void 0:{kind:"code",code:new Secret(code)}}function send(response,status,{html,headers:headers2}){let all={...headers2,connection:"\
close",...status===405&&{allow:"GET"}};response.writeHead(status,all).end(html)}var newVerifier=()=>new Secret(randomBytes(64).toString("base64url")),challengeOf=verifier=>createHash("sha256").update(verifier.reveal()).digest("base64url"),newState=()=>new Secret(
randomBytes(32).toString("base64url"));function checkWishes(context,{name},region,renamed){environmentProject(context.env);let config=readConfig(context);if(name!==void 0)return accountToRenew(config,
name,"oauth_browser",region,renamed)&&name}function accountToRenew(config,name,type,region,renamed){let account=Object.hasOwn(config.accounts,name)?config.accounts[name]:
void 0;if(!account||account.type===type&&account.region===region)return account;let other=renamed&&{command:renamed("<name>"),label:"Keep it, and use another na\
me"},isTarget=targetsNaming(config,name).length>0,remove={command:isTarget?commandFor("mp account remove",name,"--force --yes"):commandFor("mp account remove",name,
"--yes"),label:`Or forget the account there is${isTarget?", although targets name it":""}, then do the same again`};throw new MixpanelError("ACCOUNT_EXISTS",`Th\
e account "${name}" exists already, with type ${account.type} in region ${account.region}, and this login is for type ${type} in region ${region}. Choose anothe\
r name${other?`: ${other.command}`:""}, or remove the account first: ${remove.command}`,{details:{account:name,type:account.type,region:account.region},next:other?
[other,remove]:[remove]})}function denied({error,description},next){let answer2=description===void 0?error:`${error} (${description})`;return new MixpanelError("OAUTH_AUTH_DENIED",`Mixpa\
nel did not approve the login: it answered ${answer2}. To try again: ${next.map(step=>step.command).join(", or ")}`,{details:{error,...description!==void 0&&{error_description:description}},
next})}function withAdvice(thrown,{advice,next}){let error=worded(thrown);return error?new MixpanelError(error.code,`${sentence(error.message)} ${advice}`,{...error.
details&&{details:error.details},cause:error.cause,retryable:error.retryable,next}):thrown}var isOver=error=>isFault(error,"NEEDS_REGION_SWITCH")&&error.details.
region_compatible_count===0;function over(error){let said=worded(error);if(!said)return error;let{code,message,details,next}=said;return new MixpanelError(code,
`The login ended without a project, and nothing of it is kept. ${message}`,{...details&&{details},next})}var isRefused=error=>isFault(error,"OAUTH_REFRESH_REVOK\
ED","OAUTH_TOKEN_ERROR")||isFault(error,"OAUTH_REFRESH_ERROR")&&!error.retryable,aboutTheProject=["PROJECT_NOT_FOUND","NEEDS_PROJECT_SELECTION","NEEDS_REGION_SW\
ITCH"];function faults(error){if(!isFault(error))return{name:!1,project:!1};let{code}=error,isVariable=isFault(error,"CONFIG_ERROR")&&error.details.available_projects!==
void 0;return{name:code==="ACCOUNT_EXISTS",project:isVariable||aboutTheProject.includes(code)}}function withoutFault({name,project},error){let fault=faults(error);
return{name:fault.name?void 0:name,project:fault.project?void 0:project}}function resumeStep(folder,wishes={},error){let fault=faults(error),{name=fault.name?"<\
name>":void 0,project=fault.project?"<id>":void 0}=withoutFault(wishes,error);return{command:loginCommand({resume:folder,name,project}),label:"Go on with this l\
ogin; nothing has to be approved again"}}function publishFailed(thrown,folder,wishes){let error=asMixpanelError(thrown,version),{code,message,details,next}=error,
resume=resumeStep(folder,wishes,error),what=`${isLoggedIn(error)?"You are logged in, but the":"The"} account could not be set up`;return new MixpanelError("LOGI\
N_FINISH_PUBLISH_FAILED",`${what}: ${sentence(message)} The login is kept. To go on with it: ${resume.command}`,{details:{placeholder_dir:folder,original_code:code,
original_message:message,...details&&{original_details:details}},cause:thrown,next:isLoggedIn(error)?[resume,...next]:[...next,resume],hint:resumeStep(folder)})}
function resumable(thrown,folder,wishes){let error=asMixpanelError(thrown,version),{code,message,details,cause,next,retryable}=error,resume=resumeStep(folder,wishes,
error),kept=isLoggedIn(error)?"You are logged in, and the login is kept.":"The login is kept.";return new MixpanelError(code,`${sentence(message)} ${kept} To go\
 on with it: ${resume.command}`,{details:{...details,placeholder_dir:folder},cause,next:[resume,...next],retryable:retryable&&code!=="INTERRUPTED",hint:resumeStep(
folder)})}var interrupted=(folder,wishes)=>resumable(new MixpanelError("INTERRUPTED","Interrupted."),folder,wishes),isLoggedIn=error=>!isFault(error,"AUTH_FAILE\
D")&&!isRefused(error),sentence=message=>/[.!?]$/.test(message)?message:`${message}.`;function pickForTwoShot(wish){let certain=explicitOrNone(wish);if(certain)return certain;let{compatible,notDemo,filtered}=funnel(wish),[sole]=compatible;if(!sole)
throw needsRegionSwitch(wish,projects(wish.me));if(compatible.length===1)return picked(wish,"sole_survivor",sole);let[survivor]=filtered;return survivor&&filtered.
length===1?picked(wish,"sole_survivor_filtered",survivor):survivor?fromPrimaryOrganization(wish,"primary_org_lowest_id",filtered):notDemo.length>0?fromPrimaryOrganization(
wish,"fallback_with_unintegrated",notDemo):fromPrimaryOrganization(wish,"fallback_with_demos",compatible)}function pickForPerson(wish,canAsk){let certain=explicitOrNone(
wish,{label:"Log in with one of its projects",command:wish.again({project:"<id>"})});if(certain)return certain;let listed=projects(wish.me),[sole]=listed;if(sole&&
listed.length===1)return pickedHere(wish,"sole_survivor",sole);if(canAsk)return{ask:listed};let again=wish.again({project:"<id>"});throw new MixpanelError("NEED\
S_PROJECT_SELECTION",`This login reaches ${listed.length} projects (${reachInWords(wish.me)}), and there is no terminal to ask which one to use. Run: ${again}`,
{details:{projects:listed.map(idAndName)},next:[{command:again,label:"Log in and say which project to use"}]})}function pickChosen(wish,chosen){return pickedHere(
wish,"tty_picker",chosen)}function explicitOrNone(wish,repeat){let id=wish.project??wish.projectFromEnv;if(id===void 0)return wish.me.projects.length===0?{project:null,
pick:described(wish,"no_projects")}:void 0;let project=projectOf(wish.me,id);if(project)return pickedHere(wish,"explicit",project);throw wish.project===void 0?notReachedFromEnv(
wish,id):notReached("This login",wish.me,id,repeat)}var notReachedFromEnv=({me},id)=>new MixpanelError("CONFIG_ERROR",`MP_PROJECT_ID is ${id}, a project that th\
is login does not reach; it reaches ${reachInWords(me)}. Correct the variable or run: unset MP_PROJECT_ID`,{details:{project:id,available_projects:availableProjects(
me)},next:[{command:"unset MP_PROJECT_ID",label:"Do without the variable"}]});function pickedHere(wish,method,project){if(!isInRegion(project,wish.region))throw needsRegionSwitch(
wish,[project]);return picked(wish,method,project)}function picked(wish,method,project){return{project:{id:project.id,name:project.name||project.id},pick:described(
wish,method)}}function fromPrimaryOrganization(wish,method,pool){let largest=[],group=[];for(let project2 of[...pool].sort((a,b)=>compareOrganizations(a,b)||compareIds(
a.id,b.id)))(!group[0]||compareOrganizations(group[0],project2)!==0)&&(group=[]),group.push(project2),group.length>largest.length&&(largest=group);let lowest=largest[0],
{project,pick}=picked(wish,method,lowest);return{project,pick:{...pick,primary_org_id:lowest.organization_id==null?null:String(lowest.organization_id),primary_org_name:organizationName(
wish.me,lowest.organization_id),primary_org_survivor_count:largest.length}}}function compareOrganizations({organization_id:a},{organization_id:b}){return a==null||
b==null?+(a==null)-+(b==null):compareIds(a,b)}function funnel({me,region}){let compatible=me.projects.filter(project=>isInRegion(project,region)),notDemo=compatible.
filter(project=>project.is_demo!==!0);return{compatible,notDemo,filtered:notDemo.filter(project=>project.has_integrated===!0)}}var isInRegion=({domain},region)=>!domain||
domainRegion(domain)===region;function described(wish,method){let all=wish.me.projects,{compatible,notDemo,filtered}=method==="explicit"?{compatible:all,notDemo:all,
filtered:all}:funnel(wish);return{auto_picked:method!=="explicit"&&method!=="tty_picker",method,primary_org_id:null,primary_org_name:null,primary_org_survivor_count:null,
accessible_project_count:all.length,region_compatible_count:compatible.length,filtered_count:filtered.length,demo_excluded:compatible.length-notDemo.length,unintegrated_excluded:notDemo.
length-filtered.length}}function needsRegionSwitch(wish,found){let located=found.map(({id,name,domain=""})=>({id,name,domain,region:domainRegion(domain)??null})),
count=region=>located.filter(project=>project.region===region).length,others=regions.filter(region=>region!==wish.region),known=others.filter(region=>count(region)>
0).sort((a,b)=>count(b)-count(a)),next=(known.length>0?known:others).map(region=>({command:wish.again({region}),label:`Log in to the region ${region}${count(region)>
0?`, which has ${count(region)} of them`:""}`})),[first]=located,what=first&&located.length===1?`The project ${first.id} is`:`All ${located.length} projects are`;
return new MixpanelError("NEEDS_REGION_SWITCH",`${what} in another region than ${wish.region}, where you logged in. Run: ${next.map(step=>step.command).join(" o\
r: ")}`,{details:{auth_region:wish.region,cross_region_projects:located,region_compatible_count:funnel(wish).compatible.length},next})}var idAndName=({id,name})=>({
id,name});async function pickWithPerson(person,wish){let{choose}=person,found=pickForPerson(wish,choose!==void 0);if(!("ask"in found)||!choose)return found;let elsewhere=({
domain=""})=>domain===""||domainRegion(domain)===wish.region?"":`, region ${domainRegion(domain)??domain}`,choices=found.ask.toSorted((a,b)=>+(elsewhere(a)!=="")-
+(elsewhere(b)!=="")).map(project=>({value:project.id,label:project.name+elsewhere(project),...project.organization_name!==null&&{hint:project.organization_name}})),
id=await choose("Which project?",choices),chosen=found.ask.find(project=>project.id===id);if(!chosen)throw new MixpanelError("INVALID_ARGS","No project was chos\
en.");return pickChosen(wish,chosen)}async function pickIfCertain(context,person,wish){try{return await pickWithPerson(person,wish)}catch(error){if(!isFault(error))
throw error;if(error.code==="NEEDS_REGION_SWITCH")context.warn(`No project is chosen: ${messageOf(error)}`);else if(error.code!=="NEEDS_PROJECT_SELECTION")throw error;
return pickForTwoShot({...wish,me:{...wish.me,projects:[]}})}}function keepProject(context,name,id,wanted,me){wanted!==void 0&&wanted!==id&&context.warn(`--proj\
ect is ignored: the account "${name}" keeps its project ${id}. To change it: mp project use ${wanted}`);let known=projectOf(me,id);known||context.warn(`The acco\
unt "${name}" keeps its project ${id}, which this login does not reach. To choose another: mp project use <id>`);let count=me.projects.length;return{project:{id,
...known&&{name:known.name}},pick:{auto_picked:!1,method:"explicit",primary_org_id:null,primary_org_name:null,primary_org_survivor_count:null,accessible_project_count:count,
region_compatible_count:count,filtered_count:count,demo_excluded:0,unintegrated_excluded:0}}}function createPlaceholder(context,meta){let accounts=accountsFolder(context);ensureFolder(context,accounts,rootFolder(context));let folder=join(accounts,`.tmp-${randomBytes(
4).toString("hex")}`);try{mkdirSync(folder,448)}catch(error){throw storageError(folder,{doing:"make"},error)}try{writeMeta(context,folder,meta)}catch(error){throw removeFolder(
folder),error}return folder}function writeMeta(context,folder,meta){writeAtomic(context,metaPath(folder),plainJson(meta),{root:rootFolder(context)})}function readMeta(context,folder){
return readJson(context,metaPath(folder),PlaceholderMeta,corrupt)}async function moveIntoPlace(context,folder,name){let target2=accountFolder(context,name);await withFolderLock(
context,target2,()=>{accountOf(readConfig({...context,warn:()=>{}}),name),exists(target2)?(ensureFolder(context,target2,rootFolder(context)),readJsonText(context,
tokensPath(target2),countsAsNone),renameFolder(tokensPath(folder),tokensPath(target2)),exists(mePath(folder))?renameFolder(mePath(folder),mePath(target2)):removeFile(
mePath(target2)),removeFile(bridgedPath(target2)),removeFolder(folder)):(renameFolder(folder,target2),removeFile(metaPath(target2)))})}function placeholderAt(context,path){
let given=resolve(givenPath(context,path)),accounts=accountsFolder(context),isInside=/^\.tmp-[^/]+$/.test(basename(given))&&isSameFolder(dirname(given),accounts),
folder=join(accounts,basename(given));if(!isInside||!isFolder(folder))throw new MixpanelError("INVALID_ARGS",`--resume takes the folder that an earlier answer n\
amed, ${join(accounts,".tmp-\u2026")}, as it is, and there is no such folder at the path given. To begin a new login: mp login --start`,{next:[{command:"mp logi\
n --start",label:"Begin a new login"}]});return folder}function isFolder(path){try{return lstatSync(path).isDirectory()}catch{return!1}}function isSameFolder(a,b){
try{return realpathSync(a)===realpathSync(b)}catch{return!1}}var metaPath=folder=>join(folder,"meta.json"),corrupt=(path,reason)=>new Fault("OAUTH_PLACEHOLDER_M\
ETA_CORRUPT",{path,reason});var resultOf=({account,me,project,pick})=>({account,user:userOf(me),project,project_pick:pick,next:[...chooseProject(account.name,!0)]}),TYPE="oauth_browser",LOCK_WAIT_MS=5e3,
KEPT_ME_MS=600*1e3,publish=(context,transport,login)=>withLock(folderLock(`${login.folder}.publish`),LOCK_WAIT_MS,()=>publishAlone(context,transport,login),context.
progress);async function publishAlone(context,transport,login){let{folder,meta,wishes}=login,{region}=meta,config=readConfig(context),target2=existingAccount(context,
config,login),holder=holderOf(login),{expires_at:expiresAt}=await freshTokens(context,transport,holder),me=readMe(context,folder,KEPT_ME_MS)??await askMe(context,
transport,config,login,holder),kept=target2?.account.default_project,picked2=target2&&kept!==void 0?keepProject(context,target2.name,kept,wishes.project,me):await login.
pick({me,region,project:wishes.project}),name="";return await changeConfig(context,before=>{let found=existingAccount(context,before,login);return name=found?.name??
wishes.name??meta.account??deriveName(me,taken=>Object.hasOwn(before.accounts,taken)),found||writeMeta(context,folder,{...meta,name}),loginEdits(before,name,{type:TYPE,
region},picked2.project?.id)}),await moveIntoPlace(context,folder,name),{account:{name,type:TYPE,region},me,expiresAt,...picked2}}function existingAccount(context,config,{
meta,wishes}){let wanted=wishes.name??meta.account??void 0,name=wanted??meta.name??void 0;if(name===void 0)return;if(wanted===void 0){let{type,region}=Object.hasOwn(
config.accounts,name)&&config.accounts[name]||{};if(!(type===TYPE&&region===meta.region&&!exists(tokensPath(accountFolder(context,name)))))return}let account=accountToRenew(
config,name,TYPE,meta.region);return account&&{name,account}}var holderOf=({folder,meta:{region},again})=>({place:{login:{kind:"browser",flags:{},region,folder,
again}},region,folder});async function askMe(context,transport,config,{folder,meta,wishes,again},holder){let{region}=meta,me=await within({login:{kind:"browser",
flags:{},region,again}},()=>withTokensOf(context,transport,holder,authorization=>fetchMe(context,transport,{region,authorization,headers:customHeaders(context.env,
config,void 0),account:wishes.name??meta.account??void 0})));return writeMe(context,folder,me),me}async function redeemInto(context,server,approval){let{region,client_id,redirect_uri,code,verifier,account,wishes}=approval,meta={schema_version:1,region,created_at:Math.
floor(context.now()/1e3),client_id,...account&&{account},wished_name:wishes.name,wished_project:wishes.project},folder,isAnswered=!1;try{let made=createPlaceholder(
context,meta);return folder=made,assertWritable(context,made),await context.uninterrupted(async()=>{let tokens=await server.exchange({clientId:client_id,redirectUri:redirect_uri,
code,verifier});isAnswered=!0,writeTokens(context,made,tokens),context.onInterrupt(interrupted(made,wishes))}),{folder,meta}}catch(error){throw folder!==void 0&&
removeFolder(folder),isUnknownClient(error)&&distrustClient(context,region,client_id),advised(error,isAnswered,approval)}}function advised(error,isAnswered,{spent,
unspent,unknown}){return isFault(error)?isUnknownClient(error)?withAdvice(error,unknown):isAnswered||error.code==="OAUTH_TOKEN_ERROR"?withAdvice(error,spent):error.
code==="NETWORK_ERROR"||error.code==="STORAGE_ERROR"?withAdvice(error,unspent):error:error}async function settle(context,transport,login,failed){let{folder,wishes}=login;context.onInterrupt(interrupted(folder,wishes));try{return await publish(context,
transport,login)}catch(error){throw isOver(error)?(removeFolder(folder),over(error)):exists(tokensPath(folder))?(keepWishes(context,login,withoutFault(wishes,error)),
failed(error,folder,wishes)):error}finally{context.onInterrupt(void 0)}}function keepWishes(context,{folder,meta},{name,project}){try{let kept={wished_name:name,
wished_project:project};writeMeta(context,folder,{...readMeta(context,folder)??meta,...kept})}catch(error){if(!isFault(error))throw error}}var LONGEST=64*1024,wrapped=word=>[...word].join("\\n?"),FIRST_PARAMETER=new RegExp(`(?<![A-Za-z0-9_])(?:${["code=","state=","error="].map(wrapped).join("|")})`,
"g"),QUERY=/[A-Za-z0-9\-._~%+=&/:@?!$*,;|^\n]+/y,FULL_STATE=new RegExp(`&\\n?(?:${wrapped("amp;")}\\n?)?${wrapped("state=")}\\n?(?:[A-Za-z0-9_-]\\n?){42}[A-Za-z0-\
9_-](?=\\n(?!&)|_{1,3}[.,;:!?*]*$)`),SPACED=/(?<=\?code=)[^\n&=?]{1,1000}(?=&)|(?<=&(?:amp;)?state=)(?:[A-Za-z0-9_-] ?){42}[A-Za-z0-9_-](?![A-Za-z0-9_-])/g;function parsePastedAddress(text,wishes={}){
if(text.length>LONGEST)throw unreadable("The pasted text is too long to be the address",wishes);let lines=tidied(text),found;for(let at=0;;){FIRST_PARAMETER.lastIndex=
at;let first=FIRST_PARAMETER.exec(lines);if(!first)break;let query=queryAt(lines,first.index);at=first.index+query.length,found=read(query)??found}if(!found)throw unreadable(
"The pasted text does not contain a complete address",wishes);return found}var tidied=text=>text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g,"").replace(/\r\n?/g,
`
`).replace(/[^\S\n]+/g," ").replace(/ ?\n ?/g,`
`).replace(/\n{2,}|(?<!=\n?)\n?(?=https?:\/\/)/g," ").replace(/ ?& ?/g,"&").replace(/\\(?=[?&=])/g,"").replace(SPACED,value=>value.replaceAll(" ",""));function queryAt(lines,at){
QUERY.lastIndex=at;let query=QUERY.exec(lines)?.[0]??"",fullState=FULL_STATE.exec(query);return fullState?query.slice(0,fullState.index+fullState[0].length):query}
function read(query){let text=withoutPunctuation(query.replaceAll(`
`,"")).replace(/&(?:amp;)+/g,"&"),values=new Map;for(let parameter of text.split("&")){let[name=""]=parameter.split("=",1),value=decoded(parameter.slice(name.length+
1));if(value===void 0||values.has(name))return;values.set(name,value)}let[code,state,error]=[values.get("code"),values.get("state"),values.get("error")];return error?
denied2(error,values.get("error_description"),state):code&&state?{kind:"code",code:new Secret(code),state:new Secret(state)}:void 0}function denied2(error,description,state){
let secret=state?new Secret(state):void 0;return{kind:"denied",error:quotable(error),...description&&{description:quotable(description)},...secret&&{state:secret}}}
function withoutPunctuation(text){let end=text.length;for(;end>0&&".,;:!?*|".includes(text.charAt(end-1));)end--;return text.slice(0,end)}function decoded(value){
try{return decodeURIComponent(value.replaceAll("+"," "))}catch{return}}function unreadable(what,wishes){let again=finishTwoShot("Paste the address again, in sin\
gle quotes",wishes);return new MixpanelError("OAUTH_PASTE_ERROR",`${what}. Copy all of it from the address bar of the page that could not be loaded: it begins w\
ith http://localhost and holds code= and state=. Then run: ${again.command}`,{next:[again]})}export{isSecret,callbackPorts,redirectUriOf,listenForCallback,newVerifier,challengeOf,newState,checkWishes,accountToRenew,denied,isRefused,resumeStep,publishFailed,
resumable,pickForTwoShot,pickWithPerson,pickIfCertain,keepProject,readMeta,placeholderAt,resultOf,redeemInto,settle,parsePastedAddress};
