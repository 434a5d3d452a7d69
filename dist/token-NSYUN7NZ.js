import{bearerToken}from"./chunk-PHU4ER6R.js";import"./chunk-HYZCGZ43.js";import"./chunk-FGDSXVZT.js";import"./chunk-MLAOXXQP.js";import"./chunk-JWP4TS3B.js";export{bearerToken};
