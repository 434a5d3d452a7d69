import{Fault,NonEmpty,Secret,SecretText,exactValue,fallback,isFault,jsonText,members,messageOf,number,object,optional,pipe,quotable,regex,safeParse,string,transform,
union,unknown}from"./chunk-KUJP2P5B.js";var ifUsable=schema=>fallback(optional(schema),void 0),TokenReply=object({access_token:SecretText,refresh_token:ifUsable(SecretText),expires_in:optional(unknown()),
token_type:pipe(optional(unknown()),transform(type=>typeof type=="string"?type:"Bearer"),regex(/^bearer$/i,"must be Bearer")),scope:ifUsable(string())}),RegistrationReply=object(
{client_id:pipe(union([NonEmpty,number()]),transform(String)),scope:ifUsable(string())}),OAuthErrorReply=object({error:NonEmpty,error_description:ifUsable(string())});var BadAnswer=class extends Error{facts;constructor(facts){super(JSON.stringify(facts)),this.name="BadAnswer",this.facts=facts}};async function send(transport,{
timeoutMs,label},request){let reply;if(await request(async(url,{headers,body})=>{let{"user-agent":_theirs,...rest}=headers;try{reply=await transport.send({method:"\
POST",url,headers:rest,body:String(body),timeoutMs,label})}catch(error){throw isFault(error,"API_ERROR")?new BadAnswer({reason:messageOf(error).replace(/\.$/,"")}):
error}return new Response}),reply===void 0)throw new Error("oauth4webapi has sent nothing");return reply}function read({status,text},schema){let body=parsed(text);
holdSecrets(body);let result=status===200||status===201?safeParse(schema,body):void 0;if(result?.success)return result.output;let refusal=status>=400&&status<500?
safeParse(OAuthErrorReply,body):void 0;if(!refusal?.success)throw new BadAnswer({status});let{error,error_description:description}=refusal.output;throw new BadAnswer(
{status,error:standardErrors.includes(error)?error:quotable(error),...description!==void 0&&{error_description:quotable(description)}})}var standardErrors=["inv\
alid_request","invalid_client","invalid_grant","unauthorized_client","unsupported_grant_type","invalid_scope"];function parsed(text){try{let found=members(jsonText(
text));return found&&Object.fromEntries([...found].map(([name,value])=>[name,exactValue(value)]))}catch{return}}var secretMembers=["access_token","refresh_token",
"id_token","client_secret","registration_access_token"];function holdSecrets(body={}){for(let name of secretMembers)typeof body[name]=="string"&&new Secret(body[name])}function registrationError(error,region){if(!(error instanceof BadAnswer))return error;let{status}=error.facts,retryable=status!==void 0&&(status>=500||!isVerdict(
status));return new Fault("OAUTH_REGISTRATION_ERROR",{region,...error.facts},{retryable})}var exchangeError=(error,region)=>error instanceof BadAnswer?new Fault(
"OAUTH_TOKEN_ERROR",{region,...error.facts}):error;function refreshError(error,region){if(!(error instanceof BadAnswer))return error;let details={region,...error.
facts};return hasSaid(details,"invalid_grant")?new Fault("OAUTH_REFRESH_REVOKED",details):new Fault("OAUTH_REFRESH_ERROR",details,{retryable:!isFinal(details)})}
var hasSaid=(facts,code)=>facts.error===code&&isFinal(facts),isFinal=({status,error})=>error!==void 0&&!passing.includes(error)&&status!==void 0&&status<500&&isVerdict(
status),passing=["temporarily_unavailable","server_error","slow_down"],isVerdict=status=>status!==408&&status!==429;var isLoopback=hostname=>/^localhost\.?$/.test(hostname)||hostname==="[::1]"||/^127(\.\d+){3}$/.test(hostname);export{isLoopback,TokenReply,RegistrationReply,BadAnswer,send,read,registrationError,exchangeError,refreshError,hasSaid};
