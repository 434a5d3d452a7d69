import{bare,itemsOf}from"./shared-cli-format-bare.js";import{responses}from"./shared-schema-account-test-result.js";import{advisedIn,broken}from"./shared-cli-format-sentence.js";import{
fit,pad,widthOf,wrap}from"./shared-cli-format-width.js";import"./commands.js";import{toJson,visible}from"./auth_manager.js";var csv=({columns,rows})=>[columns,...rows].map(row=>`${row.map(field).join(",")}\r
`).join("");function field(text2){let shown=(/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text2)?`'${text2}`:text2).split(`
`).map(visible).join(`
`);return/[",\n]/.test(shown)?`"${shown.replaceAll('"','""')}"`:shown}function plain({columns,rows,isList}){return(isList?rows:columns.map((column,index)=>[column,
rows[0]?.[index]??""])).map(line=>`${line.map(visible).join("	")}
`).join("")}var GAP=2,LEAST=6,MOST_VALUE=2e3;function table(items,columns,paper,isActive){let room=paper.width-(isActive?GAP:0),cells=items.map(item=>columns.map(({value})=>fit(
String(value(item)??"-"),room))),natural=columns.map(({title},index)=>widest(cells,index,title.length)),kept=withoutThoseThatSayLeast(natural,columns,index=>cells.
every(row=>row[index]==="-"),room),widths=shrink(kept.map(index=>natural[index]??0),kept.map(index=>columns[index]?.key===!0||columns[index]?.whole===!0),room),
line=row=>kept.map((column,index)=>pad(fit(row[column]??"",widths[index]??0),widths[index]??0)).join(" ".repeat(GAP)).trimEnd(),star=item=>isActive?isActive(item)?
paper.green("* "):"  ":"",header=(isActive?"  ":"")+line(columns.map(({title})=>title));return[paper.dim(header),...items.map((item,index)=>star(item)+line(cells[index]??
[]))].join(`
`)}function widest(cells,index,start){let most=start;for(let row of cells)most=Math.max(most,widthOf(row[index]??""));return most}var total=widths=>widths.reduce(
(sum,width)=>sum+width+GAP,-GAP);function withoutThoseThatSayLeast(natural,columns,isEmpty,room){let least=natural.map((width,index)=>columns[index]?.key||columns[index]?.
whole?width:Math.min(width,LEAST)),all=[...columns.keys()],worth=index=>isEmpty(index)?0:columns[index]?.whole?2:1,going=all.filter(index=>!columns[index]?.key).
sort((a,b)=>worth(a)-worth(b)||b-a),kept=all;for(let index of going){if(total(kept.map(one=>least[one]??0))<=room)break;kept=kept.filter(one=>one!==index)}return kept}
function shrink(natural,whole,room){let widths=[...natural],give=mayGive=>{for(;total(widths)>room;){let spare=widths.map((width,index)=>mayGive(index)&&width>LEAST?
width:0),most=Math.max(...spare);if(most===0)return;widths[spare.lastIndexOf(most)]=most-1}};return give(index=>!whole[index]),give(()=>!0),widths}function pairs(entries,paper){
let shown=entries.filter(([,value])=>value!==void 0),width=Math.max(...shown.map(([label])=>label.length)),room=Math.max(2*LEAST,paper.width-width-GAP);return shown.
map(([label,value])=>{let lines=wrap(fit(String(value??"-"),MOST_VALUE).split(" "),room);return`${paper.dim(pad(label,width))}${" ".repeat(GAP)}${lines.join(`
${" ".repeat(width+GAP)}`)}`}).join(`
`)}var accountText=({name,type,region})=>`${name} (${[type,region].filter(part=>part!==void 0).join(", ")||"?"})`,origins={env:", from the environment",param:", by\
 flag or variable",target:", from the target",bridge:", from the bridge file",config:"",unset:""},originText=source=>origins[source],statuses={ok:"ok",untested:"\
untested",needs_login:"needs login",needs_token:"needs token",invalid:"invalid"},statusText=status=>statuses[status],tokenText=({expires_at:until,refreshable})=>`\
until ${until}${refreshable?", can be refreshed":", cannot be refreshed"}`;function activeText({active:to,changed,shadowed}){if(changed.account!==void 0&&changed.
account!==to.account)return`The account ${changed.account} now has the project ${changed.project}. ${stillActive(to)}`;let itsOwn=changed.project===void 0?", wh\
ose project is":", project",project=to.project===null?", which has no project yet":`${itsOwn} ${to.project}`,where=`account ${to.account}${project}${to.workspace===
null?"":`, workspace ${to.workspace}`}`;return shadowed.length>0?`Stored as active: ${where}.`:`Now in ${where}.`}var stillActive=({account})=>account===null?"N\
o account is active.":`Active is still ${account}.`,thingsOn=({pairs:pairs2,named})=>({accountText,originText,statusText,activeText,accountLines:item=>pairs2([[
"Account",accountText(item)+(item.is_active?", the active one":"")],["Status",statusText(item.status)],["Problem",item.problem],["Token",item.token&&tokenText(item.
token)],["User",item.user_email],["Project",item.project_id&&named(item.project_id,item.project_name)],["Targets",item.referenced_by_targets.join(", ")||void 0]]),
targetLines:({name,account,project,workspace,problem})=>pairs2([["Target",name],["Problem",problem],["Account",account],["Project",project],["Workspace",workspace]]),
bridgeLines:({bridge:file})=>{if(file===null)return"There is no bridge file.";let headers=Object.entries(file.headers).map(([name,value])=>`${name}: ${value}`);
return pairs2([["Bridge",file.path],["Account",accountText(file.account)],["Project",file.project],["Workspace",file.workspace],["Headers",headers.join("; ")||void 0],
["Token",file.tokens&&tokenText(file.tokens)]])}});var MOST_NAME=100;function pageOn(paper){let layout={pairs:entries=>pairs(entries,paper),named:(id,name)=>name?`${fit(name,MOST_NAME)} (${id})`:String(id)};return{
...layout,...thingsOn(layout),paper,table:(items,columns,isActive)=>table(items,columns,paper,isActive),short:text2=>fit(text2??"",MOST_NAME),broken:(text2,indent)=>broken(
text2,paper.isTerminal?paper.width:void 0,indent,advisedIn(text2)).join(`
`),fit}}function rowsOf(name,data){let{items,next:_advice,...fields}=responses[name].entries,list=fieldsOf(items?.item);if(list)return{...table2(list,data.items),isList:!0};
let[only="",...more]=Object.keys(fields).filter(key=>key!=="sandbox"),inner=more.length===0?fieldsOf(fields[only]):void 0,row=inner?data[only]:data;return{...table2(
inner??fields,[row??{}]),isList:!1}}function table2(fields,items){let paths=pathsOf(fields),rows=items.map(item=>paths.map(path=>text(valueAt(item,path))));return{
columns:paths.map(path=>path.join(".")),rows}}var pathsOf=fields=>Object.entries(fields).flatMap(([key,schema])=>{let inner=fieldsOf(schema);return inner?pathsOf(
inner).map(path=>[key,...path]):[[key]]}),fieldsOf=schema=>schema?.wrapped?fieldsOf(schema.wrapped):schema?.entries,valueAt=(item,[key,...rest])=>key===void 0||
typeof item!="object"||item===null?item:valueAt(item[key],rest);function text(value){return value==null?"":Array.isArray(value)?value.map(one=>isObject(one)?JSON.
stringify(one):String(one)).join(";"):isObject(value)?JSON.stringify(value):String(value)}var isObject=value=>typeof value=="object"&&value!==null;function outputText(command,name,data,format,paper){let items=itemsOf(data);switch(format){case"csv":return csv(rowsOf(name,data));case"plain":return plain(rowsOf(
name,data));case"jsonl":return(items??[bare(data)]).map(item=>`${toJson(item)}
`).join("");case"table":return items?.length===0?"":`${command.show?sentences(command.show(data,pageOn(paper)),paper):toJson(bare(data),2)}
`}}function sentences(text2,{width,isTerminal}){return isTerminal?text2.split(`
`).flatMap(line=>widthOf(line)<=width||line.startsWith(" ")||line.includes("  ")?[line]:broken(line,width,"  ",advisedIn(line))).join(`
`):text2}export{outputText};
