var codes={NEEDS_ACCOUNT:{retryable:!1,exit:6},NEEDS_PROJECT:{retryable:!1,exit:6},INVALID_ARGS:{retryable:!1,exit:3},CONFIG_ERROR:{retryable:!1,exit:1},BRIDGE_ERROR:{
retryable:!1,exit:1},ACCOUNT_NOT_FOUND:{retryable:!1,exit:4},ACCOUNT_EXISTS:{retryable:!1,exit:1},ACCOUNT_IN_USE:{retryable:!1,exit:1},TARGET_NOT_FOUND:{retryable:!1,
exit:4},TARGET_EXISTS:{retryable:!1,exit:1},PROJECT_NOT_FOUND:{retryable:!1,exit:4},WORKSPACE_NOT_FOUND:{retryable:!1,exit:4},NO_WORKSPACES:{retryable:!1,exit:1},
AUTH_FAILED:{retryable:!1,exit:2},PERMISSION_DENIED:{retryable:!1,exit:2},RATE_LIMITED:{retryable:!0,exit:5},SERVER_ERROR:{retryable:!0,exit:1},API_ERROR:{retryable:!1,
exit:1},NETWORK_ERROR:{retryable:!0,exit:1},OAUTH_REGISTRATION_ERROR:{retryable:!1,exit:2},OAUTH_TOKEN_ERROR:{retryable:!1,exit:2},OAUTH_REFRESH_ERROR:{retryable:!0,
exit:2},OAUTH_REFRESH_REVOKED:{retryable:!1,exit:2},OAUTH_TIMEOUT:{retryable:!0,exit:2},OAUTH_PORT_ERROR:{retryable:!0,exit:2},OAUTH_BROWSER_ERROR:{retryable:!1,
exit:2},OAUTH_AUTH_DENIED:{retryable:!1,exit:2},OAUTH_STATE_MISMATCH:{retryable:!1,exit:2},OAUTH_PASTE_ERROR:{retryable:!1,exit:2},OAUTH_INFLIGHT_MISSING:{retryable:!1,
exit:2},OAUTH_INFLIGHT_EXPIRED:{retryable:!1,exit:2},OAUTH_INFLIGHT_CORRUPT:{retryable:!1,exit:2},OAUTH_INFLIGHT_SCHEMA_TOO_NEW:{retryable:!1,exit:2},OAUTH_PLACEHOLDER_META_CORRUPT:{
retryable:!1,exit:2},OAUTH_REGION_PROBE_FAILED:{retryable:!1,exit:2},OAUTH_NETWORK_UNREACHABLE:{retryable:!0,exit:2},NEEDS_REGION_SWITCH:{retryable:!1,exit:6},NEEDS_PROJECT_SELECTION:{
retryable:!1,exit:6},LOGIN_FINISH_PUBLISH_FAILED:{retryable:!1,exit:1},STORAGE_ERROR:{retryable:!1,exit:1},LOCK_BUSY:{retryable:!0,exit:1},INSECURE_FILE:{retryable:!1,
exit:1},UNSUPPORTED_RUNTIME:{retryable:!1,exit:1},INTERRUPTED:{retryable:!0,exit:130},INTERNAL_ERROR:{retryable:!1,exit:1}},errorCodes=Object.keys(codes),rowOf=code=>codes[code],
MixpanelError=class extends Error{code;details;next;retryable;resumeHint;constructor(code,message,options={}){super(message,options.cause===void 0?void 0:{cause:options.
cause}),this.name="MixpanelError",this.code=code,this.details=options.details,this.next=options.next??[],this.retryable=options.retryable??codes[code].retryable,
this.resumeHint=options.hint}get actionable(){return this.next.length>0}};var PLACEHOLDER=/^<[a-z-]+>$/;function shellQuote(word,platform=process.platform){return PLACEHOLDER.test(word)?word:platform==="win32"?isPlainOnWindows(word)?word:
inDoubleQuotes(word):/^[A-Za-z0-9_/.,:=@%+-]+$/.test(word)?word:`'${word.replaceAll("'","'\\''")}'`}function pathQuote(path,platform=process.platform){return platform!==
"win32"?shellQuote(path,platform):/["\u201c\u201d\u201e`\p{Cc}]|\$[({]/u.test(path)?"<path>":`"${path.replaceAll("\\","/")}"`}var programPath=path=>pathQuote(path.replace(
/[\\/]+$/,"").replace(/:$/,":\\."),"win32").replaceAll("/","\\"),toFillIn=(name,platform=process.platform)=>platform==="win32"?`"<${name}>"`:`'<${name}>'`,isPlainOnWindows=word=>/^[A-Za-z0-9_/.:=+-]+$/.
test(word),inDoubleQuotes=word=>/["\u201c\u201d\u201e$`%\p{Cc}]|\\(?:\\|$)/u.test(word)?"<value>":`"${word}"`;function commandFor(command2,name="",flags=""){let quoted=name===
""?"":shellQuote(name);return(name.startsWith("-")?[command2,flags,"--",quoted]:[command2,quoted,flags]).filter(word=>word!=="").join(" ")}var flagFor=(flag2,value)=>`${flag2}${value.
startsWith("-")?"=":" "}${shellQuote(value)}`;var REDACTED="[redacted]",held=new Set,MOST_HELD=1e3;function hold(value){held.delete(value),held.add(value);let[oldest=""]=held;held.size>MOST_HELD&&held.delete(
oldest)}var heldSecrets=()=>[...held],SHORTEST_PART=8,holdsSecret=text2=>heldSecrets().some(value=>value.length<SHORTEST_PART?value===text2:text2.includes(value));var Secret=class{#value;constructor(value){this.#value=value,value!==""&&hold(value)}reveal(){return this.#value!==""&&hold(this.#value),this.#value}equals(other){
return this.#value===other.#value}toString(){return REDACTED}toJSON(){return REDACTED}[Symbol.toPrimitive](){return REDACTED}[Symbol.for("nodejs.util.inspect.cu\
stom")](){return REDACTED}};var Fault=class _Fault extends Error{code;details;place;retryable;constructor(code,details,{cause,place={},retryable}={}){super(`${code} ${JSON.stringify(details)}`,
cause===void 0?void 0:{cause}),this.name="Fault",this.code=code,this.details=details,this.place=place,this.retryable=retryable??rowOf(code).retryable}withDetails(details){
let{code,cause,place,retryable,stack}=this,more=new _Fault(code,{...details,...this.details},{cause,place,retryable});return stack!==void 0&&(more.stack=stack),
more}withPlace(place){let{code,details,cause,retryable,stack}=this,there=new _Fault(code,details,{cause,place:{...place,...this.place},retryable});return stack!==
void 0&&(there.stack=stack),there}},isFault=(thrown,...codes2)=>thrown instanceof Fault&&(codes2.length===0||codes2.includes(thrown.code));function ifPossible(work){
try{return work()}catch(error){if(isFault(error))return;throw error}}async function within(place,work){try{return await work()}catch(error){throw error instanceof
Fault?error.withPlace(place):error}}var interrupted=signal=>new Fault("INTERRUPTED",{signal});function presentData(data,installation,spell2=asItIs){let{next,resume_hint:hint,findings,result,...rest}=data;return{schema_version:1,state:"ok",...findings&&{findings:findings.
map(one=>({...one,message:spell2(one.message),...one.next&&{next:withRun(one.next,installation)}}))},...result&&{result:{...result,error:result.error&&spell2(result.
error),next:withRun(result.next,installation)}},...rest,...next&&{next:withRun(next,installation)},...hint&&{resume_hint:withRun([hint],installation)[0]}}}var asItIs=text2=>text2,
withRun=(steps,{node,mp})=>steps.map(({command:command2,label})=>command2.startsWith("mp ")?{command:command2,label,run:`${pathQuote(node)} ${pathQuote(mp)}${command2.
slice(2)}`}:{command:command2,label});var A,Fs={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function j(r){return!r&&!A?Fs:{lang:r?.lang??A?.lang,message:r?.message,abortEarly:r?.abortEarly??A?.abortEarly,abortPipeEarly:r?.abortPipeEarly??A?.abortPipeEarly}}var O;function oe(r){return O?.get(r)}var q;function ce(r){return q?.get(r)}var D;function fe(r,n){return D?.get(r)?.get(n)}function m(r){let n=typeof r;return n==="string"?`"${r}"`:n==="number"||n==="bigint"||n==="boolean"?`${r}`:n==="object"||n==="function"?(r&&Object.getPrototypeOf(
r)?.constructor?.name)??"null":n}function c(r,n,e,i,s2){let t=s2&&"input"in s2?s2.input:e.value,u2=s2?.expected??r.expects??null,o2=s2?.received??m(t),l={kind:r.
kind,type:r.type,input:t,expected:u2,received:o2,message:`Invalid ${n}: ${u2?`Expected ${u2} but r`:"R"}eceived ${o2}`,requirement:r.requirement,path:s2?.path,issues:s2?.
issues,lang:i.lang,abortEarly:i.abortEarly,abortPipeEarly:i.abortPipeEarly},f2=r.kind==="schema",p2=s2?.message??r.message??fe(r.reference,l.lang)??(f2?ce(l.lang):
null)??i.message??oe(l.lang);p2!==void 0&&(l.message=typeof p2=="function"?p2(l):p2),f2&&(e.typed=!1),e.issues?e.issues.push(l):e.issues=[l]}function G(r,n){return r===n||Number.isNaN(r)&&Number.isNaN(n)}function I(r,n){return Object.prototype.hasOwnProperty.call(r,n)&&n!=="__proto__"&&n!=="prototype"&&
n!=="constructor"}function g(r,n){let e=[...new Set(r)];return e.length>1?`(${e.join(` ${n} `)})`:e[0]??"never"}function a(r){return r["~standard"]={version:1,vendor:"valibot",validate:n=>r["\
~run"]({value:n},j())},r}function He(r,n){return{kind:"validation",type:"check",reference:He,async:!1,expects:null,requirement:r,message:n,"~run"(e,i){return e.typed&&!this.requirement(
e.value)&&c(this,"input",e,i),e}}}function On(r){return{kind:"validation",type:"integer",reference:On,async:!1,expects:null,requirement:Number.isInteger,message:r,"~run"(n,e){return n.typed&&!this.
requirement(n.value)&&c(this,"integer",n,e),n}}}function rr(r,n){return{kind:"validation",type:"max_value",reference:rr,async:!1,expects:`<=${r instanceof Date?r.toJSON():m(r)}`,requirement:r,message:n,"~run"(e,i){
return e.typed&&!(e.value<=this.requirement)&&c(this,"value",e,i,{received:e.value instanceof Date?e.value.toJSON():m(e.value)}),e}}}function fr(r,n){return{kind:"validation",type:"min_length",reference:fr,async:!1,expects:`>=${r}`,requirement:r,message:n,"~run"(e,i){return e.typed&&e.value.length<
this.requirement&&c(this,"length",e,i,{received:`${e.value.length}`}),e}}}function yr(r,n){return{kind:"validation",type:"min_value",reference:yr,async:!1,expects:`>=${r instanceof Date?r.toJSON():m(r)}`,requirement:r,message:n,"~run"(e,i){
return e.typed&&!(e.value>=this.requirement)&&c(this,"value",e,i,{received:e.value instanceof Date?e.value.toJSON():m(e.value)}),e}}}function Tr(r,n){return{kind:"validation",type:"regex",reference:Tr,async:!1,expects:`${r}`,requirement:r,message:n,"~run"(e,i){return e.typed&&!this.requirement.
test(e.value)&&c(this,"format",e,i),e}}}function Jr(r){return{kind:"validation",type:"safe_integer",reference:Jr,async:!1,expects:null,requirement:Number.isSafeInteger,message:r,"~run"(n,e){return n.typed&&
!this.requirement(n.value)&&c(this,"safe integer",n,e),n}}}function yi(r){return{kind:"transformation",type:"transform",reference:yi,async:!1,operation:r,"~run"(n){return n.value=this.operation(n.value),n}}}function hi(){return{kind:"transformation",type:"trim",reference:hi,async:!1,"~run"(r){return r.value=r.value.trim(),r}}}var T={abortEarly:!0};function x(r,n,e){return typeof r.fallback=="function"?r.fallback(n,e):r.fallback}function ct(r,n){return a({...r,fallback:n,"~run"(e,i){let s2=r["~run"](e,i);return s2.
issues?{typed:!0,value:x(this,s2,i)}:s2}})}function b(r,n,e){return typeof r.default=="function"?r.default(n,e):r.default}function bt(r,n){return!r["~run"]({value:n},T).issues}function Ai(r,n){return a({kind:"schema",type:"array",reference:Ai,expects:"Array",async:!1,item:r,message:n,"~run"(e,i){let s2=e.value;if(Array.isArray(s2)){e.
typed=!0,e.value=[];for(let t=0;t<s2.length;t++){let u2=s2[t],o2=this.item["~run"]({value:u2},i);if(o2.issues){let l={type:"array",origin:"value",input:s2,key:t,
value:u2};for(let f2 of o2.issues)f2.path?f2.path.unshift(l):f2.path=[l],e.issues?.push(f2);if(e.issues||(e.issues=o2.issues),i.abortEarly){e.typed=!1;break}}o2.
typed||(e.typed=!1),e.value.push(o2.value)}}else c(this,"type",e,i);return e}})}function Oi(r){return a({kind:"schema",type:"boolean",reference:Oi,expects:"boolean",async:!1,message:r,"~run"(n,e){return typeof n.value=="boolean"?n.typed=!0:
c(this,"type",n,e),n}})}function qi(r,n){return a({kind:"schema",type:"custom",reference:qi,expects:"unknown",async:!1,check:r,message:n,"~run"(e,i){return this.
check(e.value)?e.typed=!0:c(this,"type",e,i),e}})}function Q(r){return a({kind:"schema",type:"function",reference:Q,expects:"Function",async:!1,message:r,"~run"(n,e){return typeof n.value=="function"?n.typed=!0:
c(this,"type",n,e),n}})}function Ri(r,n){return a({kind:"schema",type:"instance",reference:Ri,expects:r.name,async:!1,class:r,message:n,"~run"(e,i){return e.value instanceof
this.class?e.typed=!0:c(this,"type",e,i),e}})}function Ti(r,n){return a({kind:"schema",type:"literal",reference:Ti,expects:m(r),async:!1,literal:r,message:n,"~run"(e,i){return G(e.value,this.literal)?e.typed=
!0:c(this,"type",e,i),e}})}function Xi(r,n){return a({kind:"schema",type:"loose_object",reference:Xi,expects:"Object",async:!1,entries:r,message:n,"~run"(e,i){let s2=e.
value;if(s2&&typeof s2=="object"){e.typed=!0,e.value={};for(let t in this.entries){let u2=this.entries[t];if(t in s2||(u2.type==="exact_optional"||u2.type==="op\
tional"||u2.type==="nullish")&&u2.default!==void 0){let o2=t in s2?s2[t]:b(u2),l=u2["~run"]({value:o2},i);if(l.issues){let f2={type:"object",origin:"value",input:s2,
key:t,value:o2};for(let p2 of l.issues)p2.path?p2.path.unshift(f2):p2.path=[f2],e.issues?.push(p2);if(e.issues||(e.issues=l.issues),i.abortEarly){e.typed=!1;break}}
l.typed||(e.typed=!1),e.value[t]=l.value}else if(u2.fallback!==void 0)e.value[t]=x(u2);else if(u2.type!=="exact_optional"&&u2.type!=="optional"&&u2.type!=="null\
ish"&&(c(this,"key",e,i,{input:void 0,expected:`"${t}"`,path:[{type:"object",origin:"key",input:s2,key:t,value:s2[t]}]}),i.abortEarly))break}if(!e.issues||!i.abortEarly)
for(let t in s2)I(s2,t)&&!Object.prototype.hasOwnProperty.call(this.entries,t)&&(e.value[t]=s2[t])}else c(this,"type",e,i);return e}})}function es(r,n){return a({kind:"schema",type:"nullable",reference:es,expects:`(${r.expects} | null)`,async:!1,wrapped:r,default:n,"~run"(e,i){return e.value===
null&&(this.default!==void 0&&(e.value=b(this,e,i)),e.value===null)?(e.typed=!0,e):this.wrapped["~run"](e,i)}})}function rs(r,n){return a({kind:"schema",type:"nullish",reference:rs,expects:`(${r.expects} | null | undefined)`,async:!1,wrapped:r,default:n,"~run"(e,i){return(e.
value===null||e.value===void 0)&&(this.default!==void 0&&(e.value=b(this,e,i)),e.value===null||e.value===void 0)?(e.typed=!0,e):this.wrapped["~run"](e,i)}})}function ss(r){return a({kind:"schema",type:"number",reference:ss,expects:"number",async:!1,message:r,"~run"(n,e){return typeof n.value=="number"&&!isNaN(n.value)?
n.typed=!0:c(this,"type",n,e),n}})}function ts(r,n){return a({kind:"schema",type:"object",reference:ts,expects:"Object",async:!1,entries:r,message:n,"~run"(e,i){
let s2=e.value;if(s2&&typeof s2=="object"){e.typed=!0,e.value={};for(let t in this.entries){let u2=this.entries[t];if(t in s2||(u2.type==="exact_optional"||u2.type===
"optional"||u2.type==="nullish")&&u2.default!==void 0){let o2=t in s2?s2[t]:b(u2),l=u2["~run"]({value:o2},i);if(l.issues){let f2={type:"object",origin:"value",input:s2,
key:t,value:o2};for(let p2 of l.issues)p2.path?p2.path.unshift(f2):p2.path=[f2],e.issues?.push(p2);if(e.issues||(e.issues=l.issues),i.abortEarly){e.typed=!1;break}}
l.typed||(e.typed=!1),e.value[t]=l.value}else if(u2.fallback!==void 0)e.value[t]=x(u2);else if(u2.type!=="exact_optional"&&u2.type!=="optional"&&u2.type!=="null\
ish"&&(c(this,"key",e,i,{input:void 0,expected:`"${t}"`,path:[{type:"object",origin:"key",input:s2,key:t,value:s2[t]}]}),i.abortEarly))break}}else c(this,"type",
e,i);return e}})}function ie(r,n){return a({kind:"schema",type:"optional",reference:ie,expects:`(${r.expects} | undefined)`,async:!1,wrapped:r,default:n,"~run"(e,i){return e.value===
void 0&&(this.default!==void 0&&(e.value=b(this,e,i)),e.value===void 0)?(e.typed=!0,e):this.wrapped["~run"](e,i)}})}function te(r,n){return a({kind:"schema",type:"picklist",reference:te,expects:g(r.map(m),"|"),async:!1,options:r,message:n,"~run"(e,i){return this.options.includes(
e.value)?e.typed=!0:c(this,"type",e,i),e}})}function fs(r,n,e){return a({kind:"schema",type:"record",reference:fs,expects:"Object",async:!1,key:r,value:n,message:e,"~run"(i,s2){let t=i.value;if(t&&typeof t==
"object"){i.typed=!0,i.value={};for(let u2 in t)if(I(t,u2)){let o2=t[u2],l=this.key["~run"]({value:u2},s2);if(l.issues){let p2={type:"object",origin:"key",input:t,
key:u2,value:o2};for(let y of l.issues)y.path=[p2],i.issues?.push(y);if(i.issues||(i.issues=l.issues),s2.abortEarly){i.typed=!1;break}}let f2=this.value["~run"](
{value:o2},s2);if(f2.issues){let p2={type:"object",origin:"value",input:t,key:u2,value:o2};for(let y of f2.issues)y.path?y.path.unshift(p2):y.path=[p2],i.issues?.
push(y);if(i.issues||(i.issues=f2.issues),s2.abortEarly){i.typed=!1;break}}(!l.typed||!f2.typed)&&(i.typed=!1),l.typed&&(i.value[l.value]=f2.value)}}else c(this,
"type",i,s2);return i}})}function hs(r,n){return a({kind:"schema",type:"strict_object",reference:hs,expects:"Object",async:!1,entries:r,message:n,"~run"(e,i){let s2=e.value;if(s2&&typeof s2==
"object"){e.typed=!0,e.value={};for(let t in this.entries){let u2=this.entries[t];if(t in s2||(u2.type==="exact_optional"||u2.type==="optional"||u2.type==="null\
ish")&&u2.default!==void 0){let o2=t in s2?s2[t]:b(u2),l=u2["~run"]({value:o2},i);if(l.issues){let f2={type:"object",origin:"value",input:s2,key:t,value:o2};for(let p2 of l.
issues)p2.path?p2.path.unshift(f2):p2.path=[f2],e.issues?.push(p2);if(e.issues||(e.issues=l.issues),i.abortEarly){e.typed=!1;break}}l.typed||(e.typed=!1),e.value[t]=
l.value}else if(u2.fallback!==void 0)e.value[t]=x(u2);else if(u2.type!=="exact_optional"&&u2.type!=="optional"&&u2.type!=="nullish"&&(c(this,"key",e,i,{input:void 0,
expected:`"${t}"`,path:[{type:"object",origin:"key",input:s2,key:t,value:s2[t]}]}),i.abortEarly))break}if(!e.issues||!i.abortEarly){for(let t in s2)if(!Object.prototype.
hasOwnProperty.call(this.entries,t)){c(this,"key",e,i,{input:t,expected:"never",path:[{type:"object",origin:"key",input:s2,key:t,value:s2[t]}]});break}}}else c(
this,"type",e,i);return e}})}function bs(r){return a({kind:"schema",type:"string",reference:bs,expects:"string",async:!1,message:r,"~run"(n,e){return typeof n.value=="string"?n.typed=!0:c(this,
"type",n,e),n}})}function xs(r,n){return a({kind:"schema",type:"tuple",reference:xs,expects:"Array",async:!1,items:r,message:n,"~run"(e,i){let s2=e.value;if(Array.isArray(s2)){e.
typed=!0,e.value=[];for(let t=0;t<this.items.length;t++){let u2=s2[t],o2=this.items[t]["~run"]({value:u2},i);if(o2.issues){let l={type:"array",origin:"value",input:s2,
key:t,value:u2};for(let f2 of o2.issues)f2.path?f2.path.unshift(l):f2.path=[l],e.issues?.push(f2);if(e.issues||(e.issues=o2.issues),i.abortEarly){e.typed=!1;break}}
o2.typed||(e.typed=!1),e.value.push(o2.value)}}else c(this,"type",e,i);return e}})}function L(r){let n;if(r)for(let e of r)if(n)for(let i of e.issues)n.push(i);else n=e.issues;return n}function Ds(r,n){return a({kind:"schema",type:"union",reference:Ds,
expects:g(r.map(e=>e.expects),"|"),async:!1,options:r,message:n,"~run"(e,i){let s2,t,u2;for(let o2 of this.options){let l=o2["~run"]({value:e.value},i);if(l.typed)
if(l.issues)t?t.push(l):t=[l];else{s2=l;break}else u2?u2.push(l):u2=[l]}if(s2)return s2;if(t){if(t.length===1)return t[0];c(this,"type",e,i,{issues:L(t)}),e.typed=
!0}else{if(u2?.length===1)return u2[0];c(this,"type",e,i,{issues:L(u2)})}return e}})}function js(){return a({kind:"schema",type:"unknown",reference:js,expects:"unknown",async:!1,"~run"(r){return r.typed=!0,r}})}function Os(r,n,e){return a({kind:"\
schema",type:"variant",reference:Os,expects:"Object",async:!1,key:r,options:n,message:e,"~run"(i,s2){let t=i.value;if(t&&typeof t=="object"){let u2,o2=0,l=this.
key,f2=[],p2=(y,h2)=>{for(let v2 of y.options){if(v2.type==="variant")p2(v2,new Set(h2).add(v2.key));else{let w2=!0,d2=0;for(let k of h2){let E=v2.entries[k];if(k in
t?E["~run"]({typed:!1,value:t[k]},T).issues:E.type!=="exact_optional"&&E.type!=="optional"&&E.type!=="nullish"){w2=!1,l!==k&&(o2<d2||o2===d2&&k in t&&!(l in t))&&
(o2=d2,l=k,f2=[]),l===k&&f2.push(v2.entries[k].expects);break}d2++}if(w2){let k=v2["~run"]({value:t},s2);(!u2||!u2.typed&&k.typed)&&(u2=k)}}if(u2&&!u2.issues)break}};
if(p2(this,new Set([this.key])),u2)return u2;c(this,"type",i,s2,{input:t[l],expected:g(f2,"|"),path:[{type:"object",origin:"value",input:t,key:l,value:t[l]}]})}else
c(this,"type",i,s2);return i}})}function wt(r,n){let e={};for(let i in r.entries)e[i]=!n||n.includes(i)?ie(r.entries[i]):r.entries[i];return a({...r,entries:e})}function Dt(r,n){let e={};for(let i of n)e[i]=r.entries[i];return a({...r,entries:e})}function It(...r){return a({...r[0],pipe:r,"~run"(n,e){for(let i of r)if(i.
kind!=="metadata"){if(n.issues&&(i.kind==="schema"||i.kind==="transformation")){n.typed=!1;break}(!n.issues||!e.abortEarly&&!e.abortPipeEarly)&&(n=i["~run"](n,e))}
return n}})}function Ss(r,n,e){let i=r["~run"]({value:n},j(e));return{typed:i.typed,success:!i.issues,output:i.value,issues:i.issues}}var Region=te(["us","eu","in"],"must be one of us, eu, in"),regions=Region.options,AccountType=te(["service_account","oauth_browser","oauth_token"],"must be one\
 of service_account, oauth_browser, oauth_token"),NAME_RULE="must be 1 to 64 letters, digits, '_' or '-'",Name=It(bs("must be a string"),Tr(/^[a-zA-Z0-9_-]{1,64}$/,
NAME_RULE)),TargetName=It(bs("must be a string"),He(text2=>/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]{1,100}$/u.test(text2),"must be 1 to 100 printable characters")),ProjectId=It(
bs("must be a string of digits"),Tr(/^[0-9]+$/,"must be a string of digits")),WorkspaceId=It(ss("must be a positive integer"),Jr("must be a positive integer"),yr(
1,"must be a positive integer")),VariableName=It(bs("must be a string"),Tr(/^[a-zA-Z_][a-zA-Z0-9_]*$/,"must be the name of an environment variable")),NonEmpty=It(
bs("must be a string"),fr(1,"must not be empty")),HeaderName=It(bs("must be a string"),Tr(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,"must be the name of an HTTP header")),
HeaderValue=It(bs("must be a string"),Tr(/^[\t\x20-\x7e\x80-\xff]*$/,"must be text without control characters, in Latin-1")),SecretText=It(NonEmpty,yi(text2=>new Secret(
text2))),BEARER=/^[\x20-\x7e\x80-\xff]*$/,BearerText=It(NonEmpty,Tr(BEARER,"must not hold what HTTP cannot carry, such as a line break or an invisible character"),
yi(text2=>new Secret(text2))),Timestamp=It(bs("must be a string"),Tr(/^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:?\d{2})$/,"must be an ISO \
8601 time with an offset"),He(isThere,"must be an ISO 8601 time with an offset"));function isThere(text2){let local=text2.slice(0,19).replace(/[t ]/,"T"),milliseconds=Date.
parse(`${local}Z`);return Number.isNaN(milliseconds)||Number.isNaN(Date.parse(text2))?!1:new Date(milliseconds).toISOString().startsWith(local)}var UnixSeconds=It(
ss("must be a number of seconds"),yr(0,"must be a number of seconds"),rr(253402300799,"must be a number of seconds"));var own=(map,name)=>Object.hasOwn(map,name)?map[name]:void 0;var variable=(env,name)=>own(env,name)?.trim()||void 0,pathVariable=(env,name)=>own(env,name)||void 0,sendable={bearer:BEARER,password:/^\P{Cc}*$/u};function secretVariable(env,name,as){
let text2=variable(env,name);if(text2===void 0)return;let secret=new Secret(text2);if(sendable[as].test(text2))return secret;throw malformedVariable(name,"holds\
 a character that HTTP cannot carry, such as a line break or an invisible one")}var NO_PATH='must be a path, without quotes or blanks around it; only "~" is exp\
anded',malformedVariable=(name,reason)=>new Fault("CONFIG_ERROR",{variable:name,reason});function parseWorkspaceId(text2){let id2=/^[0-9]+$/.test(text2)?Number(
text2):0;return Number.isSafeInteger(id2)&&id2>0?id2:void 0}function environmentRegion(env){let text2=variable(env,"MP_REGION");if(text2===void 0||bt(Region,text2))
return text2;throw malformedVariable("MP_REGION","must be one of us, eu, in")}function environmentProject(env){let text2=variable(env,"MP_PROJECT_ID");if(text2===
void 0||bt(ProjectId,text2))return text2;throw malformedVariable("MP_PROJECT_ID","must be a project id, a string of digits")}function environmentAxes(env){let region=environmentRegion(
env),project=environmentProject(env),workspaceText=variable(env,"MP_WORKSPACE_ID"),workspace=workspaceText===void 0?void 0:parseWorkspaceId(workspaceText);if(workspaceText!==
void 0&&workspace===void 0)throw malformedVariable("MP_WORKSPACE_ID","must be a positive integer");return{account:project&&region?environmentAccount(env,region):
void 0,project,workspace}}function environmentAccount(env,region){let username=variable(env,"MP_USERNAME"),secret=secretVariable(env,"MP_SECRET","password");if(username&&
secret)return{name:"env-service-account",type:"service_account",region,username,secret};let token=secretVariable(env,"MP_OAUTH_TOKEN","bearer");return token&&{name:"\
env-oauth-token",type:"oauth_token",region,token}}var OF_AN_ACCOUNT=/^MP_(?:USERNAME|PROJECT_ID|REGION|WORKSPACE_ID|ACCOUNT|TARGET|AUTH_FILE|\w*(?:SECRET|TOKEN)\w*)$/i,
withoutAccount=env=>Object.fromEntries(Object.entries(env).filter(([name])=>!OF_AN_ACCOUNT.test(name)));function environmentFlags(env){let account=variable(env,
"MP_ACCOUNT"),target=variable(env,"MP_TARGET");if(account!==void 0&&!bt(Name,account))throw malformedVariable("MP_ACCOUNT",NAME_RULE);if(account!==void 0&&target!==
void 0)throw new Fault("INVALID_ARGS",{},{place:{refusal:{reason:"account_and_target"}}});return{...account!==void 0&&{account},...target!==void 0&&{target}}}var domains={us:"mixpanel.com",eu:"eu.mixpanel.com",in:"in.mixpanel.com"};function domainRegion(domain){let host=domain.trim().toLowerCase().replace(/^[a-z][a-z0-9+.-]*:\/\//,
"").replace(/[:/?#].*$/s,"").replace(/\.$/,"").replace(/^data[-.]/,"");return Object.keys(domains).find(region=>domains[region]===host)}var WireId=Ds([It(ss(),Jr()),It(bs(),Tr(/^[0-9]+$/))],"must be an id"),text=rs(bs("must be text")),flag=rs(Oi("must be true or false")),id=rs(WireId),MeUser=ts(
{user_id:id,user_email:text}),MeOrganization=ts({name:text}),MeProject=ts({name:text,organization_id:id,timezone:text,domain:text,is_demo:flag,has_integrated:flag}),
MeWorkspace=ts({name:text,project_id:id,is_default:flag});var[OPEN_BRACE,CLOSE_BRACE,OPEN_BRACKET,CLOSE_BRACKET]=[123,125,91,93];function jsonText(text2){return JSON.parse(text2),text2}function members(text2){let at=afterSpace(
text2,0);if(text2[at]!=="{")return;let found=new Map;for(;;){if(at=afterSpace(text2,at+1),text2[at]==="}")return found;let keyEnd=endOfString(text2,at),key=JSON.
parse(text2.slice(at,keyEnd)),from=afterSpace(text2,text2.indexOf(":",keyEnd)+1);if(at=endOfValue(text2,from),found.set(key,text2.slice(from,at).trimEnd()),text2[at]!==
",")return found}}function objectText(members2){let parts=[];for(let[key,value]of members2)parts.push(`${JSON.stringify(key)}:${value}`);return`{${parts.join(",")}\
}`}function exactValue(text2){let value=JSON.parse(text2);return typeof value=="number"&&!Number.isSafeInteger(value)&&/^-?\d+$/.test(text2)?text2:value}function afterSpace(text2,at){
let i=at;for(;text2.charCodeAt(i)<=32;)i++;return i}function endOfString(text2,at){for(let end=text2.indexOf('"',at+1);end>=0;end=text2.indexOf('"',end+1)){let first=end;
for(;text2.charCodeAt(first-1)===92;)first--;if((end-first)%2===0)return end+1}return text2.length}function endOfValue(text2,at){let depth=0;for(let i=at;i<text2.
length;i++){let code=text2.charCodeAt(i);if(code===34)i=endOfString(text2,i)-1;else if(code===OPEN_BRACE||code===OPEN_BRACKET)depth++;else if(code===CLOSE_BRACE||
code===CLOSE_BRACKET){if(depth===0)return i;depth--}else if(code===44&&depth===0)return i}return text2.length}var NULL="null",MEMBER_LISTS=["member_list","unified_member_list"];function parseMeCache(text2){try{let json=validJson(text2),at=members(json)?.get("cached_at"),
cachedAt=at===void 0?void 0:exactValue(at);return typeof cachedAt=="number"?{me:fromResults(json),cachedAt}:void 0}catch(error){if(isFault(error))return;throw error}}
function userOf({user}){let id2=wireId(user.user_id);return user.user_email?{...id2!==null&&{id:id2},email:user.user_email}:null}function projectOf(me,id2){let found=me.
projects.find(project=>project.id===id2)??me.projects.find(p2=>sameId(p2.id,id2));return found&&listed(found,organizationName(me,found.organization_id))}function workspaceOf(me,id2){
let found=me.workspaces.find(workspace=>sameId(workspace.id,id2));return found&&listedWorkspace(found)}function organizationName(me,id2){return me.organizations.
find(organization=>sameId(organization.id,id2))?.name??null}var sameId=(a2,b2)=>a2!=null&&b2!=null&&digits(a2)===digits(b2),digits=id2=>String(id2).replace(/^0+(?=\d)/,
"");function wireId(id2){return id2==null?null:Number.isSafeInteger(Number(id2))?Number(id2):String(id2)}function listed(project,organization){return{id:project.
id,name:project.name||project.id,organization_id:wireId(project.organization_id),organization_name:organization,...project.domain&&{domain:project.domain},...project.
timezone&&{timezone:project.timezone},...project.is_demo!=null&&{is_demo:project.is_demo},...project.has_integrated!=null&&{has_integrated:project.has_integrated}}}
function listedWorkspace(workspace){return{id:Number(workspace.id),name:workspace.name??null,is_default:workspace.is_default??null,project_id:workspace.project_id==
null?null:String(workspace.project_id)}}function validJson(text2){try{return jsonText(text2)}catch{throw unusable("it is not JSON")}}function fromResults(text2){
let sent=members(text2);if(!sent)throw unusable("its results are not an object");let workspaces=withoutMemberLists(sent.get("workspaces")),kept=workspaces===void 0?
sent:new Map([...sent,["workspaces",workspaces]]);return{user:read(MeUser,kept),organizations:entries(MeOrganization,kept,"organizations"),projects:entries(MeProject,
kept,"projects"),workspaces:entries(MeWorkspace,kept,"workspaces").filter(({id:id2})=>bt(WorkspaceId,Number(id2))),text:objectText(kept)}}function withoutMemberLists(workspaces){
if(!workspaces?.includes("member_list"))return workspaces;let kept=new Map;for(let[id2,workspace]of mapOf(workspaces,"workspaces")){let fields=members(workspace),
others=fields&&[...fields].filter(([name])=>!MEMBER_LISTS.includes(name));kept.set(id2,others?objectText(new Map(others)):workspace)}return objectText(kept)}function entries(schema,results,name){
return[...mapOf(results.get(name)??NULL,name)].filter(([id2])=>/^[0-9]+$/.test(id2)).map(([id2,fields])=>({...read(schema,members(fields)??new Map),id:id2}))}function read(schema,fields){
let known={};for(let[key,kind]of Object.entries(schema.entries)){let field=fields.get(key),sent=field===void 0?void 0:exactValue(field),value=typeof sent=="stri\
ng"&&holdsSecret(sent)?REDACTED:sent;value!==void 0&&bt(kind,value)&&(known[key]=value)}return known}function mapOf(text2,name){let found=text2===NULL?new Map:members(
text2);if(!found)throw unusable(`${name} is not an object`);return found}var unusable=problem=>new Fault("API_ERROR",{reason:"shape",problem});var MOST_ISSUES=5,MOST_KEY=64,describeIssues=issues=>joinReasons([...new Set(issues.map(describeIssue))]);function joinReasons(reasons2,count=reasons2.length){let more=count-
MOST_ISSUES;return[...reasons2.slice(0,MOST_ISSUES),...more>0?[`and ${more} more`]:[]].join("; ")}function describeIssue(issue){let path=keyPath((issue.path??[]).
map(item=>item.key));return path===""?reasonOf(issue):`${path}: ${reasonOf(issue)}`}var keyPath=keys=>keys.map(spell).join("."),UNKNOWN_KEY="unknown key";function reasonOf(issue){
let last=issue.path?.at(-1),isAboutKey=last!==void 0&&"origin"in last&&last.origin==="key";if(issue.kind==="schema"){if(isAboutKey&&issue.expected==="never")return UNKNOWN_KEY;
if(last!==void 0&&issue.input===void 0)return"is missing"}let message=isStock(issue)?stockReasons[issue.expected??""]??"is not valid":issue.message;return isAboutKey?
`the name ${message}`:message}var isStock=issue=>issue.message.startsWith("Invalid "),stockReasons={Object:"must be an object",Array:"must be a list",string:"mu\
st be a string",number:"must be a number",boolean:"must be true or false"};function spell(key){let text2=holdsSecret(String(key))?"\u2026":String(key),short=text2.
length>MOST_KEY?`${text2.slice(0,MOST_KEY)}\u2026`:text2;return/^[A-Za-z0-9_-]+$/.test(short)?short:JSON.stringify(short)}var problemOf=({issues})=>joinReasons(issues.map(({key,reason})=>key===void 0?reason:`${keyPath([key])}: ${reason}`));function oddFault({path},entry,{issues}){let reasons2=issues.
map(({key,reason})=>`${keyPath([...entry,...key===void 0?[]:[key]])}: ${reason}`);return new Fault("CONFIG_ERROR",{path,issues:reasons2},{place:{odd:{entry,issues}}})}
function requireActive({odd},only){if(odd?.active?.issues.some(({key})=>only===void 0||key===only))throw oddFault(odd,["active"],odd.active)}var accountNames=({
accounts,odd})=>[...Object.keys(accounts),...Object.keys(odd?.accounts??{})].sort(),targetNames=({targets,odd})=>[...Object.keys(targets),...Object.keys(odd?.targets??
{})].sort();var repeatable=typed=>!holdsSecret(typed)&&/^(?:[\p{L}\p{M}\p{N} ._'&()-]{1,100}|[0-9]+)$/u.test(typed)?typed:"\u2026";function accountOf(config,name,namedBy){let record=own(config.accounts,name);if(record)return{name,...record};let odd=config.odd?.accounts[name];throw config.odd&&
odd?oddFault(config.odd,["accounts",name],odd):namedBy===void 0&&!bt(Name,name)?noName():accountNotFound(config,name,namedBy)}function noName(){let refusal={reason:"\
argument",what:"The name",problem:`it ${NAME_RULE}`};return new Fault("INVALID_ARGS",{},{place:{refusal}})}function entryOf(config,name,namedBy){let record=config.
accounts[name]??config.odd?.accounts[name];if(!record)throw accountNotFound(config,name,namedBy);let{type,region,default_project:default_project2}=record;return{
name,type,region,default_project:default_project2}}function accountNotFound(config,name,namedBy){let details={account:repeatable(name),available_accounts:Object.
keys(config.accounts).sort()};return new Fault("ACCOUNT_NOT_FOUND",details,{place:{...namedBy!==void 0&&{namedBy}}})}var targetsNaming=(config,name)=>targetNames(
config).filter(target=>(config.targets[target]??config.odd?.targets[target])?.account===name);function targetOf(config,name,namedBy){let target=own(config.targets,
name);if(target)return target;let odd=config.odd?.targets[name];if(config.odd&&odd)throw oddFault(config.odd,["targets",name],odd);let details={target:repeatable(
name),available_targets:Object.keys(config.targets).sort()};throw new Fault("TARGET_NOT_FOUND",details,{place:{...namedBy!==void 0&&{namedBy}}})}function resolve({
env,axes,byVariable=!1,bridge,bridgePath,config}){if(axes.target!==void 0&&(axes.account??axes.project??axes.workspace)!==void 0)throw new Fault("INVALID_ARGS",
{},{place:{refusal:{reason:"target_and_axes",as:"--target"}}});let target=axes.target===void 0?void 0:targetOf(config,axes.target,byVariable?"MP_TARGET":void 0),
{active}=config,byTarget=byVariable?"MP_TARGET":`target ${axes.target}`,byBridge=bridgePath??"the bridge",named=[{source:"env",value:env.account?.name,by:variableOf(
env.account)},{source:"param",value:axes.account,by:byVariable?"MP_ACCOUNT":"--account"},{source:"target",value:target?.account,by:byTarget},{source:"bridge",value:bridge?.
account.name,by:byBridge},{source:"config",value:active.account}],by=named.find(candidate=>candidate.value!==void 0);if((by===void 0||by.source==="config")&&requireActive(
config),by?.value===void 0)throw needsAccount(config);let fromBridge=by.source==="bridge"?bridge:void 0,origin=by.source==="env"?"env":fromBridge?"bridge":"conf\
ig",account=by.source==="env"&&env.account||fromBridge?.account||accountOf(config,by.value,whoNames(by.source,axes.target,byVariable)),isActive=origin==="config"&&
account.name===active.account,projects=[{source:"env",value:env.project,by:"MP_PROJECT_ID"},{source:"param",value:axes.project,by:"--project"},{source:"target",
value:target?.project,by:byTarget},{source:"bridge",value:fromBridge?.project??fromBridge?.account.default_project,by:byBridge},{source:"config",value:origin===
"config"?account.default_project:void 0}],project=projects.find(candidate=>candidate.value!==void 0),pinHolds=isActive&&project?.value===account.default_project,
workspaces=[{source:"env",value:env.workspace,by:"MP_WORKSPACE_ID"},{source:"param",value:axes.workspace,by:"--workspace"},{source:"target",value:target?.workspace,
by:byTarget},{source:"bridge",value:fromBridge?.workspace??void 0,by:byBridge},{source:"config",value:pinHolds?active.workspace:void 0}],workspace=workspaces.find(
candidate=>candidate.value!==void 0);return pinHolds&&workspace===void 0&&requireActive(config,"workspace"),{account,origin,isActive,project:project?.value,workspace:workspace?.
value,source:{account:by.source,project:project?.source??"unset",workspace:workspace?.source??"unset"},by:{account:by.by??"",project:project?.by??"",workspace:workspace?.
by??""},shadowed:[...hidden("account",named),...hidden("project",projects),...hidden("workspace",workspaces)]}}function hidden(axis,candidates){let first=candidates.
find(({value})=>value!==void 0);return candidates.flatMap(({source,value})=>value===void 0||value===first?.value?[]:[{axis,source,value,by:first?.by??""}])}var variableOf=account=>account?.
type==="service_account"?"MP_USERNAME":"MP_OAUTH_TOKEN";function whoNames(source,target,byVariable){return source==="config"?"[active]":source==="param"&&byVariable?
"MP_ACCOUNT":source==="target"?`the target "${target}"`:void 0}var needsAccount=({accounts})=>new Fault("NEEDS_ACCOUNT",{available_accounts:Object.keys(accounts).
sort()});function needsProject(resolution,status,{noProjectIn,isLoggedOut}={}){let{name,type,region}=resolution.account;return new Fault("NEEDS_PROJECT",{account:{
name,type,region,status}},{place:{owner:{...ownerOf(resolution),...isLoggedOut&&{isLoggedOut}},...noProjectIn&&{noProjectIn}}})}function ownerOf({account,origin,
isActive}){let{name,type,region}=account,{token_env}=account.type==="oauth_token"?account:{};return{account:{name,type,region,...token_env!==void 0&&{token_env}},
origin,isActive}}var builtin=process.getBuiltinModule("node:path"),node_path_default=builtin,resolve2=builtin.resolve;var isAbsolute=builtin.isAbsolute,join=builtin.join,relative=builtin.relative;var dirname=builtin.dirname,basename=builtin.basename;var parse=builtin.parse;var sep=builtin.sep;var win32=builtin.win32,posix=builtin.posix;function s(r,e){let t=r.slice(0,e).split(/\r?\n/);return[t.length,t.pop().length+1]}function u(r,e,t){let l=r.split(/\r?\n/),n="",o2=(Math.log10(e+1)|0)+1;for(let c2=e-
1;c2<=e+1;c2++){let i=l[c2-1];i&&(n+=c2.toString().padEnd(o2," "),n+=":  ",n+=i,n+=`
`,c2===e&&(n+=" ".repeat(o2+t+2),n+=`^
`))}return n}var TomlError=class _TomlError extends Error{line;column;codeblock;constructor(e,t){let[l,n]=s(t.toml,t.ptr),o2=u(t.toml,l,n);super(`Invalid TOML d\
ocument: ${e}

${o2}`,t),this.line=l,this.column=n,this.codeblock=o2}static x(e,t,l){throw new _TomlError(e,{toml:t.s,ptr:l??t.p})}};function parseString(e){let u2=e.p,i=e.s.charCodeAt(e.p++),o2=i,h2=i===39,p2=i===e.s.charCodeAt(e.p)&&i===e.s.charCodeAt(e.p+1);p2&&((i=e.s.charCodeAt(e.p+=2))===
10?e.p++:i===13&&e.s.charCodeAt(e.p+1)===10&&(e.p+=2));let s2="",f2=e.p,l=0;for(;e.p<e.s.length;e.p++)if(i=e.s.charCodeAt(e.p),p2&&(i===10||i===13&&e.s.charCodeAt(
e.p+1)===10))l=l&&3;else if(i<32&&i!==9||i===127)TomlError.x("control characters are not allowed in strings",e);else if((!l||l===3)&&i===o2&&(!p2||e.s.charCodeAt(
e.p+1)===o2&&e.s.charCodeAt(e.p+2)===o2)){if(p2&&(e.s.charCodeAt(e.p+3)===o2&&e.p++,e.s.charCodeAt(e.p+3)===o2&&e.p++),!l){let d2=e.s.slice(f2,e.p);s2=s2?s2+d2:
d2}return e.p+=p2?3:1,s2}else if(!l)!h2&&i===92&&(s2+=e.s.slice(f2,f2=e.p),l=1);else if(l===1)if(i===120||i===117||i===85){let d2=e.p++-1,a2=0,g2=i===120?2:i===
117?4:8;for(let C=0;C<g2;C++,e.p++){let r=e.s.charCodeAt(e.p),A3=r>=48&&r<=57?r-48:r>=65&&r<=70?r-65+10:r>=97&&r<=102?r-97+10:-1;A3<0&&TomlError.x("invalid non-\
hex character in unicode escape",e),a2=a2<<4|A3}(a2<0||a2>1114111||a2>=55296&&a2<=57343)&&TomlError.x("invalid unicode escape",e,d2),s2+=String.fromCodePoint(a2),
f2=e.p--,l=0}else p2&&(i===32||i===9)?l=2:(i===98?s2+="\b":i===116?s2+="	":i===110?s2+=`
`:i===102?s2+="\f":i===114?s2+="\r":i===101?s2+="\x1B":i===34?s2+='"':i===92?s2+="\\":TomlError.x("unrecognised escape sequence",e),f2=e.p+1,l=0);else i!==32&&i!==
9&&(l===2&&TomlError.x("invalid escape: only line-ending whitespace may be escaped",e,f2),l=!h2&&i===92?1:0,f2=e.p);TomlError.x("unfinished string",e,u2)}var f=/^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i,TomlDate=class _TomlDate extends Date{#e=!1;#s=!1;#i=null;constructor(i,e,s2){
let h2=!0,l=!0,r="Z",n;if(typeof i=="string")if(e)i:{if(e<3){if(+i.slice(11,13)>23){i="";break i}e===2?(r=null,i+="Z"):(n=i.charCodeAt(i.length-1))!==90&&n!==122&&
(r=i.slice(i.length-6)),s2&&(i=i.slice(0,10)+"T"+i.slice(11))}else e===4&&(i=+i.slice(0,2)>23?"":`0000-01-01T${i}Z`);h2=e!==4,l=e!==3}else{let t=i.match(f);t?(t[1]||
(h2=!1,i=`0000-01-01T${i}`),l=!!t[2],l&&i[10]===" "&&(i=i.replace(" ","T")),t[2]&&+t[2]>23?i="":(r=t[3]||null,!r&&l&&(i+="Z"))):i=""}super(i),isNaN(this.getTime())||
(this.#e=h2,this.#s=l,this.#i=r)}isDateTime(){return this.#e&&this.#s}isLocal(){return!this.#e||!this.#s||!this.#i}isDate(){return this.#e&&!this.#s}isTime(){return this.#s&&
!this.#e}isValid(){return this.#e||this.#s}toISOString(){let i=super.toISOString();if(this.isDate())return i.slice(0,10);if(this.isTime())return i.slice(11,23);
if(this.#i===null)return i.slice(0,-1);if(this.#i==="Z"||this.#i==="z")return i;let e=+this.#i.slice(1,3)*60+ +this.#i.slice(4,6);return e=this.#i[0]==="-"?e:-e,
new Date(this.getTime()-e*6e4).toISOString().slice(0,-1)+this.#i}static wrapAsOffsetDateTime(i,e="Z"){let s2=new _TomlDate(i);return s2.#i=e,s2}static wrapAsLocalDateTime(i){
let e=new _TomlDate(i);return e.#i=null,e}static wrapAsLocalDate(i){let e=new _TomlDate(i);return e.#s=!1,e.#i=null,e}static wrapAsLocalTime(i){let e=new _TomlDate(
i);return e.#e=!1,e.#i=null,e}};function p(e,i=10){return i===16?e>47&&e<58||e>64&&e<71||e>96&&e<103:e>47&&e<48+i}function A2(e,i){return e===32||e===9||e===10||e===13||i&&(e===i||e===44)||e===
35}function extractValue(e,i){let s2=e.p,r=e.s.charCodeAt(e.p);if(r===91||r===123){e.d--||TomlError.x("document contains excessively nested structures. aborting\
.",e);let n=r===91?parseArray(e):parseInlineTable(e);return e.d++,n}return r===34||r===39?parseString(e):r===116?((e.s.charCodeAt(++e.p)!==114||e.s.charCodeAt(++e.
p)!==117||e.s.charCodeAt(++e.p)!==101)&&TomlError.x("invalid value",e,s2),e.p++,!0):r===102?((e.s.charCodeAt(++e.p)!==97||e.s.charCodeAt(++e.p)!==108||e.s.charCodeAt(
++e.p)!==115||e.s.charCodeAt(++e.p)!==101)&&TomlError.x("invalid value",e,s2),e.p++,!1):r===43||r===45?d(e,e.p,e.s.charCodeAt(++e.p),44-r,i):e.s.charCodeAt(e.p+
4)===45&&e.s.charCodeAt(e.p+7)===45?D2(e,r,i):e.s.charCodeAt(e.p+2)===58?w(e,r,i):d(e,e.p,r,0,i)}function d(e,i,s2,r,n){let a2=s2,l=0,h2=!1;if(a2===105)return(e.
s.charCodeAt(++e.p)!==110||e.s.charCodeAt(++e.p)!==102)&&TomlError.x("invalid value",e,i),e.p++,(r||1)/0;if(a2===110)return(e.s.charCodeAt(++e.p)!==97||e.s.charCodeAt(
++e.p)!==110)&&TomlError.x("invalid value",e,i),e.p++,NaN;if(a2===48){if(++e.p>=e.s.length||A2(a2=e.s.charCodeAt(e.p),n))return e.bi===!0?0n:0;if(!r){if(a2===120)
return m2(e,i,16,n);if(a2===98)return m2(e,i,2,n);if(a2===111)return m2(e,i,8,n)}a2===46?l=2:a2===101||a2===69?l=4:TomlError.x("illegal leading zero",e,i)}else p(
a2)||TomlError.x("invalid value",e,i);for(;++e.p<e.s.length&&(a2=e.s.charCodeAt(e.p),!A2(a2,n));)l||(l=1),a2===95?(l&1||TomlError.x("illegal underscore",e),l+=11,
h2=!0):l===1&&a2===46?l=2:(l===1||l===3)&&(a2===101||a2===69)?l=4:l===4&&(a2===43||a2===45)?l=6:p(a2)?l>9?l-=11:l&1||l++:TomlError.x("illegal character in numer\
ic literal",e);if(!l){let C=(s2-48)*(r||1);return e.bi===!0?BigInt(C):C}l&1||TomlError.x("unfinished numeric value",e,i);let u2=e.s.slice(i,e.p);return h2&&(u2=
u2.replaceAll("_","")),l>1?parseFloat(u2):v(e,u2,10,i)}function m2(e,i,s2,r){let n,a2=1;for(;++e.p<e.s.length&&(n=e.s.charCodeAt(e.p),!A2(n,r));)n===95?(a2&1&&TomlError.
x("illegal underscore",e),a2=3):p(n,s2)?a2&1&&a2--:TomlError.x("illegal character in numeric literal",e);a2&1&&TomlError.x("unfinished numeric value",e);let l=e.
s.slice(i+2,e.p);return a2&&(l=l.replaceAll("_","")),v(e,l,s2,i)}function v(e,i,s2,r){if(e.bi!==!0)e:{let n=parseInt(i,s2);if(!Number.isSafeInteger(n)){if(e.bi)
break e;TomlError.x("integer value cannot be represented losslessly",e,r)}return n}return BigInt(s2===10?i:(s2===2?"0b":s2===8?"0o":"0x")+i)}function D2(e,i,s2){
let r=e.p++,n;if(!p(i)||!p(e.s.charCodeAt(e.p++))||!p(e.s.charCodeAt(e.p++))||!p(e.s.charCodeAt(e.p++)))return d(e,e.p=r,i,0,s2);if(e.p+=5,p(e.s.charCodeAt(e.p++))||
TomlError.x("invalid date-time: date part is malformed",e,r),e.p>=e.s.length||((i=e.s.charCodeAt(e.p))!==32||(n=!0,!p(e.s.charCodeAt(e.p+1))))&&i!==84&&i!==116){
let l=e.s.slice(r,e.p);return o(e,l,3,!1,r)}if(e.s.charCodeAt(e.p+=3)!==58&&TomlError.x("invalid date-time: time part is malformed",e,r),e.s.charCodeAt(e.p+=3)===
58&&(e.p+=3),e.s.charCodeAt(e.p)===46)for(;p(e.s.charCodeAt(++e.p)););if(i=e.s.charCodeAt(e.p)){if(i===90||i===122){let l=e.s.slice(r,++e.p);return o(e,l,1,n,r,
"[+00:00]")}if(i===43||i===45){let l=e.s.slice(r,e.p+=6);return o(e,l,1,n,r,!e.ld&&"["+e.s.slice(e.p-6,e.p)+"]")}}let a2=e.s.slice(r,e.p);return o(e,a2,2,n,r)}function w(e,i,s2){
let r=e.p;if(!p(i)||!p(e.s.charCodeAt(++e.p)))return d(e,--e.p,i,0,s2);if(e.s.charCodeAt(e.p+=4)===58&&(e.p+=3),e.s.charCodeAt(e.p)===46)for(;p(e.s.charCodeAt(++e.
p)););let n=e.s.slice(r,e.p);return o(e,n,4,!1,r)}function o(e,i,s2,r,n,a2){if(e.ld){let l=new TomlDate(i,s2,r);return l.isValid()||TomlError.x("invalid date",e,
n),l}try{switch(a2&&(i+=a2),s2){case 1:return Temporal.ZonedDateTime.from(i);case 2:return Temporal.PlainDateTime.from(i);case 3:return Temporal.PlainDate.from(
i);case 4:return Temporal.PlainTime.from(i)}}catch(l){TomlError.x(l instanceof Error?l.message:""+l,e,n)}}function skipComment(e){for(;e.p<e.s.length;e.p++){let o2=e.s.charCodeAt(e.p);if(o2===10)break;if(o2===13&&e.s.charCodeAt(e.p+1)===10){e.p++;break}(o2<32&&o2!==
9||o2===127)&&TomlError.x("control characters are not allowed in comments",e)}}function skipVoid(e,o2,a2){let r;for(;e.p<e.s.length;){for(;e.p<e.s.length&&((r=e.
s.charCodeAt(e.p))===32||r===9||!o2&&(r===10||r===13&&e.s.charCodeAt(e.p+1)===10));)e.p++;if(a2||r!==35)break;skipComment(e)}}function parseKey(e,s2=61){let n,l=0,o2=[],i,r=e.s.charCodeAt(n=e.p);do{if(r===s2)return l||TomlError.x("unexpected end of key",e),l===1&&o2.push(e.s.slice(i,e.
p)),e.p++,o2;r===46?(l||TomlError.x("illegal empty bare key",e),l===1&&o2.push(e.s.slice(i,e.p)),l=0):!l&&(r===34||r===39)?(r===e.s.charCodeAt(e.p+1)&&r===e.s.charCodeAt(
e.p+2)&&TomlError.x("illegal quoted key: multiline strings are not allowed",e),o2.push(parseString(e)),l=2,e.p--):r===32||r===9?l===1&&(o2.push(e.s.slice(i,e.p)),
l=2):l===2||r<48&&r!==45||r>57&&r<65||r>90&&r<97&&r!==95||r>122?TomlError.x("illegal character in key",e):l||(l=1,i=e.p)}while(r=e.s.charCodeAt(++e.p));TomlError.
x("incomplete key-value: cannot find end of key",e,n)}function parseInlineTable(e){let s2=e.p++,n=Object.create(null),l=new Set,o2;for(;e.p<e.s.length;){if(skipVoid(
e),(o2=e.s.charCodeAt(e.p))===125)return e.p++,n;let i,r=n,t=!1,d2=e.p,u2=parseKey(e);for(let f2=0;f2<u2.length;f2++){f2&&(r=t?r[i]:r[i]=Object.create(null)),i=
u2[f2],(t=Object.hasOwn(r,i))&&(typeof r[i]!="object"||l.has(r[i]))&&TomlError.x("trying to redefine an already defined value",e,d2);let y=i==="__proto__";if(e.
uk&&(y||i==="constructor")){r=e.uk!==1&&TomlError.x("document contains an unsafe property",e,d2);break}!t&&y&&Object.defineProperty(r,i,{enumerable:!0,configurable:!0,
writable:!0})}t&&TomlError.x("trying to redefine an already defined value",e,d2),skipVoid(e,!0,!0);let h2=extractValue(e,125);if(r&&typeof(r[i]=h2)=="object"&&l.
add(h2),skipVoid(e),(o2=e.s.charCodeAt(e.p++))===125)return n;o2!==44&&TomlError.x("expected comma or end of structure",e,e.p-1)}TomlError.x("unfinished table",
e,s2)}function parseArray(e){let s2=e.p++,n=[],l;for(;e.p<e.s.length;){if(skipVoid(e),(l=e.s.charCodeAt(e.p))===93)return e.p++,n;if(n.push(extractValue(e,93)),
skipVoid(e),(l=e.s.charCodeAt(e.p++))===93)return n;l!==44&&TomlError.x("expected comma or end of structure",e,e.p-1)}TomlError.x("unfinished array",e,s2)}function h(a2,i,e,o2,c2){let t=e,n=o2,r,d2=!1,l;for(let u2=0;u2<i.length;u2++){if(u2){if(t=d2?t[r]:t[r]=Object.create(null),n=(l=n[r]).c,c2===0&&(l.t===1||l.t===
2))return null;if(l.t===2){let f2=t.length-1;t=t[f2],n=n[f2].c}}if(r=i[u2],(d2=Object.hasOwn(t,r))&&n[r]?.t===0&&n[r]?.d)return null;if(!d2){let f2=r==="__proto\
__";if(a2.uk&&(f2||r==="constructor"))return!1;f2&&(Object.defineProperty(t,r,{enumerable:!0,configurable:!0,writable:!0}),Object.defineProperty(n,r,{enumerable:!0,
configurable:!0,writable:!0})),n[r]={t:u2<i.length-1&&c2===2?3:c2,d:!1,i:0,c:Object.create(null)}}}if(l=n[r],l.t!==c2&&!(c2===1&&l.t===3)||(c2===2&&(l.d||(l.d=!0,
t[r]=[]),t[r].push(t=Object.create(null)),l.c[l.i++]=l={t:1,d:!1,i:0,c:Object.create(null)}),l.d))return null;if(l.d=!0,c2===1)t=d2?t[r]:t[r]=Object.create(null);else if(c2===
0&&d2)return null;return[r,t,l.c]}function x2(a2,i,e){(i===null||a2.uk===2)&&TomlError.x(i===null?"trying to redefine an already defined table or value":"docume\
nt contains an unsafe property",a2,e)}function parse2(a2,i={}){let e={s:a2,p:0,d:i.maxDepth??1e3,bi:i.integersAsBigInt??!1,ld:i.useLegacyDate??!0,uk:i.unsafeKeyBehaviour===
"throw"?2:i.unsafeKeyBehaviour==="drop"?1:0},o2=Object.create(null),c2=Object.create(null),t,n=!1,r=o2,d2=c2;for(a2.charCodeAt(0)===65279&&e.p++,skipVoid(e);e.p<
a2.length;){if(a2.charCodeAt(e.p)===91){let l=a2.charCodeAt(++e.p)===91;t=e.p+=+l,n=!1;let u2=parseKey(e,93);l&&(a2.charCodeAt(e.p)!==93&&TomlError.x("expected \
end of table array declaration",e),e.p++);let f2=h(e,u2,o2,c2,l?2:1);f2?(d2=f2[2],r=f2[1]):(x2(e,f2,t),n=!0)}else{t=e.p;let l=parseKey(e),u2=h(e,l,r,d2,0);!u2&&
!n&&x2(e,u2,t),skipVoid(e,!0,!0);let f2=extractValue(e,void 0);u2&&!n&&(u2[1][u2[0]]=f2)}skipVoid(e,!0),e.p<a2.length&&(t=a2.charCodeAt(e.p))!==10&&(t!==13||a2.
charCodeAt(e.p+1)!==10)&&TomlError.x("each key-value declaration must be followed by an end-of-line",e),skipVoid(e)}return o2}var T2=!!"".isWellFormed;var ServiceAccountRecord=hs({type:Ti("service_account"),region:Region,default_project:ie(ProjectId),username:NonEmpty,secret:SecretText}),OAuthBrowserRecord=hs(
{type:Ti("oauth_browser"),region:Region,default_project:ie(ProjectId)}),OAuthTokenRecord=hs({type:Ti("oauth_token"),region:Region,default_project:ie(ProjectId),
token:ie(SecretText),token_env:ie(NonEmpty)}),oneTokenSource="must have exactly one of token and token_env",isOne=record=>record.token===void 0!=(record.token_env===
void 0),notARecord=issue=>issue.expected==="Object"?"must be an object":AccountType.message,AccountRecord=It(Os("type",[ServiceAccountRecord,OAuthBrowserRecord,
OAuthTokenRecord],notARecord),He(record=>record.type!=="oauth_token"||isOne(record),oneTokenSource)),orNull=schema=>ie(It(es(schema),yi(value=>value??void 0))),
default_project=orNull(ProjectId),namedRecord=tokenEnv=>It(Os("type",[hs({name:Name,...ServiceAccountRecord.entries,default_project}),hs({name:Name,...OAuthBrowserRecord.
entries,default_project}),hs({name:Name,...OAuthTokenRecord.entries,default_project,token:orNull(SecretText),token_env:orNull(tokenEnv)})],notARecord),He(record=>record.
type!=="oauth_token"||isOne(record),oneTokenSource)),BridgeAccount=namedRecord(NonEmpty),TargetRecord=hs({account:NonEmpty,project:ProjectId,workspace:ie(WorkspaceId)}),
ActiveSession=hs({account:ie(Name),workspace:ie(WorkspaceId)}),CustomHeader=hs({name:HeaderName,value:HeaderValue});var isTable=value=>typeof value=="object"&&!Array.isArray(value)&&!(value instanceof Date);function readEntries(root,path){let accounts=readTables(root.accounts,
Name,AccountRecord,accountKeys),targets=readTables(root.targets,TargetName,TargetRecord,targetKeys),active=readTable(root.active??{},ActiveSession),settings=isTable(
root.settings)?root.settings:{},header="custom_header"in settings?readTable(settings.custom_header,CustomHeader):void 0,odd={path,accounts:accounts.odd,targets:targets.
odd,...active.odd&&{active:active.odd},...header?.odd&&{custom_header:header.odd}},isOdd=active.odd??header?.odd??[...Object.keys(odd.accounts),...Object.keys(odd.
targets)][0];return{active:active.value??asItShouldBe(root.active,ActiveSession.entries),accounts:accounts.usable,targets:targets.usable,settings:header?.value?
{custom_header:header.value}:{},...isOdd!==void 0&&{odd}}}var accountKeys={type:AccountType,region:Region,default_project:ProjectId},targetKeys={account:NonEmpty,
project:ProjectId,workspace:WorkspaceId};function readTables(tables2,nameSchema,schema,keys){let usable=Object.create(null),odd=Object.create(null);for(let[name,
table]of Object.entries(isTable(tables2)?tables2:{})){let{issues=[]}=Ss(nameSchema,name),{value,odd:of}=readTable(table,schema),wrong=[...issues.map(issue=>({reason:`\
the name ${issue.message}`})),...of?.issues??[]];wrong.length>0?odd[name]={issues:wrong,...asItShouldBe(table,keys)}:usable[name]=value}return{usable,odd}}function readTable(table,schema){
if(!isTable(table))return{odd:{issues:[{reason:"must be a table"}]}};let result=Ss(schema,table);return result.success?{value:result.output}:{odd:{issues:result.
issues.map(issue=>{let key=issue.path?.[0]?.key;return{...key!==void 0&&{key:String(key)},reason:reasonOf(issue)}})}}}function asItShouldBe(table,keys){let found={};
for(let key of Object.keys(keys)){let result=Ss(keys[key],isTable(table)?table[key]:void 0);result.success&&result.output!==void 0&&(found[key]=result.output)}return found}var MOST_DETAILS=50;function parseConfig(text2,path){let root=parseToml(text2,path),old=keysFromBefore04(root);if(old.length>0)throw new Fault("CONFIG_ERROR",{path,
found:old});let config=tables.every(key=>root[key]===void 0||isTable(root[key]))?readEntries(root,path):void 0,reasons2=strangeTables(root);if(config===void 0||
reasons2.length>0)throw refuse(path,reasons2);return config}function parseToml(text2,path){try{return parse2(text2,{integersAsBigInt:"asNeeded"})}catch(error){if(!(error instanceof
TomlError))throw error;let{line,column}=error,reason=firstLine(error.message).replace("Invalid TOML document: ","");throw new Fault("CONFIG_ERROR",{path,line,column,
issues:[reason]})}}var firstLine=text2=>text2.split(`
`,1)[0]??"",refuse=(path,reasons2)=>{let issues=reasons2.slice(0,MOST_DETAILS),isCut=issues.length<reasons2.length;return new Fault("CONFIG_ERROR",{path,issues,
...isCut&&{issue_count:reasons2.length}})},tables=["active","accounts","targets","settings"],strangeTables=root=>Object.entries(root).flatMap(([key,value])=>tables.
includes(key)?isTable(value)?[]:[`${key}: must be a table`]:[`${keyPath([key])}: unknown key`]);function keysFromBefore04({config_version,default:active,credentials,
projects,...root}){let found=[];config_version!==void 0&&found.push("config_version"),active!==void 0&&found.push("default"),credentials!==void 0&&found.push("[\
credentials]"),projects!==void 0&&found.push("[projects]"),isTable(root.active)&&root.active.project!==void 0&&found.push("project in [active]");let accounts=isTable(
root.accounts)?root.accounts:{},name=Object.keys(accounts).find(key=>isTable(accounts[key])&&accounts[key].project_id!==void 0);return name!==void 0&&found.push(
`project_id in [${keyPath(["accounts",name])}]`),found}var builtin2=process.getBuiltinModule("node:fs"),node_fs_default=builtin2;var accessSync=builtin2.accessSync;var chmodSync=builtin2.chmodSync,close=builtin2.close,closeSync=builtin2.closeSync;var existsSync=builtin2.existsSync;var fchownSync=builtin2.fchownSync;var fchmodSync=builtin2.fchmodSync;var fstatSync=builtin2.fstatSync,fsync=builtin2.fsync;var ftruncateSync=builtin2.ftruncateSync;var lchownSync=builtin2.lchownSync;var linkSync=builtin2.linkSync,lstat=builtin2.lstat,lstatSync=builtin2.lstatSync;var mkdirSync=builtin2.mkdirSync;var open=builtin2.open,openSync=builtin2.openSync;var readdirSync=builtin2.readdirSync;var readSync=builtin2.readSync;var readFileSync=builtin2.readFileSync;var readlinkSync=builtin2.readlinkSync;var realpathSync=builtin2.realpathSync,rename=builtin2.rename,renameSync=builtin2.renameSync;var rmSync=builtin2.rmSync;var rmdirSync=builtin2.rmdirSync;var statSync=builtin2.statSync;var unlinkSync=builtin2.unlinkSync,utimes=builtin2.utimes;var writeFileSync=builtin2.writeFileSync;var writeSync=builtin2.writeSync;var constants=builtin2.constants;function danglingLink(path){let above=dirname(path)===path?void 0:danglingLink(dirname(path));if(above!==void 0)return above;try{return lstatSync(path).isSymbolicLink()&&
statSync(path,{throwIfNoEntry:!1})===void 0?path:void 0}catch{return}}var builtin3=process.getBuiltinModule("node:buffer");var Buffer2=builtin3.Buffer;var isUtf8=builtin3.isUtf8;var node_os_default=new Proxy({},{get:(_,name)=>process.getBuiltinModule("node:os")[name]});var hostname=(...given)=>process.getBuiltinModule("node:os").hostname(...given);var userInfo=(...given)=>process.getBuiltinModule("node:os").userInfo(...given);var reasons={EACCES:"permission denied",EBUSY:"it is in use, or something is mounted there",EDQUOT:"your disk quota is used up",EEXIST:"something else is in its\
 place",EFBIG:"it would be larger than a file may be",EIO:"the disk reported an error",EISDIR:"it is a folder",ELOOP:"its symbolic links go round in a circle",EMFILE:"\
too many files are open",ENAMETOOLONG:"the path is too long",ENFILE:"too many files are open",ENOENT:"its folder does not exist",ENOSPC:"the disk is full",ENOTDIR:"\
a part of the path is not a folder",ENOTEMPTY:"the folder is not empty",ENOTCONN:"its file system is no longer connected",ENXIO:"it is not a regular file",EPERM:"\
the operation is not permitted",EROFS:"the file system is read-only",ESTALE:"its file server does not know it any more",EXDEV:"it lies on another file system"},
reasonsOnWindows={...Object.fromEntries(["EACCES","EBUSY","EPERM"].map(code=>[code,"another program has it open, or you may not change it"])),ENOTEMPTY:"the fol\
der is not empty, or another program has a file of it open"};function errnoOf(error){let{code,errno}=error instanceof Error?error:{};if(typeof code!="string")return;
let named=(code==="UNKNOWN"||code.startsWith("Unknown "))&&Object.entries(node_os_default.constants.errno).find(([,number])=>number===-(errno??0));return named?
named[0]:code}var isFull=error=>["ENOSPC","EDQUOT"].includes(errnoOf(error)??"");function isMissing(error){let code=errnoOf(error);return code==="ENOENT"||code===
"ENOTDIR"}function storageError(path,file,error,platform=process.platform){if(isFault(error))return error;let code=errnoOf(error);if(code===void 0)throw error;let details={
path,reason:reasonOf2(code,platform),code};return new Fault("STORAGE_ERROR",details,{cause:error,place:{file}})}var reasonOf2=(code,platform=process.platform)=>platform===
"win32"&&reasonsOnWindows[code]||reasons[code]||code;function isForeign({uid}){let us=process.geteuid?.();return us!==void 0&&us!==0&&uid!==us&&uid!==0}var isOpen=(mode,platform=process.platform)=>platform!=="win3\
2"&&(mode&63)!==0,octal=mode=>(mode&511).toString(8).padStart(4,"0");function refuseInsecure(path){let stat=optionalStat(lstatSync,path);if(stat?.isSymbolicLink())
throw new Fault("INSECURE_FILE",{path,reason:"symlink",target:readlinkSync(path)});if(stat&&isForeign(stat))throw new Fault("INSECURE_FILE",{path,reason:"owner",
uid:stat.uid})}function warnIfOpen(context,path){let stat=optionalStat(statSync,path);if(stat!==void 0){if(isForeign(stat))throw new Fault("INSECURE_FILE",{path,
reason:"owner",uid:stat.uid});stat.isDirectory()&&isOpen(stat.mode)&&context.warn({kind:"folder_open",path,mode:octal(stat.mode)})}}function optionalStat(stat,path){
try{return stat(path,{throwIfNoEntry:!1})}catch{return}}function listFolder(path){try{return readdirSync(path)}catch(error){if(isMissing(error))return[];throw storageError(
path,{doing:"list"},error)}}var TRIES=10;function openNoFollow(path,flags,noFollow=constants.O_NOFOLLOW){if(noFollow)return openSync(path,flags|noFollow);for(let tries=0;tries<TRIES;tries++){
let before=lstatSync(path,{bigint:!0});if(before.isSymbolicLink())throw refused(path,"ELOOP");let fd=openSync(path,flags);try{let opened=fstatSync(fd,{bigint:!0});
if(opened.ino===before.ino&&opened.dev===before.dev)return fd}catch(error){throw closeSync(fd),error}closeSync(fd)}throw refused(path,"EBUSY")}var refused=(path,code)=>Object.
assign(new Error(`${code}: ${path} was not opened`),{code,path});var MAX_BYTES=64*1024*1024,MAX_LINKS=40;function readText(context,path){return read2(context,path,openSync,stat=>refuseForeign(path,stat))}function readCredential(context,path){
let found=read2(context,path,openNoFollow,stat=>refuseForeign(path,stat));return found!==void 0&&isOpen(found.mode)&&context.warn({kind:"file_open",path,mode:octal(
found.mode)}),found?.text}function realTarget(path){let at=path;for(let links=0;links<=MAX_LINKS;links++){let next=linkAt(at);if(next===void 0)return at;at=isAbsolute(
next)?next:`${dirname(at)}/${next}`}throw unusable2(path,"its symbolic links go round in a circle")}function exists(path){try{return lstatSync(path,{throwIfNoEntry:!1})!==
void 0}catch(error){if(isMissing(error))return!1;throw storageError(path,{doing:"look"},error)}}function read2(context,path,open2,check=()=>{}){let fd;try{fd=open2(
path,constants.O_RDONLY|constants.O_NONBLOCK);let stat=fstatSync(fd);if(check(stat),!stat.isFile())throw unusable2(path,"it is not a regular file");if(stat.size>
MAX_BYTES)throw unusable2(path,"it is larger than 64 MiB");let bytes=readFileSync(fd);if(!isUtf8(bytes))throw unusable2(path,"it is not UTF-8 text");return context.
debug.files?.(`read ${path}`),{text:bytes.toString("utf8"),mode:stat.mode&511}}catch(error){if(isMissing(error))return;throw errnoOf(error)==="ELOOP"&&linkAt(path)!==
void 0&&open2===openNoFollow?linked(path,error):storageError(path,{doing:"read"},error)}finally{fd!==void 0&&closeSync(fd)}}function refuseForeign(path,stat){if(isForeign(
stat))throw new Fault("INSECURE_FILE",{path,reason:"owner",uid:stat.uid})}function linkAt(path){try{return readlinkSync(path)}catch{return}}var unusable2=(path,reason)=>new Fault(
"STORAGE_ERROR",{path,reason}),linked=(path,cause)=>new Fault("INSECURE_FILE",{path,reason:"symlink"},{cause});function homeIfAny(context){try{return context.home}catch(error){if(isFault(error,"STORAGE_ERROR"))return;throw error}}function usualFolder(context){let home=homeIfAny(
context);return home===void 0?void 0:join(home,".mp")}function absolute(context,path){if(!isForShell(path)){if(/^~(?:\/|$)/.test(path)||sep==="\\"&&path.startsWith(
"~\\"))return join(context.home,path.slice(1));if(!path.startsWith("~"))return isAbsolute(path)&&sep==="/"?path:resolve2(context.cwd,path)}}var isForShell=(path,platform=process.
platform)=>(platform==="win32"?/^-$|^["'\s]|\s$|\$[A-Za-z_{(]|%[^%]+%/:/^-$|^["'\s]|\s$|\$/).test(path);function pathIn(context,name){let text2=pathVariable(context.
env,name);if(text2===void 0)return;let path=absolute(context,text2);if(path===void 0)throw malformedVariable(name,NO_PATH);return path}var rootFolder=context=>pathIn(
context,"MP_STORAGE_DIR")??pathIn(context,"MP_OAUTH_STORAGE_DIR")??join(context.home,".mp"),configPath=context=>chosenConfigPath(context)??join(context.home,".m\
p","config.toml"),chosenConfigPath=context=>pathIn(context,"MP_CONFIG_PATH"),accountsFolder=context=>join(rootFolder(context),"accounts"),accountFolder=(context,name)=>join(
accountsFolder(context),name),bridgeAccountFolder=(context,name)=>join(rootFolder(context),"bridge",name),tokensPath=folder=>join(folder,"tokens.json"),mePath=folder=>join(
folder,"me.json"),accountClientPath=folder=>join(folder,"client.json"),verdictPath=folder=>join(folder,"verdict.json"),replyPath=folder=>join(folder,"reply.json"),
bridgedPath=folder=>join(folder,"bridged"),importedPath=folder=>join(folder,"imported"),renamedPath=folder=>join(folder,"renamed"),removedPath=folder=>join(folder,
"removed"),oauthFolder=context=>join(rootFolder(context),"oauth"),inflightPath=context=>join(oauthFolder(context),"inflight.json"),clientPath=(context,region)=>join(
oauthFolder(context),`client_${region}.json`);function bridgeCandidates(context){let chosen=pathIn(context,"MP_AUTH_FILE");if(chosen!==void 0)return{chosen};let home=homeIfAny(
context);return{ofHome:home===void 0?void 0:join(home,".claude","mixpanel","auth.json"),nearby:inCurrentFolder(context,"mixpanel_auth.json")}}function inCurrentFolder(context,name){
try{return join(context.cwd,name)}catch(error){if(isFault(error,"STORAGE_ERROR"))return;throw error}}var folderLock=folder=>join(dirname(folder),`.${basename(folder)}\
.lock`);var warned=new Set;function warnIfOutsideProfile(context,platform=process.platform){if(platform!=="win32")return;let home=homeIfAny(context);if(home!==void 0)for(let folder of[
rootFolder(context),dirname(configPath(context))])warned.has(folder)||isInside(folder,home)||(warned.add(folder),context.warn({kind:"folder_outside_profile",path:folder}))}
function isInside(folder,other){let way=win32.relative(other,folder);return way===""||!(win32.isAbsolute(way)||/^\.\.(?:\\|$)/.test(way))}function readConfig(context,{isNeeded=!0}={}){if(!isNeeded&&chosenConfigPath(context)===void 0&&homeIfAny(context)===void 0)return parseConfig("","config.toml");
let path=configPath(context);warnIfOutsideProfile(context);let found=readConfigText(context,path);return isInOurFolder(context,path)&&warnIfOpen(context,dirname(
path)),found===void 0?warnIfNamed(context,path):isOpen(found.mode)&&context.warn({kind:"file_open",path,mode:octal(found.mode)}),parseConfig(found?.text??"",path)}
function warnIfNamed(context,path){if(chosenConfigPath(context)!==void 0)context.warn({kind:"config_missing",path,variable:"MP_CONFIG_PATH"});else{let link=danglingLink(
path);link!==void 0&&context.warn({kind:"config_missing",path:link})}}function isInOurFolder(context,path){let usual=usualFolder(context);return usual!==void 0&&
path===join(usual,"config.toml")}var readConfigText=(context,path)=>asConfigError(()=>readText(context,path));function asConfigError(work){try{return work()}catch(error){
throw isFault(error,"STORAGE_ERROR")?new Fault("CONFIG_ERROR",{...error.details},{cause:error.cause,place:error.place}):error}}var countsAsNone=()=>{};function readJson(context,path,schema,broken2){let text2=readJsonText(context,path,broken2);if(text2===void 0)return;let value;try{value=
JSON.parse(text2)}catch{return unusable3(broken2(path,"it is not JSON"))}let result=Ss(schema,value);return result.success?result.output:unusable3(broken2(path,
describeIssues(result.issues)))}function readJsonText(context,path,broken2){try{return readCredential(context,path)?.replace(/^\ufeff/,"")}catch(error){if(!isFault(
error,"STORAGE_ERROR"))throw error;return unusable3(broken2(path,error.details.reason,error.cause))}}function unusable3(error){if(error)throw error}var quiet=context=>Object.create(context,{warn:{value:()=>{}}});function ownFolderOf(context,name){let twin=twinWithFolder(context,name);if(twin===void 0)return accountFolder(context,name);let path=configPath(context),issues=[
`the names "${name}" and "${twin}" differ in case alone, and here their accounts have one folder, which is that of "${twin}"`],odd={entry:["accounts",name],issues:[],
isTwin:!0};throw new Fault("CONFIG_ERROR",{path,issues},{place:{odd}})}function twinWithFolder(context,name){if(!exists(accountFolder(context,name)))return;let found=listFolder(
accountsFolder(context)),other=found.includes(name)?void 0:found.find(one=>one.toLowerCase()===name.toLowerCase());if(other===void 0)return;let names2=accountNames(
readConfig(quiet(context)));return names2.includes(other)&&names2.includes(name)?other:void 0}function placeOf(context,name){let folder=ownFolderOf(context,name);
return exists(folder)?folder:leftBehind(context,folder)??folder}function leftBehind(context,folder){let accounts=accountsFolder(context),name=basename(folder),marked=listFolder(
accounts).find(other=>ifPossible(()=>markOf(context,join(accounts,other)))===name);if(marked===void 0)return;let names2=accountNames(readConfig(quiet(context)));
return names2.includes(name)&&!names2.includes(marked)?join(accounts,marked):void 0}function markOf(context,folder){let path=renamedPath(folder),text2=exists(path)?
readJsonText(context,path,countsAsNone):void 0;return bt(Name,text2)?text2:void 0}var OAuthTokens=Xi({access_token:BearerText,refresh_token:rs(It(bs("must be a string"),yi(text2=>text2===""?void 0:new Secret(text2)))),expires_at:Timestamp,token_type:rs(
bs("must be a string")),scope:rs(bs("must be a string")),client_id:rs(NonEmpty)}),OAuthClientInfo=Xi({client_id:NonEmpty,region:Region,redirect_uri:NonEmpty,scope:rs(
bs("must be a string")),created_at:ie(js())}),AccountClient=Xi({client_id:NonEmpty,region:Region,redirect_uri:rs(NonEmpty)});var BridgeFile=It(hs({version:Ti(2,"must be 2"),account:BridgeAccount,tokens:rs(OAuthTokens),project:rs(ProjectId),workspace:rs(WorkspaceId),headers:rs(fs(bs(),
bs("must be a string")))}),He(bridge=>bridge.account.type==="oauth_browser"==(bridge.tokens!=null),"tokens: must be there for an oauth_browser account, and for \
no other"));function findBridge(context){let{chosen,ofHome,nearby}=bridgeCandidates(context);if(chosen===void 0)return ofHome!==void 0&&isThere2(context,ofHome,!1)?ofHome:nearby!==
void 0&&isThere2(context,nearby,!1)&&isOurs(context,nearby)?nearby:void 0;if(isThere2(context,chosen,!0))return chosen;context.warn({kind:"bridge_missing",path:chosen})}
function isThere2(context,path,chosen){try{return exists(path)}catch(error){if(!isFault(error,"STORAGE_ERROR"))throw error;let{reason}=error.details;if(chosen)throw broken(
path,reason,error.cause);return context.warn({kind:"bridge_unseen",path,reason}),!1}}function isOurs(context,path){let why=whyNotOurs(path);return why!==void 0&&
context.warn({kind:"bridge_not_trusted",path,why}),why===void 0}function whyNotOurs(path,platform=process.platform){if(platform==="win32")return"windows";let file=lstatSync(
path);return!file.isFile()||file.uid!==process.geteuid?.()||(file.mode&63)!==0?"open":isInWorkTree(dirname(path))?"repository":void 0}function isInWorkTree(folder){
if(lstatSync(join(folder,".git"),{throwIfNoEntry:!1}))return!0;let above=dirname(folder);return above!==folder&&isInWorkTree(above)}function readBridge(context){
let path=findBridge(context);return path===void 0?void 0:readBridgeAt(context,path)}function readBridgeAt(context,path){let file=readJson(context,path,Recognised,
broken);return file&&{path,file}}var Recognised=It(qi(isBridge,"it is no bridge, which has version 2 and an account"),BridgeFile);function isBridge(value){return bt(
Xi({version:Ti(2),account:Xi({})}),value)}var broken=(path,reason,cause)=>new Fault("BRIDGE_ERROR",{path,reason},{cause});var createHash=(...given)=>process.getBuiltinModule("node:crypto").createHash(...given);var randomBytes=(...given)=>process.getBuiltinModule("node:crypto").randomBytes(...given);var timingSafeEqual=(...given)=>process.getBuiltinModule("node:crypto").timingSafeEqual(...given);var isSecret=(text2,secret)=>timingSafeEqual(digest(text2),digest(secret.reveal())),secretHash=secret=>digest(secret.reveal()).toString("hex"),digest=text2=>createHash(
"sha256").update(text2).digest();var isImported=(context,folder,carried)=>hashesIn(context,folder).includes(secretHash(identityOf(carried)));function bridgeFolder(context,{account,tokens}){return(tokens&&
importedFolder(context,tokens,account.region))??bridgeAccountFolder(context,account.name)}function importedFolder(context,carried,region){let accounts=accountsFolder(
context),found=listFolder(accounts).filter(name2=>!name2.startsWith(".")&&ifPossible(()=>isImported(context,join(accounts,name2),carried)));if(found.length===0)
return;let config=readConfig(quiet(context)),names2=accountNames(config).filter(name2=>{let account=Object.hasOwn(config.accounts,name2)?config.accounts[name2]:
void 0;return account===void 0||account.type==="oauth_browser"&&account.region===region}),markIn=name2=>ifPossible(()=>markOf(context,join(accounts,name2)))??"",
isThere3=name2=>names2.includes(name2)||names2.includes(markIn(name2)),name=found.find(isThere3);return name===void 0?void 0:join(accounts,name)}var identityOf=({
refresh_token:refresh,access_token:access})=>refresh??access;function hashesIn(context,folder){let path=importedPath(folder);return((exists(path)?readJsonText(context,
path,countsAsNone):void 0)??"").split(`
`).filter(hash=>/^[0-9a-f]{64}$/.test(hash))}var LIFETIME_MS=1440*60*1e3;function ownFolder(context,origin,name){if(origin!=="env")return origin==="bridge"?bridgeAccountFolder(context,name):ownFolderOf(context,
name)}function readMe(context,folder,lifetimeMs=LIFETIME_MS){let text2=readJsonText(context,mePath(folder),countsAsNone),cache=text2===void 0?void 0:parseMeCache(
text2);if(cache===void 0)return;if(lifetimeMs==="any age")return cache.me;let age=context.now()-cache.cachedAt*1e3;return age>-1&&age<lifetimeMs?cache.me:void 0}function isExpired(expiresAt2,nowMs){return!(Date.parse(expiresAt2)-3e4>nowMs)}function expiresAt(nowMs,expiresIn){let isDigits=typeof expiresIn=="string"&&/^\s*\d+(\.\d+)?\s*$/.
test(expiresIn),seconds=typeof expiresIn=="number"||isDigits?Number(expiresIn):0,lifetime=seconds>0?Math.min(seconds,31536e4):3600;return timeOnDisk(new Date(nowMs+
Math.floor(lifetime*1e3)).toISOString())}var timeOnDisk=timestamp=>normaliseTime(timestamp).replace("Z","+00:00");function normaliseTime(timestamp){return new Date(
timestamp).toISOString()}function readClient(context,region){let client=readJson(context,clientPath(context,region),OAuthClientInfo,countsAsNone);return client?.region===region?client:void 0}
var readAccountClient=(context,folder)=>readJson(context,accountClientPath(folder),AccountClient,countsAsNone);function tokensInUse(context,place,stored2){let{carried}=place;if(!stored2||!carried)return stored2??carried;let client=tokens=>clientOf(context,place,tokens);return client(
stored2)!==client(carried)?carried:Date.parse(stored2.expires_at)>=Date.parse(carried.expires_at)?stored2:carried}function clientsOf(context,{region,folder},tokens){
if(tokens.client_id!=null)return[tokens.client_id];let known=[folder===void 0?void 0:readAccountClient(context,folder)?.client_id,readClient(context,region)?.client_id];
return[...new Set(known)].filter(client=>client!==void 0)}var clientOf=(context,place,tokens)=>clientsOf(context,place,tokens)[0];function peekAtTokens(context,folder){
return readJson(context,tokensPath(folder),OAuthTokens,malformed)}function sharedTokens(context,name){let folder=accountFolder(context,name),tokens=[bridgedPath,
importedPath].some(noteIn=>exists(noteIn(folder)))?ifPossible(()=>peekAtTokens(context,folder)):void 0;return tokens?.refresh_token==null?void 0:tokens}var malformed=(path,reason)=>new Fault(
"OAUTH_TOKEN_ERROR",{problem:"malformed",path,reason});var Verdict=Xi({schema_version:Ti(1,"must be 1"),code:te(["ok","AUTH_FAILED","OAUTH_REFRESH_REVOKED","OAUTH_REFRESH_ERROR"],"must be a verdict"),at:UnixSeconds,
salt:It(bs("must be a string"),Tr(/^[0-9a-f]{32}$/,"must be 16 bytes in hexadecimal")),hash:It(bs("must be a string"),Tr(/^[0-9a-f]{64}$/,"must be a SHA-256 in \
hexadecimal"))});var tokensCredential=(region,{refresh_token:refresh,access_token:access})=>({type:"oauth_browser",region,secret:refresh??access});function readVerdict(context,folder,credential){
let verdict=readJson(context,verdictPath(folder),Verdict,countsAsNone);return verdict?verdict.hash===credentialHash(verdict.salt,credential)?verdict:"stale":"no\
ne"}function credentialHash(salt,{type,region,username="",secret}){let text2=JSON.stringify([salt,type,region,username,secret.reveal()]);return createHash("sha2\
56").update(text2).digest("hex")}var TRUST_SECONDS=1440*60;function standingOf(context,{account,origin,bridge},folder){let{type,region}=account,carried=origin==="bridge"&&bridge?.tokens||void 0,
tokens=type==="oauth_browser"?tokensInUse(context,{region,folder,carried},stored(context,folder)):void 0,token=tokens?{expires_at:normaliseTime(tokens.expires_at),
refreshable:tokens.refresh_token!=null}:null,missing=type==="oauth_token"?"needs_token":"needs_login",credential=credentialOf(context,account,tokens);if(!credential)
return{status:missing,token,isStale:!0};let verdict=folder===void 0?"none":readVerdict(context,folder,credential);if(verdict==="none"||verdict==="stale")return{
status:"untested",token,isStale:verdict==="stale"};if(verdict.code!=="ok")return{status:missing,token,isStale:!0};let age=context.now()/1e3-verdict.at;return{status:age>=
0&&age<TRUST_SECONDS?"ok":"untested",token,isStale:!1}}function credentialOf(context,account,tokens){if(account.type!=="oauth_browser")return staticCredential(context,
account);if(!(!tokens||tokens.refresh_token==null&&isExpired(tokens.expires_at,context.now())))return tokensCredential(account.region,tokens)}function staticCredential(context,account){
let{type,region}=account;if(type==="service_account")return{type,region,username:account.username,secret:account.secret};if(type==="oauth_browser")return;let text2=account.
token_env===void 0?void 0:variable(context.env,account.token_env),secret=account.token??(text2===void 0?void 0:new Secret(text2));return secret&&{type,region,secret}}
function stored(context,folder){if(folder!==void 0)try{return peekAtTokens(context,folder)}catch(error){if(isFault(error,"OAUTH_TOKEN_ERROR"))return;throw error}}function askedFor(context,axes){return Object.keys(axes).length>0?{axes}:{axes:environmentFlags(context.env),byVariable:!0}}function resolveSession(context,axes={},env=environmentAxes(
context.env)){let asked=askedFor(context,axes),config=readConfig(context,{isNeeded:env.account===void 0}),found=readBridge(context),bridge=found?.file;return{...resolve(
{env,...asked,bridge,bridgePath:found?.path,config}),config,env,bridge}}function showSession(context,axes={}){let resolved=resolveSession(context,axes),projectId=projectIn(
context,resolved),me=cachedMe(context,resolved),{status,token,isStale}=standingIn(context,resolved),{workspace}=resolved;return warnOfReach(context,resolved,projectId,
me),{account:{...accountRef(resolved.account),status},project:describeProject(me,projectId),workspace:workspace===void 0?null:describeWorkspace(me,workspace),user:me&&
!isStale?userOf(me):null,token,source:resolved.source,shadowed:[...resolved.shadowed]}}function warnOfReach(context,{account,workspace,origin,isActive},project,me){
if(!me)return;let region=domainRegion(projectOf(me,project)?.domain??"");(!projectOf(me,project)||region&&region!==account.region)&&context.warn({kind:"project_\
unreached",project,account:account.name,region,isActive:isActive||origin!=="config"});let owner=workspace===void 0?void 0:workspaceOf(me,workspace)?.project_id;
workspace!==void 0&&owner!=null&&String(owner)!==project&&context.warn({kind:"workspace_elsewhere",workspace,owner:String(owner),project})}function projectIn(context,resolved){
if(resolved.project!==void 0)return resolved.project;let{status,token}=standingIn(context,resolved),me=cachedMe(context,resolved),noProjectIn=me&&organizationsWithoutProject(
me);throw needsProject(resolved,status,{...noProjectIn&&{noProjectIn},isLoggedOut:token===null})}var organizationsWithoutProject=me=>me.projects.length===0?me.organizations.
map(({id:id2,name})=>name??id2):void 0;function standingIn(context,resolved){let{origin,account,bridge}=resolved;return origin==="bridge"&&bridge?standingOf(context,
resolved,bridgeFolder(context,bridge)):standingOf(context,resolved,origin==="config"?placeOf(context,account.name):void 0)}function cachedMe(context,{origin,account}){
let folder=ownFolder(context,origin,account.name);return folder===void 0?void 0:readMe(context,folder)}var accountRef=({name,type,region})=>({name,type,region});
function describeProject(me,id2){let known=me&&projectOf(me,id2);return{id:id2,...known?.name!==void 0&&{name:known.name},...known?.organization_id!=null&&{organization_id:known.
organization_id},...known?.organization_name!=null&&{organization_name:known.organization_name},...known?.timezone!==void 0&&{timezone:known.timezone}}}function describeWorkspace(me,id2){
let known=me&&workspaceOf(me,id2);return{id:id2,...known?.name!=null&&{name:known.name},...known?.is_default!=null&&{is_default:known.is_default}}}var axisFlags=["account","project","workspace","target"];function axesOf(flags){let{account,project,workspace,target}=flags;return{...account!==void 0&&{account},
...project!==void 0&&{project},...workspace!==void 0&&{workspace},...target!==void 0&&{target}}}var command=definition=>erased(definition),textCommand=definition=>erased(definition),programCommand=definition=>erased(definition),erased=definition=>({path:definition.
words.split(" "),args:[],flags:[],envelopeWith:[],envelopeElsewhere:[],...definition});var session=command({words:"session",summary:"Show the account, project and workspace in force",flags:[...axisFlags,"bridge"],response:({bridge})=>bridge?"bridg\
e-status":"session",run:async({context,flags})=>{if(flags.bridge){let{bridgeStatus}=await import("./accounts.js");return{bridge:bridgeStatus(context)}}
let data=showSession(context,axesOf(flags)),{account,token}=data;if(account.status==="ok"||account.status==="untested")return data;let{wayOut}=await import("./accounts.js");
return{...data,...await wayOut(context,{...account,token},axesOf(flags))}},show:(data,page)=>{if("bridge"in data)return page.bridgeLines(data);let{account,project,
workspace,user,source,shadowed}=data;return page.pairs([["Account",page.accountText(account)+page.originText(source.account)],["Status",page.statusText(account.
status)],["Project",page.named(project.id,project.name)+page.originText(source.project)],["Workspace",workspace&&page.named(workspace.id,workspace.name)+page.originText(
source.workspace)],["User",user?.email],...shadowed.map(one=>["Overridden",`${one.axis} ${one.value}${page.originText(one.source)||", from the config file"}, by\
 ${one.by}`])])}});async function answer(argv,surroundings,program="auth_manager"){let{context,installation}=surroundings,spell2=async()=>{let{spelled}=await import("./commands.js");
return text2=>spelled(text2,installation,context.env.PATH)};try{let data=await dataOf(await requestOf(argv,program),surroundings,program),isTold="findings"in data||
"result"in data;return presentData(data,installation,isTold?await spell2():void 0)}catch(error){let{presentError}=await import("./errors.js");return presentError(
error,installation,await spell2())}}var requestOf=async(argv,program)=>isSessionAlone(argv)&&program==="auth_manager"?{kind:"call",command:session,args:[],flags:{},
program:[]}:(await import("./commands.js")).requestOf(argv,program),isSessionAlone=([word="session",...more])=>word==="session"&&more.length===0;async function dataOf(request,surroundings,program){
if(request.kind==="version")return{version:surroundings.installation.version};if(request.kind==="help"){let{help}=await import("./shared-cli-arguments-help.js");return help(
request.path,await commandsOf(program),program)}let{command:command2}=request;return explaining(request,surroundings,program,async call=>command2.print?{text:await command2.
print(call)}:await command2.run?.(call)??{})}async function explaining(request,surroundings,program,work){let{command:command2,args,flags,program:behind,usage=""}=request,
{context,readInput=async()=>"",person=nobody}=surroundings,call={context,readInput,person,args,flags,program:behind,usage,get installation(){return surroundings.
folder},commands:()=>commandsOf(program)};try{return await work(call)}catch(error){if(isFault(error,"INVALID_ARGS"))throw error.withDetails({usage:usage||(await import("./commands.js")).
usageOf(command2,program)});if(!isFault(error))throw error;let{explained}=await import("./errors.js"),found=explained(context,error);if(!isFault(found,
"NEEDS_ACCOUNT"))throw found;let{offerIfAny}=await import("./accounts.js"),offer=offerIfAny(context);throw offer?found.withPlace({unfinished:offer.step}):
found}}var commandsOf=async program=>(await import("./commands.js")).commandsOf(program),nobody=()=>({say:()=>{},openBrowser:()=>Promise.reject(new Error(
"there is no browser"))});var hidden2=()=>/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,PLAIN=/^[\x20-\x7e]*$/,names={"\n":"\\n","\r":"\\r","	":"\\t"},visible=text2=>PLAIN.test(
text2)?text2:text2.replace(hidden2(),character=>names[character]??codePoint(character));function codePoint(character){let hex=character.codePointAt(0)?.toString(
16)??"";return hex.length>4?`\\u{${hex}}`:`\\u${hex.padStart(4,"0")}`}function toJson(value,indent=0){let text2=JSON.stringify(value,null,indent);return/^[\x20-\x7e\n]*$/.
test(text2)?text2:text2.replace(hidden2(),character=>character===`
`?`
`:units(character))}var units=character=>Array.from({length:character.length},(_,index)=>`\\u${character.charCodeAt(index).toString(16).padStart(4,"0")}`).join(
"");var builtin4=process.getBuiltinModule("node:url");var fileURLToPath=builtin4.fileURLToPath;function contextOf(options,{warn:warn2,debugFor}){return{get env(){return options.env??process.env},get cwd(){return options.cwd??currentFolder()},get home(){return options.
home??homeOf(this.env)},now:options.now??Date.now,sleep:options.sleep??sleep,warn:warn2,get debug(){return options.debug??debugFor(this.env.MP_DEBUG)},uninterrupted:options.
uninterrupted??(work=>work()),onInterrupt:options.onInterrupt??(()=>{}),progress:options.progress??(()=>()=>{}),...options.fetch&&{fetch:options.fetch}}}function homeOf(env,platform=process.
platform){let variable2=platform==="win32"?"USERPROFILE":"HOME",home=env[variable2]||homeOfUser();if(home&&(platform==="win32"?win32:posix).isAbsolute(home))return home;
let reason=home?`the variable ${variable2} is not an absolute path`:`the variable ${variable2} is not set, and this user has no entry that names a home`;throw new Fault(
"STORAGE_ERROR",{path:"~",reason,variable:variable2},{place:{file:{doing:"find"}}})}function homeOfUser(){try{return userInfo().homedir}catch{return}}function currentFolder(){
try{return process.cwd()}catch(cause){let details={path:".",reason:"the current folder is no longer there"};throw new Fault("STORAGE_ERROR",details,{cause,place:{
file:{doing:"find"}}})}}var sleep=(milliseconds,signal)=>new Promise((resolve3,reject)=>{if(signal?.aborted)return reject(signal.reason);let stop=()=>{clearTimeout(
timer),reject(signal?.reason)},timer=setTimeout(()=>{signal?.removeEventListener("abort",stop),resolve3()},milliseconds);signal?.addEventListener("abort",stop,{
once:!0})});var package_default={version:"0.4.0"};var version=package_default.version;var lastLine={pause:!1},wording={spell:line=>line},output={write:writeSync,terminal:"/dev/tty"};function writeAll(descriptor,text2){let bytes=Buffer.from(text2),
written=0;for(;written<bytes.length;)try{written+=output.write(descriptor,bytes,written)}catch(error){let{code}=error;if(code!=="EAGAIN")return code??"EIO";Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5)}}var layout={lines:text2=>visible(wording.spell(text2))};function say(line){lastLine.erase?.(),writeAll(2,`${layout.
lines(line)}
`)}function isTerminal(descriptor){try{let stat=fstatSync(descriptor);return!stat.isCharacterDevice()||stat.rdev===deviceOf("/dev/null")?!1:process.getBuiltinModule(
"node:tty").isatty(descriptor)}catch{return!1}}var isAtTerminal=()=>[0,1,2].some(isTerminal),deviceOf=path=>statSync(path,{throwIfNoEntry:!1})?.rdev;var statuses={SIGHUP:129,SIGINT:130,SIGQUIT:131,SIGTERM:143,SIGBREAK:149},GRACE_MS=5e3,underWay=new Set,unfinished;function onInterrupt(answer2){unfinished=answer2}
async function uninterrupted(work){let result=work();underWay.add(result);try{return await result}finally{underWay.delete(result)}}function onSignal(end){let isWaiting=!1,
isOver=!1;isAtTerminal()&&process.once("exit",endAsTerminal);for(let name of Object.keys(statuses))process.on(name,()=>{let now=()=>{isOver||end(name,statuses[name],
unfinished),isOver=!0};if(underWay.size===0)return now();if(isWaiting)return name==="SIGHUP"?void 0:now();isWaiting=!0,say("Waiting for the token that is on its\
 way, so that it is not lost. Interrupt again to end at once."),setTimeout(now,GRACE_MS),Promise.allSettled(underWay).then(now)})}function endAsTerminal(status){
if(!isTerminalGone())return;let name=status===statuses.SIGTERM?"SIGTERM":"SIGHUP";process.removeAllListeners(name),process.kill(process.pid,name)}var isTerminalGone=()=>[
0,1,2].some(isGone);function isGone(descriptor){try{let path=readlinkSync(`/proc/self/fd/${descriptor}`);return/^\/dev\/(pts\/|tty)/.test(path)&&!isTerminal(descriptor)}catch{
return!1}}function releaseSignals(){for(let name of Object.keys(statuses))process.removeAllListeners(name)}function onStray(end){let isEnding=!1,stray=async error=>{
if(!isEnding){isEnding=!0;try{await end(error)}catch{process.exit(1)}}};process.on("uncaughtException",stray),process.on("unhandledRejection",stray),process.on(
"beforeExit",()=>{process.exitCode=1,stray(new Error("The run ended without an answer: nothing was left to wait for."))})}var PATIENCE_MS=2e3,unworded=[],warned2=new Set;function warn(warning){let{warningText}=wording;if(!warningText)return void unworded.push(warning);let line=warningText(
warning);warned2.has(line)||(warned2.add(line),say(`warning: ${line}`))}async function sayWarnings(){if(unworded.length!==0)try{wording.warningText=(await import("./commands.js")).
warningText;for(let warning of unworded.splice(0))warn(warning)}catch(error){unworded.length=0,say(`warning: There are warnings, but their words cannot be loade\
d: ${error.message}`)}}var debug={};async function prepare(){process.env.MP_DEBUG&&(debug=(await import("./shared-debug.js")).debugFor(process.env.MP_DEBUG)),
isAtTerminal()&&(await import("./cli-terminal-layout.js")).befit()}function systemContext({quiet:quiet2=!1}={}){let context=contextOf({progress:quiet2?()=>()=>{}:
progress,uninterrupted,onInterrupt},{warn:quiet2?()=>{}:warn,debugFor:()=>debug});return Object.assign(context,{refreshDetached:async job=>(await import("./cli-refresh-process.js")).
refreshDetached(join(installationFolder(),"scripts","refresh.mjs"),job)})}function progress(label){let end,began=Date.now(),timer=setTimeout(async()=>{let{showProgress}=await import("./cli-terminal-progress.js");
end===void 0&&(end=showProgress(label,began))},PATIENCE_MS);return()=>{clearTimeout(timer),end?.(),end=()=>{}}}var installationFolder=()=>resolve2(fileURLToPath(
new URL(import.meta.url.includes("/dist/")?"..":"../..",import.meta.url))),installationOf=verbose=>({get folder(){return installationFolder()},installation:{version,
node:process.execPath,verbose,get mp(){return join(installationFolder(),"scripts","mp.mjs")}}});async function main(unloadable){let here=installationOf(process.env.MP_VERBOSE==="1"),finish=(envelope2,status)=>{releaseSignals();let failure=writeAll(1,`${toJson(
envelope2,isTerminal(1)?2:0)}
`);(failure===void 0||failure==="EPIPE")&&process.exit(status),say(`error: the answer cannot be written to stdout (${failure})`),process.exit(status||1)},fail=async(error,status)=>{
await sayWarnings();let words=await import("./errors.js").catch(unloadable);words&&finish(words.presentError(error,here.installation),status)};onStray(
error=>fail(error,0)),onSignal((name,status,unfinished2)=>fail(unfinished2??interrupted(name),status)),await prepare();let argv=process.argv.slice(2),talk=isSessionAlone(
argv)?{}:await talking(),envelope=await answer(argv,Object.assign(here,{context:systemContext(),...talk}));await sayWarnings();let isInterrupted=envelope.state===
"error"&&envelope.error.code==="INTERRUPTED";finish(envelope,isInterrupted?130:0)}async function talking(){let[{readInput},{personAtTerminal}]=await Promise.all(
[import("./commands.js"),import("./commands.js")]);return{readInput,person:personAtTerminal}}export{errorCodes,rowOf,MixpanelError,Fault,isFault,ifPossible,within,interrupted,shellQuote,pathQuote,programPath,toFillIn,commandFor,flagFor,presentData,asItIs,
withRun,He,On,fr,yr,Tr,yi,hi,ct,bt,Ai,Oi,qi,Q,Ri,Ti,Xi,es,rs,ss,ts,ie,te,fs,hs,bs,xs,Ds,js,wt,Dt,It,Ss,REDACTED,heldSecrets,Secret,Region,regions,AccountType,Name,
ProjectId,WorkspaceId,VariableName,NonEmpty,HeaderName,HeaderValue,SecretText,BEARER,BearerText,Timestamp,UnixSeconds,own,variable,pathVariable,secretVariable,malformedVariable,
parseWorkspaceId,environmentRegion,environmentProject,environmentAxes,withoutAccount,environmentFlags,domains,domainRegion,WireId,jsonText,members,objectText,exactValue,
userOf,projectOf,workspaceOf,organizationName,sameId,digits,listed,listedWorkspace,validJson,fromResults,mapOf,unusable,describeIssues,joinReasons,keyPath,UNKNOWN_KEY,
problemOf,oddFault,requireActive,accountNames,targetNames,repeatable,accountOf,entryOf,targetsNaming,targetOf,resolve,ownerOf,node_path_default,resolve2,join,relative,
dirname,basename,parse,sep,win32,posix,parse2,namedRecord,TargetRecord,parseConfig,node_fs_default,accessSync,chmodSync,close,closeSync,existsSync,fchownSync,fchmodSync,
fstatSync,fsync,ftruncateSync,lchownSync,linkSync,lstat,lstatSync,mkdirSync,open,openSync,readdirSync,readSync,readFileSync,readlinkSync,realpathSync,rename,renameSync,
rmSync,rmdirSync,statSync,unlinkSync,utimes,writeFileSync,writeSync,constants,danglingLink,Buffer2 as Buffer,node_os_default,hostname,errnoOf,isFull,isMissing,storageError,
reasonOf2 as reasonOf,isForeign,isOpen,octal,refuseInsecure,warnIfOpen,listFolder,openNoFollow,realTarget,exists,homeIfAny,usualFolder,absolute,rootFolder,configPath,
accountsFolder,accountFolder,bridgeAccountFolder,tokensPath,mePath,accountClientPath,verdictPath,replyPath,bridgedPath,importedPath,renamedPath,removedPath,oauthFolder,
inflightPath,clientPath,bridgeCandidates,folderLock,readConfig,isInOurFolder,readConfigText,asConfigError,countsAsNone,readJson,readJsonText,quiet,ownFolderOf,twinWithFolder,
placeOf,leftBehind,markOf,OAuthTokens,findBridge,readBridge,readBridgeAt,createHash,randomBytes,isSecret,secretHash,isImported,bridgeFolder,importedFolder,identityOf,
hashesIn,ownFolder,readMe,isExpired,expiresAt,timeOnDisk,normaliseTime,readClient,readAccountClient,tokensInUse,clientsOf,clientOf,peekAtTokens,sharedTokens,malformed,
tokensCredential,readVerdict,credentialHash,standingOf,staticCredential,askedFor,resolveSession,warnOfReach,projectIn,organizationsWithoutProject,standingIn,cachedMe,
accountRef,describeProject,describeWorkspace,axisFlags,axesOf,command,textCommand,programCommand,fileURLToPath,contextOf,version,visible,toJson,lastLine,wording,
output,writeAll,layout,say,isTerminal,deviceOf,onSignal,releaseSignals,onStray,prepare,systemContext,installationOf,session,answer,dataOf,explaining,main};
