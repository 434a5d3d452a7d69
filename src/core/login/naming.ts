import type { Me } from "../me/me.ts";

const LONGEST = 32;

/** A name for a new account, after the first organisation in `/me` as sent; `taken` says which are in use. */
export function deriveName(me: Pick<Me, "organizations">, taken: (name: string) => boolean): string {
  const base = baseName(me);
  return taken(base) ? freeName(base, taken) : base;
}

/** The most letters that a name may have, see `Name`. */
const MOST = 64;

/** `base-2`, or the first after it that is not in use; of a base that is too long for that its beginning. */
export function freeName(base: string, taken: (name: string) => boolean): string {
  for (let number = 2; ; number++) {
    const name = `${base.slice(0, MOST - `-${number}`.length)}-${number}`;
    if (!taken(name)) return name;
  }
}

function baseName(me: Pick<Me, "organizations">): string {
  const [first] = me.organizations;
  if (!first) return "account";
  return slug(first.name ?? "") || `org-${first.id}`.slice(0, LONGEST);
}

function slug(text: string): string {
  const ascii = text.normalize("NFKD").replace(/\P{ASCII}/gu, "");
  const words = ascii.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return trimmed(trimmed(words).slice(0, LONGEST));
}

const trimmed = (words: string): string => words.replace(/^-|-$/g, "");
