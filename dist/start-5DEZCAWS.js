import{callbackPorts,challengeOf,newState,newVerifier,redirectUriOf}from"./chunk-ELA3N2FF.js";import{addInflight}from"./chunk-5HDSMRKU.js";import"./chunk-ESNDX7CP.js";
import{authorizationServer}from"./chunk-LWOPH4XU.js";import"./chunk-E3A4NPLQ.js";import{clientFor,readClient,withTransport}from"./chunk-2TWQJD2P.js";
import"./chunk-E6NFEJN6.js";import"./chunk-4CXAI5E7.js";import"./chunk-FGDSXVZT.js";import"./chunk-G7ZYMQNL.js";import"./chunk-SQSRAZOT.js";
import{INFLIGHT_SECONDS,environmentRegion,inflightPath,paste}from"./chunk-6UMSOE4P.js";async function loginStart(context,{region=environmentRegion(context.env)??"us"}={}){return withTransport(context,async transport=>{let server=authorizationServer(
context,transport,region),client=await clientFor(context,server,region,redirectUri(context,region)),[state,verifier]=[newState(),newVerifier()],now=Math.floor(context.
now()/1e3),login={region,client_id:client.client_id,redirect_uri:client.redirect_uri,pkce_verifier:verifier,state,created_at:now,expires_at:now+INFLIGHT_SECONDS};
return await addInflight(context,login),{authorize_url:server.authorizeUrl({clientId:client.client_id,redirectUri:client.redirect_uri,state,challenge:challengeOf(
verifier)}),redirect_uri:client.redirect_uri,expires_at:login.expires_at,region,inflight_path:inflightPath(context),next:[paste(void 0,"Finish, with the address\
 that the browser ends on")]}})}function redirectUri(context,region){let known=callbackPorts.map(redirectUriOf),cached=readClient(context,region)?.redirect_uri;
return cached!==void 0&&known.includes(cached)?cached:known[0]}export{loginStart};
