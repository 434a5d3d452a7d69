import{loginUnified}from"./chunk-A2ZIBI5M.js";import"./chunk-5ZIQQKMO.js";import"./chunk-Y4J7LB5T.js";import{secretFromInput}from"./chunk-R4FHKOUH.js";
import"./chunk-TLULC3GC.js";import"./chunk-KMKRX7Z3.js";import"./chunk-Q7KCULON.js";import"./chunk-7KXZQS3B.js";import"./chunk-F5VZBV6W.js";
import"./chunk-NXPXWLF7.js";import"./chunk-AAQO5TYB.js";import"./chunk-2H5MRPLW.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";
import{invalidArgs,twoShot}from"./chunk-FFYYCVON.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
