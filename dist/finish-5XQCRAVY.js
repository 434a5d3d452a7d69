import{denied,parsePastedAddress}from"./chunk-W3OFGV3I.js";import{findInflight,removeInflight}from"./chunk-3LZR27MB.js";import{authorizationServer}from"./chunk-HYSABYNB.js";
import{checkName,pickAlone,publish,redeem,resultOf}from"./chunk-2FR5DYSQ.js";import"./chunk-BNKWNKCK.js";import"./chunk-4WEBSBZ7.js";import"./chunk-6QKGGCSC.js";
import"./chunk-SHRF5HUG.js";import"./chunk-XR5CRZK2.js";import"./chunk-55NKW4DK.js";import"./chunk-DKATACQ3.js";import"./chunk-KNVTZDPL.js";
import"./chunk-Y6LOB466.js";import{withTransport}from"./chunk-CKZTFBAU.js";import"./chunk-HGUUDH75.js";import"./chunk-S2EPBAWH.js";import"./chunk-KESKZ2PC.js";
import"./chunk-FGDSXVZT.js";import"./chunk-NZEBA5XU.js";import{messageOf}from"./chunk-TRYCETSB.js";import"./chunk-YKC2PLSN.js";import"./chunk-M7BHDRFS.js";
import{isFault,within}from"./chunk-YIRHNZTQ.js";function loginFinish(context,pasted,wishes={}){let{name,project}=wishes,asked={kind:"two_shot",flags:{finish:!0,name,project}};return within({login:asked},async()=>{
let address=parsePastedAddress(pasted);if(address.kind==="denied"){let begun=address.state&&findInflight(context,address.state);throw denied(address).at({login:{
...asked,region:begun?.region}})}let{region,state,pkce_verifier:verifier,...client}=findInflight(context,address.state),login={...asked,region};return within({login},
async()=>{let account=checkName(context,name,region);return withTransport(context,async transport=>{let server=authorizationServer(context,transport,region),approval={
...client,region,code:address.code,verifier,account,wishes,login},redeemed=await redeem(context,server,approval);try{let unpublished={...redeemed,wishes,login,pick:pickAlone(
context),wraps:()=>!0};return resultOf(await publish(context,transport,unpublished))}finally{await forget(context,state)}})})})}async function forget(context,state){
try{await removeInflight(context,state)}catch(error){if(!isFault(error))throw error;context.warn({kind:"login_still_listed",why:messageOf(error)})}}export{loginFinish};
