import{isLoopback}from"./chunk-3X2MSNYE.js";import{environmentRegion,malformedVariable,regions,variable}from"./chunk-BNTVTWSC.js";var domains={us:"mixpanel.com",eu:"eu.mixpanel.com",in:"in.mixpanel.com"};function domainRegion(domain){let host=domain.trim().toLowerCase().replace(/^[a-z][a-z0-9+.-]*:\/\//,
"").replace(/[:/?#].*$/s,"").replace(/\.$/,"").replace(/^data[-.]/,"");return Object.keys(domains).find(region=>domains[region]===host)}var apiOrigin=(env,region)=>originIn(
env,["MP_APP_BASE_URL","MP_API_BASE_URL"],region),oauthOrigin=(env,region)=>originIn(env,["MP_API_BASE_URL"],region);function probedRegions(env){return(variable(
env,"MP_APP_BASE_URL")??variable(env,"MP_API_BASE_URL")??REGION).includes(REGION)?regions:[environmentRegion(env)??"us"]}var REGION="{region}";function originIn(env,names,region){
let name=names.find(one=>variable(env,one)!==void 0);if(name===void 0)return`https://${domains[region]}`;let template=variable(env,name)??"",url=/^https?:\/\/[^\s\\@?#]+$/i.
test(template)?parsed(template.replaceAll(REGION,region)):void 0;if(!url||!mayHaveCredentials(url))throw malformedVariable(name,FORBIDDEN);return`${url.origin}${url.
pathname.replace(/\/+$/,"")}`}function parsed(address){return URL.canParse(address)?new URL(address):void 0}function mayHaveCredentials({protocol,hostname}){let isMixpanel=hostname===
"mixpanel.com"||hostname.endsWith(".mixpanel.com");return isLoopback(hostname)||isMixpanel&&protocol==="https:"}var FORBIDDEN="names a server that must not be g\
iven credentials. It must be an https:// address on mixpanel.com or a subdomain of it, or an http:// or https:// address of this machine (localhost, 127.0.0.0/8\
 or [::1]), without user name, query or fragment";var A_DAY=86400,SPENDING_MS=3e4;function timeouts(env){let text=variable(env,"MP_TIMEOUT");if(text===void 0)return{oauth:SPENDING_MS,spending:SPENDING_MS,me:12e4,
probe:5e3};let seconds=/^([0-9]+\.?[0-9]*|\.[0-9]+)$/.test(text)?Number(text):0,milliseconds=Math.ceil(seconds*1e3);if(milliseconds<=0||seconds>A_DAY)throw malformedVariable(
"MP_TIMEOUT",`must be a number of seconds, above 0 and at most ${A_DAY}`);let spending=Math.max(milliseconds,SPENDING_MS);return{oauth:milliseconds,spending,me:milliseconds,
probe:milliseconds}}export{domainRegion,apiOrigin,oauthOrigin,probedRegions,timeouts};
