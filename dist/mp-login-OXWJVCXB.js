import{loginUnified}from"./chunk-B34O536P.js";import"./chunk-734IKJPE.js";import"./chunk-KTU53WSY.js";import{secretFromInput}from"./chunk-IZCGUFXP.js";
import"./chunk-BFCCYMIW.js";import"./chunk-KMKRX7Z3.js";import"./chunk-JOAULR4T.js";import"./chunk-VMIP5U4N.js";import"./chunk-DNHAIA73.js";
import"./chunk-P3HJPLPY.js";import"./chunk-ZTF4VASM.js";import"./chunk-G5RZXKTW.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";
import{invalidArgs,twoShot}from"./chunk-HCPOGPJP.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
