import{denied,parsePastedAddress}from"./chunk-ZDJC5PVN.js";import{findInflight,removeInflight}from"./chunk-7SQE4M7J.js";import"./chunk-C7QUJZZL.js";
import{authorizationServer}from"./chunk-3VDNEOO6.js";import{checkName,pickAlone,publish,redeem,resultOf}from"./chunk-UEIIKFN7.js";import"./chunk-BNKWNKCK.js";
import"./chunk-D76GY5VC.js";import"./chunk-VD52XUEP.js";import"./chunk-K2VWFF6U.js";import{withTransport}from"./chunk-WE3PBFMM.js";import"./chunk-43WKRSWA.js";
import"./chunk-TP4OASHG.js";import"./chunk-FGDSXVZT.js";import"./chunk-TPQSXNRQ.js";import"./chunk-ZTARS7YK.js";import{messageOf}from"./chunk-DOVP2RPE.js";
import"./chunk-HHY33LS4.js";import{isFault,within}from"./chunk-WYMEJZXQ.js";function loginFinish(context,pasted,wishes={}){let{name,project}=wishes,asked={kind:"two_shot",flags:{finish:!0,name,project}};return within({login:asked},async()=>{
let address=parsePastedAddress(pasted);if(address.kind==="denied"){let begun=address.state&&findInflight(context,address.state);throw denied(address).at({login:{
...asked,region:begun?.region}})}let{region,state,pkce_verifier:verifier,...client}=findInflight(context,address.state),login={...asked,region};return within({login},
async()=>{let account=checkName(context,name,region);return withTransport(context,async transport=>{let server=authorizationServer(context,transport,region),approval={
...client,region,code:address.code,verifier,account,wishes,login},redeemed=await redeem(context,server,approval);try{let unpublished={...redeemed,wishes,login,pick:pickAlone(
context),wraps:()=>!0};return resultOf(await publish(context,transport,unpublished))}finally{await forget(context,state)}})})})}async function forget(context,state){
try{await removeInflight(context,state)}catch(error){if(!isFault(error))throw error;context.warn({kind:"login_still_listed",why:messageOf(error)})}}export{loginFinish};
