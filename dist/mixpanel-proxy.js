import{Agent as Agent2,httpConnection}from"./shared-mixpanel-http-connection.js";import{addAbortSignal}from"./shared-stream.js";import{Agent,request}from"./shared-http.js";
import{connectTimeout,hungUp}from"./online.js";import"./accounts.js";import"./errors.js";import"./shared-core-near.js";
import"./shared-core-advice-secret-refusal.js";import"./shared-actions-accounts-odd-account.js";import"./shared-core-advice-login-command.js";import"./shared-core-advice-hidden.js";import"./shared-core-advice-steps.js";
import"./shared-cli-format-sentence.js";import"./shared-cli-format-width.js";import"./choices.js";import"./shared-actions-choose.js";import"./commands.js";
import{Fault,Secret,malformedVariable}from"./auth_manager.js";var builtin=process.getBuiltinModule("node:net");var connect=builtin.connect;var isIP=builtin.isIP,isIPv4=builtin.isIPv4,isIPv6=builtin.isIPv6;var builtin2=process.getBuiltinModule("node:tls");var connect2=builtin2.connect;var ProxyError=class extends Error{code;constructor(message,code,cause){super(message,cause===void 0?void 0:{cause}),this.name="ProxyError",this.code=code}};function proxyError(error){
if(error instanceof ProxyError)return error;let{message,code=""}=error;return new ProxyError(message,code,error)}async function connectTo({url},defaultPort,signal){
let socket=connect({host:bareHost(url),port:Number(url.port||defaultPort)});return addAbortSignal(signal,socket),await stands(socket,"connect"),socket}async function secured(socket,host,signal){
let servername=isIP(host)?"":host,inside=connect2({socket,host,servername,rejectUnauthorized:!0});return addAbortSignal(signal,inside),socket.once("close",()=>inside.
destroy()),await stands(inside,"secureConnect"),inside}var bareHost=({hostname})=>hostname.replace(/^\[|\]$/g,""),stands=(socket,event)=>new Promise((resolve,reject)=>{
socket.once(event,resolve),socket.once("error",reject),socket.once("close",()=>reject(hungUp()))});function tunnelsThrough(proxy,openTunnel){let closing=new AbortController,
open=async(target,isSecure)=>{let opening=new AbortController,stop=()=>opening.abort(hungUp()),timer=setTimeout(()=>opening.abort(connectTimeout()),1e4);closing.
signal.addEventListener("abort",stop);try{let tunnel=await openTunnel(proxy,target,opening.signal);return isSecure?await secured(tunnel,target.host,opening.signal):
tunnel}catch(error){throw opening.signal.aborted?opening.signal.reason:error}finally{clearTimeout(timer),closing.signal.removeEventListener("abort",stop)}};return{
agents:keepAlive=>({plain:connectingBy(new Agent({keepAlive}),target=>open(target,!1)),secure:connectingBy(new Agent2({keepAlive}),target=>open(target,!0))}),close:()=>closing.
abort()}}function connectingBy(agent,open){return agent.createConnection=({host,port},callback)=>{open({host:host??"",port:Number(port)}).then(socket=>callback?.(
null,socket),error=>callback?.(error))},agent}var openHttpTunnel=async(proxy,{host,port},signal)=>{let isSecure=proxy.url.protocol==="https:";try{let plain=await connectTo(proxy,isSecure?443:80,signal),socket=isSecure?
await secured(plain,bareHost(proxy.url),signal):plain;return await tunnelOver(socket,proxy,`${host.includes(":")?`[${host}]`:host}:${port}`)}catch(error){throw proxyError(
error)}},tunnelOver=(socket,{login},authority)=>new Promise((resolve,reject)=>{let connect3=request({method:"CONNECT",path:authority,createConnection:()=>socket});
connect3.setHeader("host",authority),login&&connect3.setHeader("proxy-authorization",basic(login)),connect3.once("connect",({statusCode=0},_,head)=>{if(statusCode<
200||statusCode>=300)return socket.destroy(),reject(new ProxyError(`it answered ${statusCode}`,statusCode===407?"PROXY_AUTH":"PROXY_REFUSED"));head.length>0&&socket.
unshift(head),resolve(socket)}),connect3.once("error",error=>{let isNoHttp=error.code?.startsWith("HPE_")===!0;reject(isNoHttp?new ProxyError("it does not speak\
 HTTP","PROXY_REFUSED",error):error)}),connect3.once("close",()=>reject(hungUp())),connect3.end()}),basic=({user,password})=>new Secret(`Basic ${Buffer.from(`${user}\
:${password.reveal()}`).toString("base64")}`).reveal();var builtin3=process.getBuiltinModule("node:events");var once=builtin3.once;var VERSION=5,CONNECT=1,[NO_LOGIN,PASSWORD,NOTHING_ACCEPTED]=[0,2,255],[IPV4,NAME,IPV6]=[1,3,4],DEFAULT_PORT=1080,refusals=["general failure","not allowed by it\
s rules","network unreachable","host unreachable","connection refused","the way was too long","it opens no connections","it does not know this kind of address"],
openSocksTunnel=async(proxy,target,signal)=>{try{let socket=await connectTo(proxy,DEFAULT_PORT,signal);try{return await introduce(socket,proxy),await requestTunnel(
socket,target),socket}catch(error){throw socket.destroy(),error}}catch(error){throw proxyError(error)}};async function introduce(socket,{login}){let methods=login?
[NO_LOGIN,PASSWORD]:[NO_LOGIN];socket.write(Buffer.from([VERSION,methods.length,...methods]));let[version,method]=await take(socket,2);if(version!==VERSION)throw new ProxyError(
"it does not speak SOCKS5","PROXY_REFUSED");if(method===NO_LOGIN)return;if(method!==PASSWORD||!login){let isLoginWanted=method===NOTHING_ACCEPTED||method===PASSWORD;
throw new ProxyError("it wants another way to log in",isLoginWanted?"PROXY_AUTH":"PROXY_REFUSED")}let fields=[login.user,login.password.reveal()].map(field=>Buffer.
from(field));socket.write(Buffer.concat([Buffer.from([1]),...fields.flatMap(field=>[Buffer.from([field.length]),field])]));let[,status]=await take(socket,2);if(status!==
0)throw new ProxyError("it did not accept the user and password","PROXY_AUTH")}async function requestTunnel(socket,{host,port}){socket.write(Buffer.concat([Buffer.
from([VERSION,CONNECT,0]),addressOf(host),Buffer.from([port>>8,port&255])]));let[version,reply=0,,type]=await take(socket,4);if(version!==VERSION)throw new ProxyError(
"it does not speak SOCKS5","PROXY_REFUSED");if(reply!==0)throw new ProxyError(`SOCKS5 ${reply}: ${refusals[reply-1]??"refused"}`,"PROXY_REFUSED");let length=type===
IPV4?4:type===IPV6?16:(await take(socket,1))[0]??0;await take(socket,length+2)}function addressOf(host){if(isIPv4(host))return Buffer.from([IPV4,...host.split("\
.").map(Number)]);if(isIPv6(host))return Buffer.from([IPV6,...ipv6Bytes(host)]);let name=Buffer.from(host);return Buffer.concat([Buffer.from([NAME,name.length]),
name])}function ipv6Bytes(address){let[start="",end]=address.split("::"),groups=part=>part===""?[]:part.split(":").map(group=>Number.parseInt(group,16)),[head,tail]=[
groups(start),groups(end??"")],zeros=Array(8-head.length-tail.length).fill(0);return[...head,...zeros,...tail].flatMap(group=>[group>>8,group&255])}async function take(socket,bytes){
let taken=Buffer.alloc(0);for(;taken.length<bytes;){let part=socket.read();if(part)taken=Buffer.concat([taken,part]);else{if(socket.readableEnded||socket.destroyed)
throw hungUp();await once(socket,"readable")}}return socket.unshift(taken.subarray(bytes)),taken.subarray(0,bytes)}var schemes=new Set(["http:","https:","socks5:","socks5h:"]),LONGEST_SOCKS_FIELD=255;function createProxied(setting){let proxy=parse(setting),tunnels=tunnelsThrough(
proxy,proxy.url.protocol.startsWith("socks")?openSocksTunnel:openHttpTunnel),{send,close}=httpConnection(tunnels.agents);return{proxy:{address:`${proxy.url.protocol}\
//${proxy.url.host}`,variable:setting.variable},send,close:async()=>{tunnels.close(),await close()}}}function parse({variable,value}){let malformed=reason=>malformedVariable(
variable,reason),text=value.includes("://")?value:`http://${value}`;if(!URL.canParse(text))throw malformed("is not an address such as http://host:port (special \
characters in a password are percent-encoded)");let url=new URL(text);if(!schemes.has(url.protocol))throw malformed("must begin with http://, https://, socks5:/\
/ or socks5h://");if(url.hostname===""||!/^\/?$/.test(url.pathname)||url.search!==""||url.hash!=="")throw malformed("must end after the host and port (special c\
haracters in a password are percent-encoded)");try{let[user,password]=[decodeURIComponent(url.username),decodeURIComponent(url.password)];if([user,password].some(
field=>Buffer.byteLength(field)>LONGEST_SOCKS_FIELD)&&url.protocol.startsWith("socks"))throw malformed(`has a user or password of more than ${LONGEST_SOCKS_FIELD}\
 bytes, which SOCKS cannot carry`);return user===""&&password===""?{url}:{url,login:{user,password:new Secret(password)}}}catch(error){throw error instanceof Fault?
error:malformed("has a user or password that is not percent-encoded")}}export{createProxied};
