import{isSecret}from"./chunk-4IKYYILR.js";import{quotable}from"./chunk-Y4OKRLE4.js";import{Fault,Secret,isFault}from"./chunk-BNTVTWSC.js";var LONGEST=64*1024,wrapped=word=>[...word].join("\\n?"),FIRST_PARAMETER=new RegExp(`(?<![A-Za-z0-9_])(?:${["code=","state=","error="].map(wrapped).join("|")})`,
"g"),QUERY=/[A-Za-z0-9\-._~%+=&/:@?!$*,;|^\n]+/y,FULL_STATE=new RegExp(`&\\n?(?:${wrapped("amp;")}\\n?)?${wrapped("state=")}\\n?(?:[A-Za-z0-9_-]\\n?){42}[A-Za-z0-\
9_-](?=\\n(?!&)|_{1,3}[.,;:!?*]*$)`),SPACED=/(?<=\?code=)[^\n&=?]{1,1000}(?=&)|(?<=&(?:amp;)?state=)(?:[A-Za-z0-9_-] ?){42}[A-Za-z0-9_-](?![A-Za-z0-9_-])/g;function parsePastedAddress(text){
if(text.length>LONGEST)throw new Fault("OAUTH_PASTE_ERROR",{reason:"too_long"});let lines=tidied(text),found;for(let at=0;;){FIRST_PARAMETER.lastIndex=at;let first=FIRST_PARAMETER.
exec(lines);if(!first)break;let query=queryAt(lines,first.index);at=first.index+query.length,found=read(query)??found}if(!found)throw new Fault("OAUTH_PASTE_ERR\
OR",{reason:"incomplete"});return found}var tidied=text=>text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g,"").replace(/\r\n?/g,`
`).replace(/[^\S\n]+/g," ").replace(/ ?\n ?/g,`
`).replace(/\n{2,}|(?<!=\n?)\n?(?=https?:\/\/)/g," ").replace(/ ?& ?/g,"&").replace(/\\(?=[?&=])/g,"").replace(SPACED,value=>value.replaceAll(" ",""));function queryAt(lines,at){
QUERY.lastIndex=at;let query=QUERY.exec(lines)?.[0]??"",fullState=FULL_STATE.exec(query);return fullState?query.slice(0,fullState.index+fullState[0].length):query}
function read(query){let text=withoutPunctuation(query.replaceAll(`
`,"")).replace(/&(?:amp;)+/g,"&"),values=new Map;for(let parameter of text.split("&")){let[name=""]=parameter.split("=",1),value=decoded(parameter.slice(name.length+
1));if(value===void 0||values.has(name))return;values.set(name,value)}let[code,state,error]=[values.get("code"),values.get("state"),values.get("error")];return error?
denied(error,values.get("error_description"),state):code&&state?{kind:"code",code:new Secret(code),state:new Secret(state)}:void 0}function denied(error,description,state){
let secret=state?new Secret(state):void 0;return{kind:"denied",error:quotable(error),...description&&{description:quotable(description)},...secret&&{state:secret}}}
function withoutPunctuation(text){let end=text.length;for(;end>0&&".,;:!?*|".includes(text.charAt(end-1));)end--;return text.slice(0,end)}function decoded(value){
try{return decodeURIComponent(value.replaceAll("+"," "))}catch{return}}async function waitForCode(context,person,approval){let{url,callback,waitMs,noBrowser}=approval,over=new AbortController;person.say(noBrowser?"Open this address\
 in a browser to log in:":"Your browser opens to log you in. If it does not, open this address:"),person.say(url),person.readLine&&person.say("If the browser ca\
nnot come back here, paste the address that it ended on, and press Enter."),noBrowser||person.openBrowser(url).catch(()=>{over.signal.aborted||person.say("No br\
owser could be opened. Open the address above yourself; this goes on waiting.")});let timeout=context.sleep(waitMs,over.signal).then(()=>{throw new Fault("OAUTH\
_TIMEOUT",{waited_ms:waitMs})}),done=context.progress("waiting for the login to be approved in the browser");try{let arrived=await Promise.race([callback,timeout,
...pasting(person,approval,over.signal)]);if(arrived.kind==="denied")throw denied2(arrived);return arrived.code}finally{done(),over.abort()}}var denied2=({error,
description})=>new Fault("OAUTH_AUTH_DENIED",{error,...description!==void 0&&{error_description:description}});function pasting(person,{state},signal){let{readLine}=person;
return readLine?[pasted(person,readLine,state,signal)]:[]}async function pasted(person,readLine,state,signal){let before="";for(;;){let line=await readLine(signal);
if(line.trim()==="")continue;let text=`${before}${line}
`,address=understood(text);if(address&&(address.state===void 0||isSecret(address.state.reveal(),state)))return address;before=address?"":text.slice(-MOST_KEPT),
person.say(address?"That address belongs to another login. Paste the one that the browser ended on just now.":"That is not the complete address yet: it contains\
 code= and state=.")}}var MOST_KEPT=16*1024;function understood(text){try{return parsePastedAddress(text)}catch(error){if(isFault(error,"OAUTH_PASTE_ERROR"))return;
throw error}}export{parsePastedAddress,waitForCode,denied2 as denied};
