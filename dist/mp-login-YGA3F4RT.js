import{loginUnified}from"./chunk-MSGOI2NJ.js";import"./chunk-N4DGPOB4.js";import"./chunk-64ANGFVB.js";import{secretFromInput}from"./chunk-4K763TQJ.js";
import"./chunk-PSGEH77B.js";import"./chunk-KMKRX7Z3.js";import"./chunk-CNW5CDLG.js";import"./chunk-SQJLNEB6.js";import"./chunk-B2VMM3YD.js";
import"./chunk-SNPQHYC4.js";import"./chunk-VCNWL2XE.js";import"./chunk-ZW6UL5A6.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";
import{invalidArgs,twoShot}from"./chunk-AFUUE4GG.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
