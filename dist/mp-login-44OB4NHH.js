import{loginUnified}from"./chunk-UCS7W4UJ.js";import"./chunk-CXEFKMOC.js";import"./chunk-UP4IOG4D.js";import{secretFromInput}from"./chunk-73ZPNCWJ.js";
import"./chunk-TWPINIEY.js";import"./chunk-KMKRX7Z3.js";import"./chunk-CPUKAZOX.js";import"./chunk-OFK3XMME.js";import"./chunk-NZBN6PUY.js";
import"./chunk-FQCBKM3M.js";import"./chunk-6ZD7OWMH.js";import"./chunk-K2GEC46G.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";
import{invalidArgs,twoShot}from"./chunk-FXNLVJ3Q.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
