import { type LoginWarning, loginWarnings } from "./login.ts";
import { type StorageWarning, storageWarnings } from "./storage.ts";
import { type TokensWarning, tokensWarnings } from "./tokens.ts";
import type { WarningWords } from "./words.ts";

/** A warning that is told as facts: each area's stand with its words, and are joined here. */
type Fact = StorageWarning | TokensWarning | LoginWarning;

/**
 * What a run goes on in spite of, as facts. A line of text is one that its layer still words itself.
 */
export type Warning = Fact | string;

const words: WarningWords<Fact> = { ...storageWarnings, ...tokensWarnings, ...loginWarnings };

/** A warning in words: one line for a person. */
export const warningText = (warning: Warning): string =>
  typeof warning === "string" ? warning : (words[warning.kind] as (warning: Fact) => string)(warning);
