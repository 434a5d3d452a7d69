/** Programs that tell of a file no more than that it is there. */
const NAMES =
  /^(?:ls|ll|dir|stat|test|\[\[?|du|df|echo|printf|realpath|readlink|dirname|basename|cd|pushd|export|tree|which|find|get-(?:child)?item|gc?i|test-path|resolve-path|set-location|sl|push-location|write-(?:output|host)|get-acl|split-path|join-path)$/;
/** With which arguments some of them do more: what is found is changed, a file is written, or read and shown. */
const UNLESS = /^find (?:.* )?-(?:exec|ok|delete|fprint|fls|files0)|^tree (?:.* )?-(?:o|-fromfile)|^du .*--files0/s;
const FLAG = /^-(?:[Rcfv]+|-(?!ref)\w*)$/;
/** Modes that take a file from others, and leave it to whoever has it. */
const CLOSES = /^0?[67]00$|^(?:(?:[go]+(?:-[rwxX]+|=)|u[=+]rw[xX]?)(?:,|$))+$/;

/** Whether it does no more to a file of credentials than to tell that it is there, or to keep others from it. */
export function isHarmless(name: string, args: readonly string[]): boolean {
  if (name === "chmod") {
    const [mode = "", ...paths] = args.filter((text) => !FLAG.test(text));
    return CLOSES.test(mode) && !paths.some((text) => text.startsWith("-"));
  }
  // What is advised shows who may use a folder; whatever more it is given, changes that.
  if (name === "icacls") return args.length === 1;
  return NAMES.test(name) && !UNLESS.test(`${name} ${args.join(" ")}`);
}
