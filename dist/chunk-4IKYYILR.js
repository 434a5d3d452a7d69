import{BadAnswer,RegistrationReply,TokenReply,exchangeError,hasSaid,isSuccess,read,refreshError,registrationError,send}from"./chunk-5NXRCQHZ.js";import{oauthOrigin,
timeouts}from"./chunk-DII7FYNR.js";import{createHash,timingSafeEqual}from"./chunk-RFUZROY2.js";import{Secret,expiresAt}from"./chunk-BNTVTWSC.js";var USER_AGENT;(typeof navigator>"u"||!navigator.userAgent?.startsWith?.("Mozilla/5.0 "))&&(USER_AGENT="oauth4webapi/v3.8.8");function looseInstanceOf(input,expected){
if(input==null)return!1;try{return input instanceof expected||Object.getPrototypeOf(input)[Symbol.toStringTag]===expected.prototype[Symbol.toStringTag]}catch{return!1}}
var ERR_INVALID_ARG_VALUE="ERR_INVALID_ARG_VALUE",ERR_INVALID_ARG_TYPE="ERR_INVALID_ARG_TYPE";function CodedTypeError(message,code,cause){let err=new TypeError(
message,{cause});return Object.assign(err,{code}),err}var allowInsecureRequests=Symbol(),clockSkew=Symbol(),clockTolerance=Symbol(),customFetch=Symbol();var encoder=new TextEncoder,decoder=new TextDecoder;var encodeBase64Url;Uint8Array.prototype.toBase64?encodeBase64Url=input=>(input instanceof ArrayBuffer&&(input=new Uint8Array(input)),input.toBase64({alphabet:"\
base64url",omitPadding:!0})):encodeBase64Url=input=>{input instanceof ArrayBuffer&&(input=new Uint8Array(input));let arr=[];for(let i=0;i<input.byteLength;i+=32768)
arr.push(String.fromCharCode.apply(null,input.subarray(i,i+32768)));return btoa(arr.join("")).replace(/=/g,"").replace(/\+/g,"-").replace(/\//g,"_")};var decodeBase64Url;
Uint8Array.fromBase64?decodeBase64Url=input=>{try{return Uint8Array.fromBase64(input,{alphabet:"base64url"})}catch(cause){throw CodedTypeError("The input to be \
decoded is not correctly encoded.",ERR_INVALID_ARG_VALUE,cause)}}:decodeBase64Url=input=>{try{let binary=atob(input.replace(/-/g,"+").replace(/_/g,"/").replace(
/\s/g,"")),bytes=new Uint8Array(binary.length);for(let i=0;i<binary.length;i++)bytes[i]=binary.charCodeAt(i);return bytes}catch(cause){throw CodedTypeError("The\
 input to be decoded is not correctly encoded.",ERR_INVALID_ARG_VALUE,cause)}};var OperationProcessingError=class extends Error{code;constructor(message,options){super(message,options),this.name=this.constructor.name,options?.code&&(this.code=
options?.code),Error.captureStackTrace?.(this,this.constructor)}};function OPE(message,code,cause){return new OperationProcessingError(message,{code,cause})}function prepareHeaders(input){looseInstanceOf(input,Headers)&&(input=Object.fromEntries(input.entries()));let headers2=new Headers(input??{});if(USER_AGENT&&!headers2.
has("user-agent")&&headers2.set("user-agent",USER_AGENT),headers2.has("authorization"))throw CodedTypeError('"options.headers" must not include the "authorizati\
on" header name',ERR_INVALID_ARG_VALUE);return headers2}function signal(url,value){if(value!==void 0){if(typeof value=="function"&&(value=value(url.href)),!(value instanceof
AbortSignal))throw CodedTypeError('"options.signal" must return or be an instance of AbortSignal',ERR_INVALID_ARG_TYPE);return value}}function assertString(input,it,code,cause){try{if(typeof input!="string")throw CodedTypeError(`${it} must be a string`,ERR_INVALID_ARG_TYPE,cause);if(input.length===
0)throw CodedTypeError(`${it} must not be empty`,ERR_INVALID_ARG_VALUE,cause)}catch(err){throw code?OPE(err.message,code,cause):err}}function assertAs(as){if(typeof as!="object"||as===null)throw CodedTypeError('"as" must be an object',ERR_INVALID_ARG_TYPE);assertString(as.issuer,'"as.issuer"')}
function assertClient(client){if(typeof client!="object"||client===null)throw CodedTypeError('"client" must be an object',ERR_INVALID_ARG_TYPE);assertString(client.
client_id,'"client.client_id"')}function ClientSecretPost(clientSecret){return assertString(clientSecret,'"clientSecret"'),(_as,client,body,_headers)=>{body.set("client_id",client.client_id),body.
set("client_secret",clientSecret)}}function None(){return(_as,client,body,_headers)=>{body.set("client_id",client.client_id)}}var URLParse=URL.parse?(url,base)=>URL.parse(url,base):(url,base)=>{try{return new URL(url,base)}catch{return null}};function checkProtocol(url,enforceHttps){if(enforceHttps&&
url.protocol!=="https:")throw OPE("only requests to HTTPS are allowed",HTTP_REQUEST_FORBIDDEN,url);if(url.protocol!=="https:"&&url.protocol!=="http:")throw OPE(
"only HTTP and HTTPS requests are allowed",REQUEST_PROTOCOL_FORBIDDEN,url)}function validateEndpoint(value,endpoint,useMtlsAlias,enforceHttps){let url;if(typeof value!=
"string"||!(url=URLParse(value)))throw OPE(`authorization server metadata does not contain a valid ${useMtlsAlias?`"as.mtls_endpoint_aliases.${endpoint}"`:`"as.${endpoint}\
"`}`,value===void 0?MISSING_SERVER_METADATA:INVALID_SERVER_METADATA,{attribute:useMtlsAlias?`mtls_endpoint_aliases.${endpoint}`:endpoint});return checkProtocol(
url,enforceHttps),url}function resolveEndpoint(as,endpoint,useMtlsAlias,enforceHttps){return useMtlsAlias&&as.mtls_endpoint_aliases&&endpoint in as.mtls_endpoint_aliases?
validateEndpoint(as.mtls_endpoint_aliases[endpoint],endpoint,useMtlsAlias,enforceHttps):validateEndpoint(as[endpoint],endpoint,useMtlsAlias,enforceHttps)}var tokenMatch="[a-zA-Z0-9!#$%&\\'\\*\\+\\-\\.\\^_`\\|~]+",token68Match="[a-zA-Z0-9\\-\\._\\~\\+\\/]+={0,2}",quotedMatch='"((?:[^"\\\\]|\\\\[\\s\\S])*)"',quotedParamMatcher="\
("+tokenMatch+")\\s*=\\s*"+quotedMatch,paramMatcher="("+tokenMatch+")\\s*=\\s*("+tokenMatch+")",schemeRE=new RegExp("^[,\\s]*("+tokenMatch+")"),quotedParamRE=new RegExp(
"^[,\\s]*"+quotedParamMatcher+"[,\\s]*(.*)"),unquotedParamRE=new RegExp("^[,\\s]*"+paramMatcher+"[,\\s]*(.*)"),token68ParamRE=new RegExp("^("+token68Match+")(?:\
$|[,\\s])(.*)");function assertDPoP(option){if(!branded.has(option))throw CodedTypeError('"options.DPoP" is not a valid DPoPHandle',ERR_INVALID_ARG_VALUE)}async function authenticatedRequest(as,client,clientAuthentication,url,body,headers2,options){return await clientAuthentication(as,client,body,headers2),headers2.
set("content-type","application/x-www-form-urlencoded;charset=UTF-8"),(options?.[customFetch]||fetch)(url.href,{body,headers:Object.fromEntries(headers2.entries()),
method:"POST",redirect:"manual",signal:signal(url,options?.signal)})}async function tokenEndpointRequest(as,client,clientAuthentication,grantType,parameters,options){
let url=resolveEndpoint(as,"token_endpoint",client.use_mtls_endpoint_aliases,options?.[allowInsecureRequests]!==!0);parameters.set("grant_type",grantType);let headers2=prepareHeaders(
options?.headers);headers2.set("accept","application/json"),options?.DPoP!==void 0&&(assertDPoP(options.DPoP),await options.DPoP.addProof(url,headers2,"POST"));
let response=await authenticatedRequest(as,client,clientAuthentication,url,parameters,headers2,options);return options?.DPoP?.cacheNonce(response,url),response}
async function refreshTokenGrantRequest(as,client,clientAuthentication,refreshToken,options){assertAs(as),assertClient(client),assertString(refreshToken,'"refre\
shToken"');let parameters=new URLSearchParams(options?.additionalParameters);return parameters.set("refresh_token",refreshToken),tokenEndpointRequest(as,client,
clientAuthentication,"refresh_token",parameters,options)}var branded=new WeakSet;var HTTP_REQUEST_FORBIDDEN="OAUTH_HTTP_REQUEST_FORBIDDEN",REQUEST_PROTOCOL_FORBIDDEN="OAUTH_REQUEST_PROTOCOL_FORBIDDEN";var MISSING_SERVER_METADATA="OAUTH_MISSING_SERVER_METADATA",INVALID_SERVER_METADATA="OAUTH_INVALID_SERVER_METADATA";async function genericTokenEndpointRequest(as,client,clientAuthentication,grantType,parameters,options){return assertAs(as),assertClient(client),assertString(grantType,
'"grantType"'),tokenEndpointRequest(as,client,clientAuthentication,grantType,new URLSearchParams(parameters),options)}async function dynamicClientRegistrationRequest(as,metadata,options){assertAs(as);let url=resolveEndpoint(as,"registration_endpoint",metadata.use_mtls_endpoint_aliases,
options?.[allowInsecureRequests]!==!0),headers2=prepareHeaders(options?.headers);headers2.set("accept","application/json"),headers2.set("content-type","applicat\
ion/json");let method="POST";options?.DPoP&&(assertDPoP(options.DPoP),await options.DPoP.addProof(url,headers2,method,options.initialAccessToken)),options?.initialAccessToken&&
headers2.set("authorization",`${headers2.has("dpop")?"DPoP":"Bearer"} ${options.initialAccessToken}`);let response=await(options?.[customFetch]||fetch)(url.href,
{body:JSON.stringify(metadata),headers:Object.fromEntries(headers2.entries()),method,redirect:"manual",signal:signal(url,options?.signal)});return options?.DPoP?.
cacheNonce(response,url),response}var _expectedIssuer=Symbol();var headers,USER_AGENT2;(typeof navigator>"u"||!navigator.userAgent?.startsWith?.("Mozilla/5.0 "))&&(USER_AGENT2="openid-client/v6.8.9",headers={"user-agent":USER_AGENT2});
var int=config=>props.get(config),props;function ClientSecretPost2(clientSecret){if(clientSecret!==void 0)return ClientSecretPost(clientSecret);let cache=new WeakMap;
return(as,client,body,headers2)=>{let auth;return(auth=cache.get(client))||(assertString2(client.client_secret,'"metadata.client_secret"'),auth=ClientSecretPost(
client.client_secret),cache.set(client,auth)),auth(as,client,body,headers2)}}function assertString2(input,it){if(typeof input!="string")throw CodedTypeError2(`${it}\
 must be a string`,ERR_INVALID_ARG_TYPE2);if(input.length===0)throw CodedTypeError2(`${it} must not be empty`,ERR_INVALID_ARG_VALUE2)}function None2(){return None()}var customFetch2=customFetch;var ERR_INVALID_ARG_VALUE2="ERR_INVALID_ARG_VALUE",ERR_INVALID_ARG_TYPE2="ERR_INVALID_ARG_TYPE";function CodedTypeError2(message,code,cause){let err=new TypeError(
message,{cause});return Object.assign(err,{code}),err}var decoder2=new TextDecoder;function getServerHelpers(metadata){return{supportsPKCE:{__proto__:null,value(method="S256"){return metadata.code_challenge_methods_supported?.includes(method)===
!0}}}}function addServerHelpers(metadata){Object.defineProperties(metadata,getServerHelpers(metadata))}var kEntraId=Symbol(),Configuration=class{constructor(server,clientId,metadata,clientAuthentication){
if(typeof clientId!="string"||!clientId.length)throw CodedTypeError2('"clientId" must be a non-empty string',ERR_INVALID_ARG_TYPE2);if(typeof metadata=="string"&&
(metadata={client_secret:metadata}),metadata?.client_id!==void 0&&clientId!==metadata.client_id)throw CodedTypeError2('"clientId" and "metadata.client_id" must \
be the same',ERR_INVALID_ARG_VALUE2);let client={...structuredClone(metadata),client_id:clientId};client[clockSkew]=metadata?.[clockSkew]??0,client[clockTolerance]=
metadata?.[clockTolerance]??30;let auth;clientAuthentication?auth=clientAuthentication:typeof client.client_secret=="string"&&client.client_secret.length?auth=ClientSecretPost2(
client.client_secret):auth=None2();let c=Object.freeze(client),clone=structuredClone(server);kEntraId in server&&(clone[_expectedIssuer]=({claims:{tid}})=>server.
issuer.replace("{tenantid}",tid));let as=Object.freeze(clone);props||=new WeakMap,props.set(this,{__proto__:null,as,c,auth,tlsOnly:!0,timeout:30,jwksCache:{}})}serverMetadata(){
let metadata=structuredClone(int(this).as);return addServerHelpers(metadata),metadata}clientMetadata(){return structuredClone(int(this).c)}get timeout(){return int(
this).timeout}set timeout(value){int(this).timeout=value}get[customFetch2](){return int(this).fetch}set[customFetch2](value){int(this).fetch=value}};Object.freeze(
Configuration.prototype);function allowInsecureRequests2(config){int(config).tlsOnly=!1}function buildAuthorizationUrl(config,parameters){checkConfig(config);let{as,c,tlsOnly,hybrid,jarm,implicit}=int(config),authorizationEndpoint=resolveEndpoint(as,
"authorization_endpoint",!1,tlsOnly);if(parameters=new URLSearchParams(parameters),parameters.has("client_id")||parameters.set("client_id",c.client_id),!parameters.
has("request_uri")&&!parameters.has("request")){if(parameters.has("response_type")||parameters.set("response_type",hybrid?"code id_token":implicit?"id_token":"c\
ode"),implicit&&!parameters.has("nonce"))throw CodedTypeError2("response_type=id_token clients must provide a nonce parameter in their authorization request par\
ameters",ERR_INVALID_ARG_VALUE2);jarm&&parameters.set("response_mode","jwt")}for(let[k,v]of parameters.entries())authorizationEndpoint.searchParams.append(k,v);
return authorizationEndpoint}function checkConfig(input){if(!(input instanceof Configuration))throw CodedTypeError2('"config" must be an instance of Configuration',ERR_INVALID_ARG_TYPE2);if(Object.
getPrototypeOf(input)!==Configuration.prototype)throw CodedTypeError2("subclassing Configuration is not allowed",ERR_INVALID_ARG_VALUE2)}var SCOPE="projects analysis events insights segmentation retention data:read funnels flows data_definitions dashboard_reports bookmarks",CLIENT_NAME="mixpanel-\
auth";function authorizationServer(context,transport,region){let origin=oauthOrigin(context.env,region),{oauth:timeoutMs,spending:spendingMs}=timeouts(context.env),
metadata={issuer:origin,authorization_endpoint:`${origin}/oauth/authorize/`,token_endpoint:`${origin}/oauth/token/`,registration_endpoint:`${origin}/oauth/mcp/r\
egister/`},isInsecure=origin.startsWith("http:"),post=(label,limitMs,request)=>send(transport,{timeoutMs:limitMs,label},fetch2=>request({[customFetch]:fetch2,[allowInsecureRequests]:isInsecure})),
redeem=async({clientId,redirectUri,code,verifier},label,limitMs)=>{let grant={code:code.reveal(),redirect_uri:redirectUri,code_verifier:verifier.reveal()},client={
client_id:clientId},reply=await post(label,limitMs,options=>genericTokenEndpointRequest(metadata,client,None(),"authorization_code",grant,options));return read(
reply,TokenReply)};return{register:async redirectUri=>{let wanted={redirect_uris:[redirectUri],grant_types:["authorization_code","refresh_token"],response_types:[
"code"],token_endpoint_auth_method:"none",client_name:CLIENT_NAME,scope:SCOPE};try{let reply=await post("registering with Mixpanel",timeoutMs,options=>dynamicClientRegistrationRequest(
metadata,wanted,options)),registered=read(reply,RegistrationReply);return{client_id:registered.client_id,region,redirect_uri:redirectUri,scope:registered.scope??
SCOPE,created_at:new Date(context.now()).toISOString()}}catch(error){throw registrationError(error,region)}},isKnown:async({client_id:clientId,redirect_uri:redirectUri})=>{
let madeUp=new Secret("made-up-to-see-whether-the-client-is-known");try{await redeem({clientId,redirectUri,code:madeUp,verifier:madeUp},"asking whether our clie\
nt is still known",timeoutMs)}catch(error){return!(error instanceof BadAnswer&&hasSaid(error.facts,"invalid_client"))}return!0},authorizeUrl:({clientId,redirectUri,
state,challenge})=>{let configuration=new Configuration(metadata,clientId,void 0,None2());return isInsecure&&allowInsecureRequests2(configuration),buildAuthorizationUrl(
configuration,{redirect_uri:redirectUri,state:state.reveal(),code_challenge:challenge,code_challenge_method:"S256"}).href},exchange:async grant=>{try{let reply=await redeem(
grant,"exchanging the authorization code for tokens",spendingMs);return tokensFrom(reply,grant.clientId,context.now())}catch(error){throw exchangeError(error,region)}},
refresh:async(tokens,clientId,keep=async()=>{})=>{let refreshToken=tokens.refresh_token?.reveal()??"",client={client_id:clientId};try{let reply=await post("refr\
eshing the access token",spendingMs,options=>refreshTokenGrantRequest(metadata,client,None(),refreshToken,options));return isSuccess(reply)&&await keep(reply),refreshed(
tokens,reply,clientId,context.now())}catch(error){throw refreshError(error,region)}}}}var refreshed=(tokens,reply,clientId,now)=>({...tokens,...tokensFrom(read(
reply,TokenReply),clientId,now)});function tokensFrom(reply,clientId,now){let{access_token,refresh_token,expires_in:lifetime,token_type,scope}=reply;return{access_token,
...refresh_token&&{refresh_token},expires_at:expiresAt(now,lifetime),token_type,...scope!==void 0&&{scope},client_id:clientId}}var isSecret=(text,secret)=>timingSafeEqual(digest(text),digest(secret.reveal())),secretHash=secret=>digest(secret.reveal()).toString("hex"),digest=text=>createHash(
"sha256").update(text).digest();export{authorizationServer,refreshed,isSecret,secretHash};
