/**
 * Whether a host as `URL` spells it is this machine itself: what is sent there leaves it on no wire. Of names only `localhost`
 * counts (RFC 6761 §6.3): another one may lead anywhere.
 */
export const isLoopback = (hostname: string): boolean =>
  /^localhost\.?$/.test(hostname) || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
