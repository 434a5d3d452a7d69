import{loginWithBrowser}from"./chunk-54SCFXO5.js";import{accountToRenew,keepProject,pickWithPerson,resultOf}from"./chunk-3KWKYBJ3.js";import{findRegion,
writeAccount}from"./chunk-RWNR6IDC.js";import{MixpanelError,Secret,environmentProject,loginCommand,loginEdits,readConfig,usableSecret,usernameIn,variable}from"./chunk-H7O6CZ4C.js";async function loginWithCredentials(context,person,{credentials,region,wishes,again,canBeRenamed}){let{type}=credentials,{name:wanted}=wishes,projectFromEnv=environmentProject(
context.env),config=readConfig(context),there=wanted!==void 0&&Object.hasOwn(config.accounts,wanted)?config.accounts[wanted]:void 0,certain=region??there?.region,
renamed=canBeRenamed?name2=>again({name:name2}):void 0;wanted!==void 0&&certain!==void 0&&accountToRenew(config,wanted,type,certain,renamed);let applicant={name:wanted,
credentials,again,isRenewed:there!==void 0},{me,region:found}=await findRegion(context,person,applicant,certain),kept=there?.default_project,picked=wanted!==void 0&&
kept!==void 0?keepProject(context,wanted,kept,wishes.project,me):await pickWithPerson(person,{me,region:found,project:wishes.project,projectFromEnv,again:change=>again(
{region:found,...change})}),name=await writeAccount(context,wanted,me,(before,free)=>(wanted!==void 0&&accountToRenew(before,wanted,type,found,renamed),loginEdits(
before,free,recordOf(credentials,found),picked.project?.id)));return resultOf({account:{name,type,region:found},me,...picked})}function recordOf({type,...rest},region){
return{type,region,...type==="oauth_token"&&{token:void 0},...rest}}async function loginUnified(context,person,options={}){let{name,project,region,secret,noBrowser,serviceAccount,tokenEnv}=options,wishes={name,project},type=typeOf(
context,options);if(secret&&type!=="service_account")throw invalid("A secret belongs to a service account: --secret-stdin goes with --service-account.");if(noBrowser&&
type!=="oauth_browser")throw invalid("This login needs no browser: --no-browser goes with neither a service account nor a token.");if(type==="oauth_browser")return loginWithBrowser(
context,person,region??regionOf(context,name)??"us",wishes,options);let credentials=type==="oauth_token"?{type,token_env:tokenEnv??"MP_OAUTH_TOKEN"}:{type,username:await usernameFor(
context,person,name),secret:await secretFor(context,person,secret)},flags={serviceAccount,secretStdin:secret!==void 0,tokenEnv,name,region,project},again=change=>loginCommand(
{...flags,...change}),canBeRenamed=type==="oauth_token"||isUsernameToHand(context,person);return loginWithCredentials(context,person,{credentials,region,wishes,
again,canBeRenamed})}function typeOf({env},{serviceAccount=!1,tokenEnv}){if(serviceAccount&&tokenEnv!==void 0)throw invalid("A login is with a service account o\
r with a token: give --service-account or --token-env, not both.");return serviceAccount?"service_account":tokenEnv!==void 0?"oauth_token":variable(env,"MP_USER\
NAME")&&variable(env,"MP_SECRET")?"service_account":variable(env,"MP_OAUTH_TOKEN")?"oauth_token":"oauth_browser"}var regionOf=(context,name)=>{let{accounts}=readConfig(
context);return name!==void 0&&Object.hasOwn(accounts,name)?accounts[name]?.region:void 0};async function usernameFor(context,person,name){let{accounts}=readConfig(
context),known=name!==void 0&&Object.hasOwn(accounts,name)?accounts[name]:void 0,username=usernameIn(context.env.MP_USERNAME)??(known?.type==="service_account"?
known.username:void 0)??usernameIn(await person.ask?.("Username of the service account:"));if(username)return username;let command="export MP_USERNAME='<service\
-account-username>'";throw new MixpanelError("INVALID_ARGS",`The username of the service account is missing. Run: ${command}`,{next:[{command,label:"Say which s\
ervice account it is"}]})}var isUsernameToHand=({env},{ask})=>usernameIn(env.MP_USERNAME)!==void 0||ask!==void 0;async function secretFor(context,person,given){
let inherited=variable(context.env,"MP_SECRET"),secret=(typeof given=="function"?await given():given)??(inherited===void 0?await person.askSecret?.("Secret of t\
he service account:"):new Secret(inherited));if(!secret)throw invalid("The secret of the service account is missing: give it on the standard input, with --secre\
t-stdin.");return usableSecret(secret,"secret of the service account")}var invalid=message=>new MixpanelError("INVALID_ARGS",message);export{loginUnified};
