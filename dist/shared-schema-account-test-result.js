import{AccountType,ProjectId,Region,WireId,WorkspaceId,array,boolean,errorCodes,integer,literal,minLength,minValue,nullable,number,object,optional,partial,picklist,
pipe,record,string,union,unknown}from"./auth_manager.js";var text=string(),NextStep=object({command:text,label:text,run:optional(text)});var User=object({id:optional(WireId),email:string()}),AccountTestResult=object({account_name:nullable(string()),ok:boolean(),user:nullable(User),accessible_project_count:nullable(
number()),error:nullable(string()),error_code:nullable(picklist(errorCodes)),error_details:nullable(record(string(),unknown())),retryable:boolean(),next:array(NextStep)});var Source=picklist(["env","param","target","bridge","config","unset"]),Axis=picklist(["account","project","workspace"]),Shadowed=object({axis:Axis,source:Source,
value:nullable(union([string(),number()])),by:string()}),ActiveChoice=object({account:nullable(string()),project:nullable(ProjectId),workspace:nullable(WorkspaceId)}),
Changed=object({account:optional(string()),project:optional(ProjectId),workspace:optional(nullable(WorkspaceId))}),chosen={active:ActiveChoice,changed:Changed,shadowed:array(
Shadowed)};var FindingStatus=picklist(["ok","warn","fail","skipped"]),Finding=object({id:string(),status:FindingStatus,message:pipe(string(),minLength(1)),details:optional(
record(string(),unknown())),next:optional(array(NextStep))}),count=number(),FindingCounts=object({ok:count,warn:count,fail:count,skipped:count});var nullableText=nullable(string()),ProjectPick=object({auto_picked:boolean(),method:picklist(["explicit","tty_picker","kept","no_projects","sole_survivor","sol\
e_survivor_filtered","primary_org_lowest_id","fallback_with_unintegrated","fallback_with_demos"]),primary_org_id:nullableText,primary_org_name:nullableText,primary_org_survivor_count:nullable(
number()),accessible_project_count:number(),region_compatible_count:number(),filtered_count:number(),demo_excluded:number(),unintegrated_excluded:number()});var Sandbox=object({kind:picklist(["codex","claude_code","claude_code_remote","codespaces","dev_container","unknown"]),cause:picklist(["write","read","network",
"ephemeral"])});var text2=string(),nullableText2=nullable(text2),AccountStatus=picklist(["ok","untested","needs_login","needs_token","invalid"]),AccountRef=object({name:text2,type:AccountType,
region:Region}),TokenState=object({expires_at:text2,refreshable:boolean()}),AccountInForce=object({...AccountRef.entries,status:AccountStatus}),AccountSummary=object(
{name:text2,type:optional(AccountType),region:optional(Region),status:AccountStatus,problem:optional(text2),token:nullable(TokenState),is_active:boolean(),referenced_by_targets:array(
text2),user_email:nullableText2,project_id:nullable(ProjectId),project_name:nullableText2}),Project=object({id:ProjectId,name:optional(text2),organization_id:optional(
WireId),organization_name:optional(text2),timezone:optional(text2)}),WorkspaceRef=object({id:WorkspaceId,name:optional(text2),is_default:optional(boolean()),project_id:optional(
ProjectId)}),Chosen=object({...chosen,next:optional(array(NextStep))}),Target=object({name:text2,account:text2,project:ProjectId,workspace:nullable(WorkspaceId)}),
TargetSummary=object({...partial(Target).entries,name:text2,status:optional(literal("invalid")),problem:optional(text2)}),files={tokens_path:text2,client_path:text2},
OAuthLoginResult=object({name:text2,user:nullable(User),expires_at:nullableText2,...files}),BridgeStatus=object({path:text2,version:literal(2),account:AccountRef,
project:nullable(ProjectId),workspace:nullable(WorkspaceId),headers:record(text2,text2),tokens:optional(object({expires_at:text2,refreshable:boolean(),refreshed:boolean()}))}),
next=optional(array(NextStep)),sandbox=optional(Sandbox),HelpOption=object({flag:text2,summary:text2}),HelpCommand=object({name:text2,summary:text2,options:array(
HelpOption)}),LoginFinish=object({account:AccountRef,user:nullable(User),project:nullable(object({id:ProjectId,name:optional(text2)})),project_pick:ProjectPick,
renewed:boolean(),...chosen,replaced_user:optional(User),resume_hint:optional(NextStep),sandbox,next:array(NextStep)}),responses={session:object({account:AccountInForce,
project:Project,workspace:nullable(WorkspaceRef),user:nullable(User),token:nullable(TokenState),source:object({account:Source,project:Source,workspace:Source}),
shadowed:array(Shadowed),next}),"account-list":object({items:array(AccountSummary),in_force:optional(object({...AccountRef.entries,source:Source})),next,sandbox}),
"account-show":object({account:AccountSummary}),"account-add":object({added:AccountSummary,...chosen,next}),"account-update":object({updated:AccountSummary}),"a\
ccount-rename":object({renamed:object({from:text2,to:text2})}),"account-remove":object({removed:text2,orphaned_targets:array(text2)}),"account-use":Chosen,"acco\
unt-login":object({logged_in_as:OAuthLoginResult,project:LoginFinish.entries.project,project_pick:ProjectPick,replaced_user:optional(User),sandbox,...chosen,next}),
"account-logout":object({logged_out:text2}),"account-test":object({result:AccountTestResult}),"project-list":object({items:array(object({id:ProjectId,name:text2,
organization_id:nullable(WireId),organization_name:nullableText2,region:nullable(Region),is_active:boolean(),domain:optional(text2),timezone:optional(text2),is_demo:optional(
boolean()),has_integrated:optional(boolean())})),total:pipe(number(),integer(),minValue(0)),next}),"project-use":Chosen,"project-show":object({project:Project}),
"workspace-list":object({project:object({id:ProjectId,name:optional(text2)}),items:array(object({id:WorkspaceId,name:nullableText2,is_default:nullable(boolean()),
is_active:boolean()}))}),"workspace-use":Chosen,"workspace-show":object({workspace:nullable(WorkspaceRef)}),"target-list":object({items:array(TargetSummary)}),"\
target-add":object({added:Target}),"target-use":Chosen,"target-show":object({target:TargetSummary}),"target-remove":object({removed:text2}),"bridge-status":object(
{bridge:nullable(BridgeStatus)}),"bridge-export":object({exported:object({path:text2,account:text2,project:nullable(ProjectId),workspace:nullable(WorkspaceId),tokens:nullable(
object({expires_at:text2,refreshable:boolean()}))}),next:array(NextStep)}),"bridge-import":object({added:AccountSummary,active:ActiveChoice,changed:object({account:text2,
project:optional(ProjectId),workspace:nullable(WorkspaceId)}),shadowed:array(Shadowed),headers_left:array(text2),sandbox,next:array(NextStep)}),"bridge-remove":object(
{removed:boolean(),path:nullableText2}),"login-start":object({authorize_url:text2,redirect_uri:text2,expires_at:number(),region:Region,inflight_path:text2,sandbox,
next:array(NextStep)}),"login-finish":LoginFinish,"login-list":object({items:array(object({path:text2,region:nullable(Region),created_at:text2,account:nullableText2,
user:nullable(User),expires_at:nullableText2})),next}),"login-discard":object({discarded:array(text2)}),doctor:object({findings:array(Finding),summary:FindingCounts}),
schema:object({schemas:optional(array(text2)),schema:optional(record(text2,unknown()))}),help:object({help:object({usage:text2,commands:array(HelpCommand)})}),version:object(
{version:text2})};export{Project,WorkspaceRef,responses};
