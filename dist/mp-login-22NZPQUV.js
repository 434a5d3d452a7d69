import{loginUnified}from"./chunk-F7NA4ZGJ.js";import"./chunk-ORT2U2BM.js";import"./chunk-5GHCEPVY.js";import{secretFromInput}from"./chunk-PUGZQ7X2.js";
import"./chunk-ERV57KRD.js";import"./chunk-BNKWNKCK.js";import"./chunk-SKIZLJPS.js";import"./chunk-HVV3J5ZT.js";import"./chunk-GNCXPHJC.js";
import"./chunk-GX4BKN4N.js";import"./chunk-WE33RIEE.js";import"./chunk-2YY5OKGL.js";import"./chunk-PE5EMYBK.js";import"./chunk-XPTPTMBW.js";
import"./chunk-S4ZFXJMM.js";import{invalidArgs,twoShot}from"./chunk-PSKZMYEE.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
