import{removeBridge}from"./chunk-7FQBPEHU.js";import{axesOf,bridgeStatus,command,refused,showBridge}from"./chunk-BNTVTWSC.js";var exportFlags=["to","account","project","workspace","target","access-only"],exporting={summary:"Write an account into a bridge file, for a sandbox",flags:exportFlags,
response:"bridge-export",run:async({context,flags,usage})=>{let{to,"access-only":accessOnly}=flags;if(to===void 0)throw refused(usage,`--to is missing: where to\
 write the bridge file. ${usage}`);let{exportBridge}=await import("./export-HCIWKGLD.js");return{exported:await exportBridge(context,to,axesOf(flags),{accessOnly})}},
show:({exported},page)=>`Wrote the bridge file ${exported.path}
${page.pairs([["Account",exported.account],["Project",exported.project],["Workspace",exported.workspace]])}`},removing={summary:"Delete a bridge file",flags:["a\
t"],response:"bridge-remove",run:({context,flags:{at}})=>removeBridge(context,at),show:({removed,path})=>removed?`Removed the bridge file ${path}`:path===null?"\
There is no bridge file.":`There is no bridge file at ${path}`},bridgeCommands=[command({words:"bridge status",summary:"Show the bridge file in force, without i\
ts secrets",response:"bridge-status",run:({context})=>({bridge:bridgeStatus(context)}),show:showBridge}),command({words:"bridge export",...exporting}),command({
words:"bridge remove",...removing})],accountBridgeCommands=[command({words:"account export-bridge",program:"mp",...exporting}),command({words:"account remove-br\
idge",program:"mp",...removing})];export{bridgeCommands,accountBridgeCommands};
