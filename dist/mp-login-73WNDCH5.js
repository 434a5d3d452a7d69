import{loginUnified}from"./chunk-OY6L4OX3.js";import"./chunk-D3LMGNME.js";import"./chunk-SEW6MBT4.js";import{secretFromInput}from"./chunk-PF6UYQWW.js";
import"./chunk-MKVTIXIW.js";import"./chunk-KMKRX7Z3.js";import"./chunk-F47XHD55.js";import"./chunk-ZJ3RKVPB.js";import"./chunk-4MZZYMLJ.js";
import"./chunk-F6ZXVH2K.js";import"./chunk-OIT3TDST.js";import"./chunk-B4FZJUXA.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";
import{invalidArgs,twoShot}from"./chunk-QARJGQYD.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
