import{fit,pad,widthOf}from"./chunk-EXWWMF4C.js";import{toJson}from"./chunk-5GQBNJXR.js";var GAP=2,LEAST=6,MOST_WHOLE=24;function table(items,columns,paper,isActive){let room=paper.width-(isActive?GAP:0),cells=items.map(item=>columns.map(({value})=>fit(
String(value(item)??"-"),room))),natural=columns.map(({title},index)=>widest(cells,index,title.length)),widths=shrink(natural,columns,room),line=row=>widths.map(
(width,index)=>pad(fit(row[index]??"",width),width)).join(" ".repeat(GAP)).trimEnd(),star=item=>isActive?isActive(item)?paper.green("* "):"  ":"",header=(isActive?
"  ":"")+line(columns.map(({title})=>title));return[paper.dim(header),...items.map((item,index)=>star(item)+line(cells[index]??[]))].join(`
`)}function widest(cells,index,start){let most=start;for(let row of cells)most=Math.max(most,widthOf(row[index]??""));return most}function shrink(natural,columns,room){
let least=natural.map((width,index)=>Math.min(width,columns[index]?.whole?MOST_WHOLE:LEAST)),total=widths2=>widths2.reduce((sum,width)=>sum+width+GAP,-GAP),count=natural.
length;for(;count>1&&total(least.slice(0,count))>room;)count--;let widths=natural.slice(0,count);for(;total(widths)>room;){let spare=widths.map((width,index)=>width>
(least[index]??0)?width:0),most=Math.max(...spare);if(most===0)break;widths[spare.lastIndexOf(most)]=most-1}return widths}function pairs(entries,paper){let shown=entries.
filter(([,value])=>value!==void 0),width=Math.max(...shown.map(([label])=>label.length)),room=Math.max(LEAST,paper.width-width-GAP);return shown.map(([label,value])=>`${paper.
dim(pad(label,width))}${" ".repeat(GAP)}${fit(String(value??"-"),room)}`).join(`
`)}var MOST_NAME=40,named=(id,name)=>name?`${fit(name,MOST_NAME)} (${id})`:String(id),account=({name,type,region})=>`${name} (${type}, ${region})`,short=text=>fit(
text??"",MOST_NAME),origins={env:", from the environment",param:", by flag or variable",target:", from the target",bridge:", from the bridge file",config:"",unset:""},
session=({account:who,project,workspace,user,source,shadowed},paper)=>pairs([["Account",account(who)+origins[source.account]],["Project",named(project.id,project.
name)+origins[source.project]],["Workspace",workspace&&named(workspace.id,workspace.name)+origins[source.workspace]],["User",user?.email],...shadowed.map(one=>[
"Overridden",`${one.axis} ${one.value}${origins[one.source]||", from the config file"}`])],paper),accountTable=({items},paper)=>table(items,[{title:"NAME",value:({
name})=>name,whole:!0},{title:"TYPE",value:({type})=>type,whole:!0},{title:"REGION",value:({region})=>region,whole:!0},{title:"STATUS",value:({status})=>status,
whole:!0},{title:"PROJECT",value:({project_id,project_name})=>project_id&&`${project_id} ${project_name??""}`},{title:"USER",value:({user_email})=>user_email}],
paper,item=>item.is_active),oneAccount=(item,paper)=>pairs([["Account",account(item)+(item.is_active?", the active one":"")],["Status",item.status],["User",item.
user_email],["Project",item.project_id&&named(item.project_id,item.project_name)],["Targets",item.referenced_by_targets.join(", ")||void 0]],paper),test=({result},paper)=>{
let{account_name:name,ok,user,accessible_project_count:count,error}=result;if(!ok)return`${paper.red("failed")}  ${name}: ${fit(error??"",4096)}`;let who=user?`\
 as ${short(user.email)}`:"";return`${paper.green("ok")}  ${name} works${who}${count===null?"":`, with ${count} project${count===1?"":"s"}`}`},projectTable=({items},paper)=>table(
items,[{title:"ID",value:({id})=>id,whole:!0},{title:"NAME",value:({name})=>name},{title:"ORGANIZATION",value:item=>item.organization_name??item.organization_id},
{title:"TIMEZONE",value:({timezone})=>timezone}],paper,item=>item.is_active),workspaceTable=({project,items},paper)=>`${paper.bold(`Workspaces of ${named(project.
id,project.name)}`)}
${table(items,[{title:"ID",value:({id})=>id,whole:!0},{title:"NAME",value:({name})=>name},{title:"DEFAULT",value:item=>item.is_default?"yes":null}],paper,item=>item.
is_active)}`,targetTable=({items},paper)=>table(items,[{title:"NAME",value:({name})=>name},{title:"ACCOUNT",value:item=>item.account},{title:"PROJECT",value:({project})=>project,
whole:!0},{title:"WORKSPACE",value:({workspace})=>workspace,whole:!0}],paper),oneTarget=({name,account:of,project,workspace},paper)=>pairs([["Target",name],["Ac\
count",of],["Project",project],["Workspace",workspace]],paper),active=({active:to})=>{let project=to.project===null?", which has no project yet":`, project ${to.
project}`;return`Now in account ${to.account}${project}${to.workspace===null?"":`, workspace ${to.workspace}`}.`},bridge=({bridge:file},paper)=>{if(file===null)
return"There is no bridge file.";let headers=Object.entries(file.headers).map(([name,value])=>`${name}: ${value}`);return pairs([["Bridge",file.path],["Account",
account(file.account)],["Project",file.project],["Workspace",file.workspace],["Headers",headers.join("; ")||void 0],["Token",file.tokens&&`until ${file.tokens.expires_at}${file.
tokens.refreshable?", can be refreshed":", cannot be refreshed"}`]],paper)},finished=({account:who,user,project},paper)=>`Logged in${user?` as ${short(user.email)}`:
""}.
${pairs([["Account",`${account(who)}, now the active one`],["Project",project&&named(project.id,project.name)]],paper)}`,views={session,"account-list":accountTable,
"account-show":({account:item},paper)=>oneAccount(item,paper),"account-add":({added},paper)=>`Added the account ${added.name}.
${oneAccount(added,paper)}`,"account-update":({updated},paper)=>`Changed the account ${updated.name}.
${oneAccount(updated,paper)}`,"account-remove":({removed,orphaned_targets:left})=>`Removed the account ${removed}.${left.length>0?` Targets that name no account\
 now: ${left.join(", ")}.`:""}`,"account-use":active,"account-login":({logged_in_as:{name,user,expires_at:until}})=>`Logged in to ${name}${user?` as ${short(user.
email)}`:""}${until===null?"":`, until ${until}`}.`,"account-logout":({logged_out:name})=>`Logged out of ${name}. The account itself stays.`,"account-test":test,
"project-list":projectTable,"project-use":active,"project-show":({project},paper)=>pairs([["Project",named(project.id,project.name)],["Organization",project.organization_id],
["Timezone",project.timezone]],paper),"workspace-list":workspaceTable,"workspace-use":active,"workspace-show":({workspace})=>workspace===null?"No workspace is p\
inned.":named(workspace.id,workspace.name),"target-list":targetTable,"target-add":({added},paper)=>`Saved the target ${added.name}.
${oneTarget(added,paper)}`,"target-use":active,"target-show":({target},paper)=>oneTarget(target,paper),"target-remove":({removed})=>`Removed the target ${removed}\
.`,"bridge-status":bridge,"bridge-export":({exported},paper)=>`Wrote the bridge file ${exported.path}
${pairs([["Account",exported.account],["Project",exported.project],["Workspace",exported.workspace]],paper)}`,"bridge-remove":({removed,path})=>removed?`Removed\
 the bridge file ${path}`:path===null?"There is no bridge file.":`There is no bridge file at ${path}`,"login-finish":finished};function view(name,data,paper){if(data.
items?.length===0)return"";let show=views[name];return show?show(data,paper):toJson(data,2)}async function outputText(name,data,format,paper){if(format==="csv"||format==="plain"){let[{rowsOf},{csv,plain}]=await Promise.all([import("./rows-WRQA6N6L.js"),
import("./csv-OWYXCQIO.js")]);return(format==="csv"?csv:plain)(rowsOf(name,data))}if(format==="jsonl")return(data.items??[data]).map(item=>`${toJson(item)}\

`).join("");let text=view(name,data,paper);return text===""?"":`${text}
`}var notices={"account-list":"There are no accounts yet.","project-list":"The account can reach no project.","workspace-list":"The project has no workspaces.",
"target-list":"There are no targets yet."};function nothing(name,data){let{items}=data,notice=notices[name];return items?.length===0&&notice!==void 0?[notice]:[]}export{nothing,outputText};
