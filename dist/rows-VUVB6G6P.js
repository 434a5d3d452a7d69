import{responses}from"./chunk-424XQDFM.js";import"./chunk-BTU343RA.js";function rowsOf(name,data){let{items,next:_advice,...rest}=data;if(items){let columns=columnsOf(name)??[],rows=items.map(item=>columns.map(column=>text(item[column])));
return{columns,rows,isList:!0}}let flat=flatten(onlyPart(rest));return{columns:[...flat.keys()],rows:[[...flat.values()]],isList:!1}}function columnsOf(name){let list=responses[name].
entries.items;return list&&Object.keys(list.item.entries)}function onlyPart(data){let[only,...more]=Object.values(data);return more.length===0&&isObject(only)?only:
data}function flatten(data,prefix=""){let flat=new Map;for(let[key,value]of Object.entries(data))if(isObject(value))for(let[inner,field]of flatten(value,`${prefix}${key}\
.`))flat.set(inner,field);else flat.set(prefix+key,text(value));return flat}var isObject=value=>typeof value=="object"&&value!==null&&!Array.isArray(value);function text(value){
return value==null?"":Array.isArray(value)?value.map(one=>isObject(one)?JSON.stringify(one):String(one)).join(";"):isObject(value)?JSON.stringify(value):String(
value)}export{rowsOf};
