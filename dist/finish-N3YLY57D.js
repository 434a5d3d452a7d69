import{denied,parsePastedAddress}from"./chunk-XEQQBDPA.js";import{findInflight,removeInflight}from"./chunk-PGMAF6UC.js";import"./chunk-K3DSYPMA.js";
import{authorizationServer}from"./chunk-UDRPNWY4.js";import{checkName,pickAlone,publish,redeem,resultOf}from"./chunk-6GAOLB2Q.js";import"./chunk-BNKWNKCK.js";
import"./chunk-6NYJXS6E.js";import"./chunk-OCQMFDIK.js";import"./chunk-B2YPU3JI.js";import"./chunk-7MBQLYN4.js";import"./chunk-ICVM7TFY.js";
import{withTransport}from"./chunk-TACRNE55.js";import"./chunk-SYIZFGA2.js";import"./chunk-PADX7VDT.js";import"./chunk-HJJOKVGZ.js";import"./chunk-FGDSXVZT.js";
import"./chunk-JUU3KOXA.js";import"./chunk-YZQD3U4M.js";import{messageOf}from"./chunk-MFEH774U.js";import"./chunk-CN7FAQNZ.js";import{isFault,
within}from"./chunk-GV6KYNJ3.js";function loginFinish(context,pasted,wishes={}){let{name,project}=wishes,asked={kind:"two_shot",flags:{finish:!0,name,project}};return within({login:asked},async()=>{
let address=parsePastedAddress(pasted);if(address.kind==="denied"){let begun=address.state&&findInflight(context,address.state);throw denied(address).at({login:{
...asked,region:begun?.region}})}let{region,state,pkce_verifier:verifier,...client}=findInflight(context,address.state),login={...asked,region};return within({login},
async()=>{let account=checkName(context,name,region);return withTransport(context,async transport=>{let server=authorizationServer(context,transport,region),approval={
...client,region,code:address.code,verifier,account,wishes,login},redeemed=await redeem(context,server,approval);try{let unpublished={...redeemed,wishes,login,pick:pickAlone(
context),wraps:()=>!0};return resultOf(await publish(context,transport,unpublished))}finally{await forget(context,state)}})})})}async function forget(context,state){
try{await removeInflight(context,state)}catch(error){if(!isFault(error))throw error;context.warn({kind:"login_still_listed",why:messageOf(error)})}}export{loginFinish};
