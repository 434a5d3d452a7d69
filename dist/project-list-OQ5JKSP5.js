import{listProjects,listWorkspaces,projectItems,workspaceItems}from"./chunk-XX2RS6JC.js";import"./chunk-UBS7ZB45.js";import"./chunk-IHP4FP3Z.js";
import"./chunk-IDKZSTQC.js";import"./chunk-KBB5YCJG.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-C2D5OEIC.js";export{listProjects,listWorkspaces,projectItems,workspaceItems};
