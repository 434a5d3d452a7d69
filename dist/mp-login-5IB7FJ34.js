import{loginUnified}from"./chunk-FPV7NWLA.js";import"./chunk-5WUQJLGS.js";import"./chunk-5VXKZS7E.js";import{secretFromInput}from"./chunk-F7NEP42E.js";
import"./chunk-NYRPH6G7.js";import"./chunk-KMKRX7Z3.js";import"./chunk-GITXJHTI.js";import"./chunk-JEMOYODT.js";import"./chunk-BCHIH2DN.js";
import"./chunk-3WVRPSPV.js";import"./chunk-O26TQXMC.js";import"./chunk-XKEU3SUU.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";
import{invalidArgs,twoShot}from"./chunk-AHPNXV32.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
