import{loginUnified}from"./chunk-6OD75U7E.js";import"./chunk-Q2OJRHL4.js";import"./chunk-65IYJLAG.js";import{secretFromInput}from"./chunk-A2SLLR2T.js";
import"./chunk-JULOKAOT.js";import"./chunk-BNKWNKCK.js";import"./chunk-XXCXH6L3.js";import"./chunk-X77REZWL.js";import"./chunk-ZZI3NBIU.js";
import"./chunk-AKNYSMJC.js";import"./chunk-QZPHWWIP.js";import"./chunk-2YY5OKGL.js";import"./chunk-LSVVYL43.js";import"./chunk-S4ZFXJMM.js";
import{invalidArgs,twoShot}from"./chunk-QGVWXTSC.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
