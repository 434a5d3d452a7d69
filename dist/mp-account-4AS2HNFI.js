import{readSecret}from"./chunk-Q7H4KJ7K.js";import{askRegion,probeRegions}from"./chunk-24XQFD3F.js";import{deriveName}from"./chunk-KMKRX7Z3.js";
import{bearerToken}from"./chunk-CGXROBNU.js";import"./chunk-OKYID2EU.js";import{createTransport}from"./chunk-DJLPZH5X.js";import"./chunk-UB3PRJ5U.js";
import"./chunk-AZKMXM3B.js";import"./chunk-ZH7HUWQ3.js";import"./chunk-S4ZFXJMM.js";import{accountFolder,add2 as add,axesOf,checkFree,invalidArgs,
readConfig,show2 as show,variable,writeMe}from"./chunk-BTU343RA.js";var checkNew=(context,name)=>name===void 0?void 0:checkFree(readConfig(context),name);async function addAccount(context,person,wanted){let{name,region,project,credentials}=wanted,
record={...credentials,...project!==void 0&&{default_project:project}};if(name!==void 0&&region!==void 0)return add(context,{...record,name,region});let asking={
...record,name:name??"(new)",region:region??"us"},transport=createTransport(context);try{let found=region===void 0?await probeRegions(context,transport,person,asking):
{region,me:await askRegion(context,transport,asking)},{accounts}=readConfig(context),chosen=name??deriveName(found.me,taken=>Object.hasOwn(accounts,taken));return await add(
context,{...record,name:chosen,region:found.region}),writeMe(context,accountFolder(context,chosen),found.me),show(context,chosen)}finally{await transport.close()}}var add2=async call=>{let{context,args,options,usage}=call,[name]=args,{type,project}=options,region=options.region;if(type===void 0)throw invalidArgs(usage,`--\
type is missing: service_account, oauth_browser or oauth_token. ${usage}`);if(type!=="service_account"&&refuse(call,"username"),type!=="oauth_token"&&refuse(call,
"token-env"),(type==="oauth_browser"||options["token-env"]!==void 0)&&refuse(call,"secret-stdin"),checkNew(context,name),type!=="oauth_browser"){let credentials=await(type===
"service_account"?serviceAccount(call):token(call));return{added:await addAccount(context,call.person(),{name,region,project,credentials})}}if(name===void 0||region===
void 0)throw invalidArgs(usage,`An oauth_browser account needs NAME and --region; or let the login find them: mp login. ${usage}`);let record={name,type,region,
...project!==void 0&&{default_project:project}};return{added:await add(context,record)}};function refuse({options,switches,usage},flag){if(options[flag]!==void 0||
switches.has(flag))throw invalidArgs(usage,`--${flag} does not go with this --type or the other flags. ${usage}`)}async function serviceAccount(call){let{context,
options,usage,person}=call,username=options.username??variable(context.env,"MP_USERNAME")??(await person().ask?.("Username of the service account:"))?.trim();if(!username)
throw invalidArgs(usage,`The username of the service account is missing: --username. ${usage}`);return{type:"service_account",username,secret:await readSecret(call,
`secret of ${username}`,["MP_SECRET"])}}async function token(call){let variableName=call.options["token-env"];return variableName!==void 0?{type:"oauth_token",token_env:variableName}:
{type:"oauth_token",token:await readSecret(call,"bearer token",["MP_OAUTH_TOKEN","MP_SECRET"])}}var bearer=async call=>{let{context,args,options,usage}=call;if(args.
length>0&&Object.keys(options).length>0)throw invalidArgs(usage,`Name the account once: NAME, --account or --target. ${usage}`);return{text:`${(await bearerToken(
context,args[0],axesOf(call))).reveal()}
`}};export{add2 as add,bearer};
