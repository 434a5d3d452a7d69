import{NonEmpty,ProjectId,Region,SecretText,VariableName,check,namedRecord,optional,pipe,strictObject}from"./auth_manager.js";var NamedAccountRecord=namedRecord(VariableName),RecordChanges=pipe(strictObject({region:optional(Region),default_project:optional(ProjectId),username:optional(
NonEmpty),secret:optional(SecretText),token:optional(SecretText),token_env:optional(VariableName)}),check(({token,token_env})=>token===void 0||token_env===void 0,
"must have at most one of token and token_env"));export{NamedAccountRecord,RecordChanges};
