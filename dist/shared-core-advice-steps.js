import{stepTo}from"./commands.js";import{commandFor,flagFor,regions,shellQuote,toFillIn}from"./auth_manager.js";var onboarding=[{command:"mp login",label:"Log in with the browser (recommended)"},{command:addAccountCommand({name:"team",type:"service_account",region:"us"}),
label:"Add a service account; it asks for the secret with hidden input"},stepTo({set:{MP_OAUTH_TOKEN:"<bearer>",MP_REGION:"us",MP_PROJECT_ID:"<id>"}},"Use a bea\
rer token from the environment (CI, agents)")];function addAccountCommand({name,type,username,tokenEnv,region,project}){let flags=[`--type ${type}`];return username!==
void 0?flags.push(flagFor("--username",username)):type==="service_account"&&flags.push(`--username ${toFillIn("service-account-username")}`),tokenEnv!==void 0&&
flags.push(flagFor("--token-env",tokenEnv)),region!==void 0&&flags.push(flagFor("--region",region)),project!==void 0&&flags.push(flagFor("--project",project)),commandFor(
"mp account add",name,flags.join(" "))}var importThere=(path,tokens)=>({command:`auth_manager bridge import ${shellQuote(path)}`,label:`On the other side: make \
it an account there${untilWhen(tokens)}; or use the file in place with MP_AUTH_FILE`});function untilWhen(tokens){return tokens?tokens.refreshable?`, good until\
 either machine refreshes it (its access token until ${tokens.expires_at})`:`, good until ${tokens.expires_at}`:", good as long as its secret is"}var bridgeRemoval=path=>({
command:`mp account remove-bridge ${flagFor("--at",path)} --yes`,label:"Delete the bridge file, which hides the account as long as it is there"}),listAccounts={
command:"mp account list",label:"See the accounts there are"},useAccount={command:"mp account use <name>",label:"Make one of them the active account"},getAnAccount=anyAccounts=>anyAccounts?
[listAccounts,useAccount,...onboarding]:onboarding,unset=variable=>stepTo({unset:[variable]},`Do without ${variable}, where it is set: this shell, or for an age\
nt its own environment or its host's settings (in one command of an agent it does not last)`),isVariable=by=>by?.startsWith("MP_")===!0,forAccount=(name,isActive)=>isActive?
"":` ${flagFor("--account",name)}`,listProjects=suffix=>({command:`mp project list${suffix}`,label:"See the projects this account can reach"}),chooseProject=(name,isActive,label="\
Choose one")=>{let suffix=forAccount(name,isActive);return[listProjects(suffix),{command:`mp project use <id>${suffix}`,label}]},chooseAfterLogin=({account,hasProject,
isHidden,noProjectIn})=>{let{name,region}=account;return noProjectIn?noProjectInReach(noProjectIn,region,forAccount(name,!isHidden)):chooseProject(name,!isHidden,
hasProject?"Choose another":"Choose one")};function noProjectInReach(organizations,region,suffix=""){let named=organizations.map(name=>`"${name}"`).join(" or "),
others=regions.filter(one=>one!==region);return[{command:`mp project list --refresh${suffix}`,label:`Have an administrator of ${named===""?"your organization":`\
the organization ${named}`} let you into a project, then ask again`},...others.map(one=>({command:`mp login --region ${one}`,label:`Or log in in the region ${one}`}))]}
var chooseProjectByVariable=[listProjects(""),stepTo({set:{MP_PROJECT_ID:"<id>"}},"Choose one for this shell")];export{onboarding,addAccountCommand,importThere,bridgeRemoval,listAccounts,useAccount,getAnAccount,unset,isVariable,forAccount,chooseProject,chooseAfterLogin,noProjectInReach,
chooseProjectByVariable};
