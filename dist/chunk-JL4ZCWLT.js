import{Fault,availableProjects,ownerOf}from"./chunk-BNTVTWSC.js";var projectNotFound=(who,me,id)=>new Fault("PROJECT_NOT_FOUND",{project:id,available_projects:availableProjects(me),accessible_project_count:me.projects.length},
{place:{owner:ownerOf(who)}});function ownAccount({origin,account},instead){if(origin==="config")return account;let refusal={reason:"account_not_ours",account:account.name,origin,instead};throw new Fault(
"INVALID_ARGS",{},{place:{refusal}})}export{projectNotFound,ownAccount};
