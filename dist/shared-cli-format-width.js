import{visible}from"./auth_manager.js";var e=(()=>{let F=/[\uD800-\uDBFF][\uDC00-\uDFFF]/g;return t=>{let E=0;for(F.lastIndex=0;F.test(t);)E+=1;return t.length-E}})(),r=F=>F===12288||F>=65281&&F<=65376||
F>=65504&&F<=65510,n=F=>F===8987||F===9001||F>=12272&&F<=12287||F>=12289&&F<=12350||F>=12441&&F<=12543||F>=12549&&F<=12591||F>=12593&&F<=12686||F>=12688&&F<=12771||
F>=12783&&F<=12830||F>=12832&&F<=12871||F>=12880&&F<=19903||F>=65040&&F<=65049||F>=65072&&F<=65106||F>=65108&&F<=65126||F>=65128&&F<=65131||F>=127488&&F<=127490||
F>=127504&&F<=127547||F>=127552&&F<=127560||F>=131072&&F<=196605||F>=196608&&F<=262141;var C=/[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y,P=/[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y,
A=/(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu,B=/\t{1,1000}/y,S=new RegExp(
"[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Ba\
se}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation}|\\p{Emoji}\\uFE0F\\u20E3?))*",
"yu"),K=/(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y,O=new RegExp("\\p{M}+","gu"),k={limit:1/0,ellipsis:""},g=(c,h={},o={})=>{let d=h.limit??1/0,x=h.ellipsis??
"",m=h?.ellipsisWidth??(x?g(x,k,o).width:0),D=0,M=o.controlWidth??0,H=o.tabWidth??8,j=o.emojiWidth??2,T=2,W=o.regularWidth??1,L=o.wideWidth??T,R=[[K,W],[C,D],[P,
M],[B,H],[S,j],[A,L]],E=0,t=0,I=c.length,a=0,l=!1,s2=I,F=Math.max(0,d-m),u=0,_=0,n2=0,e2=0;t:for(;;){if(_>u||t>=I&&t>E){let r3=c.slice(u,_)||c.slice(E,t);a=0;for(let f of r3.
replaceAll(O,"")){let i=f.codePointAt(0)||0;if(r(i)?e2=T:n(i)?e2=L:e2=W,n2+e2>F&&(s2=Math.min(s2,Math.max(u,E)+a)),n2+e2>d){l=!0;break t}a+=f.length,n2+=e2}u=_=
0}if(t>=I)break t;for(let r3=0,f=R.length;r3<f;r3++){let[i,p]=R[r3];if(i.lastIndex=t,i.test(c)){if(a=i===A?e(c.slice(t,i.lastIndex)):i===S?1:i.lastIndex-t,e2=a*
p,n2+e2>F&&(s2=Math.min(s2,t+Math.floor((F-n2)/p))),n2+e2>d){l=!0;break t}n2+=e2,u=E,_=t,t=E=i.lastIndex;continue t}}t+=1}return{width:l?F:n2,index:l?s2:I,truncated:l,
ellipsed:l&&d>=m}},dist_default=g;var r2={limit:1/0,ellipsis:"",ellipsisWidth:0},s=(t,i={})=>dist_default(t,r2,i).width,dist_default2=s;var MOST_UNITS_PER_COLUMN=16,ELLIPSIS="\u2026",widthOf=text=>/^[\x20-\x7e]*$/.test(text)?text.length:dist_default2(text.replaceAll("\u200C",""));function fit(text,width){
let start=text.length>width*MOST_UNITS_PER_COLUMN?text.slice(0,width*MOST_UNITS_PER_COLUMN):text,shown=visible(start);if(start===text&&widthOf(shown)<=width)return shown;
let cut="",used=0;for(let{segment}of new Intl.Segmenter().segment(shown)){if(used+=widthOf(segment),used>width-1)break;cut+=segment}return cut+ELLIPSIS}var pad=(text,width)=>text+
" ".repeat(Math.max(0,width-widthOf(text)));function wrap(words,width,indent=""){let lines=[],line;for(let word of words)line===void 0?line=word:widthOf(line)+1+
widthOf(word)<=width?line+=` ${word}`:(lines.push(line),line=indent+word);return[...lines,line??""]}export{dist_default2 as dist_default,widthOf,fit,pad,wrap};
