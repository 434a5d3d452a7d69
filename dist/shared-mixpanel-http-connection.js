import{pipeline}from"./shared-stream.js";import{Agent,request}from"./shared-http.js";import{connectTimeout,hungUp,nothing}from"./online.js";var builtin=process.getBuiltinModule("node:https");var Agent2=builtin.Agent;var request2=builtin.request;var builtin2=process.getBuiltinModule("node:zlib");var createGunzip=builtin2.createGunzip;var directAgents=keepAlive=>({plain:new Agent({keepAlive}),secure:new Agent2({keepAlive,rejectUnauthorized:!0})});function httpConnection(agents=directAgents){let[
kept,fresh]=[agents(!0),agents(!1)];return{send:(url,{method,headers,body,signal})=>new Promise((resolve,reject)=>{signal.throwIfAborted();let{plain,secure}=method===
"GET"?kept:fresh,request3=url.protocol==="https:"?request2(url,{method,signal,agent:secure}):request(url,{method,signal,agent:plain});for(let[name,value]of Object.
entries(headers))request3.setHeader(name,value);body!==void 0&&request3.setHeader("content-length",Buffer.byteLength(body)),limitConnecting(request3,url.protocol===
"https:"),request3.on("response",reply=>resolve(incoming(reply))),request3.on("upgrade",(reply,socket)=>{socket.destroy(),resolve({...incoming(reply),body:nothing()})}),
request3.on("error",reject),signal.addEventListener("abort",()=>reject(signal.reason),{once:!0}),request3.on("close",()=>reject(hungUp())),request3.end(body)}),
close:async()=>{for(let{plain,secure}of[kept,fresh])plain.destroy(),secure.destroy()}}}function limitConnecting(request3,encrypted){request3.once("socket",socket=>{
if(!socket.connecting)return;let timer=setTimeout(()=>request3.destroy(connectTimeout()),1e4),over=()=>clearTimeout(timer);socket.once(encrypted?"secureConnect":
"connect",over),socket.once("close",over)})}var GZIP=31;function incoming(reply){let headers={};for(let[name,value]of Object.entries(reply.headers))value!==void 0&&
(headers[name]=typeof value=="string"?value:value.join(", "));let isZipped=/^\s*(x-)?gzip\s*$/i.test(headers["content-encoding"]??"");return{status:reply.statusCode??
0,headers,body:isZipped?unzipped(reply):reply}}async function*unzipped(body){let parts=body[Symbol.asyncIterator](),first=await parts.next();if(first.done)return;
let all=async function*(){yield first.value,yield*{[Symbol.asyncIterator]:()=>parts}};if(first.value[0]!==GZIP)return yield*all();yield*pipeline(all,createGunzip(),
()=>{})}export{Agent2 as Agent,httpConnection};
