function deriveName(me,taken){let base=baseName(me);if(!taken(base))return base;let number=2;for(;taken(`${base}-${number}`);)number++;return`${base}-${number}`}
function baseName(me){let[first]=me.organizations;return first?slug(first.name??"")||`org-${first.id}`.slice(0,32):"account"}function slug(text){let words=text.
normalize("NFKD").replace(new RegExp("\\P{ASCII}","gu"),"").toLowerCase().replace(/[^a-z0-9]+/g,"-");return trimmed(trimmed(words).slice(0,32))}var trimmed=words=>words.
replace(/^-|-$/g,"");export{deriveName};
