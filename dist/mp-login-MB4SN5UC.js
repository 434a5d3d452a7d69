import{loginUnified}from"./chunk-OMK3HHIR.js";import"./chunk-Z2O4D3VW.js";import"./chunk-2RWTKGEE.js";import{secretFromInput}from"./chunk-XRX4X22O.js";
import"./chunk-45SCKLQF.js";import"./chunk-KMKRX7Z3.js";import"./chunk-3XSB4MMW.js";import"./chunk-RLUQVOUI.js";import"./chunk-BRTG6S2M.js";
import"./chunk-3RDRKVWG.js";import"./chunk-2LRDHIA5.js";import"./chunk-GZ6DEPCM.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";
import{invalidArgs,twoShot}from"./chunk-337W2JO2.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
