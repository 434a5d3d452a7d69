import{loginUnified}from"./chunk-WEZRIPRM.js";import"./chunk-ZQ3G26C7.js";import"./chunk-C77W5NPQ.js";import{secretFromInput}from"./chunk-FAMONZVV.js";
import"./chunk-QUEKR4DX.js";import"./chunk-KMKRX7Z3.js";import"./chunk-X2DKH5XR.js";import"./chunk-LJ67HCAS.js";import"./chunk-UYIZE6YW.js";
import"./chunk-IHP4FP3Z.js";import"./chunk-IDKZSTQC.js";import"./chunk-KBB5YCJG.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";
import{invalidArgs,twoShot}from"./chunk-C2D5OEIC.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
