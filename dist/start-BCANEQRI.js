import{callbackPorts,challengeOf,newState,newVerifier,redirectUriOf}from"./chunk-67JD3EOY.js";import{addInflight}from"./chunk-H272WDIG.js";import"./chunk-AWUUUFRD.js";
import{authorizationServer}from"./chunk-A4N4D4RQ.js";import"./chunk-O5PYKAY5.js";import"./chunk-E3A4NPLQ.js";import{clientFor,readClient,withTransport}from"./chunk-OKXWT4GD.js";
import"./chunk-ATNG2E44.js";import"./chunk-MF57VXBA.js";import"./chunk-MX3EAESV.js";import"./chunk-FGDSXVZT.js";import"./chunk-DPOG23JA.js";
import"./chunk-SB64ICGD.js";import{INFLIGHT_SECONDS,environmentRegion,inflightPath,paste}from"./chunk-H5EQXMYT.js";async function loginStart(context,{region=environmentRegion(context.env)??"us"}={}){return withTransport(context,async transport=>{let server=authorizationServer(
context,transport,region),client=await clientFor(context,server,region,redirectUri(context,region)),[state,verifier]=[newState(),newVerifier()],now=Math.floor(context.
now()/1e3),login={region,client_id:client.client_id,redirect_uri:client.redirect_uri,pkce_verifier:verifier,state,created_at:now,expires_at:now+INFLIGHT_SECONDS};
return await addInflight(context,login),{authorize_url:server.authorizeUrl({clientId:client.client_id,redirectUri:client.redirect_uri,state,challenge:challengeOf(
verifier)}),redirect_uri:client.redirect_uri,expires_at:login.expires_at,region,inflight_path:inflightPath(context),next:[paste(void 0,"Finish, with the address\
 that the browser ends on")]}})}function redirectUri(context,region){let known=callbackPorts.map(redirectUriOf),cached=readClient(context,region)?.redirect_uri;
return cached!==void 0&&known.includes(cached)?cached:known[0]}export{loginStart};
