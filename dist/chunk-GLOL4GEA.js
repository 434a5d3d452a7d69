import{__export}from"./chunk-QUAPMTNV.js";var node_http_exports={};__export(node_http_exports,{Agent:()=>Agent,ClientRequest:()=>ClientRequest,IncomingMessage:()=>IncomingMessage,METHODS:()=>METHODS,OutgoingMessage:()=>OutgoingMessage,
STATUS_CODES:()=>STATUS_CODES,Server:()=>Server,ServerResponse:()=>ServerResponse,_connectionListener:()=>_connectionListener,createServer:()=>createServer,default:()=>node_http_default,
get:()=>get,globalAgent:()=>globalAgent,maxHeaderSize:()=>maxHeaderSize,request:()=>request,setMaxIdleHTTPParsers:()=>setMaxIdleHTTPParsers,validateHeaderName:()=>validateHeaderName,
validateHeaderValue:()=>validateHeaderValue});var builtin=process.getBuiltinModule("node:http"),node_http_default=builtin,_connectionListener=builtin._connectionListener,
METHODS=builtin.METHODS,STATUS_CODES=builtin.STATUS_CODES,Agent=builtin.Agent,ClientRequest=builtin.ClientRequest,IncomingMessage=builtin.IncomingMessage,OutgoingMessage=builtin.
OutgoingMessage,Server=builtin.Server,ServerResponse=builtin.ServerResponse,createServer=builtin.createServer,validateHeaderName=builtin.validateHeaderName,validateHeaderValue=builtin.
validateHeaderValue,get=builtin.get,request=builtin.request,setMaxIdleHTTPParsers=builtin.setMaxIdleHTTPParsers,maxHeaderSize=builtin.maxHeaderSize,globalAgent=builtin.
globalAgent;export{Agent,createServer,node_http_exports};
