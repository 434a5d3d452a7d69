import{callbackPorts,challengeOf,newState,newVerifier,redirectUriOf}from"./chunk-UMBRPGQA.js";import{addInflight}from"./chunk-7SQE4M7J.js";import"./chunk-C7QUJZZL.js";
import{authorizationServer}from"./chunk-3VDNEOO6.js";import"./chunk-E3A4NPLQ.js";import{clientFor,readClient,withTransport}from"./chunk-WE3PBFMM.js";
import"./chunk-43WKRSWA.js";import"./chunk-TP4OASHG.js";import"./chunk-FGDSXVZT.js";import"./chunk-ZTARS7YK.js";import{INFLIGHT_SECONDS,
paste}from"./chunk-DOVP2RPE.js";import"./chunk-HHY33LS4.js";import{environmentRegion,inflightPath}from"./chunk-WYMEJZXQ.js";async function loginStart(context,{region=environmentRegion(context.env)??"us"}={}){return withTransport(context,async transport=>{let server=authorizationServer(
context,transport,region),client=await clientFor(context,server,region,redirectUri(context,region)),[state,verifier]=[newState(),newVerifier()],now=Math.floor(context.
now()/1e3),login={region,client_id:client.client_id,redirect_uri:client.redirect_uri,pkce_verifier:verifier,state,created_at:now,expires_at:now+INFLIGHT_SECONDS};
return await addInflight(context,login),{authorize_url:server.authorizeUrl({clientId:client.client_id,redirectUri:client.redirect_uri,state,challenge:challengeOf(
verifier)}),redirect_uri:client.redirect_uri,expires_at:login.expires_at,region,inflight_path:inflightPath(context),next:[paste(void 0,"Finish, with the address\
 that the browser ends on")]}})}function redirectUri(context,region){let known=callbackPorts.map(redirectUriOf),cached=readClient(context,region)?.redirect_uri;
return cached!==void 0&&known.includes(cached)?cached:known[0]}export{loginStart};
