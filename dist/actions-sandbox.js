import{adviceForNone,codeOf,explained,hostsOf2 as hostsOf,lastsNoLonger,openingFor,passingHome}from"./errors.js";import"./shared-core-advice-advise.js";
import"./auth_manager.js";export{adviceForNone,codeOf,explained,hostsOf,lastsNoLonger,openingFor,passingHome};
