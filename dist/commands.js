import{entryName,nonEmpty,projectIdOrName,refused,spelledHere,workspaceIdOrName}from"./arguments.js";import{Name,accountText,axesOf,axisFlags,bs,command,
join,originText,programCommand,readFileSync,readdirSync,rowOf,shellQuote,showAccount,showActive,showBridge,showTarget,statusText,te,textCommand,withoutAccount}from"./auth_manager.js";var account={label:"NAME",schema:Name,complete:"accounts"},target={label:"NAME",schema:entryName,complete:"targets"},argument={account,anyAccount:{...account,schema:entryName},
anAccount:{...account,isOptional:!0},accountOrFlag:{...account,isOptional:!0,insteadOf:"account"},newName:{label:"NAME",schema:Name},aNewName:{label:"NAME",schema:Name,
isOptional:!0},target,project:{label:"ID-or-NAME",schema:projectIdOrName},workspace:{label:"ID-or-NAME",schema:workspaceIdOrName}},recordFlags=["type","region",
"project","username","token-env"];function howPicked(pick){let{auto_picked,method,primary_org_name:organization,accessible_project_count:count}=pick;if(!auto_picked||count<2)return;let lowest=`t\
he lowest id${organization===null?"":` in ${organization}`}`,why={sole_survivor:"the only one in this region",sole_survivor_filtered:"the only one with data tha\
t is no demo",primary_org_lowest_id:lowest,fallback_with_unintegrated:`${lowest}; none has data yet`,fallback_with_demos:`${lowest}; all are demos`};return`from\
 ${count} projects: ${why[method]??method}`}var MOST_INPUT_BYTES=64*1024,stepFlags=["start","finish","resume","list","discard"],wishFlags=["region","name","project"],twoShotFlags=[...stepFlags,...wishFlags],
wholeFlags=["service-account","token-env","no-browser","secret-stdin"],wishesOf={start:["region"],finish:["name","project"],resume:["name","project"],list:[],discard:[]},
responseOf=({start,list,discard})=>start?"login-start":list?"login-list":discard===void 0?"login-finish":"login-discard",stepsIn=flags=>stepFlags.filter(step=>flags[step]!==
void 0&&flags[step]!==!1),NONE_UNFINISHED="No login is unfinished.",accountLogin=command({words:"account login",summary:"Log an oauth_browser account in, with a\
 browser on this machine; without a name the session's",args:[argument.accountOrFlag],flags:["no-browser"],response:"account-login",run:async({context,person,args:[
name],flags})=>{let{loginAccount}=await import("./logins.js");return loginAccount(context,person(),name,{noBrowser:flags["no-browser"]})},show:({logged_in_as:{
name,user,expires_at:until}},page)=>`Logged in to ${name}${user?` as ${page.short(user.email)}`:""}${until===null?"":`, until ${until}`}.`}),mpLogin=[command({words:"\
login",program:"mp",summary:"Log in and choose a project, in one go",flags:["name","region","project",...wholeFlags,...stepFlags],envelopeWith:["start","finish"],
envelopeElsewhere:["resume"],response:responseOf,confirm:({flags:{discard}})=>discard===void 0?void 0:{question:discard==="all"?"Delete all unfinished logins?":
`Delete the unfinished login in ${discard}?`,what:discard==="all"?"all unfinished logins":`the login in ${discard}`,again:`mp login --discard ${shellQuote(discard)}\
 --yes`},run:async call=>{let{context,flags,usage,person}=call,{name,region,project}=flags,[step]=stepsIn(flags);if(step!==void 0){for(let flag of wholeFlags)if(flags[flag]!==
void 0&&flags[flag]!==!1)throw refused(usage,`--${flag} does not go with --${step}. ${usage}`);return inTwoSteps(call,person())}let[{loginUnified},{secretFromInput}]=await Promise.
all([import("./logins.js"),import("./cli-terminal-secret.js")]);return loginUnified(context,person(),{name,project,region,type:flags["service-acc\
ount"]?"service_account":void 0,tokenEnv:flags["token-env"],noBrowser:flags["no-browser"],secret:flags["secret-stdin"]?()=>secretFromInput(call,"secret of the s\
ervice account"):void 0})},show:showLogin,empty:NONE_UNFINISHED})],twoShotLogin=[command({words:"login",program:"auth_manager",summary:"Log in where no browser \
can reach this machine, in two steps",flags:twoShotFlags,response:responseOf,run:call=>inTwoSteps(call),show:showLogin,empty:NONE_UNFINISHED})];async function inTwoSteps(call,asked){
let{context,flags,usage}=call,{region,name,project,finish,resume,discard}=flags,[step,...more]=stepsIn(flags);if(step===void 0)throw await noStep(flags,usage);if(more.
length>0)throw refused(usage,`--${step} and --${more[0]} exclude each other. ${usage}`);for(let flag of wishFlags)if(flags[flag]!==void 0&&!wishesOf[step].includes(
flag))throw refused(usage,`--${flag} does not go with --${step}. ${usage}`);switch(step){case"start":return(await import("./logins.js")).loginStart(
context,{region});case"list":return(await import("./accounts.js")).listUnfinished(context);case"discard":return(await import("./accounts.js")).
discardUnfinished(context,discard??"");case"resume":return(await import("./logins.js")).loginResume(context,resume??"",{name,project},asked);case"\
finish":{let{loginFinish}=await import("./logins.js");return loginFinish(context,finish==="-"?await pastedAddress(call):finish??"",{name,project})}}}
var pastedAddress=async({person,readInput})=>await person().askWhole?.("Paste the address that the browser ended on, and press Enter:")??await readInput(MOST_INPUT_BYTES);
async function noStep({region,name,project},usage){let{loginCommand}=await import("./shared-core-advice-login-command.js"),start=loginCommand({start:!0,region}),whole=loginCommand(
{region,name,project});return refused(usage,`Say which step of the login this is. Where a browser can reach this machine, a person runs: ${whole}. Elsewhere, an\
d for an agent, it begins with: ${start}`,[{command:start,label:"Begin a login that any browser can approve"},{command:whole,label:"For a person at this machine"}])}
function showLogin(data,page){if("authorize_url"in data)return data.authorize_url;if("discarded"in data)return data.discarded.map(path=>`Deleted ${path}`).join(
`
`)||NONE_UNFINISHED;if("items"in data)return page.table(data.items,[{title:"BEGUN",value:({created_at:at})=>at},{title:"USER",value:({user:user2})=>user2?.email},
{title:"ACCOUNT",value:({account:account3})=>account3},{title:"REGION",value:({region})=>region},{title:"PATH",value:({path})=>path,key:!0}]);let{account:account2,
user,project,project_pick:pick,renewed}=data,how=howPicked(pick);return page.pairs([["Logged in as",user&&page.short(user.email)],["Account",`${accountText(account2)}\
, ${renewed?"renewed, ":""}now the active one`],["Project",project&&page.named(project.id,project.name)],...how===void 0?[]:[["Picked",how]]])}var exportFlags=["to","account","project","workspace","target","access-only"],exporting={summary:"Write an account into a bridge file, for a sandbox",flags:exportFlags,
response:"bridge-export",run:async({context,flags,usage})=>{let{to,"access-only":accessOnly}=flags;if(to===void 0)throw refused(usage,`--to is missing: where to\
 write the bridge file. ${usage}`);let{exportBridge}=await import("./online.js");return exportBridge(context,to,axesOf(flags),{accessOnly})},show:({
exported},page)=>`Wrote the bridge file ${exported.path}
${page.pairs([["Account",exported.account],["Project",exported.project],["Workspace",exported.workspace]])}`},removing={summary:"Delete a bridge file",flags:["a\
t"],response:"bridge-remove",run:async({context,flags:{at}})=>{let{removeBridge}=await import("./accounts.js");return removeBridge(context,at)},show:({
removed,path})=>removed?`Removed the bridge file ${path}`:path===null?"There is no bridge file.":`There is no bridge file at ${path}`},importing={summary:"Make \
the account that a bridge file carries one of this machine",args:[{label:"PATH",schema:nonEmpty,complete:"files"}],flags:["name"],response:"bridge-import",run:async({
context,args:[path],flags:{name}})=>{let{importBridge}=await import("./online.js");return importBridge(context,path,name)},show:({added,shadowed,headers_left:headers},page)=>{
let hidden=shadowed.length>0?" It is hidden in this shell until the next command below was run.":"",left=headers.length>0?` Headers are not imported: ${headers.
join(", ")}.`:"";return`Imported the account ${added.name}, now the active one.${hidden}${left}
${showAccount(added,page)}`}},bridgeCommands=[command({words:"bridge status",summary:"Show the bridge file in force, without its secrets",response:"bridge-statu\
s",run:async({context})=>{let{bridgeStatus}=await import("./accounts.js");return{bridge:bridgeStatus(context)}},show:showBridge}),command({words:"br\
idge export",...exporting}),command({words:"bridge import",...importing}),command({words:"bridge remove",...removing})],accountBridgeCommands=[command({words:"a\
ccount export-bridge",program:"mp",...exporting}),command({words:"account import-bridge",program:"mp",...importing}),command({words:"account remove-bridge",program:"\
mp",...removing})];var show=({added},page)=>`Added the account ${added.name}.
${showAccount(added,page)}`,addCommands=[command({words:"account add",program:"auth_manager",summary:"Add an account that needs no secret typed, or one from std\
in",args:[argument.aNewName],flags:["from-stdin",...recordFlags],response:"account-add",run:async call=>(await import("./accounts.js")).addForAgent(
call),show}),command({words:"account add",program:"mp",summary:"Add an account; asks for its secret with hidden input",args:[argument.aNewName],flags:[...recordFlags,
"secret-stdin"],response:"account-add",run:async call=>(await import("./accounts.js")).addForPerson(call),show})];var recordFlags2=["region","project","username","token-env"],agentFlags=[...recordFlags2,"from-stdin"],personFlags=[...recordFlags2,"secret-stdin","ask-secret"],
declared={words:"account update",args:[argument.account],response:"account-update",show:({updated},page)=>`Changed the account ${updated.name}.
${showAccount(updated,page)}`},updateCommands=[command({...declared,program:"auth_manager",summary:"Change an account's record; secrets only from stdin",flags:agentFlags,
run:async call=>update(call,call.flags["from-stdin"]?await changesFromInput(call):changesIn(call.flags))}),command({...declared,program:"mp",summary:"Change an \
account's record, also its secret or token",flags:personFlags,run:async call=>update(call,{...changesIn(call.flags),...await newSecret(call)})})];async function update({
context,args:[name],usage},changes){if(Object.keys(changes).length===0)throw refused(usage,`There is nothing to change. ${usage}`);let{updateAccount}=await import("./online.js");
return{updated:await updateAccount(context,name,changes)}}function changesIn(flags){let{region,project,username,"token-env":variableName}=flags;return{...region!==
void 0&&{region},...project!==void 0&&{default_project:project},...username!==void 0&&{username},...variableName!==void 0&&{token_env:variableName}}}async function changesFromInput(call){
let{flags,usage}=call;if(recordFlags2.some(flag=>flags[flag]!==void 0))throw refused(usage,`--from-stdin takes all changes from stdin: give no other flag. ${usage}`);
let[{recordFromInput},{RecordChanges:schema}]=await Promise.all([import("./cli-arguments-record.js"),import("./shared-schema-account-record.js")]),{region,default_project,
username,secret,token,token_env}=await recordFromInput(call,schema,"The changes");return{...region!==void 0&&{region},...default_project!==void 0&&{default_project},
...username!==void 0&&{username},...secret!==void 0&&{secret},...token!==void 0&&{token},...token_env!==void 0&&{token_env}}}async function newSecret(call){let{
context,args,flags,usage,person}=call,{"secret-stdin":isOnStdin,"ask-secret":isAskedFor,"token-env":variableName}=flags;if(!isOnStdin&&!isAskedFor)return{};if(isOnStdin&&
isAskedFor)throw refused(usage,`--secret-stdin and --ask-secret exclude each other. ${usage}`);if(variableName!==void 0)throw refused(usage,`A token comes from \
one place: not --token-env too. ${usage}`);let[{secretOf},{secretFromInput}]=await Promise.all([import("./online.js"),import("./cli-terminal-secret.js")]),
{key,what}=secretOf(context,args[0]);if(isAskedFor&&!person().askSecret)throw refused(usage,`There is no terminal to ask for the ${what}: give it on stdin with \
--secret-stdin. ${usage}`);return{[key]:await secretFromInput(call,what)}}function namedOnce(name,flags,usage){if(name!==void 0&&(flags.account??flags.target)!==void 0)throw refused(usage,`Name the account once: NAME, --account or --t\
arget. ${usage}`)}var accountCommands=[command({words:"account list",summary:"List the accounts",response:"account-list",run:async({context})=>{let{accountInForce,
listAccounts}=await import("./accounts.js"),items=listAccounts(context),inForce=await accountInForce(context);if(inForce)return{items,in_force:inForce};
let lacking=items.find(({type,token})=>type==="oauth_browser"&&token===null);if(items.length>0&&!lacking)return{items};let{adviceForHidden,adviceForNone}=await import("./errors.js");
return{items,...lacking?adviceForHidden(context,lacking.name):adviceForNone(context)}},show:({items,in_force:other},page)=>page.table(items,[{title:"NAME",value:({
name})=>name,key:!0},{title:"TYPE",value:({type})=>type,whole:!0},{title:"REGION",value:({region})=>region,whole:!0},{title:"STATUS",value:({status})=>statusText(
status),whole:!0},{title:"PROJECT",value:({project_id,project_name})=>project_id&&`${project_id} ${project_name??""}`},{title:"USER",value:({user_email})=>user_email},
...items.some(({problem})=>problem)?[{title:"PROBLEM",value:({problem})=>problem}]:[]],item=>item.is_active)+(other?`
In force here is another account: ${accountText(other)}${originText(other.source)}.`:""),empty:"There are no accounts yet."}),command({words:"account show",summary:"\
Show one account, that of the session without a name",args:[argument.accountOrFlag],response:"account-show",run:async({context,args:[name]})=>{let{showAccount:showAccount2}=await import("./accounts.js");
return{account:showAccount2(context,name)}},show:({account:account2},page)=>showAccount(account2,page)}),...addCommands,...updateCommands,command({words:"accoun\
t rename",summary:"Give an account another name; its targets and its login follow",args:[argument.account,{...argument.newName,label:"NEW"}],response:"account-r\
ename",run:async({context,args:[from,to]})=>{let{renameAccount}=await import("./online.js");return{renamed:await renameAccount(context,from,to)}},
show:({renamed:{from,to}})=>`Renamed the account ${from} to ${to}.`}),command({words:"account remove",summary:"Forget an account and its tokens",args:[argument.
anyAccount],flags:["force"],response:"account-remove",confirm:async({context,args:[name],flags:{force}})=>{let{orphansOf}=await import("./accounts.js"),
orphans=orphansOf(context,name,{force}),note=orphans.length>0?`Targets that will then name no account: ${orphans.join(", ")}`:void 0;return{question:`Remove the\
 account ${name} and its tokens?`,note}},run:async({context,args:[name],flags:{force}})=>{let{removeAccount}=await import("./accounts.js"),orphaned=await removeAccount(
context,name,{force});return{removed:name,orphaned_targets:orphaned}},show:({removed,orphaned_targets:left})=>{let orphans=left.length>0?` Targets that name no \
account now: ${left.join(", ")}.`:"";return`Removed the account ${removed}.${orphans}`}}),command({words:"account use",summary:"Make an account the active one",
args:[argument.account],response:"account-use",run:async({context,args:[name]})=>{let{useAccount}=await import("./choices.js");return useAccount(context,
name)},show:showActive}),accountLogin,command({words:"account logout",summary:"Forget an account's tokens, without a name those of the session's",args:[argument.
accountOrFlag],response:"account-logout",run:async({context,args:[name]})=>{let{logout}=await import("./accounts.js");return{logged_out:await logout(
context,name)}},show:({logged_out:name})=>`Logged out of ${name}. The account itself stays.`}),command({words:"account test",summary:"Ask Mixpanel whether an ac\
count's credentials work",args:[argument.anAccount],flags:axisFlags,response:"account-test",run:async({context,args:[name],flags,usage})=>{namedOnce(name,flags,
usage);let{testAccount}=await import("./online.js");return{result:await testAccount(context,name,axesOf(flags))}},exit:({result:{error_code:code}})=>code?
rowOf(code).exit:0,show:({result},page)=>{let{account_name:name,ok,user,accessible_project_count:count,error}=result;if(!ok)return`${page.paper.red("failed")}  ${name??
"no account"}: ${page.fit(error??"",4096)}`;let who=user?` as ${page.short(user.email)}`:"",reach=count===null?"":`, with ${count} project${count===1?"":"s"}`;return`${page.
paper.green("ok")}  ${name} works${who}${reach}`}}),textCommand({words:"account token",program:"mp",summary:"Print an account's bearer token, and nothing else",
args:[argument.anAccount],flags:[...axisFlags,"min-ttl"],print:async({context,args:[name],flags,usage})=>{namedOnce(name,flags,usage);let{bearerToken}=await import("./online.js"),
{"min-ttl":lastingMs,...axes}=flags,wanted=lastingMs===void 0?{}:{lastingMs};return`${(await bearerToken(context,name,axesOf(axes),wanted)).reveal()}
`}}),textCommand({words:"account headers",program:"mp",summary:"Print an account's request headers as JSON, for one of Mixpanel's addresses",args:[argument.anAccount],
flags:[...axisFlags,"url"],print:async({context,args:[name],flags,usage})=>{let{url,...axes}=flags;namedOnce(name,axes,usage);let{authorizationFor}=await import("./online.js"),
address=url??(context.env.CLAUDE_CODE_MCP_SERVER_URL||void 0),authorization=await authorizationFor(context,address,name,axesOf(axes));return`${JSON.stringify({Authorization:authorization.
reveal()})}
`}}),...accountBridgeCommands];var targets=()=>import("./accounts.js"),targetCommands=[command({words:"target list",summary:"List the saved targets",response:"target-list",run:async({
context})=>({items:(await targets()).listTargets(context)}),show:({items},page)=>page.table(items,[{title:"NAME",value:({name})=>name,key:!0},{title:"ACCOUNT",value:({
account:account2})=>account2,whole:!0},{title:"PROJECT",value:({project})=>project,whole:!0},{title:"WORKSPACE",value:({workspace})=>workspace,whole:!0},...items.
some(({problem})=>problem)?[{title:"PROBLEM",value:({problem})=>problem}]:[]]),empty:"There are no targets yet."}),command({words:"target add",summary:"Save an \
account, a project and perhaps a workspace under a name; what is left out is that of the session",args:[argument.newName],flags:["account","project","workspace"],
response:"target-add",run:async({context,args:[name],flags:{account:account2,project,workspace}})=>{let{addTarget,wholeTarget}=await targets();return{added:await addTarget(
context,name,wholeTarget(context,{account:account2,project,workspace}))}},show:({added},page)=>`Saved the target ${added.name}.
${showTarget(added,page)}`}),command({words:"target use",summary:"Make a target's account, project and workspace the active ones",args:[argument.target],response:"\
target-use",run:async({context,args:[name]})=>(await targets()).useTarget(context,name),show:showActive}),command({words:"target show",summary:"Show one target",
args:[argument.target],response:"target-show",run:async({context,args:[name]})=>({target:(await targets()).showTarget(context,name)}),show:({target:target2},page)=>showTarget(
target2,page)}),command({words:"target remove",summary:"Forget a target",args:[argument.target],response:"target-remove",confirm:async({context,args:[name]})=>((await targets()).
showTarget(context,name),{question:`Remove the target ${name}?`}),run:async({context,args:[name]})=>(await(await targets()).removeTarget(context,name),{removed:name}),
show:({removed})=>`Removed the target ${removed}.`})];var execCommands=[programCommand({words:"exec",program:"mp",summary:"Run a program with an account's variables, and hide them in what it prints",flags:[...axisFlags,
"min-ttl"],note:{title:"What the program gets",text:`  MP_OAUTH_TOKEN, or MP_USERNAME and MP_SECRET of a service account; MP_REGION,
  MP_PROJECT_ID and MP_WORKSPACE_ID. Other variables of accounts are taken out.
  The status is that of the program; 127: there is none, 125: mp itself failed.`},runs:async({context,flags,program})=>{let{"min-ttl":lastingMs,...axes}=flags,{
accountVariables}=await import("./online.js"),{variables,secrets}=await accountVariables(context,axesOf(axes),lastingMs===void 0?{}:{lastingMs}),{
runProgram}=await import("./cli-program.js");return runProgram(program,{...withoutAccount(context.env),...variables},secrets)}})];var MARKS={ok:"\u2713",warn:"!",fail:"\u2717",skipped:"\u2013"},ORDER=["fail","warn","ok","skipped"],LONGEST=4096,doctorCommands=[command({words:"doctor",summary:"\
Look for what could keep things from working; nothing is changed",flags:["offline"],response:"doctor",run:async({context,installation,flags})=>{let{doctor}=await import("./logins.js");
return doctor(context,{installation,isOffline:flags.offline})},exit:({summary})=>summary.fail>0?1:0,show:({findings},page)=>ORDER.flatMap(status=>findings.filter(
one=>one.status===status)).flatMap(one=>linesOf(one,page)).join(`
`)})];function linesOf({status,id,message,next=[]},{paper,fit,broken}){let mark=status==="fail"?paper.red(MARKS.fail):status==="ok"?paper.green(MARKS.ok):MARKS[status],
line=broken(`${mark} ${paper.bold(id)}  ${fit(message,LONGEST)}`,"  ");return status==="fail"||status==="warn"?[line,...next.slice(0,1).map(({command:words})=>`\
    ${fit(spelledHere(words),LONGEST)}`)]:[line]}var schemaCommands=[command({words:"schema",program:"auth_manager",summary:"List the response schemas, or show one",args:[{label:"NAME",schema:bs(),isOptional:!0}],
response:"schema",run:({installation,args:[name],usage})=>{let folder=join(installation,"schemas"),names=readdirSync(folder).flatMap(file=>file.endsWith(".json")?
[file.slice(0,-5)]:[]);if(names.sort(),name===void 0)return{schemas:names};if(!names.includes(name))throw refused(usage,`There is no such schema. There are: ${names.
join(", ")}`);return{schema:JSON.parse(readFileSync(join(folder,`${name}.json`),"utf8"))}}})];var shells=["bash","zsh","fish"],completionCommands=[textCommand({words:"completion",program:"mp",summary:"Print the completion script for bash, zsh or fish",args:[
{label:"SHELL",schema:te(shells,`must be one of ${shells.join(", ")}`),complete:shells}],note:{title:"To have it in every shell",text:`  bash  source <(mp compl\
etion bash)   in ~/.bashrc
  zsh   source <(mp completion zsh)    in ~/.zshrc, after compinit
  fish  mp completion fish | source    in ~/.config/fish/config.fish`},print:async({args:[shell],commands,installation})=>{let{completionScript}=await import("./cli-completion-script.js"),
{pathQuote}=await import("./auth_manager.js"),program=[process.execPath,join(installation,"scripts","mp.mjs")].map(path=>pathQuote(path)).join(" ");return completionScript(
shell,await commands(),program)}})];export{argument,recordFlags,accountLogin,mpLogin,twoShotLogin,bridgeCommands,accountBridgeCommands,accountCommands,targetCommands,execCommands,doctorCommands,schemaCommands,
completionCommands};
