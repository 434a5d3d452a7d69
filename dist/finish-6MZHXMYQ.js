import{denied,parsePastedAddress}from"./chunk-BIIRP3EY.js";import{findInflight,removeInflight}from"./chunk-5HDSMRKU.js";import"./chunk-ESNDX7CP.js";
import{authorizationServer}from"./chunk-LWOPH4XU.js";import{checkName,pickAlone,publish,redeem,resultOf}from"./chunk-WNF35HHM.js";import"./chunk-BNKWNKCK.js";
import"./chunk-E5M2LLXM.js";import"./chunk-BIG5K3L6.js";import"./chunk-V6OBPBKV.js";import{withTransport}from"./chunk-2TWQJD2P.js";import"./chunk-E6NFEJN6.js";
import"./chunk-4CXAI5E7.js";import"./chunk-FGDSXVZT.js";import"./chunk-5UNKW4XP.js";import"./chunk-G7ZYMQNL.js";import{messageOf}from"./chunk-SQSRAZOT.js";
import{isFault,within}from"./chunk-6UMSOE4P.js";function loginFinish(context,pasted,wishes={}){let{name,project}=wishes,asked={kind:"two_shot",flags:{finish:!0,name,project}};return within({login:asked},async()=>{
let address=parsePastedAddress(pasted);if(address.kind==="denied"){let begun=address.state&&findInflight(context,address.state);throw denied(address).at({login:{
...asked,region:begun?.region}})}let{region,state,pkce_verifier:verifier,...client}=findInflight(context,address.state),login={...asked,region};return within({login},
async()=>{let account=checkName(context,name,region);return withTransport(context,async transport=>{let server=authorizationServer(context,transport,region),approval={
...client,region,code:address.code,verifier,account,wishes,login},redeemed=await redeem(context,server,approval);try{let unpublished={...redeemed,wishes,login,pick:pickAlone(
context),wraps:()=>!0};return resultOf(await publish(context,transport,unpublished))}finally{await forget(context,state)}})})})}async function forget(context,state){
try{await removeInflight(context,state)}catch(error){if(!isFault(error))throw error;context.warn({kind:"login_still_listed",why:messageOf(error)})}}export{loginFinish};
