import{secretFromInput}from"./chunk-OJYL6O3K.js";import{loginUnified}from"./chunk-ILAL2VBO.js";import"./chunk-F6BGQZAG.js";import"./chunk-MELK6L3N.js";
import"./chunk-5CEWRECP.js";import"./chunk-GG4NTDYD.js";import"./chunk-AWUUUFRD.js";import"./chunk-LLFX242H.js";import"./chunk-BNKWNKCK.js";
import"./chunk-O5PYKAY5.js";import"./chunk-E3A4NPLQ.js";import"./chunk-GGKWHL2Y.js";import"./chunk-5HL5NE5Z.js";import"./chunk-3RVDVQFA.js";
import"./chunk-5ZO2RHCM.js";import"./chunk-FGDSXVZT.js";import"./chunk-HOF2J2KZ.js";import"./chunk-47R3CLZM.js";import{invalidArgs,twoShot}from"./chunk-5GQBNJXR.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
