import{denied,parsePastedAddress}from"./chunk-EZTU4B3Z.js";import{findInflight,removeInflight}from"./chunk-HGOXCBE3.js";import"./chunk-WYUSIROV.js";
import{authorizationServer}from"./chunk-6STGZE3F.js";import{checkName,pickAlone,publish,redeem,resultOf}from"./chunk-ETFAFDP6.js";import"./chunk-BNKWNKCK.js";
import"./chunk-4VT4Q3HL.js";import"./chunk-TM2GX5AX.js";import"./chunk-I44LROFD.js";import{withTransport}from"./chunk-GS7VSQB5.js";import"./chunk-SACYQ3HL.js";
import"./chunk-KGMZ67LW.js";import"./chunk-FGDSXVZT.js";import"./chunk-TA2EVZWD.js";import"./chunk-XN7N5T6R.js";import{messageOf}from"./chunk-FBVOYTZP.js";
import"./chunk-J3J6J4IC.js";import{isFault,within}from"./chunk-AIYBMSIJ.js";function loginFinish(context,pasted,wishes={}){let{name,project}=wishes,asked={kind:"two_shot",flags:{finish:!0,name,project}};return within({login:asked},async()=>{
let address=parsePastedAddress(pasted);if(address.kind==="denied"){let begun=address.state&&findInflight(context,address.state);throw denied(address).at({login:{
...asked,region:begun?.region}})}let{region,state,pkce_verifier:verifier,...client}=findInflight(context,address.state),login={...asked,region};return within({login},
async()=>{let account=checkName(context,name,region);return withTransport(context,async transport=>{let server=authorizationServer(context,transport,region),approval={
...client,region,code:address.code,verifier,account,wishes,login},redeemed=await redeem(context,server,approval);try{let unpublished={...redeemed,wishes,login,pick:pickAlone(
context),wraps:()=>!0};return resultOf(await publish(context,transport,unpublished))}finally{await forget(context,state)}})})})}async function forget(context,state){
try{await removeInflight(context,state)}catch(error){if(!isFault(error))throw error;context.warn({kind:"login_still_listed",why:messageOf(error)})}}export{loginFinish};
