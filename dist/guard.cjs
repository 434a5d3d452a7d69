"use strict";var q=Object.defineProperty;var oe=Object.getOwnPropertyDescriptor;var ie=Object.getOwnPropertyNames;var ce=Object.prototype.hasOwnProperty;var ae=(n,t)=>{for(var e in t)q(n,e,{get:t[e],enumerable:!0})},le=(n,t,e,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of ie(t))!ce.call(n,r)&&r!==
e&&q(n,r,{get:()=>t[r],enumerable:!(s=oe(t,r))||s.enumerable});return n};var de=n=>le(q({},"__esModule",{value:!0}),n);var Sn={};ae(Sn,{main:()=>mn});module.exports=de(Sn);var x=process.getBuiltinModule("node:fs");var ft=x.existsSync;var pt=x.lstatSync;var ut=x.readdirSync;var A=x.readFileSync;var ht=x.realpathSync;var gt=x.renameSync;var mt=x.rmSync;var xt=x.statSync;var yt=x.writeFileSync;var V=x.writeSync;var St=(...n)=>process.getBuiltinModule("node:os").userInfo(...n);var O=process.getBuiltinModule("node:path");var u=O.resolve;var X=O.isAbsolute,h=O.join,wt=O.relative;var P=O.dirname,$=O.basename;var E=O.sep;var fe=(n,t,e)=>(n<<10^t<<5^e)&262143,M=class{#t;#o=new Map;#e=new Map;#s;#n;constructor(t){let e=Math.min(255,...t.map(({length:s})=>s));this.#s=e,this.#n=Math.
max(0,...t.map(({length:s})=>s)),this.#t=new Uint8Array(262144).fill(e-3+1);for(let s of t){for(let r=2;r<e;r+=1){let o=Z(s,r);this.#t[o]=Math.min(this.#t[o]??0,
e-1-r)}bt(this.#o,Z(s,e-1),s),bt(this.#e,s.charCodeAt(0),s)}}find(t){let e=[];if(this.#n===0)return e;for(let s=this.#s-1;s<t.length;){let r=Z(t,s),o=this.#t[r]??
1;if(o>0){s+=o;continue}let i=s-this.#s+1;for(let a of this.#o.get(r)??[])t.startsWith(a,i)&&pe(e,i,i+a.length);s+=1}return e}open(t){for(let e=Math.max(0,t.length-
this.#n+1);e<t.length;e+=1)for(let s of this.#e.get(t.charCodeAt(e))??[])if(s.length>t.length-e&&s.startsWith(t.slice(e)))return e;return t.length}},Z=(n,t)=>fe(
n.charCodeAt(t-2),n.charCodeAt(t-1),n.charCodeAt(t));function bt(n,t,e){let s=n.get(t);s?s.push(e):n.set(t,[e])}function pe(n,t,e){let s=n.at(-1);s&&t<s[1]?n[n.
length-1]=[s[0],Math.max(s[1],e)]:n.push([t,e])}var ue=/\r?\n(?<=[\w+/-]{60}\r?\n)(?=[\w+/=-])|(?<!\n)=\r?\n/g,he=/(?:\r\n?|\n)$(?<=[\w+/-]{60}(?:\r\n?|\n))|(?<!\n)=\r?$/;function Ot(n,t){return n.includes(`
`)?[...(t+n).matchAll(ue)].map(({0:e,index:s})=>({index:s-t.length,length:e.length})).filter(({index:e})=>e>=0):[]}function $t(n,t){let e=0;return t.map(({index:r,
length:o})=>{let i=n.slice(e,r);return e=r+o,i}).join("")+n.slice(e)}function Et(n){let t=0,e=0;return s=>{for(let r=n[t];r&&r.index-e<=s;r=n[t])e+=r.length,t+=
1;return s+e}}function kt(n,t,e=""){let s=t.find(n),r=Ot(n,e);if(r.length===0)return s;let o=Et(r),i=t.find($t(n,r)).map(([a,c])=>[o(a),o(c-1)+1]);return[...s,...i].
sort(([a],[c])=>a-c)}function Rt(n,t,e=""){let s=t.open(n),r=Ot(n,e),[o=""]=he.exec((e+n.slice(-62)).slice(-62))??[];if(r.length===0&&o==="")return s;let i=$t(n,
r),a=[i,i.slice(0,i.length-o.length)].map(c=>{let l=t.open(c);return l===c.length?n.length:Et(r)(l)});return Math.min(s,...a)}var k="[mixpanel secret]";function Pt(n){let t=new Set;for(let{value:e,usernames:s=[]}of n)if(!(e.length<8)){for(let r of[e,...ge(e),...me(e),...xe(e),...ye(e)])t.add(r);for(let r of s)for(let o of we(
r,e))t.add(o)}return[...t].filter(e=>e.length>=8)}function ge(n){let t=encodeURIComponent(n.toWellFormed()),e=t.replace(/[!'()*]/g,I),s=t.replace(/[!'()~]/g,I).
replaceAll("%20","+"),r=e.replaceAll("%2F","/");return[t,e,s,r,encodeURI(n.toWellFormed()),encodeURIComponent(t),I(n)].flatMap(i=>[i,i.replace(/%[0-9A-F]{2}/g,a=>a.
toLowerCase())])}var I=n=>Buffer.from(n,"utf8").toString("hex").toUpperCase().replace(/../g,"%$&"),me=n=>[/[^ -<>-~]+/g,/[^\t -<>-~]+/g].map(t=>n.toWellFormed().
replace(t,e=>I(e).replaceAll("%","=")));function xe(n){let t=vt(n),e=[t,t.replaceAll("/","\\/")];return[...e,...e.map(o=>o.replace(/[<>&]/g,Y))].flatMap(o=>[o,At(
o),At(o).replace(/[<>&']/g,Y)]).flatMap(o=>[o,o.replace(/\\u[0-9a-f]{4}/g,i=>`\\u${i.slice(2).toUpperCase()}`)]).flatMap(o=>[o,vt(o)])}var vt=n=>JSON.stringify(
n).slice(1,-1),At=n=>n.replace(/[\x7f-\uffff]/g,Y),Y=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`;function ye(n){return[Buffer.from(n,"utf8"),Buffer.
from(n,"utf16le").subarray(0,-1)].flatMap(t=>{let e=t.toString("hex");return[e,e.toUpperCase(),...Se(t)]})}function Se(n){return[0,1,2].flatMap(t=>{let e=Buffer.
concat([Buffer.alloc(t),n]),s=e.toString("base64").slice(Math.ceil(t*8/6),Math.floor(e.length*8/6));return[s,Wt(s)]})}function we(n,t){let e=Buffer.from(`${n}:${t}`,
"utf8").toString("base64");return[e,Wt(e)]}var Wt=n=>n.replaceAll("+","-").replaceAll("/","_");function tt(n){let t=Pt(n),e=new M(t),s;return{text:r=>Q(r,e),cut:r=>{let o=Q(r,e),i=Rt(o,e);return o.length-i<8?o:o.slice(0,i)+k},bytes:r=>{let o=r.toString("l\
atin1");s??=Oe(t);let i=Q(o,s);return i===o?r:Buffer.from(i,"latin1")}}}var Oe=n=>new M(n.map(t=>Buffer.from(t,"utf8").toString("latin1"))),Q=(n,t)=>$e(n,kt(n,t));
function $e(n,t){if(t.length===0)return n;let e="",s=0;for(let[r,o]of t)r>=s&&(e+=n.slice(s,r)+k),s=Math.max(s,o);return e+n.slice(s)}var Ft=n=>n.replace(/\\(?:x([\da-f]{1,2})|u([\da-f]{1,4})|U([\da-f]{1,8})|([0-7]{1,3})|([\s\S]))/gi,(t,e,s,r,o,i)=>{if(i!==void 0)return Ee[i]??i;let a=o?Number.
parseInt(o,8):Number.parseInt(e??s??r,16);return a<=1114111?String.fromCodePoint(a):""}),Ee={n:`
`,t:"	",r:"\r",a:"\x07",b:"\b",e:"\x1B",f:"\f"};function _t(n,t,e){let[,s="",r="",o=""]=/^!?(?:env:)?(\w+|[@*#?$!-])(?:\[[^\]]*\])?(:?[-=+?]|%%?|##?|\/[/#%]?)?([\s\S]*)$/i.
exec(n)??[],i=t(s);if(/[-=]$/.test(r))return i||e(o);if(r.endsWith("+"))return i?e(o):"";if(i===void 0||i==="")return i??"";if(r.startsWith("%"))return Mt(i,e(
o),"end");if(r.startsWith("#"))return Mt(i,e(o),"start");if(!r.startsWith("/"))return i;let[a="",c=""]=o.split("/");return r==="//"?i.replaceAll(e(a),e(c)):i.replace(
e(a),e(c))}function Mt(n,t,e){return e==="end"?t!==""&&n.endsWith(t)?n.slice(0,-t.length):n:n.startsWith(t)?n.slice(t.length):n}function N(n){let t=[n.replace(/\{(\w)\.\.(\w)(?:\.\.-?\d+)?\}/g,
(e,s,r)=>`{${ke(s,r)}}`)];for(;;){let e=t.flatMap(s=>{let[r,o="",i="",a=""]=/^(.*?)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(s)??[];return r===void 0?[s]:i.split(",").map(
c=>o+c+a)});if(e.length===t.length)return t;if(e.length>100)return e.slice(0,100);t=e}}function ke(n,t){let[e=0,s=0]=[n,t].map(o=>o.charCodeAt(0)).sort((o,i)=>o-
i);return[...Array.from({length:s-e+1},(o,i)=>String.fromCharCode(e+i)),t].join()}function F(n,t,e){if(n==="pwd")return e;if(n==="echo"||n==="write-output")return t.
filter(i=>!/^-[neE]+$/.test(i)).join(" ");if(n!=="printf")return;let[s="",...r]=t[0]==="-v"?t.slice(2):t.filter(i=>i!=="--"),o=0;return s.replace(/%[\w.-]*?[sbq]/g,
()=>r[o++]??"").replaceAll("\\n",`
`)}var Re=/\[[!^]?\]?(?:\[([:.=])\]?[^\]]*\1\]|[^\]])*\]/g,ve={"*":".*","?":".","{":"(?:","}":")",",":"|"};function et(n,t,e=""){let s=n.replace(Re,"?").replace(/\*+/g,
"*").replace(/[\\^$.|+()[\]{},?*]/g,r=>ve[r]??`\\${r}`);try{return new RegExp(t.join(s),e)}catch{return}}function B(n){let t=et(n.replace(/^\.?\/|\/$|\\/g,""),[
"(?:^|/)(?:",")(?:/|$)"],"i");return e=>t?.test(e.replaceAll("\\","/"))??!0}function T(n){let t=n.replace(/^\.?\/|\/$/g,"").replace(/[\\^$.|+()[\]{}]/g,"\\$&").
replace(/\*+/g,"[^/]*").replaceAll("?","[^/]"),e=new RegExp(`(?:^|/)${t}(?:/|$)`,"i");return s=>e.test(s.replaceAll("\\","/"))}var It=(n,t,e=process.platform)=>n[e==="win32"?"USERPROFILE":"HOME"]||t(),Ae=(n,t=process.platform)=>t==="win32"?n.replace(/^\/(?:mnt\/|cygdrive\/)?([a-z])\//i,
"$1:/"):n;function R(n,t){let e=Ae(t).replace(/^\/proc\/(?:self|thread-self|\d+)\/cwd(?=\/|$)/,n).replace(/^(?:\/proc\/(?:self|thread-self|\d+)\/root)+(?=\/|$)/,
"");return X(e)?e:`${n}/${e}`}function H({env:n,home:t,cwd:e},s=process.platform){let r=c=>{let l=n[c];return l?[/^~(?:\/|$)/.test(l)||s==="win32"&&l.startsWith(
"~\\")?u(h(t,l.slice(1))):u(e,l)]:[]},o=h(t,".mp"),i=[...new Set([...r("MP_STORAGE_DIR"),...r("MP_OAUTH_STORAGE_DIR"),o])],a=(c,l)=>`${c}${E}`.startsWith(`${l}${E}`);
return{configs:[...r("MP_CONFIG_PATH"),h(o,"config.toml")],bridges:[...r("MP_AUTH_FILE"),h(t,".claude","mixpanel","auth.json"),u(e,"mixpanel_auth.json")],roots:i,
own:i.filter(c=>c===o||![t,e].some(l=>a(l,c)))}}var Pe=new Map([["accounts","tokens"],["bridge","tokens"],["oauth","login"]]),We=/^(?:me|meta|client|client_\w+)\.json$|^bridged$|\.lock$/,
Me=(n,t)=>P(t)===P(n)&&/^[.#]/.test($(t))&&$(t).includes($(n));function C({configs:n,bridges:t,roots:e,own:s},r){if(n.some(o=>r.startsWith(o)||Me(o,r)))return"a\
ccounts";if(t.includes(r))return"bridge";for(let o of e){let i=wt(o,r);if(i===""&&s.includes(o))return"accounts";if(i.startsWith("..")||X(i))continue;let[a="",...c]=i.
split(E);if(c.length===0&&a.startsWith(".mp-"))return"accounts";let l=Pe.get(a);if(l&&!We.test($(r)))return l}}var Fe=/"""(?<many>(?:\\[\s\S]|[^\\])*?)"""|'''(?<raw>[\s\S]*?)'''|"(?<one>(?:\\.|[^"\\\n])*)"|'(?<bare>[^'\n]*)'/.source,_e=new RegExp(`(?<header>^[ \\t]*\\[)|\\b\
(?<key>secret|token|username)["']?[ \\t]*=[ \\t]*(?:${Fe})`,"gm");function Nt(n){let t=[],e=[];for(let{groups:s={}}of n.matchAll(_e)){let{header:r,key:o,many:i,
raw:a,one:c,bare:l}=s;if(r!==void 0){e=[];continue}let d=nt(i??c??"",i!==void 0)||(a?.replace(/^\r?\n/,"")??l??"");o==="username"?e.push(d):t.push({value:d,usernames:e})}
return t}var Ie={b:"\b",t:"	",n:`
`,f:"\f",r:"\r",e:"\x1B","/":"/"};function nt(n,t=!1){return(t?n.replace(/^\r?\n/,"").replace(/\\[ \t]*\r?\n\s*/g,""):n).replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|([\s\S]))/g,
(s,r,o,i,a)=>{if(a)return Ie[a]??a;let c=Number.parseInt(r??o??i,16);return c<=1114111?String.fromCodePoint(c):""})}var Ne=/"(access_token|refresh_token|pkce_verifier|id_token|secret|token|username|text)"\s*:\s*"((?:[^"\\]|\\.)*)/g;
function st(n){let t=[],e=[];for(let[,s="",r=""]of n.matchAll(Ne)){let o=nt(r);s==="text"?t.push(...st(o)):s==="username"?e.push(o):t.push({value:o,usernames:e})}
return t}var Bt=n=>[...n.matchAll(/\btoken_env["']?\s*[=:]\s*(?:"((?:\\.|[^"\\\n])*)"|'([^'\n]*)')/g)].map(([,t,e=""])=>t===void 0?e:nt(t));function rt(n){let t=n.roots.flatMap(s=>[...L(s),...["accounts","bridge"].flatMap(r=>L(h(s,r)).flatMap(o=>[o,...L(o)])),...L(h(s,"oauth"))]),e=[...n.configs,...n.
bridges,...t];return[...new Set(e)].filter(s=>C(n,s)!==void 0)}var L=n=>ot(n).map(t=>h(n,t));function ot(n){try{return ut(n)}catch{return[]}}function it(n,t){let e=[],
s=new Set(["MP_OAUTH_TOKEN"]);for(let a of rt(H(n))){let c=Be(a,t);if(c!==void 0){e.push(.../^\s*\{/.test(c)?st(c):Nt(c));for(let l of Bt(c))s.add(l)}}let{MP_SECRET:r="",
MP_USERNAME:o=""}=n.env,i=[...s].map(a=>Object.hasOwn(n.env,a)&&n.env[a]?.trim()||"");return[...e,{value:r.trim(),usernames:[o.trim()]},...i.map(a=>({value:a}))]}
function Be(n,t){try{return A(n,"utf8")}catch(e){let s=e instanceof Error&&"code"in e?String(e.code):"unknown";/^(?:ENOENT|ENOTDIR|EISDIR)$/.test(s)||t(`${n} ca\
nnot be read (${s})`);return}}function U(n){let t=H(n),e,s=()=>(e??=[...new Set([...rt(t),...t.configs,...t.bridges])],e),r=l=>{let d=C(t,l);return d&&{path:l,kind:d}},o=new Map,i=l=>{let d=Tt(
l);if(!d)return;if(o.size===0)for(let p of[...t.roots,...s()])o.set(Tt(p)??"",p);let f=o.get(d);return f===void 0?void 0:r(f)},a=new Map,c=l=>(a.has(l)||a.set(l,
r(u(l))??r(D(l))??i(l)),a.get(l));return{at:c,matching:l=>{let d=Ht(l),f=d&&[...t.roots,...s()].find(p=>d.test(p));if(f)return r(f);for(let p of[P(l.replace(/[*?[{].*$/s,
"x")),...Te(l)]){let m=c(p);if(m)return m}},below:(l,d)=>{let f=`${D(l)}${E}`.replace(/[/\\]+$/,E),p=s().find(m=>`${D(m)}`.startsWith(f)&&d(m)&&ft(m));return p===
void 0?void 0:r(p)}}}function Tt(n){try{let{dev:t,ino:e}=xt(n,{bigint:!0});return`${t}:${e}`}catch{return}}function D(n){try{return ht.native(n)}catch{let t=P(n);
return t===n?n:h(D(t),$(n))}}function Te(n){let t=[""];for(let[e,s]of n.split("/").entries()){let r=/[*?[]/.test(s)?Ht(`/${s}`):void 0;t=t.flatMap(i=>r?ot(`${i}\
/`).filter(c=>r.test(`/${c}`)).slice(0,100).map(c=>`${i}/${c}`):[e===0?s:`${i}/${s}`]).slice(0,100)}return t}var Ht=n=>et(u(n),["^(?:",")$"]);var He=/^(?:ls|ll|dir|stat|test|\[\[?|du|df|echo|printf|realpath|readlink|dirname|basename|cd|pushd|export|tree|which|find|get-(?:child)?item|gc?i|test-path|resolve-path|set-location|sl|push-location|write-(?:output|host)|get-acl|split-path|join-path)$/,
Ce=/^find (?:.* )?-(?:exec|ok|delete|fprint|fls|files0)|^tree (?:.* )?-(?:o|-fromfile)|^du .*--files0/s,Le=/^-(?:[Rcfv]+|-(?!ref)\w*)$/,De=/^0?[67]00$|^(?:(?:[go]+(?:-[rwxX]+|=)|u[=+]rw[xX]?)(?:,|$))+$/;
function j(n,t){if(n==="chmod"){let[e="",...s]=t.filter(r=>!Le.test(r));return De.test(e)&&!s.some(r=>r.startsWith("-"))}return n==="icacls"?t.length===1:He.test(
n)&&!Ce.test(`${n} ${t.join(" ")}`)}var G=/^(?:if|then|else|elif|do|while|until|!|\{|sudo|doas|env|command|builtin|exec|time|nohup|nice|stdbuf|npx|bunx|-\S*|\w+=.*|\d+[smhd]?|timeout|=|)$/s,Ct=/^(?:cd|chdir|pushd|set-location|sl|push-location)$/,
K=/^(?:ba|z|da|k|a|fi|t?c|mk)?sh(?:\.exe)?$|^(?:eval|iex|invoke-expression)$/,Lt=/^(?:su|runuser|script|watch|flock|ssh|trap|entr|parallel)$/,W=/^(?:e|f|z)?grep$|^(?:rg|ag|ack|select-string|sls|findstr)$/,
z=n=>(n?.text??"").replace(/^.*[/\\]/s,"").toLowerCase();function S(n){let t=n.findIndex(({text:e})=>!G.test(e));return t<0?{name:"",args:[]}:{name:z(n[t]),args:n.
slice(t+1)}}var g=n=>n.map(({text:t})=>t),Ue=/^\$(?:env:)?(\w+)/i,v="\0",J=class{at=0;line;#t;constructor(t,e){this.line=t,this.#t=e}get isPowerShell(){return this.#t.dialect.
isPowerShell}word(){let t="",e=!1,s=this.at;for(;this.at<this.line.length;){let r=this.line[this.at]??"",o=this.at===s||/^[\w-]+=$/.test(t);if(/[<>]/.test(r)&&this.
line[this.at+1]==="("&&o)this.at+=1,this.#l();else if(r==="("&&!this.isPowerShell&&/[?*+@!]$/.test(this.line.slice(s,this.at)))this.#l(),t=`${t.slice(0,-1)}*`,e=
!0;else{if(/[\s;|&<>()]/.test(r))break;if(r==="'"){let i=this.endOf("'",this.at+1);t+=this.line.slice(this.at+1,i),this.at=i+1}else if(r==='"')t+=this.#o();else if(r===
"$"||r==="`"&&!this.isPowerShell){let i=r==="$"?this.#r(!1):this.#a();/[*?[]/.test(i)&&(e=!0),t+=this.isPowerShell?i:i.replace(/\s+/g,v)}else r===(this.isPowerShell?
"`":"\\")?t+=this.#e():r==="~"&&o?t+=this.#s():(/[*?[{]/.test(r)&&(e=!0),t+=r,this.at+=1)}}return this.at===s&&(this.at+=1),{text:t,isPattern:e}}#o(t='"'){let e="";
for(t!==""&&(this.at+=1);this.at<this.line.length&&this.line[this.at]!==t;){let s=this.line[this.at]??"";s==="$"?e+=this.#r(!0):s==="`"?e+=this.isPowerShell?this.#e():
this.#a():s==="\\"&&!this.isPowerShell&&/["\\$`\n]/.test(this.line[this.at+1]??"")?e+=this.#e():(e+=s,this.at+=1)}return this.at+=1,e}expanded(t){return this.within(
t).#o("")}#e(){this.at+=2;let t=this.line[this.at-1]??"";return t===`
`?"":t}#s(){let[t]=/^~[\w.+-]*(?=[/\\\s;|&)]|$)/.exec(this.line.slice(this.at))??[];return this.at+=t?.length??1,t===void 0?"~":this.atHome(t)}atHome(t){let{home:e}=this.#t.
dialect;return t.replace(/^~([\w.+-]*)(?=[/\\]|$)/,(s,r)=>r===""||r===(this.#n("USER")??this.#n("LOGNAME"))?e:r==="+"||r==="-"?this.#n(r==="+"?"PWD":"OLDPWD")??
s:r==="root"?"/root":e.replace(/[^/\\]*$/,r))}#n(t){return t==="PWD"?this.#t.folder.cwd:t==="OLDPWD"?this.#t.folder.before:this.#t.dialect.variable(t)}#r(t){let e=this.
line.slice(this.at);if(e.startsWith("$("))return this.at+=1,this.#i(this.#l());if(!t&&!this.isPowerShell&&e.startsWith("$'")){let[o="",i=""]=/^\$'((?:\\[\s\S]|[^'\\])*)'?/.
exec(e)??[];return this.at+=o.length,Ft(i)}if(!t&&!this.isPowerShell&&e.startsWith('$"'))return this.at+=1,this.#o();if(e.startsWith("${"))return this.#i(this.#c());
let[s="$",r]=Ue.exec(e)??[];return this.at+=s.length,r===void 0?s:this.#i(this.#n(r))}#i(t){return t!==""?t??"":/^[/\\]/.test(this.line.slice(this.at))?this.#t.
dialect.home:""}#c(){let t=this.at+2,e=0;for(this.at+=1;this.at<this.line.length;this.at+=1){let o=this.line[this.at];if(o==="\\"?this.at+=1:o==="{"?e+=1:o==="\
}"&&(e-=1),e===0)break}let s=this.line.slice(t,this.at);return this.at+=1,_t(s,o=>this.#n(o),o=>this.atHome(this.expanded(o.replace(/["']/g,""))))}#a(){let t=this.
endOf("`",this.at+1),e=this.line.slice(this.at+1,t);return this.at=t+1,this.#i(this.nest(e))}#l(){let t=0,e=this.at+1;for(;this.at<this.line.length;this.at+=1){
let r=this.line[this.at]??"";if(r==="\\"?this.at+=1:r==="'"?this.at=this.endOf("'",this.at+1):r==="("?t+=1:r===")"&&(t-=1),t===0)break}let s=this.line.slice(e,this.
at);return this.at+=1,this.nest(s)}endOf(t,e=this.at){let s=this.line.indexOf(t,e);return s<0?this.line.length:s}};var je=/^(?:xargs|parallel|cpio|pax|entr|-@|--files-from.*|read|mapfile|readarray|foreach-object|%|get-content|gc)$/i,Ge=/\|\s*(?:select-string|sls|import-\w+|\w+-(?:item|content|archive|acl|hex)|cpi?|copy|m[vi]|move|r[mid]|rni|ren|del|sc|clc)\b|\)\.\w+\(/i,
Ke=/\$\w+\s*=\s*(?:get-(?:child)?item|gc?i|ls|dir|resolve-path)\b/i,Dt=(n,t,e)=>t.some(({words:s})=>s.some(({text:r})=>je.test(r)))||e&&(Ge.test(n)||ze(n,t));function ze(n,t){
let e=t.map(({words:s})=>S(s));return(Ke.test(n)||e.some(({name:s})=>s==="join-path"))&&e.some(({name:s,args:r})=>s!==""&&!j(s,g(r)))}function Ut(n){let t=g(n),e=t.findIndex(o=>Je.test(o)),s=t.findIndex(o=>/(?:^|[/\\])(?:node|bun|deno)(?:\.exe)?$/.test(o)),r=t.slice(0,e<0?0:e).every((o,i)=>G.test(
o)||qe.test(o)||s>=0&&i>=s);return e<0||!r?void 0:{before:n.slice(0,e).filter(({text:o})=>!G.test(o)),args:t.slice(e+1)}}var Je=/(?:^|[/\\])(?:mp|auth_manager)(?:\.m?js|\.cmd)?$|^mixpanel-auth(?:@[\w.^~-]+)?$/,
qe=/^(?:npm|pnpm|yarn|exec|dlx|x|run|xargs|[&.])$|^mixpanel-auth(?:@\S+)?$/,Ve=/\bmp(?:\.mjs)?\b[^\n;]{0,60}\baccount\b\W+(token|headers)\b/;function jt(n){let[
,t]=Ve.exec(n)??[];return t==="token"||t==="headers"?t:void 0}function Gt(n,t){let e=[];for(let s=0,r=1;s<r&&e.length<2e3;s+=1){let o={dialect:t,segments:e,round:s,rounds:r,folder:{cwd:t.cwd,before:t.cwd,kept:[]}};new ct(n,
o,!1).read(),r=o.rounds}return e}var ct=class n extends J{#t;#o;#e=[];#s=[];#n="";#r=[];constructor(t,e,s){super(t,e),this.#t=e,this.#o=s}read(){for(;this.at<this.
line.length;)this.#i();this.#a()}#i(){let t=this.line.slice(this.at,this.at+2);if(/^[ \t\r]/.test(t))this.at+=1;else if(t===`\\
`)this.at+=2;else if(/^#/.test(t))this.at=this.endOf(`
`);else if(/^[<>]\(/.test(t))this.#f(this.word());else{if(this.isPowerShell&&this.#e.length===0&&this.#c())return;/^[<>]/.test(t)||t==="&>"?this.#u():/^[\n;|&()]/.
test(t)?(this.at+=1,this.#a(),t[0]==="("&&this.#r.push(this.#t.folder),t[0]===")"&&(this.#t.folder=this.#r.pop()??this.#t.folder)):this.#f(this.word())}}#c(){let[
t,e=""]=/^\$(?:env:)?(\w+)[ \t]*=(?!=)[ \t]*/i.exec(this.line.slice(this.at))??[];if(t===void 0)return!1;this.at+=t.length;let s=this.at;return/["'$~/]/.test(this.
line[s]??"")&&this.#t.dialect.assign(e,this.word().text.replaceAll("","")),this.at=s,!0}#a(){let t=this.#e.length===0&&this.#s.length===0,{cwd:e}=this.#t.folder;
t||this.#t.segments.push({words:this.#e,redirects:this.#s,isSubstituted:this.#o,input:this.#n,cwd:e}),this.#e.length>0&&this.#l(),this.#e=[],this.#s=[],this.#n=
""}#l(){let{name:t,args:e}=S(this.#e),s=g(e),{assign:r}=this.#t.dialect;if(r("_",this.#e.at(-1)?.text??""),t==="printf"&&s[0]==="-v"&&s[1]&&r(s[1],F(t,s,this.#t.
folder.cwd)??""),t==="read"&&this.#n!==""&&r(s.at(-1)??"",this.#n.trim()),t==="popd"||t==="pop-location"){let[d,...f]=this.#t.folder.kept;d!==void 0&&(this.#t.folder=
{cwd:d,before:this.#t.folder.cwd,kept:f})}if(!Ct.test(t))return;let[o]=s.filter(d=>!/^(?:--|-[LPe@]+|\/d)$/i.test(d)),{cwd:i,before:a,kept:c}=this.#t.folder,l=o===
void 0?this.#t.dialect.home:o==="-"?a:R(i,o);this.#t.folder={cwd:l,before:i,kept:/^push/.test(t)?[i,...c]:c}}#f(t){let[,e="",s=""]=/^(\w+)=(.*)$/s.exec(t.text)??
[],r=this.#e.every(({text:o})=>/^\w+=|^(?:export|local|readonly|declare|typeset|-\w+)$/.test(o));if(e&&r){this.#t.dialect.assign(e,s.replaceAll(v," ")),this.#e.
push({...t,text:t.text.replaceAll(v," ").replaceAll("","")});return}for(let o of t.text.replaceAll("","").split(v))for(let i of t.isPattern&&!this.isPowerShell?
N(o):[o])this.#p({...t,text:i===o?i:this.atHome(i)})}#p(t){let[e,s,r]=g(this.#e);if(e==="for"&&r==="in"&&s){let o=this.#e.length-3;(o===0||o===this.#t.round)&&this.#t.
dialect.assign(s,t.text),this.#t.rounds=Math.max(this.#t.rounds,o+1)}this.#e.push(t)}#u(){let[t=""]=/^(?:&>>?|<<<|<<-?|<>|<&|>>|>\||>&|[<>])/.exec(this.line.slice(
this.at))??[];for(this.at+=t.length;/[ \t]/.test(this.line[this.at]??"");)this.at+=1;let e=this.at,s=this.word(),r=/['"\\]/.test(this.line.slice(e,this.at));/^<<-?$/.
test(t)?this.#h(s.text,r):t==="<<<"?this.#n+=s.text.replaceAll(v," "):this.#s.push({...s,text:s.text.replaceAll(v," ").replaceAll("","")})}#h(t,e){let s=this.endOf(
`
`),r=new RegExp(`^[ \\t]*${t.replace(/[^\w]/g,"\\$&")}[ \\t]*$`,"m").exec(this.line.slice(s+1)),o=r?s+1+r.index:this.line.length,i=this.line.slice(s+1,o);this.#n+=
e?i:this.expanded(i);let a=r?o+r[0].length:o;this.line=this.line.slice(this.at,s)+this.line.slice(a),this.at=0}within(t){return new n(t,this.#t,this.#o)}nest(t){
let{segments:e,folder:s}=this.#t,r=e.length;new n(t,this.#t,!0).read(),this.#t.folder=s;let[o,i]=e.slice(r);if(!o||i)return"";let{name:a,args:c}=S(o.words),l=g(
c);return F(a,l,o.cwd)??""}};var Xe=[[/^(?:cp|scp|rsync|zip|rm|chmod|chown|[efz]?grep)$/,/^-\w*[rRa]|^--(?:dereference-)?(?:recurs|archive)/],[/^tar$/,/^-?\w*c|^--create/],[/^(?:copy|remove)-item$/,
/^-r/i],[/^icacls$/,/^\/t$/i],[/^rg$/,/^-\w*\.|^--hidden|^-\w*uu/]];function Kt(n,t,e){let s=/^(?:gci|get-childitem)$/.test(n)&&e&&t.some(f=>/^-r/i.test(f)),r=n===
"find"?e||t.some(f=>/^-(?:exec|ok|delete)/.test(f)):s||void 0,o=Xe.find(([f])=>f.test(n))?.[1];if(!(r??(o!==void 0&&t.some(f=>o.test(f)))))return;let i=n==="fin\
d"?t.findIndex(f=>/^[-(!]/.test(f)):-1,a=(i<0?t:t.slice(0,i)).filter(f=>!f.startsWith("-")),c=Ze(n,t),l=c.filter(({isLeftOut:f})=>!f),d=a.slice(W.test(n)||n==="\
zip"?1:0);return{folders:d.length>0?d:["."],takes:f=>(l.length===0||l.some(({fits:p})=>p(f)))&&!c.some(({isLeftOut:p,fits:m})=>p&&m(f))}}function Ze(n,t){return t.
flatMap((e,s)=>{let r=t[s-1]??"",[,o="",i=""]=/^(--[\w-]+)=(.*)$/s.exec(e)??[void 0,r,e],[,a="",c=""]=/^(!?)(.*)$/s.exec(i.replace(/^["']|["']$/g,""))??[];return n===
"find"&&/^-i?(?:name|path|wholename)$/.test(o)?[at(c,/^(?:!|-not)$/.test(t[s-2]??""))]:/^--?(?:filter|include|exclude(?:-dir)?)$/i.test(o)?[at(c,/^--?e/i.test(o))]:
n==="rg"&&/^(?:-g|--i?glob)$/.test(o)?[at(c,a==="!")]:[]})}var at=(n,t)=>({isLeftOut:t,fits:t?T(n):B(n)});var Ye=/^(?:python|node|ruby|perl|php|deno|bun|lua|osascript|awk|sed|pwsh|powershell)[\d.]*(?:\.exe)?$/,Qe=/^cmd(?:\.exe)?$/,tn=/\.mp\b[\s\S]*\b(?:config\.toml|tokens\.json|inflight\.json|reply\.json)|\bmixpanel_auth\.json/;
function Jt(n,t,e){return new lt(t,e).line(n)}var lt=class n{#t;#o;#e;#s;#n;#r;#i=!1;#c=!1;constructor(t,e){if(this.#t=U(t),this.#o=e,this.#e=t.home,this.#s=new Map(
[...Object.entries(t.env),["HOME",t.home]]),e)for(let[s,r]of[...this.#s])this.#s.set(s.toUpperCase(),r);this.#r=t.cwd,this.#n=u(t.cwd)}line(t){let e={cwd:this.#r,
feeds:this.#i,isFedToShell:this.#c},s=Gt(t,{isPowerShell:this.#o,variable:o=>this.#s.get(this.#o?o.toUpperCase():o),assign:(o,i)=>this.#s.set(this.#o?o.toUpperCase():
o,i.slice(0,4096)),home:this.#e,cwd:this.#r});this.#i||=Dt(t,s,this.#o),this.#c||=s.some(({words:o})=>nn(o));let r=w(s,o=>this.#a(o));return this.#r=e.cwd,this.#i=
e.feeds,this.#c=e.isFedToShell,r}#a(t){let{words:e,redirects:s,isSubstituted:r,input:o}=t;this.#r=t.cwd;let{name:i,args:a}=S(e),c=g(a),l=Ut(e);if(l)return this.#d(
s)??this.#d(l.before)??this.#h(l.args,t);if(Qe.test(i))return this.#u(c.join(" "));let d=F(i,c,this.#r)??e.find(({text:b})=>/\s/.test(b)&&!e[1])?.text,f=this.#c?
this.line(o||(d??"")):void 0;if(f)return f;let p=Kt(i,c,this.#i);if(j(i,c)&&!r&&!this.#i)return this.#d(s);let m=Ye.test(i)||i.includes("::"),dt=[...c,o];return this.#d(
s)??this.#d(zt(i,e))??this.#f(e)??(this.#i?this.#d(o.split(/\s+/).map(b=>({text:b,isPattern:!1}))):void 0)??this.#l(i,dt)??(m?w(dt,b=>this.#m(i,b)):void 0)??(p&&
w(p.folders,b=>this.#p(b,p.takes)))??this.#x(i,a)}#l(t,e){if(t==="eval")return this.line(e.join(" "));if(!(!(K.test(t)||Lt.test(t)||e.some(r=>K.test(z({text:r}))))||
W.test(t)))return w(e,r=>/\s/.test(r)?this.line(r):void 0)}#f(t){let e=this.#r;return w(t,({text:s},r)=>{let o=/^(?:-C|--(?:directory|chdir)=?)(.*)$/s.exec(s)?.[1];
if(o===void 0)return;this.#r=R(e,o||(t[r+1]?.text??""));let i=this.#d(t);return this.#r=e,i})}#p(t,e){let s=this.#g(t);return u(s)===this.#n?void 0:_(this.#t.below(
s,e))}#u(t){let e=new Map([["USERPROFILE",this.#e],...this.#s].map(([o="",i])=>[o.toUpperCase(),i])),s=t.replace(/^(?:\/{1,2}\w+ )+/,"").replaceAll(/%(\w+)%/g,(o,i)=>e.
get(i.toUpperCase())??o),r={env:Object.fromEntries(this.#s),home:this.#e,cwd:this.#r};return new n(r,!0).line(s)}#h(t,e){let{words:s}=e,r=t.indexOf("--"),o=r>=0&&
t.slice(0,r).includes("exec"),i=o?t.slice(0,r):t,a=i.map((d,f)=>d==="account"?en(i.slice(f+1)):""),c=a.find(d=>d==="token"||d==="headers");return c?{prints:c}:o?
this.#a({...e,words:s.slice(r-t.length+1||s.length)}):this.#i&&s.some(({text:d})=>d==="xargs")&&a.includes(void 0)?{prints:"token"}:void 0}#d(t){return w(t,({text:e,
isPattern:s})=>{let r=[e,e.replace(/^[\w.-]*=@?|^@|^-\w+:/,""),e.replace(/^file:\/\//,"")];return/\s/.test(e)||r.push(...e.split(/[,=:]+/).filter(o=>/^(?:\/|~\/|[A-Za-z]:)/.
test(o))),this.#o&&r.push(...e.split(",").map(o=>o.replace(/^~(?=[/\\]|$)/,this.#e))),w(new Set(r),o=>{if(o===""||o.length>4096)return;let i=this.#g(o);return _(
s?this.#t.matching(i):this.#t.at(i))})})}#m(t,e){let s=t==="sed",r=s?"~":this.#e,o=e.split(/[^\w.~/\\:$@%+-]+/).map(c=>c.replace(/^~(?=[/\\]|$)|^\$HOME\b/,r)),i=w(
new Set(o),c=>/[./\\]/.test(c)?_(this.#t.at(this.#g(c))):void 0);if(i||s)return i;let a=jt(e);return a?{prints:a}:tn.test(e)?_(this.#t.at(u(this.#e,".mp/config.\
toml"))):void 0}#x(t,e){let s=W.test(t)&&(!/grep$/.test(t)||e.some(({text:o})=>/^-\w*[rR]|^--recursive/.test(o))),r=zt(t,[{text:t,isPattern:!1},...e]).filter(({
text:o})=>!o.startsWith("-"));return s&&r.length===1?_(this.#t.at(this.#r)):void 0}#g(t){return R(this.#r,t)}},en=n=>n.find((t,e)=>!t.startsWith("-")&&(/^(?:token|headers)$/.
test(t)||!/^-[^=]*$/.test(n[e-1]??""))),_=n=>n&&{credential:n};function w(n,t){for(let[e,s]of[...n].entries()){let r=t(s,e);if(r)return r}}function nn(n){let{name:t,
args:e}=S(n);return/sh(?:\.exe)?$|^i/.test(t)&&K.test(t)&&e.every(({text:s})=>/^-(?!c$)/.test(s))}function zt(n,t){if(n==="join-path"){let r=g(t),o=r.slice(r.findIndex(
i=>z({text:i})===n)+1).filter(i=>!i.startsWith("-"));return[...t,{text:o.join("/"),isPattern:!1}]}if(!W.test(n))return t;let e=t.findIndex(({text:r})=>/^-pattern$/i.
test(r));if(e>=0)return t.filter((r,o)=>o!==e+1);if(t.some(({text:r})=>/^-(?:e|f|-regexp|-file|[Pp]ath|[Ll]iteral)/.test(r)))return t;let s=t.findIndex(({text:r},o)=>o>
0&&!r.startsWith("-"));return t.filter((r,o)=>o!==s)}var sn=String.raw`(?: (?:[\w.=/:-]+|'[^'\u2018-\u201b]*'))*`,qt=` login --(?:start|finish|resume)${sn}`,rn=new RegExp(String.raw`^${qt}(?: <<'ADDRESS'\n(?:(?!ADDRESS\n)[^\n]*\n)*ADDRESS)?$`),
on=new RegExp(`^${qt}$`),cn=/^@'\n(?:(?!['\u2018-\u201b]@)[^\n]*\n)*'@ \| /,an=/^node "[^"$`\\\u201c-\u201e]+"$/;function Vt(n,t,e,s=process.platform){let r=n.replaceAll(
`\r
`,`
`).replace(/^[ \t\n]+|[ \t\n]+$/g,"");if(r.includes("\r")||!an.test(t))return!1;let o=e?r.replace(cn,""):r,i=o.slice(0,t.length);return(s==="win32"?i.replace(/\\(?!\\)/g,
"/"):i)===t&&(e?on:rn).test(o.slice(t.length))}function Xt(n,t,e){let s=`${n}.${process.pid}.tmp`;try{let r=pt(n,{throwIfNoEntry:!1});if(!r?.isFile())return;let o=A(n),i=t.bytes(o);if(i===o)return;yt(s,i,{flag:"\
wx",mode:r.mode&511}),gt(s,n)}catch(r){mt(s,{force:!0}),e(`${n} cannot be cleansed (${r instanceof Error&&"code"in r?r.code:"unknown"})`)}}var ln={accounts:"account list",tokens:"account test",login:"session",bridge:"bridge status"};function Zt(n,t){if("prints"in n)return`This prints the account's ${n.
prints==="token"?"token":"token, as a header"}, and would show it to the model. Whether it works is told by: ${t} account test. A program that needs it is given\
 it by: mp exec -- COMMAND, which the person approves.`;let{path:e,kind:s}=n.credential;return`${e} holds Mixpanel credentials, which are kept out of the conver\
sation. What can be known of it is told by: ${t} ${ln[s]}. To change something, use the subcommands of the same program (--help lists them).`}var Yt=`The new te\
xt holds ${k}, which stands for a secret that was hidden here. Written to a file it would destroy what was there. Leave the line of the secret as it is, and cha\
nge only the others.`,Qt="This message holds a secret that is stored on this machine, so it was not sent. Nothing has to be done for it to be used. To store ano\
ther one, type it with hidden input, in a terminal: mp account add NAME --type service_account --region REGION --username USERNAME",te="A step of a login, which\
 the person approves in the browser.";function ne(n,t){if(n.hook_event_name==="PreToolUse")return dn(n,t);if(n.hook_event_name==="PostToolUse")return un(n,t);if(n.hook_event_name==="UserPromptSubmit")
return gn(n,t)}function dn({tool_name:n="",tool_input:t={}},{here:e,program:s}){let o=n==="Write"||n==="Edit"||n==="MultiEdit"?JSON.stringify([t.content,t.new_string,
t.edits]):"",i=fn(n,t,e),a=i?Zt(i,s):o.includes(k)?Yt:void 0;return a!==void 0?ee("deny",a):(n==="Bash"||n==="PowerShell")&&Vt(String(t.command),s,n==="PowerShe\
ll")?ee("allow",te):void 0}var ee=(n,t)=>({hookSpecificOutput:{hookEventName:"PreToolUse",permissionDecision:n,permissionDecisionReason:t}});function fn(n,t,e){
let s=d=>typeof t[d]=="string"?t[d]:"";if(n==="Bash"||n==="PowerShell")return Jt(s("command"),e,n==="PowerShell");let r=U(e),o=(d,f=e.cwd)=>R(f,d.replace(/^~(?=[/\\]|$)/,
e.home)),i=o(s("path")),a=n==="Grep"||n==="Glob",c=s(n==="Glob"?"pattern":"glob"),l=a?r.at(i)??(c.includes("/")?r.matching(o(c,i)):void 0)??(n==="Grep"&&u(i)!==
u(e.cwd)?r.below(i,pn(t)):void 0):r.at(o(s("file_path")));return l&&{credential:l}}function pn({glob:n,type:t}){if(typeof n=="string"&&n!==""){let e=N(n).flatMap(
o=>o.split(/[\s,]+/).filter(Boolean)),s=e.filter(o=>!o.startsWith("!")).map(B),r=e.filter(o=>o.startsWith("!")).map(o=>T(o.slice(1)));return o=>(s.length===0||s.
some(i=>i(o)))&&!r.some(i=>i(o))}return typeof t=="string"&&t!==""?e=>e.endsWith(`.${t}`):()=>!0}function un({tool_response:n},{here:t,fail:e}){let s=tt(it(t,e)),
r=hn(n);for(let i of r)Xt(i,s,e);let o=se(n,r.length>0?s.cut:s.text);if(o!==n)return{hookSpecificOutput:{hookEventName:"PostToolUse",updatedToolOutput:o}}}function hn(n){
if(typeof n!="object"||n===null)return[];let{persistedOutputPath:t,rawOutputPath:e}=n;return[t,e].filter(s=>typeof s=="string")}function se(n,t){if(typeof n=="s\
tring")return t(n);if(typeof n!="object"||n===null)return n;let e=Object.entries(n).map(([s,r])=>[t(s),se(r,t)]);return e.every(([s,r])=>r===n[s])?n:Array.isArray(
n)?e.map(([,s])=>s):Object.fromEntries(e)}function gn({prompt:n},{here:t,fail:e}){if(!(typeof n!="string"||tt(it(t,e)).text(n)===n))return{decision:"block",reason:Qt,
hookSpecificOutput:{hookEventName:"UserPromptSubmit",suppressOriginalPrompt:!0}}}function mn(n){try{let t=JSON.parse(A(0,"utf8").replace(/^\ufeff/,"")),{env:e}=process,s=It(e,xn),r=ne(t,{here:{env:e,home:s,cwd:t.cwd??process.cwd()},program:`\
node "${process.platform==="win32"?n.replaceAll("\\","/"):n}/auth_manager.mjs"`,fail:re});r&&yn(JSON.stringify(r))}catch(t){re(`this call was not looked at (${t instanceof
Error?t.name:"unknown"})`),process.exitCode=1}}function xn(){try{return St().homedir}catch{return"/"}}function re(n){try{V(2,`mixpanel guard: ${n}
`)}catch{}}function yn(n){let t=Buffer.from(n);for(let e=0;e<t.length;)try{e+=V(1,t,e)}catch(s){if(!(s instanceof Error&&"code"in s&&s.code==="EAGAIN"))throw s}}0&&(module.exports={main});
