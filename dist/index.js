import{Project,WorkspaceRef}from"./shared-schema-account-test-result.js";import{NamedAccountRecord,RecordChanges}from"./shared-schema-account-record.js";import{attributed,authorization,
createTransport,customHeaders,freshTokens,holderOf,isWebPage,meThrough,mergedHeaders,projectItems,protectedHeaders,staticToken,statusError,timeouts,updateAccount,
useProject,useWorkspace,webPage,withAuthorization,withTransport,workspaceItems}from"./online.js";import{accountHolder,addAccount,addTarget,bridgeHolder,
checkReach,compareIds,givenPath,listAccounts,listTargets,logout,mayCarryCredential,projectNotFound,projects,removeAccount,removeBridge,removeTarget,resolveAccount,
showAccount,showTarget,useTarget,warnOfHidden}from"./accounts.js";import{debugFor}from"./shared-debug.js";import{advise,apiOrigin,explained}from"./errors.js";
import"./shared-core-near.js";import"./shared-core-advice-secret-refusal.js";import{usable}from"./shared-actions-accounts-odd-account.js";import"./shared-core-advice-login-command.js";import"./shared-core-advice-hidden.js";
import"./shared-core-advice-steps.js";import"./shared-cli-format-sentence.js";import"./shared-cli-format-width.js";import{useAccount}from"./choices.js";import{choose}from"./shared-actions-choose.js";
import{checkedMilliseconds,warningText}from"./commands.js";import{AccountType,Ds,Dt,Fault,HeaderName,HeaderValue,MixpanelError,Name,NonEmpty,Oi,ProjectId,
Q,Region,Ri,Secret,Ss,TargetRecord,Ti,Timestamp,VariableName,WorkspaceId,Xi,accountOf,bs,bt,cachedMe,contextOf,describeIssues,describeProject,describeWorkspace,
environmentAxes,es,fs,hs,ie,isFault,js,projectIn,projectOf,qi,quiet,readBridge,readBridgeAt,readConfig,requireActive,resolve,resolveSession,secretVariable,ss,te,
ts,userOf,workspaceOf}from"./auth_manager.js";var isSet=ie(Oi("must be true or false")),axes=hs({account:ie(NonEmpty),project:ie(ProjectId),workspace:ie(WorkspaceId),target:ie(NonEmpty)}),wishes=hs({name:ie(
Name),project:ie(ProjectId),region:ie(Region),account_type:ie(AccountType),token_env:ie(VariableName),secret:ie(Ds([bs(),Ri(Secret)],"must be a string or a Secr\
et")),noBrowser:isSet,waitMs:ie(ss()),mustChoose:isSet,listen:ie(js())});function checked(schema,value,what){let result=Ss(schema,value);if(result.success)return result.
output;let refusal={reason:"argument",what,problem:describeIssues(result.issues)};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}var text=bs("must be a st\
ring"),Headers=fs(HeaderName,HeaderValue),Method=te(["GET","POST","PUT","PATCH","DELETE"],"must be one of GET, POST, PUT, PATCH, DELETE"),switches={force:isSet,
refresh:isSet,persist:isSet,accessOnly:isSet},checkedOptions=(given,...keys)=>{let entries=Object.fromEntries(keys.map(key=>[key,switches[key]??ie(js())]));return checked(
hs(entries),given??{},"The options")},checkedText=(given,what)=>checked(text,given,what),checkedEntry=name=>checked(NonEmpty,name,"The name"),checkedName=name=>checked(
Name,name,"The name"),checkedAxes=given=>withoutUndefined(checked(axes,given??{},"These axes")),checkedChanges=given=>withoutUndefined(checked(RecordChanges,inTheClear(
given),"The changes")),checkedWishes=(given,...keys)=>withoutUndefined(checked(Dt(wishes,keys),given??{},"The options")),checkedAccount=account=>withoutUndefined(
checked(NamedAccountRecord,inTheClear(account??{}),"The account")),inTheClear=record=>typeof record!="object"||record===null?record:Object.fromEntries(Object.entries(
record).map(([key,value])=>[key,value instanceof Secret?value.reveal():value])),withoutUndefined=value=>Object.fromEntries(Object.entries(value).filter(([,part])=>part!==
void 0));var provenance=ts({origin:ie(te(["env","bridge","config"],"must be one of env, bridge, config")),tokens:ie(qi(isWrapped,"must be those of another session's acco\
unt"))});function isWrapped(tokens){return bt(Xi({access_token:Ri(Secret),expires_at:Timestamp}),tokens)}var vetted=new WeakSet,taken=new WeakMap,resolvedAccount=(context,{
account,origin,bridge})=>withToken(context,frozen({...account,origin,...origin==="bridge"&&bridge?.tokens&&{tokens:bridge.tokens}}));function withToken({env},account){
if(account.type!=="oauth_token"||account.token_env===void 0||taken.has(account))return account;try{let token=secretVariable(env,account.token_env,"bearer");token&&
taken.set(account,token)}catch(error){if(!isFault(error,"CONFIG_ERROR"))throw error}return account}function sessionAccount(given){if(isVetted(given))return given;
let{origin,tokens}=checked(provenance,given,"The account");return frozen({...accountRecord(given),...origin&&{origin},...tokens&&{tokens}})}function accountRecord(given){
let{origin:_origin,tokens:_tokens,...record}=given??{},account=checkedAccount(record);return account.type==="oauth_browser"?account:usable(account)}var tokenOf=account=>taken.
get(account);function credentialSource(given){let{origin,tokens}=given,token=tokenOf(given),account=given.type==="oauth_token"&&token?{...given,token}:given;return origin===
void 0?{account,origin:"env",bridge:void 0,isFromCaller:!0}:{account,origin,bridge:origin==="bridge"?{account,tokens}:void 0}}var isVetted=given=>vetted.has(given);
function frozen(account){return vetted.add(Object.freeze(account)),account}async function addUnnamed(context,person,given){let{derive_name:isDerived,...rest}=given,isNamed="name"in rest&&rest.name!==void 0;if(isDerived!==!0||isNamed||rest.
type==="oauth_browser")throw new Fault("INVALID_ARGS",{},{place:{refusal:{reason:"derived_name"}}});let{name:_name,region,default_project:project,...credentials}=accountRecord(
{...rest,name:"derived"}),{addAskingMixpanel}=await import("./online.js");return addAskingMixpanel(context,person,{region,project,credentials})}function addedRecord(account){return account?.type!=="oauth_browser"||account.region!==void 0?accountRecord(account):{...accountRecord({...account,region:"us"}),
region:void 0}}var ofUnified=["name","project","region","account_type","token_env","secret","noBrowser","waitMs","mustChoose","listen"];function accountsOf(context,person){
let optionalName=name=>name===void 0?void 0:checkedEntry(name);return{list:()=>listAccounts(context),show:name=>showAccount(context,optionalName(name)),add:async account=>typeof account==
"object"&&account!==null&&"derive_name"in account?addUnnamed(context,person,account):addAccount(context,addedRecord(account)),update:async(name,changes)=>updateAccount(
context,checkedEntry(name),checkedChanges(changes)),rename:async(name,to)=>{let{renameAccount}=await import("./online.js");return renameAccount(context,
checkedEntry(name),checkedName(to))},remove:async(name,options)=>removeAccount(context,checkedEntry(name),checkedOptions(options,"force")),use:async name=>(await useAccount(
context,checkedEntry(name))).active,projects:async(name,given)=>{let options=checkedOptions(given,"refresh"),{listProjects,projectItems:projectItems2}=await import("./online.js");
if(name===void 0)return(await listProjects(context,{},options)).items;let{me}=await import("./online.js"),asked=resolveAccount(context,checkedEntry(
name)),{region,default_project:project}=asked.account;return projectItems2(await me(context,asked,options),{region,project})},test:async name=>(await import("./online.js")).
testAccount(context,optionalName(name)),login:async(name,options)=>{let{loginAccount}=await import("./logins.js");return(await loginAccount(context,
person,optionalName(name),checkedWishes(options,"noBrowser","waitMs","listen"))).logged_in_as},loginUnified:async given=>{let{secret,account_type:type,token_env:tokenEnv,
...options}=checkedWishes(given,...ofUnified),{loginUnified}=await import("./logins.js"),wrapped=typeof secret=="string"?new Secret(secret):secret;
return loginUnified(context,person,{...options,type,tokenEnv,secret:wrapped})},loginStart:async options=>(await import("./logins.js")).loginStart(
context,checkedWishes(options,"region")),loginFinish:async(pasted,wishes2)=>(await import("./logins.js")).loginFinish(context,checkedText(pasted,"\
The address"),checkedWishes(wishes2,"name","project")),loginResume:async(folder,wishes2)=>(await import("./logins.js")).loginResume(context,checkedText(
folder,"The folder"),checkedWishes(wishes2,"name","project")),logout:async name=>logout(context,optionalName(name)),token:async name=>(await(await import("./online.js")).
bearerToken(context,optionalName(name))).reveal(),exportBridge:async(to,options)=>{let{exportBridge}=await import("./online.js"),{accessOnly:isOnly,
...axes2}=options??{},{accessOnly=!1}=checkedOptions({accessOnly:isOnly},"accessOnly");return(await exportBridge(context,checkedText(to,"The path"),checkedAxes(
axes2),{accessOnly})).exported},importBridge:async(path,options)=>{let{importBridge}=await import("./online.js"),{name}=checkedOptions(options,"na\
me");return importBridge(context,checkedText(path,"The path"),name===void 0?void 0:checkedName(name))},removeBridge:async at=>removeBridge(context,at===void 0?at:
checkedText(at,"The path"))}}function publicCall(work,context){let throwWorded=error=>{throw advise(context?explained(context,error):error)};try{let result=work();return result instanceof Promise?
result.catch(throwWorded):result}catch(error){return throwWorded(error)}}var publicCalls=(context,namespace)=>Object.fromEntries(Object.entries(namespace).map(([
name,work])=>[name,(...args)=>publicCall(()=>work(...args),context)]));function checkedDestination(destination){let{workspace,...others}=destination??{},axes2=workspace===null?{...checkedAxes(others),workspace}:checkedAxes({...others,
workspace});if(Object.keys(axes2).length===0)throw new Fault("INVALID_ARGS",{},{place:{refusal:{reason:"nothing_chosen"}}});if(axes2.target!==void 0&&Object.keys(
axes2).length>1)throw new Fault("INVALID_ARGS",{},{place:{refusal:{reason:"target_and_axes",as:"a target"}}});return axes2}async function chooseAxes(context,destination,within={}){
return(await chosenBy(context,destination,within)).active}async function chosenBy(context,destination,within){let{account,project,workspace,target}=destination;
return target!==void 0?useTarget(context,target):typeof workspace=="number"?useWorkspace(context,workspace,{...within,...destination,workspace}):account!==void 0&&
project!==void 0?chooseInReach(context,{account,activate:!0,project,workspace:null}):account!==void 0?useAccount(context,account):workspace===null&&within.account!==
void 0?chooseInReach(context,{account:within.account,project,workspace}):useProject(context,project,within)}var chooseInReach=(context,choice)=>choose(context,config=>{
let account=accountOf(config,choice.account),who={account,origin:"config",isActive:config.active.account===account.name};return choice.project!==void 0&&checkReach(
who,cachedMe(context,who),choice.project),choice});var made=new WeakSet;function libraryContext(options){if(isMade(options))return options;let warn=options.warn??(line=>process.emitWarning(line,"MixpanelWarning")),
context=contextOf(options,{warn:warning=>warn(warningText(warning)),debugFor});return made.add(context),context}var isMade=options=>made.has(options);function personOf(options,context){
let{readLine,choose:choose2,confirm,ask,askSecret}=options;return{say:options.say??(line=>process.stderr.write(`${line}
`)),openBrowser:options.openBrowser??(async url=>(await import("./browser.js")).openBrowser(context.env,url)),...readLine&&{readLine},...choose2&&{
choose:choose2},...confirm&&{confirm},...ask&&{ask},...askSecret&&{askSecret}}}var scope=hs({project:Project,workspace:ie(es(WorkspaceRef),null),headers:ie(Headers,{})}),Session=class{account;project;workspace;#headers;#context;constructor(parts,options={}){
let{account,project,workspace,headers}=publicCall(()=>checkedParts(parts));this.#context=libraryContext(options),this.account=withToken(this.#context,account),this.
project=Object.freeze(project),this.workspace=workspace&&Object.freeze(workspace),this.#headers=Object.freeze(headers),Object.freeze(this)}get headers(){return this.#headers}get projectId(){
return this.project.id}get workspaceId(){return this.workspace?.id??null}get region(){return this.account.region}replace(changes){let{account,project,workspace,
headers}=this,parts={account,project,workspace,headers,...withoutUndefined(changes??{})};return create(parts,this.#context)}authHeader(tokens){return publicCall(
()=>headerOf(this.#context,this.account,tokens),this.#context)}toJSON(){let{account,project,workspace,headers}=this,shown=Object.entries(headers).map(([name,value])=>[
name,mayCarryCredential(name)?"[redacted]":value]);return{account,project,workspace,headers:Object.fromEntries(shown)}}[Symbol.for("nodejs.util.inspect.custom")](_depth,options,inspect){
return`Session ${inspect(this.toJSON(),options)}`}},resolver=qi(given=>bt(ts({getBrowserToken:Q(),getStaticToken:Q()}),given),"must have getBrowserToken and get\
StaticToken");function checkedParts(given){let{account,...others}=given??{},parts=checked(scope,others,"The session"),{project,workspace}=parts;if(workspace?.project_id!==
void 0&&compareIds(workspace.project_id,project.id)!==0)throw workspaceElsewhere(workspace.id,workspace.project_id,project.id);return{...parts,account:sessionAccount(
account)}}async function headerOf(context,account,tokens){if(!tokens||account.type==="service_account"){let who=credentialSource(account);return(await withTransport(
context,transport=>authorization(context,transport,who))).reveal()}checked(resolver,tokens,"The token resolver");let token=await(account.type==="oauth_browser"?
tokens.getBrowserToken(account.name,account.region,account):tokens.getStaticToken(account));return`Bearer ${new Secret(token).reveal()}`}function workspaceElsewhere(workspace,owner,project){
let refusal={reason:"workspace_elsewhere",workspace,owner,project};return new Fault("INVALID_ARGS",{workspace,project},{place:{refusal}})}var create=(parts,context)=>new Session(
parts,context),isLongLived=account=>account.type!=="oauth_token";function sessionFor(context,axes2){let asked=checkedAxes(axes2),resolved=resolveSession(context,asked);warnOfHidden(context,resolved,asked,asOption);let project=projectIn(
context,resolved),me=cachedMe(context,resolved),{workspace}=resolved;return new Session({account:resolvedAccount(context,resolved),project:describeProject(me,project),
workspace:workspace===void 0?null:described(me,workspace),headers:customHeaders(context.env,resolved.config,resolved)},context)}var asOption=name=>`the ${name} \
that was asked for`;function switched(context,session2,axes2,known){if(axes2.account===void 0&&axes2.target===void 0)return moved(session2,axes2,known);let env={
...environmentAxes(context.env),account:void 0},config=readConfig(context),resolution=resolve({env,axes:axes2,bridge:void 0,config});warnOfHidden(context,resolution,
axes2,asOption);let id=projectIn(context,{...resolution,bridge:void 0}),account=resolvedAccount(context,{...resolution,bridge:void 0}),me=known(account);resolution.
source.project==="param"&&me&&assertVisible(me,account,id);let{workspace,source}=resolution,isChosen=workspace!==void 0&&source.workspace!=="config";return session2.
replace({account,project:describeProject(me,id),workspace:isChosen?described(me,workspace):null,...session2.account.origin==="bridge"&&{headers:customHeaders(context.
env,config)}})}function moved(session2,{project,workspace},known){let{account}=session2,me=known(account);project!==void 0&&me&&assertVisible(me,account,project);
let stays=project===void 0||project===session2.project.id;return session2.replace({project:stays?session2.project:describeProject(me,project),workspace:workspace!==
void 0?described(me,workspace):stays?session2.workspace:null})}function assertVisible(me,account,project){if(!projectOf(me,project))throw projectNotFound({...credentialSource(
account),isActive:!1},me,project)}function described(me,id){let project=me&&workspaceOf(me,id)?.project_id;return{...describeWorkspace(me,id),...project!=null&&
{project_id:project}}}function apiUrl(origin,path,query={}){let url=typeof path=="string"&&/^\/?(?![a-z][a-z0-9+.-]*:)[^\s\\#/][^\s\\#]*$/i.test(path)?new URL(`${origin}/${path.replace(
/^\//,"")}`):void 0;if(!url?.href.startsWith(`${origin}/`))throw new Fault("INVALID_ARGS",{},{place:{refusal:{reason:"api_path"}}});for(let[name,value]of Object.
entries(query))value!==void 0&&url.searchParams.append(name,String(value));return url.href}async function sendApiRequest(context,transport,request){let{method,path,query,body,headers,account,authorization:authorization2,signal}=request,timeoutMs=request.
timeoutMs===void 0?timeouts(context.env).me:checkedMilliseconds(request.timeoutMs,"timeoutMs"),asked={account:account.name,region:account.region},url=apiUrl(apiOrigin(
context.env,account.region),path,query),plainPath=path.replace(/\?.*/s,""),reply=await attributed(asked,()=>transport.send({method,url,headers:{accept:"applicat\
ion/json",...body!==void 0&&{"content-type":"application/json"},...protectedHeaders(headers),authorization:authorization2},...body!==void 0&&{body:jsonOf(body)},
timeoutMs,label:`asking Mixpanel for ${plainPath}`,retry:!0,...signal&&{signal}}));if(reply.status<200||reply.status>=300)throw statusError({...asked,what:`${method}\
 ${plainPath}`},reply);if(reply.text==="")return null;try{return JSON.parse(reply.text)}catch{if(isWebPage(reply))throw webPage(asked,reply.status);let details={
...asked,status:reply.status,reason:"not_json"};throw new Fault("API_ERROR",details,{place:{request:{what:plainPath}}})}}function jsonOf(body){try{let text2=JSON.
stringify(body);if(text2!==void 0)return text2}catch{}throw new Fault("INVALID_ARGS",{},{place:{refusal:{reason:"no_json"}}})}var Workspace=class{#context;#transport;#reach=new WeakMap;#session;#turn=Promise.resolve();constructor(from,options={}){this.#context=libraryContext(options),this.#session=
from instanceof Session?from:publicCall(()=>sessionFor(this.#context,from),this.#context),this.#transport=createTransport(this.#context)}get session(){return this.#session}get account(){
return this.#session.account}get project(){return this.#session.project}use(options){let turn=publicCall(()=>this.#turn.then(()=>this.#move(options)),this.#context);
return this.#turn=turn.catch(()=>{}),turn.then(()=>this)}async#move(options){let{persist:isKept,...given}=options??{},{persist=!1}=checkedOptions({persist:isKept},
"persist"),destination=checkedDestination(given),{workspace,...others}=destination,axes2=typeof workspace=="number"?{...others,workspace}:others,context=persist?
quiet(this.#context):this.#context,there=switched(context,this.#session,axes2,account=>this.#known(account)),next=workspace===null?there.replace({workspace}):there;
if(persist){let{account,project}=next;if(account.origin!=="config")throw notInConfig(account.name);await chooseAxes(this.#context,destination,{account:account.name,
project:project.id})}this.#session=next}async me(options){let me=await publicCall(()=>this.#me(this.#session,options),this.#context),organizations=me.organizations.
map(({id,name})=>({id,name:name??null}));return{user:userOf(me),organizations,projects:projects(me)}}async projects(options){let session2=this.#session,found=await publicCall(
()=>this.#me(session2,options),this.#context);return projectItems(found,{region:session2.account.region,project:session2.project.id})}workspaces(options){let{account,
project,workspace}=this.#session,chosen={...credentialSource(account),isActive:!1,project:project.id,workspace:workspace?.id};return publicCall(async()=>workspaceItems(
await this.#me(this.#session,options),chosen).items,this.#context)}async resolveWorkspace(){let session2=this.#session;if(session2.workspace)return session2.workspace;
let items=await this.workspaces(),{id,name,is_default}=items.find(item=>item.is_default===!0)??items[0],workspace={id,...name!==null&&{name},...is_default!==null&&
{is_default}};return this.#session===session2&&(this.#session=session2.replace({workspace})),workspace}request(method,path,options){let session2=this.#session;return publicCall(
()=>this.#request(session2,method,path,options),this.#context)}close(){return this.#transport.close()}async#request({account,headers},method,path,given){let options=checkedOptions(
given,"query","body","headers","timeoutMs","signal","minTtl"),who=credentialSource(account),asked={method:checked(Method,method,"The method"),path,...options,account},
{minTtl}=options,wanted=minTtl===void 0?{}:{lastingMs:checkedMilliseconds(minTtl,"minTtl")},own=checked(Headers,options.headers??{},"These headers"),send=authorization2=>sendApiRequest(
this.#context,this.#transport,{...asked,headers:mergedHeaders(headers,own),authorization:authorization2});return withAuthorization(this.#context,this.#transport,
who,send,wanted)}#known(account){return this.#reach.get(account)??cachedMe(this.#context,credentialSource(account))}async#me({account,headers},options){let{refresh=!1}=checkedOptions(
options,"refresh"),who=credentialSource(account),kept=refresh?void 0:this.#reach.get(account);if(kept)return kept;let me=await meThrough(this.#context,this.#transport,
{...who,headers},{refresh});return who.origin==="env"&&this.#reach.set(account,me),me}},notInConfig=account=>new Fault("INVALID_ARGS",{},{place:{refusal:{reason:"\
account_not_in_config",account,way:"no persist"}}});function createLibrary(options={}){let context=libraryContext(options);return{accounts:publicCalls(context,accountsOf(context,personOf(options,context))),session:publicCalls(
context,sessionsOf(context)),targets:publicCalls(context,targetsOf(context)),...publicCalls(context,{resolveSession:axes2=>sessionFor(context,axes2),loadBridge:path=>loadBridge(
context,path),openWorkspace:from=>new Workspace(from,context)})}}var sessionsOf=context=>({show:()=>{let config=readConfig(context);return requireActive(config),
{...config.active}},use:async axes2=>chooseAxes(context,checkedDestination(checkedAxes(axes2)))});function loadBridge(context,path){return(path===void 0?readBridge(
context):readBridgeAt(context,givenPath(context,checkedText(path,"The path"))))?.file??null}var targetsOf=context=>({list:()=>listTargets(context),show:name=>showTarget(
context,checkedText(name,"The name")),add:async(name,axes2)=>addTarget(context,checkedName(name),checked(TargetRecord,axes2,"The target")),use:async name=>(await useTarget(
context,checkedText(name,"The name"))).active,remove:async name=>removeTarget(context,checkedText(name,"The name"))});var staticAccount=Xi({type:Ti("oauth_token","must be oauth_token")}),OnDiskTokenResolver=class{#context;constructor(options={}){this.#context=libraryContext(options)}getBrowserToken(name,region,account){
return publicCall(()=>this.#browserToken(name,region,account),this.#context)}#holderOf(name,region){let context=this.#context,bridge=Object.hasOwn(readConfig(context).
accounts,name)?void 0:readBridge(context)?.file;return bridge?.account.name===name?bridgeHolder(context,bridge):accountHolder(context,{name,type:"oauth_browser",
region})}getStaticToken(account){return publicCall(async()=>(checked(staticAccount,account,"The account"),(tokenOf(account)??staticToken(this.#context,account)).
reveal()),this.#context)}async#browserToken(name,region,account){let context=this.#context,holder=(account?.origin&&holderOf(context,credentialSource(account)))??
this.#holderOf(checkedName(name),region);return(await withTransport(context,transport=>freshTokens(context,transport,holder))).access_token.reveal()}};var library=createLibrary(),accounts=library.accounts,session=library.session,targets=library.targets,resolveSession2=library.resolveSession,loadBridge2=library.
loadBridge,openWorkspace=library.openWorkspace;export{MixpanelError,OnDiskTokenResolver,Secret,Session,Workspace,accounts,createLibrary,isLongLived,loadBridge2 as loadBridge,openWorkspace,resolveSession2 as resolveSession,
session,targets};
