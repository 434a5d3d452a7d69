/** A document that cannot be cut short unnoticed; every seventh is large, so that writing it takes a while. */
export const documentOf = (n: number): string =>
  JSON.stringify({ n, filler: String(n % 10).repeat(n % 7 === 0 ? 2_000_000 : 20_000) });
