import{loginUnified}from"./chunk-DVCJGAM2.js";import"./chunk-R66NIHL5.js";import"./chunk-DVWL5YVI.js";import{secretFromInput}from"./chunk-BVPI5QC4.js";
import"./chunk-NK5MFEUM.js";import"./chunk-KMKRX7Z3.js";import"./chunk-6G6VIIHX.js";import"./chunk-M6XGJ3RG.js";import"./chunk-HMW2OHLI.js";
import"./chunk-UBFPF45B.js";import"./chunk-UI6LROGS.js";import"./chunk-XT53SLNA.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";
import{invalidArgs,twoShot}from"./chunk-7WQ6BE4M.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
