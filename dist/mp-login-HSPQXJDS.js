import{loginUnified}from"./chunk-A65IDHYP.js";import"./chunk-MD6KWCJV.js";import"./chunk-KXL2XB4E.js";import{secretFromInput}from"./chunk-MAEQPN2D.js";
import"./chunk-TRSXTFZS.js";import"./chunk-BNKWNKCK.js";import"./chunk-GLOL4GEA.js";import"./chunk-QNPQIUXW.js";import"./chunk-VCXPD55J.js";
import"./chunk-3TJPVGAH.js";import"./chunk-VSTFFEKU.js";import"./chunk-2YY5OKGL.js";import"./chunk-HQULXXHL.js";import"./chunk-QAQMD3D2.js";
import"./chunk-S4ZFXJMM.js";import{invalidArgs,twoShot}from"./chunk-QUAPMTNV.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
