import{loginUnified}from"./chunk-BQW3ZBCC.js";import"./chunk-3OUCXNQK.js";import"./chunk-6343OMKN.js";import{secretFromInput}from"./chunk-GTBZDIM5.js";
import"./chunk-FTF7JOZY.js";import"./chunk-KMKRX7Z3.js";import"./chunk-DDQPWUZ3.js";import"./chunk-SDPOHU3E.js";import"./chunk-BL3L2KEO.js";
import"./chunk-NDAU22B2.js";import"./chunk-C4X73TIZ.js";import"./chunk-4YWEDB66.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";
import{invalidArgs,twoShot}from"./chunk-GTGKVAI2.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
