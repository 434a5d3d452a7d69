import{listProjects,listWorkspaces,projectItems,workspaceItems}from"./chunk-EMDWMLIG.js";import"./chunk-ZCSIL5KS.js";import"./chunk-5EJL5NCC.js";
import"./chunk-65A5XKXO.js";import"./chunk-BS5QV6UH.js";import"./chunk-FGDSXVZT.js";import"./chunk-3XN6J7SC.js";import"./chunk-VW3VRCWM.js";
import"./chunk-PG43D3AC.js";export{listProjects,listWorkspaces,projectItems,workspaceItems};
