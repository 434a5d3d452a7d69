import{denied,parsePastedAddress}from"./chunk-GG4NTDYD.js";import{findInflight,removeInflight}from"./chunk-M3CFIEGX.js";import"./chunk-AWUUUFRD.js";
import{checkName,pickAlone,publish,redeem,resultOf}from"./chunk-LLFX242H.js";import"./chunk-BNKWNKCK.js";import"./chunk-O5PYKAY5.js";import{authorizationServer}from"./chunk-GGKWHL2Y.js";
import"./chunk-5HL5NE5Z.js";import"./chunk-3RVDVQFA.js";import{withTransport}from"./chunk-5ZO2RHCM.js";import"./chunk-FGDSXVZT.js";import"./chunk-HOF2J2KZ.js";
import"./chunk-47R3CLZM.js";import{isFault,messageOf,within}from"./chunk-5GQBNJXR.js";function loginFinish(context,pasted,wishes={}){let{name,project}=wishes,asked={kind:"two_shot",flags:{finish:!0,name,project}};return within({login:asked},async()=>{
let address=parsePastedAddress(pasted);if(address.kind==="denied"){let begun=address.state&&findInflight(context,address.state);throw denied(address).at({login:{
...asked,region:begun?.region}})}let{region,state,pkce_verifier:verifier,...client}=findInflight(context,address.state),login={...asked,region};return within({login},
async()=>{let account=checkName(context,name,region);return withTransport(context,async transport=>{let server=authorizationServer(context,transport,region),approval={
...client,region,code:address.code,verifier,account,wishes,login},redeemed=await redeem(context,server,approval);try{let unpublished={...redeemed,wishes,login,pick:pickAlone(
context),wraps:()=>!0};return resultOf(await publish(context,transport,unpublished))}finally{await forget(context,state)}})})})}async function forget(context,state){
try{await removeInflight(context,state)}catch(error){if(!isFault(error))throw error;context.warn({kind:"login_still_listed",why:messageOf(error)})}}export{loginFinish};
