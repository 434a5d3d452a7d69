import{loginUnified}from"./chunk-KY3QUCDF.js";import"./chunk-WYSOZ5OK.js";import"./chunk-S2UWNXPR.js";import{secretFromInput}from"./chunk-KFOYJFIY.js";
import"./chunk-NC5THA5V.js";import"./chunk-KMKRX7Z3.js";import"./chunk-VI2PV7NX.js";import"./chunk-SYOFOCDA.js";import"./chunk-O633JUQS.js";
import"./chunk-3BG4E3KJ.js";import"./chunk-EDT27K74.js";import"./chunk-FOTLAWW7.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";
import{invalidArgs,twoShot}from"./chunk-C64XXPKX.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
