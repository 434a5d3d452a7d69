import{secretFromInput}from"./chunk-XAGTBVJB.js";import{loginUnified}from"./chunk-R3H5OUGM.js";import"./chunk-3PGHP2KS.js";import"./chunk-4FG65TO7.js";
import"./chunk-WL7WVY3J.js";import"./chunk-Z2K7WOGO.js";import"./chunk-AWUUUFRD.js";import"./chunk-LHGLH7SQ.js";import"./chunk-BNKWNKCK.js";
import"./chunk-O5PYKAY5.js";import"./chunk-E3A4NPLQ.js";import"./chunk-TPS65J5R.js";import"./chunk-44TCH7U6.js";import"./chunk-R36KB3BB.js";
import"./chunk-UDM6QFH2.js";import"./chunk-FGDSXVZT.js";import"./chunk-XFM5LHMY.js";import"./chunk-ZDNXJILJ.js";import{invalidArgs,twoShot}from"./chunk-DQC4TTFV.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
