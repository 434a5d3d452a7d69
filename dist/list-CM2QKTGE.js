import{listProjects,listWorkspaces,projectItems,workspaceItems}from"./chunk-MX23AEE6.js";import"./chunk-JZZ6Y4RJ.js";import"./chunk-FJ6JPAMJ.js";
import"./chunk-HYZCGZ43.js";import"./chunk-FGDSXVZT.js";import"./chunk-LH7V73GV.js";import"./chunk-MLAOXXQP.js";import"./chunk-JWP4TS3B.js";export{listProjects,listWorkspaces,projectItems,workspaceItems};
