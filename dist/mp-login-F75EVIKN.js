import{secretFromInput}from"./chunk-6BDJ6EV5.js";import{loginUnified}from"./chunk-UUEJE3ED.js";import"./chunk-MNVUSPES.js";import"./chunk-MXM7GT6Q.js";
import"./chunk-A2LEPR3L.js";import"./chunk-HY2TSL4O.js";import"./chunk-AWUUUFRD.js";import"./chunk-SHXDMEDE.js";import"./chunk-BNKWNKCK.js";
import"./chunk-O5PYKAY5.js";import"./chunk-E3A4NPLQ.js";import"./chunk-3EEYGC2O.js";import"./chunk-5EJL5NCC.js";import"./chunk-65A5XKXO.js";
import"./chunk-BS5QV6UH.js";import"./chunk-FGDSXVZT.js";import"./chunk-3XN6J7SC.js";import"./chunk-VW3VRCWM.js";import{invalidArgs,twoShot}from"./chunk-PG43D3AC.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
