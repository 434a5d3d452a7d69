/**
 * What a run goes on in spite of, as facts. Each area's warnings stand with its words; a line of text is one that its layer
 * still words itself.
 */
export type Warning = string;

/** A warning in words: one line for a person. */
export const warningText = (warning: Warning): string => warning;
