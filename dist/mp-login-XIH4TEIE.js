import{loginUnified}from"./chunk-R2WJD454.js";import"./chunk-54SCFXO5.js";import"./chunk-3KWKYBJ3.js";import{secretFromInput}from"./chunk-PPLONU4Y.js";
import"./chunk-RWNR6IDC.js";import"./chunk-BNKWNKCK.js";import"./chunk-E3A4NPLQ.js";import"./chunk-2ZLXRYZY.js";import"./chunk-FZRWD3CW.js";
import"./chunk-TPN2RG7W.js";import"./chunk-TZJS5ZFO.js";import"./chunk-FGDSXVZT.js";import"./chunk-CV2RPZZ7.js";import"./chunk-E4BUNO42.js";
import{invalidArgs,twoShot}from"./chunk-H7O6CZ4C.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
