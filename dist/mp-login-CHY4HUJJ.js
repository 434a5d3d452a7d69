import{loginUnified}from"./chunk-UUDSAQOA.js";import"./chunk-BTJDMRN2.js";import"./chunk-M27VODPM.js";import{secretFromInput}from"./chunk-5MXOGIQN.js";
import"./chunk-YRTBJCSV.js";import"./chunk-BNKWNKCK.js";import"./chunk-2NMTGWWY.js";import"./chunk-3Z2TLKMS.js";import"./chunk-FBHT7FWV.js";
import"./chunk-LODYLGC5.js";import"./chunk-2HZ2KJPK.js";import"./chunk-2YY5OKGL.js";import"./chunk-FBUQFZL4.js";import"./chunk-S4ZFXJMM.js";
import{invalidArgs,twoShot}from"./chunk-25ZB5L5Z.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
