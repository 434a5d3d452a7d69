import{loginUnified}from"./chunk-DKBVRFZS.js";import"./chunk-7HFFSL46.js";import"./chunk-Z2DD3RBR.js";import{secretFromInput}from"./chunk-JJWJ65TW.js";
import"./chunk-X7MJNR7C.js";import"./chunk-BNKWNKCK.js";import"./chunk-IZ65Q7MN.js";import"./chunk-E4ZBSICI.js";import"./chunk-TEWUWUGO.js";
import"./chunk-LZSW4BMA.js";import"./chunk-R4NEZROG.js";import"./chunk-2YY5OKGL.js";import"./chunk-T6P5TSLF.js";import"./chunk-AQSAAAL4.js";
import"./chunk-S4ZFXJMM.js";import{invalidArgs,twoShot}from"./chunk-Q4ESXZY4.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
