import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { expressionOf } from "./patterns.ts";
import { type Here, type Kind, kindOf, placesOf } from "./places.ts";
import { credentialFiles, namesIn } from "./stores.ts";

/** A file, or a folder of files, that holds credentials. */
export interface Credential {
  readonly path: string;
  readonly kind: Kind;
}

/** Tells which paths lead to credentials, links of either kind resolved. */
export interface Files {
  readonly at: (path: string) => Credential | undefined;
  /** What a pattern of a shell, made absolute, can match of what is there. */
  readonly matching: (pattern: string) => Credential | undefined;
  /** What is there below a folder that holds other things as well, of those that `isTaken`. */
  readonly below: (folder: string, isTaken: (path: string) => boolean) => Credential | undefined;
}

export function filesOf(here: Here): Files {
  const places = placesOf(here);
  let known: string[] | undefined;
  const files = (): string[] => {
    known ??= [...new Set([...credentialFiles(places), ...places.configs, ...places.bridges])];
    return known;
  };
  const of = (path: string): Credential | undefined => {
    const kind = kindOf(places, path);
    return kind && { path, kind };
  };
  const identities = new Map<string, string>();
  const same = (path: string): Credential | undefined => {
    const identity = identityOf(path);
    if (!identity) return undefined;
    if (identities.size === 0)
      for (const file of [...places.roots, ...files()]) identities.set(identityOf(file) ?? "", file);
    const file = identities.get(identity);
    return file === undefined ? undefined : of(file);
  };
  const seen = new Map<string, Credential | undefined>();
  const at = (path: string): Credential | undefined => {
    if (!seen.has(path)) seen.set(path, of(resolve(path)) ?? of(real(path)) ?? same(path));
    return seen.get(path);
  };
  return {
    at,
    matching: (pattern) => {
      const expression = shellPattern(pattern);
      const file = expression && [...places.roots, ...files()].find((one) => expression.test(one));
      if (file) return of(file);
      for (const path of [dirname(pattern.replace(/[*?[{].*$/s, "x")), ...found(pattern)]) {
        const credential = at(path);
        if (credential) return credential;
      }
      return undefined;
    },
    below: (folder, isTaken) => {
      const inside = `${real(folder)}${sep}`.replace(/[/\\]+$/, sep);
      const file = files().find((one) => `${real(one)}`.startsWith(inside) && isTaken(one) && existsSync(one));
      return file === undefined ? undefined : of(file);
    },
  };
}

/** What all names of one file have in common: device and number. */
function identityOf(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}

/** The path with every link in it resolved, as far as it is there. */
function real(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : join(real(folder), basename(path));
  }
}

/** What a pattern finds, through links too; of each folder a hundred at most. */
function found(pattern: string): string[] {
  let paths = [""];
  for (const [depth, part] of pattern.split("/").entries()) {
    const expression = /[*?[]/.test(part) ? shellPattern(`/${part}`) : undefined;
    const next = paths.flatMap((path) => {
      if (!expression) return [depth === 0 ? part : `${path}/${part}`];
      const names = namesIn(`${path}/`).filter((name) => expression.test(`/${name}`));
      return names.slice(0, 100).map((name) => `${path}/${name}`);
    });
    paths = next.slice(0, 100);
  }
  return paths;
}

/** What a shell's pattern matches. */
const shellPattern = (pattern: string): RegExp | undefined => expressionOf(resolve(pattern), ["^(?:", ")$"]);
