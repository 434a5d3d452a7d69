var builtin=process.getBuiltinModule("node:http");var Agent=builtin.Agent;var createServer=builtin.createServer;var request=builtin.request;export{Agent,createServer,request};
