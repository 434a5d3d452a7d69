"use strict";var K=Object.defineProperty;var te=Object.getOwnPropertyDescriptor;var ee=Object.getOwnPropertyNames;var ne=Object.prototype.hasOwnProperty;var se=(n,t)=>{for(var e in t)K(n,e,{get:t[e],enumerable:!0})},re=(n,t,e,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of ee(t))!ne.call(n,r)&&r!==
e&&K(n,r,{get:()=>t[r],enumerable:!(s=te(t,r))||s.enumerable});return n};var oe=n=>re(K({},"__esModule",{value:!0}),n);var rn={};se(rn,{main:()=>en});module.exports=oe(rn);var m=process.getBuiltinModule("node:fs");var it=m.existsSync;var ct=m.lstatSync;var at=m.readdirSync;var R=m.readFileSync;var lt=m.realpathSync;var dt=m.renameSync;var ft=m.rmSync;var pt=m.statSync;var ut=m.writeFileSync;var z=m.writeSync;var ht=(...n)=>process.getBuiltinModule("node:os").userInfo(...n);var S=process.getBuiltinModule("node:path");var p=S.resolve;var J=S.isAbsolute,g=S.join,gt=S.relative;var v=S.dirname,w=S.basename;var b=S.sep;var ie=(n,t,e)=>(n<<10^t<<5^e)&262143,M=class{#t;#o=new Map;#e=new Map;#n;#s;constructor(t){let e=Math.min(255,...t.map(({length:s})=>s));this.#n=e,this.#s=Math.
max(0,...t.map(({length:s})=>s)),this.#t=new Uint8Array(262144).fill(e-3+1);for(let s of t){for(let r=2;r<e;r+=1){let o=q(s,r);this.#t[o]=Math.min(this.#t[o]??0,
e-1-r)}mt(this.#o,q(s,e-1),s),mt(this.#e,s.charCodeAt(0),s)}}find(t){let e=[];if(this.#s===0)return e;for(let s=this.#n-1;s<t.length;){let r=q(t,s),o=this.#t[r]??
1;if(o>0){s+=o;continue}let i=s-this.#n+1;for(let a of this.#o.get(r)??[])t.startsWith(a,i)&&ce(e,i,i+a.length);s+=1}return e}open(t){for(let e=Math.max(0,t.length-
this.#s+1);e<t.length;e+=1)for(let s of this.#e.get(t.charCodeAt(e))??[])if(s.length>t.length-e&&s.startsWith(t.slice(e)))return e;return t.length}},q=(n,t)=>ie(
n.charCodeAt(t-2),n.charCodeAt(t-1),n.charCodeAt(t));function mt(n,t,e){let s=n.get(t);s?s.push(e):n.set(t,[e])}function ce(n,t,e){let s=n.at(-1);s&&t<s[1]?n[n.
length-1]=[s[0],Math.max(s[1],e)]:n.push([t,e])}var ae=/\r?\n(?<=[\w+/-]{60}\r?\n)(?=[\w+/=-])|(?<!\n)=\r?\n/g,le=/(?:\r\n?|\n)$(?<=[\w+/-]{60}(?:\r\n?|\n))|(?<!\n)=\r?$/;function yt(n,t){return n.includes(`
`)?[...(t+n).matchAll(ae)].map(({0:e,index:s})=>({index:s-t.length,length:e.length})).filter(({index:e})=>e>=0):[]}function xt(n,t){let e=0;return t.map(({index:r,
length:o})=>{let i=n.slice(e,r);return e=r+o,i}).join("")+n.slice(e)}function St(n){let t=0,e=0;return s=>{for(let r=n[t];r&&r.index-e<=s;r=n[t])e+=r.length,t+=
1;return s+e}}function wt(n,t,e=""){let s=t.find(n),r=yt(n,e);if(r.length===0)return s;let o=St(r),i=t.find(xt(n,r)).map(([a,c])=>[o(a),o(c-1)+1]);return[...s,...i].
sort(([a],[c])=>a-c)}function bt(n,t,e=""){let s=t.open(n),r=yt(n,e),[o=""]=le.exec((e+n.slice(-62)).slice(-62))??[];if(r.length===0&&o==="")return s;let i=xt(n,
r),a=[i,i.slice(0,i.length-o.length)].map(c=>{let l=t.open(c);return l===c.length?n.length:St(r)(l)});return Math.min(s,...a)}var O="[mixpanel secret]";function Et(n){let t=new Set;for(let{value:e,usernames:s=[]}of n)if(!(e.length<8)){for(let r of[e,...de(e),...fe(e),...pe(e),...ue(e)])t.add(r);for(let r of s)for(let o of ge(
r,e))t.add(o)}return[...t].filter(e=>e.length>=8)}function de(n){let t=encodeURIComponent(n.toWellFormed()),e=t.replace(/[!'()*]/g,_),s=t.replace(/[!'()~]/g,_).
replaceAll("%20","+"),r=e.replaceAll("%2F","/");return[t,e,s,r,encodeURI(n.toWellFormed()),encodeURIComponent(t),_(n)].flatMap(i=>[i,i.replace(/%[0-9A-F]{2}/g,a=>a.
toLowerCase())])}var _=n=>Buffer.from(n,"utf8").toString("hex").toUpperCase().replace(/../g,"%$&"),fe=n=>[/[^ -<>-~]+/g,/[^\t -<>-~]+/g].map(t=>n.toWellFormed().
replace(t,e=>_(e).replaceAll("%","=")));function pe(n){let t=Ot(n),e=[t,t.replaceAll("/","\\/")];return[...e,...e.map(o=>o.replace(/[<>&]/g,V))].flatMap(o=>[o,kt(
o),kt(o).replace(/[<>&']/g,V)]).flatMap(o=>[o,o.replace(/\\u[0-9a-f]{4}/g,i=>`\\u${i.slice(2).toUpperCase()}`)]).flatMap(o=>[o,Ot(o)])}var Ot=n=>JSON.stringify(
n).slice(1,-1),kt=n=>n.replace(/[\x7f-\uffff]/g,V),V=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`;function ue(n){return[Buffer.from(n,"utf8"),Buffer.
from(n,"utf16le").subarray(0,-1)].flatMap(t=>{let e=t.toString("hex");return[e,e.toUpperCase(),...he(t)]})}function he(n){return[0,1,2].flatMap(t=>{let e=Buffer.
concat([Buffer.alloc(t),n]),s=e.toString("base64").slice(Math.ceil(t*8/6),Math.floor(e.length*8/6));return[s,$t(s)]})}function ge(n,t){let e=Buffer.from(`${n}:${t}`,
"utf8").toString("base64");return[e,$t(e)]}var $t=n=>n.replaceAll("+","-").replaceAll("/","_");function X(n){let t=Et(n),e=new M(t),s;return{text:r=>Z(r,e),cut:r=>{let o=Z(r,e),i=bt(o,e);return o.length-i<8?o:o.slice(0,i)+O},bytes:r=>{let o=r.toString("la\
tin1");s??=ye(t);let i=Z(o,s);return i===o?r:Buffer.from(i,"latin1")}}}var ye=n=>new M(n.map(t=>Buffer.from(t,"utf8").toString("latin1"))),Z=(n,t)=>xe(n,wt(n,t));
function xe(n,t){if(t.length===0)return n;let e="",s=0;for(let[r,o]of t)r>=s&&(e+=n.slice(s,r)+O),s=Math.max(s,o);return e+n.slice(s)}var vt=n=>n.replace(/\\(?:x([\da-f]{1,2})|u([\da-f]{1,4})|U([\da-f]{1,8})|([0-7]{1,3})|([\s\S]))/gi,(t,e,s,r,o,i)=>{if(i!==void 0)return Se[i]??i;let a=o?Number.
parseInt(o,8):Number.parseInt(e??s??r,16);return a<=1114111?String.fromCodePoint(a):""}),Se={n:`
`,t:"	",r:"\r",a:"\x07",b:"\b",e:"\x1B",f:"\f"};function At(n,t,e){let[,s="",r="",o=""]=/^!?(?:env:)?(\w+|[@*#?$!-])(?:\[[^\]]*\])?(:?[-=+?]|%%?|##?|\/[/#%]?)?([\s\S]*)$/i.
exec(n)??[],i=t(s);if(/[-=]$/.test(r))return i||e(o);if(r.endsWith("+"))return i?e(o):"";if(i===void 0||i==="")return i??"";if(r.startsWith("%"))return Rt(i,e(
o),"end");if(r.startsWith("#"))return Rt(i,e(o),"start");if(!r.startsWith("/"))return i;let[a="",c=""]=o.split("/");return r==="//"?i.replaceAll(e(a),e(c)):i.replace(
e(a),e(c))}function Rt(n,t,e){return e==="end"?t!==""&&n.endsWith(t)?n.slice(0,-t.length):n:n.startsWith(t)?n.slice(t.length):n}function N(n){let t=[n];for(;;){
let e=t.flatMap(s=>{let[r,o="",i="",a=""]=/^(.*?)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(s)??[];return r===void 0?[s]:i.split(",").map(c=>o+c+a)});if(e.length===t.length)
return t;if(e.length>100)return e.slice(0,100);t=e}}function F(n,t,e){if(n==="pwd")return e;if(n==="echo")return t.filter(i=>!/^-[neE]+$/.test(i)).join(" ");if(n!==
"printf")return;let[s="",...r]=t[0]==="-v"?t.slice(2):t.filter(i=>i!=="--"),o=0;return s.replace(/%[\w.-]*?[sbq]/g,()=>r[o++]??"").replaceAll("\\n",`
`)}var Wt=(n,t,e=process.platform)=>n[e==="win32"?"USERPROFILE":"HOME"]||t(),we=(n,t=process.platform)=>t==="win32"?n.replace(/^\/(?:mnt\/|cygdrive\/)?([a-z])\//i,
"$1:/"):n;function A(n,t){let e=we(t).replace(/^\/proc\/(?:self|thread-self|\d+)\/cwd(?=\/|$)/,n).replace(/^(?:\/proc\/(?:self|thread-self|\d+)\/root)+(?=\/|$)/,
"");return J(e)?e:`${n}/${e}`}function B({env:n,home:t,cwd:e},s=process.platform){let r=c=>{let l=n[c];return l?[/^~(?:\/|$)/.test(l)||s==="win32"&&l.startsWith(
"~\\")?p(g(t,l.slice(1))):p(e,l)]:[]},o=g(t,".mp"),i=[...new Set([...r("MP_STORAGE_DIR"),...r("MP_OAUTH_STORAGE_DIR"),o])],a=(c,l)=>`${c}${b}`.startsWith(`${l}${b}`);
return{configs:[...r("MP_CONFIG_PATH"),g(o,"config.toml")],bridges:[...r("MP_AUTH_FILE"),g(t,".claude","mixpanel","auth.json"),p(e,"mixpanel_auth.json")],roots:i,
own:i.filter(c=>c===o||![t,e].some(l=>a(l,c)))}}var be=new Map([["accounts","tokens"],["bridge","tokens"],["oauth","login"]]),Oe=/^(?:me|meta|client|client_\w+)\.json$|^bridged$|\.lock$/,
ke=(n,t)=>v(t)===v(n)&&/^[.#]/.test(w(t))&&w(t).includes(w(n));function T({configs:n,bridges:t,roots:e,own:s},r){if(n.some(o=>r.startsWith(o)||ke(o,r)))return"a\
ccounts";if(t.includes(r))return"bridge";for(let o of e){let i=gt(o,r);if(i===""&&s.includes(o))return"accounts";if(i.startsWith("..")||J(i))continue;let[a="",...c]=i.
split(b);if(c.length===0&&a.startsWith(".mp-"))return"accounts";let l=be.get(a);if(l&&!Oe.test(w(r)))return l}}var Ee=/"""(?<many>(?:\\[\s\S]|[^\\])*?)"""|'''(?<raw>[\s\S]*?)'''|"(?<one>(?:\\.|[^"\\\n])*)"|'(?<bare>[^'\n]*)'/.source,$e=new RegExp(`(?<header>^[ \\t]*\\[)|\\b\
(?<key>secret|token|username)["']?[ \\t]*=[ \\t]*(?:${Ee})`,"gm");function Pt(n){let t=[],e=[];for(let{groups:s={}}of n.matchAll($e)){let{header:r,key:o,many:i,
raw:a,one:c,bare:l}=s;if(r!==void 0){e=[];continue}let d=Y(i??c??"",i!==void 0)||(a?.replace(/^\r?\n/,"")??l??"");o==="username"?e.push(d):t.push({value:d,usernames:e})}
return t}var Re={b:"\b",t:"	",n:`
`,f:"\f",r:"\r",e:"\x1B","/":"/"};function Y(n,t=!1){return(t?n.replace(/^\r?\n/,"").replace(/\\[ \t]*\r?\n\s*/g,""):n).replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|([\s\S]))/g,
(s,r,o,i,a)=>{if(a)return Re[a]??a;let c=Number.parseInt(r??o??i,16);return c<=1114111?String.fromCodePoint(c):""})}var ve=/"(access_token|refresh_token|pkce_verifier|id_token|secret|token|username|text)"\s*:\s*"((?:[^"\\]|\\.)*)/g;
function Q(n){let t=[],e=[];for(let[,s="",r=""]of n.matchAll(ve)){let o=Y(r);s==="text"?t.push(...Q(o)):s==="username"?e.push(o):t.push({value:o,usernames:e})}return t}
var Mt=n=>[...n.matchAll(/\btoken_env["']?\s*[=:]\s*(?:"((?:\\.|[^"\\\n])*)"|'([^'\n]*)')/g)].map(([,t,e=""])=>t===void 0?e:Y(t));function tt(n){let t=n.roots.flatMap(s=>[...H(s),...["accounts","bridge"].flatMap(r=>H(g(s,r)).flatMap(o=>[o,...H(o)])),...H(g(s,"oauth"))]),e=[...n.configs,...n.
bridges,...t];return[...new Set(e)].filter(s=>T(n,s)!==void 0)}var H=n=>et(n).map(t=>g(n,t));function et(n){try{return at(n)}catch{return[]}}function nt(n,t){let e=[],
s=new Set(["MP_OAUTH_TOKEN"]);for(let a of tt(B(n))){let c=Ae(a,t);if(c!==void 0){e.push(.../^\s*\{/.test(c)?Q(c):Pt(c));for(let l of Mt(c))s.add(l)}}let{MP_SECRET:r="",
MP_USERNAME:o=""}=n.env,i=[...s].map(a=>Object.hasOwn(n.env,a)&&n.env[a]?.trim()||"");return[...e,{value:r.trim(),usernames:[o.trim()]},...i.map(a=>({value:a}))]}
function Ae(n,t){try{return R(n,"utf8")}catch(e){let s=e instanceof Error&&"code"in e?String(e.code):"unknown";/^(?:ENOENT|ENOTDIR|EISDIR)$/.test(s)||t(`${n} ca\
nnot be read (${s})`);return}}function L(n){let t=B(n),e,s=()=>(e??=[...new Set([...tt(t),...t.configs,...t.bridges])],e),r=l=>{let d=T(t,l);return d&&{path:l,kind:d}},o=new Map,i=l=>{let d=Ft(
l);if(!d)return;if(o.size===0)for(let u of[...t.roots,...s()])o.set(Ft(u)??"",u);let f=o.get(d);return f===void 0?void 0:r(f)},a=new Map,c=l=>(a.has(l)||a.set(l,
r(p(l))??r(C(l))??i(l)),a.get(l));return{at:c,matching:l=>{let d=It(l),f=d&&[...t.roots,...s()].find(u=>d.test(u));if(f)return r(f);for(let u of[v(l.replace(/[*?[{].*$/s,
"x")),...We(l)]){let x=c(u);if(x)return x}},below:(l,d)=>{let f=`${C(l)}${b}`.replace(/[/\\]+$/,b),u=s().find(x=>`${C(x)}`.startsWith(f)&&d(x)&&it(x));return u===
void 0?void 0:r(u)}}}function Ft(n){try{let{dev:t,ino:e}=pt(n,{bigint:!0});return`${t}:${e}`}catch{return}}function C(n){try{return lt.native(n)}catch{let t=v(n);
return t===n?n:g(C(t),w(n))}}function We(n){let t=[""];for(let[e,s]of n.split("/").entries()){let r=/[*?[]/.test(s)?It(`/${s}`):void 0;t=t.flatMap(i=>r?et(`${i}\
/`).filter(c=>r.test(`/${c}`)).slice(0,100).map(c=>`${i}/${c}`):[e===0?s:`${i}/${s}`]).slice(0,100)}return t}function It(n){let t=p(n).replace(/\*+/g,"*").replace(
/[\\^$.|+()[\]{},?*]/g,e=>({"*":".*","?":".","{":"(?:","}":")",",":"|","[":"[","]":"]"})[e]??`\\${e}`);try{return new RegExp(`^${t}$`)}catch{return}}var D=/^(?:if|then|else|elif|do|while|until|!|\{|sudo|doas|env|command|builtin|exec|time|nohup|nice|stdbuf|npx|bunx|-\S*|\w+=.*|\d+[smhd]?|timeout|=|)$/s,_t=/^(?:cd|chdir|pushd|set-location|sl|push-location)$/,
U=/^(?:ba|z|da|k|a)?sh(?:\.exe)?$|^(?:eval|iex|invoke-expression)$/,Nt=/^(?:su|runuser|script|watch|flock|ssh|trap|entr|parallel)$/,W=/^(?:e|f|z)?grep$|^(?:rg|ag|ack|select-string|sls|findstr)$/,
j=n=>(n?.text??"").replace(/^.*[/\\]/s,"").toLowerCase();function k(n){let t=n.findIndex(({text:e})=>!D.test(e));return t<0?{name:"",args:[]}:{name:j(n[t]),args:n.
slice(t+1)}}function Bt(n){let t=n.map(({text:o})=>o),e=t.findIndex(o=>Pe.test(o)),s=t.findIndex(o=>/(?:^|[/\\])(?:node|bun|deno)(?:\.exe)?$/.test(o)),r=t.slice(0,e<0?0:e).
every((o,i)=>D.test(o)||Me.test(o)||s>=0&&i>=s);return e<0||!r?void 0:{before:n.slice(0,e).filter(({text:o})=>!D.test(o)),args:t.slice(e+1)}}var Pe=/(?:^|[/\\])(?:mp|auth_manager)(?:\.m?js|\.cmd)?$|^mixpanel-auth(?:@[\w.^~-]+)?$/,
Me=/^(?:npm|pnpm|yarn|exec|dlx|x|run|xargs|[&.])$|^mixpanel-auth(?:@\S+)?$/,Fe=/\bmp(?:\.mjs)?\b[^\n;]{0,60}\baccount\b\W+(token|headers)\b/;function Tt(n){let[
,t]=Fe.exec(n)??[];return t==="token"||t==="headers"?t:void 0}var Ie=/^\$(?:env:)?(\w+)/i,E="\0",G=class{at=0;line;#t;constructor(t,e){this.line=t,this.#t=e}get isPowerShell(){return this.#t.dialect.isPowerShell}word(){let t="",
e=!1,s=this.at;for(;this.at<this.line.length;){let r=this.line[this.at]??"",o=this.at===s||/^[\w-]+=$/.test(t);if(/[<>]/.test(r)&&this.line[this.at+1]==="("&&o)
this.at+=1,this.#d();else{if(/[\s;|&<>()]/.test(r))break;if(r==="'"){let i=this.endOf("'",this.at+1);t+=this.line.slice(this.at+1,i),this.at=i+1}else if(r==='"')
t+=this.#o();else if(r==="$"||r==="`"&&!this.isPowerShell){let i=r==="$"?this.#r(!1):this.#a();/[*?[]/.test(i)&&(e=!0),t+=this.isPowerShell?i:i.replace(/\s+/g,E)}else
r===(this.isPowerShell?"`":"\\")?t+=this.#e():r==="~"&&o?t+=this.#n():(/[*?[{]/.test(r)&&(e=!0),t+=r,this.at+=1)}}return this.at===s&&(this.at+=1),{text:t,isPattern:e}}#o(t='\
"'){let e="";for(t!==""&&(this.at+=1);this.at<this.line.length&&this.line[this.at]!==t;){let s=this.line[this.at]??"";s==="$"?e+=this.#r(!0):s==="`"?e+=this.isPowerShell?
this.#e():this.#a():s==="\\"&&!this.isPowerShell&&/["\\$`\n]/.test(this.line[this.at+1]??"")?e+=this.#e():(e+=s,this.at+=1)}return this.at+=1,e}expanded(t){return this.
within(t).#o("")}#e(){this.at+=2;let t=this.line[this.at-1]??"";return t===`
`?"":t}#n(){let[t]=/^~[\w.+-]*(?=[/\\\s;|&)]|$)/.exec(this.line.slice(this.at))??[];return this.at+=t?.length??1,t===void 0?"~":this.atHome(t)}atHome(t){let{home:e}=this.#t.
dialect;return t.replace(/^~([\w.+-]*)(?=[/\\]|$)/,(s,r)=>r===""||r===(this.#s("USER")??this.#s("LOGNAME"))?e:r==="+"||r==="-"?this.#s(r==="+"?"PWD":"OLDPWD")??
s:r==="root"?"/root":e.replace(/[^/\\]*$/,r))}#s(t){return t==="PWD"?this.#t.folder.cwd:t==="OLDPWD"?this.#t.folder.before:this.#t.dialect.variable(t)}#r(t){let e=this.
line.slice(this.at);if(e.startsWith("$("))return this.at+=1,this.#i(this.#d());if(!t&&!this.isPowerShell&&e.startsWith("$'")){let[o="",i=""]=/^\$'((?:\\[\s\S]|[^'\\])*)'?/.
exec(e)??[];return this.at+=o.length,vt(i)}if(!t&&!this.isPowerShell&&e.startsWith('$"'))return this.at+=1,this.#o();if(e.startsWith("${"))return this.#i(this.#c());
let[s="$",r]=Ie.exec(e)??[];return this.at+=s.length,r===void 0?s:this.#i(this.#s(r))}#i(t){return t!==""?t??"":/^[/\\]/.test(this.line.slice(this.at))?this.#t.
dialect.home:""}#c(){let t=this.at+2,e=0;for(this.at+=1;this.at<this.line.length;this.at+=1){let o=this.line[this.at];if(o==="\\"?this.at+=1:o==="{"?e+=1:o==="\
}"&&(e-=1),e===0)break}let s=this.line.slice(t,this.at);return this.at+=1,At(s,o=>this.#s(o),o=>this.atHome(this.expanded(o.replace(/["']/g,""))))}#a(){let t=this.
endOf("`",this.at+1),e=this.line.slice(this.at+1,t);return this.at=t+1,this.#i(this.nest(e))}#d(){let t=0,e=this.at+1;for(;this.at<this.line.length;this.at+=1){
let r=this.line[this.at]??"";if(r==="\\"?this.at+=1:r==="'"?this.at=this.endOf("'",this.at+1):r==="("?t+=1:r===")"&&(t-=1),t===0)break}let s=this.line.slice(e,this.
at);return this.at+=1,this.nest(s)}endOf(t,e=this.at){let s=this.line.indexOf(t,e);return s<0?this.line.length:s}};function Ht(n,t){let e=[];for(let s=0,r=1;s<r&&e.length<2e3;s+=1){let o={dialect:t,segments:e,round:s,rounds:r,folder:{cwd:t.cwd,before:t.cwd,kept:[]}};new st(n,
o,!1).read(),r=o.rounds}return e}var st=class n extends G{#t;#o;#e=[];#n=[];#s="";#r=[];constructor(t,e,s){super(t,e),this.#t=e,this.#o=s}read(){for(;this.at<this.
line.length;)this.#i();this.#a()}#i(){let t=this.line.slice(this.at,this.at+2);if(/^[ \t\r]/.test(t))this.at+=1;else if(/^\\\r?\n/.test(this.line.slice(this.at,
this.at+3)))this.at+=2;else if(/^#/.test(t))this.at=this.endOf(`
`);else if(/^[<>]\(/.test(t))this.#f(this.word());else{if(this.isPowerShell&&this.#e.length===0&&this.#c())return;/^[<>]/.test(t)||t==="&>"?this.#h():/^[\n;|&()]/.
test(t)?(this.at+=1,this.#a(),t[0]==="("&&this.#r.push(this.#t.folder),t[0]===")"&&(this.#t.folder=this.#r.pop()??this.#t.folder)):this.#f(this.word())}}#c(){let[
t,e=""]=/^\$(?:env:)?(\w+)[ \t]*=(?!=)[ \t]*/i.exec(this.line.slice(this.at))??[];if(t===void 0)return!1;this.at+=t.length;let s=this.at;return/["'$~/]/.test(this.
line[s]??"")&&this.#t.dialect.assign(e,this.word().text.replaceAll("","")),this.at=s,!0}#a(){let t=this.#e.length===0&&this.#n.length===0,{cwd:e}=this.#t.folder;
t||this.#t.segments.push({words:this.#e,redirects:this.#n,isSubstituted:this.#o,input:this.#s,cwd:e}),this.#e.length>0&&this.#d(),this.#e=[],this.#n=[],this.#s=
""}#d(){let{name:t,args:e}=k(this.#e),s=e.map(({text:d})=>d),{assign:r}=this.#t.dialect;if(r("_",this.#e.at(-1)?.text??""),t==="printf"&&s[0]==="-v"&&s[1]&&r(s[1],
F(t,s,this.#t.folder.cwd)??""),t==="read"&&this.#s!==""&&r(s.at(-1)??"",this.#s.trim()),t==="popd"||t==="pop-location"){let[d,...f]=this.#t.folder.kept;d!==void 0&&
(this.#t.folder={cwd:d,before:this.#t.folder.cwd,kept:f})}if(!_t.test(t))return;let[o]=s.filter(d=>!/^(?:--|-[LPe@]+|\/d)$/i.test(d)),{cwd:i,before:a,kept:c}=this.#t.
folder,l=o===void 0?this.#t.dialect.home:o==="-"?a:o===""?i:A(i,o);this.#t.folder={cwd:l,before:i,kept:/^push/.test(t)?[i,...c]:c}}#f(t){let[,e="",s=""]=/^(?:\$(?:env:)?)?(\w+)=(.*)$/s.
exec(t.text)??[],r=this.#e.every(({text:o})=>/^\w+=|^(?:export|local|readonly|declare|typeset|-\w+)$/.test(o));if(e&&r){this.#t.dialect.assign(e,s.replaceAll(E,
" ")),this.#e.push({...t,text:t.text.replaceAll(E," ").replaceAll("","")});return}for(let o of t.text.replaceAll("","").split(E))for(let i of t.isPattern&&!this.
isPowerShell?N(o):[o])this.#u({...t,text:i===o?i:this.atHome(i)})}#u(t){let[e,s,r]=this.#e.map(({text:o})=>o);if(e==="for"&&r==="in"&&s){let o=this.#e.length-3;
(o===0||o===this.#t.round)&&this.#t.dialect.assign(s,t.text),this.#t.rounds=Math.max(this.#t.rounds,o+1)}this.#e.push(t)}#h(){let[t=""]=/^(?:&>>?|<<<|<<-?|<>|<&|>>|>\||>&|[<>])/.
exec(this.line.slice(this.at))??[];for(this.at+=t.length;/[ \t]/.test(this.line[this.at]??"");)this.at+=1;let e=this.at,s=this.word(),r=/['"\\]/.test(this.line.
slice(e,this.at));/^<<-?$/.test(t)?this.#g(s.text,r):t==="<<<"?this.#s+=s.text.replaceAll(E," "):this.#n.push({...s,text:s.text.replaceAll(E," ").replaceAll("",
"")})}#g(t,e){let s=this.endOf(`
`),r=new RegExp(`^[ \\t]*${t.replace(/[^\w]/g,"\\$&")}[ \\t]*$`,"m").exec(this.line.slice(s+1)),o=r?s+1+r.index:this.line.length,i=this.line.slice(s+1,o);this.#s+=
e?i:this.expanded(i);let a=r?o+r[0].length:o,c=this.line.slice(this.at,s)+this.line.slice(a),l=new n(c,this.#t,this.#o);l.#e=this.#e,l.#n=this.#n,l.#s=this.#s,l.#r=
this.#r,l.read(),this.#e=[],this.#n=[],this.at=this.line.length}within(t){return new n(t,this.#t,this.#o)}nest(t){let{segments:e,folder:s}=this.#t,r=e.length;new n(
t,this.#t,!0).read(),this.#t.folder=s;let[o,i]=e.slice(r);if(!o||i)return"";let{name:a,args:c}=k(o.words),l=c.map(({text:d})=>d);return F(a,l,o.cwd)??""}};var _e={cp:/^-\w*[rRa]|^--(?:recursive|archive)/,scp:/^-\w*r/,rsync:/^-\w*[ra]|^--(?:recursive|archive)/,tar:/^-?\w*c|^--create/,zip:/^-\w*r|^--recurse/,"copy-i\
tem":/^-r/i,"remove-item":/^-r/i,rm:/^-\w*[rR]|^--recursive/,grep:/^-\w*[rR]|^--(?:dereference-)?recursive/,rg:/^-\w*\.|^--hidden|^-\w*uu/};function Ct(n,t,e){let s=/^(?:gci|get-childitem)$/.
test(n)&&e&&t.some(d=>/^-r/i.test(d)),r=n==="find"?e||t.some(d=>/^-(?:exec|ok|delete)/.test(d)):s||void 0,o=_e[n.replace(/^[efz]grep$/,"grep")];if(!(r??(o!==void 0&&
t.some(d=>o.test(d)))))return;let i=n==="find"?t.findIndex(d=>/^[-(!]/.test(d)):-1,a=(i<0?t:t.slice(0,i)).filter(d=>!d.startsWith("-")),c=Ne(n,t),l=c.filter(({isLeftOut:d})=>!d);
return{folders:a.slice(W.test(n)||n==="zip"?1:0),takes:d=>(l.length===0||l.some(({fits:f})=>f(d)))&&!c.some(({isLeftOut:f,fits:u})=>f&&u(d))}}function Ne(n,t){return t.
flatMap((e,s)=>{let r=t[s-1]??"",[,o="",i=""]=/^(--[\w-]+)=(.*)$/s.exec(e)??[void 0,r,e],[,a="",c=""]=/^(!?)(.*)$/s.exec(i.replace(/^["']|["']$/g,""))??[];return n===
"find"&&/^-i?(?:name|path|wholename)$/.test(o)?[{isLeftOut:/^(?:!|-not)$/.test(t[s-2]??""),fits:P(c)}]:/^--?(?:filter|include|exclude(?:-dir)?)$/i.test(o)?[{isLeftOut:/^--?e/i.
test(o),fits:P(c)}]:n==="rg"&&/^(?:-g|--i?glob)$/.test(o)?[{isLeftOut:a==="!",fits:P(c)}]:[]})}function P(n){let t=n.replace(/^\.?\/|\/$/g,"").replace(/[\\^$.|+()[\]{}]/g,
"\\$&").replace(/\*+/g,".*").replaceAll("?","."),e=new RegExp(`(?:^|/)${t}(?:/|$)`,"i");return s=>e.test(s.replaceAll("\\","/"))}var Dt=new Set(`ls ll dir stat test [ [[ du df echo printf realpath readlink dirname basename chmod chown icacls mkdir cd pushd export tree which
  get-childitem gci test-path resolve-path get-item gi set-location sl push-location write-output write-host get-acl split-path join-path`.split(/\s+/)),Be=/^(?:xargs|parallel|read|mapfile|readarray|foreach-object|%|get-content|gc)$/,
Te=/\|\s*(?:select-string|sls)\b|\)\.\w+\(/i,He=/^(?:python|node|ruby|perl|php|deno|bun|lua|osascript|awk|sed|pwsh|powershell)[\d.]*(?:\.exe)?$/,Ce=/^cmd(?:\.exe)?$/,
Le=/\.mp\b[\s\S]*\b(?:config\.toml|tokens\.json|inflight\.json|reply\.json)|\bmixpanel_auth\.json/;function Ut(n,t,e){return new rt(t,e).line(n)}var rt=class n{#t;#o;#e;#n;#s;#r;#i=!1;#c=!1;constructor(t,e){
if(this.#t=L(t),this.#o=e,this.#e=t.home,this.#n=new Map([...Object.entries(t.env),["HOME",t.home]]),e)for(let[s,r]of[...this.#n])this.#n.set(s.toUpperCase(),r);
this.#r=t.cwd,this.#s=p(t.cwd)}line(t){let e={cwd:this.#r,feeds:this.#i,isFedToShell:this.#c},s=Ht(t,{isPowerShell:this.#o,variable:o=>this.#n.get(this.#o?o.toUpperCase():
o),assign:(o,i)=>this.#n.set(this.#o?o.toUpperCase():o,i.slice(0,4096)),home:this.#e,cwd:this.#r});this.#i||=s.some(({words:o})=>o.some(({text:i})=>Be.test(i.toLowerCase())))||
this.#o&&(Te.test(t)||De(s)),this.#c||=s.some(({words:o})=>Ue(o));let r=$(s,o=>this.#a(o));return this.#r=e.cwd,this.#i=e.feeds,this.#c=e.isFedToShell,r}#a(t){let{
words:e,redirects:s,isSubstituted:r,input:o}=t;this.#r=t.cwd;let{name:i,args:a}=k(e),c=a.map(({text:h})=>h),l=Bt(e);if(l)return this.#l(s)??this.#l(l.before)??this.#g(
l.args,e);if(Ce.test(i))return this.#h(c.join(" "));let d=this.#c?this.line(o||(F(i,c,this.#r)??"")):void 0;if(d)return d;let f=Ct(i,c,this.#i),u=i==="find"&&!c.
some(h=>/^-(?:exec|ok|delete|fprint)/.test(h));if((Dt.has(i)||u)&&!r&&!this.#i)return this.#l(s);let x=He.test(i)||i.includes("::"),ot=[...c,o].filter(h=>h!=="");
return this.#l(s)??this.#l(Lt(i,e))??this.#f(c,e)??(this.#i?this.#l(o.split(/\s+/).map(h=>({text:h,isPattern:!1}))):void 0)??this.#d(i,ot)??(x?$(ot,h=>this.#m(i,
h)):void 0)??(f&&$(f.folders,h=>this.#u(h,f.takes)))??this.#y(i,a)}#d(t,e){if(t==="eval")return this.line(e.join(" "));if(!(!(U.test(t)||Nt.test(t)||e.some(r=>U.
test(j({text:r}))))||W.test(t)))return $(e.filter(r=>/\s/.test(r)),r=>this.line(r))}#f(t,e){let s=t.findIndex(a=>/^(?:-C|--directory|--chdir)$/.test(a)),r=s<0?void 0:
t[s+1];if(r===void 0)return;let o=this.#r;this.#r=this.#p(r);let i=this.#l(e);return this.#r=o,i}#u(t,e){let s=this.#p(t);return p(s)===this.#s?void 0:I(this.#t.
below(s,e))}#h(t){let e=new Map([["USERPROFILE",this.#e],...this.#n].map(([o="",i])=>[o.toUpperCase(),i])),s=t.replace(/^(?:\/{1,2}\w+ )+/,"").replaceAll(/%(\w+)%/g,
(o,i)=>e.get(i.toUpperCase())??o),r={env:Object.fromEntries(this.#n),home:this.#e,cwd:this.#r};return new n(r,!0).line(s)}#g(t,e){let s=t.indexOf("exec"),r=e.findIndex(
({text:l})=>l==="--");if(s>=0&&r>=0)return this.#a({words:e.slice(r+1),redirects:[],isSubstituted:!1,input:"",cwd:this.#r});let o=t.slice(t.indexOf("account")+1),
i=o.find((l,d)=>!l.startsWith("-")&&!/^-[^=]*$/.test(o[d-1]??""));return t.includes("account")&&(i==="token"||i==="headers")?{prints:i}:this.#i&&e.some(({text:l})=>l===
"xargs")&&i===void 0?{prints:"token"}:void 0}#l(t){return $(t,({text:e,isPattern:s})=>{let r=[e,e.replace(/^[\w.-]*=@?|^@|^-\w+:/,""),e.replace(/^file:\/\//,"")];
return/\s/.test(e)||r.push(...e.split(/[,=:]+/).filter(o=>/^(?:\/|~\/|[A-Za-z]:)/.test(o))),this.#o&&r.push(...e.split(",").map(o=>o.replace(/^~(?=[/\\]|$)/,this.#e))),
$(new Set(r),o=>{if(o===""||o.length>4096)return;let i=this.#p(o);return I(s?this.#t.matching(i):this.#t.at(i))})})}#m(t,e){let s=t==="sed",r=s?"~":this.#e,o=e.
split(/[^\w.~/\\:$@%+-]+/).map(c=>c.replace(/^~(?=[/\\]|$)|^\$HOME\b/,r)),i=$(new Set(o),c=>/[./\\]/.test(c)?I(this.#t.at(this.#p(c))):void 0);if(i||s)return i;
let a=Tt(e);return a?{prints:a}:Le.test(e)?I(this.#t.at(p(this.#e,".mp/config.toml"))):void 0}#y(t,e){let s=W.test(t)&&(!/grep$/.test(t)||e.some(({text:o})=>/^-\w*[rR]|^--recursive/.
test(o))),r=Lt(t,[{text:t,isPattern:!1},...e]).filter(({text:o})=>!o.startsWith("-"));return s&&r.length===1?I(this.#t.at(this.#r)):void 0}#p(t){return A(this.#r,
t)}},I=n=>n&&{credential:n};function $(n,t){for(let e of n){let s=t(e);if(s)return s}}var De=n=>{let t=n.map(({words:e})=>k(e).name);return t.includes("join-pat\
h")&&t.some(e=>!Dt.has(e)&&e!=="")};function Ue(n){let{name:t,args:e}=k(n);return/sh(?:\.exe)?$/.test(t)&&U.test(t)&&e.every(({text:s})=>/^-(?!c$)/.test(s))}function Lt(n,t){
if(n==="join-path"){let r=t.map(({text:i})=>i),o=r.slice(r.findIndex(i=>j({text:i})===n)+1).filter(i=>!i.startsWith("-"));return[...t,{text:o.join("/"),isPattern:!1}]}
if(!W.test(n))return t;let e=t.findIndex(({text:r})=>/^-pattern$/i.test(r));if(e>=0)return t.filter((r,o)=>o!==e+1);if(t.some(({text:r})=>/^-(?:e|f|-regexp|-file|[Pp]ath|[Ll]iteral)/.
test(r)))return t;let s=t.findIndex(({text:r},o)=>o>0&&!r.startsWith("-"));return t.filter((r,o)=>o!==s)}var je=String.raw`(?: (?:[\w.=/:-]+|'[^'\u2018-\u201b]*'))*`,jt=` login --(?:start|finish|resume)${je}`,Ge=new RegExp(String.raw`^${jt}(?: <<'ADDRESS'\n(?:(?!ADDRESS\n)[^\n]*\n)*ADDRESS)?$`),
Ke=new RegExp(`^${jt}$`),ze=/^@'\n(?:(?!['\u2018-\u201b]@)[^\n]*\n)*'@ \| /,Je=/^node "[^"$`\\\u201c-\u201e]+"$/;function Gt(n,t,e,s=process.platform){let r=n.replaceAll(
`\r
`,`
`).replace(/^[ \t\n]+|[ \t\n]+$/g,"");if(r.includes("\r")||!Je.test(t))return!1;let o=e?r.replace(ze,""):r,i=o.slice(0,t.length);return(s==="win32"?i.replace(/\\(?!\\)/g,
"/"):i)===t&&(e?Ke:Ge).test(o.slice(t.length))}function Kt(n,t,e){let s=`${n}.${process.pid}.tmp`;try{let r=ct(n,{throwIfNoEntry:!1});if(!r?.isFile())return;let o=R(n),i=t.bytes(o);if(i===o)return;ut(s,i,{flag:"\
wx",mode:r.mode&511}),dt(s,n)}catch(r){ft(s,{force:!0}),e(`${n} cannot be cleansed (${r instanceof Error&&"code"in r?r.code:"unknown"})`)}}var qe={accounts:"account list",tokens:"account test",login:"session",bridge:"bridge status"};function zt(n,t){if("prints"in n)return`This prints the account's ${n.
prints==="token"?"token":"token, as a header"}, and would show it to the model. Whether it works is told by: ${t} account test. A program that needs it is given\
 it by: mp exec -- COMMAND, which the person approves.`;let{path:e,kind:s}=n.credential;return`${e} holds Mixpanel credentials, which are kept out of the conver\
sation. What can be known of it is told by: ${t} ${qe[s]}. To change something, use the subcommands of the same program (--help lists them).`}var Jt=`The new te\
xt holds ${O}, which stands for a secret that was hidden here. Written to a file it would destroy what was there. Leave the line of the secret as it is, and cha\
nge only the others.`,qt="This message holds a secret that is stored on this machine, so it was not sent. Nothing has to be done for it to be used. To store ano\
ther one, type it with hidden input, in a terminal: mp account add NAME --type service_account --region REGION --username USERNAME",Vt="A step of a login, which\
 the person approves in the browser.";function Xt(n,t){if(n.hook_event_name==="PreToolUse")return Ve(n,t);if(n.hook_event_name==="PostToolUse")return Ye(n,t);if(n.hook_event_name==="UserPromptSubmit")
return tn(n,t)}function Ve({tool_name:n="",tool_input:t={}},{here:e,program:s}){let o=n==="Write"||n==="Edit"||n==="MultiEdit"?JSON.stringify([t.content,t.new_string,
t.edits]):"",i=Ze(n,t,e),a=i?zt(i,s):o.includes(O)?Jt:void 0;return a!==void 0?Zt("deny",a):(n==="Bash"||n==="PowerShell")&&Gt(String(t.command),s,n==="PowerShe\
ll")?Zt("allow",Vt):void 0}var Zt=(n,t)=>({hookSpecificOutput:{hookEventName:"PreToolUse",permissionDecision:n,permissionDecisionReason:t}});function Ze(n,t,e){
let s=d=>typeof t[d]=="string"?t[d]:"";if(n==="Bash"||n==="PowerShell")return Ut(s("command"),e,n==="PowerShell");let r=L(e),o=(d,f=e.cwd)=>A(f,d.replace(/^~(?=[/\\]|$)/,
e.home)),i=o(s("path")),a=n==="Grep"||n==="Glob",c=s(n==="Glob"?"pattern":"glob"),l=a?r.at(i)??(c.includes("/")?r.matching(o(c,i)):void 0)??(n==="Grep"&&p(i)!==
p(e.cwd)?r.below(i,Xe(t)):void 0):r.at(o(s("file_path")));return l&&{credential:l}}function Xe({glob:n,type:t}){if(typeof n=="string"&&n!==""){let e=N(n),s=e.filter(
o=>!o.startsWith("!")).map(P),r=e.filter(o=>o.startsWith("!")).map(o=>P(o.slice(1)));return o=>(s.length===0||s.some(i=>i(o)))&&!r.some(i=>i(o))}return typeof t==
"string"&&t!==""?e=>e.endsWith(`.${t}`):()=>!0}function Ye({tool_response:n},{here:t,fail:e}){let s=X(nt(t,e)),r=Qe(n);for(let i of r)Kt(i,s,e);let o=Yt(n,r.length>
0?s.cut:s.text);if(o!==n)return{hookSpecificOutput:{hookEventName:"PostToolUse",updatedToolOutput:o}}}function Qe(n){if(typeof n!="object"||n===null)return[];let{
persistedOutputPath:t,rawOutputPath:e}=n;return[t,e].filter(s=>typeof s=="string")}function Yt(n,t){if(typeof n=="string")return t(n);if(typeof n!="object"||n===
null)return n;let e=Object.entries(n).map(([s,r])=>[t(s),Yt(r,t)]);return e.every(([s,r])=>r===n[s])?n:Array.isArray(n)?e.map(([,s])=>s):Object.fromEntries(e)}function tn({
prompt:n},{here:t,fail:e}){if(!(typeof n!="string"||X(nt(t,e)).text(n)===n))return{decision:"block",reason:qt,hookSpecificOutput:{hookEventName:"UserPromptSubmi\
t",suppressOriginalPrompt:!0}}}function en(n){try{let t=JSON.parse(R(0,"utf8").replace(/^\ufeff/,"")),{env:e}=process,s=Wt(e,nn),r=Xt(t,{here:{env:e,home:s,cwd:t.cwd??process.cwd()},program:`\
node "${process.platform==="win32"?n.replaceAll("\\","/"):n}/auth_manager.mjs"`,fail:Qt});r&&sn(JSON.stringify(r))}catch(t){Qt(`this call was not looked at (${t instanceof
Error?t.name:"unknown"})`),process.exitCode=1}}function nn(){try{return ht().homedir}catch{return"/"}}function Qt(n){try{z(2,`mixpanel guard: ${n}
`)}catch{}}function sn(n){let t=Buffer.from(n);for(let e=0;e<t.length;)try{e+=z(1,t,e)}catch(s){if(!(s instanceof Error&&"code"in s&&s.code==="EAGAIN"))throw s}}0&&(module.exports={main});
