import{denied,parsePastedAddress}from"./chunk-S3HPXQ43.js";import{findInflight,removeInflight}from"./chunk-LQHATQW2.js";import"./chunk-MCUEBYXH.js";
import{authorizationServer}from"./chunk-ZUOV5HGM.js";import{checkName,pickAlone,publish,redeem,resultOf}from"./chunk-SOREVWUX.js";import"./chunk-BNKWNKCK.js";
import"./chunk-ZUP5DQUP.js";import"./chunk-RB337K7Z.js";import"./chunk-7DUCPT5S.js";import{withTransport}from"./chunk-SZW25G5R.js";import"./chunk-UYBYQ6VF.js";
import"./chunk-P6OJ4CRB.js";import"./chunk-FGDSXVZT.js";import"./chunk-LITLKODS.js";import"./chunk-QMEWG3FL.js";import{messageOf}from"./chunk-TIGGUOA2.js";
import"./chunk-PPIVWYPI.js";import{isFault,within}from"./chunk-E7JUMITX.js";function loginFinish(context,pasted,wishes={}){let{name,project}=wishes,asked={kind:"two_shot",flags:{finish:!0,name,project}};return within({login:asked},async()=>{
let address=parsePastedAddress(pasted);if(address.kind==="denied"){let begun=address.state&&findInflight(context,address.state);throw denied(address).at({login:{
...asked,region:begun?.region}})}let{region,state,pkce_verifier:verifier,...client}=findInflight(context,address.state),login={...asked,region};return within({login},
async()=>{let account=checkName(context,name,region);return withTransport(context,async transport=>{let server=authorizationServer(context,transport,region),approval={
...client,region,code:address.code,verifier,account,wishes,login},redeemed=await redeem(context,server,approval);try{let unpublished={...redeemed,wishes,login,pick:pickAlone(
context),wraps:()=>!0};return resultOf(await publish(context,transport,unpublished))}finally{await forget(context,state)}})})})}async function forget(context,state){
try{await removeInflight(context,state)}catch(error){if(!isFault(error))throw error;context.warn({kind:"login_still_listed",why:messageOf(error)})}}export{loginFinish};
