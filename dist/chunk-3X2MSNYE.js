import{plainJson}from"./chunk-RFUZROY2.js";import{fetchConnection}from"./chunk-FGDSXVZT.js";import{AccountClient,Fault,OAuthClientInfo,accountClientPath,
clientPath,countsAsNone,isFault,readJson,rootFolder,scrub,variable,version,writeAtomic}from"./chunk-BNTVTWSC.js";function networkError(error,{url,proxy,timeoutMs,env}){let{code,text,isAtProxy}=innermost(error),reason=reasonOf(code,proxy!==void 0),details={reason,host:url.host,
...proxy&&{proxy:proxy.address}},connection={said:scrub(isOurs(code)?text:code).slice(0,200),...proxy&&{variable:proxy.variable},...reason==="tls"&&{tls:tlsFailure(
`${code} ${text}`,isAtProxy,env)},waited:code==="CONNECT_TIMEOUT"?{for:"connection",milliseconds:1e4}:{for:"reply",milliseconds:timeoutMs}};return new Fault("NE\
TWORK_ERROR",details,{cause:Object.assign(new Error(scrub(text)),code&&{code}),place:{connection},retryable:reason!=="tls"&&reason!=="proxy_auth"})}var timeoutError=unanswered=>networkError(
Object.assign(new Error("no complete reply in time"),{code:"ETIMEDOUT"}),unanswered);function innermost(error){let isAtProxy=error instanceof Error&&error.name===
"ProxyError",found={code:"",text:String(error),isAtProxy},at=error;for(let depth=0;at instanceof Error&&depth<10;depth+=1){let{code}=at;if(typeof code=="string"&&
code!==""?found={code,text:at.message,isAtProxy}:found.code===""&&(found={code:"",text:at.message,isAtProxy}),isOurs(found.code)&&found.code!=="")return found;at=
at instanceof AggregateError?at.errors.at(-1):at.cause}return found}var isOurs=code=>code===""||/^(PROXY_|CONNECT_|UND_ERR_)/.test(code),unreachable=new Set(["E\
CONNREFUSED","EHOSTUNREACH","EHOSTDOWN","ENETUNREACH","ENETDOWN","EADDRNOTAVAIL","EACCES","EPERM"]),tooLate=new Set(["ETIMEDOUT","CONNECT_TIMEOUT","UND_ERR_CONN\
ECT_TIMEOUT","UND_ERR_HEADERS_TIMEOUT","UND_ERR_BODY_TIMEOUT"]),tls=/^(ERR_TLS_|ERR_SSL_|EPROTO$|UND_ERR_PRX_TLS|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ERROR_IN_CERT)/;
function reasonOf(code,isProxied){if(code==="PROXY_AUTH")return"proxy_auth";let isDns=/^(ENOTFOUND$|EAI_|ENODATA$|ESERVFAIL$)/.test(code);return code==="PROXY_R\
EFUSED"||isProxied&&(isDns||unreachable.has(code))?"proxy":isDns?"dns":unreachable.has(code)?"refused":tooLate.has(code)?"timeout":tls.test(code)?"tls":"reset"}
function tlsFailure(said,isAtProxy,env){return{problem:tlsProblem(said),at:isAtProxy?"proxy":"server",hasExtraCertificates:variable(env,"NODE_EXTRA_CA_CERTS")!==
void 0,wantsNoChecks:env.NODE_TLS_REJECT_UNAUTHORIZED==="0"}}function tlsProblem(said){return/^(CERT|CRL)_HAS_EXPIRED/.test(said)?"expired":/^(CERT|CRL)_NOT_YET_VALID/.
test(said)?"not_yet_valid":/^(ERR_TLS_CERT_ALTNAME_|HOSTNAME_MISMATCH)/.test(said)?"name":/^(UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|CERT_UNTRUSTED|INVALID_CA)/.test(
said)?"issuer":/wrong.version.number|packet.length.too.long|http.request|unknown.protocol/i.test(said)?"no_tls":"other"}function retryAfter(headers){let text=headers["retry-after"]?.trim()??"";if(/^[0-9]+$/.test(text))return Number(text)*1e3;let[until,now]=[httpDate(text),httpDate(
headers.date?.trim()??"")];return until===void 0||now===void 0?void 0:Math.max(0,until-now)}function httpDate(text){if(!/^[A-Za-z]{3,9},? .*[0-9]{2}:[0-9]{2}:[0-9]{2}/.
test(text))return;let date=Date.parse(/GMT$/i.test(text)?text:`${text} GMT`);return Number.isNaN(date)?void 0:date}var RETRIES=3,LONGEST_WAIT=6e4,FIRST_PAUSE=500;async function withRetries(attempt,timeoutMs,{sleep},signal){let remaining=timeoutMs,patience=LONGEST_WAIT;for(let retry=0;;retry+=
1){let started=performance.now(),outcome=await attempt(remaining).catch(error=>new Failure(error));remaining-=Math.ceil(performance.now()-started);let pause=pauseAfter(
outcome,retry);if(pause===void 0||retry===RETRIES||pause>patience||remaining<=0){if(outcome instanceof Failure)throw outcome.error;return outcome}patience-=pause,
await sleep(pause,signal).catch(()=>{})}}var Failure=class{error;constructor(error){this.error=error}};function pauseAfter(outcome,retry){let ownPause=FIRST_PAUSE*
2**retry*(.5+Math.random()/2);if(outcome instanceof Failure){let{error}=outcome;return isFault(error,"NETWORK_ERROR")&&error.details.reason==="reset"?ownPause:void 0}
if(!(outcome.status!==429&&outcome.status<500))return retryAfter(outcome.headers)??ownPause}var isLoopback=hostname=>/^localhost\.?$/.test(hostname)||hostname==="[::1]"||/^127(\.\d+){3}$/.test(hostname);function bypassesProxy(noProxy,url){let host=bare(url.hostname),port=url.port||(url.protocol==="https:"?"443":"80");return noProxy.toLowerCase().split(/[\s,]+/).
some(entry=>entry!==""&&matches(entry,host,port))}function matches(entry,host,port){if(entry==="*")return!0;let[,network,length]=/^([0-9.]+)\/([0-9]{1,2})$/.exec(
entry)??[];if(network!==void 0)return inRange(host,network,Number(length));let{name,wanted}=split(entry);if(wanted!==void 0&&wanted!==port)return!1;if(isAddress(
host))return host===canonical(name);let domain=bare(name.replace(/^\*?\./,""));return host===domain||host.endsWith(`.${domain}`)}function split(entry){let[,bracketed,
plain,wanted]=/^(?:\[([^\]]+)\]|([^:]+))(?::([0-9]+))?$/.exec(entry)??[];return{name:bracketed??plain??entry,wanted}}var bare=host=>host.replace(/^\[|\]$/g,"").
replace(/\.$/,""),isAddress=host=>host.includes(":")||octets(host)!==void 0,canonical=name=>name.includes(":")&&URL.canParse(`http://[${name}]`)?bare(new URL(`h\
ttp://[${name}]`).hostname):name;function octets(text){let parts=text.split(".");if(!(parts.length!==4||!parts.every(part=>/^[0-9]{1,3}$/.test(part)&&Number(part)<
256)))return parts.reduce((sum,part)=>sum*256+Number(part),0)}function inRange(host,network,length){let[address,start]=[octets(host),octets(network)];if(address===
void 0||start===void 0||length>32)return!1;let size=2**(32-length);return Math.floor(address/size)===Math.floor(start/size)}function proxySetting(env,url){let variable2=[url.protocol==="https:"?"HTTPS_PROXY":"HTTP_PROXY","ALL_PROXY"].flatMap(name=>[name.toLowerCase(),name]).find(name=>env[name]);
if(variable2===void 0||bypassesProxy(env.no_proxy||env.NO_PROXY||"",url))return;let value=env[variable2]??"";return isLoopback(url.hostname)&&!isLoopback(hostOf(
value))?void 0:{variable:variable2,value}}function hostOf(value){let plain=(value.includes("://")?value:`http://${value}`).replace(/^socks5h?:/i,"http:");return URL.
canParse(plain)?new URL(plain).hostname:""}var LARGEST_BODY=64*1024*1024,REDIRECTS=5,redirectStatuses=new Set([301,302,303,307,308]),ownHeaders=/^(connection|content-length|expect|host|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|accept-encoding)$/;
function createTransport(context){let connections=new Map,connectionFor=url=>{let setting=context.fetch?void 0:proxySetting(context.env,url),key=setting?.value??
"",make=async()=>context.fetch?fetchConnection(context.fetch):setting?(await import("./proxy-SMW7UY2K.js")).createProxied(setting):(await import("./http-connection-HVVSRPHZ.js")).
httpConnection(),connection=connections.get(key)??make();return connections.set(key,connection),connection},once=async(request,headers,timeoutMs)=>{let url=new URL(
request.url),connection=await connectionFor(url),timeout=AbortSignal.timeout(timeoutMs),signal=request.signal?AbortSignal.any([timeout,request.signal]):timeout;
for(let hops=0;;hops+=1){let report=reporter(context,request.method,url),reply;try{let message={method:request.method,headers,body:request.body,signal};reply=await read(
await connection.send(url,message),url),report?.(reply.status)}catch(error){if(report?.("failed"),isFault(error))throw error;if(request.signal?.aborted&&request.
signal.reason?.name!=="TimeoutError")throw request.signal.reason;let unanswered={url,proxy:connection.proxy,timeoutMs:request.timeoutMs,env:context.env};throw signal.
aborted?timeoutError(unanswered):networkError(error,unanswered)}let next=redirectOf(reply,url);if(next===void 0)return reply;refuseRedirect(request.method,url,next,
reply.status,hops),url=next}};return{send:async request=>{let headers=headersOf(request),done=context.progress(request.label);try{let attempt=remainingMs=>once(
request,headers,remainingMs);return await(request.retry===!0&&request.method==="GET"?withRetries(attempt,request.timeoutMs,context,request.signal):attempt(request.
timeoutMs))}finally{done()}},close:async()=>{let all=await Promise.allSettled(connections.values());await Promise.all(all.map(one=>one.status==="fulfilled"&&one.
value.close()))}}}function reporter({debug},method,url){let say=debug.http;if(!say)return;let started=performance.now();return outcome=>say(`${method} ${url.host}${url.
pathname} ${outcome} ${Math.round(performance.now()-started)} ms`)}async function withTransport(context,work){let transport=createTransport(context);try{return await work(
transport)}finally{await transport.close()}}function headersOf({headers={}}){let all={"user-agent":`mixpanel-auth/${version} node/${process.versions.node}`,"acc\
ept-encoding":"gzip"};for(let[name,value]of Object.entries(headers)){let text=typeof value=="string"?value:value.reveal(),reason=ownHeaders.test(name.toLowerCase())?
"belongs to the connection and cannot be set":/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)?/^[\t\x20-\x7e\x80-\xff]*$/.test(text)?void 0:"has a value that HTTP ca\
nnot carry, such as a line break":"is not the name of a header";if(reason!==void 0)throw new Fault("CONFIG_ERROR",{header:scrub(name),reason});all[name.toLowerCase()]=
text}return all}async function read({status,headers,body},url){let chunks=[],size=0;for await(let chunk of body){if(size+=chunk.length,size>LARGEST_BODY)throw new Fault(
"API_ERROR",{status,reason:"too_long",host:url.host});chunks.push(chunk)}return{status,headers,text:new TextDecoder().decode(Buffer.concat(chunks))}}var redirectOf=({
status,headers:{location}},url)=>redirectStatuses.has(status)&&location!==void 0&&URL.canParse(location,url.href)?new URL(location,url.href):void 0;function refuseRedirect(method,url,next,status,hops){
let refused=method!=="GET"?"method":next.origin!==url.origin?"origin":hops===REDIRECTS?"count":void 0;if(refused===void 0)return;let details={status,reason:"red\
irect",host:url.host,redirect_origin:scrub(next.origin)};throw new Fault("API_ERROR",details,{place:{redirect:{path:url.pathname,refused}}})}function readClient(context,region){let client=readJson(context,clientPath(context,region),OAuthClientInfo,countsAsNone);return client?.region===region?client:void 0}
async function writeClient(context,client){await writeAtomic(context,clientPath(context,client.region),plainJson(client),{root:rootFolder(context)})}var readAccountClient=(context,folder)=>readJson(
context,accountClientPath(folder),AccountClient,countsAsNone);async function writeAccountClient(context,folder,client){await writeAtomic(context,accountClientPath(
folder),plainJson(client),{root:rootFolder(context)})}async function distrustClient(context,region,clientId){try{let client=readClient(context,region);client?.client_id===
clientId&&await writeClient(context,{...client,created_at:new Date(0).toISOString()})}catch(error){if(!isFault(error))throw error}}export{isLoopback,timeoutError,retryAfter,createTransport,withTransport,readClient,writeClient,readAccountClient,writeAccountClient,distrustClient};
