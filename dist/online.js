import{addAccount,additionOf,argument,choose,putBack,showAccount,takenName}from"./commands.js";import{JOB_BYTES,RefreshOutcome,accountHolder,apiOrigin,
assertRefreshable,bridgeHolder,clientOf,faultOf,isGood,lookAt,probedRegions,refreshHere,retryAfter,secretHash,settleReply,timeoutError,timeouts,withTransport}from"./shared-core-fault-record.js";
import{plainJson,quiet,withFolderLock}from"./shared-storage-folder-lock.js";import{isVerdict,quotable,worded}from"./shared-core-advice-advise.js";import{Fault,Secret,accountFolder,
askedFor,availableProjects,axesOf,axisFlags,bridgedPath,cachedMe,changeConfig,closeSync,command,countsAsNone,createFile,customHeaders,describeProject,describeWorkspace,
dirname,ensureFolder,environmentAxes,errnoOf,exists,givenPath,isFault,mayCarryCredential,ownFolder,ownerOf,parseMe,projectOf,projects,readBridgeAt,readConfig,readJson,
readMe,requireProject,resolve2 as resolve,resolveAccount,resolveSession,rootFolder,secretVariable,showActive,temporaryIn,timeOnDisk,unlinkSync,userOf,within,workspaceOf,
workspacesOf,writeAtomic,writeFileSync,writeMe}from"./core.js";async function refreshElsewhere(context,start,holder,wanted,patiently){let path=await writeJob(context,holder,wanted);if(path===void 0)return!1;let done=context.
progress("refreshing the access token");try{let outcome=await patiently(start(path))?readJson(context,path,RefreshOutcome,countsAsNone):void 0;if(remove(path),!outcome)
return!1;for(let text of outcome.warnings)context.warn({kind:"refresh_warned",text});for(let[subject,event]of outcome.events)context.debug[subject]?.(event);if(outcome.
fault)throw faultOf(outcome.fault).at(holder.place);if(outcome.bug)throw Object.assign(new Error(outcome.bug.message),{name:outcome.bug.name});return!0}finally{
done()}}async function writeJob(context,holder,wanted){let{region,folder,carried}=holder,{refused,lastingMs=0}=wanted,job={kind:"job",region,folder,is_bridge:carried!==
void 0,...refused&&{refused:secretHash(refused)},lasting_ms:lastingMs},path=temporaryIn(dirname(folder));try{await ensureFolder(context,dirname(folder),rootFolder(
context));let fd=createFile(context,path);try{writeFileSync(fd,JSON.stringify(job).padEnd(JOB_BYTES," "))}finally{closeSync(fd)}return path}catch(error){if(!isFault(
error)&&errnoOf(error)===void 0)throw error;remove(path);return}}function remove(path){try{unlinkSync(path)}catch{}}async function refresh(context,transport,holder,wanted){let{refreshDetached:start}=context,patiently=work=>withinTime(context,holder.region,work);return start?await context.
uninterrupted(()=>refreshElsewhere(context,start,holder,wanted,patiently))?lookAt(context,holder).tokens:refreshHere(context,transport,holder,wanted):patiently(
withTransport(context,own=>refreshHere(context,own,holder,wanted)))}async function withinTime(context,region,work){let{env}=context;if(!env.MP_TIMEOUT)return work;
let timeoutMs=timeouts(env).oauth,timer,tooLate=new Promise((_resolve,reject)=>{let url=new URL(apiOrigin(env,region));timer=setTimeout(()=>reject(timeoutError(
{url,proxy:void 0,timeoutMs,env})),timeoutMs)});try{return await Promise.race([work,tooLate])}finally{clearTimeout(timer)}}var protectedHeaders=headers=>Object.fromEntries(Object.entries(headers).map(([name,value])=>[name,mayCarryCredential(name)?new Secret(value):value]));function statusError(asked,reply){
let{status}=reply;if(status<500&&status!==429&&isWebPage(reply))return webPage(asked,status);let{account,region,what}=asked,details={...account!==void 0&&{account},
region,status},said=wordsOf(reply.text),place={request:{...what!==void 0&&{what},...said!==void 0&&{said}}};if(status===401)return new Fault("AUTH_FAILED",details,
{place});if(status===403)return new Fault("PERMISSION_DENIED",details,{place});if(status===429){let pause=retryAfter(reply.headers),seconds=pause===void 0?{}:{retry_after:Math.
ceil(pause/1e3)};return new Fault("RATE_LIMITED",{...details,...seconds},{place})}return new Fault(status>=500?"SERVER_ERROR":"API_ERROR",details,{place})}async function attributed(facts,work){
try{return await work()}catch(error){let{what:_,status,...asked}=facts;throw isFault(error,"NETWORK_ERROR")?error.knowing(asked):isFault(error,"API_ERROR")?error.
knowing({...asked,...status!==void 0&&{status}}):error}}var isWebPage=({headers,text})=>/^\s*<[!?a-z]/i.test(text)||/html/i.test(headers["content-type"]??"")&&/<[!/a-z][^<>]*>/i.
test(text),webPage=({account,region},status)=>new Fault("API_ERROR",{...account!==void 0&&{account},region,status,reason:"web_page"});function wordsOf(text){try{
let{error}=JSON.parse(text);return typeof error=="string"&&error!==""?quotable(error):void 0}catch{return}}async function fetchMe(context,transport,request){let{region,account,authorization:authorization2,headers,timeoutMs=timeouts(context.env).me}=request,asked={...account!==
void 0&&{account},region},reply=await attributed(asked,()=>transport.send({method:"GET",url:`${apiOrigin(context.env,region)}/api/app/me?include_workspace_users\
=false`,headers:{accept:"application/json",...protectedHeaders(headers),authorization:authorization2},timeoutMs,label:"asking Mixpanel what the account can reac\
h",retry:!0})),{status}=reply;if(status!==200)throw statusError(asked,reply);if(isWebPage(reply))throw webPage(asked,status);return attributed({...asked,status},
async()=>parseMe(reply.text))}async function freshTokens(context,transport,holder,wanted={}){await putBack(context,holder.folder);let{tokens}=lookAt(context,holder);if(isGood(context,tokens,
wanted))return tokens;assertRefreshable(context,holder,tokens);let{refresh:refresh2}=await import("./online.js");return refresh2(context,transport,
holder,wanted)}async function authorization(context,transport,who){let holder=holderOf(context,who);return holder?bearer((await freshTokens(context,transport,holder)).access_token):
fixed(context,who)}async function withAuthorization(context,transport,who,request){let holder=holderOf(context,who);return within({owner:ownerOf2(who)},async()=>holder?
withTokensOf(context,transport,holder,request):request(fixed(context,who)))}function ownerOf2({account,origin,isGiven}){let{name,type,region}=account,variable=account.
type==="oauth_token"?{token_env:account.token_env}:{};return{account:{name,type,region,...variable},origin,...isGiven!==void 0&&{isGiven}}}async function withTokensOf(context,transport,holder,request){
let tokens=await freshTokens(context,transport,holder);try{return await request(bearer(tokens.access_token))}catch(error){if(!isFault(error,"AUTH_FAILED")||tokens.
refresh_token==null)throw error;let renewed=await freshTokens(context,transport,holder,{refused:tokens.access_token});return request(bearer(renewed.access_token))}}
var staticAuthorization=(context,credentials)=>credentials.type==="service_account"?basic(credentials):bearer(staticToken(context,credentials));function staticToken(context,{
name,token,token_env:from}){let found=token??(from===void 0?void 0:secretVariable(context.env,from,"bearer"));if(found)return found;throw new Fault("OAUTH_TOKEN\
_ERROR",{problem:"unset_variable",...name&&{account:name},variable:from})}function holderOf(context,{account,origin,bridge}){if(account.type==="oauth_browser")return origin===
"bridge"&&bridge?bridgeHolder(context,bridge):accountHolder(context,account)}var fixed=(context,{account})=>staticAuthorization(context,account),bearer=token=>new Secret(
`Bearer ${token.reveal()}`);function basic({username,secret}){let encoded=new Secret(Buffer.from(`${username}:${secret.reveal()}`,"utf8").toString("base64"));return new Secret(
`Basic ${encoded.reveal()}`)}var findRegion=(context,person,credentials,region)=>withTransport(context,async transport=>region===void 0?probeRegions(context,transport,person,credentials):{region,
me:await askRegion(context,transport,credentials,region,timeouts(context.env).me)});async function probeRegions(context,transport,person,credentials){let attempts=[];
for(let region of probedRegions(context.env))try{let me2=await askRegion(context,transport,credentials,region,timeouts(context.env).probe);return person.say(`Re\
gion ${region}: accepted the credentials.`,"progress"),{region,me:me2}}catch(error){let attempt=attemptOf(region,error);attempts.push(attempt);let{status,reason}=attempt,
how=status===null?`could not be reached (${reason})`:`answered ${status}`;person.say(`Region ${region}: ${how}.`,"progress")}if(attempts.every(({status})=>status===
null))throw new Fault("OAUTH_NETWORK_UNREACHABLE",{attempts});let retryable=attempts.some(attempt=>!isVerdict(attempt));throw new Fault("OAUTH_REGION_PROBE_FAIL\
ED",{attempts},{retryable})}var askRegion=async(context,transport,credentials,region,timeoutMs)=>fetchMe(context,transport,{region,authorization:staticAuthorization(
context,credentials),headers:customHeaders(context.env,readConfig(context),void 0),account:credentials.name,timeoutMs});function attemptOf(region,error){if(isFault(
error,"NETWORK_ERROR"))return{region,status:null,reason:error.details.reason};if(isFault(error,"AUTH_FAILED","PERMISSION_DENIED","RATE_LIMITED","SERVER_ERROR","\
API_ERROR")){let{status}=error.details,isPage=isFault(error,"API_ERROR")&&error.details.reason==="web_page";if(status!==void 0)return{region,status,...isPage&&{
reason:"web_page"}}}throw error}function deriveName(me2,taken){let base=baseName(me2);if(!taken(base))return base;let number=2;for(;taken(`${base}-${number}`);)number++;return`${base}-${number}`}
function baseName(me2){let[first]=me2.organizations;return first?slug(first.name??"")||`org-${first.id}`.slice(0,32):"account"}function slug(text){let words=text.
normalize("NFKD").replace(new RegExp("\\P{ASCII}","gu"),"").toLowerCase().replace(/[^a-z0-9]+/g,"-");return trimmed(trimmed(words).slice(0,32))}var trimmed=words=>words.
replace(/^-|-$/g,"");async function writeAccount(context,wanted,me2,plan){let name="";return await changeConfig(context,config=>(name=wanted??deriveName(me2,wanted2=>takenName(config,
wanted2)!==void 0),plan(config,name))),await writeMe(context,accountFolder(context,name),me2),name}async function addAskingMixpanel(context,person,wanted){let{name,region,project,credentials}=wanted,record={...credentials,...project!==void 0&&{default_project:project}};
if(name!==void 0&&region!==void 0)return addAccount(context,{...record,name,region});let{type}=credentials,how=credentials.type==="service_account"?{username:credentials.
username}:{tokenEnv:credentials.token_env},flags={name,type,region,project,...how};return within({login:{kind:"addition",flags,type,name,isNew:!0}},async()=>{let found=await findRegion(
context,person,{...credentials,name},region),chosen=await writeAccount(context,name,found.me,(config,free)=>additionOf(config,free,{...record,region:found.region}));
return showAccount(context,chosen)})}var LASTING_MS=30*6e4;async function exportBridge(context,to,axes,{accessOnly=!1}={}){let config=readConfig(context),env=environmentAxes(context.env),resolution=resolve(
{env,...askedFor(context,axes),bridge:void 0,config}),{account,project,workspace}=resolution,path=givenPath(context,to);refuseOtherFile(context,path);let headers=customHeaders(
context.env,config,void 0),tokens=account.type==="oauth_browser"?await carriedTokens(context,account,accessOnly):void 0,file={version:2,account:withToken(context,
account),...tokens&&{tokens:{...tokens,expires_at:timeOnDisk(tokens.expires_at),scope:tokens.scope??""}},...project!==void 0&&{project},...workspace!==void 0&&{
workspace},...Object.keys(headers).length>0&&{headers}};return tokens?.refresh_token!=null&&await markBridged(context,account.name,path),await writeAtomic(context,
path,plainJson(file)),project===void 0&&context.warn({kind:"bridge_without_project"}),{path,account:account.name,project:project??null,workspace:workspace??null}}
function refuseOtherFile(context,path){try{readBridgeAt(quiet(context),path)}catch(error){throw isFault(error,"BRIDGE_ERROR")?new Fault("INVALID_ARGS",{path},{cause:error,
place:{refusal:{reason:"other_file",path}}}):error}}function withToken(context,account){if(account.type!=="oauth_token")return account;let{token_env:_variable,...rest}=account;
return{...rest,token:staticToken(context,account)}}async function carriedTokens(context,account,accessOnly){let holder=accountHolder(context,account);if(!accessOnly){
await settleReply(context,holder);let{tokens:tokens2}=lookAt(context,holder);return{...tokens2,client_id:clientOf(context,holder,tokens2)}}let wanted={lastingMs:LASTING_MS},
tokens=await withTransport(context,transport=>freshTokens(context,transport,holder,wanted)),{refresh_token:_left,...access}=tokens;return access}async function markBridged(context,name,path){
context.warn({kind:"bridge_carries_login",account:name});let folder=accountFolder(context,name),text=plainJson({path,at:context.now()/1e3});await withFolderLock(
context,folder,async()=>{exists(folder)&&await writeAtomic(context,bridgedPath(folder),text,{root:rootFolder(context)})})}async function me(context,resolved,options={}){let{account,origin,config,bridge}=resolved,headers=customHeaders(context.env,config,bridge),asking={account,origin,
bridge,headers};return withTransport(context,transport=>meThrough(context,transport,asking,options))}async function meThrough(context,transport,asking,{refresh:refresh2=!1}={}){
let{account,origin,headers}=asking,folder=ownFolder(context,origin,account.name),cached=refresh2||folder===void 0?void 0:readMe(context,folder);if(cached)return cached;
let found=await withAuthorization(context,transport,asking,authorization2=>fetchMe(context,transport,{region:account.region,account:account.name,authorization:authorization2,
headers}));return folder!==void 0&&!wasRemoved(context,asking)&&await writeMe(context,folder,found),found}function wasRemoved(context,{account,origin}){return origin===
"config"&&!Object.hasOwn(readConfig(quiet(context)).accounts,account.name)}var notAboutTheAccount=new Set(["CONFIG_ERROR","BRIDGE_ERROR","INVALID_ARGS"]);async function testAccount(context,name,axes={}){let asked=resolveAccount(context,
name,axes),result={account_name:asked.account.name,ok:!0,user:null,accessible_project_count:null},noError={error:null,error_code:null,error_details:null};try{let found=await me(
context,asked,{refresh:!0});return{...result,user:userOf(found),accessible_project_count:found.projects.length,...noError}}catch(error){let said=worded(error);if(!said||
notAboutTheAccount.has(said.code))throw error;let{message,code,details}=said;return{...result,ok:!1,error:message,error_code:code,error_details:details?{...details}:
null}}}async function bearerToken(context,name,axes={}){let who=resolveAccount(context,name,axes),{account}=who;if(account.type==="service_account")throw new Fault("CO\
NFIG_ERROR",{account:account.name});let holder=holderOf(context,who);return account.type==="oauth_token"||!holder?staticToken(context,account):(await withTransport(
context,transport=>freshTokens(context,transport,holder))).access_token}async function listProjects(context,axes={},options={}){let resolved=resolveSession(context,axes);return projectItems(await me(context,resolved,options),resolved.
project)}function projectItems(found,active){let chosen=active===void 0?void 0:projectOf(found,active)?.id;return projects(found).map(({id,name,organization_id,
organization_name,...rest})=>({id,name,organization_id,organization_name,is_active:id===chosen,...rest}))}function showProject(context,axes={}){let resolved=resolveSession(context,axes);return describeProject(cachedMe(context,resolved),requireProject(resolved))}var projectNotFound=(who,me2,id)=>new Fault("PROJECT_NOT_FOUND",{project:id,available_projects:availableProjects(me2),accessible_project_count:me2.projects.length},
{place:{owner:ownerOf(who)}});function ownAccount({origin,account},instead){if(origin==="config")return account;let refusal={reason:"account_not_ours",account:account.name,origin,instead};throw new Fault(
"INVALID_ARGS",{},{place:{refusal}})}async function useProject(context,id,axes={}){let resolved=resolveSession(context,axes),{name}=ownAccount(resolved,`MP_PROJECT_ID=${id}`),me2=cachedMe(context,resolved);
if(me2&&!projectOf(me2,id))throw projectNotFound(resolved,me2,id);return choose(context,()=>({account:name,project:id}))}var projectCommands=[command({words:"project list",summary:"List the projects that the account can reach",flags:[...axisFlags,"refresh"],response:"project-list",
run:async({context,flags})=>({items:await listProjects(context,axesOf(flags),{refresh:flags.refresh})}),show:({items},page)=>page.table(items,[{title:"ID",value:({
id})=>id,whole:!0},{title:"NAME",value:({name})=>name},{title:"ORGANIZATION",value:item=>item.organization_name??item.organization_id},{title:"TIMEZONE",value:({
timezone})=>timezone}],item=>item.is_active),empty:"The account can reach no project."}),command({words:"project use",summary:"Choose the account's project",args:[
argument.project],flags:["account","target"],response:"project-use",run:async({context,args:[id],flags})=>({active:await useProject(context,id,axesOf(flags))}),
show:showActive}),command({words:"project show",summary:"Show the project in force",flags:axisFlags,response:"project-show",run:({context,flags})=>({project:showProject(
context,axesOf(flags))}),show:({project},page)=>page.pairs([["Project",page.named(project.id,project.name)],["Organization",project.organization_id],["Timezone",
project.timezone]])})];async function listWorkspaces(context,axes={},options={}){let resolved=resolveSession(context,axes),project=requireProject(resolved);return workspaceItems(await me(
context,resolved,options),{...resolved,project})}function workspaceItems(found,chosen){let project=projectOf(found,chosen.project);if(!project)throw projectNotFound(
chosen,found,chosen.project);let items=workspacesOf(found,project.id);if(items.length===0)throw new Fault("NO_WORKSPACES",{project:project.id,name:project.name});
return{project:{id:project.id,name:project.name},items:items.map(({id,name,is_default})=>({id,name,is_default,is_active:id===chosen.workspace}))}}function showWorkspace(context,axes={}){let resolved=resolveSession(context,axes);return resolved.workspace===void 0?null:describeWorkspace(cachedMe(context,resolved),
resolved.workspace)}async function useWorkspace(context,id,axes={}){let resolved=resolveSession(context,axes),account=ownAccount(resolved,`MP_WORKSPACE_ID=${id}`),project=requireProject(
resolved);if(resolved.source.project==="env"&&project!==account.default_project){let refusal={reason:"project_of_variable",project,workspace:id};throw new Fault(
"INVALID_ARGS",{},{place:{refusal}})}let me2=cachedMe(context,resolved),owner=me2&&workspaceOf(me2,id)?.project_id;if(owner!=null&&String(owner)!==project){let{
isActive}=resolved,refusal={reason:"workspace_elsewhere",workspace:id,owner:String(owner),project};throw new Fault("INVALID_ARGS",{workspace:id,project},{place:{
refusal:{...refusal,list:{account:account.name,isActive}}}})}return choose(context,()=>({account:account.name,activate:!0,project,workspace:id}))}var workspaceCommands=[command({words:"workspace list",summary:"List the workspaces of a project",flags:[...axisFlags,"refresh"],response:"workspace-list",run:({
context,flags})=>listWorkspaces(context,axesOf(flags),{refresh:flags.refresh}),show:({project,items},page)=>{let title=page.paper.bold(`Workspaces of ${page.named(
project.id,project.name)}`),rows=page.table(items,[{title:"ID",value:({id})=>id,whole:!0},{title:"NAME",value:({name})=>name},{title:"DEFAULT",value:item=>item.
is_default?"yes":null}],item=>item.is_active);return`${title}
${rows}`},empty:"The project has no workspaces."}),command({words:"workspace use",summary:"Pin a workspace",args:[argument.workspace],flags:["account","project",
"target"],response:"workspace-use",run:async({context,args:[id],flags})=>({active:await useWorkspace(context,id,axesOf(flags))}),show:showActive}),command({words:"\
workspace show",summary:"Show the workspace in force",flags:axisFlags,response:"workspace-show",run:({context,flags})=>({workspace:showWorkspace(context,axesOf(
flags))}),show:({workspace},page)=>workspace===null?"No workspace is pinned.":page.named(workspace.id,workspace.name)})];export{refresh,protectedHeaders,statusError,attributed,isWebPage,webPage,fetchMe,freshTokens,authorization,withAuthorization,withTokensOf,staticToken,holderOf,findRegion,
deriveName,writeAccount,addAskingMixpanel,exportBridge,me,meThrough,testAccount,bearerToken,listProjects,projectItems,projectNotFound,useProject,projectCommands,
workspaceItems,useWorkspace,workspaceCommands};
