var builtin=process.getBuiltinModule("node:stream");var Writable=builtin.Writable;var pipeline=builtin.pipeline;export{Writable,pipeline};
