import{accountHolder,addAccount,additionOf,assertRefreshable,bridgeHolder,checkFree,checkReach,deriveName,environmentBehind,freeName,givenPath,holderAt,inTheClear,
isGood,lookAt,mayCarryCredential,newTable,noWorkspaces,ownAccount,plainJson,present,projectNotFound,projects,putBack,refuseHidden,renameAccountFolder,resolveAccount,
sessionAsked,sessionToWrite,showAccount,summaryOf,takenName,tokensText,wayOut,withFolderLock,workspaceNotFound,workspacesOf,writeTokens}from"./accounts.js";
import{apiOrigin,explained,hostsOf,isLoopback,isOfMixpanel,knownError,lastsNoLonger,messageOf,oauthOrigin,passingHome,probedRegions,quotable,scrub}from"./errors.js";
import{isMisnamed,isVerdict,issuesInside,oddAccount,usable}from"./shared-actions-accounts-odd-account.js";import{bridgeRemoval,importThere}from"./shared-core-advice-steps.js";import{
changeConfig,choiceEdits,choose,chosenIn,createFile,ensureFolder,removeFile,removeFolder,renameOver,sweepTemporaries,syncFile,syncFolder,temporaryIn,writeAtomic}from"./shared-actions-choose.js";
import{argument,refused}from"./commands.js";import{Ai,BEARER,BearerText,Ds,Fault,HeaderName,HeaderValue,It,Name,NonEmpty,Oi,Region,Secret,SecretText,
Ss,Ti,Tr,Xi,accountClientPath,accountFolder,accountNames,accountOf,accountsFolder,askedFor,axesOf,axisFlags,bridgeAccountFolder,bridgedPath,bs,bt,cachedMe,clientOf,
clientPath,clientsOf,closeSync,command,commandFor,constants,countsAsNone,credentialHash,ct,describeProject,describeWorkspace,dirname,domainRegion,entryOf,errnoOf,
errorCodes,exactValue,exists,expiresAt,findBridge,fromResults,fstatSync,ftruncateSync,hashesIn,hi,identityOf,ie,ifPossible,importedPath,isFault,isFull,isImported,
isMissing,isOpen,isSecret,join,js,jsonText,listFolder,lstatSync,malformedVariable,mapOf,mePath,members,normaliseTime,objectText,octal,oddFault,openNoFollow,organizationsWithoutProject,
ownFolder,ownFolderOf,peekAtTokens,placeOf,projectIn,projectOf,quiet,randomBytes,readAccountClient,readBridge,readBridgeAt,readClient,readConfig,readFileSync,readJson,
readMe,readVerdict,replyPath,resolve,resolveSession,rootFolder,secretHash,secretVariable,sharedTokens,ss,standingIn,standingOf,staticCredential,storageError,targetsNaming,
te,timeOnDisk,tokensCredential,tokensPath,ts,twinWithFolder,unlinkSync,unusable,userOf,validJson,variable,verdictPath,version,warnOfReach,within,writeFileSync,writeSync,
xs,yi}from"./auth_manager.js";var A_DAY=86400,SPENDING_MS=3e4;function timeouts(env){let text=variable(env,"MP_TIMEOUT");if(text===void 0)return{oauth:SPENDING_MS,spending:SPENDING_MS,me:12e4,
probe:5e3};let seconds=/^([0-9]+\.?[0-9]*|\.[0-9]+)$/.test(text)?Number(text):0,milliseconds=Math.ceil(seconds*1e3);if(milliseconds<=0||seconds>A_DAY)throw malformedVariable(
"MP_TIMEOUT",`must be a number of seconds, above 0 and at most ${A_DAY}`);let spending=Math.max(milliseconds,SPENDING_MS);return{oauth:milliseconds,spending,me:milliseconds,
probe:milliseconds}}var connectTimeout=()=>Object.assign(new Error("no connection in time"),{code:"CONNECT_TIMEOUT"}),hungUp=()=>Object.assign(new Error("the connection was closed"),
{code:"ECONNRESET"}),fetchConnection=fetch2=>({send:async(url,{body,...message})=>{let reply=await fetch2(url.href,{...message,body:body??null,redirect:"manual"});
return{status:reply.status,headers:Object.fromEntries(reply.headers),body:reply.body??nothing()}},close:async()=>{}});async function*nothing(){}function networkError(error,{url,proxy,timeoutMs,env,goesOn}){let{code,text,isAtProxy}=innermost(error),reason=reasonOf(code,proxy!==void 0),details={reason,host:url.
host,...proxy&&{proxy:proxy.address}},connection={said:scrub(isOurs(code)?text:code).slice(0,200),...proxy&&{variable:proxy.variable},...reason==="tls"&&{tls:tlsFailure(
`${code} ${text}`,isAtProxy,env)},waited:code==="CONNECT_TIMEOUT"?{for:"connection",milliseconds:1e4}:{for:goesOn?"refresh":"reply",milliseconds:timeoutMs}};return new Fault(
"NETWORK_ERROR",details,{cause:Object.assign(new Error(scrub(text)),code&&{code}),place:{connection},retryable:reason!=="tls"&&reason!=="proxy_auth"})}var timeoutError=unanswered=>networkError(
Object.assign(new Error("no complete reply in time"),{code:"ETIMEDOUT"}),unanswered);function innermost(error){let isAtProxy=error instanceof Error&&error.name===
"ProxyError",found={code:"",text:String(error),isAtProxy},at2=error;for(let depth=0;at2 instanceof Error&&depth<10;depth+=1){let{code}=at2;if(typeof code=="stri\
ng"&&code!==""?found={code,text:at2.message,isAtProxy}:found.code===""&&(found={code:"",text:at2.message,isAtProxy}),isOurs(found.code)&&found.code!=="")return found;
at2=at2 instanceof AggregateError?at2.errors.at(-1):at2.cause}return found}var isOurs=code=>code===""||/^(PROXY_|CONNECT_|UND_ERR_)/.test(code),unreachable=new Set(
["ECONNREFUSED","EHOSTUNREACH","EHOSTDOWN","ENETUNREACH","ENETDOWN","EADDRNOTAVAIL","EACCES","EPERM"]),tooLate=new Set(["ETIMEDOUT","CONNECT_TIMEOUT","UND_ERR_C\
ONNECT_TIMEOUT","UND_ERR_HEADERS_TIMEOUT","UND_ERR_BODY_TIMEOUT"]),tls=/^(ERR_TLS_|ERR_SSL_|EPROTO$|UND_ERR_PRX_TLS|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ERROR_IN_CERT)/;
function reasonOf(code,isProxied){if(code==="PROXY_AUTH")return"proxy_auth";let isDns=/^(ENOTFOUND$|EAI_|ENODATA$|ESERVFAIL$)/.test(code);return code==="PROXY_R\
EFUSED"||isProxied&&(isDns||unreachable.has(code))?"proxy":isDns?"dns":unreachable.has(code)?"refused":tooLate.has(code)?"timeout":tls.test(code)?"tls":"reset"}
function tlsFailure(said,isAtProxy,env){return{problem:tlsProblem(said),at:isAtProxy?"proxy":"server",hasExtraCertificates:variable(env,"NODE_EXTRA_CA_CERTS")!==
void 0,wantsNoChecks:env.NODE_TLS_REJECT_UNAUTHORIZED==="0"}}function tlsProblem(said){return/^(CERT|CRL)_HAS_EXPIRED/.test(said)?"expired":/^(CERT|CRL)_NOT_YET_VALID/.
test(said)?"not_yet_valid":/^(ERR_TLS_CERT_ALTNAME_|HOSTNAME_MISMATCH)/.test(said)?"name":/^(UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|CERT_UNTRUSTED|INVALID_CA)/.test(
said)?"issuer":/wrong.version.number|packet.length.too.long|http.request|unknown.protocol/i.test(said)?"no_tls":"other"}function bypassesProxy(noProxy,url){let host=bare(url.hostname),port=url.port||(url.protocol==="https:"?"443":"80");return noProxy.toLowerCase().split(/[\s,]+/).
some(entry=>entry!==""&&matches(entry,host,port))}function matches(entry,host,port){if(entry==="*")return!0;let[,network,length]=/^([0-9.]+)\/([0-9]{1,2})$/.exec(
entry)??[];if(network!==void 0)return inRange(host,network,Number(length));let{name,wanted:wanted2}=split(entry);if(wanted2!==void 0&&wanted2!==port)return!1;if(isAddress(
host))return host===canonical(name);let domain=bare(name.replace(/^\*?\./,""));return host===domain||host.endsWith(`.${domain}`)}function split(entry){let[,bracketed,
plain,wanted2]=/^(?:\[([^\]]+)\]|([^:]+))(?::([0-9]+))?$/.exec(entry)??[];return{name:bracketed??plain??entry,wanted:wanted2}}var bare=host=>host.replace(/^\[|\]$/g,
"").replace(/\.$/,""),isAddress=host=>host.includes(":")||octets(host)!==void 0,canonical=name=>name.includes(":")&&URL.canParse(`http://[${name}]`)?bare(new URL(
`http://[${name}]`).hostname):name;function octets(text){let parts=text.split(".");if(!(parts.length!==4||!parts.every(part=>/^[0-9]{1,3}$/.test(part)&&Number(part)<
256)))return parts.reduce((sum,part)=>sum*256+Number(part),0)}function inRange(host,network,length){let[address,start]=[octets(host),octets(network)];if(address===
void 0||start===void 0||length>32)return!1;let size=2**(32-length);return Math.floor(address/size)===Math.floor(start/size)}function proxySetting(env,url){let variable2=[url.protocol==="https:"?"HTTPS_PROXY":"HTTP_PROXY","ALL_PROXY"].flatMap(name=>[name.toLowerCase(),name]).find(name=>env[name]);
if(variable2===void 0||bypassesProxy(env.no_proxy||env.NO_PROXY||"",url))return;let value=env[variable2]??"";return isLoopback(url.hostname)&&!isLoopback(hostOf(
value))?void 0:{variable:variable2,value}}function hostOf(value){let plain=(value.includes("://")?value:`http://${value}`).replace(/^socks5h?:/i,"http:");return URL.
canParse(plain)?new URL(plain).hostname:""}function retryAfter(headers){let text=headers["retry-after"]?.trim()??"";if(/^[0-9]+$/.test(text))return Number(text)*1e3;let[until,now]=[httpDate(text),httpDate(
headers.date?.trim()??"")];return until===void 0||now===void 0?void 0:Math.max(0,until-now)}function httpDate(text){if(!/^[A-Za-z]{3,9},? .*[0-9]{2}:[0-9]{2}:[0-9]{2}/.
test(text))return;let date=Date.parse(/GMT$/i.test(text)?text:`${text} GMT`);return Number.isNaN(date)?void 0:date}var RETRIES=3,LONGEST_WAIT=6e4,FIRST_PAUSE=500;async function withRetries(attempt,timeoutMs,{sleep},signal){let remaining=timeoutMs,patience=LONGEST_WAIT;for(let retry=0;;retry+=
1){let started=performance.now(),outcome=await attempt(remaining).catch(error=>new Failure(error));remaining-=Math.ceil(performance.now()-started);let pause=pauseAfter(
outcome,retry);if(pause===void 0||retry===RETRIES||pause>patience||remaining<=0){if(outcome instanceof Failure)throw outcome.error;return outcome}patience-=pause,
await sleep(pause,signal).catch(()=>{})}}var Failure=class{error;constructor(error){this.error=error}};function pauseAfter(outcome,retry){let ownPause=FIRST_PAUSE*
2**retry*(.5+Math.random()/2);if(outcome instanceof Failure){let{error}=outcome;return isFault(error,"NETWORK_ERROR")&&error.details.reason==="reset"?ownPause:void 0}
if(!(outcome.status!==429&&outcome.status<500||outcome.status===511))return retryAfter(outcome.headers)??ownPause}var LARGEST_BODY=64*1024*1024,REDIRECTS=5,redirectStatuses=new Set([301,302,303,307,308]),ownHeaders=/^(connection|content-length|expect|host|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|accept-encoding)$/;
function createTransport(context){let connections=new Map,connectionFor=url=>{let setting=context.fetch?void 0:proxySetting(context.env,url),key=setting?.value??
"",make=async()=>context.fetch?fetchConnection(context.fetch):setting?(await import("./mixpanel-proxy.js")).createProxied(setting):(await import("./shared-mixpanel-http-connection.js")).
httpConnection(),connection=connections.get(key)??make();return connections.set(key,connection),connection},once=async(request,headers,timeoutMs)=>{let url=new URL(
request.url),connection=await connectionFor(url),timeout=AbortSignal.timeout(timeoutMs),signal=request.signal?AbortSignal.any([timeout,request.signal]):timeout;
for(let hops=0;;hops+=1){let report=reporter(context,request.method,url),reply;try{let message={method:request.method,headers,body:request.body,signal};reply=await read(
await connection.send(url,message),url),report?.(reply.status)}catch(error){if(report?.("failed"),isFault(error))throw error;if(request.signal?.aborted&&request.
signal.reason?.name!=="TimeoutError")throw request.signal.reason;let unanswered={url,proxy:connection.proxy,timeoutMs:request.timeoutMs,env:context.env};throw signal.
aborted?timeoutError(unanswered):networkError(error,unanswered)}let next=redirectOf(reply,url);if(next===void 0)return reply;refuseRedirect(request.method,url,next,
reply,hops),url=next}};return{send:async request=>{let headers=headersOf(request),done=context.progress(request.label);try{let attempt=remainingMs=>once(request,
headers,remainingMs);return await(request.retry===!0&&request.method==="GET"?withRetries(attempt,request.timeoutMs,context,request.signal):attempt(request.timeoutMs))}finally{
done()}},close:async()=>{let all=await Promise.allSettled(connections.values());await Promise.all(all.map(one=>one.status==="fulfilled"&&one.value.close()))}}}function reporter({
debug},method,url){let say=debug.http;if(!say)return;let started=performance.now();return outcome=>say(`${method} ${url.host}${url.pathname} ${outcome} ${Math.round(
performance.now()-started)} ms`)}async function withTransport(context,work){let transport=createTransport(context);try{return await work(transport)}finally{await transport.
close()}}function headersOf({headers={}}){let all={"user-agent":`mixpanel-auth/${version} node/${process.versions.node}`,"accept-encoding":"gzip"};for(let[name,
value]of Object.entries(headers)){let text=typeof value=="string"?value:value.reveal(),reason=ownHeaders.test(name.toLowerCase())?"belongs to the connection and\
 cannot be set":/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)?/^[\t\x20-\x7e\x80-\xff]*$/.test(text)?void 0:"has a value that HTTP cannot carry, such as a line bre\
ak":"is not the name of a header";if(reason!==void 0)throw new Fault("CONFIG_ERROR",{header:scrub(name),reason});all[name.toLowerCase()]=text}return all}async function read({
status,headers,body},url){let chunks=[],size=0;for await(let chunk of body){if(size+=chunk.length,size>LARGEST_BODY)throw new Fault("API_ERROR",{status,reason:"\
too_long",host:url.host});chunks.push(chunk)}return{status,headers,text:new TextDecoder().decode(Buffer.concat(chunks))}}var redirectOf=({status,headers:{location}},url)=>redirectStatuses.
has(status)&&location!==void 0&&URL.canParse(location,url.href)?new URL(location,url.href):void 0;function refuseRedirect(method,url,next,{status,headers},hops){
let refused4=method!=="GET"?"method":next.origin!==url.origin?"origin":hops===REDIRECTS?"count":void 0;if(refused4===void 0)return;let{location=""}=headers,target=next.
origin==="null"?next.protocol:next.origin,origin=scrub(location)===location?target:"[redacted]",details={status,reason:"redirect",host:url.host,redirect_origin:origin};
throw new Fault("API_ERROR",details,{place:{redirect:{path:quotable(url.pathname),refused:refused4}}})}function faultRecord({code,details,place,retryable,cause}){let{owner:_owner,login:_login,...there}=place;return{code,details:{...details},place:there,retryable,
...cause instanceof Error&&{cause:causeRecord(cause)}}}function causeRecord(cause){let{name,message}=cause,code="code"in cause?cause.code:void 0;return{name,message:quotable(
message),...typeof code=="string"&&{code}}}function faultOf({code,details,place,retryable,cause}){if(!isErrorCode(code))throw new Error(`${quotable(code)} is no\
 error code`);return new Fault(code,details,{place,retryable,...cause&&{cause:Object.assign(new Error(cause.message),{name:cause.name,code:cause.code})}})}var isErrorCode=code=>errorCodes.
includes(code);var RefreshJob=ts({kind:Ti("job"),region:Region,folder:NonEmpty,is_bridge:Oi(),refused:ie(bs()),lasting_ms:ss()}),FaultRecord=ts({code:bs(),details:Xi({}),place:Xi(
{}),retryable:Oi(),cause:ie(ts({name:bs(),message:bs(),code:ie(bs())}))}),REFRESH_ASKED=JSON.stringify({kind:"asked"}),RefreshOutcome=ts({kind:Ti("outcome"),fault:ie(
FaultRecord),bug:ie(ts({name:bs(),message:bs()})),warnings:Ai(bs()),events:Ai(xs([te(["http","files","lock"]),bs()]))});async function writeClient(context,client){await writeAtomic(context,clientPath(context,client.region),plainJson(client),{root:rootFolder(context)})}async function writeAccountClient(context,folder,client){
await writeAtomic(context,accountClientPath(folder),plainJson(client),{root:rootFolder(context)})}async function distrustClient(context,region,clientId){try{let client=readClient(
context,region);client?.client_id===clientId&&await writeClient(context,{...client,created_at:new Date(0).toISOString()})}catch(error){if(!isFault(error))throw error}}var KeptReply=ts({schema_version:Ti(1,"must be 1"),spent:It(bs("must be a string"),Tr(/^[0-9a-f]{64}$/,"must be a SHA-256 in hexadecimal")),client_id:NonEmpty,received_at:ss(
"must be a number"),status:ss("must be a number"),text:bs("must be a string")});var LEAST_BYTES=16*1024,SPARE_BYTES=256*1024;async function reserveRoom(context,folder){let path=tokensPath(folder),files=[],reserve=async(at2,bytes)=>{let file=new ReservedFile(
context,at2);return files.push(file),await file.write(bytes),file},release=()=>{for(let file of files)file.discard()};try{await ensureFolder(context,folder,rootFolder(
context)),sweepTemporaries(folder),await removeReply(context,folder);let before=present2(path);before&&(await(await reserve(temporaryIn(folder),before.bytes)).replace(
path),isOpen(before.mode)&&!isOpen(lstatSync(path).mode)&&context.warn({kind:"file_tightened",path,mode:octal(before.mode)}));let blank=Buffer.alloc(Math.max(LEAST_BYTES,
2*(before?.bytes.length??0))," "),[forTokens,forReply]=[await reserve(temporaryIn(folder),blank),await reserve(replyPath(folder),blank)],spare=await reserve(temporaryIn(
folder),Buffer.alloc(SPARE_BYTES," ")),storeAnew=async(tokens,guard,because)=>{try{await writeTokens(context,folder,tokens,guard)}catch(error){throw isFault(error)?
because:error}},withSpare=async step=>{try{await step()}catch(error){if(!isFull(error))throw error;spare.remove(),await step()}},isKept=!1,replyIs=()=>{try{return!forReply.
isGone()&&(isKept||keptReply(context,folder))?"kept":"lost"}catch{return"unknown"}};return{keepReply:async reply=>{try{await withSpare(()=>forReply.write(Buffer.
from(JSON.stringify(reply)))),isKept=!0}catch(error){throw storageError(replyPath(folder),{doing:"write_into"},error)}finally{forReply.keep()}},replyIs,store:async(tokens,guard=()=>{})=>{
let text=Buffer.from(tokensText(tokens,before&&Buffer.from(before.bytes).toString("utf8")));try{await withSpare(()=>forTokens.write(text,text.length))}catch(error){
return await storeAnew(tokens,guard,storageError(path,{doing:"write_into"},error)),forReply.remove()}guard();try{await withSpare(()=>forTokens.replace(path))}catch(error){
throw storageError(path,{doing:"replace"},error)}context.debug.files?.(`write ${path}`),await syncFolder(folder),forReply.remove()},release:(isReplyOfUse=!1)=>{
release(),(!isReplyOfUse||replyIs()==="lost")&&forReply.remove(),forReply.close()}}}catch(error){release();let{cause}=error;throw storageError(folder,{doing:"re\
fresh"},errnoOf(cause)===void 0?error:cause)}}var keptReply=(context,folder)=>readJson(context,replyPath(folder),KeptReply,(path,_reason,cause)=>errnoOf(cause)===
void 0?void 0:storageError(path,{doing:"read"},cause));async function removeReply(context,folder){exists(replyPath(folder))&&await removeFile(context,replyPath(
folder))}var ReservedFile=class{path;#fd;#number;#isOpen=!0;#isOurs=!0;constructor(context,path){this.path=path,this.#fd=createFile(context,path)}async write(bytes,length){
this.#number??=fstatSync(this.#fd,{bigint:!0}).ino;for(let at2=0;at2<bytes.length;)at2+=writeSync(this.#fd,bytes,at2,bytes.length-at2,at2);length!==void 0&&ftruncateSync(
this.#fd,length),await syncFile(this.#fd)}isGone(){try{let found=lstatSync(this.path,{bigint:!0,throwIfNoEntry:!1});return found===void 0||this.#number!==void 0&&
found.ino!==this.#number}catch{return!1}}keep(platform=process.platform){this.#isOurs=!1,platform==="win32"&&this.close()}async replace(target){this.close(),await renameOver(
this.path,target),this.#isOurs=!1}discard(){this.#isOurs&&this.remove()}remove(){this.#isOurs=!1;try{this.isGone()||unlinkSync(this.path)}catch{}this.close()}close(){
if(this.#isOpen){this.#isOpen=!1;try{closeSync(this.#fd)}catch{}}}};function present2(path){try{let fd=openNoFollow(path,constants.O_RDONLY|constants.O_NONBLOCK);
try{return{bytes:readFileSync(fd),mode:fstatSync(fd).mode}}finally{closeSync(fd)}}catch(error){if(isMissing(error))return;throw error}}var PlainHeaders=class extends Map{constructor(fields={}){super();let entries=Symbol.iterator in fields?fields:Object.entries(fields);for(let[name,value]of entries)
this.set(name,value)}get(name){return super.get(name.toLowerCase())}has(name){return super.has(name.toLowerCase())}set(name,value){return super.set(name.toLowerCase(),
value)}};var ne;(typeof navigator>"u"||!navigator.userAgent?.startsWith?.("Mozilla/5.0 "))&&(ne="oauth4webapi/v3.8.8");function R(e,t){if(e==null)return!1;try{return e instanceof
t||Object.getPrototypeOf(e)[Symbol.toStringTag]===t.prototype[Symbol.toStringTag]}catch{return!1}}var b="ERR_INVALID_ARG_VALUE",y="ERR_INVALID_ARG_TYPE";function f(e,t,n){
let r=new TypeError(e,{cause:n});return Object.assign(r,{code:t}),r}var allowInsecureRequests=Symbol(),clockSkew=Symbol(),clockTolerance=Symbol(),customFetch=Symbol();var Ve=new TextEncoder,Qe=new TextDecoder;var re;Uint8Array.prototype.toBase64?re=e=>(e instanceof ArrayBuffer&&(e=new Uint8Array(e)),e.toBase64({alphabet:"base64url",omitPadding:!0})):re=t=>{t instanceof
ArrayBuffer&&(t=new Uint8Array(t));let n=[];for(let r=0;r<t.byteLength;r+=32768)n.push(String.fromCharCode.apply(null,t.subarray(r,r+32768)));return btoa(n.join(
"")).replace(/=/g,"").replace(/\+/g,"-").replace(/\//g,"_")};var ae;Uint8Array.fromBase64?ae=e=>{try{return Uint8Array.fromBase64(e,{alphabet:"base64url"})}catch(t){
throw f("The input to be decoded is not correctly encoded.",b,t)}}:ae=e=>{try{let t=atob(e.replace(/-/g,"+").replace(/_/g,"/").replace(/\s/g,"")),n=new Uint8Array(
t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}catch(t){throw f("The input to be decoded is not correctly encoded.",b,t)}};var OperationProcessingError=class extends Error{code;constructor(t,n){super(t,n),this.name=this.constructor.name,n?.code&&(this.code=n?.code),Error.captureStackTrace?.(
this,this.constructor)}};function c(e,t,n){return new OperationProcessingError(e,{code:t,cause:n})}function v(e){R(e,PlainHeaders)&&(e=Object.fromEntries(e.entries()));let t=new PlainHeaders(e??{});if(ne&&!t.has("user-agent")&&t.set("user-agent",ne),t.has("au\
thorization"))throw f('"options.headers" must not include the "authorization" header name',b);return t}function B(e,t){if(t!==void 0){if(typeof t=="function"&&(t=
t(e.href)),!(t instanceof AbortSignal))throw f('"options.signal" must return or be an instance of AbortSignal',y);return t}}function p(e,t,n,r){try{if(typeof e!="string")throw f(`${t} must be a string`,y,r);if(e.length===0)throw f(`${t} must not be empty`,b,r)}catch(a){throw n?c(a.message,
n,r):a}}function w(e){if(typeof e!="object"||e===null)throw f('"as" must be an object',y);p(e.issuer,'"as.issuer"')}function g(e){if(typeof e!="object"||e===null)throw f(
'"client" must be an object',y);p(e.client_id,'"client.client_id"')}function ClientSecretPost(e){return p(e,'"clientSecret"'),(t,n,r,a)=>{r.set("client_id",n.client_id),r.set("client_secret",e)}}function None(){return(e,t,n,r)=>{n.set("client_id",t.client_id)}}var it=URL.parse?(e,t)=>URL.parse(e,t):(e,t)=>{try{return new URL(e,t)}catch{return null}};function checkProtocol(e,t){if(t&&e.protocol!=="https:")throw c("only\
 requests to HTTPS are allowed",HTTP_REQUEST_FORBIDDEN,e);if(e.protocol!=="https:"&&e.protocol!=="http:")throw c("only HTTP and HTTPS requests are allowed",REQUEST_PROTOCOL_FORBIDDEN,
e)}function ke(e,t,n,r){let a;if(typeof e!="string"||!(a=it(e)))throw c(`authorization server metadata does not contain a valid ${n?`"as.mtls_endpoint_aliases.${t}\
"`:`"as.${t}"`}`,e===void 0?MISSING_SERVER_METADATA:INVALID_SERVER_METADATA,{attribute:n?`mtls_endpoint_aliases.${t}`:t});return checkProtocol(a,r),a}function resolveEndpoint(e,t,n,r){
return n&&e.mtls_endpoint_aliases&&t in e.mtls_endpoint_aliases?ke(e.mtls_endpoint_aliases[t],t,n,r):ke(e[t],t,n,r)}var Z="[a-zA-Z0-9!#$%&\\'\\*\\+\\-\\.\\^_`\\|~]+",ut="[a-zA-Z0-9\\-\\._\\~\\+\\/]+={0,2}",dt='"((?:[^"\\\\]|\\\\[\\s\\S])*)"',ht="("+Z+")\\s*=\\s*"+dt,ft="("+Z+
")\\s*=\\s*("+Z+")",pt=new RegExp("^[,\\s]*("+Z+")"),lt=new RegExp("^[,\\s]*"+ht+"[,\\s]*(.*)"),mt=new RegExp("^[,\\s]*"+ft+"[,\\s]*(.*)"),yt=new RegExp("^("+ut+
")(?:$|[,\\s])(.*)");function X(e){if(!te2.has(e))throw f('"options.DPoP" is not a valid DPoPHandle',b)}async function z(e,t,n,r,a,s,o){return await n(e,t,a,s),s.set("content-type","application/x-www-form-urlencoded;charset=UTF-8"),(o?.[customFetch]||fetch)(r.href,
{body:a,headers:Object.fromEntries(s.entries()),method:"POST",redirect:"manual",signal:B(r,o?.signal)})}async function $(e,t,n,r,a,s){let o=resolveEndpoint(e,"t\
oken_endpoint",t.use_mtls_endpoint_aliases,s?.[allowInsecureRequests]!==!0);a.set("grant_type",r);let i=v(s?.headers);i.set("accept","application/json"),s?.DPoP!==
void 0&&(X(s.DPoP),await s.DPoP.addProof(o,i,"POST"));let d=await z(e,t,n,o,a,i,s);return s?.DPoP?.cacheNonce(d,o),d}async function refreshTokenGrantRequest(e,t,n,r,a){
w(e),g(t),p(r,'"refreshToken"');let s=new URLSearchParams(a?.additionalParameters);return s.set("refresh_token",r),$(e,t,n,"refresh_token",s,a)}var te2=new WeakSet;var HTTP_REQUEST_FORBIDDEN="OAUTH_HTTP_REQUEST_FORBIDDEN",REQUEST_PROTOCOL_FORBIDDEN="OAUTH_REQUEST_PROTOCOL_FORBIDDEN";var MISSING_SERVER_METADATA="OAUTH_MISSING_SERVER_METADATA",INVALID_SERVER_METADATA="OAUTH_INVALID_SERVER_METADATA";async function genericTokenEndpointRequest(e,t,n,r,a,s){return w(e),g(t),p(r,'"grantType"'),$(e,t,n,r,new URLSearchParams(a),s)}async function dynamicClientRegistrationRequest(e,t,n){w(e);let r=resolveEndpoint(e,"registration_endpoint",t.use_mtls_endpoint_aliases,n?.[allowInsecureRequests]!==
!0),a=v(n?.headers);a.set("accept","application/json"),a.set("content-type","application/json");let s="POST";n?.DPoP&&(X(n.DPoP),await n.DPoP.addProof(r,a,s,n.initialAccessToken)),
n?.initialAccessToken&&a.set("authorization",`${a.has("dpop")?"DPoP":"Bearer"} ${n.initialAccessToken}`);let o=await(n?.[customFetch]||fetch)(r.href,{body:JSON.
stringify(t),headers:Object.fromEntries(a.entries()),method:s,redirect:"manual",signal:B(r,n?.signal)});return n?.DPoP?.cacheNonce(o,r),o}var _expectedIssuer=Symbol();var _,H;(typeof navigator>"u"||!navigator.userAgent?.startsWith?.("Mozilla/5.0 "))&&(H="openid-client/v6.8.9",_={"user-agent":H});var l=e=>N.get(e),N;function ClientSecretPost2(e){
if(e!==void 0)return ClientSecretPost(e);let t=new WeakMap;return(r,o,s,c2)=>{let a;return(a=t.get(o))||(U(o.client_secret,'"metadata.client_secret"'),a=ClientSecretPost(
o.client_secret),t.set(o,a)),a(r,o,s,c2)}}function U(e,t){if(typeof e!="string")throw m(`${t} must be a string`,b2);if(e.length===0)throw m(`${t} must not be em\
pty`,k)}function None2(){return None()}var customFetch2=customFetch;var k="ERR_INVALID_ARG_VALUE",b2="ERR_INVALID_ARG_TYPE";function m(e,t,r){let o=new TypeError(e,{cause:r});return Object.assign(o,{code:t}),o}var te3=new TextDecoder;function ue(e){return{supportsPKCE:{__proto__:null,value(t="S256"){return e.code_challenge_methods_supported?.includes(t)===!0}}}}function le(e){Object.defineProperties(
e,ue(e))}var W=Symbol(),Configuration=class{constructor(t,r,o,s){if(typeof r!="string"||!r.length)throw m('"clientId" must be a non-empty string',b2);if(typeof o==
"string"&&(o={client_secret:o}),o?.client_id!==void 0&&r!==o.client_id)throw m('"clientId" and "metadata.client_id" must be the same',k);let c2={...structuredClone(
o),client_id:r};c2[clockSkew]=o?.[clockSkew]??0,c2[clockTolerance]=o?.[clockTolerance]??30;let a;s?a=s:typeof c2.client_secret=="string"&&c2.client_secret.length?
a=ClientSecretPost2(c2.client_secret):a=None2();let i=Object.freeze(c2),u=structuredClone(t);W in t&&(u[_expectedIssuer]=({claims:{tid:w2}})=>t.issuer.replace("\
{tenantid}",w2));let d=Object.freeze(u);N||=new WeakMap,N.set(this,{__proto__:null,as:d,c:i,auth:a,tlsOnly:!0,timeout:30,jwksCache:{}})}serverMetadata(){let t=structuredClone(
l(this).as);return le(t),t}clientMetadata(){return structuredClone(l(this).c)}get timeout(){return l(this).timeout}set timeout(t){l(this).timeout=t}get[customFetch2](){
return l(this).fetch}set[customFetch2](t){l(this).fetch=t}};Object.freeze(Configuration.prototype);function allowInsecureRequests2(e){l(e).tlsOnly=!1}function buildAuthorizationUrl(e,t){P(e);let{as:r,c:o,tlsOnly:s,hybrid:c2,jarm:a,implicit:i}=l(e),u=resolveEndpoint(r,"authorization_endpoint",!1,s);if(t=new URLSearchParams(
t),t.has("client_id")||t.set("client_id",o.client_id),!t.has("request_uri")&&!t.has("request")){if(t.has("response_type")||t.set("response_type",c2?"code id_tok\
en":i?"id_token":"code"),i&&!t.has("nonce"))throw m("response_type=id_token clients must provide a nonce parameter in their authorization request parameters",k);
a&&t.set("response_mode","jwt")}for(let[d,w2]of t.entries())u.searchParams.append(d,w2);return u}function P(e){if(!(e instanceof Configuration))throw m('"config" must be an instance of Configuration',b2);if(Object.getPrototypeOf(e)!==Configuration.prototype)
throw m("subclassing Configuration is not allowed",k)}var ifUsable=schema=>ct(ie(schema),void 0),trimmed=schema=>It(bs(),hi(),schema),TokenReply=ts({access_token:trimmed(BearerText),refresh_token:ifUsable(trimmed(SecretText)),
expires_in:ie(js()),token_type:It(ie(js()),yi(type=>typeof type=="string"&&type.trim()||"Bearer"),Tr(/^bearer$/i,"must be Bearer")),scope:ifUsable(bs())}),RegistrationReply=ts(
{client_id:It(Ds([trimmed(NonEmpty),ss()]),yi(String)),scope:ifUsable(bs())}),OAuthErrorReply=ts({error:NonEmpty,error_description:ifUsable(bs())});var protectedHeaders=headers=>Object.fromEntries(Object.entries(headers).map(([name,value])=>[name,mayCarryCredential(name)?new Secret(value):value]));function statusError(asked,reply){
let{status}=reply;if(isFromIntermediary(reply))return webPage(asked,status);let{account,region,what}=asked,details={...account!==void 0&&{account},region,status},
said=wordsOf(reply.text),place={request:{...what!==void 0&&{what},...said!==void 0&&{said}}};if(status===401)return new Fault("AUTH_FAILED",details,{place});if(status===
403)return new Fault("PERMISSION_DENIED",details,{place});if(status===429){let pause=retryAfter(reply.headers),seconds=pause===void 0?{}:{retry_after:Math.ceil(
pause/1e3)};return new Fault("RATE_LIMITED",{...details,...seconds},{place})}return new Fault(status>=500?"SERVER_ERROR":"API_ERROR",details,{place})}async function attributed(facts,work){
try{return await work()}catch(error){let{what:_2,status,...asked}=facts;throw isFault(error,"NETWORK_ERROR")?error.withDetails(asked):isFault(error,"API_ERROR")?
error.withDetails({...asked,...status!==void 0&&{status}}):error}}var isWebPage=({headers,text})=>/^\s*<[!?a-z]/i.test(text)||/html/i.test(headers?.["content-ty\
pe"]??"")&&/<[!/a-z][^<>]*>/i.test(text),isFromIntermediary=reply=>isWebPage(reply)&&(reply.status===511||reply.status<500&&reply.status!==429),webPage=({account,
region},status)=>new Fault("API_ERROR",{...account!==void 0&&{account},region,status,reason:"web_page"});function wordsOf(text){try{let{error}=JSON.parse(text);
return typeof error=="string"&&error!==""?quotable(error):void 0}catch{return}}var BadAnswer=class extends Error{facts;constructor(facts){super(JSON.stringify(facts)),this.name="BadAnswer",this.facts=facts}};async function send(transport,{
timeoutMs,label},request){let reply;if(await request(async(url,{headers,body})=>{let{"user-agent":_theirs,...rest}=headers;try{reply=await transport.send({method:"\
POST",url,headers:rest,body:String(body),timeoutMs,label})}catch(error){throw isFault(error,"API_ERROR")?new BadAnswer({reason:messageOf(error).replace(/\.$/,"")}):
error}return{}}),reply===void 0)throw new Error("oauth4webapi has sent nothing");return reply}var isSuccess=({status})=>status===200||status===201;function read2(reply,schema){
let{status,text}=reply,body=parsed(text);holdSecrets(body);let result=isSuccess(reply)?Ss(schema,body):void 0;if(result?.success)return result.output;let refusal=status>=
400&&status<500?Ss(OAuthErrorReply,body):void 0;if(!refusal?.success)throw new BadAnswer({status,...isFromIntermediary(reply)&&{reason:"web_page"}});let{error,error_description:description}=refusal.
output;throw new BadAnswer({status,error:standardErrors.includes(error)?error:quotable(error),...description!==void 0&&{error_description:quotable(description)}})}
var standardErrors=["invalid_request","invalid_client","invalid_grant","unauthorized_client","unsupported_grant_type","invalid_scope"];function parsed(text){try{
let found=members(jsonText(text));return found&&Object.fromEntries([...found].map(([name,value])=>[name,exactValue(value)]))}catch{return}}var secretMembers=["a\
ccess_token","refresh_token","id_token","client_secret","registration_access_token"];function holdSecrets(body={}){for(let name of secretMembers)typeof body[name]==
"string"&&new Secret(body[name])}function registrationError(error,region){if(!(error instanceof BadAnswer))return error;let{status=0}=error.facts,retryable=status>=500||!wasProcessed(status);return new Fault(
"OAUTH_REGISTRATION_ERROR",{region,...error.facts},{retryable})}var exchangeError=(error,region)=>error instanceof BadAnswer?new Fault("OAUTH_TOKEN_ERROR",{region,
...error.facts}):error;function refreshError(error,region){if(!(error instanceof BadAnswer))return error;let details={region,...error.facts};return hasSaid(details,
"invalid_grant")?new Fault("OAUTH_REFRESH_REVOKED",details):new Fault("OAUTH_REFRESH_ERROR",details,{retryable:!isFinal(details)})}var hasSaid=(facts,code)=>facts.
error===code&&isFinal(facts),isFinal=({status,error})=>error!==void 0&&!passing.includes(error)&&wasProcessed(status)&&isOAuthError(status,error),isOAuthError=(status,error)=>standardErrors.
includes(error)||(status===400||status===401)&&/^[a-z]+(?:_[a-z]+)+$/.test(error),passing=["temporarily_unavailable","server_error","slow_down","authorization_p\
ending"],wasProcessed=status=>status!==408&&status!==429;var SCOPE="projects analysis events insights segmentation retention data:read funnels flows data_definitions dashboard_reports bookmarks",CLIENT_NAME="mixpanel-\
auth";function authorizationServer(context,transport,region){let origin=oauthOrigin(context.env,region),{oauth:timeoutMs,spending:spendingMs}=timeouts(context.env),
metadata={issuer:origin,authorization_endpoint:`${origin}/oauth/authorize/`,token_endpoint:`${origin}/oauth/token/`,registration_endpoint:`${origin}/oauth/mcp/r\
egister/`},isInsecure=origin.startsWith("http:"),post=(label,limitMs,request)=>send(transport,{timeoutMs:limitMs,label},fetch2=>request({[customFetch]:fetch2,[allowInsecureRequests]:isInsecure})),
redeem=async({clientId,redirectUri,code,verifier},label,limitMs)=>{let grant={code:code.reveal(),redirect_uri:redirectUri,code_verifier:verifier.reveal()},client={
client_id:clientId},reply=await post(label,limitMs,options=>genericTokenEndpointRequest(metadata,client,None(),"authorization_code",grant,options));return read2(
reply,TokenReply)};return{register:async redirectUri=>{let wanted2={redirect_uris:[redirectUri],grant_types:["authorization_code","refresh_token"],response_types:[
"code"],token_endpoint_auth_method:"none",client_name:CLIENT_NAME,scope:SCOPE};try{let reply=await post("registering with Mixpanel",timeoutMs,options=>dynamicClientRegistrationRequest(
metadata,wanted2,options)),registered=read2(reply,RegistrationReply);return{client_id:registered.client_id,region,redirect_uri:redirectUri,scope:registered.scope??
SCOPE,created_at:new Date(context.now()).toISOString()}}catch(error){throw registrationError(error,region)}},isKnown:async({client_id:clientId,redirect_uri:redirectUri})=>{
let madeUp=new Secret("made-up-to-see-whether-the-client-is-known");try{await redeem({clientId,redirectUri,code:madeUp,verifier:madeUp},"asking whether our clie\
nt is still known",timeoutMs)}catch(error){return!(error instanceof BadAnswer&&hasSaid(error.facts,"invalid_client"))}return!0},authorizeUrl:({clientId,redirectUri,
state,challenge})=>{let configuration=new Configuration(metadata,clientId,void 0,None2());return isInsecure&&allowInsecureRequests2(configuration),buildAuthorizationUrl(
configuration,{redirect_uri:redirectUri,state:state.reveal(),code_challenge:challenge,code_challenge_method:"S256"}).href},exchange:async grant=>{try{let reply=await redeem(
grant,"exchanging the authorization code for tokens",spendingMs);return tokensFrom(reply,grant.clientId,context.now())}catch(error){throw exchangeError(error,region)}},
refresh:async(tokens,clientId,keep=async()=>{})=>{let refreshToken=tokens.refresh_token?.reveal()??"",client={client_id:clientId};try{let reply=await post("refr\
eshing the access token",spendingMs,options=>refreshTokenGrantRequest(metadata,client,None(),refreshToken,options));return isSuccess(reply)&&await keep(reply),refreshed(
tokens,reply,clientId,context.now())}catch(error){throw refreshError(error,region)}}}}var refreshed=(tokens,reply,clientId,now)=>({...tokens,...tokensFrom(read2(
reply,TokenReply),clientId,now)});function tokensFrom(reply,clientId,now){let{access_token,refresh_token,expires_in:lifetime,token_type,scope}=reply;return{access_token,
...refresh_token&&{refresh_token},expires_at:expiresAt(now,lifetime),token_type,...scope!==void 0&&{scope},client_id:clientId}}var noteImported=(context,folder,carried,now)=>{let hashes=new Set([carried,now].map(tokens=>secretHash(identityOf(tokens))));return writeAtomic(context,importedPath(
folder),[...hashes].join(`
`),{root:rootFolder(context)})};async function noteRefreshed(context,folder){for(let hash of hashesIn(context,folder))await noteSpentHash(context,hash)}var noteSpent=(context,token)=>noteSpentHash(
context,secretHash(token)),isSpent=(context,token)=>exists(spentPath(context,secretHash(token)));async function noteSpentHash(context,hash){let path=spentPath(context,
hash);exists(path)||await writeAtomic(context,path,"",{root:rootFolder(context)})}var spentPath=(context,hash)=>join(rootFolder(context),"bridge",`.spent-${hash.
slice(0,32)}`);var SAME_SECONDS=60;async function writeVerdict(context,folder,credential,code){let silent=quiet(context);try{let at2=context.now()/1e3,before=readVerdict(silent,
folder,credential);if(typeof before=="object"&&before.code===code&&Math.abs(at2-before.at)<SAME_SECONDS)return;let salt=randomBytes(16).toString("hex"),verdict={
schema_version:1,code,at:at2,salt,hash:credentialHash(salt,credential)};await writeAtomic(silent,verdictPath(folder),plainJson(verdict),{root:rootFolder(context)})}catch(error){
if(!isFault(error))throw error}}var noteTokens=(context,{folder,region},tokens,code)=>writeVerdict(context,folder,tokensCredential(region,tokens),code);async function adoptReply(context,holder,lock){let{folder,place}=holder,reply=keptReply(context,folder);if(!reply)return;let{tokens}=lookAt(context,holder),fresh=tokensOf(
tokens,reply);if(fresh)try{await noteBridgeSpent(context,holder),await writeTokens(context,folder,fresh,lock.assertHeld),await noteTokens(context,holder,fresh,"\
ok")}catch(error){if(!isFault(error,"STORAGE_ERROR"))throw error;let{details,cause}=error,there={...place,file:{reply:"kept"}};throw new Fault("STORAGE_ERROR",{
...details,path:tokensPath(folder)},{cause,place:there,retryable:!0})}await removeReply(context,folder)}async function settleReply(context,holder){exists(replyPath(
holder.folder))&&await withFolderLock(context,holder.folder,lock=>adoptReply(context,holder,lock))}async function noteBridgeSpent(context,{folder,carried}){try{
carried?.refresh_token&&await noteSpent(context,carried.refresh_token),await noteRefreshed(context,folder)}catch(error){if(!isFault(error))throw error}}function tokensOf(tokens,reply){
if(!(tokens.refresh_token==null||secretHash(tokens.refresh_token)!==reply.spent))try{return refreshed(tokens,reply,reply.client_id,reply.received_at)}catch(error){
if(error instanceof BadAnswer)return;throw error}}var DAY_MS=1440*60*1e3;async function clientFor(context,server,region,redirectUri){let cached=readClient(context,region);if(cached?.redirect_uri===redirectUri&&
(isRecent(context,cached)||await server.isKnown(cached)))return cached;let registered=await server.register(redirectUri);return await writeClient(context,registered),
registered}function isRecent(context,{created_at:at2}){let age=context.now()-(typeof at2=="number"?at2*1e3:Date.parse(String(at2)));return age>=0&&age<DAY_MS}var isUnknownClient=error=>isFault(
error,"OAUTH_TOKEN_ERROR","OAUTH_REFRESH_ERROR")&&hasSaid(error.details,"invalid_client");async function refreshHere(context,transport,holder,wish){let spent={};for(;;){let now=present(context,holder);try{let fresh=await withFolderLock(context,now.folder,
async lock=>{if(present(context,now).folder===now.folder)return context.uninterrupted(()=>refreshLocked(context,transport,now,wish,lock,spent))});if(fresh)return fresh}catch(error){
let{reply}=spent;throw reply!==void 0&&isFault(error,"STORAGE_ERROR")?notStored(now,error,reply):error}}}async function refreshLocked(context,transport,holder,wish,lock,spent){
await adoptReply(context,holder,lock);let found=lookAt(context,holder);return isGood(context,found.tokens,wish)?found.tokens:(assertRefreshable(context,holder,found.
tokens),spend(context,authorizationServer(context,transport,holder.region),holder,found,lock,spent))}async function spend(context,server,holder,{tokens,stored},lock,spent){
let room=await reserveRoom(context,holder.folder),answer,isOfUse=!1,keep=async(clientId,reply)=>{try{await room.keepReply(record(tokens,clientId,reply,context.now()))}catch(error){
if(!isFault(error,"STORAGE_ERROR"))throw error}};try{return answer=await ask(context,server,holder,tokens,keep),answer===void 0||(isOfUse=!0,isOfUse=isStillThere(
context,holder,stored),!isOfUse)?void 0:(await noteBridgeSpent(context,holder),await room.store(answer.tokens,lock.assertHeld),await noteClient(context,holder,answer.
client),await noteTokens(context,holder,answer.tokens,"ok"),answer.tokens)}catch(error){throw isOfUse&&!isSame(answer?.tokens.refresh_token,tokens.refresh_token)&&
(spent.reply=room.replyIs()),error}finally{room.release(isOfUse)}}function isStillThere(context,holder,stored){try{return isSame(lookAt(context,holder).stored?.
access_token,stored?.access_token)}catch(error){if(isFault(error,"OAUTH_TOKEN_ERROR"))return!1;throw error}}async function ask(context,server,holder,tokens,keep){
let verdict;for(let client of clientsOf(context,holder,tokens))try{return{tokens:await server.refresh(tokens,client,reply=>keep(client,reply)),client}}catch(error){
let isForgotten=isUnknownClient(error);if(isForgotten&&await distrustClient(context,holder.region,client),!isForgotten&&!isFault(error,"OAUTH_REFRESH_REVOKED"))
throw await noted(context,holder,tokens,error);isFault(verdict,"OAUTH_REFRESH_REVOKED")||(verdict=error)}let isAboutThis=isSame(lookAt(context,holder).tokens.refresh_token,
tokens.refresh_token);if(!(isFault(verdict,"OAUTH_REFRESH_REVOKED")&&!isAboutThis))throw await noted(context,holder,tokens,verdict)}async function noted(context,holder,tokens,error){
return isFault(error,"OAUTH_REFRESH_REVOKED","OAUTH_REFRESH_ERROR")&&!error.retryable&&await noteTokens(context,holder,tokens,error.code),at(holder,error)}var record=(tokens,clientId,{
status,text},now)=>({schema_version:1,spent:tokens.refresh_token?secretHash(tokens.refresh_token):"",client_id:clientId,received_at:now,status,text});async function noteClient(context,{
folder,region},clientId){try{if(readAccountClient(context,folder)?.client_id===clientId)return;let known=readClient(context,region);await writeAccountClient(context,
folder,known?.client_id===clientId?known:{client_id:clientId,region})}catch(error){if(!isFault(error))throw error}}var notStored=({folder,place},{details,cause},reply)=>new Fault(
"STORAGE_ERROR",{...details,path:tokensPath(folder)},{cause,place:{...place,file:{reply}},retryable:reply==="kept"}),at=({place},error)=>error instanceof Fault?
error.withPlace(place):error,isSame=(a,b3)=>a&&b3?a.equals(b3):a==null&&b3==null;var JOB_BYTES=4*1024;async function runRefreshJob(context,path,notes){let job=readJson(context,path,RefreshJob,countsAsNone);if(!job)return;let outcome={kind:"o\
utcome"};try{let{refused:refused4,lasting_ms:lastingMs}=job,wish={lastingMs,...refused4!==void 0&&{refused:{equals:token=>secretHash(token)===refused4}}};await withTransport(
context,transport=>refreshHere(context,announcing(transport,path),holderOf(context,job),wish))}catch(error){outcome={...outcome,...told(error)}}let all=JSON.stringify(
{...outcome,...notes}),text=Buffer.byteLength(all)<=JOB_BYTES?all:JSON.stringify({...outcome,warnings:[],events:[]});try{overwrite(path,text)}catch{}sweepTemporaries(
dirname(path))}function holderOf(context,{region,folder,is_bridge:isBridge}){let file=isBridge?readBridge(context)?.file:void 0,holder=file&&bridgeHolder(context,
file);return holder&&[holder.folder,holder.bridgeFolder].includes(folder)?{...holder,place:{}}:{place:{},region,folder}}function told(error){return error instanceof
Fault?{fault:faultRecord(error)}:error instanceof Error?{bug:{name:error.name,message:quotable(error.message)}}:{bug:{name:"Error",message:"something that is no\
 Error was thrown"}}}var announcing=(transport,path)=>({...transport,send:async request=>{try{overwrite(path,REFRESH_ASKED)}catch(error){throw storageError(dirname(
path),{doing:"refresh"},error)}return transport.send(request)}});function overwrite(path,text){try{let fd=openNoFollow(path,constants.O_WRONLY);try{writeFileSync(
fd,text.padEnd(JOB_BYTES," "))}finally{closeSync(fd)}}catch(error){if(!isMissing(error))throw error}}async function refreshElsewhere(context,start,holder,wanted2,patiently){let path=await writeJob(context,holder,wanted2);if(path===void 0)return"not asked";let done=context.
progress("refreshing the access token");try{let hasRun=await patiently(start(path)),outcome=readJson(context,path,RefreshOutcome,countsAsNone),isUntouched=!hasRun||
readJson(context,path,RefreshJob,countsAsNone)!==void 0;if(remove(path),!outcome)return isUntouched?"not asked":"unknown";for(let text of outcome.warnings)context.
warn({kind:"refresh_warned",text});for(let[subject,event]of outcome.events)context.debug[subject]?.(event);if(outcome.fault)throw faultOf(outcome.fault).withPlace(
holder.place);if(outcome.bug)throw Object.assign(new Error(outcome.bug.message),{name:outcome.bug.name});return"refreshed"}finally{done()}}async function writeJob(context,holder,wanted2){
let{region,folder,carried}=holder,{refused:refused4,lastingMs=0}=wanted2,job={kind:"job",region,folder,is_bridge:carried!==void 0,...refused4&&{refused:secretHash(
refused4)},lasting_ms:lastingMs},path=temporaryIn(dirname(folder));try{await ensureFolder(context,dirname(folder),rootFolder(context));let fd=createFile(context,
path);try{writeFileSync(fd,JSON.stringify(job).padEnd(JOB_BYTES," "))}finally{closeSync(fd)}return path}catch(error){if(errnoOf(error)===void 0)throw error;remove(
path);return}}function remove(path){try{unlinkSync(path)}catch{}}async function refresh(context,transport,holder,wanted2){let{refreshDetached:start}=context,limit=limitOf(context,wanted2),patiently=work=>withinTime(context,holder.
region,work,limit);if(!start)return patiently(withTransport(context,own=>refreshHere(context,own,holder,wanted2)));let end=await context.uninterrupted(()=>refreshElsewhere(
context,start,holder,wanted2,patiently));if(end==="refreshed")return lookAt(context,present(context,holder)).tokens;try{return await refreshHere(context,transport,
holder,wanted2)}catch(error){throw end==="unknown"&&isFault(error,"STORAGE_ERROR")?unknown(holder,error):error}}function unknown({place},error){if(error.place.file?.
reply)return error;let{details,cause}=error;return new Fault("STORAGE_ERROR",details,{cause,place:{...place,file:{reply:"unknown"}}})}var LONGEST_MS=95e3;function limitOf({
env},{patienceMs=1/0}){let timeoutMs=Math.min(patienceMs,variable(env,"MP_TIMEOUT")===void 0?LONGEST_MS:timeouts(env).oauth);return{timeoutMs,goesOn:timeoutMs===
patienceMs}}async function withinTime(context,region,work,limit){let{env}=context,timer,tooLate2=new Promise((_resolve,reject)=>{let url=new URL(apiOrigin(env,region));
timer=setTimeout(()=>reject(timeoutError({url,proxy:void 0,env,...limit})),limit.timeoutMs)});try{return await Promise.race([work,tooLate2])}finally{clearTimeout(
timer)}}function customHeaders(env,config,from){return mergedHeaders(environmentHeader(env),settingOf(config),from?.origin==="bridge"&&from.bridge&&headersOf2(from.bridge)||
{})}function environmentHeader(env){let name=headerPart(env,"MP_CUSTOM_HEADER_NAME",HeaderName),value=headerPart(env,"MP_CUSTOM_HEADER_VALUE",HeaderValue);return name!==
void 0&&value!==void 0?{[name]:value}:{}}function settingOf({settings,odd}){if(odd?.custom_header)throw oddFault(odd,["settings","custom_header"],odd.custom_header);
let{custom_header:header}=settings;return header?{[header.name]:header.value}:{}}function headersOf2({headers}){for(let[header,value]of Object.entries(headers??
{})){let broken=bt(HeaderName,header)?bt(HeaderValue,value)?void 0:HeaderValue:HeaderName;if(broken)throw new Fault("CONFIG_ERROR",{header,reason:reasonOf2(broken)},
{place:{namedBy:"the bridge file"}})}return headers??{}}var reasonOf2=schema=>schema.pipe[1].message;function mergedHeaders(...all){let entries=all.flatMap(headers=>Object.
entries(headers));return Object.fromEntries(new Map(entries.map(entry=>[entry[0].toLowerCase(),entry])).values())}function headerPart(env,from,schema){let text=variable(
env,from);if(text===void 0||bt(schema,text))return text;throw malformedVariable(from,reasonOf2(schema))}function parseMe(text){return fromResults(results(validJson(text)))}function cacheText(me2,cachedAt){let kept=mapOf(me2.text,"results");return`${objectText(new Map(
[...kept,["cached_at",jsonText(String(cachedAt))]]))}
`}function results(text){let reply=members(text);if(!reply)throw unusable("it is not an object");let inner=reply.get("results"),status=reply.get("status"),isBare=inner===
void 0&&status===void 0&&!reply.has("error"),isWrapped=inner!==void 0&&(status===void 0||exactValue(status)==="ok");if(!isBare&&!isWrapped)throw unusable("it do\
es not say that the request went well");return inner??text}async function fetchMe(context,transport,request){let{region,account,authorization:authorization2,headers,timeoutMs=timeouts(context.env).me}=request,asked={...account!==
void 0&&{account},region},reply=await attributed(asked,()=>transport.send({method:"GET",url:`${apiOrigin(context.env,region)}/api/app/me?include_workspace_users\
=false`,headers:{accept:"application/json",...protectedHeaders(headers),authorization:authorization2},timeoutMs,label:"asking Mixpanel what the account can reac\
h",retry:!0})),{status}=reply;if(status!==200)throw statusError(asked,reply);if(isWebPage(reply))throw webPage(asked,status);return attributed({...asked,status},
async()=>parseMe(reply.text))}function folderIdentity(folder){try{let{dev,ino}=lstatSync(folder,{bigint:!0});return`${dev}:${ino}`}catch(error){if(isMissing(error))return;throw storageError(
folder,{doing:"look"},error)}}function movedTo(context,folder,identity){let accounts=accountsFolder(context);if(!(identity===void 0||exists(folder)||dirname(folder)!==
accounts))return listFolder(accounts).filter(name=>!name.startsWith(".")).map(name=>join(accounts,name)).find(path=>folderIdentity(path)===identity)}async function freshTokens(context,transport,of,wanted2={}){await putBack(context,of.folder);let holder=present(context,of),{tokens}=lookAt(context,holder);if(isGood(
context,tokens,wanted2))return tokens;assertRefreshable(context,holder,tokens);let folder=folderIdentity(holder.folder),{refresh:refresh2}=await import("./online.js");
try{return await refresh2(context,transport,holder,wanted2)}catch(error){let moved=isFault(error,"OAUTH_TOKEN_ERROR")?movedTo(context,holder.folder,folder):void 0;
if(moved===void 0)throw error;return freshTokens(context,transport,holderAt(holder,moved),wanted2)}}async function noteVerdict(context,owned,code){let{account,origin}=owned,folder=ownFolder(context,origin,account.name),credential=folder===void 0?void 0:staticCredential(
context,account);folder===void 0||!credential||wasRemoved(context,owned)||await writeVerdict(context,folder,credential,code)}function wasRemoved(context,{account,
origin}){try{return origin==="config"&&!Object.hasOwn(readConfig(quiet(context)).accounts,account.name)}catch(error){if(isFault(error))return!0;throw error}}async function authorization(context,transport,who,wanted2={}){let holder=holderOf2(context,who);return holder?bearer((await freshTokens(context,transport,holder,
wanted2)).access_token):fixed(context,who)}function presentAuthorization(context,who){let holder=holderOf2(context,who);if(!holder)return fixed(context,who);let{
tokens}=lookAt(context,holder);return isGood(context,tokens,{})?bearer(tokens.access_token):void 0}async function withAuthorization(context,transport,who,request,wanted2={}){
let holder=holderOf2(context,who);return within({owner:ownerOf(who)},async()=>holder?withTokensOf(context,transport,holder,request,wanted2):judged(()=>request(fixed(
context,who)),code=>noteVerdict(context,who,code)))}function ownerOf({account,origin,isFromCaller}){let{name,type,region}=account,variable2=account.type==="oaut\
h_token"?{token_env:account.token_env}:{};return{account:{name,type,region,...variable2},origin,...isFromCaller!==void 0&&{isFromCaller}}}async function withTokensOf(context,transport,holder,request,wanted2={}){
let send2=tokens2=>request(bearer(tokens2.access_token)),lastly=(tokens2,work)=>judged(work,code=>noteOfTokens(context,holder,tokens2,code)),tokens=await freshTokens(
context,transport,holder,wanted2);if(tokens.refresh_token==null)return lastly(tokens,()=>send2(tokens));try{let answer=await send2(tokens);return await noteOfTokens(
context,holder,tokens,"ok"),answer}catch(error){if(!isFault(error,"AUTH_FAILED"))throw error;let renewed=await renewedTokens(context,transport,holder,tokens);return lastly(
renewed,()=>send2(renewed))}}async function renewedTokens(context,transport,holder,tokens){try{return await freshTokens(context,transport,holder,{refused:tokens.
access_token})}catch(error){throw isFault(error,"OAUTH_TOKEN_ERROR")&&await noteOfTokens(context,holder,tokens,"AUTH_FAILED"),error}}async function judged(work,note){
try{let answer=await work();return await note("ok"),answer}catch(error){throw isFault(error,"AUTH_FAILED")&&await note(error.code),error}}async function noteOfTokens(context,holder,tokens,code){
(holder.carried||exists(tokensPath(holder.folder)))&&await noteTokens(context,holder,tokens,code)}var staticAuthorization=(context,credentials)=>credentials.type===
"service_account"?basic(credentials):bearer(staticToken(context,credentials));function staticToken(context,{name,token,token_env:from}){if(token&&!BEARER.test(token.
reveal()))throw new Fault("OAUTH_TOKEN_ERROR",{problem:"unsendable"});let found=token??(from===void 0?void 0:secretVariable(context.env,from,"bearer"));if(found)
return found;throw new Fault("OAUTH_TOKEN_ERROR",{problem:"unset_variable",...name&&{account:name},variable:from})}function holderOf2(context,{account,origin,bridge}){
if(account.type==="oauth_browser")return origin==="bridge"&&bridge?bridgeHolder(context,bridge):accountHolder(context,account)}var fixed=(context,{account})=>staticAuthorization(
context,account),bearer=token=>new Secret(`Bearer ${token.reveal()}`);function basic({username,secret}){let encoded=new Secret(Buffer.from(`${username}:${secret.
reveal()}`,"utf8").toString("base64"));return new Secret(`Basic ${encoded.reveal()}`)}var findRegion=(context,person,credentials,region)=>withTransport(context,async transport=>region===void 0?probeRegions(context,transport,person,credentials):{region,
me:await askRegion(context,transport,credentials,region,timeouts(context.env).me)});async function probeRegions(context,transport,person,credentials){let attempts=[];
for(let region of probedRegions(context.env))try{let me2=await askRegion(context,transport,credentials,region,timeouts(context.env).probe);return person.say(`Re\
gion ${region}: accepted the credentials.`,"progress"),{region,me:me2}}catch(error){let attempt=attemptOf(region,error);attempts.push(attempt);let{status,reason}=attempt,
how=status===null?`could not be reached (${reason})`:`answered ${status}`;person.say(`Region ${region}: ${how}.`,"progress")}if(attempts.every(({status})=>status===
null))throw new Fault("OAUTH_NETWORK_UNREACHABLE",{attempts});let retryable=attempts.some(attempt=>!isVerdict(attempt));throw new Fault("OAUTH_REGION_PROBE_FAIL\
ED",{attempts},{retryable})}var askRegion=async(context,transport,credentials,region,timeoutMs)=>fetchMe(context,transport,{region,authorization:staticAuthorization(
context,credentials),headers:customHeaders(context.env,readConfig(context)),account:credentials.name,timeoutMs});function attemptOf(region,error){if(isFault(error,
"NETWORK_ERROR"))return{region,status:null,reason:error.details.reason};if(isFault(error,"AUTH_FAILED","PERMISSION_DENIED","RATE_LIMITED","SERVER_ERROR","API_ER\
ROR")){let{status}=error.details,isPage=isFault(error,"API_ERROR")&&error.details.reason==="web_page";if(status!==void 0)return{region,status,...isPage&&{reason:"\
web_page"}}}throw error}async function writeMe(context,folder,me2){try{let text=cacheText(me2,context.now()/1e3);await writeAtomic(context,mePath(folder),text,{root:rootFolder(context)})}catch(error){
if(!isFault(error,"STORAGE_ERROR"))throw error;context.warn({kind:"cache_unwritten",fault:error})}}async function writeAccount(context,wanted2,me2,plan){let name="",after=await changeConfig(context,config=>(name=wanted2??deriveName(me2,wanted3=>takenName(config,
wanted3)!==void 0),plan(config,name)));return await writeMe(context,accountFolder(context,name),me2),await noteVerdict(context,{account:accountOf(after,name),origin:"\
config"},"ok"),name}async function addAskingMixpanel(context,person,wanted2){let{name,region,project,credentials}=wanted2,record2={...credentials,...project!==void 0&&{default_project:project}};
if(name!==void 0&&region!==void 0)return addAccount(context,{...record2,name,region});let{type}=credentials,how=credentials.type==="service_account"?{username:credentials.
username}:{tokenEnv:credentials.token_env},flags={name,type,region,project,...how};return within({login:{kind:"addition",flags,type,name,isNew:!0}},async()=>{let found=await findRegion(
context,person,{...credentials,name},region),chosen=await writeAccount(context,name,found.me,(config,free)=>additionOf(config,free,{...record2,region:found.region}));
return showAccount(context,chosen)})}async function updateAccount(context,name,given){let changes=usable(given),{default_project:project,...record2}=changes,config=await changeConfig(context,before=>{
let isLoggedIn=hasFolder(name)&&exists(tokensPath(placeOf(context,name)));assertFits(entryToMend(before,name),changes,isLoggedIn);let at2=key=>["accounts",name,
key];return[...choiceEdits(before,{account:name,project}),...record2.token_env===void 0?[]:[{path:at2("token"),value:void 0}],...record2.token===void 0?[]:[{path:at2(
"token_env"),value:void 0}],...Object.entries(record2).map(([key,value])=>({path:at2(key),value:inTheClear(value)}))]});return Object.keys(record2).length>0&&hasFolder(
name)&&await removeFile(context,mePath(ownFolderOf(context,name))),summaryOf(context,config,name)}function secretOf(context,name){let config=readConfig(context),
{type}=entryToMend(config,name),record2=config.accounts[name];if(type==="service_account")return{key:"secret",what:`secret of ${name}`};let isElsewhere=record2?.
type==="oauth_token"&&record2.token_env!==void 0;if(type==="oauth_token"&&!isElsewhere)return{key:"token",what:`bearer token of ${name}`};throw type===void 0&&accountOf(
config,name),refused2({reason:"type_has_none",account:name,type,what:isElsewhere?"token":"secret"})}function entryToMend(config,name){let odd=config.odd?.accounts[name];
return!odd||issuesInside(name,odd).every(({key})=>key!==void 0)?entryOf(config,name):accountOf(config,name)}var hasFolder=name=>bt(Name,name);function assertFits(account,changes,isLoggedIn){
let{name,type}=account;if(type===void 0)return;let{region}=changes;for(let[what,owner]of Object.entries(owners))if(changes[what]!==void 0&&type!==owner)throw refused2(
{reason:"type_has_none",account:name,type,what});if(account.region!==void 0&&region!==void 0&&region!==account.region&&isLoggedIn)throw refused2({reason:"logged\
_in_elsewhere",account:name,region:account.region})}var refused2=refusal=>new Fault("INVALID_ARGS",{},{place:{refusal}}),owners={username:"service_account",secret:"\
service_account",token:"oauth_token",token_env:"oauth_token"};var LASTING_MS=30*6e4;async function exportBridge(context,to,axes,{accessOnly=!1}={}){let config=readConfig(context),env=environmentBehind(context,axes),resolution=resolve(
{env,...askedFor(context,axes),bridge:void 0,config}),{account,project,workspace}=resolution,path=givenPath(context,to);refuseOtherFile(context,path);let headers=customHeaders(
context.env,config),tokens=account.type==="oauth_browser"?await carriedTokens(context,account,accessOnly):void 0,file={version:2,account:withToken(context,account),
...tokens&&{tokens:{...tokens,expires_at:timeOnDisk(tokens.expires_at),scope:tokens.scope??""}},...project!==void 0&&{project},...workspace!==void 0&&{workspace},
...Object.keys(headers).length>0&&{headers}},write=()=>writeAtomic(context,path,plainJson(file));await(tokens?.refresh_token==null?write():markedAsBridged(context,
account.name,path,write)),project===void 0&&context.warn({kind:"bridge_without_project"});let carried=tokens&&{expires_at:normaliseTime(tokens.expires_at),refreshable:tokens.
refresh_token!=null};return{exported:{path,account:account.name,project:project??null,workspace:workspace??null,tokens:carried??null},next:[importThere(path,carried)]}}
function refuseOtherFile(context,path){if(exists(path))try{readBridgeAt(quiet(context),path)}catch(error){throw isFault(error,"BRIDGE_ERROR")?new Fault("INVALID\
_ARGS",{path},{cause:error,place:{refusal:{reason:"other_file",path}}}):error}}function withToken(context,account){if(account.type!=="oauth_token")return account;
let{token_env:_variable,...rest}=account;return{...rest,token:staticToken(context,account)}}async function carriedTokens(context,account,accessOnly){let holder=accountHolder(
context,account);if(!accessOnly){await putBack(context,holder.folder),await settleReply(context,holder);let{tokens:tokens2}=lookAt(context,holder),{status}=standingOf(
context,{account,origin:"config"},holder.folder);if(status==="needs_login"){let problem=tokens2.refresh_token==null?"no_refresh_token":"refused";throw new Fault(
"OAUTH_TOKEN_ERROR",{problem,account:account.name},{place:holder.place})}return{...tokens2,client_id:clientOf(context,holder,tokens2)}}let wanted2={lastingMs:LASTING_MS},
tokens=await withTransport(context,transport=>freshTokens(context,transport,holder,wanted2)),{refresh_token:_left,...access}=tokens;return access}async function markedAsBridged(context,name,path,write){
let folder=accountFolder(context,name),mark=bridgedPath(folder),text=plainJson({path,at:context.now()/1e3});await withFolderLock(context,folder,async()=>{let isMarked=exists(
mark);exists(folder)&&await writeAtomic(context,mark,text,{root:rootFolder(context)});try{await write()}catch(error){throw isMarked||await removeFile(context,mark),
error}}),context.warn({kind:"bridge_carries_login",account:name})}function accountWithLogin(context,refreshToken){let silent=quiet(context);return accountNames(readConfig(silent)).find(name=>{let own=tokensOf2(silent,name)?.refresh_token;
return own!=null&&isSecret(own.reveal(),refreshToken)})}var tokensOf2=(context,name)=>ifPossible(()=>peekAtTokens(context,placeOf(context,name)));async function importBridge(context,path,name){let at2=givenPath(context,path),file=readBridgeAt(context,at2)?.file;if(!file)throw new Fault("BRIDGE_ERROR",{path:at2,
reason:"there is no such file"});let bridge={...file,account:file.account.type==="oauth_browser"?file.account:usable(file.account)},called=name??bridge.account.
name,folder=accountFolder(context,called),found=bridgeTokens(context,bridge);if(isHalfDone(context,called,bridge)||refuseTaken(context,called,{path:at2,tokens:found}),
found?.refresh_token&&lastsNoLonger(context))throw refused3({reason:"import_thrown_away",path:at2});found&&refuseLogin(context,found,{path:at2,name:called}),await putBack(
context,folder);let config=await whileUnused(context,bridge,settled=>withFolderLock(context,folder,async lock=>{let isHalf=isHalfDone(context,called,bridge),add=()=>changeConfig(
context,before=>importEdits(before,called,bridge,isHalf));isHalf||(checkFree(readConfig(quiet(context)),called),await removeFolder(context,folder));let tokens=await settled();
if(!tokens||!bridge.tokens)return add();refuseLogin(context,tokens,{path:at2,name:called});let room=await reserveRoom(context,folder);try{await noteImported(context,
folder,bridge.tokens,tokens),tokens.client_id&&await writeAccountClient(context,folder,{client_id:tokens.client_id,region:bridge.account.region});let written=await add();
return await room.store(tokens,lock.assertHeld),written}catch(error){throw Object.hasOwn(readConfig(quiet(context)).accounts,called)||await removeFolder(context,
folder),error}finally{room.release()}})),{project,workspace}=wanted(bridge),changed={account:called,...project!==void 0&&{project},workspace},{active,shadowed,next=[]}=await chosenIn(
context,config,changed),removal=bridgeRemoval(at2),inForce=findBridge(quiet(context))===at2,{next:ways,...home}=passingHome(context),added=summaryOf(context,config,
called),test={command:commandFor("mp account test",called),label:"See whether Mixpanel accepts it"},{next:missing=[test]}=await wayOut(context,added);return{added,
active,changed,shadowed,headers_left:Object.keys(bridge.headers??{}),...home,next:[...next,...inForce&&!next.some(({command:command2})=>command2===removal.command)?
[removal]:[],...missing,...ways]}}function whileUnused(context,bridge,work){if(!bridge.tokens)return work(async()=>{});let holder=ownHolder(context,bridge);return withFolderLock(
context,holder.folder,lock=>work(async()=>(await adoptReply(context,holder,lock),bridgeTokens(context,bridge))))}function bridgeTokens(context,bridge){if(!bridge.
tokens)return;let holder=ownHolder(context,bridge),{tokens}=lookAt(context,holder);return{...tokens,client_id:clientOf(context,holder,tokens)}}var ownHolder=(context,bridge)=>({
...bridgeHolder(context,bridge),folder:bridgeAccountFolder(context,bridge.account.name)});function isHalfDone(context,name,{tokens}){let folder=accountFolder(context,
name);return!tokens||exists(tokensPath(folder))||!isImported(context,folder,tokens)?!1:Object.hasOwn(readConfig(quiet(context)).accounts,name)}function refuseTaken(context,name,{
path,tokens}){let config=readConfig(context);try{checkFree(config,name)}catch(error){if(!isFault(error))throw error;let holder=holderOf3(context,tokens?.refresh_token),
free=freeName(name,wanted2=>takenName(config,wanted2)!==void 0);throw error.withPlace({importing:{path,...holder===void 0?{free}:{holder}}})}}function refuseLogin(context,{
refresh_token:token},{path,name}){if(!token)return;if(isSpent(context,token))throw refused3({reason:"import_spent",path});let account=holderOf3(context,token);if(account&&
account.name!==name)throw refused3({reason:"import_twice",path,account,name})}function holderOf3(context,token){let name=token?accountWithLogin(context,token):void 0;
return name===void 0?void 0:{name,isActive:readConfig(quiet(context)).active.account===name}}var wanted=({project,workspace,account})=>{let chosen=project??account.
default_project;return{project:chosen,workspace:chosen===void 0?null:workspace??null}};function importEdits(config,name,bridge,isHalf){isHalf||checkFree(config,
name);let{name:_own,default_project:_project,...record2}=bridge.account,{project,workspace}=wanted(bridge);return[...isHalf?[]:[newTable(name,{...record2,default_project:project})],
...choiceEdits(config,{account:name,activate:!0,workspace})]}var refused3=refusal=>new Fault("INVALID_ARGS",{},{place:{refusal}});var renameAccount=(context,from,to)=>within({renaming:from},()=>rename(context,from,to));async function rename(context,from,to){let found=readConfig(context);renamingEdits(
found,from,to),found.accounts[from]?.type==="oauth_browser"&&refuseHidden(context,from);let write=()=>changeConfig(context,config=>renamingEdits(config,from,to));
if(!bt(Name,from)||twinWithFolder(context,from)!==void 0)return await write(),{from,to};let folder=accountFolder(context,from);for(let one of[folder,accountFolder(
context,to)])await putBack(context,one);return await renameAccountFolder(context,folder,accountFolder(context,to),{write,undo:()=>changeConfig(context,config=>renamingEdits(
config,to,from))}),{from,to}}function renamingEdits(config,from,to){let odd=config.odd?.accounts[from];return(!odd||!isMisnamed(from,odd))&&accountOf(config,from),
checkFree(config,to,from),[{path:["accounts",from],renamed:to},...config.active.account===from?[{path:["active","account"],value:to}]:[],...targetsNaming(config,
from).map(target=>({path:["targets",target,"account"],value:to}))]}async function me(context,resolved,options={}){let{account,origin,config,bridge}=resolved,kept=keptMe(context,resolved,options);if(kept)return kept;let headers=customHeaders(
context.env,config,{origin,bridge}),asking={account,origin,bridge,headers};return withTransport(context,transport=>ask2(context,transport,asking))}async function meThrough(context,transport,asking,options={}){
return keptMe(context,asking,options)??ask2(context,transport,asking)}function keptMe(context,{account,origin},{refresh:refresh2=!1}){let folder=ownFolder(context,
origin,account.name);return refresh2||folder===void 0?void 0:readMe(context,folder)}async function ask2(context,transport,asking){let{account,origin,headers}=asking,
folder=ownFolder(context,origin,account.name),found=await withAuthorization(context,transport,asking,authorization2=>fetchMe(context,transport,{region:account.region,
account:account.name,authorization:authorization2,headers}));return folder!==void 0&&!wasRemoved(context,asking)&&await writeMe(context,folder,found),found}async function testAccount(context,name,axes={}){let account;try{let asked=resolveAccount(context,name,axes);account=asked.account;let found=await me(context,asked,
{refresh:!0});return warnOfSession(context,asked,found,name===void 0?axes:{}),warnOfSharing(context,asked),{account_name:account.name,ok:!0,user:userOf(found),accessible_project_count:found.
projects.length,error:null,error_code:null,error_details:null,retryable:!1,next:[]}}catch(error){let said=knownError(explained(context,error));if(!said||!isAboutTheAccount(
error,account))throw error;return failure(account?.name??name??oddAccount(error)??nameIn(said),said)}}function warnOfSession(context,asked,found,axes){try{let session=resolveSession(
quiet(context),axes);session.account.name===asked.account.name&&session.origin===asked.origin&&session.project!==void 0&&warnOfReach(context,session,session.project,
found)}catch(error){if(!isFault(error))throw error}}function warnOfSharing(context,asked){let{account,origin}=asked,isInPlace=origin==="bridge";if(account.type!==
"oauth_browser"||!(isInPlace||sharedTokens(context,account.name)))return;let{token}=standingIn(context,asked);token?.refreshable&&context.warn({kind:"login_shar\
ed",account:account.name,until:token.expires_at,isInPlace})}function failure(name,{code,message,details,retryable,next}){return{account_name:name,ok:!1,user:null,
accessible_project_count:null,error:message,error_code:code==="NEEDS_ACCOUNT"?"ACCOUNT_NOT_FOUND":code,error_details:details?{...details}:null,retryable,next:[...next]}}
var nameIn=({details})=>typeof details?.account=="string"?details.account:null;function isAboutTheAccount(error,account){if(oddAccount(error)!==void 0)return!0;
if(isFault(error,"CONFIG_ERROR")){let{account:named,variable:variable2}=error.details;return named!==void 0||account?.type==="oauth_token"&&variable2!==void 0&&
variable2===account.token_env}return account?!isFault(error,"BRIDGE_ERROR","INVALID_ARGS"):isFault(error,"NEEDS_ACCOUNT","ACCOUNT_NOT_FOUND")}var bearerToken=async(context,name,axes={},wanted2={})=>tokenOf(context,resolveAccount(context,name,axes),wanted2);async function tokenOf(context,who,wanted2){let{
account}=who;if(account.type==="service_account")throw new Fault("CONFIG_ERROR",{account:account.name});let holder=holderOf2(context,who);if(account.type==="oau\
th_token"||!holder)return staticToken(context,account);let tokens=await withTransport(context,transport=>freshTokens(context,transport,holder,wanted2)),{lastingMs=0}=wanted2,
leftMs=Date.parse(tokens.expires_at)-context.now();return leftMs<lastingMs&&context.warn({kind:"token_short",account:account.name,leftMs,wantedMs:lastingMs}),tokens.
access_token}var PATIENCE_MS=1e4;async function authorizationFor(context,address,name,axes={}){let who=resolveAccount(context,name,axes),{name:account,region}=who.account;if(address===
void 0||!isOfMixpanel(context.env,region,address)){let refusal={reason:"headers_address",account,isMissing:address===void 0,hosts:hostsOf(region)};throw new Fault(
"INVALID_ARGS",{},{place:{refusal}})}return withTransport(context,transport=>authorization(context,transport,who,{patienceMs:PATIENCE_MS}))}async function accountVariables(context,axes,wanted2){let resolved=sessionAsked(context,axes),{account,project,workspace}=resolved,where={MP_REGION:account.region,
...project!==void 0&&{MP_PROJECT_ID:project},...workspace!==void 0&&{MP_WORKSPACE_ID:String(workspace)}};if(account.type==="service_account"){let{username}=account,
value2=account.secret.reveal();return{variables:{MP_USERNAME:username,MP_SECRET:value2,...where},secrets:[{value:value2,usernames:[username]}]}}let value=(await tokenOf(
context,resolved,wanted2)).reveal();return{variables:{MP_OAUTH_TOKEN:value,...where},secrets:[{value}]}}async function listProjects(context,axes={},{search,...options}={}){let resolved=sessionAsked(context,axes),{account,origin,isActive,project}=resolved,found=await me(
context,resolved,options),all=projectItems(found,{region:account.region,project}),items=search===void 0?all:all.filter(item=>matches2(item,search)),organizations=organizationsWithoutProject(
found);if(!organizations)return{items,total:all.length};let{forAccount,noProjectInReach}=await import("./shared-core-advice-steps.js"),suffix=forAccount(account.name,
isActive||origin!=="config");return{items,total:0,next:noProjectInReach(organizations,account.region,suffix)}}function projectItems(found,{region,project:active}){
let chosen=active===void 0?void 0:projectOf(found,active)?.id;return projects(found).map(({id,name,organization_id,organization_name,domain,...rest})=>({id,name,
organization_id,organization_name,region:regionOf(domain,region),is_active:id===chosen,...domain!==void 0&&{domain},...rest}))}var regionOf=(domain,region)=>domain===
void 0?region:domainRegion(domain)??null,matches2=({id,name,organization_id,organization_name},search)=>[name,id,organization_name??String(organization_id??"")].
some(text=>folded(text).includes(folded(search))),folded=text=>text.normalize("NFC").toLowerCase();function projectChoices(projects2,region){let elsewhere=({domain=""})=>domain===""||domainRegion(domain)===region?void 0:`region ${domainRegion(domain)??domain}`;
return projects2.toSorted((a,b3)=>+(elsewhere(a)!==void 0)-+(elsewhere(b3)!==void 0)).map(project=>({value:project.id,label:project.name,hint:[elsewhere(project),
project.organization_name??project.organization_id].filter(part=>part!=null).join(", ")}))}async function askForProject(context,choose2,axes={}){let resolved=sessionToWrite(context,axes);ownAccount(resolved,{MP_PROJECT_ID:"<id>"});let found=projects(await me(
context,resolved));return found.length===0?projectIn(context,{...resolved,project:void 0}):choose2("Which project?",projectChoices(found,resolved.account.region))}function showProject(context,axes={}){let resolved=sessionAsked(context,axes);return describeProject(cachedMe(context,resolved),projectIn(context,resolved))}function projectNamed(who,me2,typed){if(isProjectId(typed))return typed;let found=only("project",typed,me2?projects(me2):[]);if(!found)throw projectNotFound(who,
me2,typed);return found.id}function workspaceNamed(who,me2,project,typed){if(typeof typed=="number")return typed;let found=only("workspace",typed,me2?workspacesOf(
me2,project):[]);if(!found)throw workspaceNotFound(who,me2,project,typed);return found.id}var isProjectId=typed=>/^[0-9]+$/.test(typed);function only(kind,typed,listed){
let found=listed.filter(({name})=>name!==null&&folded2(name)===folded2(typed));if(found.length<2)return found[0];let refusal={reason:"name_of_several",kind,name:typed,
found};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}var folded2=name=>name.normalize("NFC").trim().toLowerCase();function withStanding(context,resolved,find){try{return find()}catch(error){if(!isFault(error,"PROJECT_NOT_FOUND","WORKSPACE_NOT_FOUND"))throw error;let{status,
token}=standingIn(context,resolved);throw status==="ok"||status==="untested"?error:error.withPlace({unusable:{isLoggedOut:token===null}})}}async function useProject(context,idOrName,axes={}){let resolved=sessionToWrite(context,axes),me2=cachedMe(context,resolved);me2||ownAccount(resolved,{MP_PROJECT_ID:isProjectId(
idOrName)?idOrName:"<id>"});let id=withStanding(context,resolved,()=>{let found=projectNamed(resolved,me2,idOrName);return checkReach(resolved,me2,found),found}),
{name}=ownAccount(resolved,{MP_PROJECT_ID:id});return choose(context,()=>({account:name,project:id}),axes)}function picked({person,usage},pick){let{choose:choose2}=person();if(!choose2)throw refused(usage,`ID-or-NAME is missing, and there is no terminal to pick it at\
. ${usage}`);return pick(choose2)}var using={words:"project use",summary:"Choose the account's project",flags:["account","target"],response:"project-use",show:(chosen,page)=>page.activeText(chosen)},
projectCommands=[command({words:"project list",summary:"List the projects that the account can reach",flags:[...axisFlags,"refresh","search"],response:"project-\
list",run:({context,flags:{refresh:refresh2,search,...axes}})=>listProjects(context,axesOf(axes),{refresh:refresh2,search}),show:({items},page)=>page.table(items,
[{title:"ID",value:({id})=>id,key:!0},{title:"NAME",value:({name})=>name,key:!0},{title:"ORGANIZATION",value:item=>item.organization_name??item.organization_id},
...new Set(items.map(({region})=>region)).size>1?[{title:"REGION",value:({region,domain})=>region??domain}]:[],{title:"TIMEZONE",value:({timezone})=>timezone}],
item=>item.is_active),empty:({total})=>total===0?"The account can reach no project.":`None of the account's ${total} projects is like that.`}),command({...using,
program:"mp",args:[{...argument.project,isOptional:!0}],run:async({context,args:[given],flags,...call})=>{let axes=axesOf(flags);return useProject(context,given??
await picked(call,choose2=>askForProject(context,choose2,axes)),axes)}}),command({...using,program:"auth_manager",args:[argument.project],run:({context,args:[idOrName],
flags})=>useProject(context,idOrName,axesOf(flags))}),command({words:"project show",summary:"Show the project in force",flags:axisFlags,response:"project-show",
run:({context,flags})=>({project:showProject(context,axesOf(flags))}),show:({project},page)=>page.pairs([["Project",page.named(project.id,project.name)],["Organ\
ization",project.organization_name??project.organization_id],["Timezone",project.timezone]])})];async function listWorkspaces(context,axes={},options={}){let resolved=sessionAsked(context,axes),project=projectIn(context,resolved);return workspaceItems(await me(
context,resolved,options),{...resolved,project})}function workspaceItems(found,chosen){let project=projectOf(found,chosen.project);if(!project)throw projectNotFound(
chosen,found,chosen.project);let items=workspacesOf(found,project.id);if(items.length===0)throw noWorkspaces(chosen,project);return{project:{id:project.id,name:project.
name},items:items.map(({id,name,is_default})=>({id,name,is_default,is_active:id===chosen.workspace}))}}async function pickWorkspace(context,choose2,axes={}){let resolved=sessionToWrite(context,axes);ownAccount(resolved,{MP_WORKSPACE_ID:"<id>"});let chosen={...resolved,
project:projectIn(context,resolved)},{project,items}=workspaceItems(await me(context,resolved),chosen);return choose2(`Which workspace of ${project.name??project.
id}?`,items.map(({id,name,is_default})=>({value:String(id),label:name??String(id),...is_default&&{hint:"the default"}})))}function showWorkspace(context,axes={}){let resolved=sessionAsked(context,axes);return resolved.workspace===void 0?null:describeWorkspace(cachedMe(context,resolved),
resolved.workspace)}async function useWorkspace(context,idOrName,axes={}){let resolved=sessionToWrite(context,axes),me2=cachedMe(context,resolved);me2||ownAccount(resolved,{MP_WORKSPACE_ID:typeof idOrName==
"number"?String(idOrName):"<id>"});let project=projectIn(context,resolved),id=withStanding(context,resolved,()=>workspaceNamed(resolved,me2,project,idOrName));withStanding(
context,resolved,()=>checkReach(resolved,me2,project,id));let account=ownAccount(resolved,{MP_WORKSPACE_ID:String(id)});if(resolved.source.project==="env"&&project!==
account.default_project){let refusal={reason:"project_of_variable",project,workspace:id};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}return choose(context,
()=>({account:account.name,activate:!0,project,workspace:id}),axes)}var using2={words:"workspace use",summary:"Pin a workspace",flags:["account","project","target"],response:"workspace-use",show:(chosen,page)=>page.activeText(chosen)},
workspaceCommands=[command({words:"workspace list",summary:"List the workspaces of a project",flags:[...axisFlags,"refresh"],response:"workspace-list",run:({context,
flags})=>listWorkspaces(context,axesOf(flags),{refresh:flags.refresh}),show:({project,items},page)=>{let title=page.paper.bold(`Workspaces of ${page.named(project.
id,project.name)}`),rows=page.table(items,[{title:"ID",value:({id})=>id,key:!0},{title:"NAME",value:({name})=>name,key:!0},{title:"DEFAULT",value:item=>item.is_default?
"yes":null}],item=>item.is_active);return`${title}
${rows}`},empty:"The project has no workspaces."}),command({...using2,program:"mp",args:[{...argument.workspace,isOptional:!0}],run:async({context,args:[given],
flags,...call})=>{let axes=axesOf(flags);return useWorkspace(context,given??Number(await picked(call,choose2=>pickWorkspace(context,choose2,axes))),axes)}}),command(
{...using2,program:"auth_manager",args:[argument.workspace],run:({context,args:[idOrName],flags})=>useWorkspace(context,idOrName,axesOf(flags))}),command({words:"\
workspace show",summary:"Show the workspace in force",flags:axisFlags,response:"workspace-show",run:({context,flags})=>({workspace:showWorkspace(context,axesOf(
flags))}),show:({workspace},page)=>workspace===null?"No workspace is pinned.":page.named(workspace.id,workspace.name)})];export{timeouts,connectTimeout,hungUp,nothing,proxySetting,createTransport,withTransport,writeAccountClient,distrustClient,reserveRoom,protectedHeaders,statusError,
attributed,isWebPage,webPage,SCOPE,authorizationServer,clientFor,isUnknownClient,runRefreshJob,refresh,customHeaders,environmentHeader,mergedHeaders,fetchMe,freshTokens,
authorization,presentAuthorization,withAuthorization,ownerOf,withTokensOf,staticToken,holderOf2 as holderOf,findRegion,writeMe,writeAccount,addAskingMixpanel,updateAccount,
secretOf,exportBridge,importBridge,renameAccount,me,meThrough,testAccount,bearerToken,tokenOf,authorizationFor,accountVariables,listProjects,projectItems,projectChoices,
useProject,projectCommands,workspaceItems,useWorkspace,workspaceCommands};
