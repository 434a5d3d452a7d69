function paper(env,{isTerminal,columns}){let colour=hasColours(env,isTerminal),style=(on,off)=>text=>colour?`\x1B[${on}m${text}\x1B[${off}m`:text,asked=/^[1-9][0-9]{0,5}$/.
test(env.COLUMNS??"")?Number(env.COLUMNS):void 0;return{width:Math.min(asked??(columns||80),1e3),isTerminal,bold:style(1,22),dim:style(2,22),green:style(32,39),
red:style(31,39)}}function hasColours({FORCE_COLOR,NO_COLOR,TERM},isTerminal){return FORCE_COLOR!==void 0?FORCE_COLOR!=="0"&&FORCE_COLOR!=="false":isTerminal&&!NO_COLOR&&
TERM!=="dumb"}export{paper};
