"use strict";var K=Object.defineProperty;var Xt=Object.getOwnPropertyDescriptor;var Yt=Object.getOwnPropertyNames;var Qt=Object.prototype.hasOwnProperty;var te=(n,t)=>{for(var e in t)K(n,e,{get:t[e],enumerable:!0})},ee=(n,t,e,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Yt(t))!Qt.call(n,o)&&o!==
e&&K(n,o,{get:()=>t[o],enumerable:!(s=Xt(t,o))||s.enumerable});return n};var ne=n=>ee(K({},"__esModule",{value:!0}),n);var Ye={};te(Ye,{main:()=>Ze});module.exports=ne(Ye);var m=process.getBuiltinModule("node:fs");var it=m.existsSync;var ct=m.lstatSync;var at=m.readdirSync;var R=m.readFileSync;var lt=m.realpathSync;var dt=m.renameSync;var ft=m.rmSync;var pt=m.statSync;var ut=m.writeFileSync;var z=m.writeSync;var ht=(...n)=>process.getBuiltinModule("node:os").homedir(...n);var w=process.getBuiltinModule("node:path");var u=w.resolve;var J=w.isAbsolute,g=w.join,gt=w.relative;var v=w.dirname,b=w.basename;var O=w.sep;var se=(n,t,e)=>(n<<10^t<<5^e)&262143,M=class{#t;#o=new Map;#e=new Map;#n;#s;constructor(t){let e=Math.min(255,...t.map(({length:s})=>s));this.#n=e,this.#s=Math.
max(0,...t.map(({length:s})=>s)),this.#t=new Uint8Array(262144).fill(e-3+1);for(let s of t){for(let o=2;o<e;o+=1){let r=q(s,o);this.#t[r]=Math.min(this.#t[r]??0,
e-1-o)}mt(this.#o,q(s,e-1),s),mt(this.#e,s.charCodeAt(0),s)}}find(t){let e=[];if(this.#s===0)return e;for(let s=this.#n-1;s<t.length;){let o=q(t,s),r=this.#t[o]??
1;if(r>0){s+=r;continue}let i=s-this.#n+1;for(let c of this.#o.get(o)??[])t.startsWith(c,i)&&re(e,i,i+c.length);s+=1}return e}open(t){for(let e=Math.max(0,t.length-
this.#s+1);e<t.length;e+=1)for(let s of this.#e.get(t.charCodeAt(e))??[])if(s.length>t.length-e&&s.startsWith(t.slice(e)))return e;return t.length}},q=(n,t)=>se(
n.charCodeAt(t-2),n.charCodeAt(t-1),n.charCodeAt(t));function mt(n,t,e){let s=n.get(t);s?s.push(e):n.set(t,[e])}function re(n,t,e){let s=n.at(-1);s&&t<s[1]?n[n.
length-1]=[s[0],Math.max(s[1],e)]:n.push([t,e])}var S="[mixpanel secret]";function St(n){let t=new Set;for(let{value:e,usernames:s=[]}of n)if(!(e.length<8)){for(let o of[e,...oe(e),...ie(e),...ce(e),...ae(e)])t.add(o);for(let o of s)for(let r of de(
o,e))t.add(r)}return[...t].filter(e=>e.length>=8)}function oe(n){let t=encodeURIComponent(n.toWellFormed()),e=t.replace(/[!'()*]/g,N),s=t.replace(/[!'()~]/g,N).
replaceAll("%20","+"),o=e.replaceAll("%2F","/");return[t,e,s,o,encodeURI(n.toWellFormed()),encodeURIComponent(t),N(n)].flatMap(i=>[i,i.replace(/%[0-9A-F]{2}/g,c=>c.
toLowerCase())])}var N=n=>Buffer.from(n,"utf8").toString("hex").toUpperCase().replace(/../g,"%$&"),ie=n=>[/[^ -<>-~]+/g,/[^\t -<>-~]+/g].map(t=>n.toWellFormed().
replace(t,e=>N(e).replaceAll("%","=")));function ce(n){let t=yt(n),e=[t,t.replaceAll("/","\\/")];return[...e,...e.map(r=>r.replace(/[<>&]/g,V))].flatMap(r=>[r,xt(
r),xt(r).replace(/[<>&']/g,V)]).flatMap(r=>[r,r.replace(/\\u[0-9a-f]{4}/g,i=>`\\u${i.slice(2).toUpperCase()}`)]).flatMap(r=>[r,yt(r)])}var yt=n=>JSON.stringify(
n).slice(1,-1),xt=n=>n.replace(/[\x7f-\uffff]/g,V),V=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`;function ae(n){return[Buffer.from(n,"utf8"),Buffer.
from(n,"utf16le").subarray(0,-1)].flatMap(t=>{let e=t.toString("hex");return[e,e.toUpperCase(),...le(t)]})}function le(n){return[0,1,2].flatMap(t=>{let e=Buffer.
concat([Buffer.alloc(t),n]),s=e.toString("base64").slice(Math.ceil(t*8/6),Math.floor(e.length*8/6));return[s,wt(s)]})}function de(n,t){let e=Buffer.from(`${n}:${t}`,
"utf8").toString("base64");return[e,wt(e)]}var wt=n=>n.replaceAll("+","-").replaceAll("/","_");function X(n){let t=St(n),e=new M(t),s,o=()=>(s??=new M(t.map(r=>Buffer.from(r,"utf8").toString("latin1"))),s);return{text:r=>Z(r,e),cut:r=>{let i=Z(r,e),c=e.open(
i);return i.length-c<8?i:i.slice(0,c)+S},bytes:r=>{let i=r.toString("latin1"),c=Z(i,o());return c===i?r:Buffer.from(c,"latin1")},stream:()=>he(o())}}function Z(n,t){
let e=bt(n,t.find(n)),s=pe(e);if(s===e)return e;let o=t.find(s);return o.length===0?e:bt(e,ue(e,o))}function bt(n,t){if(t.length===0)return n;let e="",s=0;for(let[
o,r]of t)e+=n.slice(s,o)+S,s=r;return e+n.slice(s)}var Ot=/\r?\n(?<=[\w+/-]{60}\r?\n)(?=[\w+/=-])|=\r?\n/g,pe=n=>n.includes(`
`)?n.replace(Ot,""):n;function ue(n,t){let e=[...n.matchAll(Ot)].map(({0:i,index:c})=>({index:c,length:i.length})),s=0,o=0,r=i=>{for(let c=e[s];c&&c.index-o<=i;c=
e[s])o+=c.length,s+=1;return i+o};return t.map(([i,c])=>[r(i),r(c-1)+1])}function he(n){let t="",e=0,s=(o,r)=>{let i=t+r.toString("latin1"),c=o(i),a="",l=e;for(let[
d,f]of n.find(i)){if(d>=c)break;d>=l&&(a+=i.slice(l,d)+S),l=Math.max(l,f)}return l<c&&(a+=i.slice(l,c)),e=Math.max(0,l-c),t=i.slice(c),Buffer.from(a,"latin1")};
return{next:o=>s(r=>n.open(r),o),end:()=>s(o=>o.length,Buffer.alloc(0))}}var $t=n=>n.replace(/\\(?:x([\da-f]{1,2})|u([\da-f]{1,4})|U([\da-f]{1,8})|([0-7]{1,3})|([\s\S]))/gi,(t,e,s,o,r,i)=>{if(i!==void 0)return ge[i]??i;let c=r?Number.
parseInt(r,8):Number.parseInt(e??s??o,16);return c<=1114111?String.fromCodePoint(c):""}),ge={n:`
`,t:"	",r:"\r",a:"\x07",b:"\b",e:"\x1B",f:"\f"};function Et(n,t,e){let[,s="",o="",r=""]=/^!?(?:env:)?(\w+|[@*#?$!-])(?:\[[^\]]*\])?(:?[-=+?]|%%?|##?|\/[/#%]?)?([\s\S]*)$/i.
exec(n)??[],i=t(s);if(/[-=]$/.test(o))return i||e(r);if(o.endsWith("+"))return i?e(r):"";if(i===void 0||i==="")return i??"";if(o.startsWith("%"))return kt(i,e(
r),"end");if(o.startsWith("#"))return kt(i,e(r),"start");if(!o.startsWith("/"))return i;let[c="",a=""]=r.split("/");return o==="//"?i.replaceAll(e(c),e(a)):i.replace(
e(c),e(a))}function kt(n,t,e){return e==="end"?t!==""&&n.endsWith(t)?n.slice(0,-t.length):n:n.startsWith(t)?n.slice(t.length):n}function B(n){let t=[n];for(;;){
let e=t.flatMap(s=>{let[o,r="",i="",c=""]=/^(.*?)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(s)??[];return o===void 0?[s]:i.split(",").map(a=>r+a+c)});if(e.length===t.length)
return t;if(e.length>100)return e.slice(0,100);t=e}}function _(n,t,e){if(n==="pwd")return e;if(n==="echo")return t.filter(i=>!/^-[neE]+$/.test(i)).join(" ");if(n!==
"printf")return;let[s="",...o]=t[0]==="-v"?t.slice(2):t.filter(i=>i!=="--"),r=0;return s.replace(/%[\w.-]*?[sbq]/g,()=>o[r++]??"").replaceAll("\\n",`
`)}var Rt=(n,t,e=process.platform)=>n[e==="win32"?"USERPROFILE":"HOME"]||t(),me=(n,t=process.platform)=>t==="win32"?n.replace(/^\/(?:mnt\/|cygdrive\/)?([a-z])\//i,
"$1:/"):n;function A(n,t){let e=me(t).replace(/^\/proc\/(?:self|thread-self|\d+)\/cwd(?=\/|$)/,n).replace(/^(?:\/proc\/(?:self|thread-self|\d+)\/root)+(?=\/|$)/,
"");return J(e)?e:`${n}/${e}`}function I({env:n,home:t,cwd:e}){let s=c=>{let a=n[c];return a?[a==="~"||a.startsWith("~/")?g(t,a.slice(1)):u(e,a)]:[]},o=g(t,".mp"),
r=[...new Set([...s("MP_STORAGE_DIR"),...s("MP_OAUTH_STORAGE_DIR"),o])],i=(c,a)=>`${c}${O}`.startsWith(`${a}${O}`);return{configs:[...s("MP_CONFIG_PATH"),g(o,"c\
onfig.toml")],bridges:[...s("MP_AUTH_FILE"),g(t,".claude","mixpanel","auth.json"),u(e,"mixpanel_auth.json")],roots:r,own:r.filter(c=>c===o||![t,e].some(a=>i(a,c)))}}
var ye=new Map([["accounts","tokens"],["bridge","tokens"],["oauth","login"]]),xe=/^(?:me|meta|client|client_\w+)\.json$|^bridged$|\.lock$/,Se=(n,t)=>v(t)===v(n)&&
/^[.#]/.test(b(t))&&b(t).includes(b(n));function T({configs:n,bridges:t,roots:e,own:s},o){if(n.some(r=>o.startsWith(r)||Se(r,o)))return"accounts";if(t.includes(
o))return"bridge";for(let r of e){let i=gt(r,o);if(i===""&&s.includes(r))return"accounts";if(i.startsWith("..")||J(i))continue;let[c="",...a]=i.split(O);if(a.length===
0&&c.startsWith(".mp-"))return"accounts";let l=ye.get(c);if(l&&!xe.test(b(o)))return l}}var we=/"""(?<many>(?:\\[\s\S]|[^\\])*?)"""|'''(?<raw>[\s\S]*?)'''|"(?<one>(?:\\.|[^"\\\n])*)"|'(?<bare>[^'\n]*)'/.source,be=new RegExp(`(?<header>^[ \\t]*\\[)|\\b\
(?<key>secret|token|username)["']?[ \\t]*=[ \\t]*(?:${we})`,"gm");function vt(n){let t=[],e=[];for(let{groups:s={}}of n.matchAll(be)){let{header:o,key:r,many:i,
raw:c,one:a,bare:l}=s;if(o!==void 0){e=[];continue}let d=Y(i??a??"",i!==void 0)||(c?.replace(/^\r?\n/,"")??l??"");r==="username"?e.push(d):t.push({value:d,usernames:e})}
return t}var Oe={b:"\b",t:"	",n:`
`,f:"\f",r:"\r",e:"\x1B","/":"/"};function Y(n,t=!1){return(t?n.replace(/^\r?\n/,"").replace(/\\[ \t]*\r?\n\s*/g,""):n).replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|([\s\S]))/g,
(s,o,r,i,c)=>{if(c)return Oe[c]??c;let a=Number.parseInt(o??r??i,16);return a<=1114111?String.fromCodePoint(a):""})}var ke=/"(access_token|refresh_token|pkce_verifier|id_token|secret|token|username|text)"\s*:\s*"((?:[^"\\]|\\.)*)/g;
function Q(n){let t=[],e=[];for(let[,s="",o=""]of n.matchAll(ke)){let r=Y(o);s==="text"?t.push(...Q(r)):s==="username"?e.push(r):t.push({value:r,usernames:e})}return t}
var At=n=>[...n.matchAll(/\btoken_env["']?\s*[=:]\s*(?:"((?:\\.|[^"\\\n])*)"|'([^'\n]*)')/g)].map(([,t,e=""])=>t===void 0?e:Y(t));function tt(n){let t=n.roots.flatMap(s=>[...C(s),...["accounts","bridge"].flatMap(o=>C(g(s,o)).flatMap(r=>[r,...C(r)])),...C(g(s,"oauth"))]),e=[...n.configs,...n.
bridges,...t];return[...new Set(e)].filter(s=>T(n,s)!==void 0)}var C=n=>et(n).map(t=>g(n,t));function et(n){try{return at(n)}catch{return[]}}function nt(n,t){let e=[],
s=new Set(["MP_OAUTH_TOKEN"]);for(let c of tt(I(n))){let a=$e(c,t);if(a!==void 0){e.push(.../^\s*\{/.test(a)?Q(a):vt(a));for(let l of At(a))s.add(l)}}let{MP_SECRET:o="",
MP_USERNAME:r=""}=n.env,i=[...s].map(c=>Object.hasOwn(n.env,c)&&n.env[c]?.trim()||"");return[...e,{value:o.trim(),usernames:[r.trim()]},...i.map(c=>({value:c}))]}
function $e(n,t){try{return R(n,"utf8")}catch(e){let s=e instanceof Error&&"code"in e?String(e.code):"unknown";/^(?:ENOENT|ENOTDIR|EISDIR)$/.test(s)||t(`${n} ca\
nnot be read (${s})`);return}}function L(n){let t=I(n),e,s=()=>(e??=[...new Set([...tt(t),...t.configs,...t.bridges])],e),o=l=>{let d=T(t,l);return d&&{path:l,kind:d}},r=new Map,i=l=>{let d=Wt(
l);if(!d)return;if(r.size===0)for(let p of[...t.roots,...s()])r.set(Wt(p)??"",p);let f=r.get(d);return f===void 0?void 0:o(f)},c=new Map,a=l=>(c.has(l)||c.set(l,
o(u(l))??o(H(l))??i(l)),c.get(l));return{at:a,matching:l=>{let d=Pt(l),f=d&&[...t.roots,...s()].find(p=>d.test(p));if(f)return o(f);for(let p of[v(l.replace(/[*?[{].*$/s,
"x")),...Ee(l)]){let x=a(p);if(x)return x}},below:(l,d)=>{let f=`${H(l)}${O}`.replace(/[/\\]+$/,O),p=s().find(x=>`${H(x)}`.startsWith(f)&&d(x)&&it(x));return p===
void 0?void 0:o(p)}}}function Wt(n){try{let{dev:t,ino:e}=pt(n,{bigint:!0});return`${t}:${e}`}catch{return}}function H(n){try{return lt.native(n)}catch{let t=v(n);
return t===n?n:g(H(t),b(n))}}function Ee(n){let t=[""];for(let[e,s]of n.split("/").entries()){let o=/[*?[]/.test(s)?Pt(`/${s}`):void 0;t=t.flatMap(i=>o?et(`${i}\
/`).filter(a=>o.test(`/${a}`)).slice(0,100).map(a=>`${i}/${a}`):[e===0?s:`${i}/${s}`]).slice(0,100)}return t}function Pt(n){let t=u(n).replace(/\*+/g,"*").replace(
/[\\^$.|+()[\]{},?*]/g,e=>({"*":".*","?":".","{":"(?:","}":")",",":"|","[":"[","]":"]"})[e]??`\\${e}`);try{return new RegExp(`^${t}$`)}catch{return}}var D=/^(?:if|then|else|elif|do|while|until|!|\{|sudo|doas|env|command|builtin|exec|time|nohup|nice|stdbuf|npx|bunx|-\S*|\w+=.*|\d+[smhd]?|timeout|=|)$/s,Mt=/^(?:cd|chdir|pushd|set-location|sl|push-location)$/,
U=/^(?:ba|z|da|k|a)?sh(?:\.exe)?$|^(?:eval|iex|invoke-expression)$/,_t=/^(?:su|runuser|script|watch|flock|ssh|trap|entr|parallel)$/,W=/^(?:e|f|z)?grep$|^(?:rg|ag|ack|select-string|sls|findstr)$/,
j=n=>(n?.text??"").replace(/^.*[/\\]/s,"").toLowerCase();function k(n){let t=n.findIndex(({text:e})=>!D.test(e));return t<0?{name:"",args:[]}:{name:j(n[t]),args:n.
slice(t+1)}}function Ft(n){let t=n.map(({text:r})=>r),e=t.findIndex(r=>Re.test(r)),s=t.findIndex(r=>/(?:^|[/\\])(?:node|bun|deno)(?:\.exe)?$/.test(r)),o=t.slice(0,e<0?0:e).
every((r,i)=>D.test(r)||ve.test(r)||s>=0&&i>=s);return e<0||!o?void 0:{before:n.slice(0,e).filter(({text:r})=>!D.test(r)),args:t.slice(e+1)}}var Re=/(?:^|[/\\])(?:mp|auth_manager)(?:\.m?js|\.cmd)?$|^mixpanel-auth(?:@[\w.^~-]+)?$/,
ve=/^(?:npm|pnpm|yarn|exec|dlx|x|run|xargs|[&.])$|^mixpanel-auth(?:@\S+)?$/,Ae=/\bmp(?:\.mjs)?\b[^\n;]{0,60}\baccount\b\W+(token|headers)\b/;function Nt(n){let[
,t]=Ae.exec(n)??[];return t==="token"||t==="headers"?t:void 0}var We=/^\$(?:env:)?(\w+)/i,$="\0",G=class{at=0;line;#t;constructor(t,e){this.line=t,this.#t=e}get isPowerShell(){return this.#t.dialect.isPowerShell}word(){let t="",
e=!1,s=this.at;for(;this.at<this.line.length;){let o=this.line[this.at]??"",r=this.at===s||/^[\w-]+=$/.test(t);if(/[<>]/.test(o)&&this.line[this.at+1]==="("&&r)
this.at+=1,this.#d();else{if(/[\s;|&<>()]/.test(o))break;if(o==="'"){let i=this.endOf("'",this.at+1);t+=this.line.slice(this.at+1,i),this.at=i+1}else if(o==='"')
t+=this.#o();else if(o==="$"||o==="`"&&!this.isPowerShell){let i=o==="$"?this.#r(!1):this.#a();/[*?[]/.test(i)&&(e=!0),t+=this.isPowerShell?i:i.replace(/\s+/g,$)}else
o===(this.isPowerShell?"`":"\\")?t+=this.#e():o==="~"&&r?t+=this.#n():(/[*?[{]/.test(o)&&(e=!0),t+=o,this.at+=1)}}return this.at===s&&(this.at+=1),{text:t,isPattern:e}}#o(t='\
"'){let e="";for(t!==""&&(this.at+=1);this.at<this.line.length&&this.line[this.at]!==t;){let s=this.line[this.at]??"";s==="$"?e+=this.#r(!0):s==="`"?e+=this.isPowerShell?
this.#e():this.#a():s==="\\"&&!this.isPowerShell&&/["\\$`\n]/.test(this.line[this.at+1]??"")?e+=this.#e():(e+=s,this.at+=1)}return this.at+=1,e}expanded(t){return this.
within(t).#o("")}#e(){this.at+=2;let t=this.line[this.at-1]??"";return t===`
`?"":t}#n(){let[t]=/^~[\w.+-]*(?=[/\\\s;|&)]|$)/.exec(this.line.slice(this.at))??[];return this.at+=t?.length??1,t===void 0?"~":this.atHome(t)}atHome(t){let{home:e}=this.#t.
dialect;return t.replace(/^~([\w.+-]*)(?=[/\\]|$)/,(s,o)=>o===""||o===(this.#s("USER")??this.#s("LOGNAME"))?e:o==="+"||o==="-"?this.#s(o==="+"?"PWD":"OLDPWD")??
s:o==="root"?"/root":e.replace(/[^/\\]*$/,o))}#s(t){return t==="PWD"?this.#t.folder.cwd:t==="OLDPWD"?this.#t.folder.before:this.#t.dialect.variable(t)}#r(t){let e=this.
line.slice(this.at);if(e.startsWith("$("))return this.at+=1,this.#i(this.#d());if(!t&&!this.isPowerShell&&e.startsWith("$'")){let[r="",i=""]=/^\$'((?:\\[\s\S]|[^'\\])*)'?/.
exec(e)??[];return this.at+=r.length,$t(i)}if(!t&&!this.isPowerShell&&e.startsWith('$"'))return this.at+=1,this.#o();if(e.startsWith("${"))return this.#i(this.#c());
let[s="$",o]=We.exec(e)??[];return this.at+=s.length,o===void 0?s:this.#i(this.#s(o))}#i(t){return t!==""?t??"":/^[/\\]/.test(this.line.slice(this.at))?this.#t.
dialect.home:""}#c(){let t=this.at+2,e=0;for(this.at+=1;this.at<this.line.length;this.at+=1){let r=this.line[this.at];if(r==="\\"?this.at+=1:r==="{"?e+=1:r==="\
}"&&(e-=1),e===0)break}let s=this.line.slice(t,this.at);return this.at+=1,Et(s,r=>this.#s(r),r=>this.atHome(this.expanded(r.replace(/["']/g,""))))}#a(){let t=this.
endOf("`",this.at+1),e=this.line.slice(this.at+1,t);return this.at=t+1,this.#i(this.nest(e))}#d(){let t=0,e=this.at+1;for(;this.at<this.line.length;this.at+=1){
let o=this.line[this.at]??"";if(o==="\\"?this.at+=1:o==="'"?this.at=this.endOf("'",this.at+1):o==="("?t+=1:o===")"&&(t-=1),t===0)break}let s=this.line.slice(e,this.
at);return this.at+=1,this.nest(s)}endOf(t,e=this.at){let s=this.line.indexOf(t,e);return s<0?this.line.length:s}};function Bt(n,t){let e=[];for(let s=0,o=1;s<o&&e.length<2e3;s+=1){let r={dialect:t,segments:e,round:s,rounds:o,folder:{cwd:t.cwd,before:t.cwd,kept:[]}};new st(n,
r,!1).read(),o=r.rounds}return e}var st=class n extends G{#t;#o;#e=[];#n=[];#s="";#r=[];constructor(t,e,s){super(t,e),this.#t=e,this.#o=s}read(){for(;this.at<this.
line.length;)this.#i();this.#a()}#i(){let t=this.line.slice(this.at,this.at+2);if(/^[ \t\r]/.test(t))this.at+=1;else if(/^\\\r?\n/.test(this.line.slice(this.at,
this.at+3)))this.at+=2;else if(/^#/.test(t))this.at=this.endOf(`
`);else if(/^[<>]\(/.test(t))this.#f(this.word());else{if(this.isPowerShell&&this.#e.length===0&&this.#c())return;/^[<>]/.test(t)||t==="&>"?this.#h():/^[\n;|&()]/.
test(t)?(this.at+=1,this.#a(),t[0]==="("&&this.#r.push(this.#t.folder),t[0]===")"&&(this.#t.folder=this.#r.pop()??this.#t.folder)):this.#f(this.word())}}#c(){let[
t,e=""]=/^\$(?:env:)?(\w+)[ \t]*=(?!=)[ \t]*/i.exec(this.line.slice(this.at))??[];if(t===void 0)return!1;this.at+=t.length;let s=this.at;return/["'$~/]/.test(this.
line[s]??"")&&this.#t.dialect.assign(e,this.word().text.replaceAll("","")),this.at=s,!0}#a(){let t=this.#e.length===0&&this.#n.length===0,{cwd:e}=this.#t.folder;
t||this.#t.segments.push({words:this.#e,redirects:this.#n,isSubstituted:this.#o,input:this.#s,cwd:e}),this.#e.length>0&&this.#d(),this.#e=[],this.#n=[],this.#s=
""}#d(){let{name:t,args:e}=k(this.#e),s=e.map(({text:d})=>d),{assign:o}=this.#t.dialect;if(o("_",this.#e.at(-1)?.text??""),t==="printf"&&s[0]==="-v"&&s[1]&&o(s[1],
_(t,s,this.#t.folder.cwd)??""),t==="read"&&this.#s!==""&&o(s.at(-1)??"",this.#s.trim()),t==="popd"||t==="pop-location"){let[d,...f]=this.#t.folder.kept;d!==void 0&&
(this.#t.folder={cwd:d,before:this.#t.folder.cwd,kept:f})}if(!Mt.test(t))return;let[r]=s.filter(d=>!/^(?:--|-[LPe@]+|\/d)$/i.test(d)),{cwd:i,before:c,kept:a}=this.#t.
folder,l=r===void 0?this.#t.dialect.home:r==="-"?c:r===""?i:A(i,r);this.#t.folder={cwd:l,before:i,kept:/^push/.test(t)?[i,...a]:a}}#f(t){let[,e="",s=""]=/^(?:\$(?:env:)?)?(\w+)=(.*)$/s.
exec(t.text)??[],o=this.#e.every(({text:r})=>/^\w+=|^(?:export|local|readonly|declare|typeset|-\w+)$/.test(r));if(e&&o){this.#t.dialect.assign(e,s.replaceAll($,
" ")),this.#e.push({...t,text:t.text.replaceAll($," ").replaceAll("","")});return}for(let r of t.text.replaceAll("","").split($))for(let i of t.isPattern&&!this.
isPowerShell?B(r):[r])this.#u({...t,text:i===r?i:this.atHome(i)})}#u(t){let[e,s,o]=this.#e.map(({text:r})=>r);if(e==="for"&&o==="in"&&s){let r=this.#e.length-3;
(r===0||r===this.#t.round)&&this.#t.dialect.assign(s,t.text),this.#t.rounds=Math.max(this.#t.rounds,r+1)}this.#e.push(t)}#h(){let[t=""]=/^(?:&>>?|<<<|<<-?|<>|<&|>>|>\||>&|[<>])/.
exec(this.line.slice(this.at))??[];for(this.at+=t.length;/[ \t]/.test(this.line[this.at]??"");)this.at+=1;let e=this.at,s=this.word(),o=/['"\\]/.test(this.line.
slice(e,this.at));/^<<-?$/.test(t)?this.#g(s.text,o):t==="<<<"?this.#s+=s.text.replaceAll($," "):this.#n.push({...s,text:s.text.replaceAll($," ").replaceAll("",
"")})}#g(t,e){let s=this.endOf(`
`),o=new RegExp(`^[ \\t]*${t.replace(/[^\w]/g,"\\$&")}[ \\t]*$`,"m").exec(this.line.slice(s+1)),r=o?s+1+o.index:this.line.length,i=this.line.slice(s+1,r);this.#s+=
e?i:this.expanded(i);let c=o?r+o[0].length:r,a=this.line.slice(this.at,s)+this.line.slice(c),l=new n(a,this.#t,this.#o);l.#e=this.#e,l.#n=this.#n,l.#s=this.#s,l.#r=
this.#r,l.read(),this.#e=[],this.#n=[],this.at=this.line.length}within(t){return new n(t,this.#t,this.#o)}nest(t){let{segments:e,folder:s}=this.#t,o=e.length;new n(
t,this.#t,!0).read(),this.#t.folder=s;let[r,i]=e.slice(o);if(!r||i)return"";let{name:c,args:a}=k(r.words),l=a.map(({text:d})=>d);return _(c,l,r.cwd)??""}};var Pe={cp:/^-\w*[rRa]|^--(?:recursive|archive)/,scp:/^-\w*r/,rsync:/^-\w*[ra]|^--(?:recursive|archive)/,tar:/^-?\w*c|^--create/,zip:/^-\w*r|^--recurse/,"copy-i\
tem":/^-r/i,"remove-item":/^-r/i,rm:/^-\w*[rR]|^--recursive/,grep:/^-\w*[rR]|^--(?:dereference-)?recursive/,rg:/^-\w*\.|^--hidden|^-\w*uu/};function It(n,t,e){let s=/^(?:gci|get-childitem)$/.
test(n)&&e&&t.some(d=>/^-r/i.test(d)),o=n==="find"?e||t.some(d=>/^-(?:exec|ok|delete)/.test(d)):s||void 0,r=Pe[n.replace(/^[efz]grep$/,"grep")];if(!(o??(r!==void 0&&
t.some(d=>r.test(d)))))return;let i=n==="find"?t.findIndex(d=>/^[-(!]/.test(d)):-1,c=(i<0?t:t.slice(0,i)).filter(d=>!d.startsWith("-")),a=Me(n,t),l=a.filter(({isLeftOut:d})=>!d);
return{folders:c.slice(W.test(n)||n==="zip"?1:0),takes:d=>(l.length===0||l.some(({fits:f})=>f(d)))&&!a.some(({isLeftOut:f,fits:p})=>f&&p(d))}}function Me(n,t){return t.
flatMap((e,s)=>{let o=t[s-1]??"",[,r="",i=""]=/^(--[\w-]+)=(.*)$/s.exec(e)??[void 0,o,e],[,c="",a=""]=/^(!?)(.*)$/s.exec(i.replace(/^["']|["']$/g,""))??[];return n===
"find"&&/^-i?(?:name|path|wholename)$/.test(r)?[{isLeftOut:/^(?:!|-not)$/.test(t[s-2]??""),fits:P(a)}]:/^--?(?:filter|include|exclude(?:-dir)?)$/i.test(r)?[{isLeftOut:/^--?e/i.
test(r),fits:P(a)}]:n==="rg"&&/^(?:-g|--i?glob)$/.test(r)?[{isLeftOut:c==="!",fits:P(a)}]:[]})}function P(n){let t=n.replace(/^\.?\/|\/$/g,"").replace(/[\\^$.|+()[\]{}]/g,
"\\$&").replace(/\*+/g,".*").replaceAll("?","."),e=new RegExp(`(?:^|/)${t}(?:/|$)`,"i");return s=>e.test(s.replaceAll("\\","/"))}var Ct=new Set(`ls ll dir stat test [ [[ du df echo printf realpath readlink dirname basename chmod chown icacls mkdir cd pushd export tree which
  get-childitem gci test-path resolve-path get-item gi set-location sl push-location write-output write-host get-acl split-path join-path`.split(/\s+/)),_e=/^(?:xargs|parallel|read|mapfile|readarray|foreach-object|%|get-content|gc)$/,
Fe=/\|\s*(?:select-string|sls)\b|\)\.\w+\(/i,Ne=/^(?:python|node|ruby|perl|php|deno|bun|lua|osascript|awk|sed|pwsh|powershell)[\d.]*(?:\.exe)?$/,Be=/^cmd(?:\.exe)?$/,
Ie=/\.mp\b[\s\S]*\b(?:config\.toml|tokens\.json|inflight\.json|reply\.json)|\bmixpanel_auth\.json/;function Ht(n,t,e){return new rt(t,e).line(n)}var rt=class n{#t;#o;#e;#n;#s;#r;#i=!1;#c=!1;constructor(t,e){
if(this.#t=L(t),this.#o=e,this.#e=t.home,this.#n=new Map([...Object.entries(t.env),["HOME",t.home]]),e)for(let[s,o]of[...this.#n])this.#n.set(s.toUpperCase(),o);
this.#r=t.cwd,this.#s=u(t.cwd)}line(t){let e={cwd:this.#r,feeds:this.#i,isFedToShell:this.#c},s=Bt(t,{isPowerShell:this.#o,variable:r=>this.#n.get(this.#o?r.toUpperCase():
r),assign:(r,i)=>this.#n.set(this.#o?r.toUpperCase():r,i.slice(0,4096)),home:this.#e,cwd:this.#r});this.#i||=s.some(({words:r})=>r.some(({text:i})=>_e.test(i.toLowerCase())))||
this.#o&&(Fe.test(t)||Te(s)),this.#c||=s.some(({words:r})=>Ce(r));let o=E(s,r=>this.#a(r));return this.#r=e.cwd,this.#i=e.feeds,this.#c=e.isFedToShell,o}#a(t){let{
words:e,redirects:s,isSubstituted:o,input:r}=t;this.#r=t.cwd;let{name:i,args:c}=k(e),a=c.map(({text:h})=>h),l=Ft(e);if(l)return this.#l(s)??this.#l(l.before)??this.#g(
l.args,e);if(Be.test(i))return this.#h(a.join(" "));let d=this.#c?this.line(r||(_(i,a,this.#r)??"")):void 0;if(d)return d;let f=It(i,a,this.#i),p=i==="find"&&!a.
some(h=>/^-(?:exec|ok|delete|fprint)/.test(h));if((Ct.has(i)||p)&&!o&&!this.#i)return this.#l(s);let x=Ne.test(i)||i.includes("::"),ot=[...a,r].filter(h=>h!=="");
return this.#l(s)??this.#l(Tt(i,e))??this.#f(a,e)??(this.#i?this.#l(r.split(/\s+/).map(h=>({text:h,isPattern:!1}))):void 0)??this.#d(i,ot)??(x?E(ot,h=>this.#m(i,
h)):void 0)??(f&&E(f.folders,h=>this.#u(h,f.takes)))??this.#y(i,c)}#d(t,e){if(t==="eval")return this.line(e.join(" "));if(!(!(U.test(t)||_t.test(t)||e.some(o=>U.
test(j({text:o}))))||W.test(t)))return E(e.filter(o=>/\s/.test(o)),o=>this.line(o))}#f(t,e){let s=t.findIndex(c=>/^(?:-C|--directory|--chdir)$/.test(c)),o=s<0?void 0:
t[s+1];if(o===void 0)return;let r=this.#r;this.#r=this.#p(o);let i=this.#l(e);return this.#r=r,i}#u(t,e){let s=this.#p(t);return u(s)===this.#s?void 0:F(this.#t.
below(s,e))}#h(t){let e=new Map([["USERPROFILE",this.#e],...this.#n].map(([r="",i])=>[r.toUpperCase(),i])),s=t.replace(/^(?:\/{1,2}\w+ )+/,"").replaceAll(/%(\w+)%/g,
(r,i)=>e.get(i.toUpperCase())??r),o={env:Object.fromEntries(this.#n),home:this.#e,cwd:this.#r};return new n(o,!0).line(s)}#g(t,e){let s=t.indexOf("exec"),o=e.findIndex(
({text:l})=>l==="--");if(s>=0&&o>=0)return this.#a({words:e.slice(o+1),redirects:[],isSubstituted:!1,input:"",cwd:this.#r});let r=t.slice(t.indexOf("account")+1),
i=r.find((l,d)=>!l.startsWith("-")&&!/^-[^=]*$/.test(r[d-1]??""));return t.includes("account")&&(i==="token"||i==="headers")?{prints:i}:this.#i&&e.some(({text:l})=>l===
"xargs")&&i===void 0?{prints:"token"}:void 0}#l(t){return E(t,({text:e,isPattern:s})=>{let o=[e,e.replace(/^[\w.-]*=@?|^@|^-\w+:/,""),e.replace(/^file:\/\//,"")];
return/\s/.test(e)||o.push(...e.split(/[,=:]+/).filter(r=>/^(?:\/|~\/|[A-Za-z]:)/.test(r))),this.#o&&o.push(...e.split(",").map(r=>r.replace(/^~(?=[/\\]|$)/,this.#e))),
E(new Set(o),r=>{if(r===""||r.length>4096)return;let i=this.#p(r);return F(s?this.#t.matching(i):this.#t.at(i))})})}#m(t,e){let s=t==="sed",o=s?"~":this.#e,r=e.
split(/[^\w.~/\\:$@%+-]+/).map(a=>a.replace(/^~(?=[/\\]|$)|^\$HOME\b/,o)),i=E(new Set(r),a=>/[./\\]/.test(a)?F(this.#t.at(this.#p(a))):void 0);if(i||s)return i;
let c=Nt(e);return c?{prints:c}:Ie.test(e)?F(this.#t.at(u(this.#e,".mp/config.toml"))):void 0}#y(t,e){let s=W.test(t)&&(!/grep$/.test(t)||e.some(({text:r})=>/^-\w*[rR]|^--recursive/.
test(r))),o=Tt(t,[{text:t,isPattern:!1},...e]).filter(({text:r})=>!r.startsWith("-"));return s&&o.length===1?F(this.#t.at(this.#r)):void 0}#p(t){return A(this.#r,
t)}},F=n=>n&&{credential:n};function E(n,t){for(let e of n){let s=t(e);if(s)return s}}var Te=n=>{let t=n.map(({words:e})=>k(e).name);return t.includes("join-pat\
h")&&t.some(e=>!Ct.has(e)&&e!=="")};function Ce(n){let{name:t,args:e}=k(n);return/sh(?:\.exe)?$/.test(t)&&U.test(t)&&e.every(({text:s})=>/^-(?!c$)/.test(s))}function Tt(n,t){
if(n==="join-path"){let o=t.map(({text:i})=>i),r=o.slice(o.findIndex(i=>j({text:i})===n)+1).filter(i=>!i.startsWith("-"));return[...t,{text:r.join("/"),isPattern:!1}]}
if(!W.test(n))return t;let e=t.findIndex(({text:o})=>/^-pattern$/i.test(o));if(e>=0)return t.filter((o,r)=>r!==e+1);if(t.some(({text:o})=>/^-(?:e|f|-regexp|-file|[Pp]ath|[Ll]iteral)/.
test(o)))return t;let s=t.findIndex(({text:o},r)=>r>0&&!o.startsWith("-"));return t.filter((o,r)=>r!==s)}var He=String.raw`(?: (?:[\w.=/:-]+|'[^'\u2018-\u201b]*'))*`,Lt=` login --(?:start|finish|resume)${He}`,Le=new RegExp(String.raw`^${Lt}(?: <<'ADDRESS'\n(?:(?!ADDRESS\n)[^\n]*\n)*ADDRESS)?$`),
De=new RegExp(`^${Lt}$`),Ue=/^@'\n(?:(?!['\u2018-\u201b]@)[^\n]*\n)*'@ \| /;function Dt(n,t,e){let s=n.replaceAll(`\r
`,`
`).trim(),o=e?s.replace(Ue,""):s;return o.slice(0,t.length).replaceAll("\\","/")===t&&(e?De:Le).test(o.slice(t.length))}function Ut(n,t,e){let s=`${n}.${process.pid}.tmp`;try{let o=ct(n,{throwIfNoEntry:!1});if(!o?.isFile())return;let r=R(n),i=t.bytes(r);if(i===r)return;ut(s,i,{flag:"\
wx",mode:o.mode&511}),dt(s,n)}catch(o){ft(s,{force:!0}),e(`${n} cannot be cleansed (${o instanceof Error&&"code"in o?o.code:"unknown"})`)}}var je={accounts:"account list",tokens:"account test",login:"session",bridge:"bridge status"};function jt(n,t){if("prints"in n)return`This prints the account's ${n.
prints==="token"?"token":"token, as a header"}, and would show it to the model. Whether it works is told by: ${t} account test. A program that needs it is given\
 it by: mp exec -- COMMAND, which the person approves.`;let{path:e,kind:s}=n.credential;return`${e} holds Mixpanel credentials, which are kept out of the conver\
sation. What can be known of it is told by: ${t} ${je[s]}. To change something, use the subcommands of the same program (--help lists them).`}var Gt=`The new te\
xt holds ${S}, which stands for a secret that was hidden here. Written to a file it would destroy what was there. Leave the line of the secret as it is, and cha\
nge only the others.`,Kt="This message holds a secret that is stored on this machine, so it was not sent. Nothing has to be done for it to be used. To store ano\
ther one, type it with hidden input, in a terminal: mp account add NAME --type service_account --region REGION --username USERNAME",zt="A step of a login, which\
 the person approves in the browser.";function qt(n,t){if(n.hook_event_name==="PreToolUse")return Ge(n,t);if(n.hook_event_name==="PostToolUse")return Je(n,t);if(n.hook_event_name==="UserPromptSubmit")
return Ve(n,t)}function Ge({tool_name:n="",tool_input:t={}},{here:e,program:s}){let r=n==="Write"||n==="Edit"||n==="MultiEdit"?JSON.stringify([t.content,t.new_string,
t.edits]):"",i=Ke(n,t,e),c=i?jt(i,s):r.includes(S)?Gt:void 0;return c!==void 0?Jt("deny",c):(n==="Bash"||n==="PowerShell")&&Dt(String(t.command),s,n==="PowerShe\
ll")?Jt("allow",zt):void 0}var Jt=(n,t)=>({hookSpecificOutput:{hookEventName:"PreToolUse",permissionDecision:n,permissionDecisionReason:t}});function Ke(n,t,e){
let s=d=>typeof t[d]=="string"?t[d]:"";if(n==="Bash"||n==="PowerShell")return Ht(s("command"),e,n==="PowerShell");let o=L(e),r=(d,f=e.cwd)=>A(f,d.replace(/^~(?=[/\\]|$)/,
e.home)),i=r(s("path")),c=n==="Grep"||n==="Glob",a=s(n==="Glob"?"pattern":"glob"),l=c?o.at(i)??(a.includes("/")?o.matching(r(a,i)):void 0)??(n==="Grep"&&u(i)!==
u(e.cwd)?o.below(i,ze(t)):void 0):o.at(r(s("file_path")));return l&&{credential:l}}function ze({glob:n,type:t}){if(typeof n=="string"&&n!==""){let e=B(n),s=e.filter(
r=>!r.startsWith("!")).map(P),o=e.filter(r=>r.startsWith("!")).map(r=>P(r.slice(1)));return r=>(s.length===0||s.some(i=>i(r)))&&!o.some(i=>i(r))}return typeof t==
"string"&&t!==""?e=>e.endsWith(`.${t}`):()=>!0}function Je({tool_response:n},{here:t,fail:e}){let s=X(nt(t,e)),o=qe(n);for(let i of o)Ut(i,s,e);let r=Vt(n,o.length>
0?s.cut:s.text);if(r!==n)return{hookSpecificOutput:{hookEventName:"PostToolUse",updatedToolOutput:r}}}function qe(n){if(typeof n!="object"||n===null)return[];let{
persistedOutputPath:t,rawOutputPath:e}=n;return[t,e].filter(s=>typeof s=="string")}function Vt(n,t){if(typeof n=="string")return t(n);if(typeof n!="object"||n===
null)return n;let e=Object.entries(n).map(([s,o])=>[t(s),Vt(o,t)]);return e.every(([s,o])=>o===n[s])?n:Array.isArray(n)?e.map(([,s])=>s):Object.fromEntries(e)}function Ve({
prompt:n},{here:t,fail:e}){if(!(typeof n!="string"||X(nt(t,e)).text(n)===n))return{decision:"block",reason:Kt,hookSpecificOutput:{hookEventName:"UserPromptSubmi\
t",suppressOriginalPrompt:!0}}}function Ze(n){try{let t=JSON.parse(R(0,"utf8").replace(/^\ufeff/,"")),{env:e}=process,s=Rt(e,ht),o=qt(t,{here:{env:e,home:s,cwd:t.cwd??process.cwd()},program:`\
node "${n.replaceAll("\\","/")}/auth_manager.mjs"`,fail:Zt});o&&Xe(JSON.stringify(o))}catch(t){Zt(`this call was not looked at (${t instanceof Error?t.name:"unk\
nown"})`),process.exitCode=1}}function Zt(n){try{z(2,`mixpanel guard: ${n}
`)}catch{}}function Xe(n){let t=Buffer.from(n);for(let e=0;e<t.length;)try{e+=z(1,t,e)}catch(s){if(!(s instanceof Error&&"code"in s&&s.code==="EAGAIN"))throw s}}0&&(module.exports={main});
