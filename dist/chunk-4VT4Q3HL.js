import{loginCommand}from"./chunk-J3J6J4IC.js";import{MixpanelError,Secret,commandFor}from"./chunk-AIYBMSIJ.js";function takenName({accounts},name){if(Object.hasOwn(accounts,name))return name;let folded=name.toLowerCase();return Object.keys(accounts).find(other=>other.toLowerCase()===
folded)}function additionOf(config,name,record){checkFree(config,name);let isFirst=Object.keys(config.accounts).length===0&&config.active.account===void 0,added=newTable(
name,record);return isFirst?[{path:["active","account"],value:name},{path:["active","workspace"],value:void 0},added]:[added]}function checkFree(config,wanted){
let name=takenName(config,wanted);if(name===void 0)return;let next=[{command:commandFor("mp account show",name),label:"See what it is"}];throw config.accounts[name]?.
type==="service_account"&&next.push({command:loginCommand({serviceAccount:!0,name}),label:"Or give it a new secret"}),new MixpanelError("ACCOUNT_EXISTS",`The ac\
count "${name}" exists already. Run: ${next.map(({command})=>command).join(", or to give it a new secret: ")}`,{details:{account:name},next})}function loginEdits(config,name,record,project){
let existing=Object.hasOwn(config.accounts,name)?config.accounts[name]:void 0,fills=existing?.default_project===void 0&&project!==void 0,written=fills?{...record,
default_project:project}:record,keepsPin=existing!==void 0&&!fills&&config.active.account===name;return[...existing?Object.entries(written).map(([key,value])=>({
path:["accounts",name,key],value:inTheClear(value)})):[newTable(name,written)],{path:["active","account"],value:name},...keepsPin?[]:[{path:["active","workspace"],
value:void 0}]]}function newTable(name,record){let entries=Object.entries(record).flatMap(([key,value])=>value===void 0?[]:[[key,inTheClear(value)]]);return{path:[
"accounts",name],value:Object.fromEntries(entries)}}function inTheClear(value){return value instanceof Secret?value.reveal():value}export{takenName,additionOf,checkFree,loginEdits};
