import{callbackPorts,challengeOf,newState,newVerifier,redirectUriOf}from"./chunk-P63BTJRH.js";import{addInflight}from"./chunk-QEVS67SU.js";import"./chunk-AWUUUFRD.js";
import"./chunk-O5PYKAY5.js";import"./chunk-E3A4NPLQ.js";import{authorizationServer}from"./chunk-2OFQIB6O.js";import{clientFor,readClient,withTransport}from"./chunk-3XVT4NKU.js";
import"./chunk-FGDSXVZT.js";import"./chunk-OW2KJWPF.js";import"./chunk-ARLWVO4L.js";import{INFLIGHT_SECONDS,environmentRegion,inflightPath,paste}from"./chunk-RD45ZFXJ.js";async function loginStart(context,{region=environmentRegion(context.env)??"us"}={}){return withTransport(context,async transport=>{let server=authorizationServer(
context,transport,region),client=await clientFor(context,server,region,redirectUri(context,region)),[state,verifier]=[newState(),newVerifier()],now=Math.floor(context.
now()/1e3),login={region,client_id:client.client_id,redirect_uri:client.redirect_uri,pkce_verifier:verifier,state,created_at:now,expires_at:now+INFLIGHT_SECONDS};
return await addInflight(context,login),{authorize_url:server.authorizeUrl({clientId:client.client_id,redirectUri:client.redirect_uri,state,challenge:challengeOf(
verifier)}),redirect_uri:client.redirect_uri,expires_at:login.expires_at,region,inflight_path:inflightPath(context),next:[paste(void 0,"Finish, with the address\
 that the browser ends on")]}})}function redirectUri(context,region){let known=callbackPorts.map(redirectUriOf),cached=readClient(context,region)?.redirect_uri;
return cached!==void 0&&known.includes(cached)?cached:known[0]}export{loginStart};
