import{node_readline_default}from"./shared-readline.js";import{node_process_default,stdin,stdout,styleText}from"./shared-process.js";import"./shared-tty.js";
import{dist_default,fit,widthOf}from"./shared-cli-format-width.js";import"./commands.js";import"./auth_manager.js";var E="\x1B",A="\x9B",W=39,I="\x07",L="[",k="]",R="m",_=`${k}8;;`,m=new RegExp(`(?:\\${L}(?<code>\\d+)m|\\${_}(?<uri>.*)${I})`,"y"),p=t=>{if(t>=30&&t<=37||t>=90&&
t<=97)return 39;if(t>=40&&t<=47||t>=100&&t<=107)return 49;if(t===1||t===2)return 22;if(t===3)return 23;if(t===4)return 24;if(t===7)return 27;if(t===8)return 28;
if(t===9)return 29;if(t===0)return 0},N=t=>`${E}${L}${t}${R}`,w=t=>`${E}${_}${t}${I}`,$=(t,r,i2)=>{let s2=r[Symbol.iterator](),l=!1,h2=!1,d2=t.at(-1),e=d2===void 0?
0:dist_default(d2),f=s2.next(),S2=s2.next(),x2=0;for(;!f.done;){let n=f.value,a=dist_default(n);e+a<=i2?t[t.length-1]+=n:(t.push(n),e=0),(n===E||n===A)&&(l=!0,h2=
r.startsWith(_,x2+1)),l?h2?n===I&&(l=!1,h2=!1):n===R&&(l=!1):(e+=a,e===i2&&!S2.done&&(t.push(""),e=0)),f=S2,S2=s2.next(),x2+=n.length}d2=t.at(-1),!e&&d2!==void 0&&
d2.length&&t.length>1&&(t[t.length-2]+=t.pop())},O=t=>{let r=t.split(" "),i2=r.length;for(;i2&&!dist_default(r[i2-1]);)i2--;return i2===r.length?t:r.slice(0,i2).
join(" ")+r.slice(i2).join("")},j=(t,r,i2={})=>{if(i2.trim!==!1&&t.trim()==="")return"";let s2="",l,h2,d2=t.split(" "),e=[""],f=0;for(let n=0;n<d2.length;n++){let a=d2[n];
if(i2.trim!==!1){let u=e.at(-1)??"",o=u.trimStart();u.length!==o.length&&(e[e.length-1]=o,f=dist_default(o))}n!==0&&(f>=r&&(i2.wordWrap===!1||i2.trim===!1)&&(e.
push(""),f=0),(f||i2.trim===!1)&&(e[e.length-1]+=" ",f++));let c=dist_default(a);if(i2.hard&&c>r){let u=r-f,o=1+Math.floor((c-u-1)/r);Math.floor((c-1)/r)<o&&e.push(
""),$(e,a,r),f=dist_default(e.at(-1)??"");continue}if(f+c>r&&f&&c){if(i2.wordWrap===!1&&f<r){$(e,a,r),f=dist_default(e.at(-1)??"");continue}e.push(""),f=0}if(f+
c>r&&i2.wordWrap===!1){$(e,a,r),f=dist_default(e.at(-1)??"");continue}e[e.length-1]+=a,f+=c}i2.trim!==!1&&(e=e.map(n=>O(n)));let S2=e.join(`
`),x2=!1;for(let n=0;n<S2.length;n++){let a=S2[n];if(s2+=a,x2)x2=!1;else if(x2=a>="\uD800"&&a<="\uDBFF",x2)continue;if(a===E||a===A){m.lastIndex=n+1;let u=m.exec(
S2)?.groups;if(u?.code!==void 0){let o=Number.parseFloat(u.code);l=o===W?void 0:o}else u?.uri!==void 0&&(h2=u.uri.length===0?void 0:u.uri)}if(S2[n+1]===`
`){h2&&(s2+=w(""));let c=l?p(l):void 0;l&&c&&(s2+=N(c))}else a===`
`&&(l&&p(l)&&(s2+=N(l)),h2&&(s2+=w(h2)))}return s2},T=/\r?\n/;function wrapAnsi(t,r,i2){return String(t).normalize().split(T).map(s2=>j(s2,r,i2)).join(`
`)}var s={to(e,r){return r?`\x1B[${r+1};${e+1}H`:`\x1B[${e+1}G`},move(e,r){let t="";return e<0?t+=`\x1B[${-e}D`:e>0&&(t+=`\x1B[${e}C`),r<0?t+=`\x1B[${-r}A`:r>0&&(t+=
`\x1B[${r}B`),t},up:(e=1)=>`\x1B[${e}A`,down:(e=1)=>`\x1B[${e}B`,forward:(e=1)=>`\x1B[${e}C`,backward:(e=1)=>`\x1B[${e}D`,nextLine:(e=1)=>"\x1B[E".repeat(e),prevLine:(e=1)=>"\
\x1B[F".repeat(e),left:"\x1B[G",hide:"\x1B[?25l",show:"\x1B[?25h",save:"\x1B7",restore:"\x1B8"};var i={screen:"\x1B[2J",up:(e=1)=>"\x1B[1J".repeat(e),down:(e=1)=>"\x1B[J".repeat(e),line:"\x1B[2K",lineEnd:"\x1B[K",lineStart:"\x1B[1K",lines(e){let r="";for(let t=0;t<
e;t++)r+=this.line+(t<e-1?s.up():"");return e&&(r+=s.left),r}};function g(r,t,s2){if(!s2.some(o=>!o.disabled))return r;let e=r+t,i2=Math.max(s2.length-1,0),n=e<0?i2:e>i2?0:e;return s2[n]?.disabled?g(n,t<0?-1:1,s2):n}var Y=["up","down","left","right","space","enter","cancel"],q=["January","February","March","April","May","June","July","August","September","October","November",
"December"],h={actions:new Set(Y),aliases:new Map([["k","up"],["j","down"],["h","left"],["l","right"],["","cancel"],["escape","cancel"]]),messages:{cancel:"Can\
celed",error:"Something went wrong"},withGuide:!0,accessible:void 0,date:{monthNames:[...q],messages:{required:"Please enter a valid date",invalidMonth:"There a\
re only 12 months in a year",invalidDay:(r,t)=>`There are only ${r} days in ${t}`,afterMin:r=>`Date must be on or after ${r.toISOString().slice(0,10)}`,beforeMax:r=>`\
Date must be on or before ${r.toISOString().slice(0,10)}`}}};function L2(r){if(r!==void 0)return r;if(h.accessible!==void 0)return h.accessible;let t=process.env.ACCESSIBLE;return t!==void 0&&t!==""&&t!=="0"&&t!=="false"}
function k2(r,t){if(typeof r=="string")return h.aliases.get(r)===t;for(let s2 of r)if(s2!==void 0&&k2(s2,t))return!0;return!1}function R2(r,t){if(r===t)return;let s2=r.
split(`
`),e=t.split(`
`),i2=Math.max(s2.length,e.length),n=[];for(let o=0;o<i2;o++)s2[o]!==e[o]&&n.push(o);return{lines:n,numLinesBefore:s2.length,numLinesAfter:e.length,numLines:i2}}
var W2=globalThis.process.platform.startsWith("win"),w2=Symbol("clack:cancel");function B(r){return r===w2}function S(r,t){let s2=r;s2.isTTY&&s2.setRawMode(t)}var x=r=>"columns"in r&&typeof r.columns=="number"?r.columns:80,P=r=>"rows"in r&&typeof r.rows=="number"?r.rows:20;function N2(r,t){if("~standard"in r){let s2=r["~standard"].validate(t);return s2 instanceof Promise?s2.then(e=>e.issues?.at(0)?.message):s2.issues?.at(0)?.message}
return r(t)}var m2=class{input;output;_abortSignal;rl;opts;_render;_track=!1;_prevFrame="";_subscribers=new Map;_cursor=0;state="initial";error="";value;userInput="";get accessible(){
return L2(this.opts.accessible)}constructor(t,s2=!0){let{input:e=stdin,output:i2=stdout,render:n,signal:o,...u}=t;this.opts=u,this.onKeypress=this.onKeypress.bind(
this),this.close=this.close.bind(this),this.render=this.render.bind(this),this._render=n.bind(this),this._track=s2,this._abortSignal=o,this.input=e,this.output=
i2}unsubscribe(){this._subscribers.clear()}setSubscriber(t,s2){let e=this._subscribers.get(t)??[];e.push(s2),this._subscribers.set(t,e)}on(t,s2){this.setSubscriber(
t,{cb:s2})}once(t,s2){this.setSubscriber(t,{cb:s2,once:!0})}emit(t,...s2){let e=this._subscribers.get(t)??[],i2=[];for(let n of e)n.cb(...s2),n.once&&i2.push(()=>e.
splice(e.indexOf(n),1));for(let n of i2)n()}prompt(){return new Promise(t=>{if(this._abortSignal){if(this._abortSignal.aborted)return this.state="cancel",this.close(),
t(w2);this._abortSignal.addEventListener("abort",()=>{this.state="cancel",this.close()},{once:!0})}this.rl=node_readline_default.createInterface({input:this.input,
tabSize:2,prompt:"",escapeCodeTimeout:50,terminal:!0}),this.rl.prompt(),this.opts.initialUserInput!==void 0&&this._setUserInput(this.opts.initialUserInput,!0),this.
input.on("keypress",this.onKeypress),S(this.input,!0),this.output.on("resize",this.render),this.render(),this.once("submit",()=>{this.output.write(s.show),this.
output.off("resize",this.render),S(this.input,!1),t(this.value)}),this.once("cancel",()=>{this.output.write(s.show),this.output.off("resize",this.render),S(this.
input,!1),t(w2)})})}_isActionKey(t,s2){return t==="	"}_shouldSubmit(t,s2){return!0}_setValue(t){this.value=t,this.emit("value",this.value)}_setUserInput(t,s2){this.
userInput=t??"",this.emit("userInput",this.userInput),s2&&this._track&&this.rl&&(this.rl.write(this.userInput),this._cursor=this.rl.cursor)}_clearUserInput(){this.
rl?.write(null,{ctrl:!0,name:"u"}),this._setUserInput("")}async onKeypress(t,s2){if(this.state!=="validating"){if(this._track&&s2.name!=="return"&&(s2.name&&this.
_isActionKey(t,s2)&&this.rl?.write(null,{ctrl:!0,name:"h"}),this._cursor=this.rl?.cursor??0,this._setUserInput(this.rl?.line)),this.state==="error"&&(this.state=
"active"),s2?.name&&(!this._track&&h.aliases.has(s2.name)&&this.emit("cursor",h.aliases.get(s2.name)),h.actions.has(s2.name)&&this.emit("cursor",s2.name)),t&&(t.
toLowerCase()==="y"||t.toLowerCase()==="n")&&this.emit("confirm",t.toLowerCase()==="y"),this.emit("key",t,s2),s2?.name==="return"&&this._shouldSubmit(t,s2)){if(this.
opts.validate){let e=N2(this.opts.validate,this.value),i2;e instanceof Promise?(this.state="validating",this.render(),i2=await e):i2=e,i2&&(this.error=i2 instanceof
Error?i2.message:i2,this.state="error",this.rl?.write(this.userInput))}this.state!=="error"&&(this.state="submit")}k2([t,s2?.name,s2?.sequence],"cancel")&&(this.
state="cancel"),(this.state==="submit"||this.state==="cancel")&&this.emit("finalize"),this.render(),(this.state==="submit"||this.state==="cancel")&&this.close()}}close(){
this.input.unpipe(),this.input.removeListener("keypress",this.onKeypress),this.output.write(`
`),S(this.input,!1),this.rl?.close(),this.rl=void 0,this.emit(`${this.state}`,this.value),this.unsubscribe()}restoreCursor(){let t=wrapAnsi(this._prevFrame,x(this.
output),{hard:!0,trim:!1}).split(`
`).length-1;this.output.write(s.move(-999,t*-1))}render(){let t=wrapAnsi(this._render(this)??"",x(this.output),{hard:!0,trim:!1});if(t!==this._prevFrame){if(this.
state==="initial")this.output.write(s.hide);else{let s2=R2(this._prevFrame,t),e=P(this.output);if(this.restoreCursor(),s2){let i2=Math.max(0,s2.numLinesAfter-e),
n=Math.max(0,s2.numLinesBefore-e),o=s2.lines.find(u=>u>=i2);if(o===void 0){this._prevFrame=t;return}if(s2.lines.length===1){this.output.write(s.move(0,o-n)),this.
output.write(i.lines(1));let u=t.split(`
`);this.output.write(u[o]),this._prevFrame=t,this.output.write(s.move(0,u.length-o-1));return}else if(s2.lines.length>1){if(i2<n)o=i2;else{let a=o-n;a>0&&this.output.
write(s.move(0,a))}this.output.write(i.down());let u=t.split(`
`).slice(o);this.output.write(u.join(`
`)),this._prevFrame=t;return}}this.output.write(i.down())}this.output.write(t),this.state==="initial"&&(this.state="active"),this._prevFrame=t}}};function Q(r,t){
if(r===void 0||t.length===0)return 0;let s2=t.findIndex(e=>e.value===r);return s2!==-1?s2:0}function X(r,t){return(t.label??String(t.value)).toLowerCase().includes(
r.toLowerCase())}function Z(r,t){if(t)return r?t:t[0]}var tt=class extends m2{filteredOptions;multiple;isNavigating=!1;selectedValues=[];focusedValue;#s=0;#r="";#t;#o;#u;#e;get cursor(){
return this.#s}get userInputWithCursor(){if(!this.userInput)return styleText(["inverse","hidden"],"_");if(this._cursor>=this.userInput.length)return`${this.userInput}\
\u2588`;let t=this.userInput.slice(0,this.cursor),s2=this.userInput.slice(this.cursor,this.cursor+1),e=this.userInput.slice(this.cursor+1);return`${t}${styleText(
"inverse",s2)}${e}`}get options(){return typeof this.#o=="function"?this.#o():this.#o}constructor(t){super(t),this.#o=t.options,this.#u=t.placeholder,this.#e=t.
completeOnTab===!0;let s2=this.options;this.filteredOptions=[...s2],this.multiple=t.multiple===!0,this.#t=typeof t.options=="function"?t.filter:t.filter??X;let e;
if(t.initialValue&&Array.isArray(t.initialValue)?this.multiple?e=t.initialValue:e=t.initialValue.slice(0,1):!this.multiple&&this.options.length>0&&(e=[this.options[0]?.
value]),e)for(let i2 of e){let n=s2.findIndex(o=>o.value===i2);n!==-1&&(this.toggleSelected(i2),this.#s=n)}this.focusedValue=this.options[this.#s]?.value,this.on(
"key",(i2,n)=>this.#i(i2,n)),this.on("userInput",i2=>this.#n(i2))}_isActionKey(t,s2){return t==="	"||this.multiple&&this.isNavigating&&s2.name==="space"&&t!==void 0&&
t!==""}#i(t,s2){let e=s2.name==="up",i2=s2.name==="down",n=s2.name==="return",o=this.userInput===""||this.userInput==="	",u=this.#u,a=this.options,l=u!==void 0&&
u!==""&&a.some(c=>!c.disabled&&(this.#t?this.#t(u,c):!0));if(s2.name==="tab"&&o&&l){this.userInput==="	"&&this._clearUserInput(),this._setUserInput(u,!0),this.isNavigating=
!1;return}if(s2.name==="tab"&&this.#e&&!this.multiple&&this.focusedValue!==void 0){let c=String(this.focusedValue);this._clearUserInput(),this._setUserInput(c,!0),
this.isNavigating=!1;return}e||i2?(this.#s=g(this.#s,e?-1:1,this.filteredOptions),this.focusedValue=this.filteredOptions[this.#s]?.value,this.multiple||(this.selectedValues=
[this.focusedValue]),this.isNavigating=!0):n?this.value=Z(this.multiple,this.selectedValues):this.multiple?this.focusedValue!==void 0&&(s2.name==="tab"||this.isNavigating&&
s2.name==="space")?this.toggleSelected(this.focusedValue):this.isNavigating=!1:(this.focusedValue&&(this.selectedValues=[this.focusedValue]),this.isNavigating=!1)}deselectAll(){
this.selectedValues=[]}toggleSelected(t){this.filteredOptions.length!==0&&(this.multiple?this.selectedValues.includes(t)?this.selectedValues=this.selectedValues.
filter(s2=>s2!==t):this.selectedValues=[...this.selectedValues,t]:this.selectedValues=[t])}#n(t){if(t!==this.#r){this.#r=t;let s2=this.options;t&&this.#t?this.filteredOptions=
s2.filter(n=>this.#t?.(t,n)):this.filteredOptions=[...s2];let e=Q(this.focusedValue,this.filteredOptions);this.#s=g(e,0,this.filteredOptions);let i2=this.filteredOptions[this.#s];
i2&&!i2.disabled?this.focusedValue=i2.value:this.focusedValue=void 0,this.multiple||(this.focusedValue!==void 0?this.toggleSelected(this.focusedValue):this.deselectAll())}}};function ae(){return node_process_default.platform!=="win32"?node_process_default.env.TERM!=="linux":!!node_process_default.env.CI||!!node_process_default.env.WT_SESSION||
!!node_process_default.env.TERMINUS_SUBLIME||node_process_default.env.ConEmuTask==="{cmd::Cmder}"||node_process_default.env.TERM_PROGRAM==="Terminus-Sublime"||node_process_default.
env.TERM_PROGRAM==="vscode"||node_process_default.env.TERM==="xterm-256color"||node_process_default.env.TERM==="alacritty"||node_process_default.env.TERMINAL_EMULATOR===
"JetBrains-JediTerm"}var et=ae();var b=(t,i2)=>et?t:i2,ct2=b("\u25C6","*"),$t=b("\u25A0","x"),dt=b("\u25B2","x"),U=b("\u25C7","o"),ht2=b("\u250C","T"),d=b("\u2502","|"),C=b("\u2514","\u2014"),Gt=b(
"\u2510","T"),Mt=b("\u2518","\u2014"),Q2=b("\u25CF",">"),H2=b("\u25CB"," "),st2=b("\u25FB","[\u2022]"),K=b("\u25FC","[+]"),J2=b("\u25FB","[ ]"),Rt=b("\u25AA","\u2022"),
it=b("\u2500","-"),mt2=b("\u256E","+"),Pt=b("\u251C","+"),pt2=b("\u256F","+"),gt=b("\u2570","+"),At=b("\u256D","+"),yt=b("\u25CF","\u2022"),ft=b("\u25C6","*"),vt=b(
"\u25B2","!"),wt2=b("\u25A0","x"),P2=t=>{switch(t){case"initial":case"active":return styleText("cyan",ct2);case"cancel":return styleText("red",$t);case"error":return styleText(
"yellow",dt);case"submit":return styleText("green",U);case"validating":return styleText("dim",ct2)}};var Vt=(t,i2,s2,r,o,c=!1)=>{let n=i2,a=0;if(c)for(let u=r-1;u>=s2;u--){let l=t[u];if(l&&(n-=l.length),a++,n<=o)break}else for(let u=s2;u<r;u++){let l=t[u];if(l&&
(n-=l.length),a++,n<=o)break}return{lineCount:n,removals:a}},W3=({cursor:t,options:i2,style:s2,output:r=process.stdout,maxItems:o=Number.POSITIVE_INFINITY,columnPadding:c=0,
rowPadding:n=4})=>{let a=x(r)-c,u=P(r),l=styleText("dim","..."),$2=Math.max(u-n,0),h2=Math.max(Math.min(o,$2),5),g2=0;t>=h2-3&&(g2=Math.max(Math.min(t-h2+3,i2.length-
h2),0));let m3=h2<i2.length&&g2>0,y=h2<i2.length&&g2+h2<i2.length,f=Math.min(g2+h2,i2.length),p2=[],v=0;m3&&v++,y&&v++;let w3=g2+(m3?1:0),_2=f-(y?1:0);for(let I2=w3;I2<
_2;I2++){let x2=i2[I2],G=x2!==void 0?s2(x2,I2===t):"",V=wrapAnsi(G,a,{hard:!0,trim:!1}).split(`
`);p2.push(V),v+=V.length}if(v>$2){let I2=0,x2=0,G=v,V=t-w3,M=$2,L3=()=>Vt(p2,G,0,V,M),N3=()=>Vt(p2,G,V+1,p2.length,M,!0);m3?({lineCount:G,removals:I2}=L3(),G>M&&
(y||(M-=1),{lineCount:G,removals:x2}=N3())):(y||(M-=1),{lineCount:G,removals:x2}=N3(),G>M&&(M-=1,{lineCount:G,removals:I2}=L3())),I2>0&&(m3=!0,p2.splice(0,I2)),
x2>0&&(y=!0,p2.splice(p2.length-x2,x2))}let S2=[];m3&&S2.push(l);for(let I2 of p2)for(let x2 of I2)S2.push(x2);return y&&S2.push(l),S2};function jt(t){return t.
label??String(t.value??"")}function Lt(t,i2){if(!t)return!0;let s2=(i2.label??String(i2.value??"")).toLowerCase(),r=(i2.hint??"").toLowerCase(),o=String(i2.value).
toLowerCase(),c=t.toLowerCase();return s2.includes(c)||r.includes(c)||o.includes(c)}function ue(t,i2){let s2=[];for(let r of i2)t.includes(r.value)&&s2.push(r);
return s2}var Nt=t=>new tt({options:t.options,initialValue:t.initialValue!==void 0?[t.initialValue]:void 0,initialUserInput:t.initialUserInput,placeholder:t.placeholder,
completeOnTab:t.completeOnTab,filter:t.filter??((i2,s2)=>Lt(i2,s2)),signal:t.signal,input:t.input,output:t.output,validate:t.validate,render(){let i2=t.withGuide??
h.withGuide,s2=i2?[`${styleText("gray",d)}`,`${P2(this.state)}  ${t.message}`]:[`${P2(this.state)}  ${t.message}`],r=this.userInput,o=this.options,c=t.placeholder,
n=r===""&&c!==void 0,a=(u,l)=>{let $2=jt(u),h2=u.hint&&u.value===this.focusedValue?styleText("dim",` (${u.hint})`):"";switch(l){case"active":return`${styleText(
"green",Q2)} ${$2}${h2}`;case"inactive":return`${styleText("dim",H2)} ${styleText("dim",$2)}`;case"disabled":return`${styleText("gray",H2)} ${styleText(["strike\
through","gray"],$2)}`}};switch(this.state){case"submit":{let u=ue(this.selectedValues,o),l=u.length>0?`  ${styleText("dim",u.map(jt).join(", "))}`:"",$2=i2?styleText(
"gray",d):"";return`${s2.join(`
`)}
${$2}${l}`}case"cancel":{let u=r?`  ${styleText(["strikethrough","dim"],r)}`:"",l=i2?styleText("gray",d):"";return`${s2.join(`
`)}
${l}${u}`}default:{let u=this.state==="error"?"yellow":"cyan",l=i2?`${styleText(u,d)}  `:"",$2=i2?styleText(u,C):"",h2="";if(this.isNavigating||n){let w3=n?c:r;
h2=w3!==""?` ${styleText("dim",w3)}`:""}else h2=` ${this.userInputWithCursor}`;let g2=this.filteredOptions.length!==o.length?styleText("dim",` (${this.filteredOptions.
length} match${this.filteredOptions.length===1?"":"es"})`):"",m3=this.filteredOptions.length===0&&r?[`${l}${styleText("yellow","No matches found")}`]:[],y=this.
state==="error"?[`${l}${styleText("yellow",this.error)}`]:[];i2&&s2.push(`${l.trimEnd()}`),s2.push(`${l}${styleText("dim","Search:")}${h2}${g2}`,...m3,...y);let f=[
`${styleText("dim","\u2191/\u2193")} to select`,...t.completeOnTab?[`${styleText("dim","Tab:")} complete`]:[],`${styleText("dim","Enter:")} confirm`,`${styleText(
"dim","Type:")} to search`],p2=[`${l}${f.join(" \u2022 ")}`,$2],v=this.filteredOptions.length===0?[]:W3({cursor:this.cursor,options:this.filteredOptions,columnPadding:i2?
3:0,rowPadding:s2.length+p2.length,style:(w3,_2)=>a(w3,w3.disabled?"disabled":_2?"active":"inactive"),maxItems:t.maxItems,output:t.output});return[...s2,...v.map(
w3=>`${l}${w3}`),...p2].join(`
`)}}}}).prompt();var St=[`${styleText("dim","\u2191/\u2193")} to navigate`,`${styleText("dim","Space:")} select`,`${styleText("dim","Enter:")} confirm`];var Bt={light:b("\u2500","-"),heavy:b("\u2501","="),block:b("\u2588","#")};var Dt=[`${styleText("dim","\u2191/\u2193")} to navigate`,`${styleText("dim","Enter:")} confirm`];var Wt=`${styleText("gray",d)}  `;var MOST_ROWS=12,FRAME_COLUMNS=6,LEAST_HINT=6;async function pick(question,choices,keyboard){let{input,output,gone}=keyboard,room=Math.max(20,output.columns-FRAME_COLUMNS),
texts=new Map(choices.map(({value,label,hint=""})=>[value,folded([label,hint,value].join(" "))])),asked={message:fit(question,room),options:choices.map(choice=>({
value:choice.value,label:row(choice,room)})),filter:(typed,{value})=>isMeant(typed,value,texts),input,output,maxItems:MOST_ROWS};for(;;){let again=new AbortController;
keyboard.askAgain=()=>again.abort();let chosen=await Nt({...asked,signal:AbortSignal.any([gone,again.signal])});if(!again.signal.aborted){if(B(chosen))return;if(chosen!==
void 0)return chosen}}}function row({value,label,hint=""},room){let id=` (${fit(value,room>>1)})`,name=fit(label,room-widthOf(id)),rest=room-widthOf(id)-widthOf(
name)-2;return hint===""||rest<Math.min(LEAST_HINT,widthOf(hint))?name+id:`${name}, ${fit(hint,rest)}${id}`}function isMeant(typed,value,texts){let words=folded(
typed).split(/\s+/).filter(Boolean),[only,...more]=words;return only!==void 0&&more.length===0&&texts.has(only)?value===only:words.every(word=>texts.get(value)?.
includes(word))}var folded=text=>text.normalize("NFC").toLowerCase();export{pick};
