var connectTimeout=()=>Object.assign(new Error("no connection in time"),{code:"CONNECT_TIMEOUT"}),hungUp=()=>Object.assign(new Error("the connection was closed"),
{code:"ECONNRESET"}),fetchConnection=fetch=>({send:async(url,{body,...message})=>{let reply=await fetch(url.href,{...message,body:body??null,redirect:"manual"});
return{status:reply.status,headers:Object.fromEntries(reply.headers),body:reply.body??nothing()}},close:async()=>{}});async function*nothing(){}export{connectTimeout,hungUp,fetchConnection,nothing};
