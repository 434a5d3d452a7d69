import{readClient,writeClient}from"./chunk-3X2MSNYE.js";import{messageOf}from"./chunk-47AXI4DU.js";import{quotable}from"./chunk-Y4OKRLE4.js";import{
Fault,NonEmpty,Secret,SecretText,exactValue,fallback,isFault,jsonText,members,number,object,optional,pipe,regex,safeParse,string,transform,union,unknown}from"./chunk-BNTVTWSC.js";var ifUsable=schema=>fallback(optional(schema),void 0),TokenReply=object({access_token:SecretText,refresh_token:ifUsable(SecretText),expires_in:optional(unknown()),
token_type:pipe(optional(unknown()),transform(type=>typeof type=="string"?type:"Bearer"),regex(/^bearer$/i,"must be Bearer")),scope:ifUsable(string())}),RegistrationReply=object(
{client_id:pipe(union([NonEmpty,number()]),transform(String)),scope:ifUsable(string())}),OAuthErrorReply=object({error:NonEmpty,error_description:ifUsable(string())});var PlainHeaders=class extends Map{constructor(fields={}){super();for(let[name,value]of Object.entries(fields))this.set(name,value)}get(name){return super.get(name.
toLowerCase())}has(name){return super.has(name.toLowerCase())}set(name,value){return super.set(name.toLowerCase(),value)}},PlainResponse=class{};function provideFetchClasses(){
typeof globalThis.Headers>"u"&&Object.assign(globalThis,{Headers:PlainHeaders}),typeof globalThis.Response>"u"&&Object.assign(globalThis,{Response:PlainResponse})}var BadAnswer=class extends Error{facts;constructor(facts){super(JSON.stringify(facts)),this.name="BadAnswer",this.facts=facts}};async function send(transport,{
timeoutMs,label},request){provideFetchClasses();let reply;if(await request(async(url,{headers,body})=>{let{"user-agent":_theirs,...rest}=headers;try{reply=await transport.
send({method:"POST",url,headers:rest,body:String(body),timeoutMs,label})}catch(error){throw isFault(error,"API_ERROR")?new BadAnswer({reason:messageOf(error).replace(
/\.$/,"")}):error}return new Response}),reply===void 0)throw new Error("oauth4webapi has sent nothing");return reply}var isSuccess=({status})=>status===200||status===
201;function read(reply,schema){let{status,text}=reply,body=parsed(text);holdSecrets(body);let result=isSuccess(reply)?safeParse(schema,body):void 0;if(result?.
success)return result.output;let refusal=status>=400&&status<500?safeParse(OAuthErrorReply,body):void 0;if(!refusal?.success)throw new BadAnswer({status});let{error,
error_description:description}=refusal.output;throw new BadAnswer({status,error:standardErrors.includes(error)?error:quotable(error),...description!==void 0&&{error_description:quotable(
description)}})}var standardErrors=["invalid_request","invalid_client","invalid_grant","unauthorized_client","unsupported_grant_type","invalid_scope"];function parsed(text){
try{let found=members(jsonText(text));return found&&Object.fromEntries([...found].map(([name,value])=>[name,exactValue(value)]))}catch{return}}var secretMembers=[
"access_token","refresh_token","id_token","client_secret","registration_access_token"];function holdSecrets(body={}){for(let name of secretMembers)typeof body[name]==
"string"&&new Secret(body[name])}function registrationError(error,region){if(!(error instanceof BadAnswer))return error;let{status}=error.facts,retryable=status!==void 0&&(status>=500||!isVerdict(
status));return new Fault("OAUTH_REGISTRATION_ERROR",{region,...error.facts},{retryable})}var exchangeError=(error,region)=>error instanceof BadAnswer?new Fault(
"OAUTH_TOKEN_ERROR",{region,...error.facts}):error;function refreshError(error,region){if(!(error instanceof BadAnswer))return error;let details={region,...error.
facts};return hasSaid(details,"invalid_grant")?new Fault("OAUTH_REFRESH_REVOKED",details):new Fault("OAUTH_REFRESH_ERROR",details,{retryable:!isFinal(details)})}
var hasSaid=(facts,code)=>facts.error===code&&isFinal(facts),isFinal=({status,error})=>error!==void 0&&!passing.includes(error)&&status!==void 0&&status<500&&isVerdict(
status),passing=["temporarily_unavailable","server_error","slow_down"],isVerdict=status=>status!==408&&status!==429;var DAY_MS=1440*60*1e3;async function clientFor(context,server,region,redirectUri){let cached=readClient(context,region);if(cached?.redirect_uri===redirectUri&&
(isRecent(context,cached)||await server.isKnown(cached)))return cached;let registered=await server.register(redirectUri);return await writeClient(context,registered),
registered}function isRecent(context,{created_at:at}){let age=context.now()-(typeof at=="number"?at*1e3:Date.parse(String(at)));return age>=0&&age<DAY_MS}var isUnknownClient=error=>isFault(
error,"OAUTH_TOKEN_ERROR","OAUTH_REFRESH_ERROR")&&hasSaid(error.details,"invalid_client");export{TokenReply,RegistrationReply,BadAnswer,send,isSuccess,read,registrationError,exchangeError,refreshError,hasSaid,clientFor,isUnknownClient};
