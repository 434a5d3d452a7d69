import{scrub}from"./errors.js";import{writeSync}from"./auth_manager.js";var silent={};function debugFor(names){if(!names)return silent;let wanted=names.split(",").map(name=>name.trim()),followed=["http","files","lock"].filter(subject=>wanted.
includes(subject));return Object.fromEntries(followed.map(subject=>[subject,event=>report(`${subject}: ${event}`)]))}function report(line){try{writeSync(2,`debu\
g ${scrub(line).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,spellOut)}
`)}catch{}}var spellOut=character=>`\\u{${character.codePointAt(0)?.toString(16)}}`;export{debugFor};
