import{Fault,accountOf,asConfigError,askedFor,basename,chmodSync,close,closeSync,configPath,constants,dirname,environmentAxes,errnoOf,fchmodSync,fchownSync,fstatSync,
fsync,homeIfAny,hostname,isFault,isForeign,isInOurFolder,isMissing,isOpen,join,lchownSync,linkSync,lstat,lstatSync,mkdirSync,octal,oddFault,open,openNoFollow,openSync,
own,parse,parseConfig,pathVariable,readBridge,readConfigText,readFileSync,readdirSync,readlinkSync,realTarget,realpathSync,refuseInsecure,relative,rename,renameSync,
resolve,rmSync,rmdirSync,sep,statSync,storageError,unlinkSync,usualFolder,utimes,variable,writeFileSync}from"./auth_manager.js";var PERMISSIONS=511;function claimFile(reporter,path,fd,platform=process.platform){platform!=="win32"&&claim(reporter,path,fd,384)}function claimFolder(reporter,path,platform=process.
platform){if(platform==="win32")return;let{O_RDONLY,O_DIRECTORY,O_NOFOLLOW}=constants,fd;try{fd=openSync(path,O_RDONLY|O_DIRECTORY|O_NOFOLLOW)}catch(error){if(errnoOf(
error)!=="EACCES"||!lstatSync(path).isDirectory())throw error;chmodSync(path,448),fd=openSync(path,O_RDONLY|O_DIRECTORY|O_NOFOLLOW)}try{claim(reporter,path,fd,448)}finally{
closeSync(fd)}}function claim(reporter,path,fd,mode){let found=fstatSync(fd);if((found.mode&PERMISSIONS)!==mode&&attempt(reporter,path,"mode_unset",()=>setMode(
fd,path,mode)),process.geteuid?.()!==0)return;let{uid,gid}=statSync(dirname(path));uid!==0&&(found.uid!==uid||found.gid!==gid)&&attempt(reporter,path,"owner_uns\
et",()=>setOwner(fd,path,uid,gid))}function setMode(fd,path,mode){try{fchmodSync(fd,mode)}catch(error){if(errnoOf(error)!=="ERR_ACCESS_DENIED")throw error;chmodSync(
path,mode)}if(isOpen(fstatSync(fd).mode))throw modeIgnored(path)}var modeIgnored=path=>Object.assign(new Error(`the mode of ${path} stays as it was`),{code:"EOP\
NOTSUPP"});function setOwner(fd,path,uid,gid){try{fchownSync(fd,uid,gid)}catch(error){if(errnoOf(error)!=="ERR_ACCESS_DENIED")throw error;lchownSync(path,uid,gid)}}
var reported=new Set;function attempt(reporter,path,kind,work){try{work()}catch(error){let code=errnoOf(error);if(code===void 0)throw error;let folder=dirname(path);
if(reported.has(`${kind} ${folder}`))return;reported.add(`${kind} ${folder}`),reporter.warn({kind,path:folder,code})}}var PATIENCE_MS=5e3,LONGEST_PAUSE_MS=50,isInUse=(error,platform=process.platform)=>platform==="win32"&&["EPERM","EACCES","EBUSY","ENOTEMPTY"].includes(errnoOf(error)??
"");async function patiently(work,{platform=process.platform,patienceMs=PATIENCE_MS}={}){for(let waitedMs=0;;){try{return await work()}catch(error){if(!isInUse(
error,platform)||waitedMs>=patienceMs)throw error}let pause=1+Math.random()*Math.min(LONGEST_PAUSE_MS,5+waitedMs);await new Promise(resolve2=>setTimeout(resolve2,
pause)),waitedMs+=pause}}var STICKY=512;async function ensureFolder(context,path,root=path){let below=relative(root,path).split(sep);if(below[0]==="..")throw new Error(`${path} does not\
 lie in ${root}`);let at=root;tighten(context,at,await createFolder(context,at));for(let[depth,name]of below.entries())name!==""&&(at=join(at,name),depth>0&&refuseInsecure(
at),tighten(context,at,await createFolder(context,at)))}function tighten(context,path,stat){if(stat===void 0)return;if(isForeign(stat))throw new Fault("INSECURE\
_FILE",{path,reason:"owner",uid:stat.uid});if(!isOpen(stat.mode))return;let finding={path,mode:octal(stat.mode)};if((stat.mode&STICKY)!==0||!isOursAlone(context,
path)){context.warn({kind:"folder_shared",...finding});return}try{if(chmodSync(path,448),isOpen(statSync(path).mode))throw modeIgnored(path);context.warn({kind:"\
folder_tightened",...finding})}catch(error){let code=errnoOf(error);context.warn({kind:"folder_not_ours",...finding,...code!==void 0&&{code}})}}function isOursAlone(context,path){
let real=realPath(path);if(real===void 0||real===parse(real).root)return!1;let home=homeIfAny(context);if(home!==void 0&&real===(realPath(home)??home))return!1;
let usual=usualFolder(context);if(usual!==void 0&&(path===usual||path.startsWith(usual+sep)))return!0;try{let isByName=/^(accounts|bridge)$/.test(basename(path));
return readdirSync(path).every(name=>OUR_NAMES.test(name)||isByName&&ACCOUNT_NAME.test(name))}catch{return!1}}var OUR_NAMES=/^(accounts|bridge|oauth|config\.toml|bridged|imported|renamed|removed|(tokens|client|me|verdict|meta|inflight|reply)\.json|(client|tokens|me)_[\w-]+\.json|\.(tmp|removed)-[0-9a-f]{8}|\.spent-[0-9a-f]{32}|\.mp-.+\.tmp|.+\.lock|.+\.lock\..+\.break)$/,
ACCOUNT_NAME=/^[a-zA-Z0-9_-]{1,64}$/;function realPath(path){try{return realpathSync(path)}catch{return}}async function ensureParent(context,path){await createFolder(
context,dirname(path))}async function removeFolder(context,path){try{await patiently(()=>rmSync(path,{recursive:!0,force:!0}))}catch(error){if(isMissing(error))
return;throw storageError(path,{doing:"remove"},error)}context.debug.files?.(`remove ${path}`),await syncFolder(dirname(path))}async function renameFolder(context,from,to){
try{await patiently(()=>renameSync(from,to))}catch(error){throw storageError(from,{doing:"rename",to},error)}context.debug.files?.(`rename ${from} ${to}`);for(let parent of new Set(
[dirname(from),dirname(to)]))await syncFolder(parent)}var syncFolder=path=>new Promise(resolve2=>open(path,constants.O_RDONLY|constants.O_DIRECTORY,(error,fd)=>{
error?resolve2():process.permission!==void 0?close(fd,()=>resolve2()):fsync(fd,()=>close(fd,()=>resolve2()))}));async function createFolder(context,path){try{return await findOrMake(
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
let owner=name.startsWith(PREFIX)&&name.endsWith(SUFFIX)&&parseOwner(name.slice(PREFIX.length,-SUFFIX.length));if(!owner)return!1;try{let state=stateOf(owner);return state===
"dead"||state==="alive"?state==="dead":Date.now()-lstatSync(join(folder,name)).mtimeMs>HOUR_MS}catch{return!1}}function namesIn(folder){try{return readdirSync(folder)}catch{
return[]}}async function writeAtomic(context,path,text,{root,guard,afterwards}={}){root===void 0?await ensureParent(context,path):await ensureFolder(context,dirname(path),
root);try{let before=lstatSync(path,{throwIfNoEntry:!1});if(before?.isSymbolicLink())throw new Fault("INSECURE_FILE",{path,reason:"symlink"});if(before!==void 0&&
!before.isFile())throw new Fault("STORAGE_ERROR",{path,reason:"it is not a regular file"});sweepTemporaries(dirname(path)),await replace(context,path,text,guard);
let sync=()=>syncFolder(dirname(path));afterwards?afterwards(sync):await sync(),before!==void 0&&isOpen(before.mode)&&!isOpen(lstatSync(path).mode)&&context.warn(
{kind:"file_tightened",path,mode:octal(before.mode)}),context.debug.files?.(`write ${path}`)}catch(error){throw storageError(path,{doing:"write"},error)}}async function replace(context,target,text,guard=()=>{}){
let folder=dirname(target),temporary=await writeTemporary(context,folder,text);try{await renameOver(temporary,target,{guard})}catch(error){throw discard(temporary),
error}}var renameOver=(from,to,{guard=()=>{},...patience}={})=>patiently(async()=>{guard();try{await renamed(from,to)}catch(error){throw isInUse(error,patience.
platform)&&makeWritable(to),error}},patience);function makeWritable(path){try{(lstatSync(path).mode&128)===0&&chmodSync(path,384)}catch{}}var renamed=(from,to)=>new Promise(
(resolve2,reject)=>rename(from,to,error=>error?reject(error):resolve2()));async function writeTemporary(context,folder,text){let temporary=temporaryIn(folder),fd=createFile(
context,temporary);try{try{writeFileSync(fd,text),await syncFile(fd)}finally{closeSync(fd)}}catch(error){throw discard(temporary),error}return temporary}function createFile(context,path){
let{O_WRONLY,O_CREAT,O_EXCL,O_NOFOLLOW,O_SYNC}=constants,fd=openSync(path,O_WRONLY|O_CREAT|O_EXCL|O_NOFOLLOW|(mayNotSync?O_SYNC:0),384);try{return claimFile(context,
path,fd),fd}catch(error){throw closeSync(fd),discard(path),error}}var mayNotSync=process.permission!==void 0,syncFile=fd=>new Promise((resolve2,reject)=>{mayNotSync?
resolve2():fsync(fd,error=>error&&!knowsNoSync.has(errnoOf(error))?reject(error):resolve2())}),knowsNoSync=new Set(["EINVAL","ENOSYS","ENOTSUP","EOPNOTSUPP"]);function discard(temporary){
try{unlinkSync(temporary)}catch{}}async function removeFile(context,path){try{await patiently(()=>unlinkSync(path))}catch(error){if(isMissing(error))return!1;throw storageError(
path,{doing:"remove"},error)}return context.debug.files?.(`remove ${path}`),await syncFolder(dirname(path)),!0}function newlyOdd(before,after){let{odd}=after;if(!odd)return;let known=new Set(allOf(before.odd).map(([path])=>path.join(`
`))),found=allOf(odd).find(([path])=>!known.has(path.join(`
`)));return found&&oddFault(odd,...found)}function allOf(odd){return odd?[...Object.entries(odd.accounts).map(([name,entry])=>[["accounts",name],entry]),...Object.
entries(odd.targets).map(([name,entry])=>[["targets",name],entry]),...odd.active?[[["active"],odd.active]]:[],...odd.custom_header?[[["settings","custom_header"],
odd.custom_header]]:[]]:[]}var MOST_BYTES=256,COARSE_SECONDS=3;function claimLock(context,path,owner){let temporary=temporaryOf(dirname(path),owner),isWritten=!1;return{take:()=>{try{return!isWritten&&
statOf(path)?!1:(isWritten||create(context,temporary,owner),isWritten=!0,linkSync(temporary,path),!0)}catch(error){if(errnoOf(error)==="EEXIST")return holdsLock(
path,owner);if(!isWritten)throw storageError(path,{doing:"lock"},error)}return createExclusively(context,path,owner)},drop:()=>remove(temporary)}}function remove(path){
try{unlinkSync(path)}catch{}}function createExclusively(context,path,owner){try{create(context,path,owner)}catch(error){if(errnoOf(error)!=="EEXIST"&&!isInUse(error))
throw storageError(path,{doing:"lock"},error)}return holdsLock(path,owner)}function create(context,path,text){let{O_WRONLY,O_CREAT,O_EXCL,O_NOFOLLOW}=constants,
fd=openSync(path,O_WRONLY|O_CREAT|O_EXCL|O_NOFOLLOW,384);try{claimFile(context,path,fd),writeFileSync(fd,text)}catch(error){throw remove(path),error}finally{closeSync(
fd)}}function lookAtLock(path){let stat=statOf(path);if(stat===void 0)return;let text=stat.isSymbolicLink()?linkText(path):stat.isFile()?fileText(path):void 0,owner=text===
void 0?void 0:parseOwner(text);return{id:text===void 0||owner===void 0?`${stat.ino}-${stat.mtimeMs}`:text,owner,touchedAt:stat.mtimeMs}}function statOf(path){try{
return lstatSync(path,{throwIfNoEntry:!1})}catch(error){if(isInUse(error))return;throw error}}var holdsLock=(path,owner)=>fileText(path)===owner;function fileText(path){
try{let fd=openNoFollow(path,constants.O_RDONLY|constants.O_NONBLOCK);try{let{size}=fstatSync(fd);return size>MOST_BYTES?void 0:readFileSync(fd,"latin1")}finally{
closeSync(fd)}}catch{return}}function linkText(path){try{return readlinkSync(path)}catch{return}}function removeLock(path){try{return lstatSync(path).isDirectory()?
rmdirSync(path):unlinkSync(path),!0}catch(error){if(isMissing(error))return!0;if(isInUse(error)&&errnoOf(error)!=="ENOTEMPTY")return!1;throw storageError(path,{
doing:"unlock"},error)}}async function releaseLock(path,owner){try{await patiently(()=>{holdsLock(path,owner)&&unlinkSync(path)})}catch{}}function touchLock(path,owner,seconds){
holdsLock(path,owner)&&lstat(path,(_,before)=>utimes(path,seconds,seconds,()=>lstat(path,(_2,now)=>{let later=seconds+COARSE_SECONDS;now?.mtimeMs===before?.mtimeMs&&
utimes(path,later,later,()=>{})})))}var LONGEST_STEP_MS=400,LONGEST_WAIT_STEP_MS=150,EAGER_TRIES=10,TRIES_A_LOOK=2,hrtime=()=>Number(process.hrtime.bigint())/1e6,isLookDue=tries=>tries<EAGER_TRIES||
tries%TRIES_A_LOOK===0;function countDown(waitMs,clock=hrtime){let start=clock(),before=start,seen,waited=0;return holder=>{let now=clock();return waited=holder===
seen?waited+Math.min(now-before,LONGEST_WAIT_STEP_MS):0,before=now,seen=holder,now-start>=3*waitMs?0:waitMs-waited}}var pauseMs=(tries,chance)=>tries<EAGER_TRIES?
5+chance*25:20+chance*80;function createJudge(silenceMs,clock=hrtime){let silent=new Map;return({id,owner,touchedAt})=>{let state=owner===void 0?"elsewhere":stateOf(
owner);if(state==="dead")return!0;if(state==="alive")return!1;let now=clock(),before=silent.get(id);return before?.touchedAt!==touchedAt?(silent.set(id,{touchedAt,
lookedAt:now,ms:0}),!1):(before.ms+=Math.min(now-before.lookedAt,LONGEST_STEP_MS),before.lookedAt=now,before.ms>=silenceMs)}}var BEAT_MS=1e3,SHORT_LOCK={waitMs:1e4,silenceMs:2500},LONG_LOCK={waitMs:5e4,silenceMs:45e3};async function withLock(context,path,{waitMs,silenceMs},work){let debug=context.
debug.lock,patience={waitMs,left:countDown(waitMs)};for(;;){let owner=newOwner();await acquire(context,path,owner,patience,silenceMs),debug?.(`take ${path}`);let stop=beat(
path,owner),lost=new LostLock,later=[],afterwards=work2=>{later.push(work2)},startOver=()=>{throw lost},assertHeld=()=>{holdsLock(path,owner)||startOver()},result;
try{result=await work({assertHeld,startOver,afterwards})}catch(error){if(error!==lost)throw error;if(debug?.(`lost ${path}`),patience.left()<=0)throw busy(path,
lookAtLock(path),waitMs);continue}finally{stop(),await releaseLock(path,owner),debug?.(`release ${path}`)}for(let work2 of later)await work2();return result}}var LostLock=class extends Error{};
function beat(path,owner){let timer=setInterval(()=>touchLock(path,owner,Date.now()/1e3),BEAT_MS).unref();return()=>clearInterval(timer)}async function acquire(context,path,owner,{
waitMs,left},silenceMs){let isDead=createJudge(silenceMs),isBreakerDead=createJudge(SHORT_LOCK.silenceMs),claim2=claimLock(context,path,owner),done=context.progress(
`waiting for another process that holds ${path}`);try{let found;for(let tries=0;!claim2.take();tries++){if(isLookDue(tries)&&(found=lookAtLock(path),tries===0&&
context.debug.lock?.(`wait ${path}${found?.owner?` held by pid ${found.owner.pid}`:""}`),found!==void 0&&isDead(found)&&breakLock(context,path,path,found,isBreakerDead))){
context.debug.lock?.(`break ${path}`),breakAbandoned(context,path,isBreakerDead);continue}let leftMs=left(found?.id);if(leftMs<=0)throw busy(path,found,waitMs);
let pause=pauseMs(tries,Math.random());await new Promise(resolve2=>setTimeout(resolve2,Math.min(pause,leftMs)))}}finally{done(),claim2.drop()}}function breakLock(context,lock,at,found,isDead){
let owner=newOwner(),breaker=`${lock}.${found.id}.break`,claim2=claimLock(context,breaker,owner);try{if(!claim2.take()){let other=lookAtLock(breaker);return other!==
void 0&&isDead(other)&&breakLock(context,lock,breaker,other,isDead),!1}try{let now=lookAtLock(at);return now?.id!==found.id||now.touchedAt!==found.touchedAt||removeLock(
at)}finally{releaseLock(breaker,owner)}}finally{claim2.drop()}}function breakAbandoned(context,lock,isDead){sweepTemporaries(dirname(lock));try{for(let name of readdirSync(
dirname(lock))){if(!name.startsWith(`${basename(lock)}.`)||!name.endsWith(".break"))continue;let at=join(dirname(lock),name),found=lookAtLock(at);found!==void 0&&
isDead(found)&&breakLock(context,lock,at,found,isDead)}}catch{}}function busy(path,found,waitedMs){let state=found?.owner&&stateOf(found.owner),pid=state==="ali\
ve"||state==="unsure"?found?.owner?.pid:void 0;return new Fault("LOCK_BUSY",{path,...pid!==void 0&&{pid}},{place:{lock:{waitedMs}}})}async function changeConfig(context,plan){let path=configPath(context),textNow=()=>readConfigText(context,path)?.text??"",seen=textNow(),config=parseConfig(seen,
path);await plan(config);let{editConfig}=await import("./choices.js"),target=await ensurePlace(context,path);return withLock(context,`${target}.loc\
k`,SHORT_LOCK,async lock=>{let{text,mode}=readConfigText(context,path)??{text:"",mode:384},before=text===seen?config:parseConfig(text,path),edited=editConfig(text,
await plan(before));if(edited===text&&!isOpen(mode))return before;let after=parseConfig(edited,path),refused=newlyOdd(before,after);if(refused)throw refused;return await writeAtomic(
context,target,edited,{guard:()=>{lock.assertHeld(),textNow()!==text&&lock.startOver()},afterwards:lock.afterwards}),after})}async function checkConfigWritable(context){
await changeConfig(context,()=>[])}async function ensurePlace(context,path){isInOurFolder(context,path)&&await ensureFolder(context,dirname(path));let target=asConfigError(
()=>realTarget(path));try{statSync(dirname(target))}catch(error){throw storageError(target,{doing:"write"},error)}return target}async function chosenIn(context,config,changed,{axes={},told,isWithoutWorkspace=!1}={}){let{active,accounts}=config,{account=null,workspace=null}=active,project=account!==
null&&own(accounts,account)?.default_project||null,comesAlong=changed.account!==void 0&&changed.account===account,meant={...changed,...comesAlong&&project!==null&&
{project},...comesAlong&&(workspace!==null||isWithoutWorkspace)&&{workspace}},{shadowed,isBroken}=hidden(context,config,meant,axes),by=[...new Set(shadowed.map(
one=>one.by))],untold=shadowed.filter(one=>one.by!==told);untold.length>0&&context.warn(hiddenChoice(untold,meant));let chosen={active:{account,project,workspace},
changed,shadowed};if(by.length===0)return chosen;let{withoutBroken,withoutHiders}=await import("./shared-core-advice-hidden.js"),variable2=pathVariable(context.env,"\
MP_AUTH_FILE")===void 0?void 0:"MP_AUTH_FILE";return{...chosen,next:isBroken?withoutBroken(by,variable2):withoutHiders(by)}}function hiddenChoice(shadowed,meant){
let axes=shadowed.map(({axis})=>axis),isWhole=axes.includes("account")||axes.length===Object.keys(meant).length;return{kind:"choice_hidden",by:[...new Set(shadowed.
map(({by})=>by))],...!isWhole&&{axes}}}function hidden(context,config,meant,axes){let all=Object.keys(meant);if(all.length===0)return{shadowed:[]};let{account}=meant,
isElsewhere=account!==void 0&&account!==config.active.account&&Object.keys(axes).length>0,shadowed=(axis,by)=>({axis,source:"config",value:meant[axis]??null,by}),
found;try{let bridge=readBridge(context),asked=askedFor(context,isElsewhere?{account}:{});found=resolve({env:environmentAxes(context.env),...asked,bridge:bridge?.
file,bridgePath:bridge?.path,config})}catch(error){let by=whatIsBroken(context,error);return{shadowed:by===void 0?[]:all.map(axis=>shadowed(axis,by)),isBroken:!0}}
return{shadowed:all.filter(axis=>!isInForce(found,axis,meant[axis])).map(axis=>shadowed(axis,hider(found,axis))).filter(({by})=>by!=="")}}function isInForce(found,axis,wanted){
return axis==="account"?found.origin==="config"&&found.account.name===wanted:(found[axis]??null)===(wanted??null)}var hider=({by},axis)=>by[axis]||by.account||by.
project;function whatIsBroken({env},error){if(!isFault(error))throw error;return isFault(error,"CONFIG_ERROR")&&error.details.variable!==void 0?error.details.variable:
isFault(error,"BRIDGE_ERROR","INSECURE_FILE")?error.details.path:["MP_ACCOUNT","MP_TARGET"].find(name=>variable(env,name)!==void 0)}function choiceEdits(config,{account,activate=!1,project,workspace}){let before=own(config.accounts,account),isActive=config.active.account===account,isElsewhere=!before||
!isActive||project!==void 0&&project!==before.default_project,isLeft=workspace===null||isElsewhere;return[...activate?clearedOfOdd(config):[],...activate?[{path:[
"active","account"],value:account}]:[],...project===void 0?[]:[{path:["accounts",account,"default_project"],value:project}],...(activate||isActive)&&(workspace!=
null||isLeft)?[{path:["active","workspace"],value:workspace??void 0}]:[]]}var clearedOfOdd=({odd})=>odd?.active?.issues.flatMap(({key})=>key===void 0?[]:[{path:[
"active",key],value:void 0}])??[];async function choose(context,plan,axes={}){let changed={},isWithoutWorkspace=!1,config=await changeConfig(context,before=>{let choice=plan(
before);accountOf(before,choice.account);let edits=choiceEdits(before,choice);return changed=changedBy(before,choice,edits),isWithoutWorkspace=choice.workspace===
null,edits});return chosenIn(context,config,changed,{axes,isWithoutWorkspace})}function changedBy({active},{account,activate=!1,project,workspace},edits){let isPinWritten=edits.
some(({path})=>path.join(".")==="active.workspace");return{...(activate||project!==void 0)&&{account},...project!==void 0&&{project},...isPinWritten&&(workspace!==
void 0&&!(activate&&project===void 0)||active.workspace!==void 0)&&{workspace:workspace??null}}}export{claimFolder,ensureFolder,removeFolder,renameFolder,syncFolder,shortHash,stateOf,temporaryIn,sweepTemporaries,isLeftBehind,writeAtomic,renameOver,createFile,
syncFile,removeFile,lookAtLock,SHORT_LOCK,LONG_LOCK,withLock,changeConfig,checkConfigWritable,chosenIn,choiceEdits,choose};
