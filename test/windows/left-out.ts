/**
 * The tests of storage that are not run on Windows, by what they need and Windows has not, or not for an ordinary account. Each is a
 * name, or a part of several; one that is part of none any more is an error.
 */
export const leftOut: Readonly<Record<string, readonly string[]>> = {
  "symbolic links": [
    "a link in the working folder is no bridge, wherever it leads",
    "a config file that is a link stays one, and what it leads to is written or made",
    "links that go round in a circle are an error",
    "a credential file that is a link is refused, also a dangling one, for reading and for writing",
    "the home stays as it is, however it is spelled, and so does what a link leads to it",
    "a place where a bridge cannot be looked for has none, with a warning, unless MP_AUTH_FILE names it",
    "one account's file that is refused does not hide the others, but is told to who asks for that account",
    "a symbolic link is the lock of an earlier release, and is respected as such",
    "an account's folder that is a link is seen through, and neither used nor removed",
    "a folder of all accounts that is a link is used: only an account's own must be none",
    "links go round in a circle: nothing is written",
    "whichever file of ours it is, a link in its place is refused",
    "behind a dangling link there is no text, and the link is there",
    "of a link to a folder only the link is removed",
    "so is the folder that a config file which is a dangling link leads to",
    "a link is not opened, ",
    "a link with another text",
    "a link to a file",
  ],
  "modes and owners": [
    "a bridge in the working folder counts only where nobody else can have put it there",
    "a change that changes nothing tightens the file all the same, and says so",
    "a command that only reads warns, once, when the folder is open to others",
    "files are 0600 and folders 0700 under umask ",
    "a file that may not be read is an error with the errno",
    "a credential file that others can read is read with a warning, and the next write tightens it",
    "folders of ours are tightened with a warning, and no others",
    "the home itself and a folder shared like /tmp stay as they are, with a warning",
    "a folder that a person chose is tightened only while it holds nothing but our own",
    "a mode is set only where it differs, and warned of once where it cannot be set",
    "a folder that cannot be written to leaves the old bytes and no temporary file",
  ],
  "signals, and a shell and named pipes of POSIX": [
    "a waiter that was stopped before any of its system calls does not break the lock that another has made since",
    "a stopped holder keeps its lock, and the waiter gives up in time",
    "a machine that slept, holder and waiter alike, does not count the sleep as silence",
    "a holder that shows that it lives after all, while its lock is being broken, keeps it",
    "a killed holder that its parent never reaps is dead all the same",
    "so are a named pipe, a name that is too long, and a link that leads to itself",
  ],
  "paths of POSIX": [
    "a relative path from a folder that is gone is an error, and a bridge is looked for elsewhere only",
    "nor can one that is too long",
  ],
};
