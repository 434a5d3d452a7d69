import{callbackPorts,challengeOf,newState,newVerifier,redirectUriOf}from"./chunk-WBWLJNN2.js";import{addInflight}from"./chunk-74TCCJLH.js";import"./chunk-OJ4W5EPF.js";
import{authorizationServer}from"./chunk-EEDCA3XX.js";import"./chunk-E3A4NPLQ.js";import{clientFor,readClient,withTransport}from"./chunk-KG5RCBI7.js";
import"./chunk-BOR4W7GP.js";import"./chunk-QWFJAVA4.js";import"./chunk-FGDSXVZT.js";import"./chunk-UT4QANMI.js";import{INFLIGHT_SECONDS,
paste}from"./chunk-7EACO3PI.js";import"./chunk-X6UGQ6VR.js";import{environmentRegion,inflightPath}from"./chunk-R25BQP3A.js";async function loginStart(context,{region=environmentRegion(context.env)??"us"}={}){return withTransport(context,async transport=>{let server=authorizationServer(
context,transport,region),client=await clientFor(context,server,region,redirectUri(context,region)),[state,verifier]=[newState(),newVerifier()],now=Math.floor(context.
now()/1e3),login={region,client_id:client.client_id,redirect_uri:client.redirect_uri,pkce_verifier:verifier,state,created_at:now,expires_at:now+INFLIGHT_SECONDS};
return await addInflight(context,login),{authorize_url:server.authorizeUrl({clientId:client.client_id,redirectUri:client.redirect_uri,state,challenge:challengeOf(
verifier)}),redirect_uri:client.redirect_uri,expires_at:login.expires_at,region,inflight_path:inflightPath(context),next:[paste(void 0,"Finish, with the address\
 that the browser ends on")]}})}function redirectUri(context,region){let known=callbackPorts.map(redirectUriOf),cached=readClient(context,region)?.redirect_uri;
return cached!==void 0&&known.includes(cached)?cached:known[0]}export{loginStart};
