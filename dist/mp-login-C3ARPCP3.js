import{loginUnified}from"./chunk-KCM3KX6T.js";import"./chunk-7DQR654E.js";import"./chunk-EGY3ZTFR.js";import{secretFromInput}from"./chunk-4RYMTZP3.js";
import"./chunk-O6CIMASU.js";import"./chunk-BNKWNKCK.js";import"./chunk-E3A4NPLQ.js";import"./chunk-USOZG5BP.js";import"./chunk-DTVO3VYH.js";
import"./chunk-FJ6JPAMJ.js";import"./chunk-HYZCGZ43.js";import"./chunk-FGDSXVZT.js";import"./chunk-LH7V73GV.js";import"./chunk-MLAOXXQP.js";
import{invalidArgs,twoShot}from"./chunk-JWP4TS3B.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
