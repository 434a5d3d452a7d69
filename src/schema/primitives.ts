import * as v from "valibot";
import { Secret } from "../secret.ts";

export const Region = v.picklist(["us", "eu", "in"], "must be one of us, eu, in");
export type Region = v.InferOutput<typeof Region>;
export const regions: readonly Region[] = Region.options;

export const AccountType = v.picklist(
  ["service_account", "oauth_browser", "oauth_token"],
  "must be one of service_account, oauth_browser, oauth_token",
);
export type AccountType = v.InferOutput<typeof AccountType>;

export const NAME_RULE = "must be 1 to 64 letters, digits, '_' or '-'";

/** The name of an account, or of a target that we make; safe as a path segment. */
export const Name = v.pipe(v.string("must be a string"), v.regex(/^[a-zA-Z0-9_-]{1,64}$/, NAME_RULE));

/** The name of a target, which builds no path: the Python tool takes any. */
export const TargetName = v.pipe(
  v.string("must be a string"),
  // JSON Schema has no word for what is printable.
  v.check((text) => /^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]{1,100}$/u.test(text), "must be 1 to 100 printable characters"),
);

/** Mixpanel's project ids: strings, because they may be longer than a number can hold and are shown as typed. */
export const ProjectId = v.pipe(
  v.string("must be a string of digits"),
  v.regex(/^[0-9]+$/, "must be a string of digits"),
);

export const WorkspaceId = v.pipe(
  v.number("must be a positive integer"),
  v.safeInteger("must be a positive integer"),
  v.minValue(1, "must be a positive integer"),
);

/** The name of an environment variable. */
export const VariableName = v.pipe(
  v.string("must be a string"),
  v.regex(/^[a-zA-Z_][a-zA-Z0-9_]*$/, "must be the name of an environment variable"),
);

export const NonEmpty = v.pipe(v.string("must be a string"), v.minLength(1, "must not be empty"));

/** The name of an HTTP header: a token (RFC 9110 §5.6.2). */
export const HeaderName = v.pipe(
  v.string("must be a string"),
  v.regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, "must be the name of an HTTP header"),
);

/** What may stand in an HTTP header: no line breaks, and no characters that do not fit into a byte (RFC 9110 §5.5). */
export const HeaderValue = v.pipe(
  v.string("must be a string"),
  v.regex(/^[\t\x20-\x7e\x80-\xff]*$/, "must be text without control characters, in Latin-1"),
);

/** A non-empty string that is a {@link Secret} from here on. */
export const SecretText = v.pipe(
  NonEmpty,
  v.transform((text) => new Secret(text)),
);

/** What can be sent as a bearer token, a byte for each character (RFC 9110 §5.5). */
export const BEARER = /^[\x20-\x7e\x80-\xff]*$/;

/** A bearer token that is sent. */
export const BearerText = v.pipe(
  NonEmpty,
  v.regex(BEARER, "must not hold what HTTP cannot carry, such as a line break or an invisible character"),
  v.transform((text) => new Secret(text)),
);

/**
 * A point in time with its offset (RFC 3339, as Python's `isoformat()` writes it). A naive time is malformed, and so are days
 * that there are not and 24:00, which `Date.parse` takes.
 */
export const Timestamp = v.pipe(
  v.string("must be a string"),
  v.regex(
    /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:?\d{2})$/,
    "must be an ISO 8601 time with an offset",
  ),
  v.check(isThere, "must be an ISO 8601 time with an offset"),
);

function isThere(text: string): boolean {
  const local = text.slice(0, 19).replace(/[t ]/, "T");
  const milliseconds = Date.parse(`${local}Z`);
  // What has another form comes here too.
  if (Number.isNaN(milliseconds) || Number.isNaN(Date.parse(text))) return false;
  return new Date(milliseconds).toISOString().startsWith(local);
}

/** Until the end of the year 9999: what is later has no four digits for its year, and much later not even `Date` has one. */
export const UnixSeconds = v.pipe(
  v.number("must be a number of seconds"),
  v.minValue(0, "must be a number of seconds"),
  v.maxValue(253_402_300_799, "must be a number of seconds"),
);
