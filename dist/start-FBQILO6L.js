import{callbackPorts,challengeOf,newState,newVerifier,redirectUriOf}from"./chunk-L4TBJW7M.js";import{addInflight}from"./chunk-3LZR27MB.js";import{authorizationServer}from"./chunk-HYSABYNB.js";
import{clientFor}from"./chunk-6QKGGCSC.js";import"./chunk-E3A4NPLQ.js";import{withTransport}from"./chunk-CKZTFBAU.js";import"./chunk-HGUUDH75.js";
import{readClient}from"./chunk-S2EPBAWH.js";import"./chunk-KESKZ2PC.js";import"./chunk-FGDSXVZT.js";import{INFLIGHT_SECONDS,paste}from"./chunk-TRYCETSB.js";
import"./chunk-YKC2PLSN.js";import"./chunk-M7BHDRFS.js";import{environmentRegion,inflightPath}from"./chunk-YIRHNZTQ.js";async function loginStart(context,{region=environmentRegion(context.env)??"us"}={}){return withTransport(context,async transport=>{let server=authorizationServer(
context,transport,region),client=await clientFor(context,server,region,redirectUri(context,region)),[state,verifier]=[newState(),newVerifier()],now=Math.floor(context.
now()/1e3),login={region,client_id:client.client_id,redirect_uri:client.redirect_uri,pkce_verifier:verifier,state,created_at:now,expires_at:now+INFLIGHT_SECONDS};
return await addInflight(context,login),{authorize_url:server.authorizeUrl({clientId:client.client_id,redirectUri:client.redirect_uri,state,challenge:challengeOf(
verifier)}),redirect_uri:client.redirect_uri,expires_at:login.expires_at,region,inflight_path:inflightPath(context),next:[paste(void 0,"Finish, with the address\
 that the browser ends on")]}})}function redirectUri(context,region){let known=callbackPorts.map(redirectUriOf),cached=readClient(context,region)?.redirect_uri;
return cached!==void 0&&known.includes(cached)?cached:known[0]}export{loginStart};
