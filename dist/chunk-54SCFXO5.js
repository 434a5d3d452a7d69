import{challengeOf,checkWishes,denied,isRefused,isSecret,listenForCallback,newState,newVerifier,parsePastedAddress,pickIfCertain,pickWithPerson,redeemInto,resultOf,
resumable,settle}from"./chunk-3KWKYBJ3.js";import{authorizationServer}from"./chunk-2ZLXRYZY.js";import{checkedMilliseconds,inWords}from"./chunk-FZRWD3CW.js";
import{clientFor,withTransport}from"./chunk-TZJS5ZFO.js";import{MixpanelError,accountOf,beginTwoShot,chooseProject,commandFor,environmentProject,isFault,loginCommand,
normaliseTime,readConfig,regionFlag,userOf,within}from"./chunk-H7O6CZ4C.js";async function waitForCode(context,person,approval){let{url,callback,waitMs,noBrowser,again,region}=approval,over=new AbortController;person.say(noBrowser?"Open\
 this address in a browser to log in:":"Your browser opens to log you in. If it does not, open this address:"),person.say(url),person.readLine&&person.say("If t\
he browser cannot come back here, paste the address that it ended on, and press Enter."),noBrowser||person.openBrowser(url).catch(()=>{over.signal.aborted||person.
say("No browser could be opened. Open the address above yourself; this goes on waiting.")});let timeout=context.sleep(waitMs,over.signal).then(()=>{throw timedOut(
waitMs,again,region)}),done=context.progress("waiting for the login to be approved in the browser");try{let arrived=await Promise.race([callback,timeout,...pasting(
person,approval,over.signal)]);if(arrived.kind==="denied")throw denied(arrived,[again]);return arrived.code}finally{done(),over.abort()}}function pasting(person,{
state},signal){let{readLine}=person;return readLine?[pasted(person,readLine,state,signal)]:[]}async function pasted(person,readLine,state,signal){let before="";
for(;;){let line=await readLine(signal);if(line.trim()==="")continue;let text=`${before}${line}
`,address=understood(text);if(address&&(address.state===void 0||isSecret(address.state.reveal(),state)))return address;before=address?"":text.slice(-MOST_KEPT),
person.say(address?"That address belongs to another login. Paste the one that the browser ended on just now.":"That is not the complete address yet: it contains\
 code= and state=.")}}var MOST_KEPT=16*1024;function understood(text){try{return parsePastedAddress(text)}catch(error){if(isFault(error,"OAUTH_PASTE_ERROR"))return;
throw error}}function timedOut(waitMs,again,region){let twoShot=beginTwoShot(region,"Or log in in two steps, where no browser can reach this machine");return new MixpanelError(
"OAUTH_TIMEOUT",`Nobody approved the login within ${inWords(waitMs)}. Try again: ${again.command}, or, if the browser runs on another machine: ${twoShot.command}`,
{next:[again,twoShot]})}var WAIT_MS=300*1e3;async function loginWithBrowser(context,person,region,wishes,options={}){let flags={...wishes,region:regionFlag(region),noBrowser:options.noBrowser},
account=checkWishes(context,wishes,region,name=>loginCommand({...flags,name})),repeat=change=>loginCommand({...flags,...change,...account!==void 0&&change.region!==
void 0&&{name:void 0}}),projectFromEnv=environmentProject(context.env),pick=wish=>pickWithPerson(person,{...wish,projectFromEnv,again:repeat}),again={command:repeat(
{}),label:"Log in again"};return resultOf(await logIn(context,person,{...options,region,wishes,account,pick,again}))}async function loginAccount(context,person,name,options={}){
let{type,region}=accountOf(readConfig(context),name);if(type!=="oauth_browser")throw new MixpanelError("INVALID_ARGS",`"${name}" is of type ${type}, which does \
not log in with a browser.`);let again={command:commandFor("mp account login",name),label:"Log in again"},login={...options,region,wishes:{name},account:name,pick:wish=>pickIfCertain(
context,person,{...wish,again:loginCommand}),again},{me,expiresAt,project}=await logIn(context,person,login);return{logged_in_as:{name,user:userOf(me),expires_at:normaliseTime(
expiresAt)},...project===null&&{next:[...chooseProject(name,!0)]}}}async function logIn(context,person,login){let{region,wishes,account,pick,again,noBrowser=!1}=login,
waitMs=checkedMilliseconds(login.waitMs??WAIT_MS,"waitMs"),[state,verifier]=[newState(),newVerifier()],listening=await within({login:{kind:"browser",flags:wishes,
region}},()=>listenForCallback(state,login.listen));try{return await withTransport(context,async transport=>{let server=authorizationServer(context,transport,region),
{redirectUri,callback}=listening,{client_id}=await clientFor(context,server,region,redirectUri),url=server.authorizeUrl({clientId:client_id,redirectUri,state,challenge:challengeOf(
verifier)}),code=await waitForCode(context,person,{url,state,callback,waitMs,noBrowser,again,region}),anew={advice:`${again.label}: ${again.command}`,next:[again]},
unpublished=await redeemInto(context,server,{region,client_id,redirect_uri:redirectUri,code,verifier,account,wishes,unspent:anew,spent:anew,unknown:anew});return settle(
context,transport,{...unpublished,wishes,pick,again},(error,...kept)=>isRefused(error)?error:resumable(error,...kept))})}finally{listening.close()}}export{loginWithBrowser,loginAccount};
