import{findRegion,writeAccount}from"./chunk-JYLYECK2.js";import{loginWithBrowser}from"./chunk-53ZRANQ2.js";import"./chunk-WJAM3BQW.js";import"./chunk-XIKP5S75.js";
import"./chunk-E3A4NPLQ.js";import{accountToRenew,keepProject,pickWithPerson,resultOf}from"./chunk-3FBWDMFU.js";import"./chunk-BNKWNKCK.js";import"./chunk-WSD6KHCA.js";
import"./chunk-4IKYYILR.js";import"./chunk-IS2CQ7WJ.js";import"./chunk-5NXRCQHZ.js";import{usableSecret,usernameIn}from"./chunk-NC5PXKUY.js";
import{loginEdits}from"./chunk-HQQNDLV4.js";import"./chunk-TJX6DK7J.js";import"./chunk-RPL2O6IN.js";import"./chunk-WCYUI7R7.js";import"./chunk-HQGITNQU.js";
import"./chunk-DTXYBLVI.js";import"./chunk-DII7FYNR.js";import"./chunk-3X2MSNYE.js";import"./chunk-RFUZROY2.js";import"./chunk-FGDSXVZT.js";
import"./chunk-47AXI4DU.js";import"./chunk-KZXP4KAT.js";import"./chunk-Y4OKRLE4.js";import{Fault,Secret,environmentProject,readConfig,variable,
within}from"./chunk-BNTVTWSC.js";async function loginWithCredentials(context,person,credentials,command,region){let{type}=credentials,{name,project}=command.flags,projectFromEnv=environmentProject(
context.env),config=readConfig(context),existing=name!==void 0&&Object.hasOwn(config.accounts,name)?config.accounts[name]:void 0,certain=region??existing?.region,
login={kind:"credentials",...command,type,name,isNew:existing===void 0,region:certain},{me,region:found}=await within({login},async()=>(name!==void 0&&certain!==
void 0&&accountToRenew(config,name,type,certain),findRegion(context,person,{...credentials,name},certain))),located={...login,region:found,flags:{...command.flags,
region:found}};return within({login:located},async()=>{let kept=existing?.default_project,picked=name!==void 0&&kept!==void 0?keepProject(context,name,kept,project,
me):await pickWithPerson(person,{me,region:found,project,projectFromEnv}),written=await writeAccount(context,name,me,(before,free)=>(name!==void 0&&accountToRenew(
before,name,type,found),loginEdits(before,free,recordOf(credentials,found),picked.project?.id)));return resultOf({account:{name:written,type,region:found},me,...picked})})}
function recordOf({type,...rest},region){return{type,region,...type==="oauth_token"&&{token:void 0},...rest}}async function loginUnified(context,person,options={}){let{name,project,region,secret,noBrowser,serviceAccount,tokenEnv}=options,wishes={name,project},type=typeOf(
context,options);if(secret&&type!=="service_account")throw refused("secret_not_needed");if(noBrowser&&type!=="oauth_browser")throw refused("browser_not_needed");
if(type==="oauth_browser")return loginWithBrowser(context,person,region??regionOf(context,name)??"us",wishes,options);let credentials=type==="oauth_token"?{type,
token_env:tokenEnv??"MP_OAUTH_TOKEN"}:{type,username:await usernameFor(context,person,name),secret:await secretFor(context,person,secret)},flags={serviceAccount,
secretStdin:secret!==void 0,tokenEnv,name,region,project},canBeRenamed=type==="oauth_token"||isUsernameToHand(context,person);return loginWithCredentials(context,
person,credentials,{flags,canBeRenamed},region)}function typeOf({env},{serviceAccount=!1,tokenEnv}){if(serviceAccount&&tokenEnv!==void 0)throw refused("two_kind\
s_of_login");return serviceAccount?"service_account":tokenEnv!==void 0?"oauth_token":variable(env,"MP_USERNAME")&&variable(env,"MP_SECRET")?"service_account":variable(
env,"MP_OAUTH_TOKEN")?"oauth_token":"oauth_browser"}var regionOf=(context,name)=>{let{accounts}=readConfig(context);return name!==void 0&&Object.hasOwn(accounts,
name)?accounts[name]?.region:void 0};async function usernameFor(context,person,name){let{accounts}=readConfig(context),known=name!==void 0&&Object.hasOwn(accounts,
name)?accounts[name]:void 0,username=usernameIn(context.env.MP_USERNAME)??(known?.type==="service_account"?known.username:void 0)??usernameIn(await person.ask?.(
"Username of the service account:"));if(username)return username;throw refused("username_missing")}var isUsernameToHand=({env},{ask})=>usernameIn(env.MP_USERNAME)!==
void 0||ask!==void 0;async function secretFor(context,person,given){let inherited=variable(context.env,"MP_SECRET"),secret=(typeof given=="function"?await given():
given)??(inherited===void 0?await person.askSecret?.("Secret of the service account:"):new Secret(inherited));if(!secret)throw refused("secret_missing");return usableSecret(
secret,"secret of the service account")}var refused=reason=>new Fault("INVALID_ARGS",{},{place:{refusal:{reason}}});export{loginUnified};
