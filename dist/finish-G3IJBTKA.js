import{denied,parsePastedAddress}from"./chunk-7I4QCDJI.js";import{findInflight,removeInflight}from"./chunk-CWKLW6TH.js";import"./chunk-BMG3ZGW4.js";
import{authorizationServer}from"./chunk-ZTSHLUAL.js";import{checkName,pickAlone,publish,redeem,resultOf}from"./chunk-VKEQ7RVK.js";import"./chunk-BNKWNKCK.js";
import"./chunk-TP3S3TDB.js";import"./chunk-7YPNEIUE.js";import"./chunk-NUCFARIG.js";import{withTransport}from"./chunk-XS3UPKEB.js";import"./chunk-RWHVSEI2.js";
import"./chunk-4OCIO4FA.js";import"./chunk-FGDSXVZT.js";import"./chunk-UETASKYU.js";import"./chunk-ZWPAV22V.js";import{messageOf}from"./chunk-ZCEHIPN6.js";
import"./chunk-KHLU263M.js";import{isFault,within}from"./chunk-CJVHBIPE.js";function loginFinish(context,pasted,wishes={}){let{name,project}=wishes,asked={kind:"two_shot",flags:{finish:!0,name,project}};return within({login:asked},async()=>{
let address=parsePastedAddress(pasted);if(address.kind==="denied"){let begun=address.state&&findInflight(context,address.state);throw denied(address).at({login:{
...asked,region:begun?.region}})}let{region,state,pkce_verifier:verifier,...client}=findInflight(context,address.state),login={...asked,region};return within({login},
async()=>{let account=checkName(context,name,region);return withTransport(context,async transport=>{let server=authorizationServer(context,transport,region),approval={
...client,region,code:address.code,verifier,account,wishes,login},redeemed=await redeem(context,server,approval);try{let unpublished={...redeemed,wishes,login,pick:pickAlone(
context),wraps:()=>!0};return resultOf(await publish(context,transport,unpublished))}finally{await forget(context,state)}})})})}async function forget(context,state){
try{await removeInflight(context,state)}catch(error){if(!isFault(error))throw error;context.warn({kind:"login_still_listed",why:messageOf(error)})}}export{loginFinish};
