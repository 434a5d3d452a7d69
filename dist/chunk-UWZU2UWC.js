import{askRegion,probeRegions}from"./chunk-24XQFD3F.js";import{loginWithBrowser}from"./chunk-TBIVURGZ.js";import{accountToRenew,checkName,keepProject,
loginEdits,pickWithPerson,resultOf,withTransport}from"./chunk-OYKMB2H4.js";import{deriveName}from"./chunk-KMKRX7Z3.js";import{MixpanelError,Secret,accountFolder,
changeConfig,environmentProject,readConfig,variable,writeMe}from"./chunk-BTU343RA.js";async function loginWithCredentials(context,person,credentials,region,wishes){let{type}=credentials,variable2=environmentProject(context.env),config=readConfig(
context);wishes.name!==void 0&&checkName(wishes.name);let there=wishes.name!==void 0&&Object.hasOwn(config.accounts,wishes.name),certain=region??(there?config.accounts[wishes.
name]?.region:void 0),renewed=there&&certain?accountToRenew(config,wishes.name,type,certain):void 0,account={name:wishes.name??"(new)",region:certain??"us",...credentials},
found=await withTransport(context,async transport=>certain===void 0?probeRegions(context,transport,person,account):{region:certain,me:await askRegion(context,transport,
account)}),{me}=found,kept=renewed?.default_project,picked=kept===void 0?await pickWithPerson(person,{me,region:found.region,project:wishes.project,variable:variable2}):
keepProject(context,account.name,kept,wishes.project,me),name="";return await changeConfig(context,before=>(wishes.name!==void 0&&accountToRenew(before,wishes.name,
type,found.region),name=wishes.name??deriveName(me,taken=>Object.hasOwn(before.accounts,taken)),loginEdits(before,name,written(credentials,found.region),picked.
project?.id))),writeMe(context,accountFolder(context,name),me),resultOf({account:{name,type,region:found.region},me,...picked})}var written=(credentials,region)=>credentials.
type==="service_account"?{type:credentials.type,region,username:credentials.username,secret:credentials.secret.reveal()}:{type:credentials.type,region,token:void 0,
token_env:credentials.token_env};async function loginUnified(context,person,options={}){let{name,project,region,secret,noBrowser}=options,wishes={name,project},type=typeOf(context,options);if(secret&&
type!=="service_account")throw invalid("A secret belongs to a service account: --secret-stdin goes with --service-account.");if(noBrowser&&type!=="oauth_browser")
throw invalid("This login needs no browser: --no-browser goes with neither a service account nor a token.");if(type==="oauth_browser")return loginWithBrowser(context,
person,region??regionOf(context,name)??"us",wishes,options);let credentials=type==="oauth_token"?{type,token_env:options.tokenEnv??"MP_OAUTH_TOKEN"}:{type,username:await usernameFor(
context,person,name),secret:await secretFor(context,person,secret)};return loginWithCredentials(context,person,credentials,region,wishes)}function typeOf({env},{
serviceAccount=!1,tokenEnv}){if(serviceAccount&&tokenEnv!==void 0)throw invalid("A login is with a service account or with a token: give --service-account or --\
token-env, not both.");return serviceAccount?"service_account":tokenEnv!==void 0?"oauth_token":variable(env,"MP_USERNAME")&&variable(env,"MP_SECRET")?"service_a\
ccount":variable(env,"MP_OAUTH_TOKEN")?"oauth_token":"oauth_browser"}var regionOf=(context,name)=>{let{accounts}=readConfig(context);return name!==void 0&&Object.
hasOwn(accounts,name)?accounts[name]?.region:void 0};async function usernameFor(context,person,name){let{accounts}=readConfig(context),known=name!==void 0&&Object.
hasOwn(accounts,name)?accounts[name]:void 0,username=variable(context.env,"MP_USERNAME")??(known?.type==="service_account"?known.username:void 0)??(await person.
ask?.("Username of the service account:"))?.trim();if(username)return username;let command="export MP_USERNAME='<service-account-username>'";throw new MixpanelError(
"INVALID_ARGS",`The username of the service account is missing. Run: ${command}`,{next:[{command,label:"Say which service account it is"}]})}async function secretFor(context,person,given){
let inherited=variable(context.env,"MP_SECRET"),secret=given??(inherited===void 0?await person.askSecret?.("Secret of the service account:"):new Secret(inherited));
if(secret&&secret.reveal()!=="")return secret;throw invalid("The secret of the service account is missing: give it on the standard input, with --secret-stdin.")}
var invalid=message=>new MixpanelError("INVALID_ARGS",message);export{loginUnified};
