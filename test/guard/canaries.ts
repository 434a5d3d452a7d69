/** Secrets that look like none: each is there once, and long enough to be searched for. */
export const canaries: readonly string[] = Array.from({ length: 40 }, (_, index) => {
  const odd = ["+/=&?", "\"\\<>'", "é🔑 x", "%41~!*()", "tab\there"][index % 8] ?? "";
  return `canary${index}${odd}-${(index * 2654435761) % 1e9}-end${index}`;
});

const base64 = (text: string): string => Buffer.from(text).toString("base64");
const url = (text: string): string => Buffer.from(text).toString("base64url");
const bytes = (text: string): string => Buffer.from(text).toString("hex").replace(/../g, "%$&");
const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");
const quotedPrintable = (text: string): string =>
  text.replace(/[^ -<>-~]/gu, (one) => Buffer.from(one).toString("hex").toUpperCase().replace(/../g, "=$&"));
const isAscii = (text: string): boolean => /^[\t -~]*$/.test(text);
const json = (text: string): string => JSON.stringify(text);

/** How a tool may print a secret, by name. */
export const encodings: Readonly<Record<string, (secret: string) => string>> = {
  plain: (secret) => secret,
  "in a line": (secret) => `secret = ${secret}.\n`,
  percent: encodeURIComponent,
  "percent, lower case": (secret) => encodeURIComponent(secret).replace(/%../g, (digits) => digits.toLowerCase()),
  "percent, every byte": bytes,
  "percent, as in a form": (secret) => new URLSearchParams([["secret", secret]]).toString(),
  "percent, as Python's quote": (secret) => encodeURIComponent(secret).replaceAll("%2F", "/"),
  "percent, twice": (secret) => encodeURIComponent(encodeURIComponent(secret)),
  JSON: json,
  "JSON with escaped slashes": (secret) => json(secret).replaceAll("/", "\\/"),
  "JSON in ASCII": (secret) =>
    json(secret).replace(/[^\x20-\x7e]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`),
  "JSON in ASCII, in capitals": (secret) =>
    json(secret).replace(
      /[^\x20-\x7e]/g,
      (one) => `\\u${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
    ),
  "JSON as Go has it": (secret) => json(secret).replace(/[<>&]/g, (one) => `\\u00${one.charCodeAt(0).toString(16)}`),
  "JSON in JSON": (secret) => json(json(secret)),
  base64,
  "base64 after one byte": (secret) => base64(`x${secret} and more`),
  "base64 after two bytes": (secret) => base64(`xy${secret} and more`),
  base64url: url,
  "base64url after one byte": (secret) => url(`x${secret}`),
  "base64url after two bytes": (secret) => url(`xy${secret}`),
  "base64 in lines": (secret) => base64(`${"x".repeat(40)}${secret}${"y".repeat(90)}`).replace(/.{76}/g, "$&\n"),
  "base64 in lines, as in mail": (secret) =>
    base64(`${"x".repeat(30)}${secret}${"y".repeat(90)}`).replace(/.{64}/g, "$&\r\n"),
  hexadecimal: (secret) => Buffer.from(secret).toString("hex"),
  "hexadecimal, in capitals": (secret) => Buffer.from(secret).toString("hex").toUpperCase(),
  "hexadecimal in lines": (secret) =>
    Buffer.from(`${"x".repeat(20)}${secret}`)
      .toString("hex")
      .replace(/.{60}/g, "$&\n"),
  "UTF-16 in base64": (secret) => utf16(secret).toString("base64"),
  "UTF-16 in base64, after a letter": (secret) => utf16(`x${secret}`).toString("base64"),
  "UTF-16 in base64, the high byte first": (secret) =>
    (isAscii(secret) ? utf16(`xy${secret}`).swap16() : utf16(secret)).toString("base64"),
  "UTF-16 in hexadecimal": (secret) => utf16(secret).toString("hex"),
  "quoted-printable": quotedPrintable,
  "quoted-printable in lines": (secret) => quotedPrintable(secret).replace(/^.{5}/, "$&=\r\n"),
  "Basic, url-safe": (secret) => `Basic ${url(`user:${secret}`)}`,
  Basic: (secret) => `Authorization: Basic ${base64(`user:${secret}`)}`,
};

/** What bytes may mean as text. */
const readings = (bytes: Buffer): string[] => {
  const even = bytes.subarray(0, bytes.length & ~1);
  const odd = bytes.subarray(1, 1 + ((bytes.length - 1) & ~1));
  return [
    bytes.toString(),
    ...[even, odd].flatMap((half) => [half.toString("utf16le"), Buffer.from(half).swap16().toString("utf16le")]),
  ];
};

/** Those of the secrets that could be read from what is left of them in `text`. */
export function leftIn(text: string, secrets: readonly string[]): readonly string[] {
  const decoded = [text, text.replaceAll(/\r?\n/g, "")].flatMap((one) => [
    one,
    ...(one.match(/[\w+/-]{8,}={0,2}/g) ?? []).flatMap((run) =>
      [0, 1, 2, 3].flatMap((cut) => readings(Buffer.from(run.slice(cut), "base64"))),
    ),
    ...(one.match(/(?:[0-9a-f]{2}){4,}/gi) ?? []).flatMap((run) => readings(Buffer.from(run, "hex"))),
    one
      .replaceAll(/=\r?\n/g, "")
      .replace(/(?:=[0-9A-F]{2})+/g, (run) => Buffer.from(run.replaceAll("=", ""), "hex").toString()),
  ]);
  const unpercented = decoded.map((one) =>
    one.replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll("%", ""), "hex").toString()),
  );
  const all = [...decoded, ...unpercented].join("\n");
  return secrets.filter((secret) => all.includes(secret));
}
