import{Agent,node_http_exports}from"./chunk-GLOL4GEA.js";import{CONNECT_TIMEOUT,incoming}from"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";
import{__export}from"./chunk-QUAPMTNV.js";var node_https_exports={};__export(node_https_exports,{Agent:()=>Agent2,Server:()=>Server,createServer:()=>createServer,default:()=>node_https_default,get:()=>get,
globalAgent:()=>globalAgent,request:()=>request});var builtin=process.getBuiltinModule("node:https"),node_https_default=builtin,Agent2=builtin.Agent,globalAgent=builtin.
globalAgent,Server=builtin.Server,createServer=builtin.createServer,get=builtin.get,request=builtin.request;function createDirect(){let plain=new Agent({keepAlive:!0}),secure=new Agent2({keepAlive:!0});return{send:(url,{method,headers,body,signal})=>new Promise((resolve,reject)=>{
let encrypted=url.protocol==="https:",agent=method==="GET"&&(encrypted?secure:plain),length=body===void 0?{}:{"content-length":Buffer.byteLength(body)},request2=(encrypted?
node_https_exports:node_http_exports).request(url,{method,headers:{...headers,...length},signal,agent});limitConnecting(request2,encrypted),request2.on("error",
reject),request2.on("response",reply=>resolve(incoming(reply.statusCode??0,reply.headers,reply))),request2.end(body)}),close:async()=>{plain.destroy(),secure.destroy()}}}
function limitConnecting(request2,encrypted){request2.once("socket",socket=>{if(!socket.connecting)return;let timer=setTimeout(()=>{request2.destroy(Object.assign(
new Error("no connection in time"),{code:"UND_ERR_CONNECT_TIMEOUT"}))},CONNECT_TIMEOUT),over=()=>clearTimeout(timer);socket.once(encrypted?"secureConnect":"conn\
ect",over),socket.once("close",over)})}export{createDirect};
