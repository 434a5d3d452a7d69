import{AccountType,Ai,Ds,It,Oi,On,ProjectId,Region,Ti,WireId,WorkspaceId,bs,errorCodes,es,fr,fs,ie,js,ss,te,ts,wt,yr}from"./auth_manager.js";var text=bs(),NextStep=ts({command:text,label:text,run:ie(text)});var User=ts({id:ie(WireId),email:bs()}),AccountTestResult=ts({account_name:es(bs()),ok:Oi(),user:es(User),accessible_project_count:es(ss()),error:es(bs()),error_code:es(
te(errorCodes)),error_details:es(fs(bs(),js())),retryable:Oi(),next:Ai(NextStep)});var Source=te(["env","param","target","bridge","config","unset"]),Axis=te(["account","project","workspace"]),Shadowed=ts({axis:Axis,source:Source,value:es(Ds([bs(),
ss()])),by:bs()}),ActiveChoice=ts({account:es(bs()),project:es(ProjectId),workspace:es(WorkspaceId)}),Changed=ts({account:ie(bs()),project:ie(ProjectId),workspace:ie(
es(WorkspaceId))}),chosen={active:ActiveChoice,changed:Changed,shadowed:Ai(Shadowed)};var FindingStatus=te(["ok","warn","fail","skipped"]),Finding=ts({id:bs(),status:FindingStatus,message:It(bs(),fr(1)),details:ie(fs(bs(),js())),next:ie(Ai(NextStep))}),
count=ss(),FindingCounts=ts({ok:count,warn:count,fail:count,skipped:count});var nullableText=es(bs()),ProjectPick=ts({auto_picked:Oi(),method:te(["explicit","tty_picker","kept","no_projects","sole_survivor","sole_survivor_filtered","pri\
mary_org_lowest_id","fallback_with_unintegrated","fallback_with_demos"]),primary_org_id:nullableText,primary_org_name:nullableText,primary_org_survivor_count:es(
ss()),accessible_project_count:ss(),region_compatible_count:ss(),filtered_count:ss(),demo_excluded:ss(),unintegrated_excluded:ss()});var Sandbox=ts({kind:te(["codex","claude_code","claude_code_remote","codespaces","dev_container","unknown"]),cause:te(["write","read","network","ephemeral"])});var text2=bs(),nullableText2=es(text2),AccountStatus=te(["ok","untested","needs_login","needs_token","invalid"]),AccountRef=ts({name:text2,type:AccountType,region:Region}),
TokenState=ts({expires_at:text2,refreshable:Oi()}),AccountInForce=ts({...AccountRef.entries,status:AccountStatus}),AccountSummary=ts({name:text2,type:ie(AccountType),
region:ie(Region),status:AccountStatus,problem:ie(text2),token:es(TokenState),is_active:Oi(),referenced_by_targets:Ai(text2),user_email:nullableText2,project_id:es(
ProjectId),project_name:nullableText2}),Project=ts({id:ProjectId,name:ie(text2),organization_id:ie(WireId),organization_name:ie(text2),timezone:ie(text2)}),WorkspaceRef=ts(
{id:WorkspaceId,name:ie(text2),is_default:ie(Oi()),project_id:ie(ProjectId)}),Chosen=ts({...chosen,next:ie(Ai(NextStep))}),Target=ts({name:text2,account:text2,project:ProjectId,
workspace:es(WorkspaceId)}),TargetSummary=ts({...wt(Target).entries,name:text2,status:ie(Ti("invalid")),problem:ie(text2)}),files={tokens_path:text2,client_path:text2},
OAuthLoginResult=ts({name:text2,user:es(User),expires_at:nullableText2,...files}),BridgeStatus=ts({path:text2,version:Ti(2),account:AccountRef,project:es(ProjectId),
workspace:es(WorkspaceId),headers:fs(text2,text2),tokens:ie(ts({expires_at:text2,refreshable:Oi(),refreshed:Oi()}))}),next=ie(Ai(NextStep)),sandbox=ie(Sandbox),
HelpOption=ts({flag:text2,summary:text2}),HelpCommand=ts({name:text2,summary:text2,options:Ai(HelpOption)}),LoginFinish=ts({account:AccountRef,user:es(User),project:es(
ts({id:ProjectId,name:ie(text2)})),project_pick:ProjectPick,renewed:Oi(),...chosen,replaced_user:ie(User),resume_hint:ie(NextStep),sandbox,next:Ai(NextStep)}),responses={
session:ts({account:AccountInForce,project:Project,workspace:es(WorkspaceRef),user:es(User),token:es(TokenState),source:ts({account:Source,project:Source,workspace:Source}),
shadowed:Ai(Shadowed),next,sandbox}),"account-list":ts({items:Ai(AccountSummary),in_force:ie(ts({...AccountRef.entries,source:Source})),next,sandbox}),"account-\
show":ts({account:AccountSummary,next,sandbox}),"account-add":ts({added:AccountSummary,...chosen,next,sandbox}),"account-update":ts({updated:AccountSummary,next,
sandbox}),"account-rename":ts({renamed:ts({from:text2,to:text2})}),"account-remove":ts({removed:text2,orphaned_targets:Ai(text2)}),"account-use":Chosen,"account\
-login":ts({logged_in_as:OAuthLoginResult,project:LoginFinish.entries.project,project_pick:ProjectPick,replaced_user:ie(User),sandbox,...chosen,next}),"account-\
logout":ts({logged_out:text2}),"account-test":ts({result:AccountTestResult}),"project-list":ts({items:Ai(ts({id:ProjectId,name:text2,organization_id:es(WireId),
organization_name:nullableText2,region:es(Region),is_active:Oi(),domain:ie(text2),timezone:ie(text2),is_demo:ie(Oi()),has_integrated:ie(Oi())})),total:It(ss(),On(),
yr(0)),next}),"project-use":Chosen,"project-show":ts({project:Project}),"workspace-list":ts({project:ts({id:ProjectId,name:ie(text2)}),items:Ai(ts({id:WorkspaceId,
name:nullableText2,is_default:es(Oi()),is_active:Oi()}))}),"workspace-use":Chosen,"workspace-show":ts({workspace:es(WorkspaceRef)}),"target-list":ts({items:Ai(TargetSummary)}),
"target-add":ts({added:Target}),"target-use":Chosen,"target-show":ts({target:TargetSummary}),"target-remove":ts({removed:text2}),"bridge-status":ts({bridge:es(BridgeStatus)}),
"bridge-export":ts({exported:ts({path:text2,account:text2,project:es(ProjectId),workspace:es(WorkspaceId),tokens:es(ts({expires_at:text2,refreshable:Oi()}))}),next:Ai(
NextStep)}),"bridge-import":ts({added:AccountSummary,active:ActiveChoice,changed:ts({account:text2,project:ie(ProjectId),workspace:es(WorkspaceId)}),shadowed:Ai(
Shadowed),headers_left:Ai(text2),sandbox,next:Ai(NextStep)}),"bridge-remove":ts({removed:Oi(),path:nullableText2}),"login-start":ts({authorize_url:text2,redirect_uri:text2,
expires_at:ss(),region:Region,inflight_path:text2,sandbox,next:Ai(NextStep)}),"login-finish":LoginFinish,"login-list":ts({items:Ai(ts({path:text2,region:es(Region),
created_at:text2,account:nullableText2,user:es(User),expires_at:nullableText2})),next}),"login-discard":ts({discarded:Ai(text2)}),doctor:ts({findings:Ai(Finding),
summary:FindingCounts}),schema:ts({schemas:ie(Ai(text2)),schema:ie(fs(text2,js()))}),help:ts({help:ts({usage:text2,commands:Ai(HelpCommand)})}),version:ts({version:text2})};export{Project,WorkspaceRef,responses};
