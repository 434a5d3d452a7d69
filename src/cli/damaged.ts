/** What is told of an installation of which a file cannot be loaded, so that nothing else can word what went wrong. */
export const damaged = (folder: string): string =>
  `The installation in ${folder} is damaged: a file of its dist/ cannot be loaded. ` +
  "Uninstall and install the plugin or the package again; in a clone of the repository, restore the folder dist.";
