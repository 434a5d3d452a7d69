import{authorizationServer}from"./chunk-EEDCA3XX.js";import"./chunk-BOR4W7GP.js";import"./chunk-QWFJAVA4.js";import"./chunk-UT4QANMI.js";
import"./chunk-7EACO3PI.js";import"./chunk-X6UGQ6VR.js";import"./chunk-R25BQP3A.js";export{authorizationServer};
