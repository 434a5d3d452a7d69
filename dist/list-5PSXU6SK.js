import{listProjects,listWorkspaces,projectItems,workspaceItems}from"./chunk-NCYMZ3NQ.js";import"./chunk-RJ3HRTJL.js";import"./chunk-JSADFUV2.js";
import"./chunk-4CIZ3YE7.js";import"./chunk-FGDSXVZT.js";import"./chunk-J32BPLS2.js";import"./chunk-RMR7IUXT.js";import"./chunk-JRLRTRIZ.js";export{listProjects,listWorkspaces,projectItems,workspaceItems};
