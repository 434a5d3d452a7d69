import{listProjects,listWorkspaces,projectItems,workspaceItems}from"./chunk-M7LVXILY.js";import"./chunk-XI6F5SXZ.js";import"./chunk-JNMFMBSZ.js";
import"./chunk-HDXGO77B.js";import"./chunk-KAUX2V6W.js";import"./chunk-FGDSXVZT.js";import"./chunk-ONOKV7MM.js";import"./chunk-46QLO4CN.js";
import"./chunk-JANOASKT.js";export{listProjects,listWorkspaces,projectItems,workspaceItems};
