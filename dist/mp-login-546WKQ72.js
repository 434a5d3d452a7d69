import{loginUnified}from"./chunk-QDGGF6D7.js";import"./chunk-AM7NVKYE.js";import"./chunk-HX65QRQQ.js";import{secretFromInput}from"./chunk-NHBYCVZG.js";
import"./chunk-DRJQT5AC.js";import"./chunk-BNKWNKCK.js";import"./chunk-23T67CIX.js";import"./chunk-UUGLUF7K.js";import"./chunk-ELXALXT3.js";
import"./chunk-HQH5IMFL.js";import"./chunk-WFO7B3NK.js";import"./chunk-2YY5OKGL.js";import"./chunk-5XFKOOPQ.js";import"./chunk-S4ZFXJMM.js";
import{invalidArgs,twoShot}from"./chunk-P4T5CJ3W.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
