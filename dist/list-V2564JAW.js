import{listProjects,listWorkspaces,projectItems,workspaceItems}from"./chunk-G64XC774.js";import"./chunk-Y4BKSPNC.js";import"./chunk-RCSMIEDM.js";
import"./chunk-WAXHY3NP.js";import"./chunk-2YY5OKGL.js";import"./chunk-GANNRPUB.js";import"./chunk-S4ZFXJMM.js";import"./chunk-QNP7AHSE.js";export{listProjects,listWorkspaces,projectItems,workspaceItems};
