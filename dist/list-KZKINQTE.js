import{listProjects,listWorkspaces,projectItems,workspaceItems}from"./chunk-HI37MSK6.js";import"./chunk-BXTHYWKZ.js";import"./chunk-YGLQZNYJ.js";
import"./chunk-7WA7TNQS.js";import"./chunk-7WNIIIYZ.js";import"./chunk-FGDSXVZT.js";import"./chunk-DW4HU4BO.js";import"./chunk-UPELG62N.js";
import"./chunk-KUJP2P5B.js";export{listProjects,listWorkspaces,projectItems,workspaceItems};
