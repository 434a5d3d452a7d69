import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { removeFolder } from "./remove-folder.mjs";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Of the certificate, for `NODE_EXTRA_CA_CERTS`. */
  readonly path: string;
}

export interface CertificateOptions {
  /** As in `DNS:example.com,IP:127.0.0.1`; by default for 127.0.0.1, localhost and secure.test. */
  readonly names?: string;
  /** For how long it is good; below 0 it has expired. */
  readonly days?: number;
}

/** A new self-signed certificate, or undefined where there is no openssl. */
export function selfSigned(
  t: TestContext,
  { names = "IP:127.0.0.1,DNS:localhost,DNS:secure.test", days = 2 }: CertificateOptions = {},
): Certificate | undefined {
  const folder = mkdtempSync(join(tmpdir(), "mp-tls-"));
  t.after(() => removeFolder(folder));
  const [key, request, extensions, path] = ["key.pem", "request.pem", "extensions", "cert.pem"].map((name) =>
    join(folder, name),
  ) as [string, string, string, string];
  writeFileSync(extensions, `subjectAltName=${names}\nbasicConstraints=critical,CA:TRUE\n`);
  const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  const sign = ["-in", request, "-signkey", key, "-days", String(days), "-extfile", extensions];
  try {
    const quiet = { stdio: "ignore" } as const;
    execFileSync(
      "openssl",
      ["req", "-new", ...curve, "-subj", "/CN=localhost", "-keyout", key, "-out", request],
      quiet,
    );
    execFileSync("openssl", ["x509", "-req", ...sign, "-out", path], quiet);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  return { key: readFileSync(key, "utf8"), cert: readFileSync(path, "utf8"), path };
}
