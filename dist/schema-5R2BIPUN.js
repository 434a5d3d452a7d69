import{command,join,readFileSync,readdirSync,refused,string}from"./chunk-BNTVTWSC.js";var schemaCommands=[command({words:"schema",program:"auth_manager",summary:"List the response schemas, or show one",args:[{label:"NAME",schema:string(),isOptional:!0}],
response:"schema",run:({installation,args:[name],usage})=>{let folder=join(installation,"schemas"),names=readdirSync(folder).flatMap(file=>file.endsWith(".json")?
[file.slice(0,-5)]:[]);if(names.sort(),name===void 0)return{schemas:names};if(!names.includes(name))throw refused(usage,`There is no such schema. There are: ${names.
join(", ")}`);return{schema:JSON.parse(readFileSync(join(folder,`${name}.json`),"utf8"))}}})];export{schemaCommands};
