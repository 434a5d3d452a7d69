import{loginUnified}from"./chunk-5LZJY6YL.js";import"./chunk-Q6V75RJM.js";import"./chunk-5FTBSHAM.js";import{secretFromInput}from"./chunk-OHIDHQ3J.js";
import"./chunk-2BHLDGV7.js";import"./chunk-KMKRX7Z3.js";import"./chunk-CZHEI7ZR.js";import"./chunk-AHZ4GKI3.js";import"./chunk-AFSMKSTD.js";
import"./chunk-RQNY7NHN.js";import"./chunk-XPB4QEKR.js";import"./chunk-LO7IYQAT.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";
import{invalidArgs,twoShot}from"./chunk-6KKEYC3Z.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
