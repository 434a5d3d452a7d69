import{Fault,MixpanelError,NO_PATH,commandFor,couldNot,inLogin,joinReasons,loginWords,onboarding,ownerAt,reachInWords,remedyAt,shellQuote,storageWords,tokensWords,
unset,withName,withProject}from"./chunk-6UMSOE4P.js";var later=()=>({message:""});function loginRefused(refusal){switch(refusal.reason){case"two_kinds_of_login":return{message:"A login is with a service account or with a token: give --service\
-account or --token-env, not both."};case"secret_not_needed":return{message:"A secret belongs to a service account: --secret-stdin goes with --service-account."};case"\
browser_not_needed":return{message:"This login needs no browser: --no-browser goes with neither a service account nor a token."};case"username_missing":{let command="\
export MP_USERNAME='<service-account-username>'";return{message:`The username of the service account is missing. Run: ${command}`,next:[{command,label:"Say whic\
h service account it is"}]}}case"secret_missing":return{message:"The secret of the service account is missing: give it on the standard input, with --secret-stdi\
n."};case"no_project_chosen":return{message:"No project was chosen."};case"not_a_browser_account":return{message:`"${refusal.account}" is of type ${refusal.type}\
, which does not log in with a browser.`}}}function refused(refusal){switch(refusal.reason){case"api_path":return{message:"The path must be that of an API on the session's own server, such as /api/app/me\
."};case"no_json":return{message:"The body must be something that JSON can hold."};case"no_path":return{message:`The path ${NO_PATH}.`};case"placeholder":return{
message:`--resume takes the folder that an earlier answer named, ${refusal.folder}, as it is, and there is no such folder at the path given. To begin a new logi\
n: mp login --start`,next:[{command:"mp login --start",label:"Begin a new login"}]};case"no_unicode":return{message:`${refusal.key}: is not valid Unicode text`};case"\
account_and_target":return{message:"MP_ACCOUNT and MP_TARGET exclude each other. Run: unset MP_ACCOUNT",next:[{command:"unset MP_ACCOUNT",label:"Keep the target"}]};case"\
milliseconds":return{message:`${refusal.name} must be a number of milliseconds, above 0 and at most ${refusal.most}.`};case"command_line":return{message:refusal.
message,...refusal.next&&{next:refusal.next}};default:return loginRefused(refusal)}}var argumentsWords={INVALID_ARGS:(_details,{refusal})=>refusal?refused(refusal):
later(),UNSUPPORTED_RUNTIME:()=>({message:"This Node is too old for this program."}),INTERRUPTED:({signal})=>({message:signal===void 0?"Interrupted.":`Interrupt\
ed by ${signal} before the answer was there. Run the same command again.`}),INTERNAL_ERROR:()=>({message:"config.toml could not be edited without changing somet\
hing else in it, so nothing was written. This is a bug in mixpanel-auth."})};function takenInLogin(details,login){let{account:name,type,region,referenced_by:targets=[]}=details,renamed=login.stage===void 0?withName(login):void 0,other=renamed&&
{command:renamed,label:"Keep it, and use another name"},isTarget=targets.length>0,remove={command:isTarget?commandFor("mp account remove",name,"--force --yes"):
commandFor("mp account remove",name,"--yes"),label:`Or forget the account there is${isTarget?", although targets name it":""}, then do the same again`},wanted=login.
kind==="credentials"?login.type:"oauth_browser";return{message:`The account "${name}" exists already, with type ${type} in region ${region}, and this login is f\
or type ${wanted} in region ${login.region}. Choose another name${other?`: ${other.command}`:""}, or remove the account first: ${remove.command}`,next:other?[other,
remove]:[remove]}}function notReachedInLogin(details,login){let{project,available_projects:available,accessible_project_count:count}=details,message=`This login\
 does not reach the project ${project}; it reaches ${reachInWords(available,count)}.`;if(login.kind==="two_shot")return{message};let step={command:withProject(login),
label:"Log in with one of its projects"};return{message:`${message} Run: ${step.command}`,next:[step]}}function variableNotReached(details){let{project,available_projects:available=[],
accessible_project_count:count}=details,step=unset("MP_PROJECT_ID");return{message:`MP_PROJECT_ID is ${project}, a project that this login does not reach; it re\
aches ${reachInWords(available,count)}. Correct the variable or run: ${step.command}`,next:[step]}}var choicesWords={NEEDS_ACCOUNT:later,NEEDS_PROJECT:later,ACCOUNT_NOT_FOUND:later,ACCOUNT_EXISTS:(details,{login})=>login&&details.type!==void 0?takenInLogin(details,
login):later(),ACCOUNT_IN_USE:later,TARGET_NOT_FOUND:later,TARGET_EXISTS:later,PROJECT_NOT_FOUND:(details,{login})=>login?notReachedInLogin(details,login):later(),
NO_WORKSPACES:later};var configWords={CONFIG_ERROR:(details,place)=>{let{path,line,column,issues,issue_count,found,variable,header}=details;return details.available_projects!==void 0?
variableNotReached(details):variable!==void 0?badVariable(variable,details):header!==void 0?{message:`The header ${JSON.stringify(header)} ${details.reason}.`}:
found!==void 0?oldFile(String(path),found):issues===void 0?{message:couldNot(details,place)}:{message:(line===void 0?`${path}: `:`${path}:${line}:${column}: not\
 valid TOML: `)+joinReasons(issues,issue_count)}}};function badVariable(name,{reason}){let step=unset(name);return{message:`The environment variable ${name} ${reason}\
. Correct it or run: ${step.command}`,next:[step]}}function oldFile(path,found){let backUp=`mv -n ${shellQuote(path)} ${shellQuote(`${path}.0.3-backup`)}`,addAgain=onboarding.
filter(step=>step.command.startsWith("mp ")),next=[{command:backUp,label:"Back the old file up, out of the way"},...addAgain];return{message:`${path} was writte\
n by a release before 0.4: it has ${found.join(", ")}. Nothing was changed, and nothing is converted. Back it up: ${backUp}, then add the accounts again: ${addAgain.
map(step=>step.command).join(", or ")}`,next}}function networkFailure(details,{connection}){let{reason,host,proxy}=details,{said=reason,variable="the environment",waited}=connection??{},target=proxy===void 0?
host:`${host} through the proxy ${proxy}`;switch(reason){case"dns":return`The name ${host} could not be looked up (${said}). Check the network connection; ${BEHIND_A_PROXY}`;case"\
refused":return`${host} could not be reached: no connection was possible (${said}). Check the network connection and the firewall; ${BEHIND_A_PROXY}`;case"reset":
return`The connection to ${target} broke before the reply was complete (${said}). Try again.`;case"timeout":return`${target} ${tooLate(waited)}`;case"tls":return notSecured(
details,said,variable,connection?.tls);case"proxy":return`${host} could not be reached through the proxy ${proxy} that ${variable} names (${said}). Check that t\
he address is right and that the proxy lets ${host} through.`;case"proxy_auth":return`The proxy ${proxy} that ${variable} names asks for a user and password and\
 did not accept what it got. Set ${variable} to scheme://user:password@host:port, special characters percent-encoded.`}}var BEHIND_A_PROXY="where the internet i\
s reached only through a proxy, set HTTPS_PROXY.";function tooLate(waited){let seconds=(waited?.milliseconds??0)/1e3;return waited?.for==="connection"?`could no\
t be reached within ${seconds} s. Check the network connection and the firewall, and try again.`:`sent no complete reply within ${seconds} s. Try again; MP_TIME\
OUT, in seconds, allows more time.`}var TRY_A_BROWSER="or, where this network has a page to sign in on, open a browser and sign in first.",NEVER_UNCHECKED=" Cer\
tificates are checked whatever NODE_TLS_REJECT_UNAUTHORIZED says; one more is trusted with NODE_EXTRA_CA_CERTS.";function notSecured({host,proxy},said,variable,tls){
let{problem="other",at="server",hasExtraCertificates=!1,wantsNoChecks=!1}=tls??{},through=proxy===void 0?"":` through the proxy ${proxy}`,[peer,way]=at==="proxy"?
[`the proxy ${proxy}`,`the proxy ${proxy}`]:[host,`${host}${through}`],switchedOff=wantsNoChecks&&problem!=="no_tls"?NEVER_UNCHECKED:"";switch(problem){case"exp\
ired":case"not_yet_valid":return`The connection to ${way} could not be secured: its certificate ${problem==="expired"?"has expired":"is not valid yet"} (${said}\
). Check that the clock of this machine is right, ${TRY_A_BROWSER}${switchedOff}`;case"name":return`The connection to ${way} could not be secured: what answered\
 has the certificate of another server, not of ${peer} (${said}). Something on the way answers in its place: open a browser and see whether this network has a p\
age to sign in on.${switchedOff}`;case"no_tls":return at==="proxy"?`The proxy ${proxy} that ${variable} names does not speak TLS (${said}). Where it is a plain \
HTTP proxy, write http:// in place of https:// in ${variable}.`:`The connection to ${way} could not be secured: what answered does not speak TLS (${said}). Some\
thing on the way answers in its place: open a browser and see whether this network has a page to sign in on.`;case"issuer":return hasExtraCertificates?`The conn\
ection to ${way} could not be secured: nobody that is trusted vouches for its certificate (${said}). NODE_EXTRA_CA_CERTS is set: check that its file can be read\
 and holds the certificate of whoever inspects the traffic here.${switchedOff}`:`The connection to ${way} could not be secured: nobody that is trusted vouches f\
or its certificate (${said}). Where a proxy or firewall inspects the traffic, set NODE_EXTRA_CA_CERTS to the file with its certificate.${switchedOff}`;case"othe\
r":return`The connection to ${way} could not be secured (${said}). Check whether a proxy or firewall on the way interferes.${switchedOff}`}}var networkWords={NETWORK_ERROR:(details,place)=>({message:networkFailure(details,place)}),RATE_LIMITED:(details,place)=>{let{retry_after:seconds}=details,when=seconds===
void 0?"later":`in ${seconds} s`;return{message:`${answer(details,place)}: too many requests. Try again ${when}.`}},SERVER_ERROR:(details,place)=>({message:`${answer(
details,place)}. Try again later.`}),API_ERROR:(details,place)=>({message:unexpected(details,place)}),AUTH_FAILED:(details,place)=>{let remedy=remedyAt(place),message=`\
The credentials of ${ownerAt(place,details)} were refused: ${answer(details,place)}.`;return remedy?{message:`${message} ${remedy.advice}`,next:remedy.next}:{message}},
PERMISSION_DENIED:(details,place)=>{let owner=ownerAt(place,details),isMe=place.request?.what===void 0,what=isMe?"ask for its projects":`use ${place.request?.what}`,
scope=isMe&&isServiceAccount(place)?` ${MISSING_SCOPE}`:"";return{message:`${owner.charAt(0).toUpperCase()}${owner.slice(1)} may not ${what}: ${answer(details,place)}\
.${scope}`}}},MISSING_SCOPE="It needs the scope user_details: an administrator of its organization can grant that in Mixpanel's settings.",isServiceAccount=({owner,
login})=>(owner?.account.type??(login&&"type"in login?login.type:void 0))==="service_account";function answer({region,status},{request}){let said=request?.said===
void 0?"":` (${request.said})`;return`Mixpanel (region ${region}) answered ${status}${said}`}var notFollowed={method:"a redirect would drop what was sent",origin:"\
credentials are not sent to another origin",count:"there were too many redirects"};function unexpected(details,place){let{reason,host="Mixpanel",problem,redirect_origin:target}=details;
switch(reason){case void 0:return`${answer(details,place)}, which was not expected.`;case"web_page":return`Mixpanel (region ${details.region}) was asked, and a \
web page came back (status ${details.status}). That is not Mixpanel's API: a gateway on the way, or a page to sign in to this network, answered in its place, an\
d nothing is known about the credentials. Open a browser on this machine and see what the network wants.`;case"not_json":return`Mixpanel's answer to ${place.request?.
what} is not JSON.`;case"shape":return`Mixpanel's reply to /me cannot be used: ${problem}.`;case"too_long":return`${host} sent more than 64 MiB; the reply was d\
iscarded.`;case"redirect":{let{path="",refused:refused2="origin"}=place.redirect??{};return`${host}${path} redirects to ${target}, which is not followed: ${notFollowed[refused2]}\
.`}}}var words={...argumentsWords,...configWords,...storageWords,...networkWords,...tokensWords,...loginWords,...choicesWords};function advise(thrown){return thrown instanceof
Fault?inWords(thrown):thrown}function worded(thrown){let error=advise(thrown);return error instanceof MixpanelError?error:void 0}function atLogin(thrown,login){
return thrown instanceof Fault?thrown.at({login}):thrown instanceof MixpanelError?inLogin(thrown,login):thrown}var messageOf=thrown=>advise(thrown).message;function inWords(fault){
let{code,details,place,cause,retryable,stack}=fault,{message,next,hint}=words[code](details,place,fault),error=new MixpanelError(code,message,{...Object.keys(details).
length>0&&{details:{...details}},cause,retryable,...next&&{next},...hint&&{hint}});return stack!==void 0&&(error.stack=stack),place.login?inLogin(error,place.login):
error}export{advise,worded,atLogin,messageOf,inWords};
