/**
 * What all launchers do; the build makes one file of each, because a second one costs a start half a millisecond. They must parse and
 * run on Node 12, so that an old Node gets an answer and not a syntax error.
 */
const range = ">=20.19 <21 || >=22.3";

/**
 * Start `dist/NAME.js`. `fail` is told, in words for a person, why it cannot be started; `code` is `UNSUPPORTED_RUNTIME`,
 * `STORAGE_ERROR` or `INTERNAL_ERROR`. Everything after the start is the bundle's own affair, but that it cannot load the words.
 */
export function launch(name, fail) {
  const { node } = process.versions;
  if (!isSupported(node)) {
    fail({
      code: "UNSUPPORTED_RUNTIME",
      message: `Node ${node} (${process.execPath}) cannot run this: Node 20.19 or later is needed, but neither 21 nor 22.0 to 22.2.`,
      hint: "Install a current Node from https://nodejs.org/en/download, put it first on the PATH, and run the same again.",
      details: { found: node, required: range, path: process.execPath },
    });
    return;
  }
  useCompileCache();
  const path = `../dist/${name}.js`; // of the file that the build makes of this one
  const unloadable = (error) => reportUnloadable(error, fail);
  import(path).then((program) => program.main(unloadable), unloadable);
}

/** Node 21 and the first of Node 22 cannot start the bundle: `process.getBuiltinModule` came to them later or never. */
function isSupported(version) {
  const [major, minor] = version.split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 3) || (major === 20 && minor >= 19);
}

/**
 * Node 22.8 and later can keep compiled code between runs. What lies in the cache is executed, so it has a folder that
 * nobody else can write to; where there is none, we do without.
 */
function useCompileCache() {
  if (Number(process.versions.node.split(".")[0]) < 22 || !process.getuid) return; // loading "module" to ask costs a start
  const module = process.getBuiltinModule("module");
  if (!module.enableCompileCache) return;
  try {
    const fs = process.getBuiltinModule("fs");
    const folder = `${process.getBuiltinModule("os").tmpdir()}/mixpanel-auth-${process.getuid()}`;
    if (!fs.lstatSync(folder, { throwIfNoEntry: false })) fs.mkdirSync(folder, 0o700);
    const found = fs.lstatSync(folder);
    if (found.isDirectory() && found.uid === process.getuid() && (found.mode & 0o077) === 0)
      module.enableCompileCache(folder);
  } catch {
    // No place to keep it: a start takes a little longer, and that is all.
  }
}

function reportUnloadable(error, fail) {
  const { pathname } = new URL("..", import.meta.url);
  const folder = decodeURIComponent(process.platform === "win32" ? pathname.slice(1) : pathname);
  const code = error && error.code;
  const cause = { ...(code && { code: String(code) }), message: String(error && error.message) };
  if (code === "EMFILE" || code === "ENFILE") {
    const path = error.path || folder;
    const reason = "too many files are open";
    const message = `${path} cannot be read: ${reason}.`;
    const hint = "Allow programs of this shell to open more, and run the same again: ulimit -n 1024";
    const hintForAll = "This machine allows no more: end a program that has many open, and run the same again.";
    fail({
      code: "STORAGE_ERROR",
      message,
      hint: code === "EMFILE" ? hint : hintForAll,
      details: { path, reason, code },
      cause,
    });
    return;
  }
  fail({
    code: "INTERNAL_ERROR",
    message: `The installation in ${folder} is damaged: a file of its dist/ cannot be loaded.`,
    hint: "Uninstall and install the plugin or the package again; in a clone of the repository, restore the folder dist.",
    details: { folder },
    cause,
  });
}
