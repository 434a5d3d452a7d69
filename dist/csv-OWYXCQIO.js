import{visible}from"./chunk-5GQBNJXR.js";var csv=({columns,rows})=>[columns,...rows].map(row=>`${row.map(field).join(",")}\r
`).join("");function field(text){let shown=(/^[=+\-@\t\r\n＝＋－＠]/.test(text)?`'${text}`:text).split(`
`).map(visible).join(`
`);return/[",\n]/.test(shown)?`"${shown.replaceAll('"','""')}"`:shown}function plain({columns,rows,isList}){return(isList?rows:columns.map((column,index)=>[column,
rows[0]?.[index]??""])).map(line=>`${line.map(visible).join("	")}
`).join("")}export{csv,plain};
