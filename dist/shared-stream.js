var builtin=process.getBuiltinModule("node:stream");var Writable=builtin.Writable;var pipeline=builtin.pipeline,addAbortSignal=builtin.addAbortSignal;export{Writable,pipeline,addAbortSignal};
