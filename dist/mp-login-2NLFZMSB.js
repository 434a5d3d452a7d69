import{loginUnified}from"./chunk-5V4W5GV6.js";import"./chunk-KSRFR4M7.js";import"./chunk-FXIBXI6L.js";import{secretFromInput}from"./chunk-Q5BOFTDK.js";
import"./chunk-ORYAX4G3.js";import"./chunk-BNKWNKCK.js";import"./chunk-6WLE6XR2.js";import"./chunk-PHDAAQ3J.js";import"./chunk-R42C5T2X.js";
import"./chunk-QDMJE46K.js";import"./chunk-HJKA6NIV.js";import"./chunk-2YY5OKGL.js";import"./chunk-S456ETMC.js";import"./chunk-S4ZFXJMM.js";
import{invalidArgs,twoShot}from"./chunk-MW27LPAE.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
