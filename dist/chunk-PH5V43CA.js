import{argument}from"./chunk-ZAGSJ2JB.js";import{loginCommand}from"./chunk-KZXP4KAT.js";import{accountText,command,refused}from"./chunk-BNTVTWSC.js";var MOST_INPUT_BYTES=64*1024,stepFlags=["start","finish","resume"],wishFlags=["region","name","project"],twoShotFlags=[...stepFlags,...wishFlags],wholeFlags=["s\
ervice-account","token-env","no-browser","secret-stdin"],responseOf=({start})=>start?"login-start":"login-finish",accountLogin=command({words:"account login",summary:"\
Log an oauth_browser account in, with a browser on this machine",args:[argument.account],flags:["no-browser"],response:"account-login",run:async({context,person,
args:[name],flags})=>{let{loginAccount}=await import("./account-N4XZRNJ5.js");return loginAccount(context,person(),name,{noBrowser:flags["no-browser"]})},show:({
logged_in_as:{name,user,expires_at:until}},page)=>`Logged in to ${name}${user?` as ${page.short(user.email)}`:""}${until===null?"":`, until ${until}`}.`}),mpLogin=[
command({words:"login",program:"mp",summary:"Log in and choose a project, in one go",flags:["name","region","project",...wholeFlags,...stepFlags],envelopeWith:stepFlags,
response:responseOf,run:async call=>{let{context,flags,usage,person}=call,{name,region,project,start,finish,resume}=flags;if(start||finish!==void 0||resume!==void 0){
for(let flag of wholeFlags)if(flags[flag]!==void 0&&flags[flag]!==!1)throw refused(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return inTwoSteps(
call)}let[{loginUnified},{secretFromInput}]=await Promise.all([import("./login-YXXE46OC.js"),import("./secret-CKK23S43.js")]);return loginUnified(context,
person(),{name,project,region,serviceAccount:flags["service-account"],tokenEnv:flags["token-env"],noBrowser:flags["no-browser"],secret:flags["secret-stdin"]?()=>secretFromInput(
call,"secret of the service account"):void 0})},show:showLogin})],twoShotLogin=[command({words:"login",program:"auth_manager",summary:"Log in where no browser c\
an reach this machine, in two steps",flags:twoShotFlags,response:responseOf,run:inTwoSteps,show:showLogin})];async function inTwoSteps({context,flags,readInput,
usage}){let{region,name,project,start,finish,resume}=flags,steps=[start,finish!==void 0,resume!==void 0].filter(Boolean).length;if(steps===0)throw noStep(flags,
usage);if(steps>1)throw refused(usage,`--start, --finish and --resume exclude each other. ${usage}`);let excluded=start?["name","project"]:["region"],step=start?
"--start":finish===void 0?"--resume":"--finish";for(let flag of excluded)if(flags[flag]!==void 0)throw refused(usage,`--${flag} does not go with ${step}. ${usage}`);
if(start){let{loginStart}=await import("./start-H32OPYBB.js");return loginStart(context,{region})}if(resume!==void 0){let{loginResume}=await import("./resume-K336A4YT.js");
return loginResume(context,resume,{name,project})}let{loginFinish}=await import("./finish-FRHKCXW2.js"),pasted=finish==="-"?await readInput(MOST_INPUT_BYTES):
finish??"";return loginFinish(context,pasted,{name,project})}function noStep({region,name,project},usage){let start=loginCommand({start:!0,region}),whole=loginCommand(
{region,name,project});return refused(usage,`Say which step of the login this is. Where a browser can reach this machine, a person runs: ${whole}. Elsewhere, an\
d for an agent, it begins with: ${start}`,[{command:start,label:"Begin a login that any browser can approve"},{command:whole,label:"For a person at this machine"}])}
function showLogin(data,page){if(!("account"in data))return data.authorize_url;let{account,user,project}=data;return`Logged in${user?` as ${page.short(user.email)}`:
""}.
${page.pairs([["Account",`${accountText(account)}, now the active one`],["Project",project&&page.named(project.id,project.name)]])}`}export{accountLogin,mpLogin,twoShotLogin};
