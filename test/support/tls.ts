import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Of the certificate, for `NODE_EXTRA_CA_CERTS`. */
  readonly path: string;
}

/** A new self-signed certificate for 127.0.0.1 and localhost, or undefined where there is no openssl. */
export function selfSigned(t: TestContext): Certificate | undefined {
  const folder = mkdtempSync(join(tmpdir(), "mp-tls-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const [key, path] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost,DNS:secure.test"];
  const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  try {
    execFileSync("openssl", ["req", "-x509", "-days", "2", ...curve, ...subject, "-keyout", key, "-out", path], {
      stdio: "ignore",
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  return { key: readFileSync(key, "utf8"), cert: readFileSync(path, "utf8"), path };
}
