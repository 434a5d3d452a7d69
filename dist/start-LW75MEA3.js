import{callbackPorts,challengeOf,newState,newVerifier,redirectUriOf}from"./chunk-ZUDP6BJN.js";import{addInflight}from"./chunk-HGOXCBE3.js";import"./chunk-WYUSIROV.js";
import{authorizationServer}from"./chunk-6STGZE3F.js";import"./chunk-E3A4NPLQ.js";import{clientFor,readClient,withTransport}from"./chunk-GS7VSQB5.js";
import"./chunk-SACYQ3HL.js";import"./chunk-KGMZ67LW.js";import"./chunk-FGDSXVZT.js";import"./chunk-XN7N5T6R.js";import{INFLIGHT_SECONDS,
paste}from"./chunk-FBVOYTZP.js";import"./chunk-J3J6J4IC.js";import{environmentRegion,inflightPath}from"./chunk-AIYBMSIJ.js";async function loginStart(context,{region=environmentRegion(context.env)??"us"}={}){return withTransport(context,async transport=>{let server=authorizationServer(
context,transport,region),client=await clientFor(context,server,region,redirectUri(context,region)),[state,verifier]=[newState(),newVerifier()],now=Math.floor(context.
now()/1e3),login={region,client_id:client.client_id,redirect_uri:client.redirect_uri,pkce_verifier:verifier,state,created_at:now,expires_at:now+INFLIGHT_SECONDS};
return await addInflight(context,login),{authorize_url:server.authorizeUrl({clientId:client.client_id,redirectUri:client.redirect_uri,state,challenge:challengeOf(
verifier)}),redirect_uri:client.redirect_uri,expires_at:login.expires_at,region,inflight_path:inflightPath(context),next:[paste(void 0,"Finish, with the address\
 that the browser ends on")]}})}function redirectUri(context,region){let known=callbackPorts.map(redirectUriOf),cached=readClient(context,region)?.redirect_uri;
return cached!==void 0&&known.includes(cached)?cached:known[0]}export{loginStart};
