import{CONNECT_TIMEOUT,fetchConnection}from"./chunk-2YY5OKGL.js";import{MixpanelError,OAuthClientInfo,Secret,accountFolder,assertWritable,bridgeAccountFolder,
bridgedPath,clientPath,commandFor,countsAsNone,exists,isExpired,isFault,loginCommand,messageOf,plainJson,readJson,readTokens,rootFolder,scrub,variable,version,withFolderLock,
writeAtomic,writeTokens}from"./chunk-QGVWXTSC.js";var logInAgain=name=>remedy("Log in again",{command:commandFor("mp account login",name),label:"Log in again"}),exportAgain=name=>remedy(`On the machine that has\
 the account "${name}", see that it works there (${commandFor("mp account test",name)}) and export the bridge again`,{command:"mp account export-bridge --to <pa\
th>",label:"On that machine: write the bridge anew"}),setVariable=name=>remedy(`Set ${name} to a valid token`,{command:`export ${name}=<bearer>`,label:"Set the \
token"});function remedyFor(account,origin){let{name,type,region,token_env:variable2}=account,isService=type==="service_account";return origin==="bridge"?exportAgain(
name):type==="oauth_browser"?logInAgain(name):origin==="env"?remedy("Correct the variables",{command:`export ${isService?"MP_USERNAME=<username> MP_SECRET=<secr\
et>":"MP_OAUTH_TOKEN=<bearer>"} MP_REGION=<region>`,label:"Correct the variables"}):variable2!==void 0?setVariable(variable2):remedy(isService?"Enter its userna\
me and secret again":"Give it another token",{command:loginCommand({...isService?{serviceAccount:!0}:{tokenEnv:"<variable>"},name,region}),label:"Enter the cred\
entials again"},{command:commandFor("mp account update",name,"--region <region>"),label:"Or correct its region"})}var correctThem=(again,isNew)=>remedy("Correct\
 them and try again",{command:again({}),label:"Enter the credentials again"},isNew?{command:again({region:"<region>"}),label:"Or name another region"}:void 0);function remedy(what,step,otherwise){
let advice=`${what}: ${step.command}`;return otherwise?{advice:`${advice}, or, for another region: ${otherwise.command}`,next:[step,otherwise]}:{advice,next:[step]}}function networkError(error,url,proxy,timeoutMs){let{code,text}=innermost(error),reason=proxy?reasonThroughProxy(code,text):reasonOf(code),late=code==="UND_ERR_\
CONNECT_TIMEOUT"?`could not be reached within ${CONNECT_TIMEOUT/1e3} s. Check the network connection and the firewall, and try again.`:`sent no complete reply w\
ithin ${timeoutMs/1e3} s. Try again; MP_TIMEOUT, in seconds, allows more time.`;return new MixpanelError("NETWORK_ERROR",sentence(reason,reported(code,text),url.
host,proxy,late),{details:{reason,host:url.host,...proxy&&{proxy:proxy.address}},cause:Object.assign(new Error(scrub(text)),code&&{code}),retryable:reason!=="tl\
s"&&reason!=="proxy_auth"})}var timeoutError=(url,proxy,timeoutMs)=>networkError(Object.assign(new Error("no complete reply in time"),{code:"ETIMEDOUT"}),url,proxy,
timeoutMs);function innermost(error){let found={code:"",text:String(error)},at=error;for(let depth=0;at instanceof Error&&depth<10;depth+=1){let{code}=at;typeof code==
"string"?found={code,text:at.message}:found.code===""&&(found={code:"",text:at.message}),at=at instanceof AggregateError?at.errors.at(-1):at.cause}return found}
var unreachable=new Set(["ECONNREFUSED","EHOSTUNREACH","EHOSTDOWN","ENETUNREACH","ENETDOWN","EADDRNOTAVAIL","EACCES","EPERM"]),tooLate=new Set(["ETIMEDOUT","UND\
_ERR_CONNECT_TIMEOUT","UND_ERR_HEADERS_TIMEOUT","UND_ERR_BODY_TIMEOUT"]),tls=/^(ERR_TLS_|ERR_SSL_|EPROTO$|UND_ERR_PRX_TLS|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ERROR_IN_CERT)/,
proxyStatus=/^Proxy response \((\d+)\)/;function reasonOf(code){return/^(ENOTFOUND$|EAI_|ENODATA$|ESERVFAIL$)/.test(code)?"dns":unreachable.has(code)?"refused":
tooLate.has(code)?"timeout":tls.test(code)?"tls":"reset"}function reasonThroughProxy(code,text){if(/^UND_ERR_SOCKS5_AUTH/.test(code)||proxyStatus.exec(text)?.[1]===
"407")return"proxy_auth";if(/^UND_ERR_SOCKS5/.test(code)||/^SOCKS5 /.test(text)||proxyStatus.test(text))return"proxy";let reason=reasonOf(code);return reason===
"dns"||reason==="refused"?"proxy":reason}function reported(code,text){let status=proxyStatus.exec(text)?.[1];return status?`it answered ${status}`:scrub(code===
""||code.startsWith("UND_ERR_")?text:code).slice(0,200)}function sentence(reason,said,host,proxy,late){let target=proxy?`${host} through the proxy ${proxy.address}`:
host;switch(reason){case"dns":return`The name ${host} could not be looked up (${said}). Check the network connection; where the internet is reached only through\
 a proxy, set HTTPS_PROXY.`;case"refused":return`${host} could not be reached: no connection was possible (${said}). Check the network connection and the firewa\
ll; where the internet is reached only through a proxy, set HTTPS_PROXY.`;case"reset":return`The connection to ${target} broke before the reply was complete (${said}\
). Try again.`;case"timeout":return`${target} ${late}`;case"tls":return`The connection to ${target} could not be secured (${said}). Where a proxy or firewall in\
spects the traffic, set NODE_EXTRA_CA_CERTS to the file with its certificate.`;case"proxy":return`${host} could not be reached through the proxy ${proxy?.address}\
 that ${proxy?.variable} names (${said}). Check that the address is right and that the proxy lets ${host} through.`;case"proxy_auth":return`The proxy ${proxy?.address}\
 that ${proxy?.variable} names asks for a user and password and did not accept what it got. Set ${proxy?.variable} to scheme://user:password@host:port, special \
characters percent-encoded.`}}function retryAfter(header,now){let text=header?.trim()??"";if(/^[0-9]+$/.test(text))return Number(text)*1e3;if(!/^[A-Za-z]{3,9},? .*[0-9]{2}:[0-9]{2}:[0-9]{2}/.
test(text))return;let date=Date.parse(/GMT$/i.test(text)?text:`${text} GMT`);return Number.isNaN(date)?void 0:Math.max(0,date-now)}var RETRIES=3,LONGEST_WAIT=6e4,FIRST_PAUSE=500;async function withRetries(attempt,timeoutMs,{now,sleep},signal){let remaining=timeoutMs,patience=LONGEST_WAIT;for(let retry=0;;retry+=
1){let started=performance.now(),outcome=await attempt(remaining).catch(error=>new Failure(error));remaining-=Math.ceil(performance.now()-started);let pause=pauseAfter(
outcome,retry,now());if(pause===void 0||retry===RETRIES||pause>patience||remaining<=0){if(outcome instanceof Failure)throw outcome.error;return outcome}patience-=
pause,await sleep(pause,signal).catch(()=>{})}}var Failure=class{error;constructor(error){this.error=error}};function pauseAfter(outcome,retry,now){let ownPause=FIRST_PAUSE*
2**retry*(.5+Math.random()/2);if(outcome instanceof Failure){let{error}=outcome;return isFault(error,"NETWORK_ERROR")&&error.details.reason==="reset"?ownPause:void 0}
if(!(outcome.status!==429&&outcome.status<500))return retryAfter(outcome.headers["retry-after"],now)??ownPause}function bypassesProxy(noProxy,url){let host=bare(url.hostname),port=url.port||(url.protocol==="https:"?"443":"80");return noProxy.toLowerCase().split(/[\s,]+/).
some(entry=>entry!==""&&matches(entry,host,port))}function matches(entry,host,port){if(entry==="*")return!0;let[,network,length]=/^([0-9.]+)\/([0-9]{1,2})$/.exec(
entry)??[];if(network!==void 0)return inRange(host,network,Number(length));let{name,wanted}=split(entry);if(wanted!==void 0&&wanted!==port)return!1;if(isAddress(
host))return host===canonical(name);let domain=bare(name.replace(/^\*?\./,""));return host===domain||host.endsWith(`.${domain}`)}function split(entry){let[,bracketed,
plain,wanted]=/^(?:\[([^\]]+)\]|([^:]+))(?::([0-9]+))?$/.exec(entry)??[];return{name:bracketed??plain??entry,wanted}}var bare=host=>host.replace(/^\[|\]$/g,"").
replace(/\.$/,""),isAddress=host=>host.includes(":")||octets(host)!==void 0,canonical=name=>name.includes(":")&&URL.canParse(`http://[${name}]`)?bare(new URL(`h\
ttp://[${name}]`).hostname):name;function octets(text){let parts=text.split(".");if(!(parts.length!==4||!parts.every(part=>/^[0-9]{1,3}$/.test(part)&&Number(part)<
256)))return parts.reduce((sum,part)=>sum*256+Number(part),0)}function inRange(host,network,length){let[address,start]=[octets(host),octets(network)];if(address===
void 0||start===void 0||length>32)return!1;let size=2**(32-length);return Math.floor(address/size)===Math.floor(start/size)}function proxySetting(env,url){let variable2=[url.protocol==="https:"?"HTTPS_PROXY":"HTTP_PROXY","ALL_PROXY"].flatMap(name=>[name.toLowerCase(),name]).find(name=>env[name]);
if(!(variable2===void 0||bypassesProxy(env.no_proxy||env.NO_PROXY||"",url)))return{variable:variable2,value:env[variable2]??""}}var LARGEST_BODY=64*1024*1024,REDIRECTS=5,redirectStatuses=new Set([301,302,303,307,308]),ownHeaders=/^(connection|content-length|expect|host|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|accept-encoding)$/;
function createTransport(context){let connections=new Map,connectionFor=url=>{let setting=context.fetch?void 0:proxySetting(context.env,url),key=setting?.value??
"",make=async()=>context.fetch?fetchConnection(context.fetch):setting?(await import("./proxy-4BQFHLEV.js")).createProxied(setting):(await import("./direct-6UGS5NRJ.js")).
createDirect(),connection=connections.get(key)??make();return connections.set(key,connection),connection},once=async(request,headers,timeoutMs)=>{let url=new URL(
request.url),connection=await connectionFor(url),timeout=AbortSignal.timeout(timeoutMs),signal=request.signal?AbortSignal.any([timeout,request.signal]):timeout;
for(let hops=0;;hops+=1){let reply;try{let message={method:request.method,headers,body:request.body,signal};reply=await read(await connection.send(url,message),
url)}catch(error){throw isFault(error)?error:request.signal?.aborted&&request.signal.reason?.name!=="TimeoutError"?request.signal.reason:signal.aborted?timeoutError(
url,connection.proxy,request.timeoutMs):networkError(error,url,connection.proxy,request.timeoutMs)}let next=redirectOf(reply,url);if(next===void 0)return reply;
refuseRedirect(request.method,url,next,reply.status,hops),url=next}};return{send:async request=>{let headers=headersOf(request),done=context.progress(request.label);
try{let attempt=remainingMs=>once(request,headers,remainingMs);return await(request.retry===!0&&request.method==="GET"?withRetries(attempt,request.timeoutMs,context,
request.signal):attempt(request.timeoutMs))}finally{done()}},close:async()=>{let all=await Promise.allSettled(connections.values());await Promise.all(all.map(one=>one.
status==="fulfilled"&&one.value.close()))}}}async function withTransport(context,work){let transport=createTransport(context);try{return await work(transport)}finally{
await transport.close()}}function headersOf({headers={}}){let all={"user-agent":`mixpanel-auth/${version} node/${process.versions.node}`,"accept-encoding":"gzip"};
for(let[name,value]of Object.entries(headers)){let text=typeof value=="string"?value:value.reveal(),problem=ownHeaders.test(name.toLowerCase())?"belongs to the \
connection and cannot be set":/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)?/^[\t\x20-\x7e\x80-\xff]*$/.test(text)?void 0:"has a value that HTTP cannot carry, such\
 as a line break":"is not the name of a header";if(problem)throw new MixpanelError("CONFIG_ERROR",`The header ${JSON.stringify(scrub(name))} ${problem}.`);all[name.
toLowerCase()]=text}return all}async function read({status,headers,body},url){let chunks=[],size=0;for await(let chunk of body){if(size+=chunk.length,size>LARGEST_BODY)
throw new MixpanelError("API_ERROR",`${url.host} sent more than 64 MiB; the reply was discarded.`,{details:{host:url.host,status}});chunks.push(chunk)}return{status,
headers,text:new TextDecoder().decode(Buffer.concat(chunks))}}var redirectOf=({status,headers:{location}},url)=>redirectStatuses.has(status)&&location!==void 0&&
URL.canParse(location,url.href)?new URL(location,url.href):void 0;function refuseRedirect(method,url,next,status,hops){let reason=method!=="GET"?"a redirect wou\
ld drop what was sent":next.origin!==url.origin?"credentials are not sent to another origin":hops===REDIRECTS?"there were too many redirects":void 0;if(reason===
void 0)return;let message=`${`${url.host}${url.pathname}`} redirects to ${scrub(next.origin)}, which is not followed: ${reason}.`;throw new MixpanelError("API_E\
RROR",message,{details:{host:url.host,status,redirect_origin:scrub(next.origin)}})}function readClient(context,region){let client=readJson(context,clientPath(context,region),OAuthClientInfo,countsAsNone);return client?.region===region?client:void 0}
function writeClient(context,client){writeAtomic(context,clientPath(context,client.region),plainJson(client),{root:rootFolder(context)})}function distrustClient(context,region,clientId){
try{let client=readClient(context,region);client?.client_id===clientId&&writeClient(context,{...client,created_at:new Date(0).toISOString()})}catch(error){if(!isFault(
error))throw error}}var DAY_MS=1440*60*1e3;async function clientFor(context,server,region,redirectUri){let cached=readClient(context,region);if(cached?.redirect_uri===redirectUri&&
(isRecent(context,cached)||await server.isKnown(cached)))return cached;let registered=await server.register(redirectUri);return writeClient(context,registered),
registered}function isRecent(context,{created_at:at}){let age=context.now()-(typeof at=="number"?at*1e3:Date.parse(String(at)));return age>=0&&age<DAY_MS}var isUnknownClient=error=>isFault(
error,"OAUTH_TOKEN_ERROR","OAUTH_REFRESH_ERROR","OAUTH_REGISTRATION_ERROR")&&error.details.error==="invalid_client";function accountHolder(context,{name,region}){let folder=accountFolder(context,name);return{...logInAgain(name),whose:`the account "${name}"`,subject:`The login\
 of the account "${name}"`,...exists(bridgedPath(folder))&&{suspicion:BRIDGED},region,folder}}function bridgeHolder(context,{account,tokens}){return{...exportAgain(
account.name),whose:`the account "${account.name}" from the bridge`,subject:`The login of the account "${account.name}" from the bridge`,suspicion:EXPORTED,region:account.
region,folder:bridgeAccountFolder(context,account.name),...tokens&&{carried:tokens}}}var BRIDGED="A bridge with this login was exported, and whoever has it may \
have refreshed first (--access-only exports one that cannot).",EXPORTED="The machine that exported the bridge may have refreshed first.";function lookAt(context,holder){
let stored=readStored(context,holder),tokens=choose(context,holder,stored);if(tokens)return{tokens,stored};throw unusable(holder,`There are no tokens for ${holder.
whose} in ${holder.folder}.`)}function readStored(context,holder){try{return readTokens(context,holder.folder)}catch(error){if(!isFault(error,"OAUTH_TOKEN_ERROR"))
throw error;if(!holder.carried)throw unusable(holder,`${messageOf(error)}.`,error.details);context.warn(`${messageOf(error)}; going on with those in the bridge \
file.`);return}}function choose(context,{carried,region},stored){if(!stored||!carried)return stored??carried;let client=tokens=>clientOf(context,region,tokens);
return client(stored)!==client(carried)?carried:Date.parse(stored.expires_at)>=Date.parse(carried.expires_at)?stored:carried}var clientOf=(context,region,tokens)=>tokens.
client_id??readClient(context,region)?.client_id,unusable=({advice,next},what,details={})=>new MixpanelError("OAUTH_TOKEN_ERROR",`${what} ${advice}`,{details,next});async function freshTokens(context,transport,holder,{refused,lastingMs=0}={}){let isGood=tokens2=>{let from=context.now()+(tokens2.refresh_token==null?0:lastingMs);
return!isExpired(tokens2.expires_at,from)&&!(refused&&tokens2.access_token.equals(refused))},{tokens}=lookAt(context,holder);return isGood(tokens)?tokens:(clientToRefresh(
context,holder,tokens),withFolderLock(context,holder.folder,()=>context.uninterrupted(()=>refresh(context,transport,holder,isGood))))}async function refresh(context,transport,holder,isGood){
for(;;){let{tokens,stored}=lookAt(context,holder);if(isGood(tokens))return tokens;let client=clientToRefresh(context,holder,tokens),{authorizationServer}=await import("./authorization-server-44KKONQ6.js");
assertWritable(context,holder.folder);let fresh;try{fresh=await authorizationServer(context,transport,holder.region).refresh(tokens,client,holder)}catch(error){
if(isUnknownClient(error)&&distrustClient(context,holder.region,client),!isFault(error,"OAUTH_REFRESH_REVOKED")||isSame(lookAt(context,holder).tokens.refresh_token,
tokens.refresh_token))throw error;continue}if(isSame(lookAt(context,holder).stored?.access_token,stored?.access_token))return writeTokens(context,holder.folder,
fresh),fresh}}var isSame=(a,b)=>a&&b?a.equals(b):a==null&&b==null;function clientToRefresh(context,holder,tokens){if(tokens.refresh_token==null)throw unusable(holder,
`The access token of ${holder.whose} is no longer good, and there is no refresh token.`);let client=clientOf(context,holder.region,tokens);if(client!==void 0)return client;
throw unusable(holder,`The tokens of ${holder.whose} cannot be refreshed: the OAuth client they were issued to is unknown.`)}async function authorization(context,transport,who){let holder=holderOf(context,who);return holder?bearer((await freshTokens(context,transport,holder)).access_token):
fixed(context,who)}async function withAuthorization(context,transport,who,request){let holder=holderOf(context,who);return holder?withTokensOf(context,transport,
holder,request):request(fixed(context,who))}async function withTokensOf(context,transport,holder,request){let tokens=await freshTokens(context,transport,holder);
try{return await request(bearer(tokens.access_token))}catch(error){if(!isFault(error,"AUTH_FAILED")||tokens.refresh_token==null)throw error;let renewed=await freshTokens(
context,transport,holder,{refused:tokens.access_token});return request(bearer(renewed.access_token))}}var staticAuthorization=(context,credentials)=>credentials.
type==="service_account"?basic(credentials):bearer(staticToken(context,credentials));function staticToken(context,{name,token,token_env:from}){let value=from===
void 0?void 0:variable(context.env,from),found=token??(value===void 0?void 0:new Secret(value));if(found)return found;let{advice,next}=setVariable(String(from)),
message=`${name===void 0?"The new account":`The account "${name}"`} takes its token from the environment variable ${from}, which is not set. ${advice}`,details={
...name!==void 0&&{account:name},variable:from};throw new MixpanelError("OAUTH_TOKEN_ERROR",message,{details,next})}function holderOf(context,{account,origin,bridge}){
if(account.type==="oauth_browser")return origin==="bridge"&&bridge?bridgeHolder(context,bridge):accountHolder(context,account)}var fixed=(context,{account})=>staticAuthorization(
context,account),bearer=token=>new Secret(`Bearer ${token.reveal()}`);function basic({username,secret}){let encoded=new Secret(Buffer.from(`${username}:${secret.
reveal()}`,"utf8").toString("base64"));return new Secret(`Basic ${encoded.reveal()}`)}export{logInAgain,remedyFor,correctThem,retryAfter,createTransport,withTransport,readClient,distrustClient,clientFor,isUnknownClient,accountHolder,bridgeHolder,
lookAt,clientOf,freshTokens,authorization,withAuthorization,withTokensOf,staticAuthorization,staticToken,holderOf};
