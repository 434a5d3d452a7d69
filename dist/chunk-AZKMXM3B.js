import{malformedVariable}from"./chunk-BTU343RA.js";function bypassesProxy(noProxy,url){let host=bare(url.hostname),port=url.port||(url.protocol==="https:"?"443":"80");return noProxy.toLowerCase().split(/[\s,]+/).
some(entry=>entry!==""&&matches(entry,host,port))}function matches(entry,host,port){if(entry==="*")return!0;let[,network,length]=/^([0-9.]+)\/([0-9]{1,2})$/.exec(
entry)??[];if(network!==void 0)return inRange(host,network,Number(length));let{name,wanted}=split(entry);if(wanted!==void 0&&wanted!==port)return!1;if(isAddress(
host))return host===canonical(name);let domain=bare(name.replace(/^\*?\./,""));return host===domain||host.endsWith(`.${domain}`)}function split(entry){let[,bracketed,
plain,wanted]=/^(?:\[([^\]]+)\]|([^:]+))(?::([0-9]+))?$/.exec(entry)??[];return{name:bracketed??plain??entry,wanted}}var bare=host=>host.replace(/^\[|\]$/g,"").
replace(/\.$/,""),isAddress=host=>host.includes(":")||octets(host)!==void 0,canonical=name=>name.includes(":")&&URL.canParse(`http://[${name}]`)?bare(new URL(`h\
ttp://[${name}]`).hostname):name;function octets(text){let parts=text.split(".");if(!(parts.length!==4||!parts.every(part=>/^[0-9]{1,3}$/.test(part)&&Number(part)<
256)))return parts.reduce((sum,part)=>sum*256+Number(part),0)}function inRange(host,network,length){let[address,start]=[octets(host),octets(network)];if(address===
void 0||start===void 0||length>32)return!1;let size=2**(32-length);return Math.floor(address/size)===Math.floor(start/size)}var A_DAY=86400;function timeouts(env){let text=env.MP_TIMEOUT;if(!text)return{oauth:3e4,me:12e4,probe:5e3};let seconds=/^([0-9]+\.?[0-9]*|\.[0-9]+)$/.test(text)?
Number(text):0,milliseconds=Math.ceil(seconds*1e3);if(milliseconds<=0||seconds>A_DAY)throw malformedVariable("MP_TIMEOUT",`must be a number of seconds, above 0 \
and at most ${A_DAY}`);return{oauth:milliseconds,me:milliseconds,probe:milliseconds}}function proxySetting(env,url){let variable=[url.protocol==="https:"?"HTTPS\
_PROXY":"HTTP_PROXY","ALL_PROXY"].flatMap(name=>[name.toLowerCase(),name]).find(name=>env[name]);if(!(variable===void 0||bypassesProxy(env.no_proxy||env.NO_PROXY||
"",url)))return{variable,value:env[variable]??""}}export{timeouts,proxySetting};
