import{secretFromInput}from"./chunk-Q7H4KJ7K.js";import{loginUnified}from"./chunk-UWZU2UWC.js";import"./chunk-24XQFD3F.js";import"./chunk-TBIVURGZ.js";
import"./chunk-OYKMB2H4.js";import"./chunk-KMKRX7Z3.js";import"./chunk-6GC3MODC.js";import"./chunk-HTNZSLCW.js";import"./chunk-OKYID2EU.js";
import"./chunk-DJLPZH5X.js";import"./chunk-UB3PRJ5U.js";import"./chunk-AZKMXM3B.js";import"./chunk-ZH7HUWQ3.js";import"./chunk-S4ZFXJMM.js";
import{invalidArgs,twoShot}from"./chunk-BTU343RA.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?await secretFromInput(call,"secret of\
 the service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
