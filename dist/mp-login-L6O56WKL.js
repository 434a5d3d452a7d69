import{secretFromInput}from"./chunk-NH5LDE5N.js";import{loginUnified}from"./chunk-O2Z2XP2R.js";import"./chunk-YBF6JXBY.js";import"./chunk-P5CVJ3NI.js";
import"./chunk-P63BTJRH.js";import"./chunk-CYBRURCC.js";import"./chunk-AWUUUFRD.js";import"./chunk-HQNT33IQ.js";import"./chunk-BNKWNKCK.js";
import"./chunk-O5PYKAY5.js";import"./chunk-E3A4NPLQ.js";import"./chunk-2OFQIB6O.js";import"./chunk-RTP6FXA2.js";import"./chunk-CJNKFWQU.js";
import"./chunk-3XVT4NKU.js";import"./chunk-FGDSXVZT.js";import"./chunk-OW2KJWPF.js";import"./chunk-ARLWVO4L.js";import{invalidArgs,twoShot}from"./chunk-RD45ZFXJ.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
