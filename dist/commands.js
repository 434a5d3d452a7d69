import{assertUsable,domainRegion,loginCommand,pasteMistake,remedyFor,usernameIn,withRegion,withoutHiders}from"./shared-core-advice-another-try.js";import{addAccountCommand}from"./shared-core-advice-steps.js";
import{Fault,Name,OAuthTokens,PlaceholderMeta,Secret,accountClientPath,accountFolder,accountNames,accountOf,accountRef,accountText,accountsFolder,asConfigError,
askedFor,availableProjects,axesOf,axisFlags,basename,bridgeAccountFolder,bridgeFolder,bridgedPath,cachedMe,chmodSync,clientOf,close,closeSync,command,configPath,
constants,countsAsNone,dirname,entryName,entryOf,environmentAxes,environmentProject,errnoOf,exists,fchmodSync,fchownSync,findBridge,folderLock,fstatSync,fsync,givenPath,
homeIfAny,hostname,importedFolder,importedPath,inWords,is,isExpired,isFault,isForeign,isInOurFolder,isMissing,isOpen,join,jsonText,lchownSync,leftBehind,linkSync,
listFolder,lstatSync,markOf,mePath,members,mkdirSync,nonEmpty,normaliseTime,octal,oddFault,open,openNoFollow,openSync,originText,ownFolderOf,ownerOf,parse,parseConfig,
peekAtTokens,picklist,placeOf,problemOf,programCommand,projectIdOrName,projectIn,projectOf,quiet,randomBytes,readAccountClient,readBridge,readBridgeAt,readClient,
readConfig,readConfigText,readFileSync,readJson,readJsonText,readMe,readdirSync,readlinkSync,realTarget,realpathSync,refuseInsecureFolder,refused,regions,relative,
rename,renameSync,renamedPath,repeatable,replyPath,resolve,resolve2,resolveSession,rmSync,rmdirSync,rootFolder,rowOf,sep,shellQuote,showAccount,showActive,showBridge,
showTarget,standingIn,standingOf,statSync,statusText,storageError,string,targetNames,targetOf,targetsNaming,textCommand,timeOnDisk,tokensInUse,tokensPath,twinWithFolder,
unlinkSync,userOf,usualFolder,utimes,variable,verdictPath,withoutAccount,workspaceIdOrName,workspaceOf,workspacesOf,writeFileSync}from"./auth_manager.js";var mayCarryCredential=name=>/token|secret|key|auth|cookie/i.test(name);var plainJson=value=>`${JSON.stringify(value,reveal,2)}
`;function reveal(key,value){let original=this[key];return original instanceof Secret?original.reveal():value}var PERMISSIONS=511;function claimFile(reporter,path,fd,platform=process.platform){platform!=="win32"&&claim(reporter,path,fd,384)}function claimFolder(reporter,path,platform=process.
platform){if(platform==="win32")return;let{O_RDONLY,O_DIRECTORY,O_NOFOLLOW}=constants,fd;try{fd=openSync(path,O_RDONLY|O_DIRECTORY|O_NOFOLLOW)}catch{chmodSync(path,
448),fd=openSync(path,O_RDONLY|O_DIRECTORY|O_NOFOLLOW)}try{claim(reporter,path,fd,448)}finally{closeSync(fd)}}function claim(reporter,path,fd,mode){let found=fstatSync(
fd);if((found.mode&PERMISSIONS)!==mode&&attempt(reporter,path,"mode_unset",()=>setMode(fd,path,mode)),process.geteuid?.()!==0)return;let{uid,gid}=statSync(dirname(
path));uid!==0&&(found.uid!==uid||found.gid!==gid)&&attempt(reporter,path,"owner_unset",()=>setOwner(fd,path,uid,gid))}function setMode(fd,path,mode){try{fchmodSync(
fd,mode)}catch(error){if(errnoOf(error)!=="ERR_ACCESS_DENIED")throw error;chmodSync(path,mode)}if(isOpen(fstatSync(fd).mode))throw modeIgnored(path)}var modeIgnored=path=>Object.
assign(new Error(`the mode of ${path} stays as it was`),{code:"EOPNOTSUPP"});function setOwner(fd,path,uid,gid){try{fchownSync(fd,uid,gid)}catch(error){if(errnoOf(
error)!=="ERR_ACCESS_DENIED")throw error;lchownSync(path,uid,gid)}}var reported=new Set;function attempt(reporter,path,kind,work){try{work()}catch(error){let code=errnoOf(
error);if(code===void 0)throw error;let folder=dirname(path);if(reported.has(`${kind} ${folder}`))return;reported.add(`${kind} ${folder}`),reporter.warn({kind,path:folder,
code})}}var PATIENCE_MS=5e3,LONGEST_PAUSE_MS=50,isInUse=(error,platform=process.platform)=>platform==="win32"&&["EPERM","EACCES","EBUSY","ENOTEMPTY"].includes(errnoOf(error)??
"");async function patiently(work,{platform=process.platform,patienceMs=PATIENCE_MS}={}){for(let waitedMs=0;;){try{return await work()}catch(error){if(!isInUse(
error,platform)||waitedMs>=patienceMs)throw error}let pause=1+Math.random()*Math.min(LONGEST_PAUSE_MS,5+waitedMs);await new Promise(resolve3=>setTimeout(resolve3,
pause)),waitedMs+=pause}}var STICKY=512;async function ensureFolder(context,path,root=path){let below=relative(root,path).split(sep);if(below[0]==="..")throw new Error(`${path} does not\
 lie in ${root}`);let at=root;tighten(context,at,await createFolder(context,at));for(let[depth,name]of below.entries())name!==""&&(at=join(at,name),depth>0&&refuseInsecureFolder(
at),tighten(context,at,await createFolder(context,at)))}function tighten(context,path,stat){if(stat===void 0)return;if(isForeign(stat))throw new Fault("INSECURE\
_FILE",{path,reason:"owner",uid:stat.uid});if(!isOpen(stat.mode))return;let finding={path,mode:octal(stat.mode)};if((stat.mode&STICKY)!==0||!isOursAlone(context,
path)){context.warn({kind:"folder_shared",...finding});return}try{if(chmodSync(path,448),isOpen(statSync(path).mode))throw modeIgnored(path);context.warn({kind:"\
folder_tightened",...finding})}catch(error){let code=errnoOf(error);context.warn({kind:"folder_not_ours",...finding,...code!==void 0&&{code}})}}function isOursAlone(context,path){
let real=realPath(path);if(real===void 0||real===parse(real).root)return!1;let home=homeIfAny(context);if(home!==void 0&&real===(realPath(home)??home))return!1;
let usual=usualFolder(context);if(usual!==void 0&&(path===usual||path.startsWith(usual+sep)))return!0;try{let isByName=/^(accounts|bridge)$/.test(basename(path));
return readdirSync(path).every(name=>OUR_NAMES.test(name)||isByName&&ACCOUNT_NAME.test(name))}catch{return!1}}var OUR_NAMES=/^(accounts|bridge|oauth|config\.toml|bridged|imported|renamed|(tokens|client|me|verdict|meta|inflight|reply)\.json|(client|tokens|me)_[\w-]+\.json|\.(tmp|removed)-[0-9a-f]{8}|\.spent-[0-9a-f]{32}|\.mp-.+\.tmp|.+\.lock|.+\.lock\..+\.break)$/,
ACCOUNT_NAME=/^[a-zA-Z0-9_-]{1,64}$/;function realPath(path){try{return realpathSync(path)}catch{return}}async function ensureParent(context,path){await createFolder(
context,dirname(path))}async function removeFolder(context,path){try{await patiently(()=>rmSync(path,{recursive:!0,force:!0}))}catch(error){if(isMissing(error))
return;throw storageError(path,{doing:"remove"},error)}context.debug.files?.(`remove ${path}`),await syncFolder(dirname(path))}async function renameFolder(context,from,to){
try{await patiently(()=>renameSync(from,to))}catch(error){throw storageError(from,{doing:"rename",to},error)}context.debug.files?.(`rename ${from} ${to}`);for(let parent of new Set(
[dirname(from),dirname(to)]))await syncFolder(parent)}var syncFolder=path=>new Promise(resolve3=>open(path,constants.O_RDONLY|constants.O_DIRECTORY,(error,fd)=>{
error?resolve3():process.permission!==void 0?close(fd,()=>resolve3()):fsync(fd,()=>close(fd,()=>resolve3()))}));async function createFolder(context,path){try{return await findOrMake(
context,path)}catch(error){throw storageError(path,{doing:"make"},error)}}async function findOrMake(context,path){let found=statSync(path,{throwIfNoEntry:!1});if(found!==
void 0){if(found.isDirectory())return found;throw Object.assign(new Error(`${path} is not a folder`),{code:"ENOTDIR"})}dirname(path)!==path&&await findOrMake(context,
dirname(path));try{mkdirSync(path,448)}catch(error){if(errnoOf(error)==="EEXIST")return statSync(path);throw error}claimFolder(context,path),context.debug.files?.(
`make ${path}`),await syncFolder(dirname(path))}function shortHash(text){let value=2166136261;for(let character of text)value=Math.imul(value^(character.codePointAt(0)??0),16777619);return(value>>>0).toString(
16).padStart(8,"0")}var UNKNOWN="0",MAX_PID=2147483647;function newOwner(platform=process.platform){let{start,place}=thisProcess(platform),nonce=process.hrtime.bigint().toString(36)+
Math.random().toString(36).slice(2);return`${process.pid}.${start}.${place}.${nonce}`}function parseOwner(text){let[,pid,start,place]=/^([1-9]\d{0,9})\.(\d+)\.([0-9a-z]+)\.[0-9a-z]+$/.
exec(text)??[];if(!(pid===void 0||start===void 0||place===void 0||Number(pid)>MAX_PID))return{pid:Number(pid),start,place}}function stateOf(owner,platform=process.
platform){let here=thisProcess(platform);if(owner.place!==here.place)return"elsewhere";try{process.kill(owner.pid,0)}catch(error){if(errnoOf(error)==="ESRCH")return"\
dead"}if(owner.start===UNKNOWN||here.start===UNKNOWN)return"unsure";let found=processStat(String(owner.pid),platform);return found===void 0?"unsure":found.start===
owner.start&&found.state!=="Z"&&found.state!=="X"?"alive":"dead"}var self;function thisProcess(platform){if(self?.platform!==platform){let stat=processStat("sel\
f",platform);self={start:stat?.pid===String(process.pid)?stat.start:UNKNOWN,place:placeOfThisProcess(platform),platform}}return self}function placeOfThisProcess(platform){
let boot=optional(platform,()=>readFileSync("/proc/sys/kernel/random/boot_id","latin1")),namespace=optional(platform,()=>readlinkSync("/proc/self/ns/pid"));return shortHash(
`${hostname()}
${boot}
${namespace}`)}function processStat(pid,platform){let text=optional(platform,()=>readFileSync(`/proc/${pid}/stat`,"latin1"));if(text===void 0)return;let fields=text.
slice(text.lastIndexOf(")")+2).split(" ");return{pid:text.slice(0,text.indexOf(" ")),state:fields[0]??"",start:fields[19]??UNKNOWN}}function optional(platform,read){
try{return platform==="win32"?void 0:read()}catch{return}}var PREFIX=".mp-",SUFFIX=".tmp",HOUR_MS=3600*1e3,temporaryIn=folder=>temporaryOf(folder,newOwner()),temporaryOf=(folder,owner)=>join(folder,`${PREFIX}${owner}${SUFFIX}`);
function sweepTemporaries(folder){for(let name of namesIn(folder))try{isLeftBehind(folder,name)&&unlinkSync(join(folder,name))}catch{}}function isLeftBehind(folder,name){
let owner=name.startsWith(PREFIX)&&name.endsWith(SUFFIX)&&parseOwner(name.slice(PREFIX.length,-SUFFIX.length));if(!owner)return!1;try{return stateOf(owner)==="d\
ead"||Date.now()-lstatSync(join(folder,name)).mtimeMs>HOUR_MS}catch{return!1}}function namesIn(folder){try{return readdirSync(folder)}catch{return[]}}async function writeAtomic(context,path,text,{root,guard,afterwards}={}){root===void 0?await ensureParent(context,path):await ensureFolder(context,dirname(path),
root);try{let before=lstatSync(path,{throwIfNoEntry:!1});if(before?.isSymbolicLink())throw new Fault("INSECURE_FILE",{path,reason:"symlink"});if(before!==void 0&&
!before.isFile())throw new Fault("STORAGE_ERROR",{path,reason:"it is not a regular file"});sweepTemporaries(dirname(path)),await replace(context,path,text,guard);
let sync=()=>syncFolder(dirname(path));afterwards?afterwards(sync):await sync(),before!==void 0&&isOpen(before.mode)&&!isOpen(lstatSync(path).mode)&&context.warn(
{kind:"file_tightened",path,mode:octal(before.mode)}),context.debug.files?.(`write ${path}`)}catch(error){throw storageError(path,{doing:"write"},error)}}async function replace(context,target2,text,guard=()=>{}){
let folder=dirname(target2),temporary=await writeTemporary(context,folder,text);try{await renameOver(temporary,target2,{guard})}catch(error){throw discard(temporary),
error}}var renameOver=(from,to,{guard=()=>{},...patience}={})=>patiently(()=>(guard(),renamed(from,to)),patience),renamed=(from,to)=>new Promise((resolve3,reject)=>rename(
from,to,error=>error?reject(error):resolve3()));async function writeTemporary(context,folder,text){let temporary=temporaryIn(folder),fd=createFile(context,temporary);
try{try{writeFileSync(fd,text),await syncFile(fd)}finally{closeSync(fd)}}catch(error){throw discard(temporary),error}return temporary}function createFile(context,path){
let{O_WRONLY,O_CREAT,O_EXCL,O_NOFOLLOW,O_SYNC}=constants,fd=openSync(path,O_WRONLY|O_CREAT|O_EXCL|O_NOFOLLOW|(mayNotSync?O_SYNC:0),384);try{return claimFile(context,
path,fd),fd}catch(error){throw closeSync(fd),discard(path),error}}var mayNotSync=process.permission!==void 0,syncFile=fd=>new Promise((resolve3,reject)=>{mayNotSync?
resolve3():fsync(fd,error=>error?reject(error):resolve3())});function discard(temporary){try{unlinkSync(temporary)}catch{}}async function removeFile(context,path){
try{await patiently(()=>unlinkSync(path))}catch(error){if(isMissing(error))return!1;throw storageError(path,{doing:"remove"},error)}return context.debug.files?.(
`remove ${path}`),await syncFolder(dirname(path)),!0}function readTokens(context,folder){return refuseInsecureFolder(folder),peekAtTokens(context,folder)}function tokensText(tokens,before="{}"){let all={...tokens,
expires_at:timeOnDisk(tokens.expires_at),scope:tokens.scope??""},found=new Map(members(jsonText(plainJson(all))));for(let[key,value]of membersOf(before))found.has(
key)&&!(key in OAuthTokens.entries)&&found.set(key,value);return`{
${[...found].map(([key,value])=>`  ${JSON.stringify(key)}: ${value}`).join(`,
`)}
}
`}function membersOf(text){try{return members(jsonText(text.replace(/^\ufeff/,"")))??new Map}catch{return new Map}}async function writeTokens(context,folder,tokens,guard){
let options={root:rootFolder(context),...guard&&{guard}},before=readJsonText(context,tokensPath(folder),countsAsNone);await writeAtomic(context,tokensPath(folder),
tokensText(tokens,before),options)}function accountHolder(context,{name,type,region}){let folder=ownFolderOf(context,name);return{place:{owner:{account:{name,type,region},origin:"config",bridged:exists(
bridgedPath(folder))}},region,folder}}function bridgeHolder(context,{account:account2,tokens}){let{name,type,region}=account2;return{place:{owner:{account:{name,
type,region},origin:"bridge",bridged:!0}},region,folder:bridgeFolder(context,{account:account2,tokens}),bridgeFolder:bridgeAccountFolder(context,name),...tokens&&
{carried:tokens}}}function holderAt({place,...holder},folder){let{owner}=place,renamed2=owner&&{...owner,account:{...owner.account,name:basename(folder)}};return{
...holder,folder,place:{...place,...renamed2&&{owner:renamed2}}}}function present(context,holder){let{carried,bridgeFolder:own}=holder;return carried&&own!==void 0?
{...holder,folder:importedFolder(context,carried)??own}:holder}function lookAt(context,holder){let stored=readStored(context,holder),tokens=tokensInUse(context,
holder,stored);if(tokens)return{tokens,stored};throw unusable(holder,{problem:"no_tokens",path:holder.folder})}function readStored(context,holder){try{return readTokens(
context,holder.folder)}catch(error){if(!isFault(error,"OAUTH_TOKEN_ERROR"))throw error;if(!holder.carried)throw unusable(holder,error.details);context.warn({kind:"\
bridge_tokens_unusable",path:tokensPath(holder.folder),reason:error.details.reason??""});return}}function assertRefreshable(context,holder,tokens){if(tokens.refresh_token==
null)throw unusable(holder,{problem:"no_refresh_token"});if(clientOf(context,holder,tokens)===void 0)throw unusable(holder,{problem:"unknown_client"})}function isGood(context,tokens,{
refused:refused2,lastingMs=0}){let from=context.now()+(tokens.refresh_token==null?0:lastingMs);return!isExpired(tokens.expires_at,from)&&!refused2?.equals(tokens.
access_token)}var unusable=({place},details)=>new Fault("OAUTH_TOKEN_ERROR",details,{place});function bridgeStatus(context){let bridge=readBridge(context);if(bridge===void 0)return null;let{version,account:account2,project,workspace,headers,tokens}=bridge.
file,shown=Object.entries(headers??{}).map(([name,value])=>[name,mayCarryCredential(name)?"[redacted]":value]);return{path:bridge.path,version,account:accountRef(
account2),project:project??null,workspace:workspace??null,headers:Object.fromEntries(shown),...tokens&&{tokens:tokensNow(context,bridge.file)}}}function tokensNow(context,file){
let{tokens,stored}=lookAt(quiet(context),bridgeHolder(context,file));return{expires_at:normaliseTime(tokens.expires_at),refreshable:tokens.refresh_token!=null,refreshed:tokens===
stored&&!tokens.access_token.equals(file.tokens?.access_token??tokens.access_token)}}function wayOut(context,axes){let resolved=resolveSession(quiet(context),axes),{account:account2,origin}=ownerOf(resolved);return[...remedyFor(account2,origin).
next]}var loggedInAs=user=>user?`Logged in as ${user.email}.`:"Logged in.",renewalQuestion=(account2,user)=>`The account "${account2}" is that of ${user?.email??"the \
same user"} already. Log it in again, instead of adding a second account?`;function howPicked(pick){let{auto_picked,method,primary_org_name:organization,accessible_project_count:count}=pick;
if(!auto_picked||count<2)return;let lowest=`the lowest id${organization===null?"":` in ${organization}`}`,why={sole_survivor:"the only one in this region",sole_survivor_filtered:"\
the only one with data that is no demo",primary_org_lowest_id:lowest,fallback_with_unintegrated:`${lowest}; none has data yet`,fallback_with_demos:`${lowest}; a\
ll are demos`};return`from ${count} projects: ${why[method]??method}`}var unfinishedStep=(folder,ageMs,user)=>({command:loginCommand({resume:folder}),label:`Go \
on with the login of ${ago(ageMs)}${user?` as ${user.email}`:""}, which was approved and not finished`}),resumeQuestion=({label})=>`${label}?`,resumeLine=({label,
command:command2})=>`${label}: ${command2}`;function ago(milliseconds){let minutes=Math.floor(milliseconds/6e4);if(minutes<1)return"a moment ago";let[count,unit]=minutes<
60?[minutes,"minute"]:[Math.floor(minutes/60),"hour"];return`${count} ${unit}${count===1?"":"s"} ago`}var beginningLine=(region,waitMs,login)=>`Logging in to th\
e region ${region}; this waits ${inWords(waitMs)} for you. For another region (${regions.join(", ")}): ${withRegion(login,"<region>")}`,regionQuestion="In which\
 region does Mixpanel keep your data?",switchQuestion=(count,region)=>`${count===1?"The only project that you reach is":`All ${count} projects that you reach ar\
e`} in the region ${region}. Log in there now?`,OF_ANOTHER_LOGIN="That address belongs to another login. Paste the one that the browser ended on just now.",pastedSoFar=reason=>reason===
"incomplete"?"That is not the complete address yet: it contains code= and state=.":pasteMistake(reason);var MOST_BYTES=256;function claimLock(context,path,owner){let temporary=temporaryOf(dirname(path),owner),isWritten=!1,canLink=!0;return{take:()=>{if(canLink)try{
return!isWritten&&statOf(path)?!1:(isWritten||create(context,temporary,owner),isWritten=!0,linkSync(temporary,path),!0)}catch(error){if(errnoOf(error)==="EEXIST")
return holdsLock(path,owner);if(!isWritten)throw storageError(path,{doing:"lock"},error);canLink=isInUse(error)}return createExclusively(context,path,owner)},drop:()=>{
if(isWritten)try{unlinkSync(temporary)}catch{}}}}function createExclusively(context,path,owner){try{create(context,path,owner)}catch(error){if(errnoOf(error)!==
"EEXIST"&&!isInUse(error))throw storageError(path,{doing:"lock"},error)}return holdsLock(path,owner)}function create(context,path,text){let{O_WRONLY,O_CREAT,O_EXCL,
O_NOFOLLOW}=constants,fd=openSync(path,O_WRONLY|O_CREAT|O_EXCL|O_NOFOLLOW,384);try{claimFile(context,path,fd),writeFileSync(fd,text)}finally{closeSync(fd)}}function lookAtLock(path){
let stat=statOf(path);if(stat===void 0)return;let text=stat.isSymbolicLink()?linkText(path):stat.isFile()?fileText(path):void 0,owner=text===void 0?void 0:parseOwner(
text);return{id:text===void 0||owner===void 0?`${stat.ino}-${stat.mtimeMs}`:text,owner,touchedAt:stat.mtimeMs}}function statOf(path){try{return lstatSync(path,{
throwIfNoEntry:!1})}catch(error){if(isInUse(error))return;throw error}}var holdsLock=(path,owner)=>fileText(path)===owner;function fileText(path){try{let fd=openNoFollow(
path,constants.O_RDONLY|constants.O_NONBLOCK);try{let{size}=fstatSync(fd);return size>MOST_BYTES?void 0:readFileSync(fd,"latin1")}finally{closeSync(fd)}}catch{return}}
function linkText(path){try{return readlinkSync(path)}catch{return}}function removeLock(path){try{return lstatSync(path).isDirectory()?rmdirSync(path):unlinkSync(
path),!0}catch(error){if(isMissing(error))return!0;if(isInUse(error)&&errnoOf(error)!=="ENOTEMPTY")return!1;throw storageError(path,{doing:"unlock"},error)}}async function releaseLock(path,owner){
try{await patiently(()=>{holdsLock(path,owner)&&unlinkSync(path)})}catch{}}function touchLock(path,owner,seconds){holdsLock(path,owner)&&utimes(path,seconds,seconds,
()=>{})}var BEAT_MS=1e3,BEAT_SECONDS=3,LONGEST_STEP_MS=400,LONGEST_WAIT_STEP_MS=150,EAGER_TRIES=10,TRIES_A_LOOK=2,SHORT_LOCK={waitMs:1e4,silenceMs:2500},LONG_LOCK={waitMs:5e4,
silenceMs:45e3};async function withLock(context,path,{waitMs,silenceMs},work){let debug=context.debug.lock,patience={waitMs,left:countDown(waitMs)};for(;;){let owner=newOwner();
await acquire(context,path,owner,patience,silenceMs),debug?.(`take ${path}`);let stop=beat(path,owner),lost=new LostLock,later=[],afterwards=work2=>{later.push(
work2)},startOver=()=>{throw lost},assertHeld=()=>{holdsLock(path,owner)||startOver()},result;try{result=await work({assertHeld,startOver,afterwards})}catch(error){
if(error!==lost)throw error;if(debug?.(`lost ${path}`),patience.left()<=0)throw busy(path,lookAtLock(path),waitMs);continue}finally{stop(),await releaseLock(path,
owner),debug?.(`release ${path}`)}for(let work2 of later)await work2();return result}}var LostLock=class extends Error{};function beat(path,owner){let seconds=Date.
now()/1e3,timer=setInterval(()=>{seconds+=BEAT_SECONDS,touchLock(path,owner,seconds)},BEAT_MS).unref();return()=>clearInterval(timer)}async function acquire(context,path,owner,{
waitMs,left},silenceMs){let isDead=createJudge(silenceMs),isBreakerDead=createJudge(SHORT_LOCK.silenceMs),claim2=claimLock(context,path,owner),done=context.progress(
`waiting for another process that holds ${path}`);try{let found;for(let tries=0;!claim2.take();tries++){if((tries<EAGER_TRIES||tries%TRIES_A_LOOK===0)&&(found=lookAtLock(
path),tries===0&&context.debug.lock?.(`wait ${path}${found?.owner?` held by pid ${found.owner.pid}`:""}`),found!==void 0&&isDead(found)&&breakLock(context,path,
path,found,isBreakerDead))){context.debug.lock?.(`break ${path}`),breakAbandoned(context,path,isBreakerDead);continue}let leftMs=left(found?.id);if(leftMs<=0)throw busy(
path,found,waitMs);let pause=pauseMs(tries,Math.random());await new Promise(resolve3=>setTimeout(resolve3,Math.min(pause,leftMs)))}}finally{done(),claim2.drop()}}
function countDown(waitMs){let start=clock(),before=start,seen,waited=0;return holder=>{let now=clock();return holder===seen&&(waited+=Math.min(now-before,LONGEST_WAIT_STEP_MS)),
before=now,seen=holder,now-start>=3*waitMs?0:waitMs-waited}}var pauseMs=(tries,chance)=>tries<EAGER_TRIES?5+chance*25:20+chance*80;function createJudge(silenceMs){
let silent=new Map;return({id,owner,touchedAt})=>{let state=owner===void 0?"elsewhere":stateOf(owner);if(state==="dead")return!0;if(state==="alive")return!1;let now=clock(),
before=silent.get(id);return before?.touchedAt!==touchedAt?(silent.set(id,{touchedAt,lookedAt:now,ms:0}),!1):(before.ms+=Math.min(now-before.lookedAt,LONGEST_STEP_MS),
before.lookedAt=now,before.ms>=silenceMs)}}function breakLock(context,lock,at,found,isDead){let owner=newOwner(),breaker=`${lock}.${found.id}.break`,claim2=claimLock(
context,breaker,owner);try{if(!claim2.take()){let other=lookAtLock(breaker);return other!==void 0&&isDead(other)&&breakLock(context,lock,breaker,other,isDead),!1}
try{let now=lookAtLock(at);return now?.id!==found.id||now.touchedAt!==found.touchedAt||removeLock(at)}finally{releaseLock(breaker,owner)}}finally{claim2.drop()}}
function breakAbandoned(context,lock,isDead){sweepTemporaries(dirname(lock));try{for(let name of readdirSync(dirname(lock))){if(!name.startsWith(`${basename(lock)}\
.`)||!name.endsWith(".break"))continue;let at=join(dirname(lock),name),found=lookAtLock(at);found!==void 0&&isDead(found)&&breakLock(context,lock,at,found,isDead)}}catch{}}
function busy(path,found,waitedMs){let state=found?.owner&&stateOf(found.owner),pid=state==="alive"||state==="unsure"?found?.owner?.pid:void 0;return new Fault(
"LOCK_BUSY",{path,...pid!==void 0&&{pid}},{place:{lock:{waitedMs}}})}var clock=()=>Number(process.hrtime.bigint())/1e6;var REMOVED=/^\.removed-[0-9a-f]{8}$/,asideOf=folder=>join(dirname(folder),`.removed-${shortHash(basename(folder))}`);async function setAside(context,folder){let aside=asideOf(
folder);if(!exists(folder))return exists(aside)?aside:void 0;try{return await removeFolder(context,aside),await renameFolder(context,folder,aside),aside}catch(error){
if(!isFault(error,"STORAGE_ERROR"))throw error;return folder}}var isSetAside=folder=>!exists(folder)&&exists(asideOf(folder));async function settleRemoved(context,folder){
let accounts=accountsFolder(context);if(dirname(folder)===accounts)try{let left=listFolder(accounts).filter(name=>REMOVED.test(name));if(left.length===0)return;
let names=accountNames(readConfig(quiet(context))),aside=asideOf(folder);names.includes(basename(folder))&&isSetAside(folder)&&await renameFolder(context,aside,
folder);let kept=names.map(name=>basename(asideOf(join(accounts,name))));for(let name of left)kept.includes(name)||await removeFolder(context,join(accounts,name))}catch(error){
if(!isFault(error))throw error}}async function renameAccountFolder(context,from,to,{write,undo}){await ensureFolder(context,dirname(from),rootFolder(context)),await withBothLocks(context,from,
to,async()=>{let aside=exists(to)&&!isSamePlace(from,to)?await setAside(context,to):void 0,isWritten=!1;try{exists(from)&&await writeAtomic(context,renamedPath(
from),basename(to),{root:rootFolder(context)}),await write(),isWritten=!0,exists(from)&&await move(context,from,to)}catch(error){throw isWritten&&await undo(),aside!==
void 0&&!exists(to)&&await renameFolder(context,aside,to),await removeFile(context,renamedPath(from)),error}aside!==void 0&&await removeFolder(context,aside)})}
var isRenameUnfinished=(context,folder)=>exists(folder)?exists(renamedPath(folder)):leftBehind(context,folder)!==void 0;async function finishRename(context,folder){
if(dirname(folder)===accountsFolder(context))try{let mark=markOf(context,folder),from=mark===void 0?leftBehind(context,folder):folder;if(from===void 0)return;let to=mark===
void 0?folder:join(dirname(folder),mark);await withBothLocks(context,from,to,()=>settle(context,from,to))}catch(error){if(!isFault(error))throw error}}async function settle(context,from,to){
if(markOf(context,from)!==basename(to))return;let names=accountNames(readConfig(quiet(context)));if(from===to||names.includes(basename(from)))return void await removeFile(
context,renamedPath(from));if(names.includes(basename(to))){if(exists(tokensPath(to))&&!isSamePlace(from,to))return removeFolder(context,from);isSamePlace(from,
to)||await removeFolder(context,to),await move(context,from,to)}}async function move(context,from,to){await renameFolder(context,from,to),await removeFile(context,
renamedPath(to))}function withBothLocks(context,one,other,work){let[first,second]=[folderLock(one),folderLock(other)].sort();return withLock(context,first,LONG_LOCK,
()=>isSamePlace(first,second)?work():withLock(context,second,LONG_LOCK,work))}function isSamePlace(one,other){if(one===other)return!0;if(one.toLowerCase()!==other.
toLowerCase())return!1;let[a,b]=[one,other].map(path=>lstatSync(path,{bigint:!0,throwIfNoEntry:!1}));return a!==void 0&&b!==void 0&&a.ino===b.ino&&a.dev===b.dev}async function withFolderLock(context,folder,work){return await ensureFolder(context,dirname(folder),rootFolder(context)),refuseInsecureFolder(folder),await finishRename(
context,folder),withLock(context,folderLock(folder),LONG_LOCK,async lock=>(sweepTemporaries(dirname(folder)),await settleRemoved(context,folder),work(lock)))}var SILENCE_MS=1e4;function isHeld(path){let found=lookAtLock(path);if(found===void 0)return!1;let state=found.owner===void 0?"elsewhere":stateOf(found.owner);return state===
"alive"||state==="dead"?state==="alive":Date.now()-found.touchedAt<SILENCE_MS}async function createPlaceholder(context,meta){let accounts=accountsFolder(context);await ensureFolder(context,accounts,rootFolder(context));let folder=join(accounts,
`.tmp-${randomBytes(4).toString("hex")}`);try{mkdirSync(folder,448),claimFolder(context,folder)}catch(error){throw storageError(folder,{doing:"make"},error)}try{
await writeMeta(context,folder,meta)}catch(error){throw await removeFolder(context,folder),error}return folder}var holdPlaceholder=(context,folder,work)=>withLock(
context,publishLock(folder),{waitMs:5e3,silenceMs:2500},work),isBeingWorkedOn=folder=>isHeld(publishLock(folder)),publishLock=folder=>folderLock(`${folder}.publ\
ish`);async function writeMeta(context,folder,meta){await writeAtomic(context,metaPath(folder),plainJson(meta),{root:rootFolder(context)})}function readMeta(context,folder){
return readJson(context,metaPath(folder),PlaceholderMeta,corrupt)}async function moveIntoPlace(context,folder,name){let target2=ownFolderOf(context,name);await withFolderLock(
context,target2,async lock=>{if(accountOf(readConfig(quiet(context)),name),exists(target2)){await ensureFolder(context,target2,rootFolder(context)),readJsonText(
context,tokensPath(target2),countsAsNone),lock.assertHeld(),await renameFolder(context,tokensPath(folder),tokensPath(target2));for(let beside of[accountClientPath,
mePath,verdictPath])exists(beside(folder))?await renameFolder(context,beside(folder),beside(target2)):await removeFile(context,beside(target2));for(let ofTheOld of[
bridgedPath,importedPath,replyPath])await removeFile(context,ofTheOld(target2));await removeFolder(context,folder)}else lock.assertHeld(),await renameFolder(context,
folder,target2),await removeFile(context,metaPath(target2))})}function placeholderAt(context,path){let given=resolve2(givenPath(context,path)),accounts=accountsFolder(
context),folder=join(accounts,nameIn(accounts,basename(given)));if(!(/^\.tmp-[^/]+$/.test(basename(folder))&&isSameFolder(dirname(given),accounts))||!isRealFolder(
folder))throw new Fault("INVALID_ARGS",{},{place:{refusal:{reason:"placeholder",folder:join(accounts,".tmp-\u2026")}}});return folder}function isRealFolder(path){
try{return lstatSync(path).isDirectory()}catch{return!1}}function isSameFolder(a,b){try{return realpathSync.native(a).toLowerCase()===realpathSync.native(b).toLowerCase()}catch{
return!1}}function nameIn(folder,name){let names=listFolder(folder);return names.includes(name)||!isRealFolder(join(folder,name))?name:names.find(other=>other.toLowerCase()===
name.toLowerCase())??name}var metaPath=folder=>join(folder,"meta.json"),corrupt=(path,reason)=>new Fault("OAUTH_PLACEHOLDER_META_CORRUPT",{path,reason});var ABANDONED_MS=600*1e3,unfinishedLogins=context=>placeholders(context).flatMap(path=>optional2(()=>look(context,path))??[]).sort((a,b)=>b.createdAt-a.createdAt),
uselessPlaceholders=context=>placeholders(context).filter(path=>optional2(()=>{let login=look(context,path);return login?!login.isOfUse&&login.region!==null:context.
now()-statSync(path).mtimeMs>ABANDONED_MS})),placeholders=context=>listFolder(accountsFolder(context)).filter(name=>/^\.tmp-[^/]+$/.test(name)).map(name=>join(accountsFolder(
context),name)).filter(path=>isRealFolder(path)&&!isBeingWorkedOn(path));function look(context,path){let tokens=tokensIn(context,path);if(tokens===void 0)return;
let meta=metaIn(context,path),me=readMe(context,path,"any age"),isGood2=tokens!=="malformed"&&(tokens.refresh_token!=null||!isExpired(tokens.expires_at,context.
now()));return{path,region:meta==="malformed"?null:meta?.region??"us",createdAt:meta==="malformed"||!meta?statSync(path).mtimeMs:meta.created_at*1e3,account:meta===
"malformed"?null:meta?.account??meta?.wished_name??null,user:me?userOf(me):null,expiresAt:tokens==="malformed"?null:tokens.expires_at,isOfUse:isGood2&&meta!=="m\
alformed"&&meta?.refused!==!0}}function tokensIn(context,path){try{return readTokens(context,path)}catch(error){if(isFault(error,"OAUTH_TOKEN_ERROR"))return"mal\
formed";throw error}}function metaIn(context,path){try{return readMeta(context,path)}catch(error){if(isFault(error,"OAUTH_PLACEHOLDER_META_CORRUPT"))return"malf\
ormed";throw error}}function optional2(read){try{return read()}catch(error){if(isFault(error)||error.code==="ENOENT")return;throw error}}var OFFERED_MS=1440*60*1e3;function listUnfinished(context){let logins=unfinishedLogins(context);return{items:logins.map(({path,region,createdAt,account:account2,
user,expiresAt})=>({path,region,account:account2,user,created_at:new Date(createdAt).toISOString(),expires_at:expiresAt===null?null:normaliseTime(expiresAt)})),
next:logins.filter(({isOfUse})=>isOfUse).map(login=>stepOf(context,login))}}function offeredLogin(context,region){let found=unfinishedLogins(context).find(login=>login.
isOfUse&&context.now()-login.createdAt<OFFERED_MS&&(region===void 0||login.region===region));return found&&{path:found.path,step:stepOf(context,found)}}function offerIfAny(context,region){
try{return offeredLogin(context,region)}catch(error){if(isFault(error))return;throw error}}async function discardUnfinished(context,which){let folders=which==="\
all"?unfinishedLogins(context).map(({path})=>path):[placeholderAt(context,which)];for(let folder of folders)await remove(context,folder);return{discarded:folders}}
async function removeUseless(context){for(let folder of uselessPlaceholders(context))await remove(context,folder)}var remove=(context,folder)=>holdPlaceholder(context,
folder,()=>removeFolder(context,folder)),stepOf=(context,{path,createdAt,user})=>unfinishedStep(path,context.now()-createdAt,user);var account={label:"NAME",schema:Name,complete:"accounts"},target={label:"NAME",schema:entryName,complete:"targets"},argument={account,anyAccount:{...account,schema:entryName},
anAccount:{...account,isOptional:!0},accountOrFlag:{...account,isOptional:!0,insteadOf:"account"},newName:{label:"NAME",schema:Name},aNewName:{label:"NAME",schema:Name,
isOptional:!0},target,project:{label:"ID-or-NAME",schema:projectIdOrName},workspace:{label:"ID-or-NAME",schema:workspaceIdOrName}};var MOST_INPUT_BYTES=64*1024,stepFlags=["start","finish","resume","list","discard"],wishFlags=["region","name","project"],twoShotFlags=[...stepFlags,...wishFlags],
wholeFlags=["service-account","token-env","no-browser","secret-stdin"],wishesOf={start:["region"],finish:["name","project"],resume:["name","project"],list:[],discard:[]},
responseOf=({start,list,discard:discard2})=>start?"login-start":list?"login-list":discard2===void 0?"login-finish":"login-discard",stepsIn=flags=>stepFlags.filter(
step=>flags[step]!==void 0&&flags[step]!==!1),NONE_UNFINISHED="No login is unfinished.",accountLogin=command({words:"account login",summary:"Log an oauth_browse\
r account in, with a browser on this machine; without a name the session's",args:[argument.accountOrFlag],flags:["no-browser"],response:"account-login",run:async({
context,person,args:[name],flags})=>{let{loginAccount}=await import("./logins.js");return loginAccount(context,person(),name,{noBrowser:flags["no-\
browser"]})},show:({logged_in_as:{name,user,expires_at:until}},page)=>`Logged in to ${name}${user?` as ${page.short(user.email)}`:""}${until===null?"":`, until ${until}`}\
.`}),mpLogin=[command({words:"login",program:"mp",summary:"Log in and choose a project, in one go",flags:["name","region","project",...wholeFlags,...stepFlags],
envelopeWith:["start","finish"],envelopeElsewhere:["resume"],response:responseOf,confirm:({flags:{discard:discard2}})=>discard2===void 0?void 0:{question:discard2===
"all"?"Delete all unfinished logins?":`Delete the unfinished login in ${discard2}?`,what:discard2==="all"?"all unfinished logins":`the login in ${discard2}`,again:`\
mp login --discard ${shellQuote(discard2)} --yes`},run:async call=>{let{context,flags,usage,person}=call,{name,region,project}=flags,[step]=stepsIn(flags);if(step!==
void 0){for(let flag of wholeFlags)if(flags[flag]!==void 0&&flags[flag]!==!1)throw refused(usage,`--${flag} does not go with --${step}. ${usage}`);return inTwoSteps(
call,person())}let[{loginUnified},{secretFromInput}]=await Promise.all([import("./logins.js"),import("./cli-terminal-secret.js")]);return loginUnified(
context,person(),{name,project,region,type:flags["service-account"]?"service_account":void 0,tokenEnv:flags["token-env"],noBrowser:flags["no-browser"],secret:flags["\
secret-stdin"]?()=>secretFromInput(call,"secret of the service account"):void 0})},show:showLogin,empty:NONE_UNFINISHED})],twoShotLogin=[command({words:"login",
program:"auth_manager",summary:"Log in where no browser can reach this machine, in two steps",flags:twoShotFlags,response:responseOf,run:call=>inTwoSteps(call),
show:showLogin,empty:NONE_UNFINISHED})];async function inTwoSteps(call,asked){let{context,flags,usage}=call,{region,name,project,finish,resume,discard:discard2}=flags,
[step,...more]=stepsIn(flags);if(step===void 0)throw noStep(flags,usage);if(more.length>0)throw refused(usage,`--${step} and --${more[0]} exclude each other. ${usage}`);
for(let flag of wishFlags)if(flags[flag]!==void 0&&!wishesOf[step].includes(flag))throw refused(usage,`--${flag} does not go with --${step}. ${usage}`);switch(step){case"\
start":return(await import("./logins.js")).loginStart(context,{region});case"list":return(await import("./commands.js")).listUnfinished(
context);case"discard":return(await import("./commands.js")).discardUnfinished(context,discard2??"");case"resume":return(await import("./logins.js")).
loginResume(context,resume??"",{name,project},asked);case"finish":{let{loginFinish}=await import("./logins.js");return loginFinish(context,finish===
"-"?await pastedAddress(call):finish??"",{name,project})}}}var pastedAddress=async({person,readInput})=>await person().askWhole?.("Paste the address that the br\
owser ended on, and press Enter:")??await readInput(MOST_INPUT_BYTES);function noStep({region,name,project},usage){let start=loginCommand({start:!0,region}),whole=loginCommand(
{region,name,project});return refused(usage,`Say which step of the login this is. Where a browser can reach this machine, a person runs: ${whole}. Elsewhere, an\
d for an agent, it begins with: ${start}`,[{command:start,label:"Begin a login that any browser can approve"},{command:whole,label:"For a person at this machine"}])}
function showLogin(data,page){if("authorize_url"in data)return data.authorize_url;if("discarded"in data)return data.discarded.map(path=>`Deleted ${path}`).join(
`
`)||NONE_UNFINISHED;if("items"in data)return page.table(data.items,[{title:"BEGUN",value:({created_at:at})=>at},{title:"USER",value:({user:user2})=>user2?.email},
{title:"ACCOUNT",value:({account:account3})=>account3},{title:"REGION",value:({region})=>region},{title:"PATH",value:({path})=>path,key:!0}]);let{account:account2,
user,project,project_pick:pick,renewed}=data,how=howPicked(pick);return page.pairs([["Logged in as",user&&page.short(user.email)],["Account",`${accountText(account2)}\
, ${renewed?"renewed, ":""}now the active one`],["Project",project&&page.named(project.id,project.name)],...how===void 0?[]:[["Picked",how]]])}async function removeBridge(context,at){let path=at===void 0?findBridge(context):givenPath(context,at);if(path===void 0)return{removed:!1,path:null};let bridge=readBridgeToRemove(
context,path);return bridge===void 0?{removed:!1,path}:(await forgetTraces(context,bridge.file),{removed:await removeFile(context,path),path})}async function forgetTraces(context,{
account:account2,tokens}){let folder=bridgeAccountFolder(context,account2.name);exists(folder)&&await withFolderLock(context,folder,async()=>{isOf(context,folder,
tokens?.client_id)&&await removeFolder(context,folder)})}function isOf(context,folder,client){try{let stored=readTokens(context,folder)?.client_id;return stored==
null||client==null||stored===client}catch(error){if(!isFault(error,"OAUTH_TOKEN_ERROR"))throw error;return!0}}function readBridgeToRemove(context,path){try{return readBridgeAt(
quiet(context),path)}catch(error){throw isFault(error,"BRIDGE_ERROR")?new Fault("BRIDGE_ERROR",error.details,{cause:error,place:{file:{doing:"remove"}}}):error}}var exportFlags=["to","account","project","workspace","target","access-only"],exporting={summary:"Write an account into a bridge file, for a sandbox",flags:exportFlags,
response:"bridge-export",run:async({context,flags,usage})=>{let{to,"access-only":accessOnly}=flags;if(to===void 0)throw refused(usage,`--to is missing: where to\
 write the bridge file. ${usage}`);let{exportBridge}=await import("./online.js");return exportBridge(context,to,axesOf(flags),{accessOnly})},show:({
exported},page)=>`Wrote the bridge file ${exported.path}
${page.pairs([["Account",exported.account],["Project",exported.project],["Workspace",exported.workspace]])}`},removing={summary:"Delete a bridge file",flags:["a\
t"],response:"bridge-remove",run:({context,flags:{at}})=>removeBridge(context,at),show:({removed,path})=>removed?`Removed the bridge file ${path}`:path===null?"\
There is no bridge file.":`There is no bridge file at ${path}`},importing={summary:"Make the account that a bridge file carries one of this machine",args:[{label:"\
PATH",schema:nonEmpty,complete:"files"}],flags:["name"],response:"bridge-import",run:async({context,args:[path],flags:{name}})=>{let{importBridge}=await import("./online.js");
return importBridge(context,path,name)},show:({added:added2,shadowed,headers_left:headers},page)=>{let hidden2=shadowed.length>0?" It is hidden in this shell un\
til the next command below was run.":"",left=headers.length>0?` Headers are not imported: ${headers.join(", ")}.`:"";return`Imported the account ${added2.name},\
 now the active one.${hidden2}${left}
${showAccount(added2,page)}`}},bridgeCommands=[command({words:"bridge status",summary:"Show the bridge file in force, without its secrets",response:"bridge-stat\
us",run:async({context})=>{let{bridgeStatus:bridgeStatus2}=await import("./commands.js");return{bridge:bridgeStatus2(context)}},show:showBridge}),command(
{words:"bridge export",...exporting}),command({words:"bridge import",...importing}),command({words:"bridge remove",...removing})],accountBridgeCommands=[command(
{words:"account export-bridge",program:"mp",...exporting}),command({words:"account import-bridge",program:"mp",...importing}),command({words:"account remove-bri\
dge",program:"mp",...removing})];function summarise(context,config,{only,strict=!1}={}){let attempt2=strict?read=>read():orNone(context),targets=targetsByAccount(config),withFolder=new Set(listFolder(
accountsFolder(context))),all=accountNames(config),names=only===void 0?all:[only],isAnyStrange=[...withFolder].some(name=>!name.startsWith(".")&&!all.includes(name)),
elsewhere=name=>isAnyStrange?attempt2(()=>placeOf(context,name)):void 0;return names.map(name=>{let is_active=config.active.account===name,referenced_by_targets=targets.
get(name)??[],record=config.accounts[name];if(!record)return{...invalid(config,name),is_active,referenced_by_targets};let account2={name,...record},folder=withFolder.
has(name)?accountFolder(context,name):elsewhere(name),me=folder===void 0?void 0:attempt2(()=>readMe(context,folder)),{status,token:token2,isElse}=attempt2(()=>standingOf(
context,{account:account2,origin:"config"},folder))??unusable2(account2),project=account2.default_project;return{name,type:account2.type,region:account2.region,
status,token:token2,is_active,referenced_by_targets,user_email:(me&&!isElse?userOf(me)?.email:void 0)??null,project_id:project??null,project_name:(me&&project!==
void 0?projectOf(me,project)?.name:void 0)??null}})}function invalid(config,name){let{type,region,default_project}=entryOf(config,name),odd=config.odd?.accounts[name];
return{name,...type&&{type},...region&&{region},status:"invalid",...odd&&{problem:problemOf(odd)},token:null,user_email:null,project_id:default_project??null,project_name:null}}
function summaryOf(context,config,name,{strict=!1}={}){return summarise(context,config,{only:name,strict})[0]}function otherSummary(context,resolved){let{account:account2,
project}=resolved,me=cachedMe(context,resolved),{status,token:token2,isElse}=standingIn(context,resolved);return{...accountRef(account2),status,token:token2,is_active:!1,
referenced_by_targets:[],user_email:(me&&!isElse?userOf(me)?.email:void 0)??null,project_id:project??null,project_name:(me&&project!==void 0?projectOf(me,project)?.
name:void 0)??null}}var orNone=context=>read=>{try{return read()}catch(error){if(!isFault(error,"STORAGE_ERROR","INSECURE_FILE"))throw error;context.warn({kind:"\
account_file_unusable",fault:error});return}};function targetsByAccount(config){let byAccount=new Map;for(let name of targetNames(config)){let account2=(config.
targets[name]??config.odd?.targets[name])?.account??"",names=byAccount.get(account2);names?names.push(name):byAccount.set(account2,[name])}return byAccount}var unusable2=({
type})=>({status:type==="oauth_browser"?"needs_login":"untested",token:null,isElse:!0});var listAccounts=context=>summarise(context,readConfig(context));async function accountInForce(context){try{let{account:account2,isActive,source}=resolveSession(
quiet(context));return isActive?void 0:{...accountRef(account2),source:source.account}}catch(error){if(!isFault(error))throw error;if(isFault(error,"NEEDS_ACCOU\
NT")||error.place.namedBy==="[active]")return;let{messageOf}=await import("./errors.js");context.warn(messageOf(error));return}}async function putBack(context,folder){(isSetAside(folder)||isRenameUnfinished(context,folder))&&await withFolderLock(context,folder,()=>{})}function ownAccount({origin,account:account2},instead){if(origin==="config")return account2;let refusal={reason:"account_not_ours",account:account2.name,origin,
instead};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}function accountToLogIn(context,name){if(name!==void 0)return accountOf(readConfig(context),name);
let{account:account2,origin,by}=resolveSession(context);if(origin==="config")return account2;let refusal={reason:"login_not_ours",account:account2.name,origin,by:by.
account};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}async function logout(context,wanted){let{name,type}=accountToLogIn(context,wanted);if(type!=="oauth_browser"){let refusal={reason:"type_has_none",account:name,
type,what:"login to forget"};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}let folder=ownFolderOf(context,name);return await putBack(context,folder),exists(
folder)&&await withFolderLock(context,folder,async()=>{for(let path of[replyPath,accountClientPath,importedPath,tokensPath,mePath,verdictPath])await removeFile(
context,path(folder))}),name}function newlyOdd(before,after){let{odd}=after;if(!odd)return;let known=new Set(allOf(before.odd).map(([path])=>path.join(`
`))),found=allOf(odd).find(([path])=>!known.has(path.join(`
`)));return found&&oddFault(odd,...found)}function allOf(odd){return odd?[...Object.entries(odd.accounts).map(([name,entry])=>[["accounts",name],entry]),...Object.
entries(odd.targets).map(([name,entry])=>[["targets",name],entry]),...odd.active?[[["active"],odd.active]]:[],...odd.custom_header?[[["settings","custom_header"],
odd.custom_header]]:[]]:[]}async function changeConfig(context,plan){let path=configPath(context),textNow=()=>readConfigText(context,path)?.text??"",seen=textNow(),config=parseConfig(seen,
path);await plan(config);let{editConfig}=await import("./core-config-edit.js"),target2=await ensurePlace(context,path);return withLock(context,`${target2}.l\
ock`,SHORT_LOCK,async lock=>{let{text,mode}=readConfigText(context,path)??{text:"",mode:384},before=text===seen?config:parseConfig(text,path),edited=editConfig(
text,await plan(before));if(edited===text&&!isOpen(mode))return before;let after=parseConfig(edited,path),refused2=newlyOdd(before,after);if(refused2)throw refused2;
return await writeAtomic(context,target2,edited,{guard:()=>{lock.assertHeld(),textNow()!==text&&lock.startOver()},afterwards:lock.afterwards}),after})}async function checkConfigWritable(context){
await changeConfig(context,()=>[])}async function ensurePlace(context,path){isInOurFolder(context,path)&&await ensureFolder(context,dirname(path));let target2=asConfigError(
()=>realTarget(path));if(statSync(dirname(target2),{throwIfNoEntry:!1})===void 0)throw new Fault("STORAGE_ERROR",{path:target2,reason:"its folder does not exist",
code:"ENOENT"},{place:{file:{doing:"write"}}});return target2}async function removeAccount(context,name,options={}){orphansOf(context,name,options);let forget=async()=>{await changeConfig(context,config=>{orphans=orphansIn(
config,name,options);let isActive=config.active.account===name;return[{path:["accounts",name],value:void 0},...isActive?[{path:["active","account"],value:void 0}]:
[],...isActive?[{path:["active","workspace"],value:void 0}]:[]]})},orphans=[];if(!is(Name,name)||twinWithFolder(context,name)!==void 0)return await forget(),orphans;
let folder=accountFolder(context,name);return await withFolderLock(context,folder,async()=>{orphansOf(context,name,options);let aside=await setAside(context,folder);
try{await forget()}catch(error){throw await settleRemoved(context,folder),error}if(aside!==void 0)try{await removeFolder(context,aside)}catch(error){if(!isFault(
error,"STORAGE_ERROR"))throw error;let{cause,details}=error,file={doing:"remove",leftOf:{account:name,folder:aside}};throw new Fault("STORAGE_ERROR",details,{cause,
place:{file}})}}),orphans}var orphansOf=(context,name,options={})=>orphansIn(readConfig(context),name,options);function orphansIn(config,name,{force=!1}){entryOf(
config,name);let orphans=targetsNaming(config,name);if(orphans.length>0&&!force)throw new Fault("ACCOUNT_IN_USE",{account:name,referenced_by:orphans});return orphans}function showAccount2(context,name){if(name!==void 0)return ofConfig(context,name);let resolved;try{resolved=resolveSession(context)}catch(error){let[table,odd]=isFault(
error,"CONFIG_ERROR")&&error.place.odd?.entry||[];if(table==="accounts"&&odd!==void 0)return ofConfig(context,odd);throw error}return resolved.origin==="config"?
ofConfig(context,resolved.account.name):otherSummary(context,resolved)}function ofConfig(context,name){let config=readConfig(context);return entryOf(config,name),
summaryOf(context,config,name,{strict:!0})}function chosenIn(context,config,changed,axes={}){let{active,accounts}=config,{account:account2=null,workspace=null}=active,project=account2!==null&&Object.hasOwn(
accounts,account2)&&accounts[account2]?.default_project||null,shadowed=hidden(context,config,changed,axes),by=[...new Set(shadowed.map(one=>one.by))];return by.
length>0&&context.warn({kind:"choice_hidden",by}),{active:{account:account2,project,workspace},changed,shadowed,...by.length>0&&{next:withoutHiders(by)}}}function hidden(context,config,changed,axes){
let written=Object.keys(changed);if(written.length===0)return[];let{account:account2}=changed,isElsewhere=account2!==void 0&&account2!==config.active.account&&Object.
keys(axes).length>0,shadowed=(axis,by)=>({axis,source:"config",value:changed[axis]??null,by}),found;try{let bridge=readBridge(context),asked=askedFor(context,isElsewhere?
{account:account2}:{});found=resolve({env:environmentAxes(context.env),...asked,bridge:bridge?.file,bridgePath:bridge?.path,config})}catch(error){let by=whatIsBroken(
context,error);return by===void 0?[]:written.map(axis=>shadowed(axis,by))}return written.flatMap(axis=>isInForce(found,axis,changed[axis])?[]:[shadowed(axis,hider(
found,axis))])}function isInForce(found,axis,wanted){return axis==="account"?found.origin==="config"&&found.account.name===wanted:(found[axis]??null)===(wanted??
null)}var hider=({by},axis)=>by[axis]||by.account||by.project;function whatIsBroken({env},error){if(!isFault(error))throw error;return isFault(error,"CONFIG_ERR\
OR")&&error.details.variable!==void 0?error.details.variable:isFault(error,"BRIDGE_ERROR","INSECURE_FILE")?error.details.path:["MP_ACCOUNT","MP_TARGET"].find(name=>variable(
env,name)!==void 0)}function choiceEdits(config,{account:account2,activate=!1,project,workspace}){let before=Object.hasOwn(config.accounts,account2)?config.accounts[account2]:void 0,
isActive=config.active.account===account2,isElsewhere=!before||!isActive||project!==void 0&&project!==before.default_project,isLeft=workspace===null||isElsewhere;
return[...activate?clearedOfOdd(config):[],...activate?[{path:["active","account"],value:account2}]:[],...project===void 0?[]:[{path:["accounts",account2,"defau\
lt_project"],value:project}],...(activate||isActive)&&(workspace!=null||isLeft)?[{path:["active","workspace"],value:workspace??void 0}]:[]]}var clearedOfOdd=({odd})=>odd?.
active?.issues.flatMap(({key})=>key===void 0?[]:[{path:["active",key],value:void 0}])??[];async function choose(context,plan,axes={}){let changed={},config=await changeConfig(
context,before=>{let choice=plan(before);accountOf(before,choice.account);let edits=choiceEdits(before,choice);return changed=changedBy(before,choice,edits),edits});
return chosenIn(context,config,changed,axes)}function changedBy({active},{account:account2,activate=!1,project,workspace},edits){let isPinWritten=edits.some(({path})=>path.
join(".")==="active.workspace");return{...(activate||project!==void 0)&&{account:account2},...project!==void 0&&{project},...isPinWritten&&(workspace!==void 0&&
!(activate&&project===void 0)||active.workspace!==void 0)&&{workspace:workspace??null}}}var useAccount=(context,name)=>choose(context,()=>({account:name,activate:!0,workspace:null}));async function takeOver(context,folder,region){return[tokensPath,mePath].some(path=>exists(path(folder)))?withFolderLock(context,folder,async()=>{let isTaken=region===
void 0||isOf2(context,folder,region),gone=isTaken?[mePath]:[mePath,replyPath,bridgedPath,accountClientPath,verdictPath,tokensPath];for(let path of gone)await removeFile(
context,path(folder));return isTaken}):!0}function isOf2(context,folder,region){let noted=readAccountClient(context,folder),client=clientIn(context,folder);return noted?
noted.region===region&&(client??noted.client_id)===noted.client_id:client===void 0||readClient(context,region)?.client_id===client}function clientIn(context,folder){
try{return readTokens(context,folder)?.client_id??void 0}catch(error){if(isFault(error,"OAUTH_TOKEN_ERROR"))return;throw error}}function takenName(config,name,own){let names=accountNames(config);if(names.includes(name))return name;let folded=name.toLowerCase();return names.find(other=>other!==
own&&other.toLowerCase()===folded)}function additionOf(config,name,record){return checkFree(config,name),[...accountNames(config).length===0&&config.active.account===void 0?choiceEdits(config,{account:name,
activate:!0}):[],newTable(name,record)]}function checkFree(config,wanted,own){let name=takenName(config,wanted,own);if(name===void 0)return;let{type,region}=entryOf(
config,name);throw new Fault("ACCOUNT_EXISTS",{account:name,type,region})}function loginEdits(config,name,record,project){let existing=Object.hasOwn(config.accounts,
name)?config.accounts[name]:void 0,chosen=choiceEdits(config,{account:name,activate:!0,project:existing&&project});return existing?[...Object.entries(record).map(
([key,value])=>({path:["accounts",name,key],value:inTheClear(value)})),...chosen]:[newTable(name,{...record,default_project:project}),...chosen]}function newTable(name,record){
let entries=Object.entries(record).flatMap(([key,value])=>value===void 0?[]:[[key,inTheClear(value)]]);return{path:["accounts",name],value:Object.fromEntries(entries)}}
function inTheClear(value){return value instanceof Secret?value.reveal():value}async function addAccount(context,{name,...record}){record.type!=="oauth_browser"&&assertUsable(record);let folder=accountFolder(context,name);await putBack(context,
folder);let config=await changeConfig(context,before=>additionOf(before,name,record)),region=record.type==="oauth_browser"?record.region:void 0;return await takeOver(
context,folder,region)||context.warn({kind:"tokens_not_taken",account:name}),summaryOf(context,config,name)}var recordFlags=["type","region","project","username","token-env"],agentFlags=["from-stdin",...recordFlags],personFlags=[...recordFlags,"secret-stdin"],USUAL_REGION="\
us",kinds=[{value:"service_account",label:"A service account, with a username and a secret"},{value:"oauth_browser",label:"A person's account, which is logged i\
n with a browser"},{value:"oauth_token",label:"A bearer token"}],show=({added:added2},page)=>`Added the account ${added2.name}.
${showAccount(added2,page)}`,addCommands=[command({words:"account add",program:"auth_manager",summary:"Add an account that needs no secret typed, or one from st\
din",args:[argument.aNewName],flags:agentFlags,response:"account-add",run:async call=>{let account2=call.flags["from-stdin"]?await accountFromInput(call):accountFromFlags(
call);return added(call.context,await addAccount(call.context,account2))},show}),command({words:"account add",program:"mp",summary:"Add an account; asks for its\
 secret with hidden input",args:[argument.aNewName],flags:personFlags,response:"account-add",run:async call=>added(call.context,await addForPerson(call)),show})];
function added(context,item){let project=item.project_id===null?{}:{project:item.project_id},changed=item.is_active?{account:item.name,...project}:{};return{added:item,
...chosenIn(context,readConfig(quiet(context)),changed)}}async function accountFromInput(call){let{args,flags,usage}=call;if(args[0]!==void 0||recordFlags.some(
flag=>flags[flag]!==void 0))throw refused(usage,`--from-stdin takes the whole record from stdin: give no name and no other flag. ${usage}`);let[{recordFromInput},
{NamedAccountRecord}]=await Promise.all([import("./cli-arguments-record.js"),import("./shared-schema-account-record.js")]);return recordFromInput(call,NamedAccountRecord,
"The account")}function accountFromFlags(call){let{args,flags,usage}=call,[name]=args,{type,region,project,username,"token-env":tokenEnv}=flags;if(type==="servi\
ce_account"){if(tokenEnv!==void 0)throw refused(usage,`--token-env does not go with --type service_account. ${usage}`);let command2=serviceAccountCommand(call);
throw refused(usage,`A service account has a secret, which must not pass through here. A person adds it, with hidden input: ${command2}`,[{command:command2,label:"\
Add it; it asks for the secret with hidden input"}])}if(name===void 0||type===void 0||region===void 0&&type!=="oauth_browser")throw refused(usage,`NAME and --ty\
pe are needed, and for oauth_token --region. ${usage}`);if(username!==void 0)throw refused(usage,`--username goes with --type service_account only. ${usage}`);let common={
name,region:region??USUAL_REGION,...project!==void 0&&{default_project:project}};if(type==="oauth_browser"&&tokenEnv===void 0)return{...common,type};if(type==="\
oauth_token"&&tokenEnv!==void 0)return{...common,type,token_env:tokenEnv};throw refused(usage,`--token-env goes with --type oauth_token, and only with it. ${usage}`)}
function serviceAccountCommand({context,args:[name],flags:{region,project,username}}){return name!==void 0&&checkFree(readConfig(context),name),addAccountCommand(
{name,type:"service_account",username:usernameIn(username),region,project})}async function addForPerson(call){let{context,args,flags,usage,person}=call,[name]=args,
{region,project=environmentProject(context.env)}=flags,type=flags.type??await typeAsked(call);if(type===void 0)throw refused(usage,`--type is missing: service_a\
ccount, oauth_browser or oauth_token. ${usage}`);let refuse=flag=>{if(flags[flag]!==void 0&&flags[flag]!==!1)throw refused(usage,`--${flag} does not go with thi\
s --type or the other flags. ${usage}`)};if(type!=="service_account"&&refuse("username"),type!=="oauth_token"&&refuse("token-env"),(type==="oauth_browser"||flags["\
token-env"]!==void 0)&&refuse("secret-stdin"),name!==void 0&&checkFree(readConfig(context),name),type!=="oauth_browser"){let credentials=await(type==="service_a\
ccount"?serviceAccount(call):token(call)),{addAskingMixpanel}=await import("./online.js");return addAskingMixpanel(context,person(),{name,region,project,
credentials})}if(name===void 0)throw refused(usage,`An oauth_browser account needs NAME; or let the login find one: mp login. ${usage}`);return addAccount(context,
{name,type,region:region??USUAL_REGION,...project!==void 0&&{default_project:project}})}async function typeAsked({person}){let chosen=await person().choose?.("W\
hat kind of account?",kinds);return kinds.find(({value})=>value===chosen)?.value}async function serviceAccount({context,flags,usage,person,readInput}){let username=usernameIn(
flags.username)??usernameIn(context.env.MP_USERNAME)??usernameIn(await person().ask?.("Username of the service account:"));if(!username)throw refused(usage,`The\
 username of the service account is missing: --username. ${usage}`);let{readSecret}=await import("./cli-terminal-secret.js"),asking={context,person,readInput,usage,
isOnStdin:flags["secret-stdin"]};return{type:"service_account",username,secret:await readSecret(asking,`secret of ${username}`,["MP_SECRET"])}}async function token({
context,flags,usage,person,readInput}){let variableName=flags["token-env"];if(variableName!==void 0)return{type:"oauth_token",token_env:variableName};let{readSecret}=await import("./cli-terminal-secret.js"),
asking={context,person,readInput,usage,isOnStdin:flags["secret-stdin"]};return{type:"oauth_token",token:await readSecret(asking,"bearer token",["MP_OAUTH_TOKEN",
"MP_SECRET"])}}var recordFlags2=["region","project","username","token-env"],agentFlags2=[...recordFlags2,"from-stdin"],personFlags2=[...recordFlags2,"secret-stdin","ask-secret"],
declared={words:"account update",args:[argument.account],response:"account-update",show:({updated},page)=>`Changed the account ${updated.name}.
${showAccount(updated,page)}`},updateCommands=[command({...declared,program:"auth_manager",summary:"Change an account's record; secrets only from stdin",flags:agentFlags2,
run:async call=>update(call,call.flags["from-stdin"]?await changesFromInput(call):changesIn(call.flags))}),command({...declared,program:"mp",summary:"Change an \
account's record, also its secret or token",flags:personFlags2,run:async call=>update(call,{...changesIn(call.flags),...await newSecret(call)})})];async function update({
context,args:[name],usage},changes){if(Object.keys(changes).length===0)throw refused(usage,`There is nothing to change. ${usage}`);let{updateAccount}=await import("./online.js");
return{updated:await updateAccount(context,name,changes)}}function changesIn(flags){let{region,project,username,"token-env":variableName}=flags;return{...region!==
void 0&&{region},...project!==void 0&&{default_project:project},...username!==void 0&&{username},...variableName!==void 0&&{token_env:variableName}}}async function changesFromInput(call){
let{flags,usage}=call;if(recordFlags2.some(flag=>flags[flag]!==void 0))throw refused(usage,`--from-stdin takes all changes from stdin: give no other flag. ${usage}`);
let[{recordFromInput},{RecordChanges:schema}]=await Promise.all([import("./cli-arguments-record.js"),import("./shared-schema-account-record.js")]),{region,default_project,
username,secret,token:token2,token_env}=await recordFromInput(call,schema,"The changes");return{...region!==void 0&&{region},...default_project!==void 0&&{default_project},
...username!==void 0&&{username},...secret!==void 0&&{secret},...token2!==void 0&&{token:token2},...token_env!==void 0&&{token_env}}}async function newSecret(call){
let{context,args,flags,usage,person}=call,{"secret-stdin":isOnStdin,"ask-secret":isAskedFor,"token-env":variableName}=flags;if(!isOnStdin&&!isAskedFor)return{};
if(isOnStdin&&isAskedFor)throw refused(usage,`--secret-stdin and --ask-secret exclude each other. ${usage}`);if(variableName!==void 0)throw refused(usage,`A tok\
en comes from one place: not --token-env too. ${usage}`);let[{secretOf},{secretFromInput}]=await Promise.all([import("./online.js"),import("./cli-terminal-secret.js")]),
{key,what}=secretOf(context,args[0]);if(isAskedFor&&!person().askSecret)throw refused(usage,`There is no terminal to ask for the ${what}: give it on stdin with \
--secret-stdin. ${usage}`);return{[key]:await secretFromInput(call,what)}}function namedOnce(name,flags,usage){if(name!==void 0&&(flags.account??flags.target)!==void 0)throw refused(usage,`Name the account once: NAME, --account or --t\
arget. ${usage}`)}var accountCommands=[command({words:"account list",summary:"List the accounts",response:"account-list",run:async({context})=>{let items=listAccounts(
context),inForce=await accountInForce(context);if(inForce)return{items,in_force:inForce};if(items.length>0)return{items};let{next,...sandbox}=(await import("./errors.js")).
adviceForNone(context);return{items,...sandbox,next:[...next]}},show:({items,in_force:other},page)=>page.table(items,[{title:"NAME",value:({name})=>name,key:!0},
{title:"TYPE",value:({type})=>type,whole:!0},{title:"REGION",value:({region})=>region,whole:!0},{title:"STATUS",value:({status})=>statusText(status),whole:!0},{
title:"PROJECT",value:({project_id,project_name})=>project_id&&`${project_id} ${project_name??""}`},{title:"USER",value:({user_email})=>user_email},...items.some(
({problem})=>problem)?[{title:"PROBLEM",value:({problem})=>problem}]:[]],item=>item.is_active)+(other?`
In force here is another account: ${accountText(other)}${originText(other.source)}.`:""),empty:"There are no accounts yet."}),command({words:"account show",summary:"\
Show one account, that of the session without a name",args:[argument.accountOrFlag],response:"account-show",run:({context,args:[name]})=>({account:showAccount2(
context,name)}),show:({account:account2},page)=>showAccount(account2,page)}),...addCommands,...updateCommands,command({words:"account rename",summary:"Give an a\
ccount another name; its targets and its login follow",args:[argument.account,{...argument.newName,label:"NEW"}],response:"account-rename",run:async({context,args:[
from,to]})=>{let{renameAccount}=await import("./online.js");return{renamed:await renameAccount(context,from,to)}},show:({renamed:{from,to}})=>`Ren\
amed the account ${from} to ${to}.`}),command({words:"account remove",summary:"Forget an account and its tokens",args:[argument.anyAccount],flags:["force"],response:"\
account-remove",confirm:({context,args:[name],flags:{force}})=>{let orphans=orphansOf(context,name,{force}),note=orphans.length>0?`Targets that will then name n\
o account: ${orphans.join(", ")}`:void 0;return{question:`Remove the account ${name} and its tokens?`,note}},run:async({context,args:[name],flags:{force}})=>{let orphaned=await removeAccount(
context,name,{force});return{removed:name,orphaned_targets:orphaned}},show:({removed,orphaned_targets:left})=>{let orphans=left.length>0?` Targets that name no \
account now: ${left.join(", ")}.`:"";return`Removed the account ${removed}.${orphans}`}}),command({words:"account use",summary:"Make an account the active one",
args:[argument.account],response:"account-use",run:({context,args:[name]})=>useAccount(context,name),show:showActive}),accountLogin,command({words:"account logo\
ut",summary:"Forget an account's tokens, without a name those of the session's",args:[argument.accountOrFlag],response:"account-logout",run:async({context,args:[
name]})=>({logged_out:await logout(context,name)}),show:({logged_out:name})=>`Logged out of ${name}. The account itself stays.`}),command({words:"account test",
summary:"Ask Mixpanel whether an account's credentials work",args:[argument.anAccount],flags:axisFlags,response:"account-test",run:async({context,args:[name],flags,
usage})=>{namedOnce(name,flags,usage);let{testAccount}=await import("./online.js");return{result:await testAccount(context,name,axesOf(flags))}},exit:({
result:{error_code:code}})=>code?rowOf(code).exit:0,show:({result},page)=>{let{account_name:name,ok,user,accessible_project_count:count,error}=result;if(!ok)return`${page.
paper.red("failed")}  ${name??"no account"}: ${page.fit(error??"",4096)}`;let who=user?` as ${page.short(user.email)}`:"",reach=count===null?"":`, with ${count}\
 project${count===1?"":"s"}`;return`${page.paper.green("ok")}  ${name} works${who}${reach}`}}),textCommand({words:"account token",program:"mp",summary:"Print an\
 account's bearer token, and nothing else",args:[argument.anAccount],flags:[...axisFlags,"min-ttl"],print:async({context,args:[name],flags,usage})=>{namedOnce(name,
flags,usage);let{bearerToken}=await import("./online.js"),{"min-ttl":lastingMs,...axes}=flags,wanted=lastingMs===void 0?{}:{lastingMs};return`${(await bearerToken(
context,name,axesOf(axes),wanted)).reveal()}
`}}),textCommand({words:"account headers",program:"mp",summary:"Print an account's request headers as JSON, for one of Mixpanel's addresses",args:[argument.anAccount],
flags:[...axisFlags,"url"],print:async({context,args:[name],flags,usage})=>{let{url,...axes}=flags;namedOnce(name,axes,usage);let{authorizationFor}=await import("./online.js"),
address=url??(context.env.CLAUDE_CODE_MCP_SERVER_URL||void 0),authorization=await authorizationFor(context,address,name,axesOf(axes));return`${JSON.stringify({Authorization:authorization.
reveal()})}
`}}),...accountBridgeCommands];var projectNotFound=(who,me,typed)=>new Fault("PROJECT_NOT_FOUND",{project:repeatable(typed),available_projects:me?availableProjects(me):[],...me&&{accessible_project_count:me.
projects.length}},{place:{owner:ownerOf(who)}}),workspaceNotFound=(who,me,project,typed)=>{let available_workspaces=me?workspacesOf(me,project).map(({id,name})=>({
id,name})):[],accessible_workspace_count=me&&available_workspaces.length;return new Fault("WORKSPACE_NOT_FOUND",{workspace:repeatable(typed),project,available_workspaces,
...me&&{accessible_workspace_count}},{place:{owner:ownerOf(who),...project!==who.account.default_project&&{otherProject:project}}})};function checkReach(who,me,project,workspace){
if(!me)return;let found=projectOf(me,project);if(!found)throw projectNotFound(who,me,project);let{id,name,domain=""}=found,region=domainRegion(domain)??null;if(domain!==
""&&region!==who.account.region)throw new Fault("NEEDS_REGION_SWITCH",{auth_region:who.account.region,cross_region_projects:[{id,name,domain,region}]},{place:{owner:ownerOf(
who)}});workspace!=null&&checkWorkspace(who,me,project,workspace)}function checkWorkspace(who,me,project,workspace){let found=workspaceOf(me,workspace);if(!found)
throw workspaceNotFound(who,me,project,String(workspace));let owner=found.project_id;if(owner===null||workspacesOf(me,project).some(({id})=>id===workspace))return;
let{account:account2,isActive}=who,isOther=project!==account2.default_project,list=who.origin==="config"?{account:account2.name,isActive,isOther}:void 0,refusal={
reason:"workspace_elsewhere",workspace,owner,project,...list&&{list}};throw new Fault("INVALID_ARGS",{workspace,project},{place:{refusal}})}var withName=(name,{account:account2,project,workspace})=>({name,account:account2,project,workspace:workspace??null});function listTargets(context){let config=readConfig(
context);return targetNames(config).map(name=>summaryOf2(config,name))}var showTarget2=(context,name)=>summaryOf2(readConfig(context),name);function summaryOf2(config,name){
let odd=config.odd?.targets[name];if(!odd)return withName(name,targetOf(config,name));let{issues:_issues,...readable}=odd;return{name,...readable,status:"invali\
d",problem:problemOf(odd)}}function wholeTarget(context,{account:account2,project,workspace}){if(account2!==void 0&&project!==void 0)return{account:account2,project,
workspace};let resolved=account2===void 0?resolveSession(context):sessionOf(context,account2),{name}=resolved.account;if(resolved.origin!=="config"){let refusal={
reason:"account_not_in_config",account:name,way:"--account"};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}let isThere=project===void 0||project===resolved.
project;return{account:name,project:project??projectIn(context,resolved),workspace:workspace??(isThere?resolved.workspace:void 0)}}function sessionOf(context,account2){
let env={...environmentAxes(context.env),account:void 0};return{...resolve({env,axes:{account:account2},bridge:void 0,config:readConfig(context)}),bridge:void 0}}
async function addTarget(context,name,record){return await changeConfig(context,config=>{if(targetNames(config).includes(name))throw new Fault("TARGET_EXISTS",{
target:name});let{account:account2,project,workspace}=record;return checkCached(context,config,accountOf(config,account2),project,workspace),[{path:["targets",name],
value:{account:account2,project,...workspace!==void 0&&{workspace}}}]}),withName(name,record)}var useTarget=(context,name)=>choose(context,config=>{let{account:account2,
project,workspace=null}=targetOf(config,name),owner=accountOf(config,account2,`the target "${name}"`);return checkCached(context,config,owner,project,workspace),
{account:account2,activate:!0,project,workspace}});function checkCached(context,config,account2,project,workspace){let who={account:account2,origin:"config",isActive:config.
active.account===account2.name};checkReach(who,cachedMe(context,who),project,workspace)}async function removeTarget(context,name){await changeConfig(context,config=>(summaryOf2(
config,name),[{path:["targets",name],value:void 0}]))}var targetCommands=[command({words:"target list",summary:"List the saved targets",response:"target-list",run:({context})=>({items:listTargets(context)}),show:({
items},page)=>page.table(items,[{title:"NAME",value:({name})=>name,key:!0},{title:"ACCOUNT",value:({account:account2})=>account2,whole:!0},{title:"PROJECT",value:({
project})=>project,whole:!0},{title:"WORKSPACE",value:({workspace})=>workspace,whole:!0},...items.some(({problem})=>problem)?[{title:"PROBLEM",value:({problem})=>problem}]:
[]]),empty:"There are no targets yet."}),command({words:"target add",summary:"Save an account, a project and perhaps a workspace under a name; what is left out \
is that of the session",args:[argument.newName],flags:["account","project","workspace"],response:"target-add",run:async({context,args:[name],flags:{account:account2,
project,workspace}})=>({added:await addTarget(context,name,wholeTarget(context,{account:account2,project,workspace}))}),show:({added:added2},page)=>`Saved the t\
arget ${added2.name}.
${showTarget(added2,page)}`}),command({words:"target use",summary:"Make a target's account, project and workspace the active ones",args:[argument.target],response:"\
target-use",run:({context,args:[name]})=>useTarget(context,name),show:showActive}),command({words:"target show",summary:"Show one target",args:[argument.target],
response:"target-show",run:({context,args:[name]})=>({target:showTarget2(context,name)}),show:({target:target2},page)=>showTarget(target2,page)}),command({words:"\
target remove",summary:"Forget a target",args:[argument.target],response:"target-remove",confirm:({context,args:[name]})=>(showTarget2(context,name),{question:`\
Remove the target ${name}?`}),run:async({context,args:[name]})=>(await removeTarget(context,name),{removed:name}),show:({removed})=>`Removed the target ${removed}\
.`})];var execCommands=[programCommand({words:"exec",program:"mp",summary:"Run a program with an account's variables, and hide them in what it prints",flags:[...axisFlags,
"min-ttl"],note:{title:"What the program gets",text:`  MP_OAUTH_TOKEN, or MP_USERNAME and MP_SECRET of a service account; MP_REGION,
  MP_PROJECT_ID and MP_WORKSPACE_ID. Other variables of accounts are taken out.
  The status is that of the program; 127: there is none, 125: mp itself failed.`},runs:async({context,flags,program})=>{let{"min-ttl":lastingMs,...axes}=flags,{
accountVariables}=await import("./online.js"),{variables,secrets}=await accountVariables(context,axesOf(axes),lastingMs===void 0?{}:{lastingMs}),{
runProgram}=await import("./cli-program.js");return runProgram(program,{...withoutAccount(context.env),...variables},secrets)}})];var MARKS={ok:"\u2713",warn:"!",fail:"\u2717",skipped:"\u2013"},ORDER=["fail","warn","ok","skipped"],LONGEST=4096,doctorCommands=[command({words:"doctor",summary:"\
Look for what could keep things from working; nothing is changed",flags:["offline"],response:"doctor",run:async({context,installation,flags})=>{let{doctor}=await import("./logins.js");
return doctor(context,{installation,isOffline:flags.offline})},exit:({summary})=>summary.fail>0?1:0,show:({findings},page)=>ORDER.flatMap(status=>findings.filter(
one=>one.status===status)).flatMap(one=>linesOf(one,page)).join(`
`)})];function linesOf({status,id,message,next=[]},{paper,fit}){let line=`${status==="fail"?paper.red(MARKS.fail):status==="ok"?paper.green(MARKS.ok):MARKS[status]}\
 ${paper.bold(id)}  ${fit(message,LONGEST)}`;return status==="fail"||status==="warn"?[line,...next.slice(0,1).map(({command:words})=>`    ${fit(words,LONGEST)}`)]:
[line]}var schemaCommands=[command({words:"schema",program:"auth_manager",summary:"List the response schemas, or show one",args:[{label:"NAME",schema:string(),isOptional:!0}],
response:"schema",run:({installation,args:[name],usage})=>{let folder=join(installation,"schemas"),names=readdirSync(folder).flatMap(file=>file.endsWith(".json")?
[file.slice(0,-5)]:[]);if(names.sort(),name===void 0)return{schemas:names};if(!names.includes(name))throw refused(usage,`There is no such schema. There are: ${names.
join(", ")}`);return{schema:JSON.parse(readFileSync(join(folder,`${name}.json`),"utf8"))}}})];var shells=["bash","zsh","fish"],completionCommands=[textCommand({words:"completion",program:"mp",summary:"Print the completion script for bash, zsh or fish",args:[
{label:"SHELL",schema:picklist(shells,`must be one of ${shells.join(", ")}`),complete:shells}],note:{title:"To have it in every shell",text:`  bash  source <(mp\
 completion bash)   in ~/.bashrc
  zsh   source <(mp completion zsh)    in ~/.zshrc, after compinit
  fish  mp completion fish | source    in ~/.config/fish/config.fish`},print:async({args:[shell],commands,installation})=>{let{completionScript}=await import("./cli-completion-script.js"),
{pathQuote}=await import("./auth_manager.js"),program=[process.execPath,join(installation,"scripts","mp.mjs")].map(path=>pathQuote(path)).join(" ");return completionScript(
shell,await commands(),program)}})];export{mayCarryCredential,plainJson,ensureFolder,removeFolder,syncFolder,temporaryIn,sweepTemporaries,isLeftBehind,writeAtomic,renameOver,createFile,syncFile,removeFile,
tokensText,writeTokens,accountHolder,bridgeHolder,holderAt,present,lookAt,assertRefreshable,isGood,bridgeStatus,wayOut,loggedInAs,renewalQuestion,resumeQuestion,
resumeLine,beginningLine,regionQuestion,switchQuestion,OF_ANOTHER_LOGIN,pastedSoFar,SHORT_LOCK,withLock,renameAccountFolder,withFolderLock,isHeld,createPlaceholder,
holdPlaceholder,writeMeta,readMeta,moveIntoPlace,placeholderAt,listUnfinished,offerIfAny,discardUnfinished,removeUseless,argument,putBack,changeConfig,checkConfigWritable,
takenName,chosenIn,choiceEdits,choose,additionOf,checkFree,loginEdits,newTable,inTheClear,summaryOf,addAccount,showAccount2 as showAccount,ownAccount,accountToLogIn,
projectNotFound,workspaceNotFound,checkReach,accountLogin,mpLogin,twoShotLogin,listAccounts,logout,removeAccount,useAccount,removeBridge,bridgeCommands,accountBridgeCommands,
accountCommands,listTargets,showTarget2 as showTarget,addTarget,useTarget,removeTarget,targetCommands,execCommands,doctorCommands,schemaCommands,completionCommands};
