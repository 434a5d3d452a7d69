import{loginUnified}from"./chunk-WCYHUDTU.js";import"./chunk-PVP6AK4W.js";import"./chunk-TIJ2524E.js";import{secretFromInput}from"./chunk-6IBPHGZ3.js";
import"./chunk-AL6EKEMF.js";import"./chunk-KMKRX7Z3.js";import"./chunk-7OBLNVT5.js";import"./chunk-ZH4QIX3F.js";import"./chunk-WEHMSYPV.js";
import"./chunk-LGCVDJFE.js";import"./chunk-I5AOSNGG.js";import"./chunk-XS5NGN63.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";
import{invalidArgs,twoShot}from"./chunk-5ZTU7NVR.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
