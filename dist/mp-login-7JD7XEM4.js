import{loginUnified}from"./chunk-FE224NG6.js";import"./chunk-H7GWLIND.js";import"./chunk-3FIBZUXH.js";import{secretFromInput}from"./chunk-TA2JDMOO.js";
import"./chunk-MI2WQB7A.js";import"./chunk-KMKRX7Z3.js";import"./chunk-OAIPMV5A.js";import"./chunk-HZFPYDCM.js";import"./chunk-MOWDH36L.js";
import"./chunk-R5TUQZ6V.js";import"./chunk-CRLRFG5K.js";import"./chunk-RDVWXU32.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";
import{invalidArgs,twoShot}from"./chunk-UU3KSY6W.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
