import assert from "node:assert/strict";
import { knownError } from "../../../src/core/advice/advise.ts";
import { type PastedAddress, parsePastedAddress } from "../../../src/core/login/pasted-address.ts";
import type { MixpanelError } from "../../../src/errors.ts";
import { fc } from "../../support/properties.ts";

/** As long as a real one. */
export const STATE = "Zq3_-".repeat(8).concat("Zq3");
export const address = (code: string, state: string) =>
  `http://localhost:19284/callback?${new URLSearchParams({ code, state })}`;

const plain = (found: PastedAddress) =>
  found.kind === "code"
    ? { code: found.code.reveal(), state: found.state.reveal() }
    : { ...found, ...(found.state && { state: found.state.reveal() }) };
export const read = (text: string) => plain(parsePastedAddress(text));

export const refused = (text: string): MixpanelError => {
  try {
    parsePastedAddress(text);
  } catch (thrown) {
    const error = knownError(thrown);
    assert.ok(error, String(thrown));
    assert.equal(error.code, "OAUTH_PASTE_ERROR");
    assert.match(error.next[0]?.command ?? "", /^mp login --finish /);
    return error;
  }
  return assert.fail(`accepted: ${text}`);
};

/** What people and programs put around an address. */
export const around: ((text: string) => string)[] = [
  (text) => text,
  (text) => `  ${text}\t\n`,
  (text) => `<${text}>`,
  (text) => `"${text}"`,
  (text) => `‘${text}’`,
  (text) => `\`\`\`\n${text}\n\`\`\``,
  (text) => `[link](${text})`,
  (text) => `here it is: ${text}.`,
  (text) => `${text}, I think`,
  (text) => `Hello,\n\n${text}\n\nBye`,
  (text) => text.replaceAll("&", "&amp;"),
];

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
export const state = fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 43, maxLength: 43 });
export const code = fc.string({ unit: fc.constantFrom(...`${ALPHABET}.~`), minLength: 1, maxLength: 90 });
