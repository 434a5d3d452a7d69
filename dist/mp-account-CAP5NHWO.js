import{bearerToken}from"./chunk-M2WYLZQU.js";import{readSecret}from"./chunk-OJYL6O3K.js";import{findRegion,writeAccount}from"./chunk-F6BGQZAG.js";
import"./chunk-BNKWNKCK.js";import"./chunk-5HL5NE5Z.js";import"./chunk-3RVDVQFA.js";import"./chunk-5ZO2RHCM.js";import"./chunk-FGDSXVZT.js";
import"./chunk-HOF2J2KZ.js";import"./chunk-47R3CLZM.js";import{add2 as add,additionOf,axesOf,checkFree,invalidArgs,readConfig,show2 as show,usernameIn,
within}from"./chunk-5GQBNJXR.js";var checkNew=(context,name)=>name===void 0?void 0:checkFree(readConfig(context),name);async function addAccount(context,person,wanted){let{name,region,project,credentials}=wanted,
record={...credentials,...project!==void 0&&{default_project:project}};if(name!==void 0&&region!==void 0)return add(context,{...record,name,region});let{type}=credentials,
how=credentials.type==="service_account"?{username:credentials.username}:{tokenEnv:credentials.token_env},flags={name,type,region,project,...how};return within(
{login:{kind:"addition",flags,type,name,isNew:!0}},async()=>{let found=await findRegion(context,person,{...credentials,name},region),chosen=await writeAccount(context,
name,found.me,(config,free)=>additionOf(config,free,{...record,region:found.region}));return show(context,chosen)})}var add2=async call=>{let{context,args,options,usage}=call,[name]=args,{type,project}=options,region=options.region;if(type===void 0)throw invalidArgs(usage,`--\
type is missing: service_account, oauth_browser or oauth_token. ${usage}`);if(type!=="service_account"&&refuse(call,"username"),type!=="oauth_token"&&refuse(call,
"token-env"),(type==="oauth_browser"||options["token-env"]!==void 0)&&refuse(call,"secret-stdin"),checkNew(context,name),type!=="oauth_browser"){let credentials=await(type===
"service_account"?serviceAccount(call):token(call));return{added:await addAccount(context,call.person(),{name,region,project,credentials})}}if(name===void 0||region===
void 0)throw invalidArgs(usage,`An oauth_browser account needs NAME and --region; or let the login find them: mp login. ${usage}`);let record={name,type,region,
...project!==void 0&&{default_project:project}};return{added:await add(context,record)}};function refuse({options,switches,usage},flag){if(options[flag]!==void 0||
switches.has(flag))throw invalidArgs(usage,`--${flag} does not go with this --type or the other flags. ${usage}`)}async function serviceAccount(call){let{context,
options,usage,person}=call,username=usernameIn(options.username)??usernameIn(context.env.MP_USERNAME)??usernameIn(await person().ask?.("Username of the service \
account:"));if(!username)throw invalidArgs(usage,`The username of the service account is missing: --username. ${usage}`);return{type:"service_account",username,
secret:await readSecret(call,`secret of ${username}`,["MP_SECRET"])}}async function token(call){let variableName=call.options["token-env"];return variableName!==
void 0?{type:"oauth_token",token_env:variableName}:{type:"oauth_token",token:await readSecret(call,"bearer token",["MP_OAUTH_TOKEN","MP_SECRET"])}}var bearer=async call=>{
let{context,args,options,usage}=call;if(args.length>0&&(options.account??options.target)!==void 0)throw invalidArgs(usage,`Name the account once: NAME, --accoun\
t or --target. ${usage}`);return{text:`${(await bearerToken(context,args[0],axesOf(call))).reveal()}
`}};export{add2 as add,bearer};
