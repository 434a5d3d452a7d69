import{listProjects,listWorkspaces,projectItems,workspaceItems}from"./chunk-RJZKHTVL.js";import"./chunk-YTJZISHW.js";import"./chunk-HQH5IMFL.js";
import"./chunk-WFO7B3NK.js";import"./chunk-2YY5OKGL.js";import"./chunk-5XFKOOPQ.js";import"./chunk-S4ZFXJMM.js";import"./chunk-P4T5CJ3W.js";export{listProjects,listWorkspaces,projectItems,workspaceItems};
