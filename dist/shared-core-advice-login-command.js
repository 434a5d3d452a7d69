import{Fault,commandFor,flagFor,pathQuote,stepTo,toFillIn}from"./auth_manager.js";function loginCommand(flags){let{start,finish,resume,serviceAccount,secretStdin,noBrowser,tokenEnv,...values}=flags,words=["mp login"];start&&words.push("--star\
t"),finish&&words.push(`--finish ${toFillIn("address")}`),resume!==void 0&&words.push(`--resume ${pathQuote(resume)}`),serviceAccount&&words.push("--service-acc\
ount"),secretStdin&&words.push("--secret-stdin"),noBrowser&&words.push("--no-browser"),tokenEnv!==void 0&&words.push(`--token-env ${tokenEnv}`);for(let flag of[
"name","region","project"]){let value=values[flag];value!==void 0&&words.push(flagFor(`--${flag}`,value))}return words.join(" ")}var beginTwoShot=(region,label="\
Begin a new login")=>({command:loginCommand({start:!0,region:regionFlag(region)}),label}),regionFlag=region=>region==="us"?void 0:region;var onboarding=[{command:"mp login",label:"Log in with the browser (recommended)"},{command:addAccountCommand({name:"team",type:"service_account",region:"us"}),
label:"Add a service account; it asks for the secret with hidden input"},stepTo({set:{MP_OAUTH_TOKEN:"<bearer>",MP_REGION:"us",MP_PROJECT_ID:"<id>"}},"Use a bea\
rer token from the environment (CI, agents)")];function addAccountCommand({name,type,username,tokenEnv,region,project}){let flags=[`--type ${type}`];return username!==
void 0?flags.push(flagFor("--username",username)):type==="service_account"&&flags.push(`--username ${toFillIn("service-account-username")}`),tokenEnv!==void 0&&
flags.push(flagFor("--token-env",tokenEnv)),region!==void 0&&flags.push(flagFor("--region",region)),project!==void 0&&flags.push(flagFor("--project",project)),commandFor(
"mp account add",name,flags.join(" "))}var listAccounts={command:"mp account list",label:"See the accounts there are"},useAccount={command:"mp account use <name\
>",label:"Make one of them the active account"},getAnAccount=anyAccounts=>anyAccounts?[listAccounts,useAccount,...onboarding]:onboarding,unset=variable=>stepTo(
{unset:[variable]},"Do without the variable"),forAccount=(name,isActive)=>isActive?"":` ${flagFor("--account",name)}`,listProjects=suffix=>({command:`mp project\
 list${suffix}`,label:"See the projects this account can reach"}),chooseProject=(name,isActive,label="Choose one")=>{let suffix=forAccount(name,isActive);return[
listProjects(suffix),{command:`mp project use <id>${suffix}`,label}]},chooseAfterLogin=(name,hasProject)=>chooseProject(name,!0,hasProject?"Choose another":"Cho\
ose one"),chooseProjectByVariable=[listProjects(""),stepTo({set:{MP_PROJECT_ID:"<id>"}},"Choose one for this shell")];var MOST_SECRET_BYTES=64*1024;function usableSecret(secret,what){let text=secret.reveal();if(text.trim()==="")throw refused({reason:"secret_empty",what});if(new TextEncoder().
encode(text).length>MOST_SECRET_BYTES)throw refused({reason:"secret_too_long",what});if(CONTROL.test(text))throw refused({reason:"secret_with_control",what});if(!CARRIED.
test(text))throw refused({reason:"secret_not_carried",what});return secret}var usernameIn=text=>usableUsername(text?.trim())||void 0;function usableUsername(username){
if(username?.includes(":")||CONTROL.test(username??""))throw refused({reason:"username_unusable"});return username}function assertUsable({username,secret,token}){
usableUsername(username),secret&&usableSecret(secret,"secret of the service account"),token&&usableSecret(token,"bearer token")}var CONTROL=new RegExp("\\p{Cc}",
"u"),CARRIED=/^[\x20-\x7e\xa1-\xac\xae-\xff]*$/,refused=refusal=>new Fault("INVALID_ARGS",{},{place:{refusal}});export{loginCommand,beginTwoShot,regionFlag,onboarding,addAccountCommand,listAccounts,useAccount,getAnAccount,unset,forAccount,chooseProject,chooseAfterLogin,chooseProjectByVariable,
MOST_SECRET_BYTES,usableSecret,usernameIn,assertUsable};
