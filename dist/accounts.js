import{ago,fileTrouble,mendEntry,oddAccount,pasteMistake,remedyFor,sandboxFacts,sandboxOfFile,usable,usernameIn,withRegion,withTargets}from"./shared-actions-accounts-odd-account.js";
import{loginCommand}from"./shared-core-advice-login-command.js";import{hiddenFlag}from"./shared-core-advice-hidden.js";import{addAccountCommand}from"./shared-core-advice-steps.js";import{
LONG_LOCK,changeConfig,choiceEdits,choose,chosenIn,claimFolder,ensureFolder,lookAtLock,removeFile,removeFolder,renameFolder,shortHash,stateOf,sweepTemporaries,withLock,
writeAtomic}from"./shared-actions-choose.js";import{argument,durationText,recordFlags,refused,spelledHere}from"./commands.js";import{Fault,Name,NonEmpty,
OAuthTokens,Oi,ProjectId,Region,Secret,Ti,UnixSeconds,Xi,absolute,accountClientPath,accountFolder,accountNames,accountOf,accountRef,accountsFolder,axesOf,axisFlags,
basename,bridgeAccountFolder,bridgeFolder,bridgedPath,bs,bt,cachedMe,clientOf,command,configPath,countsAsNone,digits,dirname,domainRegion,entryOf,environmentAxes,
environmentProject,errnoOf,exists,findBridge,folderLock,ie,ifPossible,importedFolder,importedPath,isExpired,isFault,join,jsonText,leftBehind,listFolder,listed,listedWorkspace,
lstatSync,malformed,markOf,mePath,members,mkdirSync,normaliseTime,oddFault,own,ownFolderOf,ownerOf,placeOf,problemOf,programCommand,projectIn,projectOf,quiet,randomBytes,
readAccountClient,readBridge,readBridgeAt,readClient,readConfig,readJson,readJsonText,readMe,realpathSync,refuseInsecure,regions,removedPath,renamedPath,repeatable,
replyPath,resolve,resolve2,resolveSession,rootFolder,rs,sameId,secretHash,shellQuote,standingIn,standingOf,statSync,storageError,targetNames,targetOf,targetsNaming,
timeOnDisk,tokensInUse,tokensPath,twinWithFolder,userOf,variable,verdictPath,warnIfOpen,withoutAccount,workspaceOf}from"./auth_manager.js";var mayCarryCredential=name=>/token|secret|key|auth|cookie/i.test(name);var plainJson=value=>`${JSON.stringify(value,reveal,2)}
`;function reveal(key,value){let original=this[key];return original instanceof Secret?original.reveal():value}function readTokens(context,folder){return refuseInsecure(folder),warnIfOpen(context,dirname(folder)),readJson(context,tokensPath(folder),OAuthTokens,(path,reason,cause)=>errnoOf(
cause)===void 0?malformed(path,reason):storageError(path,{doing:"read"},cause))}function tokensText(tokens,before="{}"){let all={...tokens,expires_at:timeOnDisk(
tokens.expires_at),scope:tokens.scope??""},found=new Map(members(jsonText(plainJson(all))));for(let[key,value]of membersOf(before))(found.has(key)||unread.has(key))&&
!Object.hasOwn(OAuthTokens.entries,key)&&found.set(key,value);return`{
${[...found].map(([key,value])=>`  ${JSON.stringify(key)}: ${value}`).join(`,
`)}
}
`}var unread=new Set(["__proto__","constructor","prototype"]);function membersOf(text){try{return members(jsonText(text.replace(/^\ufeff/,"")))??new Map}catch{return new Map}}
async function writeTokens(context,folder,tokens,guard){let options={root:rootFolder(context),...guard&&{guard}},before=readJsonText(context,tokensPath(folder),
countsAsNone);await writeAtomic(context,tokensPath(folder),tokensText(tokens,before),options)}function accountHolder(context,{name,type,region}){let folder=ownFolderOf(context,name);return{place:{owner:{account:{name,type,region},origin:"config",bridged:exists(
bridgedPath(folder))}},region,folder}}function bridgeHolder(context,{account,tokens}){let{name,type,region}=account;return{place:{owner:{account:{name,type,region},
origin:"bridge",bridged:!0}},region,folder:bridgeFolder(context,{account,tokens}),bridgeFolder:bridgeAccountFolder(context,name),...tokens&&{carried:tokens}}}function holderAt({
place,...holder},folder){let{owner}=place,renamed=owner&&{...owner,account:{...owner.account,name:basename(folder)}};return{...holder,folder,place:{...place,...renamed&&
{owner:renamed}}}}function present(context,holder){let{carried,bridgeFolder:own2,region}=holder;return carried&&own2!==void 0?{...holder,folder:importedFolder(context,
carried,region)??own2}:holder}function lookAt(context,holder){let stored=readStored(context,holder),tokens=tokensInUse(context,holder,stored);if(tokens)return{tokens,
stored};throw unusable(holder,{problem:"no_tokens",path:holder.folder})}function readStored(context,holder){try{return readTokens(context,holder.folder)}catch(error){
if(!isFault(error,"OAUTH_TOKEN_ERROR"))throw error;if(!holder.carried)throw unusable(holder,error.details);context.warn({kind:"bridge_tokens_unusable",path:tokensPath(
holder.folder),reason:error.details.reason??""});return}}function assertRefreshable(context,holder,tokens){if(tokens.refresh_token==null)throw unusable(holder,{
problem:"no_refresh_token"});if(clientOf(context,holder,tokens)===void 0)throw unusable(holder,{problem:"unknown_client"})}function isGood(context,tokens,{refused:refused2,
lastingMs=0}){let from=context.now()+(tokens.refresh_token==null?0:lastingMs);return!isExpired(tokens.expires_at,from)&&!refused2?.equals(tokens.access_token)}var unusable=({
place},details)=>new Fault("OAUTH_TOKEN_ERROR",details,{place});function bridgeStatus(context){let bridge=readBridge(context);if(bridge===void 0)return null;let{version,account,project,workspace,headers,tokens}=bridge.file,shown=Object.
entries(headers??{}).map(([name,value])=>[name,mayCarryCredential(name)?"[redacted]":value]);return{path:bridge.path,version,account:accountRef(account),project:project??
null,workspace:workspace??null,headers:Object.fromEntries(shown),...tokens&&{tokens:tokensNow(context,bridge.file)}}}function tokensNow(context,file){let{tokens,
stored}=lookAt(quiet(context),bridgeHolder(context,file));return{expires_at:normaliseTime(tokens.expires_at),refreshable:tokens.refresh_token!=null,refreshed:tokens===
stored&&!tokens.access_token.equals(file.tokens?.access_token??tokens.access_token)}}function sessionAsked(context,axes={}){let resolved=resolveSession(context,axes);return warnOfHidden(context,resolved,axes),resolved}function resolveAccount(context,name,axes={}){
if(name===void 0)return sessionAsked(context,axes);let config=readConfig(context);return{account:accountOf(config,name),origin:"config",config,bridge:void 0}}function warnOfHidden(context,{
shadowed,...found},axes,spelled=name=>`--${name}`){if(Object.keys(axes).length!==0)for(let{axis,source,value,by}of shadowed){if(source!=="param"&&source!=="targ\
et")continue;let flag=spelled(source==="target"?"target":axis);context.warn(hiddenFlag({flag,axis,value:value??"",inForce:inForce(found,axis),by}))}}var inForce=(found,axis)=>axis===
"account"?found.account.name:found[axis]??"";function summarise(context,config,{only,strict=!1}={}){let attempt=strict?read=>read():orNone(context),targets2=targetsByAccount(config),withFolder=new Set(listFolder(
accountsFolder(context))),all=accountNames(config),names=only===void 0?all:[only],isAnyStrange=[...withFolder].some(name=>!name.startsWith(".")&&!all.includes(name)),
elsewhere2=name=>isAnyStrange?attempt(()=>placeOf(context,name)):void 0;return names.map(name=>{let is_active=config.active.account===name,referenced_by_targets=targets2.
get(name)??[],record=config.accounts[name];if(!record)return{...invalid(config,name),is_active,referenced_by_targets};let account={name,...record},folder=withFolder.
has(name)?accountFolder(context,name):elsewhere2(name),me=folder===void 0?void 0:attempt(()=>readMe(context,folder)),{status,token:token2,isStale}=attempt(()=>standingOf(
context,{account,origin:"config"},folder))??unusable2(account),project=account.default_project;return{name,type:account.type,region:account.region,status,token:token2,
is_active,referenced_by_targets,user_email:(me&&!isStale?userOf(me)?.email:void 0)??null,project_id:project??null,project_name:(me&&project!==void 0?projectOf(me,
project)?.name:void 0)??null}})}function invalid(config,name){let{type,region,default_project}=entryOf(config,name),odd=config.odd?.accounts[name];return{name,...type&&
{type},...region&&{region},status:"invalid",...odd&&{problem:problemOf(odd)},token:null,user_email:null,project_id:default_project??null,project_name:null}}function summaryOf(context,config,name,{
strict=!1}={}){return summarise(context,config,{only:name,strict})[0]}function otherSummary(context,resolved){let{account,project}=resolved,me=cachedMe(context,
resolved),{status,token:token2,isStale}=standingIn(context,resolved);return{...accountRef(account),status,token:token2,is_active:!1,referenced_by_targets:[],user_email:(me&&
!isStale?userOf(me)?.email:void 0)??null,project_id:project??null,project_name:(me&&project!==void 0?projectOf(me,project)?.name:void 0)??null}}var orNone=context=>read=>{
try{return read()}catch(error){if(!isFault(error,"STORAGE_ERROR","INSECURE_FILE"))throw error;context.warn({kind:"account_file_unusable",fault:error});return}};
function targetsByAccount(config){let byAccount=new Map;for(let name of targetNames(config)){let account=(config.targets[name]??config.odd?.targets[name])?.account??
"",names=byAccount.get(account);names?names.push(name):byAccount.set(account,[name])}return byAccount}var unusable2=({type})=>({status:type==="oauth_browser"?"n\
eeds_login":"untested",token:null,isStale:!0});function showAccount(context,name,axes={}){if(name!==void 0)return ofConfig(context,name);let resolved;try{resolved=sessionAsked(context,axes)}catch(error){let odd=oddAccount(
error);if(odd!==void 0)return ofConfig(context,odd);throw error}return resolved.origin==="config"?ofConfig(context,resolved.account.name):otherSummary(context,resolved)}
function ofConfig(context,name){let config=readConfig(context);return entryOf(config,name),summaryOf(context,config,name,{strict:!0})}async function wayOut(context,{name,type,status,token:token2},axes){if(status==="ok"||status==="untested")return{};if(type==="oauth_browser"&&token2===null&&status!==
"invalid"){let{adviceForHidden}=await import("./errors.js"),hidden=adviceForHidden(context,name);if(hidden)return hidden}let silent=quiet(context);
if(axes&&status!=="invalid")return fromHere(resolveSession(silent,axes),token2===null);let config=readConfig(silent),odd=config.odd?.accounts[name],fault=config.
odd&&odd&&withTargets(config,oddFault(config.odd,["accounts",name],odd));if(config.odd&&fault?.place.odd)return{next:[...mendEntry(config.odd.path,fault.place.odd,
fault.place.isTarget)]};let record=own(config.accounts,name);if(!record)return{};let isActive=config.active.account===name;return fromHere({account:{name,...record},
origin:"config",isActive},token2===null)}function fromHere(found,isLoggedOut){let{account,origin}=ownerOf(found);return{next:[...remedyFor(account,origin,isLoggedOut).
next]}}var loggedInAs=user=>user?`Logged in as ${user.email}.`:"Logged in.",renewalQuestion=(account,user)=>`The account "${account}" is that of ${user?.email??"the sa\
me user"} already. Log it in again, instead of adding a second account?`,unfinishedStep=(folder,ageMs,user,wishes={})=>({command:loginCommand({resume:folder,...wishes}),
label:`Go on with the login of ${ago(ageMs)}${user?` as ${user.email}`:""}, which was approved and not finished`}),resumeQuestion=({label})=>`${label}?`,resumeLine=({
label,command:command2})=>`${label}: ${command2}`,beginningLine=(region,waitMs,login)=>`Logging in to the region ${region}; this waits ${durationText(waitMs)} f\
or you. For another region (${regions.join(", ")}): ${withRegion(login,"<region>")}`,regionQuestion="In which region does Mixpanel keep your data?",switchQuestion=(count,region)=>`${count===
1?"The only project that you reach is":`All ${count} projects that you reach are`} in the region ${region}. Log in there now?`,OF_ANOTHER_LOGIN="That address be\
longs to another login. Paste the one that the browser ended on just now.",pastedSoFar=reason=>reason==="incomplete"?"That is not the complete address yet: it c\
ontains code= and state=.":pasteMistake(reason);var PlaceholderMeta=Xi({schema_version:Ti(1,"must be 1"),region:Region,created_at:UnixSeconds,client_id:rs(NonEmpty),account:rs(Name),name:rs(Name),wished_name:rs(
Name),wished_project:rs(ProjectId),state_hash:rs(bs()),refused:ie(Oi())});var REMOVED=/^\.removed-[0-9a-f]{8}$/,asideOf=folder=>join(dirname(folder),`.removed-${shortHash(basename(folder))}`);async function setAside(context,folder){let aside=asideOf(
folder);if(!exists(folder))return exists(aside)?aside:void 0;try{return await removeFolder(context,aside),await noteConfig(context,folder),await renameFolder(context,
folder,aside),aside}catch(error){if(!isFault(error,"STORAGE_ERROR"))throw error;return folder}}async function bringBack(context,aside,folder){await renameFolder(
context,aside,folder),await removeFile(context,removedPath(folder))}async function noteConfig(context,folder){try{await writeAtomic(context,removedPath(folder),
configPath(context),{root:rootFolder(context)})}catch(error){if(!isFault(error))throw error}}function isNamedElsewhere(context,aside){let note=removedPath(aside),
config=exists(note)?readJsonText(context,note,countsAsNone):void 0;if(config===void 0||config===configPath(context))return!1;let there=Object.create(quiet(context),
{env:{value:{...context.env,MP_CONFIG_PATH:config}}}),names=ifPossible(()=>accountNames(readConfig(there)));return names===void 0||names.some(name=>asideOf(join(
dirname(aside),name))===aside)}var isSetAside=folder=>exists(asideOf(folder));async function settleRemoved(context,folder){let accounts=accountsFolder(context);
if(dirname(folder)===accounts)try{let left=listFolder(accounts).filter(name=>REMOVED.test(name));if(left.length===0)return;let names=accountNames(readConfig(quiet(
context))),aside=asideOf(folder);exists(folder)?await removeFolder(context,aside):names.includes(basename(folder))&&isSetAside(folder)&&leftBehind(context,folder)===
void 0&&await bringBack(context,aside,folder);let kept=names.map(name=>basename(asideOf(join(accounts,name)))),ended=left.filter(name=>!kept.includes(name)&&!isNamedElsewhere(
context,join(accounts,name)));for(let name of ended)await removeFolder(context,join(accounts,name))}catch(error){if(!isFault(error))throw error}}async function renameAccountFolder(context,from,to,{write,undo}){await ensureFolder(context,dirname(from),rootFolder(context)),await withBothLocks(context,from,
to,async()=>{let aside=exists(to)&&!isSamePlace(from,to)?await setAside(context,to):void 0,isWritten=!1;try{exists(from)&&await writeAtomic(context,renamedPath(
from),basename(to),{root:rootFolder(context)}),await write(),isWritten=!0,exists(from)&&await move(context,from,to)}catch(error){throw isWritten&&await undo(),aside!==
void 0&&!exists(to)&&await bringBack(context,aside,to),await removeFile(context,renamedPath(from)),error}aside!==void 0&&await removeFolder(context,aside)})}var isRenameUnfinished=(context,folder)=>exists(
folder)?exists(renamedPath(folder)):leftBehind(context,folder)!==void 0;async function finishRename(context,folder){if(dirname(folder)===accountsFolder(context))
try{let mark=markOf(context,folder),from=mark===void 0?leftBehind(context,folder):folder;if(from===void 0)return;let to=mark===void 0?folder:join(dirname(folder),
mark);await withBothLocks(context,from,to,()=>settle(context,from,to))}catch(error){if(!isFault(error))throw error}}async function settle(context,from,to){if(markOf(
context,from)!==basename(to))return;let names=accountNames(readConfig(quiet(context)));if(from===to||names.includes(basename(from)))return void await removeFile(
context,renamedPath(from));if(names.includes(basename(to))){if(exists(tokensPath(to))&&!isSamePlace(from,to))return removeFolder(context,from);isSamePlace(from,
to)||await removeFolder(context,to),await move(context,from,to)}}async function move(context,from,to){await renameFolder(context,from,to),await removeFile(context,
renamedPath(to))}function withBothLocks(context,one,other,work){let[first,second]=[folderLock(one),folderLock(other)].sort();return withLock(context,first,LONG_LOCK,
()=>isSamePlace(first,second)?work():withLock(context,second,LONG_LOCK,work))}function isSamePlace(one,other){if(one===other)return!0;if(one.toLowerCase()!==other.
toLowerCase()||!exists(one)||!exists(other))return!1;let names=listFolder(dirname(one));return![one,other].every(path=>names.includes(basename(path)))}async function withFolderLock(context,folder,work){return await ensureFolder(context,dirname(folder),rootFolder(context)),refuseInsecure(folder),await finishRename(
context,folder),withLock(context,folderLock(folder),LONG_LOCK,async lock=>(sweepTemporaries(dirname(folder)),await settleRemoved(context,folder),work(lock)))}function givenPath(context,path){let variable2=variableIn(context.env,path);if(variable2!==void 0)throw new Fault("INVALID_ARGS",{},{place:{refusal:{reason:"sec\
ret_as_path",variable:variable2}}});let found=/(?:^|[?&]|%3f|%26)code(?:=|%3d)/i.test(path)?void 0:absolute(context,path);if(found===void 0)throw new Fault("INV\
ALID_ARGS",{},{place:{refusal:{reason:"no_path"}}});return found}var SHORTEST_PART=8,variableIn=(env,text)=>Object.keys(env).find(name=>{let value=/(?:SECRET|TOKEN)$/i.
test(name)?variable(env,name):void 0;return value!==void 0&&(value.length<SHORTEST_PART?value===text:text.includes(value))});var SILENCE_MS=1e4;function isHeld(path){let found=lookAtLock(path);if(found===void 0)return!1;let state=found.owner===void 0?"elsewhere":stateOf(found.owner);return state===
"alive"||state==="dead"?state==="alive":Date.now()-found.touchedAt<SILENCE_MS}async function createPlaceholder(context,meta){let accounts=accountsFolder(context);await ensureFolder(context,accounts,rootFolder(context));let folder=join(accounts,
`.tmp-${randomBytes(4).toString("hex")}`);try{mkdirSync(folder,448),claimFolder(context,folder)}catch(error){throw storageError(folder,{doing:"make"},error)}try{
await writeMeta(context,folder,meta)}catch(error){throw await removeFolder(context,folder),error}return folder}var holdPlaceholder=(context,folder,work)=>withLock(
context,publishLock(folder),{waitMs:5e3,silenceMs:2500},work),isBeingWorkedOn=folder=>isHeld(publishLock(folder)),publishLock=folder=>folderLock(`${folder}.publ\
ish`);async function writeMeta(context,folder,meta){await writeAtomic(context,metaPath(folder),plainJson(meta),{root:rootFolder(context)})}function readMeta(context,folder){
return readJson(context,metaPath(folder),PlaceholderMeta,corrupt)}async function moveIntoPlace(context,folder,name){let target=ownFolderOf(context,name);await withFolderLock(
context,target,async lock=>{if(accountOf(readConfig(quiet(context)),name),exists(target)){await ensureFolder(context,target,rootFolder(context)),readJsonText(context,
tokensPath(target),countsAsNone),lock.assertHeld(),await renameFolder(context,tokensPath(folder),tokensPath(target));for(let beside of[accountClientPath,mePath,
verdictPath])exists(beside(folder))?await renameFolder(context,beside(folder),beside(target)):await removeFile(context,beside(target));for(let ofTheOld of[bridgedPath,
importedPath,replyPath])await removeFile(context,ofTheOld(target));await removeFolder(context,folder)}else lock.assertHeld(),await renameFolder(context,folder,target),
await removeFile(context,metaPath(target)).catch(()=>{})})}function placeholderAt(context,path){let given=resolve2(givenPath(context,path)),accounts=accountsFolder(
context),folder=join(accounts,nameIn(accounts,basename(given)));if(!(/^\.tmp-[^/]+$/.test(basename(folder))&&isSameFolder(dirname(given),accounts))||!isRealFolder(
folder))throw new Fault("INVALID_ARGS",{},{place:{refusal:{reason:"placeholder",folder:join(accounts,".tmp-\u2026")}}});return folder}function isRealFolder(path){
try{return lstatSync(path).isDirectory()}catch{return!1}}function isSameFolder(a,b){try{return realpathSync.native(a).toLowerCase()===realpathSync.native(b).toLowerCase()}catch{
return!1}}function nameIn(folder,name){let names=listFolder(folder);return names.includes(name)||!isRealFolder(join(folder,name))?name:names.find(other=>other.toLowerCase()===
name.toLowerCase())??name}var metaPath=folder=>join(folder,"meta.json"),corrupt=(path,reason)=>new Fault("OAUTH_PLACEHOLDER_META_CORRUPT",{path,reason});var ABANDONED_MS=600*1e3,unfinishedLogins=context=>placeholders(context).flatMap(path=>optional(()=>look(context,path))??[]).sort((a,b)=>b.createdAt-a.createdAt),
uselessPlaceholders=context=>placeholders(context).filter(path=>optional(()=>{let login=look(context,path);return login?!login.isOfUse&&login.region!==null:context.
now()-statSync(path).mtimeMs>ABANDONED_MS})),placeholders=context=>listFolder(accountsFolder(context)).filter(name=>/^\.tmp-[^/]+$/.test(name)).map(name=>join(accountsFolder(
context),name)).filter(path=>isRealFolder(path)&&!isBeingWorkedOn(path));function look(context,path){let tokens=tokensIn(context,path);if(tokens===void 0)return;
let meta=metaIn(context,path),me=readMe(context,path,"any age"),isGood2=tokens!=="malformed"&&(tokens.refresh_token!=null||!isExpired(tokens.expires_at,context.
now()));return{path,region:meta==="malformed"?null:meta?.region??"us",createdAt:meta==="malformed"||!meta?statSync(path).mtimeMs:meta.created_at*1e3,account:meta===
"malformed"?null:meta?.account??meta?.wished_name??null,user:me?userOf(me):null,expiresAt:tokens==="malformed"?null:tokens.expires_at,stateHash:meta==="malforme\
d"?void 0:meta?.state_hash??void 0,isOfUse:isGood2&&meta!=="malformed"&&meta?.refused!==!0}}function tokensIn(context,path){try{return readTokens(context,path)}catch(error){
if(isFault(error,"OAUTH_TOKEN_ERROR"))return"malformed";throw error}}function metaIn(context,path){try{return readMeta(context,path)}catch(error){if(isFault(error,
"OAUTH_PLACEHOLDER_META_CORRUPT"))return"malformed";throw error}}function optional(read){try{return read()}catch(error){if(isFault(error)||error.code==="ENOENT")
return;throw error}}var OFFERED_MS=1440*60*1e3;function listUnfinished(context){let logins=unfinishedLogins(context);return{items:logins.map(({path,region,createdAt,account,user,expiresAt})=>({
path,region,account,user,created_at:new Date(createdAt).toISOString(),expires_at:expiresAt===null?null:normaliseTime(expiresAt)})),next:logins.filter(({isOfUse})=>isOfUse).
map(login=>stepOf(context,login))}}function offeredLogin(context,region){let found=unfinishedLogins(context).find(login=>login.isOfUse&&context.now()-login.createdAt<
OFFERED_MS&&(region===void 0||login.region===region));return found&&{path:found.path,step:stepOf(context,found)}}var offerIfAny=(context,region)=>ifPossible(()=>offeredLogin(
context,region)),approvedWith=(context,state,wishes)=>ifPossible(()=>{let hash=secretHash(state),found=unfinishedLogins(context).find(({isOfUse,stateHash})=>isOfUse&&
stateHash===hash);return found&&stepOf(context,found,wishes)});async function discardUnfinished(context,which){let folders=which==="all"?unfinishedLogins(context).
map(({path})=>path):[placeholderAt(context,which)];for(let folder of folders)await remove(context,folder);return{discarded:folders}}async function removeUseless(context){
for(let folder of uselessPlaceholders(context))await remove(context,folder)}var remove=(context,folder)=>holdPlaceholder(context,folder,()=>removeFolder(context,
folder)),stepOf=(context,{path,createdAt,user},wishes={})=>unfinishedStep(path,context.now()-createdAt,user,wishes);function regionOfLeft(context,folder){if(!exists(tokensPath(folder)))return;let noted=readAccountClient(context,folder);if(noted)return noted.region;let client=clientIn(
context,folder);return client===void 0?void 0:regions.find(region=>readClient(context,region)?.client_id===client)}async function takeOver(context,folder,region){
return[tokensPath,mePath,importedPath].some(path=>exists(path(folder)))?withFolderLock(context,folder,async()=>{let isTaken=region===void 0||isOf(context,folder,
region),ofTokens=[replyPath,bridgedPath,importedPath,accountClientPath,verdictPath,tokensPath],note=exists(tokensPath(folder))?[]:[importedPath];for(let path of[
mePath,...isTaken?note:ofTokens])await removeFile(context,path(folder));return isTaken}):!0}function isOf(context,folder,region){let noted=readAccountClient(context,
folder),client=clientIn(context,folder);return noted?noted.region===region&&(client??noted.client_id)===noted.client_id:client===void 0||readClient(context,region)?.
client_id===client}function clientIn(context,folder){try{return readTokens(context,folder)?.client_id??void 0}catch(error){if(isFault(error,"OAUTH_TOKEN_ERROR"))
return;throw error}}async function putBack(context,folder){(isSetAside(folder)||isRenameUnfinished(context,folder))&&await withFolderLock(context,folder,()=>{})}function takenName(config,name,own2){let names=accountNames(config);if(names.includes(name))return name;let folded=name.toLowerCase();return names.find(other=>other!==
own2&&other.toLowerCase()===folded)}function additionOf(config,name,record){return checkFree(config,name),[...accountNames(config).length===0&&config.active.account===void 0?choiceEdits(config,{account:name,
activate:!0}):[],newTable(name,record)]}function checkFree(config,wanted,own2){let name=takenName(config,wanted,own2);if(name===void 0)return;let{type,region}=entryOf(
config,name);throw new Fault("ACCOUNT_EXISTS",{account:name,type,region},{place:name===wanted?{}:{inOtherCase:wanted}})}function loginEdits(config,name,record,project){
let existing=own(config.accounts,name),chosen=choiceEdits(config,{account:name,activate:!0,project:existing&&project});return existing?[...Object.entries(record).
map(([key,value])=>({path:["accounts",name,key],value:inTheClear(value)})),...chosen]:[newTable(name,{...record,default_project:project}),...chosen]}function newTable(name,record){
let entries=Object.entries(record).flatMap(([key,value])=>value===void 0?[]:[[key,inTheClear(value)]]);return{path:["accounts",name],value:Object.fromEntries(entries)}}
function inTheClear(value){return value instanceof Secret?value.reveal():value}var USUAL_REGION="us";async function addAccount(context,{name,...given}){let record=given.type==="oauth_browser"?given:usable(given),folder=accountFolder(context,
name);await putBack(context,folder);let region,config=await changeConfig(context,before=>(checkFree(before,name),record.type!=="oauth_browser"?additionOf(before,
name,record):(region=regionFor(context,folder,{...record,name}),additionOf(before,name,{...record,region}))));return await takeOver(context,folder,region)||context.
warn({kind:"tokens_not_taken",account:name}),summaryOf(context,config,name)}function regionFor(context,folder,{name:account,region:wanted,default_project:project}){
let region=regionOfLeft(context,folder)??wanted??USUAL_REGION;if(wanted===void 0||wanted===region)return region;let refusal={reason:"left_elsewhere",account,region,
wanted,project};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}function deriveName(me,taken){let base=baseName(me);return taken(base)?freeName(base,taken):base}var MOST=64;function freeName(base,taken){for(let number=2;;number++){
let name=`${base.slice(0,MOST-`-${number}`.length)}-${number}`;if(!taken(name))return name}}function baseName(me){let[first]=me.organizations;return first?slug(
first.name??"")||`org-${first.id}`.slice(0,32):"account"}function slug(text){let words=text.normalize("NFKD").replace(/\P{ASCII}/gu,"").toLowerCase().replace(/[^a-z0-9]+/g,
"-");return trimmed(trimmed(words).slice(0,32))}var trimmed=words=>words.replace(/^-|-$/g,"");var kinds=[{value:"service_account",label:"A service account, with a username and a secret"},{value:"oauth_browser",label:"A person's account, which is logged i\
n with a browser"},{value:"oauth_token",label:"A bearer token"}];async function addForAgent(call){let account=call.flags["from-stdin"]?await accountFromInput(call):
accountFromFlags(call);return added(call.context,await addAccount(call.context,account))}var addForPerson=async call=>added(call.context,await addedByPerson(call));
async function added(context,item){let project=item.project_id===null?{}:{project:item.project_id},changed=item.is_active?{account:item.name,...project}:{},{next=[],
...chosen}=await chosenIn(context,readConfig(quiet(context)),changed),{next:ways=[],...home}=await wayOut(context,item),all=[...next,...ways];return{added:item,
...chosen,...home,...all.length>0&&{next:all}}}async function accountFromInput(call){let{args,flags,usage}=call;if(args[0]!==void 0||recordFlags.some(flag=>flags[flag]!==
void 0))throw refused(usage,`--from-stdin takes the whole record from stdin: give no name and no other flag. ${usage}`);let[{recordFromInput},{NamedAccountRecord}]=await Promise.
all([import("./cli-arguments-record.js"),import("./shared-schema-account-record.js")]);return recordFromInput(call,NamedAccountRecord,"The account")}function accountFromFlags(call){
let{args,flags,usage}=call,[name]=args,{type,region,project,username,"token-env":tokenEnv}=flags;if(type==="service_account"){if(tokenEnv!==void 0)throw refused(
usage,`--token-env does not go with --type service_account. ${usage}`);let command2=serviceAccountCommand(call);throw refused(usage,`A service account has a sec\
ret, which must not pass through here. A person adds it, with hidden input: ${command2}`,[{command:command2,label:"Add it; it asks for the secret with hidden in\
put"}])}let incomplete=refused(usage,`NAME and --type are needed, and for oauth_token --region. ${usage}`);if(name===void 0||type===void 0)throw incomplete;if(username!==
void 0)throw refused(usage,`--username goes with --type service_account only. ${usage}`);let common={name,...project!==void 0&&{default_project:project}};if(type===
"oauth_browser"&&tokenEnv===void 0)return{...common,type,region};if(type==="oauth_token"){if(region===void 0)throw incomplete;if(tokenEnv!==void 0)return{...common,
type,region,token_env:tokenEnv}}throw refused(usage,`--token-env goes with --type oauth_token, and only with it. ${usage}`)}function serviceAccountCommand({context,
args:[name],flags:{region,project,username}}){return name!==void 0&&checkFree(readConfig(context),name),addAccountCommand({name,type:"service_account",username:usernameIn(
username),region,project})}async function addedByPerson(call){let{context,args,flags,usage,person}=call,[name]=args,{region,project=environmentProject(context.env)}=flags,
type=flags.type??await typeAsked(call);if(type===void 0)throw refused(usage,`--type is missing: service_account, oauth_browser or oauth_token. ${usage}`);let refuse=flag=>{
if(flags[flag]!==void 0&&flags[flag]!==!1)throw refused(usage,`--${flag} does not go with this --type or the other flags. ${usage}`)};if(type!=="service_account"&&
refuse("username"),type!=="oauth_token"&&refuse("token-env"),(type==="oauth_browser"||flags["token-env"]!==void 0)&&refuse("secret-stdin"),name!==void 0&&checkFree(
readConfig(context),name),type!=="oauth_browser"){let credentials=await(type==="service_account"?serviceAccount(call):token(call)),{addAskingMixpanel}=await import("./online.js");
return addAskingMixpanel(context,person(),{name,region,project,credentials})}return addAccount(context,{name:name??freeNameIn(readConfig(context)),type,region,...project!==
void 0&&{default_project:project}})}var freeNameIn=config=>deriveName({organizations:[]},wanted=>takenName(config,wanted)!==void 0);async function typeAsked({person}){
let chosen=await person().choose?.("What kind of account?",kinds);return kinds.find(({value})=>value===chosen)?.value}async function serviceAccount({context,flags,
usage,person,readInput}){let username=usernameIn(flags.username)??usernameIn(context.env.MP_USERNAME)??usernameIn(await person().ask?.("Username of the service \
account:"));if(!username)throw refused(usage,`The username of the service account is missing: --username. ${usage}`);let{readSecret}=await import("./cli-terminal-secret.js"),
asking={context,person,readInput,usage,isOnStdin:flags["secret-stdin"]};return{type:"service_account",username,secret:await readSecret(asking,`secret of ${username}`,
["MP_SECRET"])}}async function token({context,flags,usage,person,readInput}){let variableName=flags["token-env"];if(variableName!==void 0)return{type:"oauth_tok\
en",token_env:variableName};let{readSecret}=await import("./cli-terminal-secret.js"),asking={context,person,readInput,usage,isOnStdin:flags["secret-stdin"]};return{
type:"oauth_token",token:await readSecret(asking,"bearer token",["MP_OAUTH_TOKEN","MP_SECRET"])}}async function removeBridge(context,at){let path=at===void 0?findBridge(context):givenPath(context,at);if(path===void 0)return{removed:!1,path:null};let bridge=readBridgeToRemove(
context,path);return bridge===void 0?{removed:!1,path}:(await forgetTraces(context,bridge.file),{removed:await removeFile(context,path),path})}async function forgetTraces(context,{
account,tokens}){let folder=bridgeAccountFolder(context,account.name);exists(folder)&&await withFolderLock(context,folder,async()=>{isOf2(context,folder,tokens?.
client_id)&&await removeFolder(context,folder)})}function isOf2(context,folder,client){try{let stored=readTokens(context,folder)?.client_id;return stored==null||
client==null||stored===client}catch(error){if(!isFault(error,"OAUTH_TOKEN_ERROR","STORAGE_ERROR"))throw error;return!0}}function readBridgeToRemove(context,path){
try{return readBridgeAt(quiet(context),path)}catch(error){throw isFault(error,"BRIDGE_ERROR")?new Fault("BRIDGE_ERROR",error.details,{cause:error,place:{file:{doing:"\
remove"}}}):error}}var listAccounts=context=>summarise(context,readConfig(context));async function accountInForce(context,axes={}){try{let resolved=resolveSession(quiet(context),axes);
warnOfHidden(context,resolved,axes);let{account,isActive,source}=resolved;return isActive?void 0:{...accountRef(account),source:source.account}}catch(error){if(!isFault(
error)||Object.keys(axes).length>0)throw error;if(isFault(error,"NEEDS_ACCOUNT")||error.place.namedBy==="[active]")return;let{messageOf}=await import("./errors.js");
context.warn(messageOf(error));return}}function refuseHidden(context,name){let path=tokensPath(accountFolder(context,name));if(!(exists(path)&&lstatSync(path,{throwIfNoEntry:!1})?.isFile()===!0)&&sandboxOfFile(
sandboxFacts(context),fileTrouble(path,void 0,!0)))throw new Fault("OAUTH_TOKEN_ERROR",{problem:"no_tokens",account:name,path})}async function removeAccount(context,name,options={}){orphansOf(context,name,options),readConfig(context).accounts[name]?.type==="oauth_browser"&&refuseHidden(context,
name);let forget=async()=>{await changeConfig(context,config=>{orphans=orphansIn(config,name,options);let isActive=config.active.account===name;return[{path:["a\
ccounts",name],value:void 0},...isActive?[{path:["active","account"],value:void 0}]:[],...isActive?[{path:["active","workspace"],value:void 0}]:[]]})},orphans=[];
if(!bt(Name,name)||twinWithFolder(context,name)!==void 0)return await forget(),orphans;let folder=accountFolder(context,name);return await withFolderLock(context,
folder,async()=>{orphansOf(context,name,options);let aside=await setAside(context,folder);try{await forget()}catch(error){throw await settleRemoved(context,folder),
error}if(aside!==void 0)try{await removeFolder(context,aside)}catch(error){if(!isFault(error,"STORAGE_ERROR"))throw error;let{cause,details}=error,file={doing:"\
remove",leftOf:{account:name,folder:aside}};throw new Fault("STORAGE_ERROR",details,{cause,place:{file}})}}),orphans}var orphansOf=(context,name,options={})=>orphansIn(
readConfig(context),name,options);function orphansIn(config,name,{force=!1}){entryOf(config,name);let orphans=targetsNaming(config,name);if(orphans.length>0&&!force)
throw new Fault("ACCOUNT_IN_USE",{account:name,referenced_by:orphans});return orphans}var sessionToWrite=(context,axes)=>{let{account}=environmentAxes(context.env);return resolveSession(context,axes,{...environmentBehind(context,axes),account})};
function environmentBehind({env},{account,project,workspace,target}){let said=environmentAxes(env),isElsewhere=project!==void 0&&project!==said.project;return{account:(account??
target)===void 0?said.account:void 0,project:(project??target)===void 0?said.project:void 0,workspace:(workspace??target)===void 0&&!isElsewhere?said.workspace:
void 0}}function ownAccount({origin,account,by},instead){if(origin==="config")return account;let refusal={reason:"account_not_ours",account:account.name,origin,instead,
by:by.account};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}function accountToLogIn(context,name,axes={}){if(name!==void 0)return accountOf(readConfig(context),
name);let{account,origin,by}=resolveSession(context,axes,environmentBehind(context,axes));if(origin==="config")return account;let refusal={reason:"login_not_our\
s",account:account.name,origin,by:by.account};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}async function logout(context,wanted,axes={}){let{name,type}=accountToLogIn(context,wanted,axes);if(type!=="oauth_browser"){let refusal={reason:"type_has_none",
account:name,type,what:"login to forget"};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}refuseHidden(context,name);let folder=ownFolderOf(context,name);return await putBack(
context,folder),exists(folder)&&await withFolderLock(context,folder,async()=>{for(let path of[tokensPath,replyPath])refuseInsecure(path(folder));for(let path of[
replyPath,accountClientPath,importedPath,tokensPath,mePath,verdictPath])await removeFile(context,path(folder))}),name}function projects(me){let organizations=new Map(me.organizations.map(({id,name})=>[digits(id),name??null]));return me.projects.map(project=>listed(project,organizations.
get(digits(project.organization_id??""))??null)).sort((a,b)=>a.name===b.name?compareIds(a.id,b.id):a.name<b.name?-1:1)}var availableProjects=me=>projects(me).map(
({id,name})=>({id,name}));function workspacesOf(me,projectId){return me.workspaces.filter(workspace=>sameId(workspace.project_id,projectId)).map(listedWorkspace)}
function compareIds(a,b){let[x,y]=[digits(a),digits(b)];return x.length-y.length||(x<y?-1:x>y?1:0)}var projectNotFound=(who,me,typed)=>new Fault("PROJECT_NOT_FOUND",{project:repeatable(typed),available_projects:me?availableProjects(me):[],...me&&{accessible_project_count:me.
projects.length}},{place:{owner:ownerOf(who)}}),workspaceNotFound=(who,me,project,typed)=>{let available_workspaces=me?workspacesOf(me,project).map(({id,name})=>({
id,name})):[],accessible_workspace_count=me&&available_workspaces.length;return new Fault("WORKSPACE_NOT_FOUND",{workspace:repeatable(typed),project,available_workspaces,
...me&&{accessible_workspace_count}},{place:{owner:ownerOf(who),...elsewhere(who,project)}})},noWorkspaces=(who,{id,name})=>new Fault("NO_WORKSPACES",{project:id,
name},{place:{owner:ownerOf(who),...elsewhere(who,id)}}),elsewhere=({account},project)=>project===account.default_project?{}:{otherProject:project};function checkReach(who,me,project,workspace){
if(!me)return;let found=projectOf(me,project);if(!found)throw projectNotFound(who,me,project);let{id,name,domain=""}=found,region=domainRegion(domain)??null;if(domain!==
""&&region!==who.account.region)throw new Fault("NEEDS_REGION_SWITCH",{auth_region:who.account.region,cross_region_projects:[{id,name,domain,region}]},{place:{owner:ownerOf(
who)}});workspace!=null&&checkWorkspace(who,me,project,workspace)}function checkWorkspace(who,me,project,workspace){let found=workspaceOf(me,workspace);if(!found)
throw workspaceNotFound(who,me,project,String(workspace));let owner=found.project_id,there=workspacesOf(me,project);if(owner===null||there.some(({id})=>id===workspace))
return;let{account,isActive}=who,isOther=project!==account.default_project,list=who.origin==="config"?{account:account.name,isActive,isOther,isEmpty:there.length===
0}:void 0,refusal={reason:"workspace_elsewhere",workspace,owner,project,...list&&{list}};throw new Fault("INVALID_ARGS",{workspace,project},{place:{refusal}})}var withName=(name,{account,project,workspace})=>({name,account,project,workspace:workspace??null});function listTargets(context){let config=readConfig(context);
return targetNames(config).map(name=>summaryOf2(config,name))}var showTarget=(context,name)=>summaryOf2(readConfig(context),name);function summaryOf2(config,name){
let odd=config.odd?.targets[name];if(!odd)return withName(name,targetOf(config,name));let{issues:_issues,...readable}=odd;return{name,...readable,status:"invali\
d",problem:problemOf(odd)}}function wholeTarget(context,axes){let{account,project,workspace,target}=axes;if(target===void 0&&account!==void 0&&project!==void 0)
return{account,project,workspace};let resolved=sessionFor(context,axes),{name}=resolved.account;if(resolved.origin!=="config"){let refusal={reason:"account_not_\
in_config",account:name,way:"--account"};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}let isThere=project===void 0||project===resolved.project;return{account:name,
project:project??projectIn(context,resolved),workspace:workspace??(isThere?resolved.workspace:void 0)}}function sessionFor(context,axes){let{account,target}=axes;
return target!==void 0?resolveSession(context,axes,environmentBehind(context,axes)):account===void 0?resolveSession(context):sessionOf(context,account)}function sessionOf(context,account){
let env={...environmentAxes(context.env),account:void 0};return{...resolve({env,axes:{account},bridge:void 0,config:readConfig(context)}),bridge:void 0}}async function addTarget(context,name,record){
return await changeConfig(context,config=>{if(targetNames(config).includes(name))throw new Fault("TARGET_EXISTS",{target:name});let{account,project,workspace}=record;
return checkCached(context,config,accountOf(config,account),project,workspace),[{path:["targets",name],value:{account,project,...workspace!==void 0&&{workspace}}}]}),
withName(name,record)}var useTarget=(context,name)=>choose(context,config=>{let{account,project,workspace=null}=targetOf(config,name),owner=accountOf(config,account,
`the target "${name}"`);return checkCached(context,config,owner,project,workspace),{account,activate:!0,project,workspace}});function checkCached(context,config,account,project,workspace){
let who={account,origin:"config",isActive:config.active.account===account.name};checkReach(who,cachedMe(context,who),project,workspace)}async function removeTarget(context,name){
await changeConfig(context,config=>(summaryOf2(config,name),[{path:["targets",name],value:void 0}]))}function howPicked(pick){let{auto_picked,method,primary_org_name:organization,accessible_project_count:count}=pick;if(!auto_picked||count<2)return;let lowest=`t\
he lowest id${organization===null?"":` in ${organization}`}`,why={sole_survivor:"the only one in this region",sole_survivor_filtered:"the only one here with dat\
a that is no demo",primary_org_lowest_id:lowest,fallback_with_unintegrated:`${lowest}; none here that is no demo has data yet`,fallback_with_demos:`${lowest}; a\
ll here are demos`};return`from ${count} projects: ${why[method]??method}`}var MOST_INPUT_BYTES=64*1024,stepFlags=["start","finish","resume","list","discard"],wishFlags=["region","name","project"],twoShotFlags=[...stepFlags,...wishFlags],
wholeFlags=["service-account","token-env","no-browser","secret-stdin"],wishesOf={start:["region"],finish:["name","project"],resume:["name","project"],list:[],discard:[]},
responseOf=({start,list,discard})=>start?"login-start":list?"login-list":discard===void 0?"login-finish":"login-discard",stepsIn=flags=>stepFlags.filter(step=>flags[step]!==
void 0&&flags[step]!==!1),NONE_UNFINISHED="No login is unfinished.",mpLogin=[command({words:"login",program:"mp",summary:"Log in and choose a project, in one go",
flags:["name","region","project",...wholeFlags,...stepFlags],envelopeWith:["start","finish"],envelopeElsewhere:["resume"],response:responseOf,confirm:({flags:{discard}})=>discard===
void 0?void 0:{question:discard==="all"?"Delete all unfinished logins?":`Delete the unfinished login in ${discard}?`,what:discard==="all"?"all unfinished logins":
`the login in ${discard}`,again:`mp login --discard ${shellQuote(discard)} --yes`},run:async call=>{let{context,flags,usage,person}=call,{name,region,project}=flags,
[step]=stepsIn(flags);if(step!==void 0){for(let flag of wholeFlags)if(flags[flag]!==void 0&&flags[flag]!==!1)throw refused(usage,`--${flag} does not go with --${step}\
. ${usage}`);return inTwoSteps(call,person())}let[{loginUnified},{secretFromInput}]=await Promise.all([import("./logins.js"),import("./cli-terminal-secret.js")]);
return loginUnified(context,person(),{name,project,region,type:flags["service-account"]?"service_account":void 0,tokenEnv:flags["token-env"],noBrowser:flags["no\
-browser"],secret:flags["secret-stdin"]?()=>secretFromInput(call,"secret of the service account"):void 0})},show:showLogin,empty:NONE_UNFINISHED})],twoShotLogin=[
command({words:"login",program:"auth_manager",summary:"Log in where no browser can reach this machine, in two steps",flags:twoShotFlags,response:responseOf,run:call=>inTwoSteps(
call),show:showLogin,empty:NONE_UNFINISHED})];async function inTwoSteps(call,asked){let{context,flags,usage}=call,{region,name,project,finish,resume,discard}=flags,
[step,...more]=stepsIn(flags);if(step===void 0)throw await noStep(flags,usage);if(more.length>0)throw refused(usage,`--${step} and --${more[0]} exclude each oth\
er. ${usage}`);for(let flag of wishFlags)if(flags[flag]!==void 0&&!wishesOf[step].includes(flag))throw refused(usage,`--${flag} does not go with --${step}. ${usage}`);
switch(step){case"start":return(await import("./logins.js")).loginStart(context,{region});case"list":return(await import("./accounts.js")).
listUnfinished(context);case"discard":return(await import("./accounts.js")).discardUnfinished(context,discard??"");case"resume":return(await import("./logins.js")).
loginResume(context,resume??"",{name,project},asked);case"finish":{let{loginFinish}=await import("./logins.js"),wishes={name,project};return finish===
"-"?loginFinish(context,await pastedAddress(call),wishes,"stdin"):loginFinish(context,finish??"",wishes)}}}var pastedAddress=async({person,readInput})=>await person().
askWhole?.("Paste the address that the browser ended on, and press Enter:")??await readInput(MOST_INPUT_BYTES);async function noStep({region,name,project},usage){
let{loginCommand:loginCommand2}=await import("./shared-core-advice-login-command.js"),start=loginCommand2({start:!0,region}),whole=loginCommand2({region,name,project});return refused(
usage,`Say which step of the login this is. Where a browser can reach this machine, a person runs: ${whole}. Elsewhere, and for an agent, it begins with: ${start}`,
[{command:start,label:"Begin a login that any browser can approve"},{command:whole,label:"For a person at this machine"}])}function showLogin(data,page){if("aut\
horize_url"in data)return data.authorize_url;if("discarded"in data)return data.discarded.map(path=>`Deleted ${path}`).join(`
`)||NONE_UNFINISHED;if("items"in data)return page.table(data.items,[{title:"BEGUN",value:({created_at:at})=>at},{title:"USER",value:({user:user2})=>user2?.email},
{title:"ACCOUNT",value:({account:account2})=>account2},{title:"REGION",value:({region})=>region},{title:"PATH",value:({path})=>path,key:!0}]);let{account,user,project,
project_pick:pick,renewed}=data,how=howPicked(pick);return page.pairs([["Logged in as",user&&page.short(user.email)],["Account",`${page.accountText(account)}, ${renewed?
"renewed, ":""}now the active one`],["Project",project&&page.named(project.id,project.name)],...how===void 0?[]:[["Picked",how]]])}var targets=()=>import("./accounts.js"),targetCommands=[command({words:"target list",summary:"List the saved targets",response:"target-list",run:async({
context})=>({items:(await targets()).listTargets(context)}),show:({items},page)=>page.table(items,[{title:"NAME",value:({name})=>name,key:!0},{title:"ACCOUNT",value:({
account})=>account,whole:!0},{title:"PROJECT",value:({project})=>project,whole:!0},{title:"WORKSPACE",value:({workspace})=>workspace,whole:!0},...items.some(({problem})=>problem)?
[{title:"PROBLEM",value:({problem})=>problem}]:[]]),empty:"There are no targets yet."}),command({words:"target add",summary:"Save an account, a project and perh\
aps a workspace under a name; what is left out is that of the session",args:[argument.newName],flags:axisFlags,response:"target-add",run:async({context,args:[name],
flags})=>{let{addTarget:addTarget2,wholeTarget:wholeTarget2}=await targets();return{added:await addTarget2(context,name,wholeTarget2(context,axesOf(flags)))}},show:({
added:added2},page)=>`Saved the target ${added2.name}.
${page.targetLines(added2)}`}),command({words:"target use",summary:"Make a target's account, project and workspace the active ones",args:[argument.target],response:"\
target-use",run:async({context,args:[name]})=>(await targets()).useTarget(context,name),show:(chosen,page)=>page.activeText(chosen)}),command({words:"target sho\
w",summary:"Show one target",args:[argument.target],response:"target-show",run:async({context,args:[name]})=>({target:(await targets()).showTarget(context,name)}),
show:({target},page)=>page.targetLines(target)}),command({words:"target remove",summary:"Forget a target",args:[argument.target],response:"target-remove",confirm:async({
context,args:[name]})=>((await targets()).showTarget(context,name),{question:`Remove the target ${name}?`}),run:async({context,args:[name]})=>(await(await targets()).
removeTarget(context,name),{removed:name}),show:({removed})=>`Removed the target ${removed}.`})];var execCommands=[programCommand({words:"exec",program:"mp",summary:"Run a program with an account's variables, and hide them in what it prints",flags:[...axisFlags,
"min-ttl"],note:{title:"What the program gets",text:`  MP_OAUTH_TOKEN, or MP_USERNAME and MP_SECRET of a service account; MP_REGION,
  MP_PROJECT_ID and MP_WORKSPACE_ID. Other variables of accounts are taken out.
  The status is that of the program; 127: there is none, 125: mp itself failed.`},runs:async({context,flags,program})=>{let{"min-ttl":lastingMs,...axes}=flags,{
accountVariables}=await import("./online.js"),{variables,secrets}=await accountVariables(context,axesOf(axes),lastingMs===void 0?{}:{lastingMs}),{
runProgram}=await import("./cli-program.js");return runProgram(program,{...withoutAccount(context.env),...variables},secrets)}})];var MARKS={ok:"\u2713",warn:"!",fail:"\u2717",skipped:"\u2013"},ORDER=["fail","warn","ok","skipped"],LONGEST=4096,doctorCommands=[command({words:"doctor",summary:"\
Look for what could keep things from working; nothing is changed",flags:[...axisFlags,"offline"],response:"doctor",run:async({context,installation,flags:{offline:isOffline,
...axes}})=>{let{doctor}=await import("./logins.js");return doctor(context,{installation,isOffline,axes:axesOf(axes)})},exit:({summary})=>summary.
fail>0?1:0,show:({findings},page)=>ORDER.flatMap(status=>findings.filter(one=>one.status===status)).flatMap(one=>linesOf(one,page)).join(`
`)})];function linesOf({status,id,message,next=[]},{paper,fit,broken}){let mark=status==="fail"?paper.red(MARKS.fail):status==="ok"?paper.green(MARKS.ok):MARKS[status],
line=broken(`${mark} ${paper.bold(id)}  ${fit(message,LONGEST)}`,"  ");return status==="fail"||status==="warn"?[line,...next.slice(0,1).map(({command:words})=>`\
    ${fit(spelledHere(words),LONGEST)}`)]:[line]}export{mayCarryCredential,plainJson,tokensText,writeTokens,accountHolder,bridgeHolder,holderAt,present,lookAt,assertRefreshable,isGood,bridgeStatus,renameAccountFolder,
withFolderLock,putBack,takenName,additionOf,checkFree,loginEdits,newTable,inTheClear,summaryOf,addAccount,sessionAsked,resolveAccount,warnOfHidden,showAccount,deriveName,
freeName,givenPath,sessionToWrite,environmentBehind,refuseHidden,projects,availableProjects,workspacesOf,compareIds,ownAccount,accountToLogIn,projectNotFound,workspaceNotFound,
noWorkspaces,checkReach,wayOut,loggedInAs,renewalQuestion,resumeQuestion,resumeLine,beginningLine,regionQuestion,switchQuestion,OF_ANOTHER_LOGIN,pastedSoFar,isHeld,
createPlaceholder,holdPlaceholder,writeMeta,readMeta,moveIntoPlace,placeholderAt,listUnfinished,offerIfAny,approvedWith,discardUnfinished,removeUseless,addForAgent,
addForPerson,removeBridge,listAccounts,accountInForce,removeAccount,orphansOf,logout,listTargets,showTarget,wholeTarget,addTarget,useTarget,removeTarget,mpLogin,
twoShotLogin,targetCommands,execCommands,doctorCommands};
