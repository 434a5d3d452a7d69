import{listProjects,listWorkspaces,projectItems,workspaceItems}from"./chunk-2Y7XJH42.js";import"./chunk-JO6ZV3D7.js";import"./chunk-7YPNEIUE.js";
import"./chunk-NUCFARIG.js";import"./chunk-XS3UPKEB.js";import"./chunk-RWHVSEI2.js";import"./chunk-4OCIO4FA.js";import"./chunk-FGDSXVZT.js";
import"./chunk-ZWPAV22V.js";import"./chunk-ZCEHIPN6.js";import"./chunk-KHLU263M.js";import"./chunk-CJVHBIPE.js";export{listProjects,listWorkspaces,projectItems,workspaceItems};
