import{beginTwoShot,challengeOf,checkWishes,clientFor,denied,isSecret,listenForCallback,newState,newVerifier,pickIfCertain,pickWithPerson,publish,redeemInto,resultOf,
resumable,withTransport}from"./chunk-OYKMB2H4.js";import{authorizationServer}from"./chunk-HTNZSLCW.js";import{parsePastedAddress}from"./chunk-UB3PRJ5U.js";
import{MixpanelError,accountOf,chooseProject,environmentProject,exists,normaliseTime,readConfig,removeFolder,userOf}from"./chunk-BTU343RA.js";async function waitForCode(context,person,invitation){let{url,callback,waitMs,noBrowser,again}=invitation,over=new AbortController;person.say(noBrowser?"Open th\
is address in a browser to log in:":"Your browser opens to log you in. If it does not, open this address:"),person.say(url),person.readLine&&person.say("If the \
browser cannot come back here, paste the address that it ended on, and press Enter."),noBrowser||person.openBrowser(url).catch(()=>{over.signal.aborted||person.
say("No browser could be opened. Open the address above yourself; this goes on waiting.")});let timeout=context.sleep(waitMs,over.signal).then(()=>{throw timedOut(
waitMs,again)});try{let arrived=await Promise.race([callback,timeout,...pasting(person,invitation,over.signal)]);if(arrived.kind==="denied")throw denied(arrived,
again);return arrived.code}finally{over.abort()}}function pasting(person,{state},signal){let{readLine}=person;return readLine?[pasted(person,readLine,state,signal)]:
[]}async function pasted(person,readLine,state,signal){let before="";for(;;){let line=await readLine(signal);if(line.trim()==="")continue;let text=`${before}${line}\

`,address=understood(text);if(address&&(address.state===void 0||isSecret(address.state.reveal(),state)))return address;before=address?"":text.slice(-MOST_KEPT),
person.say(address?"That address belongs to another login. Paste the one that the browser ended on just now.":"That is not the whole address yet: it holds code=\
 and state=.")}}var MOST_KEPT=16*1024;function understood(text){try{return parsePastedAddress(text)}catch(error){if(error instanceof MixpanelError&&error.code===
"OAUTH_PASTE_ERROR")return;throw error}}function timedOut(waitMs,again){let next=[again,{...beginTwoShot,label:"Or log in in two steps, where no browser can rea\
ch this machine"}];return new MixpanelError("OAUTH_TIMEOUT",`Nobody approved the login within ${waitMs/6e4} minutes. Try again: ${again.command}, or, if the bro\
wser runs on another machine: ${beginTwoShot.command}`,{next})}var WAIT_MS=300*1e3;async function loginWithBrowser(context,person,region,wishes,options={}){let account=checkWishes(context,wishes,region),pick=wish=>pickWithPerson(
person,{...wish,variable:environmentProject(context.env)}),flags={region:region==="us"?void 0:region,...wishes},again={command:`mp login${Object.entries(flags).
flatMap(([flag,value])=>value===void 0?[]:[` --${flag} ${value}`]).join("")}`,label:"Log in again"};return resultOf(await logIn(context,person,{...options,region,
wishes,account,pick,again}))}async function loginAccount(context,person,name,options={}){let{type,region}=accountOf(readConfig(context),name);if(type!=="oauth_b\
rowser")throw new MixpanelError("INVALID_ARGS",`"${name}" is of type ${type}, which does not log in with a browser.`);let again={command:`mp account login ${name}`,
label:"Log in again"},login={...options,region,wishes:{name},account:name,pick:wish=>pickIfCertain(context,person,wish),again},{me,expiresAt,project}=await logIn(
context,person,login);return{logged_in_as:{name,user:userOf(me),expires_at:normaliseTime(expiresAt)},...project===null&&{next:[...chooseProject(name,!0)]}}}async function logIn(context,person,login){
let{region,wishes,account,pick,again,noBrowser=!1,waitMs=WAIT_MS}=login,[state,verifier]=[newState(),newVerifier()],listening=await listenForCallback(state,login.
listen);try{return await withTransport(context,async transport=>{let server=authorizationServer(context,transport,region),{redirectUri,callback}=listening,{client_id}=await clientFor(
context,server,region,redirectUri),url=server.authorizeUrl({clientId:client_id,redirectUri,state,challenge:challengeOf(verifier)}),code=await waitForCode(context,
person,{url,state,callback,waitMs,noBrowser,again}),approval={region,client_id,redirect_uri:redirectUri,code,verifier,account},{folder,meta}=await redeemInto(context,
server,approval);try{return await publish(context,transport,{folder,meta,wishes,pick,again})}catch(error){let isOver=error instanceof MixpanelError&&error.code===
"NEEDS_REGION_SWITCH";throw isOver&&removeFolder(folder),isOver||!exists(`${folder}/tokens.json`)?error:resumable(error,folder,wishes)}})}finally{listening.close()}}export{loginWithBrowser,loginAccount};
