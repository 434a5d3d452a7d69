import{choiceEdits}from"./chunk-TJX6DK7J.js";import{Fault,Secret}from"./chunk-BNTVTWSC.js";function takenName({accounts},name){if(Object.hasOwn(accounts,name))return name;let folded=name.toLowerCase();return Object.keys(accounts).find(other=>other.toLowerCase()===
folded)}function additionOf(config,name,record){return checkFree(config,name),[...Object.keys(config.accounts).length===0&&config.active.account===void 0?choiceEdits(config,
{account:name,activate:!0}):[],newTable(name,record)]}function checkFree(config,wanted){let name=takenName(config,wanted);if(name===void 0)return;let{type,region}=config.
accounts[name]??{};throw new Fault("ACCOUNT_EXISTS",{account:name,type,region})}function loginEdits(config,name,record,project){let existing=Object.hasOwn(config.
accounts,name)?config.accounts[name]:void 0,filled=existing?.default_project===void 0?project:void 0,chosen=choiceEdits(config,{account:name,activate:!0,project:existing&&
filled});return existing?[...Object.entries(record).map(([key,value])=>({path:["accounts",name,key],value:inTheClear(value)})),...chosen]:[newTable(name,{...record,
default_project:filled}),...chosen]}function newTable(name,record){let entries=Object.entries(record).flatMap(([key,value])=>value===void 0?[]:[[key,inTheClear(
value)]]);return{path:["accounts",name],value:Object.fromEntries(entries)}}function inTheClear(value){return value instanceof Secret?value.reveal():value}export{takenName,additionOf,checkFree,loginEdits};
