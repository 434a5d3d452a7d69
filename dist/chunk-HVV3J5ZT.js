import{apiOrigin}from"./chunk-PE5EMYBK.js";import{BadAnswer,Configuration,None,allowInsecureRequests,ask,authorizationCodeGrant,buildAuthorizationUrl,customFetch,
dynamicClientRegistration,exchangeError,hasSaid,refreshError,refreshTokenGrant,registrationError}from"./chunk-XPTPTMBW.js";import{Secret,expiresAt,timeouts}from"./chunk-PSKZMYEE.js";var SCOPE="projects analysis events insights segmentation retention data:read funnels flows data_definitions dashboard_reports bookmarks",CLIENT_NAME="mixpanel-\
auth";function authorizationServer(context,transport,region){let origin=apiOrigin(context.env,region),timeoutMs=timeouts(context.env).oauth,metadata={issuer:origin,
authorization_endpoint:`${origin}/oauth/authorize/`,token_endpoint:`${origin}/oauth/token/`,registration_endpoint:`${origin}/oauth/mcp/register/`},execute=origin.
startsWith("http:")?[allowInsecureRequests]:[],configure=(clientId,fetch)=>{let configuration=new Configuration(metadata,clientId,void 0,None());for(let extension of execute)
extension(configuration);return fetch&&(configuration[customFetch]=fetch),configuration},request=label=>({transport,timeoutMs,label,success:200}),redeem=({clientId,
redirectUri,code,verifier},label)=>{let address=new URL(redirectUri);return address.searchParams.set("code",code.reveal()),ask(request(label),fetch=>authorizationCodeGrant(
configure(clientId,fetch),address,{pkceCodeVerifier:verifier.reveal()}))};return{register:async redirectUri=>{let wanted={redirect_uris:[redirectUri],grant_types:[
"authorization_code","refresh_token"],response_types:["code"],token_endpoint_auth_method:"none",client_name:CLIENT_NAME,scope:SCOPE},discovery=new URL(`${origin}\
/.well-known/openid-configuration`);try{let registered=await ask({...request("registering with Mixpanel"),success:201,metadata},fetch=>dynamicClientRegistration(
discovery,wanted,None(),{execute,[customFetch]:fetch}));return{client_id:registered.client_id,region,redirect_uri:redirectUri,scope:typeof registered.scope=="st\
ring"?registered.scope:SCOPE,created_at:new Date(context.now()).toISOString()}}catch(error){throw registrationError(error,region)}},isKnown:async({client_id:clientId,
redirect_uri:redirectUri})=>{let madeUp=new Secret("made-up-to-see-whether-the-client-is-known");try{await redeem({clientId,redirectUri,code:madeUp,verifier:madeUp},
"asking whether our client is still known")}catch(error){return!(error instanceof BadAnswer&&hasSaid(error.facts,"invalid_client"))}return!0},authorizeUrl:({clientId,
redirectUri,state,challenge})=>buildAuthorizationUrl(configure(clientId),{redirect_uri:redirectUri,state:state.reveal(),code_challenge:challenge,code_challenge_method:"\
S256"}).href,exchange:async grant=>{try{let reply=await redeem(grant,"exchanging the authorization code for tokens");return tokensFrom(reply,grant.clientId,context.
now())}catch(error){throw exchangeError(error,region)}},refresh:async(tokens,clientId)=>{let refreshToken=tokens.refresh_token?.reveal()??"";try{let reply=await ask(
request("refreshing the access token"),fetch=>refreshTokenGrant(configure(clientId,fetch),refreshToken));return{...tokens,...tokensFrom(reply,clientId,context.now())}}catch(error){
throw refreshError(error,region)}}}}function tokensFrom(reply,clientId,now){let{access_token:access,refresh_token:refresh,expires_in:lifetime,token_type:type,scope}=reply;
return{access_token:new Secret(access),...typeof refresh=="string"&&refresh!==""&&{refresh_token:new Secret(refresh)},expires_at:expiresAt(now,lifetime),token_type:typeof type==
"string"?type:"Bearer",...typeof scope=="string"&&{scope},client_id:clientId}}export{authorizationServer};
