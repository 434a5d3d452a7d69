import{createServer}from"./chunk-E3A4NPLQ.js";import{isSecret}from"./chunk-4IKYYILR.js";import{createHash,randomBytes}from"./chunk-RFUZROY2.js";
import{quotable}from"./chunk-Y4OKRLE4.js";import{Fault,Secret}from"./chunk-BNTVTWSC.js";var style=`
:root{color-scheme:light dark;--page:#f4f3f8;--card:#fff;--text:#1b1a22;--soft:#56545f;--line:#dedce8;--good:#0b6b46;--bad:#a5262b;--code:#efedf5}
@media (prefers-color-scheme:dark){:root{--page:#121118;--card:#1d1b26;--text:#f2f0f8;--soft:#b7b3c4;--line:#363244;--good:#63d3a0;--bad:#ff9a97;--code:#2a2736}\
}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;min-height:100svh;display:grid;place-items:center;padding:1.5rem;background:var(--page);color:var(--text);font:1rem/1.55 system-u\
i,-apple-system,"Segoe UI",Roboto,sans-serif}
main{width:100%;max-width:30rem;padding:2.5rem 2rem;border:1px solid var(--line);border-radius:1rem;background:var(--card);text-align:center;animation:appear .2\
5s ease-out}
svg{width:3.5rem;height:3.5rem;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.good{color:var(--good)}
.bad{color:var(--bad)}
h1{margin:1rem 0 .5rem;font-size:1.5rem;line-height:1.25;text-wrap:balance}
p{margin:.75rem 0 0;color:var(--soft);overflow-wrap:anywhere;text-wrap:balance}
.next{margin-top:1.5rem;padding-top:1.25rem;border-top:1px solid var(--line);color:var(--text);font-weight:600}
code{padding:.1em .4em;border-radius:.35em;background:var(--code);color:var(--text);font:.9em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
@keyframes appear{from{opacity:0;transform:translateY(.4rem)}}
@media (prefers-reduced-motion:reduce){main{animation:none}}
`,styleHash=createHash("sha256").update(style).digest("base64"),headers={"content-type":"text/html; charset=utf-8","cache-control":"no-store","content-security-\
policy":`default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,"cross-origin-opener-policy":"same-or\
igin","referrer-policy":"no-referrer","x-content-type-options":"nosniff"},tick='<svg class="good" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12"\
 r="10"/><path d="m7.5 12.5 3 3 6-6.5"/></svg>',cross='<svg class="bad" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path d="m8.5 8.5\
 7 7m0-7-7 7"/></svg>',approvedPage=()=>page("Login approved",tick,["Mixpanel has passed your approval on to the program on this computer that asked for it. It \
goes on by itself."]),deniedPage=(error,description)=>page("Login not approved",cross,[`Mixpanel answered <code>${escaped(error)}</code>${description?`: ${escaped(
description)}`:"."}`,"Nothing was changed. To try again, start the login once more."]),otherPage=()=>page("Not the login in progress",cross,["This address does \
not belong to the login that this computer is waiting for. If you are logging in, open the address that was printed last."]),page=(title,picture,paragraphs)=>({
headers,html:`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} \u2013 Mixpanel</title>
<style>${style}</style>
</head>
<body>
<main>
${picture}
<h1>${title}</h1>
${paragraphs.map(text=>`<p>${text}</p>`).join(`
`)}
<p class="next">You can close this tab.</p>
</main>
</body>
</html>
`}),entities={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},escaped=text=>text.replace(/[&<>"']/g,character=>entities[character]??"");var callbackPorts=[19284,19285,19286,19287],redirectUriOf=port=>`http://localhost:${port}${PATH}`,PATH="/callback",PATIENCE_MS=1e4;async function listenForCallback(state,options={}){
let{ports=callbackPorts,hosts=["127.0.0.1","::1"]}=options,failure;for(let port of ports){let arrived=()=>{},callback=new Promise(resolve=>{arrived=resolve}),bound=await bind(
port,hosts,(request,response)=>answer(request,response,port,state,arrived));if(Array.isArray(bound))return{redirectUri:redirectUriOf(port),callback,close:()=>bound.
forEach(closeNow)};bound.code!=="EADDRINUSE"&&(failure=bound)}let code=failure&&(failure.code??failure.name);throw new Fault("OAUTH_PORT_ERROR",{ports:[...ports],
...code!==void 0&&{code}},{cause:failure})}async function bind(port,hosts,listener){let servers=[],missing;for(let host of hosts){let server=createServer({maxHeaderSize:65536,
headersTimeout:PATIENCE_MS,requestTimeout:PATIENCE_MS,connectionsCheckingInterval:PATIENCE_MS/4},listener);try{await listen(server,port,host),servers.push(server)}catch(error){
if(missing=error,isFamilyMissing(missing))continue;return servers.forEach(closeNow),missing}}return missing&&servers.length===0?missing:servers}var listen=(server,port,host)=>new Promise(
(resolve,reject)=>{server.once("error",reject),server.listen({port,host,exclusive:!0},()=>{server.off("error",reject),server.on("error",()=>{}),resolve()})}),isFamilyMissing=({
code})=>code==="EADDRNOTAVAIL"||code==="EAFNOSUPPORT";function closeNow(server){server.close(),server.closeAllConnections()}function answer(request,response,port,state,arrived){
let found=judge(request,port,state);if(typeof found=="number"){send(response,found,otherPage());return}response.once("close",()=>arrived(found)),send(response,200,
found.kind==="code"?approvedPage():deniedPage(found.error,found.description))}function judge({url="",method,headers:headers2},port,state){let{host=headers2.host??
"",path,query}=target(url);return isOurs(host,port)?path!==PATH?404:method!=="GET"?405:callbackOf(query,state)??400:421}function target(url){let[origin="",host]=/^https?:\/\/([^/?#]*)/i.
exec(url)??[],[path="",query]=url.slice(origin.length).split(/\?(.*)/s,2);return{...host!==void 0&&{host},path,query:new URLSearchParams(query)}}var isOurs=(host,port)=>[
`localhost:${port}`,`127.0.0.1:${port}`,`[::1]:${port}`].includes(host.toLowerCase());function callbackOf(query,state){let only=name=>{let values=query.getAll(name);
return values.length===1&&values[0]||void 0},given=only("state");if(given===void 0||!isSecret(given,state))return;let[code,error,description]=[only("code"),only(
"error"),only("error_description")];return error!==void 0?{kind:"denied",error:quotable(error),...description&&{description:quotable(description)}}:code===void 0||
query.has("error")?void 0:{kind:"code",code:new Secret(code)}}function send(response,status,{html,headers:headers2}){let all={...headers2,connection:"close",...status===
405&&{allow:"GET"}};response.writeHead(status,all).end(html)}var newVerifier=()=>new Secret(randomBytes(64).toString("base64url")),challengeOf=verifier=>createHash("sha256").update(verifier.reveal()).digest("base64url"),newState=()=>new Secret(
randomBytes(32).toString("base64url"));export{callbackPorts,redirectUriOf,listenForCallback,newVerifier,challengeOf,newState};
