import{loginUnified}from"./chunk-TI4J46MW.js";import"./chunk-4EWTCSB4.js";import"./chunk-2GMDOATD.js";import{secretFromInput}from"./chunk-5HBYCSYS.js";
import"./chunk-FZOWVYXI.js";import"./chunk-KMKRX7Z3.js";import"./chunk-ROBKS55D.js";import"./chunk-67XBESKW.js";import"./chunk-OYST62A4.js";
import"./chunk-NZNO45I7.js";import"./chunk-CAS5AJ33.js";import"./chunk-QOXWZ25G.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";
import{invalidArgs,twoShot}from"./chunk-CMLAP7VI.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
