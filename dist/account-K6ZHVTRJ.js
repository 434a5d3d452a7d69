import{accountLogin}from"./chunk-PH5V43CA.js";import{argument}from"./chunk-ZAGSJ2JB.js";import{accountBridgeCommands}from"./chunk-HEU5GC24.js";
import{listAccounts,logout,orphansOf,removeAccount,updateAccount,useAccount}from"./chunk-HE6R3SFH.js";import{addAccount,showAccount as showAccount2}from"./chunk-DYMQX2QE.js";
import"./chunk-7FQBPEHU.js";import{usernameIn}from"./chunk-NC5PXKUY.js";import{checkFree}from"./chunk-HQQNDLV4.js";import"./chunk-TJX6DK7J.js";
import"./chunk-DTXYBLVI.js";import"./chunk-RFUZROY2.js";import{addAccountCommand,onboarding}from"./chunk-47AXI4DU.js";import"./chunk-KZXP4KAT.js";
import{NamedAccountRecord,axesOf,axisFlags,command,describeIssues,readConfig,refused,safeParse,showAccount,showActive,textCommand}from"./chunk-BNTVTWSC.js";var MOST_INPUT_BYTES=64*1024,recordFlags=["type","region","project","username","token-env"],agentFlags=["from-stdin",...recordFlags],personFlags=[...recordFlags,
"secret-stdin"],show=({added},page)=>`Added the account ${added.name}.
${showAccount(added,page)}`,addCommands=[command({words:"account add",program:"auth_manager",summary:"Add an account that needs no secret typed, or one from std\
in",args:[argument.aNewName],flags:agentFlags,response:"account-add",run:async call=>{let account=call.flags["from-stdin"]?await accountFromInput(call):accountFromFlags(
call);return{added:await addAccount(call.context,account)}},show}),command({words:"account add",program:"mp",summary:"Add an account; asks for its secret with h\
idden input",args:[argument.aNewName],flags:personFlags,response:"account-add",run:async call=>({added:await addForPerson(call)}),show})];async function accountFromInput({
args,flags,readInput,usage}){if(args[0]!==void 0||recordFlags.some(flag=>flags[flag]!==void 0))throw refused(usage,`--from-stdin takes the whole record from std\
in: give no name and no other flag. ${usage}`);let text=await readInput(MOST_INPUT_BYTES),value;try{value=JSON.parse(text)}catch{throw refused(usage,"The standa\
rd input is not one JSON record.")}let result=safeParse(NamedAccountRecord,value);if(!result.success)throw refused(usage,`The record on stdin cannot be used: ${describeIssues(
result.issues)}`);return result.output}function accountFromFlags(call){let{args,flags,usage}=call,[name]=args,{type,region,project,username,"token-env":tokenEnv}=flags;
if(type==="service_account"){if(tokenEnv!==void 0)throw refused(usage,`--token-env does not go with --type service_account. ${usage}`);let command2=serviceAccountCommand(
call);throw refused(usage,`A service account has a secret, which must not pass through here. A person adds it, with hidden input: ${command2}`,[{command:command2,
label:"Add it; it asks for the secret with hidden input"}])}if(name===void 0||type===void 0||region===void 0)throw refused(usage,`NAME, --type and --region are \
needed. ${usage}`);if(username!==void 0)throw refused(usage,`--username goes with --type service_account only. ${usage}`);let common={name,region,...project!==void 0&&
{default_project:project}};if(type==="oauth_browser"&&tokenEnv===void 0)return{...common,type};if(type==="oauth_token"&&tokenEnv!==void 0)return{...common,type,
token_env:tokenEnv};throw refused(usage,`--token-env goes with --type oauth_token, and only with it. ${usage}`)}function serviceAccountCommand({context,args:[name],
flags:{region,project,username}}){return name!==void 0&&checkFree(readConfig(context),name),addAccountCommand({name,type:"service_account",username:usernameIn(username),
region,project})}async function addForPerson(call){let{context,args,flags,usage,person}=call,[name]=args,{type,region,project}=flags;if(type===void 0)throw refused(
usage,`--type is missing: service_account, oauth_browser or oauth_token. ${usage}`);let refuse=flag=>{if(flags[flag]!==void 0&&flags[flag]!==!1)throw refused(usage,
`--${flag} does not go with this --type or the other flags. ${usage}`)};if(type!=="service_account"&&refuse("username"),type!=="oauth_token"&&refuse("token-env"),
(type==="oauth_browser"||flags["token-env"]!==void 0)&&refuse("secret-stdin"),name!==void 0&&checkFree(readConfig(context),name),type!=="oauth_browser"){let credentials=await(type===
"service_account"?serviceAccount(call):token(call)),{addAskingMixpanel}=await import("./add-asking-VSCT5ZAX.js");return addAskingMixpanel(context,person(),{name,
region,project,credentials})}if(name===void 0||region===void 0)throw refused(usage,`An oauth_browser account needs NAME and --region; or let the login find them\
: mp login. ${usage}`);return addAccount(context,{name,type,region,...project!==void 0&&{default_project:project}})}async function serviceAccount({context,flags,
usage,person,readInput}){let username=usernameIn(flags.username)??usernameIn(context.env.MP_USERNAME)??usernameIn(await person().ask?.("Username of the service \
account:"));if(!username)throw refused(usage,`The username of the service account is missing: --username. ${usage}`);let{readSecret}=await import("./secret-CKK23S43.js"),
asking={context,person,readInput,usage,isOnStdin:flags["secret-stdin"]};return{type:"service_account",username,secret:await readSecret(asking,`secret of ${username}`,
["MP_SECRET"])}}async function token({context,flags,usage,person,readInput}){let variableName=flags["token-env"];if(variableName!==void 0)return{type:"oauth_tok\
en",token_env:variableName};let{readSecret}=await import("./secret-CKK23S43.js"),asking={context,person,readInput,usage,isOnStdin:flags["secret-stdin"]};return{
type:"oauth_token",token:await readSecret(asking,"bearer token",["MP_OAUTH_TOKEN","MP_SECRET"])}}function namedOnce(name,flags,usage){if(name!==void 0&&(flags.account??flags.target)!==void 0)throw refused(usage,`Name the account once: NAME, --account or --t\
arget. ${usage}`)}var accountCommands=[command({words:"account list",summary:"List the accounts",response:"account-list",run:({context})=>{let items=listAccounts(
context);return items.length>0?{items}:{items,next:[...onboarding]}},show:({items},page)=>page.table(items,[{title:"NAME",value:({name})=>name,whole:!0},{title:"\
TYPE",value:({type})=>type,whole:!0},{title:"REGION",value:({region})=>region,whole:!0},{title:"STATUS",value:({status})=>status,whole:!0},{title:"PROJECT",value:({
project_id,project_name})=>project_id&&`${project_id} ${project_name??""}`},{title:"USER",value:({user_email})=>user_email}],item=>item.is_active),empty:"There \
are no accounts yet."}),command({words:"account show",summary:"Show one account, the active one without a name",args:[{...argument.anAccount,insteadOf:"account"}],
response:"account-show",run:({context,args:[name]})=>({account:showAccount2(context,name)}),show:({account},page)=>showAccount(account,page)}),...addCommands,command(
{words:"account update",summary:"Change an account's record",args:[argument.account],flags:["region","project","username","token-env"],response:"account-update",
run:async({context,args:[name],flags,usage})=>{let{region,project,username,"token-env":tokenEnv}=flags,changes={...region!==void 0&&{region},...project!==void 0&&
{project},...username!==void 0&&{username},...tokenEnv!==void 0&&{tokenEnv}};if(Object.keys(changes).length===0)throw refused(usage,`There is nothing to change.\
 ${usage}`);return{updated:await updateAccount(context,name,changes)}},show:({updated},page)=>`Changed the account ${updated.name}.
${showAccount(updated,page)}`}),command({words:"account remove",summary:"Forget an account and its tokens",args:[argument.account],flags:["force"],response:"acc\
ount-remove",confirm:({context,args:[name],flags:{force}})=>{let orphans=orphansOf(context,name,{force}),note=orphans.length>0?`Targets that will then name no a\
ccount: ${orphans.join(", ")}`:void 0;return{question:`Remove the account ${name} and its tokens?`,note}},run:async({context,args:[name],flags:{force}})=>{let orphaned=await removeAccount(
context,name,{force});return{removed:name,orphaned_targets:orphaned}},show:({removed,orphaned_targets:left})=>{let orphans=left.length>0?` Targets that name no \
account now: ${left.join(", ")}.`:"";return`Removed the account ${removed}.${orphans}`}}),command({words:"account use",summary:"Make an account the active one",
args:[argument.account],response:"account-use",run:async({context,args:[name]})=>({active:await useAccount(context,name)}),show:showActive}),accountLogin,command(
{words:"account logout",summary:"Forget an account's tokens",args:[argument.account],response:"account-logout",run:async({context,args:[name]})=>(await logout(context,
name),{logged_out:name}),show:({logged_out:name})=>`Logged out of ${name}. The account itself stays.`}),command({words:"account test",summary:"Ask Mixpanel whet\
her an account's credentials work",args:[argument.anAccount],flags:axisFlags,response:"account-test",run:async({context,args:[name],flags,usage})=>{namedOnce(name,
flags,usage);let{testAccount}=await import("./test-CGS3UHE2.js");return{result:await testAccount(context,name,axesOf(flags))}},show:({result},page)=>{let{
account_name:name,ok,user,accessible_project_count:count,error}=result;if(!ok)return`${page.paper.red("failed")}  ${name}: ${page.fit(error??"",4096)}`;let who=user?
` as ${page.short(user.email)}`:"",reach=count===null?"":`, with ${count} project${count===1?"":"s"}`;return`${page.paper.green("ok")}  ${name} works${who}${reach}`}}),
textCommand({words:"account token",program:"mp",summary:"Print an account's bearer token, and nothing else",args:[argument.anAccount],flags:axisFlags,print:async({
context,args:[name],flags,usage})=>{namedOnce(name,flags,usage);let{bearerToken}=await import("./token-HXCHMQAF.js");return`${(await bearerToken(context,name,
axesOf(flags))).reveal()}
`}}),...accountBridgeCommands];export{accountCommands};
