import{node_readline_default}from"./shared-readline.js";import{node_process_default,stdin,stdout}from"./shared-process.js";import{dist_default,fit,widthOf}from"./shared-cli-format-width.js";
import{styleText}from"./auth_manager.js";var ESC="\x1B",CSI="\x9B",END_CODE=39,ANSI_ESCAPE_BELL="\x07",ANSI_CSI="[",ANSI_OSC="]",ANSI_SGR_TERMINATOR="m",ANSI_ESCAPE_LINK=`${ANSI_OSC}8;;`,GROUP_REGEX=new RegExp(
`(?:\\${ANSI_CSI}(?<code>\\d+)m|\\${ANSI_ESCAPE_LINK}(?<uri>.*)${ANSI_ESCAPE_BELL})`,"y"),getClosingCode=openingCode=>{if(openingCode>=30&&openingCode<=37||openingCode>=
90&&openingCode<=97)return 39;if(openingCode>=40&&openingCode<=47||openingCode>=100&&openingCode<=107)return 49;if(openingCode===1||openingCode===2)return 22;if(openingCode===
3)return 23;if(openingCode===4)return 24;if(openingCode===7)return 27;if(openingCode===8)return 28;if(openingCode===9)return 29;if(openingCode===0)return 0},wrapAnsiCode=code=>`${ESC}${ANSI_CSI}${code}${ANSI_SGR_TERMINATOR}`,
wrapAnsiHyperlink=url=>`${ESC}${ANSI_ESCAPE_LINK}${url}${ANSI_ESCAPE_BELL}`,wrapWord=(rows,word,columns)=>{let characters=word[Symbol.iterator](),isInsideEscape=!1,
isInsideLinkEscape=!1,lastRow=rows.at(-1),visible=lastRow===void 0?0:dist_default(lastRow),currentCharacter=characters.next(),nextCharacter=characters.next(),rawCharacterIndex=0;
for(;!currentCharacter.done;){let character=currentCharacter.value,characterLength=dist_default(character);visible+characterLength<=columns?rows[rows.length-1]+=
character:(rows.push(character),visible=0),(character===ESC||character===CSI)&&(isInsideEscape=!0,isInsideLinkEscape=word.startsWith(ANSI_ESCAPE_LINK,rawCharacterIndex+
1)),isInsideEscape?isInsideLinkEscape?character===ANSI_ESCAPE_BELL&&(isInsideEscape=!1,isInsideLinkEscape=!1):character===ANSI_SGR_TERMINATOR&&(isInsideEscape=!1):
(visible+=characterLength,visible===columns&&!nextCharacter.done&&(rows.push(""),visible=0)),currentCharacter=nextCharacter,nextCharacter=characters.next(),rawCharacterIndex+=
character.length}lastRow=rows.at(-1),!visible&&lastRow!==void 0&&lastRow.length&&rows.length>1&&(rows[rows.length-2]+=rows.pop())},stringVisibleTrimSpacesRight=string=>{
let words=string.split(" "),last=words.length;for(;last&&!dist_default(words[last-1]);)last--;return last===words.length?string:words.slice(0,last).join(" ")+words.
slice(last).join("")},exec=(string,columns,options={})=>{if(options.trim!==!1&&string.trim()==="")return"";let returnValue="",escapeCode,escapeUrl,words=string.
split(" "),rows=[""],rowLength=0;for(let index=0;index<words.length;index++){let word=words[index];if(options.trim!==!1){let row2=rows.at(-1)??"",trimmed=row2.trimStart();
row2.length!==trimmed.length&&(rows[rows.length-1]=trimmed,rowLength=dist_default(trimmed))}index!==0&&(rowLength>=columns&&(options.wordWrap===!1||options.trim===
!1)&&(rows.push(""),rowLength=0),(rowLength||options.trim===!1)&&(rows[rows.length-1]+=" ",rowLength++));let wordLength=dist_default(word);if(options.hard&&wordLength>
columns){let remainingColumns=columns-rowLength,breaksStartingThisLine=1+Math.floor((wordLength-remainingColumns-1)/columns);Math.floor((wordLength-1)/columns)<
breaksStartingThisLine&&rows.push(""),wrapWord(rows,word,columns),rowLength=dist_default(rows.at(-1)??"");continue}if(rowLength+wordLength>columns&&rowLength&&wordLength){
if(options.wordWrap===!1&&rowLength<columns){wrapWord(rows,word,columns),rowLength=dist_default(rows.at(-1)??"");continue}rows.push(""),rowLength=0}if(rowLength+
wordLength>columns&&options.wordWrap===!1){wrapWord(rows,word,columns),rowLength=dist_default(rows.at(-1)??"");continue}rows[rows.length-1]+=word,rowLength+=wordLength}
options.trim!==!1&&(rows=rows.map(row2=>stringVisibleTrimSpacesRight(row2)));let preString=rows.join(`
`),inSurrogate=!1;for(let i2=0;i2<preString.length;i2++){let character=preString[i2];if(returnValue+=character,inSurrogate)inSurrogate=!1;else if(inSurrogate=character>=
"\uD800"&&character<="\uDBFF",inSurrogate)continue;if(character===ESC||character===CSI){GROUP_REGEX.lastIndex=i2+1;let groups=GROUP_REGEX.exec(preString)?.groups;
if(groups?.code!==void 0){let code=Number.parseFloat(groups.code);escapeCode=code===END_CODE?void 0:code}else groups?.uri!==void 0&&(escapeUrl=groups.uri.length===
0?void 0:groups.uri)}if(preString[i2+1]===`
`){escapeUrl&&(returnValue+=wrapAnsiHyperlink(""));let closingCode=escapeCode?getClosingCode(escapeCode):void 0;escapeCode&&closingCode&&(returnValue+=wrapAnsiCode(
closingCode))}else character===`
`&&(escapeCode&&getClosingCode(escapeCode)&&(returnValue+=wrapAnsiCode(escapeCode)),escapeUrl&&(returnValue+=wrapAnsiHyperlink(escapeUrl)))}return returnValue},
CRLF_OR_LF=/\r?\n/;function wrapAnsi(string,columns,options){return String(string).normalize().split(CRLF_OR_LF).map(line=>exec(line,columns,options)).join(`
`)}var cursor={to(x,y){return y?`\x1B[${y+1};${x+1}H`:`\x1B[${x+1}G`},move(x,y){let ret="";return x<0?ret+=`\x1B[${-x}D`:x>0&&(ret+=`\x1B[${x}C`),y<0?ret+=`\x1B[${-y}\
A`:y>0&&(ret+=`\x1B[${y}B`),ret},up:(count=1)=>`\x1B[${count}A`,down:(count=1)=>`\x1B[${count}B`,forward:(count=1)=>`\x1B[${count}C`,backward:(count=1)=>`\x1B[${count}\
D`,nextLine:(count=1)=>"\x1B[E".repeat(count),prevLine:(count=1)=>"\x1B[F".repeat(count),left:"\x1B[G",hide:"\x1B[?25l",show:"\x1B[?25h",save:"\x1B7",restore:"\x1B\
8"};var erase={screen:"\x1B[2J",up:(count=1)=>"\x1B[1J".repeat(count),down:(count=1)=>"\x1B[J".repeat(count),line:"\x1B[2K",lineEnd:"\x1B[K",lineStart:"\x1B[1K",lines(count){
let clear="";for(let i2=0;i2<count;i2++)clear+=this.line+(i2<count-1?cursor.up():"");return count&&(clear+=cursor.left),clear}};function findCursor(o,s,l){if(!l.some(r2=>!r2.disabled))return o;let t2=o+s,n2=Math.max(l.length-1,0),e=t2<0?n2:t2>n2?0:t2;return l[e]?.disabled?findCursor(e,s<
0?-1:1,l):e}var a$1=["up","down","left","right","space","enter","cancel"],t=["January","February","March","April","May","June","July","August","September","October","Novemb\
er","December"],settings={actions:new Set(a$1),aliases:new Map([["k","up"],["j","down"],["h","left"],["l","right"],["","cancel"],["escape","cancel"]]),messages:{
cancel:"Canceled",error:"Something went wrong"},withGuide:!0,accessible:void 0,date:{monthNames:[...t],messages:{required:"Please enter a valid date",invalidMonth:"\
There are only 12 months in a year",invalidDay:(n2,e)=>`There are only ${n2} days in ${e}`,afterMin:n2=>`Date must be on or after ${n2.toISOString().slice(0,10)}`,
beforeMax:n2=>`Date must be on or before ${n2.toISOString().slice(0,10)}`}}};function isAccessible(n2){if(n2!==void 0)return n2;if(settings.accessible!==void 0)return settings.accessible;let e=process.env.ACCESSIBLE;return e!==void 0&&e!==
""&&e!=="0"&&e!=="false"}function isActionKey(n2,e){if(typeof n2=="string")return settings.aliases.get(n2)===e;for(let s of n2)if(s!==void 0&&isActionKey(s,e))return!0;
return!1}function diffLines(i2,s){if(i2===s)return;let e=i2.split(`
`),t2=s.split(`
`),r2=Math.max(e.length,t2.length),f=[];for(let n2=0;n2<r2;n2++)e[n2]!==t2[n2]&&f.push(n2);return{lines:f,numLinesBefore:e.length,numLinesAfter:t2.length,numLines:r2}}
var R=globalThis.process.platform.startsWith("win"),CANCEL_SYMBOL=Symbol("clack:cancel");function isCancel(e){return e===CANCEL_SYMBOL}function setRawMode(e,r2){
let o=e;o.isTTY&&o.setRawMode(r2)}var getColumns=e=>"columns"in e&&typeof e.columns=="number"?e.columns:80,getRows=e=>"rows"in e&&typeof e.rows=="number"?e.rows:20;function runValidation(e,a2){if("~standard"in e){let n2=e["~standard"].validate(a2);return n2 instanceof Promise?n2.then(r2=>r2.issues?.at(0)?.message):n2.issues?.
at(0)?.message}return e(a2)}var C$1=class{input;output;_abortSignal;rl;opts;_render;_track=!1;_prevFrame="";_subscribers=new Map;_cursor=0;state="initial";error="";value;userInput="";get accessible(){
return isAccessible(this.opts.accessible)}constructor(t2,e=!0){let{input:i2=stdin,output:s=stdout,render:r2,signal:n2,...o}=t2;this.opts=o,this.onKeypress=this.
onKeypress.bind(this),this.close=this.close.bind(this),this.render=this.render.bind(this),this._render=r2.bind(this),this._track=e,this._abortSignal=n2,this.input=
i2,this.output=s}unsubscribe(){this._subscribers.clear()}setSubscriber(t2,e){let i2=this._subscribers.get(t2)??[];i2.push(e),this._subscribers.set(t2,i2)}on(t2,e){
this.setSubscriber(t2,{cb:e})}once(t2,e){this.setSubscriber(t2,{cb:e,once:!0})}emit(t2,...e){let i2=this._subscribers.get(t2)??[],s=[];for(let r2 of i2)r2.cb(...e),
r2.once&&s.push(()=>i2.splice(i2.indexOf(r2),1));for(let r2 of s)r2()}prompt(){return new Promise(t2=>{if(this._abortSignal){if(this._abortSignal.aborted)return this.
state="cancel",this.close(),t2(CANCEL_SYMBOL);this._abortSignal.addEventListener("abort",()=>{this.state="cancel",this.close()},{once:!0})}this.rl=node_readline_default.
createInterface({input:this.input,tabSize:2,prompt:"",escapeCodeTimeout:50,terminal:!0}),this.rl.prompt(),this.opts.initialUserInput!==void 0&&this._setUserInput(
this.opts.initialUserInput,!0),this.input.on("keypress",this.onKeypress),setRawMode(this.input,!0),this.output.on("resize",this.render),this.render(),this.once(
"submit",()=>{this.output.write(cursor.show),this.output.off("resize",this.render),setRawMode(this.input,!1),t2(this.value)}),this.once("cancel",()=>{this.output.
write(cursor.show),this.output.off("resize",this.render),setRawMode(this.input,!1),t2(CANCEL_SYMBOL)})})}_isActionKey(t2,e){return t2==="	"}_shouldSubmit(t2,e){
return!0}_setValue(t2){this.value=t2,this.emit("value",this.value)}_setUserInput(t2,e){this.userInput=t2??"",this.emit("userInput",this.userInput),e&&this._track&&
this.rl&&(this.rl.write(this.userInput),this._cursor=this.rl.cursor)}_clearUserInput(){this.rl?.write(null,{ctrl:!0,name:"u"}),this._setUserInput("")}async onKeypress(t2,e){
if(this.state!=="validating"){if(this._track&&e.name!=="return"&&(e.name&&this._isActionKey(t2,e)&&this.rl?.write(null,{ctrl:!0,name:"h"}),this._cursor=this.rl?.
cursor??0,this._setUserInput(this.rl?.line)),this.state==="error"&&(this.state="active"),e?.name&&(!this._track&&settings.aliases.has(e.name)&&this.emit("cursor",
settings.aliases.get(e.name)),settings.actions.has(e.name)&&this.emit("cursor",e.name)),t2&&(t2.toLowerCase()==="y"||t2.toLowerCase()==="n")&&this.emit("confirm",
t2.toLowerCase()==="y"),this.emit("key",t2,e),e?.name==="return"&&this._shouldSubmit(t2,e)){if(this.opts.validate){let i2=runValidation(this.opts.validate,this.
value),s;i2 instanceof Promise?(this.state="validating",this.render(),s=await i2):s=i2,s&&(this.error=s instanceof Error?s.message:s,this.state="error",this.rl?.
write(this.userInput))}this.state!=="error"&&(this.state="submit")}isActionKey([t2,e?.name,e?.sequence],"cancel")&&(this.state="cancel"),(this.state==="submit"||
this.state==="cancel")&&this.emit("finalize"),this.render(),(this.state==="submit"||this.state==="cancel")&&this.close()}}close(){this.input.unpipe(),this.input.
removeListener("keypress",this.onKeypress),this.output.write(`
`),setRawMode(this.input,!1),this.rl?.close(),this.rl=void 0,this.emit(`${this.state}`,this.value),this.unsubscribe()}restoreCursor(){let t2=wrapAnsi(this._prevFrame,
getColumns(this.output),{hard:!0,trim:!1}).split(`
`).length-1;this.output.write(cursor.move(-999,t2*-1))}render(){let t2=wrapAnsi(this._render(this)??"",getColumns(this.output),{hard:!0,trim:!1});if(t2!==this._prevFrame){
if(this.state==="initial")this.output.write(cursor.hide);else{let e=diffLines(this._prevFrame,t2),i2=getRows(this.output);if(this.restoreCursor(),e){let s=Math.
max(0,e.numLinesAfter-i2),r2=Math.max(0,e.numLinesBefore-i2),n2=e.lines.find(o=>o>=s);if(n2===void 0){this._prevFrame=t2;return}if(e.lines.length===1){this.output.
write(cursor.move(0,n2-r2)),this.output.write(erase.lines(1));let o=t2.split(`
`);this.output.write(o[n2]),this._prevFrame=t2,this.output.write(cursor.move(0,o.length-n2-1));return}else if(e.lines.length>1){if(s<r2)n2=s;else{let h2=n2-r2;h2>
0&&this.output.write(cursor.move(0,h2))}this.output.write(erase.down());let m2=t2.split(`
`).slice(n2);this.output.write(m2.join(`
`)),this._prevFrame=t2;return}}this.output.write(erase.down())}this.output.write(t2),this.state==="initial"&&(this.state="active"),this._prevFrame=t2}}};function p$1(l,e){
if(l===void 0||e.length===0)return 0;let i2=e.findIndex(s=>s.value===l);return i2!==-1?i2:0}function m(l,e){return(e.label??String(e.value)).toLowerCase().includes(
l.toLowerCase())}function g(l,e){if(e)return l?e:e[0]}var T$1=class extends C$1{filteredOptions;multiple;isNavigating=!1;selectedValues=[];focusedValue;#e=0;#s="";#t;#i;#n;#l;get cursor(){
return this.#e}get userInputWithCursor(){if(!this.userInput)return styleText(["inverse","hidden"],"_");if(this._cursor>=this.userInput.length)return`${this.userInput}\
\u2588`;let e=this.userInput.slice(0,this.cursor),t2=this.userInput.slice(this.cursor,this.cursor+1),i2=this.userInput.slice(this.cursor+1);return`${e}${styleText(
"inverse",t2)}${i2}`}get options(){return typeof this.#i=="function"?this.#i():this.#i}constructor(e){super(e),this.#i=e.options,this.#n=e.placeholder,this.#l=e.
completeOnTab===!0;let t2=this.options;this.filteredOptions=[...t2],this.multiple=e.multiple===!0,this.#t=typeof e.options=="function"?e.filter:e.filter??m;let i2;
if(e.initialValue&&Array.isArray(e.initialValue)?this.multiple?i2=e.initialValue:i2=e.initialValue.slice(0,1):!this.multiple&&this.options.length>0&&(i2=[this.options[0]?.
value]),i2)for(let s of i2){let n2=t2.findIndex(r2=>r2.value===s);n2!==-1&&(this.toggleSelected(s),this.#e=n2)}this.focusedValue=this.options[this.#e]?.value,this.
on("key",(s,n2)=>this.#u(s,n2)),this.on("userInput",s=>this.#o(s))}_isActionKey(e,t2){return e==="	"||this.multiple&&this.isNavigating&&t2.name==="space"&&e!==void 0&&
e!==""}#u(e,t2){let i2=t2.name==="up",s=t2.name==="down",n2=t2.name==="return",r2=this.userInput===""||this.userInput==="	",u3=this.#n,d=this.options,c2=u3!==void 0&&
u3!==""&&d.some(o=>!o.disabled&&(this.#t?this.#t(u3,o):!0));if(t2.name==="tab"&&r2&&c2){this.userInput==="	"&&this._clearUserInput(),this._setUserInput(u3,!0),this.
isNavigating=!1;return}if(t2.name==="tab"&&this.#l&&!this.multiple&&this.focusedValue!==void 0){let o=String(this.focusedValue);this._clearUserInput(),this._setUserInput(
o,!0),this.isNavigating=!1;return}i2||s?(this.#e=findCursor(this.#e,i2?-1:1,this.filteredOptions),this.focusedValue=this.filteredOptions[this.#e]?.value,this.multiple||
(this.selectedValues=[this.focusedValue]),this.isNavigating=!0):n2?this.value=g(this.multiple,this.selectedValues):this.multiple?this.focusedValue!==void 0&&(t2.
name==="tab"||this.isNavigating&&t2.name==="space")?this.toggleSelected(this.focusedValue):this.isNavigating=!1:(this.focusedValue&&(this.selectedValues=[this.focusedValue]),
this.isNavigating=!1)}deselectAll(){this.selectedValues=[]}toggleSelected(e){this.filteredOptions.length!==0&&(this.multiple?this.selectedValues.includes(e)?this.
selectedValues=this.selectedValues.filter(t2=>t2!==e):this.selectedValues=[...this.selectedValues,e]:this.selectedValues=[e])}#o(e){if(e!==this.#s){this.#s=e;let t2=this.
options;e&&this.#t?this.filteredOptions=t2.filter(n2=>this.#t?.(e,n2)):this.filteredOptions=[...t2];let i2=p$1(this.focusedValue,this.filteredOptions);this.#e=findCursor(
i2,0,this.filteredOptions);let s=this.filteredOptions[this.#e];s&&!s.disabled?this.focusedValue=s.value:this.focusedValue=void 0,this.multiple||(this.focusedValue!==
void 0?this.toggleSelected(this.focusedValue):this.deselectAll())}}};function isUnicodeSupported(){return node_process_default.platform!=="win32"?node_process_default.env.TERM!=="linux":!!node_process_default.env.CI||!!node_process_default.
env.WT_SESSION||!!node_process_default.env.TERMINUS_SUBLIME||node_process_default.env.ConEmuTask==="{cmd::Cmder}"||node_process_default.env.TERM_PROGRAM==="Term\
inus-Sublime"||node_process_default.env.TERM_PROGRAM==="vscode"||node_process_default.env.TERM==="xterm-256color"||node_process_default.env.TERM==="alacritty"||
node_process_default.env.TERMINAL_EMULATOR==="JetBrains-JediTerm"}var unicode=isUnicodeSupported();var unicodeOr=(e,o)=>unicode?e:o,S_STEP_ACTIVE=unicodeOr("\u25C6","*"),S_STEP_CANCEL=unicodeOr("\u25A0","x"),S_STEP_ERROR=unicodeOr("\u25B2","x"),S_STEP_SUBMIT=unicodeOr(
"\u25C7","o"),S_BAR_START=unicodeOr("\u250C","T"),S_BAR=unicodeOr("\u2502","|"),S_BAR_END=unicodeOr("\u2514","\u2014"),S_BAR_START_RIGHT=unicodeOr("\u2510","T"),
S_BAR_END_RIGHT=unicodeOr("\u2518","\u2014"),S_RADIO_ACTIVE=unicodeOr("\u25CF",">"),S_RADIO_INACTIVE=unicodeOr("\u25CB"," "),S_CHECKBOX_ACTIVE=unicodeOr("\u25FB",
"[\u2022]"),S_CHECKBOX_SELECTED=unicodeOr("\u25FC","[+]"),S_CHECKBOX_INACTIVE=unicodeOr("\u25FB","[ ]"),S_PASSWORD_MASK=unicodeOr("\u25AA","\u2022"),S_BAR_H=unicodeOr(
"\u2500","-"),S_CORNER_TOP_RIGHT=unicodeOr("\u256E","+"),S_CONNECT_LEFT=unicodeOr("\u251C","+"),S_CORNER_BOTTOM_RIGHT=unicodeOr("\u256F","+"),S_CORNER_BOTTOM_LEFT=unicodeOr(
"\u2570","+"),S_CORNER_TOP_LEFT=unicodeOr("\u256D","+"),S_INFO=unicodeOr("\u25CF","\u2022"),S_SUCCESS=unicodeOr("\u25C6","*"),S_WARN=unicodeOr("\u25B2","!"),S_ERROR=unicodeOr(
"\u25A0","x"),symbol=e=>{switch(e){case"initial":case"active":return styleText("cyan",S_STEP_ACTIVE);case"cancel":return styleText("red",S_STEP_CANCEL);case"err\
or":return styleText("yellow",S_STEP_ERROR);case"submit":return styleText("green",S_STEP_SUBMIT);case"validating":return styleText("dim",S_STEP_ACTIVE)}};var E$1=(l,e,w,p,b,C2=!1)=>{let r2=e,O=0;if(C2)for(let i2=p-1;i2>=w;i2--){let m2=l[i2];if(m2&&(r2-=m2.length),O++,r2<=b)break}else for(let i2=w;i2<p;i2++){let m2=l[i2];
if(m2&&(r2-=m2.length),O++,r2<=b)break}return{lineCount:r2,removals:O}},limitOptions=({cursor:l,options:e,style:w,output:p=process.stdout,maxItems:b=Number.POSITIVE_INFINITY,
columnPadding:C2=0,rowPadding:r2=4})=>{let i2=getColumns(p)-C2,m2=getRows(p),M=styleText("dim","..."),v=Math.max(m2-r2,0),a2=Math.max(Math.min(b,v),5),f=0;l>=a2-
3&&(f=Math.max(Math.min(l-a2+3,e.length-a2),0));let d=a2<e.length&&f>0,c2=a2<e.length&&f+a2<e.length,I=Math.min(f+a2,e.length),s=[],g2=0;d&&g2++,c2&&g2++;let T2=f+
(d?1:0),W=I-(c2?1:0);for(let t2=T2;t2<W;t2++){let n2=e[t2],o=n2!==void 0?w(n2,t2===l):"",h2=wrapAnsi(o,i2,{hard:!0,trim:!1}).split(`
`);s.push(h2),g2+=h2.length}if(g2>v){let t2=0,n2=0,o=g2,h2=l-T2,u3=v,L=()=>E$1(s,o,0,h2,u3),y=()=>E$1(s,o,h2+1,s.length,u3,!0);d?({lineCount:o,removals:t2}=L(),
o>u3&&(c2||(u3-=1),{lineCount:o,removals:n2}=y())):(c2||(u3-=1),{lineCount:o,removals:n2}=y(),o>u3&&(u3-=1,{lineCount:o,removals:t2}=L())),t2>0&&(d=!0,s.splice(
0,t2)),n2>0&&(c2=!0,s.splice(s.length-n2,n2))}let x=[];d&&x.push(M);for(let t2 of s)for(let n2 of t2)x.push(n2);return c2&&x.push(M),x};function E(t2){return t2.
label??String(t2.value??"")}function P(t2,c2){if(!t2)return!0;let n2=(c2.label??String(c2.value??"")).toLowerCase(),i2=(c2.hint??"").toLowerCase(),r2=String(c2.
value).toLowerCase(),o=t2.toLowerCase();return n2.includes(o)||i2.includes(o)||r2.includes(o)}function j(t2,c2){let n2=[];for(let i2 of c2)t2.includes(i2.value)&&
n2.push(i2);return n2}var autocomplete=t2=>new T$1({options:t2.options,initialValue:t2.initialValue!==void 0?[t2.initialValue]:void 0,initialUserInput:t2.initialUserInput,
placeholder:t2.placeholder,completeOnTab:t2.completeOnTab,filter:t2.filter??((n2,i2)=>P(n2,i2)),signal:t2.signal,input:t2.input,output:t2.output,validate:t2.validate,
render(){let n2=t2.withGuide??settings.withGuide,i2=n2?[`${styleText("gray",S_BAR)}`,`${symbol(this.state)}  ${t2.message}`]:[`${symbol(this.state)}  ${t2.message}`],
r2=this.userInput,o=this.options,m2=t2.placeholder,p=r2===""&&m2!==void 0,$=(l,s)=>{let a2=E(l),u3=l.hint&&l.value===this.focusedValue?styleText("dim",` (${l.hint}\
)`):"";switch(s){case"active":return`${styleText("green",S_RADIO_ACTIVE)} ${a2}${u3}`;case"inactive":return`${styleText("dim",S_RADIO_INACTIVE)} ${styleText("di\
m",a2)}`;case"disabled":return`${styleText("gray",S_RADIO_INACTIVE)} ${styleText(["strikethrough","gray"],a2)}`}};switch(this.state){case"submit":{let l=j(this.
selectedValues,o),s=l.length>0?`  ${styleText("dim",l.map(E).join(", "))}`:"",a2=n2?styleText("gray",S_BAR):"";return`${i2.join(`
`)}
${a2}${s}`}case"cancel":{let l=r2?`  ${styleText(["strikethrough","dim"],r2)}`:"",s=n2?styleText("gray",S_BAR):"";return`${i2.join(`
`)}
${s}${l}`}default:{let l=this.state==="error"?"yellow":"cyan",s=n2?`${styleText(l,S_BAR)}  `:"",a2=n2?styleText(l,S_BAR_END):"",u3="";if(this.isNavigating||p){let d=p?
m2:r2;u3=d!==""?` ${styleText("dim",d)}`:""}else u3=` ${this.userInputWithCursor}`;let V=this.filteredOptions.length!==o.length?styleText("dim",` (${this.filteredOptions.
length} match${this.filteredOptions.length===1?"":"es"})`):"",b=this.filteredOptions.length===0&&r2?[`${s}${styleText("yellow","No matches found")}`]:[],y=this.
state==="error"?[`${s}${styleText("yellow",this.error)}`]:[];n2&&i2.push(`${s.trimEnd()}`),i2.push(`${s}${styleText("dim","Search:")}${u3}${V}`,...b,...y);let S=[
`${styleText("dim","\u2191/\u2193")} to select`,...t2.completeOnTab?[`${styleText("dim","Tab:")} complete`]:[],`${styleText("dim","Enter:")} confirm`,`${styleText(
"dim","Type:")} to search`],g2=[`${s}${S.join(" \u2022 ")}`,a2],O=this.filteredOptions.length===0?[]:limitOptions({cursor:this.cursor,options:this.filteredOptions,
columnPadding:n2?3:0,rowPadding:i2.length+g2.length,style:(d,f)=>$(d,d.disabled?"disabled":f?"active":"inactive"),maxItems:t2.maxItems,output:t2.output});return[
...i2,...O.map(d=>`${s}${d}`),...g2].join(`
`)}}}}).prompt();var MULTISELECT_INSTRUCTIONS=[`${styleText("dim","\u2191/\u2193")} to navigate`,`${styleText("dim","Space:")} select`,`${styleText("dim","Enter:")} confirm`];var u2={light:unicodeOr("\u2500","-"),heavy:unicodeOr("\u2501","="),block:unicodeOr("\u2588","#")};var SELECT_INSTRUCTIONS=[`${styleText("dim","\u2191/\u2193")} to navigate`,`${styleText("dim","Enter:")} confirm`];var i=`${styleText("gray",S_BAR)}  `;var MOST_ROWS=12,FRAME_COLUMNS=6,LEAST_HINT=6;async function pick(question,choices,keyboard){let{input,output,gone}=keyboard,room=Math.max(20,output.columns-FRAME_COLUMNS),
texts=new Map(choices.map(({value,label,hint=""})=>[value,folded([label,hint,value].join(" "))])),asked={message:fit(question,room),options:choices.map(choice=>({
value:choice.value,label:row(choice,room)})),filter:(typed,{value})=>isMeant(typed,value,texts),input,output,maxItems:MOST_ROWS};for(;;){let again=new AbortController;
keyboard.askAgain=()=>again.abort();let chosen=await autocomplete({...asked,signal:AbortSignal.any([gone,again.signal])});if(!again.signal.aborted){if(isCancel(
chosen))return;if(chosen!==void 0)return chosen}}}function row({value,label,hint=""},room){let id=` (${fit(value,room>>1)})`,name=fit(label,room-widthOf(id)),rest=room-
widthOf(id)-widthOf(name)-2;return hint===""||rest<Math.min(LEAST_HINT,widthOf(hint))?name+id:`${name}, ${fit(hint,rest)}${id}`}function isMeant(typed,value,texts){
let words=folded(typed).split(/\s+/).filter(Boolean),[only,...more]=words;return only!==void 0&&more.length===0&&texts.has(only)?value===only:words.every(word=>texts.
get(value)?.includes(word))}var folded=text=>text.normalize("NFC").toLowerCase();export{pick};
