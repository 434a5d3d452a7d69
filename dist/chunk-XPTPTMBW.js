import{Fault,Secret,isFault,messageOf,quotable}from"./chunk-PSKZMYEE.js";var USER_AGENT;(typeof navigator>"u"||!navigator.userAgent?.startsWith?.("Mozilla/5.0 "))&&(USER_AGENT="oauth4webapi/v3.8.8");function looseInstanceOf(input,expected){
if(input==null)return!1;try{return input instanceof expected||Object.getPrototypeOf(input)[Symbol.toStringTag]===expected.prototype[Symbol.toStringTag]}catch{return!1}}
var ERR_INVALID_ARG_VALUE="ERR_INVALID_ARG_VALUE",ERR_INVALID_ARG_TYPE="ERR_INVALID_ARG_TYPE";function CodedTypeError(message,code,cause){let err=new TypeError(
message,{cause});return Object.assign(err,{code}),err}var allowInsecureRequests=Symbol(),clockSkew=Symbol(),clockTolerance=Symbol(),customFetch=Symbol();var jweDecrypt=Symbol();var encoder=new TextEncoder,decoder=new TextDecoder;function buf(input){return typeof input=="string"?encoder.encode(input):decoder.decode(input)}var encodeBase64Url;
Uint8Array.prototype.toBase64?encodeBase64Url=input=>(input instanceof ArrayBuffer&&(input=new Uint8Array(input)),input.toBase64({alphabet:"base64url",omitPadding:!0})):
encodeBase64Url=input=>{input instanceof ArrayBuffer&&(input=new Uint8Array(input));let arr=[];for(let i=0;i<input.byteLength;i+=32768)arr.push(String.fromCharCode.
apply(null,input.subarray(i,i+32768)));return btoa(arr.join("")).replace(/=/g,"").replace(/\+/g,"-").replace(/\//g,"_")};var decodeBase64Url;Uint8Array.fromBase64?
decodeBase64Url=input=>{try{return Uint8Array.fromBase64(input,{alphabet:"base64url"})}catch(cause){throw CodedTypeError("The input to be decoded is not correct\
ly encoded.",ERR_INVALID_ARG_VALUE,cause)}}:decodeBase64Url=input=>{try{let binary=atob(input.replace(/-/g,"+").replace(/_/g,"/").replace(/\s/g,"")),bytes=new Uint8Array(
binary.length);for(let i=0;i<binary.length;i++)bytes[i]=binary.charCodeAt(i);return bytes}catch(cause){throw CodedTypeError("The input to be decoded is not corr\
ectly encoded.",ERR_INVALID_ARG_VALUE,cause)}};function b64u(input){return typeof input=="string"?decodeBase64Url(input):encodeBase64Url(input)}var UnsupportedOperationError=class extends Error{code;constructor(message,options){
super(message,options),this.name=this.constructor.name,this.code=UNSUPPORTED_OPERATION,Error.captureStackTrace?.(this,this.constructor)}},OperationProcessingError=class extends Error{code;constructor(message,options){
super(message,options),this.name=this.constructor.name,options?.code&&(this.code=options?.code),Error.captureStackTrace?.(this,this.constructor)}};function OPE(message,code,cause){
return new OperationProcessingError(message,{code,cause})}function isJsonObject(input){return!(input===null||typeof input!="object"||Array.isArray(input))}function prepareHeaders(input){looseInstanceOf(input,Headers)&&
(input=Object.fromEntries(input.entries()));let headers2=new Headers(input??{});if(USER_AGENT&&!headers2.has("user-agent")&&headers2.set("user-agent",USER_AGENT),
headers2.has("authorization"))throw CodedTypeError('"options.headers" must not include the "authorization" header name',ERR_INVALID_ARG_VALUE);return headers2}function signal(url,value){
if(value!==void 0){if(typeof value=="function"&&(value=value(url.href)),!(value instanceof AbortSignal))throw CodedTypeError('"options.signal" must return or be\
 an instance of AbortSignal',ERR_INVALID_ARG_TYPE);return value}}function replaceDoubleSlash(pathname){return pathname.includes("//")?pathname.replace("//","/"):
pathname}function prependWellKnown(url,wellKnown,allowTerminatingSlash=!1){return url.pathname==="/"?url.pathname=wellKnown:url.pathname=replaceDoubleSlash(`${wellKnown}\
/${allowTerminatingSlash?url.pathname:url.pathname.replace(/(\/)$/,"")}`),url}function appendWellKnown(url,wellKnown){return url.pathname=replaceDoubleSlash(`${url.
pathname}/${wellKnown}`),url}async function performDiscovery(input,urlName,transform,options){if(!(input instanceof URL))throw CodedTypeError(`"${urlName}" must\
 be an instance of URL`,ERR_INVALID_ARG_TYPE);checkProtocol(input,options?.[allowInsecureRequests]!==!0);let url=transform(new URL(input.href)),headers2=prepareHeaders(
options?.headers);return headers2.set("accept","application/json"),(options?.[customFetch]||fetch)(url.href,{body:void 0,headers:Object.fromEntries(headers2.entries()),
method:"GET",redirect:"manual",signal:signal(url,options?.signal)})}async function discoveryRequest(issuerIdentifier,options){return performDiscovery(issuerIdentifier,
"issuerIdentifier",url=>{switch(options?.algorithm){case void 0:case"oidc":appendWellKnown(url,".well-known/openid-configuration");break;case"oauth2":prependWellKnown(
url,".well-known/oauth-authorization-server");break;default:throw CodedTypeError('"options.algorithm" must be "oidc" (default), or "oauth2"',ERR_INVALID_ARG_VALUE)}
return url},options)}function assertNumber(input,allow0,it,code,cause){try{if(typeof input!="number"||!Number.isFinite(input))throw CodedTypeError(`${it} must b\
e a number`,ERR_INVALID_ARG_TYPE,cause);if(input>0)return;if(allow0){if(input!==0)throw CodedTypeError(`${it} must be a non-negative number`,ERR_INVALID_ARG_VALUE,
cause);return}throw CodedTypeError(`${it} must be a positive number`,ERR_INVALID_ARG_VALUE,cause)}catch(err){throw code?OPE(err.message,code,cause):err}}function assertString(input,it,code,cause){
try{if(typeof input!="string")throw CodedTypeError(`${it} must be a string`,ERR_INVALID_ARG_TYPE,cause);if(input.length===0)throw CodedTypeError(`${it} must not\
 be empty`,ERR_INVALID_ARG_VALUE,cause)}catch(err){throw code?OPE(err.message,code,cause):err}}async function processDiscoveryResponse(expectedIssuerIdentifier,response){
let expected=expectedIssuerIdentifier;if(!(expected instanceof URL)&&expected!==_nodiscoverycheck)throw CodedTypeError('"expectedIssuerIdentifier" must be an in\
stance of URL',ERR_INVALID_ARG_TYPE);if(!looseInstanceOf(response,Response))throw CodedTypeError('"response" must be an instance of Response',ERR_INVALID_ARG_TYPE);
if(response.status!==200)throw OPE('"response" is not a conform Authorization Server Metadata response (unexpected HTTP status code)',RESPONSE_IS_NOT_CONFORM,response);
assertReadableResponse(response);let json=await getResponseJsonBody(response);if(assertString(json.issuer,'"response" body "issuer" property',INVALID_RESPONSE,{
body:json}),expected!==_nodiscoverycheck&&new URL(json.issuer).href!==expected.href)throw OPE('"response" body "issuer" property does not match the expected val\
ue',JSON_ATTRIBUTE_COMPARISON,{expected:expected.href,body:json,attribute:"issuer"});return json}function assertApplicationJson(response){assertContentType(response,
"application/json")}function notJson(response,...types){let msg='"response" content-type must be ';if(types.length>2){let last=types.pop();msg+=`${types.join(",\
 ")}, or ${last}`}else types.length===2?msg+=`${types[0]} or ${types[1]}`:msg+=types[0];return OPE(msg,RESPONSE_IS_NOT_JSON,response)}function assertContentType(response,contentType){if(getContentType(response)!==contentType)throw notJson(response,contentType)}function getClockSkew(client){let skew=client?.[clockSkew];return typeof skew=="number"&&Number.isFinite(skew)?skew:0}function getClockTolerance(client){let tolerance=client?.[clockTolerance];
return typeof tolerance=="number"&&Number.isFinite(tolerance)&&Math.sign(tolerance)!==-1?tolerance:30}function epochTime(){return Math.floor(Date.now()/1e3)}function assertAs(as){
if(typeof as!="object"||as===null)throw CodedTypeError('"as" must be an object',ERR_INVALID_ARG_TYPE);assertString(as.issuer,'"as.issuer"')}function assertClient(client){
if(typeof client!="object"||client===null)throw CodedTypeError('"client" must be an object',ERR_INVALID_ARG_TYPE);assertString(client.client_id,'"client.client_\
id"')}function ClientSecretPost(clientSecret){return assertString(clientSecret,'"clientSecret"'),(_as,client,body,_headers)=>{body.set("client_id",client.client_id),body.
set("client_secret",clientSecret)}}function None(){return(_as,client,body,_headers)=>{body.set("client_id",client.client_id)}}var URLParse=URL.parse?(url,base)=>URL.parse(url,base):(url,base)=>{try{return new URL(url,base)}catch{return null}};function checkProtocol(url,enforceHttps){if(enforceHttps&&
url.protocol!=="https:")throw OPE("only requests to HTTPS are allowed",HTTP_REQUEST_FORBIDDEN,url);if(url.protocol!=="https:"&&url.protocol!=="http:")throw OPE(
"only HTTP and HTTPS requests are allowed",REQUEST_PROTOCOL_FORBIDDEN,url)}function validateEndpoint(value,endpoint,useMtlsAlias,enforceHttps){let url;if(typeof value!=
"string"||!(url=URLParse(value)))throw OPE(`authorization server metadata does not contain a valid ${useMtlsAlias?`"as.mtls_endpoint_aliases.${endpoint}"`:`"as.${endpoint}\
"`}`,value===void 0?MISSING_SERVER_METADATA:INVALID_SERVER_METADATA,{attribute:useMtlsAlias?`mtls_endpoint_aliases.${endpoint}`:endpoint});return checkProtocol(
url,enforceHttps),url}function resolveEndpoint(as,endpoint,useMtlsAlias,enforceHttps){return useMtlsAlias&&as.mtls_endpoint_aliases&&endpoint in as.mtls_endpoint_aliases?
validateEndpoint(as.mtls_endpoint_aliases[endpoint],endpoint,useMtlsAlias,enforceHttps):validateEndpoint(as[endpoint],endpoint,useMtlsAlias,enforceHttps)}function isDPoPNonceError(err){return err instanceof WWWAuthenticateChallengeError?err.cause.some(challenge=>challenge.scheme==="dpop"&&challenge.parameters.error===
"use_dpop_nonce"):err instanceof ResponseBodyError?err.error==="use_dpop_nonce":!1}var ResponseBodyError=class extends Error{cause;code;error;status;error_description;response;constructor(message,options){super(message,options),this.name=this.
constructor.name,this.code=RESPONSE_BODY_ERROR,this.cause=options.cause,this.error=options.cause.error,this.status=options.response.status,this.error_description=
options.cause.error_description,Object.defineProperty(this,"response",{enumerable:!1,value:options.response}),Error.captureStackTrace?.(this,this.constructor)}},
AuthorizationResponseError=class extends Error{cause;code;error;error_description;constructor(message,options){super(message,options),this.name=this.constructor.
name,this.code=AUTHORIZATION_RESPONSE_ERROR,this.cause=options.cause,this.error=options.cause.get("error"),this.error_description=options.cause.get("error_descr\
iption")??void 0,Error.captureStackTrace?.(this,this.constructor)}},WWWAuthenticateChallengeError=class extends Error{cause;code;response;status;constructor(message,options){
super(message,options),this.name=this.constructor.name,this.code=WWW_AUTHENTICATE_CHALLENGE,this.cause=options.cause,this.status=options.response.status,this.response=
options.response,Object.defineProperty(this,"response",{enumerable:!1}),Error.captureStackTrace?.(this,this.constructor)}},tokenMatch="[a-zA-Z0-9!#$%&\\'\\*\\+\\-\\.\
\\^_`\\|~]+",token68Match="[a-zA-Z0-9\\-\\._\\~\\+\\/]+={0,2}",quotedMatch='"((?:[^"\\\\]|\\\\[\\s\\S])*)"',quotedParamMatcher="("+tokenMatch+")\\s*=\\s*"+quotedMatch,
paramMatcher="("+tokenMatch+")\\s*=\\s*("+tokenMatch+")",schemeRE=new RegExp("^[,\\s]*("+tokenMatch+")"),quotedParamRE=new RegExp("^[,\\s]*"+quotedParamMatcher+
"[,\\s]*(.*)"),unquotedParamRE=new RegExp("^[,\\s]*"+paramMatcher+"[,\\s]*(.*)"),token68ParamRE=new RegExp("^("+token68Match+")(?:$|[,\\s])(.*)");function parseWwwAuthenticateChallenges(response){
if(!looseInstanceOf(response,Response))throw CodedTypeError('"response" must be an instance of Response',ERR_INVALID_ARG_TYPE);let header=response.headers.get("\
www-authenticate");if(header===null)return;let challenges=[],rest=header;for(;rest;){let match=rest.match(schemeRE),scheme=match?.[1].toLowerCase();if(!scheme)return;
let afterScheme=rest.substring(match[0].length);if(afterScheme&&!afterScheme.match(/^[\s,]/))return;let spaceMatch=afterScheme.match(/^\s+(.*)$/),hasParameters=!!spaceMatch;
rest=spaceMatch?spaceMatch[1]:void 0;let parameters={},token68;if(hasParameters)for(;rest;){let key,value;if(match=rest.match(quotedParamRE)){[,key,value,rest]=
match,value.includes("\\")&&(value=value.replace(/\\([\s\S])/g,"$1")),parameters[key.toLowerCase()]=value;continue}if(match=rest.match(unquotedParamRE)){[,key,value,
rest]=match,parameters[key.toLowerCase()]=value;continue}if(match=rest.match(token68ParamRE)){if(Object.keys(parameters).length)break;[,token68,rest]=match;break}
return}else rest=afterScheme||void 0;let challenge={scheme,parameters};token68&&(challenge.token68=token68),challenges.push(challenge)}if(challenges.length)return challenges}async function parseOAuthResponseErrorBody(response){if(response.status>399&&response.status<500){assertReadableResponse(response),assertApplicationJson(response);
try{let json=await response.clone().json();if(isJsonObject(json)&&typeof json.error=="string"&&json.error.length)return json}catch{}}}async function checkOAuthBodyError(response,expected,label){
if(response.status!==expected){checkAuthenticationChallenges(response);let err;throw(err=await parseOAuthResponseErrorBody(response))?(await response.body?.cancel(),
new ResponseBodyError("server responded with an error in the response body",{cause:err,response})):OPE(`"response" is not a conform ${label} response (unexpecte\
d HTTP status code)`,RESPONSE_IS_NOT_CONFORM,response)}}function assertDPoP(option){if(!branded.has(option))throw CodedTypeError('"options.DPoP" is not a valid \
DPoPHandle',ERR_INVALID_ARG_VALUE)}function getContentType(input){return input.headers.get("content-type")?.split(";")[0]}async function authenticatedRequest(as,client,clientAuthentication,url,body,headers2,options){return await clientAuthentication(as,client,body,headers2),headers2.
set("content-type","application/x-www-form-urlencoded;charset=UTF-8"),(options?.[customFetch]||fetch)(url.href,{body,headers:Object.fromEntries(headers2.entries()),
method:"POST",redirect:"manual",signal:signal(url,options?.signal)})}async function tokenEndpointRequest(as,client,clientAuthentication,grantType,parameters,options){
let url=resolveEndpoint(as,"token_endpoint",client.use_mtls_endpoint_aliases,options?.[allowInsecureRequests]!==!0);parameters.set("grant_type",grantType);let headers2=prepareHeaders(
options?.headers);headers2.set("accept","application/json"),options?.DPoP!==void 0&&(assertDPoP(options.DPoP),await options.DPoP.addProof(url,headers2,"POST"));
let response=await authenticatedRequest(as,client,clientAuthentication,url,parameters,headers2,options);return options?.DPoP?.cacheNonce(response,url),response}
async function refreshTokenGrantRequest(as,client,clientAuthentication,refreshToken,options){assertAs(as),assertClient(client),assertString(refreshToken,'"refre\
shToken"');let parameters=new URLSearchParams(options?.additionalParameters);return parameters.set("refresh_token",refreshToken),tokenEndpointRequest(as,client,
clientAuthentication,"refresh_token",parameters,options)}var idTokenClaims=new WeakMap,jwtRefs=new WeakMap;function getValidatedIdTokenClaims(ref){if(!ref.id_token)
return;let claims=idTokenClaims.get(ref);if(!claims)throw CodedTypeError('"ref" was already garbage collected or did not resolve from the proper sources',ERR_INVALID_ARG_VALUE);
return claims}async function processGenericAccessTokenResponse(as,client,response,additionalRequiredIdTokenClaims,decryptFn,recognizedTokenTypes){if(assertAs(as),assertClient(
client),!looseInstanceOf(response,Response))throw CodedTypeError('"response" must be an instance of Response',ERR_INVALID_ARG_TYPE);await checkOAuthBodyError(response,
200,"Token Endpoint"),assertReadableResponse(response);let json=await getResponseJsonBody(response);if(assertString(json.access_token,'"response" body "access_t\
oken" property',INVALID_RESPONSE,{body:json}),assertString(json.token_type,'"response" body "token_type" property',INVALID_RESPONSE,{body:json}),json.token_type=
json.token_type.toLowerCase(),json.expires_in!==void 0){let expiresIn=typeof json.expires_in!="number"?parseFloat(json.expires_in):json.expires_in;assertNumber(
expiresIn,!0,'"response" body "expires_in" property',INVALID_RESPONSE,{body:json}),json.expires_in=expiresIn}if(json.refresh_token!==void 0&&assertString(json.refresh_token,
'"response" body "refresh_token" property',INVALID_RESPONSE,{body:json}),json.scope!==void 0&&typeof json.scope!="string")throw OPE('"response" body "scope" pro\
perty must be a string',INVALID_RESPONSE,{body:json});if(json.id_token!==void 0){assertString(json.id_token,'"response" body "id_token" property',INVALID_RESPONSE,
{body:json});let requiredClaims=[];client.require_auth_time===!0&&requiredClaims.push("auth_time"),client.default_max_age!==void 0&&(assertNumber(client.default_max_age,
!0,'"client.default_max_age"'),requiredClaims.push("auth_time")),additionalRequiredIdTokenClaims?.length&&requiredClaims.push(...additionalRequiredIdTokenClaims);
let{claims,jwt}=await validateIdTokenClaims(as,client,json.id_token,requiredClaims,decryptFn);validateIdTokenAuthorizedParty(client,claims),validateIdTokenAuthTimeClaim(
claims),jwtRefs.set(response,jwt),idTokenClaims.set(json,claims)}if(recognizedTokenTypes?.[json.token_type]!==void 0)recognizedTokenTypes[json.token_type](response,
json);else if(json.token_type!=="dpop"&&json.token_type!=="bearer")throw new UnsupportedOperationError("unsupported `token_type` value",{cause:{body:json}});return json}
function checkAuthenticationChallenges(response){let challenges;if(challenges=parseWwwAuthenticateChallenges(response))throw new WWWAuthenticateChallengeError("\
server responded with a challenge in the WWW-Authenticate HTTP Header",{cause:challenges,response})}async function processRefreshTokenResponse(as,client,response,options){
return processGenericAccessTokenResponse(as,client,response,void 0,options?.[jweDecrypt],options?.recognizedTokenTypes)}function validateAudience(expected,result){if(Array.isArray(result.claims.aud)){if(!result.claims.aud.includes(expected))throw OPE('unexpected JWT "aud" (audien\
ce) claim value',JWT_CLAIM_COMPARISON,{expected,claims:result.claims,claim:"aud"})}else if(result.claims.aud!==expected)throw OPE('unexpected JWT "aud" (audienc\
e) claim value',JWT_CLAIM_COMPARISON,{expected,claims:result.claims,claim:"aud"});return result}function validateIssuer(as,result){let expected=as[_expectedIssuer]?.(result)??as.issuer;if(result.claims.iss!==expected)throw OPE('unexpected JWT "iss" (issuer\
) claim value',JWT_CLAIM_COMPARISON,{expected,claims:result.claims,claim:"iss"});return result}var branded=new WeakSet;function brand(searchParams){return branded.
add(searchParams),searchParams}var nopkce=Symbol();async function authorizationCodeGrantRequest(as,client,clientAuthentication,callbackParameters,redirectUri,codeVerifier,options){
if(assertAs(as),assertClient(client),!branded.has(callbackParameters))throw CodedTypeError('"callbackParameters" must be an instance of URLSearchParams obtained\
 from "validateAuthResponse()", or "validateJwtAuthResponse()',ERR_INVALID_ARG_VALUE);assertString(redirectUri,'"redirectUri"');let code=getURLSearchParameter(callbackParameters,
"code");if(!code)throw OPE('no authorization code in "callbackParameters"',INVALID_RESPONSE);let parameters=new URLSearchParams(options?.additionalParameters);return parameters.
set("redirect_uri",redirectUri),parameters.set("code",code),codeVerifier!==nopkce&&(assertString(codeVerifier,'"codeVerifier"'),parameters.set("code_verifier",codeVerifier)),
tokenEndpointRequest(as,client,clientAuthentication,"authorization_code",parameters,options)}var jwtClaimNames={aud:"audience",c_hash:"code hash",client_id:"cli\
ent id",exp:"expiration time",iat:"issued at",iss:"issuer",jti:"jwt id",nonce:"nonce",s_hash:"state hash",sub:"subject",ath:"access token hash",htm:"http method",
htu:"http uri",cnf:"confirmation",auth_time:"authentication time"};function validatePresence(required,result){for(let claim of required)if(result.claims[claim]===
void 0)throw OPE(`JWT "${claim}" (${jwtClaimNames[claim]}) claim missing`,INVALID_RESPONSE,{claims:result.claims});return result}function validateStringClaim(claim,result){
if(typeof result.claims[claim]!="string")throw OPE(`unexpected JWT "${claim}" (${jwtClaimNames[claim]}) claim type`,INVALID_RESPONSE,{claims:result.claims});return result}
function validateIdTokenClaims(as,client,idToken,requiredClaims,decryptFn){return validateJwt(idToken,checkSigningAlgorithm.bind(void 0,client.id_token_signed_response_alg,
as.id_token_signing_alg_values_supported,"RS256"),getClockSkew(client),getClockTolerance(client),decryptFn).then(validatePresence.bind(void 0,["aud","exp","iat",
"iss","sub",...requiredClaims])).then(validateIssuer.bind(void 0,as)).then(validateAudience.bind(void 0,client.client_id)).then(validateStringClaim.bind(void 0,
"sub"))}function resolveIdTokenMaxAge(client,maxAge){if(maxAge===skipAuthTimeCheck)return maxAge;let fromClient=maxAge===void 0;return fromClient&&(maxAge=client.
default_max_age),maxAge===void 0?skipAuthTimeCheck:(assertNumber(maxAge,!0,fromClient?'"client.default_max_age"':'"maxAge" argument'),maxAge)}function validateIdTokenAuthTimeClaim(claims){
claims.auth_time!==void 0&&assertNumber(claims.auth_time,!0,'ID Token "auth_time" (authentication time)',INVALID_RESPONSE,{claims})}function validateIdTokenAuthTime(client,claims,maxAge){
if(maxAge===skipAuthTimeCheck)return;let now=epochTime()+getClockSkew(client),tolerance=getClockTolerance(client);if(claims.auth_time+maxAge<now-tolerance)throw OPE(
"too much time has elapsed since the last End-User authentication",JWT_TIMESTAMP_CHECK,{claims,now,tolerance,claim:"auth_time"})}function validateIdTokenNonce(claims,expectedNonce){
let expected=expectedNonce===expectNoNonce?void 0:expectedNonce;if(claims.nonce!==expected)throw OPE('unexpected ID Token "nonce" claim value',JWT_CLAIM_COMPARISON,
{expected,claims,claim:"nonce"})}function validateIdTokenAuthorizedParty(client,claims){if(Array.isArray(claims.aud)&&claims.aud.length!==1){if(claims.azp===void 0)
throw OPE('ID Token "aud" (audience) claim includes additional untrusted audiences',JWT_CLAIM_COMPARISON,{claims,claim:"aud"});if(claims.azp!==client.client_id)
throw OPE('unexpected ID Token "azp" (authorized party) claim value',JWT_CLAIM_COMPARISON,{expected:client.client_id,claims,claim:"azp"})}}var expectNoNonce=Symbol(),
skipAuthTimeCheck=Symbol();async function processAuthorizationCodeResponse(as,client,response,options){return typeof options?.expectedNonce=="string"||typeof options?.
maxAge=="number"||options?.requireIdToken?processAuthorizationCodeOpenIDResponse(as,client,response,options.expectedNonce,options.maxAge,options[jweDecrypt],options.
recognizedTokenTypes):processAuthorizationCodeOAuth2Response(as,client,response,options?.maxAge,options?.[jweDecrypt],options?.recognizedTokenTypes)}async function processAuthorizationCodeOpenIDResponse(as,client,response,expectedNonce,maxAge,decryptFn,recognizedTokenTypes){
let additionalRequiredClaims=[];switch(expectedNonce){case void 0:expectedNonce=expectNoNonce;break;case expectNoNonce:break;default:assertString(expectedNonce,
'"expectedNonce" argument'),additionalRequiredClaims.push("nonce")}maxAge=resolveIdTokenMaxAge(client,maxAge),maxAge!==skipAuthTimeCheck&&additionalRequiredClaims.
push("auth_time");let result=await processGenericAccessTokenResponse(as,client,response,additionalRequiredClaims,decryptFn,recognizedTokenTypes);assertString(result.
id_token,'"response" body "id_token" property',INVALID_RESPONSE,{body:result});let claims=getValidatedIdTokenClaims(result);return validateIdTokenAuthTime(client,
claims,maxAge),validateIdTokenNonce(claims,expectedNonce),result}async function processAuthorizationCodeOAuth2Response(as,client,response,maxAge,decryptFn,recognizedTokenTypes){
let result=await processGenericAccessTokenResponse(as,client,response,void 0,decryptFn,recognizedTokenTypes),claims=getValidatedIdTokenClaims(result);return claims&&
(validateIdTokenAuthTime(client,claims,resolveIdTokenMaxAge(client,maxAge)),validateIdTokenNonce(claims,expectNoNonce)),result}var WWW_AUTHENTICATE_CHALLENGE="O\
AUTH_WWW_AUTHENTICATE_CHALLENGE",RESPONSE_BODY_ERROR="OAUTH_RESPONSE_BODY_ERROR",UNSUPPORTED_OPERATION="OAUTH_UNSUPPORTED_OPERATION",AUTHORIZATION_RESPONSE_ERROR="\
OAUTH_AUTHORIZATION_RESPONSE_ERROR";var PARSE_ERROR="OAUTH_PARSE_ERROR",INVALID_RESPONSE="OAUTH_INVALID_RESPONSE";var RESPONSE_IS_NOT_JSON="OAUTH_RESPONSE_IS_NOT_JSON",RESPONSE_IS_NOT_CONFORM="OAUTH_RESPONSE_IS_NOT_CONFORM",HTTP_REQUEST_FORBIDDEN="OAUTH_HTTP_REQUEST_FORBIDD\
EN",REQUEST_PROTOCOL_FORBIDDEN="OAUTH_REQUEST_PROTOCOL_FORBIDDEN",JWT_TIMESTAMP_CHECK="OAUTH_JWT_TIMESTAMP_CHECK_FAILED",JWT_CLAIM_COMPARISON="OAUTH_JWT_CLAIM_C\
OMPARISON_FAILED",JSON_ATTRIBUTE_COMPARISON="OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED";var MISSING_SERVER_METADATA="OAUTH_MISSING_SERVER_METADATA",INVALID_SERVER_METADATA="OAUTH_INVALID_SERVER_METADATA";function assertReadableResponse(response){if(response.bodyUsed)throw CodedTypeError('"response" body has been used already',ERR_INVALID_ARG_VALUE)}async function validateJwt(jws,checkAlg,clockSkew2,clockTolerance2,decryptJwt){let{0:protectedHeader,1:payload,length}=jws.split(".");if(length===5)if(decryptJwt!==
void 0)jws=await decryptJwt(jws),{0:protectedHeader,1:payload,length}=jws.split(".");else throw new UnsupportedOperationError("JWE decryption is not configured",
{cause:jws});if(length!==3)throw OPE("Invalid JWT",INVALID_RESPONSE,jws);let header;try{header=JSON.parse(buf(b64u(protectedHeader)))}catch(cause){throw OPE("fa\
iled to parse JWT Header body as base64url encoded JSON",PARSE_ERROR,cause)}if(!isJsonObject(header))throw OPE("JWT Header must be a top level object",INVALID_RESPONSE,
jws);if(checkAlg(header),header.crit!==void 0)throw new UnsupportedOperationError('no JWT "crit" header parameter extensions are supported',{cause:{header}});let claims;
try{claims=JSON.parse(buf(b64u(payload)))}catch(cause){throw OPE("failed to parse JWT Payload body as base64url encoded JSON",PARSE_ERROR,cause)}if(!isJsonObject(
claims))throw OPE("JWT Payload must be a top level object",INVALID_RESPONSE,jws);let now=epochTime()+clockSkew2;if(claims.exp!==void 0){if(typeof claims.exp!="n\
umber")throw OPE('unexpected JWT "exp" (expiration time) claim type',INVALID_RESPONSE,{claims});if(claims.exp<=now-clockTolerance2)throw OPE('unexpected JWT "ex\
p" (expiration time) claim value, expiration is past current timestamp',JWT_TIMESTAMP_CHECK,{claims,now,tolerance:clockTolerance2,claim:"exp"})}if(claims.iat!==
void 0&&typeof claims.iat!="number")throw OPE('unexpected JWT "iat" (issued at) claim type',INVALID_RESPONSE,{claims});if(claims.iss!==void 0&&typeof claims.iss!=
"string")throw OPE('unexpected JWT "iss" (issuer) claim type',INVALID_RESPONSE,{claims});if(claims.nbf!==void 0){if(typeof claims.nbf!="number")throw OPE('unexp\
ected JWT "nbf" (not before) claim type',INVALID_RESPONSE,{claims});if(claims.nbf>now+clockTolerance2)throw OPE('unexpected JWT "nbf" (not before) claim value',
JWT_TIMESTAMP_CHECK,{claims,now,tolerance:clockTolerance2,claim:"nbf"})}if(claims.aud!==void 0&&typeof claims.aud!="string"&&!Array.isArray(claims.aud))throw OPE(
'unexpected JWT "aud" (audience) claim type',INVALID_RESPONSE,{claims});return{header,claims,jwt:jws}}async function consumeStream(request){if(request.bodyUsed)throw CodedTypeError("form_post Request instances must contain a readable body",ERR_INVALID_ARG_VALUE,
{cause:request});return request.text()}async function formPostResponse(request){if(request.method!=="POST")throw CodedTypeError("form_post responses are expecte\
d to use the POST method",ERR_INVALID_ARG_VALUE,{cause:request});if(getContentType(request)!=="application/x-www-form-urlencoded")throw CodedTypeError("form_pos\
t responses are expected to use the application/x-www-form-urlencoded content-type",ERR_INVALID_ARG_VALUE,{cause:request});return consumeStream(request)}function checkSigningAlgorithm(client,issuer,fallback,header){if(client!==void 0){if(typeof client=="string"?header.alg!==client:!client.includes(header.alg))throw OPE(
'unexpected JWT "alg" header parameter',INVALID_RESPONSE,{header,expected:client,reason:"client configuration"});return}if(Array.isArray(issuer)){if(!issuer.includes(
header.alg))throw OPE('unexpected JWT "alg" header parameter',INVALID_RESPONSE,{header,expected:issuer,reason:"authorization server metadata"});return}if(fallback!==
void 0){if(typeof fallback=="string"?header.alg!==fallback:typeof fallback=="function"?!fallback(header.alg):!fallback.includes(header.alg))throw OPE('unexpecte\
d JWT "alg" header parameter',INVALID_RESPONSE,{header,expected:fallback,reason:"default value"});return}throw OPE('missing client or server configuration to ve\
rify used JWT "alg" header parameter',void 0,{client,issuer,fallback})}function getURLSearchParameter(parameters,name){let{0:value,length}=parameters.getAll(name);
if(length>1)throw OPE(`"${name}" parameter must be provided only once`,INVALID_RESPONSE);return value}var skipStateCheck=Symbol(),expectNoState=Symbol();function validateAuthResponse(as,client,parameters,expectedState){
if(assertAs(as),assertClient(client),parameters instanceof URL&&(parameters=parameters.searchParams),!(parameters instanceof URLSearchParams))throw CodedTypeError(
'"parameters" must be an instance of URLSearchParams, or URL',ERR_INVALID_ARG_TYPE);if(getURLSearchParameter(parameters,"response"))throw OPE('"parameters" cont\
ains a JARM response, use validateJwtAuthResponse() instead of validateAuthResponse()',INVALID_RESPONSE,{parameters});let iss=getURLSearchParameter(parameters,"\
iss"),state=getURLSearchParameter(parameters,"state");if(!iss&&as.authorization_response_iss_parameter_supported)throw OPE('response parameter "iss" (issuer) mi\
ssing',INVALID_RESPONSE,{parameters});if(iss&&iss!==as.issuer)throw OPE('unexpected "iss" (issuer) response parameter value',INVALID_RESPONSE,{expected:as.issuer,
parameters});switch(expectedState){case void 0:case expectNoState:if(state!==void 0)throw OPE('unexpected "state" response parameter encountered',INVALID_RESPONSE,
{expected:void 0,parameters});break;case skipStateCheck:break;default:if(assertString(expectedState,'"expectedState" argument'),state!==expectedState)throw OPE(
state===void 0?'response parameter "state" missing':'unexpected "state" response parameter value',INVALID_RESPONSE,{expected:expectedState,parameters})}if(getURLSearchParameter(
parameters,"error"))throw new AuthorizationResponseError("authorization response from the server is an error",{cause:parameters});let id_token=getURLSearchParameter(
parameters,"id_token"),token=getURLSearchParameter(parameters,"token");if(id_token!==void 0||token!==void 0)throw new UnsupportedOperationError("implicit and hy\
brid flows are not supported");return brand(new URLSearchParams(parameters))}async function dynamicClientRegistrationRequest(as,metadata,options){assertAs(as);let url=resolveEndpoint(as,"registration_endpoint",metadata.use_mtls_endpoint_aliases,
options?.[allowInsecureRequests]!==!0),headers2=prepareHeaders(options?.headers);headers2.set("accept","application/json"),headers2.set("content-type","applicat\
ion/json");let method="POST";options?.DPoP&&(assertDPoP(options.DPoP),await options.DPoP.addProof(url,headers2,method,options.initialAccessToken)),options?.initialAccessToken&&
headers2.set("authorization",`${headers2.has("dpop")?"DPoP":"Bearer"} ${options.initialAccessToken}`);let response=await(options?.[customFetch]||fetch)(url.href,
{body:JSON.stringify(metadata),headers:Object.fromEntries(headers2.entries()),method,redirect:"manual",signal:signal(url,options?.signal)});return options?.DPoP?.
cacheNonce(response,url),response}async function processDynamicClientRegistrationResponse(response){if(!looseInstanceOf(response,Response))throw CodedTypeError(
'"response" must be an instance of Response',ERR_INVALID_ARG_TYPE);await checkOAuthBodyError(response,201,"Dynamic Client Registration Endpoint"),assertReadableResponse(
response);let json=await getResponseJsonBody(response);return assertString(json.client_id,'"response" body "client_id" property',INVALID_RESPONSE,{body:json}),json.
client_secret!==void 0&&assertString(json.client_secret,'"response" body "client_secret" property',INVALID_RESPONSE,{body:json}),json.client_secret&&assertNumber(
json.client_secret_expires_at,!0,'"response" body "client_secret_expires_at" property',INVALID_RESPONSE,{body:json}),json}async function getResponseJsonBody(response,check=assertApplicationJson){let json;try{json=await response.json()}catch(cause){throw check(response),OPE('failed \
to parse "response" body as JSON',PARSE_ERROR,cause)}if(!isJsonObject(json))throw OPE('"response" body must be a top level object',INVALID_RESPONSE,{body:json});
return json}var _nodiscoverycheck=Symbol(),_expectedIssuer=Symbol();var headers,USER_AGENT2;(typeof navigator>"u"||!navigator.userAgent?.startsWith?.("Mozilla/5.0 "))&&(USER_AGENT2="openid-client/v6.8.9",headers={"user-agent":USER_AGENT2});
var int=config=>props.get(config),props;function ClientSecretPost2(clientSecret){if(clientSecret!==void 0)return ClientSecretPost(clientSecret);let cache=new WeakMap;
return(as,client,body,headers2)=>{let auth;return(auth=cache.get(client))||(assertString2(client.client_secret,'"metadata.client_secret"'),auth=ClientSecretPost(
client.client_secret),cache.set(client,auth)),auth(as,client,body,headers2)}}function assertString2(input,it){if(typeof input!="string")throw CodedTypeError2(`${it}\
 must be a string`,ERR_INVALID_ARG_TYPE2);if(input.length===0)throw CodedTypeError2(`${it} must not be empty`,ERR_INVALID_ARG_VALUE2)}function None2(){return None()}var customFetch2=customFetch;var ERR_INVALID_ARG_VALUE2="ERR_INVALID_ARG_VALUE",ERR_INVALID_ARG_TYPE2="ERR_INVALID_ARG_TYPE";function CodedTypeError2(message,code,cause){let err=new TypeError(
message,{cause});return Object.assign(err,{code}),err}var ClientError=class extends Error{code;constructor(message,options){super(message,options),this.name=this.constructor.name,this.code=options?.code,Error.captureStackTrace?.(
this,this.constructor)}},decoder2=new TextDecoder;function e(msg,cause,code){return new ClientError(msg,{cause,code})}function errorHandler(err){if(err instanceof
TypeError||err instanceof ClientError||err instanceof ResponseBodyError||err instanceof AuthorizationResponseError||err instanceof WWWAuthenticateChallengeError)
throw err;if(err instanceof OperationProcessingError)switch(err.code){case HTTP_REQUEST_FORBIDDEN:throw e("only requests to HTTPS are allowed",err,err.code);case REQUEST_PROTOCOL_FORBIDDEN:
throw e("only requests to HTTP or HTTPS are allowed",err,err.code);case RESPONSE_IS_NOT_CONFORM:throw e("unexpected HTTP response status code",err.cause,err.code);case RESPONSE_IS_NOT_JSON:
throw e("unexpected response content-type",err.cause,err.code);case PARSE_ERROR:throw e("parsing error occured",err,err.code);case INVALID_RESPONSE:throw e("inv\
alid response encountered",err,err.code);case JWT_CLAIM_COMPARISON:throw e("unexpected JWT claim value encountered",err,err.code);case JSON_ATTRIBUTE_COMPARISON:
throw e("unexpected JSON attribute value encountered",err,err.code);case JWT_TIMESTAMP_CHECK:throw e("JWT timestamp claim value failed validation",err,err.code);default:
throw e(err.message,err,err.code)}if(err instanceof UnsupportedOperationError)throw e("unsupported operation",err,err.code);if(err instanceof DOMException)switch(err.
name){case"OperationError":throw e("runtime operation error",err,UNSUPPORTED_OPERATION);case"NotSupportedError":throw e("runtime unsupported operation",err,UNSUPPORTED_OPERATION);case"\
TimeoutError":throw e("operation timed out",err,"OAUTH_TIMEOUT");case"AbortError":throw e("operation aborted",err,"OAUTH_ABORT")}throw new ClientError("somethin\
g went wrong",{cause:err})}function handleEntraId(server,as,options){return server.origin==="https://login.microsoftonline.com"&&(!options?.algorithm||options.algorithm==="oidc")?(as[kEntraId]=
!0,!0):!1}function handleB2Clogin(server,options){return!!(server.hostname.endsWith(".b2clogin.com")&&(!options?.algorithm||options.algorithm==="oidc"))}async function dynamicClientRegistration(server,metadata,clientAuthentication,options){
let as;options?.flag===retry?as=options.as:as=await performDiscovery2(server,options);let clockSkew2=metadata[clockSkew]??0,clockTolerance2=metadata[clockTolerance]??
30;metadata=structuredClone(metadata),metadata[clockSkew]=clockSkew2,metadata[clockTolerance]=clockTolerance2;let timeout=options?.timeout??30,signal3=AbortSignal.
timeout(timeout*1e3),registered;try{registered=await dynamicClientRegistrationRequest(as,metadata,{initialAccessToken:options?.initialAccessToken,DPoP:options?.
DPoP,headers:new Headers(headers),[customFetch]:options?.[customFetch2],[allowInsecureRequests]:options?.execute?.includes(allowInsecureRequests2),signal:signal3}).
then(processDynamicClientRegistrationResponse)}catch(err){if(retryable(err,options))return dynamicClientRegistration(server,metadata,clientAuthentication,{...options,
flag:retry,as});errorHandler(err)}registered[clockSkew]=clockSkew2,registered[clockTolerance]=clockTolerance2;let instance=new Configuration(as,registered.client_id,
registered,clientAuthentication),internals=int(instance);if(options?.[customFetch2]&&(internals.fetch=options[customFetch2]),options?.timeout!==void 0&&(internals.
timeout=options.timeout),options?.execute)for(let extension of options.execute)extension(instance);return instance}async function performDiscovery2(server,options){if(!(server instanceof URL))throw CodedTypeError2('"server" must be an instance of URL',ERR_INVALID_ARG_TYPE2);
let resolve=!server.href.includes("/.well-known/"),timeout=options?.timeout??30,signal3=AbortSignal.timeout(timeout*1e3),as=await(resolve?discoveryRequest(server,
{algorithm:options?.algorithm,[customFetch]:options?.[customFetch2],[allowInsecureRequests]:options?.execute?.includes(allowInsecureRequests2),signal:signal3,headers:new Headers(
headers)}):(options?.[customFetch2]||fetch)((checkProtocol(server,!options?.execute?.includes(allowInsecureRequests2)),server.href),{headers:Object.fromEntries(
new Headers({accept:"application/json",...headers}).entries()),body:void 0,method:"GET",redirect:"manual",signal:signal3})).then(response=>processDiscoveryResponse(
_nodiscoverycheck,response)).catch(errorHandler);return resolve&&new URL(as.issuer).href!==server.href&&(handleEntraId(server,as,options)||handleB2Clogin(server,
options)||(()=>{throw new ClientError("discovered metadata issuer does not match the expected issuer",{code:JSON_ATTRIBUTE_COMPARISON,cause:{expected:server.href,
body:as,attribute:"issuer"}})})()),as}function getServerHelpers(metadata){return{supportsPKCE:{__proto__:null,value(method="S256"){return metadata.code_challenge_methods_supported?.includes(method)===
!0}}}}function addServerHelpers(metadata){Object.defineProperties(metadata,getServerHelpers(metadata))}var kEntraId=Symbol(),Configuration=class{constructor(server,clientId,metadata,clientAuthentication){
if(typeof clientId!="string"||!clientId.length)throw CodedTypeError2('"clientId" must be a non-empty string',ERR_INVALID_ARG_TYPE2);if(typeof metadata=="string"&&
(metadata={client_secret:metadata}),metadata?.client_id!==void 0&&clientId!==metadata.client_id)throw CodedTypeError2('"clientId" and "metadata.client_id" must \
be the same',ERR_INVALID_ARG_VALUE2);let client={...structuredClone(metadata),client_id:clientId};client[clockSkew]=metadata?.[clockSkew]??0,client[clockTolerance]=
metadata?.[clockTolerance]??30;let auth;clientAuthentication?auth=clientAuthentication:typeof client.client_secret=="string"&&client.client_secret.length?auth=ClientSecretPost2(
client.client_secret):auth=None2();let c=Object.freeze(client),clone=structuredClone(server);kEntraId in server&&(clone[_expectedIssuer]=({claims:{tid}})=>server.
issuer.replace("{tenantid}",tid));let as=Object.freeze(clone);props||=new WeakMap,props.set(this,{__proto__:null,as,c,auth,tlsOnly:!0,timeout:30,jwksCache:{}})}serverMetadata(){
let metadata=structuredClone(int(this).as);return addServerHelpers(metadata),metadata}clientMetadata(){return structuredClone(int(this).c)}get timeout(){return int(
this).timeout}set timeout(value){int(this).timeout=value}get[customFetch2](){return int(this).fetch}set[customFetch2](value){int(this).fetch=value}};Object.freeze(
Configuration.prototype);function getHelpers(response){let exp;return response.expires_in!==void 0&&(exp=Date.now()+response.expires_in*1e3),{expiresIn:{__proto__:null,
value(){if(exp){let now=Date.now();return exp>now?Math.floor((exp-now)/1e3):0}}},claims:{__proto__:null,value(){return getValidatedIdTokenClaims(response)}}}}function addHelpers(response){
Object.defineProperties(response,getHelpers(response))}function allowInsecureRequests2(config){int(config).tlsOnly=!1}function stripParams(url){return url=new URL(url),url.search="",url.hash="",url.href}function webInstanceOf(input,toStringTag){try{return Object.getPrototypeOf(
input)[Symbol.toStringTag]===toStringTag}catch{return!1}}async function authorizationCodeGrant(config,currentUrl,checks,tokenEndpointParameters,options){if(checkConfig(
config),options?.flag!==retry&&!(currentUrl instanceof URL)&&!webInstanceOf(currentUrl,"Request"))throw CodedTypeError2('"currentUrl" must be an instance of URL\
, or Request',ERR_INVALID_ARG_TYPE2);let authResponse,redirectUri,{as,c,auth,fetch:fetch2,tlsOnly,jarm,hybrid,nonRepudiation,timeout,decrypt,implicit}=int(config);
if(options?.flag===retry)authResponse=options.authResponse,redirectUri=options.redirectUri;else{if(!(currentUrl instanceof URL)){let request=currentUrl;switch(currentUrl=
new URL(currentUrl.url),request.method){case"GET":break;case"POST":let params=new URLSearchParams(await formPostResponse(request));if(hybrid)currentUrl.hash=params.
toString();else for(let[k,v]of params.entries())currentUrl.searchParams.append(k,v);break;default:throw CodedTypeError2("unexpected Request HTTP method",ERR_INVALID_ARG_VALUE2)}}
switch(redirectUri=stripParams(currentUrl),!0){case!!jarm:authResponse=await jarm(currentUrl,checks?.expectedState);break;case!!hybrid:authResponse=await hybrid(
currentUrl,checks?.expectedNonce,checks?.expectedState,checks?.maxAge);break;case!!implicit:throw new TypeError("authorizationCodeGrant() cannot be used by resp\
onse_type=id_token clients");default:try{authResponse=validateAuthResponse(as,c,currentUrl.searchParams,checks?.expectedState)}catch(err){errorHandler(err)}}}let response=await authorizationCodeGrantRequest(
as,c,auth,authResponse,redirectUri,checks?.pkceCodeVerifier||nopkce,{additionalParameters:tokenEndpointParameters,[customFetch]:fetch2,[allowInsecureRequests]:!tlsOnly,
DPoP:options?.DPoP,headers:new Headers(headers),signal:signal2(timeout)}).catch(errorHandler);(typeof checks?.expectedNonce=="string"||typeof checks?.maxAge=="n\
umber")&&(checks.idTokenExpected=!0);let p=processAuthorizationCodeResponse(as,c,response,{expectedNonce:checks?.expectedNonce,maxAge:checks?.maxAge,requireIdToken:checks?.
idTokenExpected,[jweDecrypt]:decrypt}),result;try{result=await p}catch(err){if(retryable(err,options))return authorizationCodeGrant(config,void 0,checks,tokenEndpointParameters,
{...options,flag:retry,authResponse,redirectUri});errorHandler(err)}return result.id_token&&await nonRepudiation?.(response),addHelpers(result),result}async function refreshTokenGrant(config,refreshToken,parameters,options){checkConfig(config),parameters=new URLSearchParams(parameters);let{as,c,auth,fetch:fetch2,
tlsOnly,nonRepudiation,timeout,decrypt}=int(config),response=await refreshTokenGrantRequest(as,c,auth,refreshToken,{[customFetch]:fetch2,[allowInsecureRequests]:!tlsOnly,
additionalParameters:parameters,DPoP:options?.DPoP,headers:new Headers(headers),signal:signal2(timeout)}).catch(errorHandler),p=processRefreshTokenResponse(as,c,
response,{[jweDecrypt]:decrypt}),result;try{result=await p}catch(err){if(retryable(err,options))return refreshTokenGrant(config,refreshToken,parameters,{...options,
flag:retry});errorHandler(err)}return result.id_token&&await nonRepudiation?.(response),addHelpers(result),result}function buildAuthorizationUrl(config,parameters){checkConfig(config);let{as,c,tlsOnly,hybrid,jarm,implicit}=int(config),authorizationEndpoint=resolveEndpoint(as,
"authorization_endpoint",!1,tlsOnly);if(parameters=new URLSearchParams(parameters),parameters.has("client_id")||parameters.set("client_id",c.client_id),!parameters.
has("request_uri")&&!parameters.has("request")){if(parameters.has("response_type")||parameters.set("response_type",hybrid?"code id_token":implicit?"id_token":"c\
ode"),implicit&&!parameters.has("nonce"))throw CodedTypeError2("response_type=id_token clients must provide a nonce parameter in their authorization request par\
ameters",ERR_INVALID_ARG_VALUE2);jarm&&parameters.set("response_mode","jwt")}for(let[k,v]of parameters.entries())authorizationEndpoint.searchParams.append(k,v);
return authorizationEndpoint}function checkConfig(input){if(!(input instanceof Configuration))throw CodedTypeError2('"config" must be an instance of Configuration',ERR_INVALID_ARG_TYPE2);if(Object.
getPrototypeOf(input)!==Configuration.prototype)throw CodedTypeError2("subclassing Configuration is not allowed",ERR_INVALID_ARG_VALUE2)}function signal2(timeout){
return timeout?AbortSignal.timeout(timeout*1e3):void 0}function retryable(err,options){return options?.DPoP&&options.flag!==retry?isDPoPNonceError(err):!1}var retry=Symbol();var secretMembers=["access_token","refresh_token","id_token","client_secret","registration_access_token"],BadAnswer=class extends Error{facts;constructor(facts){
super(JSON.stringify(facts)),this.name="BadAnswer",this.facts=facts}};async function ask(asking,request){let{transport,timeoutMs,label,success,metadata}=asking,
failure,reply,fetch2=async(url,options)=>{if(metadata&&options.method==="GET")return Response.json(metadata);try{reply=await transport.send({method:"POST",url,...sent(
options),timeoutMs,label})}catch(error){throw failure=error,error}return palatable(reply,success)};try{await request(fetch2)}catch(error){throw failure!==void 0?
refusedByTransport(failure):reply===void 0?error:badAnswer(reply,error)}return(reply&&objectIn(reply.text))??{}}function sent({headers:headers2,body}){let{"user\
-agent":_theirs,...rest}=headers2;return{headers:rest,body:String(body)}}function palatable({status,text},success){let isSuccess=status===200||status===201,object=objectIn(
text);if(object)for(let name of secretMembers)typeof object[name]=="string"&&new Secret(object[name]);return new Response(object&&isSuccess?JSON.stringify(withoutFrills(
object)):text,{status:isSuccess?success:status,headers:{"content-type":"application/json"}})}function withoutFrills(object){let{id_token:_id,expires_in:_lifetime,
...rest}=object,isFrill=([name,value])=>value===null||name==="scope"&&typeof value!="string"||name==="refresh_token"&&value==="";return{token_type:"Bearer",...Object.
fromEntries(Object.entries(rest).filter(member=>!isFrill(member)))}}var codes=["invalid_request","invalid_client","invalid_grant","unauthorized_client","unsuppo\
rted_grant_type","invalid_scope"];function badAnswer({status},error){if(!(error instanceof ResponseBodyError))return new BadAnswer({status});let{error_description:description}=error;
return new BadAnswer({status,error:codes.includes(error.error)?error.error:quotable(error.error),...typeof description=="string"&&{error_description:quotable(description)}})}
function refusedByTransport(error){return isFault(error,"API_ERROR")?new BadAnswer({reason:messageOf(error).replace(/\.$/,"")}):error}function objectIn(text){try{
let value=JSON.parse(text);return typeof value=="object"&&value!==null&&!Array.isArray(value)?value:void 0}catch{return}}function registrationError(error,region){if(!(error instanceof BadAnswer))return error;let{status}=error.facts,retryable2=status!==void 0&&(status>=500||!isVerdict(
status));return new Fault("OAUTH_REGISTRATION_ERROR",{region,...error.facts},{retryable:retryable2})}var exchangeError=(error,region)=>error instanceof BadAnswer?
new Fault("OAUTH_TOKEN_ERROR",{region,...error.facts}):error;function refreshError(error,region){if(!(error instanceof BadAnswer))return error;let details={region,
...error.facts};return hasSaid(details,"invalid_grant")?new Fault("OAUTH_REFRESH_REVOKED",details):new Fault("OAUTH_REFRESH_ERROR",details,{retryable:!hasSaid(details,
"invalid_client")})}var hasSaid=({status,error},code)=>error===code&&status!==void 0&&status<500&&isVerdict(status),isVerdict=status=>status!==408&&status!==429;export{None2 as None,customFetch2 as customFetch,dynamicClientRegistration,Configuration,allowInsecureRequests2 as allowInsecureRequests,authorizationCodeGrant,
refreshTokenGrant,buildAuthorizationUrl,BadAnswer,ask,registrationError,exchangeError,refreshError,hasSaid};
