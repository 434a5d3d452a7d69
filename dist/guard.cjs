"use strict";var J=Object.defineProperty;var ne=Object.getOwnPropertyDescriptor;var se=Object.getOwnPropertyNames;var re=Object.prototype.hasOwnProperty;var oe=(n,t)=>{for(var e in t)J(n,e,{get:t[e],enumerable:!0})},ie=(n,t,e,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of se(t))!re.call(n,r)&&r!==
e&&J(n,r,{get:()=>t[r],enumerable:!(s=ne(t,r))||s.enumerable});return n};var ce=n=>ie(J({},"__esModule",{value:!0}),n);var un={};oe(un,{main:()=>dn});module.exports=ce(un);var y=process.getBuiltinModule("node:fs");var at=y.existsSync;var lt=y.lstatSync;var dt=y.readdirSync;var A=y.readFileSync;var ft=y.realpathSync;var pt=y.renameSync;var ut=y.rmSync;var ht=y.statSync;var gt=y.writeFileSync;var q=y.writeSync;var mt=(...n)=>process.getBuiltinModule("node:os").userInfo(...n);var O=process.getBuiltinModule("node:path");var u=O.resolve;var V=O.isAbsolute,h=O.join,yt=O.relative;var W=O.dirname,$=O.basename;var k=O.sep;var ae=(n,t,e)=>(n<<10^t<<5^e)&262143,F=class{#t;#o=new Map;#e=new Map;#s;#n;constructor(t){let e=Math.min(255,...t.map(({length:s})=>s));this.#s=e,this.#n=Math.
max(0,...t.map(({length:s})=>s)),this.#t=new Uint8Array(262144).fill(e-3+1);for(let s of t){for(let r=2;r<e;r+=1){let o=X(s,r);this.#t[o]=Math.min(this.#t[o]??0,
e-1-r)}xt(this.#o,X(s,e-1),s),xt(this.#e,s.charCodeAt(0),s)}}find(t){let e=[];if(this.#n===0)return e;for(let s=this.#s-1;s<t.length;){let r=X(t,s),o=this.#t[r]??
1;if(o>0){s+=o;continue}let i=s-this.#s+1;for(let a of this.#o.get(r)??[])t.startsWith(a,i)&&le(e,i,i+a.length);s+=1}return e}open(t){for(let e=Math.max(0,t.length-
this.#n+1);e<t.length;e+=1)for(let s of this.#e.get(t.charCodeAt(e))??[])if(s.length>t.length-e&&s.startsWith(t.slice(e)))return e;return t.length}},X=(n,t)=>ae(
n.charCodeAt(t-2),n.charCodeAt(t-1),n.charCodeAt(t));function xt(n,t,e){let s=n.get(t);s?s.push(e):n.set(t,[e])}function le(n,t,e){let s=n.at(-1);s&&t<s[1]?n[n.
length-1]=[s[0],Math.max(s[1],e)]:n.push([t,e])}var de=/\r?\n(?<=[\w+/-]{60}\r?\n)(?=[\w+/=-])|(?<!\n)=\r?\n/g,fe=/(?:\r\n?|\n)$(?<=[\w+/-]{60}(?:\r\n?|\n))|(?<!\n)=\r?$/;function St(n,t){return n.includes(`
`)?[...(t+n).matchAll(de)].map(({0:e,index:s})=>({index:s-t.length,length:e.length})).filter(({index:e})=>e>=0):[]}function wt(n,t){let e=0;return t.map(({index:r,
length:o})=>{let i=n.slice(e,r);return e=r+o,i}).join("")+n.slice(e)}function bt(n){let t=0,e=0;return s=>{for(let r=n[t];r&&r.index-e<=s;r=n[t])e+=r.length,t+=
1;return s+e}}function Ot(n,t,e=""){let s=t.find(n),r=St(n,e);if(r.length===0)return s;let o=bt(r),i=t.find(wt(n,r)).map(([a,c])=>[o(a),o(c-1)+1]);return[...s,...i].
sort(([a],[c])=>a-c)}function $t(n,t,e=""){let s=t.open(n),r=St(n,e),[o=""]=fe.exec((e+n.slice(-62)).slice(-62))??[];if(r.length===0&&o==="")return s;let i=wt(n,
r),a=[i,i.slice(0,i.length-o.length)].map(c=>{let l=t.open(c);return l===c.length?n.length:bt(r)(l)});return Math.min(s,...a)}var E="[mixpanel secret]";function Rt(n){let t=new Set;for(let{value:e,usernames:s=[]}of n)if(!(e.length<8)){for(let r of[e,...pe(e),...ue(e),...he(e),...ge(e)])t.add(r);for(let r of s)for(let o of ye(
r,e))t.add(o)}return[...t].filter(e=>e.length>=8)}function pe(n){let t=encodeURIComponent(n.toWellFormed()),e=t.replace(/[!'()*]/g,N),s=t.replace(/[!'()~]/g,N).
replaceAll("%20","+"),r=e.replaceAll("%2F","/");return[t,e,s,r,encodeURI(n.toWellFormed()),encodeURIComponent(t),N(n)].flatMap(i=>[i,i.replace(/%[0-9A-F]{2}/g,a=>a.
toLowerCase())])}var N=n=>Buffer.from(n,"utf8").toString("hex").toUpperCase().replace(/../g,"%$&"),ue=n=>[/[^ -<>-~]+/g,/[^\t -<>-~]+/g].map(t=>n.toWellFormed().
replace(t,e=>N(e).replaceAll("%","=")));function he(n){let t=kt(n),e=[t,t.replaceAll("/","\\/")];return[...e,...e.map(o=>o.replace(/[<>&]/g,Z))].flatMap(o=>[o,Et(
o),Et(o).replace(/[<>&']/g,Z)]).flatMap(o=>[o,o.replace(/\\u[0-9a-f]{4}/g,i=>`\\u${i.slice(2).toUpperCase()}`)]).flatMap(o=>[o,kt(o)])}var kt=n=>JSON.stringify(
n).slice(1,-1),Et=n=>n.replace(/[\x7f-\uffff]/g,Z),Z=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`;function ge(n){return[Buffer.from(n,"utf8"),Buffer.
from(n,"utf16le").subarray(0,-1)].flatMap(t=>{let e=t.toString("hex");return[e,e.toUpperCase(),...me(t)]})}function me(n){return[0,1,2].flatMap(t=>{let e=Buffer.
concat([Buffer.alloc(t),n]),s=e.toString("base64").slice(Math.ceil(t*8/6),Math.floor(e.length*8/6));return[s,vt(s)]})}function ye(n,t){let e=Buffer.from(`${n}:${t}`,
"utf8").toString("base64");return[e,vt(e)]}var vt=n=>n.replaceAll("+","-").replaceAll("/","_");function Q(n){let t=Rt(n),e=new F(t),s;return{text:r=>Y(r,e),cut:r=>{let o=Y(r,e),i=$t(o,e);return o.length-i<8?o:o.slice(0,i)+E},bytes:r=>{let o=r.toString("la\
tin1");s??=Se(t);let i=Y(o,s);return i===o?r:Buffer.from(i,"latin1")}}}var Se=n=>new F(n.map(t=>Buffer.from(t,"utf8").toString("latin1"))),Y=(n,t)=>we(n,Ot(n,t));
function we(n,t){if(t.length===0)return n;let e="",s=0;for(let[r,o]of t)r>=s&&(e+=n.slice(s,r)+E),s=Math.max(s,o);return e+n.slice(s)}var Wt=n=>n.replace(/\\(?:x([\da-f]{1,2})|u([\da-f]{1,4})|U([\da-f]{1,8})|([0-7]{1,3})|([\s\S]))/gi,(t,e,s,r,o,i)=>{if(i!==void 0)return be[i]??i;let a=o?Number.
parseInt(o,8):Number.parseInt(e??s??r,16);return a<=1114111?String.fromCodePoint(a):""}),be={n:`
`,t:"	",r:"\r",a:"\x07",b:"\b",e:"\x1B",f:"\f"};function Pt(n,t,e){let[,s="",r="",o=""]=/^!?(?:env:)?(\w+|[@*#?$!-])(?:\[[^\]]*\])?(:?[-=+?]|%%?|##?|\/[/#%]?)?([\s\S]*)$/i.
exec(n)??[],i=t(s);if(/[-=]$/.test(r))return i||e(o);if(r.endsWith("+"))return i?e(o):"";if(i===void 0||i==="")return i??"";if(r.startsWith("%"))return At(i,e(
o),"end");if(r.startsWith("#"))return At(i,e(o),"start");if(!r.startsWith("/"))return i;let[a="",c=""]=o.split("/");return r==="//"?i.replaceAll(e(a),e(c)):i.replace(
e(a),e(c))}function At(n,t,e){return e==="end"?t!==""&&n.endsWith(t)?n.slice(0,-t.length):n:n.startsWith(t)?n.slice(t.length):n}function B(n){let t=[n];for(;;){
let e=t.flatMap(s=>{let[r,o="",i="",a=""]=/^(.*?)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(s)??[];return r===void 0?[s]:i.split(",").map(c=>o+c+a)});if(e.length===t.length)
return t;if(e.length>100)return e.slice(0,100);t=e}}function _(n,t,e){if(n==="pwd")return e;if(n==="echo"||n==="write-output")return t.filter(i=>!/^-[neE]+$/.test(
i)).join(" ");if(n!=="printf")return;let[s="",...r]=t[0]==="-v"?t.slice(2):t.filter(i=>i!=="--"),o=0;return s.replace(/%[\w.-]*?[sbq]/g,()=>r[o++]??"").replaceAll(
"\\n",`
`)}var Mt=(n,t,e=process.platform)=>n[e==="win32"?"USERPROFILE":"HOME"]||t(),Oe=(n,t=process.platform)=>t==="win32"?n.replace(/^\/(?:mnt\/|cygdrive\/)?([a-z])\//i,
"$1:/"):n;function R(n,t){let e=Oe(t).replace(/^\/proc\/(?:self|thread-self|\d+)\/cwd(?=\/|$)/,n).replace(/^(?:\/proc\/(?:self|thread-self|\d+)\/root)+(?=\/|$)/,
"");return V(e)?e:`${n}/${e}`}function T({env:n,home:t,cwd:e},s=process.platform){let r=c=>{let l=n[c];return l?[/^~(?:\/|$)/.test(l)||s==="win32"&&l.startsWith(
"~\\")?u(h(t,l.slice(1))):u(e,l)]:[]},o=h(t,".mp"),i=[...new Set([...r("MP_STORAGE_DIR"),...r("MP_OAUTH_STORAGE_DIR"),o])],a=(c,l)=>`${c}${k}`.startsWith(`${l}${k}`);
return{configs:[...r("MP_CONFIG_PATH"),h(o,"config.toml")],bridges:[...r("MP_AUTH_FILE"),h(t,".claude","mixpanel","auth.json"),u(e,"mixpanel_auth.json")],roots:i,
own:i.filter(c=>c===o||![t,e].some(l=>a(l,c)))}}var $e=new Map([["accounts","tokens"],["bridge","tokens"],["oauth","login"]]),ke=/^(?:me|meta|client|client_\w+)\.json$|^bridged$|\.lock$/,
Ee=(n,t)=>W(t)===W(n)&&/^[.#]/.test($(t))&&$(t).includes($(n));function H({configs:n,bridges:t,roots:e,own:s},r){if(n.some(o=>r.startsWith(o)||Ee(o,r)))return"a\
ccounts";if(t.includes(r))return"bridge";for(let o of e){let i=yt(o,r);if(i===""&&s.includes(o))return"accounts";if(i.startsWith("..")||V(i))continue;let[a="",...c]=i.
split(k);if(c.length===0&&a.startsWith(".mp-"))return"accounts";let l=$e.get(a);if(l&&!ke.test($(r)))return l}}var Re=/"""(?<many>(?:\\[\s\S]|[^\\])*?)"""|'''(?<raw>[\s\S]*?)'''|"(?<one>(?:\\.|[^"\\\n])*)"|'(?<bare>[^'\n]*)'/.source,ve=new RegExp(`(?<header>^[ \\t]*\\[)|\\b\
(?<key>secret|token|username)["']?[ \\t]*=[ \\t]*(?:${Re})`,"gm");function Ft(n){let t=[],e=[];for(let{groups:s={}}of n.matchAll(ve)){let{header:r,key:o,many:i,
raw:a,one:c,bare:l}=s;if(r!==void 0){e=[];continue}let d=tt(i??c??"",i!==void 0)||(a?.replace(/^\r?\n/,"")??l??"");o==="username"?e.push(d):t.push({value:d,usernames:e})}
return t}var Ae={b:"\b",t:"	",n:`
`,f:"\f",r:"\r",e:"\x1B","/":"/"};function tt(n,t=!1){return(t?n.replace(/^\r?\n/,"").replace(/\\[ \t]*\r?\n\s*/g,""):n).replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|([\s\S]))/g,
(s,r,o,i,a)=>{if(a)return Ae[a]??a;let c=Number.parseInt(r??o??i,16);return c<=1114111?String.fromCodePoint(c):""})}var We=/"(access_token|refresh_token|pkce_verifier|id_token|secret|token|username|text)"\s*:\s*"((?:[^"\\]|\\.)*)/g;
function et(n){let t=[],e=[];for(let[,s="",r=""]of n.matchAll(We)){let o=tt(r);s==="text"?t.push(...et(o)):s==="username"?e.push(o):t.push({value:o,usernames:e})}
return t}var _t=n=>[...n.matchAll(/\btoken_env["']?\s*[=:]\s*(?:"((?:\\.|[^"\\\n])*)"|'([^'\n]*)')/g)].map(([,t,e=""])=>t===void 0?e:tt(t));function nt(n){let t=n.roots.flatMap(s=>[...L(s),...["accounts","bridge"].flatMap(r=>L(h(s,r)).flatMap(o=>[o,...L(o)])),...L(h(s,"oauth"))]),e=[...n.configs,...n.
bridges,...t];return[...new Set(e)].filter(s=>H(n,s)!==void 0)}var L=n=>st(n).map(t=>h(n,t));function st(n){try{return dt(n)}catch{return[]}}function rt(n,t){let e=[],
s=new Set(["MP_OAUTH_TOKEN"]);for(let a of nt(T(n))){let c=Pe(a,t);if(c!==void 0){e.push(.../^\s*\{/.test(c)?et(c):Ft(c));for(let l of _t(c))s.add(l)}}let{MP_SECRET:r="",
MP_USERNAME:o=""}=n.env,i=[...s].map(a=>Object.hasOwn(n.env,a)&&n.env[a]?.trim()||"");return[...e,{value:r.trim(),usernames:[o.trim()]},...i.map(a=>({value:a}))]}
function Pe(n,t){try{return A(n,"utf8")}catch(e){let s=e instanceof Error&&"code"in e?String(e.code):"unknown";/^(?:ENOENT|ENOTDIR|EISDIR)$/.test(s)||t(`${n} ca\
nnot be read (${s})`);return}}function D(n){let t=T(n),e,s=()=>(e??=[...new Set([...nt(t),...t.configs,...t.bridges])],e),r=l=>{let d=H(t,l);return d&&{path:l,kind:d}},o=new Map,i=l=>{let d=It(
l);if(!d)return;if(o.size===0)for(let p of[...t.roots,...s()])o.set(It(p)??"",p);let f=o.get(d);return f===void 0?void 0:r(f)},a=new Map,c=l=>(a.has(l)||a.set(l,
r(u(l))??r(C(l))??i(l)),a.get(l));return{at:c,matching:l=>{let d=Nt(l),f=d&&[...t.roots,...s()].find(p=>d.test(p));if(f)return r(f);for(let p of[W(l.replace(/[*?[{].*$/s,
"x")),...Me(l)]){let m=c(p);if(m)return m}},below:(l,d)=>{let f=`${C(l)}${k}`.replace(/[/\\]+$/,k),p=s().find(m=>`${C(m)}`.startsWith(f)&&d(m)&&at(m));return p===
void 0?void 0:r(p)}}}function It(n){try{let{dev:t,ino:e}=ht(n,{bigint:!0});return`${t}:${e}`}catch{return}}function C(n){try{return ft.native(n)}catch{let t=W(n);
return t===n?n:h(C(t),$(n))}}function Me(n){let t=[""];for(let[e,s]of n.split("/").entries()){let r=/[*?[]/.test(s)?Nt(`/${s}`):void 0;t=t.flatMap(i=>r?st(`${i}\
/`).filter(c=>r.test(`/${c}`)).slice(0,100).map(c=>`${i}/${c}`):[e===0?s:`${i}/${s}`]).slice(0,100)}return t}function Nt(n){let t=u(n).replace(/\*+/g,"*").replace(
/[\\^$.|+()[\]{},?*]/g,e=>({"*":".*","?":".","{":"(?:","}":")",",":"|","[":"[","]":"]"})[e]??`\\${e}`);try{return new RegExp(`^${t}$`)}catch{return}}var Fe=/^(?:ls|ll|dir|stat|test|\[\[?|du|df|echo|printf|realpath|readlink|dirname|basename|cd|pushd|export|tree|which|find|get-(?:child)?item|gc?i|test-path|resolve-path|set-location|sl|push-location|write-(?:output|host)|get-acl|split-path|join-path)$/,
_e=/^find (?:.* )?-(?:exec|ok|delete|fprint|fls|files0)|^tree (?:.* )?-(?:o|-fromfile)|^du .*--files0/s,Ie=/^-(?:[Rcfv]+|-(?!ref)\w*)$/,Ne=/^0?[67]00$|^(?:(?:[go]+(?:-[rwxX]+|=)|u[=+]rw[xX]?)(?:,|$))+$/;
function U(n,t){if(n==="chmod"){let[e="",...s]=t.filter(r=>!Ie.test(r));return Ne.test(e)&&!s.some(r=>r.startsWith("-"))}return n==="icacls"?t.length===1:Fe.test(
n)&&!_e.test(`${n} ${t.join(" ")}`)}var j=/^(?:if|then|else|elif|do|while|until|!|\{|sudo|doas|env|command|builtin|exec|time|nohup|nice|stdbuf|npx|bunx|-\S*|\w+=.*|\d+[smhd]?|timeout|=|)$/s,Bt=/^(?:cd|chdir|pushd|set-location|sl|push-location)$/,
G=/^(?:ba|z|da|k|a|fi|t?c|mk)?sh(?:\.exe)?$|^(?:eval|iex|invoke-expression)$/,Tt=/^(?:su|runuser|script|watch|flock|ssh|trap|entr|parallel)$/,P=/^(?:e|f|z)?grep$|^(?:rg|ag|ack|select-string|sls|findstr)$/,
K=n=>(n?.text??"").replace(/^.*[/\\]/s,"").toLowerCase();function S(n){let t=n.findIndex(({text:e})=>!j.test(e));return t<0?{name:"",args:[]}:{name:K(n[t]),args:n.
slice(t+1)}}var g=n=>n.map(({text:t})=>t),Be=/^\$(?:env:)?(\w+)/i,v="\0",z=class{at=0;line;#t;constructor(t,e){this.line=t,this.#t=e}get isPowerShell(){return this.#t.dialect.
isPowerShell}word(){let t="",e=!1,s=this.at;for(;this.at<this.line.length;){let r=this.line[this.at]??"",o=this.at===s||/^[\w-]+=$/.test(t);if(/[<>]/.test(r)&&this.
line[this.at+1]==="("&&o)this.at+=1,this.#d();else{if(/[\s;|&<>()]/.test(r))break;if(r==="'"){let i=this.endOf("'",this.at+1);t+=this.line.slice(this.at+1,i),this.
at=i+1}else if(r==='"')t+=this.#o();else if(r==="$"||r==="`"&&!this.isPowerShell){let i=r==="$"?this.#r(!1):this.#a();/[*?[]/.test(i)&&(e=!0),t+=this.isPowerShell?
i:i.replace(/\s+/g,v)}else r===(this.isPowerShell?"`":"\\")?t+=this.#e():r==="~"&&o?t+=this.#s():(/[*?[{]/.test(r)&&(e=!0),t+=r,this.at+=1)}}return this.at===s&&
(this.at+=1),{text:t,isPattern:e}}#o(t='"'){let e="";for(t!==""&&(this.at+=1);this.at<this.line.length&&this.line[this.at]!==t;){let s=this.line[this.at]??"";s===
"$"?e+=this.#r(!0):s==="`"?e+=this.isPowerShell?this.#e():this.#a():s==="\\"&&!this.isPowerShell&&/["\\$`\n]/.test(this.line[this.at+1]??"")?e+=this.#e():(e+=s,
this.at+=1)}return this.at+=1,e}expanded(t){return this.within(t).#o("")}#e(){this.at+=2;let t=this.line[this.at-1]??"";return t===`
`?"":t}#s(){let[t]=/^~[\w.+-]*(?=[/\\\s;|&)]|$)/.exec(this.line.slice(this.at))??[];return this.at+=t?.length??1,t===void 0?"~":this.atHome(t)}atHome(t){let{home:e}=this.#t.
dialect;return t.replace(/^~([\w.+-]*)(?=[/\\]|$)/,(s,r)=>r===""||r===(this.#n("USER")??this.#n("LOGNAME"))?e:r==="+"||r==="-"?this.#n(r==="+"?"PWD":"OLDPWD")??
s:r==="root"?"/root":e.replace(/[^/\\]*$/,r))}#n(t){return t==="PWD"?this.#t.folder.cwd:t==="OLDPWD"?this.#t.folder.before:this.#t.dialect.variable(t)}#r(t){let e=this.
line.slice(this.at);if(e.startsWith("$("))return this.at+=1,this.#i(this.#d());if(!t&&!this.isPowerShell&&e.startsWith("$'")){let[o="",i=""]=/^\$'((?:\\[\s\S]|[^'\\])*)'?/.
exec(e)??[];return this.at+=o.length,Wt(i)}if(!t&&!this.isPowerShell&&e.startsWith('$"'))return this.at+=1,this.#o();if(e.startsWith("${"))return this.#i(this.#c());
let[s="$",r]=Be.exec(e)??[];return this.at+=s.length,r===void 0?s:this.#i(this.#n(r))}#i(t){return t!==""?t??"":/^[/\\]/.test(this.line.slice(this.at))?this.#t.
dialect.home:""}#c(){let t=this.at+2,e=0;for(this.at+=1;this.at<this.line.length;this.at+=1){let o=this.line[this.at];if(o==="\\"?this.at+=1:o==="{"?e+=1:o==="\
}"&&(e-=1),e===0)break}let s=this.line.slice(t,this.at);return this.at+=1,Pt(s,o=>this.#n(o),o=>this.atHome(this.expanded(o.replace(/["']/g,""))))}#a(){let t=this.
endOf("`",this.at+1),e=this.line.slice(this.at+1,t);return this.at=t+1,this.#i(this.nest(e))}#d(){let t=0,e=this.at+1;for(;this.at<this.line.length;this.at+=1){
let r=this.line[this.at]??"";if(r==="\\"?this.at+=1:r==="'"?this.at=this.endOf("'",this.at+1):r==="("?t+=1:r===")"&&(t-=1),t===0)break}let s=this.line.slice(e,this.
at);return this.at+=1,this.nest(s)}endOf(t,e=this.at){let s=this.line.indexOf(t,e);return s<0?this.line.length:s}};var Te=/^(?:xargs|parallel|cpio|pax|entr|-@|--files-from.*|read|mapfile|readarray|foreach-object|%|get-content|gc)$/i,He=/\|\s*(?:select-string|sls|import-\w+|\w+-(?:item|content|archive|acl|hex)|cpi?|copy|m[vi]|move|r[mid]|rni|ren|del|sc|clc)\b|\)\.\w+\(/i,
Le=/\$\w+\s*=\s*(?:get-(?:child)?item|gc?i|ls|dir|resolve-path)\b/i,Ht=(n,t,e)=>t.some(({words:s})=>s.some(({text:r})=>Te.test(r)))||e&&(He.test(n)||Ce(n,t));function Ce(n,t){
let e=t.map(({words:s})=>S(s));return(Le.test(n)||e.some(({name:s})=>s==="join-path"))&&e.some(({name:s,args:r})=>s!==""&&!U(s,g(r)))}function Lt(n){let t=g(n),e=t.findIndex(o=>De.test(o)),s=t.findIndex(o=>/(?:^|[/\\])(?:node|bun|deno)(?:\.exe)?$/.test(o)),r=t.slice(0,e<0?0:e).every((o,i)=>j.test(
o)||Ue.test(o)||s>=0&&i>=s);return e<0||!r?void 0:{before:n.slice(0,e).filter(({text:o})=>!j.test(o)),args:t.slice(e+1)}}var De=/(?:^|[/\\])(?:mp|auth_manager)(?:\.m?js|\.cmd)?$|^mixpanel-auth(?:@[\w.^~-]+)?$/,
Ue=/^(?:npm|pnpm|yarn|exec|dlx|x|run|xargs|[&.])$|^mixpanel-auth(?:@\S+)?$/,je=/\bmp(?:\.mjs)?\b[^\n;]{0,60}\baccount\b\W+(token|headers)\b/;function Ct(n){let[
,t]=je.exec(n)??[];return t==="token"||t==="headers"?t:void 0}function Dt(n,t){let e=[];for(let s=0,r=1;s<r&&e.length<2e3;s+=1){let o={dialect:t,segments:e,round:s,rounds:r,folder:{cwd:t.cwd,before:t.cwd,kept:[]}};new ot(n,
o,!1).read(),r=o.rounds}return e}var ot=class n extends z{#t;#o;#e=[];#s=[];#n="";#r=[];constructor(t,e,s){super(t,e),this.#t=e,this.#o=s}read(){for(;this.at<this.
line.length;)this.#i();this.#a()}#i(){let t=this.line.slice(this.at,this.at+2);if(/^[ \t\r]/.test(t))this.at+=1;else if(t===`\\
`)this.at+=2;else if(/^#/.test(t))this.at=this.endOf(`
`);else if(/^[<>]\(/.test(t))this.#f(this.word());else{if(this.isPowerShell&&this.#e.length===0&&this.#c())return;/^[<>]/.test(t)||t==="&>"?this.#u():/^[\n;|&()]/.
test(t)?(this.at+=1,this.#a(),t[0]==="("&&this.#r.push(this.#t.folder),t[0]===")"&&(this.#t.folder=this.#r.pop()??this.#t.folder)):this.#f(this.word())}}#c(){let[
t,e=""]=/^\$(?:env:)?(\w+)[ \t]*=(?!=)[ \t]*/i.exec(this.line.slice(this.at))??[];if(t===void 0)return!1;this.at+=t.length;let s=this.at;return/["'$~/]/.test(this.
line[s]??"")&&this.#t.dialect.assign(e,this.word().text.replaceAll("","")),this.at=s,!0}#a(){let t=this.#e.length===0&&this.#s.length===0,{cwd:e}=this.#t.folder;
t||this.#t.segments.push({words:this.#e,redirects:this.#s,isSubstituted:this.#o,input:this.#n,cwd:e}),this.#e.length>0&&this.#d(),this.#e=[],this.#s=[],this.#n=
""}#d(){let{name:t,args:e}=S(this.#e),s=g(e),{assign:r}=this.#t.dialect;if(r("_",this.#e.at(-1)?.text??""),t==="printf"&&s[0]==="-v"&&s[1]&&r(s[1],_(t,s,this.#t.
folder.cwd)??""),t==="read"&&this.#n!==""&&r(s.at(-1)??"",this.#n.trim()),t==="popd"||t==="pop-location"){let[d,...f]=this.#t.folder.kept;d!==void 0&&(this.#t.folder=
{cwd:d,before:this.#t.folder.cwd,kept:f})}if(!Bt.test(t))return;let[o]=s.filter(d=>!/^(?:--|-[LPe@]+|\/d)$/i.test(d)),{cwd:i,before:a,kept:c}=this.#t.folder,l=o===
void 0?this.#t.dialect.home:o==="-"?a:R(i,o);this.#t.folder={cwd:l,before:i,kept:/^push/.test(t)?[i,...c]:c}}#f(t){let[,e="",s=""]=/^(\w+)=(.*)$/s.exec(t.text)??
[],r=this.#e.every(({text:o})=>/^\w+=|^(?:export|local|readonly|declare|typeset|-\w+)$/.test(o));if(e&&r){this.#t.dialect.assign(e,s.replaceAll(v," ")),this.#e.
push({...t,text:t.text.replaceAll(v," ").replaceAll("","")});return}for(let o of t.text.replaceAll("","").split(v))for(let i of t.isPattern&&!this.isPowerShell?
B(o):[o])this.#p({...t,text:i===o?i:this.atHome(i)})}#p(t){let[e,s,r]=g(this.#e);if(e==="for"&&r==="in"&&s){let o=this.#e.length-3;(o===0||o===this.#t.round)&&this.#t.
dialect.assign(s,t.text),this.#t.rounds=Math.max(this.#t.rounds,o+1)}this.#e.push(t)}#u(){let[t=""]=/^(?:&>>?|<<<|<<-?|<>|<&|>>|>\||>&|[<>])/.exec(this.line.slice(
this.at))??[];for(this.at+=t.length;/[ \t]/.test(this.line[this.at]??"");)this.at+=1;let e=this.at,s=this.word(),r=/['"\\]/.test(this.line.slice(e,this.at));/^<<-?$/.
test(t)?this.#h(s.text,r):t==="<<<"?this.#n+=s.text.replaceAll(v," "):this.#s.push({...s,text:s.text.replaceAll(v," ").replaceAll("","")})}#h(t,e){let s=this.endOf(
`
`),r=new RegExp(`^[ \\t]*${t.replace(/[^\w]/g,"\\$&")}[ \\t]*$`,"m").exec(this.line.slice(s+1)),o=r?s+1+r.index:this.line.length,i=this.line.slice(s+1,o);this.#n+=
e?i:this.expanded(i);let a=r?o+r[0].length:o;this.line=this.line.slice(this.at,s)+this.line.slice(a),this.at=0}within(t){return new n(t,this.#t,this.#o)}nest(t){
let{segments:e,folder:s}=this.#t,r=e.length;new n(t,this.#t,!0).read(),this.#t.folder=s;let[o,i]=e.slice(r);if(!o||i)return"";let{name:a,args:c}=S(o.words),l=g(
c);return _(a,l,o.cwd)??""}};var Ge=[[/^(?:cp|scp|rsync|zip|rm|chmod|chown|[efz]?grep)$/,/^-\w*[rRa]|^--(?:dereference-)?(?:recurs|archive)/],[/^tar$/,/^-?\w*c|^--create/],[/^(?:copy|remove)-item$/,
/^-r/i],[/^icacls$/,/^\/t$/i],[/^rg$/,/^-\w*\.|^--hidden|^-\w*uu/]];function Ut(n,t,e){let s=/^(?:gci|get-childitem)$/.test(n)&&e&&t.some(f=>/^-r/i.test(f)),r=n===
"find"?e||t.some(f=>/^-(?:exec|ok|delete)/.test(f)):s||void 0,o=Ge.find(([f])=>f.test(n))?.[1];if(!(r??(o!==void 0&&t.some(f=>o.test(f)))))return;let i=n==="fin\
d"?t.findIndex(f=>/^[-(!]/.test(f)):-1,a=(i<0?t:t.slice(0,i)).filter(f=>!f.startsWith("-")),c=Ke(n,t),l=c.filter(({isLeftOut:f})=>!f),d=a.slice(P.test(n)||n==="\
zip"?1:0);return{folders:d[0]?d:["."],takes:f=>(l.length===0||l.some(({fits:p})=>p(f)))&&!c.some(({isLeftOut:p,fits:m})=>p&&m(f))}}function Ke(n,t){return t.flatMap(
(e,s)=>{let r=t[s-1]??"",[,o="",i=""]=/^(--[\w-]+)=(.*)$/s.exec(e)??[void 0,r,e],[,a="",c=""]=/^(!?)(.*)$/s.exec(i.replace(/^["']|["']$/g,""))??[];return n==="f\
ind"&&/^-i?(?:name|path|wholename)$/.test(o)?[{isLeftOut:/^(?:!|-not)$/.test(t[s-2]??""),fits:M(c)}]:/^--?(?:filter|include|exclude(?:-dir)?)$/i.test(o)?[{isLeftOut:/^--?e/i.
test(o),fits:M(c)}]:n==="rg"&&/^(?:-g|--i?glob)$/.test(o)?[{isLeftOut:a==="!",fits:M(c)}]:[]})}function M(n){let t=n.replace(/^\.?\/|\/$/g,"").replace(/[\\^$.|+()[\]{}]/g,
"\\$&").replace(/\*+/g,".*").replaceAll("?","."),e=new RegExp(`(?:^|/)${t}(?:/|$)`,"i");return s=>e.test(s.replaceAll("\\","/"))}var ze=/^(?:python|node|ruby|perl|php|deno|bun|lua|osascript|awk|sed|pwsh|powershell)[\d.]*(?:\.exe)?$/,Je=/^cmd(?:\.exe)?$/,qe=/\.mp\b[\s\S]*\b(?:config\.toml|tokens\.json|inflight\.json|reply\.json)|\bmixpanel_auth\.json/;
function Gt(n,t,e){return new it(t,e).line(n)}var it=class n{#t;#o;#e;#s;#n;#r;#i=!1;#c=!1;constructor(t,e){if(this.#t=D(t),this.#o=e,this.#e=t.home,this.#s=new Map(
[...Object.entries(t.env),["HOME",t.home]]),e)for(let[s,r]of[...this.#s])this.#s.set(s.toUpperCase(),r);this.#r=t.cwd,this.#n=u(t.cwd)}line(t){let e={cwd:this.#r,
feeds:this.#i,isFedToShell:this.#c},s=Dt(t,{isPowerShell:this.#o,variable:o=>this.#s.get(this.#o?o.toUpperCase():o),assign:(o,i)=>this.#s.set(this.#o?o.toUpperCase():
o,i.slice(0,4096)),home:this.#e,cwd:this.#r});this.#i||=Ht(t,s,this.#o),this.#c||=s.some(({words:o})=>Xe(o));let r=w(s,o=>this.#a(o));return this.#r=e.cwd,this.#i=
e.feeds,this.#c=e.isFedToShell,r}#a(t){let{words:e,redirects:s,isSubstituted:r,input:o}=t;this.#r=t.cwd;let{name:i,args:a}=S(e),c=g(a),l=Lt(e);if(l)return this.#l(
s)??this.#l(l.before)??this.#h(l.args,t);if(Je.test(i))return this.#u(c.join(" "));let d=_(i,c,this.#r)??e.find(({text:b})=>/\s/.test(b)&&!e[1])?.text,f=this.#c?
this.line(o||(d??"")):void 0;if(f)return f;let p=Ut(i,c,this.#i);if(U(i,c)&&!r&&!this.#i)return this.#l(s);let m=ze.test(i)||i.includes("::"),ct=[...c,o];return this.#l(
s)??this.#l(jt(i,e))??this.#f(e)??(this.#i?this.#l(o.split(/\s+/).map(b=>({text:b,isPattern:!1}))):void 0)??this.#d(i,ct)??(m?w(ct,b=>this.#m(i,b)):void 0)??(p&&
w(p.folders,b=>this.#p(b,p.takes)))??this.#y(i,a)}#d(t,e){if(t==="eval")return this.line(e.join(" "));if(!(!(G.test(t)||Tt.test(t)||e.some(r=>G.test(K({text:r}))))||
P.test(t)))return w(e,r=>/\s/.test(r)?this.line(r):void 0)}#f(t){let e=this.#r;return w(t,({text:s},r)=>{let o=/^(?:-C|--(?:directory|chdir)=?)(.*)$/s.exec(s)?.[1];
if(o===void 0)return;this.#r=R(e,o||(t[r+1]?.text??""));let i=this.#l(t);return this.#r=e,i})}#p(t,e){let s=this.#g(t);return u(s)===this.#n?void 0:I(this.#t.below(
s,e))}#u(t){let e=new Map([["USERPROFILE",this.#e],...this.#s].map(([o="",i])=>[o.toUpperCase(),i])),s=t.replace(/^(?:\/{1,2}\w+ )+/,"").replaceAll(/%(\w+)%/g,(o,i)=>e.
get(i.toUpperCase())??o),r={env:Object.fromEntries(this.#s),home:this.#e,cwd:this.#r};return new n(r,!0).line(s)}#h(t,e){let{words:s}=e,r=t.indexOf("--"),o=r>=0&&
t.slice(0,r).includes("exec"),i=o?t.slice(0,r):t,a=i.map((d,f)=>d==="account"?Ve(i.slice(f+1)):""),c=a.find(d=>d==="token"||d==="headers");return c?{prints:c}:o?
this.#a({...e,words:s.slice(r-t.length+1||s.length)}):this.#i&&s.some(({text:d})=>d==="xargs")&&a.includes(void 0)?{prints:"token"}:void 0}#l(t){return w(t,({text:e,
isPattern:s})=>{let r=[e,e.replace(/^[\w.-]*=@?|^@|^-\w+:/,""),e.replace(/^file:\/\//,"")];return/\s/.test(e)||r.push(...e.split(/[,=:]+/).filter(o=>/^(?:\/|~\/|[A-Za-z]:)/.
test(o))),this.#o&&r.push(...e.split(",").map(o=>o.replace(/^~(?=[/\\]|$)/,this.#e))),w(new Set(r),o=>{if(o===""||o.length>4096)return;let i=this.#g(o);return I(
s?this.#t.matching(i):this.#t.at(i))})})}#m(t,e){let s=t==="sed",r=s?"~":this.#e,o=e.split(/[^\w.~/\\:$@%+-]+/).map(c=>c.replace(/^~(?=[/\\]|$)|^\$HOME\b/,r)),i=w(
new Set(o),c=>/[./\\]/.test(c)?I(this.#t.at(this.#g(c))):void 0);if(i||s)return i;let a=Ct(e);return a?{prints:a}:qe.test(e)?I(this.#t.at(u(this.#e,".mp/config.\
toml"))):void 0}#y(t,e){let s=P.test(t)&&(!/grep$/.test(t)||e.some(({text:o})=>/^-\w*[rR]|^--recursive/.test(o))),r=jt(t,[{text:t,isPattern:!1},...e]).filter(({
text:o})=>!o.startsWith("-"));return s&&r.length===1?I(this.#t.at(this.#r)):void 0}#g(t){return R(this.#r,t)}},Ve=n=>n.find((t,e)=>!t.startsWith("-")&&(/^(?:token|headers)$/.
test(t)||!/^-[^=]*$/.test(n[e-1]??""))),I=n=>n&&{credential:n};function w(n,t){for(let[e,s]of[...n].entries()){let r=t(s,e);if(r)return r}}function Xe(n){let{name:t,
args:e}=S(n);return/sh(?:\.exe)?$|^i/.test(t)&&G.test(t)&&e.every(({text:s})=>/^-(?!c$)/.test(s))}function jt(n,t){if(n==="join-path"){let r=g(t),o=r.slice(r.findIndex(
i=>K({text:i})===n)+1).filter(i=>!i.startsWith("-"));return[...t,{text:o.join("/"),isPattern:!1}]}if(!P.test(n))return t;let e=t.findIndex(({text:r})=>/^-pattern$/i.
test(r));if(e>=0)return t.filter((r,o)=>o!==e+1);if(t.some(({text:r})=>/^-(?:e|f|-regexp|-file|[Pp]ath|[Ll]iteral)/.test(r)))return t;let s=t.findIndex(({text:r},o)=>o>
0&&!r.startsWith("-"));return t.filter((r,o)=>o!==s)}var Ze=String.raw`(?: (?:[\w.=/:-]+|'[^'\u2018-\u201b]*'))*`,Kt=` login --(?:start|finish|resume)${Ze}`,Ye=new RegExp(String.raw`^${Kt}(?: <<'ADDRESS'\n(?:(?!ADDRESS\n)[^\n]*\n)*ADDRESS)?$`),
Qe=new RegExp(`^${Kt}$`),tn=/^@'\n(?:(?!['\u2018-\u201b]@)[^\n]*\n)*'@ \| /,en=/^node "[^"$`\\\u201c-\u201e]+"$/;function zt(n,t,e,s=process.platform){let r=n.replaceAll(
`\r
`,`
`).replace(/^[ \t\n]+|[ \t\n]+$/g,"");if(r.includes("\r")||!en.test(t))return!1;let o=e?r.replace(tn,""):r,i=o.slice(0,t.length);return(s==="win32"?i.replace(/\\(?!\\)/g,
"/"):i)===t&&(e?Qe:Ye).test(o.slice(t.length))}function Jt(n,t,e){let s=`${n}.${process.pid}.tmp`;try{let r=lt(n,{throwIfNoEntry:!1});if(!r?.isFile())return;let o=A(n),i=t.bytes(o);if(i===o)return;gt(s,i,{flag:"\
wx",mode:r.mode&511}),pt(s,n)}catch(r){ut(s,{force:!0}),e(`${n} cannot be cleansed (${r instanceof Error&&"code"in r?r.code:"unknown"})`)}}var nn={accounts:"account list",tokens:"account test",login:"session",bridge:"bridge status"};function qt(n,t){if("prints"in n)return`This prints the account's ${n.
prints==="token"?"token":"token, as a header"}, and would show it to the model. Whether it works is told by: ${t} account test. A program that needs it is given\
 it by: mp exec -- COMMAND, which the person approves.`;let{path:e,kind:s}=n.credential;return`${e} holds Mixpanel credentials, which are kept out of the conver\
sation. What can be known of it is told by: ${t} ${nn[s]}. To change something, use the subcommands of the same program (--help lists them).`}var Vt=`The new te\
xt holds ${E}, which stands for a secret that was hidden here. Written to a file it would destroy what was there. Leave the line of the secret as it is, and cha\
nge only the others.`,Xt="This message holds a secret that is stored on this machine, so it was not sent. Nothing has to be done for it to be used. To store ano\
ther one, type it with hidden input, in a terminal: mp account add NAME --type service_account --region REGION --username USERNAME",Zt="A step of a login, which\
 the person approves in the browser.";function Qt(n,t){if(n.hook_event_name==="PreToolUse")return sn(n,t);if(n.hook_event_name==="PostToolUse")return cn(n,t);if(n.hook_event_name==="UserPromptSubmit")
return ln(n,t)}function sn({tool_name:n="",tool_input:t={}},{here:e,program:s}){let o=n==="Write"||n==="Edit"||n==="MultiEdit"?JSON.stringify([t.content,t.new_string,
t.edits]):"",i=rn(n,t,e),a=i?qt(i,s):o.includes(E)?Vt:void 0;return a!==void 0?Yt("deny",a):(n==="Bash"||n==="PowerShell")&&zt(String(t.command),s,n==="PowerShe\
ll")?Yt("allow",Zt):void 0}var Yt=(n,t)=>({hookSpecificOutput:{hookEventName:"PreToolUse",permissionDecision:n,permissionDecisionReason:t}});function rn(n,t,e){
let s=d=>typeof t[d]=="string"?t[d]:"";if(n==="Bash"||n==="PowerShell")return Gt(s("command"),e,n==="PowerShell");let r=D(e),o=(d,f=e.cwd)=>R(f,d.replace(/^~(?=[/\\]|$)/,
e.home)),i=o(s("path")),a=n==="Grep"||n==="Glob",c=s(n==="Glob"?"pattern":"glob"),l=a?r.at(i)??(c.includes("/")?r.matching(o(c,i)):void 0)??(n==="Grep"&&u(i)!==
u(e.cwd)?r.below(i,on(t)):void 0):r.at(o(s("file_path")));return l&&{credential:l}}function on({glob:n,type:t}){if(typeof n=="string"&&n!==""){let e=B(n),s=e.filter(
o=>!o.startsWith("!")).map(M),r=e.filter(o=>o.startsWith("!")).map(o=>M(o.slice(1)));return o=>(s.length===0||s.some(i=>i(o)))&&!r.some(i=>i(o))}return typeof t==
"string"&&t!==""?e=>e.endsWith(`.${t}`):()=>!0}function cn({tool_response:n},{here:t,fail:e}){let s=Q(rt(t,e)),r=an(n);for(let i of r)Jt(i,s,e);let o=te(n,r.length>
0?s.cut:s.text);if(o!==n)return{hookSpecificOutput:{hookEventName:"PostToolUse",updatedToolOutput:o}}}function an(n){if(typeof n!="object"||n===null)return[];let{
persistedOutputPath:t,rawOutputPath:e}=n;return[t,e].filter(s=>typeof s=="string")}function te(n,t){if(typeof n=="string")return t(n);if(typeof n!="object"||n===
null)return n;let e=Object.entries(n).map(([s,r])=>[t(s),te(r,t)]);return e.every(([s,r])=>r===n[s])?n:Array.isArray(n)?e.map(([,s])=>s):Object.fromEntries(e)}function ln({
prompt:n},{here:t,fail:e}){if(!(typeof n!="string"||Q(rt(t,e)).text(n)===n))return{decision:"block",reason:Xt,hookSpecificOutput:{hookEventName:"UserPromptSubmi\
t",suppressOriginalPrompt:!0}}}function dn(n){try{let t=JSON.parse(A(0,"utf8").replace(/^\ufeff/,"")),{env:e}=process,s=Mt(e,fn),r=Qt(t,{here:{env:e,home:s,cwd:t.cwd??process.cwd()},program:`\
node "${process.platform==="win32"?n.replaceAll("\\","/"):n}/auth_manager.mjs"`,fail:ee});r&&pn(JSON.stringify(r))}catch(t){ee(`this call was not looked at (${t instanceof
Error?t.name:"unknown"})`),process.exitCode=1}}function fn(){try{return mt().homedir}catch{return"/"}}function ee(n){try{q(2,`mixpanel guard: ${n}
`)}catch{}}function pn(n){let t=Buffer.from(n);for(let e=0;e<t.length;)try{e+=q(1,t,e)}catch(s){if(!(s instanceof Error&&"code"in s&&s.code==="EAGAIN"))throw s}}0&&(module.exports={main});
