import{addInflight}from"./chunk-S5HJQTCR.js";import{callbackPorts,challengeOf,newState,newVerifier,redirectUriOf}from"./chunk-XIKP5S75.js";import"./chunk-E3A4NPLQ.js";
import{authorizationServer}from"./chunk-4IKYYILR.js";import{clientFor}from"./chunk-5NXRCQHZ.js";import"./chunk-DII7FYNR.js";import{readClient,
withTransport}from"./chunk-3X2MSNYE.js";import"./chunk-RFUZROY2.js";import"./chunk-FGDSXVZT.js";import{INFLIGHT_SECONDS,paste}from"./chunk-47AXI4DU.js";
import"./chunk-KZXP4KAT.js";import"./chunk-Y4OKRLE4.js";import{environmentRegion,inflightPath}from"./chunk-BNTVTWSC.js";async function loginStart(context,{region=environmentRegion(context.env)??"us"}={}){return withTransport(context,async transport=>{let server=authorizationServer(
context,transport,region),client=await clientFor(context,server,region,redirectUri(context,region)),[state,verifier]=[newState(),newVerifier()],now=Math.floor(context.
now()/1e3),login={region,client_id:client.client_id,redirect_uri:client.redirect_uri,pkce_verifier:verifier,state,created_at:now,expires_at:now+INFLIGHT_SECONDS};
return await addInflight(context,login),{authorize_url:server.authorizeUrl({clientId:client.client_id,redirectUri:client.redirect_uri,state,challenge:challengeOf(
verifier)}),redirect_uri:client.redirect_uri,expires_at:login.expires_at,region,inflight_path:inflightPath(context),next:[paste(void 0,"Finish, with the address\
 that the browser ends on")]}})}function redirectUri(context,region){let known=callbackPorts.map(redirectUriOf),cached=readClient(context,region)?.redirect_uri;
return cached!==void 0&&known.includes(cached)?cached:known[0]}export{loginStart};
