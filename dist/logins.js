import{typedSecret}from"./shared-actions-ask-secret.js";import{createServer}from"./shared-http.js";import{SCOPE,authorizationServer,clientFor,customHeaders,
distrustClient,environmentHeader,fetchMe,findRegion,freshTokens,isUnknownClient,isWebPage,ownerOf,presentAuthorization,projectChoices,proxySetting,reserveRoom,staticToken,
statusError,timeouts,webPage,withTokensOf,withTransport,writeAccount,writeAccountClient,writeMe}from"./online.js";import{OF_ANOTHER_LOGIN,accountToLogIn,
approvedWith,availableProjects,beginningLine,compareIds,createPlaceholder,deriveName,holdPlaceholder,isHeld,listUnfinished,loggedInAs,loginEdits,moveIntoPlace,offerIfAny,
pastedSoFar,placeholderAt,plainJson,projects,readMeta,regionQuestion,removeUseless,renewalQuestion,resumeLine,resumeQuestion,summaryOf,switchQuestion,takenName,
writeMeta}from"./accounts.js";import{INFLIGHT_SECONDS,InflightFile,adviceForHidden,adviseFault,apiHosts,apiOrigin,atLogin,bugOf,claudeCode,codeOf,codex,
deedOf,explained,knownError,loginWarning,maskOf,messageOf,oauthOrigin,passingHome,probedRegions,quotable,theSandbox,waysOut}from"./errors.js";import{
fileTrouble,foldersNeeded,hasNoUse,isBehindDevice,isCutOff,isOver,kindOf,paste,remainingWishes,remedyFor,sandboxFacts,sandboxOfFile,sandboxOfNetwork,sandboxOfNothing,
usableSecret,usernameIn,withTargets}from"./shared-actions-accounts-odd-account.js";import{chooseAfterLogin,isVariable,listAccounts,unset}from"./shared-core-advice-steps.js";import{
SHORT_LOCK,changeConfig,checkConfigWritable,chosenIn,ensureFolder,isLeftBehind,removeFile,removeFolder,withLock,writeAtomic}from"./shared-actions-choose.js";import{
checkedMilliseconds,deedInWords,mpOnPath,stepTo,warningText}from"./commands.js";import{Fault,Secret,Ss,accessSync,accountFolder,accountNames,accountOf,
accountsFolder,askedFor,bridgeCandidates,cachedMe,clientPath,commandFor,configPath,constants,createHash,describeIssues,dirname,domainRegion,environmentAxes,environmentFlags,
environmentProject,environmentRegion,errnoOf,exists,existsSync,ifPossible,inflightPath,isExpired,isFault,isInOurFolder,isMissing,isSecret,join,js,listFolder,lstatSync,
normaliseTime,oauthFolder,oddFault,organizationName,organizationsWithoutProject,own,ownFolderOf,pathVariable,peekAtTokens,projectIn,projectOf,quiet,randomBytes,
readBridge,readClient,readConfig,readFileSync,readJson,readMe,readdirSync,realpathSync,reasonOf,refuseInsecure,regions,resolveSession,rootFolder,secretHash,secretVariable,
sharedTokens,standingIn,statSync,targetsNaming,timeOnDisk,tokensPath,userOf,usualFolder,variable,version,warnIfOpen,warnOfReach,within}from"./auth_manager.js";function checkName(context,name,region){environmentProject(context.env);let config2=readConfig(context);if(!(name===void 0||!accountToRenew(config2,name,"oauth_\
browser",region)))return ownFolderOf(context,name),name}function accountToRenew(config2,name,type,region){let taken=takenName(config2,name);if(taken===void 0)return;
let account=accountOf(config2,taken);if(taken===name&&account.type===type&&account.region===region)return account;let targets=targetsNaming(config2,taken),details={
account:taken,type:account.type,region:account.region,...targets.length>0&&{referenced_by:targets}};throw new Fault("ACCOUNT_EXISTS",details,{place:taken===name?
{}:{inOtherCase:name}})}function pickAlone(wish){let certain=explicitOrNone(wish);if(certain)return certain;let{compatible,notDemo,filtered}=funnel(wish),[sole]=compatible;if(!sole)throw needsRegionSwitch(
wish,projects(wish.me));if(compatible.length===1)return picked(wish,"sole_survivor",sole);let[survivor]=filtered;return survivor&&filtered.length===1?picked(wish,
"sole_survivor_filtered",survivor):survivor?fromPrimaryOrganization(wish,"primary_org_lowest_id",filtered):notDemo.length>0?fromPrimaryOrganization(wish,"fallba\
ck_with_unintegrated",notDemo):fromPrimaryOrganization(wish,"fallback_with_demos",compatible)}function pickForPerson(wish){let certain=explicitOrNone(wish);if(certain)
return certain;let listed=projects(wish.me);if(funnel(wish).compatible.length===0)throw needsRegionSwitch(wish,listed);let[sole]=listed;return sole&&listed.length===
1?pickedHere(wish,"sole_survivor",sole):{ask:listed}}function pickChosen(wish,chosen){return pickedHere(wish,"tty_picker",chosen)}function explicitOrNone(wish){
let{me,project:id}=wish;if(id===void 0)return me.projects.length===0?noProject(wish):void 0;let project=projectOf(me,id);if(project)return pickedHere(wish,"expl\
icit",project);throw new Fault("PROJECT_NOT_FOUND",{project:id,available_projects:availableProjects(me),accessible_project_count:me.projects.length})}function pickKept(wish,id){
let project=projectOf(wish.me,id);return project&&picked(wish,"kept",project)}var pickNone=wish=>noProject({...wish,me:{...wish.me,projects:[]}}),noProject=wish=>({
project:null,pick:described(wish,"no_projects")});function pickedHere(wish,method,project){if(!isInRegion(project,wish.region))throw needsRegionSwitch(wish,[project]);
return picked(wish,method,project)}function picked(wish,method,project){let{id,name,organization_id:organization}=project;return{project:{id,name:name||id},pick:{
...described(wish,method),primary_org_id:organization==null?null:String(organization),primary_org_name:organizationName(wish.me,organization)}}}function fromPrimaryOrganization(wish,method,pool){
let largest=[],group=[];for(let project2 of[...pool].sort((a,b)=>compareOrganizations(a,b)||compareIds(a.id,b.id)))(!group[0]||compareOrganizations(group[0],project2)!==
0)&&(group=[]),group.push(project2),group.length>largest.length&&(largest=group);let{project,pick}=picked(wish,method,largest[0]);return{project,pick:{...pick,primary_org_survivor_count:largest.
length}}}function compareOrganizations({organization_id:a},{organization_id:b}){return a==null||b==null?+(a==null)-+(b==null):compareIds(a,b)}function funnel({me,
region}){let compatible=me.projects.filter(project=>isInRegion(project,region)),notDemo=compatible.filter(project=>project.is_demo!==!0);return{compatible,notDemo,
filtered:notDemo.filter(project=>project.has_integrated===!0)}}var isInRegion=({domain},region)=>!domain||domainRegion(domain)===region;function described(wish,method){
let all=wish.me.projects,{compatible,notDemo,filtered}=method==="explicit"?{compatible:all,notDemo:all,filtered:all}:funnel(wish);return{auto_picked:method!=="e\
xplicit"&&method!=="tty_picker"&&method!=="kept",method,primary_org_id:null,primary_org_name:null,primary_org_survivor_count:null,accessible_project_count:all.length,
region_compatible_count:compatible.length,filtered_count:filtered.length,demo_excluded:compatible.length-notDemo.length,unintegrated_excluded:notDemo.length-filtered.
length}}function mostCommonRegion(found){let count=region=>found.filter(project=>project.region===region).length;return regions.filter(region=>count(region)>0).
sort((a,b)=>count(b)-count(a))[0]}var needsRegionSwitch=(wish,found)=>new Fault("NEEDS_REGION_SWITCH",{auth_region:wish.region,cross_region_projects:found.map(({
id,name,domain=""})=>({id,name,domain,region:domainRegion(domain)??null})),region_compatible_count:funnel(wish).compatible.length});function isSameUser({user:a},{user:b}){if(a.user_id!=null&&b.user_id!=null)return String(a.user_id)===String(b.user_id);if(!(!a.user_email||!b.user_email))return a.
user_email.toLowerCase()===b.user_email.toLowerCase()}var TYPE="oauth_browser",hasName=({meta,wishes})=>(wishes.name??meta.account)!=null;function askedAccount(context,config2,{meta,wishes}){let wanted=wishes.name??
meta.account??void 0,name=wanted??meta.name??void 0;if(name===void 0)return;if(wanted!==void 0){let account2=accountToRenew(config2,name,TYPE,meta.region);return account2&&
ownFolderOf(context,name),account2&&{name,account:account2}}let account=ofRegion(config2,name,meta.region);return account&&!exists(tokensPath(accountFolder(context,
name)))?{name,account,isOurs:!0}:void 0}async function renewable(context,config2,{me,region,person}){let names2=Object.keys(config2.accounts).filter(name2=>{let known=ofRegion(
config2,name2,region)&&knownUser(context,name2);return known&&isSameUser(known,me)}),name=names2.length===1?names2[0]:names2.find(one=>one===config2.active.account),
account=name===void 0?void 0:ofRegion(config2,name,region);if(!(name===void 0||!account)&&!(person?.confirm&&!await person.confirm(renewalQuestion(name,userOf(me)),
!0)))return{name,account,isRenewal:!0}}function stillThere(config2,{name},region){let account=ofRegion(config2,name,region);return account&&{name,account}}function replacedUser(context,name,me){
let before=knownUser(context,name);return before&&isSameUser(before,me)===!1?userOf(before)??void 0:void 0}var knownUser=(context,name)=>ifPossible(()=>readMe(context,
ownFolderOf(context,name),"any age"));function ofRegion(config2,name,region){let account=own(config2.accounts,name);return account?.type===TYPE&&account.region===
region?account:void 0}var interrupted=(login,folder)=>adviseFault(new Fault("INTERRUPTED",{},{place:{login:{...login,stage:"redeemed",folder}}}));async function failed(context,thrown,login){
let{folder}=login,place={...login.login,stage:"redeemed"};if(isFault(thrown)&&isOver(thrown))return await removeFolder(context,folder),atLogin(thrown,{...place,
stage:"ended"});if(!mayBeThere(tokensPath(folder)))return thrown;let failure2=isFault(thrown)?explained(context,thrown):bugOf(thrown,version);return await note(
context,login,remainingWishes(login.wishes,failure2),hasNoUse(failure2)),login.wraps(failure2)?wrapped(atLogin(failure2,place),folder,place):hasNoUse(failure2)?
atLogin(failure2,place):atLogin(failure2,{...place,folder})}function mayBeThere(path){try{return exists(path)}catch{return!0}}function wrapped(thrown,folder,login){
let failure2=knownError(thrown)??bugOf(thrown,version),{code,message,details}=failure2,original={original_code:code,original_message:message,...details&&{original_details:{
...details}}};return new Fault("LOGIN_FINISH_PUBLISH_FAILED",{placeholder_dir:folder,...original},{cause:failure2,place:{login}})}async function note(context,{folder,
meta},{name,project},refused2){try{let kept={wished_name:name,wished_project:project,...refused2&&{refused:refused2}};await writeMeta(context,folder,{...readMeta(
context,folder)??meta,...kept})}catch(error){if(!isFault(error))throw error}}async function pickProject(context,chooser,asked){let variable2=asked.project===void 0?environmentProject(context.env):void 0;if(variable2===void 0||projectOf(asked.
me,variable2))return pickBy(chooser,{...asked,project:asked.project??variable2});let[available,count]=[availableProjects(asked.me),asked.me.projects.length];return context.
warn(loginWarning({kind:"variable_out_of_reach",project:variable2,available,count})),{...await pickBy(chooser,asked),passedOver:"MP_PROJECT_ID"}}async function pickBy(chooser,wish){
let{choose,mustChoose=!1}=chooser;if(!choose&&!mustChoose)return pickAlone(wish);let found=pickForPerson(wish);if(!("ask"in found))return found;if(!choose)throw new Fault(
"NEEDS_PROJECT_SELECTION",{projects:found.ask.map(({id:id2,name})=>({id:id2,name}))});let choices=projectChoices(found.ask,wish.region),id=await choose("Which p\
roject?",choices),chosen=found.ask.find(project=>project.id===id);if(!chosen)throw new Fault("INVALID_ARGS",{},{place:{refusal:{reason:"no_project_chosen"}}});return pickChosen(
wish,chosen)}function keepProject(context,account,wanted,wish){let{name,project}=account,kept=pickKept(wish,project);return kept?wanted!==void 0&&wanted!==project&&
context.warn(loginWarning({kind:"project_kept",account:name,project,wanted})):context.warn(loginWarning({kind:"project_out_of_reach",account:name,project})),kept}async function resultOf(context,published){let{account,me,project,pick,renewed,replaced}=published,{next=[],...chosen}=await chosenByLogin(context,published),{next:later,
...home2}=passingHome(context);return{account,user:userOf(me),project,project_pick:pick,renewed,...replaced&&{replaced_user:replaced},...home2,...chosen,next:[...next,
...projectSteps(published,chosen),...later]}}var projectSteps=({account,me,project},{active,shadowed})=>chooseAfterLogin({account,hasProject:project!==null,isHidden:active.
account!==account.name||shadowed.some(({axis})=>axis==="account"),noProjectIn:organizationsWithoutProject(me)});function chosenByLogin(context,{account,project,
pick,passedOver}){let written=pick.method==="kept"||project===null?{}:{project:project.id},changed={account:account.name,...written};return chosenIn(context,readConfig(
quiet(context)),changed,{told:passedOver})}var KEPT_ME_MS=600*1e3;async function publish(context,transport,login){let{folder}=login;context.onInterrupt(interrupted(
login.login,folder));try{return await setUp(context,transport,login)}catch(error){throw await failed(context,error,login)}finally{context.onInterrupt(void 0)}}async function setUp(context,transport,login){
let{folder,meta,wishes,person}=login,{region}=meta,config2=readConfig(context),asked=askedAccount(context,config2,login),holder={place:{},region,folder},{expires_at:expiresAt}=await freshTokens(
context,transport,holder),me=readMe(context,folder,KEPT_ME_MS)??await askMe(context,transport,config2,login,holder);person?.choose&&person.say(loggedInAs(userOf(
me)));let renewal=asked||hasName(login)?void 0:await renewable(context,config2,{me,region,person}),existing=asked??renewal,picked2=await projectFor(context,login,
existing,{me,region,project:wishes.project}),replaced=existing&&replacedUser(context,existing.name,me),name="";return await changeConfig(context,async before=>{
let found=askedAccount(context,before,login)??(renewal&&stillThere(before,renewal,region));name=found?.name??wishes.name??meta.account??deriveName(me,wanted=>takenName(
before,wanted)!==void 0),found||await writeMeta(context,folder,{...meta,name});let chosen=picked2.pick.method==="kept"?void 0:picked2.project?.id;return loginEdits(
before,name,{type:"oauth_browser",region},chosen)}),await moveIntoPlace(context,folder,name),replaced&&context.warn(loginWarning({kind:"user_replaced",account:name,
before:replaced.email,now:userOf(me)?.email})),{account:{name,type:"oauth_browser",region},me,expiresAt,renewed:existing!==void 0&&!existing.isOurs,replaced,...picked2}}
async function projectFor(context,{person,mayLackProject=!1,wishes},existing,wish){let project=existing?.account.default_project,isAsked=existing?.isRenewal&&wishes.
project!==void 0,kept=existing&&project!==void 0&&!isAsked?keepProject(context,{name:existing.name,project},wishes.project,wish):void 0;if(kept)return kept;try{
return await pickProject(context,person??{},wish)}catch(error){if(!mayLackProject||!isFault(error,"NEEDS_REGION_SWITCH"))throw error;return context.warn(loginWarning(
{kind:"no_project_chosen",why:messageOf(error)})),pickNone(wish)}}async function askMe(context,transport,config2,{folder,meta,wishes},holder){let me=await withTokensOf(
context,transport,holder,authorization=>fetchMe(context,transport,{region:meta.region,authorization,headers:customHeaders(context.env,config2),account:wishes.name??
meta.account??void 0}));return await writeMe(context,folder,me),me}async function loginResume(context,path,asked={},person){let folder=placeholderAt(context,path),meta=readMeta(context,folder)??{schema_version:1,region:"us",created_at:context.
now()/1e3},{region}=meta,{name,project}=asked,command={kind:"two_shot",flags:{resume:folder,name,project},region};await within({login:command},async()=>checkName(
context,name,region));let wishes={name:name??meta.wished_name??void 0,project:project??meta.wished_project??void 0},login={...command,flags:{resume:folder,...wishes}};
return within({login},()=>holdPlaceholder(context,folder,()=>withTransport(context,async transport=>resultOf(context,await publish(context,transport,{folder,meta,
wishes,person,login,wraps:failure2=>!hasNoUse(failure2)&&failure2.code!=="NEEDS_REGION_SWITCH"})))))}var style=`
:root{color-scheme:light dark;--page:#f4f3f8;--card:#fff;--text:#1b1a22;--soft:#56545f;--line:#dedce8;--good:#0b6b46;--bad:#a5262b;--code:#efedf5}
@media (prefers-color-scheme:dark){:root{--page:#121118;--card:#1d1b26;--text:#f2f0f8;--soft:#b7b3c4;--line:#363244;--good:#63d3a0;--bad:#ff9a97;--code:#2a2736}\
}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;min-height:100svh;display:grid;place-items:center;padding:1.5rem;background:var(--page);color:var(--text);font:1rem/1.55 system-u\
i,-apple-system,"Segoe UI",Roboto,sans-serif}
main{width:100%;max-width:30rem;padding:2.5rem 2rem;border:1px solid var(--line);border-radius:1rem;background:var(--card);text-align:center;animation:appear .2\
5s ease-out}
svg{width:3.5rem;height:3.5rem;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.product{margin:0 0 1.5rem;font-size:.875rem}
.good{color:var(--good)}
.bad{color:var(--bad)}
.calm{color:var(--soft)}
h1{margin:1rem 0 .5rem;font-size:1.5rem;line-height:1.25;text-wrap:balance}
p{margin:.75rem 0 0;color:var(--soft);overflow-wrap:anywhere;text-wrap:balance}
.next{margin-top:1.5rem;padding-top:1.25rem;border-top:1px solid var(--line);color:var(--text);font-weight:600}
code{padding:.1em .4em;border-radius:.35em;background:var(--code);color:var(--text);font:.9em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
@keyframes appear{from{opacity:0;transform:translateY(.4rem)}}
@media (prefers-reduced-motion:reduce){main{animation:none}}
`,script='history.replaceState(null,"",location.pathname)',hashOf=text=>`'sha256-${createHash("sha256").update(text).digest("base64")}'`,headers={"content-type":"\
text/html; charset=utf-8","cache-control":"no-store","content-security-policy":`default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; ba\
se-uri 'none'; form-action 'none'; frame-ancestors 'none'`,"cross-origin-opener-policy":"same-origin","referrer-policy":"no-referrer","x-content-type-options":"\
nosniff"},tick='<svg class="good" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path d="m7.5 12.5 3 3 6-6.5"/></svg>',cross='<svg clas\
s="bad" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path d="m8.5 8.5 7 7m0-7-7 7"/></svg>',info='<svg class="calm" viewBox="0 0 24 2\
4" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path d="M12 11v5.5M12 7.5v.01"/></svg>',BACK="Go back to the terminal, or to Claude Code, where the login\
 was started.",approvedPage=()=>page("Login approved",tick,["Mixpanel has passed your approval on to <code>mp</code> on this computer, which goes on by itself.",
BACK]),errorPage=(error,description)=>page("Login not approved",cross,[`Mixpanel answered <code>${escaped(error)}</code>${description?`: ${escaped(description)}`:
"."}`,`Nothing was changed. To try again, start the login once more. ${BACK}`]),otherPage=()=>page("Nothing to do here",info,["<code>mp</code> on this computer \
is waiting for a login to Mixpanel, and this address is not the end of it. Nothing was changed.","If you are logging in, go on in the tab where Mixpanel asks yo\
u, or open the address that the terminal shows."]),page=(title,picture,paragraphs)=>({headers,html:`<!doctype html>
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
<p class="product">Mixpanel login for the <code>mp</code> command</p>
${picture}
<h1>${title}</h1>
${paragraphs.map(text=>`<p>${text}</p>`).join(`
`)}
<p class="next">You can close this tab.</p>
</main>
<script>${script}</script>
</body>
</html>
`}),entities={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},escaped=text=>text.replace(/[&<>"']/g,character=>entities[character]??"");var callbackPorts=[19284,19285,19286,19287],redirectUriOf=port=>`http://localhost:${port}${PATH}`,PATH="/callback",PATIENCE_MS=1e4;async function listenForCallback(state,options={}){
let{ports=callbackPorts,hosts=["127.0.0.1","::1"]}=options,failure2;for(let port of ports){let arrived=()=>{},callback=new Promise(resolve=>{arrived=resolve}),bound=await bind(
port,hosts,(request,response)=>answer(request,response,port,state,arrived));if(Array.isArray(bound))return{redirectUri:redirectUriOf(port),callback,close:()=>bound.
forEach(closeNow)};bound.code!=="EADDRINUSE"&&(failure2=bound)}let code=failure2&&(failure2.code??failure2.name);throw new Fault("OAUTH_PORT_ERROR",{ports:[...ports],
...code!==void 0&&{code}},{cause:failure2})}async function bind(port,hosts,listener){let servers=[],missing;for(let host of hosts){let server=createServer({maxHeaderSize:65536,
headersTimeout:PATIENCE_MS,requestTimeout:PATIENCE_MS,connectionsCheckingInterval:PATIENCE_MS/4},listener);try{await listen(server,port,host),servers.push(server)}catch(error){
if(missing=error,isFamilyMissing(missing))continue;return servers.forEach(closeNow),missing}}return missing&&servers.length===0?missing:servers}var listen=(server,port,host)=>new Promise(
(resolve,reject)=>{server.once("error",reject),server.listen({port,host,exclusive:!0},()=>{server.off("error",reject),server.on("error",()=>{}),resolve()})}),isFamilyMissing=({
code})=>code==="EADDRNOTAVAIL"||code==="EAFNOSUPPORT";function closeNow(server){server.close(),server.closeAllConnections()}function answer(request,response,port,state,arrived){
let found=readCallback(request,port,state);if(typeof found=="number"){send(response,found,otherPage());return}response.once("close",()=>arrived(found)),send(response,
200,found.kind==="code"?approvedPage():errorPage(found.error,found.description))}function readCallback({url="",method,headers:headers2},port,state){let{host=headers2.
host??"",path,query}=target(url);return isOurs(host,port)?path!==PATH?404:method!=="GET"?405:callbackOf(query,state)??400:421}function target(url){let[origin="",
host]=/^https?:\/\/([^/?#]*)/i.exec(url)??[],[path="",query]=url.slice(origin.length).split(/\?(.*)/s,2);return{host,path,query:new URLSearchParams(query)}}var isOurs=(host,port)=>[
`localhost:${port}`,`127.0.0.1:${port}`,`[::1]:${port}`].includes(host.toLowerCase());function callbackOf(query,state){let only=name=>{let values=query.getAll(name);
return values.length===1&&values[0]||void 0},given=only("state");if(given===void 0||!isSecret(given,state))return;let[code,error,description]=[only("code"),only(
"error"),only("error_description")];return error!==void 0?{kind:"error",error:quotable(error),...description&&{description:quotable(description)}}:code===void 0||
query.has("error")?void 0:{kind:"code",code:new Secret(code)}}function send(response,status,{html,headers:headers2}){let all={...headers2,connection:"close",...status===
405&&{allow:"GET"}};response.writeHead(status,all).end(html)}var newVerifier=()=>new Secret(randomBytes(64).toString("base64url")),challengeOf=verifier=>createHash("sha256").update(verifier.reveal()).digest("base64url"),newState=()=>new Secret(
randomBytes(32).toString("base64url"));var LONGEST=64*1024,wrapped2=word=>[...word].join("\\n?"),FIRST_PARAMETER=new RegExp(`(?<![A-Za-z0-9_])(?:${["code=","state=","error="].map(wrapped2).join("|")}\
)`,"g"),QUERY=/[A-Za-z0-9\-._~%+=&/:@?!$*,;|^\n]+/y,STATE_LENGTH=43,FULL_STATE=new RegExp(`&\\n?(?:${wrapped2("amp;")}\\n?)?${wrapped2("state=")}\\n?(?:[A-Za-z0-\
9_-]\\n?){${STATE_LENGTH-1}}[A-Za-z0-9_-](?!\\n?&)`),UNRESERVED=/^(?:[A-Za-z0-9._~-]|%(?:2[DE]|3\d|[46][1-9A-F]|[57][0-9A]|5F|7E))*/i,IN_CALLBACK=/(?:^|[^\w./-]|\/\/)(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?\/callback\/?\?(?:[^\s?#]*[&;])?$/i,
LONGEST_BEFORE=1e3,SPACED=/(?<=\?code=)[^\n&=?]{1,1000}(?=&)|(?<=&(?:amp;)?state=)(?:[A-Za-z0-9_-] ?){42}[A-Za-z0-9_-](?![A-Za-z0-9_-])/g;function parsePastedAddress(text){
if(text.length>LONGEST)throw new Fault("OAUTH_PASTE_ERROR",{reason:"too_long"});let found=lastIn(text);if(found&&!isCutOff2(found))return found;let decoded2=lastIn(
decodedOnce(text)),best=worth(decoded2)>worth(found)?decoded2:found;if(best)return best;throw new Fault("OAUTH_PASTE_ERROR",{reason:mistakeIn(text)})}var isCutOff2=({
state})=>(state?.reveal().length??0)<STATE_LENGTH;function mistakeIn(text){let urls=text.replaceAll(/\s+/g,"");return/\/oauth\/authorize\/?\?/.test(urls)?"autho\
rize_link":/https?:\/\/(?:[a-z0-9-]+\.)*mixpanel\.com(?![a-z0-9.-])/i.test(urls)?"login_page":"incomplete"}var worth=address=>address?(isCutOff2(address)?1:3)+(address.
kind==="code"?1:0):0;function lastIn(text){let lines=tidied(text),best;for(let at=0;;){FIRST_PARAMETER.lastIndex=at;let first=FIRST_PARAMETER.exec(lines);if(!first)
return best;let query=queryAt(lines,first.index);at=first.index+query.length;let found=read(query),counts=found?.kind!=="error"||found.state!==void 0||isInCallback(
lines,first.index);found&&counts&&worth(found)>=worth(best)&&(best=found)}}function isInCallback(lines,at){let before=lines.slice(Math.max(0,at-LONGEST_BEFORE),
at);return IN_CALLBACK.test(before)||IN_CALLBACK.test(before.replaceAll(`
`,""))}var decodedOnce=text=>text.replace(/^(?:[ \t]*>)+ ?/gm,"").replace(/\\u00([0-7][0-9a-f])/gi,(_escape,hex)=>String.fromCharCode(Number.parseInt(hex,16))).
replaceAll("&amp;","&").replace(/&#(?:x([0-9a-f]{1,3})|(\d{1,3}));/gi,(_entity,hex,decimal)=>String.fromCharCode(hex===void 0?Number(decimal):Number.parseInt(hex,
16))).replace(/%([0-7][0-9a-f])/gi,(_escape,hex)=>String.fromCharCode(Number.parseInt(hex,16))),tidied=text=>text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g,"").
replace(/\r\n?/g,`
`).replace(/[^\S\n]+/g," ").replace(/ ?\n ?/g,`
`).replace(/\n{2,}|(?<!=\n?)\n?(?=https?:\/\/)/g," ").replace(/ ?& ?/g,"&").replace(/\\(?=[?&=])/g,"").replace(SPACED,value=>value.replaceAll(" ",""));function queryAt(lines,at){
QUERY.lastIndex=at;let query=QUERY.exec(lines)?.[0]??"",fullState=FULL_STATE.exec(query);return fullState?query.slice(0,fullState.index+fullState[0].length):query}
function read(query){let text=query.replaceAll(`
`,"").replace(/&(?:amp;)+/g,"&"),values=new Map;for(let parameter of text.split("&")){let[name=""]=parameter.split("=",1);if(values.has(name))return;values.set(
name,parameter.slice(name.length+1))}let[code,state]=[unreserved(values.get("code")),unreserved(values.get("state")).slice(0,STATE_LENGTH)],[error,description]=[
said(values.get("error")),said(values.get("error_description"))];return error?denied(error,description,state):code&&state?{kind:"code",code:new Secret(code),state:new Secret(
state)}:void 0}var unreserved=(value="")=>decoded(UNRESERVED.exec(value)?.[0]??"")??"",said=(value="")=>decoded(withoutPunctuation(value));function denied(error,description,state){
let secret=state?new Secret(state):void 0;return{kind:"error",error:quotable(error),...description&&{description:quotable(description)},...secret&&{state:secret}}}
function withoutPunctuation(text){let end=text.length;for(;end>0&&".,;:!?*|".includes(text.charAt(end-1));)end--;return text.slice(0,end)}function decoded(value){
try{return decodeURIComponent(value.replaceAll("+"," "))}catch{return}}async function waitForCode(context,person,approval){let{url,callback,waitMs,noBrowser}=approval,over=new AbortController;person.say(noBrowser?"Open this address\
 in a browser to log in:":"Your browser opens to log you in. If it does not, open this address:"),person.say(url),person.readLine&&person.say("If the browser ca\
nnot come back here, paste the address that it ended on, and press Enter."),noBrowser||person.openBrowser(url).catch(()=>{over.signal.aborted||person.say("No br\
owser could be opened. Open the address above yourself; this goes on waiting.")});let timeout=context.sleep(waitMs,over.signal).then(()=>{throw new Fault("OAUTH\
_TIMEOUT",{waited_ms:waitMs})}),done=context.progress("waiting for the login to be approved in the browser");try{let arrived=await Promise.race([callback,timeout,
...pasting(person,approval,over.signal)]);if(arrived.kind==="error")throw denied2(arrived);return arrived.code}finally{done(),over.abort()}}var denied2=({error,
description})=>new Fault("OAUTH_AUTH_DENIED",{error,...description!==void 0&&{error_description:description}});function pasting(person,{state},signal){let readLine=person.
readLine??person.readPiped;return readLine?[pasted(person,readLine,state,signal)]:[]}async function pasted(person,readLine,state,signal){let[before,said2]=["",""],
say=line=>{(line!==said2||person.readLine)&&person.say(line),said2=line};for(;;){let line=await readLine(signal);if(line.trim()==="")continue;let text=`${before}${line}\

`,alone=understood(line),address=isWhole(alone)?alone:understood(text);if(typeof address!="object")before=address==="incomplete"?text.slice(-MOST_KEPT):"",say(pastedSoFar(
address));else{if(address.state&&isSecret(address.state.reveal(),state))return address;before=isCutOff2(address)?text.slice(-MOST_KEPT):"",say(isCutOff2(address)?
pastedSoFar("incomplete"):OF_ANOTHER_LOGIN)}}}var MOST_KEPT=16*1024,isWhole=found=>typeof found=="object"&&!isCutOff2(found);function understood(text){try{return parsePastedAddress(
text)}catch(error){if(isFault(error,"OAUTH_PASTE_ERROR"))return error.details.reason;throw error}}async function prepareLogin(context,name){await checkKeepable(context,name);try{await removeUseless(context)}catch(error){if(!isFault(error))throw error}}async function checkKeepable(context,name){
if(await checkConfigWritable(context),await ensureFolder(context,accountsFolder(context),rootFolder(context)),name===void 0)return;let folder=accountFolder(context,
name);for(let path of[folder,tokensPath(folder)])refuseInsecure(path)}async function redeem(context,server,approval,publish2){let{region,client_id,state,account,wishes,login}=approval,meta={schema_version:1,region,created_at:Math.
floor(context.now()/1e3),client_id,state_hash:secretHash(state),...account&&{account},wished_name:wishes.name,wished_project:wishes.project},folder;try{folder=await createPlaceholder(
context,meta)}catch(error){throw atLogin(error,{...login,stage:"unspent"})}return holdPlaceholder(context,folder,async()=>(await exchange(context,server,approval,
folder),publish2({folder,meta})))}async function exchange(context,server,{region,client_id,redirect_uri,code,verifier,login},folder){let isAnswered=!1,room;try{
await writeAccountClient(context,folder,clientOf(context,{client_id,region,redirect_uri}));let reserved=await reserveRoom(context,folder);room=reserved,await context.
uninterrupted(async()=>{let tokens=await server.exchange({clientId:client_id,redirectUri:redirect_uri,code,verifier});isAnswered=!0,await reserved.store(tokens),
context.onInterrupt(interrupted(login,folder))})}catch(error){await discard(context,folder),isUnknownClient(error)&&await distrustClient(context,region,client_id);
let stage=stageAfter(error,isAnswered);throw stage?atLogin(error,{...login,stage}):error}finally{room?.release()}}async function discard(context,folder){try{await removeFolder(
context,folder)}catch(error){if(!isFault(error))throw error}}function clientOf(context,client){let known=readClient(context,client.region);return known?.client_id===
client.client_id?known:{...client,scope:SCOPE,created_at:timeOnDisk(new Date(context.now()).toISOString())}}function stageAfter(error,isAnswered){return isUnknownClient(
error)?"unknown_client":isAnswered||isFault(error,"OAUTH_TOKEN_ERROR")?"spent":isFault(error,"NETWORK_ERROR")&&["reset","timeout"].includes(error.details.reason)?
"perhaps_spent":isFault(error,"NETWORK_ERROR","STORAGE_ERROR")?"unspent":void 0}var WAIT_MS=300*1e3;async function loginWithBrowser(context,person,region,wishes,options={}){let{name,project}=wishes,login={kind:"browser",flags:{name,project,
noBrowser:options.noBrowser},region},account=await within({login},async()=>checkName(context,name,region));return resultOf(context,await approveAndPublish(context,
person,{region,wishes,account,options,login:{...login,account}}))}async function approveAndPublish(context,person,login){let{region,wishes,account,mayLackProject,
login:place,options}=login;holdTokens(context);let waitMs=checkedMilliseconds(options.waitMs??WAIT_MS,"waitMs"),[state,verifier]=[newState(),newVerifier()];return within(
{login:place},async()=>{await prepareLogin(context,account??wishes.name),person.say(beginningLine(region,waitMs,place));let{redirectUri:redirectUri2,callback,close}=await listenForCallback(
state,options.listen);try{return await withTransport(context,async transport=>{let server=authorizationServer(context,transport,region),{client_id}=await clientFor(
context,server,region,redirectUri2),url=server.authorizeUrl({clientId:client_id,redirectUri:redirectUri2,state,challenge:challengeOf(verifier)}),{noBrowser=!1}=options,
code=await waitForCode(context,person,{url,state,callback,waitMs,noBrowser}),approval={...{region,client_id,redirect_uri:redirectUri2},code,state,verifier,account,
wishes,login:place};return redeem(context,server,approval,redeemed=>publish(context,transport,{...redeemed,wishes,person,mayLackProject,login:place,wraps:()=>!1}))})}finally{
close()}})}function holdTokens(context){for(let account of Object.values(readConfig(quiet(context)).accounts)){let token=account.type==="oauth_token"&&account.token_env&&
variable(context.env,account.token_env);token&&new Secret(token)}}async function loginWithCredentials(context,person,credentials2,command,region){let{type}=credentials2,{name,project}=command.flags;environmentProject(context.env);
let config2=readConfig(context),existing=name===void 0?void 0:own(config2.accounts,name),certain=region??existing?.region,login={kind:"credentials",...command,type,
name,isNew:existing===void 0,region:certain},{me,region:found}=await within({login},async()=>(name!==void 0&&certain!==void 0&&accountToRenew(config2,name,type,
certain),findRegion(context,person,{...credentials2,name},certain))),located={...login,region:found,flags:{...command.flags,region:found}};return within({login:located},
async()=>{person.choose&&person.say(loggedInAs(userOf(me)));let wish={me,region:found,project},kept=existing?.default_project,picked2=(name!==void 0&&kept!==void 0?
keepProject(context,{name,project:kept},project,wish):void 0)??await pickProject(context,person,wish),account={name:await writeAccount(context,name,me,(before,free)=>{
name!==void 0&&accountToRenew(before,name,type,found);let chosen=picked2.pick.method==="kept"?void 0:picked2.project?.id;return loginEdits(before,free,recordOf(
credentials2,found),chosen)}),type,region:found};return resultOf(context,{account,me,renewed:existing!==void 0,...picked2})})}var recordOf=({type,...rest},region)=>({
type,region,...rest});async function regionFor(context,{choose},given,name){let certain=given??environmentRegion(context.env);if(certain!==void 0)return certain;let{accounts:accounts2,
active}=readConfig(context),regionOf=account=>account===void 0?void 0:own(accounts2,account)?.region,likely=regionOf(name)??regionOf(active.account)??"us";if(regionOf(
name)!==void 0)return likely;if(!choose||probedRegions(context.env).length<2)return"us";let sorted=[likely,...regions.filter(region=>region!==likely)],chosen=await choose(
regionQuestion,sorted.map(region=>({value:region,label:NAMES[region]})));return sorted.find(region=>region===chosen)??likely}var NAMES={us:"United States, mixpa\
nel.com",eu:"European Union, eu.mixpanel.com",in:"India, in.mixpanel.com"};async function orElsewhere({confirm},work,again){try{return await work()}catch(error){
if(!confirm||!isFault(error,"NEEDS_REGION_SWITCH")||!isOver(error))throw error;let{cross_region_projects:found}=error.details,region=mostCommonRegion(found);if(region===
void 0||!await confirm(switchQuestion(found.length,region),!0))throw error;return again(region)}}var VARIABLE="MP_OAUTH_TOKEN";function tokenFor(context,tokenEnv,existing){let type="oauth_token",known=existing?.record.type===type?existing.record:void 0;if(existing&&
known?.token_env!==void 0){let{name:account}=existing,{token_env}=known;if(tokenEnv!==void 0&&tokenEnv!==token_env)throw new Fault("INVALID_ARGS",{},{place:{refusal:{
reason:"another_variable",account,variable:token_env,wanted:tokenEnv}}});return tokenEnv===void 0&&token_env!==VARIABLE&&variable(context.env,VARIABLE)!==void 0&&
context.warn(loginWarning({kind:"token_by_reference",account,variable:token_env})),{type,token_env}}return!known&&tokenEnv!==void 0?{type,token_env:tokenEnv}:{type,
token:staticToken(context,{token_env:tokenEnv??VARIABLE})}}async function loginUnified(context,asked,options={}){let{name,project,region,secret,noBrowser,tokenEnv}=options,person={...asked,mustChoose:options.mustChoose},
wishes={name,project},type=typeOf(context,options);if(secret&&type!=="service_account")throw refused("secret_not_needed");if(noBrowser&&type!=="oauth_browser")throw refused(
"browser_not_needed");if(type==="oauth_browser")return resumeOrBegin(context,person,wishes,options);let credentials2=type==="oauth_token"?tokenFor(context,tokenEnv,
existingAs(context,name)):await serviceAccountFor(context,person,name,secret),flags={serviceAccount:options.type==="service_account",secretStdin:secret!==void 0,
tokenEnv,name,region,project},canBeRenamed=type==="oauth_token"||isUsernameToHand(context,person);return loginWithCredentials(context,person,credentials2,{flags,
canBeRenamed},region)}async function resumeOrBegin(context,person,wishes,options){let offer=offerIfAny(context,options.region??environmentRegion(context.env)),begin=region=>orElsewhere(
person,()=>loginWithBrowser(context,person,region,wishes,options),begin);if(offer&&person.confirm){if(await person.confirm(resumeQuestion(offer.step),!0))return orElsewhere(
person,()=>loginResume(context,offer.path,wishes,person),begin)}else offer&&person.say(resumeLine(offer.step),"progress");return{...await begin(await regionFor(
context,person,options.region,wishes.name)),...offer&&!person.confirm&&{resume_hint:offer.step}}}function typeOf({env},{type,tokenEnv}){if(type!==void 0&&type!==
"oauth_token"&&tokenEnv!==void 0)throw refused("two_kinds_of_login");return type!==void 0?type:tokenEnv!==void 0?"oauth_token":variable(env,"MP_USERNAME")&&variable(
env,"MP_SECRET")?"service_account":variable(env,"MP_OAUTH_TOKEN")?"oauth_token":"oauth_browser"}function existingAs(context,name){let{accounts:accounts2}=readConfig(
context),record=name===void 0?void 0:own(accounts2,name);return name!==void 0&&record?{name,record}:void 0}async function serviceAccountFor(context,person,name,given){
let username=await usernameFor(context,person,name);return{type:"service_account",username,secret:await secretFor(context,person,given,username)}}async function usernameFor(context,person,name){
let known=existingAs(context,name)?.record,username=usernameIn(context.env.MP_USERNAME)??(known?.type==="service_account"?known.username:void 0)??usernameIn(await person.
ask?.("Username of the service account:"));if(username)return username;throw refused("username_missing")}var isUsernameToHand=({env},{ask:ask2})=>usernameIn(env.
MP_USERNAME)!==void 0||ask2!==void 0;async function secretFor(context,person,given,username){let what=`secret of ${username}`,secret=typeof given=="function"?await given():
given;if(secret)return usableSecret(secret,what);let inherited=secretVariable(context.env,"MP_SECRET","password");if(inherited)return usableSecret(inherited,"se\
cret in MP_SECRET");let typed=await typedSecret(person,what);if(typed)return typed;throw refused("secret_missing")}var refused=reason=>new Fault("INVALID_ARGS",
{},{place:{refusal:{reason}}});var SCHEMA_VERSION=1;async function addInflight(context,login){await locked(context,lock=>write(context,lock,[login,...readable(context).filter(other=>isLive(context,
other))]))}function findInflight(context,state){let logins2=read2(context),found=logins2.find(login=>isSecret(state.reveal(),login.state));if(found?!isLive(context,
found):!logins2.some(login=>isLive(context,login)))throw new Fault("OAUTH_INFLIGHT_EXPIRED",{path:inflightPath(context),...found&&{region:found.region}});if(found)
return found;let underWay=logins2.filter(login=>isLive(context,login)).map(({region,created_at:at})=>({region,ageMs:context.now()-at*1e3}));throw new Fault("OAU\
TH_STATE_MISMATCH",{},{place:{underWay}})}async function removeInflight(context,state){await locked(context,async lock=>{let logins2=readable(context),left=logins2.
filter(login=>!isSecret(state.reveal(),login.state)&&isLive(context,login));if(left.length>0)return write(context,lock,left);lock.assertHeld(),logins2.length>0&&
await removeFile(context,inflightPath(context))})}var isAnyInFlight=context=>readable(context).some(login=>isLive(context,login)),isLive=(context,login)=>context.
now()<login.expires_at*1e3;async function locked(context,work){await ensureFolder(context,oauthFolder(context),rootFolder(context)),await withLock(context,`${inflightPath(
context)}.lock`,SHORT_LOCK,work)}async function write(context,lock,[latest,...others]){let file={schema_version:SCHEMA_VERSION,...latest,...others.length>0&&{others}},
options={root:rootFolder(context),guard:lock.assertHeld,afterwards:lock.afterwards};await writeAtomic(context,inflightPath(context),plainJson(file),options)}function readable(context){
try{return read2(context)}catch(error){if(isFault(error)&&error.code.startsWith("OAUTH_INFLIGHT_"))return[];throw error}}function read2(context){let path=inflightPath(
context),value=readJson(context,path,js(),corrupt);if(value===void 0)throw new Fault("OAUTH_INFLIGHT_MISSING",{path});let version2=isObject(value)?value.schema_version:
void 0;if(typeof version2=="number"&&version2>SCHEMA_VERSION)throw new Fault("OAUTH_INFLIGHT_SCHEMA_TOO_NEW",{path,schema_version:version2});let result=Ss(InflightFile,
value);if(!result.success)throw corrupt(path,describeIssues(result.issues));let{schema_version:_version,others,...latest}=result.output;return[latest,...others]}
var isObject=value=>typeof value=="object"&&value!==null,corrupt=(path,reason)=>new Fault("OAUTH_INFLIGHT_CORRUPT",{path,reason});async function loginStart(context,{region=environmentRegion(context.env)??"us"}={}){return await prepareLogin(context),withTransport(context,async transport=>{let server=authorizationServer(
context,transport,region),client=await clientFor(context,server,region,redirectUri(context,region)),[state,verifier]=[newState(),newVerifier()],now=Math.floor(context.
now()/1e3),login={region,client_id:client.client_id,redirect_uri:client.redirect_uri,pkce_verifier:verifier,state,created_at:now,expires_at:now+INFLIGHT_SECONDS};
await addInflight(context,login);let{next,...home2}=passingHome(context);return{authorize_url:server.authorizeUrl({clientId:client.client_id,redirectUri:client.
redirect_uri,state,challenge:challengeOf(verifier)}),redirect_uri:client.redirect_uri,expires_at:login.expires_at,region,inflight_path:inflightPath(context),...home2,
next:[paste(void 0,"Finish, with the address that the browser ends on"),...next]}})}function redirectUri(context,region){let known=callbackPorts.map(redirectUriOf),
cached=readClient(context,region)?.redirect_uri;return cached!==void 0&&known.includes(cached)?cached:known[0]}function loginFinish(context,pasted2,wishes={},finish=!0){let{name,project}=wishes,asked={kind:"two_shot",flags:{finish,name,project}};return within({login:asked},
async()=>{let address=addressIn(context,pasted2);if(address.kind==="error"){let begun=address.state&&findInflight(context,address.state);throw denied2(address).
withPlace({login:{...asked,region:begun?.region}})}let{region,state,pkce_verifier:verifier,...client}=inflightOf(context,address,wishes),login={...asked,region};
return within({login},async()=>{let account=checkName(context,name,region);return await checkWritable(context,login,account??name),withTransport(context,async transport=>{
let server=authorizationServer(context,transport,region),approval={...client,region,code:address.code,state,verifier,account,wishes,login};return redeem(context,
server,approval,async redeemed=>{try{return resultOf(context,await publish(context,transport,{...redeemed,wishes,login,wraps:()=>!0}))}finally{await forget(context,
state)}})})})})}function addressIn(context,pasted2){try{return parsePastedAddress(pasted2)}catch(error){throw!isFault(error,"OAUTH_PASTE_ERROR")||isAnyInFlight(
context)?error:error.withPlace({underWay:[]})}}async function checkWritable(context,login,name){try{await checkKeepable(context,name)}catch(error){throw atLogin(
error,{...login,stage:"unspent"})}}function inflightOf(context,address,wishes){let kept=approvedWith(context,address.state,wishes);try{let found=findInflight(context,
address.state);if(!kept)return found;throw new Fault("OAUTH_INFLIGHT_MISSING",{path:inflightPath(context)})}catch(error){if(isFault(error,"OAUTH_STATE_MISMATCH")&&
isCutOff2(address))throw error.withDetails({reason:"cut_off"});if(!isFault(error,"OAUTH_INFLIGHT_MISSING","OAUTH_INFLIGHT_EXPIRED","OAUTH_STATE_MISMATCH"))throw error;
if(kept)throw error.withPlace({unfinished:kept});if(isFault(error,"OAUTH_INFLIGHT_EXPIRED"))throw error;let active=loggedInNow(context);throw active?error.withDetails(
{active}):error}}function loggedInNow(context){let config2=readConfig(context),name=config2.active.account;if(name===void 0||!Object.hasOwn(config2.accounts,name))
return;let{status,user_email:email}=summaryOf(context,config2,name);return email!==null&&status==="ok"?{account:name,email}:void 0}async function forget(context,state){
try{await removeInflight(context,state)}catch(error){if(!isFault(error))throw error;context.warn(loginWarning({kind:"login_still_listed",why:messageOf(error)}))}}async function loginAccount(context,person,wanted,{axes,...options}={}){let{name,type,region}=accountToLogIn(context,wanted,axes);if(type!=="oauth_browser"){let refusal={
reason:"not_a_browser_account",account:name,type};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}let folder=ownFolderOf(context,name),published=await approveAndPublish(
context,person,{region,account:name,wishes:{name},options,mayLackProject:!0,login:{kind:"account",name,region}}),{me,expiresAt,project,pick,replaced}=published,
{next=[],...chosen}=await chosenByLogin(context,published),{next:later,...home2}=passingHome(context);return{logged_in_as:{name,user:userOf(me),expires_at:normaliseTime(
expiresAt),tokens_path:tokensPath(folder),client_path:clientPath(context,region)},...replaced&&{replaced_user:replaced},project,project_pick:pick,...home2,...chosen,
next:[...next,...projectSteps(published,chosen),...later]}}var ok=(message,details)=>({status:"ok",message,...details&&{details}}),skipped=(message,next)=>({status:"skipped",message,...next&&{next}}),becauseOf=id=>skipped(
`Not looked at, because of "${id}".`),withoutConfig=()=>skipped("Not looked at, because the config file cannot be used.");function failure(thrown,version2){let{
message,code,details,next}=knownError(thrown)??bugOf(thrown,version2);return{status:"fail",message,details:{code,...details},...next.length>0&&{next}}}var inSpiteOf=(found,lines)=>lines.
length===0?found:{...found,status:found.status==="ok"?"warn":found.status,message:found.status==="ok"?lines.join(" "):[found.message,...lines].join(" ")},list=items=>items.
join(", "),plural=(count,one)=>`${count} ${one}${count===1?"":"s"}`,programFindings={runtime:details=>ok(`mixpanel-auth ${details.version} runs on Node ${details.
node}.`,details),installationWhole:folder=>ok(`The installation in ${folder} is whole.`,{folder}),installationDamaged:(folder,missing)=>({status:"fail",message:`\
The installation in ${folder} is damaged: it lacks ${list(missing.slice(0,5))}. Uninstall and install the plugin or the package again; in a clone of the reposit\
ory, restore the folder dist.`,details:{folder,missing}}),installationMixed:(folder,ours,found)=>({status:"fail",message:`The installation in ${folder} is of tw\
o versions: the program is ${ours}, its package.json says ${found}. Install it again.`,details:{folder,version:ours,package_version:found}}),noOtherProgram:(isOnPath,own2)=>ok(
isOnPath?"The first mp on the PATH is this one.":"There is no mp on the PATH.",{on_path:isOnPath?"this":null,own:own2}),otherProgram:({path,own:own2})=>ok(`The \
first mp on the PATH is another program: ${path}. Commands that begin with "mp" run that one; this one is ${own2}.`,{on_path:"other",path,own:own2})},folderFindings={
home:path=>ok(`The home folder is ${path}.`,{path}),homeMissing:path=>({status:"warn",message:`The home folder ${path} does not exist. It is made with the first\
 account; if HOME is wrong, correct it.`,details:{path}}),storage:details=>ok(`${details.path}${details.target===void 0?"":`, a link to ${details.target},`} hol\
ds the credentials and can be written.`,details),storageNotYet:path=>ok(`${path} is not there yet; it is made with the first account.`,{path}),storageClosed:(path,reason,code)=>({
status:"fail",message:`${path} cannot be written: ${reason}. No account can be added, and no token refreshed.`,details:{path,reason,code}}),storageNoFolder:path=>({
status:"fail",message:`${path} is no folder, so that nothing can be kept in it.`,details:{path}}),oneRoot:path=>ok(`All credentials lie in ${path}.`,{path}),twoRoots:(path,other,accounts2,variables)=>({
status:"warn",message:`Logins lie in two places: ${variables[0]} says ${path}, so that the tokens in ${other} (${list(accounts2)}) are not seen. To use those: ${deedInWords(
{unset:variables})}`,details:{path,other,accounts:accounts2},next:variables.map(unset)}),noLeftovers:()=>ok("No process that died has left locks or temporary fi\
les."),leftovers:paths=>({status:"warn",message:`Processes that died have left ${plural(paths.length,"lock or temporary file")}: ${list(paths.slice(0,3))}. The \
next command that writes there removes them; they stop nothing.`,details:{paths}})},networkFindings={reached:details=>ok(`${details.host} answers${details.proxy===
void 0?"":` through the proxy ${details.proxy}`}.`,details),clock:seconds=>ok("The clock of this machine is right.",{skew_seconds:seconds}),clockWrong:seconds=>({
status:"warn",message:`The clock of this machine is ${Math.abs(seconds)} s ${seconds>0?"ahead":"behind"}: tokens look expired, or good, when they are not. Set i\
t right.`,details:{skew_seconds:seconds}}),accepted:(account,user)=>ok(`Mixpanel accepts the credentials of the account "${account}"${user===void 0?"":`, which \
is ${user}'s`}.`,{account,...user!==void 0&&{user_email:user}}),expired:(account,origin)=>{let command=commandFor("mp account test",origin==="config"?account:"");
return skipped(`The access token of the account "${account}" has expired, and is not refreshed here. To try it: ${command}`,[{command,label:"Refresh it, and ask\
 Mixpanel"}])},offline:()=>skipped("Not asked, because of --offline."),nobody:()=>skipped("Nobody is asked, because there is no account to ask for.")};var configFindings={config:(path,accounts2)=>ok(`${path} is valid, with ${plural(accounts2,"account")}.`,{path}),configMissing:path=>ok(`There is no ${path} yet\
; it is made with the first account.`,{path}),configClosed:(path,reason,code)=>({status:"fail",message:`${path} can be read but not replaced: ${reason}. Nothing\
 can be changed in it.`,details:{path,reason,code}}),noTwins:()=>ok("No two accounts have names that differ in case alone."),twins:names2=>({status:"warn",message:`\
Accounts have names that differ in case alone: ${list(names2)}. On macOS and Windows their folders are one. Rename one of them.`,details:{names:names2},next:[listAccounts]}),
noDangling:()=>ok("Every target, and the active account, is there."),activeDangling:(account,targets,isSpared)=>({status:isSpared?"warn":"fail",message:`The act\
ive account "${account}" does not exist.${targets.length>0?` Neither do those that these targets name: ${list(targets)}.`:""} Choose another: ${listAccounts.command}`,
details:{account,targets},next:[listAccounts,{command:"mp account use <name>",label:"Make one of them the active account"}]}),targetsDangling:targets=>({status:"\
warn",message:`These targets name an account that does not exist: ${list(targets)}. Remove them, or add the account.`,details:{targets},next:targets.map(target2=>({
command:commandFor("mp target remove",target2,"--yes"),label:`Remove the target ${JSON.stringify(target2)}`}))}),account:facts=>ok(`The account "${facts.name}" \
(${facts.type}, ${facts.region}) ${has(facts)}.`,detailsOf(facts)),accountUnusable:facts=>{let{advice,next}=remedyFor(facts,"config",facts.expires_at===void 0);
return{status:"fail",message:`The account "${facts.name}" cannot be used: ${lacks(facts)}. ${advice}`,details:detailsOf(facts),next}},notShared:()=>ok("No bridg\
e has carried the refresh token of a login that is stored here to or from another machine."),shared:accounts2=>({status:"warn",message:`A bridge has carried the\
 refresh token of ${list(accounts2)} to or from another machine: both hold one login, and whichever refreshes it first ends it for the other. A login of its own\
, here, parts them.`,details:{accounts:accounts2},next:accounts2.map(name=>({command:commandFor("mp account login",name),label:`Log ${JSON.stringify(name)} in a\
new on this machine`}))}),noLogins:()=>ok("No login is unfinished."),logins:(steps,paths)=>({status:"warn",message:`${plural(paths.length,"login")} that ${paths.
length===1?"was":"were"} approved ${paths.length===1?"is":"are"} not finished. To see them: mp login --list`,details:{paths},next:[{command:"mp login --list",label:"\
See the unfinished logins"},...steps]})},detailsOf=({name,token_env:variable2,...facts})=>({account:name,...facts,...variable2!==void 0&&{token_env:variable2}});
function has({status,expires_at:expiresAt,refreshable}){if(expiresAt===void 0)return"has its credentials";let until=refreshable?"":` until ${expiresAt}, and can\
not be refreshed`;return status==="ok"?`is logged in${until}`:`has the tokens of a login${until&&`, good${until}`}`}function lacks({status,refused:refused2,token_env:variable2,
expires_at:expiresAt}){return refused2?"Mixpanel has refused its credentials":status==="needs_token"?`${variable2} is not set`:expiresAt===void 0?"it has no usa\
ble tokens":`its tokens expired at ${expiresAt} and cannot be refreshed`}var choiceFindings={plainEnvironment:()=>ok("No variable hides what is stored."),hidden:hidden=>{
let variables=[...new Set(hidden.map(({by})=>by))];return{status:"warn",message:`${hidden.map(({axis,value,by})=>`${by} hides the ${axis} ${value}`).join("; ")}\
. To do without: ${deedInWords({unset:variables})}`,details:{hidden},next:variables.map(unset)}},incomplete:(has2,lacking)=>({status:"warn",message:`${list(has2)}\
 ${has2.length===1?"is":"are"} set and ignored, because ${list(lacking)} ${lacking.length===1?"is":"are"} not.`,details:{set:has2,missing:lacking},next:[stepTo(
{set:Object.fromEntries(lacking.map(name=>[name,"<value>"]))},"Complete the set")]}),noBridge:()=>ok("No bridge is in force."),bridge:details=>ok(`The bridge ${details.
path} is in force, with the account "${details.account}".`,{...details}),bridgeExpired:details=>({status:"fail",message:`The tokens in the bridge ${details.path}\
 expired at ${details.expires_at} and cannot be refreshed. On the machine that has the account "${details.account}", export it again: mp account export-bridge -\
-to <path> --access-only`,details:{...details},next:[{command:"mp account export-bridge --to <path> --access-only",label:"On that machine: write the bridge anew"}]}),
bridgeHides:(details,hidden)=>({status:"warn",message:`The bridge ${details.path} is in force and hides the account "${hidden}". To do without: mp account remov\
e-bridge`,details:{...details,hides:hidden},next:[{command:"mp account remove-bridge",label:"Remove the bridge"}]}),session:details=>ok(`The account "${details.
account}" and the project ${details.project} are in force.`,details)};var finding=(id,{status,message,details,next})=>({id,status,message,...details&&{details:{...details}},...next&&{next:[...next]}});function examine(id,{context},work,toldElsewhere=[]){
let all=[];try{let found=work(reporting(context,all)),warned=all.filter(warning=>typeof warning=="string"||!toldElsewhere.includes(warning.kind));return[finding(
id,inSpiteOf(found,[...new Set(warned.map(warningText))]))]}catch(error){return[finding(id,thrownAt(id,context,error))]}}async function toldOf(id,{context},work){
try{return finding(id,await work())}catch(error){return finding(id,thrownAt(id,context,error))}}function thrownAt(id,context,error){let teller=tellerOf(error);return teller===
void 0||teller===id?failure(explained(context,error),version):becauseOf(teller)}function tellerOf(error){return isFault(error,"STORAGE_ERROR")&&error.details.variable!==
void 0?"home":isFault(error,"CONFIG_ERROR")&&error.details.variable?.startsWith("MP_")?"environment":void 0}var reporting=(context,warned)=>Object.create(context,
{warn:{value:warning=>{warned.push(warning)}}});var accounts=look=>{let{config:config2,session:session2}=look;if(config2===void 0)return[];let inForce=session2?session2.origin==="config"&&session2.account.name:
config2.active.account;return accountNames(config2).flatMap(name=>examine(`account:${name}`,look,context=>{let record=config2.accounts[name],odd=config2.odd?.accounts[name];
if(odd&&config2.odd)return lesser(failure(withTargets(config2,oddFault(config2.odd,["accounts",name],odd)),version),name===inForce);let facts=factsOf(context,config2,
{name,...record});return facts.type==="oauth_browser"&&facts.expires_at===void 0&&adviceForHidden(context,name)?becauseOf("sandbox"):facts.status==="ok"||facts.
status==="untested"?configFindings.account(facts):lesser(configFindings.accountUnusable(facts),name===inForce)}))},lesser=(found,isInForce)=>isInForce?found:{...found,
status:"warn"};function factsOf(context,config2,account){let{name,type,region}=account,{status}=summaryOf(context,config2,name,{strict:!0}),variable2=account.type===
"oauth_token"?account.token_env:void 0,tokens=type==="oauth_browser"?tokensOf(context,name):{};return{name,type,region,status,...variable2!==void 0&&{token_env:variable2},
...tokens,...status.startsWith("needs_")&&hasCredentials(context,account,tokens)&&{refused:!0}}}function hasCredentials(context,account,{expires_at:expiresAt,refreshable}){
return account.type==="oauth_token"?account.token_env===void 0||variable(context.env,account.token_env)!==void 0:account.type==="service_account"?!0:expiresAt!==
void 0&&(refreshable===!0||!isExpired(expiresAt,context.now()))}function tokensOf(context,name){let folder=ownFolderOf(context,name);refuseInsecure(folder);let tokens=ifPossible(
()=>peekAtTokens(context,folder));return tokens?{expires_at:normaliseTime(tokens.expires_at),refreshable:tokens.refresh_token!=null}:{}}var LONGEST_MS=2e4;async function ask(context,region){let url=`${apiOrigin(context.env,region)}/api/app/me`,proxy=proxySetting(context.env,new URL(url))?.variable,
began=context.now(),reply=await withTransport(context,transport=>transport.send({method:"GET",url,headers:{accept:"application/json"},timeoutMs:LONGEST_MS,label:`\
asking ${new URL(url).host}`}));if(isWebPage(reply))throw webPage({region},reply.status);if(reply.status>=500)throw statusError({region},reply);let sentAt=Date.
parse(reply.headers.date??""),between=(began+context.now())/2;return{region,host:new URL(url).host,...proxy!==void 0&&{proxy},...!Number.isNaN(sentAt)&&{skewSeconds:Math.
round((between-sentAt)/1e3)}}}var bridge=look=>examine("bridge",look,context=>{let found=readBridge(context);if(!found)return choiceFindings.noBridge();let{account,tokens}=found.file,isUsed=look.
session?.source.account==="bridge",facts={path:found.path,account:account.name,...tokens&&{expires_at:normaliseTime(tokens.expires_at),refreshable:tokens.refresh_token!=
null}};if(tokens&&tokens.refresh_token==null&&isExpired(tokens.expires_at,context.now()))return{...choiceFindings.bridgeExpired(facts),...look.session&&!isUsed&&
{status:"warn"}};let hidden=isUsed?look.config?.active.account:void 0;return hidden===void 0||hidden===account.name?choiceFindings.bridge(facts):choiceFindings.
bridgeHides(facts,hidden)});var MOST_SECONDS=30,clock=async({answers,isOffline})=>{if(isOffline)return[finding("clock",networkFindings.offline())];let skews=(await Promise.allSettled(answers.
map(({answer:answer2})=>answer2()))).flatMap(one=>one.status==="fulfilled"?one.value.skewSeconds??[]:[]),[most]=skews.sort((a,b)=>Math.abs(b)-Math.abs(a));return most===
void 0?[finding("clock",skipped("No server has said what time it is."))]:[finding("clock",Math.abs(most)>MOST_SECONDS?networkFindings.clockWrong(most):networkFindings.
clock(most))]};function isFolder(path){try{return statSync(path).isDirectory()}catch{return!1}}function inTheWay(path){return exists(path)?isFolder(path)?void 0:path:dirname(path)===
path?void 0:inTheWay(dirname(path))}function nearestFolder(path){try{if(lstatSync(path).isDirectory()||isFolder(path))return path}catch{}return dirname(path)===
path?path:nearestFolder(dirname(path))}function whyUnwritable(path){let{W_OK,X_OK}=constants;try{accessSync(nearestFolder(path),W_OK|X_OK);return}catch(error){let code=errnoOf(
error)??"";return isMissing(error)?void 0:{code,reason:reasonOf(code)}}}var OF_THE_FOLDER=["folder_open"],config=look=>examine("config",look,context=>{let path=configPath(context),found=readConfig(context),odd=oddIn(found);if(odd)return{
...failure(odd,version),status:found.odd?.active&&!look.session?"fail":"warn"};let why=isInOurFolder(context,path)?void 0:whyUnwritable(dirname(path));return why?
configFindings.configClosed(path,why.reason,why.code):existsSync(path)?configFindings.config(path,accountNames(found).length):configFindings.configMissing(path)},
OF_THE_FOLDER);function oddIn({odd}){if(!odd)return;let[target2]=Object.entries(odd.targets);return odd.active?oddFault(odd,["active"],odd.active):odd.custom_header?
oddFault(odd,["settings","custom_header"],odd.custom_header):target2&&oddFault(odd,["targets",target2[0]],target2[1])}var credentials=async look=>{let{context,session:session2,answers,isOffline}=look;if(isOffline)return[finding("credentials",networkFindings.offline())];if(!session2)
return[finding("credentials",networkFindings.nobody())];let{account,origin,bridge:bridge2,config:config2}=session2,answer2=answers.find(({region})=>region===account.
region)?.answer;return await answer2?.().catch(()=>{})?[await toldOf("credentials",look,()=>within({owner:ownerOf(session2)},async()=>{let authorization=presentAuthorization(
quiet(context),session2);if(!authorization&&isKnownToBeOut(context,session2))return becauseOf(`account:${account.name}`);if(!authorization)return networkFindings.
expired(account.name,origin);let headers2=customHeaders(context.env,config2,{origin,bridge:bridge2}),me=await withTransport(context,transport=>fetchMe(context,transport,
{region:account.region,account:account.name,authorization,headers:headers2}));return networkFindings.accepted(account.name,userOf(me)?.email)}))]:[finding("cred\
entials",skipped("Not asked, because Mixpanel is not reached."))]},isKnownToBeOut=(context,session2)=>session2.origin==="config"&&standingIn(quiet(context),session2).
status==="needs_login";var environment=look=>examine("environment",look,context=>{checkVariables(context),askedFor(context,{});let incomplete=incompleteSet(context);if(incomplete)return incomplete;
let hidden=(look.session?.shadowed??[]).flatMap(({axis,value,by})=>isVariable(by)&&value!==null?[{axis,value,by}]:[]);return hidden.length>0?choiceFindings.hidden(
hidden):choiceFindings.plainEnvironment()});function checkVariables(context){environmentAxes(context.env),apiOrigin(context.env,"us"),oauthOrigin(context.env,"u\
s"),timeouts(context.env),environmentHeader(context.env);for(let find of[rootFolder,configPath,bridgeCandidates])try{find(context)}catch(error){if(!isFault(error,
"STORAGE_ERROR"))throw error}}var SETS=[["MP_USERNAME","MP_SECRET","MP_PROJECT_ID","MP_REGION"],["MP_OAUTH_TOKEN","MP_PROJECT_ID","MP_REGION"]],OWN=["MP_USERNAM\
E","MP_SECRET","MP_OAUTH_TOKEN"];function incompleteSet({env}){let isSet=name=>variable(env,name)!==void 0;if(SETS.some(set=>set.every(isSet)))return;let begun=SETS.
find(set=>set.some(name=>OWN.includes(name)&&isSet(name)));if(!(!begun||!OWN.some(name=>name!=="MP_SECRET"&&isSet(name))))return choiceFindings.incomplete(begun.
filter(name=>OWN.includes(name)&&isSet(name)),begun.filter(name=>!isSet(name)))}var exported=look=>examine("exported",look,context=>{if(!look.config)return withoutConfig();let shared=Object.keys(look.config.accounts).filter(name=>sharedTokens(
context,name));return shared.length>0?configFindings.shared(shared.sort()):configFindings.notShared()});var home=look=>examine("home",look,({home:path})=>existsSync(path)?folderFindings.home(path):folderFindings.homeMissing(path));var SCRIPTS=["auth_manager.mjs","mp.mjs","refresh.mjs"].map(name=>join("scripts",name)),installation=look=>examine("installation",look,()=>{let{installation:folder}=look,
missing=[...SCRIPTS,"package.json","schemas"].filter(path=>!existsSync(join(folder,path)));if(missing.push(...missingIn(join(folder,"dist")).map(name=>join("dis\
t",name))),missing.length>0)return programFindings.installationDamaged(folder,missing);let{version:found}=JSON.parse(readFileSync(join(folder,"package.json"),"u\
tf8"));return found===version?programFindings.installationWhole(folder):programFindings.installationMixed(folder,version,String(found))}),ENTRIES=["auth_manager\
.js","mp.js","refresh.js","index.js"];function missingIn(dist){let there=existsSync(dist)?readdirSync(dist):[],named=there.filter(name=>name.endsWith(".js")).flatMap(
name=>[...readFileSync(join(dist,name),"utf8").matchAll(/"\.\/([\w.-]+\.js)"/g)]).map(([,name=""])=>name);return[...new Set([...ENTRIES,...named])].filter(name=>!there.
includes(name))}var leftovers=look=>examine("leftovers",look,context=>{let left=foldersOf(context).flatMap(folder=>(ifPossible(()=>listFolder(folder))??[]).filter(name=>isLeft(
folder,name)).map(name=>join(folder,name)));return left.length>0?folderFindings.leftovers(left.sort()):folderFindings.noLeftovers()});function foldersOf(context){
let[root,accounts2]=[rootFolder(context),accountsFolder(context)],own2=[accounts2,join(root,"bridge")].flatMap(folder=>(ifPossible(()=>listFolder(folder))??[]).
map(name=>join(folder,name))),all=[root,dirname(configPath(context)),accounts2,oauthFolder(context),join(root,"bridge"),...own2];return[...new Set(all)].filter(
isFolder)}var isLeft=(folder,name)=>/^\.removed-[0-9a-f]{8}$/.test(name)||(/\.lock(\..+\.break)?$/.test(name)?!isHeld(join(folder,name)):isLeftBehind(folder,name));var logins=look=>examine("logins",look,context=>{let{items,next=[]}=listUnfinished(context);return items.length===0?configFindings.noLogins():configFindings.logins(
next,items.map(({path})=>path))});var names=look=>examine("names",look,()=>{if(!look.config)return withoutConfig();let all=accountNames(look.config),isTwin=name=>all.some(other=>other!==name&&other.
toLowerCase()===name.toLowerCase()),twins=all.filter(isTwin).sort();return twins.length>0?configFindings.twins(twins):configFindings.noTwins()});var network=async look=>{let{answers,isOffline}=look;return isOffline?[finding("network",networkFindings.offline())]:answers.length===0?[finding("network",networkFindings.
nobody())]:Promise.all(answers.map(({region,answer:answer2})=>toldOf(`network:${region}`,look,async()=>networkFindings.reached(await answer2()))))};var program=look=>examine("program",look,({env})=>{let own2=join(look.installation,"scripts","mp.mjs"),found=mpOnPath(env.PATH,own2);return found.kind==="other"?
programFindings.otherProgram({path:found.path,own:own2}):programFindings.noOtherProgram(found.kind==="ours",own2)});var references=look=>examine("references",look,()=>{if(!look.config)return withoutConfig();let{active,targets}=look.config,there=accountNames(look.config),dangling=Object.
keys(targets).filter(name=>!there.includes(targets[name]?.account??"")),{account}=active;return account!==void 0&&!there.includes(account)?configFindings.activeDangling(
account,dangling,look.session!==void 0):dangling.length>0?configFindings.targetsDangling(dangling.sort()):configFindings.noDangling()});var runtime=look=>examine("runtime",look,()=>programFindings.runtime({node:process.versions.node,version,installation:look.installation}));var noSandbox=()=>ok("No sandbox stands in the way.");function sandboxFinding(sandbox2,causes,{folders,hosts}){let has2=cause=>causes.includes(cause),all={write:folders,
read:has2("read")?folders:[],hosts},stopped={write:has2("write")||has2("read")||has2("ephemeral")?folders:[],read:all.read,hosts:has2("network")?hosts:[]},does=causes.
map(cause=>deedOf({...sandbox2,cause},stopped)),ways=causes.flatMap(cause=>waysOut({...sandbox2,cause},stopped)),next=ways.filter(({command},index)=>command!=="\
mp doctor"&&ways.findIndex(way=>way.command===command)===index);return{status:causes.every(cause=>cause==="ephemeral")?"warn":"fail",message:`${capital(theSandbox(
sandbox2))} ${list(does)}. That is not Mixpanel's doing.`,details:{kind:sandbox2.kind,causes,allow_write:folders,allow_hosts:hosts,settings:{claude_code:claudeCode(
all),codex:codex(all)}},...next.length>0&&{next}}}var capital=text=>text.charAt(0).toUpperCase()+text.slice(1);var storage=look=>examine("storage",look,context=>{let root=rootFolder(context);for(let path of foldersOfOurs(context,root)){let obstacle=inTheWay(path);if(obstacle!==
void 0)return folderFindings.storageNoFolder(obstacle);path.startsWith(accountsFolder(context))&&refuseInsecure(path),warnIfOpen(context,path);let why=whyUnwritable(
path);if(why)return folderFindings.storageClosed(path,why.reason,why.code)}if(!existsSync(root))return folderFindings.storageNotYet(root);let target2=realpathSync(
root);return folderFindings.storage(lstatSync(root).isSymbolicLink()?{path:root,target:target2}:{path:root})}),foldersOfOurs=(context,root)=>{let accounts2=accountsFolder(
context),beside=[accounts2,oauthFolder(context),join(root,"bridge")].filter(path=>existsSync(path)),ofAccounts=isFolder(accounts2)?listFolder(accounts2).filter(
name=>!name.startsWith(".")):[],config2=configPath(context),usual=isInOurFolder(context,config2)&&dirname(config2)!==root?[dirname(config2)]:[];return[root,...usual,
...beside,...ofAccounts.map(name=>join(accounts2,name))]};var sandbox=async look=>[await toldOf("sandbox",look,async()=>{let facts=sandboxFacts(look.context),found=[...ofFiles(look.context,facts),...await ofNetwork(look,
facts)],[first]=found;if(!first)return noSandbox();let used=look.answers.map(({region})=>region);return sandboxFinding(first,[...new Set(found.map(({cause})=>cause))],
{folders:foldersNeeded(facts),hosts:apiHosts(look.context,used.length>0?used:regions)})})];function ofFiles(context,facts){let folders=foldersOfOurs(context,facts.
root),hidden=[sandboxOfNothing(facts,isBehindDevice(facts.root)||isBehindDevice(facts.config)),...folders.flatMap(folder=>[maskOf(facts,folder),maskOf(facts,tokensPath(
folder))])],closed=[...foldersNeeded(facts),...folders].map(path=>{let why=whyUnwritable(path);return why&&sandboxOfFile(facts,fileTrouble(path,why.code,!1))}),
found=[...hidden,...closed].filter(one=>one!==void 0);return found.some(({cause})=>cause==="read")?found.filter(({cause})=>cause!=="ephemeral"):found}async function ofNetwork({
answers,isOffline},facts){return isCutOff(facts)?[{kind:kindOf(facts.env),cause:"network"}]:isOffline?[]:(await Promise.allSettled(answers.map(({answer:answer2})=>answer2()))).
map(one=>one.status==="rejected"&&isFault(one.reason,"NETWORK_ERROR")?sandboxOfNetwork(facts,{reason:one.reason.details.reason,code:codeOf(one.reason.cause)}):void 0).
filter(one=>one!==void 0)}var session=look=>examine("session",look,context=>{try{let resolved=resolveSession(quiet(context),look.axes),{account,workspace,source}=resolved,project=projectIn(
quiet(context),resolved);return warnOfReach(context,resolved,project,cachedMe(quiet(context),resolved)),choiceFindings.session({account:account.name,project,workspace:workspace??
null,source:{...source}})}catch(error){if(!isFault(error)||isFault(error,"NEEDS_ACCOUNT","NEEDS_PROJECT")||isAskedFor(error,context,look.axes))throw error;return skipped(
"Not resolved, because of what is found elsewhere.")}});function isAskedFor(error,{env},axes){let{account,target:target2}=Object.keys(axes).length>0?axes:environmentFlags(
env);return account===void 0&&target2===void 0?!1:isFault(error,"INVALID_ARGS","ACCOUNT_NOT_FOUND","TARGET_NOT_FOUND")||isFault(error,"CONFIG_ERROR")&&error.place.
odd!==void 0}var roots=look=>examine("storage_roots",look,context=>{let root=rootFolder(context),usual=usualFolder(context),variables=["MP_STORAGE_DIR","MP_OAUTH_STORAGE_DIR"].
filter(name=>pathVariable(context.env,name));if(variables.length===0||usual===void 0||isSame(root,usual))return folderFindings.oneRoot(root);let elsewhere=join(
usual,"accounts"),names2=(ifPossible(()=>listFolder(elsewhere))??[]).filter(name=>!name.startsWith(".")&&existsSync(tokensPath(join(elsewhere,name))));return names2.
length===0?folderFindings.oneRoot(root):folderFindings.twoRoots(root,usual,names2.sort(),variables)}),isSame=(a,b)=>{let[one,other]=[a,b].map(path=>isFolder(path)?
statSync(path):void 0);return a===b||one!==void 0&&one.ino===other?.ino&&one.dev===other.dev};var examinations=[runtime,installation,program,home,storage,roots,leftovers,sandbox,config,names,references,accounts,exported,logins,environment,bridge,session,
network,clock,credentials];async function doctor(context,options){let look=lookOf(context,options),findings=(await Promise.all(examinations.map(examination=>examination(
look)))).flat(),count=status=>findings.filter(one=>one.status===status).length;return{findings,summary:{ok:count("ok"),warn:count("warn"),fail:count("fail"),skipped:count(
"skipped")}}}function lookOf(context,options){let silent=quiet(context),found=ifPossible(()=>readConfig(silent)),resolved=ifPossible(()=>resolveSession(silent,options.
axes)),all=[...Object.values(found?.accounts??{}),...resolved?[resolved.account]:[]],regions2=[...new Set(all.map(({region})=>region))].sort();return{context,...options,
config:found,session:resolved,answers:regions2.map(region=>({region,answer:once(()=>ask(silent,region))}))}}function once(work){let result;return()=>(result??=work(),
result)}export{loginResume,loginUnified,loginStart,loginFinish,loginAccount,doctor};
