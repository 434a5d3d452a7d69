var builtin=process.getBuiltinModule("node:child_process"),node_child_process_default=builtin;var execFile=builtin.execFile;var spawn=builtin.spawn;export{node_child_process_default,execFile,spawn};
