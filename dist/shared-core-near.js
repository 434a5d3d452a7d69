function near(word,known){let typed=folded(word);if(typed.length<2||typed.length>40)return[];let most=typed.length<8?1:2,rated=known.map(one=>({one,slips:slipsBetween(
typed,folded(one))})),least=Math.min(most,...rated.map(({slips})=>slips));return rated.filter(({slips})=>slips===least).map(({one})=>one).slice(0,3)}var MOST_COMPARED=64;
function nearestFirst(typed,items,spellings){let wanted=folded(typed).slice(0,MOST_COMPARED),far=Math.max(3,Math.ceil(wanted.length/2));return items.map(item=>({
item,slips:Math.min(far,...spellings(item).map(spelling=>slipsOf(wanted,folded(spelling))))})).sort((a,b)=>a.slips-b.slips).map(({item})=>item)}var slipsOf=(typed,name)=>typed!==
name&&typed.length>2&&name.includes(typed)?1:slipsBetween(typed,name.slice(0,MOST_COMPARED)),folded=word=>word.toLowerCase().replaceAll(/[-_]/g,"");function slipsBetween(a,b){
return a===b?0:b.length>1&&a.startsWith(b)&&a.length-b.length<=3||b.startsWith(a)?1:distance(a,b)}function distance(a,b){let rows=[Array.from({length:b.length+1},
(_,column)=>column)],at=(row,column)=>rows[row]?.[column]??Number.POSITIVE_INFINITY;for(let i=1;i<=a.length;i++){let row=[i];rows.push(row);for(let j=1;j<=b.length;j++){
let change=at(i-1,j-1)+ +(a[i-1]!==b[j-1]),isSwap=i>1&&j>1&&a[i-1]===b[j-2]&&a[i-2]===b[j-1];row.push(Math.min(at(i-1,j)+1,at(i,j-1)+1,change,isSwap?at(i-2,j-2)+
1:change))}}return at(a.length,b.length)}export{near,nearestFirst};
