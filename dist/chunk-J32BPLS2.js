import{malformedVariable,variable}from"./chunk-JRLRTRIZ.js";var domains={us:"mixpanel.com",eu:"eu.mixpanel.com",in:"in.mixpanel.com"};function domainRegion(domain){let host=domain.trim().toLowerCase().replace(/^[a-z][a-z0-9+.-]*:\/\//,
"").replace(/[:/?#].*$/s,"").replace(/\.$/,"").replace(/^data[-.]/,"");return Object.keys(domains).find(region=>domains[region]===host)}function apiOrigin(env,region){
let template=variable(env,"MP_API_BASE_URL");if(template===void 0)return`https://${domains[region]}`;let url=/^https?:\/\/[^\s\\@?#]+$/i.test(template)?parsed(template.
replaceAll("{region}",region)):void 0;if(!url||!mayHaveCredentials(url))throw refused();return`${url.origin}${url.pathname.replace(/\/+$/,"")}`}function parsed(address){
return URL.canParse(address)?new URL(address):void 0}function mayHaveCredentials({protocol,hostname}){let isLoopback=hostname==="localhost"||hostname==="[::1]"||
/^127(\.\d+){3}$/.test(hostname),isMixpanel=hostname==="mixpanel.com"||hostname.endsWith(".mixpanel.com");return isLoopback||isMixpanel&&protocol==="https:"}var refused=()=>malformedVariable(
"MP_API_BASE_URL","names a server that must not be given credentials. It must be an https:// address on mixpanel.com or a subdomain of it, or an http:// or http\
s:// address of this machine (localhost, 127.0.0.0/8 or [::1]), without user name, query or fragment");export{domainRegion,apiOrigin};
