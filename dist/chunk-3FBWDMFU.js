import{deriveName}from"./chunk-BNKWNKCK.js";import{bugOf}from"./chunk-WSD6KHCA.js";import{reserveRoom}from"./chunk-IS2CQ7WJ.js";import{isUnknownClient}from"./chunk-5NXRCQHZ.js";
import{loginEdits,takenName}from"./chunk-HQQNDLV4.js";import{fetchMe}from"./chunk-RPL2O6IN.js";import{freshTokens,withTokensOf}from"./chunk-WCYUI7R7.js";
import{quiet,withFolderLock}from"./chunk-DTXYBLVI.js";import{domainRegion}from"./chunk-DII7FYNR.js";import{distrustClient,writeAccountClient}from"./chunk-3X2MSNYE.js";
import{plainJson,randomBytes}from"./chunk-RFUZROY2.js";import{atLogin,chooseProject,hasNoUse,inWords,isOver,remainingWishes,worded}from"./chunk-47AXI4DU.js";
import{Fault,PlaceholderMeta,accountClientPath,accountFolder,accountOf,accountsFolder,availableProjects,basename,bridgedPath,changeConfig,claimFolder,compareIds,
countsAsNone,customHeaders,dirname,ensureFolder,environmentProject,exists,folderLock,givenPath,isFault,join,lstatSync,mePath,mkdirSync,organizationName,projectOf,
projects,readConfig,readJson,readJsonText,readMe,realpathSync,removeFile,removeFolder,renameFolder,replyPath,resolve,rootFolder,storageError,targetsNaming,tokensPath,
userOf,version,withLock,writeAtomic,writeMe}from"./chunk-BNTVTWSC.js";function pickForTwoShot(wish){let certain=explicitOrNone(wish);if(certain)return certain;let{compatible,notDemo,filtered}=funnel(wish),[sole]=compatible;if(!sole)
throw needsRegionSwitch(wish,projects(wish.me));if(compatible.length===1)return picked(wish,"sole_survivor",sole);let[survivor]=filtered;return survivor&&filtered.
length===1?picked(wish,"sole_survivor_filtered",survivor):survivor?fromPrimaryOrganization(wish,"primary_org_lowest_id",filtered):notDemo.length>0?fromPrimaryOrganization(
wish,"fallback_with_unintegrated",notDemo):fromPrimaryOrganization(wish,"fallback_with_demos",compatible)}function pickForPerson(wish,canAsk){let certain=explicitOrNone(
wish);if(certain)return certain;let listed=projects(wish.me),[sole]=listed;if(sole&&listed.length===1)return pickedHere(wish,"sole_survivor",sole);if(canAsk)return{
ask:listed};throw new Fault("NEEDS_PROJECT_SELECTION",{projects:listed.map(({id,name})=>({id,name}))})}function pickChosen(wish,chosen){return pickedHere(wish,"\
tty_picker",chosen)}function explicitOrNone(wish){let{me}=wish,id=wish.project??wish.projectFromEnv;if(id===void 0)return me.projects.length===0?noProject(wish):
void 0;let project=projectOf(me,id);if(project)return pickedHere(wish,"explicit",project);let details={project:id,available_projects:availableProjects(me),accessible_project_count:me.
projects.length};throw wish.project===void 0?new Fault("CONFIG_ERROR",details):new Fault("PROJECT_NOT_FOUND",details)}var pickNone=wish=>noProject({...wish,me:{
...wish.me,projects:[]}}),noProject=wish=>({project:null,pick:described(wish,"no_projects")});function pickedHere(wish,method,project){if(!isInRegion(project,wish.
region))throw needsRegionSwitch(wish,[project]);return picked(wish,method,project)}function picked(wish,method,project){return{project:{id:project.id,name:project.
name||project.id},pick:described(wish,method)}}function fromPrimaryOrganization(wish,method,pool){let largest=[],group=[];for(let project2 of[...pool].sort((a,b)=>compareOrganizations(
a,b)||compareIds(a.id,b.id)))(!group[0]||compareOrganizations(group[0],project2)!==0)&&(group=[]),group.push(project2),group.length>largest.length&&(largest=group);
let lowest=largest[0],{project,pick}=picked(wish,method,lowest);return{project,pick:{...pick,primary_org_id:lowest.organization_id==null?null:String(lowest.organization_id),
primary_org_name:organizationName(wish.me,lowest.organization_id),primary_org_survivor_count:largest.length}}}function compareOrganizations({organization_id:a},{
organization_id:b}){return a==null||b==null?+(a==null)-+(b==null):compareIds(a,b)}function funnel({me,region}){let compatible=me.projects.filter(project=>isInRegion(
project,region)),notDemo=compatible.filter(project=>project.is_demo!==!0);return{compatible,notDemo,filtered:notDemo.filter(project=>project.has_integrated===!0)}}
var isInRegion=({domain},region)=>!domain||domainRegion(domain)===region;function described(wish,method){let all=wish.me.projects,{compatible,notDemo,filtered}=method===
"explicit"?{compatible:all,notDemo:all,filtered:all}:funnel(wish);return{auto_picked:method!=="explicit"&&method!=="tty_picker",method,primary_org_id:null,primary_org_name:null,
primary_org_survivor_count:null,accessible_project_count:all.length,region_compatible_count:compatible.length,filtered_count:filtered.length,demo_excluded:compatible.
length-notDemo.length,unintegrated_excluded:notDemo.length-filtered.length}}var needsRegionSwitch=(wish,found)=>new Fault("NEEDS_REGION_SWITCH",{auth_region:wish.
region,cross_region_projects:found.map(({id,name,domain=""})=>({id,name,domain,region:domainRegion(domain)??null})),region_compatible_count:funnel(wish).compatible.
length});function checkName(context,name,region){environmentProject(context.env);let config=readConfig(context);return name!==void 0&&accountToRenew(config,name,"oauth_b\
rowser",region)?name:void 0}function accountToRenew(config,name,type,region){let taken=takenName(config,name),account=taken===void 0?void 0:config.accounts[taken];
if(!account||taken===void 0)return;if(taken===name&&account.type===type&&account.region===region)return account;let targets=targetsNaming(config,taken);throw new Fault(
"ACCOUNT_EXISTS",{account:taken,type:account.type,region:account.region,...targets.length>0&&{referenced_by:targets}})}async function pickWithPerson(person,wish){let{choose}=person,found=pickForPerson(wish,choose!==void 0);if(!("ask"in found)||!choose)return found;let elsewhere=({
domain=""})=>domain===""||domainRegion(domain)===wish.region?"":`, region ${domainRegion(domain)??domain}`,choices=found.ask.toSorted((a,b)=>+(elsewhere(a)!=="")-
+(elsewhere(b)!=="")).map(project=>({value:project.id,label:project.name+elsewhere(project),...project.organization_name!==null&&{hint:project.organization_name}})),
id=await choose("Which project?",choices),chosen=found.ask.find(project=>project.id===id);if(!chosen)throw new Fault("INVALID_ARGS",{},{place:{refusal:{reason:"\
no_project_chosen"}}});return pickChosen(wish,chosen)}var pickAlone=context=>wish=>pickForTwoShot({...wish,projectFromEnv:environmentProject(context.env)});function keepProject(context,name,id,wanted,me){
wanted!==void 0&&wanted!==id&&context.warn({kind:"project_kept",account:name,project:id,wanted});let known=projectOf(me,id);known||context.warn({kind:"project_o\
ut_of_reach",account:name,project:id});let count=me.projects.length;return{project:{id,...known&&{name:known.name}},pick:{auto_picked:!1,method:"explicit",primary_org_id:null,
primary_org_name:null,primary_org_survivor_count:null,accessible_project_count:count,region_compatible_count:count,filtered_count:count,demo_excluded:0,unintegrated_excluded:0}}}async function createPlaceholder(context,meta){let accounts=accountsFolder(context);await ensureFolder(context,accounts,rootFolder(context));let folder=join(accounts,
`.tmp-${randomBytes(4).toString("hex")}`);try{mkdirSync(folder,448),claimFolder(context,folder)}catch(error){throw storageError(folder,{doing:"make"},error)}try{
await writeMeta(context,folder,meta)}catch(error){throw await removeFolder(context,folder),error}return folder}async function writeMeta(context,folder,meta){await writeAtomic(
context,metaPath(folder),plainJson(meta),{root:rootFolder(context)})}function readMeta(context,folder){return readJson(context,metaPath(folder),PlaceholderMeta,
corrupt)}async function moveIntoPlace(context,folder,name){let target=accountFolder(context,name);await withFolderLock(context,target,async lock=>{if(accountOf(
readConfig(quiet(context)),name),exists(target)){await ensureFolder(context,target,rootFolder(context)),readJsonText(context,tokensPath(target),countsAsNone),lock.
assertHeld(),await renameFolder(context,tokensPath(folder),tokensPath(target));for(let beside of[accountClientPath,mePath])exists(beside(folder))?await renameFolder(
context,beside(folder),beside(target)):await removeFile(context,beside(target));for(let ofTheOld of[bridgedPath,replyPath])await removeFile(context,ofTheOld(target));
await removeFolder(context,folder)}else lock.assertHeld(),await renameFolder(context,folder,target),await removeFile(context,metaPath(target))})}function placeholderAt(context,path){
let given=resolve(givenPath(context,path)),accounts=accountsFolder(context),isInside=/^\.tmp-[^/]+$/.test(basename(given))&&isSameFolder(dirname(given),accounts),
folder=join(accounts,basename(given));if(!isInside||!isFolder(folder))throw new Fault("INVALID_ARGS",{},{place:{refusal:{reason:"placeholder",folder:join(accounts,
".tmp-\u2026")}}});return folder}function isFolder(path){try{return lstatSync(path).isDirectory()}catch{return!1}}function isSameFolder(a,b){try{return realpathSync(
a)===realpathSync(b)}catch{return!1}}var metaPath=folder=>join(folder,"meta.json"),corrupt=(path,reason)=>new Fault("OAUTH_PLACEHOLDER_META_CORRUPT",{path,reason});async function redeem(context,server,approval){let{region,client_id,redirect_uri,code,verifier,account,wishes,login}=approval,meta={schema_version:1,region,created_at:Math.
floor(context.now()/1e3),client_id,...account&&{account},wished_name:wishes.name,wished_project:wishes.project},folder,isAnswered=!1,room;try{let made=await createPlaceholder(
context,meta);folder=made,await writeAccountClient(context,made,{client_id,region,redirect_uri});let reserved=await reserveRoom(context,made);return room=reserved,
await context.uninterrupted(async()=>{let tokens=await server.exchange({clientId:client_id,redirectUri:redirect_uri,code,verifier});isAnswered=!0,await reserved.
store(tokens),context.onInterrupt(interrupted(login,made))}),{folder,meta}}catch(error){folder!==void 0&&await removeFolder(context,folder),isUnknownClient(error)&&
await distrustClient(context,region,client_id);let stage=stageAfter(error,isAnswered);throw stage?atLogin(error,{...login,stage}):error}finally{room?.release()}}
var interrupted=(login,folder)=>inWords(new Fault("INTERRUPTED",{},{place:{login:{...login,stage:"redeemed",folder}}}));function stageAfter(error,isAnswered){return isUnknownClient(
error)?"unknown_client":isAnswered||isFault(error,"OAUTH_TOKEN_ERROR")?"spent":isFault(error,"NETWORK_ERROR","STORAGE_ERROR")?"unspent":void 0}var resultOf=({account,me,project,pick})=>({account,user:userOf(me),project,project_pick:pick,next:[...chooseProject(account.name,!0)]}),TYPE="oauth_browser",LOCK_TIMES={
waitMs:5e3,silenceMs:2500},KEPT_ME_MS=600*1e3;async function publish(context,transport,login){let{folder}=login;context.onInterrupt(interrupted(login.login,folder));
try{return await withLock(context,folderLock(`${folder}.publish`),LOCK_TIMES,()=>setUp(context,transport,login))}catch(error){throw await failed(context,error,login)}finally{
context.onInterrupt(void 0)}}async function failed(context,thrown,login){let{folder}=login,place={...login.login,stage:"redeemed"};if(isFault(thrown)&&isOver(thrown))
return await removeFolder(context,folder),atLogin(thrown,{...place,stage:"ended"});if(!exists(tokensPath(folder)))return thrown;let failure=isFault(thrown)?thrown:
bugOf(thrown,version);return await keepWishes(context,login,remainingWishes(login.wishes,failure)),login.wraps(failure)?wrapped(atLogin(failure,place),folder,place):
hasNoUse(failure)?atLogin(failure,place):atLogin(failure,{...place,folder})}function wrapped(thrown,folder,login){let failure=worded(thrown)??bugOf(thrown,version),
{code,message,details}=failure,original={original_code:code,original_message:message,...details&&{original_details:{...details}}};return new Fault("LOGIN_FINISH\
_PUBLISH_FAILED",{placeholder_dir:folder,...original},{cause:failure,place:{login}})}async function keepWishes(context,{folder,meta},{name,project}){try{let kept={
wished_name:name,wished_project:project};await writeMeta(context,folder,{...readMeta(context,folder)??meta,...kept})}catch(error){if(!isFault(error))throw error}}
async function setUp(context,transport,login){let{folder,meta,wishes}=login,{region}=meta,config=readConfig(context),existing=existingAccount(context,config,login),
holder={place:{},region,folder},{expires_at:expiresAt}=await freshTokens(context,transport,holder),me=readMe(context,folder,KEPT_ME_MS)??await askMe(context,transport,
config,login,holder),kept=existing?.account.default_project,picked2=existing&&kept!==void 0?keepProject(context,existing.name,kept,wishes.project,me):await login.
pick({me,region,project:wishes.project}),name="";return await changeConfig(context,async before=>{let found=existingAccount(context,before,login);return name=found?.
name??wishes.name??meta.account??deriveName(me,wanted=>takenName(before,wanted)!==void 0),found||await writeMeta(context,folder,{...meta,name}),loginEdits(before,
name,{type:TYPE,region},picked2.project?.id)}),await moveIntoPlace(context,folder,name),{account:{name,type:TYPE,region},me,expiresAt,...picked2}}function existingAccount(context,config,{
meta,wishes}){let wanted=wishes.name??meta.account??void 0,name=wanted??meta.name??void 0;if(name===void 0)return;if(wanted===void 0){let{type,region}=Object.hasOwn(
config.accounts,name)&&config.accounts[name]||{};if(!(type===TYPE&&region===meta.region&&!exists(tokensPath(accountFolder(context,name)))))return}let account=accountToRenew(
config,name,TYPE,meta.region);return account&&{name,account}}async function askMe(context,transport,config,{folder,meta,wishes},holder){let me=await withTokensOf(
context,transport,holder,authorization=>fetchMe(context,transport,{region:meta.region,authorization,headers:customHeaders(context.env,config,void 0),account:wishes.
name??meta.account??void 0}));return await writeMe(context,folder,me),me}export{pickNone,checkName,accountToRenew,pickWithPerson,pickAlone,keepProject,readMeta,placeholderAt,redeem,resultOf,publish};
