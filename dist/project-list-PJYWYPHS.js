import{listProjects,listWorkspaces,projectItems,workspaceItems}from"./chunk-6EA57Q2V.js";import"./chunk-66QUUCKG.js";import"./chunk-2XAFV5M4.js";
import"./chunk-H36UWOU5.js";import"./chunk-KGKDYVQW.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-RTDD4YLQ.js";export{listProjects,listWorkspaces,projectItems,workspaceItems};
