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
"win32"?shellQuote(path,platform):/["\u201c\u201d\u201e`\p{Cc}]|\$[({]/u.test(path)?"<path>":`"${path.replaceAll("\\","/")}"`}var toFillIn=(name,platform=process.platform)=>platform===
"win32"?`"<${name}>"`:`'<${name}>'`,isPlainOnWindows=word=>/^[A-Za-z0-9_/.:=+-]+$/.test(word),inDoubleQuotes=word=>/["\u201c\u201d\u201e$`%\p{Cc}]|\\(?:\\|$)/u.test(word)?
"<value>":`"${word}"`;function commandFor(command2,name="",flags2=""){let quoted=name===""?"":shellQuote(name);return(name.startsWith("-")?[command2,flags2,"--",
quoted]:[command2,quoted,flags2]).filter(word=>word!=="").join(" ")}var flagFor=(flag2,value)=>`${flag2}${value.startsWith("-")?"=":" "}${shellQuote(value)}`;var REDACTED="[redacted]",held=new Map,Secret=class{#value;constructor(value){this.#value=value,value!==""&&!held.has(value)&&held.set(value,void 0)}reveal(){return this.#value}equals(other){
return this.#value===other.#value}toString(){return REDACTED}toJSON(){return REDACTED}[Symbol.toPrimitive](){return REDACTED}[Symbol.for("nodejs.util.inspect.cu\
stom")](){return REDACTED}};function scrub(text2){if(held.size===0)return text2;let secrets=[...held].map(([value,wanted])=>wanted??remembered(value)),found=[];
for(let view of viewsOf(text2))findSpelled(view,secrets,found),findPacked(view,secrets,found);return withoutRanges(text2,found)}var DEEPEST=3,SHORTEST_PACKED=4;
function remembered(value){let wanted=wantedOf(value);return held.set(value,wanted),wanted}function wantedOf(value){let spellings=new Set([value,withoutInvisible(
value)].map(spacesForPluses));spellings.delete("");let bytes=latin1(value);return{spellings:[...spellings],packed:bytes.length<SHORTEST_PACKED?void 0:bytes}}function plainView(text2){
let from=Array.from({length:text2.length},(_,index)=>index);return{text:text2,from,to:from.map(index=>index+1)}}var invisible=()=>/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu,
withoutInvisible=text2=>text2.replace(invisible(),""),decoders=[[/%[0-7][0-9a-f]|%[cd][0-9a-f]%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}|%f[0-7](?:%[89ab][0-9a-f]){3}/gi,
match=>Buffer.from(match.replaceAll("%",""),"hex").toString()],[/\\u([0-9a-f]{4})|\\u\{([0-9a-f]{1,6})\}|\\x([0-9a-f]{2})|\\[^ux]/gi,match=>/^\\[ux]/i.test(match)?
character(match.replace(/[^0-9a-f]/gi,""),16):unescaped(match)],[/&#x([0-9a-f]{1,6});?|&#([0-9]{1,7});?|&[a-z]{2,6};/gi,match=>{if(!match.startsWith("&#"))return ENTITIES[match.
slice(1,-1).toLowerCase()]??match;let isHex=/^&#x/i.test(match);return character(match.replace(isHex?/^&#x|;/gi:/[&#;]/g,""),isHex?16:10)}]];function character(digits2,base){
let point=Number.parseInt(digits2,base);return point<=1114111?String.fromCodePoint(point):""}var unescaped=match=>/^\\[bfnrt]$/.test(match)?"":match.slice(1);function viewsOf(text2){
let views=[rewritten(plainView(text2),invisible(),nothing)],seen=new Set(views.map(view=>view.text)),latest=views;for(let depth=0;depth<DEEPEST;depth+=1)latest=
latest.flatMap(view=>decoders.map(([pattern,meaning])=>rewritten(rewritten(view,pattern,meaning),invisible(),nothing))),latest=latest.filter(view=>!seen.has(view.
text)&&seen.add(view.text)),views.push(...latest);return views}var nothing=()=>"";function rewritten({text:text2,from,to},pattern,replacement){let next={text:"",
from:[],to:[]},add=(part,start,end,isOne2)=>{next.text+=part;for(let i=0;i<part.length;i+=1)next.from.push(from[isOne2?start:start+i]??0),next.to.push(to[isOne2?
end-1:start+i]??0)},last=0;for(let{0:match,index}of text2.matchAll(pattern))add(text2.slice(last,index),last,index,!1),last=index+match.length,add(replacement(match),
index,last,!0);return add(text2.slice(last),last,text2.length,!1),next}var ENTITIES={amp:"&",lt:"<",gt:">",quot:'"',apos:"'",excl:"!",num:"#",dollar:"$",percnt:"\
%",lpar:"(",rpar:")",ast:"*",plus:"+",comma:",",period:".",sol:"/",colon:":",semi:";",equals:"=",quest:"?",commat:"@",lsqb:"[",lbrack:"[",bsol:"\\",rsqb:"]",rbrack:"\
]",hat:"^",lowbar:"_",grave:"`",lcub:"{",lbrace:"{",verbar:"|",vert:"|",rcub:"}",rbrace:"}"},spacesForPluses=text2=>text2.replaceAll("+"," ");function findSpelled({
text:text2,from,to},secrets,found){let searched=spacesForPluses(text2);for(let{spellings}of secrets)for(let spelling of spellings)for(let at=searched.indexOf(spelling);at>=
0;at=searched.indexOf(spelling,at+spelling.length))found.push([from[at]??0,to[at+spelling.length-1]??0])}var BASE64={run:/[A-Za-z0-9+/_-]{6,}={0,2}/g,encoding:"\
base64",shifts:4},HEX={run:/[0-9a-f]{2}(?:[ :-]?[0-9a-f]{2}){3,}[0-9a-f]?/gi,encoding:"hex",shifts:2};function findPacked({text:text2,from,to},secrets,found){for(let{
run,encoding,shifts}of[BASE64,HEX])for(let{0:match,index}of text2.matchAll(run)){let digits2=encoding==="hex"?match.replace(/[ :-]/g,""):match,readings=Array.from(
{length:shifts},(_,shift)=>Buffer.from(digits2.slice(shift),encoding).toString("latin1")),holds=bytes=>readings.some(reading=>reading.includes(bytes));secrets.some(
({packed})=>packed!==void 0&&holds(packed))&&found.push([from[index]??0,to[index+match.length-1]??0])}}var latin1=text2=>Buffer.from(text2,"utf8").toString("lat\
in1");function withoutRanges(text2,ranges){let clean="",last=0,open2,close2=()=>{open2&&(clean+=text2.slice(last,open2[0])+REDACTED,last=open2[1])};for(let[from,
to]of[...ranges].sort((a,b)=>a[0]-b[0]||b[1]-a[1]))open2&&from<open2[1]?open2=[open2[0],Math.max(open2[1],to)]:(close2(),open2=[from,to]);return close2(),clean+
text2.slice(last)}var Fault=class _Fault extends Error{code;details;place;retryable;constructor(code,details,{cause,place={},retryable}={}){super(`${code} ${JSON.stringify(details)}`,
cause===void 0?void 0:{cause}),this.name="Fault",this.code=code,this.details=details,this.place=place,this.retryable=retryable??rowOf(code).retryable}knowing(details){
let{code,cause,place,retryable,stack}=this,more=new _Fault(code,{...details,...this.details},{cause,place,retryable});return stack!==void 0&&(more.stack=stack),
more}at(place){let{code,details,cause,retryable,stack}=this,there=new _Fault(code,details,{cause,place:{...place,...this.place},retryable});return stack!==void 0&&
(there.stack=stack),there}},isFault=(thrown,...codes2)=>thrown instanceof Fault&&(codes2.length===0||codes2.includes(thrown.code));async function within(place,work){
try{return await work()}catch(error){throw error instanceof Fault?error.at(place):error}}var interrupted=signal=>new Fault("INTERRUPTED",{signal});function presentData(data,installation){let{next,resume_hint:hint,findings,result,...rest}=data;return{schema_version:1,state:"ok",...findings&&{findings:findings.
map(one=>one.next?{...one,next:withRun(one.next,installation)}:one)},...result&&{result:{...result,next:withRun(result.next,installation)}},...rest,...next&&{next:withRun(
next,installation)},...hint&&{resume_hint:withRun([hint],installation)[0]}}}var withRun=(steps,{node,mp})=>steps.map(({command:command2,label})=>command2.startsWith(
"mp ")?{command:command2,label,run:`${pathQuote(node)} ${pathQuote(mp)}${command2.slice(2)}`}:{command:command2,label});var store$4,DEFAULT_CONFIG={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function getGlobalConfig(config$1){return!config$1&&!store$4?DEFAULT_CONFIG:{lang:config$1?.lang??store$4?.lang,message:config$1?.message,abortEarly:config$1?.abortEarly??
store$4?.abortEarly,abortPipeEarly:config$1?.abortPipeEarly??store$4?.abortPipeEarly}}var store$3;function getGlobalMessage(lang){return store$3?.get(lang)}var store$2;function getSchemaMessage(lang){return store$2?.get(lang)}var store$1;function getSpecificMessage(reference,lang){return store$1?.get(reference)?.get(lang)}function _stringify(input){let type=typeof input;return type==="string"?`"${input}"`:type==="number"||type==="bigint"||type==="boolean"?`${input}`:type==="objec\
t"||type==="function"?(input&&Object.getPrototypeOf(input)?.constructor?.name)??"null":type}function _addIssue(context,label,dataset,config$1,other){let input=other&&
"input"in other?other.input:dataset.value,expected=other?.expected??context.expects??null,received=other?.received??_stringify(input),issue={kind:context.kind,type:context.
type,input,expected,received,message:`Invalid ${label}: ${expected?`Expected ${expected} but r`:"R"}eceived ${received}`,requirement:context.requirement,path:other?.
path,issues:other?.issues,lang:config$1.lang,abortEarly:config$1.abortEarly,abortPipeEarly:config$1.abortPipeEarly},isSchema=context.kind==="schema",message$1=other?.
message??context.message??getSpecificMessage(context.reference,issue.lang)??(isSchema?getSchemaMessage(issue.lang):null)??config$1.message??getGlobalMessage(issue.
lang);message$1!==void 0&&(issue.message=typeof message$1=="function"?message$1(issue):message$1),isSchema&&(dataset.typed=!1),dataset.issues?dataset.issues.push(
issue):dataset.issues=[issue]}function _isSameValueZero(value1,value2){return value1===value2||Number.isNaN(value1)&&Number.isNaN(value2)}function _isValidObjectKey(object$1,key){return Object.
prototype.hasOwnProperty.call(object$1,key)&&key!=="__proto__"&&key!=="prototype"&&key!=="constructor"}function _joinExpects(values$1,separator){let list=[...new Set(values$1)];return list.length>1?`(${list.join(` ${separator} `)})`:list[0]??"never"}function _standardSchema(schema){
return schema["~standard"]={version:1,vendor:"valibot",validate:value$1=>schema["~run"]({value:value$1},getGlobalConfig())},schema}var ValiError=class extends Error{constructor(issues){super(issues[0].message),this.name="ValiError",this.issues=issues}};var EMOJI_REGEX=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uF\
E0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\
\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u");function check(requirement,message$1){return{kind:"validation",type:"check",reference:check,async:!1,expects:null,requirement,message:message$1,"~run"(dataset,config$1){
return dataset.typed&&!this.requirement(dataset.value)&&_addIssue(this,"input",dataset,config$1),dataset}}}function finite(message$1){return{kind:"validation",type:"finite",reference:finite,async:!1,expects:null,requirement:Number.isFinite,message:message$1,"~run"(dataset,config$1){
return dataset.typed&&!this.requirement(dataset.value)&&_addIssue(this,"finite",dataset,config$1),dataset}}}function integer(message$1){return{kind:"validation",type:"integer",reference:integer,async:!1,expects:null,requirement:Number.isInteger,message:message$1,"~run"(dataset,config$1){
return dataset.typed&&!this.requirement(dataset.value)&&_addIssue(this,"integer",dataset,config$1),dataset}}}function minLength(requirement,message$1){return{kind:"validation",type:"min_length",reference:minLength,async:!1,expects:`>=${requirement}`,requirement,message:message$1,
"~run"(dataset,config$1){return dataset.typed&&dataset.value.length<this.requirement&&_addIssue(this,"length",dataset,config$1,{received:`${dataset.value.length}`}),
dataset}}}function minValue(requirement,message$1){return{kind:"validation",type:"min_value",reference:minValue,async:!1,expects:`>=${requirement instanceof Date?requirement.
toJSON():_stringify(requirement)}`,requirement,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!(dataset.value>=this.requirement)&&_addIssue(this,
"value",dataset,config$1,{received:dataset.value instanceof Date?dataset.value.toJSON():_stringify(dataset.value)}),dataset}}}function regex(requirement,message$1){return{kind:"validation",type:"regex",reference:regex,async:!1,expects:`${requirement}`,requirement,message:message$1,"~ru\
n"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"format",dataset,config$1),dataset}}}function safeInteger(message$1){return{kind:"validation",type:"safe_integer",reference:safeInteger,async:!1,expects:null,requirement:Number.isSafeInteger,message:message$1,
"~run"(dataset,config$1){return dataset.typed&&!this.requirement(dataset.value)&&_addIssue(this,"safe integer",dataset,config$1),dataset}}}function transform(operation){return{kind:"transformation",type:"transform",reference:transform,async:!1,operation,"~run"(dataset){return dataset.value=this.operation(
dataset.value),dataset}}}var ABORT_EARLY_CONFIG={abortEarly:!0};function getFallback(schema,dataset,config$1){return typeof schema.fallback=="function"?schema.fallback(dataset,config$1):schema.fallback}function fallback(schema,fallback$1){
return _standardSchema({...schema,fallback:fallback$1,"~run"(dataset,config$1){let outputDataset=schema["~run"](dataset,config$1);return outputDataset.issues?{typed:!0,
value:getFallback(this,outputDataset,config$1)}:outputDataset}})}function getDefault(schema,dataset,config$1){return typeof schema.default=="function"?schema.default(dataset,config$1):schema.default}function is(schema,input){return!schema["~run"]({value:input},ABORT_EARLY_CONFIG).issues}function array(item,message$1){return _standardSchema({kind:"schema",type:"array",reference:array,expects:"Array",async:!1,item,message:message$1,"~run"(dataset,config$1){
let input=dataset.value;if(Array.isArray(input)){dataset.typed=!0,dataset.value=[];for(let key=0;key<input.length;key++){let value$1=input[key],itemDataset=this.
item["~run"]({value:value$1},config$1);if(itemDataset.issues){let pathItem={type:"array",origin:"value",input,key,value:value$1};for(let issue of itemDataset.issues)
issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=itemDataset.issues),config$1.abortEarly){
dataset.typed=!1;break}}itemDataset.typed||(dataset.typed=!1),dataset.value.push(itemDataset.value)}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function boolean(message$1){return _standardSchema({kind:"schema",type:"boolean",reference:boolean,expects:"boolean",async:!1,message:message$1,"~run"(dataset,config$1){
return typeof dataset.value=="boolean"?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function custom(check$1,message$1){return _standardSchema(
{kind:"schema",type:"custom",reference:custom,expects:"unknown",async:!1,check:check$1,message:message$1,"~run"(dataset,config$1){return this.check(dataset.value)?
dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function function_(message$1){return _standardSchema({kind:"schema",type:"function",reference:function_,expects:"Function",async:!1,message:message$1,"~run"(dataset,config$1){
return typeof dataset.value=="function"?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function instance(class_,message$1){return _standardSchema(
{kind:"schema",type:"instance",reference:instance,expects:class_.name,async:!1,class:class_,message:message$1,"~run"(dataset,config$1){return dataset.value instanceof
this.class?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function literal(literal_,message$1){return _standardSchema({kind:"schema",type:"literal",reference:literal,expects:_stringify(literal_),async:!1,literal:literal_,
message:message$1,"~run"(dataset,config$1){return _isSameValueZero(dataset.value,this.literal)?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}
function looseObject(entries$1,message$1){return _standardSchema({kind:"schema",type:"loose_object",reference:looseObject,expects:"Object",async:!1,entries:entries$1,
message:message$1,"~run"(dataset,config$1){let input=dataset.value;if(input&&typeof input=="object"){dataset.typed=!0,dataset.value={};for(let key in this.entries){
let valueSchema=this.entries[key];if(key in input||(valueSchema.type==="exact_optional"||valueSchema.type==="optional"||valueSchema.type==="nullish")&&valueSchema.
default!==void 0){let value$1=key in input?input[key]:getDefault(valueSchema),valueDataset=valueSchema["~run"]({value:value$1},config$1);if(valueDataset.issues){
let pathItem={type:"object",origin:"value",input,key,value:value$1};for(let issue of valueDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],
dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}valueDataset.typed||(dataset.typed=
!1),dataset.value[key]=valueDataset.value}else if(valueSchema.fallback!==void 0)dataset.value[key]=getFallback(valueSchema);else if(valueSchema.type!=="exact_op\
tional"&&valueSchema.type!=="optional"&&valueSchema.type!=="nullish"&&(_addIssue(this,"key",dataset,config$1,{input:void 0,expected:`"${key}"`,path:[{type:"obje\
ct",origin:"key",input,key,value:input[key]}]}),config$1.abortEarly))break}if(!dataset.issues||!config$1.abortEarly)for(let key in input)_isValidObjectKey(input,
key)&&!Object.prototype.hasOwnProperty.call(this.entries,key)&&(dataset.value[key]=input[key])}else _addIssue(this,"type",dataset,config$1);return dataset}})}function nullable(wrapped,default_){return _standardSchema({kind:"schema",type:"nullable",reference:nullable,expects:`(${wrapped.expects} | null)`,async:!1,wrapped,
default:default_,"~run"(dataset,config$1){return dataset.value===null&&(this.default!==void 0&&(dataset.value=getDefault(this,dataset,config$1)),dataset.value===
null)?(dataset.typed=!0,dataset):this.wrapped["~run"](dataset,config$1)}})}function nullish(wrapped,default_){return _standardSchema({kind:"schema",type:"nullish",reference:nullish,expects:`(${wrapped.expects} | null | undefined)`,async:!1,
wrapped,default:default_,"~run"(dataset,config$1){return(dataset.value===null||dataset.value===void 0)&&(this.default!==void 0&&(dataset.value=getDefault(this,dataset,
config$1)),dataset.value===null||dataset.value===void 0)?(dataset.typed=!0,dataset):this.wrapped["~run"](dataset,config$1)}})}function number(message$1){return _standardSchema({kind:"schema",type:"number",reference:number,expects:"number",async:!1,message:message$1,"~run"(dataset,config$1){
return typeof dataset.value=="number"&&!isNaN(dataset.value)?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function object(entries$1,message$1){
return _standardSchema({kind:"schema",type:"object",reference:object,expects:"Object",async:!1,entries:entries$1,message:message$1,"~run"(dataset,config$1){let input=dataset.
value;if(input&&typeof input=="object"){dataset.typed=!0,dataset.value={};for(let key in this.entries){let valueSchema=this.entries[key];if(key in input||(valueSchema.
type==="exact_optional"||valueSchema.type==="optional"||valueSchema.type==="nullish")&&valueSchema.default!==void 0){let value$1=key in input?input[key]:getDefault(
valueSchema),valueDataset=valueSchema["~run"]({value:value$1},config$1);if(valueDataset.issues){let pathItem={type:"object",origin:"value",input,key,value:value$1};
for(let issue of valueDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=
valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}valueDataset.typed||(dataset.typed=!1),dataset.value[key]=valueDataset.value}else if(valueSchema.
fallback!==void 0)dataset.value[key]=getFallback(valueSchema);else if(valueSchema.type!=="exact_optional"&&valueSchema.type!=="optional"&&valueSchema.type!=="nu\
llish"&&(_addIssue(this,"key",dataset,config$1,{input:void 0,expected:`"${key}"`,path:[{type:"object",origin:"key",input,key,value:input[key]}]}),config$1.abortEarly))
break}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function optional(wrapped,default_){return _standardSchema({kind:"schema",type:"optional",reference:optional,expects:`(${wrapped.expects} | undefined)`,async:!1,
wrapped,default:default_,"~run"(dataset,config$1){return dataset.value===void 0&&(this.default!==void 0&&(dataset.value=getDefault(this,dataset,config$1)),dataset.
value===void 0)?(dataset.typed=!0,dataset):this.wrapped["~run"](dataset,config$1)}})}function picklist(options,message$1){return _standardSchema({kind:"schema",type:"picklist",reference:picklist,expects:_joinExpects(options.map(_stringify),"|"),
async:!1,options,message:message$1,"~run"(dataset,config$1){return this.options.includes(dataset.value)?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),
dataset}})}function record(key,value$1,message$1){return _standardSchema({kind:"schema",type:"record",reference:record,expects:"Object",async:!1,key,value:value$1,message:message$1,
"~run"(dataset,config$1){let input=dataset.value;if(input&&typeof input=="object"){dataset.typed=!0,dataset.value={};for(let entryKey in input)if(_isValidObjectKey(
input,entryKey)){let entryValue=input[entryKey],keyDataset=this.key["~run"]({value:entryKey},config$1);if(keyDataset.issues){let pathItem={type:"object",origin:"\
key",input,key:entryKey,value:entryValue};for(let issue of keyDataset.issues)issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=
keyDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}let valueDataset=this.value["~run"]({value:entryValue},config$1);if(valueDataset.issues){let pathItem={
type:"object",origin:"value",input,key:entryKey,value:entryValue};for(let issue of valueDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],
dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}(!keyDataset.typed||!valueDataset.
typed)&&(dataset.typed=!1),keyDataset.typed&&(dataset.value[keyDataset.value]=valueDataset.value)}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function strictObject(entries$1,message$1){return _standardSchema({kind:"schema",type:"strict_object",reference:strictObject,expects:"Object",async:!1,entries:entries$1,
message:message$1,"~run"(dataset,config$1){let input=dataset.value;if(input&&typeof input=="object"){dataset.typed=!0,dataset.value={};for(let key in this.entries){
let valueSchema=this.entries[key];if(key in input||(valueSchema.type==="exact_optional"||valueSchema.type==="optional"||valueSchema.type==="nullish")&&valueSchema.
default!==void 0){let value$1=key in input?input[key]:getDefault(valueSchema),valueDataset=valueSchema["~run"]({value:value$1},config$1);if(valueDataset.issues){
let pathItem={type:"object",origin:"value",input,key,value:value$1};for(let issue of valueDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],
dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}valueDataset.typed||(dataset.typed=
!1),dataset.value[key]=valueDataset.value}else if(valueSchema.fallback!==void 0)dataset.value[key]=getFallback(valueSchema);else if(valueSchema.type!=="exact_op\
tional"&&valueSchema.type!=="optional"&&valueSchema.type!=="nullish"&&(_addIssue(this,"key",dataset,config$1,{input:void 0,expected:`"${key}"`,path:[{type:"obje\
ct",origin:"key",input,key,value:input[key]}]}),config$1.abortEarly))break}if(!dataset.issues||!config$1.abortEarly){for(let key in input)if(!Object.prototype.hasOwnProperty.
call(this.entries,key)){_addIssue(this,"key",dataset,config$1,{input:key,expected:"never",path:[{type:"object",origin:"key",input,key,value:input[key]}]});break}}}else
_addIssue(this,"type",dataset,config$1);return dataset}})}function string(message$1){return _standardSchema({kind:"schema",type:"string",reference:string,expects:"string",async:!1,message:message$1,"~run"(dataset,config$1){
return typeof dataset.value=="string"?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function tuple(items,message$1){return _standardSchema({kind:"schema",type:"tuple",reference:tuple,expects:"Array",async:!1,items,message:message$1,"~run"(dataset,config$1){
let input=dataset.value;if(Array.isArray(input)){dataset.typed=!0,dataset.value=[];for(let key=0;key<this.items.length;key++){let value$1=input[key],itemDataset=this.
items[key]["~run"]({value:value$1},config$1);if(itemDataset.issues){let pathItem={type:"array",origin:"value",input,key,value:value$1};for(let issue of itemDataset.
issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=itemDataset.issues),config$1.
abortEarly){dataset.typed=!1;break}}itemDataset.typed||(dataset.typed=!1),dataset.value.push(itemDataset.value)}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function _subIssues(datasets){let issues;if(datasets)for(let dataset of datasets)if(issues)for(let issue of dataset.issues)issues.push(issue);else issues=dataset.
issues;return issues}function union(options,message$1){return _standardSchema({kind:"schema",type:"union",reference:union,expects:_joinExpects(options.map(option=>option.
expects),"|"),async:!1,options,message:message$1,"~run"(dataset,config$1){let validDataset,typedDatasets,untypedDatasets;for(let schema of this.options){let optionDataset=schema["\
~run"]({value:dataset.value},config$1);if(optionDataset.typed)if(optionDataset.issues)typedDatasets?typedDatasets.push(optionDataset):typedDatasets=[optionDataset];else{
validDataset=optionDataset;break}else untypedDatasets?untypedDatasets.push(optionDataset):untypedDatasets=[optionDataset]}if(validDataset)return validDataset;if(typedDatasets){
if(typedDatasets.length===1)return typedDatasets[0];_addIssue(this,"type",dataset,config$1,{issues:_subIssues(typedDatasets)}),dataset.typed=!0}else{if(untypedDatasets?.
length===1)return untypedDatasets[0];_addIssue(this,"type",dataset,config$1,{issues:_subIssues(untypedDatasets)})}return dataset}})}function unknown(){return _standardSchema({kind:"schema",type:"unknown",reference:unknown,expects:"unknown",async:!1,"~run"(dataset){return dataset.typed=!0,dataset}})}
function variant(key,options,message$1){return _standardSchema({kind:"schema",type:"variant",reference:variant,expects:"Object",async:!1,key,options,message:message$1,
"~run"(dataset,config$1){let input=dataset.value;if(input&&typeof input=="object"){let outputDataset,maxDiscriminatorPriority=0,invalidDiscriminatorKey=this.key,
expectedDiscriminators=[],parseOptions=(variant$1,allKeys)=>{for(let schema of variant$1.options){if(schema.type==="variant")parseOptions(schema,new Set(allKeys).
add(schema.key));else{let keysAreValid=!0,currentPriority=0;for(let currentKey of allKeys){let discriminatorSchema=schema.entries[currentKey];if(currentKey in input?
discriminatorSchema["~run"]({typed:!1,value:input[currentKey]},ABORT_EARLY_CONFIG).issues:discriminatorSchema.type!=="exact_optional"&&discriminatorSchema.type!==
"optional"&&discriminatorSchema.type!=="nullish"){keysAreValid=!1,invalidDiscriminatorKey!==currentKey&&(maxDiscriminatorPriority<currentPriority||maxDiscriminatorPriority===
currentPriority&&currentKey in input&&!(invalidDiscriminatorKey in input))&&(maxDiscriminatorPriority=currentPriority,invalidDiscriminatorKey=currentKey,expectedDiscriminators=
[]),invalidDiscriminatorKey===currentKey&&expectedDiscriminators.push(schema.entries[currentKey].expects);break}currentPriority++}if(keysAreValid){let optionDataset=schema["\
~run"]({value:input},config$1);(!outputDataset||!outputDataset.typed&&optionDataset.typed)&&(outputDataset=optionDataset)}}if(outputDataset&&!outputDataset.issues)
break}};if(parseOptions(this,new Set([this.key])),outputDataset)return outputDataset;_addIssue(this,"type",dataset,config$1,{input:input[invalidDiscriminatorKey],
expected:_joinExpects(expectedDiscriminators,"|"),path:[{type:"object",origin:"value",input,key:invalidDiscriminatorKey,value:input[invalidDiscriminatorKey]}]})}else
_addIssue(this,"type",dataset,config$1);return dataset}})}function parse(schema,input,config$1){let dataset=schema["~run"]({value:input},getGlobalConfig(config$1));if(dataset.issues)throw new ValiError(dataset.issues);
return dataset.value}function partial(schema,keys){let entries$1={};for(let key in schema.entries)entries$1[key]=!keys||keys.includes(key)?optional(schema.entries[key]):schema.entries[key];
return _standardSchema({...schema,entries:entries$1})}function pick(schema,keys){let entries$1={};for(let key of keys)entries$1[key]=schema.entries[key];return _standardSchema({...schema,entries:entries$1})}function pipe(...pipe$1){
return _standardSchema({...pipe$1[0],pipe:pipe$1,"~run"(dataset,config$1){for(let item of pipe$1)if(item.kind!=="metadata"){if(dataset.issues&&(item.kind==="sch\
ema"||item.kind==="transformation")){dataset.typed=!1;break}(!dataset.issues||!config$1.abortEarly&&!config$1.abortPipeEarly)&&(dataset=item["~run"](dataset,config$1))}
return dataset}})}function safeParse(schema,input,config$1){let dataset=schema["~run"]({value:input},getGlobalConfig(config$1));return{typed:dataset.typed,success:!dataset.issues,
output:dataset.value,issues:dataset.issues}}var Region=picklist(["us","eu","in"],"must be one of us, eu, in"),regions=Region.options,AccountType=picklist(["service_account","oauth_browser","oauth_token"],
"must be one of service_account, oauth_browser, oauth_token"),Name=pipe(string("must be a string"),regex(/^[a-zA-Z0-9_-]{1,64}$/,"must be 1 to 64 letters, digit\
s, '_' or '-'")),TargetName=pipe(string("must be a string"),check(text2=>/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]{1,100}$/u.test(text2),"must be 1 to 100 printable c\
haracters")),ProjectId=pipe(string("must be a string of digits"),regex(/^[0-9]+$/,"must be a string of digits")),WorkspaceId=pipe(number("must be a positive int\
eger"),safeInteger("must be a positive integer"),minValue(1,"must be a positive integer")),VariableName=pipe(string("must be a string"),regex(/^[a-zA-Z_][a-zA-Z0-9_]*$/,
"must be the name of an environment variable")),NonEmpty=pipe(string("must be a string"),minLength(1,"must not be empty")),HeaderName=pipe(string("must be a str\
ing"),regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,"must be the name of an HTTP header")),HeaderValue=pipe(string("must be a string"),regex(/^[\t\x20-\x7e\x80-\xff]*$/,
"must be text without control characters, in Latin-1")),SecretText=pipe(NonEmpty,transform(text2=>new Secret(text2))),Timestamp=pipe(string("must be a string"),
regex(/^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:?\d{2})$/,"must be an ISO 8601 time with an offset"),check(isThere,"must be an ISO 8601 t\
ime with an offset"));function isThere(text2){let local=text2.slice(0,19).replace(/[t ]/,"T"),milliseconds=Date.parse(`${local}Z`);return Number.isNaN(milliseconds)||
Number.isNaN(Date.parse(text2))?!1:new Date(milliseconds).toISOString().startsWith(local)}var UnixSeconds=pipe(number("must be a number of seconds"),finite("mus\
t be a number of seconds"));var variable=(env,name)=>env[name]?.trim()||void 0,pathVariable=(env,name)=>env[name]||void 0,sendable={bearer:/^[\x20-\x7e\x80-\xff]*$/,password:new RegExp("^\\\
P{Cc}*$","u")};function secretVariable(env,name,as){let text2=variable(env,name);if(text2===void 0)return;let secret=new Secret(text2);if(sendable[as].test(text2))
return secret;throw malformedVariable(name,"holds a character that HTTP cannot carry, such as a line break or an invisible one")}var NO_PATH='must be a path: "~\
" stands for the home, and nothing else is expanded in it',malformedVariable=(name,reason)=>new Fault("CONFIG_ERROR",{variable:name,reason});function parseWorkspaceId(text2){
let id2=/^[0-9]+$/.test(text2)?Number(text2):0;return Number.isSafeInteger(id2)&&id2>0?id2:void 0}function environmentRegion(env){let text2=variable(env,"MP_REG\
ION");if(text2===void 0||is(Region,text2))return text2;throw malformedVariable("MP_REGION","must be one of us, eu, in")}function environmentProject(env){let text2=variable(
env,"MP_PROJECT_ID");if(text2===void 0||is(ProjectId,text2))return text2;throw malformedVariable("MP_PROJECT_ID","must be a project id, a string of digits")}function environmentAxes(env){
let region=environmentRegion(env),project=environmentProject(env),workspaceText=variable(env,"MP_WORKSPACE_ID"),workspace=workspaceText===void 0?void 0:parseWorkspaceId(
workspaceText);if(workspaceText!==void 0&&workspace===void 0)throw malformedVariable("MP_WORKSPACE_ID","must be a positive integer");return{account:project&&region?
environmentAccount(env,region):void 0,project,workspace}}function environmentAccount(env,region){let username=variable(env,"MP_USERNAME"),secret=secretVariable(
env,"MP_SECRET","password");if(username&&secret)return{name:"env-service-account",type:"service_account",region,username,secret};let token=secretVariable(env,"M\
P_OAUTH_TOKEN","bearer");return token&&{name:"env-oauth-token",type:"oauth_token",region,token}}var OF_AN_ACCOUNT=/^MP_(?:USERNAME|PROJECT_ID|REGION|WORKSPACE_ID|ACCOUNT|TARGET|AUTH_FILE|\w*(?:SECRET|TOKEN)\w*)$/i,
withoutAccount=env=>Object.fromEntries(Object.entries(env).filter(([name])=>!OF_AN_ACCOUNT.test(name)));function environmentFlags(env){let account=variable(env,
"MP_ACCOUNT"),target=variable(env,"MP_TARGET");if(account!==void 0&&!is(Name,account))throw malformedVariable("MP_ACCOUNT",Name.pipe[1].message);if(account!==void 0&&
target!==void 0)throw new Fault("INVALID_ARGS",{},{place:{refusal:{reason:"account_and_target"}}});return{...account!==void 0&&{account},...target!==void 0&&{target}}}var LONGEST_MS=2**31-1;function checkedMilliseconds(value,name){let whole=Math.ceil(value);if(whole>0&&whole<=LONGEST_MS)return whole;let refusal={reason:"milli\
seconds",name,most:LONGEST_MS};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}var UNITS={s:1e3,m:6e4,h:36e5},DAY_MS=24*36e5;function parseDuration(text2){
let[,digits2="",unit=""]=/^([0-9]{1,6})([smh])$/.exec(text2)??[],milliseconds=Number(digits2)*(UNITS[unit]??0);return milliseconds>0&&milliseconds<=DAY_MS?milliseconds:
void 0}var inWords=milliseconds=>milliseconds%6e4===0?`${milliseconds/6e4} min`:`${milliseconds/1e3} s`;var says=(isValid,must)=>pipe(string(),check(isValid,must)),projectId=says(text2=>is(ProjectId,text2),"must be a project id, a string of digits"),workspaceId=pipe(
string(),transform(parseWorkspaceId),number("must be a workspace id, a positive integer")),projectIdOrName=pipe(string(),minLength(1,"must be a project's id or \
its name")),workspaceIdOrName=union([workspaceId,pipe(string(),regex(/[^0-9]/))],"must be a workspace's id, a positive integer, or its name"),entryName=pipe(string(),
minLength(1,"must be non-empty")),nonEmpty=pipe(string(),minLength(1,"must be non-empty")),formats=["table","json","jsonl","csv","plain"],flags={account:{short:"\
a",value:"NAME",schema:Name,complete:"accounts",summary:"the account to use instead of the active one"},project:{short:"p",value:"ID",schema:projectId,summary:"\
the project"},workspace:{short:"w",value:"ID",schema:workspaceId,summary:"the workspace"},target:{short:"t",value:"NAME",schema:entryName,complete:"targets",summary:"\
a saved target: account, project and workspace at once"},type:{value:"TYPE",schema:AccountType,complete:AccountType.options,summary:"service_account, oauth_brow\
ser or oauth_token"},region:{short:"r",value:"REGION",schema:Region,complete:Region.options,summary:"us, eu or in"},name:{value:"NAME",schema:Name,summary:"the \
name for the account, instead of one made from the organization's"},username:{short:"u",value:"USERNAME",schema:nonEmpty,summary:"the service account's username"},
"token-env":{value:"VARIABLE",schema:VariableName,summary:"the environment variable that holds the bearer token"},"service-account":{short:"S",summary:"log in a\
s a service account"},"secret-stdin":{summary:"read the secret from stdin; else it is MP_SECRET, or asked for"},"ask-secret":{summary:"ask for the new secret or\
 token with hidden input"},"from-stdin":{summary:"read one JSON record from the standard input"},force:{summary:"go on although targets name the account"},search:{
value:"TEXT",schema:string(),summary:"only what has TEXT in its name, id or organization"},refresh:{summary:"ask Mixpanel again instead of using the cached answ\
er"},offline:{summary:"look at this machine only, and ask no server"},bridge:{summary:"show the bridge file instead"},to:{value:"PATH",schema:nonEmpty,complete:"\
files",summary:"the file to write"},at:{value:"PATH",schema:nonEmpty,complete:"files",summary:"the file to remove, instead of the one in force"},"min-ttl":{value:"\
TIME",schema:pipe(string(),transform(parseDuration),number("must be a length of time such as 30s, 10m or 1h, at most 24h")),summary:"a token that lasts at least\
 so long: 30s, 10m, 1h"},url:{value:"URL",schema:nonEmpty,summary:"the address that they are for, instead of that in CLAUDE_CODE_MCP_SERVER_URL"},"access-only":{
summary:"leave the refresh token out"},"no-browser":{summary:"print the address instead of opening a browser"},start:{summary:"begin a login in two steps (with \
--region): print the address to approve at"},finish:{value:"URL",schema:string(),summary:"finish it (with --name, --project) with the address the browser ended \
on ('-': read it from stdin)"},resume:{value:"PATH",schema:nonEmpty,complete:"files",summary:"finish a login whose last step failed (with --name, --project)"},list:{
summary:"list the logins that were approved and not finished"},discard:{value:"PATH",schema:nonEmpty,complete:"files",summary:"delete such a login and its token\
s ('all': every one)"},format:{short:"f",value:"FORMAT",schema:picklist([...formats,"text"],`must be one of ${formats.join(", ")}`),complete:formats,summary:"ta\
ble, json, jsonl, csv or plain",everywhere:"mp"},yes:{short:"y",summary:"do not ask whether to remove",everywhere:"both"},quiet:{short:"q",summary:"no warnings,\
 no progress, no advice",everywhere:"mp"},verbose:{short:"v",summary:"show where an error came from",everywhere:"mp"},help:{short:"h",summary:"show help"},version:{
summary:"show the version"}},flagNames=Object.keys(flags),flagOf=name=>flags[name],axisFlags=["account","project","workspace","target"];function spell(name){let{
value}=flagOf(name);return value===void 0?`--${name}`:`--${name} ${value}`}var refused=(usage,message,next)=>new Fault("INVALID_ARGS",{usage},{place:{refusal:{reason:"command_line",message,next}}}),Unknown=class extends Error{stranger;usage;constructor(stranger,usage){
super("not understood"),this.stranger=stranger,this.usage=usage}};var spellArgument=({label,isOptional})=>isOptional?`[${label}]`:label,nameOf=({words:words2,args})=>[words2,...args.map(spellArgument)].join(" ");function usageOf(command2,program){
let flags2=command2.flags.map(name=>`[${spell(name)}]`);return["usage:",program,nameOf(command2),...flags2,...command2.runs?["-- COMMAND \u2026"]:[]].join(" ")}var none={words:"",args:[],flags:[]},matcherFor=async({given})=>given.length===0?wordsAlone:(await import("./shared-cli-arguments-match.js")).match,wordsAlone=({args},_anywhere,words2)=>({
words:words2,flags:new Map,missing:args.filter(({isOptional})=>!isOptional)[words2.length],isTooMuch:words2.length>args.length});function read({words:words2,given,
behind},commands,program,first,matcher){let use=usageOfAll(program,first);if(given.some(({name})=>name==="secret"||name==="token"))throw secretAsArgument(use);if(given.
some(({name,value,isBeforeWord})=>name==="ask-secret"&&(isBeforeWord||value!==void 0)))throw refused(use,"--ask-secret takes no value, and no word follows it: i\
t asks for the secret with hidden input.");let isMp=program==="mp",has=flag2=>given.some(({name})=>name===flag2),aside=(request,isTaken)=>{let everywhere=flagNames.
filter(name=>isAside(name)||isEverywhere(name,program)||isTaken(name));return readFlags(none,everywhere,[],given,{who:program,use,matcher}),request},isAxis=name=>isMp&&
axisFlags.includes(name);return has("help")||isMp&&words2[0]==="help"?aside({kind:"help",path:has("help")?words2:words2.slice(1)},name=>isAxis(name)||commands.some(
command2=>command2.flags.includes(name))):(words2.length===0||isMp)&&has("version")?aside({kind:"version"},isAxis):isMp&&words2.length===0?aside({kind:"help",path:[]},
isAxis):call(find(words2,commands,program,first),{words:words2,given,behind},program,matcher)}function call(command2,{words:words2,given,behind},program,matcher){
let use=usageOf(command2,program),own=command2.runs?words2.slice(0,words2.length-(behind??0)):words2;if(command2.runs&&!behind)throw refused(use,`A program is m\
issing behind "--". ${use}`);let before=given.filter(({isBefore,name})=>isBefore&&axisFlags.includes(name)),anywhere=flagNames.filter(name=>isEverywhere(name,program)||
program==="mp"&&before.some(flag2=>flag2.name===name)),typed=own.slice(command2.path.length),{values,words:args}=readFlags(command2,anywhere,typed,given,{who:command2.
words,use,matcher}),flags2=Object.fromEntries(command2.flags.map(name=>[name,flagOf(name).schema?values.get(name):values.has(name)])),meant=command2.args.map(({
insteadOf},index)=>{let said=insteadOf!==void 0&&!command2.flags.includes(insteadOf)?values.get(insteadOf):void 0;return args[index]??(typeof said=="string"?said:
void 0)});return{kind:"call",command:command2,args:readArguments(command2,meant,use),flags:flags2,program:words2.slice(own.length)}}function readFlags(command2,anywhere,typed,given,{
who,use,matcher}){let matched=matcher(command2,anywhere,typed,given);if("unknown"in matched)throw new Unknown({kind:"flag",given:matched.unknown,who,command:command2,
known:[...command2.flags,...anywhere]},use);if("valueless"in matched){let{name,spelled}=matched.valueless;throw refused(use,`${spelled} needs a value: ${spell(name)}\
. ${use}`)}let valued=given.find(({name,value})=>flagOf(name).schema===void 0&&value!==void 0);if(valued)throw refused(use,`${valued.spelled} takes no value. ${use}`);
let values=[...matched.flags].map(([name,value])=>{let{schema}=flagOf(name);if(!schema||value===!0)return[name,!0];let result=safeParse(schema,value);if(result.
success)return[name,result.output];let what=`The value of ${given.findLast(flag2=>flag2.name===name)?.spelled}`;throw new Unknown({kind:"value",what,must:result.
issues[0].message,value,known:choicesOf(flagOf(name))},use)});if(matched.missing)throw refused(use,`${matched.missing.label} is missing. ${use}`);if(matched.isTooMuch)
throw refused(use,`There are more arguments than expected. ${use}`);return{values:new Map(values),words:matched.words}}function readArguments({args},typed,use){
return args.map(({label,schema,complete},index)=>{let word=typed[index];if(word===void 0)return;let result=safeParse(schema,word);if(result.success)return result.
output;let must=result.issues[0].message;throw new Unknown({kind:"value",what:label,must,value:word,known:choicesOf({complete})},use)})}var isEverywhere=(name,program)=>{
let{everywhere}=flagOf(name);return everywhere==="both"||everywhere==="mp"&&program==="mp"},isAside=name=>name==="help"||name==="version",choicesOf=({complete})=>typeof complete==
"object"?complete:[];function find(words2,commands,program,first){let[word="session",verb]=words2,path=[word,...words2.slice(1)],command2=commands.find(one=>one.
path.every((part,index)=>part===path[index]));if(command2)return command2;let group=commands.filter(one=>one.path.length>1&&one.path[0]===word);if(group.length===
0)throw new Unknown({kind:"subcommand",word,known:first},usageOfAll(program,first));let known=group.map(one=>one.path[1]??""),use=`usage: ${program} ${word} ${known.
join("|")} \u2026`;throw verb===void 0?refused(use,`A subcommand is missing. ${use}`):new Unknown({kind:"subcommand",word:verb,group:word,known},use)}var usageOfAll=(program,first)=>`\
usage: ${program} ${first.join("|")} \u2026`;function secretAsArgument(use){let command2="mp account add <name> --type <type> --region <region>";return refused(
use,`A secret is never taken as an argument, where other programs can read it. A person adds it with hidden input: ${command2}`,[{command:command2,label:"Add th\
e account; it asks for the secret"}])}var builtin=process.getBuiltinModule("node:util"),node_util_default=builtin;var styleText=builtin.styleText;var promisify=builtin.promisify;var kinds=Object.fromEntries(flagNames.map(name=>{let{value,short}=flagOf(name);return[name,{type:value===void 0?"boolean":"string",...short&&{short}}]}));function tokensOf(argv){
if(!argv.some(word=>word.startsWith("-")))return{words:argv,given:[]};let{tokens}=node_util_default.parseArgs({args:[...argv],options:kinds,strict:!1,allowPositionals:!0,
tokens:!0}),words2=tokens.flatMap(token=>token.kind==="positional"?[token]:[]),start=words2[0]?.index??argv.length,end=tokens.find(({kind})=>kind==="option-term\
inator")?.index;return{words:words2.map(({value})=>value),...end!==void 0&&{behind:words2.filter(({index})=>index>end).length},given:tokens.flatMap(token=>{if(token.
kind!=="option")return[];let{name,rawName,value,inlineValue,index}=token,isNone=value===void 0||!inlineValue&&value.length>1&&value.startsWith("-");return[{name,
spelled:rawName,value:isNone?void 0:value,isBefore:index<start,isBeforeWord:words2.some(word=>word.index===index+1)}]})}}var isFlag=name=>Object.hasOwn(flags,name);var WireId=union([pipe(number(),safeInteger()),pipe(string(),regex(/^[0-9]+$/))],"must be an id"),text=nullish(string("must be text")),flag=nullish(boolean("mus\
t be true or false")),id=nullish(WireId),MeUser=object({user_id:id,user_email:text}),MeOrganization=object({name:text}),MeProject=object({name:text,organization_id:id,
timezone:text,domain:text,is_demo:flag,has_integrated:flag}),MeWorkspace=object({name:text,project_id:id,is_default:flag}),mapOf=entry=>nullish(record(string(),
nullable(entry))),Me=object({...MeUser.entries,organizations:mapOf(MeOrganization),projects:mapOf(MeProject),workspaces:mapOf(MeWorkspace)}),MeCache=object({...Me.
entries,cached_at:UnixSeconds});var[OPEN_BRACE,CLOSE_BRACE,OPEN_BRACKET,CLOSE_BRACKET]=[123,125,91,93];function jsonText(text2){return JSON.parse(text2),text2}function members(text2){let at=afterSpace(
text2,0);if(text2[at]!=="{")return;let found=new Map;for(;;){if(at=afterSpace(text2,at+1),text2[at]==="}")return found;let keyEnd=endOfString(text2,at),key=JSON.
parse(text2.slice(at,keyEnd)),from=afterSpace(text2,text2.indexOf(":",keyEnd)+1);if(at=endOfValue(text2,from),found.set(key,text2.slice(from,at).trimEnd()),text2[at]!==
",")return found}}function objectText(members2){let parts=[];for(let[key,value]of members2)parts.push(`${JSON.stringify(key)}:${value}`);return`{${parts.join(",")}\
}`}function exactValue(text2){let value=JSON.parse(text2);return typeof value=="number"&&!Number.isSafeInteger(value)&&/^-?\d+$/.test(text2)?text2:value}function afterSpace(text2,at){
let i=at;for(;text2.charCodeAt(i)<=32;)i++;return i}function endOfString(text2,at){for(let i=at+1;i<text2.length;i++){let code=text2.charCodeAt(i);if(code===34)
return i+1;code===92&&i++}return text2.length}function endOfValue(text2,at){let depth=0;for(let i=at;i<text2.length;i++){let code=text2.charCodeAt(i);if(code===
34)i=endOfString(text2,i)-1;else if(code===OPEN_BRACE||code===OPEN_BRACKET)depth++;else if(code===CLOSE_BRACE||code===CLOSE_BRACKET){if(depth===0)return i;depth--}else if(code===
44&&depth===0)return i}return text2.length}var NULL="null",MEMBER_LISTS=["member_list","unified_member_list"];function parseMe(text2){return fromResults(results(validJson(text2)))}function cacheText(me,cachedAt){
let kept=mapOf2(me.text,"results");return`${objectText(new Map([...kept,["cached_at",jsonText(String(cachedAt))]]))}
`}function parseMeCache(text2){try{let json=validJson(text2),at=members(json)?.get("cached_at"),cachedAt=at===void 0?void 0:exactValue(at);return typeof cachedAt==
"number"?{me:fromResults(json),cachedAt}:void 0}catch(error){if(isFault(error))return;throw error}}function userOf({user}){let id2=wireId(user.user_id);return user.
user_email?{...id2!==null&&{id:id2},email:user.user_email}:null}function projects(me){let organizations=new Map(me.organizations.map(({id:id2,name})=>[digits(id2),
name??null]));return me.projects.map(project=>listed(project,organizations.get(digits(project.organization_id??""))??null)).sort((a,b)=>a.name===b.name?compareIds(
a.id,b.id):a.name<b.name?-1:1)}var availableProjects=me=>projects(me).map(({id:id2,name})=>({id:id2,name}));function projectOf(me,id2){let found=me.projects.find(
project=>project.id===id2)??me.projects.find(p=>sameId(p.id,id2));return found&&listed(found,organizationName(me,found.organization_id))}function workspacesOf(me,projectId2){
return me.workspaces.filter(workspace=>sameId(workspace.project_id,projectId2)).map(listedWorkspace)}function workspaceOf(me,id2){let found=me.workspaces.find(workspace=>sameId(
workspace.id,id2));return found&&listedWorkspace(found)}function organizationName(me,id2){return me.organizations.find(organization=>sameId(organization.id,id2))?.
name??null}function compareIds(a,b){let[x,y]=[digits(a),digits(b)];return x.length-y.length||(x<y?-1:x>y?1:0)}var sameId=(a,b)=>a!=null&&b!=null&&digits(a)===digits(
b),digits=id2=>String(id2).replace(/^0+(?=\d)/,"");function wireId(id2){return id2==null?null:Number.isSafeInteger(Number(id2))?Number(id2):String(id2)}function listed(project,organization){
return{id:project.id,name:project.name||project.id,organization_id:wireId(project.organization_id),organization_name:organization,...project.domain&&{domain:project.
domain},...project.timezone&&{timezone:project.timezone},...project.is_demo!=null&&{is_demo:project.is_demo},...project.has_integrated!=null&&{has_integrated:project.
has_integrated}}}function listedWorkspace(workspace){return{id:Number(workspace.id),name:workspace.name??null,is_default:workspace.is_default??null,project_id:workspace.
project_id==null?null:String(workspace.project_id)}}function validJson(text2){try{return jsonText(text2)}catch{throw unusable("it is not JSON")}}function results(text2){
let reply=members(text2);if(!reply)throw unusable("it is not an object");let inner=reply.get("results"),status=reply.get("status"),isBare=inner===void 0&&status===
void 0&&!reply.has("error"),isWrapped=inner!==void 0&&(status===void 0||exactValue(status)==="ok");if(!isBare&&!isWrapped)throw unusable("it does not say that t\
he request went well");return inner??text2}function fromResults(text2){let sent=members(text2);if(!sent)throw unusable("its results are not an object");let workspaces=withoutMemberLists(
sent.get("workspaces")),kept=workspaces===void 0?sent:new Map([...sent,["workspaces",workspaces]]);return{user:read2(MeUser,kept),organizations:entries(MeOrganization,
kept,"organizations"),projects:entries(MeProject,kept,"projects"),workspaces:entries(MeWorkspace,kept,"workspaces").filter(({id:id2})=>is(WorkspaceId,Number(id2))),
text:objectText(kept)}}function withoutMemberLists(workspaces){if(!workspaces?.includes("member_list"))return workspaces;let kept=new Map;for(let[id2,workspace]of mapOf2(
workspaces,"workspaces")){let fields=members(workspace),others=fields&&[...fields].filter(([name])=>!MEMBER_LISTS.includes(name));kept.set(id2,others?objectText(
new Map(others)):workspace)}return objectText(kept)}function entries(schema,results2,name){return[...mapOf2(results2.get(name)??NULL,name)].filter(([id2])=>/^[0-9]+$/.
test(id2)).map(([id2,fields])=>({...read2(schema,members(fields)??new Map),id:id2}))}function read2(schema,fields){let known={};for(let[key,kind]of Object.entries(
schema.entries)){let field=fields.get(key),value=field===void 0?void 0:exactValue(field);value!==void 0&&is(kind,value)&&(known[key]=value)}return parse(schema,
known)}function mapOf2(text2,name){let found=text2===NULL?new Map:members(text2);if(!found)throw unusable(`${name} is not an object`);return found}var unusable=problem=>new Fault(
"API_ERROR",{reason:"shape",problem});var describeIssues=issues=>joinReasons(issues.map(describeIssue));function joinReasons(reasons2,count=reasons2.length){let more=count-5;return[...reasons2.slice(
0,5),...more>0?[`and ${more} more`]:[]].join("; ")}function describeIssue(issue){let path=keyPath((issue.path??[]).map(item=>item.key));return path===""?reasonOf(
issue):`${path}: ${reasonOf(issue)}`}var keyPath=keys=>keys.map(spell2).join(".");function reasonOf(issue){let last=issue.path?.at(-1),isAboutKey=last!==void 0&&
"origin"in last&&last.origin==="key";if(issue.kind==="schema"){if(isAboutKey&&issue.expected==="never")return"unknown key";if(last!==void 0&&issue.input===void 0)
return"is missing"}let message=isStock(issue)?stockReasons[issue.expected??""]??"is not valid":issue.message;return isAboutKey?`the name ${message}`:message}var isStock=issue=>issue.
message.startsWith("Invalid "),stockReasons={Object:"must be an object",Array:"must be a list",string:"must be a string",number:"must be a number",boolean:"must\
 be true or false"};function spell2(key){let text2=String(key),short=text2.length>64?`${text2.slice(0,64)}\u2026`:text2;return/^[A-Za-z0-9_-]+$/.test(short)?short:
JSON.stringify(short)}var problemOf=({issues})=>joinReasons(issues.map(({key,reason})=>key===void 0?reason:`${keyPath([key])}: ${reason}`));function oddFault({path},entry,{issues}){let reasons2=issues.
map(({key,reason})=>`${keyPath([...entry,...key===void 0?[]:[key]])}: ${reason}`),keys=issues.every(({key})=>key!==void 0)?issues.flatMap(({key})=>key??[]):[];return new Fault(
"CONFIG_ERROR",{path,issues:reasons2},{place:{odd:{entry,keys}}})}function requireActive({odd},only){if(odd?.active?.issues.some(({key})=>only===void 0||key===only))
throw oddFault(odd,["active"],odd.active)}var accountNames=({accounts,odd})=>[...Object.keys(accounts),...Object.keys(odd?.accounts??{})].sort(),targetNames=({targets,
odd})=>[...Object.keys(targets),...Object.keys(odd?.targets??{})].sort();var repeatable=typed=>/^[\p{L}\p{M}\p{N} ._'&()-]{1,100}$/u.test(typed)?typed:"\u2026";function accountOf(config,name,namedBy){let record2=Object.hasOwn(config.accounts,name)?config.accounts[name]:void 0;if(record2)return{name,...record2};let odd=config.
odd?.accounts[name];throw config.odd&&odd?oddFault(config.odd,["accounts",name],odd):accountNotFound(config,name,namedBy)}function entryOf(config,name,namedBy){
let record2=config.accounts[name]??config.odd?.accounts[name];if(!record2)throw accountNotFound(config,name,namedBy);let{type,region,default_project:default_project2}=record2;
return{name,type,region,default_project:default_project2}}function accountNotFound(config,name,namedBy){let details={account:name,available_accounts:Object.keys(
config.accounts).sort()};return new Fault("ACCOUNT_NOT_FOUND",details,{place:{...namedBy!==void 0&&{namedBy}}})}var targetsNaming=(config,name)=>targetNames(config).
filter(target=>(config.targets[target]??config.odd?.targets[target])?.account===name);function targetOf(config,name,namedBy){let target=Object.hasOwn(config.targets,
name)?config.targets[name]:void 0;if(target)return target;let odd=config.odd?.targets[name];if(config.odd&&odd)throw oddFault(config.odd,["targets",name],odd);let details={
target:repeatable(name),available_targets:Object.keys(config.targets).sort()};throw new Fault("TARGET_NOT_FOUND",details,{place:{...namedBy!==void 0&&{namedBy}}})}
function resolve({env,axes,byVariable=!1,bridge,bridgePath,config}){if(axes.target!==void 0&&(axes.account??axes.project??axes.workspace)!==void 0)throw new Fault(
"INVALID_ARGS",{},{place:{refusal:{reason:"target_and_axes",as:"--target"}}});let target=axes.target===void 0?void 0:targetOf(config,axes.target,byVariable?"MP_\
TARGET":void 0),{active}=config,byTarget=byVariable?"MP_TARGET":`target ${axes.target}`,byBridge=bridgePath??"the bridge",named=[{source:"env",value:env.account?.
name,by:variableOf(env.account)},{source:"param",value:axes.account,by:byVariable?"MP_ACCOUNT":"--account"},{source:"target",value:target?.account,by:byTarget},
{source:"bridge",value:bridge?.account.name,by:byBridge},{source:"config",value:active.account}],by=named.find(candidate=>candidate.value!==void 0);if((by===void 0||
by.source==="config")&&requireActive(config),by?.value===void 0)throw needsAccount(config);let fromBridge=by.source==="bridge"?bridge:void 0,origin=by.source===
"env"?"env":fromBridge?"bridge":"config",account=by.source==="env"&&env.account||fromBridge?.account||accountOf(config,by.value,whoNames(by.source,axes.target,byVariable)),
isActive=origin==="config"&&account.name===active.account,projects2=[{source:"env",value:env.project,by:"MP_PROJECT_ID"},{source:"param",value:axes.project,by:"\
--project"},{source:"target",value:target?.project,by:byTarget},{source:"bridge",value:fromBridge?.project??fromBridge?.account.default_project,by:byBridge},{source:"\
config",value:origin==="config"?account.default_project:void 0}],project=projects2.find(candidate=>candidate.value!==void 0),pinHolds=isActive&&project?.value===
account.default_project,workspaces=[{source:"env",value:env.workspace,by:"MP_WORKSPACE_ID"},{source:"param",value:axes.workspace,by:"--workspace"},{source:"targ\
et",value:target?.workspace,by:byTarget},{source:"bridge",value:fromBridge?.workspace??void 0,by:byBridge},{source:"config",value:pinHolds?active.workspace:void 0}],
workspace=workspaces.find(candidate=>candidate.value!==void 0);return pinHolds&&workspace===void 0&&requireActive(config,"workspace"),{account,origin,isActive,project:project?.
value,workspace:workspace?.value,source:{account:by.source,project:project?.source??"unset",workspace:workspace?.source??"unset"},by:{account:by.by??"",project:project?.
by??"",workspace:workspace?.by??""},shadowed:[...hidden("account",named),...hidden("project",projects2),...hidden("workspace",workspaces)]}}function hidden(axis,candidates){
let first=candidates.find(({value})=>value!==void 0);return candidates.flatMap(({source,value})=>value===void 0||value===first?.value?[]:[{axis,source,value,by:first?.
by??""}])}var variableOf=account=>account?.type==="service_account"?"MP_USERNAME":"MP_OAUTH_TOKEN";function whoNames(source,target,byVariable){return source==="\
config"?"[active]":source==="param"&&byVariable?"MP_ACCOUNT":source==="target"?`the target "${target}"`:void 0}var needsAccount=({accounts})=>new Fault("NEEDS_A\
CCOUNT",{available_accounts:Object.keys(accounts).sort()});function needsProject(resolution,status,noProjectIn){let{name,type,region}=resolution.account;return new Fault(
"NEEDS_PROJECT",{account:{name,type,region,status}},{place:{owner:ownerOf(resolution),...noProjectIn&&{noProjectIn}}})}function ownerOf({account,origin,isActive}){
let{name,type,region}=account,{token_env}=account.type==="oauth_token"?account:{};return{account:{name,type,region,...token_env!==void 0&&{token_env}},origin,isActive}}var builtin2=process.getBuiltinModule("node:path"),node_path_default=builtin2,resolve2=builtin2.resolve;var isAbsolute=builtin2.isAbsolute,join=builtin2.join,relative=builtin2.relative;var dirname=builtin2.dirname,basename=builtin2.basename;var parse2=builtin2.parse;var sep=builtin2.sep;var win32=builtin2.win32,posix=builtin2.posix;function getLineColFromPtr(string2,ptr){let lines=string2.slice(0,ptr).split(/\r?\n/);return[lines.length,lines.pop().length+1]}function makeCodeBlock(string2,line,column){
let lines=string2.split(/\r?\n/),codeblock="",numberLen=(Math.log10(line+1)|0)+1;for(let i=line-1;i<=line+1;i++){let l=lines[i-1];l&&(codeblock+=i.toString().padEnd(
numberLen," "),codeblock+=":  ",codeblock+=l,codeblock+=`
`,i===line&&(codeblock+=" ".repeat(numberLen+column+2),codeblock+=`^
`))}return codeblock}var TomlError=class _TomlError extends Error{line;column;codeblock;constructor(message,options){let[line,column]=getLineColFromPtr(options.
toml,options.ptr),codeblock=makeCodeBlock(options.toml,line,column);super(`Invalid TOML document: ${message}

${codeblock}`,options),this.line=line,this.column=column,this.codeblock=codeblock}static x(message,ctx,ptr){throw new _TomlError(message,{toml:ctx.s,ptr:ptr??ctx.
p})}};function parseString(ctx){let startPtr=ctx.p,c=ctx.s.charCodeAt(ctx.p++),first=c,isLiteral=c===39,isMultiline=c===ctx.s.charCodeAt(ctx.p)&&c===ctx.s.charCodeAt(
ctx.p+1);isMultiline&&((c=ctx.s.charCodeAt(ctx.p+=2))===10?ctx.p++:c===13&&ctx.s.charCodeAt(ctx.p+1)===10&&(ctx.p+=2));let parsed="",sliceStart=ctx.p,state=0;for(;ctx.
p<ctx.s.length;ctx.p++)if(c=ctx.s.charCodeAt(ctx.p),isMultiline&&(c===10||c===13&&ctx.s.charCodeAt(ctx.p+1)===10))state=state&&3;else if(c<32&&c!==9||c===127)TomlError.
x("control characters are not allowed in strings",ctx);else if((!state||state===3)&&c===first&&(!isMultiline||ctx.s.charCodeAt(ctx.p+1)===first&&ctx.s.charCodeAt(
ctx.p+2)===first)){if(isMultiline&&(ctx.s.charCodeAt(ctx.p+3)===first&&ctx.p++,ctx.s.charCodeAt(ctx.p+3)===first&&ctx.p++),!state){let s=ctx.s.slice(sliceStart,
ctx.p);parsed=parsed?parsed+s:s}return ctx.p+=isMultiline?3:1,parsed}else if(!state)!isLiteral&&c===92&&(parsed+=ctx.s.slice(sliceStart,sliceStart=ctx.p),state=
1);else if(state===1)if(c===120||c===117||c===85){let errPtr=ctx.p++-1,value=0,len=c===120?2:c===117?4:8;for(let j=0;j<len;j++,ctx.p++){let hex=ctx.s.charCodeAt(
ctx.p),digit=hex>=48&&hex<=57?hex-48:hex>=65&&hex<=70?hex-65+10:hex>=97&&hex<=102?hex-97+10:-1;digit<0&&TomlError.x("invalid non-hex character in unicode escape",
ctx),value=value<<4|digit}(value<0||value>1114111||value>=55296&&value<=57343)&&TomlError.x("invalid unicode escape",ctx,errPtr),parsed+=String.fromCodePoint(value),
sliceStart=ctx.p--,state=0}else isMultiline&&(c===32||c===9)?state=2:(c===98?parsed+="\b":c===116?parsed+="	":c===110?parsed+=`
`:c===102?parsed+="\f":c===114?parsed+="\r":c===101?parsed+="\x1B":c===34?parsed+='"':c===92?parsed+="\\":TomlError.x("unrecognised escape sequence",ctx),sliceStart=
ctx.p+1,state=0);else c!==32&&c!==9&&(state===2&&TomlError.x("invalid escape: only line-ending whitespace may be escaped",ctx,sliceStart),state=!isLiteral&&c===
92?1:0,sliceStart=ctx.p);TomlError.x("unfinished string",ctx,startPtr)}var DATE_TIME_RE=/^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i,TomlDate=class _TomlDate extends Date{#hasDate=!1;#hasTime=!1;#offset=null;constructor(date,fasttype,unsafeDelim){
let hasDate=!0,hasTime=!0,offset="Z",c;if(typeof date=="string")if(fasttype)prep:{if(fasttype<3){if(+date.slice(11,13)>23){date="";break prep}fasttype===2?(offset=
null,date+="Z"):(c=date.charCodeAt(date.length-1))!==90&&c!==122&&(offset=date.slice(date.length-6)),unsafeDelim&&(date=date.slice(0,10)+"T"+date.slice(11))}else
fasttype===4&&(date=+date.slice(0,2)>23?"":`0000-01-01T${date}Z`);hasDate=fasttype!==4,hasTime=fasttype!==3}else{let match=date.match(DATE_TIME_RE);match?(match[1]||
(hasDate=!1,date=`0000-01-01T${date}`),hasTime=!!match[2],hasTime&&date[10]===" "&&(date=date.replace(" ","T")),match[2]&&+match[2]>23?date="":(offset=match[3]||
null,!offset&&hasTime&&(date+="Z"))):date=""}super(date),isNaN(this.getTime())||(this.#hasDate=hasDate,this.#hasTime=hasTime,this.#offset=offset)}isDateTime(){return this.#hasDate&&
this.#hasTime}isLocal(){return!this.#hasDate||!this.#hasTime||!this.#offset}isDate(){return this.#hasDate&&!this.#hasTime}isTime(){return this.#hasTime&&!this.#hasDate}isValid(){
return this.#hasDate||this.#hasTime}toISOString(){let iso=super.toISOString();if(this.isDate())return iso.slice(0,10);if(this.isTime())return iso.slice(11,23);if(this.#offset===
null)return iso.slice(0,-1);if(this.#offset==="Z"||this.#offset==="z")return iso;let offset=+this.#offset.slice(1,3)*60+ +this.#offset.slice(4,6);return offset=
this.#offset[0]==="-"?offset:-offset,new Date(this.getTime()-offset*6e4).toISOString().slice(0,-1)+this.#offset}static wrapAsOffsetDateTime(jsDate,offset="Z"){let date=new _TomlDate(
jsDate);return date.#offset=offset,date}static wrapAsLocalDateTime(jsDate){let date=new _TomlDate(jsDate);return date.#offset=null,date}static wrapAsLocalDate(jsDate){
let date=new _TomlDate(jsDate);return date.#hasTime=!1,date.#offset=null,date}static wrapAsLocalTime(jsDate){let date=new _TomlDate(jsDate);return date.#hasDate=
!1,date.#offset=null,date}};function isDigit(char,base=10){return base===16?char>47&&char<58||char>64&&char<71||char>96&&char<103:char>47&&char<48+base}function isEndOfValue(char,delim){return char===
32||char===9||char===10||char===13||delim&&(char===delim||char===44)||char===35}function extractValue(ctx,end){let errPtr=ctx.p,c=ctx.s.charCodeAt(ctx.p);if(c===
91||c===123){ctx.d--||TomlError.x("document contains excessively nested structures. aborting.",ctx);let value=c===91?parseArray(ctx):parseInlineTable(ctx);return ctx.
d++,value}return c===34||c===39?parseString(ctx):c===116?((ctx.s.charCodeAt(++ctx.p)!==114||ctx.s.charCodeAt(++ctx.p)!==117||ctx.s.charCodeAt(++ctx.p)!==101)&&TomlError.
x("invalid value",ctx,errPtr),ctx.p++,!0):c===102?((ctx.s.charCodeAt(++ctx.p)!==97||ctx.s.charCodeAt(++ctx.p)!==108||ctx.s.charCodeAt(++ctx.p)!==115||ctx.s.charCodeAt(
++ctx.p)!==101)&&TomlError.x("invalid value",ctx,errPtr),ctx.p++,!1):c===43||c===45?parseNumber(ctx,ctx.p,ctx.s.charCodeAt(++ctx.p),44-c,end):ctx.s.charCodeAt(ctx.
p+4)===45&&ctx.s.charCodeAt(ctx.p+7)===45?parseDate(ctx,c,end):ctx.s.charCodeAt(ctx.p+2)===58?parseTime(ctx,c,end):parseNumber(ctx,ctx.p,c,0,end)}function parseNumber(ctx,startPtr,startChr,sign,endChr){
let c=startChr,state=0,hasUnderscores=!1;if(c===105)return(ctx.s.charCodeAt(++ctx.p)!==110||ctx.s.charCodeAt(++ctx.p)!==102)&&TomlError.x("invalid value",ctx,startPtr),
ctx.p++,(sign||1)/0;if(c===110)return(ctx.s.charCodeAt(++ctx.p)!==97||ctx.s.charCodeAt(++ctx.p)!==110)&&TomlError.x("invalid value",ctx,startPtr),ctx.p++,NaN;if(c===
48){if(++ctx.p>=ctx.s.length||isEndOfValue(c=ctx.s.charCodeAt(ctx.p),endChr))return ctx.bi===!0?0n:0;if(!sign){if(c===120)return parseIntegerBaseN(ctx,startPtr,
16,endChr);if(c===98)return parseIntegerBaseN(ctx,startPtr,2,endChr);if(c===111)return parseIntegerBaseN(ctx,startPtr,8,endChr)}c===46?state=2:c===101||c===69?state=
4:TomlError.x("illegal leading zero",ctx,startPtr)}else isDigit(c)||TomlError.x("invalid value",ctx,startPtr);for(;++ctx.p<ctx.s.length&&(c=ctx.s.charCodeAt(ctx.
p),!isEndOfValue(c,endChr));)state||(state=1),c===95?(state&1||TomlError.x("illegal underscore",ctx),state+=11,hasUnderscores=!0):state===1&&c===46?state=2:(state===
1||state===3)&&(c===101||c===69)?state=4:state===4&&(c===43||c===45)?state=6:isDigit(c)?state>9?state-=11:state&1||state++:TomlError.x("illegal character in num\
eric literal",ctx);if(!state){let val=(startChr-48)*(sign||1);return ctx.bi===!0?BigInt(val):val}state&1||TomlError.x("unfinished numeric value",ctx,startPtr);let str=ctx.
s.slice(startPtr,ctx.p);return hasUnderscores&&(str=str.replaceAll("_","")),state>1?parseFloat(str):parseInteger(ctx,str,10,startPtr)}function parseIntegerBaseN(ctx,startPtr,base,endChr){
let c,underscore=1;for(;++ctx.p<ctx.s.length&&(c=ctx.s.charCodeAt(ctx.p),!isEndOfValue(c,endChr));)c===95?(underscore&1&&TomlError.x("illegal underscore",ctx),underscore=
3):isDigit(c,base)?underscore&1&&underscore--:TomlError.x("illegal character in numeric literal",ctx);underscore&1&&TomlError.x("unfinished numeric value",ctx);
let str=ctx.s.slice(startPtr+2,ctx.p);return underscore&&(str=str.replaceAll("_","")),parseInteger(ctx,str,base,startPtr)}function parseInteger(ctx,str,base,startPtr){
if(ctx.bi!==!0)int:{let val=parseInt(str,base);if(!Number.isSafeInteger(val)){if(ctx.bi)break int;TomlError.x("integer value cannot be represented losslessly",ctx,
startPtr)}return val}return BigInt(base===10?str:(base===2?"0b":base===8?"0o":"0x")+str)}function parseDate(ctx,c,endChr){let startPtr=ctx.p++,unsafeSeparator;if(!isDigit(
c)||!isDigit(ctx.s.charCodeAt(ctx.p++))||!isDigit(ctx.s.charCodeAt(ctx.p++))||!isDigit(ctx.s.charCodeAt(ctx.p++)))return parseNumber(ctx,ctx.p=startPtr,c,0,endChr);
if(ctx.p+=5,isDigit(ctx.s.charCodeAt(ctx.p++))||TomlError.x("invalid date-time: date part is malformed",ctx,startPtr),ctx.p>=ctx.s.length||((c=ctx.s.charCodeAt(
ctx.p))!==32||(unsafeSeparator=!0,!isDigit(ctx.s.charCodeAt(ctx.p+1))))&&c!==84&&c!==116){let t2=ctx.s.slice(startPtr,ctx.p);return readDate(ctx,t2,3,!1,startPtr)}
if(ctx.s.charCodeAt(ctx.p+=3)!==58&&TomlError.x("invalid date-time: time part is malformed",ctx,startPtr),ctx.s.charCodeAt(ctx.p+=3)===58&&(ctx.p+=3),ctx.s.charCodeAt(
ctx.p)===46)for(;isDigit(ctx.s.charCodeAt(++ctx.p)););if(c=ctx.s.charCodeAt(ctx.p)){if(c===90||c===122){let t2=ctx.s.slice(startPtr,++ctx.p);return readDate(ctx,
t2,1,unsafeSeparator,startPtr,"[+00:00]")}if(c===43||c===45){let t2=ctx.s.slice(startPtr,ctx.p+=6);return readDate(ctx,t2,1,unsafeSeparator,startPtr,!ctx.ld&&"["+
ctx.s.slice(ctx.p-6,ctx.p)+"]")}}let t=ctx.s.slice(startPtr,ctx.p);return readDate(ctx,t,2,unsafeSeparator,startPtr)}function parseTime(ctx,c,endChr){let start=ctx.
p;if(!isDigit(c)||!isDigit(ctx.s.charCodeAt(++ctx.p)))return parseNumber(ctx,--ctx.p,c,0,endChr);if(ctx.s.charCodeAt(ctx.p+=4)===58&&(ctx.p+=3),ctx.s.charCodeAt(
ctx.p)===46)for(;isDigit(ctx.s.charCodeAt(++ctx.p)););let t=ctx.s.slice(start,ctx.p);return readDate(ctx,t,4,!1,start)}function readDate(ctx,str,type,unsafeDelim,errPtr,temporalSuffix){
if(ctx.ld){let date=new TomlDate(str,type,unsafeDelim);return date.isValid()||TomlError.x("invalid date",ctx,errPtr),date}try{switch(temporalSuffix&&(str+=temporalSuffix),
type){case 1:return Temporal.ZonedDateTime.from(str);case 2:return Temporal.PlainDateTime.from(str);case 3:return Temporal.PlainDate.from(str);case 4:return Temporal.
PlainTime.from(str)}}catch(e){TomlError.x(e instanceof Error?e.message:""+e,ctx,errPtr)}}function skipComment(ctx){for(;ctx.p<ctx.s.length;ctx.p++){let c=ctx.s.charCodeAt(ctx.p);if(c===10)break;if(c===13&&ctx.s.charCodeAt(ctx.p+1)===10){ctx.p++;break}
(c<32&&c!==9||c===127)&&TomlError.x("control characters are not allowed in comments",ctx)}}function skipVoid(ctx,banNewLines,banComments){let c;for(;ctx.p<ctx.s.
length;){for(;ctx.p<ctx.s.length&&((c=ctx.s.charCodeAt(ctx.p))===32||c===9||!banNewLines&&(c===10||c===13&&ctx.s.charCodeAt(ctx.p+1)===10));)ctx.p++;if(banComments||
c!==35)break;skipComment(ctx)}}function parseKey(ctx,end=61){let startPtr,state=0,parsed=[],sliceStart,c=ctx.s.charCodeAt(startPtr=ctx.p);do{if(c===end)return state||TomlError.x("unexpected e\
nd of key",ctx),state===1&&parsed.push(ctx.s.slice(sliceStart,ctx.p)),ctx.p++,parsed;c===46?(state||TomlError.x("illegal empty bare key",ctx),state===1&&parsed.
push(ctx.s.slice(sliceStart,ctx.p)),state=0):!state&&(c===34||c===39)?(c===ctx.s.charCodeAt(ctx.p+1)&&c===ctx.s.charCodeAt(ctx.p+2)&&TomlError.x("illegal quoted\
 key: multiline strings are not allowed",ctx),parsed.push(parseString(ctx)),state=2,ctx.p--):c===32||c===9?state===1&&(parsed.push(ctx.s.slice(sliceStart,ctx.p)),
state=2):state===2||c<48&&c!==45||c>57&&c<65||c>90&&c<97&&c!==95||c>122?TomlError.x("illegal character in key",ctx):state||(state=1,sliceStart=ctx.p)}while(c=ctx.
s.charCodeAt(++ctx.p));TomlError.x("incomplete key-value: cannot find end of key",ctx,startPtr)}function parseInlineTable(ctx){let startPtr=ctx.p++,res=Object.create(
null),seen=new Set,c;for(;ctx.p<ctx.s.length;){if(skipVoid(ctx),(c=ctx.s.charCodeAt(ctx.p))===125)return ctx.p++,res;let k,t=res,hasOwn=!1,errPtr=ctx.p,key=parseKey(
ctx);for(let i=0;i<key.length;i++){i&&(t=hasOwn?t[k]:t[k]=Object.create(null)),k=key[i],(hasOwn=Object.hasOwn(t,k))&&(typeof t[k]!="object"||seen.has(t[k]))&&TomlError.
x("trying to redefine an already defined value",ctx,errPtr);let unsafe=k==="__proto__";if(ctx.uk&&(unsafe||k==="constructor")){t=ctx.uk!==1&&TomlError.x("docume\
nt contains an unsafe property",ctx,errPtr);break}!hasOwn&&unsafe&&Object.defineProperty(t,k,{enumerable:!0,configurable:!0,writable:!0})}hasOwn&&TomlError.x("t\
rying to redefine an already defined value",ctx,errPtr),skipVoid(ctx,!0,!0);let value=extractValue(ctx,125);if(t&&typeof(t[k]=value)=="object"&&seen.add(value),
skipVoid(ctx),(c=ctx.s.charCodeAt(ctx.p++))===125)return res;c!==44&&TomlError.x("expected comma or end of structure",ctx,ctx.p-1)}TomlError.x("unfinished table",
ctx,startPtr)}function parseArray(ctx){let startPtr=ctx.p++,res=[],c;for(;ctx.p<ctx.s.length;){if(skipVoid(ctx),(c=ctx.s.charCodeAt(ctx.p))===93)return ctx.p++,
res;if(res.push(extractValue(ctx,93)),skipVoid(ctx),(c=ctx.s.charCodeAt(ctx.p++))===93)return res;c!==44&&TomlError.x("expected comma or end of structure",ctx,ctx.
p-1)}TomlError.x("unfinished array",ctx,startPtr)}function peekTable(ctx,key,table,meta,type){let t=table,m=meta,k,hasOwn=!1,state;for(let i=0;i<key.length;i++){if(i){if(t=hasOwn?t[k]:t[k]=Object.create(null),m=
(state=m[k]).c,type===0&&(state.t===1||state.t===2))return null;if(state.t===2){let l=t.length-1;t=t[l],m=m[l].c}}if(k=key[i],(hasOwn=Object.hasOwn(t,k))&&m[k]?.
t===0&&m[k]?.d)return null;if(!hasOwn){let unsafe=k==="__proto__";if(ctx.uk&&(unsafe||k==="constructor"))return!1;unsafe&&(Object.defineProperty(t,k,{enumerable:!0,
configurable:!0,writable:!0}),Object.defineProperty(m,k,{enumerable:!0,configurable:!0,writable:!0})),m[k]={t:i<key.length-1&&type===2?3:type,d:!1,i:0,c:Object.
create(null)}}}if(state=m[k],state.t!==type&&!(type===1&&state.t===3)||(type===2&&(state.d||(state.d=!0,t[k]=[]),t[k].push(t=Object.create(null)),state.c[state.
i++]=state={t:1,d:!1,i:0,c:Object.create(null)}),state.d))return null;if(state.d=!0,type===1)t=hasOwn?t[k]:t[k]=Object.create(null);else if(type===0&&hasOwn)return null;
return[k,t,state.c]}function validateTablePeek(ctx,peek,ptr){(peek===null||ctx.uk===2)&&TomlError.x(peek===null?"trying to redefine an already defined table or \
value":"document contains an unsafe property",ctx,ptr)}function parse3(toml,options={}){let ctx={s:toml,p:0,d:options.maxDepth??1e3,bi:options.integersAsBigInt??
!1,ld:options.useLegacyDate??!0,uk:options.unsafeKeyBehaviour==="throw"?2:options.unsafeKeyBehaviour==="drop"?1:0},res=Object.create(null),meta=Object.create(null),
tmp,skipping=!1,tbl=res,m=meta;for(toml.charCodeAt(0)===65279&&ctx.p++,skipVoid(ctx);ctx.p<toml.length;){if(toml.charCodeAt(ctx.p)===91){let isTableArray=toml.charCodeAt(
++ctx.p)===91;tmp=ctx.p+=+isTableArray,skipping=!1;let k=parseKey(ctx,93);isTableArray&&(toml.charCodeAt(ctx.p)!==93&&TomlError.x("expected end of table array d\
eclaration",ctx),ctx.p++);let p=peekTable(ctx,k,res,meta,isTableArray?2:1);p?(m=p[2],tbl=p[1]):(validateTablePeek(ctx,p,tmp),skipping=!0)}else{tmp=ctx.p;let k=parseKey(
ctx),p=peekTable(ctx,k,tbl,m,0);!p&&!skipping&&validateTablePeek(ctx,p,tmp),skipVoid(ctx,!0,!0);let v=extractValue(ctx,void 0);p&&!skipping&&(p[1][p[0]]=v)}skipVoid(
ctx,!0),ctx.p<toml.length&&(tmp=toml.charCodeAt(ctx.p))!==10&&(tmp!==13||toml.charCodeAt(ctx.p+1)!==10)&&TomlError.x("each key-value declaration must be followe\
d by an end-of-line",ctx),skipVoid(ctx)}return res}var HAS_WELLFORMED=!!"".isWellFormed;var ServiceAccountRecord=strictObject({type:literal("service_account"),region:Region,default_project:optional(ProjectId),username:NonEmpty,secret:SecretText}),OAuthBrowserRecord=strictObject(
{type:literal("oauth_browser"),region:Region,default_project:optional(ProjectId)}),OAuthTokenRecord=strictObject({type:literal("oauth_token"),region:Region,default_project:optional(
ProjectId),token:optional(SecretText),token_env:optional(NonEmpty)}),oneTokenSource="must have exactly one of token and token_env",isOne=record2=>record2.token===
void 0!=(record2.token_env===void 0),notARecord=issue=>issue.expected==="Object"?"must be an object":AccountType.message,AccountRecord=pipe(variant("type",[ServiceAccountRecord,
OAuthBrowserRecord,OAuthTokenRecord],notARecord),check(record2=>record2.type!=="oauth_token"||isOne(record2),oneTokenSource)),orNull=schema=>optional(pipe(nullable(
schema),transform(value=>value??void 0))),default_project=orNull(ProjectId),namedRecord=tokenEnv=>pipe(variant("type",[strictObject({name:Name,...ServiceAccountRecord.
entries,default_project}),strictObject({name:Name,...OAuthBrowserRecord.entries,default_project}),strictObject({name:Name,...OAuthTokenRecord.entries,default_project,
token:orNull(SecretText),token_env:orNull(tokenEnv)})],notARecord),check(record2=>record2.type!=="oauth_token"||isOne(record2),oneTokenSource)),BridgeAccount=namedRecord(
NonEmpty),TargetRecord=strictObject({account:NonEmpty,project:ProjectId,workspace:optional(WorkspaceId)}),ActiveSession=strictObject({account:optional(Name),workspace:optional(
WorkspaceId)}),CustomHeader=strictObject({name:HeaderName,value:HeaderValue});var isTable=value=>typeof value=="object"&&!Array.isArray(value)&&!(value instanceof Date);function readEntries(root,path){let accounts=readTables(root.accounts,
Name,AccountRecord,accountKeys),targets=readTables(root.targets,TargetName,TargetRecord,targetKeys),active=readTable(root.active??{},ActiveSession),settings=isTable(
root.settings)?root.settings:{},header="custom_header"in settings?readTable(settings.custom_header,CustomHeader):void 0,odd={path,accounts:accounts.odd,targets:targets.
odd,...active.odd&&{active:active.odd},...header?.odd&&{custom_header:header.odd}},isOdd=active.odd??header?.odd??[...Object.keys(odd.accounts),...Object.keys(odd.
targets)][0];return{active:active.value??asItShouldBe(root.active,ActiveSession.entries),accounts:accounts.usable,targets:targets.usable,settings:header?.value?
{custom_header:header.value}:{},...isOdd!==void 0&&{odd}}}var accountKeys={type:AccountType,region:Region,default_project:ProjectId},targetKeys={account:NonEmpty,
project:ProjectId,workspace:WorkspaceId};function readTables(tables2,nameSchema,schema,keys){let usable=Object.create(null),odd=Object.create(null);for(let[name,
table]of Object.entries(isTable(tables2)?tables2:{})){let{issues=[]}=safeParse(nameSchema,name),{value,odd:of}=readTable(table,schema),wrong=[...issues.map(issue=>({
reason:`the name ${issue.message}`})),...of?.issues??[]];wrong.length>0?odd[name]={issues:wrong,...asItShouldBe(table,keys)}:usable[name]=value}return{usable,odd}}
function readTable(table,schema){if(!isTable(table))return{odd:{issues:[{reason:"must be a table"}]}};let result=safeParse(schema,table);return result.success?{
value:result.output}:{odd:{issues:result.issues.map(issue=>{let key=issue.path?.[0]?.key;return{...key!==void 0&&{key:String(key)},reason:reasonOf(issue)}})}}}function asItShouldBe(table,keys){
let found={};for(let key of Object.keys(keys)){let result=safeParse(keys[key],isTable(table)?table[key]:void 0);result.success&&result.output!==void 0&&(found[key]=
result.output)}return found}var MOST_DETAILS=50;function parseConfig(text2,path){let root=parseToml(text2,path),old=keysFromBefore04(root);if(old.length>0)throw new Fault("CONFIG_ERROR",{path,
found:old});let reasons2=strangeTables(root);if(reasons2.length>0)throw refuse(path,reasons2);return readEntries(root,path)}function parseToml(text2,path){try{return parse3(
text2,{integersAsBigInt:"asNeeded"})}catch(error){if(!(error instanceof TomlError))throw error;let{line,column}=error,reason=firstLine(error.message).replace("I\
nvalid TOML document: ","");throw new Fault("CONFIG_ERROR",{path,line,column,issues:[reason]})}}var firstLine=text2=>text2.split(`
`,1)[0]??"",refuse=(path,reasons2)=>{let issues=reasons2.slice(0,MOST_DETAILS),isCut=issues.length<reasons2.length;return new Fault("CONFIG_ERROR",{path,issues,
...isCut&&{issue_count:reasons2.length}})},tables=["active","accounts","targets","settings"],strangeTables=root=>Object.entries(root).flatMap(([key,value])=>tables.
includes(key)?isTable(value)?[]:[`${key}: must be a table`]:[`${keyPath([key])}: unknown key`]);function keysFromBefore04({config_version,default:active,credentials,
projects:projects2,...root}){let found=[];config_version!==void 0&&found.push("config_version"),active!==void 0&&found.push("default"),credentials!==void 0&&found.
push("[credentials]"),projects2!==void 0&&found.push("[projects]"),isTable(root.active)&&root.active.project!==void 0&&found.push("project in [active]");let accounts=isTable(
root.accounts)?root.accounts:{},name=Object.keys(accounts).find(key=>isTable(accounts[key])&&accounts[key].project_id!==void 0);return name!==void 0&&found.push(
`project_id in [${keyPath(["accounts",name])}]`),found}var builtin3=process.getBuiltinModule("node:buffer");var Buffer2=builtin3.Buffer;var isUtf8=builtin3.isUtf8;var builtin4=process.getBuiltinModule("node:fs"),node_fs_default=builtin4;var accessSync=builtin4.accessSync;var chmodSync=builtin4.chmodSync,close=builtin4.close,closeSync=builtin4.closeSync;var existsSync=builtin4.existsSync;var fchownSync=builtin4.fchownSync;var fchmodSync=builtin4.fchmodSync;var fstatSync=builtin4.fstatSync,fsync=builtin4.fsync;var ftruncateSync=builtin4.ftruncateSync;var lchownSync=builtin4.lchownSync;var linkSync=builtin4.linkSync;var lstatSync=builtin4.lstatSync;var mkdirSync=builtin4.mkdirSync;var open=builtin4.open,openSync=builtin4.openSync;var readdirSync=builtin4.readdirSync;var readSync=builtin4.readSync;var readFileSync=builtin4.readFileSync;var readlinkSync=builtin4.readlinkSync;var realpathSync=builtin4.realpathSync,rename=builtin4.rename,renameSync=builtin4.renameSync;var rmSync=builtin4.rmSync;var rmdirSync=builtin4.rmdirSync;var statSync=builtin4.statSync;var unlinkSync=builtin4.unlinkSync,utimes=builtin4.utimes;var writeFileSync=builtin4.writeFileSync;var writeSync=builtin4.writeSync;var constants=builtin4.constants;var reasons={EACCES:"permission denied",EBUSY:"it is in use, or something is mounted there",EDQUOT:"your disk quota is used up",EEXIST:"something else is in its\
 place",EFBIG:"it would be larger than a file may be",EIO:"the disk reported an error",EISDIR:"it is a folder",ELOOP:"its symbolic links go round in a circle",EMFILE:"\
too many files are open",ENAMETOOLONG:"the path is too long",ENFILE:"too many files are open",ENOENT:"its folder does not exist",ENOSPC:"the disk is full",ENOTDIR:"\
a part of the path is not a folder",ENOTEMPTY:"the folder is not empty",ENXIO:"it is not a regular file",EPERM:"the operation is not permitted",EROFS:"the file \
system is read-only",EXDEV:"it lies on another file system"},reasonsOnWindows={...Object.fromEntries(["EACCES","EBUSY","EPERM"].map(code=>[code,"another program\
 has it open, or you may not change it"])),ENOTEMPTY:"the folder is not empty, or another program has a file of it open"};function errnoOf(error){let code=error instanceof
Error&&"code"in error?error.code:void 0;return typeof code=="string"?code:void 0}function isMissing(error){let code=errnoOf(error);return code==="ENOENT"||code===
"ENOTDIR"}function storageError(path,file,error,platform=process.platform){if(isFault(error))return error;let code=errnoOf(error);if(code===void 0)throw error;let details={
path,reason:reasonOf2(code,platform),code};return new Fault("STORAGE_ERROR",details,{cause:error,place:{file}})}var reasonOf2=(code,platform=process.platform)=>platform===
"win32"&&reasonsOnWindows[code]||reasons[code]||code;function isForeign({uid}){let us=process.geteuid?.();return us!==void 0&&us!==0&&uid!==us&&uid!==0}var isOpen=(mode,platform=process.platform)=>platform!=="win3\
2"&&(mode&63)!==0,octal=mode=>(mode&511).toString(8).padStart(4,"0");function refuseInsecureFolder(path){let stat=lstatSync(path,{throwIfNoEntry:!1});if(stat?.isSymbolicLink())
throw new Fault("INSECURE_FILE",{path,reason:"symlink",target:readlinkSync(path)});if(stat&&isForeign(stat))throw new Fault("INSECURE_FILE",{path,reason:"owner",
uid:stat.uid})}function warnIfOpen(context,path){let stat=optionalStat(path);if(stat!==void 0){if(isForeign(stat))throw new Fault("INSECURE_FILE",{path,reason:"\
owner",uid:stat.uid});isOpen(stat.mode)&&context.warn({kind:"folder_open",path,mode:octal(stat.mode)})}}function optionalStat(path){try{return statSync(path,{throwIfNoEntry:!1})}catch{
return}}function listFolder(path){try{return readdirSync(path)}catch(error){if(isMissing(error))return[];throw storageError(path,{doing:"list"},error)}}var TRIES=10;function openNoFollow(path,flags2,noFollow=constants.O_NOFOLLOW){if(noFollow)return openSync(path,flags2|noFollow);for(let tries=0;tries<TRIES;tries++){
let before=lstatSync(path,{bigint:!0});if(before.isSymbolicLink())throw refused2(path,"ELOOP");let fd=openSync(path,flags2);try{let opened=fstatSync(fd,{bigint:!0});
if(opened.ino===before.ino&&opened.dev===before.dev)return fd}catch(error){throw closeSync(fd),error}closeSync(fd)}throw refused2(path,"EBUSY")}var refused2=(path,code)=>Object.
assign(new Error(`${code}: ${path} was not opened`),{code,path});var MAX_BYTES=64*1024*1024,MAX_LINKS=40;function readText(context,path){return read3(context,path,openSync,stat=>refuseForeign(path,stat))}function readCredential(context,path){
let found=read3(context,path,openNoFollow,stat=>refuseForeign(path,stat));return found!==void 0&&isOpen(found.mode)&&context.warn({kind:"file_open",path,mode:octal(
found.mode)}),found?.text}function realTarget(path){let at=path;for(let links=0;links<MAX_LINKS;links++){let next=linkAt(at);if(next===void 0)return at;at=isAbsolute(
next)?next:`${dirname(at)}/${next}`}throw unusable2(path,"its symbolic links go round in a circle")}function exists(path){try{return lstatSync(path,{throwIfNoEntry:!1})!==
void 0}catch(error){if(isMissing(error))return!1;throw storageError(path,{doing:"look"},error)}}function read3(context,path,open2,check2=()=>{}){let fd;try{fd=open2(
path,constants.O_RDONLY|constants.O_NONBLOCK);let stat=fstatSync(fd);if(check2(stat),!stat.isFile())throw unusable2(path,"it is not a regular file");if(stat.size>
MAX_BYTES)throw unusable2(path,"it is larger than 64 MiB");let bytes=readFileSync(fd);if(!isUtf8(bytes))throw unusable2(path,"it is not UTF-8 text");return context.
debug.files?.(`read ${path}`),{text:bytes.toString("utf8"),mode:stat.mode&511}}catch(error){if(isMissing(error))return;throw errnoOf(error)==="ELOOP"&&linkAt(path)!==
void 0&&open2===openNoFollow?linked(path,error):storageError(path,{doing:"read"},error)}finally{fd!==void 0&&closeSync(fd)}}function refuseForeign(path,stat){if(isForeign(
stat))throw new Fault("INSECURE_FILE",{path,reason:"owner",uid:stat.uid})}function linkAt(path){try{return readlinkSync(path)}catch{return}}var unusable2=(path,reason)=>new Fault(
"STORAGE_ERROR",{path,reason}),linked=(path,cause)=>new Fault("INSECURE_FILE",{path,reason:"symlink"},{cause});function homeIfAny(context){try{return context.home}catch(error){if(isFault(error,"STORAGE_ERROR"))return;throw error}}function usualFolder(context){let home=homeIfAny(
context);return home===void 0?void 0:join(home,".mp")}function absolute(context,path){if(/^~(?:\/|$)/.test(path)||sep==="\\"&&path.startsWith("~\\"))return join(
context.home,path.slice(1));if(!(path==="-"||path.startsWith("~")||isForShell(path)))return isAbsolute(path)?path:resolve2(context.cwd,path)}var isForShell=(path,platform=process.
platform)=>platform==="win32"?/\$[A-Za-z_{(]|%[^%]+%/.test(path):path.includes("$");function pathIn(context,name){let text2=pathVariable(context.env,name);if(text2===
void 0)return;let path=absolute(context,text2);if(path===void 0)throw malformedVariable(name,NO_PATH);return path}function givenPath(context,path){let found=/[?&]code=/.
test(path)?void 0:absolute(context,path);if(found===void 0)throw new Fault("INVALID_ARGS",{},{place:{refusal:{reason:"no_path"}}});return found}var rootFolder=context=>pathIn(
context,"MP_STORAGE_DIR")??pathIn(context,"MP_OAUTH_STORAGE_DIR")??join(context.home,".mp"),configPath=context=>chosenConfigPath(context)??join(context.home,".m\
p","config.toml"),chosenConfigPath=context=>pathIn(context,"MP_CONFIG_PATH"),accountsFolder=context=>join(rootFolder(context),"accounts"),accountFolder=(context,name)=>join(
accountsFolder(context),name),bridgeAccountFolder=(context,name)=>join(rootFolder(context),"bridge",name),tokensPath=folder=>join(folder,"tokens.json"),mePath=folder=>join(
folder,"me.json"),accountClientPath=folder=>join(folder,"client.json"),verdictPath=folder=>join(folder,"verdict.json"),replyPath=folder=>join(folder,"reply.json"),
bridgedPath=folder=>join(folder,"bridged"),importedPath=folder=>join(folder,"imported"),renamedPath=folder=>join(folder,"renamed"),oauthFolder=context=>join(rootFolder(
context),"oauth"),inflightPath=context=>join(oauthFolder(context),"inflight.json"),clientPath=(context,region)=>join(oauthFolder(context),`client_${region}.json`);
function bridgeCandidates(context){let chosen=pathIn(context,"MP_AUTH_FILE");if(chosen!==void 0)return{chosen};let home=homeIfAny(context);return{ofHome:home===
void 0?void 0:join(home,".claude","mixpanel","auth.json"),nearby:inCurrentFolder(context,"mixpanel_auth.json")}}function inCurrentFolder(context,name){try{return join(
context.cwd,name)}catch(error){if(isFault(error,"STORAGE_ERROR"))return;throw error}}var folderLock=folder=>join(dirname(folder),`.${basename(folder)}.lock`);var warned=new Set;function warnIfOutsideProfile(context,platform=process.platform){if(platform!=="win32")return;let home=homeIfAny(context);if(home!==void 0)for(let folder of[
rootFolder(context),dirname(configPath(context))])warned.has(folder)||isInside(folder,home)||(warned.add(folder),context.warn({kind:"folder_outside_profile",path:folder}))}
function isInside(folder,other){let way=win32.relative(other,folder);return way===""||!(win32.isAbsolute(way)||/^\.\.(?:\\|$)/.test(way))}function readConfig(context,{isNeeded=!0}={}){if(!isNeeded&&chosenConfigPath(context)===void 0&&homeIfAny(context)===void 0)return parseConfig("","config.toml");
let path=configPath(context);warnIfOutsideProfile(context);let found=readConfigText(context,path);return isInOurFolder(context,path)&&warnIfOpen(context,dirname(
path)),found===void 0?warnIfNamed(context,path):isOpen(found.mode)&&context.warn({kind:"file_open",path,mode:octal(found.mode)}),parseConfig(found?.text??"",path)}
function warnIfNamed(context,path){chosenConfigPath(context)!==void 0?context.warn({kind:"config_missing",path,variable:"MP_CONFIG_PATH"}):exists(path)&&context.
warn({kind:"config_missing",path})}function isInOurFolder(context,path){let usual=usualFolder(context);return usual!==void 0&&path===join(usual,"config.toml")}var readConfigText=(context,path)=>asConfigError(
()=>readText(context,path));function asConfigError(work){try{return work()}catch(error){throw isFault(error,"STORAGE_ERROR")?new Fault("CONFIG_ERROR",{...error.
details},{cause:error.cause,place:error.place}):error}}var countsAsNone=()=>{};function readJson(context,path,schema,broken2){let text2=readJsonText(context,path,broken2);if(text2===void 0)return;let value;try{value=
JSON.parse(text2)}catch{return unusable3(broken2(path,"it is not JSON"))}let result=safeParse(schema,value);return result.success?result.output:unusable3(broken2(
path,describeIssues(result.issues)))}function readJsonText(context,path,broken2){try{return readCredential(context,path)?.replace(/^\ufeff/,"")}catch(error){if(!isFault(
error,"STORAGE_ERROR"))throw error;return unusable3(broken2(path,error.details.reason,error.cause))}}function unusable3(error){if(error)throw error}var quiet=context=>Object.create(context,{warn:{value:()=>{}}});function ownFolderOf(context,name){let twin=twinWithFolder(context,name);if(twin===void 0)return accountFolder(context,name);let path=configPath(context),issues=[
`the names "${name}" and "${twin}" differ in case alone, and here their accounts have one folder, which is that of "${twin}"`],odd={entry:["accounts",name],keys:[],
isTwin:!0};throw new Fault("CONFIG_ERROR",{path,issues},{place:{odd}})}function twinWithFolder(context,name){if(!exists(accountFolder(context,name)))return;let found=listFolder(
accountsFolder(context)),other=found.includes(name)?void 0:found.find(one=>one.toLowerCase()===name.toLowerCase());if(other===void 0)return;let names3=accountNames(
readConfig(quiet(context)));return names3.includes(other)&&names3.includes(name)?other:void 0}function placeOf(context,name){let folder=ownFolderOf(context,name);
return exists(folder)?folder:leftBehind(context,folder)??folder}function leftBehind(context,folder){let accounts=accountsFolder(context),name=basename(folder),marked=listFolder(
accounts).find(other=>other!==name&&markOf(context,join(accounts,other))===name);if(marked===void 0)return;let names3=accountNames(readConfig(quiet(context)));return names3.
includes(name)&&!names3.includes(marked)?join(accounts,marked):void 0}function markOf(context,folder){let path=renamedPath(folder),text2=exists(path)?readJsonText(
context,path,countsAsNone):void 0;return is(Name,text2)?text2:void 0}var OAuthTokens=looseObject({access_token:SecretText,refresh_token:nullish(pipe(string("must be a string"),transform(text2=>text2===""?void 0:new Secret(text2)))),
expires_at:Timestamp,token_type:nullish(string("must be a string")),scope:nullish(string("must be a string")),client_id:nullish(NonEmpty)}),OAuthClientInfo=looseObject(
{client_id:NonEmpty,region:Region,redirect_uri:NonEmpty,scope:nullish(string("must be a string")),created_at:optional(unknown())}),AccountClient=looseObject({client_id:NonEmpty,
region:Region,redirect_uri:nullish(NonEmpty)}),PlaceholderMeta=looseObject({schema_version:literal(1,"must be 1"),region:Region,created_at:UnixSeconds,client_id:nullish(
NonEmpty),account:nullish(Name),name:nullish(Name),wished_name:nullish(Name),wished_project:nullish(ProjectId),refused:optional(boolean())});var BridgeFile=pipe(strictObject({version:literal(2,"must be 2"),account:BridgeAccount,tokens:nullish(OAuthTokens),project:nullish(ProjectId),workspace:nullish(
WorkspaceId),headers:nullish(record(string(),string("must be a string")))}),check(bridge=>bridge.account.type==="oauth_browser"==(bridge.tokens!=null),"tokens: \
must be there for an oauth_browser account, and for no other"));function findBridge(context){let{chosen,ofHome,nearby}=bridgeCandidates(context);if(chosen===void 0)return ofHome!==void 0&&isThere2(context,ofHome,!1)?ofHome:nearby!==
void 0&&isThere2(context,nearby,!1)&&isOurs(context,nearby)?nearby:void 0;if(isThere2(context,chosen,!0))return chosen;context.warn({kind:"bridge_missing",path:chosen})}
function isThere2(context,path,chosen){try{return exists(path)}catch(error){if(!isFault(error,"STORAGE_ERROR"))throw error;let{reason}=error.details;if(chosen)throw broken(
path,reason,error.cause);return context.warn({kind:"bridge_unseen",path,reason}),!1}}function isOurs(context,path){let why=whyNotOurs(path);return why!==void 0&&
context.warn({kind:"bridge_not_trusted",path,why}),why===void 0}function whyNotOurs(path,platform=process.platform){if(platform==="win32")return"windows";let file=lstatSync(
path);return!file.isFile()||file.uid!==process.geteuid?.()||(file.mode&63)!==0?"open":isInWorkTree(dirname(path))?"repository":void 0}function isInWorkTree(folder){
if(lstatSync(join(folder,".git"),{throwIfNoEntry:!1}))return!0;let above=dirname(folder);return above!==folder&&isInWorkTree(above)}function readBridge(context){
let path=findBridge(context);return path===void 0?void 0:readBridgeAt(context,path)}function readBridgeAt(context,path){let file=readJson(context,path,Recognised,
broken);return file&&{path,file}}var Recognised=pipe(custom(isBridge,"it is no bridge, which has version 2 and an account"),BridgeFile);function isBridge(value){
return is(looseObject({version:literal(2),account:looseObject({})}),value)}var broken=(path,reason,cause)=>new Fault("BRIDGE_ERROR",{path,reason},{cause});var createHash=(...given)=>process.getBuiltinModule("node:crypto").createHash(...given);var randomBytes=(...given)=>process.getBuiltinModule("node:crypto").randomBytes(...given);var timingSafeEqual=(...given)=>process.getBuiltinModule("node:crypto").timingSafeEqual(...given);var isSecret=(text2,secret)=>timingSafeEqual(digest(text2),digest(secret.reveal())),secretHash=secret=>digest(secret.reveal()).toString("hex"),digest=text2=>createHash(
"sha256").update(text2).digest();var isImported=(context,folder,carried)=>hashesIn(context,folder).includes(secretHash(identityOf(carried)));function bridgeFolder(context,{account,tokens}){return(tokens&&
importedFolder(context,tokens))??bridgeAccountFolder(context,account.name)}function importedFolder(context,carried){let accounts=accountsFolder(context),found=listFolder(
accounts).filter(name2=>!name2.startsWith(".")&&isImported(context,join(accounts,name2),carried));if(found.length===0)return;let names3=accountNames(readConfig(
quiet(context))),isThere3=name2=>names3.includes(name2)||names3.includes(markOf(context,join(accounts,name2))??""),name=found.find(isThere3);return name===void 0?
void 0:join(accounts,name)}var identityOf=({refresh_token:refresh,access_token:access})=>refresh??access;function hashesIn(context,folder){let path=importedPath(
folder);return((exists(path)?readJsonText(context,path,countsAsNone):void 0)??"").split(`
`).filter(hash=>/^[0-9a-f]{64}$/.test(hash))}var LIFETIME_MS=1440*60*1e3;function ownFolder(context,origin,name){if(origin!=="env")return origin==="bridge"?bridgeAccountFolder(context,name):ownFolderOf(context,
name)}function readMe(context,folder,lifetimeMs=LIFETIME_MS){let text2=readJsonText(context,mePath(folder),countsAsNone),cache=text2===void 0?void 0:parseMeCache(
text2);if(cache===void 0)return;if(lifetimeMs==="any age")return cache.me;let age=context.now()-cache.cachedAt*1e3;return age>=0&&age<lifetimeMs?cache.me:void 0}function isExpired(expiresAt2,nowMs){return!(Date.parse(expiresAt2)-3e4>nowMs)}function expiresAt(nowMs,expiresIn){let isDigits=typeof expiresIn=="string"&&/^\s*\d+(\.\d+)?\s*$/.
test(expiresIn),seconds=typeof expiresIn=="number"||isDigits?Number(expiresIn):0,lifetime=seconds>0?Math.min(seconds,31536e4):3600;return timeOnDisk(new Date(nowMs+
Math.floor(lifetime*1e3)).toISOString())}var timeOnDisk=timestamp=>normaliseTime(timestamp).replace("Z","+00:00");function normaliseTime(timestamp){return new Date(
timestamp).toISOString()}function readClient(context,region){let client=readJson(context,clientPath(context,region),OAuthClientInfo,countsAsNone);return client?.region===region?client:void 0}
var readAccountClient=(context,folder)=>readJson(context,accountClientPath(folder),AccountClient,countsAsNone);function tokensInUse(context,place,stored2){let{carried}=place;if(!stored2||!carried)return stored2??carried;let client=tokens=>clientOf(context,place,tokens);return client(
stored2)!==client(carried)?carried:Date.parse(stored2.expires_at)>=Date.parse(carried.expires_at)?stored2:carried}function clientsOf(context,{region,folder},tokens){
if(tokens.client_id!=null)return[tokens.client_id];let known=[folder===void 0?void 0:readAccountClient(context,folder)?.client_id,readClient(context,region)?.client_id];
return[...new Set(known)].filter(client=>client!==void 0)}var clientOf=(context,place,tokens)=>clientsOf(context,place,tokens)[0];function peekAtTokens(context,folder){
return readJson(context,tokensPath(folder),OAuthTokens,malformed)}var malformed=(path,reason)=>new Fault("OAUTH_TOKEN_ERROR",{problem:"malformed",path,reason});var Verdict=looseObject({schema_version:literal(1,"must be 1"),code:string("must be a string"),at:UnixSeconds,salt:pipe(string("must be a string"),regex(/^[0-9a-f]{32}$/,
"must be 16 bytes in hexadecimal")),hash:pipe(string("must be a string"),regex(/^[0-9a-f]{64}$/,"must be a SHA-256 in hexadecimal"))});var tokensCredential=(region,{refresh_token:refresh,access_token:access})=>({type:"oauth_browser",region,secret:refresh??access});function readVerdict(context,folder,credential){
let verdict=readJson(context,verdictPath(folder),Verdict,countsAsNone);return verdict?verdict.hash===credentialHash(verdict.salt,credential)?verdict:"stale":"no\
ne"}function credentialHash(salt,{type,region,username="",secret}){let text2=JSON.stringify([salt,type,region,username,secret.reveal()]);return createHash("sha2\
56").update(text2).digest("hex")}var TRUST_SECONDS=1440*60;function standingOf(context,{account,origin,bridge},folder){let{type,region}=account,carried=origin==="bridge"&&bridge?.tokens||void 0,
tokens=type==="oauth_browser"?tokensInUse(context,{region,folder,carried},stored(context,folder)):void 0,token=tokens?{expires_at:normaliseTime(tokens.expires_at),
refreshable:tokens.refresh_token!=null}:null,missing=type==="oauth_token"?"needs_token":"needs_login",credential=credentialOf(context,account,tokens);if(!credential)
return{status:missing,token,isElse:!0};let verdict=folder===void 0?"none":readVerdict(context,folder,credential);if(verdict==="none"||verdict==="stale")return{status:"\
untested",token,isElse:verdict==="stale"};if(verdict.code!=="ok")return{status:missing,token,isElse:!0};let age=context.now()/1e3-verdict.at;return{status:age>=
0&&age<TRUST_SECONDS?"ok":"untested",token,isElse:!1}}function credentialOf(context,account,tokens){if(account.type!=="oauth_browser")return staticCredential(context,
account);if(!(!tokens||tokens.refresh_token==null&&isExpired(tokens.expires_at,context.now())))return tokensCredential(account.region,tokens)}function staticCredential(context,account){
let{type,region}=account;if(type==="service_account")return{type,region,username:account.username,secret:account.secret};if(type==="oauth_browser")return;let text2=account.
token_env===void 0?void 0:variable(context.env,account.token_env),secret=account.token??(text2===void 0?void 0:new Secret(text2));return secret&&{type,region,secret}}
function stored(context,folder){if(folder!==void 0)try{return peekAtTokens(context,folder)}catch(error){if(isFault(error,"OAUTH_TOKEN_ERROR"))return;throw error}}function askedFor(context,axes){return Object.keys(axes).length>0?{axes}:{axes:environmentFlags(context.env),byVariable:!0}}function resolveSession(context,axes={}){
let env=environmentAxes(context.env),asked=askedFor(context,axes),config=readConfig(context,{isNeeded:env.account===void 0}),found=readBridge(context),bridge=found?.
file;return{...resolve({env,...asked,bridge,bridgePath:found?.path,config}),config,env,bridge}}function resolveAccount(context,name,axes={}){if(name===void 0)return resolveSession(
context,axes);let config=readConfig(context);return{account:accountOf(config,name),origin:"config",config,bridge:void 0}}function showSession(context,axes={}){let resolved=resolveSession(
context,axes),projectId2=projectIn(context,resolved),me=cachedMe(context,resolved),{status,token,isElse}=standingIn(context,resolved),{workspace}=resolved,owner=me&&
workspace!==void 0?workspaceOf(me,workspace)?.project_id:void 0;return workspace!==void 0&&owner!=null&&String(owner)!==projectId2&&context.warn({kind:"workspac\
e_elsewhere",workspace,owner:String(owner),project:projectId2}),{account:{...accountRef(resolved.account),status},project:describeProject(me,projectId2),workspace:workspace===
void 0?null:describeWorkspace(me,workspace),user:me&&!isElse?userOf(me):null,token,source:resolved.source,shadowed:[...resolved.shadowed]}}function projectIn(context,resolved){
if(resolved.project!==void 0)return resolved.project;let{status}=standingIn(context,resolved),me=cachedMe(context,resolved);throw needsProject(resolved,status,me&&
organizationsWithoutProject(me))}var organizationsWithoutProject=me=>me.projects.length===0?me.organizations.map(({id:id2,name})=>name??id2):void 0;function standingIn(context,resolved){
let{origin,account,bridge}=resolved;return origin==="bridge"&&bridge?standingOf(context,resolved,bridgeFolder(context,bridge)):standingOf(context,resolved,origin===
"config"?placeOf(context,account.name):void 0)}function cachedMe(context,{origin,account}){let folder=ownFolder(context,origin,account.name);return folder===void 0?
void 0:readMe(context,folder)}var accountRef=({name,type,region})=>({name,type,region});function describeProject(me,id2){let known=me&&projectOf(me,id2);return{
id:id2,...known?.name!==void 0&&{name:known.name},...known?.organization_id!=null&&{organization_id:known.organization_id},...me&&known&&organizationOf(me,known.
organization_id)}}function organizationOf(me,id2){let name=me.organizations.find(one=>one.id===String(id2))?.name;return name==null?{}:{organization_name:name}}
function describeWorkspace(me,id2){let known=me&&workspaceOf(me,id2);return{id:id2,...known?.name!=null&&{name:known.name},...known?.is_default!=null&&{is_default:known.
is_default}}}function axesOf(flags2){let{account,project,workspace,target}=flags2;return{...account!==void 0&&{account},...project!==void 0&&{project},...workspace!==void 0&&
{workspace},...target!==void 0&&{target}}}var command=definition=>erased(definition),textCommand=definition=>erased(definition),programCommand=definition=>erased(definition),erased=definition=>({path:definition.
words.split(" "),args:[],flags:[],envelopeWith:[],envelopeElsewhere:[],...definition});var accountText=({name,type,region})=>`${name} (${[type,region].filter(part=>part!==void 0).join(", ")||"?"})`,origins={env:", from the environment",param:", by\
 flag or variable",target:", from the target",bridge:", from the bridge file",config:"",unset:""},originText=source=>origins[source],statuses={ok:"ok",untested:"\
untested",needs_login:"needs login",needs_token:"needs token",invalid:"invalid"},statusText=status=>statuses[status],tokenText=({expires_at:until,refreshable})=>`\
until ${until}${refreshable?", can be refreshed":", cannot be refreshed"}`,showAccount=(item,page)=>page.pairs([["Account",accountText(item)+(item.is_active?", \
the active one":"")],["Status",statusText(item.status)],["Problem",item.problem],["Token",item.token&&tokenText(item.token)],["User",item.user_email],["Project",
item.project_id&&page.named(item.project_id,item.project_name)],["Targets",item.referenced_by_targets.join(", ")||void 0]]),showTarget=({name,account,project,workspace,
problem},page)=>page.pairs([["Target",name],["Problem",problem],["Account",account],["Project",project],["Workspace",workspace]]);function showActive({active:to,
changed,shadowed}){if(changed.account!==void 0&&changed.account!==to.account)return`The account ${changed.account} now has the project ${changed.project}. ${stillActive(
to)}`;let project=to.project===null?", which has no project yet":`, project ${to.project}`,where=`account ${to.account}${project}${to.workspace===null?"":`, wor\
kspace ${to.workspace}`}`;return shadowed.length>0?`Stored as active: ${where}.`:`Now in ${where}.`}var stillActive=({account})=>account===null?"No account is a\
ctive.":`Active is still ${account}.`;function showBridge({bridge:file},page){if(file===null)return"There is no bridge file.";let headers=Object.entries(file.headers).
map(([name,value])=>`${name}: ${value}`);return page.pairs([["Bridge",file.path],["Account",accountText(file.account)],["Project",file.project],["Workspace",file.
workspace],["Headers",headers.join("; ")||void 0],["Token",file.tokens&&tokenText(file.tokens)]])}var sessionCommands=[command({words:"session",summary:"Show the account, project and workspace in force",flags:[...axisFlags,"bridge"],response:({bridge})=>bridge?
"bridge-status":"session",run:async({context,flags:flags2})=>{if(flags2.bridge){let{bridgeStatus}=await import("./commands.js");return{bridge:bridgeStatus(
context)}}let data=showSession(context,axesOf(flags2)),{status}=data.account;if(status==="ok"||status==="untested")return data;let{wayOut}=await import("./commands.js");
return{...data,next:wayOut(context,axesOf(flags2))}},show:(data,page)=>{if("bridge"in data)return showBridge(data,page);let{account,project,workspace,user,source,
shadowed}=data;return page.pairs([["Account",accountText(account)+originText(source.account)],["Status",statusText(account.status)],["Project",page.named(project.
id,project.name)+originText(source.project)],["Workspace",workspace&&page.named(workspace.id,workspace.name)+originText(source.workspace)],["User",user?.email],
...shadowed.map(one=>["Overridden",`${one.axis} ${one.value}${originText(one.source)||", from the config file"}, by ${one.by}`])])}})];var groups=[{word:"login",program:"mp",load:async()=>(await import("./commands.js")).mpLogin},{word:"session",load:()=>sessionCommands},{word:"accou\
nt",load:async()=>(await import("./commands.js")).accountCommands},{word:"project",load:async()=>(await import("./online.js")).projectCommands},
{word:"workspace",load:async()=>(await import("./online.js")).workspaceCommands},{word:"target",load:async()=>(await import("./commands.js")).
targetCommands},{word:"exec",program:"mp",load:async()=>(await import("./commands.js")).execCommands},{word:"bridge",program:"auth_manager",load:async()=>(await import("./commands.js")).
bridgeCommands},{word:"login",program:"auth_manager",load:async()=>(await import("./commands.js")).twoShotLogin},{word:"doctor",load:async()=>(await import("./commands.js")).
doctorCommands},{word:"schema",program:"auth_manager",load:async()=>(await import("./commands.js")).schemaCommands},{word:"completion",program:"mp",
load:async()=>(await import("./commands.js")).completionCommands}],groupsOf=program=>groups.filter(group=>group.program===void 0||group.program===program),
firstWordsOf=program=>groupsOf(program).map(({word})=>word);async function commandsBeginningWith(word,program){return(await groupsOf(program).find(one=>one.word===
word)?.load()??[]).filter(command2=>command2.program===void 0||command2.program===program)}async function commandsOf(program){return(await Promise.all(firstWordsOf(
program).map(word=>commandsBeginningWith(word,program)))).flat()}var HIDDEN=/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,PLAIN=/^[\x20-\x7e]*$/,names={"\n":"\\n","\r":"\\r","	":"\\t"},visible=text2=>PLAIN.test(text2)?
text2:text2.replace(HIDDEN,character2=>names[character2]??codePoint(character2));function codePoint(character2){let hex=character2.codePointAt(0)?.toString(16)??
"";return hex.length>4?`\\u{${hex}}`:`\\u${hex.padStart(4,"0")}`}function toJson(value,indent=0){let text2=JSON.stringify(value,null,indent);return/^[\x20-\x7e\n]*$/.
test(text2)?text2:text2.replace(HIDDEN,character2=>character2===`
`?`
`:units(character2))}var units=character2=>Array.from({length:character2.length},(_,index)=>`\\u${character2.charCodeAt(index).toString(16).padStart(4,"0")}`).join(
"");var lastLine={pause:!1};function writeAll(descriptor,text2){let bytes=Buffer.from(text2),written=0;for(;written<bytes.length;)try{written+=writeSync(descriptor,
bytes,written)}catch(error){let{code}=error;if(code!=="EAGAIN")return code??"EIO";Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5)}}function say(line){
lastLine.erase?.(),writeAll(2,`${visible(line)}
`)}function isTerminal(descriptor){try{let stat=fstatSync(descriptor);return!stat.isCharacterDevice()||stat.rdev===statSync("/dev/null").rdev?!1:process.getBuiltinModule(
"node:tty").isatty(descriptor)}catch{return!1}}var questions;function questionDescriptor(){if(isTerminal(0)){if(isTerminal(2)&&isSameTerminal())return 2;try{questions??=
openSync("/dev/tty","r+")}catch{}return questions}}function isSameTerminal(){let[typed,shown]=[fstatSync(0).rdev,fstatSync(2).rdev],own=statSync("/dev/tty",{throwIfNoEntry:!1})?.
rdev;return typed===shown||typed===own||shown===own}function personAtTerminal({quiet:quiet2=!1}={}){let descriptor=questionDescriptor(),said,person={say:(line,kind)=>{(!quiet2||kind!=="progress")&&say(line),kind!==
"progress"&&(said=line,descriptor!==void 0&&descriptor!==2&&writeAll(descriptor,`${visible(line)}
`))},openBrowser:async url=>(await import("./browser.js")).openBrowser(process.env,url)};if(descriptor===void 0)return person;let terminal=async()=>(await import("./cli-terminal-prompt.js")).
terminal;return{...person,readLine:async signal=>(await terminal()).readLine(signal,said),ask:async question=>(await terminal()).ask(question),askWhole:async question=>(await terminal()).
askWhole(question),askJson:async question=>(await terminal()).askJson(question),askSecret:async question=>(await terminal()).askSecret(question),confirm:async(question,otherwise)=>(await terminal()).
confirm(question,otherwise),choose:async(question,choices)=>(await terminal()).choose(question,choices)}}var nobody=()=>({say:()=>{},openBrowser:()=>Promise.reject(
new Error("there is no browser"))});async function answer(argv,surroundings,program="auth_manager"){let{installation}=surroundings;try{return presentData(await dataOf(await requestOf(tokensOf(argv),
program),surroundings,program),installation)}catch(error){let{presentError}=await import("./errors.js");return presentError(error,installation)}}async function requestOf(tokens,program){
return requestAmong(await commandsMeant(tokens,program),tokens,program)}async function requestAmong(commands,tokens,program){let matcher=await matcherFor(tokens);
try{return read(tokens,commands,program,firstWordsOf(program),matcher)}catch(error){throw error instanceof Unknown?(await import("./shared-cli-arguments-elsewhere.js")).explained(
error,tokens,program):error}}async function commandsMeant({words:words2,given},program){let[first=program==="mp"?"help":"session"]=words2;return program==="mp"&&
first==="help"||given.some(({name})=>name==="help")?commandsOf(program):commandsBeginningWith(first,program)}async function dataOf(request,surroundings,program){
if(request.kind==="version")return{version:surroundings.installation.version};if(request.kind==="help"){let{help}=await import("./shared-cli-arguments-help.js");return help(
request.path,await commandsOf(program),program)}let{command:command2}=request;return explaining(callOf(request,surroundings,program),async call2=>command2.print?
{text:await command2.print(call2)}:await command2.run?.(call2)??{})}function callOf({command:command2,args,flags:flags2,program:behind},{context,readInput:readInput2,
folder,person=nobody},program){let usage=usageOf(command2,program);return{context,readInput:readInput2,person,installation:folder,...{args,flags:flags2,program:behind,
usage},commands:()=>commandsOf(program)}}async function explaining(call2,work){try{return await work(call2)}catch(error){if(isFault(error,"INVALID_ARGS"))throw error.
knowing({usage:call2.usage});if(!isFault(error))throw error;let{explained}=await import("./errors.js"),found=explained(call2.context,error);if(!isFault(
found,"NEEDS_ACCOUNT"))throw found;let{offerIfAny}=await import("./commands.js"),offer=offerIfAny(call2.context);throw offer?found.at({unfinished:offer.
step}):found}}var damaged=folder=>`The installation in ${folder} is damaged: a file of its dist/ cannot be loaded. Uninstall and install the plugin or the package again; in a\
 clone of the repository, restore the folder dist.`;var builtin5=process.getBuiltinModule("node:url");var fileURLToPath=builtin5.fileURLToPath;var node_os_default=new Proxy({},{get:(_,name)=>process.getBuiltinModule("node:os")[name]});var hostname=(...given)=>process.getBuiltinModule("node:os").hostname(...given);var userInfo=(...given)=>process.getBuiltinModule("node:os").userInfo(...given);var choiceWarnings={choice_hidden:({by})=>`${by.join(" and ")} ${by.length===1?"hides":"hide"} this choice: it is stored, and has no effect in this shell.`,workspace_elsewhere:({
workspace,owner,project})=>`The workspace ${workspace} belongs to the project ${owner}, not to ${project}.`,bridge_without_project:()=>"The bridge names no proj\
ect, so whoever uses it must: MP_PROJECT_ID=<id>. To name one in it, export again with --project <id>.",bridge_carries_login:({account})=>`The bridge carries th\
e refresh token of "${account}". Whichever side refreshes first logs the other one out; --access-only leaves the refresh token out.`};function couldNot({path,reason},{file}){switch(file?.doing){case"find":return path==="."?`A relative path leads nowhere: ${reason}.`:`There is no home folder: ${reason}\
.`;case"read":return`${path} cannot be read: ${reason}.`;case"write":return`${path} cannot be written, so nothing was changed: ${reason}.`;case"write_into":return`${path}\
 cannot be written into: ${reason}.`;case"refresh":return`The tokens were not refreshed, because nothing can be written into ${path}: ${reason}.`;case"replace":
return`${path} cannot be replaced: ${reason}.`;case"store_kept":case"store_lost":return`The refreshed tokens cannot be stored in ${path}: ${reason}.`;case"make":
return`${path} cannot be made: ${reason}.`;case"rename":return`${path} cannot be renamed to ${file.to}: ${reason}.`;case"remove":return`${path} cannot be remove\
d: ${reason}.`;case"look":return`${path} cannot be looked at: ${reason}.`;case"list":return`${path} cannot be listed: ${reason}.`;case"lock":return`The lock ${path}\
 could not be created: ${reason}.`;case"unlock":return`${path} is in the way of a lock and cannot be removed: ${reason}.`;case void 0:return`${path} cannot be u\
sed: ${reason}.`}}function stepTo(deed,label,platform=process.platform){return platform!=="win32"?{command:inPosixShell(deed),label}:{command:inCmd(deed),label:`${label} (in Powe\
rShell: ${inPowerShell(deed)}; in Git Bash: ${inPosixShell(forGitBash(deed))})`}}function deedInWords(deed,platform=process.platform){return platform!=="win32"?
inPosixShell(deed):`${inCmd(deed)} (in PowerShell: ${inPowerShell(deed)}; in Git Bash: ${inPosixShell(forGitBash(deed))})`}function inPosixShell(deed){let quote=word=>shellQuote(
word,"posix");return"set"in deed?`export ${assignments(deed.set,(name,value)=>`${name}=${quote(value)}`).join(" ")}`:"unset"in deed?`unset ${deed.unset.map(nameOf2).
join(" ")}`:"rename"in deed?`mv -n ${quote(deed.rename)} ${quote(deed.to)}`:"edit"in deed?`"\${EDITOR:-vi}" ${quote(deed.edit)}`:`rm -r ${quote(deed.removeFolder)}`}
function inCmd(deed){return"set"in deed?assignments(deed.set,(name,value)=>`set "${name}=${value}"`).join(" & "):"unset"in deed?deed.unset.map(name=>`set "${nameOf2(
name)}="`).join(" & "):"rename"in deed?`ren "${deed.rename}" "${lastPart(deed.to)}"`:"edit"in deed?`notepad "${deed.edit}"`:`rmdir /s /q "${deed.removeFolder}"`}
function inPowerShell(deed){let quote=text2=>`'${text2.replaceAll(/['\u2018\u2019\u201a\u201b]/g,"$&$&")}'`;return"set"in deed?assignments(deed.set,(name,value)=>`$env:${name}\
 = ${quote(value)}`).join("; "):"unset"in deed?`Remove-Item ${deed.unset.map(name=>`Env:${nameOf2(name)}`).join(", ")}`:"rename"in deed?`Rename-Item -LiteralPat\
h ${quote(deed.rename)} -NewName ${quote(lastPart(deed.to))}`:"edit"in deed?`notepad ${quote(deed.edit)}`:`Remove-Item -Recurse -LiteralPath ${quote(deed.removeFolder)}`}
var assignments=(variables,assign)=>Object.entries(variables).map(([name,value])=>assign(nameOf2(name),value)),nameOf2=variable2=>/^[A-Za-z_][A-Za-z0-9_]*$/.test(
variable2)?variable2:"<variable>",lastPart=path=>path.slice(Math.max(path.lastIndexOf("/"),path.lastIndexOf("\\"))+1),forGitBash=deed=>{let slashed=path=>path.replaceAll(
"\\","/");return"rename"in deed?{rename:slashed(deed.rename),to:slashed(deed.to)}:"edit"in deed?{edit:slashed(deed.edit)}:"removeFolder"in deed?{removeFolder:slashed(
deed.removeFolder)}:deed};function whyInsecure({path,reason,uid,target}){return reason==="owner"?`${path} belongs to another user (uid ${uid}), who could have put it there. Remove it and\
 try again.`:target===void 0?`${path} is a symbolic link; a file with credentials must not be one. Remove the link and try again.`:`${path} is a symbolic link t\
o ${target}; a folder with credentials must not be one. Put the folder itself there, or remove the link and what it leads to, and try again.`}var reachInWords=(things,count=things.length)=>firstInWords(things.slice(0,10).map(inWords2),count)||"no project at all";function firstInWords(names3,count=names3.
length){let first=names3.slice(0,10),more=count-first.length;return`${first.join(", ")}${more>0?` and ${more} more`:""}`}function inWords2({id:id2,name}){if(!name||
name===String(id2))return String(id2);let letters=[...name];return`${letters.length>60?`${letters.slice(0,60).join("")}\u2026`:name} (${id2})`}var names2={codex:"Codex",claude_code:"Claude Code",claude_code_remote:"Claude Code on the web",codespaces:"GitHub Codespaces",dev_container:"a dev container",unknown:""},
theSandbox=({kind})=>{let name=names2[kind];return`the sandbox that this runs in${name===""?"":` (${name})`}`},lasting={set:{MP_STORAGE_DIR:"<mounted-folder>",MP_CONFIG_PATH:"\
<file-in-it>"}};var UNTRUSTED={windows:"on Windows none in the working folder counts",open:"it is not a file that is yours and closed to others (mode 0600)",repository:"the fol\
der is in a git work tree, and may have come with it"},isOpen2=({path,mode},was="is")=>`${path} ${was} open to others (mode ${mode})`,words={...choiceWarnings,file_open:({
path,mode})=>`${path} can be read by others (mode ${mode}); the next write makes it 0600.`,file_tightened:file=>`${isOpen2(file,"was")}; it is 0600 now.`,folder_open:folder=>`${isOpen2(
folder)}; the next write makes it 0700.`,folder_tightened:folder=>`${isOpen2(folder,"was")}; it is 0700 now.`,folder_shared:folder=>`${isOpen2(folder)} and was \
left as it is, because it holds more than credentials; choose a folder of their own.`,folder_not_ours:folder=>`${isOpen2(folder)} and cannot be made 0700 (${folder.
code}).`,token_short:({account,leftMs,wantedMs})=>`The token of ${account} lasts ${Math.max(0,Math.floor(leftMs/1e3))} s, less than the ${inWords(wantedMs)} ask\
ed for, and cannot be had for longer.`,folder_outside_profile:({path})=>`${path} lies outside your profile: whoever may use that folder may read the credentials\
 in it. See who may: icacls ${pathQuote(path)}`,mode_unset:({path,code})=>`The file system of ${path} does not take modes (${code}): what protects the files the\
re is how it is mounted.`,owner_unset:({path,code})=>`What was made in ${path} belongs to root, and could not be given to the owner of the folder (${code}).`,config_missing:({
path,variable:variable2})=>variable2===void 0?`${path} is a link that leads nowhere; going on without a config file.`:`${variable2} names ${JSON.stringify(path)}\
, which does not exist; going on without a config file.`,bridge_missing:({path})=>`MP_AUTH_FILE names ${path}, which does not exist; going on without a bridge.`,
bridge_not_trusted:({path,why})=>`${path} is not used as a bridge: ${UNTRUSTED[why]}. To use it all the same, name it: ${deedInWords({set:{MP_AUTH_FILE:path}})}`,
bridge_unseen:({path,reason})=>`Whether there is a bridge file ${path} cannot be told: ${reason}; going on without it.`,account_file_unusable:({fault})=>isFault(
fault,"INSECURE_FILE")?whyInsecure(fault.details):couldNot(fault.details,fault.place),cache_unwritten:({fault})=>`The account's details could not be cached: ${couldNot(
fault.details,fault.place)}`,bridge_tokens_unusable:({path,reason})=>`The tokens in ${path} cannot be used: ${reason}; going on with those in the bridge file.`,
tokens_not_taken:({account})=>`The tokens that an earlier account "${account}" had left are of another region or client, and were deleted. To log in: ${commandFor(
"mp account login",account)}`,refresh_warned:({text:text2})=>text2,no_project_chosen:({why})=>`No project is chosen: ${why}`,project_kept:({account,project,wanted})=>`\
--project is ignored: the account "${account}" keeps its project ${project}. To change it: mp project use ${wanted}`,project_out_of_reach:({account,project})=>`\
This login does not reach the project ${project}, which the account "${account}" had until now.`,variable_out_of_reach:({project,available,count})=>`MP_PROJECT_\
ID is ${project}, a project that this login does not reach: it is not used here. The login reaches ${reachInWords(available,count)}. While the variable is set, \
commands in this shell go by it: ${deedInWords({unset:["MP_PROJECT_ID"]})}`,token_by_reference:({account,variable:variable2})=>`The account "${account}" takes i\
ts token from ${variable2}, and keeps doing so: MP_OAUTH_TOKEN is not used here.`,user_replaced:({account,before,now})=>`The account "${account}" was ${before}'\
s, and is ${now===void 0?"another user":now}'s now. To have both, log in under another name: mp login --name <name>`,home_passes:({path,sandbox})=>`What is kept\
 in ${path} ends with ${theSandbox(sandbox)}. What outlasts it is kept in a folder that is mounted: ${deedInWords(lasting)}`,login_still_listed:({why})=>`The fi\
nished login is still listed as being under way: ${why}`},warningText=warning=>typeof warning=="string"?warning:words[warning.kind](warning);function contextOf(options){let warn=options.warn??(line=>process.emitWarning(line,"MixpanelWarning"));return{get env(){return options.env??process.env},get cwd(){
return options.cwd??currentFolder()},get home(){return options.home??homeOf(this.env)},now:options.now??Date.now,sleep:options.sleep??sleep,warn:warning=>warn(warningText(
warning)),get debug(){return options.debug??debugFor(this.env.MP_DEBUG)},uninterrupted:options.uninterrupted??(work=>work()),onInterrupt:options.onInterrupt??(()=>{}),
progress:options.progress??(()=>()=>{}),...options.fetch&&{fetch:options.fetch}}}function personOf(options,context){let{readLine,choose,confirm,ask,askSecret}=options;
return{say:options.say??(line=>process.stderr.write(`${line}
`)),openBrowser:options.openBrowser??(async url=>(await import("./browser.js")).openBrowser(context.env,url)),...readLine&&{readLine},...choose&&{choose},
...confirm&&{confirm},...ask&&{ask},...askSecret&&{askSecret}}}var silent={};function debugFor(names3){if(!names3)return silent;let wanted=names3.split(",").map(
name=>name.trim()),followed=["http","files","lock"].filter(subject=>wanted.includes(subject));return Object.fromEntries(followed.map(subject=>[subject,event=>report(
`${subject}: ${event}`)]))}function report(line){try{writeSync(2,`debug ${scrub(line).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,spellOut)}
`)}catch{}}var spellOut=character2=>`\\u{${character2.codePointAt(0)?.toString(16)}}`;function homeOf(env,platform=process.platform){let variable2=platform==="w\
in32"?"USERPROFILE":"HOME",home=env[variable2]||homeOfUser();if(home)return home;let reason=`the variable ${variable2} is not set, and this user has no entry th\
at names a home`;throw new Fault("STORAGE_ERROR",{path:"~",reason,variable:variable2},{place:{file:{doing:"find"}}})}function homeOfUser(){try{return userInfo().
homedir}catch{return}}function currentFolder(){try{return process.cwd()}catch(cause){let details={path:".",reason:"the current folder is no longer there"};throw new Fault(
"STORAGE_ERROR",details,{cause,place:{file:{doing:"find"}}})}}var sleep=(milliseconds,signal)=>new Promise((resolve3,reject)=>{if(signal?.aborted)return reject(
signal.reason);let stop=()=>{clearTimeout(timer),reject(signal?.reason)},timer=setTimeout(()=>{signal?.removeEventListener("abort",stop),resolve3()},milliseconds);
signal?.addEventListener("abort",stop,{once:!0})});var package_default={version:"0.4.0"};var version=package_default.version;function isForeground(){try{let stat=readFileSync("/proc/self/stat","latin1"),[,,group,,,foreground]=stat.slice(stat.lastIndexOf(")")+2).split(" ");return foreground===
group||foreground==="-1"}catch{return!0}}var isTerminalGone=()=>[0,1,2].some(isGone);function isGone(descriptor){try{let path=readlinkSync(`/proc/self/fd/${descriptor}`);
return/^\/dev\/(pts\/|tty)/.test(path)&&!process.getBuiltinModule("node:tty").isatty(descriptor)}catch{return!1}}function discardTyped(){try{let terminal=openSync(
"/dev/tty",constants.O_RDONLY|constants.O_NONBLOCK);try{for(;readSync(terminal,Buffer.alloc(4096))>0;);}finally{closeSync(terminal)}}catch{}}var statuses2={SIGHUP:129,SIGINT:130,SIGQUIT:131,SIGTERM:143,SIGBREAK:149},GRACE_MS=5e3,underWay=new Set,unfinished;function onInterrupt(answer2){unfinished=answer2}
async function uninterrupted(work){let result=work();underWay.add(result);try{return await result}finally{underWay.delete(result)}}function onSignal(end){let isWaiting=!1,
isOver=!1;process.once("exit",endAsTerminal);for(let name of Object.keys(statuses2))process.on(name,()=>{let now=()=>{isOver||end(name,statuses2[name],unfinished),
isOver=!0};if(underWay.size===0)return now();if(isWaiting)return name==="SIGHUP"?void 0:now();isWaiting=!0,say("Waiting for the token that is on its way, so tha\
t it is not lost. Interrupt again to end at once."),setTimeout(now,GRACE_MS),Promise.allSettled(underWay).then(now)})}function endAsTerminal(status){if(!isTerminalGone())
return;let name=status===statuses2.SIGTERM?"SIGTERM":"SIGHUP";process.removeAllListeners(name),process.kill(process.pid,name)}function releaseSignals(){for(let name of Object.
keys(statuses2))process.removeAllListeners(name)}function onStray(end){let isEnding=!1,stray=async error=>{if(!isEnding){isEnding=!0;try{await end(error)}catch{
process.exit(1)}}};process.on("uncaughtException",stray),process.on("unhandledRejection",stray),process.on("beforeExit",()=>{process.exitCode=1,stray(new Error(
"The run ended without an answer: nothing was left to wait for."))})}var PATIENCE_MS=2e3;function systemContext({quiet:quiet2=!1}={}){let warned2=new Set,context=contextOf({warn:quiet2?()=>{}:line=>{warned2.has(line)||(warned2.add(
line),say(`warning: ${line}`))},progress:quiet2?()=>()=>{}:progress,uninterrupted,onInterrupt});return Object.assign(context,{refreshDetached:async job=>(await import("./cli-refresh-process.js")).
refreshDetached(join(installationFolder(),"scripts","refresh.mjs"),job)})}function progress(label){let end,began=Date.now(),timer=setTimeout(async()=>{let{showProgress}=await import("./cli-terminal-progress.js");
end===void 0&&(end=showProgress(label,began))},PATIENCE_MS);return()=>{clearTimeout(timer),end?.(),end=()=>{}}}var installationFolder=()=>resolve2(fileURLToPath(
new URL(import.meta.url.includes("/dist/")?"..":"../..",import.meta.url)));function installationOf(verbose){let folder=installationFolder();return{folder,installation:{
version,node:process.execPath,mp:join(folder,"scripts","mp.mjs"),verbose}}}async function readInput(limit,tooLong=`The standard input is longer than ${limit} by\
tes.`){if(isTerminal(0))throw unusable4("Nothing can be shown on the terminal that is the standard input: use a pipe or a file.");let chunks=[],size=0;try{for await(let chunk of process.
stdin)if(chunks.push(chunk),size+=chunk.length,size>limit)throw unusable4(tooLong)}catch(error){throw isFault(error)?error:unusable4("The standard input cannot \
be read.",error)}try{return new TextDecoder("utf-8",{fatal:!0}).decode(Buffer.concat(chunks))}catch{throw unusable4("The standard input is not valid UTF-8.")}}var unusable4=(message,cause)=>new Fault(
"INVALID_ARGS",{},{cause,place:{refusal:{reason:"command_line",message}}});async function main(){let{folder,installation}=installationOf(process.env.MP_VERBOSE==="1"),finish=(envelope2,status)=>{releaseSignals();let failure=writeAll(1,
`${toJson(envelope2,isTerminal(1)?2:0)}
`);(failure===void 0||failure==="EPIPE")&&process.exit(status),say(`error: the answer cannot be written to stdout (${failure})`),process.exit(status||1)},fail=async(error,status)=>{
let words2=await import("./errors.js").catch(()=>{});return finish(words2?words2.presentError(error,installation):damageOf(folder),status)};onStray(
error=>fail(error,0)),onSignal((name,status,unfinished2)=>fail(unfinished2??interrupted(name),status));let surroundings={context:systemContext(),readInput,person:personAtTerminal,
folder,installation},envelope=await answer(process.argv.slice(2),surroundings),isInterrupted=envelope.state==="error"&&envelope.error.code==="INTERRUPTED";finish(
envelope,isInterrupted?130:0)}var damageOf=folder=>({schema_version:1,state:"error",error:{code:"INTERNAL_ERROR",message:damaged(folder),actionable:!1,retryable:!1,
details:{folder}}});export{errorCodes,rowOf,MixpanelError,Fault,isFault,within,interrupted,shellQuote,pathQuote,toFillIn,commandFor,flagFor,presentData,withRun,check,integer,minLength,
minValue,regex,transform,fallback,is,array,boolean,custom,function_,instance,literal,looseObject,nullable,number,object,optional,picklist,record,strictObject,string,
tuple,union,unknown,partial,pick,pipe,safeParse,Secret,scrub,withoutInvisible,Region,regions,AccountType,Name,ProjectId,WorkspaceId,VariableName,NonEmpty,HeaderName,
HeaderValue,SecretText,Timestamp,UnixSeconds,variable,pathVariable,secretVariable,NO_PATH,malformedVariable,environmentRegion,environmentProject,environmentAxes,
withoutAccount,checkedMilliseconds,inWords,projectIdOrName,workspaceIdOrName,entryName,nonEmpty,formats,flagNames,flagOf,axisFlags,spell,refused,Unknown,usageOf,
styleText,promisify,tokensOf,isFlag,WireId,jsonText,members,exactValue,parseMe,cacheText,userOf,projects,availableProjects,projectOf,workspacesOf,workspaceOf,organizationName,
compareIds,describeIssues,joinReasons,keyPath,problemOf,oddFault,requireActive,accountNames,targetNames,repeatable,accountOf,entryOf,targetsNaming,targetOf,resolve,
ownerOf,node_path_default,resolve2,join,relative,dirname,basename,parse2 as parse,sep,win32,posix,parse3 as parse2,namedRecord,TargetRecord,parseConfig,Buffer2 as Buffer,
node_fs_default,accessSync,chmodSync,close,closeSync,existsSync,fchownSync,fchmodSync,fstatSync,fsync,ftruncateSync,lchownSync,linkSync,lstatSync,mkdirSync,open,
openSync,readdirSync,readSync,readFileSync,readlinkSync,realpathSync,rename,renameSync,rmSync,rmdirSync,statSync,unlinkSync,utimes,writeFileSync,writeSync,constants,
errnoOf,isMissing,storageError,reasonOf2 as reasonOf,isForeign,isOpen,octal,refuseInsecureFolder,warnIfOpen,listFolder,openNoFollow,realTarget,exists,homeIfAny,
usualFolder,givenPath,rootFolder,configPath,accountsFolder,accountFolder,bridgeAccountFolder,tokensPath,mePath,accountClientPath,verdictPath,replyPath,bridgedPath,
importedPath,renamedPath,oauthFolder,inflightPath,clientPath,bridgeCandidates,folderLock,readConfig,isInOurFolder,readConfigText,asConfigError,countsAsNone,readJson,
readJsonText,quiet,ownFolderOf,twinWithFolder,placeOf,leftBehind,markOf,OAuthTokens,PlaceholderMeta,findBridge,readBridge,readBridgeAt,createHash,randomBytes,isSecret,
secretHash,isImported,bridgeFolder,importedFolder,identityOf,hashesIn,ownFolder,readMe,isExpired,expiresAt,timeOnDisk,normaliseTime,readClient,readAccountClient,
tokensInUse,clientsOf,clientOf,peekAtTokens,tokensCredential,readVerdict,credentialHash,standingOf,staticCredential,askedFor,resolveSession,resolveAccount,projectIn,
organizationsWithoutProject,standingIn,cachedMe,accountRef,describeProject,describeWorkspace,axesOf,command,textCommand,programCommand,accountText,originText,statusText,
showAccount,showTarget,showActive,showBridge,node_os_default,hostname,stepTo,deedInWords,reachInWords,firstInWords,couldNot,theSandbox,lasting,whyInsecure,visible,
toJson,version,warningText,lastLine,writeAll,say,isTerminal,questionDescriptor,isForeground,discardTyped,onSignal,releaseSignals,onStray,commandsOf,fileURLToPath,
personAtTerminal,answer,requestAmong,commandsMeant,dataOf,callOf,explaining,damaged,contextOf,personOf,systemContext,installationOf,readInput,main};
