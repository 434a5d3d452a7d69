import{wrap}from"./shared-cli-format-width.js";function broken(text,width,indent,commands=[]){if(width===void 0)return[text];let[start=""]=/^ */.exec(text)??[],joined=[...commands].sort((a,b)=>b.length-a.length).
reduce((said,command)=>said.replaceAll(command,command.replaceAll(" ","\0")),text.slice(start.length)),[first="",...words]=joined.split(" ");return wrap([start+
first,...words],width,indent).map(line=>line.replaceAll("\0"," "))}var ADVISED=/(?<=: )(?:mp|export|unset|set|icacls|auth_manager) \S.*$/,advisedIn=text=>ADVISED.
exec(text)??[];export{broken,advisedIn};
