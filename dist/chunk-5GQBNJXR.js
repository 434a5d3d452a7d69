var builtin=process.getBuiltinModule("node:path"),node_path_default=builtin,resolve=builtin.resolve;var isAbsolute=builtin.isAbsolute,join=builtin.join,relative=builtin.relative;var dirname=builtin.dirname,basename=builtin.basename;var parse=builtin.parse;var sep=builtin.sep,delimiter=builtin.delimiter;var store$4,DEFAULT_CONFIG={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function getGlobalConfig(config$1){return!config$1&&!store$4?DEFAULT_CONFIG:{lang:config$1?.lang??store$4?.lang,message:config$1?.message,abortEarly:config$1?.abortEarly??
store$4?.abortEarly,abortPipeEarly:config$1?.abortPipeEarly??store$4?.abortPipeEarly}}var store$3;function getGlobalMessage(lang){return store$3?.get(lang)}var store$2;function getSchemaMessage(lang){return store$2?.get(lang)}var store$1;function getSpecificMessage(reference,lang){return store$1?.get(reference)?.get(lang)}function _stringify(input){let type=typeof input;return type==="string"?`"${input}"`:type==="number"||type==="bigint"||type==="boolean"?`${input}`:type==="objec\
t"||type==="function"?(input&&Object.getPrototypeOf(input)?.constructor?.name)??"null":type}function _addIssue(context,label,dataset,config$1,other){let input=other&&
"input"in other?other.input:dataset.value,expected=other?.expected??context.expects??null,received=other?.received??_stringify(input),issue={kind:context.kind,type:context.
type,input,expected,received,message:`Invalid ${label}: ${expected?`Expected ${expected} but r`:"R"}eceived ${received}`,requirement:context.requirement,path:other?.
path,issues:other?.issues,lang:config$1.lang,abortEarly:config$1.abortEarly,abortPipeEarly:config$1.abortPipeEarly},isSchema=context.kind==="schema",message$1=other?.
message??context.message??getSpecificMessage(context.reference,issue.lang)??(isSchema?getSchemaMessage(issue.lang):null)??config$1.message??getGlobalMessage(issue.
lang);message$1!==void 0&&(issue.message=typeof message$1=="function"?message$1(issue):message$1),isSchema&&(dataset.typed=!1),dataset.issues?dataset.issues.push(
issue):dataset.issues=[issue]}function _isSameValueZero(value1,value2){return value1===value2||Number.isNaN(value1)&&Number.isNaN(value2)}function _isValidObjectKey(object$1,key){return Object.
prototype.hasOwnProperty.call(object$1,key)&&key!=="__proto__"&&key!=="prototype"&&key!=="constructor"}function _joinExpects(values$1,separator){let list6=[...new Set(values$1)];return list6.length>1?`(${list6.join(` ${separator} `)})`:list6[0]??"never"}function _standardSchema(schema){
return schema["~standard"]={version:1,vendor:"valibot",validate:value$1=>schema["~run"]({value:value$1},getGlobalConfig())},schema}var ValiError=class extends Error{constructor(issues){super(issues[0].message),this.name="ValiError",this.issues=issues}};var EMOJI_REGEX=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uF\
E0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\
\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u");function check(requirement,message$1){return{kind:"validation",type:"check",reference:check,async:!1,expects:null,requirement,message:message$1,"~run"(dataset,config$1){
return dataset.typed&&!this.requirement(dataset.value)&&_addIssue(this,"input",dataset,config$1),dataset}}}function finite(message$1){return{kind:"validation",type:"finite",reference:finite,async:!1,expects:null,requirement:Number.isFinite,message:message$1,"~run"(dataset,config$1){
return dataset.typed&&!this.requirement(dataset.value)&&_addIssue(this,"finite",dataset,config$1),dataset}}}function minLength(requirement,message$1){return{kind:"validation",type:"min_length",reference:minLength,async:!1,expects:`>=${requirement}`,requirement,message:message$1,
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
dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function instance(class_,message$1){return _standardSchema({kind:"schema",type:"instance",reference:instance,expects:class_.name,async:!1,class:class_,message:message$1,
"~run"(dataset,config$1){return dataset.value instanceof this.class?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function literal(literal_,message$1){return _standardSchema({kind:"schema",type:"literal",reference:literal,expects:_stringify(literal_),async:!1,literal:literal_,
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
value===void 0)?(dataset.typed=!0,dataset):this.wrapped["~run"](dataset,config$1)}})}function picklist(options2,message$1){return _standardSchema({kind:"schema",type:"picklist",reference:picklist,expects:_joinExpects(options2.map(_stringify),"|"),
async:!1,options:options2,message:message$1,"~run"(dataset,config$1){return this.options.includes(dataset.value)?dataset.typed=!0:_addIssue(this,"type",dataset,
config$1),dataset}})}function record(key,value$1,message$1){return _standardSchema({kind:"schema",type:"record",reference:record,expects:"Object",async:!1,key,value:value$1,message:message$1,
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
return typeof dataset.value=="string"?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function _subIssues(datasets){let issues;if(datasets)for(let dataset of datasets)if(issues)for(let issue of dataset.issues)issues.push(issue);else issues=dataset.
issues;return issues}function union(options2,message$1){return _standardSchema({kind:"schema",type:"union",reference:union,expects:_joinExpects(options2.map(option=>option.
expects),"|"),async:!1,options:options2,message:message$1,"~run"(dataset,config$1){let validDataset,typedDatasets,untypedDatasets;for(let schema of this.options){
let optionDataset=schema["~run"]({value:dataset.value},config$1);if(optionDataset.typed)if(optionDataset.issues)typedDatasets?typedDatasets.push(optionDataset):
typedDatasets=[optionDataset];else{validDataset=optionDataset;break}else untypedDatasets?untypedDatasets.push(optionDataset):untypedDatasets=[optionDataset]}if(validDataset)
return validDataset;if(typedDatasets){if(typedDatasets.length===1)return typedDatasets[0];_addIssue(this,"type",dataset,config$1,{issues:_subIssues(typedDatasets)}),
dataset.typed=!0}else{if(untypedDatasets?.length===1)return untypedDatasets[0];_addIssue(this,"type",dataset,config$1,{issues:_subIssues(untypedDatasets)})}return dataset}})}function unknown(){return _standardSchema({kind:"schema",type:"unknown",reference:unknown,expects:"unknown",async:!1,"~run"(dataset){return dataset.typed=!0,dataset}})}
function variant(key,options2,message$1){return _standardSchema({kind:"schema",type:"variant",reference:variant,expects:"Object",async:!1,key,options:options2,message:message$1,
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
_addIssue(this,"type",dataset,config$1);return dataset}})}function parse2(schema,input,config$1){let dataset=schema["~run"]({value:input},getGlobalConfig(config$1));if(dataset.issues)throw new ValiError(dataset.issues);
return dataset.value}function pipe(...pipe$1){return _standardSchema({...pipe$1[0],pipe:pipe$1,"~run"(dataset,config$1){for(let item of pipe$1)if(item.kind!=="metadata"){if(dataset.
issues&&(item.kind==="schema"||item.kind==="transformation")){dataset.typed=!1;break}(!dataset.issues||!config$1.abortEarly&&!config$1.abortPipeEarly)&&(dataset=
item["~run"](dataset,config$1))}return dataset}})}function safeParse(schema,input,config$1){let dataset=schema["~run"]({value:input},getGlobalConfig(config$1));return{typed:dataset.typed,success:!dataset.issues,
output:dataset.value,issues:dataset.issues}}var text=string(),number2=number(),optional2=schema=>optional(schema),idAndName=object({id:union([text,number2]),name:nullable(text)}),nothing=()=>object({}),ofAccount=()=>object(
{account:optional2(text)}),ofStorage=()=>object({path:text,reason:text,code:optional2(text),variable:optional2(text)}),ofConfig=()=>looseObject({path:optional2(
text),line:optional2(number2),column:optional2(number2),issues:optional2(array(text)),issue_count:optional2(number2),found:optional2(array(text)),variable:optional2(
text),header:optional2(text),reason:optional2(text),code:optional2(text),project:optional2(text),available_projects:optional2(array(idAndName)),accessible_project_count:optional2(
number2)}),ofPath=()=>object({path:optional2(text),reason:optional2(text)}),asked={account:optional2(text),region:optional2(text)},ofReply=()=>object({...asked,
status:optional2(number2)}),ofOAuthReply=()=>object({region:optional2(text),status:optional2(number2),error:optional2(text),error_description:optional2(text),reason:optional2(
text)}),ofTokens=()=>object({...ofOAuthReply().entries,problem:optional2(picklist(["no_tokens","malformed","no_refresh_token","unknown_client","unset_variable"])),
account:optional2(text),variable:optional2(text),path:optional2(text)}),ofAttempts=()=>object({attempts:array(object({region:text,status:nullable(number2),reason:optional2(
text)}))}),codes={NEEDS_ACCOUNT:{retryable:!1,exit:6,details:nothing},NEEDS_PROJECT:{retryable:!1,exit:6,details:()=>object({account:looseObject({name:text})})},
INVALID_ARGS:{retryable:!1,exit:3,details:()=>looseObject({usage:optional2(text)})},CONFIG_ERROR:{retryable:!1,exit:1,details:ofConfig},BRIDGE_ERROR:{retryable:!1,
exit:1,details:ofPath},ACCOUNT_NOT_FOUND:{retryable:!1,exit:4,details:()=>object({account:text,available_accounts:array(text)})},ACCOUNT_EXISTS:{retryable:!1,exit:1,
details:()=>object({account:text,type:optional2(text),region:optional2(text),referenced_by:optional2(array(text))})},ACCOUNT_IN_USE:{retryable:!1,exit:1,details:()=>object(
{account:text,referenced_by:array(text)})},TARGET_NOT_FOUND:{retryable:!1,exit:4,details:()=>object({target:text,available_targets:array(text)})},TARGET_EXISTS:{
retryable:!1,exit:1,details:()=>object({target:text})},PROJECT_NOT_FOUND:{retryable:!1,exit:4,details:()=>object({project:text,available_projects:array(idAndName),
accessible_project_count:optional2(number2)})},NO_WORKSPACES:{retryable:!1,exit:1,details:()=>object({project:text})},AUTH_FAILED:{retryable:!1,exit:2,details:ofReply},
PERMISSION_DENIED:{retryable:!1,exit:2,details:ofReply},RATE_LIMITED:{retryable:!0,exit:5,details:()=>object({...ofReply().entries,retry_after:optional2(number2)})},
SERVER_ERROR:{retryable:!0,exit:1,details:ofReply},API_ERROR:{retryable:!1,exit:1,details:()=>object({...ofReply().entries,reason:optional2(picklist(["web_page",
"not_json","shape","too_long","redirect"])),host:optional2(text),problem:optional2(text),redirect_origin:optional2(text)})},NETWORK_ERROR:{retryable:!0,exit:1,details:()=>object(
{...asked,reason:picklist(["dns","refused","reset","timeout","tls","proxy","proxy_auth"]),host:text,proxy:optional2(text)})},OAUTH_REGISTRATION_ERROR:{retryable:!1,
exit:2,details:ofOAuthReply},OAUTH_TOKEN_ERROR:{retryable:!1,exit:2,details:ofTokens},OAUTH_REFRESH_ERROR:{retryable:!0,exit:2,details:ofOAuthReply},OAUTH_REFRESH_REVOKED:{
retryable:!1,exit:2,details:ofOAuthReply},OAUTH_TIMEOUT:{retryable:!0,exit:2,details:()=>object({waited_ms:number2})},OAUTH_PORT_ERROR:{retryable:!0,exit:2,details:()=>object(
{ports:array(number2),code:optional2(text)})},OAUTH_BROWSER_ERROR:{retryable:!1,exit:2,details:nothing},OAUTH_AUTH_DENIED:{retryable:!1,exit:2,details:()=>object(
{error:text,error_description:optional2(text)})},OAUTH_STATE_MISMATCH:{retryable:!1,exit:2,details:nothing},OAUTH_PASTE_ERROR:{retryable:!1,exit:2,details:()=>object(
{reason:picklist(["too_long","incomplete"])})},OAUTH_INFLIGHT_MISSING:{retryable:!1,exit:2,details:ofPath},OAUTH_INFLIGHT_EXPIRED:{retryable:!1,exit:2,details:()=>object(
{path:text,region:optional2(picklist(["us","eu","in"]))})},OAUTH_INFLIGHT_CORRUPT:{retryable:!1,exit:2,details:ofPath},OAUTH_INFLIGHT_SCHEMA_TOO_NEW:{retryable:!1,
exit:2,details:()=>object({path:text,schema_version:number2})},OAUTH_PLACEHOLDER_META_CORRUPT:{retryable:!1,exit:2,details:ofPath},OAUTH_REGION_PROBE_FAILED:{retryable:!1,
exit:2,details:ofAttempts},OAUTH_NETWORK_UNREACHABLE:{retryable:!0,exit:2,details:ofAttempts},NEEDS_REGION_SWITCH:{retryable:!1,exit:6,details:()=>object({auth_region:text,
cross_region_projects:array(object({id:text,name:text,domain:text,region:nullable(text)})),region_compatible_count:optional2(number2),placeholder_dir:optional2(
text)})},NEEDS_PROJECT_SELECTION:{retryable:!1,exit:6,details:()=>object({projects:array(idAndName)})},LOGIN_FINISH_PUBLISH_FAILED:{retryable:!1,exit:1,details:()=>object(
{placeholder_dir:text,original_code:text,original_message:text,original_details:optional2(looseObject({}))})},STORAGE_ERROR:{retryable:!1,exit:1,details:ofStorage},
LOCK_BUSY:{retryable:!0,exit:1,details:()=>object({path:text,pid:optional2(number2)})},INSECURE_FILE:{retryable:!1,exit:1,details:()=>object({path:text,reason:picklist(
["symlink","owner"]),uid:optional2(number2)})},UNSUPPORTED_RUNTIME:{retryable:!1,exit:1,details:()=>object({found:text,required:text,path:text})},INTERRUPTED:{retryable:!0,
exit:130,details:ofAccount},INTERNAL_ERROR:{retryable:!1,exit:1,details:()=>object({folder:optional2(text),paths:optional2(array(text))})}},errorCodes=Object.keys(
codes),rowOf=code=>codes[code],MixpanelError=class extends Error{code;details;next;retryable;resumeHint;constructor(code,message,options2={}){super(message,options2.
cause===void 0?void 0:{cause:options2.cause}),this.name="MixpanelError",this.code=code,this.details=options2.details,this.next=options2.next??[],this.retryable=
options2.retryable??codes[code].retryable,this.resumeHint=options2.hint}get actionable(){return this.next.length>0}};var Fault=class _Fault extends Error{code;details;place;retryable;constructor(code,details,{cause,place={},retryable}={}){super(`${code} ${JSON.stringify(details)}`,
cause===void 0?void 0:{cause}),this.name="Fault",this.code=code,this.details=details,this.place=place,this.retryable=retryable??rowOf(code).retryable}knowing(details){
let{code,cause,place,retryable,stack}=this,more=new _Fault(code,{...details,...this.details},{cause,place,retryable});return stack!==void 0&&(more.stack=stack),
more}at(place){let{code,details,cause,retryable,stack}=this,there=new _Fault(code,details,{cause,place:{...place,...this.place},retryable});return stack!==void 0&&
(there.stack=stack),there}},isFault=(thrown,...codes2)=>(thrown instanceof Fault||thrown instanceof MixpanelError)&&(codes2.length===0||codes2.includes(thrown.code));
async function within(place,work){try{return await work()}catch(error){throw error instanceof Fault?error.at(place):error}}var REDACTED="[redacted]",held=new Map,Secret=class{#value;constructor(value){this.#value=value,value!==""&&!held.has(value)&&held.set(value,void 0)}reveal(){return this.#value}equals(other){
return this.#value===other.#value}toString(){return REDACTED}toJSON(){return REDACTED}[Symbol.toPrimitive](){return REDACTED}[Symbol.for("nodejs.util.inspect.cu\
stom")](){return REDACTED}};function scrub(text3){if(held.size===0)return text3;let secrets=[...held].map(([value,wanted])=>wanted??remembered(value)),found=[];
for(let view of viewsOf(text3))findSpelled(view,secrets,found),findPacked(view,secrets,found);return withoutRanges(text3,found)}var DEEPEST=3,SHORTEST_PACKED=4;
function remembered(value){let wanted=wantedOf(value);return held.set(value,wanted),wanted}function wantedOf(value){let spellings=new Set([value,value.replace(INVISIBLE,
"")].map(spacesForPluses));spellings.delete("");let bytes=latin1(value);return{spellings:[...spellings],packed:bytes.length<SHORTEST_PACKED?void 0:bytes}}function plainView(text3){
let from=Array.from({length:text3.length},(_,index)=>index);return{text:text3,from,to:from.map(index=>index+1)}}var INVISIBLE=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu,
decoders=[[/%[0-7][0-9a-f]|%[cd][0-9a-f]%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}|%f[0-7](?:%[89ab][0-9a-f]){3}/gi,match=>Buffer.from(match.replaceAll("%",
""),"hex").toString()],[/\\u([0-9a-f]{4})|\\u\{([0-9a-f]{1,6})\}|\\x([0-9a-f]{2})|\\[^ux]/gi,match=>/^\\[ux]/i.test(match)?character(match.replace(/[^0-9a-f]/gi,
""),16):unescaped(match)],[/&#x([0-9a-f]{1,6});?|&#([0-9]{1,7});?|&[a-z]{2,6};/gi,match=>{if(!match.startsWith("&#"))return ENTITIES[match.slice(1,-1).toLowerCase()]??
match;let isHex=/^&#x/i.test(match);return character(match.replace(isHex?/^&#x|;/gi:/[&#;]/g,""),isHex?16:10)}]];function character(digits2,base){let point=Number.
parseInt(digits2,base);return point<=1114111?String.fromCodePoint(point):""}var unescaped=match=>/^\\[bfnrt]$/.test(match)?"":match.slice(1);function viewsOf(text3){
let views=[rewritten(plainView(text3),INVISIBLE,nothing2)],seen=new Set(views.map(view=>view.text)),latest=views;for(let depth=0;depth<DEEPEST;depth+=1)latest=latest.
flatMap(view=>decoders.map(([pattern,meaning])=>rewritten(rewritten(view,pattern,meaning),INVISIBLE,nothing2))),latest=latest.filter(view=>!seen.has(view.text)&&
seen.add(view.text)),views.push(...latest);return views}var nothing2=()=>"";function rewritten({text:text3,from,to},pattern,replacement){let next={text:"",from:[],
to:[]},add5=(part,start,end,isOne2)=>{next.text+=part;for(let i=0;i<part.length;i+=1)next.from.push(from[isOne2?start:start+i]??0),next.to.push(to[isOne2?end-1:
start+i]??0)},last=0;for(let{0:match,index}of text3.matchAll(pattern))add5(text3.slice(last,index),last,index,!1),last=index+match.length,add5(replacement(match),
index,last,!0);return add5(text3.slice(last),last,text3.length,!1),next}var ENTITIES={amp:"&",lt:"<",gt:">",quot:'"',apos:"'",excl:"!",num:"#",dollar:"$",percnt:"\
%",lpar:"(",rpar:")",ast:"*",plus:"+",comma:",",period:".",sol:"/",colon:":",semi:";",equals:"=",quest:"?",commat:"@",lsqb:"[",lbrack:"[",bsol:"\\",rsqb:"]",rbrack:"\
]",hat:"^",lowbar:"_",grave:"`",lcub:"{",lbrace:"{",verbar:"|",vert:"|",rcub:"}",rbrace:"}"},spacesForPluses=text3=>text3.replaceAll("+"," ");function findSpelled({
text:text3,from,to},secrets,found){let searched=spacesForPluses(text3);for(let{spellings}of secrets)for(let spelling of spellings)for(let at=searched.indexOf(spelling);at>=
0;at=searched.indexOf(spelling,at+spelling.length))found.push([from[at]??0,to[at+spelling.length-1]??0])}var BASE64={run:/[A-Za-z0-9+/_-]{6,}={0,2}/g,encoding:"\
base64",shifts:4},HEX={run:/[0-9a-f]{2}(?:[ :-]?[0-9a-f]{2}){3,}/gi,encoding:"hex",shifts:2};function findPacked({text:text3,from,to},secrets,found){for(let{run:run2,
encoding,shifts}of[BASE64,HEX])for(let{0:match,index}of text3.matchAll(run2)){let digits2=encoding==="hex"?match.replace(/[ :-]/g,""):match,readings=Array.from(
{length:shifts},(_,shift)=>Buffer.from(digits2.slice(shift),encoding).toString("latin1")),holds=bytes=>readings.some(reading=>reading.includes(bytes));secrets.some(
({packed})=>packed!==void 0&&holds(packed))&&found.push([from[index]??0,to[index+match.length-1]??0])}}var latin1=text3=>Buffer.from(text3,"utf8").toString("lat\
in1");function withoutRanges(text3,ranges){let clean="",last=0,open2,close2=()=>{open2&&(clean+=text3.slice(last,open2[0])+REDACTED,last=open2[1])};for(let[from,
to]of[...ranges].sort((a,b)=>a[0]-b[0]||b[1]-a[1]))open2&&from<open2[1]?open2=[open2[0],Math.max(open2[1],to)]:(close2(),open2=[from,to]);return close2(),clean+
text3.slice(last)}var Region=picklist(["us","eu","in"],"must be one of us, eu, in"),regions=Region.options,AccountType=picklist(["service_account","oauth_browser","oauth_token"],
"must be one of service_account, oauth_browser, oauth_token"),Name=pipe(string("must be a string"),regex(/^[a-zA-Z0-9_-]{1,64}$/,"must be 1 to 64 letters, digit\
s, '_' or '-'")),ProjectId=pipe(string("must be a string of digits"),regex(/^[0-9]+$/,"must be a string of digits")),WorkspaceId=pipe(number("must be a positive\
 integer"),safeInteger("must be a positive integer"),minValue(1,"must be a positive integer")),VariableName=pipe(string("must be a string"),regex(/^[a-zA-Z_][a-zA-Z0-9_]*$/,
"must be the name of an environment variable")),NonEmpty=pipe(string("must be a string"),minLength(1,"must not be empty")),HeaderName=pipe(string("must be a str\
ing"),regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,"must be the name of an HTTP header")),HeaderValue=pipe(string("must be a string"),regex(/^[\t\x20-\x7e\x80-\xff]*$/,
"must be text without control characters, in Latin-1")),SecretText=pipe(NonEmpty,transform(text3=>new Secret(text3))),Timestamp=pipe(string("must be a string"),
regex(/^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:?\d{2})$/,"must be an ISO 8601 time with an offset"),check(isThere,"must be an ISO 8601 t\
ime with an offset"));function isThere(text3){let local=text3.slice(0,19).replace(/[t ]/,"T"),milliseconds=Date.parse(`${local}Z`);return!Number.isNaN(Date.parse(
text3))&&new Date(milliseconds).toISOString().startsWith(local)}var UnixSeconds=pipe(number("must be a number of seconds"),finite("must be a number of seconds"));var variable=(env,name2)=>env[name2]||void 0,NO_PATH='must be a path: "~" stands for the home, and nothing else is expanded in it',malformedVariable=(name2,reason2)=>new Fault(
"CONFIG_ERROR",{variable:name2,reason:reason2});function parseWorkspaceId(text3){let id2=/^[0-9]+$/.test(text3)?Number(text3):0;return Number.isSafeInteger(id2)&&
id2>0?id2:void 0}function environmentRegion(env){let text3=variable(env,"MP_REGION");if(text3===void 0||is(Region,text3))return text3;throw malformedVariable("M\
P_REGION","must be one of us, eu, in")}function environmentProject(env){let text3=variable(env,"MP_PROJECT_ID");if(text3===void 0||is(ProjectId,text3))return text3;
throw malformedVariable("MP_PROJECT_ID","must be a project id, a string of digits")}function environmentAxes(env){let region=environmentRegion(env),project=environmentProject(
env),workspaceText=variable(env,"MP_WORKSPACE_ID"),workspace=workspaceText===void 0?void 0:parseWorkspaceId(workspaceText);if(workspaceText!==void 0&&workspace===
void 0)throw malformedVariable("MP_WORKSPACE_ID","must be a positive integer");return{account:project&&region?environmentAccount(env,region):void 0,project,workspace}}
function environmentAccount(env,region){let username=variable(env,"MP_USERNAME"),secret=variable(env,"MP_SECRET"),token=variable(env,"MP_OAUTH_TOKEN");if(username&&
secret)return{name:"env-service-account",type:"service_account",region,username,secret:new Secret(secret)};if(token)return{name:"env-oauth-token",type:"oauth_to\
ken",region,token:new Secret(token)}}function environmentFlags(env){let account2=variable(env,"MP_ACCOUNT"),target=variable(env,"MP_TARGET");for(let[name2,value]of[
["MP_ACCOUNT",account2],["MP_TARGET",target]])if(value!==void 0&&!is(Name,value))throw malformedVariable(name2,Name.pipe[1].message);if(account2!==void 0&&target!==
void 0)throw new Fault("INVALID_ARGS",{},{place:{refusal:{reason:"account_and_target"}}});return{...account2!==void 0&&{account:account2},...target!==void 0&&{target}}}var later=()=>({message:""});function loginRefused(refusal){switch(refusal.reason){case"two_kinds_of_login":return{message:"A login is with a service account or with a token: give --service\
-account or --token-env, not both."};case"secret_not_needed":return{message:"A secret belongs to a service account: --secret-stdin goes with --service-account."};case"\
browser_not_needed":return{message:"This login needs no browser: --no-browser goes with neither a service account nor a token."};case"username_missing":{let command2="\
export MP_USERNAME='<service-account-username>'";return{message:`The username of the service account is missing. Run: ${command2}`,next:[{command:command2,label:"\
Say which service account it is"}]}}case"secret_missing":return{message:"The secret of the service account is missing: give it on the standard input, with --sec\
ret-stdin."};case"no_project_chosen":return{message:"No project was chosen."};case"not_a_browser_account":return{message:`"${refusal.account}" is of type ${refusal.
type}, which does not log in with a browser.`}}}function refused(refusal){switch(refusal.reason){case"api_path":return{message:"The path must be that of an API on the session's own server, such as /api/app/me\
."};case"no_path":return{message:`The path ${NO_PATH}.`};case"placeholder":return{message:`--resume takes the folder that an earlier answer named, ${refusal.folder}\
, as it is, and there is no such folder at the path given. To begin a new login: mp login --start`,next:[{command:"mp login --start",label:"Begin a new login"}]};case"\
no_unicode":return{message:`${refusal.key}: is not valid Unicode text`};case"account_and_target":return{message:"MP_ACCOUNT and MP_TARGET exclude each other. Ru\
n: unset MP_ACCOUNT",next:[{command:"unset MP_ACCOUNT",label:"Keep the target"}]};case"milliseconds":return{message:`${refusal.name} must be a number of millise\
conds, above 0 and at most ${refusal.most}.`};case"command_line":return{message:refusal.message,...refusal.next&&{next:refusal.next}};default:return loginRefused(
refusal)}}var argumentsWords={INVALID_ARGS:(_details,{refusal})=>refusal?refused(refusal):later(),UNSUPPORTED_RUNTIME:later,INTERRUPTED:()=>({message:"Interrupt\
ed."}),INTERNAL_ERROR:()=>({message:"config.toml could not be edited without changing something else in it, so nothing was written. This is a bug in mixpanel-au\
th."})};function shellQuote(word){return/^[A-Za-z0-9_/.,:=@%+-]+$/.test(word)||/^<[a-z-]+>$/.test(word)?word:`'${word.replaceAll("'","'\\''")}'`}function commandFor(command2,name2="",flags2=""){
return(name2.startsWith("-")?[command2,flags2,"--",name2]:[command2,name2,flags2]).filter(word=>word!=="").join(" ")}var flagFor=(flag2,value)=>`${flag2}${value.
startsWith("-")?"=":" "}${shellQuote(value)}`;function loginCommand(flags2){let{start,finish:finish2,resume:resume2,serviceAccount,secretStdin,noBrowser,tokenEnv,...values}=flags2,words3=["mp login"];start&&
words3.push("--start"),finish2&&words3.push("--finish '<address>'"),resume2!==void 0&&words3.push(`--resume ${shellQuote(resume2)}`),serviceAccount&&words3.push(
"--service-account"),secretStdin&&words3.push("--secret-stdin"),noBrowser&&words3.push("--no-browser"),tokenEnv!==void 0&&words3.push(`--token-env ${tokenEnv}`);
for(let flag2 of["name","region","project"]){let value=values[flag2];value!==void 0&&words3.push(flagFor(`--${flag2}`,value))}return words3.join(" ")}var beginTwoShot=(region,label="\
Begin a new login")=>({command:loginCommand({start:!0,region:regionFlag(region)}),label}),regionFlag=region=>region==="us"?void 0:region;var onboarding=[{command:"mp login",label:"Log in with the browser (recommended)"},{command:addAccountCommand({name:"team",type:"service_account",region:"us"}),
label:"Add a service account; it asks for the secret with hidden input"},{command:"export MP_OAUTH_TOKEN=<bearer> MP_REGION=us MP_PROJECT_ID=<id>",label:"Use a \
bearer token from the environment (CI, agents)"}];function addAccountCommand({name:name2,type,username,tokenEnv,region,project}){let flags2=[`--type ${type}`];return username!==
void 0?flags2.push(flagFor("--username",username)):type==="service_account"&&flags2.push("--username '<service-account-username>'"),tokenEnv!==void 0&&flags2.push(
flagFor("--token-env",tokenEnv)),region!==void 0&&flags2.push(flagFor("--region",region)),project!==void 0&&flags2.push(flagFor("--project",project)),commandFor(
"mp account add",name2,flags2.join(" "))}var listAccounts={command:"mp account list",label:"See the accounts there are"},useAccount={command:"mp account use <na\
me>",label:"Make one of them the active account"},getAnAccount=anyAccounts=>anyAccounts?[listAccounts,useAccount,...onboarding]:onboarding,unset=variable2=>({command:`\
unset ${variable2}`,label:"Do without the variable"}),forAccount=(name2,isActive)=>isActive?"":` ${flagFor("--account",name2)}`,listProjects=suffix=>({command:`\
mp project list${suffix}`,label:"See the projects this account can reach"}),chooseProject=(name2,isActive)=>{let suffix=forAccount(name2,isActive);return[listProjects(
suffix),{command:`mp project use <id>${suffix}`,label:"Choose one"}]},chooseProjectByVariable=[listProjects(""),{command:"export MP_PROJECT_ID=<id>",label:"Choo\
se one for this shell"}];var anew=login2=>login2.kind==="two_shot"?beginTwoShot(login2.region):{command:sameAgain(login2),label:"Log in again"},sameAgain=login2=>changed(login2,{});function withRegion(login2,region){
switch(login2.kind){case"browser":return changed(login2,login2.account===void 0?{region}:{region,name:void 0});case"account":return loginCommand({region});case"\
two_shot":return loginCommand({start:!0,region});default:return changed(login2,{region})}}var withProject=(login2,project="<id>")=>changed(login2,{project});function withName(login2,name2="\
<name>"){if(!(login2.kind==="account"||login2.kind==="addition"))return login2.kind==="credentials"&&!login2.canBeRenamed?void 0:changed(login2,{name:name2})}function paste(login2,label){
let{name:name2,project}=login2?.kind==="two_shot"?login2.flags:{};return{command:loginCommand({finish:!0,name:name2,project}),label}}function changed(login2,change){
switch(login2.kind){case"browser":return loginCommand({...login2.flags,region:regionFlag(login2.region),...change});case"account":{let{name:name2}=login2;return commandFor(
"mp account login",name2)}case"addition":return addAccountCommand({...login2.flags,...change});default:return loginCommand({...login2.flags,...change})}}function reachInWords(projects2,count=projects2.length){let ids=projects2.slice(0,10).map(({id:id2})=>id2),more=count-ids.length;return ids.length===0?"no proje\
ct at all":`${ids.join(", ")}${more>0?` and ${more} more`:""}`}function takenInLogin(details,login2){let{account:name2,type,region,referenced_by:targets=[]}=details,renamed=login2.stage===void 0?withName(login2):void 0,other=renamed&&
{command:renamed,label:"Keep it, and use another name"},isTarget=targets.length>0,remove7={command:isTarget?commandFor("mp account remove",name2,"--force --yes"):
commandFor("mp account remove",name2,"--yes"),label:`Or forget the account there is${isTarget?", although targets name it":""}, then do the same again`},wanted=login2.
kind==="credentials"?login2.type:"oauth_browser";return{message:`The account "${name2}" exists already, with type ${type} in region ${region}, and this login is\
 for type ${wanted} in region ${login2.region}. Choose another name${other?`: ${other.command}`:""}, or remove the account first: ${remove7.command}`,next:other?
[other,remove7]:[remove7]}}function notReachedInLogin(details,login2){let{project,available_projects:available,accessible_project_count:count}=details,message=`\
This login does not reach the project ${project}; it reaches ${reachInWords(available,count)}.`;if(login2.kind==="two_shot")return{message};let step={command:withProject(
login2),label:"Log in with one of its projects"};return{message:`${message} Run: ${step.command}`,next:[step]}}function variableNotReached(details){let{project,
available_projects:available=[],accessible_project_count:count}=details,step=unset("MP_PROJECT_ID");return{message:`MP_PROJECT_ID is ${project}, a project that \
this login does not reach; it reaches ${reachInWords(available,count)}. Correct the variable or run: ${step.command}`,next:[step]}}var choicesWords={NEEDS_ACCOUNT:later,NEEDS_PROJECT:later,ACCOUNT_NOT_FOUND:later,ACCOUNT_EXISTS:(details,{login:login2})=>login2&&details.type!==void 0?takenInLogin(
details,login2):later(),ACCOUNT_IN_USE:later,TARGET_NOT_FOUND:later,TARGET_EXISTS:later,PROJECT_NOT_FOUND:(details,{login:login2})=>login2?notReachedInLogin(details,
login2):later(),NO_WORKSPACES:later};var describeIssues=issues=>joinReasons(issues.map(describeIssue));function joinReasons(reasons2,count=reasons2.length){let more=count-5;return[...reasons2.slice(
0,5),...more>0?[`and ${more} more`]:[]].join("; ")}function describeIssue(issue){let path=keyPath((issue.path??[]).map(item=>item.key));return path===""?reason(
issue):`${path}: ${reason(issue)}`}var keyPath=keys=>keys.map(spell).join(".");function reason(issue){let last=issue.path?.at(-1),isAboutKey=last!==void 0&&"ori\
gin"in last&&last.origin==="key";if(issue.kind==="schema"){if(isAboutKey&&issue.expected==="never")return"unknown key";if(last!==void 0&&issue.input===void 0)return"\
is missing"}let message=isStock(issue)?stockReasons[issue.expected??""]??"is not valid":issue.message;return isAboutKey?`the name ${message}`:message}var isStock=issue=>issue.
message.startsWith("Invalid "),stockReasons={Object:"must be an object",Array:"must be a list",string:"must be a string",number:"must be a number",boolean:"must\
 be true or false"};function spell(key){let text3=String(key),short=text3.length>64?`${text3.slice(0,64)}\u2026`:text3;return/^[A-Za-z0-9_-]+$/.test(short)?short:
JSON.stringify(short)}var INFLIGHT_SECONDS=600,entries={region:Region,client_id:NonEmpty,redirect_uri:NonEmpty,pkce_verifier:SecretText,state:SecretText,created_at:UnixSeconds,expires_at:UnixSeconds},
InflightLogin=looseObject(entries),InflightFile=looseObject({schema_version:literal(1,"must be 1"),...entries,others:optional(array(InflightLogin),[])});var isOpen=({path,mode},was="is")=>`${path} ${was} open to others (mode ${mode})`,storageWarnings={file_open:({path,mode})=>`${path} can be read by others (mode\
 ${mode}); the next write makes it 0600.`,file_tightened:file=>`${isOpen(file,"was")}; it is 0600 now.`,folder_open:folder=>`${isOpen(folder)}; the next write m\
akes it 0700.`,folder_tightened:folder=>`${isOpen(folder,"was")}; it is 0700 now.`,folder_shared:folder=>`${isOpen(folder)} and was left as it is, because it ho\
lds more than credentials; choose a folder of their own.`,folder_not_ours:folder=>`${isOpen(folder)} and cannot be made 0700 (${folder.code}).`,mode_unset:({path,
code})=>`The file system of ${path} does not take modes (${code}): what protects the files there is how it is mounted.`,owner_unset:({path,code})=>`What was mad\
e in ${path} belongs to root, and could not be given to the owner of the folder (${code}).`,config_missing:({path,variable:variable2})=>variable2===void 0?`${path}\
 is a link that leads nowhere; going on without a config file.`:`${variable2} names ${JSON.stringify(path)}, which does not exist; going on without a config fil\
e.`,bridge_missing:({path})=>`MP_AUTH_FILE names ${path}, which does not exist; going on without a bridge.`,bridge_unseen:({path,reason:reason2})=>`Whether ther\
e is a bridge file ${path} cannot be told: ${reason2}; going on without it.`,cache_unwritten:({fault})=>`The account's details could not be cached: ${couldNot(fault.
details,fault.place)}`},exportAgain={command:"mp account export-bridge --to <path>",label:"On that machine: write the bridge anew"};function couldNot({path,reason:reason2},{
file}){switch(file?.doing){case"find":return path==="."?`A relative path leads nowhere: ${reason2}.`:`There is no home folder: ${reason2}.`;case"read":return`${path}\
 cannot be read: ${reason2}.`;case"write":return`${path} cannot be written, so nothing was changed: ${reason2}.`;case"write_into":return`${path} cannot be writt\
en into: ${reason2}.`;case"refresh":return`The tokens were not refreshed, because nothing can be written into ${path}: ${reason2}.`;case"make":return`${path} ca\
nnot be made: ${reason2}.`;case"rename":return`${path} cannot be renamed to ${file.to}: ${reason2}.`;case"remove":return`${path} cannot be removed: ${reason2}.`;case"\
look":return`${path} cannot be looked at: ${reason2}.`;case"list":return`${path} cannot be listed: ${reason2}.`;case"lock":return`The lock ${path} could not be \
created: ${reason2}.`;case"unlock":return`${path} is in the way of a lock and cannot be removed: ${reason2}.`;case void 0:return`${path} cannot be used: ${reason2}\
.`}}function startOver(what,region){let begin=beginTwoShot(region,"Begin a login");return{message:`${what} Begin again: ${begin.command}`,next:[begin]}}var storageWords={
STORAGE_ERROR:(details,place)=>{let message=couldNot(details,place);if(details.variable===void 0)return{message};let next={command:`export ${details.variable}=<\
folder>`,label:"Say where the home is"};return{message:`${message} Set it: ${next.command}`,next:[next]}},INSECURE_FILE:({path,reason:reason2,uid})=>({message:reason2===
"symlink"?`${path} is a symbolic link; a file with credentials must not be one. Remove the link and try again.`:`${path} belongs to another user (uid ${uid}), w\
ho could have put it there. Remove it and try again.`}),LOCK_BUSY:({path,pid},{lock})=>{let holder=pid===void 0?"another process":`another process (pid ${pid})`;
return{message:`${lock===void 0?"Gave up":`Gave up after ${lock.waitedMs/1e3} s`}: ${holder} holds the lock ${path}. Run the same command again later.`}},BRIDGE_ERROR:({
path,reason:reason2},{file})=>file?.doing==="remove"?{message:`${path} is not a bridge file (${reason2}); nothing was removed.`}:{message:`The bridge file ${path}\
 cannot be used: ${reason2}. Export it again on the machine that has the account: `+exportAgain.command,next:[exportAgain]},OAUTH_INFLIGHT_MISSING:({path})=>startOver(
`No login has been started: there is no ${path}.`),OAUTH_INFLIGHT_EXPIRED:({region})=>startOver(`This login was begun more than ${INFLIGHT_SECONDS/60} minutes a\
go and can no longer be finished.`,region),OAUTH_INFLIGHT_CORRUPT:({path,reason:reason2})=>startOver(`${path} cannot be used: ${reason2}.`),OAUTH_INFLIGHT_SCHEMA_TOO_NEW:({
path,schema_version:version2})=>startOver(`${path} was written by a newer version of this program (schema ${version2}).`),OAUTH_PLACEHOLDER_META_CORRUPT:({path,
reason:reason2})=>({message:`${path} cannot be used: ${reason2}. It says which region the tokens beside it are for; nothing was changed. To log in anew: mp logi\
n --start`,next:[{command:"mp login --start",label:"Begin a new login"}]})};var configWords={CONFIG_ERROR:(details,place)=>{let{path,line,column,issues,issue_count,found,variable:variable2,header}=details;return details.available_projects!==
void 0?variableNotReached(details):variable2!==void 0?badVariable(variable2,details):header!==void 0?{message:`The header ${JSON.stringify(header)} ${details.reason}\
.`}:found!==void 0?oldFile(String(path),found):issues===void 0?{message:couldNot(details,place)}:{message:(line===void 0?`${path}: `:`${path}:${line}:${column}:\
 not valid TOML: `)+joinReasons(issues,issue_count)}}};function badVariable(name2,{reason:reason2}){let step=unset(name2);return{message:`The environment variab\
le ${name2} ${reason2}. Correct it or run: ${step.command}`,next:[step]}}function oldFile(path,found){let backUp=`mv -n ${shellQuote(path)} ${shellQuote(`${path}\
.0.3-backup`)}`,addAgain=onboarding.filter(step=>step.command.startsWith("mp ")),next=[{command:backUp,label:"Back the old file up, out of the way"},...addAgain];
return{message:`${path} was written by a release before 0.4: it has ${found.join(", ")}. Nothing was changed, and nothing is converted. Back it up: ${backUp}, t\
hen add the accounts again: ${addAgain.map(step=>step.command).join(", or ")}`,next}}var aboutTheProject=["PROJECT_NOT_FOUND","NEEDS_PROJECT_SELECTION","NEEDS_REGION_SWITCH"],refusedWishes=({code,details})=>({name:code==="ACCOUNT_EXISTS",project:aboutTheProject.
includes(code)||code==="CONFIG_ERROR"&&details?.available_projects!==void 0});function remainingWishes({name:name2,project},failure2){let refused2=refusedWishes(
failure2);return{name:refused2.name?void 0:name2,project:refused2.project?void 0:project}}var hasNoUse=({code,retryable})=>code==="OAUTH_REFRESH_REVOKED"||code===
"OAUTH_TOKEN_ERROR"||code==="OAUTH_REFRESH_ERROR"&&!retryable,isOver=({code,details})=>code==="NEEDS_REGION_SWITCH"&&details?.region_compatible_count===0;var logInAgain=name2=>remedy("Log in again",{command:commandFor("mp account login",name2),label:"Log in again"}),exportAgain2=name2=>remedy(`On the machine that\
 has the account "${name2}", see that it works there (${commandFor("mp account test",name2)}) and export the bridge again`,{command:"mp account export-bridge --\
to <path>",label:"On that machine: write the bridge anew"}),setVariable=name2=>remedy(`Set ${name2} to a valid token`,{command:`export ${name2}=<bearer>`,label:"\
Set the token"});function ownerAt({owner,login:login2},{account:account2}={}){if(login2?.kind==="credentials"||login2?.kind==="addition")return`the ${login2.isNew?
"new ":""}account${login2.name===void 0?"":` "${login2.name}"`}`;if(login2)return"this login";let name2=owner?.account.name??account2;return name2===void 0?"thi\
s program":`the account "${name2}"`}function remedyAt({owner,login:login2}){if(login2?.kind==="credentials"||login2?.kind==="addition")return correctThem(login2);
if(login2)return login2.stage===void 0||login2.stage==="redeemed"?logInAnew(login2):void 0;if(!owner)return;let{account:account2,origin,isGiven=!1}=owner;return isGiven&&
account2.type!=="oauth_browser"?correctInProgram:remedyFor(account2,origin)}function logInAnew(login2){let again=anew(login2);return{advice:`${again.label}: ${again.
command}`,next:[again]}}var correctInProgram={advice:"Correct the credentials that the program was given.",next:[]};function remedyFor(account2,origin){let{name:name2,
type,region,token_env:variable2}=account2,isService=type==="service_account";return origin==="bridge"?exportAgain2(name2):type==="oauth_browser"?logInAgain(name2):
origin==="env"?remedy("Correct the variables",{command:`export ${isService?"MP_USERNAME=<username> MP_SECRET=<secret>":"MP_OAUTH_TOKEN=<bearer>"} MP_REGION=<reg\
ion>`,label:"Correct the variables"}):variable2!==void 0?setVariable(variable2):remedy(isService?"Enter its username and secret again":"Give it another token",{
command:loginCommand({...isService?{serviceAccount:!0}:{tokenEnv:"<variable>"},name:name2,region}),label:"Enter the credentials again"},{command:commandFor("mp \
account update",name2,"--region <region>"),label:"Or correct its region"})}var correctThem=login2=>remedy("Correct them and try again",{command:sameAgain(login2),
label:"Enter the credentials again"},login2.isNew?{command:withRegion(login2,"<region>"),label:"Or name another region"}:void 0);function remedy(what,step,otherwise){
let advice2=`${what}: ${step.command}`;return otherwise?{advice:`${advice2}, or, for another region: ${otherwise.command}`,next:[step,otherwise]}:{advice:advice2,
next:[step]}}function inLogin(error,login2){let{stage,folder}=login2;if(stage==="ended"){let message=`The login ended without a project, and nothing of it is kept. ${error.message}`;
return changed2(error,{message})}if(stage==="unspent"||stage==="spent"||stage==="unknown_client"){let{advice:advice2,next}=withCode(login2,stage);return changed2(
error,{message:`${sentence(error.message)} ${advice2}`,next})}if(folder===void 0)return error;let resume2=resumeStep(login2,folder,error),kept=isLoggedIn(error)?
"You are logged in, and the login is kept.":"The login is kept.";return changed2(error,{message:`${sentence(error.message)} ${kept} To go on with it: ${resume2.
command}`,details:{...error.details,placeholder_dir:folder},next:[resume2,...error.next],retryable:error.retryable&&error.code!=="INTERRUPTED",hint:resumeHint(folder)})}
function resumeStep(login2,folder,error){let refused2=refusedWishes(error),left=remainingWishes(wishesOf(login2),error);return resume(folder,{name:left.name??(refused2.
name?"<name>":void 0),project:left.project??(refused2.project?"<id>":void 0)})}var resumeHint=folder=>resume(folder,{}),isLoggedIn=error=>error.code!=="AUTH_FAI\
LED"&&!hasNoUse(error),sentence=message=>/[.!?]$/.test(message)?message:`${message}.`,resume=(folder,{name:name2,project})=>({command:loginCommand({resume:folder,
name:name2,project}),label:"Go on with this login; nothing has to be approved again"});function wishesOf(login2){return login2?login2.kind==="account"?{name:login2.
name}:login2.flags:{}}function withCode(login2,stage){if(login2.kind!=="two_shot")return logInAnew(login2);let begin=beginTwoShot(login2.region);switch(stage){case"\
unspent":{let again=paste(login2,"Paste the same address again");return{advice:`Nothing is lost: paste the same address again: ${again.command}`,next:[again]}}case"\
spent":{let approve=approveAgain(login2);return{advice:`A code is good for one use and a short time: ${`open the link again for a new one, then: ${approve.command}\
, or begin a new login: ${begin.command}`}`,next:[approve,begin]}}case"unknown_client":return{advice:`Begin a new login: ${begin.command}`,next:[begin]}}}var approveAgain=login2=>paste(
login2,"Open the same link again, and paste the address that it ends on");function changed2(error,change){let{message,details=error.details,next=error.next,retryable=error.
retryable,hint}=change,said=new MixpanelError(error.code,message,{...details&&{details},cause:error.cause,next,retryable,...hint&&{hint}});return error.stack!==
void 0&&(said.stack=error.stack),said}var isVerdict=({status:status3,reason:reason2})=>(status3===401||status3===403)&&reason2===void 0;var LONGEST_MS=2**31-1;function checkedMilliseconds(value,name2){let whole=Math.ceil(value);if(whole>0&&whole<=LONGEST_MS)return whole;let refusal={reason:"mill\
iseconds",name:name2,most:LONGEST_MS};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}var inWords=milliseconds=>milliseconds%6e4===0?`${milliseconds/6e4} m\
in`:`${milliseconds/1e3} s`;var loginWords={OAUTH_PORT_ERROR:({ports,code},{login:login2})=>{let twoShot2=beginTwoShot(login2?.region,"Log in in two steps, for which no port is needed"),why=code===
void 0?"none of them is free. End what uses them (other logins, perhaps)":`this program could not listen on them (${code}). See what forbids it, such as a sandb\
ox`;return{message:`${`The browser must be sent back to one of the ports ${ports.join(", ")} of this machine`}, and ${why}, or run: ${twoShot2.command}`,next:[twoShot2]}},
OAUTH_BROWSER_ERROR:()=>({message:"No browser could be opened."}),OAUTH_TIMEOUT:({waited_ms:waited},{login:login2})=>{let twoShot2=beginTwoShot(login2?.region,"\
Or log in in two steps, where no browser can reach this machine"),again=login2?anew(login2):twoShot2;return{message:`Nobody approved the login within ${inWords(
waited)}. Try again: ${again.command}, or, if the browser runs on another machine: ${twoShot2.command}`,next:[again,twoShot2]}},OAUTH_AUTH_DENIED:({error,error_description:description},{
login:login2})=>{let begin=beginTwoShot(login2?.region),next=login2&&login2.kind!=="two_shot"?[anew(login2)]:[approveAgain(login2),begin];return{message:`${`Mix\
panel did not approve the login: it answered ${description===void 0?error:`${error} (${description})`}.`} To try again: ${next.map(step=>step.command).join(", o\
r ")}`,next}},OAUTH_STATE_MISMATCH:(_details,{login:login2})=>({message:"That address belongs to none of the logins that were begun here. Paste the address that\
 the browser ended on after you opened the link printed last, or begin again: mp login --start",next:[paste(login2,"Paste the right address"),beginTwoShot(void 0,
"Begin again")]}),OAUTH_PASTE_ERROR:({reason:reason2},{login:login2})=>{let what=reason2==="too_long"?"The pasted text is too long to be the address":"The paste\
d text does not contain a complete address",again=paste(login2,"Paste the address again, in single quotes");return{message:`${what}. Copy all of it from the add\
ress bar of the page that could not be loaded: it begins with http://localhost and holds code= and state=. Then run: ${again.command}`,next:[again]}},OAUTH_REGION_PROBE_FAILED:({
attempts},{login:login2})=>{let answers=attempts.map(answerOf).join(", "),scope=attempts.some(attempt2=>attempt2.status===403&&isVerdict(attempt2))?" A service \
account that is answered 403 lacks the scope user_details.":"",silent2=attempts.filter(attempt2=>!isVerdict(attempt2)).map(({region})=>region),verdict=silent2.length===
0?`Every region refused these credentials (${answers}).${scope} Correct them and try again`:`No region accepted these credentials (${answers}), and there is no \
verdict from ${silent2.join(" and ")}.${scope} Try again later`,command2=login2?withRegion(login2,"<region>"):loginCommand({region:"<region>"});return{message:`${verdict}\
; if you know the region, name it: ${command2}`,next:[{command:command2,label:"Name the region of your organization"}]}},OAUTH_NETWORK_UNREACHABLE:()=>({message:"\
None of Mixpanel's regions could be reached. Check the network connection; where the internet is reached only through a proxy, set HTTPS_PROXY."}),NEEDS_REGION_SWITCH:(details,{
login:login2})=>otherRegion(details,login2),NEEDS_PROJECT_SELECTION:({projects:projects2},{login:login2})=>{let again=login2?withProject(login2):loginCommand({project:"\
<id>"});return{message:`${`This login reaches ${projects2.length} projects (${reachInWords(projects2)})`}, and there is no terminal to ask which one to use. Run\
: ${again}`,next:[{command:again,label:"Log in and say which project to use"}]}},LOGIN_FINISH_PUBLISH_FAILED:(details,{login:login2},{cause})=>finishFailed(details,
login2,cause)};function finishFailed({placeholder_dir:folder,original_message:original},login2,cause){if(!(cause instanceof MixpanelError))return{message:original,
hint:resumeHint(folder)};let resume2=resumeStep(login2,folder,cause),loggedIn=isLoggedIn(cause);return{message:`${`${loggedIn?"You are logged in, but the":"The"}\
 account could not be set up`}: ${sentence(original)} The login is kept. To go on with it: ${resume2.command}`,next:loggedIn?[resume2,...cause.next]:[...cause.next,
resume2],hint:resumeHint(folder)}}function answerOf({region,status:status3,reason:reason2}){return`${region}: ${[status3,reason2==="web_page"?"(a web page)":reason2].
filter(Boolean).join(" ")}`}function otherRegion(details,login2){let{auth_region:here,cross_region_projects:found}=details,count=region=>found.filter(project=>project.
region===region).length,others=regions.filter(region=>region!==here),known=others.filter(region=>count(region)>0).sort((a,b)=>count(b)-count(a)),next=(known.length>
0?known:others).map(region=>({command:login2?withRegion(login2,region):loginCommand({region}),label:`Log in to the region ${region}${count(region)>0?`, which ha\
s ${count(region)} of them`:""}`})),[first]=found,what=first&&found.length===1?`The project ${first.id} is`:`All ${found.length} projects are`,commands=next.map(
step=>step.command).join(" or: ");return{message:`${what} in another region than ${here}, where you logged in. Run: ${commands}`,next}}var loginWarnings={no_project_chosen:({
why})=>`No project is chosen: ${why}`,project_kept:({account:account2,project,wanted})=>`--project is ignored: the account "${account2}" keeps its project ${project}\
. To change it: mp project use ${wanted}`,project_out_of_reach:({account:account2,project})=>`The account "${account2}" keeps its project ${project}, which this\
 login does not reach. To choose another: mp project use <id>`,login_still_listed:({why})=>`The finished login is still listed as being under way: ${why}`};function networkFailure(details,{connection}){let{reason:reason2,host,proxy}=details,{said=reason2,variable:variable2="the environment",waited}=connection??{},target=proxy===
void 0?host:`${host} through the proxy ${proxy}`;switch(reason2){case"dns":return`The name ${host} could not be looked up (${said}). Check the network connectio\
n; ${BEHIND_A_PROXY}`;case"refused":return`${host} could not be reached: no connection was possible (${said}). Check the network connection and the firewall; ${BEHIND_A_PROXY}`;case"\
reset":return`The connection to ${target} broke before the reply was complete (${said}). Try again.`;case"timeout":return`${target} ${tooLate(waited)}`;case"tls":
return notSecured(details,said,variable2,connection?.tls);case"proxy":return`${host} could not be reached through the proxy ${proxy} that ${variable2} names (${said}\
). Check that the address is right and that the proxy lets ${host} through.`;case"proxy_auth":return`The proxy ${proxy} that ${variable2} names asks for a user \
and password and did not accept what it got. Set ${variable2} to scheme://user:password@host:port, special characters percent-encoded.`}}var BEHIND_A_PROXY="whe\
re the internet is reached only through a proxy, set HTTPS_PROXY.";function tooLate(waited){let seconds=(waited?.milliseconds??0)/1e3;return waited?.for==="conn\
ection"?`could not be reached within ${seconds} s. Check the network connection and the firewall, and try again.`:`sent no complete reply within ${seconds} s. T\
ry again; MP_TIMEOUT, in seconds, allows more time.`}var TRY_A_BROWSER="or, where this network has a page to sign in on, open a browser and sign in first.",NEVER_UNCHECKED="\
 Certificates are checked whatever NODE_TLS_REJECT_UNAUTHORIZED says; one more is trusted with NODE_EXTRA_CA_CERTS.";function notSecured({host,proxy},said,variable2,tls){
let{problem="other",at="server",hasExtraCertificates=!1,wantsNoChecks=!1}=tls??{},through=proxy===void 0?"":` through the proxy ${proxy}`,[peer,way]=at==="proxy"?
[`the proxy ${proxy}`,`the proxy ${proxy}`]:[host,`${host}${through}`],switchedOff=wantsNoChecks&&problem!=="no_tls"?NEVER_UNCHECKED:"";switch(problem){case"exp\
ired":case"not_yet_valid":return`The connection to ${way} could not be secured: its certificate ${problem==="expired"?"has expired":"is not valid yet"} (${said}\
). Check that the clock of this machine is right, ${TRY_A_BROWSER}${switchedOff}`;case"name":return`The connection to ${way} could not be secured: what answered\
 has the certificate of another server, not of ${peer} (${said}). Something on the way answers in its place: open a browser and see whether this network has a p\
age to sign in on.${switchedOff}`;case"no_tls":return at==="proxy"?`The proxy ${proxy} that ${variable2} names does not speak TLS (${said}). Where it is a plain\
 HTTP proxy, write http:// in place of https:// in ${variable2}.`:`The connection to ${way} could not be secured: what answered does not speak TLS (${said}). So\
mething on the way answers in its place: open a browser and see whether this network has a page to sign in on.`;case"issuer":return hasExtraCertificates?`The co\
nnection to ${way} could not be secured: nobody that is trusted vouches for its certificate (${said}). NODE_EXTRA_CA_CERTS is set: check that its file can be re\
ad and holds the certificate of whoever inspects the traffic here.${switchedOff}`:`The connection to ${way} could not be secured: nobody that is trusted vouches\
 for its certificate (${said}). Where a proxy or firewall inspects the traffic, set NODE_EXTRA_CA_CERTS to the file with its certificate.${switchedOff}`;case"ot\
her":return`The connection to ${way} could not be secured (${said}). Check whether a proxy or firewall on the way interferes.${switchedOff}`}}var networkWords={NETWORK_ERROR:(details,place)=>({message:networkFailure(details,place)}),RATE_LIMITED:(details,place)=>{let{retry_after:seconds}=details,when=seconds===
void 0?"later":`in ${seconds} s`;return{message:`${answer(details,place)}: too many requests. Try again ${when}.`}},SERVER_ERROR:(details,place)=>({message:`${answer(
details,place)}. Try again later.`}),API_ERROR:(details,place)=>({message:unexpected(details,place)}),AUTH_FAILED:(details,place)=>{let remedy2=remedyAt(place),
message=`The credentials of ${ownerAt(place,details)} were refused: ${answer(details,place)}.`;return remedy2?{message:`${message} ${remedy2.advice}`,next:remedy2.
next}:{message}},PERMISSION_DENIED:(details,place)=>{let owner=ownerAt(place,details),isMe=place.request?.what===void 0,what=isMe?"ask for its projects":`use ${place.
request?.what}`,scope=isMe&&isServiceAccount(place)?` ${MISSING_SCOPE}`:"";return{message:`${owner.charAt(0).toUpperCase()}${owner.slice(1)} may not ${what}: ${answer(
details,place)}.${scope}`}}},MISSING_SCOPE="It needs the scope user_details: an administrator of its organization can grant that in Mixpanel's settings.",isServiceAccount=({
owner,login:login2})=>(owner?.account.type??(login2&&"type"in login2?login2.type:void 0))==="service_account";function answer({region,status:status3},{request}){
let said=request?.said===void 0?"":` (${request.said})`;return`Mixpanel (region ${region}) answered ${status3}${said}`}var notFollowed={method:"a redirect would\
 drop what was sent",origin:"credentials are not sent to another origin",count:"there were too many redirects"};function unexpected(details,place){let{reason:reason2,
host="Mixpanel",problem,redirect_origin:target}=details;switch(reason2){case void 0:return`${answer(details,place)}, which was not expected.`;case"web_page":return`\
Mixpanel (region ${details.region}) was asked, and a web page came back (status ${details.status}). That is not Mixpanel's API: a gateway on the way, or a page \
to sign in to this network, answered in its place, and nothing is known about the credentials. Open a browser on this machine and see what the network wants.`;case"\
not_json":return`Mixpanel's answer to ${place.request?.what} is not JSON.`;case"shape":return`Mixpanel's reply to /me cannot be used: ${problem}.`;case"too_long":
return`${host} sent more than 64 MiB; the reply was discarded.`;case"redirect":{let{path="",refused:refused2="origin"}=place.redirect??{};return`${host}${path} \
redirects to ${target}, which is not followed: ${notFollowed[refused2]}.`}}}var tokensWords={OAUTH_REGISTRATION_ERROR:details=>({message:`${mixpanel(details)} did not register this program as an OAuth client: it answered ${answer2(details)}\
.`}),OAUTH_TOKEN_ERROR:(details,place)=>advised(details.problem===void 0?noExchange(details):unusable(details,place),remedyFor2(details,place)),OAUTH_REFRESH_ERROR:(details,place,{
retryable})=>{let answered=`${mixpanel(details)} answered ${answer2(details)}`;if(retryable)return{message:`The access token of ${whose(place)} could not be ref\
reshed: ${answered}. This may pass, and the tokens on disk stay as they are: run the same command again later.`};let reason2=details.error==="invalid_client"?",\
 because the OAuth client that it was made with is no longer known":"";return advised(`${login(place)} cannot be renewed${reason2}: ${answered}.`,remedyAt(place))},
OAUTH_REFRESH_REVOKED:(details,place)=>{let ended=`${login(place)} has ended: ${mixpanel(details)} answered ${answer2(details)}.`;return advised([ended,...suspicion(
place)].join(" "),remedyAt(place))}},tokensWarnings={bridge_tokens_unusable:({path,reason:reason2})=>`The tokens in ${path} cannot be used: ${reason2}; going on\
 with those in the bridge file.`},mixpanel=({region})=>`Mixpanel (region ${region})`;function answer2({status:status3,error,error_description:description,reason:reason2}){
return reason2!==void 0?`with what is not accepted: ${reason2}`:error!==void 0?`${status3} ${error}${description===void 0?"":`: ${description}`}`:status3!==void 0&&
status3<300?`${status3}, but not with what was asked for`:`${status3}`}function noExchange(details){let what=details.error!==void 0?`refused the authorization c\
ode (${answer2(details)})`:`did not exchange the authorization code for tokens: it answered ${answer2(details)}`;return`${mixpanel(details)} ${what}.`}function unusable({
problem,path,reason:reason2,account:account2,variable:variable2},place){switch(problem){case"no_tokens":return`There are no tokens for ${whose(place)} in ${path}\
.`;case"malformed":return`The tokens in ${path} cannot be used: ${reason2}.`;case"no_refresh_token":return`The access token of ${whose(place)} is no longer good\
, and there is no refresh token.`;case"unknown_client":return`The tokens of ${whose(place)} cannot be refreshed: the OAuth client they were issued to is unknown\
.`;default:return`${account2===void 0?"The new account":`The account "${account2}"`} takes its token from the environment variable ${variable2}, which is not se\
t.`}}var remedyFor2=({variable:variable2},place)=>variable2===void 0?remedyAt(place):setVariable(variable2),whose=place=>`${ownerAt(place)}${place.owner?.origin===
"bridge"?" from the bridge":""}`,login=place=>place.owner?`The login of ${whose(place)}`:"This login";function suspicion({owner}){return owner?.bridged?[owner.origin===
"bridge"?"The machine that exported the bridge may have refreshed first.":"A bridge with this login was exported, and whoever has it may have refreshed first (-\
-access-only exports one that cannot)."]:[]}var advised=(what,remedy2)=>remedy2?{message:`${what} ${remedy2.advice}`,next:remedy2.next}:{message:what};var words={...argumentsWords,...configWords,...storageWords,...networkWords,...tokensWords,...loginWords,...choicesWords};function advise(thrown){return thrown instanceof
Fault?inWords2(thrown):thrown}function worded(thrown){let error=advise(thrown);return error instanceof MixpanelError?error:void 0}function atLogin(thrown,login2){
return thrown instanceof Fault?thrown.at({login:login2}):thrown instanceof MixpanelError?inLogin(thrown,login2):thrown}var messageOf=thrown=>advise(thrown).message;
function inWords2(fault){let{code,details,place,cause,retryable,stack}=fault,{message,next,hint}=words[code](details,place,fault),error=new MixpanelError(code,message,
{...Object.keys(details).length>0&&{details:{...details}},cause,retryable,...next&&{next},...hint&&{hint}});return stack!==void 0&&(error.stack=stack),place.login?
inLogin(error,place.login):error}var MOST_QUOTED=500,MOST_READ=2e4,quotable=text3=>[...scrub(text3.slice(0,MOST_READ)).replace(INVISIBLE,"")].slice(0,MOST_QUOTED).join("");function presentData(data,installation){let{next,...rest}=data;return{schema_version:1,state:"ok",...rest,...next&&{next:withRun(next,installation)}}}function presentError(thrown,installation){
let error=asMixpanelError(thrown,installation.version),next=withRun(error.next,installation);if(error.code==="NEEDS_ACCOUNT")return{schema_version:1,state:"need\
s_account",next};if(error.code==="NEEDS_PROJECT")return{schema_version:1,state:"needs_project",account:error.details?.account,next};let body={code:error.code,message:error.
message,actionable:error.actionable,retryable:error.retryable,...error.details&&{details:{...error.details}},...error.cause!==void 0&&{cause:presentCause(error.
cause)},...installation.verbose&&{trace:scrub(stackOf(error))}},hint=error.resumeHint&&withRun([error.resumeHint],installation)[0];return{schema_version:1,state:"\
error",error:body,...error.actionable&&{next},...hint&&{resume_hint:hint}}}var withRun=(steps,{node,mp})=>steps.map(({command:command2,label})=>command2.startsWith(
"mp ")?{command:command2,label,run:`${shellQuote(node)} ${shellQuote(mp)}${command2.slice(2)}`}:{command:command2,label});function asMixpanelError(thrown,version2){
let own=worded(thrown);if(own)return own;let{message}=presentCause(thrown),error=new MixpanelError("INTERNAL_ERROR",`This is a bug in mixpanel-auth ${version2},\
 please report it: ${message}`,{cause:thrown});return thrown instanceof Error&&thrown.stack!==void 0&&(error.stack=thrown.stack),error}function presentCause(cause){
let own=worded(cause);if(own)return{code:own.code,message:own.message};if(!(cause instanceof Error))return{message:"something that is no Error was thrown"};let text3=cause instanceof
SyntaxError?cause.name:`${cause.name}: ${cause.message}`,code=cause.code;return{...typeof code=="string"&&{code},message:quotable(text3)}}function stackOf(error){
let stack=error.stack??"";return error.cause instanceof SyntaxError?stack.slice(Math.max(0,stack.indexOf(`
    at `))):stack}var package_default={version:"0.4.0"};var version=package_default.version;var invalidArgs=(usage2,message)=>new Fault("INVALID_ARGS",{usage:usage2},{place:{refusal:{reason:"command_line",message}}});function axesOf({options:options2}){
let{account:account2,project,workspace,target}=options2;return{...account2!==void 0&&{account:account2},...project!==void 0&&{project},...workspace!==void 0&&{workspace:Number(
workspace)},...target!==void 0&&{target}}}var firstArg=({args})=>args[0];var name={valid:text3=>is(Name,text3),must:"1 to 64 letters, digits, '_' or '-'"},projectId={valid:text3=>is(ProjectId,text3),must:"a project id, a string of di\
gits"},nonEmpty={valid:text3=>text3!=="",must:"non-empty"},formats=["table","json","jsonl","csv","plain"],options={account:{short:"a",value:"NAME",summary:"the \
account to use instead of the active one",...name},project:{short:"p",value:"ID",summary:"the project",...projectId},workspace:{short:"w",value:"ID",summary:"th\
e workspace",valid:text3=>parseWorkspaceId(text3)!==void 0,must:"a workspace id, a positive integer"},target:{short:"t",value:"NAME",summary:"a saved target: ac\
count, project and workspace at once",...name},type:{value:"TYPE",summary:"service_account, oauth_browser or oauth_token",valid:text3=>["service_account","oauth\
_browser","oauth_token"].includes(text3),must:"one of service_account, oauth_browser, oauth_token"},region:{value:"REGION",summary:"us, eu or in",valid:text3=>is(
Region,text3),must:"one of us, eu, in"},name:{value:"NAME",summary:"the name for the account, instead of one made from the organization's",...name},username:{value:"\
USERNAME",summary:"the service account's username",...nonEmpty},"token-env":{value:"VARIABLE",summary:"the environment variable that holds the bearer token",valid:text3=>is(
VariableName,text3),must:"the name of an environment variable"},"service-account":{short:"S",summary:"log in as a service account"},"secret-stdin":{summary:"rea\
d the secret from stdin; else it is MP_SECRET, or asked for"},"from-stdin":{summary:"read one JSON record from the standard input"},force:{summary:"go on althou\
gh targets name the account"},refresh:{summary:"ask Mixpanel again instead of using the cached answer"},bridge:{summary:"show the bridge file instead"},to:{value:"\
PATH",summary:"the file to write",...nonEmpty},at:{value:"PATH",summary:"the file to remove, instead of the one in force",...nonEmpty},"access-only":{summary:"l\
eave the refresh token out"},"no-browser":{summary:"print the address instead of opening a browser"},start:{summary:"begin a login in two steps (with --region):\
 print the address to approve at"},finish:{value:"URL",summary:"finish it (with --name, --project) with the address the browser ended on ('-': read it from stdi\
n)"},resume:{value:"PATH",summary:"finish a login whose last step failed (with --name, --project)",...nonEmpty},format:{value:"FORMAT",summary:"table, json, jso\
nl, csv or plain",valid:text3=>formats.includes(text3),must:"one of table, json, jsonl, csv, plain",everywhere:"mp"},yes:{short:"y",summary:"do not ask whether \
to remove",everywhere:"both"},quiet:{short:"q",summary:"no warnings, no progress, no advice",everywhere:"mp"},verbose:{short:"v",summary:"show where an error ca\
me from",everywhere:"mp"},help:{short:"h",summary:"show help"},version:{summary:"show the version"}},axisOptions=["account","project","workspace","target"];function spell2(name2){
let option=options[name2];return option.value===void 0?`--${name2}`:`--${name2} ${option.value}`}var builtin2=process.getBuiltinModule("node:util"),node_util_default=builtin2;var styleText=builtin2.styleText;var promisify=builtin2.promisify;var flags=Object.fromEntries(Object.entries(options).map(([name2,option])=>[name2,{type:option.value===void 0?"boolean":"string",...option.short&&{short:option.
short}}]));function split(argv){if(!argv.some(word=>word.startsWith("-")))return{words:argv,given:[],start:0};let{tokens}=node_util_default.parseArgs({args:[...argv],
options:flags,strict:!1,allowPositionals:!0,tokens:!0}),positional=tokens.flatMap(token=>token.kind==="positional"?[token]:[]);return{words:positional.map(({value})=>value),
given:tokens.flatMap(token=>token.kind==="option"?[token]:[]),start:positional[0]?.index??argv.length}}function commonFlags(argv){let{words:words3,given}=split(
argv),has=(...names2)=>given.some(({name:name2})=>names2.includes(name2));return{format:given.findLast(({name:name2})=>name2==="format")?.value,quiet:has("quiet"),
verbose:has("verbose"),yes:has("yes"),twoShot:words3[0]==="login"&&has("start","finish","resume")}}function parse3(argv,commands,program){let{words:words3,given,
start}=split(argv);if(given.some(({name:name2})=>name2==="secret"||name2==="token"))throw secretAsArgument(overview(commands,program));let isMp=program==="mp",has=flag2=>given.
some(({name:name2})=>name2===flag2),isTakenAside=name2=>isAside(name2)||isTakenByAll(name2,!0,program),aside=(request,isTaken2=isTakenAside)=>(readFlags(given,isTaken2,
program,overview(commands,program)),request);if(has("help")||isMp&&words3[0]==="help")return aside({kind:"help",path:has("help")?words3:words3.slice(1)},name2=>isTakenAside(
name2)||commands.some(command3=>command3.options.includes(name2)));if((words3.length===0||isMp)&&has("version"))return aside({kind:"version"});if(isMp&&words3.length===
0)return aside({kind:"help",path:[]});let mayRepeat=given.every(({name:name2})=>Object.hasOwn(options,name2)),command2=find(words3,commands,program,mayRepeat),use6=usage(
command2,program),isOwn=name2=>command2.options.includes(name2),isTaken=(name2,index)=>isOwn(name2)||isTakenByAll(name2,index<start,program),values={},switches=new Set,
before;for(let{name:name2,value}of readFlags(given,isTaken,command2.path.join(" "),use6))isOwn(name2)?value===void 0?switches.add(name2):values[name2]=value:before=
name2==="account"?value:before;let typed=words3.slice(command2.path.length),args=before!==void 0&&typed.length===0&&command2.path.join(" ")==="account show"?[before]:
typed,required=command2.args.filter(arg=>!arg.startsWith("["));if(args.length<required.length)throw invalidArgs(use6,`${required[args.length]} is missing. ${use6}`);
if(args.length>command2.args.length)throw invalidArgs(use6,`There are more arguments than expected. ${use6}`);for(let[index,arg]of args.entries())checkArgument(
command2,index,arg,use6);return{kind:"call",command:command2,args,options:values,switches}}function readFlags(given,isTaken,who,use6){return given.map(({name:name2,
rawName,value,inlineValue,index})=>{let known=Object.hasOwn(options,name2)?name2:void 0;if(known===void 0||!isTaken(known,index))throw invalidArgs(use6,`${who} \
takes no ${wordLike(rawName)?`flag ${rawName}`:"such flag"}. ${use6}`);let option=options[known];if(option.value===void 0){if(value!==void 0)throw invalidArgs(use6,
`${rawName} takes no value. ${use6}`);return{name:known}}if(value===void 0||!inlineValue&&value.length>1&&value.startsWith("-"))throw invalidArgs(use6,`${rawName}\
 needs a value: ${spell2(known)}. ${use6}`);if(option.valid?.(value)===!1)throw invalidArgs(use6,`The value of ${rawName} must be ${option.must}. ${use6}`);return{
name:known,value}})}function isTakenByAll(name2,before,program){let{everywhere}=options[name2];return program==="auth_manager"?everywhere==="both":everywhere!==
void 0||before&&axisOptions.includes(name2)}var isAside=name2=>name2==="help"||name2==="version";function find(words3,commands,program,mayRepeat){let as=word=>mayRepeat?
quoted(word):"",path=words3.length===0?["session"]:words3,command2=commands.find(candidate=>candidate.path.every((word,index)=>word===path[index]));if(command2)
return command2;let group=commands.filter(candidate=>candidate.path.length>1&&candidate.path[0]===path[0]);if(group.length===0){let use7=overview(commands,program);
throw invalidArgs(use7,`There is no such subcommand${as(path[0])}. ${use7}`)}let use6=`usage: ${program} ${path[0]} ${group.map(candidate=>candidate.path[1]).join(
"|")} \u2026`,problem=path[1]===void 0?"A subcommand is missing":`${path[0]} has no such subcommand${as(path[1])}`;throw invalidArgs(use6,`${problem}. ${use6}`)}
function checkArgument(command2,index,text3,use6){let label=command2.args[index]?.replace(/[[\]]/g,""),like=label==="ID"?command2.path[0]==="workspace"?"workspa\
ce":"project":label==="NAME"?"name":void 0,option=like&&options[like];if(command2.path[0]!=="schema"&&option?.valid?.(text3)===!1)throw invalidArgs(use6,`${label}\
 must be ${option.must}. ${use6}`)}function usage({path,args,options:names2},program){return["usage:",program,...path,...args,...names2.map(name2=>`[${spell2(name2)}\
]`)].join(" ")}function overview(commands,program){return`usage: ${program} ${[...new Set(commands.map(({path})=>path[0]))].join("|")} \u2026`}function secretAsArgument(use6){
let command2="mp account add <name> --type <type> --region <region>";return new MixpanelError("INVALID_ARGS",`A secret is never taken as an argument, where othe\
r programs can read it. A person adds it with hidden input: ${command2}`,{details:{usage:use6},next:[{command:command2,label:"Add the account; it asks for the s\
ecret"}]})}var wordLike=text3=>/^-{0,2}[a-z]+(-[a-z]+)*$/.test(text3)&&text3.length<=20,quoted=word=>word!==void 0&&wordLike(word)?` as "${word}"`:"";function help(path,commands,program){let chosen=commands.filter(command2=>path.every((word,index)=>command2.path[index]===word)||command2.path.every((word,index)=>path[index]===
word)),only=chosen.length===1?chosen[0]:void 0,general=`usage: ${[program,...path].join(" ")} <subcommand> [options]`;if(chosen.length===0){let use6=`usage: ${program}\
 <subcommand> [options]`;throw invalidArgs(use6,`There is no such subcommand. Run ${program} --help for those there are.`)}return{help:{usage:only?usage(only,program):
general,commands:chosen.map(command2=>({name:[...command2.path,...command2.args].join(" "),summary:command2.summary,options:command2.options.map(name2=>({flag:spell2(
name2),summary:options[name2].summary}))}))}}}function accountOf(config,name2,namedBy){let record2=Object.hasOwn(config.accounts,name2)?config.accounts[name2]:void 0;if(record2)return{name:name2,...record2};
let available=Object.keys(config.accounts).sort(),next=[...withoutVariable(namedBy),...available.length>0?[listAccounts]:getAnAccount(!1)],where=namedBy===void 0?
"":`, which ${namedBy} names,`;throw new MixpanelError("ACCOUNT_NOT_FOUND",`The account "${name2}"${where} does not exist. Run: ${next[0]?.command}`,{details:{account:name2,
available_accounts:available},next:namedBy==="[active]"?getAnAccount(available.length>0):next})}var targetsNaming=({targets},name2)=>Object.keys(targets).filter(
target=>targets[target]?.account===name2).sort();function targetOf(config,name2,namedBy){let target=Object.hasOwn(config.targets,name2)?config.targets[name2]:void 0;
if(target)return target;let list6={command:"mp target list",label:"See the targets there are"},next=[...withoutVariable(namedBy),list6],where=namedBy===void 0?"":
`, which ${namedBy} names,`;throw new MixpanelError("TARGET_NOT_FOUND",`The target "${name2}"${where} does not exist. Run: ${next[0]?.command}`,{details:{target:name2,
available_targets:Object.keys(config.targets).sort()},next})}var withoutVariable=namedBy=>namedBy?.startsWith("MP_")?[unset(namedBy)]:[];function resolve2({env,
axes:axes2,byVariable=!1,bridge,config}){if(axes2.target!==void 0&&(axes2.account??axes2.project??axes2.workspace)!==void 0)throw new MixpanelError("INVALID_ARG\
S","A target sets all three axes: give --target or the others, not both.");let target=axes2.target===void 0?void 0:targetOf(config,axes2.target,byVariable?"MP_T\
ARGET":void 0),{active}=config,named=[{source:"env",value:env.account?.name},{source:"param",value:axes2.account},{source:"target",value:target?.account},{source:"\
bridge",value:bridge?.account.name},{source:"config",value:active.account}],by=named.find(candidate=>candidate.value!==void 0);if(by?.value===void 0){let next=getAnAccount(
Object.keys(config.accounts).length>0);throw new MixpanelError("NEEDS_ACCOUNT",`No account is active. Run: ${next[0]?.command}`,{next})}let fromBridge=by.source===
"bridge"?bridge:void 0,origin=by.source==="env"?"env":fromBridge?"bridge":"config",account2=by.source==="env"&&env.account||fromBridge?.account||accountOf(config,
by.value,whoNames(by.source,axes2.target,byVariable)),isActive=origin==="config"&&account2.name===active.account,projects2=[{source:"env",value:env.project},{source:"\
param",value:axes2.project},{source:"target",value:target?.project},{source:"bridge",value:fromBridge?.project??fromBridge?.account.default_project},{source:"co\
nfig",value:origin==="config"?account2.default_project:void 0}],project=projects2.find(candidate=>candidate.value!==void 0),pinHolds=isActive&&project?.value===
account2.default_project,workspaces=[{source:"env",value:env.workspace},{source:"param",value:axes2.workspace},{source:"target",value:target?.workspace},{source:"\
bridge",value:fromBridge?.workspace??void 0},{source:"config",value:pinHolds?active.workspace:void 0}],workspace=workspaces.find(candidate=>candidate.value!==void 0);
return{account:account2,origin,isActive,project:project?.value,workspace:workspace?.value,source:{account:by.source,project:project?.source??"unset",workspace:workspace?.
source??"unset"},shadowed:[...hidden("account",named),...hidden("project",projects2),...hidden("workspace",workspaces)]}}var hidden=(axis,candidates)=>candidates.
flatMap(({source,value})=>value===void 0?[]:[{axis,source,value}]).slice(1);function whoNames(source,target,byVariable){return source==="config"?"[active]":source===
"param"&&byVariable?"MP_ACCOUNT":source==="target"?`the target "${target}"`:void 0}function requireProject({account:account2,origin,isActive,project}){if(project!==
void 0)return project;let next=origin==="config"?chooseProject(account2.name,isActive):chooseProjectByVariable;throw new MixpanelError("NEEDS_PROJECT",`No proje\
ct is chosen for the account "${account2.name}". Run: ${next.map(step=>step.command).join(", then ")}`,{details:{account:{name:account2.name,type:account2.type,
region:account2.region}},next})}var MOST_SECRET_BYTES=64*1024,tooLong=what=>`The ${what} is longer than ${MOST_SECRET_BYTES} bytes.`;function usableSecret(secret,what){let text3=secret.reveal();
if(text3.trim()==="")throw invalid(`The ${what} is empty.`);if(new TextEncoder().encode(text3).length>MOST_SECRET_BYTES)throw invalid(tooLong(what));if(CONTROL.
test(text3))throw invalid(`The ${what} holds a control character, such as a line break: give it alone, on one line.`);return secret}var usernameIn=text3=>usableUsername(
text3?.trim())||void 0;function usableUsername(username){if(username?.includes(":")||CONTROL.test(username??""))throw invalid('The username of a service account\
 holds no ":" and no control character. Is the secret part of it?');return username}function assertUsable({username,secret,token}){usableUsername(username),secret&&
usableSecret(secret,"secret of the service account"),token&&usableSecret(token,"bearer token")}var CONTROL=new RegExp("\\p{Cc}","u"),invalid=message=>new MixpanelError(
"INVALID_ARGS",message);var builtin3=process.getBuiltinModule("node:fs"),node_fs_default=builtin3;var accessSync=builtin3.accessSync;var chmodSync=builtin3.chmodSync,close=builtin3.close,closeSync=builtin3.closeSync;var fchownSync=builtin3.fchownSync;var fchmodSync=builtin3.fchmodSync;var fstatSync=builtin3.fstatSync,fsync=builtin3.fsync;var lchownSync=builtin3.lchownSync;var linkSync=builtin3.linkSync;var lstatSync=builtin3.lstatSync;var mkdirSync=builtin3.mkdirSync;var open=builtin3.open,openSync=builtin3.openSync;var readdirSync=builtin3.readdirSync;var readFileSync=builtin3.readFileSync;var readlinkSync=builtin3.readlinkSync;var realpathSync=builtin3.realpathSync;var renameSync=builtin3.renameSync;var rmSync=builtin3.rmSync;var rmdirSync=builtin3.rmdirSync;var statSync=builtin3.statSync;var unlinkSync=builtin3.unlinkSync,utimes=builtin3.utimes;var writeFileSync=builtin3.writeFileSync;var writeSync=builtin3.writeSync;var constants=builtin3.constants;function getLineColFromPtr(string2,ptr){let lines=string2.slice(0,ptr).split(/\r?\n/);return[lines.length,lines.pop().length+1]}function makeCodeBlock(string2,line,column){
let lines=string2.split(/\r?\n/),codeblock="",numberLen=(Math.log10(line+1)|0)+1;for(let i=line-1;i<=line+1;i++){let l=lines[i-1];l&&(codeblock+=i.toString().padEnd(
numberLen," "),codeblock+=":  ",codeblock+=l,codeblock+=`
`,i===line&&(codeblock+=" ".repeat(numberLen+column+2),codeblock+=`^
`))}return codeblock}var TomlError=class _TomlError extends Error{line;column;codeblock;constructor(message,options2){let[line,column]=getLineColFromPtr(options2.
toml,options2.ptr),codeblock=makeCodeBlock(options2.toml,line,column);super(`Invalid TOML document: ${message}

${codeblock}`,options2),this.line=line,this.column=column,this.codeblock=codeblock}static x(message,ctx,ptr){throw new _TomlError(message,{toml:ctx.s,ptr:ptr??ctx.
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
p-1)}TomlError.x("unfinished array",ctx,startPtr)}function peekTable(ctx,key,table2,meta,type){let t=table2,m=meta,k,hasOwn=!1,state;for(let i=0;i<key.length;i++){if(i){if(t=hasOwn?t[k]:t[k]=Object.create(null),
m=(state=m[k]).c,type===0&&(state.t===1||state.t===2))return null;if(state.t===2){let l=t.length-1;t=t[l],m=m[l].c}}if(k=key[i],(hasOwn=Object.hasOwn(t,k))&&m[k]?.
t===0&&m[k]?.d)return null;if(!hasOwn){let unsafe=k==="__proto__";if(ctx.uk&&(unsafe||k==="constructor"))return!1;unsafe&&(Object.defineProperty(t,k,{enumerable:!0,
configurable:!0,writable:!0}),Object.defineProperty(m,k,{enumerable:!0,configurable:!0,writable:!0})),m[k]={t:i<key.length-1&&type===2?3:type,d:!1,i:0,c:Object.
create(null)}}}if(state=m[k],state.t!==type&&!(type===1&&state.t===3)||(type===2&&(state.d||(state.d=!0,t[k]=[]),t[k].push(t=Object.create(null)),state.c[state.
i++]=state={t:1,d:!1,i:0,c:Object.create(null)}),state.d))return null;if(state.d=!0,type===1)t=hasOwn?t[k]:t[k]=Object.create(null);else if(type===0&&hasOwn)return null;
return[k,t,state.c]}function validateTablePeek(ctx,peek,ptr){(peek===null||ctx.uk===2)&&TomlError.x(peek===null?"trying to redefine an already defined table or \
value":"document contains an unsafe property",ctx,ptr)}function parse4(toml,options2={}){let ctx={s:toml,p:0,d:options2.maxDepth??1e3,bi:options2.integersAsBigInt??
!1,ld:options2.useLegacyDate??!0,uk:options2.unsafeKeyBehaviour==="throw"?2:options2.unsafeKeyBehaviour==="drop"?1:0},res=Object.create(null),meta=Object.create(
null),tmp,skipping=!1,tbl=res,m=meta;for(toml.charCodeAt(0)===65279&&ctx.p++,skipVoid(ctx);ctx.p<toml.length;){if(toml.charCodeAt(ctx.p)===91){let isTableArray=toml.
charCodeAt(++ctx.p)===91;tmp=ctx.p+=+isTableArray,skipping=!1;let k=parseKey(ctx,93);isTableArray&&(toml.charCodeAt(ctx.p)!==93&&TomlError.x("expected end of ta\
ble array declaration",ctx),ctx.p++);let p=peekTable(ctx,k,res,meta,isTableArray?2:1);p?(m=p[2],tbl=p[1]):(validateTablePeek(ctx,p,tmp),skipping=!0)}else{tmp=ctx.
p;let k=parseKey(ctx),p=peekTable(ctx,k,tbl,m,0);!p&&!skipping&&validateTablePeek(ctx,p,tmp),skipVoid(ctx,!0,!0);let v=extractValue(ctx,void 0);p&&!skipping&&(p[1][p[0]]=
v)}skipVoid(ctx,!0),ctx.p<toml.length&&(tmp=toml.charCodeAt(ctx.p))!==10&&(tmp!==13||toml.charCodeAt(ctx.p+1)!==10)&&TomlError.x("each key-value declaration mus\
t be followed by an end-of-line",ctx),skipVoid(ctx)}return res}var HAS_WELLFORMED=!!"".isWellFormed;var ServiceAccountRecord=strictObject({type:literal("service_account"),region:Region,default_project:optional(ProjectId),username:NonEmpty,secret:SecretText}),OAuthBrowserRecord=strictObject(
{type:literal("oauth_browser"),region:Region,default_project:optional(ProjectId)}),OAuthTokenRecord=strictObject({type:literal("oauth_token"),region:Region,default_project:optional(
ProjectId),token:optional(SecretText),token_env:optional(VariableName)}),oneTokenSource="must have exactly one of token and token_env",isOne=record2=>record2.token===
void 0!=(record2.token_env===void 0),notARecord=issue=>issue.expected==="Object"?"must be an object":AccountType.message,AccountRecord=pipe(variant("type",[ServiceAccountRecord,
OAuthBrowserRecord,OAuthTokenRecord],notARecord),check(record2=>record2.type!=="oauth_token"||isOne(record2),oneTokenSource)),orNull=schema=>optional(pipe(nullable(
schema),transform(value=>value??void 0))),default_project=orNull(ProjectId),NamedAccountRecord=pipe(variant("type",[strictObject({name:Name,...ServiceAccountRecord.
entries,default_project}),strictObject({name:Name,...OAuthBrowserRecord.entries,default_project}),strictObject({name:Name,...OAuthTokenRecord.entries,default_project,
token:orNull(SecretText),token_env:orNull(VariableName)})],notARecord),check(record2=>record2.type!=="oauth_token"||isOne(record2),oneTokenSource)),TargetRecord=strictObject(
{account:Name,project:ProjectId,workspace:optional(WorkspaceId)}),ActiveRecord=strictObject({account:optional(Name),workspace:optional(WorkspaceId)}),Settings=looseObject(
{custom_header:optional(strictObject({name:HeaderName,value:HeaderValue}))});function byName(table2){let schema=record(Name,table2);return{...schema,"~run":(dataset,config)=>{
let input=dataset.value;if(typeof input!="object"||input===null)return schema["~run"](dataset,config);let value=Object.create(null),issues=[];for(let[key,record2]of Object.
entries(input)){let item={type:"object",input,key,value:record2},{issues:ofName=[]}=Name["~run"]({value:key},config);for(let issue of ofName)issues.push({...issue,
path:[{...item,origin:"key"}]});let{issues:ofTable=[],value:made}=table2["~run"]({value:record2},config);for(let issue of ofTable)issues.push({...issue,path:[{...item,
origin:"value"},...issue.path??[]]});value[key]=made}let[first,...rest]=issues;return first?{typed:!1,value,issues:[first,...rest]}:{typed:!0,value}}}}var Config=strictObject(
{active:optional(ActiveRecord,{}),accounts:optional(byName(AccountRecord),{}),targets:optional(byName(TargetRecord),{}),settings:optional(Settings,{})});var MOST_DETAILS=50;function parseConfig(text3,path){let root=parseToml(text3,path),old=keysFromBefore04(root);if(old.length>0)throw new Fault("CONFIG_ERROR",{path,
found:old});let shapes=notTables(root);if(shapes.length>0)throw refuse(path,shapes);let result=safeParse(Config,root);if(result.success)return result.output;throw refuse(
path,result.issues.map(describeIssue))}function parseToml(text3,path){try{return parse4(text3,{integersAsBigInt:"asNeeded"})}catch(error){if(!(error instanceof TomlError))
throw error;let{line,column}=error,reason2=firstLine(error.message).replace("Invalid TOML document: ","");throw new Fault("CONFIG_ERROR",{path,line,column,issues:[
reason2]})}}var firstLine=text3=>text3.split(`
`,1)[0]??"",refuse=(path,reasons2)=>{let issues=reasons2.slice(0,MOST_DETAILS),isCut=issues.length<reasons2.length;return new Fault("CONFIG_ERROR",{path,issues,
...isCut&&{issue_count:reasons2.length}})},isTable=value=>typeof value=="object"&&!Array.isArray(value)&&!(value instanceof Date);function notTables(root){let reasons2=[],
look=(keys,value)=>{value!==void 0&&!isTable(value)&&reasons2.push(`${keyPath(keys)}: must be a table`)};for(let key of["active","accounts","targets","settings"])
look([key],root[key]);for(let key of["accounts","targets"]){let tables=root[key];if(isTable(tables))for(let name2 of Object.keys(tables))look([key,name2],tables[name2])}
return isTable(root.settings)&&look(["settings","custom_header"],root.settings.custom_header),reasons2}function keysFromBefore04({config_version,default:active,
credentials,projects:projects2,...root}){let found=[];config_version!==void 0&&found.push("config_version"),active!==void 0&&found.push("default"),credentials!==
void 0&&found.push("[credentials]"),projects2!==void 0&&found.push("[projects]"),isTable(root.active)&&root.active.project!==void 0&&found.push("project in [act\
ive]");let accounts=isTable(root.accounts)?root.accounts:{},name2=Object.keys(accounts).find(key=>isTable(accounts[key])&&accounts[key].project_id!==void 0);return name2!==
void 0&&found.push(`project_id in [${keyPath(["accounts",name2])}]`),found}var builtin4=process.getBuiltinModule("node:buffer");var Buffer2=builtin4.Buffer;var isUtf8=builtin4.isUtf8;var reasons={EACCES:"permission denied",EBUSY:"it is in use, or something is mounted there",EDQUOT:"your disk quota is used up",EEXIST:"something else is in its\
 place",EFBIG:"it would be larger than a file may be",EIO:"the disk reported an error",EISDIR:"it is a folder",ELOOP:"its symbolic links go round in a circle",EMFILE:"\
too many files are open",ENAMETOOLONG:"the path is too long",ENFILE:"too many files are open",ENOENT:"its folder does not exist",ENOSPC:"the disk is full",ENOTDIR:"\
a part of the path is not a folder",ENOTEMPTY:"the folder is not empty",ENXIO:"it is not a regular file",EPERM:"the operation is not permitted",EROFS:"the file \
system is read-only",EXDEV:"it lies on another file system"};function errnoOf(error){let code=error instanceof Error&&"code"in error?error.code:void 0;return typeof code==
"string"?code:void 0}function isMissing(error){let code=errnoOf(error);return code==="ENOENT"||code==="ENOTDIR"}function storageError(path,file,error){if(isFault(
error))return error;let code=errnoOf(error);if(code===void 0)throw error;return new Fault("STORAGE_ERROR",{path,reason:reasons[code]??code,code},{cause:error,place:{
file}})}var PERMISSIONS=511;function claimFile(reporter,path,fd){claim(reporter,path,fd,384)}function claimFolder(reporter,path){let{O_RDONLY,O_DIRECTORY,O_NOFOLLOW}=constants,
fd;try{fd=openSync(path,O_RDONLY|O_DIRECTORY|O_NOFOLLOW)}catch{chmodSync(path,448),fd=openSync(path,O_RDONLY|O_DIRECTORY|O_NOFOLLOW)}try{claim(reporter,path,fd,
448)}finally{closeSync(fd)}}function claim(reporter,path,fd,mode){let found=fstatSync(fd);if(!isWindows&&(found.mode&PERMISSIONS)!==mode&&attempt(reporter,path,
"mode_unset",()=>setMode(fd,path,mode)),process.geteuid?.()!==0)return;let{uid,gid}=statSync(dirname(path));uid!==0&&(found.uid!==uid||found.gid!==gid)&&attempt(
reporter,path,"owner_unset",()=>setOwner(fd,path,uid,gid))}var isWindows=process.platform==="win32";function setMode(fd,path,mode){try{fchmodSync(fd,mode)}catch(error){
if(errnoOf(error)!=="ERR_ACCESS_DENIED")throw error;chmodSync(path,mode)}}function setOwner(fd,path,uid,gid){try{fchownSync(fd,uid,gid)}catch(error){if(errnoOf(
error)!=="ERR_ACCESS_DENIED")throw error;lchownSync(path,uid,gid)}}var reported=new Set;function attempt(reporter,path,kind,work){try{work()}catch(error){let code=errnoOf(
error);if(code===void 0)throw error;let folder=dirname(path);if(reported.has(`${kind} ${folder}`))return;reported.add(`${kind} ${folder}`),reporter.warn({kind,path:folder,
code})}}function isForeign({uid}){let us=process.geteuid?.();return us!==void 0&&us!==0&&uid!==us&&uid!==0}function homeIfAny(context){try{return context.home}catch(error){if(isFault(error,"STORAGE_ERROR"))return;throw error}}function usualFolder(context){let home=homeIfAny(
context);return home===void 0?void 0:join(home,".mp")}function absolute(context,path){if(path==="~"||path.startsWith("~/"))return join(context.home,path.slice(1));
if(!(path==="-"||path.startsWith("~")||path.includes("$")))return isAbsolute(path)?path:resolve(context.cwd,path)}function pathIn(context,name2){let text3=variable(
context.env,name2);if(text3===void 0)return;let path=absolute(context,text3);if(path===void 0)throw malformedVariable(name2,NO_PATH);return path}function givenPath(context,path){
let found=absolute(context,path);if(found===void 0)throw new Fault("INVALID_ARGS",{},{place:{refusal:{reason:"no_path"}}});return found}var rootFolder=context=>pathIn(
context,"MP_STORAGE_DIR")??pathIn(context,"MP_OAUTH_STORAGE_DIR")??join(context.home,".mp"),configPath=context=>chosenConfigPath(context)??join(context.home,".m\
p","config.toml"),chosenConfigPath=context=>pathIn(context,"MP_CONFIG_PATH"),accountsFolder=context=>join(rootFolder(context),"accounts"),accountFolder=(context,name2)=>join(
accountsFolder(context),name2),bridgeAccountFolder=(context,name2)=>join(rootFolder(context),"bridge",name2),tokensPath=folder=>join(folder,"tokens.json"),mePath=folder=>join(
folder,"me.json"),bridgedPath=folder=>join(folder,"bridged"),oauthFolder=context=>join(rootFolder(context),"oauth"),inflightPath=context=>join(oauthFolder(context),
"inflight.json"),clientPath=(context,region)=>join(oauthFolder(context),`client_${region}.json`);function bridgeCandidates(context){let chosen=pathIn(context,"M\
P_AUTH_FILE");if(chosen!==void 0)return{chosen};let home=homeIfAny(context);return{usual:[...home===void 0?[]:[join(home,".claude","mixpanel","auth.json")],...inCurrentFolder(
context,"mixpanel_auth.json")]}}function inCurrentFolder(context,name2){try{return[join(context.cwd,name2)]}catch(error){if(isFault(error,"STORAGE_ERROR"))return[];
throw error}}var folderLock=folder=>join(dirname(folder),`.${basename(folder)}.lock`);var STICKY=512;async function ensureFolder(context,path,root=path){let below=relative(root,path).split(sep);if(below[0]==="..")throw new Error(`${path} does not\
 lie in ${root}`);let at=root;tighten(context,at,await createFolder(context,at));for(let name2 of below)name2!==""&&(at=join(at,name2),refuseLink(at),tighten(context,
at,await createFolder(context,at)))}function refuseLink(path){if(lstatSync(path,{throwIfNoEntry:!1})?.isSymbolicLink())throw new Fault("INSECURE_FILE",{path,reason:"\
symlink"})}function warnIfOpen(context,path){let mode=optionalMode(path);isOpen2(mode)&&context.warn({kind:"folder_open",path,mode:octal(mode)})}function optionalMode(path){
try{return statSync(path,{throwIfNoEntry:!1})?.mode??0}catch{return 0}}var isOpen2=mode=>(mode&63)!==0&&process.platform!=="win32";function tighten(context,path,stat){
if(stat===void 0)return;if(isForeign(stat))throw new Fault("INSECURE_FILE",{path,reason:"owner",uid:stat.uid});if(!isOpen2(stat.mode))return;let finding={path,mode:octal(
stat.mode)};if((stat.mode&STICKY)!==0||!isOursAlone(context,path)){context.warn({kind:"folder_shared",...finding});return}try{chmodSync(path,448),context.warn({
kind:"folder_tightened",...finding})}catch(error){let code=errnoOf(error);context.warn({kind:"folder_not_ours",...finding,...code!==void 0&&{code}})}}function isOursAlone(context,path){
let real=realPath(path);if(real===void 0||real===parse(real).root)return!1;let home=homeIfAny(context);if(home!==void 0&&real===(realPath(home)??home))return!1;
let usual=usualFolder(context);if(usual!==void 0&&(path===usual||path.startsWith(usual+sep)))return!0;try{let isByName=/^(accounts|bridge)$/.test(basename(path));
return readdirSync(path).every(name2=>OUR_NAMES.test(name2)||isByName&&ACCOUNT_NAME.test(name2))}catch{return!1}}var OUR_NAMES=/^(accounts|bridge|oauth|config\.toml|bridged|(tokens|client|me|verdict|meta|inflight)\.json|(client|tokens|me)_[\w-]+\.json|\.(tmp|removed)-[0-9a-f]{8}|\.mp-.+\.tmp|.+\.lock|.+\.lock\..+\.break)$/,
ACCOUNT_NAME=/^[a-zA-Z0-9_-]{1,64}$/;function realPath(path){try{return realpathSync(path)}catch{return}}async function ensureParent(context,path){await createFolder(
context,dirname(path))}function listFolder(path){try{return readdirSync(path)}catch(error){if(isMissing(error))return[];throw storageError(path,{doing:"list"},error)}}
async function removeFolder(context,path){try{rmSync(path,{recursive:!0,force:!0})}catch(error){if(isMissing(error))return;throw storageError(path,{doing:"remov\
e"},error)}context.debug.files?.(`remove ${path}`),await syncFolder(dirname(path))}async function renameFolder(context,from,to){try{renameSync(from,to)}catch(error){
throw storageError(from,{doing:"rename",to},error)}context.debug.files?.(`rename ${from} ${to}`);for(let parent of new Set([dirname(from),dirname(to)]))await syncFolder(
parent)}var syncFolder=path=>new Promise(resolve3=>open(path,constants.O_RDONLY|constants.O_DIRECTORY,(error,fd)=>{error?resolve3():fsync(fd,()=>close(fd,()=>resolve3()))})),
octal=mode=>(mode&511).toString(8).padStart(4,"0");async function createFolder(context,path){try{return await findOrMake(context,path)}catch(error){throw storageError(
path,{doing:"make"},error)}}async function findOrMake(context,path){let found=statSync(path,{throwIfNoEntry:!1});if(found!==void 0){if(found.isDirectory())return found;
throw Object.assign(new Error(`${path} is not a folder`),{code:"ENOTDIR"})}dirname(path)!==path&&await findOrMake(context,dirname(path));try{mkdirSync(path,448)}catch(error){
if(errnoOf(error)==="EEXIST")return statSync(path);throw error}claimFolder(context,path),context.debug.files?.(`make ${path}`),await syncFolder(dirname(path))}var MAX_BYTES=64*1024*1024,MAX_LINKS=40;function readText(context,path){return read(context,path,0,stat=>refuseForeign(path,stat))}function readCredential(context,path){
let found=read(context,path,constants.O_NOFOLLOW,stat=>refuseForeign(path,stat));return found!==void 0&&(found.mode&63)!==0&&context.warn({kind:"file_open",path,
mode:octal(found.mode)}),found?.text}function realTarget(path){let at=path;for(let links=0;links<MAX_LINKS;links++){let next=linkAt(at);if(next===void 0)return at;
at=isAbsolute(next)?next:`${dirname(at)}/${next}`}throw unusable2(path,"its symbolic links go round in a circle")}async function removeFile(context,path){try{unlinkSync(
path)}catch(error){if(isMissing(error))return!1;throw storageError(path,{doing:"remove"},error)}return context.debug.files?.(`remove ${path}`),await syncFolder(
dirname(path)),!0}function exists(path){try{return lstatSync(path,{throwIfNoEntry:!1})!==void 0}catch(error){if(isMissing(error))return!1;throw storageError(path,
{doing:"look"},error)}}function read(context,path,flags2,check2=()=>{}){let fd;try{fd=openSync(path,constants.O_RDONLY|constants.O_NONBLOCK|flags2);let stat=fstatSync(
fd);if(check2(stat),!stat.isFile())throw unusable2(path,"it is not a regular file");if(stat.size>MAX_BYTES)throw unusable2(path,"it is larger than 64 MiB");let bytes=readFileSync(
fd);if(!isUtf8(bytes))throw unusable2(path,"it is not UTF-8 text");return context.debug.files?.(`read ${path}`),{text:bytes.toString("utf8"),mode:stat.mode&511}}catch(error){
if(isMissing(error))return;throw errnoOf(error)==="ELOOP"&&linkAt(path)!==void 0&&flags2!==0?linked(path,error):storageError(path,{doing:"read"},error)}finally{
fd!==void 0&&closeSync(fd)}}function refuseForeign(path,stat){if(isForeign(stat))throw new Fault("INSECURE_FILE",{path,reason:"owner",uid:stat.uid})}function linkAt(path){
try{return readlinkSync(path)}catch{return}}var unusable2=(path,reason2)=>new Fault("STORAGE_ERROR",{path,reason:reason2}),linked=(path,cause)=>new Fault("INSEC\
URE_FILE",{path,reason:"symlink"},{cause});var builtin5=process.getBuiltinModule("node:os"),node_os_default=builtin5;var hostname=builtin5.hostname;var userInfo=builtin5.userInfo;var UNKNOWN="0",MAX_PID=2147483647;function newOwner(){let{start,place}=thisProcess(),nonce=process.hrtime.bigint().toString(36)+Math.random().toString(36).slice(
2);return`${process.pid}.${start}.${place}.${nonce}`}function parseOwner(text3){let[,pid,start,place]=/^([1-9]\d{0,9})\.(\d+)\.([0-9a-z]+)\.[0-9a-z]+$/.exec(text3)??
[];if(!(pid===void 0||start===void 0||place===void 0||Number(pid)>MAX_PID))return{pid:Number(pid),start,place}}function stateOf(owner){let here=thisProcess();if(owner.
place!==here.place)return"elsewhere";try{process.kill(owner.pid,0)}catch(error){if(errnoOf(error)==="ESRCH")return"dead"}if(owner.start===UNKNOWN||here.start===
UNKNOWN)return"unsure";let found=processStat(String(owner.pid));return found===void 0?"unsure":found.start===owner.start&&found.state!=="Z"&&found.state!=="X"?"\
alive":"dead"}var self;function thisProcess(){if(self===void 0){let stat=processStat("self");self={start:stat?.pid===String(process.pid)?stat.start:UNKNOWN,place:placeOfThisProcess()}}
return self}function placeOfThisProcess(){let boot=optional3(()=>readFileSync("/proc/sys/kernel/random/boot_id","latin1")),namespace=optional3(()=>readlinkSync(
"/proc/self/ns/pid"));return hash(`${hostname()}
${boot}
${namespace}`)}function processStat(pid){let text3=optional3(()=>readFileSync(`/proc/${pid}/stat`,"latin1"));if(text3===void 0)return;let fields=text3.slice(text3.
lastIndexOf(")")+2).split(" ");return{pid:text3.slice(0,text3.indexOf(" ")),state:fields[0]??"",start:fields[19]??UNKNOWN}}function optional3(read4){try{return read4()}catch{
return}}function hash(text3){let value=2166136261;for(let character2 of text3)value=Math.imul(value^(character2.codePointAt(0)??0),16777619);return(value>>>0).toString(
36)}var PREFIX=".mp-",SUFFIX=".tmp",HOUR_MS=3600*1e3,temporaryIn=folder=>temporaryOf(folder,newOwner()),temporaryOf=(folder,owner)=>join(folder,`${PREFIX}${owner}${SUFFIX}`);
function sweepTemporaries(folder){for(let name2 of namesIn(folder)){let owner=name2.startsWith(PREFIX)&&name2.endsWith(SUFFIX)&&parseOwner(name2.slice(PREFIX.length,
-SUFFIX.length));if(!owner)continue;let path=join(folder,name2);try{(stateOf(owner)==="dead"||Date.now()-lstatSync(path).mtimeMs>HOUR_MS)&&unlinkSync(path)}catch{}}}
function namesIn(folder){try{return readdirSync(folder)}catch{return[]}}var MOST_BYTES=256;function claimLock(context,path,owner){let temporary=temporaryOf(dirname(path),owner),isWritten=!1,canLink=!0;return{take:()=>{if(canLink)try{
return!isWritten&&lstatSync(path,{throwIfNoEntry:!1})?!1:(isWritten||create(context,temporary,owner),isWritten=!0,linkSync(temporary,path),!0)}catch(error){if(errnoOf(
error)==="EEXIST")return holdsLock(path,owner);if(!isWritten)throw storageError(path,{doing:"lock"},error);canLink=!1}return createExclusively(context,path,owner)},
drop:()=>{if(isWritten)try{unlinkSync(temporary)}catch{}}}}function createExclusively(context,path,owner){try{create(context,path,owner)}catch(error){if(errnoOf(
error)!=="EEXIST")throw storageError(path,{doing:"lock"},error)}return holdsLock(path,owner)}function create(context,path,text3){let{O_WRONLY,O_CREAT,O_EXCL,O_NOFOLLOW}=constants,
fd=openSync(path,O_WRONLY|O_CREAT|O_EXCL|O_NOFOLLOW,384);try{claimFile(context,path,fd),writeFileSync(fd,text3)}finally{closeSync(fd)}}function lookAtLock(path){
let stat=lstatSync(path,{throwIfNoEntry:!1});if(stat===void 0)return;let text3=stat.isSymbolicLink()?linkText(path):stat.isFile()?fileText(path):void 0,owner=text3===
void 0?void 0:parseOwner(text3);return{id:text3===void 0||owner===void 0?`${stat.ino}-${stat.mtimeMs}`:text3,owner,touchedAt:stat.mtimeMs}}var holdsLock=(path,owner)=>fileText(
path)===owner;function fileText(path){try{let fd=openSync(path,constants.O_RDONLY|constants.O_NOFOLLOW|constants.O_NONBLOCK);try{let{size}=fstatSync(fd);return size>
MOST_BYTES?void 0:readFileSync(fd,"latin1")}finally{closeSync(fd)}}catch{return}}function linkText(path){try{return readlinkSync(path)}catch{return}}function removeLock(path){
try{lstatSync(path).isDirectory()?rmdirSync(path):unlinkSync(path)}catch(error){if(!isMissing(error))throw storageError(path,{doing:"unlock"},error)}}function releaseLock(path,owner){
try{holdsLock(path,owner)&&unlinkSync(path)}catch{}}function touchLock(path,owner,seconds){holdsLock(path,owner)&&utimes(path,seconds,seconds,()=>{})}var BEAT_MS=1e3,BEAT_SECONDS=3,LONGEST_STEP_MS=400,EAGER_TRIES=10,TRIES_A_LOOK=3,SHORT_LOCK={waitMs:1e4,silenceMs:2500},LONG_LOCK={waitMs:5e4,silenceMs:45e3};async function withLock(context,path,{
waitMs,silenceMs},work){let debug=context.debug.lock,start=clock();for(;;){let owner=newOwner();await acquire(context,path,owner,{waitMs:waitMs-(clock()-start),
silenceMs},waitMs),debug?.(`take ${path}`);let stop=beat(path,owner),lost=new LostLock,startOver2=()=>{throw lost},assertHeld=()=>{holdsLock(path,owner)||startOver2()};
try{return await work({assertHeld,startOver:startOver2})}catch(error){if(error!==lost)throw error;if(debug?.(`lost ${path}`),clock()-start>waitMs)throw busy(path,
lookAtLock(path),waitMs)}finally{stop(),releaseLock(path,owner),debug?.(`release ${path}`)}}}var LostLock=class extends Error{};function beat(path,owner){let seconds=Date.
now()/1e3,timer=setInterval(()=>{seconds+=BEAT_SECONDS,touchLock(path,owner,seconds)},BEAT_MS).unref();return()=>clearInterval(timer)}async function acquire(context,path,owner,{
waitMs,silenceMs},toldMs){let isDead=createJudge(silenceMs),isBreakerDead=createJudge(SHORT_LOCK.silenceMs),claim2=claimLock(context,path,owner),start=clock(),done=context.
progress(`waiting for another process that holds ${path}`);try{let found;for(let tries=0;!claim2.take();tries++){if((tries<EAGER_TRIES||tries%TRIES_A_LOOK===0)&&
(found=lookAtLock(path),tries===0&&context.debug.lock?.(`wait ${path}${found?.owner?` held by pid ${found.owner.pid}`:""}`),found!==void 0&&isDead(found)&&breakLock(
context,path,path,found,isBreakerDead))){context.debug.lock?.(`break ${path}`),breakAbandoned(context,path,isBreakerDead);continue}let left=waitMs-(clock()-start);
if(left<=0)throw busy(path,found,toldMs);await new Promise(resolve3=>setTimeout(resolve3,Math.min(pauseMs(tries,Math.random()),left)))}}finally{done(),claim2.drop()}}
var pauseMs=(tries,chance)=>5+chance*Math.min(20+3*tries,50);function createJudge(silenceMs){let silent2=new Map;return({id:id2,owner,touchedAt})=>{let state=owner===
void 0?"elsewhere":stateOf(owner);if(state==="dead")return!0;if(state==="alive")return!1;let now=clock(),before=silent2.get(id2);return before?.touchedAt!==touchedAt?
(silent2.set(id2,{touchedAt,lookedAt:now,ms:0}),!1):(before.ms+=Math.min(now-before.lookedAt,LONGEST_STEP_MS),before.lookedAt=now,before.ms>=silenceMs)}}function breakLock(context,lock,at,found,isDead){
let owner=newOwner(),breaker=`${lock}.${found.id}.break`,claim2=claimLock(context,breaker,owner);try{if(!claim2.take()){let other=lookAtLock(breaker);return other!==
void 0&&isDead(other)&&breakLock(context,lock,breaker,other,isDead),!1}try{let now=lookAtLock(at);now?.id===found.id&&now.touchedAt===found.touchedAt&&removeLock(
at)}finally{releaseLock(breaker,owner)}return!0}finally{claim2.drop()}}function breakAbandoned(context,lock,isDead){sweepTemporaries(dirname(lock));try{for(let name2 of readdirSync(
dirname(lock))){if(!name2.startsWith(`${basename(lock)}.`)||!name2.endsWith(".break"))continue;let at=join(dirname(lock),name2),found=lookAtLock(at);found!==void 0&&
isDead(found)&&breakLock(context,lock,at,found,isDead)}}catch{}}function busy(path,found,waitedMs){let state=found?.owner&&stateOf(found.owner),pid=state==="ali\
ve"||state==="unsure"?found?.owner?.pid:void 0;return new Fault("LOCK_BUSY",{path,...pid!==void 0&&{pid}},{place:{lock:{waitedMs}}})}var clock=()=>Number(process.
hrtime.bigint())/1e6;async function writeAtomic(context,path,text3,{root,guard}={}){root===void 0?await ensureParent(context,path):await ensureFolder(context,dirname(path),root);try{
let before=lstatSync(path,{throwIfNoEntry:!1});if(before?.isSymbolicLink())throw new Fault("INSECURE_FILE",{path,reason:"symlink"});if(before!==void 0&&!before.
isFile())throw new Fault("STORAGE_ERROR",{path,reason:"it is not a regular file"});sweepTemporaries(dirname(path)),await replace(context,path,text3,guard),before!==
void 0&&(before.mode&63)!==0&&context.warn({kind:"file_tightened",path,mode:octal(before.mode)}),context.debug.files?.(`write ${path}`)}catch(error){throw storageError(
path,{doing:"write"},error)}}async function assertRoom(context,path,text3){try{unlinkSync(await writeTemporary(context,path,text3))}catch(error){throw storageError(
path,{doing:"write_into"},error)}}async function replace(context,target,text3,guard=()=>{}){let folder=dirname(target),temporary=await writeTemporary(context,folder,
text3);try{guard(),renameSync(temporary,target)}catch(error){throw discard(temporary),error}await syncFolder(folder)}async function writeTemporary(context,folder,text3){
let temporary=temporaryIn(folder),fd=createFile(context,temporary);try{try{writeFileSync(fd,text3),await syncFile(fd)}finally{closeSync(fd)}}catch(error){throw discard(
temporary),error}return temporary}function createFile(context,path){let{O_WRONLY,O_CREAT,O_EXCL,O_NOFOLLOW}=constants,fd=openSync(path,O_WRONLY|O_CREAT|O_EXCL|O_NOFOLLOW,
384);try{return claimFile(context,path,fd),fd}catch(error){throw closeSync(fd),discard(path),error}}var syncFile=fd=>new Promise((resolve3,reject)=>fsync(fd,error=>error?
reject(error):resolve3()));function discard(temporary){try{unlinkSync(temporary)}catch{}}function readConfig(context){let path=configPath(context),found=read2(context,path);return isInOurFolder(context,path)&&warnIfOpen(context,dirname(path)),found===
void 0?warnIfNamed(context,path):isOpen3(found.mode)&&context.warn({kind:"file_open",path,mode:octal(found.mode)}),parseConfig(found?.text??"",path)}function warnIfNamed(context,path){
chosenConfigPath(context)!==void 0?context.warn({kind:"config_missing",path,variable:"MP_CONFIG_PATH"}):exists(path)&&context.warn({kind:"config_missing",path})}
async function changeConfig(context,plan){let path=configPath(context),textNow=()=>read2(context,path)?.text??"",seen=textNow(),config=parseConfig(seen,path);await plan(
config);let{editConfig}=await import("./edit-6PEAI32V.js"),target=await ensurePlace(context,path);return withLock(context,`${target}.lock`,SHORT_LOCK,async lock=>{
let{text:text3,mode}=read2(context,path)??{text:"",mode:384},before=text3===seen?config:parseConfig(text3,path),edited=editConfig(text3,await plan(before));if(edited===
text3&&!isOpen3(mode))return before;let after=parseConfig(edited,path);return await writeAtomic(context,target,edited,{guard:()=>{lock.assertHeld(),textNow()!==
text3&&lock.startOver()}}),after})}async function ensurePlace(context,path){isInOurFolder(context,path)&&await ensureFolder(context,dirname(path));let target=asConfigError(
()=>realTarget(path));if(statSync(dirname(target),{throwIfNoEntry:!1})===void 0)throw new Fault("STORAGE_ERROR",{path:target,reason:"its folder does not exist",
code:"ENOENT"},{place:{file:{doing:"write"}}});return target}function isInOurFolder(context,path){let usual=usualFolder(context);return usual!==void 0&&path===join(
usual,"config.toml")}var isOpen3=mode=>(mode&63)!==0&&process.platform!=="win32",read2=(context,path)=>asConfigError(()=>readText(context,path));function asConfigError(work){
try{return work()}catch(error){throw isFault(error,"STORAGE_ERROR")?new Fault("CONFIG_ERROR",{...error.details},{cause:error.cause,place:error.place}):error}}async function withFolderLock(context,folder,work){return await ensureFolder(context,dirname(folder),rootFolder(context)),withLock(context,folderLock(folder),LONG_LOCK,
lock=>(sweepTemporaries(dirname(folder)),work(lock)))}function warnIfHidden(context,config,chosen){let names2=new Set(hiding(context,config,chosen));if(names2.size===0)return;let[are,hide]=names2.size===1?["is","hi\
des"]:["are","hide"],all=[...names2];context.warn(`${all.join(", ")} ${are} set and ${hide} this choice in this shell. To see it: unset ${all.join(" ")}`)}function*hiding({
env},{targets},chosen){let value=name2=>variable(env,name2),differs=(name2,wanted)=>value(name2)!==void 0&&value(name2)!==String(wanted),named=value("MP_TARGET")??
"",target=Object.hasOwn(targets,named)?targets[named]:void 0,byTarget=axis=>named!==""&&target?.[axis]!==chosen[axis];if("account"in chosen){let owner=accountVariable(
value);owner!==void 0?yield owner:differs("MP_ACCOUNT",chosen.account)?yield"MP_ACCOUNT":byTarget("account")&&(yield"MP_TARGET")}"project"in chosen&&(differs("M\
P_PROJECT_ID",chosen.project)?yield"MP_PROJECT_ID":byTarget("project")&&(yield"MP_TARGET")),"workspace"in chosen&&(differs("MP_WORKSPACE_ID",chosen.workspace)?yield"\
MP_WORKSPACE_ID":byTarget("workspace")&&(yield"MP_TARGET"))}function accountVariable(value){if(!(!value("MP_PROJECT_ID")||!value("MP_REGION")))return value("MP_\
USERNAME")&&value("MP_SECRET")?"MP_USERNAME":value("MP_OAUTH_TOKEN")&&"MP_OAUTH_TOKEN"}function additionOf(config,name2,record2){checkFree(config,name2);let isFirst=Object.keys(config.accounts).length===0&&config.active.account===void 0,added=newTable(
name2,record2);return isFirst?[{path:["active","account"],value:name2},{path:["active","workspace"],value:void 0},added]:[added]}function checkFree({accounts},name2){
if(!Object.hasOwn(accounts,name2))return;let next=[{command:commandFor("mp account show",name2),label:"See what it is"}];throw accounts[name2]?.type==="service_\
account"&&next.push({command:loginCommand({serviceAccount:!0,name:name2}),label:"Or give it a new secret"}),new MixpanelError("ACCOUNT_EXISTS",`The account "${name2}\
" exists already. Run: ${next.map(({command:command2})=>command2).join(", or to give it a new secret: ")}`,{details:{account:name2},next})}function loginEdits(config,name2,record2,project){
let existing=Object.hasOwn(config.accounts,name2)?config.accounts[name2]:void 0,fills=existing?.default_project===void 0&&project!==void 0,written=fills?{...record2,
default_project:project}:record2,keepsPin=existing!==void 0&&!fills&&config.active.account===name2;return[...existing?Object.entries(written).map(([key,value])=>({
path:["accounts",name2,key],value:inTheClear(value)})):[newTable(name2,written)],{path:["active","account"],value:name2},...keepsPin?[]:[{path:["active","worksp\
ace"],value:void 0}]]}function newTable(name2,record2){let entries3=Object.entries(record2).flatMap(([key,value])=>value===void 0?[]:[[key,inTheClear(value)]]);
return{path:["accounts",name2],value:Object.fromEntries(entries3)}}function inTheClear(value){return value instanceof Secret?value.reveal():value}var WireId=union([pipe(number(),safeInteger()),pipe(string(),regex(/^[0-9]+$/))],"must be an id"),text2=nullish(string("must be text")),flag=nullish(boolean("mu\
st be true or false")),id=nullish(WireId),MeUser=object({user_id:id,user_email:text2}),MeOrganization=object({name:text2}),MeProject=object({name:text2,organization_id:id,
timezone:text2,domain:text2,is_demo:flag,has_integrated:flag}),MeWorkspace=object({name:text2,project_id:id,is_default:flag}),mapOf=entry=>nullish(record(string(),
nullable(entry))),Me=object({...MeUser.entries,organizations:mapOf(MeOrganization),projects:mapOf(MeProject),workspaces:mapOf(MeWorkspace)}),MeCache=object({...Me.
entries,cached_at:UnixSeconds});var[OPEN_BRACE,CLOSE_BRACE,OPEN_BRACKET,CLOSE_BRACKET]=[123,125,91,93];function jsonText(text3){return JSON.parse(text3),text3}function members(text3){let at=afterSpace(
text3,0);if(text3[at]!=="{")return;let found=new Map;for(;;){if(at=afterSpace(text3,at+1),text3[at]==="}")return found;let keyEnd=endOfString(text3,at),key=JSON.
parse(text3.slice(at,keyEnd)),from=afterSpace(text3,text3.indexOf(":",keyEnd)+1);if(at=endOfValue(text3,from),found.set(key,text3.slice(from,at).trimEnd()),text3[at]!==
",")return found}}function objectText(members2){let parts=[];for(let[key,value]of members2)parts.push(`${JSON.stringify(key)}:${value}`);return`{${parts.join(",")}\
}`}function exactValue(text3){let value=JSON.parse(text3);return typeof value=="number"&&!Number.isSafeInteger(value)&&/^-?\d+$/.test(text3)?text3:value}function afterSpace(text3,at){
let i=at;for(;text3.charCodeAt(i)<=32;)i++;return i}function endOfString(text3,at){for(let i=at+1;i<text3.length;i++){let code=text3.charCodeAt(i);if(code===34)
return i+1;code===92&&i++}return text3.length}function endOfValue(text3,at){let depth=0;for(let i=at;i<text3.length;i++){let code=text3.charCodeAt(i);if(code===
34)i=endOfString(text3,i)-1;else if(code===OPEN_BRACE||code===OPEN_BRACKET)depth++;else if(code===CLOSE_BRACE||code===CLOSE_BRACKET){if(depth===0)return i;depth--}else if(code===
44&&depth===0)return i}return text3.length}var NULL="null",MEMBER_LISTS=["member_list","unified_member_list"];function parseMe(text3){return fromResults(results(validJson(text3)))}function cacheText(me,cachedAt){
let kept=mapOf2(me.text,"results");return`${objectText(new Map([...kept,["cached_at",jsonText(String(cachedAt))]]))}
`}function parseMeCache(text3){try{let json2=validJson(text3),at=members(json2)?.get("cached_at"),cachedAt=at===void 0?void 0:exactValue(at);return typeof cachedAt==
"number"?{me:fromResults(json2),cachedAt}:void 0}catch(error){if(isFault(error))return;throw error}}function userOf({user}){let id2=wireId(user.user_id);return user.
user_email?{...id2!==null&&{id:id2},email:user.user_email}:null}function projects(me){let organizations=new Map(me.organizations.map(({id:id2,name:name2})=>[digits(
id2),name2??null]));return me.projects.map(project=>listed(project,organizations.get(digits(project.organization_id??""))??null)).sort((a,b)=>a.name===b.name?compareIds(
a.id,b.id):a.name<b.name?-1:1)}var MOST_AVAILABLE=50,availableProjects=me=>projects(me).slice(0,MOST_AVAILABLE).map(({id:id2,name:name2})=>({id:id2,name:name2}));
function projectOf(me,id2){let found=me.projects.find(project=>project.id===id2)??me.projects.find(p=>sameId(p.id,id2));return found&&listed(found,organizationName(
me,found.organization_id))}function workspacesOf(me,projectId2){return me.workspaces.filter(workspace=>sameId(workspace.project_id,projectId2)).map(listedWorkspace)}
function workspaceOf(me,id2){let found=me.workspaces.find(workspace=>sameId(workspace.id,id2));return found&&listedWorkspace(found)}function organizationName(me,id2){
return me.organizations.find(organization=>sameId(organization.id,id2))?.name??null}function compareIds(a,b){let[x,y]=[digits(a),digits(b)];return x.length-y.length||
(x<y?-1:x>y?1:0)}var sameId=(a,b)=>a!=null&&b!=null&&digits(a)===digits(b),digits=id2=>String(id2).replace(/^0+(?=\d)/,"");function wireId(id2){return id2==null?
null:Number.isSafeInteger(Number(id2))?Number(id2):String(id2)}function listed(project,organization){return{id:project.id,name:project.name||project.id,organization_id:wireId(
project.organization_id),organization_name:organization,...project.domain&&{domain:project.domain},...project.timezone&&{timezone:project.timezone}}}function listedWorkspace(workspace){
return{id:Number(workspace.id),name:workspace.name??null,is_default:workspace.is_default??null,project_id:workspace.project_id==null?null:String(workspace.project_id)}}
function validJson(text3){try{return jsonText(text3)}catch{throw unusable3("it is not JSON")}}function results(text3){let reply=members(text3);if(!reply)throw unusable3(
"it is not an object");let inner=reply.get("results"),status3=reply.get("status"),isBare=inner===void 0&&status3===void 0&&!reply.has("error"),isWrapped=inner!==
void 0&&(status3===void 0||exactValue(status3)==="ok");if(!isBare&&!isWrapped)throw unusable3("it does not say that the request went well");return inner??text3}
function fromResults(text3){let sent=members(text3);if(!sent)throw unusable3("its results are not an object");let workspaces=withoutMemberLists(sent.get("worksp\
aces")),kept=workspaces===void 0?sent:new Map([...sent,["workspaces",workspaces]]);return{user:read3(MeUser,kept),organizations:entries2(MeOrganization,kept,"or\
ganizations"),projects:entries2(MeProject,kept,"projects"),workspaces:entries2(MeWorkspace,kept,"workspaces").filter(({id:id2})=>is(WorkspaceId,Number(id2))),text:objectText(
kept)}}function withoutMemberLists(workspaces){if(!workspaces?.includes("member_list"))return workspaces;let kept=new Map;for(let[id2,workspace]of mapOf2(workspaces,
"workspaces")){let fields=members(workspace),others=fields&&[...fields].filter(([name2])=>!MEMBER_LISTS.includes(name2));kept.set(id2,others?objectText(new Map(
others)):workspace)}return objectText(kept)}function entries2(schema,results2,name2){return[...mapOf2(results2.get(name2)??NULL,name2)].filter(([id2])=>/^[0-9]+$/.
test(id2)).map(([id2,fields])=>({...read3(schema,members(fields)??new Map),id:id2}))}function read3(schema,fields){let known={};for(let[key,kind]of Object.entries(
schema.entries)){let field=fields.get(key),value=field===void 0?void 0:exactValue(field);value!==void 0&&is(kind,value)&&(known[key]=value)}return parse2(schema,
known)}function mapOf2(text3,name2){let found=text3===NULL?new Map:members(text3);if(!found)throw unusable3(`${name2} is not an object`);return found}var unusable3=problem=>new Fault(
"API_ERROR",{reason:"shape",problem});function isExpired(expiresAt2,nowMs){return!(Date.parse(expiresAt2)-3e4>nowMs)}function expiresAt(nowMs,expiresIn){let isDigits=typeof expiresIn=="string"&&/^\s*\d+(\.\d+)?\s*$/.
test(expiresIn),seconds=typeof expiresIn=="number"||isDigits?Number(expiresIn):0,lifetime=seconds>0?Math.min(seconds,31536e4):3600;return timeOnDisk(new Date(nowMs+
Math.floor(lifetime*1e3)).toISOString())}var timeOnDisk=timestamp=>normaliseTime(timestamp).replace("Z","+00:00");function normaliseTime(timestamp){return new Date(
timestamp).toISOString()}var countsAsNone=()=>{};function readJson(context,path,schema,broken2){let text3=readJsonText(context,path,broken2);if(text3===void 0)return;let value;try{value=
JSON.parse(text3)}catch{return unusable4(broken2(path,"it is not JSON"))}let result=safeParse(schema,value);return result.success?result.output:unusable4(broken2(
path,describeIssues(result.issues)))}function readJsonText(context,path,broken2){try{return readCredential(context,path)}catch(error){if(!isFault(error,"STORAGE\
_ERROR"))throw error;return unusable4(broken2(path,error.details.reason,error.cause))}}function unusable4(error){if(error)throw error}var LIFETIME_MS=1440*60*1e3;function ownFolder(context,origin,name2){if(origin!=="env")return origin==="bridge"?bridgeAccountFolder(context,name2):accountFolder(
context,name2)}function readMe(context,folder,lifetimeMs=LIFETIME_MS){let text3=readJsonText(context,mePath(folder),countsAsNone),cache=text3===void 0?void 0:parseMeCache(
text3);if(cache===void 0)return;let age=context.now()-cache.cachedAt*1e3;return age>=0&&age<lifetimeMs?cache.me:void 0}async function writeMe(context,folder,me){
try{let text3=cacheText(me,context.now()/1e3);await writeAtomic(context,mePath(folder),text3,{root:rootFolder(context)})}catch(error){if(!isFault(error,"STORAGE\
_ERROR"))throw error;context.warn({kind:"cache_unwritten",fault:error})}}var OAuthTokens=looseObject({access_token:SecretText,refresh_token:nullish(pipe(string("must be a string"),transform(text3=>text3===""?void 0:new Secret(text3)))),
expires_at:Timestamp,token_type:nullish(string("must be a string")),scope:nullish(string("must be a string")),client_id:nullish(NonEmpty)}),OAuthClientInfo=looseObject(
{client_id:NonEmpty,region:Region,redirect_uri:NonEmpty,scope:nullish(string("must be a string")),created_at:optional(unknown())}),PlaceholderMeta=looseObject({
schema_version:literal(1,"must be 1"),region:Region,created_at:UnixSeconds,client_id:nullish(NonEmpty),account:nullish(Name),name:nullish(Name),wished_name:nullish(
Name),wished_project:nullish(ProjectId)});var plainJson=value=>`${JSON.stringify(value,reveal,2)}
`;function reveal(key,value){let original=this[key];return original instanceof Secret?original.reveal():value}var ROOM_BYTES=16*1024;function readTokens(context,folder){return readJson(context,tokensPath(folder),OAuthTokens,malformed)}async function writeTokens(context,folder,tokens,guard){
let text3=plainJson({...tokens,scope:tokens.scope??""});await writeAtomic(context,tokensPath(folder),text3,{root:rootFolder(context),...guard&&{guard}})}async function assertWritable(context,folder){
try{await ensureFolder(context,folder,rootFolder(context)),await assertRoom(context,folder," ".repeat(ROOM_BYTES))}catch(error){throw isFault(error,"STORAGE_ERR\
OR")?new Fault("STORAGE_ERROR",{...error.details,path:folder},{cause:error,place:{file:{doing:"refresh"}}}):error}}var malformed=(path,reason2)=>new Fault("OAUT\
H_TOKEN_ERROR",{problem:"malformed",path,reason:reason2});function summarise(context,config,{only,strict=!1}={}){let attempt2=strict?read4=>read4():orNone(context),targets=targetsByAccount(config),withFolder=new Set(listFolder(
accountsFolder(context)));return(only===void 0?Object.keys(config.accounts).sort():[only]).flatMap(name2=>{let record2=config.accounts[name2];if(!record2)return[];
let account2={name:name2,...record2},folder=withFolder.has(name2)?accountFolder(context,name2):void 0,me=folder===void 0?void 0:attempt2(()=>readMe(context,folder)),
project=account2.default_project;return[{name:name2,type:account2.type,region:account2.region,status:missing(context,account2,folder,attempt2)??(me?"ok":"untest\
ed"),is_active:config.active.account===name2,referenced_by_targets:targets.get(name2)??[],user_email:(me&&userOf(me)?.email)??null,project_id:project??null,project_name:(me&&
project!==void 0?projectOf(me,project)?.name:void 0)??null}]})}var orNone=context=>read4=>{try{return read4()}catch(error){if(!isFault(error))throw error;context.
warn(messageOf(error));return}};function targetsByAccount(config){let byAccount=new Map;for(let name2 of Object.keys(config.targets).sort()){let account2=config.
targets[name2]?.account??"",names2=byAccount.get(account2);names2?names2.push(name2):byAccount.set(account2,[name2])}return byAccount}function missing(context,account2,folder,attempt2){
if(account2.type==="oauth_token")return account2.token_env!==void 0&&variable(context.env,account2.token_env)===void 0?"needs_token":void 0;if(account2.type==="\
oauth_browser")return folder===void 0||!attempt2(()=>hasUsableTokens(context,folder))?"needs_login":void 0}function hasUsableTokens(context,folder){try{let tokens=readTokens(
context,folder);return tokens!==void 0&&(tokens.refresh_token!=null||!isExpired(tokens.expires_at,context.now()))}catch(error){if(isFault(error,"OAUTH_TOKEN_ERR\
OR"))return!1;throw error}}var list=context=>summarise(context,readConfig(context));function show(context,name2){let config=readConfig(context),wanted=name2??config.active.account;if(wanted===
void 0){let next=getAnAccount(Object.keys(config.accounts).length>0);throw new MixpanelError("NEEDS_ACCOUNT",`No account is active. Run: ${next[0]?.command}`,{next})}
return accountOf(config,wanted,name2===void 0?"[active]":void 0),summaryOf(context,config,wanted,{strict:!0})}async function add(context,{name:name2,...record2}){
record2.type!=="oauth_browser"&&assertUsable(record2);let config=await changeConfig(context,before=>additionOf(before,name2,record2)),folder=accountFolder(context,
name2);return exists(mePath(folder))&&await withFolderLock(context,folder,()=>removeFile(context,mePath(folder))),summaryOf(context,config,name2)}async function update(context,name2,changes){
let{region,project,username,tokenEnv}=changes;assertUsable({username});let folder=accountFolder(context,name2),config=await changeConfig(context,before=>{let account2=accountOf(
before,name2);if(username!==void 0&&account2.type!=="service_account")throw new MixpanelError("INVALID_ARGS",`"${name2}" is of type ${account2.type}, which has \
no username.`);if(tokenEnv!==void 0&&account2.type!=="oauth_token")throw new MixpanelError("INVALID_ARGS",`"${name2}" is of type ${account2.type}, which has no \
token_env.`);if(region!==void 0&&region!==account2.region&&exists(tokensPath(folder))){let command2=commandFor("mp account logout",name2);throw new MixpanelError(
"INVALID_ARGS",`"${name2}" is logged in in region ${account2.region}, and its tokens are good nowhere else. Run first: ${command2}`,{next:[{command:command2,label:"\
Forget its tokens"}]})}return[...set(name2,"region",region),...set(name2,"default_project",project),...set(name2,"username",username),...tokenEnv===void 0?[]:[{
path:["accounts",name2,"token"],value:void 0}],...set(name2,"token_env",tokenEnv),...project!==void 0&&project!==account2.default_project?unpin(before,name2):[]]});
return(region??username??tokenEnv)&&await removeFile(context,mePath(folder)),summaryOf(context,config,name2)}var set=(name2,key,value)=>value===void 0?[]:[{path:[
"accounts",name2,key],value}],unpin=(config,name2)=>config.active.account===name2?[{path:["active","workspace"],value:void 0}]:[];async function remove(context,name2,{
force=!1}={}){orphansOf(context,name2,{force});let folder=accountFolder(context,name2),orphans=[];return await withFolderLock(context,folder,async()=>{await changeConfig(
context,config=>{orphans=orphansIn(config,name2,force);let isActive=config.active.account===name2;return[{path:["accounts",name2],value:void 0},...isActive?[{path:[
"active","account"],value:void 0},...unpin(config,name2)]:[]]});try{await removeFolder(context,folder)}catch(error){throw isFault(error,"STORAGE_ERROR")?leftBehind(
name2,folder,error):error}}),orphans}var orphansOf=(context,name2,{force=!1}={})=>orphansIn(readConfig(context),name2,force);function orphansIn(config,name2,force){
accountOf(config,name2);let orphans=targetsNaming(config,name2);if(orphans.length>0&&!force)throw inUse(name2,orphans);return orphans}function leftBehind(name2,folder,{
details,cause}){let command2=`rm -r ${shellQuote(folder)}`;return new MixpanelError("STORAGE_ERROR",`The account "${name2}" was removed from the config file, bu\
t its folder ${folder}, which may hold its tokens, cannot be removed: ${details.reason}. Remove it: ${command2}`,{details:{...details},cause,next:[{command:command2,
label:"Remove what is left of the account"}]})}function inUse(name2,targets){let command2=commandFor("mp account remove",name2,"--force --yes");return new MixpanelError(
"ACCOUNT_IN_USE",`Targets name the account "${name2}": ${targets.join(", ")}. To remove it all the same: ${command2}`,{details:{account:name2,referenced_by:targets},
next:[{command:command2,label:"Remove it; those targets will name no account"}]})}async function use(context,name2){let config=await changeConfig(context,before=>(accountOf(
before,name2),[{path:["active","account"],value:name2},{path:["active","workspace"],value:void 0}]));return warnIfHidden(context,config,{account:name2}),{account:name2,
project:config.accounts[name2]?.default_project??null,workspace:null}}async function logout(context,name2){let{type}=accountOf(readConfig(context),name2);if(type!==
"oauth_browser")throw new MixpanelError("INVALID_ARGS",`"${name2}" is of type ${type}, which has no login to forget.`);let folder=accountFolder(context,name2);exists(
folder)&&await withFolderLock(context,folder,()=>removeFile(context,tokensPath(folder)))}function summaryOf(context,config,name2,{strict=!1}={}){return summarise(
context,config,{only:name2,strict})[0]}var MOST_INPUT_BYTES=64*1024,list2=({context})=>{let items=list(context);return items.length>0?{items}:{items,next:onboarding}},show2=({context,args:[name2]})=>({
account:show(context,name2)}),add2=async call=>{let account2=call.switches.has("from-stdin")?await accountFromInput(call):accountFromFlags(call);return{added:await add(
call.context,account2)}};async function accountFromInput({args,options:options2,readInput:readInput2,usage:usage2}){if(args.length>0||Object.keys(options2).length>
0)throw invalidArgs(usage2,`--from-stdin takes the whole record from stdin: give no name and no other flag. ${usage2}`);let text3=await readInput2(MOST_INPUT_BYTES),
value;try{value=JSON.parse(text3)}catch{throw invalidArgs(usage2,"The standard input is not one JSON record.")}let result=safeParse(NamedAccountRecord,value);if(!result.
success)throw invalidArgs(usage2,`The record on stdin cannot be used: ${describeIssues(result.issues)}`);return result.output}function accountFromFlags(call){let{
args,options:options2,usage:usage2}=call,[name2]=args,{type,region,project,username,"token-env":tokenEnv}=options2;if(type==="service_account"){if(tokenEnv!==void 0)
throw invalidArgs(usage2,`--token-env does not go with --type service_account. ${usage2}`);let command2=addServiceAccount(call);throw new MixpanelError("INVALID\
_ARGS",`A service account has a secret, which must not pass through here. A person adds it, with hidden input: ${command2}`,{details:{usage:usage2},next:[{command:command2,
label:"Add it; it asks for the secret with hidden input"}]})}if(name2===void 0||type===void 0||region===void 0)throw invalidArgs(usage2,`NAME, --type and --regi\
on are needed. ${usage2}`);if(username!==void 0)throw invalidArgs(usage2,`--username goes with --type service_account only. ${usage2}`);let common={name:name2,region,
...project!==void 0&&{default_project:project}};if(type==="oauth_browser"&&tokenEnv===void 0)return{...common,type};if(type==="oauth_token"&&tokenEnv!==void 0)return{
...common,type,token_env:tokenEnv};throw invalidArgs(usage2,`--token-env goes with --type oauth_token, and only with it. ${usage2}`)}function addServiceAccount({
context,args:[name2],options:options2}){name2!==void 0&&checkFree(readConfig(context),name2);let{region,project}=options2,username=usernameIn(options2.username);
return addAccountCommand({name:name2,type:"service_account",username,region,project})}var update2=async call=>{let{region,project,username,"token-env":tokenEnv}=call.
options,changes={...region!==void 0&&{region},...project!==void 0&&{project},...username!==void 0&&{username},...tokenEnv!==void 0&&{tokenEnv}};if(Object.keys(changes).
length===0)throw invalidArgs(call.usage,`There is nothing to change. ${call.usage}`);return{updated:await update(call.context,firstArg(call),changes)}},remove2=async call=>{
let name2=firstArg(call),orphaned=await remove(call.context,name2,{force:call.switches.has("force")});return{removed:name2,orphaned_targets:orphaned}},use2=async call=>({
active:await use(call.context,firstArg(call))}),logout2=async call=>(await logout(call.context,firstArg(call)),{logged_out:firstArg(call)}),test=async call=>{let{
args,options:options2,usage:usage2,context}=call;if(args.length>0&&(options2.account??options2.target)!==void 0)throw invalidArgs(usage2,`Name the account once:\
 NAME, --account or --target. ${usage2}`);let{testAccount}=await import("./test-DXUNRNDI.js");return{result:await testAccount(context,args[0],axesOf(call))}};function customHeaders(env,config,bridge){let name2=headerPart(env,"MP_CUSTOM_HEADER_NAME",HeaderName),value=headerPart(env,"MP_CUSTOM_HEADER_VALUE",HeaderValue),
{custom_header:setting}=config.settings;return mergedHeaders(name2!==void 0&&value!==void 0?{[name2]:value}:{},setting?{[setting.name]:setting.value}:{},bridge?.
headers??{})}function mergedHeaders(...all){let entries3=all.flatMap(headers=>Object.entries(headers));return Object.fromEntries(new Map(entries3.map(entry=>[entry[0].
toLowerCase(),entry])).values())}function headerPart(env,from,schema){let text3=variable(env,from);if(text3===void 0||is(schema,text3))return text3;throw malformedVariable(
from,schema.pipe[1].message)}var mayCarryCredential=name2=>/token|secret|key|auth|cookie/i.test(name2);var BridgeFile=pipe(strictObject({version:literal(2,"must be 2"),account:NamedAccountRecord,tokens:nullish(OAuthTokens),project:nullish(ProjectId),workspace:nullish(
WorkspaceId),headers:nullish(record(HeaderName,HeaderValue))}),check(bridge=>bridge.account.type==="oauth_browser"==(bridge.tokens!=null),"tokens: must be there\
 for an oauth_browser account, and for no other"));function findBridge(context){let{chosen,usual=[]}=bridgeCandidates(context);if(chosen===void 0)return usual.find(path=>isThere2(context,path,!1));if(isThere2(context,
chosen,!0))return chosen;context.warn({kind:"bridge_missing",path:chosen})}function isThere2(context,path,chosen){try{return exists(path)}catch(error){if(!isFault(
error,"STORAGE_ERROR"))throw error;let{reason:reason2}=error.details;if(chosen)throw broken(path,reason2,error.cause);return context.warn({kind:"bridge_unseen",
path,reason:reason2}),!1}}function readBridge(context){let path=findBridge(context);return path===void 0?void 0:readBridgeAt(context,path)}function readBridgeAt(context,path){
let file=readJson(context,path,BridgeFile,broken);return file&&{path,file}}var broken=(path,reason2,cause)=>new Fault("BRIDGE_ERROR",{path,reason:reason2},{cause});var quiet=context=>Object.create(context,{warn:{value:()=>{}}});function askedFor(context,axes2){return Object.keys(axes2).length>0?{axes:axes2}:{axes:environmentFlags(context.env),byVariable:!0}}function resolveSession(context,axes2={}){
let env=environmentAxes(context.env),asked2=askedFor(context,axes2),config=readConfig(context),bridge=readBridge(context)?.file;return{...resolve2({env,...asked2,
bridge,config}),config,env,bridge}}function resolveAccount(context,name2,axes2={}){if(name2===void 0)return resolveSession(context,axes2);let config=readConfig(
context);return{account:accountOf(config,name2),origin:"config",config,bridge:void 0}}function showSession(context,axes2={}){let resolved=resolveSession(context,
axes2),projectId2=requireProject(resolved),me=cachedMe(context,resolved),{workspace}=resolved,owner=me&&workspace!==void 0?workspaceOf(me,workspace)?.project_id:
void 0;return owner!=null&&String(owner)!==projectId2&&context.warn(`The workspace ${workspace} belongs to the project ${owner}, not to ${projectId2}.`),{account:accountRef(
resolved.account),project:describeProject(me,projectId2),workspace:workspace===void 0?null:describeWorkspace(me,workspace),user:me?userOf(me):null,source:resolved.
source,shadowed:[...resolved.shadowed]}}function cachedMe(context,{origin,account:account2}){let folder=ownFolder(context,origin,account2.name);return folder===
void 0?void 0:readMe(context,folder)}var accountRef=({name:name2,type,region})=>({name:name2,type,region});function describeProject(me,id2){let known=me&&projectOf(
me,id2);return{id:id2,...known?.name!==void 0&&{name:known.name},...known?.organization_id!=null&&{organization_id:known.organization_id}}}function describeWorkspace(me,id2){
let known=me&&workspaceOf(me,id2);return{id:id2,...known?.name!=null&&{name:known.name},...known?.is_default!=null&&{is_default:known.is_default}}}function status(context){let bridge=readBridge(context);if(bridge===void 0)return null;let{version:version2,account:account2,project,workspace,headers,tokens}=bridge.
file,shown=Object.entries(headers??{}).map(([name2,value])=>[name2,mayCarryCredential(name2)?"[redacted]":value]);return{path:bridge.path,version:version2,account:accountRef(
account2),project:project??null,workspace:workspace??null,headers:Object.fromEntries(shown),...tokens&&{tokens:{expires_at:normaliseTime(tokens.expires_at),refreshable:tokens.
refresh_token!=null}}}}async function remove3(context,at){let path=at===void 0?findBridge(context):givenPath(context,at);return path===void 0?{removed:!1,path:null}:
readBridgeToRemove(context,path)===void 0?{removed:!1,path}:{removed:await removeFile(context,path),path}}function readBridgeToRemove(context,path){try{return readBridgeAt(
quiet(context),path)}catch(error){throw isFault(error,"BRIDGE_ERROR")?new Fault("BRIDGE_ERROR",error.details,{cause:error,place:{file:{doing:"remove"}}}):error}}var status2=({context})=>({bridge:status(context)}),exportTo=async call=>{let{to}=call.options;if(to===void 0)throw invalidArgs(call.usage,`--to is missing: whe\
re to write the bridge file. ${call.usage}`);let{exportBridge}=await import("./export-LKOC7IV5.js");return{exported:await exportBridge(call.context,to,axesOf(
call),{accessOnly:call.switches.has("access-only")})}},remove4=call=>remove3(call.context,call.options.at);var MOST_INPUT_BYTES2=64*1024,account=async call=>{let{loginAccount}=await import("./account-IRRPWWHT.js");return loginAccount(call.context,call.person(),firstArg(
call),{noBrowser:call.switches.has("no-browser")})},twoShot=async call=>{let{context,options:options2}=call,{region,name:name2,project,finish:finish2,resume:resume2}=options2,
isStart=call.switches.has("start"),kinds=[isStart,finish2!==void 0,resume2!==void 0].filter(Boolean).length;if(kinds===0)throw notSaidHow(call);if(kinds>1)throw invalidArgs(
call.usage,`--start, --finish and --resume exclude each other. ${call.usage}`);if(refuse2(call,isStart?["name","project"]:["region"],isStart?"--start":finish2===
void 0?"--resume":"--finish"),isStart){let{loginStart}=await import("./start-66YJLOAJ.js");return loginStart(context,{region})}if(resume2!==void 0){let{loginResume}=await import("./resume-XFDKT4KW.js");
return loginResume(context,resume2,{name:name2,project})}let{loginFinish}=await import("./finish-J7DZ7L34.js"),pasted=finish2==="-"?await call.readInput(MOST_INPUT_BYTES2):
finish2??"";return loginFinish(context,pasted,{name:name2,project})};function refuse2({options:options2,usage:usage2},names2,kind){for(let name2 of names2)if(options2[name2]!==
void 0)throw invalidArgs(usage2,`--${name2} does not go with ${kind}. ${usage2}`)}function notSaidHow({usage:usage2,options:{region,name:name2,project}}){let start=loginCommand(
{start:!0,region}),whole=loginCommand({region,name:name2,project});return new MixpanelError("INVALID_ARGS",`Say which step of the login this is. Where a browser\
 can reach this machine, a person runs: ${whole}. Elsewhere, and for an agent, it begins with: ${start}`,{details:{usage:usage2},next:[{command:start,label:"Beg\
in a login that any browser can approve"},{command:whole,label:"For a person at this machine"}]})}function projectNotFound({account:account2,origin,isActive},me,id2){let command2=`mp project list --refresh${origin==="config"?forAccount(account2.name,isActive):
""}`,available=availableProjects(me),reach=reachInWords(available,me.projects.length),message=`The account "${account2.name}" does not reach the project ${id2};\
 it reaches ${reach}. Run: ${command2}`;return new MixpanelError("PROJECT_NOT_FOUND",message,{details:{project:id2,available_projects:available,accessible_project_count:me.
projects.length},next:[{command:command2,label:"Ask Mixpanel again which projects there are"}]})}function showProject(context,axes2={}){let resolved=resolveSession(context,axes2);return describeProject(cachedMe(context,resolved),requireProject(resolved))}function showWorkspace(context,axes2={}){
let resolved=resolveSession(context,axes2);return resolved.workspace===void 0?null:describeWorkspace(cachedMe(context,resolved),resolved.workspace)}async function useProject(context,id2,axes2={}){
let resolved=resolveSession(context,axes2),{name:name2}=ours(resolved,`MP_PROJECT_ID=${id2}`),me=cachedMe(context,resolved);if(me&&!projectOf(me,id2))throw projectNotFound(
resolved,me,id2);let changed3=await changeConfig(context,config=>{let changes=accountOf(config,name2).default_project!==id2&&config.active.account===name2;return[
{path:["accounts",name2,"default_project"],value:id2},...changes?[{path:["active","workspace"],value:void 0}]:[]]});warnIfHidden(context,changed3,{project:id2});
let{active}=changed3;return{account:name2,project:id2,workspace:(active.account===name2?active.workspace:void 0)??null}}async function useWorkspace(context,id2,axes2={}){
let resolved=resolveSession(context,axes2),account2=ours(resolved,`MP_WORKSPACE_ID=${id2}`),project=requireProject(resolved);if(resolved.source.project==="env"&&
project!==account2.default_project)throw new MixpanelError("INVALID_ARGS",`The project ${project} comes from MP_PROJECT_ID; a workspace for it is set with MP_WO\
RKSPACE_ID. Run: export MP_WORKSPACE_ID=${id2}`,{next:[{command:`export MP_WORKSPACE_ID=${id2}`,label:"Choose the workspace for this shell"}]});let me=cachedMe(
context,resolved),owner=me&&workspaceOf(me,id2)?.project_id;if(owner!=null&&String(owner)!==project){let command2=`mp workspace list${forAccount(account2.name,resolved.
isActive)}`;throw new MixpanelError("INVALID_ARGS",`The workspace ${id2} belongs to the project ${owner}, not to ${project}. Run: ${command2}`,{details:{workspace:id2,
project},next:[{command:command2,label:"See the workspaces of this project"}]})}let chosen={account:account2.name,project,workspace:id2},config=await changeConfig(
context,before=>(accountOf(before,account2.name),[{path:["active","account"],value:account2.name},{path:["active","workspace"],value:id2},{path:["accounts",account2.
name,"default_project"],value:project}]));return warnIfHidden(context,config,chosen),chosen}function ours({origin,account:account2},variable2){if(origin==="conf\
ig")return account2;let owner=origin==="env"?"the environment":"a bridge";throw new MixpanelError("INVALID_ARGS",`The account "${account2.name}" comes from ${owner}\
, which is not ours to change. MP_PROJECT_ID and MP_WORKSPACE_ID choose its project and its workspace. Run: export ${variable2}`,{next:[{command:`export ${variable2}`,
label:"Choose for this shell"}]})}var use3=async call=>({active:await useProject(call.context,firstArg(call),axesOf(call))}),show3=call=>({project:showProject(call.context,axesOf(call))}),useWorkspace2=async call=>({
active:await useWorkspace(call.context,Number(firstArg(call)),axesOf(call))}),showWorkspace2=call=>({workspace:showWorkspace(call.context,axesOf(call))}),list3=async call=>{
let{listProjects:listProjects2}=await import("./list-EGIJGNGO.js");return{items:await listProjects2(call.context,axesOf(call),{refresh:call.switches.has(
"refresh")})}},listWorkspaces=async call=>(await import("./list-EGIJGNGO.js")).listWorkspaces(call.context,axesOf(call),{refresh:call.switches.has("refre\
sh")});var show4=({installation,args:[name2],usage:usage2})=>{let folder=join(installation,"schemas"),names2=readdirSync(folder).flatMap(file=>file.endsWith(".json")?[
file.slice(0,-5)]:[]);if(names2.sort(),name2===void 0)return{schemas:names2};if(!names2.includes(name2))throw invalidArgs(usage2,`There is no such schema. There\
 are: ${names2.join(", ")}`);return{schema:JSON.parse(readFileSync(join(folder,`${name2}.json`),"utf8"))}};var show5=call=>call.switches.has("bridge")?{bridge:status(call.context)}:showSession(call.context,axesOf(call));var withName2=(name2,{account:account2,project,workspace})=>({name:name2,account:account2,project,workspace:workspace??null});function list4(context){let{targets}=readConfig(
context);return Object.keys(targets).sort().map(name2=>withName2(name2,targets[name2]))}function show6(context,name2){return withName2(name2,targetOf(readConfig(
context),name2))}async function add3(context,name2,record2){return await changeConfig(context,config=>{if(Object.hasOwn(config.targets,name2))throw new MixpanelError(
"TARGET_EXISTS",`The target "${name2}" exists already. Run: ${commandFor("mp target show",name2)}`,{details:{target:name2},next:[{command:commandFor("mp target \
show",name2),label:"See what it is"}]});accountOf(config,record2.account);let{account:account2,project,workspace}=record2;return[{path:["targets",name2],value:{
account:account2,project,...workspace!==void 0&&{workspace}}}]}),withName2(name2,record2)}async function use4(context,name2){let config=await changeConfig(context,
before=>{let target=targetOf(before,name2);return accountOf(before,target.account,`the target "${name2}"`),[{path:["active","account"],value:target.account},{path:[
"active","workspace"],value:target.workspace},{path:["accounts",target.account,"default_project"],value:target.project}]}),{account:account2,project,workspace}=targetOf(
config,name2);return warnIfHidden(context,config,{account:account2,project,workspace}),{account:account2,project,workspace:workspace??null}}async function remove5(context,name2){
await changeConfig(context,config=>(targetOf(config,name2),[{path:["targets",name2],value:void 0}]))}var list5=({context})=>({items:list4(context)}),add4=async call=>{let{account:account2,project,workspace}=call.options;if(account2===void 0||project===void 0)throw invalidArgs(
call.usage,`A target needs --account and --project. ${call.usage}`);let record2={account:account2,project,...workspace!==void 0&&{workspace:Number(workspace)}};
return{added:await add3(call.context,firstArg(call),record2)}},use5=async call=>({active:await use4(call.context,firstArg(call))}),show7=call=>({target:show6(call.
context,firstArg(call))}),remove6=async call=>(await remove5(call.context,firstArg(call)),{removed:firstArg(call)});var axes=axisOptions,accountOnly=["account","target"],command=(words3,response,summary,options2,handler,face)=>{let all=words3.split(" "),isArgument=word=>/^\[?[A-Z]/.
test(word);return{path:all.filter(word=>!isArgument(word)),args:all.filter(isArgument),summary,options:options2,handler,...response&&{response},...face&&{face}}},
mpAccount=name2=>async call=>(await import("./mp-account-CAP5NHWO.js"))[name2](call),mpLogin=async call=>(await import("./mp-login-DTSTSXGB.js")).login(call),
completion=async call=>(await import("./script-F7M5THGM.js")).completion(call,commandsOf("mp")),table=[command("login","login-finish","Log in and choose a \
project, in one go",["name","region","project","service-account","token-env","no-browser","secret-stdin","start","finish","resume"],mpLogin,"mp"),command("sessi\
on","session","Show the account, project and workspace in force",[...axes,"bridge"],show5),command("account list","account-list","List the accounts",[],list2),command(
"account show [NAME]","account-show","Show one account, the active one without a name",[],show2),command("account add [NAME]","account-add","Add an account that\
 needs no secret typed, or one from stdin",["from-stdin","type","region","project","username","token-env"],add2,"auth_manager"),command("account add [NAME]","ac\
count-add","Add an account; asks for its secret with hidden input",["type","region","project","username","token-env","secret-stdin"],mpAccount("add"),"mp"),command(
"account update NAME","account-update","Change an account's record",["region","project","username","token-env"],update2),command("account remove NAME","account-\
remove","Forget an account and its tokens",["force"],remove2),command("account use NAME","account-use","Make an account the active one",[],use2),command("accoun\
t login NAME","account-login","Log an oauth_browser account in, with a browser on this machine",["no-browser"],account),command("account logout NAME","account-l\
ogout","Forget an account's tokens",[],logout2),command("account test [NAME]","account-test","Ask Mixpanel whether an account's credentials work",axes,test),command(
"account token [NAME]",void 0,"Print an account's bearer token, and nothing else",axes,mpAccount("bearer"),"mp"),command("account export-bridge","bridge-export",
"Write an account into a bridge file, for a sandbox",["to","account","project","workspace","target","access-only"],exportTo,"mp"),command("account remove-bridge",
"bridge-remove","Delete a bridge file",["at"],remove4,"mp"),command("project list","project-list","List the projects that the account can reach",[...axes,"refre\
sh"],list3),command("project use ID","project-use","Choose the account's project",accountOnly,use3),command("project show","project-show","Show the project in f\
orce",axes,show3),command("workspace list","workspace-list","List the workspaces of a project",[...axes,"refresh"],listWorkspaces),command("workspace use ID","w\
orkspace-use","Pin a workspace",["account","project","target"],useWorkspace2),command("workspace show","workspace-show","Show the workspace in force",axes,showWorkspace2),
command("target list","target-list","List the saved targets",[],list5),command("target add NAME","target-add","Save an account, a project and perhaps a workspac\
e under a name",["account","project","workspace"],add4),command("target use NAME","target-use","Make a target's account, project and workspace the active ones",
[],use5),command("target show NAME","target-show","Show one target",[],show7),command("target remove NAME","target-remove","Forget a target",[],remove6),command(
"bridge status","bridge-status","Show the bridge file in force, without its secrets",[],status2,"auth_manager"),command("bridge export","bridge-export","Write a\
n account into a bridge file, for a sandbox",["to","account","project","workspace","target","access-only"],exportTo,"auth_manager"),command("bridge remove","bri\
dge-remove","Delete a bridge file",["at"],remove4,"auth_manager"),command("login","login-finish","Log in where no browser can reach this machine, in two steps",
["start","finish","resume","region","name","project"],twoShot,"auth_manager"),command("schema [NAME]","schema","List the response schemas, or show one",[],show4,
"auth_manager"),command("completion SHELL",void 0,"Print the completion script for bash, zsh or fish",[],completion,"mp")],commandsOf=face=>table.filter(row=>row.
face===void 0||row.face===face);async function answer3(argv,surroundings,face="auth_manager"){let{installation}=surroundings;try{return presentData(await carryOut(parse3(argv,commandsOf(face),
face),surroundings,face),installation)}catch(error){return presentError(error,installation)}}async function carryOut(request,surroundings,face){let{context,readInput:readInput2,
folder,installation,person=nobody}=surroundings;if(request.kind==="version")return{version:installation.version};if(request.kind==="help")return help(request.path,
commandsOf(face),face);let{command:command2,args,options:options2,switches}=request,use6=usage(command2,face);try{return await command2.handler({context,readInput:readInput2,
person,installation:folder,args,options:options2,switches,usage:use6})}catch(error){throw withUsage(error,use6)}}function withUsage(error,usage2){let said=isFault(
error,"INVALID_ARGS")?worded(error):void 0;if(!said||said.details?.usage!==void 0)return error;let{message,details,next,cause,stack}=said;return Object.assign(new MixpanelError(
"INVALID_ARGS",message,{details:{usage:usage2,...details},next,cause}),{stack})}var nobody=()=>({say:()=>{},openBrowser:()=>Promise.reject(new Error("there is n\
o browser"))});function paper(env,{isTerminal:isTerminal2,columns}){let colour=hasColours(env,isTerminal2),style=(on,off)=>text3=>colour?`\x1B[${on}m${text3}\x1B[${off}m`:text3,
asked2=/^[1-9][0-9]{0,5}$/.test(env.COLUMNS??"")?Number(env.COLUMNS):void 0;return{width:Math.min(asked2??columns??80,1e3),bold:style(1,22),dim:style(2,22),green:style(
32,39),red:style(31,39)}}function hasColours({FORCE_COLOR,NO_COLOR,TERM},isTerminal2){return FORCE_COLOR!==void 0?FORCE_COLOR!=="0"&&FORCE_COLOR!=="false":isTerminal2&&
!NO_COLOR&&TERM!=="dumb"}var HIDDEN=/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,PLAIN=/^[\x20-\x7e]*$/,names={"\n":"\\n","\r":"\\r","	":"\\t"},visible=text3=>PLAIN.test(text3)?
text3:text3.replace(HIDDEN,character2=>names[character2]??codePoint(character2));function codePoint(character2){let hex=character2.codePointAt(0)?.toString(16)??
"";return hex.length>4?`\\u{${hex}}`:`\\u${hex.padStart(4,"0")}`}function toJson(value,indent=0){let text3=JSON.stringify(value,null,indent);return/^[\x20-\x7e\n]*$/.
test(text3)?text3:text3.replace(HIDDEN,character2=>character2===`
`?`
`:units(character2))}var units=character2=>Array.from({length:character2.length},(_,index)=>`\\u${character2.charCodeAt(index).toString(16).padStart(4,"0")}`).join(
"");function errorText(thrown,installation,{paper:paper2,path,quiet:quiet2}){let envelope=presentError(thrown,installation),error="error"in envelope?envelope.error:
void 0,message=error?.message??thrown.message,own=worded(thrown),usage2=own?.details?.usage,shown=typeof usage2=="string"&&message.endsWith(usage2)?message.slice(
0,-usage2.length).trimEnd():message,lines=[`${paper2.red("error:")} ${visible(shown.replaceAll(/\s*\n\s*/g," "))}`],steps=own?.resumeHint?[own.resumeHint,...own.
next]:own?.next??[];return quiet2||(shown!==message&&lines.push(`  ${visible(String(usage2))}`),lines.push(...advice(steps.length>0?steps:helpFor(usage2),installation,
path))),error?.trace!==void 0&&lines.push(...error.trace.split(`
`).map(line=>paper2.dim(`  ${visible(line)}`))),`${lines.join(`
`)}
`}function helpFor(usage2){let[,command2]=/^usage: (mp(?: [a-z-]+(?![a-z-|]))*)/.exec(String(usage2))??[];return command2===void 0?[]:[{command:`${command2} --h\
elp`,label:"Show help"}]}function advice(steps,{node,mp},path){let unique=steps.filter(({command:command2},index)=>steps.findIndex(step=>step.command===command2)===
index),lines=unique.flatMap(({command:command2,label})=>[`  ${visible(label)}:`,`    ${visible(command2)}`]);return unique.some(({command:command2})=>command2.startsWith(
"mp "))&&!isOnPath(path)&&lines.push(`  (mp is not on your PATH. It is: ${shellQuote(node)} ${shellQuote(mp)})`),lines}function isOnPath(path){return(path??"").
split(delimiter).some(folder=>{try{return accessSync(join(folder,"mp"),constants.X_OK),!0}catch{return!1}})}function statusOf(code){return code==="INVALID_ARGS"?
3:code==="RATE_LIMITED"?5:code==="INTERRUPTED"?130:code==="AUTH_FAILED"||code==="PERMISSION_DENIED"||code.startsWith("OAUTH_")?2:code.endsWith("_NOT_FOUND")?4:code.
startsWith("NEEDS_")?6:1}function statusOfEnvelope(envelope){return envelope.state==="error"?statusOf(envelope.error.code):envelope.state==="ok"?0:6}var builtin6=process.getBuiltinModule("node:url");var fileURLToPath=builtin6.fileURLToPath;var words2={...storageWarnings,...tokensWarnings,...loginWarnings},warningText=warning=>typeof warning=="string"?warning:words2[warning.kind](warning);function contextOf(options2){let warn=options2.warn??(line=>process.emitWarning(line,"MixpanelWarning"));return{get env(){return options2.env??process.env},get cwd(){
return options2.cwd??currentFolder()},get home(){return options2.home??homeOf(this.env)},now:options2.now??Date.now,sleep:options2.sleep??sleep,warn:warning=>warn(
warningText(warning)),get debug(){return options2.debug??debugFor(this.env.MP_DEBUG)},uninterrupted:options2.uninterrupted??(work=>work()),onInterrupt:options2.
onInterrupt??(()=>{}),progress:options2.progress??(()=>()=>{}),...options2.fetch&&{fetch:options2.fetch}}}function personOf(options2,context){let{readLine,choose,
ask,askSecret}=options2;return{say:options2.say??(line=>process.stderr.write(`${line}
`)),openBrowser:options2.openBrowser??(async url=>(await import("./browser-KI5KIBYF.js")).openBrowser(context.env,url)),...readLine&&{readLine},...choose&&{
choose},...ask&&{ask},...askSecret&&{askSecret}}}var silent={};function debugFor(names2){if(!names2)return silent;let wanted=names2.split(",").map(name2=>name2.
trim()),followed=["http","files","lock"].filter(subject=>wanted.includes(subject));return Object.fromEntries(followed.map(subject=>[subject,event=>report(`${subject}\
: ${event}`)]))}function report(line){try{writeSync(2,`debug ${scrub(line).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,spellOut)}
`)}catch{}}var spellOut=character2=>`\\u{${character2.codePointAt(0)?.toString(16)}}`;function homeOf(env){let variable2=process.platform==="win32"?"USERPROFILE":
"HOME",home=env[variable2]||homeOfUser();if(home)return home;let reason2=`the variable ${variable2} is not set, and this user has no entry that names a home`;throw new Fault(
"STORAGE_ERROR",{path:"~",reason:reason2,variable:variable2},{place:{file:{doing:"find"}}})}function homeOfUser(){try{return userInfo().homedir}catch{return}}function currentFolder(){
try{return process.cwd()}catch(cause){let details={path:".",reason:"the current folder is no longer there"};throw new Fault("STORAGE_ERROR",details,{cause,place:{
file:{doing:"find"}}})}}var sleep=(milliseconds,signal)=>new Promise((resolve3,reject)=>{if(signal?.aborted)return reject(signal.reason);let stop=()=>{clearTimeout(
timer),reject(signal?.reason)},timer=setTimeout(()=>{signal?.removeEventListener("abort",stop),resolve3()},milliseconds);signal?.addEventListener("abort",stop,{
once:!0})});var lastLine={pause:!1};function writeAll(descriptor,text3){let bytes=Buffer.from(text3),written=0;for(;written<bytes.length;)try{written+=writeSync(descriptor,
bytes,written)}catch(error){let{code}=error;if(code!=="EAGAIN")return code??"EIO";Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5)}}function say(line){
lastLine.erase?.(),writeAll(2,`${visible(line)}
`)}function isTerminal(descriptor){try{let stat=fstatSync(descriptor);return!stat.isCharacterDevice()||stat.rdev===statSync("/dev/null").rdev?!1:process.getBuiltinModule(
"node:tty").isatty(descriptor)}catch{return!1}}var statuses={SIGINT:130,SIGTERM:143},GRACE_MS=5e3,underWay=new Set,unfinished;function onInterrupt(answer4){unfinished=answer4}async function uninterrupted(work){
let result=work();underWay.add(result);try{return await result}finally{underWay.delete(result)}}function onSignal(end){let isWaiting=!1;for(let name2 of Object.
keys(statuses))process.on(name2,()=>{let now=()=>end(name2,statuses[name2],unfinished);if(underWay.size===0||isWaiting)return now();isWaiting=!0,say("Waiting fo\
r the token that is on its way, so that it is not lost. Interrupt again to end at once."),setTimeout(now,GRACE_MS),Promise.allSettled(underWay).then(now)})}function releaseSignals(){
for(let name2 of Object.keys(statuses))process.removeAllListeners(name2)}var PATIENCE_MS=2e3;function systemContext({quiet:quiet2=!1}={}){let warned=new Set;return contextOf({warn:quiet2?()=>{}:line=>{warned.has(line)||(warned.add(line),
say(`warning: ${line}`))},progress:quiet2?()=>()=>{}:progress,uninterrupted,onInterrupt})}function progress(label){let end,began=Date.now(),timer=setTimeout(async()=>{
let{showProgress}=await import("./progress-DSWVLFON.js");end===void 0&&(end=showProgress(label,began))},PATIENCE_MS);return()=>{clearTimeout(timer),end?.(),end=
()=>{}}}var installationFolder=()=>fileURLToPath(new URL(import.meta.url.includes("/dist/")?"..":"../..",import.meta.url)).replace(/\/$/,"");async function readInput(limit,tooLong2=`\
The standard input is longer than ${limit} bytes.`){let chunks=[],size=0;try{for await(let chunk of process.stdin)if(chunks.push(chunk),size+=chunk.length,size>
limit)throw new MixpanelError("INVALID_ARGS",tooLong2)}catch(error){throw isFault(error)?error:new MixpanelError("INVALID_ARGS","The standard input cannot be re\
ad.",{cause:error})}try{return new TextDecoder("utf-8",{fatal:!0}).decode(Buffer.concat(chunks))}catch{throw new MixpanelError("INVALID_ARGS","The standard inpu\
t is not valid UTF-8.")}}function systemPerson({quiet:quiet2=!1}={}){let person={say:(line,kind)=>{(!quiet2||kind!=="progress")&&say(line)},openBrowser:async url=>(await import("./browser-KI5KIBYF.js")).
openBrowser(process.env,url)};if(!isTerminal(0))return person;let terminal=async()=>(await import("./prompt-WL77Y6ZT.js")).terminal;return{...person,readLine:async signal=>(await terminal()).
readLine(signal),ask:async question=>(await terminal()).ask(question),askSecret:async question=>(await terminal()).askSecret(question),confirm:async question=>(await terminal()).
confirm(question),choose:async(question,choices)=>(await terminal()).choose(question,choices)}}async function main(){let folder=installationFolder(),installation={version,node:process.execPath,mp:join(folder,"scripts","mp.mjs"),verbose:process.env.MP_VERBOSE===
"1"},finish2=(envelope2,status3)=>{releaseSignals();let failure2=writeAll(1,`${toJson(envelope2,isTerminal(1)?2:0)}
`);(failure2===void 0||failure2==="EPIPE")&&process.exit(status3),say(`error: the answer cannot be written to stdout (${failure2})`),process.exit(1)},stray=error=>finish2(
presentError(error,installation),0);process.on("uncaughtException",stray),process.on("unhandledRejection",stray),onSignal((name2,status3,answer4)=>{let message=`\
Interrupted by ${name2} before the answer was there. Run the same command again.`;finish2(presentError(answer4??new MixpanelError("INTERRUPTED",message),installation),
status3)});let surroundings={context:systemContext(),readInput,person:systemPerson,folder,installation},envelope=await answer3(process.argv.slice(2),surroundings),
isInterrupted=envelope.state==="error"&&envelope.error.code==="INTERRUPTED";finish2(envelope,isInterrupted?130:0)}async function main2(){let argv=process.argv.slice(2),flags2=commonFlags(argv),folder=installationFolder(),verbose=flags2.verbose||process.env.MP_VERBOSE==="1",
installation={version,node:process.execPath,mp:join(folder,"scripts","mp.mjs"),verbose},stray=error=>finish(failure(error,flags2,installation));process.on("unca\
ughtException",stray),process.on("unhandledRejection",stray),onSignal((_name,status3,answer4=new MixpanelError("INTERRUPTED","Interrupted."))=>{flags2.twoShot&&
finish({stdout:json(presentError(answer4,installation)),status:status3}),finish({...failure(answer4,flags2,installation),status:status3})});let context=systemContext(
{quiet:flags2.quiet});finish(await run(argv,flags2,{context,readInput,person:()=>systemPerson(flags2),folder,installation}))}async function run(argv,flags2,surroundings){
if(flags2.twoShot){let envelope=await answer3(argv,surroundings,"mp");return{stdout:json(envelope),status:statusOfEnvelope(envelope)}}try{return await succeed(argv,
flags2,surroundings)}catch(error){return failure(error,flags2,surroundings.installation)}}async function succeed(argv,flags2,surroundings){let request=parse3(argv,
commandsOf("mp"),"mp");if(request.kind==="version"&&flags2.format===void 0)return{stdout:`mp ${version}
`,status:0};if(request.kind==="help"&&flags2.format===void 0){let{helpText}=await import("./mp-help-QBUMSGLA.js");return{stdout:helpText(request.path,commandsOf(
"mp"),stdoutPaper()),status:0}}if(request.kind==="call"&&request.command.path[1]==="remove"&&!flags2.yes){let{mayRemove}=await import("./mp-confirm-5XVBP5SY.js");
if(!await mayRemove(request,surroundings))return{stderr:`Nothing was removed.
`,status:1}}let data=await carryOut(request,surroundings,"mp");if(request.kind!=="call")return{stdout:json(data),status:0};let{response}=request.command;return response===
void 0?{stdout:data.text,status:0}:present("bridge"in data?"bridge-status":response,data,flags2,surroundings.installation)}async function present(name2,data,flags2,installation){
let status3=statusOfData(data),format=flags2.format??(isTerminal(1)?"table":"json"),{schema_version:_version,state:_state,...shown}=presentData(data,installation);
if(format==="json")return{stdout:json(shown),status:status3};let{outputText,nothing:nothing3}=await import("./mp-output-NCLLG5RX.js"),stdout=await outputText(
name2,shown,format,stdoutPaper());if(format!=="table"||flags2.quiet)return{stdout,status:status3};let{next=[]}=data,aside=[...nothing3(name2,data),...advice(next,
installation,process.env.PATH)];return{stdout,stderr:aside.map(line=>`${line}
`).join(""),status:status3}}function statusOfData(data){let{result}=data;return result?.error_code?statusOf(result.error_code):0}function failure(thrown,{quiet:quiet2},installation){
let code=worded(thrown)?.code??"INTERNAL_ERROR",written=paper(process.env,{isTerminal:isTerminal(2)});return{stderr:errorText(thrown,installation,{paper:written,
path:process.env.PATH,quiet:quiet2}),status:statusOf(code)}}var json=value=>`${toJson(value,isTerminal(1)?2:0)}
`;function stdoutPaper(){return isTerminal(1)?paper(process.env,{isTerminal:!0,columns:process.stdout.columns}):paper(process.env,{isTerminal:!1})}function finish({
status:status3,stdout="",stderr=""}){releaseSignals(),lastLine.erase?.();let problem=writeAll(1,stdout);writeAll(2,stderr),(problem===void 0||problem==="EPIPE")&&
process.exit(status3),say(`error: the answer cannot be written to stdout (${problem})`),process.exit(1)}export{node_path_default,resolve,join,dirname,basename,regex,transform,fallback,is,array,boolean,custom,instance,literal,looseObject,nullable,number,object,optional,
picklist,record,strictObject,string,union,unknown,pipe,safeParse,errorCodes,MixpanelError,Secret,scrub,Fault,isFault,within,Region,regions,AccountType,Name,ProjectId,
WorkspaceId,VariableName,NonEmpty,HeaderName,HeaderValue,SecretText,Timestamp,variable,malformedVariable,environmentRegion,environmentProject,environmentAxes,chooseProject,
paste,describeIssues,keyPath,INFLIGHT_SECONDS,InflightFile,remainingWishes,hasNoUse,isOver,isVerdict,checkedMilliseconds,advise,worded,atLogin,messageOf,inWords2 as inWords,
quotable,asMixpanelError,version,invalidArgs,axesOf,firstArg,formats,options,axisOptions,spell2 as spell,styleText,promisify,help,accountOf,targetsNaming,resolve2,
requireProject,MOST_SECRET_BYTES,tooLong,usableSecret,usernameIn,node_fs_default,lstatSync,mkdirSync,realpathSync,parse4 as parse,NamedAccountRecord,TargetRecord,
Buffer2 as Buffer,storageError,claimFolder,givenPath,rootFolder,accountsFolder,accountFolder,bridgeAccountFolder,tokensPath,mePath,bridgedPath,oauthFolder,inflightPath,
clientPath,folderLock,ensureFolder,removeFolder,renameFolder,removeFile,exists,node_os_default,SHORT_LOCK,withLock,writeAtomic,visible,toJson,fileURLToPath,contextOf,
personOf,lastLine,writeAll,say,isTerminal,list4 as list,show6 as show,add3 as add,use4 as use,remove5 as remove,WireId,main2 as main,readConfig,changeConfig,withFolderLock,
additionOf,checkFree,loginEdits,jsonText,members,exactValue,parseMe,userOf,projects,availableProjects,projectOf,workspacesOf,workspaceOf,organizationName,compareIds,
isExpired,expiresAt,normaliseTime,countsAsNone,readJson,readJsonText,ownFolder,readMe,writeMe,OAuthClientInfo,PlaceholderMeta,plainJson,readTokens,writeTokens,assertWritable,
list as list2,show as show2,add as add2,update,remove as remove2,orphansOf,use as use2,logout,customHeaders,mergedHeaders,mayCarryCredential,quiet,readBridge,readBridgeAt,
askedFor,resolveSession,resolveAccount,showSession,cachedMe,describeProject,describeWorkspace,remove3,twoShot,projectNotFound,useProject,useWorkspace,main as main2};
