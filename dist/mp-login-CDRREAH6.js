import{secretFromInput}from"./chunk-4HHWCKGC.js";import{loginUnified}from"./chunk-5UVE3I3R.js";import"./chunk-OMIYZ4E4.js";import"./chunk-26Q4DQG7.js";
import"./chunk-QRN37JZW.js";import"./chunk-ZZ6G5HRY.js";import"./chunk-AWUUUFRD.js";import"./chunk-CLJP76KB.js";import"./chunk-BNKWNKCK.js";
import"./chunk-O5PYKAY5.js";import"./chunk-E3A4NPLQ.js";import"./chunk-HCE6LN4B.js";import"./chunk-W5N2OWOA.js";import"./chunk-ZYIS44NW.js";
import"./chunk-TUYQEKIB.js";import"./chunk-FGDSXVZT.js";import"./chunk-TQBQBXF2.js";import"./chunk-IPZWMUQK.js";import{invalidArgs,twoShot}from"./chunk-M3INWMJP.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
