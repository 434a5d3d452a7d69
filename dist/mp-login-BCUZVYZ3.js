import{loginUnified}from"./chunk-AUALTI7Y.js";import"./chunk-AERSILWA.js";import"./chunk-W3ASUDNT.js";import{secretFromInput}from"./chunk-QD7JFWCB.js";
import"./chunk-ITYDU5QW.js";import"./chunk-KMKRX7Z3.js";import"./chunk-ILUQ6XIT.js";import"./chunk-3GWR27DB.js";import"./chunk-GMOAIT5O.js";
import"./chunk-UHLDMKRE.js";import"./chunk-NQ3JNDZR.js";import"./chunk-YUNHKQVY.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";
import{invalidArgs,twoShot}from"./chunk-GXW7URPL.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
