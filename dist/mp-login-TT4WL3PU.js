import{loginUnified}from"./chunk-SEHP2UMW.js";import"./chunk-7ZSSBLZ2.js";import"./chunk-6JPFXISS.js";import{secretFromInput}from"./chunk-CI477MS3.js";
import"./chunk-ASVU6TDP.js";import"./chunk-BNKWNKCK.js";import"./chunk-JYNNGWOK.js";import"./chunk-IVJLWS7K.js";import"./chunk-RUJHPQSY.js";
import"./chunk-RCSMIEDM.js";import"./chunk-WAXHY3NP.js";import"./chunk-2YY5OKGL.js";import"./chunk-GANNRPUB.js";import"./chunk-S4ZFXJMM.js";
import{invalidArgs,twoShot}from"./chunk-QNP7AHSE.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
