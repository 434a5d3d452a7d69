import{denied,parsePastedAddress}from"./chunk-GLTGC7UB.js";import{findInflight,removeInflight}from"./chunk-LRQF6H6F.js";import"./chunk-G63LAZEH.js";
import{authorizationServer}from"./chunk-EWGDASTB.js";import{checkName,pickAlone,publish,redeem,resultOf}from"./chunk-EQIAFMFS.js";import"./chunk-BNKWNKCK.js";
import"./chunk-VDB7OSCJ.js";import"./chunk-RFDEDJNS.js";import"./chunk-HOFZNIAZ.js";import{withTransport}from"./chunk-FPCJ5W7J.js";import"./chunk-KHPPEVNH.js";
import"./chunk-4DHO3DUK.js";import"./chunk-FGDSXVZT.js";import"./chunk-2MTSLB4B.js";import"./chunk-BVMZX3A4.js";import{messageOf}from"./chunk-NALVMV3R.js";
import{isFault,within}from"./chunk-4DN6G6P7.js";function loginFinish(context,pasted,wishes={}){let{name,project}=wishes,asked={kind:"two_shot",flags:{finish:!0,name,project}};return within({login:asked},async()=>{
let address=parsePastedAddress(pasted);if(address.kind==="denied"){let begun=address.state&&findInflight(context,address.state);throw denied(address).at({login:{
...asked,region:begun?.region}})}let{region,state,pkce_verifier:verifier,...client}=findInflight(context,address.state),login={...asked,region};return within({login},
async()=>{let account=checkName(context,name,region);return withTransport(context,async transport=>{let server=authorizationServer(context,transport,region),approval={
...client,region,code:address.code,verifier,account,wishes,login},redeemed=await redeem(context,server,approval);try{let unpublished={...redeemed,wishes,login,pick:pickAlone(
context),wraps:()=>!0};return resultOf(await publish(context,transport,unpublished))}finally{await forget(context,state)}})})})}async function forget(context,state){
try{await removeInflight(context,state)}catch(error){if(!isFault(error))throw error;context.warn({kind:"login_still_listed",why:messageOf(error)})}}export{loginFinish};
