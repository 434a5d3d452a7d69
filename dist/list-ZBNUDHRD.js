import{listProjects,listWorkspaces,projectItems,workspaceItems}from"./chunk-NDVHWC6D.js";import"./chunk-CC3I7MT4.js";import"./chunk-2D5CVJ7W.js";
import"./chunk-AHOHPU7T.js";import"./chunk-KG5RCBI7.js";import"./chunk-BOR4W7GP.js";import"./chunk-QWFJAVA4.js";import"./chunk-FGDSXVZT.js";
import"./chunk-UT4QANMI.js";import"./chunk-7EACO3PI.js";import"./chunk-X6UGQ6VR.js";import"./chunk-R25BQP3A.js";export{listProjects,listWorkspaces,projectItems,workspaceItems};
