import{callbackPorts,challengeOf,newState,newVerifier,redirectUriOf}from"./chunk-DPF27HK7.js";import{addInflight}from"./chunk-PGMAF6UC.js";import"./chunk-K3DSYPMA.js";
import{authorizationServer}from"./chunk-UDRPNWY4.js";import"./chunk-E3A4NPLQ.js";import{clientFor,readClient,withTransport}from"./chunk-TACRNE55.js";
import"./chunk-SYIZFGA2.js";import"./chunk-PADX7VDT.js";import"./chunk-HJJOKVGZ.js";import"./chunk-FGDSXVZT.js";import"./chunk-YZQD3U4M.js";
import{INFLIGHT_SECONDS,paste}from"./chunk-MFEH774U.js";import"./chunk-CN7FAQNZ.js";import{environmentRegion,inflightPath}from"./chunk-GV6KYNJ3.js";async function loginStart(context,{region=environmentRegion(context.env)??"us"}={}){return withTransport(context,async transport=>{let server=authorizationServer(
context,transport,region),client=await clientFor(context,server,region,redirectUri(context,region)),[state,verifier]=[newState(),newVerifier()],now=Math.floor(context.
now()/1e3),login={region,client_id:client.client_id,redirect_uri:client.redirect_uri,pkce_verifier:verifier,state,created_at:now,expires_at:now+INFLIGHT_SECONDS};
return await addInflight(context,login),{authorize_url:server.authorizeUrl({clientId:client.client_id,redirectUri:client.redirect_uri,state,challenge:challengeOf(
verifier)}),redirect_uri:client.redirect_uri,expires_at:login.expires_at,region,inflight_path:inflightPath(context),next:[paste(void 0,"Finish, with the address\
 that the browser ends on")]}})}function redirectUri(context,region){let known=callbackPorts.map(redirectUriOf),cached=readClient(context,region)?.redirect_uri;
return cached!==void 0&&known.includes(cached)?cached:known[0]}export{loginStart};
