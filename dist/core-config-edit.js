import{Fault,keyPath,parse2 as parse}from"./auth_manager.js";var e={ArrayExpression:["elements"],ArrayPattern:["elements"],ArrowFunctionExpression:["params","body"],AssignmentExpression:["left","right"],AssignmentPattern:[
"left","right"],AwaitExpression:["argument"],BinaryExpression:["left","right"],BlockStatement:["body"],BreakStatement:["label"],CallExpression:["callee","argume\
nts"],CatchClause:["param","body"],ChainExpression:["expression"],ClassBody:["body"],ClassDeclaration:["id","superClass","body"],ClassExpression:["id","superCla\
ss","body"],ConditionalExpression:["test","consequent","alternate"],ContinueStatement:["label"],DebuggerStatement:[],DoWhileStatement:["body","test"],EmptyStatement:[],
ExperimentalRestProperty:["argument"],ExperimentalSpreadProperty:["argument"],ExportAllDeclaration:["exported","source","attributes"],ExportDefaultDeclaration:[
"declaration"],ExportNamedDeclaration:["declaration","specifiers","source","attributes"],ExportSpecifier:["local","exported"],ExpressionStatement:["expression"],
ForInStatement:["left","right","body"],ForOfStatement:["left","right","body"],ForStatement:["init","test","update","body"],FunctionDeclaration:["id","params","b\
ody"],FunctionExpression:["id","params","body"],Identifier:[],IfStatement:["test","consequent","alternate"],ImportAttribute:["key","value"],ImportDeclaration:["\
specifiers","source","attributes"],ImportDefaultSpecifier:["local"],ImportExpression:["source","options"],ImportNamespaceSpecifier:["local"],ImportSpecifier:["i\
mported","local"],JSXAttribute:["name","value"],JSXClosingElement:["name"],JSXClosingFragment:[],JSXElement:["openingElement","children","closingElement"],JSXEmptyExpression:[],
JSXExpressionContainer:["expression"],JSXFragment:["openingFragment","children","closingFragment"],JSXIdentifier:[],JSXMemberExpression:["object","property"],JSXNamespacedName:[
"namespace","name"],JSXOpeningElement:["name","attributes"],JSXOpeningFragment:[],JSXSpreadAttribute:["argument"],JSXSpreadChild:["expression"],JSXText:[],LabeledStatement:[
"label","body"],Literal:[],LogicalExpression:["left","right"],MemberExpression:["object","property"],MetaProperty:["meta","property"],MethodDefinition:["key","v\
alue"],NewExpression:["callee","arguments"],ObjectExpression:["properties"],ObjectPattern:["properties"],PrivateIdentifier:[],Program:["body"],Property:["key","\
value"],PropertyDefinition:["key","value"],RestElement:["argument"],ReturnStatement:["argument"],SequenceExpression:["expressions"],SpreadElement:["argument"],StaticBlock:[
"body"],Super:[],SwitchCase:["test","consequent"],SwitchStatement:["discriminant","cases"],TaggedTemplateExpression:["tag","quasi"],TemplateElement:[],TemplateLiteral:[
"quasis","expressions"],ThisExpression:[],ThrowStatement:["argument"],TryStatement:["block","handler","finalizer"],UnaryExpression:["argument"],UpdateExpression:[
"argument"],VariableDeclaration:["declarations"],VariableDeclarator:["id","init"],WhileStatement:["test","body"],WithStatement:["object","body"],YieldExpression:[
"argument"]},r=Object.keys(e);for(let t of r)Object.freeze(e[t]);Object.freeze(e);var visitor_keys_default=e;function unionWith(e2){let r2=Object.assign({},visitor_keys_default);for(let t of Object.keys(e2))if(Object.hasOwn(r2,t)){let n=new Set(e2[t]);for(let f2 of r2[t])
n.add(f2);r2[t]=Object.freeze(Array.from(n))}else r2[t]=Object.freeze(Array.from(e2[t]));return Object.freeze(r2)}function I(e2){return e2[e2.length-1]??null}function M(e2){return e2.type==="TOMLBare"?e2.name:e2.value}var G=class{constructor(e2,t){this.major=e2,this.minor=t}lt(e2,t){
return this.major<e2||this.major===e2&&this.minor<t}gte(e2,t){return this.major>e2||this.major===e2&&this.minor>=t}},H=new G(1,0),N=new G(1,1),he=N,de={"1.0":H,
"1.0.0":H,"1.1":N,"1.1.0":N,latest:N,next:N};function Q(e2){return e2&&de[e2]||he}var $={"unterminated-string":"Unterminated string constant","unterminated-tabl\
e-key":"Unterminated table-key","unterminated-array":"Unterminated array","unterminated-inline-table":"Unterminated inline table","missing-key":"Empty bare keys\
 are not allowed","missing-newline":"Must be a newline","missing-equals-sign":"Expected equal (=) token","missing-value":"Unspecified values are invalid","missi\
ng-comma":"Expected comma (,) token","dupe-keys":"Defining a key multiple times is invalid","unexpected-char":"Unexpected character","unexpected-token":"Unexpec\
ted token","invalid-control-character":"Control characters (codes < 0x1f and 0x7f) are not allowed","invalid-comment-character":"Invalid code point {{cp}} withi\
n comments","invalid-key-value-newline":"The key, equals sign, and value must be on the same line","invalid-inline-table-newline":"No newlines are allowed betwe\
en the curly braces unless they are valid within a value","invalid-underscore":"Underscores are allowed between digits","invalid-space":"Unexpected spaces","inv\
alid-three-quotes":"Three or more quotes are not permitted","invalid-date":"Unexpected invalid date","invalid-time":"Unexpected invalid time","invalid-leading-z\
ero":"Leading zeros are not allowed","invalid-trailing-comma-in-inline-table":"Trailing comma is not permitted in an inline table","invalid-char-in-escape-seque\
nce":"Invalid character in escape sequence","invalid-consecutive-dots-in-key":"Consecutive dots are not permitted in keys","invalid-code-point":"Invalid code po\
int {{cp}}","invalid-trailing-dot-in-key":"Keys cannot end with a dot","invalid-leading-dot-in-key":"Keys cannot start with a dot"};function Te(e2,t){return t?$[e2].
replace(/\{\{(.*?)\}\}/gu,(r2,n)=>n in t?t[n]:`{{${n}}}`):$[e2]}var b=class extends SyntaxError{constructor(e2,t,r2,n,i){super(Te(e2,i)),this.index=t,this.lineNumber=
r2,this.column=n}},s={EOF:-1,NULL:0,SOH:1,BACKSPACE:8,TABULATION:9,LINE_FEED:10,FORM_FEED:12,CARRIAGE_RETURN:13,ESCAPE:27,SO:14,US:31,SPACE:32,QUOTATION_MARK:34,
HASH:35,SINGLE_QUOTE:39,PLUS_SIGN:43,COMMA:44,DASH:45,DOT:46,DIGIT_0:48,DIGIT_1:49,DIGIT_2:50,DIGIT_3:51,DIGIT_7:55,DIGIT_9:57,COLON:58,EQUALS_SIGN:61,LATIN_CAPITAL_A:65,
LATIN_CAPITAL_E:69,LATIN_CAPITAL_F:70,LATIN_CAPITAL_T:84,LATIN_CAPITAL_U:85,LATIN_CAPITAL_Z:90,LEFT_BRACKET:91,BACKSLASH:92,RIGHT_BRACKET:93,UNDERSCORE:95,LATIN_SMALL_A:97,
LATIN_SMALL_B:98,LATIN_SMALL_E:101,LATIN_SMALL_F:102,LATIN_SMALL_I:105,LATIN_SMALL_L:108,LATIN_SMALL_N:110,LATIN_SMALL_O:111,LATIN_SMALL_R:114,LATIN_SMALL_S:115,
LATIN_SMALL_T:116,LATIN_SMALL_U:117,LATIN_SMALL_X:120,LATIN_SMALL_Z:122,LEFT_BRACE:123,RIGHT_BRACE:125,TILDE:126,DELETE:127,PAD:128,SUPERSCRIPT_TWO:178,SUPERSCRIPT_THREE:179,
SUPERSCRIPT_ONE:185,VULGAR_FRACTION_ONE_QUARTER:188,VULGAR_FRACTION_THREE_QUARTERS:190,LATIN_CAPITAL_LETTER_A_WITH_GRAVE:192,LATIN_CAPITAL_LETTER_O_WITH_DIAERESIS:214,
LATIN_CAPITAL_LETTER_O_WITH_STROKE:216,LATIN_SMALL_LETTER_O_WITH_DIAERESIS:246,LATIN_SMALL_LETTER_O_WITH_STROKE:248,GREEK_SMALL_REVERSED_DOTTED_LUNATE_SIGMA_SYMBOL:891,
GREEK_CAPITAL_LETTER_YOT:895,CP_1FFF:8191,ZERO_WIDTH_NON_JOINER:8204,ZERO_WIDTH_JOINER:8205,UNDERTIE:8255,CHARACTER_TIE:8256,SUPERSCRIPT_ZERO:8304,CP_218F:8591,
CIRCLED_DIGIT_ONE:9312,NEGATIVE_CIRCLED_DIGIT_ZERO:9471,GLAGOLITIC_CAPITAL_LETTER_AZU:11264,CP_2FEF:12271,IDEOGRAPHIC_COMMA:12289,CP_D7FF:55295,CP_E000:57344,CJK_COMPATIBILITY_IDEOGRAPH_F900:63744,
ARABIC_LIGATURE_SALAAMUHU_ALAYNAA:64975,ARABIC_LIGATURE_SALLA_USED_AS_KORANIC_STOP_SIGN_ISOLATED_FORM:65008,REPLACEMENT_CHARACTER:65533,LINEAR_B_SYLLABLE_B008_A:65536,
CP_EFFFF:983039,CP_10FFFF:1114111};function ce(e2){return e2>=s.NULL&&e2<=s.US}function m(e2){return e2===s.TABULATION||e2===s.SPACE}function z(e2){return e2===
s.LINE_FEED||e2===s.CARRIAGE_RETURN}function Le(e2){return e2>=s.LATIN_CAPITAL_A&&e2<=s.LATIN_CAPITAL_Z}function Ae(e2){return e2>=s.LATIN_SMALL_A&&e2<=s.LATIN_SMALL_Z}
function Ee(e2){return Ae(e2)||Le(e2)}function h(e2){return e2>=s.DIGIT_0&&e2<=s.DIGIT_9}function q(e2){return h(e2)||e2>=s.LATIN_SMALL_A&&e2<=s.LATIN_SMALL_F||
e2>=s.LATIN_CAPITAL_A&&e2<=s.LATIN_CAPITAL_F}function fe(e2){return e2>=s.DIGIT_0&&e2<=s.DIGIT_7}function Ie(e2){return e2>=0&&e2<=55295||e2>=57344&&e2<=1114111}
function _e(e2,t){let r2=0,n=e2.length;for(;r2<n;){let i=r2+n>>>1,o=e2[i];if(o===t)return i+1;o<t?r2=i+1:n=i}return r2}var Se=class{constructor(){this.offsets=[]}addOffset(e2){
for(let t=this.offsets.length-1;t>=0;t--){let r2=this.offsets[t];if(r2===e2)return;if(r2<e2)break}this.offsets.push(e2)}getLocFromIndex(e2){let t=_e(this.offsets,
e2)+1;return{line:t,column:e2-(t===1?0:this.offsets[t-2])}}},Ne=class{constructor(e2){this.locs=new Se,this.lastCodePoint=s.NULL,this.start=-1,this.end=0,this.text=
e2}next(){return this.lastCodePoint===s.EOF?s.EOF:this.lastCodePoint=this.moveAt(this.end)}getLocFromIndex(e2){return this.locs.getLocFromIndex(e2)}eat(e2){return this.
text.codePointAt(this.end)===e2?(this.next(),!0):!1}moveAt(e2){this.start=this.end=e2;let t=this.text.codePointAt(this.start)??s.EOF;if(t===s.EOF)return this.end=
this.start,t;if(this.end+=t>=65536?2:1,t===s.LINE_FEED)this.locs.addOffset(this.end);else if(t===s.CARRIAGE_RETURN)return this.text.codePointAt(this.end)===s.LINE_FEED&&
(this.end++,this.locs.addOffset(this.end)),s.LINE_FEED;return t}},me=typeof BigInt<"u",Ce={16:"0x",10:"",8:"0o",2:"0b"},X={[s.QUOTATION_MARK]:s.QUOTATION_MARK,[s.
BACKSLASH]:s.BACKSLASH,[s.LATIN_SMALL_B]:s.BACKSPACE,[s.LATIN_SMALL_F]:s.FORM_FEED,[s.LATIN_SMALL_N]:s.LINE_FEED,[s.LATIN_SMALL_R]:s.CARRIAGE_RETURN,[s.LATIN_SMALL_T]:s.
TABULATION},ye={...X,[s.LATIN_SMALL_E]:s.ESCAPE},Pe=class{constructor(e2,t){this.backCode=!1,this.lastCodePoint=s.NULL,this.state="DATA",this.token=null,this.tokenStart=
-1,this.valuesEnabled=!1,this.text=e2,this.parserOptions=t||{},this.codePointIterator=new Ne(e2),this.tomlVersion=Q(this.parserOptions.tomlVersion),this.ESCAPES=
this.tomlVersion.gte(1,1)?ye:X}get start(){return this.codePointIterator.start}get end(){return this.codePointIterator.end}getLocFromIndex(e2){return this.codePointIterator.
getLocFromIndex(e2)}reportParseError(e2,t){let r2=this.codePointIterator.start,n=this.codePointIterator.getLocFromIndex(r2);throw new b(e2,r2,n.line,n.column,t)}nextToken(){
let e2=this.token;if(e2!=null)return this.token=null,e2;let t=this.lastCodePoint;for(;t!==s.EOF&&!this.token;){t=this.nextCode();let r2=this[this.state](t);if(!r2)
throw new Error(`Unknown error: pre state=${this.state}`);this.state=r2}return e2=this.token,this.token=null,e2}nextCode(){return this.lastCodePoint===s.EOF?s.EOF:
this.backCode?(this.backCode=!1,this.lastCodePoint):this.lastCodePoint=this.codePointIterator.next()}eatCode(e2){return this.lastCodePoint===s.EOF?!1:this.backCode?
this.lastCodePoint===e2?(this.backCode=!1,!0):!1:this.codePointIterator.eat(e2)}moveAt(e2){this.backCode&&(this.backCode=!1),this.lastCodePoint=this.codePointIterator.
moveAt(e2)}back(e2){return this.backCode=!0,e2}punctuatorToken(){this.startToken(),this.endToken("Punctuator","end")}startToken(){this.tokenStart=this.codePointIterator.
start}endToken(e2,t,r2,n){let{tokenStart:i}=this,o=this.codePointIterator[t],a=[i,o],u={start:this.codePointIterator.getLocFromIndex(i),end:this.codePointIterator.
getLocFromIndex(o)};if(e2==="Block")this.token={type:e2,value:this.text.slice(i+1,o),range:a,loc:u};else{let l2,d=this.text.slice(i,o);if(e2==="BasicString"||e2===
"LiteralString"||e2==="MultiLineBasicString"||e2==="MultiLineLiteralString")l2={type:e2,value:d,string:r2,range:a,loc:u};else if(e2==="Integer"){let L=r2;l2={type:e2,
value:d,number:parseInt(L,n),bigint:me?BigInt(Ce[n]+L):null,range:a,loc:u}}else e2==="Float"?l2={type:e2,value:d,number:r2,range:a,loc:u}:e2==="Boolean"?l2={type:e2,
value:d,boolean:r2,range:a,loc:u}:e2==="LocalDate"||e2==="LocalTime"||e2==="LocalDateTime"||e2==="OffsetDateTime"?l2={type:e2,value:d,date:r2,range:a,loc:u}:l2=
{type:e2,value:d,range:a,loc:u};this.token=l2}}DATA(e2){for(;m(e2)||z(e2);)e2=this.nextCode();if(e2===s.HASH)return this.startToken(),"COMMENT";if(e2===s.QUOTATION_MARK)
return this.startToken(),"BASIC_STRING";if(e2===s.SINGLE_QUOTE)return this.startToken(),"LITERAL_STRING";if(e2===s.DOT||e2===s.EQUALS_SIGN||e2===s.LEFT_BRACKET||
e2===s.RIGHT_BRACKET||e2===s.LEFT_BRACE||e2===s.RIGHT_BRACE||e2===s.COMMA)return this.punctuatorToken(),"DATA";if(this.valuesEnabled){if(e2===s.DASH||e2===s.PLUS_SIGN)
return this.startToken(),"SIGN";if(e2===s.LATIN_SMALL_N||e2===s.LATIN_SMALL_I)return this.startToken(),this.back("NAN_OR_INF");if(h(e2))return this.startToken(),
this.back("NUMBER");if(e2===s.LATIN_SMALL_T||e2===s.LATIN_SMALL_F)return this.startToken(),this.back("BOOLEAN")}else if(Y(e2,this.tomlVersion))return this.startToken(),
"BARE";return e2===s.EOF?"DATA":this.reportParseError("unexpected-char")}COMMENT(e2){let t=this.tomlVersion.gte(1,1)?r2=>{Oe(r2)||this.reportParseError("invalid\
-comment-character",{cp:JSON.stringify(String.fromCodePoint(r2)).slice(1,-1)})}:r2=>{C(r2)&&this.reportParseErrorControlChar()};for(;!z(e2)&&e2!==s.EOF;)t(e2),e2=
this.nextCode();return this.endToken("Block","start"),"DATA"}BARE(e2){for(;Y(e2,this.tomlVersion);)e2=this.nextCode();return this.endToken("Bare","start"),this.
back("DATA")}BASIC_STRING(e2){if(e2===s.QUOTATION_MARK)return e2=this.nextCode(),e2===s.QUOTATION_MARK?"MULTI_LINE_BASIC_STRING":(this.endToken("BasicString","s\
tart",""),this.back("DATA"));let t=[];for(;e2!==s.QUOTATION_MARK&&e2!==s.EOF&&e2!==s.LINE_FEED;){if(C(e2))return this.reportParseErrorControlChar();if(e2===s.BACKSLASH){
e2=this.nextCode();let r2=this.ESCAPES[e2];if(r2){t.push(r2),e2=this.nextCode();continue}else if(e2===s.LATIN_SMALL_U){let n=this.parseUnicode(4);t.push(n),e2=this.
nextCode();continue}else if(e2===s.LATIN_CAPITAL_U){let n=this.parseUnicode(8);t.push(n),e2=this.nextCode();continue}else if(e2===s.LATIN_SMALL_X&&this.tomlVersion.
gte(1,1)){let n=this.parseUnicode(2);t.push(n),e2=this.nextCode();continue}return this.reportParseError("invalid-char-in-escape-sequence")}t.push(e2),e2=this.nextCode()}
return e2!==s.QUOTATION_MARK?this.reportParseError("unterminated-string"):(this.endToken("BasicString","end",String.fromCodePoint(...t)),"DATA")}MULTI_LINE_BASIC_STRING(e2){
let t=[];for(e2===s.LINE_FEED&&(e2=this.nextCode());e2!==s.EOF;){if(e2!==s.LINE_FEED&&C(e2))return this.reportParseErrorControlChar();if(e2===s.QUOTATION_MARK){
let r2=this.codePointIterator.start;if(this.eatCode(s.QUOTATION_MARK)&&this.eatCode(s.QUOTATION_MARK))return this.eatCode(s.QUOTATION_MARK)&&(t.push(s.QUOTATION_MARK),
this.eatCode(s.QUOTATION_MARK)&&(t.push(s.QUOTATION_MARK),this.eatCode(s.QUOTATION_MARK)))?(this.moveAt(r2),this.reportParseError("invalid-three-quotes")):(this.
endToken("MultiLineBasicString","end",String.fromCodePoint(...t)),"DATA");this.moveAt(r2)}if(e2===s.BACKSLASH){e2=this.nextCode();let r2=this.ESCAPES[e2];if(r2){
t.push(r2),e2=this.nextCode();continue}else if(e2===s.LATIN_SMALL_U){let n=this.parseUnicode(4);t.push(n),e2=this.nextCode();continue}else if(e2===s.LATIN_CAPITAL_U){
let n=this.parseUnicode(8);t.push(n),e2=this.nextCode();continue}else if(e2===s.LATIN_SMALL_X&&this.tomlVersion.gte(1,1)){let n=this.parseUnicode(2);t.push(n),e2=
this.nextCode();continue}else if(e2===s.LINE_FEED){for(e2=this.nextCode();m(e2)||e2===s.LINE_FEED;)e2=this.nextCode();continue}else if(m(e2)){let n=!0,i=this.codePointIterator.
start,o;for(;(o=this.nextCode())!==s.EOF&&o!==s.LINE_FEED;)if(!m(o)){this.moveAt(i),n=!1;break}if(n){for(e2=this.nextCode();m(e2)||e2===s.LINE_FEED;)e2=this.nextCode();
continue}}return this.reportParseError("invalid-char-in-escape-sequence")}t.push(e2),e2=this.nextCode()}return this.reportParseError("unterminated-string")}LITERAL_STRING(e2){
if(e2===s.SINGLE_QUOTE)return e2=this.nextCode(),e2===s.SINGLE_QUOTE?"MULTI_LINE_LITERAL_STRING":(this.endToken("LiteralString","start",""),this.back("DATA"));let t=[];
for(;e2!==s.SINGLE_QUOTE&&e2!==s.EOF&&e2!==s.LINE_FEED;){if(C(e2))return this.reportParseErrorControlChar();t.push(e2),e2=this.nextCode()}return e2!==s.SINGLE_QUOTE?
this.reportParseError("unterminated-string"):(this.endToken("LiteralString","end",String.fromCodePoint(...t)),"DATA")}MULTI_LINE_LITERAL_STRING(e2){let t=[];for(e2===
s.LINE_FEED&&(e2=this.nextCode());e2!==s.EOF;){if(e2!==s.LINE_FEED&&C(e2))return this.reportParseErrorControlChar();if(e2===s.SINGLE_QUOTE){let r2=this.codePointIterator.
start;if(this.eatCode(s.SINGLE_QUOTE)&&this.eatCode(s.SINGLE_QUOTE))return this.eatCode(s.SINGLE_QUOTE)&&(t.push(s.SINGLE_QUOTE),this.eatCode(s.SINGLE_QUOTE)&&(t.
push(s.SINGLE_QUOTE),this.eatCode(s.SINGLE_QUOTE)))?(this.moveAt(r2),this.reportParseError("invalid-three-quotes")):(this.endToken("MultiLineLiteralString","end",
String.fromCodePoint(...t)),"DATA");this.moveAt(r2)}t.push(e2),e2=this.nextCode()}return this.reportParseError("unterminated-string")}SIGN(e2){return e2===s.LATIN_SMALL_N||
e2===s.LATIN_SMALL_I?this.back("NAN_OR_INF"):h(e2)?this.back("NUMBER"):this.reportParseError("unexpected-char")}NAN_OR_INF(e2){if(e2===s.LATIN_SMALL_N){let t=this.
codePointIterator.start;if(this.eatCode(s.LATIN_SMALL_A)&&this.eatCode(s.LATIN_SMALL_N))return this.endToken("Float","end",NaN),"DATA";this.moveAt(t)}else if(e2===
s.LATIN_SMALL_I){let t=this.codePointIterator.start;if(this.eatCode(s.LATIN_SMALL_N)&&this.eatCode(s.LATIN_SMALL_F))return this.endToken("Float","end",this.text[this.
tokenStart]==="-"?-1/0:1/0),"DATA";this.moveAt(t)}return this.reportParseError("unexpected-char")}NUMBER(e2){let t=this.text[this.tokenStart],r2=t==="+"?s.PLUS_SIGN:
t==="-"?s.DASH:s.NULL;if(e2===s.DIGIT_0){if(r2===s.NULL){let a=this.codePointIterator.start,u=this.nextCode();if(h(u)){let l2=this.nextCode();if(l2===s.COLON)return this.
data={hasDate:!1,year:0,month:0,day:0,hour:Number(String.fromCodePoint(s.DIGIT_0,u)),minute:0,second:0},"TIME_MINUTE";if(h(l2)){let d=this.nextCode();if(h(d)&&this.
eatCode(s.DASH))return this.data={hasDate:!0,year:Number(String.fromCodePoint(s.DIGIT_0,u,l2,d)),month:0,day:0,hour:0,minute:0,second:0},"DATE_MONTH"}return this.
moveAt(a),this.reportParseError("invalid-leading-zero")}this.moveAt(a)}return e2=this.nextCode(),e2===s.LATIN_SMALL_X||e2===s.LATIN_SMALL_O||e2===s.LATIN_SMALL_B?
r2!==s.NULL?this.reportParseError("unexpected-char"):e2===s.LATIN_SMALL_X?"HEX":e2===s.LATIN_SMALL_O?"OCTAL":"BINARY":e2===s.LATIN_SMALL_E||e2===s.LATIN_CAPITAL_E?
(this.data={minus:r2===s.DASH,left:[s.DIGIT_0]},"EXPONENT_RIGHT"):e2===s.DOT?(this.data={minus:r2===s.DASH,absInt:[s.DIGIT_0]},"FRACTIONAL_RIGHT"):(this.endToken(
"Integer","start","0",10),this.back("DATA"))}let{out:n,nextCp:i,hasUnderscore:o}=this.parseDigits(e2,h);return i===s.DASH&&r2===s.NULL&&!o&&n.length===4?(this.data=
{hasDate:!0,year:Number(String.fromCodePoint(...n)),month:0,day:0,hour:0,minute:0,second:0},"DATE_MONTH"):i===s.COLON&&r2===s.NULL&&!o&&n.length===2?(this.data=
{hasDate:!1,year:0,month:0,day:0,hour:Number(String.fromCodePoint(...n)),minute:0,second:0},"TIME_MINUTE"):i===s.LATIN_SMALL_E||i===s.LATIN_CAPITAL_E?(this.data=
{minus:r2===s.DASH,left:n},"EXPONENT_RIGHT"):i===s.DOT?(this.data={minus:r2===s.DASH,absInt:n},"FRACTIONAL_RIGHT"):(this.endToken("Integer","start",r2===s.DASH?
String.fromCodePoint(s.DASH,...n):String.fromCodePoint(...n),10),this.back("DATA"))}HEX(e2){let{out:t}=this.parseDigits(e2,q);return this.endToken("Integer","st\
art",String.fromCodePoint(...t),16),this.back("DATA")}OCTAL(e2){let{out:t}=this.parseDigits(e2,fe);return this.endToken("Integer","start",String.fromCodePoint(...t),
8),this.back("DATA")}BINARY(e2){let{out:t}=this.parseDigits(e2,r2=>r2===s.DIGIT_0||r2===s.DIGIT_1);return this.endToken("Integer","start",String.fromCodePoint(...t),
2),this.back("DATA")}FRACTIONAL_RIGHT(e2){let{minus:t,absInt:r2}=this.data,{out:n,nextCp:i}=this.parseDigits(e2,h),o=[...r2,s.DOT,...n];if(i===s.LATIN_SMALL_E||
i===s.LATIN_CAPITAL_E)return this.data={minus:t,left:o},"EXPONENT_RIGHT";let a=Number(t?String.fromCodePoint(s.DASH,...o):String.fromCodePoint(...o));return this.
endToken("Float","start",a),this.back("DATA")}EXPONENT_RIGHT(e2){let{left:t,minus:r2}=this.data,n=!1;(e2===s.DASH||e2===s.PLUS_SIGN)&&(n=e2===s.DASH,e2=this.nextCode());
let{out:i}=this.parseDigits(e2,h),o=i;n&&o.unshift(s.DASH);let a=Number(r2?String.fromCodePoint(s.DASH,...t,s.LATIN_SMALL_E,...o):String.fromCodePoint(...t,s.LATIN_SMALL_E,
...o));return this.endToken("Float","start",a),this.back("DATA")}BOOLEAN(e2){if(e2===s.LATIN_SMALL_T){let t=this.codePointIterator.start;if(this.eatCode(s.LATIN_SMALL_R)&&
this.eatCode(s.LATIN_SMALL_U)&&this.eatCode(s.LATIN_SMALL_E))return this.endToken("Boolean","end",!0),"DATA";this.moveAt(t)}else if(e2===s.LATIN_SMALL_F){let t=this.
codePointIterator.start;if(this.eatCode(s.LATIN_SMALL_A)&&this.eatCode(s.LATIN_SMALL_L)&&this.eatCode(s.LATIN_SMALL_S)&&this.eatCode(s.LATIN_SMALL_E))return this.
endToken("Boolean","end",!1),"DATA";this.moveAt(t)}return this.reportParseError("unexpected-char")}DATE_MONTH(e2){let t=this.codePointIterator.start;if(!h(e2))return this.
reportParseError("unexpected-char");if(e2=this.nextCode(),!h(e2))return this.reportParseError("unexpected-char");if(e2=this.nextCode(),e2!==s.DASH)return this.reportParseError(
"unexpected-char");let r2=this.codePointIterator.start,n=this.data;return n.month=Number(this.text.slice(t,r2)),"DATE_DAY"}DATE_DAY(e2){let t=this.codePointIterator.
start;if(!h(e2))return this.reportParseError("unexpected-char");if(e2=this.nextCode(),!h(e2))return this.reportParseError("unexpected-char");let r2=this.codePointIterator.
end,n=this.data;if(n.day=Number(this.text.slice(t,r2)),!ke(n.year,n.month,n.day))return this.reportParseError("invalid-date");if(e2=this.nextCode(),e2===s.LATIN_CAPITAL_T||
e2===s.LATIN_SMALL_T)return"TIME_HOUR";if(e2===s.SPACE){let o=this.codePointIterator.start;if(h(this.nextCode())&&h(this.nextCode()))return this.moveAt(o),"TIME\
_HOUR";this.moveAt(o)}let i=y(n,"");return this.endToken("LocalDate","start",i),this.back("DATA")}TIME_HOUR(e2){let t=this.codePointIterator.start;if(!h(e2))return this.
reportParseError("unexpected-char");if(e2=this.nextCode(),!h(e2))return this.reportParseError("unexpected-char");if(e2=this.nextCode(),e2!==s.COLON)return this.
reportParseError("unexpected-char");let r2=this.codePointIterator.start,n=this.data;return n.hour=Number(this.text.slice(t,r2)),"TIME_MINUTE"}TIME_MINUTE(e2){let t=this.
codePointIterator.start;if(!h(e2))return this.reportParseError("unexpected-char");if(e2=this.nextCode(),!h(e2))return this.reportParseError("unexpected-char");let r2=this.
codePointIterator.end,n=this.data;return n.minute=Number(this.text.slice(t,r2)),e2=this.nextCode(),e2===s.COLON?"TIME_SECOND":this.tomlVersion.lt(1,1)?this.reportParseError(
"unexpected-char"):D(n.hour,n.minute,n.second)?this.processTimeEnd(e2,n):this.reportParseError("invalid-time")}TIME_SECOND(e2){let t=this.codePointIterator.start;
if(!h(e2))return this.reportParseError("unexpected-char");if(e2=this.nextCode(),!h(e2))return this.reportParseError("unexpected-char");let r2=this.codePointIterator.
end,n=this.data;return n.second=Number(this.text.slice(t,r2)),D(n.hour,n.minute,n.second)?(e2=this.nextCode(),e2===s.DOT?"TIME_SEC_FRAC":this.processTimeEnd(e2,
n)):this.reportParseError("invalid-time")}TIME_SEC_FRAC(e2){if(!h(e2))return this.reportParseError("unexpected-char");let t=this.codePointIterator.start;for(;h(
e2);)e2=this.nextCode();let r2=this.codePointIterator.start,n=this.data;return n.frac=this.text.slice(t,r2),this.processTimeEnd(e2,n)}processTimeEnd(e2,t){if(t.
hasDate){if(e2===s.DASH||e2===s.PLUS_SIGN)return t.offsetSign=e2,"TIME_OFFSET";if(e2===s.LATIN_CAPITAL_Z||e2===s.LATIN_SMALL_Z){let i=y(t,"Z");return this.endToken(
"OffsetDateTime","end",i),"DATA"}let n=y(t,"");return this.endToken("LocalDateTime","start",n),this.back("DATA")}let r2=y(t,"");return this.endToken("LocalTime",
"start",r2),this.back("DATA")}TIME_OFFSET(e2){if(!h(e2))return this.reportParseError("unexpected-char");let t=this.codePointIterator.start;if(e2=this.nextCode(),
!h(e2))return this.reportParseError("unexpected-char");if(e2=this.nextCode(),e2!==s.COLON)return this.reportParseError("unexpected-char");let r2=this.codePointIterator.
start;e2=this.nextCode();let n=this.codePointIterator.start;if(!h(e2))return this.reportParseError("unexpected-char");if(e2=this.nextCode(),!h(e2))return this.reportParseError(
"unexpected-char");let i=this.codePointIterator.end,o=Number(this.text.slice(t,r2)),a=Number(this.text.slice(n,i));if(!D(o,a,0))return this.reportParseError("in\
valid-time");let u=this.data,l2=y(u,`${String.fromCodePoint(u.offsetSign)}${f(o,2)}:${f(a,2)}`);return this.endToken("OffsetDateTime","end",l2),"DATA"}parseDigits(e2,t){
if(e2===s.UNDERSCORE)return this.reportParseError("invalid-underscore");if(!t(e2))return this.reportParseError("unexpected-char");let r2=[],n=s.NULL,i=!1;for(;t(
e2)||e2===s.UNDERSCORE;){if(e2===s.UNDERSCORE){if(i=!0,n===s.UNDERSCORE)return this.reportParseError("invalid-underscore")}else r2.push(e2);n=e2,e2=this.nextCode()}
return n===s.UNDERSCORE?this.reportParseError("invalid-underscore"):{out:r2,nextCp:e2,hasUnderscore:i}}parseUnicode(e2){let t=this.codePointIterator.start,r2=this.
codePointIterator.end,n=0,i;for(;(i=this.nextCode())!==s.EOF;){if(!q(i))return this.moveAt(t),this.reportParseError("invalid-char-in-escape-sequence");if(n++,n>=
e2)break}let o=this.codePointIterator.end,a=this.text.slice(r2,o),u=parseInt(a,16);return Ie(u)?u:this.reportParseError("invalid-code-point",{cp:a})}reportParseErrorControlChar(){
return this.reportParseError("invalid-control-character")}};function Y(e2,t){return Ee(e2)||h(e2)||e2===s.UNDERSCORE||e2===s.DASH?!0:(t.lt(1,1),!1)}function C(e2){
return ce(e2)&&e2!==s.TABULATION||e2===s.DELETE}function Oe(e2){return e2===s.TABULATION||s.SPACE<=e2&&e2<=s.TILDE||ge(e2)}function ge(e2){return s.PAD<=e2&&e2<=
s.CP_D7FF||s.CP_E000<=e2&&e2<=s.CP_10FFFF}function ke(e2,t,r2){return e2>=0&&t<=12&&t>=1&&r2>=1?r2<=(t===2?e2&3||!(e2%25)&&e2&15?28:29:30+(t+(t>>3)&1)):!1}function D(e2,t,r2){
return!(e2>=24||e2<0||t>59||t<0||r2>60||r2<0)}function y(e2,t){let r2=f(e2.year,4),n=e2.month?f(e2.month,2):"01",i=e2.day?f(e2.day,2):"01",o=f(e2.hour,2),a=f(e2.
minute,2),u=f(e2.second,2),l2=`${r2}-${n}-${i}`,d=e2.frac?`.${e2.frac}`:"",L=new Date(`${l2}T${o}:${a}:${u}${d}${t}`);return!isNaN(L.getTime())||e2.second!==60?
L:new Date(`${l2}T${o}:${a}:59${d}${t}`)}function f(e2,t){return String(e2).padStart(t,"0")}var R=Symbol("VALUE_KIND_VALUE"),Z=Symbol("VALUE_KIND_INTERMEDIATE"),
pe=class{constructor(e2){this.rootKeys=new Map,this.tables=[],this.ctx=e2}applyResolveKeyForTable(e2){let t=this.rootKeys,r2=e2.key.keys.length-1;for(let a=0;a<
r2;a++){let u=e2.key.keys[a],l2=M(u);e2.resolvedKey.push(l2);let d=t.get(l2);if(!d)d={node:u,keys:new Map},t.set(l2,d);else if(d.table==="array"){let L=d.peekIndex;
e2.resolvedKey.push(L),d=d.keys.get(L)}t=d.keys}let n=e2.key.keys[r2],i=M(n);e2.resolvedKey.push(i);let o=t.get(i);if(o)if(o.table)if(o.table==="array")if(e2.kind===
"array"){let a={node:n,keys:new Map},u=o.peekIndex+1;e2.resolvedKey.push(u),o.keys.set(u,a),o.peekIndex=u,this.tables.push({node:e2,keys:a.keys})}else this.ctx.
reportParseError("dupe-keys",n);else this.ctx.reportParseError("dupe-keys",n);else if(e2.kind==="array")this.ctx.reportParseError("dupe-keys",n);else{let a={table:e2.
kind,node:n,keys:o.keys};t.set(i,a),this.tables.push({node:e2,keys:a.keys})}else if(e2.kind==="array"){e2.resolvedKey.push(0);let a={node:n,keys:new Map};t.set(
i,{table:e2.kind,node:n,keys:new Map([[0,a]]),peekIndex:0}),this.tables.push({node:e2,keys:a.keys})}else{let a={table:e2.kind,node:n,keys:new Map};t.set(i,a),this.
tables.push({node:e2,keys:a.keys})}}verifyDuplicateKeys(e2){for(let t of e2.body)t.type==="TOMLKeyValue"&&x(this.ctx,this.rootKeys,t);for(let{node:t,keys:r2}of this.
tables)for(let n of t.body)x(this.ctx,r2,n)}};function x(e2,t,r2){let n=t,i=I(r2.key.keys);for(let o of r2.key.keys){let a=M(o),u=n.get(a);u?((u.value===R||i===
o||u.table)&&e2.reportParseError("dupe-keys",g(o,u.node)),u.value=Z):(i===o?u={value:R,node:o,keys:new Map}:u={value:Z,node:o,keys:new Map},n.set(a,u)),n=u.keys}
r2.value.type==="TOMLInlineTable"?W(e2,n,r2.value):r2.value.type==="TOMLArray"&&j(e2,n,r2.value)}function W(e2,t,r2){for(let n of r2.body)x(e2,t,n)}function j(e2,t,r2){
let n=t;for(let i=0;i<r2.elements.length;i++){let o=r2.elements[i],a=n.get(i);a?e2.reportParseError("dupe-keys",g(o,a.node)):(a={value:R,node:o,keys:new Map},t.
set(i,a),o.type==="TOMLInlineTable"?W(e2,a.keys,o):o.type==="TOMLArray"&&j(e2,a.keys,o))}}function g(e2,t){return e2.range[0]<=t.range[0]?t:e2}var ve=class{constructor(e2){
this.tokens=[],this.comments=[],this.back=null,this.stateStack=[],this.needNewLine=!1,this.needSameLine=!1,this.currToken=null,this.prevToken=null,this.valueContainerStack=
[],this.tokenizer=new Pe(e2.text,e2.parserOptions),this.topLevelTable=e2.topLevelTable,this.table=e2.topLevelTable,this.keysResolver=new pe(this)}nextToken(e2){
if(this.prevToken=this.currToken,this.back?(this.currToken=this.back,this.back=null):this.currToken=this._nextTokenFromTokenizer(e2),(this.needNewLine||this.needSameLine||
e2?.needSameLine)&&this.prevToken&&this.currToken)if(this.prevToken.loc.end.line===this.currToken.loc.start.line){if(this.needNewLine)return this.reportParseError(
"missing-newline",this.currToken)}else{let t=this.needSameLine||e2?.needSameLine;if(t)return this.reportParseError(t,this.currToken)}return this.needNewLine=!1,
this.needSameLine=!1,this.currToken}_nextTokenFromTokenizer(e2){let t=this.tokenizer.valuesEnabled;e2?.valuesEnabled&&(this.tokenizer.valuesEnabled=e2.valuesEnabled);
let r2=this.tokenizer.nextToken();for(;r2&&r2.type==="Block";)this.comments.push(r2),r2=this.tokenizer.nextToken();return r2&&this.tokens.push(r2),this.tokenizer.
valuesEnabled=t,r2}backToken(){if(this.back)throw new Error("Illegal state");this.back=this.currToken,this.currToken=this.prevToken}addValueContainer(e2){this.valueContainerStack.
push(e2),this.tokenizer.valuesEnabled=!0}consumeValueContainer(){let e2=this.valueContainerStack.pop();return this.tokenizer.valuesEnabled=this.valueContainerStack.
length>0,e2}applyResolveKeyForTable(e2){this.keysResolver.applyResolveKeyForTable(e2)}verifyDuplicateKeys(){this.keysResolver.verifyDuplicateKeys(this.topLevelTable)}reportParseError(e2,t){
let r2,n,i;if(t)r2=t.range[0],n=t.loc.start.line,i=t.loc.start.column;else{r2=this.tokenizer.start;let o=this.tokenizer.getLocFromIndex(r2);n=o.line,i=o.column}
throw new b(e2,r2,n,i)}},J={VALUE:"missing-value"},Me={BasicString:"basic",MultiLineBasicString:"basic",LiteralString:"literal",MultiLineLiteralString:"literal"},
be={BasicString:"basic",LiteralString:"literal"},De={OffsetDateTime:"offset-date-time",LocalDateTime:"local-date-time",LocalDate:"local-date",LocalTime:"local-t\
ime"},Re=class{constructor(e2,t){this.text=e2,this.parserOptions=t||{},this.tomlVersion=Q(this.parserOptions.tomlVersion)}parse(){let e2={type:"Program",body:[],
sourceType:"module",tokens:[],comments:[],parent:null,range:[0,0],loc:{start:{line:1,column:0},end:{line:1,column:0}}},t={type:"TOMLTopLevelTable",body:[],parent:e2,
range:T(e2.range),loc:c(e2.loc)};e2.body=[t];let r2=new ve({text:this.text,parserOptions:this.parserOptions,topLevelTable:t}),n=r2.nextToken();if(n){for(t.range[0]=
n.range[0],t.loc.start=p(n.loc.start);n;){let u=r2.stateStack.pop()||"TABLE";r2.stateStack.push(...this[u](n,r2)),n=r2.nextToken()}let a=r2.stateStack.pop()||"T\
ABLE";if(a in J)return r2.reportParseError(J[a],null);r2.table.type==="TOMLTable"&&A(r2.table,I(r2.table.body)),A(t,I(t.body))}r2.verifyDuplicateKeys(),e2.tokens=
r2.tokens,e2.comments=r2.comments;let i=r2.tokenizer.end,o=r2.tokenizer.getLocFromIndex(i);return e2.range[1]=i,e2.loc.end={line:o.line,column:o.column},e2}TABLE(e2,t){
return k(e2)||O(e2)?this.processKeyValue(e2,t.table,t):F(e2)?this.processTable(e2,t.topLevelTable,t):t.reportParseError("unexpected-token",e2)}VALUE(e2,t){return O(
e2)||re(e2)?this.processStringValue(e2,t):Ue(e2)?this.processNumberValue(e2,t):Fe(e2)?this.processBooleanValue(e2,t):Ke(e2)?this.processDateTimeValue(e2,t):F(e2)?
this.processArray(e2,t):xe(e2)?this.processInlineTable(e2,t):t.reportParseError("unexpected-token",e2)}processTable(e2,t,r2){let n={type:"TOMLTable",kind:"stand\
ard",key:null,resolvedKey:[],body:[],parent:t,range:T(e2.range),loc:c(e2.loc)};r2.table.type==="TOMLTable"&&A(r2.table,I(r2.table.body)),t.body.push(n),r2.table=
n;let i=r2.nextToken({needSameLine:"invalid-key-value-newline"});if(F(i)){if(e2.range[1]<i.range[0])return r2.reportParseError("invalid-space",i);n.kind="array",
i=r2.nextToken({needSameLine:"invalid-key-value-newline"})}if(P(i))return r2.reportParseError("missing-key",i);if(!i)return r2.reportParseError("unterminated-ta\
ble-key",null);if(i=this.processKeyNode(i,n,r2).nextToken,!P(i))return r2.reportParseError("unterminated-table-key",i);if(n.kind==="array"){let o=i;if(i=r2.nextToken(
{needSameLine:"invalid-key-value-newline"}),!P(i))return r2.reportParseError("unterminated-table-key",i);if(o.range[1]<i.range[0])return r2.reportParseError("in\
valid-space",i)}return A(n,i),r2.applyResolveKeyForTable(n),r2.needNewLine=!0,[]}processKeyValue(e2,t,r2){let n={type:"TOMLKeyValue",key:null,value:null,parent:t,
range:T(e2.range),loc:c(e2.loc)};t.body.push(n);let{nextToken:i}=this.processKeyNode(e2,n,r2);return ee(i)?(r2.addValueContainer({parent:n,set:o=>(n.value=o,A(n,
o),r2.needNewLine=!0,[])}),r2.needSameLine="invalid-key-value-newline",["VALUE"]):r2.reportParseError("missing-equals-sign",i)}processKeyNode(e2,t,r2){U(e2)&&r2.
reportParseError("invalid-leading-dot-in-key",e2);let n={type:"TOMLKey",keys:[],parent:t,range:T(e2.range),loc:c(e2.loc)};t.key=n;let i=e2,o=null;do{if(k(i))this.
processBareKey(i,n);else if(O(i))this.processStringKey(i,n);else break;if(o=null,i=r2.nextToken({needSameLine:"invalid-key-value-newline"}),!U(i))break;o=i,i=r2.
nextToken({needSameLine:"invalid-key-value-newline"})}while(i);return o&&r2.reportParseError(U(i)?"invalid-consecutive-dots-in-key":"invalid-trailing-dot-in-key",
o),A(n,I(n.keys)),{keyNode:n,nextToken:i}}processBareKey(e2,t){let r2={type:"TOMLBare",name:e2.value,parent:t,range:T(e2.range),loc:c(e2.loc)};t.keys.push(r2)}processStringKey(e2,t){
let r2={type:"TOMLQuoted",kind:"string",value:e2.string,style:be[e2.type],multiline:!1,parent:t,range:T(e2.range),loc:c(e2.loc)};t.keys.push(r2)}processStringValue(e2,t){
let r2=t.consumeValueContainer(),n={type:"TOMLValue",kind:"string",value:e2.string,style:Me[e2.type],multiline:re(e2),parent:r2.parent,range:T(e2.range),loc:c(e2.
loc)};return r2.set(n)}processNumberValue(e2,t){let r2=t.consumeValueContainer(),n=this.text,[i,o]=e2.range,a=null,u=()=>a??(a=n.slice(i,o).replace(/_/g,"")),l2;
return e2.type==="Integer"?l2={type:"TOMLValue",kind:"integer",value:e2.number,bigint:e2.bigint,get number(){return u()},parent:r2.parent,range:T(e2.range),loc:c(
e2.loc)}:l2={type:"TOMLValue",kind:"float",value:e2.number,get number(){return u()},parent:r2.parent,range:T(e2.range),loc:c(e2.loc)},r2.set(l2)}processBooleanValue(e2,t){
let r2=t.consumeValueContainer(),n={type:"TOMLValue",kind:"boolean",value:e2.boolean,parent:r2.parent,range:T(e2.range),loc:c(e2.loc)};return r2.set(n)}processDateTimeValue(e2,t){
let r2=t.consumeValueContainer(),n={type:"TOMLValue",kind:De[e2.type],value:e2.date,datetime:e2.value,parent:r2.parent,range:T(e2.range),loc:c(e2.loc)};return r2.
set(n)}processArray(e2,t){let r2=t.consumeValueContainer(),n={type:"TOMLArray",elements:[],parent:r2.parent,range:T(e2.range),loc:c(e2.loc)},i=t.nextToken({valuesEnabled:!0});
return P(i)?(A(n,i),r2.set(n)):(t.backToken(),this.processArrayValue(n,r2,t))}processArrayValue(e2,t,r2){return r2.addValueContainer({parent:e2,set:n=>{e2.elements.
push(n);let i=r2.nextToken({valuesEnabled:!0}),o=te(i);return o&&(i=r2.nextToken({valuesEnabled:!0})),P(i)?(A(e2,i),t.set(e2)):o?(r2.backToken(),this.processArrayValue(
e2,t,r2)):r2.reportParseError(i?"missing-comma":"unterminated-array",i)}}),["VALUE"]}processInlineTable(e2,t){let r2=t.consumeValueContainer(),n={type:"TOMLInli\
neTable",body:[],parent:r2.parent,range:T(e2.range),loc:c(e2.loc)},i=this.tomlVersion.gte(1,1)?void 0:"invalid-inline-table-newline",o=t.nextToken({needSameLine:i});
if(o){if(k(o)||O(o))return this.processInlineTableKeyValue(o,n,r2,t);if(K(o))return A(n,o),r2.set(n)}return t.reportParseError("unexpected-token",o)}processInlineTableKeyValue(e2,t,r2,n){
let i={type:"TOMLKeyValue",key:null,value:null,parent:t,range:T(e2.range),loc:c(e2.loc)};t.body.push(i);let{nextToken:o}=this.processKeyNode(e2,i,n);if(!ee(o))return n.
reportParseError("missing-equals-sign",o);let a=this.tomlVersion.gte(1,1)?void 0:"invalid-inline-table-newline";return n.addValueContainer({parent:i,set:u=>{i.value=
u,A(i,u);let l2=n.nextToken({needSameLine:a});if(te(l2)){if(l2=n.nextToken({needSameLine:a}),l2&&(k(l2)||O(l2)))return this.processInlineTableKeyValue(l2,t,r2,n);
if(K(l2)){if(this.tomlVersion.lt(1,1))return n.reportParseError("invalid-trailing-comma-in-inline-table",l2)}else return n.reportParseError(l2?"unexpected-token":
"unterminated-inline-table",l2)}return K(l2)?(A(t,l2),r2.set(t)):n.reportParseError(l2?"missing-comma":"unterminated-inline-table",l2)}}),n.needSameLine="invali\
d-key-value-newline",["VALUE"]}};function U(e2){return _(e2)&&e2.value==="."}function ee(e2){return _(e2)&&e2.value==="="}function F(e2){return _(e2)&&e2.value===
"["}function P(e2){return _(e2)&&e2.value==="]"}function xe(e2){return _(e2)&&e2.value==="{"}function K(e2){return _(e2)&&e2.value==="}"}function te(e2){return _(
e2)&&e2.value===","}function _(e2){return!!(e2&&e2.type==="Punctuator")}function k(e2){return e2.type==="Bare"}function O(e2){return e2.type==="BasicString"||e2.
type==="LiteralString"}function re(e2){return e2.type==="MultiLineBasicString"||e2.type==="MultiLineLiteralString"}function Ue(e2){return e2.type==="Integer"||e2.
type==="Float"}function Fe(e2){return e2.type==="Boolean"}function Ke(e2){return e2.type==="OffsetDateTime"||e2.type==="LocalDateTime"||e2.type==="LocalDate"||e2.
type==="LocalTime"}function A(e2,t){t&&(e2.range[1]=t.range[1],e2.loc.end=p(t.loc.end))}function T(e2){return[e2[0],e2[1]]}function c(e2){return{start:p(e2.start),
end:p(e2.end)}}function p(e2){return{line:e2.line,column:e2.column}}var Ve={Program:["body"],TOMLTopLevelTable:["body"],TOMLTable:["key","body"],TOMLKeyValue:["\
key","value"],TOMLKey:["keys"],TOMLArray:["elements"],TOMLInlineTable:["body"],TOMLBare:[],TOMLQuoted:[],TOMLValue:[]},V=unionWith(Ve);function ne(e2,t){return{
ast:new Re(e2,t).parse(),visitorKeys:V,services:{isTOML:!0}}}var Qe=$e(e2=>e2.value);function $e(e2){function t(n,i){return r2[n.type](n,i)}let r2={Program(n,i={}){return t(n.body[0],i)},TOMLTopLevelTable(n,i={}){for(let o of n.
body)t(o,i);return i},TOMLKeyValue(n,i={}){let o=t(n.value);return qe(i,t(n.key),o),i},TOMLTable(n,i={}){let o=ze(i,t(n.key),n.kind==="array");for(let a of n.body)
t(a,o);return i},TOMLArray(n){return n.elements.map(i=>t(i))},TOMLInlineTable(n){let i={};for(let o of n.body)t(o,i);return i},TOMLKey(n){return n.keys.map(i=>t(
i))},TOMLBare(n){return n.name},TOMLQuoted(n){return n.value},TOMLValue(n){return e2(n)}};return n=>t(n)}function ze(e2,t,r2){let n=e2;for(let l2=0;l2<t.length-
1;l2++){let d=t[l2];n=u(n,d)}let i=I(t),o=n[i];if(o==null){let l2={};return n[i]=r2?[l2]:l2,l2}if(v(o)){let l2={};return n[i]=r2?[l2]:l2,l2}if(!r2){if(Array.isArray(
o)){let l2={};return n[i]=l2,l2}return o}if(Array.isArray(o)){let l2={};return o.push(l2),l2}let a={};return n[i]=[a],a;function u(l2,d){let L=l2[d];if(L==null){
let E={};return l2[d]=E,E}if(v(L)){let E={};return l2[d]=E,E}let S=L;for(;Array.isArray(S);){let E=S.length-1,w=S[E];if(v(w)){let B={};return S[E]=B,B}S=w}return S}}
function qe(e2,t,r2){let n=e2;for(let i=0;i<t.length-1;i++){let o=t[i],a=n[o];if(a==null){let u={};n[o]=u,n=u}else if(v(a)||Array.isArray(a)){let u={};n[o]=u,n=
u}else n=a}n[I(t)]=r2}function v(e2){return typeof e2!="object"||e2 instanceof Date}function Je(e2,t){return ne(e2,t).ast}var parseDocument=text=>Je(text,{tomlVersion:"1.1.0"});function findPlaces(document,path){let headers=[],pairs=[],visit=(node,around)=>{let keys=[...around,...namesOf(
node.key)];if(areRelated(keys,path)){if(keys.length>=path.length)pairs.push({node,keys,inherited:around.length});else if(node.value.type==="TOMLInlineTable")for(let inner of node.
value.body)visit(inner,keys)}};for(let node of document.body[0].body)if(node.type==="TOMLKeyValue")visit(node,[]);else if(areRelated(node.resolvedKey,path))if(node.
resolvedKey.length>=path.length)headers.push(node);else for(let inner of node.body)visit(inner,namesOf(node.key));return{headers,pairs}}var headerAt=({headers},path)=>headers.
find(header=>header.resolvedKey.length===path.length),pairAt=({pairs},path)=>pairs.find(pair=>pair.keys.length===path.length);function inlineTableAt(places,path){
let value=pairAt(places,path)?.node.value;return value?.type==="TOMLInlineTable"?value:void 0}function lastPairIn(places,path){let header=headerAt(places,path);
if(!header)return places.pairs.findLast(pair=>pair.keys.length>path.length);let node=header.body.at(-1);return node&&{node,keys:[...path,...namesOf(node.key)],inherited:path.
length}}var namesOf=key=>key.keys.map(part=>part.type==="TOMLBare"?part.name:part.value),areRelated=(a,b2)=>{let length=Math.min(a.length,b2.length);for(let i=0;i<
length;i++)if(a[i]!==b2[i])return!1;return!0};function applyChanges(text,changes){let result="",at=0;for(let{start,end,insert}of changes.toSorted((a,b2)=>a.start-b2.start))result+=text.slice(at,start)+insert,
at=end;return result+text.slice(at)}var lineStart=(text,at)=>at===0?0:text.lastIndexOf(`
`,at-1)+1;function lineEnd(text,at){let feed=text.indexOf(`
`,at);return feed===-1?text.length:feed>at&&text[feed-1]==="\r"?feed-1:feed}function nextLine(text,at){let feed=text.indexOf(`
`,at);return feed===-1?text.length:feed+1}function skipBlanks(text,at){let end=at;for(;text[end]===" "||text[end]==="	";)end++;return end}function skipTrivia(text,at){
let end=at;for(;;){if(end=skipBlanks(text,end),text[end]==="#"&&(end=lineEnd(text,end)),text[end]!==`
`&&text[end]!=="\r")return end;end++}}function nextComma(text,at){let end=skipTrivia(text,at);return text[end]===","?end:void 0}function indentAt(text,at){let start=lineStart(
text,at);return text.slice(start,skipBlanks(text,start))}var lineAt=(text,at)=>text.slice(lineStart(text,at),lineEnd(text,at)),isBlankLine=(text,at)=>at>=text.length||
isBlank(lineAt(text,at)),isBlank=part=>part.trim()==="",isComment=part=>part.trimStart().startsWith("#");function lineBreakAt(text,at){let end=lineEnd(text,at),
own=text.slice(end,nextLine(text,at));if(own!=="")return own;let first=lineEnd(text,0);return text.slice(first,nextLine(text,0))||`
`}function contentEnd(text){let end=text.length;for(;end>0&&isBlank(text[end-1]??"");)end--;return end===0?0:lineEnd(text,end)}var tomlKey=key=>/^[A-Za-z0-9_-]+$/.
test(key)?key:tomlString(key),tomlString=text=>JSON.stringify(text).replaceAll("\x7F","\\u007f"),tomlValue=value=>typeof value=="number"?String(value):tomlString(
value);var entriesOf=(leaves,prefix="")=>Object.entries(leaves).map(([key,value])=>({key:prefix+tomlKey(key),value:tomlValue(value)}));function insertAfter(text,header,path,leaves){
let at=endOfBlock(text,header.range[1]),newLine=lineBreakAt(text,at),first=header.body[0]??header,lines=tableLines(path,leaves,indentAt(text,header.range[0]),indentAt(
text,first.range[0])),gap=isBlankLine(text,nextLine(text,at))?"":newLine;return{start:at,end:at,insert:newLine+lines.map(line=>newLine+line).join("")+gap}}function endOfBlock(text,from){
let own=lineEnd(text,from),end=own;for(let next=nextLine(text,end);!isBlankLine(text,next);next=nextLine(text,end)){if(!isComment(lineAt(text,next)))return own;
end=lineEnd(text,next)}return end}function insertFirst(text,document,path,leaves){let{body}=document.body[0],index=body.findIndex(node=>node.type==="TOMLTable"),
header=body[index];if(!header)return insertLast(text,path,leaves);let at=startOfBlock(text,header.range[0],body[index-1]?.range[1]??0),newLine=lineBreakAt(text,
at),indent=indentAt(text,header.range[0]),lines=tableLines(path,leaves,indent,indent).map(line=>line+newLine),gap=at===0||isBlankLine(text,at-1)?"":newLine;return{
start:at,end:at,insert:gap+lines.join("")+newLine}}function startOfBlock(text,from,floor){let start=lineStart(text,from);for(;start>0;){let above=lineStart(text,
start-1);if(above<floor||!isComment(lineAt(text,above)))break;start=above}return start}function insertLast(text,path,leaves){let at=contentEnd(text),newLine=lineBreakAt(
text,at),lines=tableLines(path,leaves,"","");return at===0?{start:0,end:0,insert:lines.map(line=>line+newLine).join("")}:{start:at,end:at,insert:newLine+lines.map(
line=>newLine+line).join("")}}function tableLines(path,leaves,indent,keyIndent){let pairs=entriesOf(leaves).map(({key,value})=>`${keyIndent}${key} = ${value}`);
return[`${indent}[${path.map(tomlKey).join(".")}]`,...pairs]}function setLeaf(text,document,path,value){let pair=pairAt(findPlaces(document,path),path);if(pair){let[start,end]=pair.node.value.range;return[{start,end,insert:tomlValue(
value)}]}let table=path.slice(0,-1),leaves={[path.at(-1)??""]:value};return addEntries(text,findPlaces(document,table),table,entriesOf(leaves))??addTable(text,document,
table,leaves)}function addTable(text,document,path,leaves){let group=path.slice(0,-1);if(group.length===0)return[insertFirst(text,document,path,leaves)];let places=findPlaces(
document,group),header=headerAt(places,group),neighbour=lastPairIn(places,group),last=places.headers.findLast(table=>table!==header)??(neighbour?void 0:header);
if(last)return[insertAfter(text,last,path,leaves)];let name=tomlKey(path.at(-1)??""),entries=neighbour!==void 0&&neighbour.keys.length>path.length?entriesOf(leaves,
`${name}.`):[{key:name,value:inlineTable(leaves)}];return addEntries(text,places,group,entries)??[insertLast(text,path,leaves)]}var inlineTable=leaves=>`{ ${entriesOf(
leaves).map(({key,value})=>`${key} = ${value}`).join(", ")} }`;function addEntries(text,places,path,entries){let inline=inlineTableAt(places,path);if(inline)return addMembers(
text,inline,inline.body.at(-1),spell(text,inline.body,"",entries));let header=headerAt(places,path),neighbour=lastPairIn(places,path);if(!neighbour)return header&&
[addLines(text,header,spell(text,[],"",entries))];let{node,inherited}=neighbour,joint=node.key.keys[path.length-inherited-1],prefix=joint?`${text.slice(node.key.
range[0],joint.range[1])}.`:"",siblings=header?.body??places.pairs.map(pair=>pair.node),spelled=spell(text,siblings,prefix,entries);return node.parent.type==="T\
OMLInlineTable"?addMembers(text,node.parent,node,spelled):[addLines(text,node,spelled)]}function spell(text,siblings,prefix,entries){let last=siblings.at(-1),[before,
after]=last?gaps(text,last):[" "," "],isAligned=siblings.some(sibling=>gaps(text,sibling)[0].length>1),column=last?last.value.range[0]-last.key.range[0]-after.length-
1:0;return entries.map(({key,value})=>{let start=prefix+key;return`${isAligned?`${start} `.padEnd(column):start+before}=${after}${value}`})}function gaps(text,{
key,value}){let[before="",after=""]=text.slice(key.range[1],value.range[0]).split("=");return[before,after]}function addLines(text,after,lines){let at=lineEnd(text,
after.range[1]),newLine=lineBreakAt(text,at)+indentAt(text,after.range[0]);return{start:at,end:at,insert:lines.map(line=>newLine+line).join("")}}function addMembers(text,table,after,members){
if(!after)return[fillTable(text,table,members.join(", "))];let comma=nextComma(text,after.range[1]),end=comma===void 0?after.range[1]:comma+1,before=text.slice(
lineStart(text,after.range[0]),after.range[0]),at=lineEnd(text,end),rest=text.slice(end,at),hasOwnLine=isBlank(before)&&(isBlank(rest)||isComment(rest)),joint=hasOwnLine?
lineBreakAt(text,at)+before:" ",place=hasOwnLine?at:end;return comma!==void 0?[{start:place,end:place,insert:members.map(member=>`${joint}${member},`).join("")}]:
[{start:end,end,insert:","},{start:place,end:place,insert:members.map(member=>joint+member).join(",")}]}function fillTable(text,table,members){let[start,end]=[table.
range[0]+1,table.range[1]-1];if(!text.slice(start,end).includes(`
`))return{start,end,insert:` ${members} `};let at=lineStart(text,end);return{start:at,end:at,insert:`${indentAt(text,end)}  ${members}${lineBreakAt(text,start)}`}}function remove(text,document,path){let source={text,comments:document.comments},{headers,pairs}=findPlaces(document,path),changes=headers.flatMap(header=>cutTable(
source,header)),members=new Map;for(let{node}of pairs)node.parent.type!=="TOMLInlineTable"?changes.push(cut(source,node.range)):members.set(node.parent,(members.
get(node.parent)??new Set).add(node));for(let[table,gone]of members)changes.push(...cutMembers(source,table,gone));return changes}function cutTable(source,header){
let{text,comments}=source,start=lineStart(text,header.range[0]),end=nextLine(text,header.range[1]);if(comments.some(({range})=>range[0]>=start&&range[0]<end)){let bracket=text.
indexOf("]",header.key.range[1])+1;return[cut(source,[header.range[0],bracket]),...header.body.map(({range})=>cut(source,range))]}return isBlankLine(text,end)&&
(start===0?end=nextLine(text,end):isBlankLine(text,start-1)&&(start=lineStart(text,start-1))),[cutLines(text,start,end)]}function cutMembers(source,{body},gone){
let{text}=source,ranges=[],lastKept=body.findLastIndex(member=>!gone.has(member));for(let[index,member]of body.entries()){let comma=nextComma(text,member.range[1]);
if(gone.has(member)&&ranges.push(member.range),comma===void 0)continue;let next=index===lastKept?body[index+1]:void 0,isLast=next!==void 0&&!text.slice(comma,next.
range[0]).includes(`
`);(gone.has(member)||isLast)&&ranges.push([comma,comma+1])}return joinNeighbours(text,ranges).map(range=>cut(source,range))}function joinNeighbours(text,ranges){
let joined=[];for(let[start,end]of ranges.toSorted((a,b2)=>a[0]-b2[0])){let last=joined.at(-1);last&&skipBlanks(text,last[1])===start?last[1]=end:joined.push([start,
end])}return joined}function cut({text,comments},[start,end]){let first=lineStart(text,start),stop=lineEnd(text,end),[before,after]=[text.slice(first,start),text.
slice(end,stop)],[lineBreak,indent]=[lineBreakAt(text,start),indentAt(text,start)],commentLines=to=>comments.flatMap(({range})=>{if(range[0]<start||range[0]>=to)
return[];let own=text.slice(lineStart(text,range[0]),range[0]);return[(isBlank(own)?own:indent)+text.slice(...range)]});if(isBlank(before)&&(isBlank(after)||isComment(
after))){let kept=commentLines(stop);return kept.length===0?cutLines(text,first,nextLine(text,end)):{start:first,end:stop,insert:kept.join(lineBreak)}}let inside=commentLines(
end).map((line,index)=>index===0?line.trimStart():line);if(isBlank(after)){let blank=inside.length>0?" ":"";return{start:start-trailingBlanks(before),end:stop,insert:blank+
inside.join(lineBreak)}}let insert=inside.length>0?inside.join(lineBreak)+lineBreak+indent:"",isTail=text[start]===","&&end>start+1;return{start,end:isTail?end:
skipBlanks(text,end),insert}}var trailingBlanks=part=>part.length-part.trimEnd().length;function cutLines(text,start,end){return{start:end===text.length&&start>
0&&!text.endsWith(`
`)?lineEnd(text,lineStart(text,start-1)):start,end,insert:""}}function rename(document,path,name){let{headers,pairs}=findPlaces(document,path),last=path.length-1;return[...headers.map(({key})=>key.keys[last]),...pairs.map(
({node,inherited})=>node.key.keys[last-inherited])].flatMap(part=>part?[{start:part.range[0],end:part.range[1],insert:tomlKey(name)}]:[])}var BYTE_ORDER_MARK="\uFEFF";function editConfig(text,edits){for(let edit of edits)refuseHalfCharacters(edit);try{return apply(text,edits)}catch{throw new Fault(
"INTERNAL_ERROR",{paths:edits.map(({path})=>keyPath(path))})}}function apply(text,edits){let mark=text.startsWith(BYTE_ORDER_MARK)?BYTE_ORDER_MARK:"",body=text.
slice(mark.length),expected=read(body);for(let edit of edits){let{path}=edit;if("renamed"in edit){body=applyChanges(body,rename(parseDocument(body),path,edit.renamed)),
put(expected,[...path.slice(0,-1),edit.renamed],get(expected,path)),put(expected,path,void 0);continue}let{value}=edit;if(isSame(get(expected,path),value))continue;
let document=parseDocument(body);value===void 0?body=applyChanges(body,remove(body,document,path)):typeof value=="object"?body=applyChanges(body,addTable(body,document,
path,value)):body=applyChanges(body,setLeaf(body,document,path,value)),put(expected,path,value)}let actual=read(body);for(let{path}of edits)for(let root of[expected,
actual])dropEmpty(root,path.slice(0,-1));if(!isSame(actual,expected))throw new Error("the edited text says something else");return mark+body}var read=text=>parse(
text,{integersAsBigInt:"asNeeded"});function refuseHalfCharacters(edit){if("renamed"in edit)return;let{path,value}=edit,bad=(typeof value=="object"?Object.entries(
value):[["",value]]).find(([,leaf])=>typeof leaf=="string"&&!leaf.isWellFormed());if(!bad)return;let key=keyPath([...path,bad[0]].filter(Boolean));throw new Fault(
"INVALID_ARGS",{},{place:{refusal:{reason:"no_unicode",key}}})}var isTable=value=>typeof value=="object"&&!Array.isArray(value)&&!(value instanceof Date);function get(root,path){
let value=root;for(let key of path)value=isTable(value)&&Object.hasOwn(value,key)?value[key]:void 0;return value}function put(root,path,value){let table=root;for(let key of path.
slice(0,-1)){let inner=table[key]??Object.create(null);if(!isTable(inner))throw new Error("a value stands where a table should");table[key]=inner,table=inner}let last=path.
at(-1)??"";value===void 0?delete table[last]:table[last]=value}function dropEmpty(root,path){for(let length=path.length;length>0;length--){let table=get(root,path.
slice(0,length));isTable(table)&&Object.keys(table).length===0&&put(root,path.slice(0,length),void 0)}}function isSame(a,b2){if(a instanceof Date&&b2 instanceof
Date)return a.toISOString()===b2.toISOString();if(Array.isArray(a)&&Array.isArray(b2))return a.length===b2.length&&a.every((item,i)=>isSame(item,b2[i]));if(!isTable(
a)||!isTable(b2))return Object.is(a,b2);let keys=Object.keys(a);return keys.length===Object.keys(b2).length&&keys.every(key=>Object.hasOwn(b2,key)&&isSame(a[key],
b2[key]))}export{editConfig};
