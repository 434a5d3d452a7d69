import{MixpanelError,Secret,malformedVariable,scrub,variable}from"./chunk-BTU343RA.js";var domains={us:"mixpanel.com",eu:"eu.mixpanel.com",in:"in.mixpanel.com"};function domainRegion(domain){let host=domain.trim().toLowerCase().replace(/^[a-z][a-z0-9+.-]*:\/\//,
"").replace(/[:/?#].*$/s,"").replace(/\.$/,"").replace(/^data[-.]/,"");return Object.keys(domains).find(region=>domains[region]===host)}function apiOrigin(env,region){
let template=variable(env,"MP_API_BASE_URL");if(template===void 0)return`https://${domains[region]}`;let url=/^https?:\/\/[^\s\\@?#]+$/i.test(template)?parsed(template.
replaceAll("{region}",region)):void 0;if(!url||!mayHaveCredentials(url))throw refused();return`${url.origin}${url.pathname.replace(/\/+$/,"")}`}function parsed(address){
return URL.canParse(address)?new URL(address):void 0}function mayHaveCredentials({protocol,hostname}){let isLoopback=hostname==="localhost"||hostname==="[::1]"||
/^127(\.\d+){3}$/.test(hostname),isMixpanel=hostname==="mixpanel.com"||hostname.endsWith(".mixpanel.com");return isLoopback||isMixpanel&&protocol==="https:"}var refused=()=>malformedVariable(
"MP_API_BASE_URL","names a server that must not be given credentials. It must be an https:// address on mixpanel.com or a subdomain of it, or an http:// or http\
s:// address of this machine (localhost, 127.0.0.0/8 or [::1]), without user name, query or fragment");var LONGEST=64*1024,MOST_QUOTED=500,wrapped=word=>[...word].join("\\n?"),FIRST_PARAMETER=new RegExp(`(?<![A-Za-z0-9_])(?:${["code=","state=","error="].map(wrapped).
join("|")})`,"g"),QUERY=/[A-Za-z0-9\-._~%+=&/:@?!$*,;|^\n]+/y,FULL_STATE=new RegExp(`&\\n?(?:${wrapped("amp;")}\\n?)?${wrapped("state=")}\\n?(?:[A-Za-z0-9_-]\\n?)\
{42}[A-Za-z0-9_-](?=\\n(?!&))`);function parsePastedAddress(text){if(text.length>LONGEST)throw unreadable("What was pasted is too long to be the address");let lines=tidied(
text),found;for(let at=0;;){FIRST_PARAMETER.lastIndex=at;let first=FIRST_PARAMETER.exec(lines);if(!first)break;let query=queryAt(lines,first.index);at=first.index+
query.length,found=read(query)??found}if(!found)throw unreadable("There is no whole address in what was pasted");return found}var tidied=text=>text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g,
"").replace(/\r\n?/g,`
`).replace(/[^\S\n]+/g," ").replace(/ ?\n ?/g,`
`).replace(/\n{2,}|(?<!=\n?)\n?(?=https?:\/\/)/g," ").replace(/ ?& ?/g,"&");function queryAt(lines,at){QUERY.lastIndex=at;let query=QUERY.exec(lines)?.[0]??"",fullState=FULL_STATE.
exec(query);return fullState?query.slice(0,fullState.index+fullState[0].length):query}function read(query){let text=withoutPunctuation(query.replaceAll(`
`,"")).replace(/&(?:amp;)+/g,"&"),values=new Map;for(let parameter of text.split("&")){let[name=""]=parameter.split("=",1),value=decoded(parameter.slice(name.length+
1));if(value===void 0||values.has(name))return;values.set(name,value)}let[code,state,error]=[values.get("code"),values.get("state"),values.get("error")];return error?
denied(error,values.get("error_description"),state):code&&state?{kind:"code",code:new Secret(code),state:new Secret(state)}:void 0}function denied(error,description,state){
let secret=state?new Secret(state):void 0;return{kind:"denied",error:quotable(error),...description&&{description:quotable(description)},...secret&&{state:secret}}}
function withoutPunctuation(text){let end=text.length;for(;end>0&&".,;:!?*|".includes(text.charAt(end-1));)end--;return text.slice(0,end)}function decoded(value){
try{return decodeURIComponent(value.replaceAll("+"," "))}catch{return}}var quotable=text=>[...scrub(text).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,"")].slice(
0,MOST_QUOTED).join(""),unreadable=what=>new MixpanelError("OAUTH_PASTE_ERROR",`${what}. Copy all of it from the address bar of the page that could not be loade\
d: it begins with http://localhost and holds code= and state=. Then run: mp login --finish '<address>'`,{next:[{command:"mp login --finish '<address>'",label:"P\
aste the address again, in single quotes"}]});export{domainRegion,apiOrigin,parsePastedAddress,quotable};
