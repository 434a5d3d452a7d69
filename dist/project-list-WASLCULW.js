import{listProjects,listWorkspaces,projectItems,workspaceItems}from"./chunk-H3O7SKDG.js";import"./chunk-J3XNVO54.js";import"./chunk-RQNY7NHN.js";
import"./chunk-XPB4QEKR.js";import"./chunk-LO7IYQAT.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-6KKEYC3Z.js";export{listProjects,listWorkspaces,projectItems,workspaceItems};
