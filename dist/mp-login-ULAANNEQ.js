import{loginUnified}from"./chunk-5S7ICED6.js";import"./chunk-GQOFRFOH.js";import"./chunk-Z42DX2BG.js";import{secretFromInput}from"./chunk-MFFL3EFS.js";
import"./chunk-KXQH2IMH.js";import"./chunk-BNKWNKCK.js";import"./chunk-E3A4NPLQ.js";import"./chunk-OLJ4NDCU.js";import"./chunk-UHF5TMAB.js";
import"./chunk-P5ECBQSM.js";import"./chunk-V6WYL3F3.js";import"./chunk-FGDSXVZT.js";import"./chunk-SVXES4VE.js";import"./chunk-VRHZNGJI.js";
import{invalidArgs,twoShot}from"./chunk-4LBJIE7T.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
